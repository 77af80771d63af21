//! Files of a folder and of the folders in it.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use std::path::{Path, PathBuf};

/// Every file under this folder.
pub fn everything_in(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { out.extend(everything_in(&path)) } else { out.push(path) }
    }
    out
}

/// The files with this extension under a folder of the project, in order; at least one.
pub fn sources(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut files = everything_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    files.retain(|path| path.extension().is_some_and(|e| e == extension));
    files.sort();
    assert!(!files.is_empty(), "no .{extension} in {folder}");
    files
}
