//! What step 8, the finish page and the start page may ask for about signing in and about later.

use std::path::PathBuf;

use crate::domain::entra::consent::Symptom;
use crate::domain::report::handover::SheetKind;

/// Something about signing in, the finish page, or a later check.
#[derive(Debug, Clone, PartialEq)]
pub enum LaterAction {
    /// The person says that everybody can sign in: step 8 is finished at once.
    EverybodySignsIn,
    /// This is on somebody's screen, or nothing any more.
    Symptom(Option<Symptom>),
    /// Climbs the whole ladder again and says what has changed.
    Check,
    /// Opens a saved setup where it can be checked again.
    CheckSetup(String),
    /// Saves the reminder of the token's change to the typed path, or where the person chooses.
    SaveReminder(Option<PathBuf>),
    /// Saves the handover sheet to the typed path, or where the person chooses.
    SaveSheet(SheetKind, Option<PathBuf>),
}
