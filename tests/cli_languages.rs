//! The program in a terminal speaks the language it is told, the environment's or the system's; what programs read is
//! the same in each.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::process::{Command, Output};

use contractbook_setup::domain::texts::{Language, Texts};
use serde_json::Value;

const VARIABLE: &str = "CONTRACTBOOK_SETUP_LANGUAGE";

/// The program with these arguments and, of all that names a language, these variables alone.
fn run(args: &[&str], set: &[(&str, &str)]) -> (Output, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", VARIABLE, "CONTRACTBOOK_SCIM_TOKEN"] {
        command.env_remove(name);
    }
    let output = command.args(args).envs(set.iter().copied()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (printed, said) = (text(&output.stdout), text(&output.stderr));
    (output, printed, said)
}

#[test]
fn the_option_goes_before_the_environment_and_that_before_the_system() {
    let usage = |language| Texts::of(language).get("cli-help-usage");
    let (output, printed, _) = run(&["--help"], &[(VARIABLE, "da")]);
    assert_eq!(output.status.code(), Some(0));
    assert!(printed.contains(&usage(Language::Danish)), "{printed}");
    let (_, printed, _) = run(&["check", "--help", "--language", "de"], &[(VARIABLE, "da")]);
    assert!(printed.contains(&usage(Language::German)), "{printed}");
    assert!(printed.contains(&Texts::of(Language::German).get("cli-option-check-practice")), "{printed}");
    if cfg!(target_os = "linux") {
        let (_, printed, _) = run(&["--help"], &[("LANG", "da_DK.UTF-8")]);
        assert!(printed.contains(&usage(Language::Danish)), "{printed}");
        let (_, printed, _) = run(&["--help"], &[("LANG", "da_DK.UTF-8"), (VARIABLE, "en")]);
        assert!(printed.contains(&usage(Language::English)), "{printed}");
    }
}

#[test]
fn wrong_usage_is_said_in_the_language_and_stays_2() {
    for (language, wanted) in [
        (Language::English, "There is no command chek."),
        (Language::Danish, "Der er ingen kommando chek."),
        (Language::German, "Es gibt keinen Befehl chek."),
    ] {
        let (output, printed, said) = run(&["--language", language.tag(), "chek"], &[]);
        assert_eq!((output.status.code(), printed.as_str()), (Some(2), ""));
        assert!(said.starts_with(wanted), "{said}");
        assert!(said.contains(&Texts::of(language).get("cli-help-usage")), "{said}");
        // What only the command itself can know is said in it as well.
        let (output, _, said) = run(&["--language", language.tag(), "check"], &[]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(said.trim(), Texts::of(language).get("cli-no-address-practice"));
    }
    let (output, _, said) = run(&["--language", "fr"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("fr") && said.contains("en, da, de"), "{said}");
}

/// A full disk under a redirected output is an error that is said; a reader who has seen enough is none.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_said_in_the_language_and_is_2() {
    use std::process::Stdio;
    let program = || Command::new(env!("CARGO_BIN_EXE_contractbook-setup"));
    for language in Language::ALL {
        let texts = Texts::of(language);
        let words = texts.with("cli-not-printed", &[("details", "No space".into())]);
        for args in [&["--licences"][..], &["--help"], &["explain", "AADSTS50105"]] {
            let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let args = [args, &["--language", language.tag()]].concat();
            let output = program().args(&args).env_remove(VARIABLE).stdout(full).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
            assert!(said.starts_with(&words), "{args:?}: {said}");
        }
    }
    // More than a pipe holds, so that the program notices.
    let mut child =
        program().arg("--licences").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn the_version_is_the_same_everywhere() {
    let (output, printed, _) = run(&["--version", "--language", "de"], &[]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(printed.trim(), format!("contractbook-setup {}", env!("CARGO_PKG_VERSION")));
}

/// The document with the words for people taken out, and those words.
fn parts(language: Language) -> (Value, Vec<String>) {
    let args = ["explain", "--json", "AADSTS50105", "--language", language.tag()];
    let (output, printed, said) = run(&args, &[]);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let mut document: Value = serde_json::from_str(&printed).unwrap();
    let mut words = Vec::new();
    take_words(&mut document, &mut words);
    (document, words)
}

fn take_words(value: &mut Value, words: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inside) in map.iter_mut() {
                if ["title", "cause", "action", "message"].contains(&key.as_str()) && inside.is_string() {
                    words.push(inside.take().as_str().unwrap_or_default().to_owned());
                } else {
                    take_words(inside, words);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inside| take_words(inside, words)),
        _ => {}
    }
}

#[test]
fn a_document_differs_in_its_words_alone() {
    let (english, english_words) = parts(Language::English);
    for language in [Language::Danish, Language::German] {
        let (document, words) = parts(language);
        assert_eq!(document, english, "{}", language.tag());
        assert_eq!(words.len(), english_words.len());
        let title = Texts::of(language).get("aadsts-50105");
        assert!(words.contains(&title), "{title}: {words:?}");
        assert_ne!(words, english_words, "{}: nothing is translated", language.tag());
    }
}
