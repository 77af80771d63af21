//! Takes out what opens doors, whatever it belongs to: tokens, cookies, passwords, keys, signed and encoded blobs. Nobody
//! can choose to leave it in.

use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use super::plain::Plain;
use crate::domain::guid::is_guid;
use crate::domain::report::quoted::quoted_length;

/// What stands in its place.
pub(super) const REDACTED: &str = "[redacted]";

/// Header names whose whole value goes.
const HEADERS: [&str; 6] =
    ["authorization", "proxy-authorization", "set-cookie", "cookie", "x-api-key", "www-authenticate"];
/// Words before a word that is secret.
const SCHEMES: [&str; 4] = ["bearer", "basic", "digest", "negotiate"];
/// Names whose value is secret whatever it is.
const ALWAYS: [&str; 18] = [
    "access_token",
    "accesstoken",
    "refresh_token",
    "refreshtoken",
    "id_token",
    "idtoken",
    "client_secret",
    "clientsecret",
    "client_assertion",
    "clientassertion",
    "secrettoken",
    "samlresponse",
    "samlrequest",
    "password",
    "passwd",
    "pwd",
    "apikey",
    "api_key",
];
/// Names whose value is secret when it looks like more than a word.
const MAYBE: [&str; 14] = [
    "token",
    "secret",
    "api-key",
    "key",
    "sig",
    "signature",
    "session",
    "sessionid",
    "session_id",
    "sid",
    "auth",
    "code",
    "assertion",
    "ticket",
];
/// From this length on an encoded word is looked into.
const SHORTEST_ENCODED: usize = 8;

/// The text without secrets. `names_somebody` says of the inside of an encoded word whether it names a person.
pub(super) fn redact(raw: &str, names_somebody: &dyn Fn(&str) -> bool) -> String {
    let plain = Plain::of(raw);
    let mut spans = Vec::new();
    headers(&plain.text, &mut spans);
    schemes(&plain.text, &mut spans);
    named(&plain.text, &mut spans);
    blobs(&plain.text, names_somebody, &mut spans);
    let mut spans: Vec<Range<usize>> = spans.iter().map(|span| plain.in_raw(span)).collect();
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    for span in spans {
        if span.end <= at {
            continue;
        }
        if span.start >= at {
            out.push_str(raw.get(at..span.start).unwrap_or_default());
            out.push_str(REDACTED);
        }
        at = span.end;
    }
    out.push_str(raw.get(at..).unwrap_or_default());
    out
}

fn headers(text: &str, spans: &mut Vec<Range<usize>>) {
    each_name(text, &HEADERS, |after| {
        let Some(from) = value_of(text, after) else { return };
        let value = text.get(from..).unwrap_or_default();
        let (skipped, length) = enclosed(value).unwrap_or_else(|| (0, header_length(value)));
        spans.push(from + skipped..from + skipped + length);
    });
}

/// Where the value of a name begins, quotes and all: `name: …`, `name=…`, `"name":"…"`, or `"name","value":"…"` as lists of
/// pairs tell it.
fn value_of(text: &str, after: usize) -> Option<usize> {
    const QUOTES: [char; 4] = ['"', '\'', '\\', ' '];
    let rest = text.get(after..)?.trim_start_matches(QUOTES);
    let rest = match rest.strip_prefix(',') {
        Some(pair) => {
            let (key, rest) = pair.trim_start().trim_start_matches(QUOTES).split_at_checked("value".len())?;
            key.eq_ignore_ascii_case("value").then(|| rest.trim_start_matches(QUOTES))?
        }
        None => rest,
    };
    let value = rest.strip_prefix([':', '='])?.trim_start_matches([' ', '\t']);
    Some(text.len() - value.len())
}

/// What a value in quotes or brackets has before itself, and how long it is then.
fn enclosed(value: &str) -> Option<(usize, usize)> {
    let quoted = value.trim_start_matches('\\');
    let escapes = value.len() - quoted.len();
    match quoted.chars().next()? {
        quote @ ('"' | '\'') => {
            let inside = quoted.get(1..)?;
            Some((escapes + 1, quoted_length(inside, quote, escapes)))
        }
        '[' if escapes == 0 => {
            let end = value.find([']', '\n', '\r']).map_or(value.len(), |at| at + 1);
            Some((0, end))
        }
        _ => None,
    }
}

/// The rest of the line, or of the string that the header stands in. A cookie's value may be quoted itself (RFC 6265
/// section 4.1.1).
fn header_length(value: &str) -> usize {
    let mut at = 0;
    while let Some(found) = value.get(at..).and_then(|rest| rest.find(['\n', '\r', '"'])) {
        let here = at + found;
        let before = value.get(..here).unwrap_or_default().trim_end_matches('\\');
        let rest = value.get(here..).unwrap_or_default();
        if !rest.starts_with('"') || !before.ends_with('=') {
            return here;
        }
        let inside = rest.get(1..).unwrap_or_default();
        at = here + 1 + inside.find('"').map_or(inside.len(), |end| end + 1);
    }
    value.len()
}

fn schemes(text: &str, spans: &mut Vec<Range<usize>>) {
    each_name(text, &SCHEMES, |after| {
        let rest = text.get(after..).unwrap_or_default();
        let value = rest.trim_start_matches([' ', '+', ':', '\t', '"', '\\']);
        let from = text.len() - value.len();
        let length = value.find(|c: char| c.is_whitespace() || ends_value(c)).unwrap_or(value.len());
        let word = value.get(..length).unwrap_or_default();
        if value.len() < rest.len() && is_more_than_a_word(word) {
            spans.push(from..from + length);
        }
    });
}

fn named(text: &str, spans: &mut Vec<Range<usize>>) {
    let mut take = |after: usize, always: bool| {
        let Some(from) = value_of(text, after) else { return };
        let value = text.get(from..).unwrap_or_default();
        let (skipped, length) = enclosed(value).unwrap_or_else(|| {
            let ends = |c: char| c.is_whitespace() || ends_value(c);
            (0, value.find(ends).unwrap_or(value.len()))
        });
        let word = value.get(skipped..skipped + length).unwrap_or_default();
        if always
            || word.split(|c: char| c.is_whitespace() || c == '[' || ends_value(c)).any(is_more_than_a_word)
        {
            spans.push(from + skipped..from + skipped + length);
        }
    };
    each_name(text, &ALWAYS, |after| take(after, true));
    each_name(text, &MAYBE, |after| take(after, false));
}

fn ends_value(c: char) -> bool {
    matches!(c, '"' | '\'' | '&' | ';' | ',' | '<' | '>' | '}' | ']' | ')' | '\\' | '#')
}

/// Calls with the place behind each of these names, where they stand as words of their own.
fn each_name(text: &str, names: &[&str], mut found: impl FnMut(usize)) {
    let lower = text.to_ascii_lowercase();
    for name in names {
        for (at, _) in lower.match_indices(name) {
            let before = lower.get(..at).and_then(|t| t.chars().next_back());
            let after = lower.get(at + name.len()..).and_then(|t| t.chars().next());
            let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            if !word(before) && !word(after) {
                found(at + name.len());
            }
        }
    }
}

/// Words of a language are left alone: `token: rejected`, `Bearer authentication`.
fn is_more_than_a_word(word: &str) -> bool {
    let letters = word.chars().all(|c| c.is_lowercase() || c == '-' || c == '.');
    let capital =
        word.chars().next().is_some_and(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase);
    let number = word.len() < 4 && word.bytes().all(|b| b.is_ascii_digit());
    word.len() >= 16 || !(letters || capital || number || word.is_empty() || word == REDACTED)
}

/// JSON Web Tokens, long random words, and encoded words that hold an address or a name.
fn blobs(text: &str, names_somebody: &dyn Fn(&str) -> bool, spans: &mut Vec<Range<usize>>) {
    let in_blob = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=' | '.' | '~');
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|t| t.find(in_blob)).map(|at| rest + at) {
        let run = text.get(start..).unwrap_or_default();
        let length = run.find(|c| !in_blob(c)).unwrap_or(run.len());
        rest = start + length;
        let run = run.get(..length).unwrap_or_default();
        if let Some(at) = run.find("eyJ").filter(|at| length - at >= 12) {
            spans.push(start + at..rest);
            continue;
        }
        // Standard base64 has slashes, addresses too: the whole is tried, then its parts.
        let is_one = !run.trim_end_matches('=').contains('=');
        if is_one && is_secret(run, names_somebody) {
            spans.push(start..rest);
            continue;
        }
        let mut at = start;
        for part in run.split_inclusive(['/', '.', '=']) {
            let word = part.trim_end_matches(['/', '.']);
            if is_secret(word, names_somebody) {
                // What fills the last group up belongs to it.
                let rest = text.get(at + word.len()..).unwrap_or_default();
                let filled = rest.len() - rest.trim_start_matches('=').len();
                spans.push(at..at + word.len() + filled);
            }
            at += part.len();
        }
    }
}

fn is_secret(word: &str, names_somebody: &dyn Fn(&str) -> bool) -> bool {
    is_random(word) || holds_somebody(word, names_somebody)
}

/// Whether a word is long and looks thrown together. GUIDs are the names of things and stay.
fn is_random(word: &str) -> bool {
    let word = word.trim_end_matches('=');
    let plain: Vec<u8> = word.bytes().filter(u8::is_ascii_alphanumeric).collect();
    if is_guid(word) || word.contains('.') || plain.len() < 20 {
        return false;
    }
    let class = |b: &u8| if b.is_ascii_digit() { 0 } else { 1 + u8::from(b.is_ascii_uppercase()) };
    let classes = (0..3).filter(|wanted| plain.iter().any(|b| class(b) == *wanted)).count();
    let hexadecimal = plain.iter().all(u8::is_ascii_hexdigit);
    if hexadecimal && plain.len() >= 32 {
        return true;
    }
    let changes = plain.windows(2).filter(|pair| pair.first().map(class) != pair.last().map(class)).count();
    // Numbers and small letters alone also make names of hosts and test users: those have hyphens.
    let kebab = word.contains('-') && classes == 2;
    !kebab && classes >= 2 && changes * 4 >= plain.len()
}

fn holds_somebody(word: &str, names_somebody: &dyn Fn(&str) -> bool) -> bool {
    let word = word.trim_end_matches('=');
    if word.len() < SHORTEST_ENCODED || word.contains(['.', '~']) {
        return false;
    }
    let inside =
        STANDARD_NO_PAD.decode(word).ok().or_else(|| URL_SAFE_NO_PAD.decode(word).ok()).or_else(|| {
            // Cut off in the middle.
            let whole = word.get(..word.len() / 4 * 4)?;
            STANDARD_NO_PAD.decode(whole).ok().or_else(|| URL_SAFE_NO_PAD.decode(whole).ok())
        });
    let Some(text) = inside.and_then(|bytes| String::from_utf8(bytes).ok()) else { return false };
    if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return false;
    }
    text.contains('@') || names_somebody(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};
    use proptest::prelude::*;

    fn nobody(text: &str) -> String {
        redact(text, &|_| false)
    }

    #[test]
    fn secrets_go_and_words_stay() {
        for (text, wanted) in [
            ("Authorization: Bearer abc123XYZ\nHost: x", "Authorization: [redacted]\nHost: x"),
            ("Set-Cookie: sid=1; Path=/", "Set-Cookie: [redacted]"),
            (r#"{"cookie":"a=b; c=d","x":1}"#, r#"{"cookie":"[redacted]","x":1}"#),
            ("got Bearer s3cr3t!, sorry", "got Bearer [redacted], sorry"),
            ("https://h/x?access_token=abc&y=1", "https://h/x?access_token=[redacted]&y=1"),
            ("https://h/x?access%5Ftoken%3Dabc%26y=1", "https://h/x?access%5Ftoken%3D[redacted]%26y=1"),
            (r#"{"password": "hunter2"}"#, r#"{"password": "[redacted]"}"#),
            ("token=7Hj2", "token=[redacted]"),
            (r#"{"password":"ab,cd&ef","x":1}"#, r#"{"password":"[redacted]","x":1}"#),
            (r#"{"pwd": "two \"words\", }", "x":1}"#, r#"{"pwd": "[redacted]", "x":1}"#),
            (r#"{\"password\":\"a b\",\"x\":1}"#, r#"{\"password\":\"[redacted]\",\"x\":1}"#),
            (r#"{"clientSecret":"Ab1x","x":1}"#, r#"{"clientSecret":"[redacted]","x":1}"#),
            (
                r#"{"key":"SecretToken","value":"Ab 1x"},{"key":"BaseAddress","value":"https://h/scim"}"#,
                r#"{"key":"[redacted]","value":"[redacted]"},{"key":"[redacted]","value":"https://h/scim"}"#,
            ),
            (r#"{"name": "Cookie", "value": "a=b; c=d"}"#, r#"{"name": "Cookie", "value": "[redacted]"}"#),
            ("Set-Cookie: SID=\"1A2B\"; Path=/\nHost: x", "Set-Cookie: [redacted]\nHost: x"),
            (r#""Set-Cookie: SID=\"1A2B\"; Path=/", "Host: x""#, r#""Set-Cookie: [redacted]", "Host: x""#),
            (r#"{"set-cookie":["foo=1a2b; Path=/"],"x":1}"#, r#"{"set-cookie":[redacted],"x":1}"#),
            (
                r#"curl -H "Authorization: Bearer 7Hj2" https://h/x"#,
                r#"curl -H "Authorization: [redacted]" https://h/x"#,
            ),
            ("x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln y", "x [redacted] y"),
            ("id 8fj2KQm1zXr0WpLt93Vb end", "id [redacted] end"),
            ("sha 5d41402abc4b2a76b9719d911017c592", "sha [redacted]"),
            // Ours and everybody's words.
            ("token: rejected", "token: rejected"),
            ("Bearer authentication is used. Basic facts", "Bearer authentication is used. Basic facts"),
            (r#"{"code":["rejected","unknown"]}"#, r#"{"code":["rejected","unknown"]}"#),
            (r#"{"code": "no such person", "x":1}"#, r#"{"code": "no such person", "x":1}"#),
            ("code 401, session ended, key: value", "code 401, session ended, key: value"),
            (
                "https://api.contractbook.com/scim/v2/Users?startIndex=1&count=100",
                "https://api.contractbook.com/scim/v2/Users?startIndex=1&count=100",
            ),
            (
                "/Users?filter=userName+eq+%227c9e6679-7425-40de-944b-e07fc1f90ae7%22",
                "/Users?filter=userName+eq+%227c9e6679-7425-40de-944b-e07fc1f90ae7%22",
            ),
            ("7c9e6679-7425-40de-944b-e07fc1f90ae7", "7c9e6679-7425-40de-944b-e07fc1f90ae7"),
            ("contractbook-setup-probe-0a1b2c3d4e5f", "contractbook-setup-probe-0a1b2c3d4e5f"),
            (
                "urn:ietf:params:scim:api:messages:2.0:ListResponse",
                "urn:ietf:params:scim:api:messages:2.0:ListResponse",
            ),
        ] {
            assert_eq!(nobody(text), wanted, "{text}");
        }
    }

    #[test]
    fn somebody_inside_base64_goes_with_it() {
        let address = STANDARD.encode("anna@nordwind.example");
        assert_eq!(nobody(&format!("a {address} b")), "a [redacted] b");
        let name = URL_SAFE.encode("Hello Æbeltoft?");
        let knows = |text: &str| text.contains("Æbeltoft");
        assert_eq!(redact(&format!("q={name}&"), &knows), "q=[redacted]&");
    }

    proptest! {
        #[test]
        fn no_token_survives(
            before in "[a-z ]{0,20}",
            header in "[A-Za-z0-9_-]{12,40}", body in "[A-Za-z0-9_-]{16,80}", sign in "[A-Za-z0-9_-]{8,40}",
            cookie in "[A-Za-z0-9]{1,30}",
        ) {
            let text = format!("{before} eyJ{header}.{body}.{sign} Cookie: {cookie}\n Bearer 9{cookie}Z");
            let out = nobody(&text);
            prop_assert!(!out.contains(&body), "{}", out);
            prop_assert!(!out.contains(&format!("Cookie: {cookie}")), "{}", out);
            let bearer = format!("9{cookie}Z");
            prop_assert!(!out.contains(&bearer), "{}", out);
        }

        #[test]
        fn redacting_settles(text in "\\PC{0,200}") {
            let once = nobody(&text);
            prop_assert!(nobody(&once).len() <= once.len() + 40);
        }
    }
}
