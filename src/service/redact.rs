//! Takes the secret token out of whatever came back: servers echo, and echoes end up in reports.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret as _, SecretString};

use crate::domain::session::SecretToken;

/// What stands where the token stood.
pub use crate::domain::checks::reply::ECHO_MARK as REDACTED;

/// Shorter tokens than this would tear holes into innocent text; no real one is that short.
const SHORTEST: usize = 6;

/// What most encoders escape: all but the unreserved characters (RFC 3986 section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces one token, in the forms servers echo it. Holds the token wiped on drop; prints nothing of it.
#[derive(Debug, Clone, Default)]
pub struct Redactor {
    forms: Vec<SecretString>,
}

impl Redactor {
    /// For this token; without one, or with one too short to be real, nothing is replaced.
    pub fn new(token: Option<&SecretToken>) -> Self {
        let Some(token) = token.map(SecretToken::expose).filter(|t| t.len() >= SHORTEST) else {
            return Self::default();
        };
        let mut forms = vec![token.to_owned()];
        let percent = |set| utf8_percent_encode(token, set).to_string();
        for form in [
            token.replace('/', "\\/"),
            percent(NON_ALPHANUMERIC),
            percent(RESERVED),
            lower_hex(&percent(RESERVED)),
            token.to_ascii_lowercase(),
            token.to_ascii_uppercase(),
        ] {
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        Self { forms: forms.into_iter().map(SecretString::from).collect() }
    }

    /// The text without the token.
    pub fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut clean = Cow::Borrowed(text);
        for form in &self.forms {
            let form = form.expose_secret();
            if clean.contains(form) {
                clean = Cow::Owned(clean.replace(form, REDACTED));
            }
        }
        clean
    }

    /// The bytes without the token. Only a body that holds it is copied.
    pub fn bytes(&self, bytes: Vec<u8>) -> Vec<u8> {
        match String::from_utf8(bytes) {
            Ok(text) => match self.text(&text) {
                Cow::Borrowed(_) => text.into_bytes(),
                Cow::Owned(clean) => clean.into_bytes(),
            },
            Err(error) => self
                .forms
                .iter()
                .fold(error.into_bytes(), |b, form| replace(b, form.expose_secret().as_bytes())),
        }
    }
}

/// The same with small letters in its escapes, as some encoders write them.
fn lower_hex(percent: &str) -> String {
    let mut pieces = percent.split('%');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| {
        let (digits, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        format!("{out}%{}{rest}", digits.to_ascii_lowercase())
    })
}

/// Replaces bytes in text that is not UTF-8.
fn replace(bytes: Vec<u8>, form: &[u8]) -> Vec<u8> {
    let Some(first) = form.first() else { return bytes };
    let mut rest = bytes.as_slice();
    let mut clean = Vec::new();
    let mut found = false;
    while let Some(at) = rest.iter().position(|b| b == first) {
        let (before, from) = rest.split_at(at);
        clean.extend_from_slice(before);
        if let Some(after) = from.strip_prefix(form) {
            clean.extend_from_slice(REDACTED.as_bytes());
            found = true;
            rest = after;
        } else {
            clean.push(*first);
            rest = from.get(1..).unwrap_or_default();
        }
    }
    clean.extend_from_slice(rest);
    if found { clean } else { bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_token_goes() {
        let redactor = Redactor::new(Some(&SecretToken::new("Canary/7+x=".to_owned())));
        for echo in [
            "Canary/7+x=",
            "Canary\\/7+x=",
            "Canary%2F7%2Bx%3D",
            "Canary%2f7%2bx%3d",
            "canary/7+x=",
            "CANARY/7+X=",
        ] {
            assert_eq!(redactor.text(&format!("a {echo} b")), "a [token] b", "{echo}");
            assert_eq!(redactor.bytes(format!("{echo}!").into_bytes()), b"[token]!", "{echo}");
        }
        assert_eq!(redactor.bytes(b"\xffCCanary/7+x=\xfe".to_vec()), b"\xffC[token]\xfe");
        assert_eq!(redactor.bytes(b"\xffCanary\xfe".to_vec()), b"\xffCanary\xfe");
        assert!(!format!("{redactor:?}").contains("Canary"));
        // Encoders differ in what they leave alone.
        let redactor = Redactor::new(Some(&SecretToken::new("Canary-7_x.y=".to_owned())));
        for echo in ["Canary-7_x.y=", "Canary-7_x.y%3D", "Canary-7_x.y%3d", "Canary%2D7%5Fx%2Ey%3D"] {
            assert_eq!(redactor.text(&format!("a {echo} b")), "a [token] b", "{echo}");
        }
    }

    #[test]
    fn no_token_and_tiny_tokens_change_nothing() {
        assert_eq!(Redactor::new(None).text("abc"), "abc");
        assert_eq!(Redactor::new(Some(&SecretToken::new("a".to_owned()))).text("abc"), "abc");
    }
}
