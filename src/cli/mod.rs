//! The same worker without a window: `check`, `users`, `people`, `trial-write`, `practice`; and `explain`, which needs no worker.

mod args;
mod check;
mod check_many;
mod explain;
mod help;
mod language;
mod output;
mod people;
mod practice;
mod script;
mod token;
mod trial;
mod usage;
mod users;

pub use args::{Cli, Command};
pub use token::{TokenVariable, VARIABLE as TOKEN_VARIABLE};

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::mpsc::RecvTimeoutError;

use clap::{FromArgMatches as _, Parser as _};

use crate::domain::texts::{Language, Texts};
use crate::worker::{Worker, data_folder, system_language};

/// Exit status: problems were found, or the work is not complete.
const PROBLEMS: u8 = 1;
/// Exit status: wrong usage or an unreadable input file.
const USAGE: u8 = 2;
/// Exit status: a part of the program stopped unexpectedly; the same as when all of it did.
const STOPPED: u8 = 101;
/// Exit status: interrupted by the person.
const INTERRUPTED: u8 = 130;

/// Reads the arguments. Help, version and wrong usage are answered here, in the person's language; they give the exit
/// status.
///
/// # Errors
/// When there is nothing more to do.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, ExitCode> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let named = language::from_environment();
    // The texts are read only when something is to be said: the window opens sooner.
    if let Ok(mut cli) = Cli::try_parse_from(&arguments) {
        cli.language = cli.language.or(named);
        return Ok(cli);
    }
    let texts = Texts::of(language::typed(&arguments).or(named).unwrap_or_else(system_language));
    let mut command = help::command(&texts);
    let matches = command.try_get_matches_from_mut(&arguments);
    let error = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => return Ok(cli),
        Err(error) => error,
    };
    if error.use_stderr() {
        output::progress(&usage::explain(&error, &command, &arguments, &texts));
        return Err(ExitCode::from(USAGE));
    }
    Err(match error.print() {
        Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => {
            ended(Err(output::NotPrinted(why).into()), &texts)
        }
        _ => ExitCode::SUCCESS,
    })
}

/// The words of this run.
fn texts(language: Option<Language>) -> Texts {
    Texts::of(language.unwrap_or_else(system_language))
}

/// Runs a command, with the token of the environment where it names no file; `None` when it is one for the window.
pub fn run(command: &Command, language: Option<Language>, variable: &TokenVariable) -> Option<ExitCode> {
    let run: &dyn Fn(&Texts) -> anyhow::Result<u8> = match command {
        Command::Open { .. } => return None,
        Command::Check(args) => &|texts| check::run(args, variable, texts),
        Command::Users(args) => &|texts| users::run(args, variable, texts),
        Command::People(args) => &|texts| people::run(args, variable, texts),
        Command::TrialWrite(args) => &|texts| trial::run(args, variable, texts),
        Command::Explain(args) => &|texts| explain::run(args, texts),
        Command::Script(args) => &|texts| script::run(args, texts),
        Command::Practice(args) => &|texts| practice::run(args, texts),
    };
    let texts = texts(language);
    Some(ended(run(&texts), &texts))
}

fn ended(done: anyhow::Result<u8>, texts: &Texts) -> ExitCode {
    match done {
        Ok(code) => ExitCode::from(code),
        Err(error) if matches!(error.downcast_ref(), Some(RecvTimeoutError::Disconnected)) => {
            let folder = data_folder().map(|folder| folder.join("crash").display().to_string());
            let folder = folder.unwrap_or_default();
            output::progress(&texts.with("crash-command", &[("folder", (&folder).into())]));
            ExitCode::from(STOPPED)
        }
        Err(error) => {
            let said = match error.downcast_ref() {
                Some(output::NotPrinted(why)) => {
                    texts.with("cli-not-printed", &[("details", (&why.to_string()).into())])
                }
                None => format!("{error:#}"),
            };
            output::progress(&said);
            ExitCode::from(USAGE)
        }
    }
}

/// `--licences`.
pub fn print_licences(language: Option<Language>) -> ExitCode {
    match output::print(crate::domain::licences::third_party().trim_end()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => ended(Err(error), &texts(language)),
    }
}

/// `check --practice`, for machines on which no window can open.
pub fn check_practice(language: Option<Language>, variable: &TokenVariable) -> ExitCode {
    let args = args::CheckArgs {
        target: args::Target { tenant_url: None, token_file: None },
        practice: true,
        json: false,
        timeout: 30,
        many: check_many::ManyArgs::default(),
    };
    let texts = texts(language);
    ended(check::run(&args, variable, &texts), &texts)
}

fn worker(texts: &Texts) -> anyhow::Result<Worker> {
    use anyhow::Context as _;
    Worker::start(|| {}).with_context(|| texts.get("cli-no-thread"))
}

/// Says in one sentence why no window opened, and on Linux what to install. `why` is `None` without a display.
pub fn explain_no_window(why: Option<&str>, language: Option<Language>) {
    let texts = texts(language);
    let sentence = match why {
        None => texts.get("cli-no-display"),
        Some(why) => {
            let unknown = texts.get("cli-why-library");
            let why = if why.is_empty() { &unknown } else { why };
            let key = if cfg!(target_os = "linux") { "cli-no-window-linux" } else { "cli-no-window" };
            texts.with(key, &[("why", why.into())])
        }
    };
    output::progress(&sentence);
    #[cfg(not(target_os = "linux"))]
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Contractbook Setup Assistant")
        .set_description(&sentence)
        .show();
}
