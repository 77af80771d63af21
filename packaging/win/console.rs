//! `contractbook-setup.com`: what a console starts when `contractbook-setup` is typed, since Windows looks for `.com` first.
//!
//! A console does not wait for a program with windows and does not learn its exit status. So this one, which has none,
//! starts `contractbook-setup.exe` beside it with the same arguments and the same input and output, waits, and ends with
//! its status. Built by `packaging/windows` with rustc alone.
#![windows_subsystem = "console"]

use std::env;
use std::process::{Command, exit};

#[link(name = "kernel32")]
unsafe extern "system" {
    fn SetConsoleCtrlHandler(handler: Option<extern "system" fn(u32) -> i32>, add: i32) -> i32;
}

/// Ctrl+C is for the program; this one stays to tell how it ended.
extern "system" fn stay(event: u32) -> i32 {
    const CTRL_C: u32 = 0;
    const CTRL_BREAK: u32 = 1;
    i32::from(matches!(event, CTRL_C | CTRL_BREAK))
}

fn main() {
    // SAFETY: the function lives as long as the process and touches nothing.
    unsafe { SetConsoleCtrlHandler(Some(stay), 1) };
    let program = env::current_exe().map(|me| me.with_extension("exe"));
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let started = program.and_then(|program| Command::new(program).args(&arguments).spawn());
    let ended = match started {
        // The wizard: nobody waits for its end.
        Ok(_) if arguments.is_empty() => return,
        started => started.and_then(|mut program| program.wait()),
    };
    match ended {
        Ok(status) => exit(status.code().unwrap_or(1)),
        Err(error) => {
            eprintln!("contractbook-setup.exe, which belongs beside this file, does not start: {error}");
            exit(2);
        }
    }
}
