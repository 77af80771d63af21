//! Long codes and fixed sentences that were cut off at the end of what was copied.

use super::called::denied;
use super::codes::{CODES, Kind};
use super::page::{Page, Tight};
use super::phrases::PHRASES;
use super::{Confidence, Found, Source};
use crate::domain::problems::ProblemId;

/// Letters of a code that must be left, with a second capital among them.
const LEAST_OF_CODE: usize = 10;
/// Letters without capitals that nobody writes by chance.
const LEAST_WITHOUT_CAPITALS: usize = 20;
/// Letters of a sentence that must be left.
const LEAST_OF_PHRASE: usize = 20;
/// Longest piece looked at.
const LONGEST: usize = 96;
/// Places looked at.
const MOST_CUTS: usize = 50;
/// What stands before many codes and is no part of what tells them apart.
const PREFIX: &str = "systemforcrossdomainidentitymanagement";

/// Adds what the pieces before the end and before each "…" can only be.
pub fn find(page: &Page<'_>, tight: &Tight<'_>, found: &mut Vec<Found>) {
    let mut ends: Vec<usize> = page
        .text
        .match_indices('…')
        .chain(page.text.match_indices("..."))
        .map(|(at, _)| at)
        .take(MOST_CUTS)
        .collect();
    ends.push(page.text.len());
    for end in ends {
        let last = tight.up_to(end);
        // What was cut off ends in a letter, perhaps before a closing quote.
        if !tight.gap_until(last, end).chars().all(|c| c.is_whitespace() || "\"'-".contains(c)) {
            continue;
        }
        let from = last.saturating_sub(LONGEST);
        let Some(piece) = tight.chars.get(from..last) else { continue };
        let code =
            rest_of(piece, codes(), LEAST_OF_CODE).filter(|(length, _)| whole_piece(tight, last, *length));
        let phrase = || rest_of(piece, phrases(), LEAST_OF_PHRASE);
        if let Some((length, (id, source))) = code.or_else(phrase) {
            let at = tight.offset(last - length);
            if !denied(page, page.at(at)) {
                found.push(Found::new(id, Confidence::Likely, source, at));
            }
        }
    }
}

type Meaning = (ProblemId, Source);

fn codes() -> impl Iterator<Item = (&'static str, Meaning)> + Clone {
    CODES
        .iter()
        .filter(|(code, _, _, kind)| *kind != Kind::Word && code.len() > LEAST_OF_CODE)
        .map(|(code, id, source, _)| (code.strip_prefix(PREFIX).unwrap_or(code), (*id, *source)))
}

fn phrases() -> impl Iterator<Item = (&'static str, Meaning)> + Clone {
    // Without the value at their end these say nothing.
    PHRASES
        .iter()
        .filter(|(phrase, ..)| !phrase.ends_with("false"))
        .map(|(phrase, id, source)| (*phrase, (*id, *source)))
}

/// The longest beginning of one of `all` that `piece` ends with, when it can be only one meaning.
fn rest_of(
    piece: &str,
    all: impl Iterator<Item = (&'static str, Meaning)> + Clone,
    least: usize,
) -> Option<(usize, Meaning)> {
    let begun = |code: &str| {
        (least..code.len()).rev().find(|&length| code.get(..length).is_some_and(|part| piece.ends_with(part)))
    };
    let (length, code, meaning) = all
        .clone()
        .filter_map(|(code, m)| Some((begun(code)?, code, m)))
        .max_by_key(|(length, _, _)| *length)?;
    let left = code.get(..length)?;
    all.into_iter()
        .filter(|(other, _)| other.starts_with(left))
        .all(|(_, (id, _))| id == meaning.0)
        .then_some((length, meaning))
}

/// Whether the piece is one token, broken at most by line ends, and nothing is glued before it.
fn whole_piece(tight: &Tight<'_>, last: usize, length: usize) -> bool {
    let from = last - length;
    let free = from == 0
        || !tight.gap(from).is_empty()
        || tight.chars.get(..from).is_some_and(|before| before.ends_with(PREFIX));
    let capitals = (from..last).filter(|&i| tight.capital(i)).count();
    let told = length >= LEAST_WITHOUT_CAPITALS || (2..length).contains(&capitals);
    free && told && tight.gaps(from..last).all(|g| g.contains('\n'))
}
