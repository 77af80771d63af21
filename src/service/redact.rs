//! Takes the secret token out of whatever came back: servers echo, and echoes end up in reports.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr;
use memchr::memmem::Finder;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::domain::session::SecretToken;
use crate::domain::session::escapes::{length_at, length_before};

/// What stands where the token stood.
pub use crate::domain::checks::reply::ECHO_MARK as REDACTED;

/// Shorter tokens than this would tear holes into innocent text; no real one is that short.
const SHORTEST: usize = 6;

/// Replaces one token, in the forms servers echo it. Holds the token wiped on drop; prints nothing of it.
#[derive(Debug, Clone, Default)]
pub struct Redactor {
    forms: Vec<Form>,
}

/// The token in one case. What encoders escape are characters other than letters and digits: the longest run of these is
/// searched for, and where it is found, what stands around it is compared.
#[derive(Debug, Clone)]
struct Form {
    token: SecretString,
    /// The place of that run in the token.
    anchor: Range<usize>,
}

impl Redactor {
    /// For this token; without one, or with one too short to be real, nothing is replaced.
    pub fn new(token: Option<&SecretToken>) -> Self {
        let Some(token) = token.map(SecretToken::expose).filter(|t| t.len() >= SHORTEST) else {
            return Self::default();
        };
        let mut cases = vec![token.to_owned()];
        for case in [token.to_ascii_lowercase(), token.to_ascii_uppercase()] {
            if !cases.contains(&case) {
                cases.push(case);
            }
        }
        Self { forms: cases.into_iter().map(Form::new).collect() }
    }

    /// The text without the token.
    pub fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.cut(text.as_bytes()) {
            Some(clean) => Cow::Owned(String::from_utf8_lossy(&clean).into_owned()),
            None => Cow::Borrowed(text),
        }
    }

    /// The bytes without the token. Only a body that holds it is copied.
    pub fn bytes(&self, bytes: Vec<u8>) -> Vec<u8> {
        self.cut(&bytes).unwrap_or(bytes)
    }

    fn cut(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let clean = self.each(bytes, Form::cut);
        let so_far = clean.as_deref().unwrap_or(bytes);
        let wide = memchr(0, so_far).and_then(|_| self.each(so_far, Form::cut_wide));
        wide.or(clean)
    }

    fn each(&self, bytes: &[u8], cut: fn(&Form, &[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
        self.forms.iter().fold(None, |clean: Option<Vec<u8>>, form| {
            let cleaner = cut(form, clean.as_deref().unwrap_or(bytes));
            cleaner.or(clean)
        })
    }
}

impl Form {
    fn new(token: String) -> Self {
        let (mut anchor, mut at) = (0..0, 0);
        for run in token.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()) {
            if run.len() > anchor.len() {
                anchor = at..at + run.len();
            }
            at += run.len() + 1;
        }
        Self { token: SecretString::from(token), anchor }
    }

    /// The bytes with the mark wherever the token was; `None` when it is nowhere.
    fn cut(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let (head, rest) = self.token.expose_secret().as_bytes().split_at_checked(self.anchor.start)?;
        let (anchor, tail) = rest.split_at_checked(self.anchor.len())?;
        let finder = Finder::new(anchor);
        let mut clean = Vec::new();
        // Up to where the bytes are taken over, and from where on the anchor is sought.
        let (mut taken, mut from) = (0, 0);
        while let Some(found) = bytes.get(from..).and_then(|rest| finder.find(rest)) {
            let at = from + found;
            let (before, after) = (bytes.get(taken..at)?, bytes.get(at + anchor.len()..)?);
            let either = [true, false];
            let lead = either.iter().find_map(|escapes_first| length_before(before, head, *escapes_first));
            let rest = || either.iter().find_map(|escapes_first| length_at(after, tail, *escapes_first));
            if let Some((lead, rest)) = lead.and_then(|lead| Some((lead, rest()?))) {
                clean.extend_from_slice(bytes.get(taken..at - lead)?);
                clean.extend_from_slice(REDACTED.as_bytes());
                taken = at + anchor.len() + rest;
                from = taken;
            } else {
                from = at + 1;
            }
        }
        if taken == 0 {
            return None;
        }
        clean.extend_from_slice(bytes.get(taken..)?);
        Some(clean)
    }

    /// The same where UTF-16 holds the token: in either byte order its characters have a zero byte between them.
    fn cut_wide(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let token = self.token.expose_secret().as_bytes();
        let mut wide: Zeroizing<Vec<u8>> = Zeroizing::new(Vec::with_capacity(2 * token.len()));
        for byte in token {
            wide.extend_from_slice(&[*byte, 0]);
        }
        let last = wide.len().saturating_sub(1);
        wide.truncate(last);
        let (mut clean, mut done) = (Vec::new(), 0);
        for at in Finder::new(wide.as_slice()).find_iter(bytes) {
            clean.extend_from_slice(bytes.get(done..at)?);
            clean.extend_from_slice(REDACTED.as_bytes());
            done = at + wide.len();
        }
        if done == 0 {
            return None;
        }
        clean.extend_from_slice(bytes.get(done..)?);
        Some(clean)
    }
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
            "Canary%252F7%252Bx%253D",
            "Canary\\u002f7\\u002bx\\u003d",
            "Canary\\x2F7\\x2Bx\\x3D",
            // JSON within JSON.
            "Canary\\\\/7+x=",
            "Canary\\\\\\/7+x=",
            "Canary\\\\u002F7\\\\u002Bx\\\\u003D",
            "Canary&#47;7&#43;x&#61;",
            "Canary/7&#43;x=",
            "Canary&#x2F;7+x&#x3D;",
            "Canary&#x2f;7&#x002b;x&#061;",
            "Canary&sol;7&plus;x&equals;",
            "Canary&amp;#x2F;7&amp;#x2B;x=",
            "canary/7+x=",
            "canary&#47;7&#43;x=",
            "CANARY/7+X=",
        ] {
            assert_eq!(redactor.text(&format!("a {echo} b")), "a [token] b", "{echo}");
            assert_eq!(redactor.bytes(format!("{echo}!").into_bytes()), b"[token]!", "{echo}");
        }
        assert_eq!(redactor.bytes(b"\xffCCanary/7+x=\xfe".to_vec()), b"\xffC[token]\xfe");
        assert_eq!(redactor.bytes(b"\xffCanary\xfe".to_vec()), b"\xffCanary\xfe");
        assert!(!format!("{redactor:?}").contains("Canary"));
        assert_eq!(redactor.text("Canary/7+x and Canary&#43;7/x="), "Canary/7+x and Canary&#43;7/x=");
        assert_eq!(redactor.text("Canary/7+x=Canary/7&#43;x=Canary"), "[token][token]Canary");
        // Encoders differ in what they leave alone.
        let redactor = Redactor::new(Some(&SecretToken::new("Canary-7_x.y=".to_owned())));
        for echo in ["Canary-7_x.y=", "Canary-7_x.y%3D", "Canary-7_x.y%3d", "Canary%2D7%5Fx%2Ey%3D"] {
            assert_eq!(redactor.text(&format!("a {echo} b")), "a [token] b", "{echo}");
        }
    }

    #[test]
    fn utf_16_hides_no_token() {
        let redactor = Redactor::new(Some(&SecretToken::new("Canary/7+x=".to_owned())));
        for echo in ["Canary/7+x=", "canary/7+x=", "CANARY/7+X="] {
            let units: Vec<u16> = format!("\u{feff}a {echo}{echo} ä").encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            for body in [little, big] {
                let clean = redactor.bytes(body);
                let text: Vec<u8> = clean.iter().copied().filter(|byte| *byte != 0).collect();
                let text = String::from_utf8_lossy(&text);
                assert!(text.contains("a [token][token] "), "{text}");
                assert!(!text.to_ascii_lowercase().contains("canary"), "{text}");
            }
        }
        let others = b"C\0a\0n\0a\0r\0y".to_vec();
        assert_eq!(redactor.bytes(others.clone()), others);
    }

    #[test]
    fn a_token_is_found_wherever_its_longest_run_stands_in_it() {
        for token in ["+/=.-_", "a+b+cc+", "++Canary", "Canary++", "aa.aa.", "++a+ab"] {
            let redactor = Redactor::new(Some(&SecretToken::new(token.to_owned())));
            let page = token.bytes().fold(String::new(), |page, byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' => format!("{page}{}", char::from(byte)),
                _ => format!("{page}&#{byte};"),
            });
            for echo in [token, page.as_str()] {
                for (before, after) in
                    [("", ""), ("a", "a"), ("+", "+"), ("%2", "2b"), ("&", ";"), ("æ", "æ")]
                {
                    let text = format!("{before}{echo}{after}");
                    let clean = redactor.text(&text).into_owned();
                    assert_eq!(redactor.bytes(text.clone().into_bytes()), clean.as_bytes(), "{text}");
                    assert!(
                        !clean.contains(echo) && clean.contains(REDACTED),
                        "{token}: {text} became {clean}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_token_and_tiny_tokens_change_nothing() {
        assert_eq!(Redactor::new(None).text("abc"), "abc");
        assert_eq!(Redactor::new(Some(&SecretToken::new("a".to_owned()))).text("abc"), "abc");
    }
}
