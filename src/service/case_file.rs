//! Case files, setup files, or whatever somebody opens: read within bounds, whoever made them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::store::StoreError;
use crate::domain::report::case::{
    FileKind, MAX_CASE_BYTES, ReadCase, ReadSetupFile, file_kind, read, read_setup_file,
};

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum OpenedFile {
    /// A case, to be looked at.
    Case(Box<ReadCase>),
    /// A setup file that somebody handed back.
    SetupFile(Box<ReadSetupFile>),
    /// A saved setup, or something its reader will name.
    Setup,
    /// It was read and refused; holds the text key of why.
    Refused(&'static str),
}

/// Opens whatever it is.
///
/// # Errors
/// When it cannot be read.
pub fn open_any(path: &Path) -> Result<OpenedFile, StoreError> {
    let bytes = bounded(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(match file_kind(&name, &bytes) {
        FileKind::Case => match read(&bytes) {
            Ok(case) => OpenedFile::Case(Box::new(case)),
            Err(why) => OpenedFile::Refused(why.key()),
        },
        FileKind::SetupFile => match read_setup_file(&bytes) {
            Ok(file) => OpenedFile::SetupFile(Box::new(file)),
            Err(why) => OpenedFile::Refused(why.key()),
        },
        FileKind::Setup => OpenedFile::Setup,
    })
}

/// No more than the largest of them can be, and one byte that tells that it is larger.
fn bounded(path: &Path) -> Result<Vec<u8>, StoreError> {
    let fault = |error: std::io::Error| StoreError::from_io(path, &error);
    let file = File::open(path).map_err(fault)?;
    if !file.metadata().map_err(fault)?.is_file() {
        let details = "not a file".to_owned();
        return Err(StoreError::Other { path: path.to_owned(), details });
    }
    let mut bytes = Vec::new();
    file.take(MAX_CASE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fault)?;
    Ok(bytes)
}
