//! The ladder and the full read against a SCIM server written by others. Set `SCIM_PEER_URL` and
//! `SCIM_PEER_TOKEN`; `.ci/run` does, and seeds 120 users.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test stops where its ground gives way")]

use std::process::Command;

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");

fn peer() -> Option<(String, String)> {
    let peer = std::env::var("SCIM_PEER_URL").ok().zip(std::env::var("SCIM_PEER_TOKEN").ok());
    if peer.is_none() {
        eprintln!("left out: SCIM_PEER_URL and SCIM_PEER_TOKEN are not set");
    }
    peer
}

fn run(args: &[&str], token: &str) -> (Value, Option<i32>) {
    let output = Command::new(PROGRAM).args(args).env("CONTRACTBOOK_SCIM_TOKEN", token).output().unwrap();
    (serde_json::from_slice(&output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_ladder_holds_against_the_peer() {
    let Some((url, token)) = peer() else { return };
    let (document, code) = run(&["check", "--json", "--tenant-url", &url], &token);
    assert_eq!(code, Some(0), "{document:#}");
    assert!(
        document["problems"].as_array().unwrap().iter().all(|p| p["severity"] != "blocker"),
        "{document:#}"
    );
}

#[test]
fn a_wrong_token_is_told_from_a_wrong_address() {
    let Some((url, _)) = peer() else { return };
    let (document, code) = run(&["check", "--json", "--tenant-url", &url], "wrong-token-wrong-token");
    assert_eq!(code, Some(1));
    let ids: Vec<_> = document["problems"].as_array().unwrap().iter().map(|p| &p["id"]).collect();
    assert!(ids.contains(&&Value::from("token.rejected")), "{ids:?}");
}

#[test]
fn all_users_of_the_peer_are_read() {
    let Some((url, token)) = peer() else { return };
    let (document, code) = run(&["users", "--json", "--tenant-url", &url], &token);
    assert_eq!(code, Some(0), "{document:#}");
    assert_eq!(document["complete"], true);
    assert_eq!(document["count"], document["reported_total"]);
}

#[test]
fn the_trial_write_leaves_the_peer_as_it_was() {
    let Some((url, token)) = peer() else { return };
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .args(["trial-write", "--yes", "--json", "--tenant-url", &url])
        .env("CONTRACTBOOK_SCIM_TOKEN", &token)
        .env("CONTRACTBOOK_SETUP_DATA", folder.path())
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{document:#}");
    assert_eq!(document["problems"], Value::Array(Vec::new()), "{document:#}");
    assert_eq!(document["left_behind"], Value::Array(Vec::new()));
}
