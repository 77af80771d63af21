//! What is shown of many setups: which of them, one in detail, what was just removed; and whether a token is remembered.

use std::sync::Arc;

use crate::domain::session::SecretToken;
use crate::domain::setups::{SetupCounts, SetupQuery};
use crate::worker::KeychainError;

/// The list of setups, and the keychain.
#[derive(Debug, Default)]
pub struct ManyView {
    /// What to show.
    pub query: SetupQuery,
    /// Places in the list, in the order to show; another vector after every change.
    pub order: Arc<Vec<usize>>,
    /// How many each filter shows.
    pub counts: SetupCounts,
    /// The chosen setup, by id.
    pub selected: Option<String>,
    /// What was removed last, and can come back until the list is left.
    pub removed: Option<Removed>,
    /// The token of the open setup in the keychain.
    pub keep: TokenKeeping,
}

/// A setup that was removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// Its id.
    pub id: String,
    /// Its company, perhaps empty.
    pub company: String,
}

/// Whether the token of the open setup is remembered.
#[derive(Debug, Default)]
pub struct TokenKeeping {
    /// The person asked for it; done as soon as address and token are there.
    pub wanted: bool,
    /// The keychain is being asked.
    pub asking: Option<Asking>,
    /// It did not do what was asked.
    pub failed: Option<(Asking, KeychainError)>,
    /// The token was to be there and is not, or is one for another address.
    pub gone: bool,
    /// What is there, as far as this window knows: the address and the token.
    pub there: Option<(String, SecretToken)>,
    /// An earlier token of this setup may be there in place of the one that is being kept.
    pub earlier: bool,
}

/// What the keychain is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// To keep the token.
    Keep,
    /// For the token.
    Fetch,
    /// To forget it.
    Forget,
}
