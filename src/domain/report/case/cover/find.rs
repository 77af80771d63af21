//! Finds who is named in the texts of a case, among a few or half a million known people, and gives each a mask.

use std::collections::HashMap;
use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

use super::known::{Known, Written};
use super::plain::{Plain, fold};
use super::spans;
use super::{Hidden, Item, Kind, LONGEST_FORM};

/// A name reaches over no more words than this.
const MOST_EDGES: usize = 32;
/// Shorter names stand in other words by chance.
const SHORTEST_INSIDE: usize = 5;

/// Gives a mask to everybody who is named in these texts.
pub fn find(texts: &[String], known: &Known) -> Hidden {
    let mut draft = Draft::default();
    for form in known.company_forms() {
        draft.thing(Kind::Company, form, known.company.trim());
    }
    for domain in known.domains.iter().filter(|domain| !domain.trim().is_empty()) {
        for form in Known::domain_forms(domain) {
            draft.thing(Kind::Domain, form, domain.trim());
        }
    }
    let words = Words::of(texts, known);
    known.each(|word| words.hold(word), |written| draft.person(written, &words));
    draft.typed(known);
    let mut hidden = Hidden {
        host: fold(&known.host).chars().collect(),
        secrets: known.secrets.clone(),
        ..Hidden::default()
    };
    for text in texts {
        let text = hidden.redacted(text);
        for (span, key) in spans::people(&Plain::of(&text)) {
            draft.met(key, text.get(span).unwrap_or_default());
        }
    }
    draft.into_hidden(&mut hidden);
    number(&mut hidden, texts);
    hidden
}

/// Masks are counted in the order in which they are met; who is not met needs none.
fn number(hidden: &mut Hidden, texts: &[String]) {
    let mut order: Vec<usize> = Vec::new();
    for text in texts {
        for (_, item) in hidden.found_in(&hidden.redacted(text)) {
            if item < hidden.items.len() && !order.contains(&item) {
                order.push(item);
            }
        }
    }
    let new: HashMap<usize, usize> = order.iter().enumerate().map(|(to, from)| (*from, to)).collect();
    let mut counts: HashMap<Kind, usize> = HashMap::new();
    let mut items = Vec::with_capacity(order.len());
    for from in order {
        let Some(mut item) = hidden.items.get(from).cloned() else { continue };
        let count = counts.entry(item.kind).or_default();
        *count += 1;
        item.mask = match item.kind {
            Kind::Person => format!("person {count}"),
            Kind::Company => "company".to_owned(),
            Kind::Domain => format!("domain {count}"),
        };
        items.push(item);
    }
    hidden.items = items;
    hidden.forms.retain(|_, item| new.get(item).map(|to| *item = *to).is_some());
    hidden.whole.retain(|_, item| new.get(item).map(|to| *item = *to).is_some());
    hidden.inside.retain_mut(|(_, item)| new.get(item).map(|to| *item = *to).is_some());
    hidden.lengths = hidden.forms.keys().map(|form| form.chars().count()).collect();
    hidden.starts = starts(hidden.forms.keys());
}

fn starts<'a>(forms: impl Iterator<Item = &'a String>) -> HashSet<(char, Option<char>)> {
    let two = |form: &String| {
        let mut letters = form.chars();
        Some((letters.next()?, letters.next()))
    };
    forms.filter_map(two).collect()
}

/// Every run of words in the texts, as numbers: whether a name stands there is asked half a million times.
#[derive(Default)]
struct Words {
    random: RandomState,
    runs: HashSet<u64>,
}

impl Words {
    fn of(texts: &[String], known: &Known) -> Self {
        let mut words = Self::default();
        let bare = Hidden { secrets: known.secrets.clone(), ..Hidden::default() };
        for text in texts {
            words.add(text);
            words.add(&bare.redacted(text));
        }
        words
    }

    fn add(&mut self, text: &str) {
        let plain = Plain::of(text);
        self.add_plain(&plain);
        // What is encoded is looked for inside, once.
        let in_blob = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_');
        for blob in plain.text.split(|c| !in_blob(c)).filter(|blob| blob.len() >= 8) {
            use base64::Engine as _;
            use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
            let whole = blob.get(..blob.len() / 4 * 4).unwrap_or_default();
            let inside = [blob, whole]
                .into_iter()
                .find_map(|b| STANDARD_NO_PAD.decode(b).or_else(|_| URL_SAFE_NO_PAD.decode(b)).ok());
            if let Some(inside) = inside.and_then(|bytes| String::from_utf8(bytes).ok()) {
                self.add_plain(&Plain::of(&inside));
            }
        }
    }

    fn add_plain(&mut self, plain: &Plain) {
        let folded = plain.folded();
        let edges: Vec<usize> = (0..=folded.chars.len()).filter(|at| folded.is_edge(*at)).collect();
        for (place, start) in edges.iter().enumerate() {
            for end in edges.iter().skip(place + 1).take(MOST_EDGES) {
                let Some(run) = folded.chars.get(*start..*end).filter(|run| run.len() <= LONGEST_FORM) else {
                    break;
                };
                let run: String = run.iter().collect();
                self.runs.insert(self.random.hash_one(run.as_str()));
            }
        }
    }

    fn hold(&self, form: &str) -> bool {
        self.runs.contains(&self.random.hash_one(form))
    }
}

/// The masks as they are put together.
#[derive(Default)]
struct Draft {
    items: Vec<Item>,
    forms: HashMap<String, usize>,
    whole: HashMap<String, usize>,
    inside: Vec<(String, usize)>,
}

impl Draft {
    fn add(&mut self, kind: Kind, shows: &str) -> usize {
        self.items.push(Item { kind, mask: String::new(), shows: shows.to_owned() });
        self.items.len() - 1
    }

    fn item(&mut self, kind: Kind, shows: &str) -> usize {
        let known = self.items.iter().position(|item| item.kind == kind && item.shows == shows);
        known.unwrap_or_else(|| self.add(kind, shows))
    }

    fn thing(&mut self, kind: Kind, form: String, shows: &str) {
        let item = self.item(kind, shows);
        if form.chars().count() >= SHORTEST_INSIDE {
            self.inside.push((form.clone(), item));
        }
        self.forms.entry(form).or_insert(item);
    }

    /// Somebody known: of interest only when named in the texts.
    fn person(&mut self, written: Written, words: &Words) {
        let written = written.usable();
        if !written.forms().any(|form| words.hold(form)) {
            return;
        }
        let known = written.certain.iter().find_map(|form| self.person_of(form));
        // Two people may share a name; an address is one's own.
        let known = known.or_else(|| {
            let alone = written.certain.is_empty();
            written.names.iter().filter(|_| alone).find_map(|form| self.person_of(form))
        });
        let item = known.unwrap_or_else(|| self.add(Kind::Person, &written.shows));
        if let Some(it) = self.items.get_mut(item).filter(|it| it.shows.len() < written.shows.len()) {
            it.shows = written.shows;
        }
        for form in written.certain.into_iter().chain(written.names) {
            self.forms.entry(form).or_insert(item);
        }
    }

    /// What was typed is masked wherever it is the whole, however short or common it is.
    fn typed(&mut self, known: &Known) {
        for typed in known.people.iter().map(|typed| typed.trim()).filter(|typed| !typed.is_empty()) {
            let form = fold(typed);
            let item = self.person_of(&form).unwrap_or_else(|| self.add(Kind::Person, typed));
            self.whole.insert(form, item);
        }
        let things = known.domains.iter().map(|domain| (Kind::Domain, domain));
        for (kind, typed) in things.chain([(Kind::Company, &known.company)]) {
            let typed = typed.trim();
            if !typed.is_empty() {
                let item = self.item(kind, typed);
                self.whole.insert(fold(typed), item);
            }
        }
    }

    fn person_of(&self, form: &str) -> Option<usize> {
        let item = self.forms.get(form).copied()?;
        self.items.get(item).filter(|it| it.kind == Kind::Person).map(|_| item)
    }

    /// Somebody in a text whom nothing else knows.
    fn met(&mut self, key: String, shows: &str) {
        if !self.forms.contains_key(&key) {
            let item = self.add(Kind::Person, shows);
            self.forms.insert(key, item);
        }
    }

    fn into_hidden(self, hidden: &mut Hidden) {
        hidden.lengths = self.forms.keys().map(|form| form.chars().count()).collect();
        hidden.starts = starts(self.forms.keys());
        hidden.inside = self.inside.into_iter().map(|(form, item)| (form.chars().collect(), item)).collect();
        hidden.items = self.items;
        hidden.whole = self.whole;
        hidden.forms = self.forms;
    }
}
