//! The same worker without a window: `check`, `users`, `people`, `trial-write`, `practice`; and `explain`, which needs no worker.

mod args;
mod check;
mod explain;
mod output;
mod people;
mod practice;
mod token;
mod trial;
mod users;

pub use args::{Cli, Command};

use std::process::ExitCode;

use crate::worker::Worker;

/// Exit status: problems were found, or the work is not complete.
const PROBLEMS: u8 = 1;
/// Exit status: wrong usage or an unreadable input file.
const USAGE: u8 = 2;
/// Exit status: interrupted by the person.
const INTERRUPTED: u8 = 130;

/// Runs a command; `None` when it is one for the window.
pub fn run(command: &Command) -> Option<ExitCode> {
    let done = match command {
        Command::Open { .. } => return None,
        Command::Check(args) => check::run(args),
        Command::Users(args) => users::run(args),
        Command::People(args) => people::run(args),
        Command::TrialWrite(args) => trial::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Practice(args) => practice::run(args),
    };
    Some(match done {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            output::progress(&format!("{error:#}"));
            ExitCode::from(USAGE)
        }
    })
}

/// `check --practice`, for machines on which no window can open.
pub fn check_practice() -> ExitCode {
    let args = args::CheckArgs {
        target: args::Target { tenant_url: None, token_file: None },
        practice: true,
        json: false,
        timeout: 30,
    };
    match check::run(&args) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            output::progress(&format!("{error:#}"));
            ExitCode::from(USAGE)
        }
    }
}

fn worker() -> anyhow::Result<Worker> {
    use anyhow::Context as _;
    Worker::start(|| {}).context("the background thread could not be started")
}

/// Says in one sentence why no window opened, and on Linux what to install. `why` is `None` without a display.
pub fn explain_no_window(why: Option<&str>) {
    let texts = crate::domain::texts::Texts::english();
    let sentence = match why {
        None => texts.get("cli-no-display"),
        Some(why) => {
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
