//! Notifications of the operating system: D-Bus on Linux, the notification centres of Windows and macOS.

/// Under which name it appears. Windows shows the name of its own shell instead until the program is installed there.
#[cfg(not(target_os = "macos"))]
const PROGRAM: &str = "Contractbook Setup Assistant";

/// Shows one. Blocks for as long as the system takes.
///
/// # Errors
/// When the system has no notifications, or refuses this one.
#[cfg(not(target_os = "macos"))]
pub fn show(title: &str, text: &str) -> Result<(), notify_rust::error::Error> {
    let shown = notify_rust::Notification::new().appname(PROGRAM).summary(title).body(text).show();
    shown.map(|_stays_until_closed| ())
}

/// Shows one, through the system's script host: a program without a bundle of its own may not, and the library that does
/// it natively needs Apple's headers to be built. Blocks for as long as the system takes.
///
/// # Errors
/// When the script host cannot be started.
#[cfg(target_os = "macos")]
pub fn show(title: &str, text: &str) -> std::io::Result<()> {
    // The words are arguments, never part of the script.
    const SCRIPT: [&str; 3] =
        ["on run argv", "display notification (item 2 of argv) with title (item 1 of argv)", "end run"];
    let lines = SCRIPT.iter().flat_map(|line| ["-e", line]);
    std::process::Command::new("/usr/bin/osascript").args(lines).args([title, text]).status().map(|_shown| ())
}
