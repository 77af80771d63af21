//! `docs/dependencies.md` gives a reason for each crate in Cargo.toml, and for no other.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The names in each kind of list.
type Lists = BTreeMap<&'static str, Vec<String>>;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

fn sorted(mut lists: Lists) -> Lists {
    for names in lists.values_mut() {
        names.sort();
        names.dedup();
    }
    lists
}

/// The crates of a manifest. A crate in a table of its own, `[dependencies.NAME]`, counts as well.
fn named(manifest: &str) -> Lists {
    let mut lists = Lists::new();
    let mut list = None;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            // A target's name may hold dots and brackets: what follows it counts.
            let table = table.rsplit_once("']").map_or(table, |(_, rest)| rest);
            let table = table.rsplit_once(").").map_or(table, |(_, rest)| rest);
            let table = table.rsplit_once("'.").map_or(table, |(_, rest)| rest);
            let (kind, own) = table.split_once('.').map_or((table, None), |(kind, own)| (kind, Some(own)));
            list = match kind {
                "dependencies" => Some("program"),
                "dev-dependencies" => Some("tests"),
                "build-dependencies" => Some("building"),
                _ => None,
            };
            if let (Some(kind), Some(own)) = (list, own) {
                lists.entry(kind).or_default().push(own.to_owned());
                list = None;
            }
        } else if let (Some(kind), Some((name, _))) = (list, line.split_once('='))
            && !line.starts_with('#')
        {
            lists.entry(kind).or_default().push(name.trim().to_owned());
        }
    }
    sorted(lists)
}

/// The crates of the page, in the order in which they stand there, with their reasons.
fn explained(page: &str) -> BTreeMap<&'static str, Vec<(String, String)>> {
    let mut lists: BTreeMap<&'static str, Vec<(String, String)>> = BTreeMap::new();
    let mut list = "";
    for line in page.lines() {
        match line {
            "## In the program" => list = "program",
            "## In tests" => list = "tests",
            "## In building" => list = "building",
            _ => {}
        }
        if let Some((name, why)) = line.strip_prefix("| `").and_then(|row| row.split_once("` |")) {
            let why = why.trim_end_matches('|').trim();
            lists.entry(list).or_default().push((name.to_owned(), why.to_owned()));
        }
    }
    lists
}

#[test]
fn each_crate_of_the_manifest_has_its_reason() {
    let page = explained(&read("docs/dependencies.md"));
    for (name, why) in page.values().flatten() {
        assert!(why.split(' ').count() > 2, "{name}: {why:?} is no reason");
    }
    let names: Lists = page
        .into_iter()
        .map(|(kind, rows)| (kind, rows.into_iter().map(|(name, _)| name).collect()))
        .collect();
    for rows in names.values() {
        assert!(rows.is_sorted(), "not in order, or named twice: {rows:?}");
        assert!(rows.windows(2).all(|pair| pair.first() != pair.last()), "named twice: {rows:?}");
    }
    assert_eq!(names, named(&read("Cargo.toml")));
}

#[test]
fn a_manifest_is_read_in_all_its_forms() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\n# a = \"1\"\nb = { version = \"1\" }\n\
        [target.'cfg(not(any(windows, target_os = \"macos\")))'.dependencies]\nc = \"1\"\n\
        [dependencies.d]\nversion = \"1\"\n[dev-dependencies]\ne = \"1\"\n[build-dependencies]\nf = \"1\"\n\
        [profile.dev]\ndebug = false\n";
    let found = named(manifest);
    assert_eq!(found.get("program").unwrap(), &["b", "c", "d"]);
    assert_eq!(found.get("tests").unwrap(), &["e"]);
    assert_eq!(found.get("building").unwrap(), &["f"]);
}
