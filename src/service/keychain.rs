//! The keychain of this computer, for a person who asked to keep a token there: the Windows Credential Manager, the
//! macOS keychain, or the Secret Service of a Linux desktop. A token is kept together with the address it is for, so
//! that a changed file cannot send it elsewhere. Every call may wait for the person to unlock something: never call it
//! from a thread that draws or drives others.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use keyring_core::{CredentialStore, Entry, Error};
use zeroize::Zeroizing;

use crate::domain::session::{SecretToken, TenantUrl, read_tenant_url};

/// What the entries are called.
const SERVICE: &str = "contractbook-setup";
/// What a person reads in the desktop's own program for passwords.
#[cfg(all(unix, not(target_os = "macos")))]
const LABEL: &str = "Contractbook Setup Assistant: secret token";

/// Why the keychain did not do it. Holds nothing that came from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// This computer has none, or none that answers.
    #[error("no keychain answers on this computer")]
    Absent,
    /// It is locked, and was not unlocked.
    #[error("the keychain is locked")]
    Locked,
    /// It takes no token of this length.
    #[error("the token is too long for the keychain")]
    TooLong,
    /// It refused, and does not say why in a way a person could use.
    #[error("the keychain refused")]
    Refused,
}

impl KeychainError {
    /// The text key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Absent => "many-keychain-absent",
            Self::Locked => "many-keychain-locked",
            Self::TooLong => "many-keychain-too-long",
            Self::Refused => "many-keychain-refused",
        }
    }
}

/// A place for secrets, by id of the setup.
pub trait Keychain: Send + Sync + fmt::Debug {
    /// Keeps a secret, in place of the one before.
    ///
    /// # Errors
    /// When it is not kept.
    fn write(&self, setup: &str, secret: &[u8]) -> Result<(), KeychainError>;

    /// The secret; `None` when there is none.
    ///
    /// # Errors
    /// When that cannot be told.
    fn read(&self, setup: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError>;

    /// Forgets the secret, if there is one.
    ///
    /// # Errors
    /// When it may still be there.
    fn erase(&self, setup: &str) -> Result<(), KeychainError>;
}

/// Keeps the token of a setup for this address.
///
/// # Errors
/// When it is not kept.
pub fn keep(
    keychain: &dyn Keychain,
    setup: &str,
    url: &TenantUrl,
    token: &SecretToken,
) -> Result<(), KeychainError> {
    // The address has no line break, so the first one ends it.
    let secret = Zeroizing::new(format!("{}\n{}", url.as_str(), token.expose()));
    keychain.write(setup, secret.as_bytes())
}

/// The token that was kept for this setup and exactly this address; `None` when there is none, or one for another.
///
/// # Errors
/// When that cannot be told.
pub fn fetch(
    keychain: &dyn Keychain,
    setup: &str,
    url: &TenantUrl,
) -> Result<Option<SecretToken>, KeychainError> {
    let Some(secret) = keychain.read(setup)? else { return Ok(None) };
    let Some((kept_for, token)) = std::str::from_utf8(&secret).ok().and_then(|text| text.split_once('\n'))
    else {
        return Ok(None);
    };
    let same = read_tenant_url(kept_for).url.is_some_and(|kept_for| kept_for.as_str() == url.as_str());
    Ok((same && !token.is_empty()).then(|| SecretToken::new(token.to_owned())))
}

/// The keychain of the operating system. The way to it is opened when first needed, and again after it failed: a person
/// may start or unlock it in the meantime.
#[derive(Default)]
pub struct SystemKeychain {
    store: Mutex<Option<Arc<CredentialStore>>>,
}

impl SystemKeychain {
    fn entry(&self, setup: &str) -> Result<Entry, KeychainError> {
        let mut held = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let store = match held.as_ref() {
            Some(store) => Arc::clone(store),
            None => Arc::clone(held.insert(open()?)),
        };
        drop(held);
        #[cfg(all(unix, not(target_os = "macos")))]
        let more = HashMap::from([("label", LABEL)]);
        #[cfg(not(all(unix, not(target_os = "macos"))))]
        let more: HashMap<&str, &str> = HashMap::new();
        store.build(SERVICE, setup, Some(&more)).map_err(|error| self.told(error))
    }

    /// What went wrong. The error itself is dropped here: some kinds hold what was read.
    #[expect(clippy::needless_pass_by_value, reason = "it ends here, so that nobody prints it")]
    fn told(&self, error: Error) -> KeychainError {
        match error {
            Error::NoStorageAccess(_) => KeychainError::Locked,
            Error::TooLong(..) => KeychainError::TooLong,
            Error::NoDefaultStore | Error::NotSupportedByStore(_) => KeychainError::Absent,
            _ => {
                *self.store.lock().unwrap_or_else(PoisonError::into_inner) = None;
                KeychainError::Refused
            }
        }
    }
}

impl fmt::Debug for SystemKeychain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemKeychain")
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn open() -> Result<Arc<CredentialStore>, KeychainError> {
    match zbus_secret_service_keyring_store::Store::new() {
        Ok(store) => Ok(store),
        Err(_) => Err(KeychainError::Absent),
    }
}

#[cfg(target_os = "macos")]
fn open() -> Result<Arc<CredentialStore>, KeychainError> {
    match apple_native_keyring_store::keychain::Store::new() {
        Ok(store) => Ok(store),
        Err(_) => Err(KeychainError::Absent),
    }
}

#[cfg(windows)]
fn open() -> Result<Arc<CredentialStore>, KeychainError> {
    match windows_native_keyring_store::Store::new() {
        Ok(store) => Ok(store),
        Err(_) => Err(KeychainError::Absent),
    }
}

impl Keychain for SystemKeychain {
    fn write(&self, setup: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.entry(setup)?.set_secret(secret).map_err(|error| self.told(error))
    }

    fn read(&self, setup: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        match self.entry(setup)?.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(self.told(error)),
        }
    }

    fn erase(&self, setup: &str) -> Result<(), KeychainError> {
        match self.entry(setup)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            // Two of the same name can only come from a copied keychain. Forgetting means all of them.
            Err(Error::Ambiguous(entries)) => {
                entries.iter().try_for_each(Entry::delete_credential).map_err(|error| self.told(error))
            }
            Err(error) => Err(self.told(error)),
        }
    }
}

/// A keychain in this program's memory, wiped with it: for tests, and wherever nothing may be kept.
#[derive(Default)]
pub struct MemoryKeychain {
    kept: Mutex<BTreeMap<String, Zeroizing<Vec<u8>>>>,
    failure: Mutex<Option<KeychainError>>,
}

impl MemoryKeychain {
    /// From now on every call fails like this; `None`: none does.
    pub fn fail(&self, failure: Option<KeychainError>) {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }

    /// The setups it keeps a secret for.
    pub fn setups(&self) -> Vec<String> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    fn works(&self) -> Result<(), KeychainError> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
    }
}

impl fmt::Debug for MemoryKeychain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryKeychain")
    }
}

impl Keychain for MemoryKeychain {
    fn write(&self, setup: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.works()?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(setup.to_owned(), Zeroizing::new(secret.to_vec()));
        Ok(())
    }

    fn read(&self, setup: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        self.works()?;
        Ok(self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(setup).cloned())
    }

    fn erase(&self, setup: &str) -> Result<(), KeychainError> {
        self.works()?;
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).remove(setup);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> TenantUrl {
        read_tenant_url(text).url.unwrap()
    }

    #[test]
    fn a_token_comes_back_for_its_own_address_only() {
        let keychain = MemoryKeychain::default();
        let here = url("https://api.contractbook.com/scim");
        let token = SecretToken::new("cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9".to_owned());
        keep(&keychain, "one", &here, &token).unwrap();
        let fetched = |setup, at: &str| fetch(&keychain, setup, &url(at)).unwrap();
        assert_eq!(fetched("one", here.as_str()).unwrap().expose(), token.expose());
        let flagged = "https://api.contractbook.com/scim/?aadOptscim062020";
        assert!(fetched("one", flagged).is_some(), "the flag is for Entra; the address is the same");
        for other in [
            "https://api.contractbook.com.evil.example/scim",
            "https://api.contractbook.com:444/scim",
            "https://api.contractbook.com/scim/v2",
            "http://127.0.0.1/scim",
        ] {
            assert!(fetched("one", other).is_none(), "{other}");
        }
        assert!(fetched("two", here.as_str()).is_none());
        assert!(!format!("{keychain:?}").contains(token.expose()));
    }

    #[test]
    fn what_others_put_there_is_no_token() {
        let keychain = MemoryKeychain::default();
        let here = url("https://api.contractbook.com/scim");
        for foreign in [&b""[..], b"token", b"\xFF\xFE\n", b"https://api.contractbook.com/scim\n", b"\ntoken"]
        {
            keychain.write("one", foreign).unwrap();
            assert!(fetch(&keychain, "one", &here).unwrap().is_none(), "{foreign:?}");
        }
    }

    #[test]
    fn errors_hold_nothing_that_was_read() {
        let keychain = SystemKeychain::default();
        let told = keychain.told(Error::BadEncoding(b"cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9".to_vec()));
        assert_eq!(told, KeychainError::Refused);
        assert_eq!(told.to_string(), "the keychain refused");
    }
}
