//! What may be asked for by whoever helps others.

use std::path::PathBuf;

use crate::domain::problems::ProblemId;
use crate::domain::session::Step;
use crate::domain::texts::Language;

/// Something about the case that is open, a setup file, or the script.
#[derive(Debug, Clone, PartialEq)]
pub enum AgentAction {
    /// Closes the case.
    Close,
    /// Shows another step of the customer's.
    Look(Step),
    /// Opens the sheet for the setup file that is handed back.
    HandBack,
    /// The page that it opens.
    Page(Step),
    /// The language of its note.
    Language(Language),
    /// A finding to look at again, or not.
    Again(ProblemId, bool),
    /// Saves it to the typed path, or where the person chooses.
    Save(Option<PathBuf>),
    /// Ticks something of a setup file that has arrived.
    Tick(Ticked, bool),
    /// Fills in what is ticked, and opens the page.
    Take,
    /// The note that came with it is no longer needed.
    Done,
    /// The person helps others, or not.
    Helping(bool),
}

/// What can be ticked in a setup file that has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticked {
    /// The tenant URL with its host.
    Url,
    /// The company.
    Company,
    /// The language.
    Language,
}
