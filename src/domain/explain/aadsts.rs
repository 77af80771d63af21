//! Microsoft's sign-in codes: `AADSTS` and digits, or a number that is called an error code.

use super::called::{Caller, caller, denied, dismissed};
use super::page::{Page, Tight};
use super::{Confidence, Found, Source};
use crate::domain::problems::ProblemId;

/// Digits of the shortest and longest code there is.
const LENGTHS: std::ops::RangeInclusive<usize> = 5..=7;
/// Unknown codes worth naming.
const MOST_UNKNOWN: usize = 5;

/// The row of a code given by its digits.
pub fn known(digits: &str) -> Option<ProblemId> {
    if !LENGTHS.contains(&digits.len()) {
        return None;
    }
    ProblemId::ALL.iter().copied().find(|p| p.as_str().strip_prefix("aadsts.") == Some(digits))
}

/// Adds the codes that are there; gives the digits of those that the catalogue does not have.
pub fn find(page: &Page<'_>, tight: &Tight<'_>, found: &mut Vec<Found>) -> Vec<String> {
    let mut unknown: Vec<String> = Vec::new();
    for place in tight.places("aadsts") {
        let broken = tight.gaps(place.clone()).any(|g| !g.chars().all(|c| c.is_whitespace() || c == '-'));
        let gap = tight.gap(place.end);
        if broken || gap.len() > 10 || !gap.chars().all(|c| " \t\n:-#_='\"*([|".contains(c)) {
            continue;
        }
        let at = tight.offset(place.start);
        let Some(code) = digits(tight, place.end) else { continue };
        if denied(page, page.at(at)) || dismissed(page, code.end) {
            continue;
        }
        match known(&code.digits) {
            Some(id) => found.push(Found::new(id, Confidence::Exact, Source::Aadsts, at)),
            None if LENGTHS.contains(&code.digits.len())
                && unknown.len() < MOST_UNKNOWN
                && !unknown.contains(&code.digits) =>
            {
                unknown.push(code.digits);
            }
            None => {}
        }
    }
    for (index, word) in page.words.iter().enumerate() {
        let length = word.end - word.start;
        if !LENGTHS.contains(&length) {
            continue;
        }
        let Some(id) = page.text.get(word.start..word.end).and_then(known) else { continue };
        if caller(page, index) == Some(Caller::Code) {
            found.push(Found::new(id, Confidence::Likely, Source::Aadsts, word.start));
        }
    }
    named_errors(page, found);
    unknown
}

/// OAuth's own error names in a sign-in address (RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6).
fn named_errors(page: &Page<'_>, found: &mut Vec<Found>) {
    for (index, word) in page.words.iter().enumerate() {
        let id = match (page.word(index), page.word(index + 1)) {
            ("consent", "required") => ProblemId::Aadsts65001,
            ("login", "required") => ProblemId::Aadsts50058,
            ("subcode", "cancel") => ProblemId::Aadsts65004,
            _ => continue,
        };
        let joined = matches!(page.after(index), "_" | "=" | "\":\"" | "\": \"");
        let before = page.before(index);
        let is_value = before.ends_with(['=', '"', '_', ':']) || before.ends_with(": ");
        if joined && is_value {
            found.push(Found::new(id, Confidence::Likely, Source::Aadsts, word.start));
        }
    }
}

struct Code {
    digits: String,
    /// Where it ends in the text.
    end: usize,
}

/// The digits that begin at `from`. They may be broken over lines; a number in the next word is not one of them.
fn digits(tight: &Tight<'_>, from: usize) -> Option<Code> {
    let run = tight.chars.get(from..)?;
    let length = run.bytes().take(12).take_while(u8::is_ascii_digit).count();
    let code =
        |end: usize| Some(Code { digits: tight.chars.get(from..end)?.to_owned(), end: tight.end(end) });
    let mut ends: Vec<(usize, bool)> = Vec::new();
    for end in from + 1..from + length {
        let gap = tight.gap(end);
        if gap.is_empty() {
            continue;
        }
        let wrapped = gap.contains('\n') && gap.chars().all(|c| c.is_whitespace() || "-=|*".contains(c));
        ends.push((end, wrapped));
        if !wrapped && !gap.chars().all(char::is_whitespace) {
            break;
        }
    }
    let closed = ends.last().is_some_and(|&(end, wrapped)| {
        let gap = tight.gap(end);
        !wrapped && !gap.chars().all(char::is_whitespace)
    });
    if !closed && length > 0 {
        ends.push((from + length, true));
    }
    let first = ends.first()?.0;
    let mut best = None;
    for (position, &(end, _)) in ends.iter().enumerate() {
        let digits = tight.chars.get(from..end)?;
        if known(digits).is_none() {
            continue;
        }
        // Past a known code only a wrapped rest that is followed by a colon belongs to it.
        let wrapped_so_far =
            ends.get(..position).is_some_and(|before| before.iter().all(|(_, wrapped)| *wrapped));
        let colon = tight.gap(end).starts_with(':');
        if best.is_none() || wrapped_so_far && colon {
            best = Some(end);
        }
    }
    code(best.unwrap_or(first))
}
