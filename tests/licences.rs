//! The licences that are compiled in belong to what Cargo.lock names, and are printed and shown.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use contractbook_setup::domain::licences;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// `name version` of each line.
fn listed(name: &str) -> BTreeSet<String> {
    read(name).lines().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
}

fn locked() -> BTreeSet<String> {
    let lock = read("Cargo.lock");
    let value = |line: &str| line.split('"').nth(1).map(str::to_owned);
    lock.lines()
        .zip(lock.lines().skip(1))
        .filter(|(name, version)| name.starts_with("name = ") && version.starts_with("version = "))
        .map(|(name, version)| format!("{} {}", value(name).unwrap(), value(version).unwrap()))
        .collect()
}

#[test]
fn the_lists_are_those_of_the_lock_file() {
    let counted = listed("assets/licences/crates.txt");
    let left_out = listed("assets/licences/left-out.txt");
    assert!(counted.is_disjoint(&left_out));
    let all: BTreeSet<String> = counted.union(&left_out).cloned().collect();
    let changed: Vec<_> = all.symmetric_difference(&locked()).cloned().collect();
    assert!(changed.is_empty(), "run assets/licences/make: {changed:?}");
}

#[test]
fn each_crate_of_the_list_has_its_text() {
    let named: BTreeSet<String> = licences::blocks().into_iter().flat_map(|block| block.parts).collect();
    let without: Vec<_> = read("assets/licences/crates.txt")
        .lines()
        .filter(|line| !named.contains(*line))
        .map(str::to_owned)
        .collect();
    assert!(without.is_empty(), "run assets/licences/make: {without:?}");
    for own in [
        "Contractbook Setup Assistant (MIT)",
        "Inter, the font (OFL-1.1)",
        "JetBrains Mono, the font (OFL-1.1)",
    ] {
        assert!(named.contains(own), "{own}");
    }
}

#[test]
fn the_program_prints_them() {
    let output = Command::new(env!("CARGO_BIN_EXE_contractbook-setup")).arg("--licences").output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.trim_end(), licences::third_party().trim_end());
    assert!(text.contains("SIL OPEN FONT LICENSE"));
    assert!(text.contains("Permission is hereby granted"));
}
