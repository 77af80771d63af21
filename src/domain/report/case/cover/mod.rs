//! Masks a case: whoever is in it becomes `[person 7]`, the same one always with the same number, wherever and however
//! written; the company becomes `[company]`, its mail domains `[domain 1]`. Single ones can be unmasked by hand.

mod find;
mod known;
mod live;
mod numbers;
mod plain;
mod secrets;
mod spans;

pub use find::find;
pub use known::Known;
pub use live::{Live, Places};

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::domain::session::SecretToken;
use plain::Plain;

/// Longer texts are cut: no report needs more of what a server sent.
const LONGEST: usize = 100_000;
/// Longer names are not looked for.
pub(super) const LONGEST_FORM: usize = 100;

/// What is hidden behind a mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody.
    Person,
    /// The customer's company.
    Company,
    /// One of its mail domains.
    Domain,
}

/// One mask.
#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    /// What it hides.
    pub kind: Kind,
    /// What stands in its place, as in `person 7`.
    pub mask: String,
    /// What unmasking would show.
    pub shows: String,
}

/// Who is behind the masks stays out of logs and panics.
impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Item").field("mask", &self.mask).finish_non_exhaustive()
    }
}

/// Everybody and everything that is masked in one case.
#[derive(Clone, Default)]
pub struct Hidden {
    /// The masks, in the order in which they appear.
    pub items: Vec<Item>,
    /// How each of them is written, folded.
    forms: HashMap<String, usize>,
    /// What was typed as the whole of a field, however short; folded.
    whole: HashMap<String, usize>,
    /// How long the forms are, in letters.
    lengths: BTreeSet<usize>,
    /// The first letters of the forms.
    starts: HashSet<(char, Option<char>)>,
    /// Names that also stand inside longer words.
    inside: Vec<(Vec<char>, usize)>,
    /// The tenant URL's host, folded: needed by whoever helps, so neither company nor domain in it is masked.
    host: Vec<char>,
    secrets: Vec<SecretToken>,
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hidden").field("items", &self.items).finish_non_exhaustive()
    }
}

impl Hidden {
    /// The text without secrets and with masks, except for the items in `shown`.
    pub fn cover(&self, text: &str, shown: &BTreeSet<usize>) -> String {
        self.masked(&self.redacted(text), |item| {
            (!shown.contains(&item)).then(|| self.items.get(item).map_or("person", |it| it.mask.as_str()))
        })
    }

    /// The text without secrets alone.
    pub fn redacted(&self, text: &str) -> String {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut text = text.get(..end).unwrap_or_default().to_owned();
        for secret in &self.secrets {
            text = secret.redact(&text);
        }
        let somebody = |inside: &str| !self.found_in(inside).is_empty();
        secrets::redact(&text, &somebody)
    }

    fn masked<'a>(&'a self, text: &str, mask: impl Fn(usize) -> Option<&'a str>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (span, item) in self.found_in(text) {
            if span.end <= at || span.is_empty() {
                continue;
            }
            match mask(item) {
                // What was unmasked shows whole, the domain in an address too.
                None => out.push_str(text.get(at..span.end).unwrap_or_default()),
                Some(mask) if span.start >= at => {
                    out.push_str(text.get(at..span.start).unwrap_or_default());
                    out.extend(["[", mask, "]"]);
                }
                // What overlaps goes with the one before: nothing of a person may be left at a seam.
                Some(_) => {}
            }
            at = span.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }

    /// Who is named where, in the order of their places.
    fn found_in(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        if text.len() <= LONGEST_FORM * 4
            && let Some(item) = self.whole.get(&plain::fold(text))
        {
            return vec![(0..text.len(), *item)];
        }
        let plain = Plain::of(text);
        let mut found = Vec::new();
        for (span, key) in spans::people(&plain) {
            // Whoever was not met when the masks were made is still nobody's business.
            let item = self.forms.get(&key).copied().unwrap_or(usize::MAX);
            found.push((span, item));
        }
        let folded = plain.folded();
        let hosts = spans::occurrences(&folded.chars, &self.host);
        let free = |span: &Range<usize>| !hosts.iter().any(|h| h.start < span.end && span.start < h.end);
        for start in 0..folded.chars.len() {
            let first = folded.chars.get(start).copied().unwrap_or_default();
            let known = self.starts.contains(&(first, folded.chars.get(start + 1).copied()))
                || self.starts.contains(&(first, None));
            if !known || !folded.is_edge(start) {
                continue;
            }
            for length in self.lengths.iter().rev() {
                let Some(word) = folded.chars.get(start..start + length) else { continue };
                if !folded.is_edge(start + length) {
                    continue;
                }
                if let Some(item) = self.forms.get(&word.iter().collect::<String>()).copied() {
                    let span = start..start + length;
                    if self.is_person(item) || free(&span) {
                        found.push((folded.in_raw(&span), item));
                    }
                    break;
                }
            }
        }
        for (name, item) in &self.inside {
            let spans = spans::occurrences(&folded.chars, name);
            found.extend(spans.into_iter().filter(free).map(|span| (folded.in_raw(&span), *item)));
        }
        found.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        found
    }

    fn is_person(&self, item: usize) -> bool {
        self.items.get(item).is_none_or(|item| item.kind == Kind::Person)
    }
}
