//! The system's own keychain: the Secret Service of a Linux desktop, run by `.ci/keychain`, which brings one, and the
//! Credential Manager of Windows, which is there and unlocked wherever `CONTRACTBOOK_TEST_KEYCHAIN=unlocked` says so.
//! Else these tests say that they were left out.
#![cfg(any(target_os = "linux", windows))]
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]
#![expect(clippy::print_stderr, reason = "a test that was left out says so")]

mod common {
    pub mod practice;
}

use std::fs;
use std::process::Command;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use common::practice::Practice;
use contractbook_setup::domain::session::{Change, SecretToken, Session, Step, read_tenant_url};
use contractbook_setup::service::keychain::{Keychain as _, KeychainError, SystemKeychain, fetch, keep};
use contractbook_setup::service::store::Store;
use contractbook_setup::worker::{Event, Worker};
use jiff::Timestamp;

/// What is said about the keychain that was made for these tests: `unlocked`, `locked` or `absent`.
fn told() -> String {
    let told = std::env::var("CONTRACTBOOK_TEST_KEYCHAIN").unwrap_or_default();
    if told.is_empty() {
        eprintln!("left out: no keychain was made for this test, see .ci/keychain");
    }
    told
}

#[test]
fn a_token_is_kept_comes_back_and_is_forgotten() {
    if told() != "unlocked" {
        return;
    }
    let keychain = SystemKeychain::default();
    let url = read_tenant_url("https://api.contractbook.com/scim").url.unwrap();
    let other = read_tenant_url("https://127.0.0.1:9/scim").url.unwrap();
    // Windows keeps 2,560 bytes in all.
    let long = "x".repeat(if cfg!(windows) { 2500 } else { 4000 });
    for token in ["cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9", "another æ 🦀", &long] {
        let token = SecretToken::new(token.to_owned());
        keep(&keychain, "test-one", &url, &token).unwrap();
        // Another way to the keychain, as another start of the program has.
        let later = SystemKeychain::default();
        assert_eq!(fetch(&later, "test-one", &url).unwrap().unwrap().expose(), token.expose());
        assert!(fetch(&later, "test-one", &other).unwrap().is_none());
        assert!(fetch(&later, "test-two", &url).unwrap().is_none());
    }
    if cfg!(windows) {
        let longer = SecretToken::new("x".repeat(2600));
        assert_eq!(keep(&keychain, "test-one", &url, &longer).unwrap_err(), KeychainError::TooLong);
        assert_eq!(
            fetch(&keychain, "test-one", &url).unwrap().unwrap().expose(),
            long,
            "the one before stays"
        );
    }
    keychain.erase("test-one").unwrap();
    assert!(fetch(&keychain, "test-one", &url).unwrap().is_none());
    keychain.erase("test-one").unwrap();
}

#[test]
fn many_setups_are_checked_with_tokens_from_the_keychain() {
    if told() != "unlocked" {
        return;
    }
    let practice = Practice::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let store = Store::open(home.path()).unwrap();
    let (keychain, now) = (SystemKeychain::default(), Timestamp::now());
    let url = read_tenant_url(&practice.url).url.unwrap();
    let ids: Vec<String> = ["Contoso", "Fjordbank"]
        .into_iter()
        .map(|company| {
            let mut session = Session::new(now);
            session.apply(Change::Company(company.to_owned()), now);
            session.apply(Change::TenantUrl(practice.url.clone()), now);
            session.apply(Change::TokenKept(true), now);
            session.finish(Step::Prepare, now).unwrap();
            store.save(&session).unwrap();
            keep(&keychain, session.id(), &url, &SecretToken::new(practice.token.clone())).unwrap();
            session.id().to_owned()
        })
        .collect();
    let output = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
        .args(["check", "--setups", "--json"])
        .env("CONTRACTBOOK_SETUP_DATA", home.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains(&practice.token));
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["ready"], 2);
    assert_eq!(document["setups"][0]["token"]["source"], "keychain");
    for id in ids {
        keychain.erase(&id).unwrap();
    }
    assert!(fs::read_dir(home.path()).unwrap().count() >= 2);
}

#[test]
fn a_keychain_that_is_locked_or_absent_is_told_apart_and_holds_nobody_up() {
    let wanted = match told().as_str() {
        "locked" => KeychainError::Locked,
        "absent" => KeychainError::Absent,
        _ => return,
    };
    let keychain = SystemKeychain::default();
    let url = read_tenant_url("https://api.contractbook.com/scim").url.unwrap();
    let token = SecretToken::new("cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9".to_owned());
    assert_eq!(keep(&keychain, "test-one", &url, &token).unwrap_err(), wanted);
    // The program goes on meanwhile, and ends.
    let worker = Worker::start(|| {}).unwrap();
    worker.send(contractbook_setup::worker::Command::KeepToken {
        setup: "test-one".to_owned(),
        tenant_url: url,
        token,
    });
    loop {
        match worker.wait(Duration::from_secs(30)) {
            Ok(Event::TokenKept(_, done)) => {
                assert_eq!(done, Err(wanted));
                break;
            }
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => panic!("no answer"),
        }
    }
}
