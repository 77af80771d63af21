//! What may be asked for about the reports of unexpected stops.

use std::path::PathBuf;

/// Something about the reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CrashAction {
    /// Shows all that was written.
    Show,
    /// Saves it as it is shown, to this path or where the person chooses.
    Save(Option<PathBuf>),
    /// Removes it.
    Remove,
}
