//! What the window keeps of unexpected stops.

use crate::domain::report::crash::CrashReport;

/// Reports, and whether one came while this window was open.
#[derive(Debug, Default)]
pub struct CrashView {
    /// What was written, oldest first.
    pub reports: Vec<CrashReport>,
    /// Panics of this run that were seen.
    pub seen: usize,
    /// One of them came while this window was open.
    pub here: bool,
}
