//! `contractbook-setup explain` as people run it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const CANARY: &str = "eyJhbGciOiJIUzI1NiJ9.CANARYcanaryCANARY0123456789.c2lnbmF0dXJl";

fn run(args: &[&str], input: Option<&[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .arg("explain")
        .args(args)
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    if let Some(bytes) = input {
        // A program that has read enough may close its end.
        child.stdin.take().unwrap().write_all(bytes).ok();
    }
    let output = child.wait_with_output().unwrap();
    let shown = [output.stdout.clone(), output.stderr.clone()].concat();
    assert!(!String::from_utf8_lossy(&shown).contains("CANARY"), "the input is repeated");
    output
}

fn json(args: &[&str], input: Option<&[u8]>) -> (Vec<String>, Option<i32>) {
    let output = run(&[args, &["--json"]].concat(), input);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["format", "matches"]);
    assert_eq!(document["format"], "contractbook-setup/explain/1");
    let matches = document["matches"].as_array().unwrap();
    for one in matches {
        let keys: Vec<&String> = one.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", "confidence", "owner", "title", "cause", "action", "source"]);
        assert!(
            one.as_object().unwrap().values().all(|v| v.as_str().is_some_and(|s| !s.is_empty())),
            "{one}"
        );
    }
    (matches.iter().map(|m| m["id"].as_str().unwrap().to_owned()).collect(), output.status.code())
}

#[test]
fn text_file_and_standard_input_are_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("message.txt");
    std::fs::write(&path, format!("AADSTS50105: blocked. Bearer {CANARY}")).unwrap();
    let file = path.to_str().unwrap();
    let wanted = (vec!["aadsts.50105".to_owned()], Some(0));
    assert_eq!(json(&["AADSTS50105: blocked"], None), wanted);
    assert_eq!(json(&["AADSTS50105:", "blocked"], None), wanted, "without quotes");
    assert_eq!(json(&["--file", file], None), wanted);
    assert_eq!(json(&["-"], Some(b"AADSTS50105")), wanted);
    assert_eq!(json(&["--file", "-"], Some(b"AADSTS50105")), wanted);
    assert_eq!(json(&[], Some(b"AADSTS50105")), wanted);
}

#[test]
fn bytes_of_windows_are_read() {
    let wide = |order: fn(u16) -> [u8; 2]| {
        "\u{feff}Grund: „Ungültig“ NotEffectivelyEntitled".encode_utf16().flat_map(order).collect::<Vec<u8>>()
    };
    let wanted = (vec!["entra.not_entitled".to_owned()], Some(0));
    assert_eq!(json(&[], Some(&wide(u16::to_le_bytes))), wanted);
    assert_eq!(json(&[], Some(&wide(u16::to_be_bytes))), wanted);
    let western = b"Sie haben anscheinend ung\xfcltige Anmeldeinformationen eingegeben";
    assert_eq!(json(&[], Some(western)), (vec!["entra.invalid_credentials_banner".to_owned()], Some(0)));
    assert_eq!(
        json(&[], Some(b"\xff\xff\xfe InvalidAnchor \x80\x00")),
        (vec!["entra.invalid_anchor".to_owned()], Some(0))
    );
}

#[test]
fn nothing_known_is_said_plainly() {
    assert_eq!(json(&["hello"], None), (vec![], Some(1)));
    assert_eq!(json(&[], Some(b"")), (vec![], Some(1)));
    let output = run(&["hello"], None);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("below the banner") && said.contains("check"), "{said}");
}

#[test]
fn an_unknown_sign_in_code_is_named_with_microsofts_page() {
    let output = run(&["AADSTS9002313: Invalid request"], None);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("AADSTS9002313")
            && said.contains("https://login.microsoftonline.com/error?code=9002313"),
        "{said}"
    );
    assert_eq!(json(&["AADSTS9002313"], None), (vec![], Some(1)));
}

#[test]
fn a_person_reads_title_code_owner_cause_and_action() {
    let output = run(
        &["SystemForCrossDomainIdentityManagementCredentialValidationUnavailable HTTP/401 Unauthorized"],
        None,
    );
    let said = String::from_utf8(output.stdout).unwrap();
    let (token, entra) = (said.find("T-401").unwrap(), said.find("E-101").unwrap());
    assert!(token < entra, "best first: {said}");
    for words in ["Contractbook does not accept this token", "Ask Contractbook Support", "What to do"] {
        assert!(said.contains(words), "{words:?} is not in {said}");
    }
}

#[test]
fn secrets_in_the_text_are_not_repeated() {
    let text = format!(
        "GET https://api.contractbook.com/scim/Users Authorization: Bearer {CANARY}\nAADSTS65001{CANARY}\nHTTP/1.1 404 Not Found"
    );
    for args in [&["-"][..], &["-", "--json"]] {
        assert_eq!(run(args, Some(text.as_bytes())).status.code(), Some(0));
    }
}

#[test]
fn wrong_usage_is_told_from_a_bad_file() {
    assert_eq!(run(&["--file", "/nowhere/missing"], None).status.code(), Some(2));
    assert_eq!(run(&["text", "--file", "x"], None).status.code(), Some(2));
    assert_eq!(run(&["--loud"], None).status.code(), Some(2));
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(run(&["--file", dir.path().to_str().unwrap()], None).status.code(), Some(2), "a folder");
}

#[test]
fn a_huge_input_keeps_its_beginning_and_its_end() {
    let mut bytes = b"AADSTS65001 ".to_vec();
    bytes.resize(12 * 1024 * 1024, b'.');
    bytes.extend_from_slice(b" InvalidAnchor");
    assert_eq!(
        json(&[], Some(&bytes)),
        (vec!["aadsts.65001".to_owned(), "entra.invalid_anchor".to_owned()], Some(0))
    );
}
