//! What may be asked for about a case file.

use std::path::PathBuf;

/// Something about a case file.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseAction {
    /// Puts one together from what is known now and shows it; holds the id of the finding it is for, or nothing.
    Open(String),
    /// Masks or unmasks one item.
    Show(usize, bool),
    /// Takes the pasted message along, or leaves it out.
    Pasted(bool),
    /// Saves it to the typed path, or where the person chooses.
    Save(Option<PathBuf>),
}
