//! What a message means when no code says it: stems that must stand together within one sentence, in English, German
//! and Danish.
//!
//! A rule is one line: groups apart by blanks, alternatives in a group apart by `|`. A word fits an alternative when it
//! begins with it, or equals it when that is short or ends in `$`. Each group needs a word of its own; all must stand within
//! [`WINDOW`] words of one sentence, or as many as `@` says, in any order. `!a|b` forbids words near. `NOT` stands for negating words, shortly
//! before a word of the next group. A rule that begins with `+` carries its own negation; every other one is void beside
//! a negating word.

mod network;
mod provisioning;
mod sign_in;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::page::{Page, around, fold};
use super::phrases::conditional;
use super::{Confidence, Found, Source};
use crate::domain::problems::ProblemId;

/// A meaning and its words.
type Rule = (ProblemId, Source, &'static str);

/// Words within which the stems of a rule must stand.
const WINDOW: usize = 14;
/// Shorter stems are whole words.
const SHORTEST_STEM: usize = 4;
/// Words before the stems in which a negation voids them.
const REACH: usize = 3;

/// Words behind a negation in which stands what it negates.
const NEGATES: usize = 5;

/// Words that negate, folded.
const NEGATORS: [&str; 37] = [
    "no", "not", "never", "none", "without", "zero", "0", "isnt", "arent", "wasnt", "werent", "dont",
    "doesnt", "didnt", "hasnt", "havent", "wont", "cant", "cannot", "nicht", "kein", "keine", "keinen",
    "keinem", "keiner", "keines", "nie", "niemals", "ohne", "ikke", "ingen", "intet", "aldrig", "uden",
    "nor", "neither", "weder",
];
/// The same words as a group of a rule, written `NOT`.
const NOT: &str = "no$|not$|never$|none$|isnt$|arent$|wasnt$|werent$|dont$|doesnt$|didnt$|hasnt$|havent$|wont$|cant$|cannot$\
                   |couldnt$|nicht$|kein$|keine$|keinen$|keinem$|keiner$|ikke$|ingen$|intet$|unable$|fail|without$|ohne$|uden$";

/// Short lines that say it all: labels and states of the portal, folded and with single blanks.
const LINES: &[(&str, ProblemId, Source)] = &[
    ("approval required", ProblemId::Aadsts90095, Source::Aadsts),
    ("genehmigung erforderlich", ProblemId::Aadsts90095, Source::Aadsts),
    ("godkendelse paakraevet", ProblemId::Aadsts90095, Source::Aadsts),
    ("godkendelse er paakraevet", ProblemId::Aadsts90095, Source::Aadsts),
    ("more information required", ProblemId::Aadsts50079, Source::Aadsts),
    ("weitere informationen erforderlich", ProblemId::Aadsts50079, Source::Aadsts),
    ("flere oplysninger er paakraevet", ProblemId::Aadsts50079, Source::Aadsts),
    ("in quarantine", ProblemId::EntraQuarantine, Source::Entra),
    ("in quarantaene", ProblemId::EntraQuarantine, Source::Entra),
    ("unter quarantaene", ProblemId::EntraQuarantine, Source::Entra),
    ("i karantaene", ProblemId::EntraQuarantine, Source::Entra),
    ("not assigned", ProblemId::EntraNotAssigned, Source::Entra),
    ("nicht zugewiesen", ProblemId::EntraNotAssigned, Source::Entra),
    ("ikke tildelt", ProblemId::EntraNotAssigned, Source::Entra),
    ("not effectively entitled", ProblemId::EntraNotEntitled, Source::Entra),
    ("provisioning paused", ProblemId::EntraNotStarted, Source::Entra),
    ("bereitstellung angehalten", ProblemId::EntraNotStarted, Source::Entra),
    ("klargoering er sat paa pause", ProblemId::EntraNotStarted, Source::Entra),
];

struct Compiled {
    id: ProblemId,
    source: Source,
    negated: bool,
    window: usize,
    groups: usize,
    /// The group written `NOT`, and the one behind it that it negates.
    negation: Option<(usize, usize)>,
    forbidden: Vec<String>,
}

struct Rules {
    all: Vec<Compiled>,
    /// Rule and group by the stem that fits.
    stems: HashMap<String, Vec<(usize, usize)>>,
    /// The same by whole words.
    whole: HashMap<String, Vec<(usize, usize)>>,
    longest: usize,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let mut all = Rules { all: Vec::new(), stems: HashMap::new(), whole: HashMap::new(), longest: 0 };
    for &(id, source, line) in provisioning::RULES.iter().chain(sign_in::RULES).chain(network::RULES) {
        all.add(id, source, line);
    }
    all
});

impl Rules {
    fn add(&mut self, id: ProblemId, source: Source, line: &str) {
        let number = self.all.len();
        let mut compiled = Compiled {
            id,
            source,
            negated: line.starts_with('+'),
            groups: 0,
            window: WINDOW,
            negation: None,
            forbidden: Vec::new(),
        };
        for group in line.trim_start_matches('+').split_whitespace() {
            if let Some(window) = group.strip_prefix('@').and_then(|n| n.parse().ok()) {
                compiled.window = window;
                continue;
            }
            if let Some(words) = group.strip_prefix('!') {
                compiled.forbidden.extend(words.split('|').map(fold));
                continue;
            }
            let place = (number, compiled.groups);
            if group.split('|').any(|stem| stem == "NOT") {
                compiled.negation = Some((compiled.groups, compiled.groups + 1));
            }
            for stem in group.split('|') {
                if stem == "NOT" {
                    for word in NOT.split('|') {
                        self.put(word, place);
                    }
                } else {
                    self.put(stem, place);
                }
            }
            compiled.groups += 1;
        }
        self.all.push(compiled);
    }

    fn put(&mut self, stem: &str, place: (usize, usize)) {
        let whole = stem.ends_with('$') || stem.chars().count() < SHORTEST_STEM;
        let stem = fold(stem.trim_end_matches('$'));
        let places = if whole {
            self.whole.entry(stem).or_default()
        } else {
            self.longest = self.longest.max(stem.len());
            self.stems.entry(stem).or_default()
        };
        // A word fits a group once, whatever the spellings.
        if !places.contains(&place) {
            places.push(place);
        }
    }

    /// Calls `hit` for each group the word fits.
    fn fitting(&self, word: &str, mut hit: impl FnMut(usize, usize)) {
        if let Some(places) = self.whole.get(word) {
            for &(rule, group) in places {
                hit(rule, group);
            }
        }
        for end in SHORTEST_STEM..=word.len().min(self.longest) {
            if let Some(places) = word.get(..end).and_then(|part| self.stems.get(part)) {
                for &(rule, group) in places {
                    hit(rule, group);
                }
            }
        }
    }
}

/// Adds what the text means.
pub fn find(page: &Page<'_>, found: &mut Vec<Found>) {
    lines(page, found);
    let rules = &*RULES;
    // Where each group was last fitted, by rule.
    let mut last: Vec<Vec<Option<usize>>> = rules.all.iter().map(|r| vec![None; r.groups]).collect();
    let mut done = vec![false; rules.all.len()];
    for (index, word) in page.words.iter().enumerate() {
        let mut hits = Vec::new();
        rules.fitting(page.word(index), |rule, group| hits.push((rule, group)));
        for (number, group) in hits {
            let (Some(rule), Some(seen), Some(done)) =
                (rules.all.get(number), last.get_mut(number), done.get_mut(number))
            else {
                continue;
            };
            if let Some(slot) = seen.get_mut(group) {
                *slot = Some(index);
            }
            if *done {
                continue;
            }
            let places: Vec<usize> = seen
                .iter()
                .flatten()
                .copied()
                .filter(|&i| {
                    index - i < rule.window && page.words.get(i).is_some_and(|w| w.sentence == word.sentence)
                })
                .collect();
            if places.len() == rule.groups && holds(page, rule, &places) {
                *done = true;
                let first = places.iter().min().and_then(|&i| page.words.get(i)).map_or(0, |w| w.start);
                found.push(Found::new(rule.id, Confidence::Likely, rule.source, first));
            }
        }
    }
}

/// Whether the fitted words are different ones, not negated, not only possible, and nothing forbidden stands near.
fn holds(page: &Page<'_>, rule: &Compiled, places: &[usize]) -> bool {
    let (Some(&first), Some(&last)) = (places.iter().min(), places.iter().max()) else { return false };
    let mut sorted = places.to_vec();
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
        return false;
    }
    let near = page.near(first, REACH, last - first + 4);
    let negated =
        !rule.negated && near.clone().filter(|&i| i <= last).any(|i| NEGATORS.contains(&page.word(i)));
    let answered = !rule.negated
        && page.after(last).contains([':', '=', '\t', '?'])
        && matches!(
            page.word(last + 1),
            "no" | "none" | "false" | "nein" | "nej" | "0" | "null" | "off" | "aus"
        );
    let forbidden = || near.clone().any(|i| rule.forbidden.iter().any(|f| fits(page.word(i), f)));
    !negated
        && !apart(page, rule, places)
        && !answered
        && !forbidden()
        && !conditional(page, first)
        && !successful(page, first, last)
}

fn fits(word: &str, stem: &str) -> bool {
    match stem.strip_suffix('$') {
        Some(whole) => word == whole,
        None if stem.len() < SHORTEST_STEM => word == stem,
        None => word.starts_with(stem),
    }
}

/// Whether the negation stands too far from what it should negate: "is valid and has not …".
fn apart(page: &Page<'_>, rule: &Compiled, places: &[usize]) -> bool {
    let Some((negator, negated)) = rule.negation else { return false };
    let (Some(&negator), Some(&negated)) = (places.get(negator), places.get(negated)) else { return false };
    NOT.split('|').any(|stem| fits(page.word(negator), stem))
        && !(negator < negated && negated - negator <= NEGATES)
}

/// A row of a log that says "success" beside these words.
fn successful(page: &Page<'_>, first: usize, last: usize) -> bool {
    let from = page.words.get(first).map_or(0, |w| w.start);
    let to = page.words.get(last).map_or(0, |w| w.end);
    let (before, after) = around(page.text, from, to, 1_000);
    let head = before.rsplit('\n').next().unwrap_or_default();
    let tail = after.split('\n').next().unwrap_or_default();
    let is_cell = |s: &str| {
        matches!(
            s.trim_matches([' ', '"', '\'']).to_lowercase().as_str(),
            "success" | "succeeded" | "erfolg" | "erfolgreich" | "lykkedes" | "gennemført"
        )
    };
    let cells = |c: char| c == '\t' || c == ',' || c == ';' || c == '|';
    head.split(cells).chain(tail.split(cells)).any(is_cell)
}

fn lines(page: &Page<'_>, found: &mut Vec<Found>) {
    let mut at = 0;
    for cell in page.text.split(['\n', '\t', '|']) {
        if (6..=60).contains(&cell.len()) {
            let words: Vec<String> =
                cell.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(fold).collect();
            let line = words.join(" ");
            if let Some((_, id, source)) = LINES.iter().find(|(is, _, _)| *is == line) {
                found.push(Found::new(*id, Confidence::Likely, *source, at));
            }
        }
        at += cell.len() + 1;
    }
}
