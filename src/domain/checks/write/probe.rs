//! The probe user: a fresh random name that nobody has, at a domain that receives no mail.

use std::fmt::Write as _;

use crate::domain::scim::{Email, Name, User};

/// What the probe is called in lists of people.
pub const DISPLAY_NAME: &str = "Setup test, safe to delete";
/// Where the probe's address is: reserved for examples, so no mail ever arrives (RFC 2606 section 2).
pub const MAIL_DOMAIN: &str = "probe.contractbook-setup.example";

const PREFIX: &str = "contractbook-setup-probe-";
/// Hexadecimal digits of the random part.
const DIGITS: usize = 12;

/// One probe user, known by its random part.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Probe {
    digits: String,
}

impl Probe {
    /// From random bytes of the caller's.
    pub fn from_random(bytes: [u8; DIGITS / 2]) -> Self {
        let mut digits = String::with_capacity(DIGITS);
        for byte in bytes {
            // Writing into a String cannot fail.
            write!(digits, "{byte:02x}").ok();
        }
        Self { digits }
    }

    /// From a user name of exactly the form this program makes; `None` for anybody else's.
    pub fn from_user_name(name: &str) -> Option<Self> {
        let digits = name.strip_prefix(PREFIX)?.strip_suffix(MAIL_DOMAIN)?.strip_suffix('@')?;
        let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (digits.len() == DIGITS && digits.bytes().all(is_hex)).then(|| Self { digits: digits.to_owned() })
    }

    /// The random part; also the name of its journal entry.
    pub fn id(&self) -> &str {
        &self.digits
    }

    /// `userName`, and its e-mail address.
    pub fn user_name(&self) -> String {
        format!("{PREFIX}{}@{MAIL_DOMAIN}", self.digits)
    }

    /// `externalId`.
    pub fn external_id(&self) -> String {
        format!("{PREFIX}{}", self.digits)
    }

    /// The user as Entra would create it from its default mapping.
    pub fn user(&self) -> User {
        let text = |text: &str| Some(text.to_owned());
        let mut user = User {
            external_id: Some(self.external_id()),
            user_name: self.user_name(),
            name: Some(Name {
                formatted: text("Setup Probe"),
                given_name: text("Setup"),
                family_name: text("Probe"),
            }),
            display_name: text(DISPLAY_NAME),
            active: true,
            emails: vec![Email { value: self.user_name(), kind: text("work"), primary: Some(true) }],
            ..User::default()
        };
        user.extra.insert("title".to_owned(), "Setup test".into());
        user.enterprise = Some([("department".to_owned(), "Setup test".into())].into_iter().collect());
        user
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_probe_is_known_by_its_name_and_nobody_else_is() {
        let probe = Probe::from_random([0, 1, 0xab, 0xcd, 0xef, 0x7f]);
        assert_eq!(probe.id(), "0001abcdef7f");
        assert_eq!(Probe::from_user_name(&probe.user_name()), Some(probe.clone()));
        let name = probe.user_name();
        for other in [
            "anna@nordwind.example".to_owned(),
            name.to_uppercase(),
            format!(" {name}"),
            format!("{name}."),
            name.replace("0001abcdef7f", "0001abcdef7"),
            name.replace("0001abcdef7f", "0001abcdef7g"),
            name.replace(MAIL_DOMAIN, "nordwind.example"),
        ] {
            assert_eq!(Probe::from_user_name(&other), None, "{other}");
        }
    }
}
