//! Words for what the rooms below report by key.

use crate::domain::session::SaveWarning;
use crate::domain::texts::Texts;
use crate::worker::StoreError;

/// Why a file could not be read or written.
pub fn error_text(texts: &Texts, error: &StoreError) -> String {
    let path = error.path().display().to_string();
    let details = match error {
        StoreError::Other { details, .. } => details.as_str(),
        _ => "",
    };
    texts.with(error.key(), &[("path", (&path).into()), ("details", details.into())])
}

/// What was put right in a saved setup.
pub fn warning_text(texts: &Texts, warning: &SaveWarning) -> String {
    texts.with(warning.key(), &[("field", warning.field().into())])
}
