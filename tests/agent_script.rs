//! The script: every step and every finding has one in every language, and the document needs nothing and runs nothing.

use std::collections::BTreeSet;
use std::process::Command;

use contractbook_setup::domain::entra::pictures::{PictureId, PictureValues, picture};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::report::script::{
    FAMILIES, PROBLEMS, TOPICS, document, for_problem, for_step, svg,
};
use contractbook_setup::domain::session::Step;
use contractbook_setup::domain::texts::{Language, Texts};

#[test]
fn every_step_and_every_finding_has_a_script_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let own = Texts::files(language).find(|(name, _)| *name == "script").unwrap().1;
        let steps = Step::ALL.map(for_step);
        for script in steps.iter().chain(&TOPICS).chain(&PROBLEMS).chain(&FAMILIES) {
            assert!(own.contains(&format!("\n{} = ", script.key)), "{language:?} has no {}", script.key);
            let words = script.words(&texts);
            for part in [&words.ask, &words.listen, &words.say] {
                assert!(part.len() > 5, "{language:?} {}: {words:?}", script.key);
            }
            assert!(script.minutes.0 >= 1 && script.minutes.0 <= script.minutes.1 && script.minutes.1 <= 13);
        }
    }
}

#[test]
fn the_tables_name_findings_that_exist_each_once() {
    let known: BTreeSet<&str> = ProblemId::ALL.iter().map(|id| id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for script in PROBLEMS {
        assert!(!script.about.is_empty(), "{}", script.key);
        for id in script.about {
            assert!(known.contains(id), "{} names {id}", script.key);
            assert!(seen.insert(*id), "{id} is named twice");
        }
    }
    for id in ProblemId::ALL {
        let script = for_problem(*id);
        let own = script.about.contains(&id.as_str());
        assert!(own || id.as_str().starts_with(script.about[0]), "{} is led to {}", id.as_str(), script.key);
    }
}

/// Names of the elements, with their attributes.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

#[test]
fn the_document_needs_nothing_and_runs_nothing() {
    for language in Language::ALL {
        let page = document(&Texts::of(language), "0.1.0");
        assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap();
            assert!(
                !["script", "link", "img", "iframe", "object", "form", "use", "image"].contains(&name),
                "<{tag}>"
            );
            let refers = tag.contains(" src=") || tag.contains("href=") && !tag.contains("href=\"#");
            let acts = tag.split(' ').any(|part| part.starts_with("on") && part.contains('='));
            assert!(!refers && !acts, "<{tag}>");
        }
        assert!(!page.contains("url(") && !page.contains("@import"));
        // Every place that is led to exists.
        for place in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(page.contains(&format!(" id=\"{place}\"")), "{place}");
        }
        assert!(!page.contains("{$") && !page.contains("{ $"), "an argument was left open");
        for id in ProblemId::ALL {
            assert!(page.contains(&format!("<td>{}</td>", id.code())), "{}", id.code());
        }
    }
}

#[test]
fn headings_never_skip_a_level() {
    let page = document(&Texts::english(), "0.1.0");
    let levels: Vec<u32> =
        tags(&page).iter().filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "from {} to {}", pair[0], pair[1]);
    }
}

#[test]
fn every_picture_can_be_drawn_and_says_what_it_shows() {
    let values = PictureValues { app_name: "<script>&\"".to_owned(), ..PictureValues::default() };
    for id in PictureId::ALL {
        let drawn = picture(*id, &values);
        let svg = svg(&drawn);
        assert!(svg.contains("role=\"img\" aria-label=\""), "{id:?}");
        assert!(!svg.contains("<script") && !svg.contains("NaN") && !svg.contains("inf"), "{id:?}");
        for letter in drawn.letters() {
            assert!(svg.contains(&format!(">{letter}</text>")), "{id:?} {letter}");
        }
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
    }
}

#[test]
fn the_command_writes_the_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("script.html");
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .args(["--language", "da", "script"])
            .args(arguments)
            .output()
            .unwrap()
    };
    let saved = run(&["--out", path.to_str().unwrap()]);
    assert_eq!(saved.status.code(), Some(0), "{}", String::from_utf8_lossy(&saved.stderr));
    assert!(saved.stdout.is_empty());
    let page = std::fs::read_to_string(&path).unwrap();
    assert_eq!(page, document(&Texts::of(Language::Danish), env!("CARGO_PKG_VERSION")));
    let printed = run(&[]);
    assert_eq!(String::from_utf8(printed.stdout).unwrap(), page);
    let nowhere = run(&["--out", "/no/such/folder/script.html"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(nowhere.stdout.is_empty() && !nowhere.stderr.is_empty());
}
