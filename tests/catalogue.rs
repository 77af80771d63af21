//! The catalogue of problems, row by row: each has its words, somebody to turn to, and a test that makes it appear.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own sources has failed")]

mod common {
    pub mod files;
}

use std::collections::BTreeSet;
use std::fs;

use common::files::sources;
use contractbook_setup::domain::explain::read;
use contractbook_setup::domain::problems::{Owner, Problem, ProblemId};
use contractbook_setup::domain::report::{Circumstances, message};
use contractbook_setup::domain::texts::{Texts, problem_key};

/// Everything that tests expect: the test files, and the test modules at the end of sources.
fn expectations() -> String {
    let mut text = String::new();
    for file in sources("tests", "rs").iter().filter(|f| !f.ends_with("tests/catalogue.rs")) {
        text.push_str(&fs::read_to_string(file).unwrap());
    }
    for file in sources("src", "rs") {
        let source = fs::read_to_string(file).unwrap();
        if let Some((_, tests)) = source.split_once("#[cfg(test)]") {
            text.push_str(tests);
        }
    }
    text
}

#[test]
fn each_problem_has_an_id_and_a_code_of_its_own() {
    let (mut ids, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for id in ProblemId::ALL {
        assert!(ids.insert(id.as_str()), "two problems are called {}", id.as_str());
        assert!(codes.insert(id.code()), "two problems have the code {}", id.code());
    }
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
        let found: Vec<_> = read(&page).matches.iter().map(|e| e.id).collect();
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
        let ready = message(&texts, &Problem::new(*id), Circumstances::default());
        assert!(ready.subject.contains(id.code()), "{name}: {}", ready.subject);
        assert!(ready.body.contains(name), "{name}: {}", ready.body);
    }
}
