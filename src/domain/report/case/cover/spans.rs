//! Places in a text where somebody is named, whoever that is: addresses, naming attributes, filters, ids of people.

use std::ops::Range;

use super::plain::{Plain, fold};
use crate::domain::checks::write::Probe;
use crate::domain::report::mask;

/// Attributes that hold the id of a person, beside the naming ones.
const IDS: [&str; 4] = ["id", "value", "objectid", "object_id"];

/// Every such place in the raw text, with the folded name. The test users of the trial write are nobody.
pub(super) fn people(plain: &Plain) -> Vec<(Range<usize>, String)> {
    let text = plain.text.as_str();
    let mut spans = Vec::new();
    mask::attributes(text, mask::NAMING, &mut spans);
    mask::filters(text, &mut spans);
    mask::addresses(text, &mut spans);
    ids(text, &mut spans);
    resources(text, &mut spans);
    let named = spans.into_iter().filter_map(|span| {
        let name = text.get(span.clone())?;
        let is_nobody = name.trim().is_empty() || is_ours(name);
        (!is_nobody).then(|| (plain.in_raw(&span), fold(name)))
    });
    named.collect()
}

/// Names that this program made up, and masks that stand there already.
fn is_ours(name: &str) -> bool {
    Probe::from_user_name(name).is_some()
        || name == crate::domain::checks::write::DISPLAY_NAME
        || name.starts_with("contractbook-setup-probe-")
        || is_mask(name)
}

/// `[person 7]`, `[company]`, `[domain 1]`, `[redacted]`: somebody may really be called something in brackets.
fn is_mask(name: &str) -> bool {
    let Some(inside) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) else { return false };
    let word = inside.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    matches!(word, "person" | "company" | "domain" | "redacted")
}

/// `"id":"…"`, where it is no name of a schema.
fn ids(text: &str, spans: &mut Vec<Range<usize>>) {
    let mut found = Vec::new();
    mask::attributes(text, &IDS, &mut found);
    let is_id = |span: &Range<usize>| {
        let id = text.get(span.clone()).unwrap_or_default();
        id.len() >= 4 && !id.starts_with("urn:") && id.bytes().any(|b| b.is_ascii_digit())
    };
    spans.extend(found.into_iter().filter(is_id));
}

/// What stands behind `/Users/`.
fn resources(text: &str, spans: &mut Vec<Range<usize>>) {
    let lower = text.to_ascii_lowercase();
    for (at, word) in lower.match_indices("/users/") {
        let start = at + word.len();
        let rest = text.get(start..).unwrap_or_default();
        let ends =
            |c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '&' | '<' | ',' | ')');
        let length = rest.find(ends).unwrap_or(rest.len());
        spans.push(start..start + length);
    }
}

/// Everywhere these letters stand, one behind the other.
pub(super) fn occurrences(letters: &[char], wanted: &[char]) -> Vec<Range<usize>> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let all = letters.windows(wanted.len()).enumerate();
    all.filter(|(_, window)| *window == wanted).map(|(at, _)| at..at + wanted.len()).collect()
}
