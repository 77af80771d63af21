//! What a watch remembers from one run of the program to the next: times and counts, nobody's name, address or id.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a watch remembers. May be saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WatchMemory {
    /// What was made or touched since then counts, on Contractbook's own clock.
    pub since: Option<Timestamp>,
    /// Accounts in Contractbook then.
    pub accounts_before: Option<u64>,
    /// Most new accounts seen since.
    pub created: u64,
    /// Most linked accounts seen since.
    pub linked: u64,
    /// Most switched off accounts seen since.
    pub switched_off: u64,
}
