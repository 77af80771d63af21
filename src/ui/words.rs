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

/// Groups of three digits with a narrow blank between them: no country reads it otherwise.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}
