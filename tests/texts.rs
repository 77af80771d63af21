//! Every text id that the code uses exists, and every id that exists is used.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

mod common {
    pub mod files;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use common::files::sources;
use contractbook_setup::domain::checks::Rung;
use contractbook_setup::domain::problems::{Owner, ProblemId};
use contractbook_setup::domain::session::Step;
use contractbook_setup::domain::texts::{Texts, problem_key};

/// Ids at the start of a line, with the file they stand in.
fn defined() -> Vec<(String, PathBuf)> {
    let mut ids = Vec::new();
    for path in sources("assets/texts/en", "ftl") {
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic())
                && let Some((id, _)) = line.split_once(" =")
            {
                ids.push((id.to_owned(), path.clone()));
            }
        }
    }
    ids
}

/// All string literals of the sources.
fn literals() -> Vec<String> {
    let mut out = Vec::new();
    for path in sources("src", "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let mut parts = text.split('"');
        parts.next();
        while let (Some(inside), _) = (parts.next(), parts.next()) {
            out.push(inside.to_owned());
        }
    }
    out
}

#[test]
fn each_id_is_defined_once() {
    let mut seen = BTreeSet::new();
    let twice: Vec<_> = defined().into_iter().filter(|(id, _)| !seen.insert(id.clone())).collect();
    assert!(twice.is_empty(), "defined twice: {twice:?}");
}

#[test]
fn each_file_is_compiled_in() {
    let texts = Texts::english();
    let lost: Vec<_> = defined().into_iter().filter(|(id, _)| !texts.has(id)).collect();
    assert!(lost.is_empty(), "not compiled in, or with faults: {lost:?}");
}

#[test]
fn each_problem_has_its_words() {
    let texts = Texts::english();
    for id in ProblemId::ALL {
        let key = problem_key(*id);
        assert!(texts.has(&key), "{key} has no title");
        assert!(texts.attribute(&key, "action", &[]).is_some(), "{key} has no .action");
    }
}

#[test]
fn short_codes_and_ids_are_unique() {
    let codes: BTreeSet<_> = ProblemId::ALL.iter().map(|p| p.code()).collect();
    assert_eq!(codes.len(), ProblemId::ALL.len(), "two problems share a code");
    let ids: BTreeSet<_> = ProblemId::ALL.iter().map(|p| p.as_str()).collect();
    assert_eq!(ids.len(), ProblemId::ALL.len(), "two problems share an id");
}

/// Ids that are put together at run time, from families that the types below name in full.
fn composed() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = ProblemId::ALL.iter().map(|p| problem_key(*p)).collect();
    for rung in Rung::ALL {
        let name = rung.as_str().replace('_', "-");
        ids.extend([format!("rung-{name}"), format!("rung-{name}-running")]);
    }
    for owner in [
        Owner::You,
        Owner::EntraAdmin,
        Owner::NetworkTeam,
        Owner::Contractbook,
        Owner::Microsoft,
        Owner::Wait,
    ] {
        ids.insert(format!("owner-{}", owner.as_str().replace('_', "-")));
    }
    for step in Step::ALL {
        ids.insert(format!("step-{}", step.as_str().replace('_', "-")));
    }
    ids
}

#[test]
fn composed_ids_exist() {
    let texts = Texts::english();
    let lost: Vec<_> = composed().into_iter().filter(|id| !texts.has(id)).collect();
    assert!(lost.is_empty(), "missing: {lost:#?}");
}

#[test]
fn no_text_is_left_over() {
    let literals = literals();
    let exact: BTreeSet<&str> = literals.iter().map(String::as_str).collect();
    // `format!("fault-{name}")` uses every id that begins with `fault-`.
    let prefixes: Vec<&str> = literals
        .iter()
        .filter_map(|l| l.split_once('{').map(|(prefix, _)| prefix))
        .filter(|p| p.len() > 3 && p.ends_with('-') && !p.contains(' '))
        .collect();
    // `format!("{key}-help")` uses the help of every id that is used.
    let suffixes: Vec<&str> = literals
        .iter()
        .filter_map(|l| l.strip_prefix('{')?.split_once('}').map(|(_, suffix)| suffix))
        .filter(|s| s.len() > 2 && s.starts_with('-') && !s.contains(' '))
        .collect();
    let composed = composed();
    let helps =
        |id: &str| suffixes.iter().any(|s| id.strip_suffix(s).is_some_and(|stem| exact.contains(stem)));
    let unused: Vec<_> = defined()
        .into_iter()
        .map(|(id, _)| id)
        .filter(|id| !exact.contains(id.as_str()) && !composed.contains(id))
        .filter(|id| !helps(id))
        .filter(|id| !prefixes.iter().any(|p| id.starts_with(p)))
        .collect();
    assert!(unused.is_empty(), "unused: {unused:#?}");
}

#[test]
fn no_text_says_only_that_something_went_wrong() {
    for path in sources("assets/texts/en", "ftl") {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        for empty in ["went wrong", "unknown error", "oops"] {
            let said = text.lines().find(|l| l.contains(empty) && !l.starts_with('#'));
            assert!(said.is_none(), "{}: {said:?}", path.display());
        }
    }
}
