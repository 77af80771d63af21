//! What the person may ask for about the program itself, and to have back.

use std::path::PathBuf;

use super::undo::UndoField;
use crate::worker::Folder;

/// Something that belongs to no page.
#[derive(Debug, Clone, PartialEq)]
pub enum FriendlyAction {
    /// What was said last is put away.
    PutAway,
    /// Brings back what was cleared last.
    Undo,
    /// A field was emptied by its button: which, its name, and what stood in it.
    Cleared(UndoField, String, String),
    /// Stops looking for arrivals until the person wants to know again.
    PauseWatch,
    /// Shows a folder of this program in the system's file manager.
    OpenFolder(Folder),
    /// Shows the licences of what this program is built from.
    Licences,
    /// Copies what helps whoever is asked for help.
    CopySystem,
    /// Opens a saved setup that was dropped on the window.
    OpenFile(PathBuf),
    /// What was dropped is not taken here; the text says why.
    NotTaken(&'static str),
}
