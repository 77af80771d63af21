//! Arguments to window or command line; Windows console handling; nothing else.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::time::Instant;

use contractbook_setup::{cli, ui, worker};

fn main() -> ExitCode {
    let started = Instant::now();
    #[cfg(windows)]
    console::attach_to_parent();
    let token = cli::TokenVariable::read();
    #[expect(unsafe_code, reason = "nothing that this program starts has any business with the token")]
    // SAFETY: no other thread runs yet.
    unsafe {
        std::env::remove_var(cli::TOKEN_VARIABLE);
    }
    let arguments = match cli::parse(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    worker::keep_crashes(worker::data_folder());
    worker::provoke_panic("start");
    let language = arguments.language;
    if arguments.licences {
        return cli::print_licences(language);
    }
    if let Some(code) = arguments.command.as_ref().and_then(|command| cli::run(command, language, &token)) {
        return code;
    }
    let open = match arguments.command {
        Some(cli::Command::Open { file }) => Some(file),
        _ => None,
    };
    let launch = ui::Launch {
        practice: arguments.practice,
        language,
        open,
        measure_from: arguments.measure_first_frame.then_some(started),
    };
    let _log = worker::keep_log();
    match ui::launch(&launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ui::LaunchError::NoDisplay) if arguments.practice => {
            cli::explain_no_window(None, language);
            cli::check_practice(language, &token)
        }
        Err(error) => {
            let why = match &error {
                ui::LaunchError::NoDisplay => None,
                ui::LaunchError::NoWindow(why) => Some(why.as_str()),
            };
            cli::explain_no_window(why, language);
            ExitCode::from(1)
        }
    }
}

#[cfg(windows)]
mod console {
    //! The release program has no console of its own; commands print to the one they were typed in.

    use windows_sys::Win32::Storage::FileSystem::{FILE_TYPE_UNKNOWN, GetFileType};
    use windows_sys::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, GetStdHandle, STD_ERROR_HANDLE, STD_INPUT_HANDLE,
        STD_OUTPUT_HANDLE, SetStdHandle,
    };

    pub fn attach_to_parent() {
        if std::env::args_os().len() <= 1 {
            return;
        }
        #[expect(
            unsafe_code,
            reason = "no safe wrapper exists; the calls take numbers and handles and touch no memory of ours"
        )]
        // SAFETY: none of these has preconditions: a handle that is none is told by `GetFileType` as unknown, and
        // `AttachConsole` fails harmlessly when there is no parent console. No other thread runs yet.
        unsafe {
            let streams = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE]
                .map(|name| (name, GetStdHandle(name)));
            let redirected = streams.map(|(name, handle)| {
                let usable = GetFileType(handle) != FILE_TYPE_UNKNOWN;
                (name, usable.then_some(handle))
            });
            if AttachConsole(ATTACH_PARENT_PROCESS) == 0 {
                return;
            }
            // Attaching may lead all three to the console; what goes to a file or another program stays there.
            for (name, handle) in redirected {
                if let Some(handle) = handle {
                    SetStdHandle(name, handle);
                }
            }
        }
    }
}
