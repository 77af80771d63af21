//! The one setup that is saved in a folder.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use std::path::{Path, PathBuf};

/// Its file.
pub fn saved_setup(folder: &Path) -> PathBuf {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut setups = files
        .filter(|path| path.extension().is_some_and(|e| e == "json") && !path.ends_with("settings.json"));
    setups.next().unwrap()
}
