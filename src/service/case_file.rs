//! Case files on disk: read within bounds, whoever made them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::store::StoreError;
use crate::domain::report::case::{CaseRefused, MAX_CASE_BYTES, ReadCase, read};

/// Why a case file could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseFileError {
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] StoreError),
    /// It was read and refused.
    #[error(transparent)]
    Refused(#[from] CaseRefused),
}

/// Reads a case file. No more of it than a case can be long is ever in memory.
///
/// # Errors
/// When it cannot be read, or is no case.
pub fn read_case_file(path: &Path) -> Result<ReadCase, CaseFileError> {
    let fault = |error: std::io::Error| StoreError::from_io(path, &error);
    let file = File::open(path).map_err(fault)?;
    if !file.metadata().map_err(fault)?.is_file() {
        let details = "not a file".to_owned();
        return Err(StoreError::Other { path: path.to_owned(), details }.into());
    }
    let mut bytes = Vec::new();
    file.take(MAX_CASE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fault)?;
    Ok(read(&bytes)?)
}
