//! The program as people run it in a terminal, against its own practice Contractbook in another process.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where its ground gives way")]

mod common {
    pub mod practice;
}

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Output, Stdio};

use common::practice::Practice;
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");

impl Practice {
    fn check(&self, extra: &[&str]) -> Output {
        run(&self.token, &[&["check", "--tenant-url", &self.url], extra].concat())
    }

    fn json(&self) -> (Value, Option<i32>) {
        let output = self.check(&["--json"]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains(&self.token), "the token is in the document");
        assert!(
            !String::from_utf8_lossy(&output.stderr).contains(&self.token),
            "the token is in the progress"
        );
        (serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}")), output.status.code())
    }
}

fn run(token: &str, args: &[&str]) -> Output {
    Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(args)
        .env("CONTRACTBOOK_SCIM_TOKEN", token)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap()
}

fn problem_ids(document: &Value) -> Vec<&str> {
    document["problems"].as_array().unwrap().iter().map(|p| p["id"].as_str().unwrap()).collect()
}

#[test]
fn a_healthy_server_is_ready() {
    let practice = Practice::start(&[]);
    let (document, code) = practice.json();
    assert_eq!(code, Some(0));
    assert_eq!(document["format"], "contractbook-setup/check/1");
    assert_eq!(document["verdict"], "ready", "{document:#}");
    let rungs: Vec<_> =
        document["rungs"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(
        rungs,
        [
            "address",
            "name",
            "route",
            "tls",
            "http",
            "token",
            "user_lookup",
            "group_lookup",
            "discovery",
            "people"
        ]
    );
    assert_eq!(document["rungs"][3]["state"], "not_tried", "TLS does not apply to loopback http");
    for request in document["requests"].as_array().unwrap() {
        assert_eq!(request["method"], "GET");
    }
}

#[test]
fn planted_faults_are_named() {
    for (fault, id) in [
        ("token-rejected", "token.rejected"),
        ("filter-ignored", "scim.filter_ignored"),
        ("no-match-is-404", "scim.no_match_is_error"),
        ("groups-missing", "scim.groups_missing"),
        ("wrong-path", "address.variant_answers"),
    ] {
        let practice = Practice::start(&["--fault", fault]);
        let (document, code) = practice.json();
        assert_eq!(code, Some(1), "{fault}: {document:#}");
        assert_eq!(document["verdict"], "not_ready", "{fault}");
        assert!(problem_ids(&document).contains(&id), "{fault}: {:?}", problem_ids(&document));
    }
}

#[test]
fn plain_text_says_it_in_words() {
    let practice = Practice::start(&["--fault", "token-rejected"]);
    let output = practice.check(&[]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("T-401"), "{text}");
    assert!(text.contains("Contractbook acts"), "{text}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn an_unreadable_address_or_token_still_gives_a_document() {
    for (token, url, id) in [
        ("abcdefghijklmnopqrstuvwxyz", "http://api.contractbook.com/scim", "address.not_https"),
        ("", "https://127.0.0.1:9/scim", "token.empty"),
    ] {
        let output = run(token, &["check", "--tenant-url", url, "--json"]);
        assert_eq!(output.status.code(), Some(1));
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(problem_ids(&document).contains(&id), "{:?}", problem_ids(&document));
    }
}

#[test]
fn wrong_usage_is_2() {
    for args in [
        &["check"][..],
        &["check", "--tenant-url"],
        &["check", "--token", "secret", "--tenant-url", "https://x.example"],
        &["check", "--tenant-url", "https://x.example", "--token-file", "/nowhere/at/all"],
        &["users"],
        &["practice", "--fault", "no-such-fault"],
    ] {
        assert_eq!(run("t", args).status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn a_token_file_and_standard_input_work() {
    let practice = Practice::start(&[]);
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("token.txt");
    std::fs::write(&file, format!("Bearer {}\r\n", practice.token)).unwrap();
    let args = ["check", "--tenant-url", &practice.url, "--token-file", file.to_str().unwrap()];
    let from_file = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(args)
        .env_remove("CONTRACTBOOK_SCIM_TOKEN")
        .output()
        .unwrap();
    assert_eq!(from_file.status.code(), Some(0), "{}", String::from_utf8_lossy(&from_file.stdout));

    let mut child = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["check", "--tenant-url", &practice.url, "--token-file", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", practice.token).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn users_are_read_whole() {
    let practice = Practice::start(&["--users", "750"]);
    let dir = tempfile::tempdir().unwrap();
    let csv = dir.path().join("users.csv");
    let output = run(
        &practice.token,
        &["users", "--tenant-url", &practice.url, "--json", "--csv", csv.to_str().unwrap()],
    );
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["complete"], true);
    assert_eq!(document["count"], 750);
    assert_eq!(document["reported_total"], 750);
    let bytes = std::fs::read(csv).unwrap();
    assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]), "a mark for Excel");
    assert_eq!(csv::Reader::from_reader(&bytes[3..]).records().count(), 750);
}

#[test]
fn a_list_that_is_not_whole_never_stands_under_the_name_of_one_that_is() {
    let practice = Practice::start(&["--users", "250", "--fault", "paging-endless"]);
    let dir = tempfile::tempdir().unwrap();
    let csv = dir.path().join("users.csv");
    std::fs::write(&csv, "an earlier list").unwrap();
    let args = ["users", "--tenant-url", &practice.url, "--csv", csv.to_str().unwrap()];
    let output = run(&practice.token, &args);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&csv).unwrap(), "an earlier list");
    let beside = dir.path().join("users.incomplete.csv");
    assert!(String::from_utf8_lossy(&output.stderr).contains(beside.to_str().unwrap()));
    let bytes = std::fs::read(beside).unwrap();
    assert!(csv::Reader::from_reader(&bytes[3..]).records().count() >= 100);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2, "nothing else is left");
}

#[cfg(unix)]
#[test]
fn an_interrupt_stops_and_still_gives_one_document() {
    let practice = Practice::start(&["--users", "5000", "--latency-ms", "700"]);
    for (args, code) in
        [(&["users", "--json"][..], "complete"), (&["check", "--json"], "verdict"), (&["users"], "")]
    {
        let mut child = Command::new(PROGRAM)
            .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
            .args(args)
            .args(["--tenant-url", &practice.url])
            .env("CONTRACTBOOK_SCIM_TOKEN", &practice.token)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The first line of progress: the program is at work and listens.
        let mut progress = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        progress.read_line(&mut said).unwrap();
        let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        progress.read_to_string(&mut said).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130), "{args:?} {said}");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains(&practice.token) && !said.contains(&practice.token));
        match code {
            "" => assert_eq!((text.as_str(), said.contains("Stopped after")), ("", true), "{said}"),
            member => {
                let document: Value = serde_json::from_str(&text).unwrap();
                let wanted = if member == "complete" { Value::Bool(false) } else { "cancelled".into() };
                assert_eq!(document[member], wanted, "{document:#}");
            }
        }
    }
}

#[test]
fn without_a_display_practice_is_checked_in_the_terminal() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let output = run("", &["--practice"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("No display was found"));
    assert!(!output.stdout.is_empty());
    let plain = run("", &[]);
    assert_eq!(plain.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&plain.stderr).trim().lines().count(), 1, "one sentence");
}

#[test]
fn a_taken_port_is_said() {
    let practice = Practice::start(&[]);
    let port = practice.url.rsplit(':').next().unwrap().split('/').next().unwrap().to_owned();
    let output = run("", &["practice", "--port", &port]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&port));
}

#[test]
fn every_fault_is_listed_with_a_sentence() {
    let output = run("", &["practice", "--list-faults"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().count() >= 15, "{text}");
    for line in text.lines() {
        let (name, words) = line.split_once("  ").unwrap_or_else(|| panic!("{line}"));
        assert!(!words.trim().is_empty() && !words.contains("fault-"), "{name} has no sentence");
    }
}
