//! Paths to attributes, as filters and changes use them (RFC 7644 sections 3.4.2.2 and 3.5.2).

use super::filter::{Filter, Scanner};
use super::{ENTERPRISE_USER_URN, ErrorType, GROUP_URN, ScimError, USER_URN};

/// `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:department`.
#[derive(Debug, Clone, PartialEq)]
pub struct AttrPath {
    /// The extension it lies in; `None` for the core schema.
    pub urn: Option<String>,
    /// The attribute. Empty when the path names an extension as a whole.
    pub name: String,
    /// Which values of a multi-valued attribute.
    pub filter: Option<Box<Filter>>,
    /// The sub-attribute.
    pub sub: Option<String>,
}

/// Longest path or filter that is read, in bytes.
pub(super) const MAX_LENGTH: usize = 4096;

impl AttrPath {
    /// Reads a whole path.
    pub fn parse(text: &str) -> Result<Self, ScimError> {
        let bad = || ScimError::bad(ErrorType::InvalidPath, "The path cannot be read.");
        if text.len() > MAX_LENGTH {
            return Err(bad());
        }
        let mut scanner = Scanner::new(text.trim());
        let path = Self::scan(&mut scanner, true).ok_or_else(bad)?;
        if scanner.at_end() { Ok(path) } else { Err(bad()) }
    }

    /// Whether this is the attribute `name`, whatever its case, without regard to filter and sub-attribute.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Reads a path where the scanner stands; a value filter only where `values` allows one.
    pub(super) fn scan(scanner: &mut Scanner<'_>, values: bool) -> Option<Self> {
        let word = scanner.word()?;
        let (urn, rest) = split_urn(word);
        let (name, mut sub) = match rest.split_once('.') {
            Some((name, sub)) => (name, Some(sub.to_owned())),
            None => (rest, None),
        };
        let mut filter = None;
        if values && sub.is_none() && scanner.eat('[') {
            filter = Some(Box::new(Filter::scan(scanner, false)?));
            if !scanner.eat(']') {
                return None;
            }
            if scanner.eat('.') {
                sub = Some(scanner.word()?.to_owned());
            }
        }
        let plain = |s: &str| {
            s.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '$')
                && s.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$'))
        };
        let whole_extension = urn.is_some() && name.is_empty() && sub.is_none() && filter.is_none();
        (whole_extension || (plain(name) && sub.as_deref().is_none_or(plain))).then(|| Self {
            urn,
            name: name.to_owned(),
            filter,
            sub,
        })
    }
}

/// Cuts a schema off the front. The core schemas are dropped, since their attributes stand at the top.
fn split_urn(word: &str) -> (Option<String>, &str) {
    for urn in [USER_URN, GROUP_URN, ENTERPRISE_USER_URN] {
        let Some(head) = word.get(..urn.len()) else { continue };
        if !head.eq_ignore_ascii_case(urn) {
            continue;
        }
        let rest = word.get(urn.len()..).unwrap_or_default();
        let kept = (urn == ENTERPRISE_USER_URN).then(|| urn.to_owned());
        if rest.is_empty() {
            return (kept, rest);
        }
        if let Some(attribute) = rest.strip_prefix(':') {
            return (kept, attribute);
        }
    }
    if word.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("urn:"))
        && let Some((urn, attribute)) = word.rsplit_once(':')
    {
        return (Some(urn.to_owned()), attribute);
    }
    (None, word)
}
