//! The promises of the readers (`tests/common/readers.rs`) over made-up inputs: random bytes, and near misses of what
//! each reader knows.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]
#![expect(clippy::indexing_slicing, reason = "a promise that panics is a promise that broke")]

#[path = "common/readers.rs"]
mod readers;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use proptest::prelude::*;

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..300)
}

/// Pieces of these words, and any text, one after the other.
fn near(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => proptest::sample::select(words).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => "[ -~]{0,12}",
    ];
    proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat().into_bytes())
}

const JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "\"\"",
    "0",
    "-1",
    "1e999",
    "1.5",
    "\\u0041",
    "\\ud800",
    "\u{feff}",
    "\"Resources\":[",
    "\"resources\":",
    "\"totalResults\":",
    "\"250\"",
    "\"id\":",
    "\"ID\":7,",
    "\"userName\":\"a@b.example\",",
    "\"active\":\"True\",",
    "\"emails\":[{\"value\":\"a@b.example\",\"primary\":true}],",
    "\"nextCursor\":\"x\",",
    "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],",
    "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":1,\"Resources\":[{\"id\":\"1\",\"userName\":\"a\"}]}",
    "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"400\",\"detail\":\"filter\"}",
    "<html>",
    "<!doctype html>",
    "Canary-4711/secret+token=",
    "Canary-4711\\/secret+token=",
    "password",
];
const ADDRESS: &[&str] = &[
    "https://",
    "http://",
    "HTTPS:",
    "//",
    "api.contractbook.com",
    "nordwind.example",
    "127.0.0.1",
    "[::1]",
    "localhost",
    "/scim",
    "/v2",
    "/Users",
    "/",
    "?",
    "#",
    "aadOptscim062020",
    "&",
    "@",
    "user:pw@",
    ":443",
    ":8080",
    ".",
    "%20",
    "\\",
    " ",
    "\n",
    "Tenant URL: ",
    "\"",
    "<",
    ">",
    "münchen.example",
    "xn--",
    "\u{200b}",
];
const TOKENS: &[&str] = &[
    "Bearer ",
    "bearer:",
    "Authorization: ",
    "token: ",
    "Secret Token",
    "\"",
    "'",
    "`",
    "\n",
    "\r\n",
    " ",
    "\u{200b}",
    "\u{feff}",
    "cbk-7Fq2LmZx81RtYw03sDvE5nKp",
    "eyJhbGciOiJIUzI1NiJ9",
    ".",
    "eyJleHAiOjE4OTM0NTYwMDB9",
    "=",
    "0a64cd2b-8b48-4c2b-9cb6-2a6e4ac1c8fb",
    "https://api.contractbook.com/scim",
    "ß",
];
const DATES: &[&str] = &[
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sun",
    ", ",
    "06",
    " ",
    "Nov",
    "1994",
    "9999",
    "0000",
    "08:49:37",
    "23:59:60",
    "GMT",
    "-0000",
    "+2359",
    "120",
    "99999999999999999999",
    "-1",
    "(comment)",
];
const SAVED: &[&str] = &[
    "{",
    "}",
    ",",
    ":",
    "\"format\":\"contractbook-setup/setup\",",
    "\"version\":1,",
    "\"version\":9,",
    "\"id\":\"x\",",
    "\"practice\":true,",
    "\"created_at\":\"2026-11-23T18:00:00Z\",",
    "\"updated_at\":0,",
    "\"viewed\":\"run\",",
    "\"answers\":{",
    "\"steps\":{",
    "\"prepare\":{\"reached\":true,\"done_at\":\"2026-11-23T18:00:00Z\"},",
    "\"credentials\":{\"done_at\":\"2026-11-23T18:00:00Z\",\"stale\":true}",
    "\"company\":\"N\",",
    "\"tenant_url\":\"http://x\",",
    "\"token\":{\"fingerprint\":\"x\"},",
    "\"people\":{\"expected\":-1}",
    "null",
    "[]",
];
const OWN_FILES: &[&str] = &[
    "{",
    "}",
    ",",
    ":",
    "[",
    "]",
    "null",
    "\u{feff}",
    "\"format\":\"contractbook-setup/settings\",",
    "\"format\":\"contractbook-setup/settings/1\",",
    "\"format\":\"contractbook-setup/crash/1\",",
    "\"format\":\"contractbook-setup/case/1\",",
    "\"version\":1,",
    "\"version\":9,",
    "\"zoom\":150,",
    "\"zoom\":-1,",
    "\"theme\":\"dark\",",
    "\"theme\":7,",
    "\"language\":\"da\",",
    "\"language\":\"<b>\",",
    "\"motion\":\"reduced\",",
    "\"window\":{\"width\":900,\"height\":700,\"x\":0,\"y\":0,\"maximized\":true},",
    "\"window\":{\"width\":1e999,\"height\":-1},",
    "\"portal_looks\":{\"a\":\"b\"},",
    "\"presenting\":true",
    "\"at\":\"2026-11-23T18:00:00Z\",",
    "\"said\":\"<script>x\",",
    "\"calls\":[\"main\"],",
    "\"practice\":true",
    "\"code\":\"<img>\",",
    "\"program\":{\"version\":\"<a href=x>\"},",
    "\"setup\":{\"company\":\"<script>\",\"steps\":[{\"id\":\"test\"}]},",
    "\"pasted\":\"</pre><script>\",",
    "\"checks\":[{\"verdict\":\"ready\"}]",
];
const PROXY: &[&str] = &[
    "HTTP/1.1 ",
    "HTTP/1.0 ",
    "HTTP/2 ",
    "200",
    "407",
    "502",
    " OK",
    "\r\n",
    "\n",
    "Proxy-Authenticate: ",
    "NTLM",
    "Negotiate",
    "Basic realm=\"x\"",
    ":",
    "\u{1b}[31m",
    " ",
];
const PASTED: &[&str] = &[
    "AADSTS",
    "65001",
    "50105: ",
    "Error code: ",
    "SystemForCrossDomainIdentityManagement",
    "ServiceIncompatible",
    "CredentialValidation",
    "HTTP/1.1 ",
    "401 Unauthorized",
    "404",
    "{\"status\":\"",
    "success\"}",
    "&amp;",
    "%3a+",
    "=\r\n",
    "<br>",
    "\u{ad}",
    "quarantine",
    "not ",
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "\n",
    " ",
];
const CELLS: &[&str] = &[
    "=",
    "+",
    "-",
    "@",
    "＝",
    "＋",
    "－",
    "＠",
    "\t",
    "\r",
    "\n",
    "\r\n",
    " ",
    "\"",
    "'",
    ";",
    ",",
    "|",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{a0}",
    "00123",
    "cmd|' /C calc'!A0",
    "a@b.example",
    "\u{2028}",
    "\u{85}",
    "😀",
];
const PEOPLE: &[&str] = &[
    "userPrincipalName,displayName,mail\n",
    "User principal name;Block credential;Proxy addresses\r\n",
    "version:v1.0,,\n",
    "sep=;\r\n",
    "#TYPE System.Object\n",
    "Name [displayName],User name [userPrincipalName],Initial password [passwordProfile]\n",
    "id,isGroup,Kontakt\n",
    "mia@x.example",
    "SMTP:mia@x.example+smtp:m@x.example",
    "anna_y.example#EXT#@x.onmicrosoft.com",
    "9832aad8-e4fe-496b-a604-95c6ef01ae75",
    "True",
    "Lind, Mia",
    ",",
    ",",
    ";",
    "\t",
    "\"",
    "\"",
    "\"\"",
    "\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\0",
    "\u{feff}",
    "ø",
    "=",
];

/// Files as the program writes them.
const OWN_WHOLE: [&[u8]; 5] = [
    include_bytes!("corpus/journal_entry/whole"),
    include_bytes!("corpus/settings/whole"),
    include_bytes!("corpus/crash_report/whole"),
    include_bytes!("corpus/case_file/document"),
    include_bytes!("corpus/case_file/zip"),
];

proptest! {
    #[test]
    fn scim_json(any in bytes(), near in near(JSON)) {
        readers::scim_json(&any);
        readers::scim_json(&near);
    }

    #[test]
    fn list_judging(head in any::<[u8; 3]>(), any in bytes(), near in near(JSON)) {
        for body in [any, near] {
            readers::list_judging(&[head.as_slice(), &body].concat());
        }
    }

    #[test]
    fn tenant_url(any in bytes(), near in near(ADDRESS)) {
        readers::tenant_url(&any);
        readers::tenant_url(&near);
    }

    #[test]
    fn token(any in bytes(), near in near(TOKENS)) {
        readers::token(&any);
        readers::token(&near);
    }

    #[test]
    fn redaction(length in 6_u8..80, any in bytes(), letters in proptest::sample::select(vec![255_u8, 7, 3, 1])) {
        // Few letters make echoes that begin inside each other.
        let input: Vec<_> = std::iter::once(length).chain(any.iter().map(|b| b % letters)).collect();
        readers::redaction(&input);
    }

    #[test]
    fn waiting(any in bytes(), near in near(DATES)) {
        readers::waiting(&any);
        readers::waiting(&near);
    }

    #[test]
    fn saved_setup(any in bytes(), near in near(SAVED)) {
        readers::saved_setup(&any);
        readers::saved_setup(&near);
    }

    #[test]
    fn own_files(any in bytes(), near in near(OWN_FILES), at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        for bytes in [&any, &near] {
            readers::settings(bytes);
            readers::crash_report(bytes);
            readers::case_file(bytes);
            readers::journal_entry(bytes);
        }
        let whole = OWN_WHOLE[at.index(OWN_WHOLE.len())];
        let mut damaged = whole.to_vec();
        let at = at.index(damaged.len());
        damaged[at] = byte;
        for bytes in [&damaged[..], &whole[..at]] {
            readers::settings(bytes);
            readers::crash_report(bytes);
            readers::case_file(bytes);
            readers::journal_entry(bytes);
        }
    }

    #[test]
    fn certificates(any in bytes(), at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        readers::certificates(&any);
        let mut der = certificate();
        let at = at.index(der.len());
        der[at] = byte;
        readers::certificates(&der);
        readers::certificates(&der[..at]);
    }

    #[test]
    fn proxy_answer(any in bytes(), near in near(PROXY)) {
        readers::proxy_answer(&any);
        readers::proxy_answer(&near);
    }

    #[test]
    fn unpacking(head in any::<[u8; 3]>(), any in bytes(), at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(&any).unwrap();
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(&any).unwrap();
        for body in [any, gzip.finish().unwrap(), zlib.finish().unwrap()] {
            readers::unpacking(&[head.as_slice(), &body].concat());
            let mut bent = body;
            if !bent.is_empty() {
                let at = at.index(bent.len());
                bent[at] = byte;
                readers::unpacking(&[head.as_slice(), &bent].concat());
            }
        }
    }

    #[test]
    fn pasted_message(any in bytes(), near in near(PASTED)) {
        readers::pasted_message(&any);
        readers::pasted_message(&near);
    }

    #[test]
    fn people_list(any in bytes(), near in near(PEOPLE), heads in proptest::sample::select(&PEOPLE[..7]), wide in any::<bool>()) {
        readers::people_list(&any);
        readers::people_list(&near);
        let list = [heads.as_bytes(), &near].concat();
        readers::people_list(&list);
        if wide {
            let units: Vec<_> = String::from_utf8_lossy(&list).encode_utf16().flat_map(u16::to_le_bytes).collect();
            readers::people_list(&units);
        }
    }

    #[test]
    fn csv_file(any in bytes(), cells in proptest::collection::vec(near(CELLS), 0..13)) {
        readers::csv_file(&any);
        readers::csv_file(&cells.join(&0xFF));
    }
}

/// A certificate as a server would send it.
fn certificate() -> Vec<u8> {
    use std::sync::OnceLock;
    static DER: OnceLock<Vec<u8>> = OnceLock::new();
    DER.get_or_init(|| {
        let key = rcgen::KeyPair::generate().unwrap();
        let params =
            rcgen::CertificateParams::new(vec!["nordwind.example".to_owned(), "127.0.0.1".to_owned()])
                .unwrap();
        params.self_signed(&key).unwrap().der().to_vec()
    })
    .clone()
}
