//! Notifications of the operating system: D-Bus on Linux, the notification centres of Windows and macOS.

use notify_rust::Notification;

/// Under which name it appears. Windows shows the name of its own shell instead until the program is installed there.
const PROGRAM: &str = "Contractbook Setup Assistant";

/// Shows one. Blocks for as long as the system takes.
///
/// # Errors
/// When the system has no notifications, or refuses this one.
pub fn show(title: &str, text: &str) -> Result<(), notify_rust::error::Error> {
    Notification::new().appname(PROGRAM).summary(title).body(text).show().map(|_stays_until_closed| ())
}
