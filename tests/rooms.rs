//! Who may enter whom (see the map in `src/lib.rs`).
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod files;
}

use std::fs;
use std::path::Path;

use common::files::sources;

/// Code without comments, so that a doc link is not taken for a use.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn uses(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + name.len()..].chars().next();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
            && !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

fn forbid(room: &str, names: &[&str]) {
    let mut found = Vec::new();
    for path in sources(&format!("src/{room}"), "rs") {
        let code = code(&path);
        for name in names {
            if uses(&code, name) {
                found.push(format!("{} names {name}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn domain_knows_no_window_runtime_clock_disk_or_network() {
    forbid(
        "domain",
        &[
            "crate::service",
            "crate::worker",
            "crate::practice",
            "crate::ui",
            "crate::cli",
            "egui",
            "eframe",
            "tokio",
            "reqwest",
            "std::fs",
            "std::net::TcpStream",
            "Timestamp::now",
            "Zoned::now",
            "SystemTime",
            "Instant",
        ],
    );
}

#[test]
fn service_uses_domain_only() {
    forbid("service", &["crate::worker", "crate::practice", "crate::ui", "crate::cli", "egui", "eframe"]);
}

#[test]
fn practice_uses_domain_only() {
    forbid("practice", &["crate::service", "crate::worker", "crate::ui", "crate::cli", "egui", "eframe"]);
}

#[test]
fn worker_knows_no_window() {
    forbid("worker", &["crate::ui", "crate::cli", "egui", "eframe"]);
}

#[test]
fn window_and_command_line_talk_to_the_worker_only() {
    for room in ["ui", "cli"] {
        forbid(room, &["crate::service", "crate::practice", "reqwest", "tokio", "axum", "rustls"]);
    }
}

#[test]
fn no_file_grows_past_its_question() {
    let long: Vec<_> = sources("src", "rs")
        .into_iter()
        .map(|p| (fs::read_to_string(&p).unwrap().lines().count(), p))
        .filter(|(lines, _)| *lines > 420)
        .map(|(lines, p)| format!("{} has {lines} lines", p.display()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}
