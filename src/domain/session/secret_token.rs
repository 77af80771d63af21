//! The secret token: read from what was pasted, never printed.

use std::fmt;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};

use super::super::problems::Problem;
use super::Repair;

/// Contractbook's secret token. Wiped on drop; `Debug` prints dots; there is no `Display` and no `Serialize`.
#[derive(Clone)]
pub struct SecretToken(SecretString);

impl SecretToken {
    /// Takes the token as it is.
    pub fn new(token: String) -> Self {
        Self(SecretString::from(token))
    }

    /// The token itself, for the `Authorization` header and nothing else.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for SecretToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretToken(…)")
    }
}

/// What the reader made of a pasted token.
#[derive(Debug, Clone)]
pub struct TokenInput {
    /// The token, when there is one that may be tried.
    pub token: Option<SecretToken>,
    /// What was tidied.
    pub repairs: Vec<Repair>,
    /// What is wrong or odd; blockers mean that `token` is `None`.
    pub problems: Vec<Problem>,
}

/// Reads a pasted token at the time `now`.
pub fn read_token(input: &str, now: Timestamp) -> TokenInput {
    let _ = now;
    TokenInput {
        token: Some(SecretToken::new(input.trim().to_owned())),
        repairs: Vec::new(),
        problems: Vec::new(),
    }
}
