//! The help pages in the person's language. Names of commands, options and their values are the same in each.

use clap::{Arg, ArgAction, Command, CommandFactory as _};

use crate::domain::texts::{Language, Texts};

use super::TOKEN_VARIABLE;
use super::args::Cli;
use super::language::VARIABLE as LANGUAGE_VARIABLE;

/// The part of a text's id that stands for the program itself.
pub(super) const ROOT: &str = "window";

/// After the options of a command.
const LAST: usize = 900;

/// The commands and options with the words of one language.
pub fn command(texts: &Texts) -> Command {
    let help = Arg::new("help").short('h').long("help").global(true).action(ArgAction::Help);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let root = Cli::command().disable_help_flag(true).disable_version_flag(true).arg(help).arg(version);
    let after = texts
        .with("cli-help-after", &[("token", TOKEN_VARIABLE.into()), ("language", LANGUAGE_VARIABLE.into())]);
    let mut root = worded(root, ROOT, texts).about(texts.get("cli-help-about")).after_help(after);
    // The command `help` comes with building.
    root.build();
    root.mut_subcommand("help", |help| help.about(texts.get("cli-command-help")))
}

fn worded(command: Command, name: &str, texts: &Texts) -> Command {
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        texts.get("cli-help-usage")
    );
    let (arguments, options) = (texts.get("cli-help-arguments"), texts.get("cli-help-options"));
    let command = command
        .help_template(template)
        .subcommand_help_heading(texts.get("cli-help-commands"))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { &arguments } else { &options };
            let help = option_text(texts, name, arg.get_id().as_str());
            // What every command has stands last.
            let shared = ["language", "help", "version"].iter().position(|id| *id == arg.get_id().as_str());
            let arg = match shared {
                Some(place) => arg.display_order(LAST + place),
                None => arg,
            };
            // What is usual and what is possible stands in the words.
            let hidden = arg.get_action().takes_values();
            let arg =
                arg.help_heading(heading.clone()).hide_default_value(hidden).hide_possible_values(hidden);
            match help {
                Some(help) => arg.help(help).long_help(None::<&str>),
                None => arg,
            }
        });
    command.mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        let about = texts.get(&format!("cli-command-{name}"));
        worded(sub.about(about), &name, texts)
    })
}

/// The words of an option: its own in this command, else those it has everywhere.
pub(super) fn option_text(texts: &Texts, command: &str, id: &str) -> Option<String> {
    let languages = Language::ALL.map(Language::tag).join(", ");
    option_key(texts, command, id).map(|key| texts.with(&key, &[("languages", (&languages).into())]))
}

fn option_key(texts: &Texts, command: &str, id: &str) -> Option<String> {
    let id = id.replace('_', "-");
    [format!("cli-option-{command}-{id}"), format!("cli-option-{id}")].into_iter().find(|key| texts.has(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every argument of every command, by command and id.
    fn arguments(command: &Command, name: &str) -> Vec<(String, String)> {
        let own = command.get_arguments().map(|arg| (name.to_owned(), arg.get_id().to_string()));
        let below = command.get_subcommands().flat_map(|sub| arguments(sub, sub.get_name()));
        own.chain(below).collect()
    }

    #[test]
    fn every_command_and_option_has_its_words() {
        let texts = Texts::english();
        let root = Cli::command();
        for (command, id) in arguments(&root, ROOT) {
            let hidden = id == "measure_first_frame";
            assert!(hidden || option_text(&texts, &command, &id).is_some(), "{command} {id}");
        }
        for sub in root.get_subcommands() {
            assert!(texts.has(&format!("cli-command-{}", sub.get_name())), "{}", sub.get_name());
        }
    }

    #[test]
    fn no_words_of_an_option_are_left_over() {
        let root = Cli::command();
        let used: Vec<String> = arguments(&root, ROOT)
            .into_iter()
            .chain(["help", "version"].map(|id| (ROOT.to_owned(), id.to_owned())))
            .filter_map(|(command, id)| option_key(&Texts::english(), &command, &id))
            .collect();
        let words = Texts::files(Language::English).find(|(name, _)| *name == "cli-help").unwrap().1;
        for line in words.lines().filter(|line| line.starts_with("cli-option-")) {
            let id = line.split_once(" =").unwrap().0;
            assert!(used.iter().any(|key| key == id), "{id} is unused");
        }
    }

    #[test]
    fn help_is_whole_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::of(language);
            for line in [
                &["x", "--help"][..],
                &["x", "check", "--help"],
                &["x", "people", "-h"],
                &["x", "help", "users"],
            ] {
                let error = command(&texts).try_get_matches_from(line).unwrap_err();
                let said = error.to_string();
                assert!(!error.use_stderr(), "{said}");
                assert!(said.contains(&texts.get("cli-help-usage")), "{said}");
                assert!(said.contains(&texts.get("cli-help-options")), "{said}");
                assert!(!said.contains("cli-"), "a text is missing: {said}");
                assert!(!said.contains("[default") && !said.contains("[possible"), "{said}");
            }
        }
    }
}
