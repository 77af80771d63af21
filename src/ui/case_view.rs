//! What the window keeps about a case that is being looked at before it is saved.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::report::case::{CaseFile, CaseInput, Choice, Hidden, Page};
use crate::worker::JobId;

/// A case that is being looked at.
#[derive(Debug, Default)]
pub struct CaseView {
    /// The job that looks for everybody who is named.
    pub job: Option<JobId>,
    /// What was known when it was asked for.
    pub input: Option<Box<CaseInput>>,
    /// Who is masked in it.
    pub hidden: Option<Hidden>,
    /// What was unmasked by hand.
    pub choice: Choice,
    /// The file as it will be saved, byte for byte.
    pub file: Option<Arc<CaseFile>>,
    /// What stands in it, read back from those bytes.
    pub page: Option<Page>,
    /// Where it was saved last, as it stands now.
    pub saved: Option<PathBuf>,
    /// Why it could not be saved.
    pub trouble: Option<String>,
}
