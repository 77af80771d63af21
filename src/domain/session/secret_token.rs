//! The secret token: held, never printed, and blotted out wherever an answer echoes it.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use super::escapes::{is_cut_at, length_at};
use super::paste::is_jwt_shaped;

/// What stands where the token stood.
const DOTS: &str = "•••";
/// Shorter tokens would shred ordinary words, so only a whole `Bearer …` is blotted out.
const SHORTEST_TO_REDACT: usize = 6;
/// Segments of a JSON Web Token from this length on are secret on their own.
const SHORTEST_SEGMENT: usize = 12;
/// A piece of the token from this length on betrays it: servers echo tokens cut short.
const SHORTEST_PIECE: usize = 16;

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

    /// Enough to tell two tokens apart, too little to use: `ab…yz (64)`, and `(12)` below 16 characters.
    pub fn fingerprint(&self) -> String {
        let chars: Zeroizing<Vec<char>> = Zeroizing::new(self.expose().chars().collect());
        match chars.as_slice() {
            [a, b, .., y, z] if chars.len() >= 16 => format!("{a}{b}…{y}{z} ({})", chars.len()),
            _ => format!("({})", chars.len()),
        }
    }

    /// What remains to know this token again by, once it is gone from memory.
    pub fn mark(&self) -> TokenMark {
        let key = RandomState::new();
        let hash = key.hash_one(self.expose());
        TokenMark { key, hash }
    }

    /// When the token ends, when it says so itself (JWT `exp`, RFC 7519 section 4.1.4).
    pub fn jwt_expiry(&self) -> Option<Timestamp> {
        jwt_times(self.expose()).0
    }

    /// From when on the token is valid, when it says so itself (JWT `nbf`, RFC 7519 section 4.1.5).
    pub fn jwt_not_before(&self) -> Option<Timestamp> {
        jwt_times(self.expose()).1
    }

    /// `text` with the token replaced by dots in every form a server may echo it in: raw, percent-encoded,
    /// JSON-escaped, as references of HTML, base64 (also of `Bearer …`, of basic credentials and of whatever else
    /// holds it), long pieces and JWT segments of it, and what is left of it where the text was cut off.
    pub fn redact(&self, text: &str) -> String {
        let token = self.expose();
        if token.is_empty() || text.is_empty() {
            return text.to_owned();
        }
        let mut needles: Vec<Zeroizing<String>> = Vec::new();
        let mut hidden = vec![false; text.len()];
        if token.len() < SHORTEST_TO_REDACT {
            for scheme in ["Bearer ", "bearer ", "Bearer%20", "Bearer+"] {
                needles.push(Zeroizing::new(format!("{scheme}{token}")));
            }
        } else {
            needles.push(Zeroizing::new(token.to_owned()));
            for prefix in ["", "Bearer ", "bearer ", ":"] {
                push_base64(&mut needles, format!("{prefix}{token}"));
            }
            push_base64(&mut needles, format!("{token}:"));
            push_base64_within(&mut needles, token);
            if is_jwt_shaped(token) {
                let segments = token.split('.').skip(1).filter(|s| s.len() >= SHORTEST_SEGMENT);
                needles.extend(segments.map(|s| Zeroizing::new(s.to_owned())));
            }
            hide_pieces(text.as_bytes(), secret_part(token).as_bytes(), &mut hidden);
        }
        for needle in &needles {
            for escapes_first in [false, true] {
                hide(text.as_bytes(), needle.as_bytes(), escapes_first, &mut hidden);
            }
        }
        blotted(text, &hidden)
    }
}

impl fmt::Debug for SecretToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretToken(…)")
    }
}

/// What is left of a token that is gone from memory: enough to know it again in this run of the program, and of no other
/// use, for its key is random and never leaves memory.
#[derive(Clone)]
pub struct TokenMark {
    key: RandomState,
    hash: u64,
}

impl TokenMark {
    /// Whether it was made of this token.
    pub fn is_of(&self, token: &SecretToken) -> bool {
        self.key.hash_one(token.expose()) == self.hash
    }
}

impl fmt::Debug for TokenMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenMark(…)")
    }
}

/// What is secret in it: all, except the header of a JSON Web Token, which many tokens share.
fn secret_part(token: &str) -> &str {
    if is_jwt_shaped(token) { token.split_once('.').map_or(token, |(_, rest)| rest) } else { token }
}

fn push_base64(needles: &mut Vec<Zeroizing<String>>, plain: String) {
    let plain = Zeroizing::new(plain);
    for engine in [&STANDARD, &URL_SAFE] {
        let padded = Zeroizing::new(engine.encode(plain.as_bytes()));
        needles.push(Zeroizing::new(padded.trim_end_matches('=').to_owned()));
        needles.push(padded);
    }
}

/// The token within something longer that is base64: three bytes make four characters, so it begins at one of three
/// places among them. The characters at either end that its neighbours share are left out.
fn push_base64_within(needles: &mut Vec<Zeroizing<String>>, token: &str) {
    for (before, shared) in [(0, 0), (1, 2), (2, 3)] {
        let mut plain = Zeroizing::new(vec![0_u8; before]);
        plain.extend_from_slice(token.as_bytes());
        let whole = plain.len() / 3 * 4;
        for engine in [&STANDARD, &URL_SAFE] {
            let packed = Zeroizing::new(engine.encode(plain.as_slice()));
            let inner = packed.get(shared..whole).filter(|inner| inner.len() >= SHORTEST_SEGMENT);
            needles.extend(inner.map(|inner| Zeroizing::new(inner.to_owned())));
        }
    }
}

/// Marks every occurrence of `needle`, each of whose bytes may be raw or escaped, and one that the end cuts off.
fn hide(text: &[u8], needle: &[u8], escapes_first: bool, hidden: &mut [bool]) {
    for start in 0..text.len() {
        let Some(rest) = text.get(start..) else { return };
        let length = length_at(rest, needle, escapes_first)
            .or_else(|| is_cut_at(rest, needle, SHORTEST_PIECE).then_some(rest.len()));
        if let Some(length) = length
            && let Some(marks) = hidden.get_mut(start..start + length)
        {
            marks.fill(true);
        }
    }
}

fn hide_pieces(text: &[u8], token: &[u8], hidden: &mut [bool]) {
    let pieces: HashSet<&[u8]> = token.windows(SHORTEST_PIECE).collect();
    if pieces.is_empty() {
        return;
    }
    for (start, window) in text.windows(SHORTEST_PIECE).enumerate() {
        if pieces.contains(window)
            && let Some(marks) = hidden.get_mut(start..start + SHORTEST_PIECE)
        {
            marks.fill(true);
        }
    }
}

fn blotted(text: &str, hidden: &[bool]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for (start, c) in text.char_indices() {
        let touched = hidden.get(start..start + c.len_utf8()).is_some_and(|marks| marks.contains(&true));
        if !touched {
            out.push(c);
        } else if !inside {
            out.push_str(DOTS);
        }
        inside = touched;
    }
    out
}

/// `exp` and `nbf` of a JSON Web Token, read without checking its signature. Numbers may be fractions
/// (RFC 7519 section 2, `NumericDate`); some issuers send them as text.
fn jwt_times(token: &str) -> (Option<Timestamp>, Option<Timestamp>) {
    let claims = || {
        let parts: Vec<&str> = token.split('.').collect();
        let [header, payload, _signature] = parts.as_slice() else { return None };
        decode_object(header)?;
        decode_object(payload)
    };
    let Some(claims) = claims() else { return (None, None) };
    let time = |name: &str| {
        let seconds = match claims.get(name)? {
            serde_json::Value::Number(number) => number.as_f64()?,
            serde_json::Value::String(text) => text.trim().parse::<f64>().ok()?,
            _ => return None,
        };
        // Seconds beyond jiff's range are refused by it; `as` saturates and turns NaN into 0.
        if seconds.is_finite() { Timestamp::from_second(seconds as i64).ok() } else { None }
    };
    (time("exp"), time("nbf"))
}

fn decode_object(segment: &str) -> Option<serde_json::Map<String, serde_json::Value>> {
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(segment.trim_end_matches('=')).ok()?);
    match serde_json::from_slice(&bytes).ok()? {
        serde_json::Value::Object(object) => Some(object),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "aB3+/x9\"Zq-71_kLmN&";

    #[test]
    fn every_echo_is_blotted_out() {
        let token = SecretToken::new(TOKEN.to_owned());
        let json = serde_json::to_string(TOKEN).expect("json");
        let percent =
            percent_encoding::utf8_percent_encode(TOKEN, percent_encoding::NON_ALPHANUMERIC).to_string();
        let bearer = STANDARD.encode(format!("Bearer {TOKEN}"));
        let lower = percent.replace("%2F", "%2f");
        let json_in_json = serde_json::to_string(json.trim_matches('"')).expect("json");
        // As .NET, PHP, Mustache and others write them into a page.
        let in_page = |reference: fn(u8) -> String| -> String {
            let plain = |byte: u8| byte.is_ascii_alphanumeric();
            TOKEN.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { reference(b) }).collect()
        };
        let named = TOKEN.replace('&', "&amp;").replace('"', "&quot;").replace('+', "&plus;");
        for echo in [
            TOKEN.to_owned(),
            json.trim_matches('"').to_owned(),
            json_in_json.trim_matches('"').to_owned(),
            TOKEN.replace('/', "\\\\/").replace('+', "\\\\u002B").replace('"', "\\\\u0022"),
            percent,
            lower,
            STANDARD.encode(TOKEN),
            bearer,
            in_page(|byte| format!("&#{byte};")),
            in_page(|byte| format!("&#{byte:03};")),
            in_page(|byte| format!("&#x{byte:X};")),
            in_page(|byte| format!("&#x{byte:x};")),
            in_page(|byte| format!("&amp;#x{byte:x};")),
            named.replace('/', "&sol;").replace('_', "&lowbar;"),
            named.replace('/', "&#x2F;").replace('-', "&#45;"),
        ] {
            let text = token.redact(&format!("before {echo} after {echo}."));
            assert_eq!(text.replace('=', ""), "before ••• after •••.", "{echo}");
        }
        assert_eq!(token.redact("nothing here"), "nothing here");
        assert_eq!(token.redact(&format!("cut {}", &TOKEN[..17])), "cut •••");
        let page = TOKEN.replace('+', "&#43;").replace('/', "&#47;").replace('"', "&#34;");
        for end in [page.len() - 1, page.len() - 3] {
            assert_eq!(token.redact(&format!("cut {}", &page[..end])), "cut •••", "{}", &page[..end]);
        }
    }

    #[test]
    fn base64_of_something_longer_hides_the_token_wherever_it_begins() {
        let token = SecretToken::new(TOKEN.to_owned());
        for around in ["a:", "ab:", "abc:", "abcd:", "{\"token\":\""] {
            for after in ["", "\"", "\"}"] {
                let plain = format!("{around}{TOKEN}{after}");
                for echo in [STANDARD.encode(&plain), URL_SAFE.encode(&plain)] {
                    let left = token.redact(&echo);
                    let shown: usize = left.split(DOTS).map(str::len).sum();
                    let beside = (around.len() + after.len()).div_ceil(3) * 4;
                    assert!(left.contains(DOTS) && shown <= beside + 8, "{plain}: {left}");
                }
            }
        }
    }

    #[test]
    fn short_tokens_do_not_shred_words() {
        let token = SecretToken::new("an".to_owned());
        assert_eq!(token.redact("a banana and Bearer an."), "a banana and •••.");
        assert_eq!(SecretToken::new(String::new()).redact("x"), "x");
    }

    #[test]
    fn segments_of_a_jwt_are_secret_except_the_header() {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let (header, payload) =
            (part(r#"{"alg":"HS256","typ":"JWT"}"#), part(r#"{"sub":"someone","exp":1.9e9}"#));
        let token = SecretToken::new(format!("{header}.{payload}.abcdefghijklmnop"));
        assert_eq!(
            token.redact(&format!("{header} {payload} abcdefghijklmnop")),
            format!("{header} ••• •••")
        );
        assert_eq!(token.jwt_expiry().map(Timestamp::as_second), Some(1_900_000_000));
    }

    #[test]
    fn a_mark_knows_its_token_again_and_no_other_that_looks_alike() {
        let token = SecretToken::new("cbAAAAAAAAAAAAAAAAAAAAAAAAKp".to_owned());
        let alike = SecretToken::new("cbBBBBBBBBBBBBBBBBBBBBBBBBKp".to_owned());
        assert_eq!(token.fingerprint(), alike.fingerprint());
        assert!(token.mark().is_of(&token) && !token.mark().is_of(&alike));
        assert_eq!(format!("{:?}", token.mark()), "TokenMark(…)");
    }

    #[test]
    fn nothing_prints_the_token() {
        let token = SecretToken::new("0123456789abcdefXYZ".to_owned());
        assert_eq!(format!("{token:?}"), "SecretToken(…)");
        assert_eq!(token.fingerprint(), "01…YZ (19)");
        assert_eq!(SecretToken::new("short".to_owned()).fingerprint(), "(5)");
    }
}
