//! Pasted tenant URLs and tokens: what is tidied, what is named, what is never echoed.

#![expect(clippy::expect_used, reason = "helpers of tests may fail the test")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contractbook_setup::domain::problems::{ProblemId, Severity};
use contractbook_setup::domain::session::{
    AddressInput, CONTRACTBOOK_TENANT_URL, Repair, SecretToken, TokenInput, read_tenant_url, read_token,
    swapped,
};
use contractbook_setup::domain::texts::Texts;
use jiff::Timestamp;
use proptest::prelude::*;

const TOKEN: &str = "cbk-7Fq2LmZx81RtYw03sDvE5nKp";

fn now() -> Timestamp {
    "2026-11-23T18:00:00Z".parse().expect("time")
}

fn address_id(input: &AddressInput) -> Option<ProblemId> {
    input.problems.iter().find(|p| p.severity == Severity::Blocker).map(|p| p.id)
}

fn token_ids(input: &TokenInput) -> Vec<ProblemId> {
    input.problems.iter().map(|p| p.id).collect()
}

#[test]
fn messy_addresses_are_tidied_and_it_is_said() {
    use Repair as R;
    let cases: &[(&str, &[R])] = &[
        ("https://api.contractbook.com/scim", &[]),
        ("  https://api.contractbook.com/scim\r\n", &[R::OuterBlanks]),
        ("https://api.contractbook.com/\n  scim", &[R::LineBreaks]),
        ("\"https://api.contractbook.com/scim\"", &[R::Quotes]),
        ("<https://api.contractbook.com/scim>", &[R::Quotes]),
        ("`https://api.contractbook.com/scim`", &[R::Quotes]),
        ("“https://api.contractbook.com/scim”", &[R::Quotes]),
        ("https://api.contractbook.com/scim.", &[R::Quotes]),
        ("\u{feff}https://api.\u{200b}contract\u{ad}book.com/scim", &[R::InvisibleCharacters]),
        ("Tenant URL: https://api.contractbook.com/scim", &[R::Label]),
        ("Tenant URL\nhttps://api.contractbook.com/scim", &[R::Label]),
        ("- Our Tenant URL: x", &[]),
        ("api.contractbook.com/scim", &[R::SchemeAdded]),
        ("//api.contractbook.com/scim", &[R::SchemeAdded]),
        ("HTTPS://API.Contractbook.com/scim", &[R::HostCase]),
        ("https://api.contractbook.com/scim/", &[R::TrailingSlash]),
        ("https://api.contractbook.com/scim/Users", &[R::ResourcePath("/Users".to_owned())]),
        ("https://api.contractbook.com/scim/groups/12", &[R::ResourcePath("/groups/…".to_owned())]),
        (
            "https://api.contractbook.com/scim/ServiceProviderConfig",
            &[R::ResourcePath("/ServiceProviderConfig".to_owned())],
        ),
        ("https://api.contractbook.com/scim?page=1&x", &[R::Query("?page=…&x".to_owned())]),
        ("https:/api.contractbook.com\\scim", &[R::Slashes]),
        ("https://api.contractbook.com:443/scim", &[]),
        ("https://api.contractbook.com./scim", &[]),
        ("\u{a0}https://api.contractbook.com/scim\u{a0}", &[R::OuterBlanks]),
    ];
    for (text, repairs) in cases {
        let read = read_tenant_url(text);
        if text.ends_with(" x") {
            assert!(read.url.is_none());
            continue;
        }
        let url = read.url.unwrap_or_else(|| panic!("{text:?}: {:?}", read.problems));
        assert_eq!(url.as_str(), CONTRACTBOOK_TENANT_URL, "{text:?}");
        for repair in *repairs {
            assert!(read.repairs.contains(repair), "{text:?}: {:?}", read.repairs);
        }
        let blanks =
            usize::from(read.repairs.contains(&R::OuterBlanks) && !repairs.contains(&R::OuterBlanks));
        assert_eq!(read.repairs.len(), repairs.len() + blanks, "{text:?}: {:?}", read.repairs);
    }
}

#[test]
fn what_is_no_tenant_url_is_named() {
    use ProblemId as P;
    let jwt =
        format!("eyJhbGciOiJIUzI1NiJ9.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(r#"{"sub":"1234567890"}"#));
    let cases = [
        ("", P::AddressEmpty),
        (" \u{200b} ", P::AddressEmpty),
        ("Tenant URL:", P::AddressEmpty),
        ("hello", P::AddressUnreadable),
        ("ftp://api.contractbook.com/scim", P::AddressUnreadable),
        ("javascript:alert(1)", P::AddressUnreadable),
        ("https://api.contractbook.com:99999/scim", P::AddressUnreadable),
        ("https://api.contractbook.com:0/scim", P::AddressUnreadable),
        ("https://user:secret@api.contractbook.com/scim", P::AddressUnreadable),
        ("https://api%2econtractbook.com/scim", P::AddressUnreadable),
        ("https://", P::AddressUnreadable),
        ("https://[::1/scim", P::AddressUnreadable),
        ("http://api.contractbook.com/scim", P::AddressNotHttps),
        ("http://192.168.1.5/scim", P::AddressNotHttps),
        ("https://api.contractbook .com/scim", P::AddressHasSpaces),
        ("https://api.contractbook.com/scim my token", P::AddressHasSpaces),
        ("https://api.contractbook.com/scim\ncbk-7Fq2LmZx81RtYw03sDvE5nKp", P::AddressHasSpaces),
        ("https://api.contractbook.com/\ncbk-7Fq2LmZx81RtYw03sDvE5nKp", P::AddressHasSpaces),
        ("https://app.contractbook.com/settings", P::AddressWrongHost),
        ("contractbook.com", P::AddressWrongHost),
        ("https://developers.contractbook.com/", P::AddressWrongHost),
        ("https://login.microsoftonline.com/0f8fad5b-d9cb-469f-a165-70867728950e", P::AddressWrongHost),
        ("https://graph.microsoft.com/v1.0", P::AddressWrongHost),
        ("https://entra.microsoft.com/#view/x", P::AddressWrongHost),
        ("https://portal.azure.com", P::AddressWrongHost),
        ("0f8fad5b-d9cb-469f-a165-70867728950e", P::AddressIsDirectoryId),
        ("{0F8FAD5B-D9CB-469F-A165-70867728950E}", P::AddressIsDirectoryId),
        (TOKEN, P::AddressIsToken),
        (jwt.as_str(), P::AddressIsToken),
        ("Bearer abcdefgh", P::AddressIsToken),
        ("cb.A7fk39dkALq02kdLa93kdA.9fk2", P::AddressIsToken),
    ];
    for (text, id) in cases {
        let read = read_tenant_url(text);
        assert_eq!(address_id(&read), Some(id), "{text:?}: {read:?}");
        assert!(read.url.is_none(), "{text:?}");
        if id == P::AddressWrongHost {
            assert!(!read.problems[0].facts["host"].is_empty());
        }
    }
}

#[test]
fn the_flag_is_kept_for_entra_and_never_probed() {
    for text in [
        "https://api.contractbook.com/scim?aadOptscim062020",
        "https://api.contractbook.com/scim/?aadOptscim062020",
        "https://api.contractbook.com/scim?x=1&AADOPTSCIM062020",
        "https://api.contractbook.com/scim?aadOptscim062020&x=1",
        "api.contractbook.com/scim/Users?aadOptscim062020=",
    ] {
        let read = read_tenant_url(text);
        let url = read.url.expect("readable");
        assert_eq!(url.as_str(), CONTRACTBOOK_TENANT_URL, "{text}");
        assert_eq!(url.for_entra(), "https://api.contractbook.com/scim/?aadOptscim062020");
        assert_eq!(url.endpoint("Users").as_str(), "https://api.contractbook.com/scim/Users");
        let note = read.problems.iter().find(|p| p.id == ProblemId::AddressCompatFlag).expect("note");
        assert_eq!(note.severity, Severity::Note);
        assert_eq!(read.problems.iter().any(|p| p.id == ProblemId::AddressHasQuery), text.contains("x=1"));
        assert!(read_tenant_url(&url.for_entra()).repairs.is_empty());
    }
    let other =
        read_tenant_url("https://api.contractbook.com/scim?AzureAdScimPatch2017").url.expect("readable");
    assert_eq!(other.compat_flag(), Some("AzureAdScimPatch2017"));
}

#[test]
fn other_hosts_are_accepted_with_a_note_at_most() {
    for (text, noted) in [
        ("https://scim.example.com/tenant-a/scim", true),
        ("https://contractböök.example/scim", true),
        ("https://192.168.1.5:8443/scim", true),
        ("http://localhost:8080/scim", false),
        ("http://127.0.0.1:8080", false),
        ("http://[::1]:8080/scim/v2", false),
        ("[::1]:8080/scim/v2", false),
        ("localhost:8080/scim", false),
    ] {
        let read = read_tenant_url(text);
        assert!(read.url.is_some(), "{text}: {read:?}");
        assert_eq!(read.problems.iter().any(|p| p.id == ProblemId::AddressOtherHost), noted, "{text}");
        assert!(read.problems.iter().all(|p| p.severity == Severity::Note));
    }
}

#[test]
fn secrets_in_an_address_are_never_echoed() {
    for text in [
        "https://user:s3cr3tCanary@api.contractbook.com/scim",
        "https://app.contractbook.com/?token=s3cr3tCanary",
        "https://api.contractbook.com/scim?token=s3cr3tCanary",
        "https://api.contractbook.com/scim#s3cr3tCanary",
        "https://api.contractbook.com/scim?s3cr3tCanaryAndSomethingMore",
        "https://api.contractbook.com/scim/Users/s3cr3tCanary",
    ] {
        let printed = format!("{:?}", read_tenant_url(text));
        assert!(!printed.contains("s3cr3tCanary"), "{printed}");
    }
}

#[test]
fn messy_tokens_are_tidied_and_it_is_said() {
    use ProblemId as P;
    let wrapped = format!("{}\r\n  {}\n", &TOKEN[..12], &TOKEN[12..]);
    let cases: Vec<(String, Vec<Repair>, Vec<P>)> = vec![
        (TOKEN.to_owned(), vec![], vec![]),
        (format!(" {TOKEN}\n"), vec![Repair::OuterBlanks], vec![]),
        (wrapped, vec![Repair::LineBreaks], vec![P::TokenLineBreak]),
        (format!("Bearer {TOKEN}"), vec![Repair::BearerPrefix], vec![P::TokenBearerPrefix]),
        (format!("bearer: BEARER {TOKEN}"), vec![Repair::BearerPrefix], vec![P::TokenBearerPrefix]),
        (format!("Authorization: Bearer {TOKEN}"), vec![Repair::BearerPrefix], vec![P::TokenBearerPrefix]),
        (format!("\u{201c}{TOKEN}\u{201d}"), vec![Repair::Quotes], vec![P::TokenQuotes]),
        (format!("<{TOKEN}>"), vec![Repair::Quotes], vec![P::TokenQuotes]),
        (format!("`{TOKEN}`"), vec![Repair::Quotes], vec![P::TokenQuotes]),
        (
            format!("\u{feff}{}\u{200b}{}", &TOKEN[..9], &TOKEN[9..]),
            vec![Repair::InvisibleCharacters],
            vec![P::TokenInvisibleCharacters],
        ),
        (format!("Secret token: {TOKEN}"), vec![Repair::Label], vec![]),
        (format!("API key:{TOKEN}"), vec![Repair::Label], vec![]),
        (
            format!("Token: \"Bearer {TOKEN}\""),
            vec![Repair::Label, Repair::BearerPrefix, Repair::Quotes],
            vec![P::TokenBearerPrefix, P::TokenQuotes],
        ),
    ];
    for (text, repairs, problems) in cases {
        let read = read_token(&text, now());
        assert_eq!(read.token.as_ref().map(SecretToken::expose), Some(TOKEN), "{text:?}");
        let mut found = token_ids(&read);
        found.sort();
        assert_eq!(found, problems, "{text:?}");
        assert!(read.problems.iter().all(|p| p.severity == Severity::Note));
        for repair in &repairs {
            assert!(read.repairs.contains(repair), "{text:?}: {:?}", read.repairs);
        }
        let extra =
            read.repairs.iter().filter(|r| !repairs.contains(r) && **r != Repair::OuterBlanks).count();
        assert_eq!(extra, 0, "{text:?}: {:?}", read.repairs);
    }
}

fn jwt(claims: &str) -> String {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.c2lnbmF0dXJlLXNpZ25hdHVyZQ", part(r#"{"alg":"RS256","typ":"JWT"}"#), part(claims))
}

#[test]
fn what_is_no_usable_token_is_named() {
    use ProblemId as P;
    let cases = [
        (String::new(), P::TokenEmpty, Severity::Blocker),
        ("Bearer".to_owned(), P::TokenEmpty, Severity::Blocker),
        ("Secret token:".to_owned(), P::TokenEmpty, Severity::Blocker),
        (CONTRACTBOOK_TENANT_URL.to_owned(), P::TokenIsUrl, Severity::Blocker),
        ("api.contractbook.com/scim".to_owned(), P::TokenIsUrl, Severity::Blocker),
        (format!("the token is {TOKEN}"), P::TokenHasSpaces, Severity::Blocker),
        ("••••••••••••••••••••".to_owned(), P::TokenNotAscii, Severity::Blocker),
        ("cbk–7Fq2LmZx81RtYw03sDvE5nKp".to_owned(), P::TokenNotAscii, Severity::Blocker),
        ("0f8fad5b-d9cb-469f-a165-70867728950e".to_owned(), P::TokenIsGuid, Severity::Warning),
        ("abc".to_owned(), P::TokenTooShort, Severity::Blocker),
        ("abcdefghij".to_owned(), P::TokenTooShort, Severity::Warning),
        ("a1".repeat(600), P::TokenTooLong, Severity::Warning),
        ("a1".repeat(5000), P::TokenTooLong, Severity::Blocker),
        ("a1".repeat(200_000), P::TokenTooLong, Severity::Blocker),
        (jwt(r#"{"exp":1700000000}"#), P::TokenJwtExpired, Severity::Blocker),
        (jwt(r#"{"exp":1700000000.5}"#), P::TokenJwtExpired, Severity::Blocker),
        (jwt(r#"{"exp":"1700000000"}"#), P::TokenJwtExpired, Severity::Blocker),
        (jwt(r#"{"exp":1900000000,"nbf":1890000000}"#), P::TokenJwtNotYetValid, Severity::Blocker),
    ];
    for (text, id, severity) in cases {
        let read = read_token(&text, now());
        let problem = read.problems.iter().find(|p| p.id == id);
        assert_eq!(problem.map(|p| p.severity), Some(severity), "{id:?}: {:?}", token_ids(&read));
        assert_eq!(read.token.is_some(), severity != Severity::Blocker, "{id:?}");
    }
    for good in [
        r#"{"exp":1900000000}"#,
        r#"{"exp":1e400}"#,
        r#"{"exp":1900000000000}"#,
        r#"{"exp":null,"nbf":{}}"#,
        "[]",
        "{",
    ] {
        assert!(read_token(&jwt(good), now()).problems.is_empty(), "{good}");
    }
    let soon = format!(r#"{{"nbf":{}}}"#, now().as_second() + 60);
    assert!(read_token(&jwt(&soon), now()).token.is_some(), "clocks differ by a minute");
}

#[test]
fn swapped_fields_are_seen() {
    assert!(swapped(TOKEN, CONTRACTBOOK_TENANT_URL));
    assert!(!swapped(CONTRACTBOOK_TENANT_URL, TOKEN));
    assert!(!swapped("", CONTRACTBOOK_TENANT_URL));
    assert!(!swapped(CONTRACTBOOK_TENANT_URL, CONTRACTBOOK_TENANT_URL));
}

#[test]
fn every_problem_and_repair_of_typing_has_words() {
    let texts = Texts::english();
    let typed = |id: &&ProblemId| id.as_str().starts_with("address.") || id.as_str().starts_with("token.");
    for id in ProblemId::ALL.iter().filter(typed) {
        let key = id.as_str().replace(['.', '_'], "-");
        assert!(texts.has(&key), "{key}");
        for attribute in ["cause", "action"] {
            assert!(texts.attribute(&key, attribute, &[]).is_some(), "{key}.{attribute}");
        }
    }
    for repair in [
        Repair::OuterBlanks,
        Repair::LineBreaks,
        Repair::BearerPrefix,
        Repair::Quotes,
        Repair::InvisibleCharacters,
        Repair::SchemeAdded,
        Repair::ResourcePath("/Users".to_owned()),
        Repair::Query("?x".to_owned()),
        Repair::TrailingSlash,
        Repair::HostCase,
        Repair::Label,
        Repair::Slashes,
    ] {
        assert!(texts.has(repair.key()) && !repair.text(&texts).contains('{'), "{repair:?}");
    }
}

/// Text that comes near to addresses and tokens.
fn near() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("https://".to_owned()),
        Just("http:".to_owned()),
        Just("api.contractbook.com".to_owned()),
        Just("/scim".to_owned()),
        Just("/".to_owned()),
        Just("/Users".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just("&".to_owned()),
        Just("aadOptscim062020".to_owned()),
        Just(".".to_owned()),
        Just("Bearer ".to_owned()),
        Just("Token:".to_owned()),
        Just("\n".to_owned()),
        Just(" ".to_owned()),
        Just("\"".to_owned()),
        Just("<".to_owned()),
        Just(">".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just("\u{200b}".to_owned()),
        Just("@".to_owned()),
        Just(":".to_owned()),
        Just("localhost".to_owned()),
        Just("%20".to_owned()),
        Just("\\".to_owned()),
        "[a-zA-Z0-9._~!$'()*,;=%-]{1,20}",
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

/// Found by the fuzzer: the mark stayed where a flag stood behind it, and was cut when the saved address was read again.
#[test]
fn a_mark_before_the_flag_goes_as_well() {
    for (text, wanted) in [
        ("https://nordwind.example/n./?aadOptscim062020", "https://nordwind.example/n"),
        ("https://nordwind.example/scim/Users),?aadOptscim062020", "https://nordwind.example/scim"),
        ("https://nordwind.example/a/,?aadOptscim062020", "https://nordwind.example/a/,"),
        ("https://n.example`?aadOptscim062020", "https://n.example"),
        ("https://[::1]/a.?aadOptscim062020", "https://[::1]/a."),
    ] {
        let url = read_tenant_url(text).url.expect("readable");
        assert_eq!(url.as_str(), wanted);
        let again = read_tenant_url(wanted);
        assert!(again.repairs.is_empty() && again.url.is_some_and(|u| u.as_str() == wanted), "{wanted}");
    }
}

#[test]
fn much_mess_is_turned_down_unread() {
    for mess in ["\"", "'", "key:", "Bearer ", "token:\n"] {
        let read = read_token(&mess.repeat(256 * 1024 / mess.len()), now());
        // Tidying all of it would take the better part of a minute.
        assert_eq!((token_ids(&read), read.repairs), (vec![ProblemId::TokenTooLong], vec![]));
        let read = read_tenant_url(&mess.repeat(256 * 1024 / mess.len()));
        assert_eq!((address_id(&read), read.repairs), (Some(ProblemId::AddressUnreadable), vec![]));
    }
}

proptest! {
    #[test]
    fn reading_never_panics(text in any::<String>(), near in near()) {
        for text in [text, near] {
            read_tenant_url(&text);
            read_token(&text, now());
            swapped(&text, &text);
        }
    }

    #[test]
    fn a_read_address_reads_as_itself(text in near()) {
        let read = read_tenant_url(&text);
        prop_assert_eq!(read.url.is_none(), read.problems.iter().any(|p| p.severity == Severity::Blocker));
        if let Some(url) = read.url {
            for form in [url.for_entra(), url.as_str().to_owned()] {
                let again = read_tenant_url(&form);
                prop_assert!(again.repairs.is_empty(), "{:?} {:?}", form, again.repairs);
                prop_assert!(again.url.is_some_and(|u| u.as_str() == url.as_str()), "{:?}", form);
            }
            prop_assert!(url.url().query().is_none() && url.url().fragment().is_none());
            prop_assert!(url.url().scheme() == "https" || url.is_loopback());
            let variants = url.variants();
            prop_assert!(variants.len() <= 4);
            for variant in &variants {
                prop_assert_ne!(variant.as_str(), url.as_str());
                prop_assert_eq!((variant.host(), variant.port()), (url.host(), url.port()));
            }
        }
    }

    #[test]
    fn a_read_token_reads_as_itself(text in near()) {
        let read = read_token(&text, now());
        prop_assert_eq!(read.token.is_none(), read.problems.iter().any(|p| p.severity == Severity::Blocker));
        if let Some(token) = read.token {
            prop_assert!(token.expose().bytes().all(|b| b.is_ascii_graphic()));
            let again = read_token(token.expose(), now());
            prop_assert!(again.repairs.is_empty());
            prop_assert!(again.token.is_some_and(|t| t.expose() == token.expose()));
        }
    }

    #[test]
    fn redacting_leaves_no_token(token in "[!-~]{6,60}", before in "\\PC{0,30}", after in "\\PC{0,30}") {
        let secret = SecretToken::new(token.clone());
        let percent = token.bytes().fold(String::new(), |text, b| format!("{text}%{b:02x}"));
        let page = token.bytes().fold(String::new(), |text, b| format!("{text}&#{b};"));
        let hex = token.bytes().fold(String::new(), |text, b| format!("{text}&#x{b:X};"));
        let json = serde_json::to_string(&token).expect("json");
        for echo in [token.as_str(), percent.as_str(), page.as_str(), hex.as_str(), &json[1..json.len() - 1]] {
            let text = secret.redact(&format!("{before}{echo}{after}"));
            prop_assert!(!text.contains(echo), "{} in {}", echo, text);
        }
    }
}

#[test]
fn what_was_cut_from_a_resource_address_is_a_note() {
    for text in ["https://api.contractbook.com/scim/Users", "https://api.contractbook.com/scim/Groups/"] {
        let read = read_tenant_url(text);
        let ids: Vec<_> = read.problems.iter().map(|p| (p.id, p.severity)).collect();
        assert_eq!(ids, [(ProblemId::AddressHasResourcePath, Severity::Note)], "{text}");
        assert_eq!(read.url.expect("readable").as_str(), "https://api.contractbook.com/scim");
    }
}
