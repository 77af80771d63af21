//! Where a file is saved: where the person typed, else where the system's dialog says.

use std::path::PathBuf;

use crate::worker::SaveTo;

/// The typed path, or a dialog that proposes `name`. `kind` says what such files are called, `ending` what stands behind
/// the dot.
pub fn save_to(path: Option<PathBuf>, name: &str, kind: &str, ending: &str) -> SaveTo {
    if let Some(path) = path {
        return SaveTo::Path(path);
    }
    let dialog = rfd::AsyncFileDialog::new().set_file_name(name).add_filter(kind, &[ending]).save_file();
    SaveTo::Chooser(Box::pin(async move { dialog.await.map(|file| PathBuf::from(file.path())) }))
}
