//! Which kind of file somebody opens: by what it says of itself, then by its name.

use serde::Deserialize;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A case.
    Case,
    /// A setup file that somebody handed back.
    SetupFile,
    /// A saved setup, or whatever its reader will name.
    Setup,
}

/// The one member that tells.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Head {
    format: Option<String>,
}

/// The kind of a file with this name and these bytes.
pub fn file_kind(name: &str, bytes: &[u8]) -> FileKind {
    let name = name.to_lowercase();
    let zip = name.rsplit('.').next() == Some("zip");
    if bytes.starts_with(b"PK") || zip {
        return FileKind::Case;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let format = serde_json::from_slice::<Head>(bytes).unwrap_or_default().format.unwrap_or_default();
    if format.starts_with("contractbook-setup/case/") {
        FileKind::Case
    } else if format.starts_with("contractbook-setup/setup-file/") || name.ends_with(".setup.json") {
        FileKind::SetupFile
    } else {
        FileKind::Setup
    }
}
