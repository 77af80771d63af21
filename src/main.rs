//! Arguments to window or command line; Windows console handling; nothing else.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;
use contractbook_setup::{cli, ui, worker};

fn main() -> ExitCode {
    let started = Instant::now();
    #[cfg(windows)]
    console::attach_to_parent();
    let arguments = cli::Cli::parse();
    if let Some(code) = arguments.command.as_ref().and_then(cli::run) {
        return code;
    }
    let open = match arguments.command {
        Some(cli::Command::Open { file }) => Some(file),
        _ => None,
    };
    let launch = ui::Launch {
        practice: arguments.practice,
        open,
        measure_from: arguments.measure_first_frame.then_some(started),
    };
    let _log = worker::keep_log();
    match ui::launch(&launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ui::LaunchError::NoDisplay) if arguments.practice => {
            cli::explain_no_window(None);
            cli::check_practice()
        }
        Err(error) => {
            let why = match &error {
                ui::LaunchError::NoDisplay => None,
                ui::LaunchError::NoWindow(why) => Some(why.as_str()),
            };
            cli::explain_no_window(why);
            ExitCode::from(1)
        }
    }
}

#[cfg(windows)]
mod console {
    //! The release program has no console of its own; commands print to the one they were typed in.

    use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};

    pub fn attach_to_parent() {
        if std::env::args_os().len() > 1 {
            #[expect(
                unsafe_code,
                reason = "no safe wrapper exists; the call takes a number and touches no memory of ours"
            )]
            // SAFETY: `AttachConsole` has no preconditions; it fails harmlessly when there is no parent console.
            let _no_parent_console = unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
        }
    }
}
