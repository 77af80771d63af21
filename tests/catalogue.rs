//! The catalogue of problems, row by row: each has its words, somebody to turn to, and a test that makes it appear.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use contractbook_setup::domain::explain::explain;
use contractbook_setup::domain::problems::{Owner, Problem, ProblemId};
use contractbook_setup::domain::report::{Case, message};
use contractbook_setup::domain::texts::{Texts, problem_key};

fn sources(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// Everything that tests expect: the test files, and the test modules at the end of sources.
fn expectations() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("tests"), &mut files);
    let mut text = String::new();
    for file in files.iter().filter(|f| !f.ends_with("tests/catalogue.rs")) {
        text.push_str(&fs::read_to_string(file).unwrap());
    }
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        if let Some((_, tests)) = source.split_once("#[cfg(test)]") {
            text.push_str(tests);
        }
    }
    text
}

#[test]
fn each_problem_is_expected_by_a_test() {
    let expected = expectations();
    let named = |id: &ProblemId| {
        let text = id.as_str();
        // Codes of sign-in pages are read one by one below.
        text.starts_with("aadsts.")
            || expected.contains(&format!("\"{text}\""))
            || expected
                .split(&format!("::{id:?}"))
                .skip(1)
                .any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    };
    let lost: Vec<_> = ProblemId::ALL.iter().filter(|id| !named(id)).map(|id| id.as_str()).collect();
    assert!(lost.is_empty(), "no test expects {lost:#?}");
}

#[test]
fn each_sign_in_code_is_read_from_its_page() {
    for id in ProblemId::ALL {
        let Some(code) = id.as_str().strip_prefix("aadsts.") else { continue };
        let page = format!("Sorry, but we're having trouble signing you in.\nAADSTS{code}: …\nTrace ID: 0");
        let found: Vec<_> = explain(&page).iter().map(|e| e.id).collect();
        assert_eq!(found, [*id], "{page}");
    }
}

#[test]
fn each_problem_says_what_why_and_what_to_do() {
    let texts = Texts::english();
    for id in ProblemId::ALL {
        let (key, name) = (problem_key(*id), id.as_str());
        let words = texts.problem(&Problem::new(*id));
        assert!(texts.has(&key), "{name} has no title");
        assert!((8..=120).contains(&words.title.chars().count()), "{name}: {}", words.title);
        assert!(!words.title.ends_with('.'), "{name}: a title is no sentence: {}", words.title);
        assert!((1..=3).contains(&words.causes.len()), "{name}: {} causes", words.causes.len());
        for sentence in words.causes.iter().chain([&words.action]) {
            assert!(sentence.ends_with(['.', '?', '”']), "{name}: {sentence}");
            assert!((10..=330).contains(&sentence.chars().count()), "{name}: {sentence}");
        }
        let blame = ["you failed", "your fault", "invalid user", "illegal", "please"];
        let all = format!("{} {} {}", words.title, words.causes.join(" "), words.action).to_lowercase();
        assert!(!blame.iter().any(|word| all.contains(word)), "{name}: {all}");
    }
}

#[test]
fn whoever_acts_elsewhere_gets_a_message_of_their_own() {
    let texts = Texts::english();
    for id in ProblemId::ALL {
        let name = id.as_str();
        let words = texts.problem(&Problem::new(*id));
        let elsewhere = matches!(
            id.owner(),
            Owner::Contractbook | Owner::EntraAdmin | Owner::NetworkTeam | Owner::Microsoft
        );
        assert!(words.message.is_some() || !elsewhere, "{name} has no message for whoever acts");
        let ready = message(&texts, &Problem::new(*id), Case::default());
        assert!(ready.subject.contains(id.code()), "{name}: {}", ready.subject);
        assert!(ready.body.contains(name), "{name}: {}", ready.body);
    }
}
