//! The setup file that is handed back: it holds no secret, and a hostile one is refused or does nothing.

use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::report::case::{
    Case, CheckPart, FileKind, FindingPart, MAX_SETUP_FILE_BYTES, MOST_NOTE, SETUP_FILE_FORMAT, SetupFile,
    SetupFileRefused, file_kind, read_setup_file,
};
use contractbook_setup::domain::session::{Step, read_tenant_url};
use contractbook_setup::domain::texts::{Language, Texts};
use serde_json::{Value, json};

const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.4fXq0Zb1bG9tYXJrZXRzYW5kd2ljaA";

fn whole() -> SetupFile {
    SetupFile {
        case: String::new(),
        tenant_url: read_tenant_url("https://api.contractbook.com/scim").url,
        company: "Nordwind A/S".to_owned(),
        language: Some(Language::Danish),
        note: "Prøv igen.\nSkriv bagefter.".to_owned(),
        check_again: vec![ProblemId::TokenRejected, ProblemId::ScimGroupsMissing],
        page: Some(Step::Credentials),
    }
}

fn read(value: &Value) -> Result<SetupFile, SetupFileRefused> {
    read_setup_file(value.to_string().as_bytes()).map(|read| read.file)
}

#[test]
fn what_is_written_is_read() {
    let text = whole().write();
    let read = read_setup_file(text.as_bytes()).unwrap();
    assert_eq!((read.file, read.faults, read.newer), (whole(), Vec::new(), false));
    assert_eq!(file_kind("anything", text.as_bytes()), FileKind::SetupFile);
    assert_eq!(SetupFile::default().name(), "contractbook.setup.json");
    assert_eq!(SetupFile { case: "K7Q-4TX".to_owned(), ..whole() }.name(), "contractbook-K7Q-4TX.setup.json");
}

#[test]
fn no_secret_gets_into_it_or_out_of_it() {
    let url = format!("https://api.contractbook.com/scim/{TOKEN}");
    let file = SetupFile {
        tenant_url: read_tenant_url(&url).url,
        company: format!("Nordwind {TOKEN}"),
        note: format!("Use Bearer {TOKEN}, password=hunter2hunter2"),
        ..whole()
    };
    let text = file.write();
    assert!(!text.contains(TOKEN) && !text.contains("hunter2"), "{text}");
    let planted = json!({"format": SETUP_FILE_FORMAT, "version": 1, "company": TOKEN, "tenant_url": url,
        "note": format!("token: {TOKEN}")});
    let read = read(&planted).unwrap();
    assert!(!format!("{read:?}").contains(TOKEN), "{read:?}");
    assert_eq!(read.tenant_url, None);
}

#[test]
fn the_case_suggests_what_to_hand_back() {
    let blocker = |id: &str| FindingPart {
        id: id.to_owned(),
        severity: "blocker".to_owned(),
        ..FindingPart::default()
    };
    let mut case = Case {
        code: "K7Q-4TX".to_owned(),
        checks: vec![CheckPart {
            recommended_tenant_url: "https://api.contractbook.com/scim/v2".to_owned(),
            findings: vec![blocker("token.rejected"), blocker("token.rejected"), blocker("token.unheard_of")],
            ..CheckPart::default()
        }],
        ..Case::default()
    };
    "[company]".clone_into(&mut case.setup.company);
    "test".clone_into(&mut case.setup.viewed);
    "de".clone_into(&mut case.program.language);
    let file = SetupFile::answering(&case);
    assert_eq!(file.tenant_url.unwrap().as_str(), "https://api.contractbook.com/scim/v2");
    assert_eq!(file.company, "", "a mask is no name");
    assert_eq!((file.page, file.language), (Some(Step::Test), Some(Language::German)));
    assert_eq!(file.check_again, [ProblemId::TokenRejected]);
}

#[test]
fn bad_parts_are_left_out_and_named() {
    let odd = json!({"format": "contractbook-setup/setup-file/9", "version": 9, "case": "no code",
        "tenant_url": "ftp://evil.example", "company": 7, "language": "tlh", "note": {"deep": [1]},
        "check_again": ["token.rejected", "no.such", 5, null, "token.rejected"], "page": "../credentials",
        "unknown": true});
    let read = read_setup_file(odd.to_string().as_bytes()).unwrap();
    assert!(read.newer);
    assert_eq!(read.file, SetupFile { check_again: vec![ProblemId::TokenRejected], ..SetupFile::default() });
    for part in ["tenant_url", "company", "language", "note", "check_again", "page"] {
        assert!(read.faults.iter().any(|fault| fault == part), "{part}: {:?}", read.faults);
    }
}

#[test]
fn texts_are_cut_and_cannot_turn_around() {
    let long = json!({"format": SETUP_FILE_FORMAT, "version": 1,
        "company": format!("A\u{202e}B\nC\u{0}{}", " d".repeat(1000)), "note": "ab c\r\n".repeat(5000),
        "check_again": ProblemId::ALL.iter().map(|id| id.as_str()).collect::<Vec<_>>()});
    let file = read(&long).unwrap();
    assert!(file.company.starts_with("ABC d") && file.company.chars().count() <= 200, "{}", file.company);
    assert!(!file.note.contains('\r') && file.note.chars().count() <= MOST_NOTE);
    assert_eq!(file.check_again.len(), 20);
}

#[test]
fn what_is_no_setup_file_is_refused_in_a_sentence() {
    let huge = format!(
        "{{\"format\": \"{SETUP_FILE_FORMAT}\", \"note\": \"{}\"}}",
        "x".repeat(MAX_SETUP_FILE_BYTES)
    );
    let deep = "[".repeat(60_000);
    let texts = Language::ALL.map(Texts::of);
    for (bytes, why) in [
        (huge.as_bytes(), SetupFileRefused::TooLarge),
        (deep.as_bytes(), SetupFileRefused::Damaged),
        (b"".as_slice(), SetupFileRefused::Damaged),
        (b"\xff\xfe{", SetupFileRefused::Damaged),
        (b"{\"format\": \"contractbook-setup/setup-file/1\"", SetupFileRefused::Damaged),
        (b"[]", SetupFileRefused::OtherKind),
        (b"{\"format\": \"contractbook-setup/setup\"}", SetupFileRefused::OtherKind),
    ] {
        assert_eq!(read_setup_file(bytes), Err(why));
        for texts in &texts {
            assert!(texts.get(why.key()).ends_with('.'));
        }
    }
}

#[test]
fn a_file_is_told_by_what_it_says_of_itself() {
    let says = |format: &str| json!({"format": format}).to_string();
    for (name, bytes, kind) in [
        ("x.json", says("contractbook-setup/case/1"), FileKind::Case),
        ("x.case.zip", String::new(), FileKind::Case),
        ("x", "PK\u{3}\u{4}".to_owned(), FileKind::Case),
        ("x.json", says("contractbook-setup/setup"), FileKind::Setup),
        ("x.setup.json", says("contractbook-setup/setup"), FileKind::SetupFile),
        ("x.SETUP.JSON", "{".to_owned(), FileKind::SetupFile),
        ("x.json", "nonsense".to_owned(), FileKind::Setup),
    ] {
        assert_eq!(file_kind(name, bytes.as_bytes()), kind, "{name} {bytes}");
    }
}
