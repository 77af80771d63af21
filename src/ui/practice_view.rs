//! What the window keeps about practice while it is on.

use std::collections::BTreeSet;

use crate::domain::session::SecretToken;
use crate::worker::PracticeEntra;

/// The practice company.
#[derive(Debug)]
pub struct PracticeView {
    /// Tenant URL of the built-in Contractbook.
    pub tenant_url: String,
    /// Its token.
    pub token: SecretToken,
    /// The built-in Entra.
    pub entra: Option<PracticeEntra>,
    /// Whether its time runs fast.
    pub fast: bool,
    /// Planted faults, by name.
    pub faults: BTreeSet<String>,
}
