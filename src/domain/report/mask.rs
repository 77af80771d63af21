//! Takes people out of technical text: whoever is named becomes `[person 1]`, the same name always the same number.
//!
//! What names people in SCIM traffic (RFC 7643 section 4.1): e-mail addresses anywhere, the values of naming attributes
//! in JSON, and the value a filter asks for.

use std::collections::HashMap;
use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::quoted::quoted_length;
use crate::domain::guid::is_guid;

/// Attributes whose text value names a person, in lower case.
pub(super) const NAMING: &[&str] = &[
    "username",
    "displayname",
    "givenname",
    "familyname",
    "middlename",
    "formatted",
    "nickname",
    "externalid",
    "name",
    "mail",
    "email",
    "userprincipalname",
    "originaluserprincipalname",
    "display",
];

/// Gives each name a number, in the order of first appearance. Keep one for all texts that are shown together.
#[derive(Debug, Default)]
pub struct PeopleMask {
    seen: HashMap<String, usize>,
}

impl PeopleMask {
    /// The text without people.
    pub fn text(&mut self, text: &str) -> String {
        let mut spans = Vec::new();
        attributes(text, NAMING, &mut spans);
        filters(text, &mut spans);
        addresses(text, &mut spans);
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for span in spans {
            if span.start < at || span.is_empty() {
                // What overlaps goes with the one before: nothing of a person may be left at a seam.
                at = at.max(span.end);
                continue;
            }
            out.push_str(text.get(at..span.start).unwrap_or_default());
            let number = self.number(text.get(span.clone()).unwrap_or_default());
            out.extend(["[person ", &number.to_string(), "]"]);
            at = span.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }

    fn number(&mut self, person: &str) -> usize {
        let plain = percent_decode_str(person).decode_utf8_lossy().trim().to_lowercase();
        let next = self.seen.len() + 1;
        *self.seen.entry(plain).or_insert(next)
    }
}

/// Values of naming attributes: `"userName":"…"`, also inside escaped JSON and when the text ends in the middle.
pub(super) fn attributes(text: &str, naming: &[&str], spans: &mut Vec<Range<usize>>) {
    for (colon, _) in text.match_indices(':') {
        let before = text.get(..colon).unwrap_or_default().trim_end();
        let Some(key) = before.strip_suffix('"') else { continue };
        let key = key.trim_end_matches('\\');
        let start = key.rfind('"').map_or(0, |at| at + 1);
        let key = key.get(start..).unwrap_or_default();
        if key.len() > 40 || !naming.contains(&key.to_ascii_lowercase().as_str()) {
            continue;
        }
        let after = text.get(colon + 1..).unwrap_or_default();
        let quoted = after.trim_start();
        let value = quoted.trim_start_matches('\\');
        let escapes = quoted.len() - value.len();
        let Some(value) = value.strip_prefix('"') else { continue };
        let from = text.len() - value.len();
        spans.push(from..from + quoted_length(value, '"', escapes));
    }
}

/// What a filter asks for: `userName eq "…"`, plain or percent-encoded. A GUID is a made-up name and stays.
pub(super) fn filters(text: &str, spans: &mut Vec<Range<usize>>) {
    const QUOTES: [&str; 3] = ["\\\"", "%22", "\""];
    for (at, word) in text.match_indices("eq") {
        let rest = text.get(at + word.len()..).unwrap_or_default();
        let value = rest.trim_start_matches("%20").trim_start_matches([' ', '+']);
        if value.len() == rest.len() {
            continue;
        }
        let Some((quote, value)) = QUOTES.into_iter().find_map(|q| Some((q, value.strip_prefix(q)?))) else {
            continue;
        };
        let length = value.find(quote).unwrap_or(value.len());
        let asked = value.get(..length).unwrap_or_default();
        if !is_guid(asked) {
            let from = text.len() - value.len();
            spans.push(from..from + length);
        }
    }
}

/// E-mail addresses and user principal names, `@` plain or as `%40`.
pub(super) fn addresses(text: &str, spans: &mut Vec<Range<usize>>) {
    for mark in ["@", "%40"] {
        for (at, _) in text.match_indices(mark) {
            let local = text.get(..at).unwrap_or_default();
            let start =
                local.char_indices().rev().find(|(_, c)| !in_local(*c)).map_or(0, |(i, c)| i + c.len_utf8());
            // What stands before an address in a URL is an escape such as `%22`, no part of it.
            let start = match local.get(start..).and_then(|l| l.rfind("%22")) {
                Some(escape) => start + escape + 3,
                None => start,
            };
            let host = text.get(at + mark.len()..).unwrap_or_default();
            let length = host.find(|c| !in_host(c)).unwrap_or(host.len());
            let host = host.get(..length).unwrap_or_default().trim_end_matches(['.', '-']);
            if start < at && host.contains(|c: char| c.is_alphanumeric()) {
                spans.push(start..at + mark.len() + host.len());
            }
        }
    }
}

fn in_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'' | '#' | '~' | '!' | '$' | '*')
}

fn in_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mask_people(text: &str) -> String {
        PeopleMask::default().text(text)
    }

    #[test]
    fn people_are_masked_and_told_apart() {
        for (text, wanted) in [
            (
                "anna@nordwind.example and Bo@x.test, ANNA@nordwind.example",
                "[person 1] and [person 2], [person 1]",
            ),
            (
                r#"{"userName":"anna","displayName": "Anna \"A\" Lind","active":true}"#,
                r#"{"userName":"[person 1]","displayName": "[person 2]","active":true}"#,
            ),
            (
                r#"{"displayName":"Anna \"A\", Lind","active":true}"#,
                r#"{"displayName":"[person 1]","active":true}"#,
            ),
            (r#"{\"userName\":\"anna\",\"id\":\"7\"}"#, r#"{\"userName\":\"[person 1]\",\"id\":\"7\"}"#),
            (r#"{"givenName":"Søren Kierkega"#, r#"{"givenName":"[person 1]"#),
            (
                "/Users?filter=userName+eq+%22anna%40x.test%22&count=1",
                "/Users?filter=userName+eq+%22[person 1]%22&count=1",
            ),
            (
                "/Users?filter=userName%20eq%20%22s%C3%B8ren%22",
                "/Users?filter=userName%20eq%20%22[person 1]%22",
            ),
            (r#"filter userName eq "bo""#, r#"filter userName eq "[person 1]""#),
            (
                "filter=userName+eq+%2201234567-89ab-4cde-8f01-23456789abcd%22",
                "filter=userName+eq+%2201234567-89ab-4cde-8f01-23456789abcd%22",
            ),
            ("gast_partner.test#EXT#@nordwind.onmicrosoft.com.", "[person 1]."),
            ("user@host", "[person 1]"),
            ("bo@anna!@x.test", "[person 1]"),
            ("HTTP 401, text/html; at 10:14; a @ b; @media", "HTTP 401, text/html; at 10:14; a @ b; @media"),
            (
                r#"{"schemas":["urn:x"],"totalResults":1,"name":{"formatted":"A"}}"#,
                r#"{"schemas":["urn:x"],"totalResults":1,"name":{"formatted":"[person 1]"}}"#,
            ),
        ] {
            assert_eq!(mask_people(text), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_address_never_survives(before in "\\PC{0,30}", local in "[a-zæøå][a-zæøå0-9.]{0,12}[a-z]", after in "[ ,;\"<>)]\\PC{0,30}") {
            let address = format!("{local}@nordwind.example");
            let masked = mask_people(&format!("{before} {address}{after}"));
            prop_assert!(!masked.contains(&address), "{masked}");
        }

        #[test]
        fn masking_settles(text in "[a-z@%.,:\"\\\\{}= ]{0,40}|\\PC{0,200}") {
            let once = mask_people(&text);
            prop_assert_eq!(mask_people(&once).matches('@').count(), once.matches('@').count());
        }
    }
}
