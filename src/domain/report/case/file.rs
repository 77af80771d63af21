//! The file of a case: a readable page and the JSON behind it, in one zip.

use std::io::{Cursor, Read as _, Write as _};

use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::code::code_of;
use super::model::Case;
use super::part::{Faults, Part as _};

/// Value of `format`.
pub const FORMAT: &str = "contractbook-setup/case/1";
/// What every version's `format` begins with.
const FAMILY: &str = "contractbook-setup/case/";
/// Value of `version`.
pub const VERSION: u64 = 1;
/// Larger files are not read: a case takes some ten kilobytes.
pub const MAX_CASE_BYTES: usize = 8 * 1024 * 1024;
/// Larger documents are not read.
const MAX_JSON_BYTES: u64 = 4 * 1024 * 1024;
/// Files with more in them are none of ours.
const MOST_ENTRIES: usize = 32;
/// Text of ours shrinks to a tenth; what shrinks to less than a two-hundredth was made to fill the memory.
const MOST_SHRUNK: u64 = 200;

/// The page.
const PAGE: &str = "case.html";
/// The document.
const DOCUMENT: &str = "case.json";

/// Why a file is not opened as a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CaseRefused {
    /// Larger than [`MAX_CASE_BYTES`], or its document is.
    #[error("it is too large for a case file")]
    TooLarge,
    /// It would fill the memory when it is unpacked.
    #[error("it would unpack to far more than it holds")]
    Bomb,
    /// No zip and no JSON.
    #[error("it is no case file")]
    NotACase,
    /// A zip that is damaged or cut short.
    #[error("it is damaged")]
    Damaged,
    /// Names in it point outside of it, or there are too many of them.
    #[error("it holds what no case file holds")]
    Foreign,
    /// It is locked with a password.
    #[error("it is locked with a password")]
    Locked,
    /// JSON of something else.
    #[error("the document in it is of another kind")]
    OtherKind,
}

impl CaseRefused {
    /// The text key: one sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "case-refused-too-large",
            Self::Bomb => "case-refused-bomb",
            Self::NotACase => "case-refused-not-a-case",
            Self::Damaged => "case-refused-damaged",
            Self::Foreign => "case-refused-foreign",
            Self::Locked => "case-refused-locked",
            Self::OtherKind => "case-refused-other-kind",
        }
    }
}

/// A case that was read, and what was odd about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadCase {
    /// The case. All texts in it are what somebody wrote: shown as text, never followed.
    pub case: Case,
    /// Parts that could not be read and have their default, such as `answers.people.expected`.
    pub faults: Vec<String>,
    /// A newer version of the program made it; holds the version of the format.
    pub newer: Option<u64>,
    /// The code fits the document: nobody has changed it since it was saved.
    pub unchanged: bool,
}

/// Writes the document with its code in it, and answers both.
pub(super) fn document(mut case: Case) -> (String, String) {
    case.code = String::new();
    let bare = written(&case);
    let code = code_of(bare.as_bytes());
    case.code.clone_from(&code);
    (code, written(&case))
}

fn written(case: &Case) -> String {
    let mut text = serde_json::to_string_pretty(case).unwrap_or_default();
    text.push('\n');
    text
}

/// Packs page and document. The same content gives the same bytes.
pub(super) fn pack(page: &str, document: &str) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = [(PAGE, page), (DOCUMENT, document)].into_iter().try_for_each(|(name, text)| {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
        zip::result::ZipResult::Ok(())
    });
    match packed.and_then(|()| zip.finish()) {
        Ok(cursor) => cursor.into_inner(),
        // Memory takes whatever is written; nothing can fail here.
        Err(error) => {
            tracing::error!(%error, "a case could not be packed");
            Vec::new()
        }
    }
}

/// Page and document of a file of ours, as they were packed.
///
/// # Errors
/// When it is no file of ours.
pub fn unpack(bytes: &[u8]) -> Result<(String, String), CaseRefused> {
    let page = entry(bytes, PAGE)?;
    Ok((page, entry(bytes, DOCUMENT)?))
}

/// Reads a case: the zip, or the JSON alone. The page in it is never looked at.
///
/// # Errors
/// When the bytes are no case, or were made to do harm.
pub fn read(bytes: &[u8]) -> Result<ReadCase, CaseRefused> {
    if bytes.len() > MAX_CASE_BYTES {
        return Err(CaseRefused::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return read_document(&entry(bytes, DOCUMENT)?);
    }
    let text = std::str::from_utf8(bytes).map_err(|_not_text| CaseRefused::NotACase)?;
    read_document(text)
}

fn read_document(text: &str) -> Result<ReadCase, CaseRefused> {
    if text.len() as u64 > MAX_JSON_BYTES {
        return Err(CaseRefused::TooLarge);
    }
    let plain = text.trim_start_matches('\u{feff}').trim();
    let value: Value = serde_json::from_str(plain).map_err(|_not_json| {
        if plain.starts_with('{') { CaseRefused::Damaged } else { CaseRefused::NotACase }
    })?;
    let format = value.get("format").and_then(Value::as_str).unwrap_or_default();
    if !format.starts_with(FAMILY) {
        return Err(CaseRefused::OtherKind);
    }
    let mut faults = Faults::default();
    let case = Case::read(value, &mut faults);
    let newer = (case.version > VERSION).then_some(case.version);
    let code = case.code.clone();
    let bare = text.replacen(&format!("\"code\": {}", quoted(&code)), "\"code\": \"\"", 1);
    let unchanged = !code.is_empty() && code == code_of(bare.as_bytes());
    Ok(ReadCase { case, faults: faults.found, newer, unchanged })
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// One entry, unpacked within all bounds.
fn entry(bytes: &[u8], wanted: &str) -> Result<String, CaseRefused> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_no_zip| CaseRefused::Damaged)?;
    if zip.len() > MOST_ENTRIES {
        return Err(CaseRefused::Foreign);
    }
    let mut found = None;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(|_broken| CaseRefused::Damaged)?;
        let name = entry.name().map_err(|_no_name| CaseRefused::Foreign)?;
        if !harmless(&name) || entry.is_dir() || entry.is_symlink() {
            return Err(CaseRefused::Foreign);
        }
        if entry.size() / MOST_SHRUNK > entry.compressed_size() {
            return Err(CaseRefused::Bomb);
        }
        if name == wanted {
            if entry.encrypted() {
                return Err(CaseRefused::Locked);
            }
            if entry.size() > MAX_JSON_BYTES {
                return Err(CaseRefused::TooLarge);
            }
            found = Some((index, entry.compressed_size()));
        }
    }
    let Some((index, packed)) = found else { return Err(CaseRefused::NotACase) };
    let entry = zip.by_index(index).map_err(|_broken| CaseRefused::Damaged)?;
    let mut unpacked = Vec::new();
    // The head may lie about the size.
    let most = MAX_JSON_BYTES.min(packed.saturating_add(1).saturating_mul(MOST_SHRUNK));
    entry.take(most + 1).read_to_end(&mut unpacked).map_err(|_broken| CaseRefused::Damaged)?;
    if unpacked.len() as u64 > most {
        return Err(if most < MAX_JSON_BYTES { CaseRefused::Bomb } else { CaseRefused::TooLarge });
    }
    String::from_utf8(unpacked).map_err(|_not_text| CaseRefused::Damaged)
}

/// Names that stay where they are put: no folders, no way up, no drive.
fn harmless(name: &str) -> bool {
    !name.is_empty() && name.len() <= 100 && !name.contains(['/', '\\', ':', '\0']) && name != ".."
}
