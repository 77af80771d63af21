//! Standard output and standard error. A closed pipe ends quietly.

use std::io::{self, Write as _};

/// Standard output could not be written.
#[derive(Debug, thiserror::Error)]
#[error("standard output")]
pub struct NotPrinted(#[source] pub io::Error);

/// Prints one text and a line break on standard output.
///
/// # Errors
/// When standard output cannot be written, except that a reader who left early is no error.
pub fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other.map_err(NotPrinted)?),
    }
}

/// Prints a JSON document.
///
/// # Errors
/// As [`print`].
pub fn json(document: &serde_json::Value) -> anyhow::Result<()> {
    print(&serde_json::to_string_pretty(document)?)
}

/// Prints a line on standard error. Nobody there to read it is no error.
pub fn progress(text: &str) {
    let _nobody_reads = writeln!(io::stderr().lock(), "{text}");
}
