//! What is wrong with the arguments, in the person's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::domain::texts::Texts;

use super::help;

/// What is wrong, what may have been meant, how the command is used.
pub fn explain(error: &Error, command: &Command, arguments: &[OsString], texts: &Texts) -> String {
    let mut lines = vec![what(error, texts)];
    let similar = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let similar = similar.into_iter().find_map(|kind| words(error, kind));
    if let Some(words) = similar {
        lines.push(texts.with("cli-wrong-similar", &[("words", (&words).into())]));
    } else if let Some(values) = words(error, ContextKind::ValidValue) {
        lines.push(texts.with("cli-wrong-values", &[("values", (&values).into())]));
    }
    if matches!(error.kind(), ErrorKind::ValueValidation | ErrorKind::InvalidValue)
        && let Some(help) = help_of(error, command, arguments, texts)
    {
        lines.push(help);
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().strip_prefix("Usage:").unwrap_or(&usage).trim().to_owned();
        lines.push(format!("{} {usage}", texts.get("cli-help-usage")));
    }
    lines.push(texts.get("cli-wrong-more"));
    lines.join("\n")
}

/// What the option is for, which says what it takes: `--timeout <SECONDS>: Give up after …`.
fn help_of(error: &Error, command: &Command, arguments: &[OsString], texts: &Texts) -> Option<String> {
    let arg = words(error, ContextKind::InvalidArg)?;
    let called = command.get_subcommands().find(|sub| arguments.iter().any(|word| word == sub.get_name()));
    let name = called.map_or(help::ROOT, Command::get_name);
    let known = called.unwrap_or(command).get_arguments().find(|known| known.to_string() == arg)?;
    Some(format!("{arg}: {}", help::option_text(texts, name, known.get_id().as_str())?))
}

fn what(error: &Error, texts: &Texts) -> String {
    let arg = words(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = words(error, ContextKind::InvalidValue).unwrap_or_default();
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-wrong-argument",
        ErrorKind::InvalidSubcommand => {
            let command = words(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            return texts.with("cli-wrong-command", &[("command", (&command).into())]);
        }
        ErrorKind::InvalidValue if value.is_empty() => "cli-wrong-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-wrong-value",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "cli-wrong-no-value"
        }
        ErrorKind::TooManyValues => "cli-wrong-too-many",
        ErrorKind::MissingRequiredArgument => "cli-wrong-missing",
        ErrorKind::MissingSubcommand => "cli-wrong-no-command",
        ErrorKind::ArgumentConflict => {
            let other = words(error, ContextKind::PriorArg).unwrap_or_default();
            let key = if other == arg { "cli-wrong-twice" } else { "cli-wrong-conflict" };
            return texts.with(key, &[("arg", (&arg).into()), ("other", (&other).into())]);
        }
        ErrorKind::InvalidUtf8 => "cli-wrong-characters",
        _ => return error.to_string(),
    };
    texts.with(key, &[("arg", (&arg).into()), ("value", (&value).into())])
}

/// What the parser tells of this kind, several with commas between them; `None` for nothing.
fn words(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) if !words.is_empty() => Some(words.join(", ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::texts::Language;

    fn said(language: Language, line: &str) -> String {
        let texts = Texts::of(language);
        let mut command = help::command(&texts);
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let error = command.try_get_matches_from_mut(&arguments).unwrap_err();
        explain(&error, &command, &arguments, &texts)
    }

    #[test]
    fn every_usual_slip_is_named() {
        for (line, wanted) in [
            ("x check --tenant-ur https://a.example", &["--tenant-ur", "--tenant-url"][..]),
            ("x chek", &["chek", "check"]),
            ("x check --timeout", &["--timeout"]),
            ("x check --timeout 9999", &["9999", "--timeout", "3600"]),
            ("x check --timeout soon", &["soon", "--timeout"]),
            ("x people", &["<FILE>"]),
            ("x check --practice --tenant-url a", &["--practice", "--tenant-url"]),
            ("x check --timeout 1 --timeout 2", &["--timeout"]),
            ("x check --json=yes", &["--json"]),
            ("x --language fr", &["fr", "--language", "en, da, de"]),
            ("x people a.csv --column Post", &["Post", "--column", "family_name"]),
            ("x people a.csv --login-from nobody", &["nobody", "user-name", "mail"]),
            ("x check --token secret", &["--token"]),
        ] {
            for language in Language::ALL {
                let said = said(language, line);
                assert!(wanted.iter().all(|part| said.contains(part)), "{line}: {said}");
                assert!(!said.contains("error:") && !said.contains("cli-wrong"), "{line}: {said}");
            }
        }
        assert!(said(Language::English, "x chek").starts_with("There is no command chek."));
    }
}
