//! The case file: nobody and no secret in it unless unmasked by hand, the same bytes for the same case, and a reader
//! that takes whatever comes.

#![expect(clippy::unwrap_used, clippy::format_collect, reason = "helpers of tests may fail the test")]

mod common {
    pub mod cases;
    pub mod finished;
    pub mod leaks;
}

use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::cases::{ADMIN, COMPANY, DOMAIN, SOMEBODY, file, hidden, input};
use common::finished::SECRET;
use common::leaks::leaks;
use contractbook_setup::domain::report::case::{
    CaseRefused, Choice, Kind, MAX_CASE_BYTES, read, read_code, unpack,
};
use contractbook_setup::service::case_file::{OpenedFile, open_any};
use contractbook_setup::service::store::StoreError;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0YXJvIn0.dGhpcy1pcy1hLXNpZ25hdHVyZQ";

/// Everything in the file as a reader would see it.
fn whole(choice: &Choice, echoes: &[&str], pasted: &str) -> String {
    let file = file(&input(echoes, pasted), choice);
    let (page, document) = unpack(&file.bytes).unwrap();
    assert_eq!((&page, &document), (&file.page, &file.document), "what is packed is what was made");
    format!("{}\n{page}\n{document}", file.name)
}

#[test]
fn people_company_and_secrets_are_nowhere() {
    let encoded = STANDARD.encode("zoe@kanarienvogel.example:x");
    let encoded_name = STANDARD.encode("Иван Канарейкин");
    let authorization = format!("Authorization: Bearer {SECRET}");
    let echoes = [
        "User 山田太郎さん already exists; also 山田 and Zoë Żółć-Ångström, ZOE ZOŁC-ANGSTROM.",
        "Канарейкин, Иван; สมชายใจดี; أمل الكناري; \\u0418\\u0432\\u0430\\u043d",
        "https://x.test/u/taro%2540kanarienvogel.example?next=/Users/1f8fad5b-d9cb-469f-a165-70867728950e",
        encoded.as_str(),
        encoded_name.as_str(),
        "cn=Kanarienvogel Root CA; proxy.kanarienvogel.example; KANARIENVOGEL\\taro; kanarienvogelproxy01",
        authorization.as_str(),
        "Set-Cookie: session=CANARYCOOKIE42; path=/",
        JWT,
        "https://x.test/?access_token=CANARYTOKEN1&x=1",
        "user 8842 Bergmann, Bo; \"userName\":\"somebody-canary\"",
    ];
    let all = whole(&Choice::default(), &echoes, "");
    let canaries = [
        SECRET,
        COMPANY,
        DOMAIN,
        "kanarien",
        ADMIN,
        "Ólafsdóttir",
        SOMEBODY,
        "山田",
        "太郎",
        "taro",
        "zoë",
        "Żółć",
        "zołc",
        "angstrom",
        "Канарейкин",
        "Иван",
        "0418",
        "สมชาย",
        "ใจดี",
        "الكناري",
        "1f8fad5b",
        "mia@nordwind",
        "mia@",
        "ticket 7",
        &encoded,
        &encoded_name,
        "CANARYCOOKIE42",
        "CANARYTOKEN1",
        "dGhpcy1pcy1h",
        "eyJ",
        "bergmann",
        "somebody-canary",
    ];
    assert_eq!(leaks(&all, &canaries), Vec::<&str>::new(), "{all}");
    for kept in [
        "[person 1]",
        "[company]",
        "[domain",
        "api.contractbook.com",
        "cb…Q9 (35)",
        "scim.not_scim",
        "23 Nov 2026",
    ] {
        assert!(all.contains(kept), "{kept} is missing in\n{all}");
    }
}

#[test]
fn the_same_person_has_the_same_mask_everywhere() {
    let input = input(
        &[
            "山田太郎 | taro@kanarienvogel.example | TARO%40kanarienvogel.example | 山田 太郎",
            "zoe@kanarienvogel.example",
        ],
        "",
    );
    let hidden = hidden(&input);
    let cover = |text: &str| hidden.cover(text, &std::collections::BTreeSet::new());
    let mask = cover("taro@kanarienvogel.example");
    assert!(mask.starts_with("[person "), "{mask}");
    let told = cover("山田太郎 | TARO%40kanarienvogel.example | 太郎 山田");
    assert_eq!(told, format!("{mask} | {mask} | {mask}"));
    assert_ne!(cover("zoe@kanarienvogel.example"), mask);
    assert_eq!(
        cover("The User resource was not found at /scim/v2/Users"),
        "The User resource was not found at /scim/v2/Users"
    );
}

#[test]
fn what_is_ticked_shows_and_nothing_else() {
    let input = input(
        &["taro@kanarienvogel.example and zoe@kanarienvogel.example at Kanarienvogel"],
        &format!("AADSTS50105 for taro@kanarienvogel.example, Bearer {SECRET}"),
    );
    let hidden = hidden(&input);
    let taro = hidden.items.iter().position(|item| item.shows.contains("taro@")).unwrap();
    assert_eq!(hidden.items[taro].kind, Kind::Person);
    assert!(hidden.items[taro].shows.contains(SOMEBODY), "the tick says what it would show");
    let choice = Choice { shown: [taro].into(), pasted: false };
    let shown = file(&input, &choice);
    assert!(shown.document.contains("taro@kanarienvogel.example"));
    assert!(
        leaks(&shown.document, &["zoe@", COMPANY, ADMIN, "AADSTS50105 for"]).is_empty(),
        "{}",
        shown.document
    );
    assert_eq!(read(&shown.bytes).unwrap().case.unmasked, [hidden.items[taro].mask.clone()]);
    let pasted = file(&input, &Choice { pasted: true, ..Choice::default() });
    assert!(pasted.document.contains("AADSTS50105 for [person"), "{}", pasted.document);
    let all = Choice { shown: (0..hidden.items.len()).collect(), pasted: true };
    let all = file(&input, &all);
    assert!(all.document.contains(COMPANY) && all.document.contains(ADMIN));
    assert!(!all.document.contains(SECRET), "a secret cannot be ticked");
    assert_ne!(all.code, shown.code);
}

#[test]
fn the_same_case_gives_the_same_bytes_and_one_code() {
    let input = input(&["x"], "");
    let (one, other) = (file(&input, &Choice::default()), file(&input, &Choice::default()));
    assert_eq!(one, other);
    assert_eq!(one.name, format!("contractbook-{}.case.zip", one.code));
    assert!(one.page.contains(&one.code) && one.document.contains(&one.code));
    assert_eq!(read_code(&one.code.to_lowercase()), Some(one.code.clone()));
    let back = read(&one.bytes).unwrap();
    assert!(back.unchanged && back.faults.is_empty() && back.newer.is_none(), "{:?}", back.faults);
    assert_eq!(back.case.code, one.code);
    assert_eq!(back.case.steps.len(), 8);
    assert_eq!(back.case.checks[0].requests[0].status, Some(200));
    assert_eq!(
        serde_json::to_string_pretty(&back.case).unwrap() + "\n",
        one.document,
        "nothing is lost on the way"
    );
    let changed = one.document.replace("\"number\": 3", "\"number\": 4");
    assert!(!read(changed.as_bytes()).unwrap().unchanged);
    assert!(read(one.document.as_bytes()).unwrap().unchanged, "the document alone is a case, too");
}

#[test]
fn the_page_is_whole_and_nothing_in_it_acts() {
    let evil = "<script>alert(1)</script><img src=x onerror=y>\"'&</dd></main>\u{202e}";
    let page = file(&input(&[evil], evil), &Choice { pasted: true, ..Choice::default() }).page;
    let lower = page.to_lowercase();
    for tag in ["<script", "<img", "<link", "<iframe", "javascript:", "href=", "url(", "http-equiv=\"refresh"]
    {
        assert!(!lower.contains(tag), "{tag} in\n{page}");
    }
    assert!(page.contains("&lt;script&gt;") && page.contains("default-src 'none'"));
    assert!(page.contains("<html lang=\"en\">") && page.contains("<h1>") && page.contains("scope=\"col\""));
    assert!(page.contains("@media print") && page.contains("color-scheme:light dark"));
    let mut open: Vec<&str> = Vec::new();
    for piece in page.split('<').skip(1) {
        let name = piece.split(['>', ' ']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if matches!(name, "!DOCTYPE" | "meta") => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty());
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_files_are_refused() {
    let good = file(&input(&[], ""), &Choice::default());
    let json = good.document.as_bytes();
    let zeros = vec![b' '; 64 * 1024 * 1024];
    let long = format!(
        "{{\"format\":\"contractbook-setup/case/1\",\"pasted\":\"{}\"}}",
        "a".repeat(5 * 1024 * 1024)
    );
    let deep = format!(
        "{{\"format\":\"contractbook-setup/case/1\",\"x\":{}1{}}}",
        "[".repeat(5000),
        "]".repeat(5000)
    );
    let many: Vec<String> = (0..200).map(|n| format!("f{n}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), json)).collect();
    let cut = &good.bytes[..good.bytes.len() / 2];
    let mut lying = zipped(&[("case.json", &zeros[..8 * 1024 * 1024])]);
    // The heads say that it unpacks to little.
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == (8_u32 * 1024 * 1024).to_le_bytes() {
            lying[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
    }
    let cases: [(&str, Vec<u8>, CaseRefused); 14] = [
        ("bomb", zipped(&[("case.json", &zeros)]), CaseRefused::Bomb),
        ("bomb beside", zipped(&[("case.json", json), ("case.html", &zeros)]), CaseRefused::Bomb),
        ("lying bomb", lying, CaseRefused::Damaged),
        ("way up", zipped(&[("../case.json", json), ("case.json", json)]), CaseRefused::Foreign),
        ("absolute", zipped(&[("case.json", json), ("/etc/passwd", b"x")]), CaseRefused::Foreign),
        ("drive", zipped(&[("case.json", json), ("C:\\x", b"x")]), CaseRefused::Foreign),
        ("many", zipped(&many), CaseRefused::Foreign),
        ("long", long.into_bytes(), CaseRefused::TooLarge),
        ("huge", vec![b' '; MAX_CASE_BYTES + 1], CaseRefused::TooLarge),
        ("deep", deep.into_bytes(), CaseRefused::Damaged),
        ("cut", cut.to_vec(), CaseRefused::Damaged),
        ("other zip", zipped(&[("report.txt", b"hello")]), CaseRefused::NotACase),
        ("other json", b"{\"format\":\"contractbook-setup/setup\"}".to_vec(), CaseRefused::OtherKind),
        ("page", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), CaseRefused::NotACase),
    ];
    let texts = contractbook_setup::domain::texts::Texts::english();
    for (name, bytes, wanted) in cases {
        assert_eq!(read(&bytes).err(), Some(wanted), "{name}");
        assert!(texts.has(wanted.key()), "{name} is told in a sentence");
    }
    // A page that would act is never looked at.
    let evil = zipped(&[("case.html", b"<script>alert(1)</script>"), ("case.json", json)]);
    assert!(read(&evil).unwrap().unchanged);
}

#[test]
fn files_are_read_within_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.case.zip");
    assert!(matches!(open_any(&path), Err(StoreError::NotFound(_))));
    assert!(matches!(open_any(folder.path()), Err(StoreError::Other { .. })));
    let large = std::fs::File::create(&path).unwrap();
    large.set_len(1 << 40).unwrap_or_else(|_| large.set_len(1 << 30).unwrap());
    assert_eq!(open_any(&path), Ok(OpenedFile::Refused(CaseRefused::TooLarge.key())));
    std::fs::write(&path, file(&input(&[], ""), &Choice::default()).bytes).unwrap();
    assert!(matches!(open_any(&path), Ok(OpenedFile::Case(case)) if case.unchanged));
}

#[test]
fn newer_and_older_cases_are_read_as_far_as_known() {
    let newer = read(include_bytes!("fixtures/case-newer.json")).unwrap();
    assert_eq!(newer.newer, Some(7));
    assert_eq!(newer.case.setup.viewed, "start");
    assert_eq!(newer.case.steps[0].status, "delegated", "an unknown word is kept as it is");
    assert_eq!(newer.case.checks[0].findings[0].code, "T-401");
    let older = read(include_bytes!("fixtures/case-older.json")).unwrap();
    assert_eq!((older.newer, older.faults.len()), (None, 0));
    assert_eq!(older.case.answers.tenant_url, "https://api.contractbook.com/scim");
    assert!(older.case.checks.is_empty() && older.case.people.is_none());
}

#[test]
fn bad_parts_cost_only_themselves_and_are_said() {
    let text = r#"{"format":"contractbook-setup/case/1","version":"one","code":7,"made_at":"yesterday",
        "steps":[{"id":"test","number":-4},5,null,{"id":"people"}],"setup":[],"people":"none",
        "answers":{"tenant_url":"https://x.test","people":{"expected":"many","trial":"[person 1]"}},
        "checks":[{"kind":"test","requests":[{"url":"u","status":"ok"},{"url":"v","status":200}]}]}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(
        read.faults,
        [
            "version",
            "code",
            "made_at",
            "setup",
            "steps.number",
            "steps",
            "answers.people.expected",
            "checks.requests.status",
            "people"
        ]
    );
    let case = read.case;
    assert_eq!(case.steps.iter().map(|s| s.id.as_str()).collect::<Vec<_>>(), ["test", "", "people"]);
    assert_eq!((case.answers.people.expected, case.answers.people.trial.as_str()), (None, "[person 1]"));
    let requests = &case.checks[0].requests;
    assert_eq!(
        requests.iter().map(|r| (r.url.as_str(), r.status)).collect::<Vec<_>>(),
        [("u", None), ("v", Some(200))]
    );
    assert!(case.people.is_none() && !read.unchanged);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_harms_the_reader(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30)) {
        let good = file(&input(&["echo"], ""), &Choice::default()).bytes;
        let mut bad = good;
        for (place, byte) in places {
            let at = place.index(bad.len());
            bad[at] = byte;
        }
        if let Ok(read) = read(&bad) {
            let texts = contractbook_setup::domain::texts::Texts::english();
            let zone = jiff::tz::TimeZone::UTC;
            prop_assert!(contractbook_setup::domain::report::case::page(&read.case, &texts, &zone).html().ends_with("</html>\n"));
        }
    }

    #[test]
    fn any_json_is_read_or_refused(text in "\\PC{0,200}") {
        let bare = read(text.as_bytes());
        let member = serde_json::json!({"format": "contractbook-setup/case/1", "pasted": text, "steps": text, "watch": {"timeline": [text]}});
        let read = read(member.to_string().as_bytes()).unwrap();
        prop_assert_eq!(read.case.pasted, text);
        prop_assert!(bare.is_err());
    }

    #[test]
    fn no_address_survives_however_it_is_written(
        local in "[a-zæøåéüłא-ת一-龥а-я][a-zæøåéü0-9.а-я]{2,14}[a-zа-я]",
        how in 0_usize..6,
        before in "[ a-z,:(<\"]{0,12}[ ,:(<\"]",
    ) {
        let address = format!("{local}@{DOMAIN}");
        let written = match how {
            0 => address.clone(),
            1 => percent_encoding::utf8_percent_encode(&address, percent_encoding::NON_ALPHANUMERIC).to_string(),
            2 => percent_encoding::utf8_percent_encode(
                &percent_encoding::utf8_percent_encode(&address, percent_encoding::NON_ALPHANUMERIC).to_string(),
                percent_encoding::NON_ALPHANUMERIC,
            ).to_string(),
            3 => address.chars().map(|c| format!("&#{};", u32::from(c))).collect(),
            4 => STANDARD.encode(&address),
            _ => address.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect(),
        };
        let text = format!("{before}{written} was not found");
        let document = file(&input(&[&text], ""), &Choice::default()).document;
        for leak in [&address, &written] {
            prop_assert!(!document.contains(leak.as_str()), "{} in {}", leak, document);
        }
    }
}
