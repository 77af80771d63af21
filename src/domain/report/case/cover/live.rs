//! Masks for a window that others look at: the same person, company or domain has the same mask for as long as the
//! program runs, wherever it is drawn. Who is known is kept as hashes of all ways to write them.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::ops::Range;
use std::sync::Arc;

use super::known::{Known, Written};
use super::plain::{Folded, Plain, fold};
use super::{Kind, LONGEST_FORM, numbers, spans};
use crate::domain::session::SecretToken;

/// A name reaches over no more words than this.
const MOST_EDGES: usize = 32;
/// Shorter names stand in other words by chance.
const SHORTEST_INSIDE: usize = 5;
/// So many texts are remembered with their masks.
const REMEMBERED: usize = 20_000;
/// What stands for a secret.
const SECRET: &str = "•••";

/// What is hidden, and its number.
type Who = (Kind, u32);

/// Places of a text, each with what stands there instead.
pub type Places = Arc<[(Range<usize>, String)]>;

/// The masks of one run of the program.
#[derive(Default)]
pub struct Live {
    random: RandomState,
    /// Everybody who was read, by every way to write them.
    people: HashMap<u64, u32>,
    /// The first two letters of these.
    starts: HashSet<(char, Option<char>)>,
    /// Whoever was met in a text only.
    met: HashMap<u64, u32>,
    count: u32,
    /// What was typed, and companies and domains: made anew whenever one of them changes.
    typed: HashMap<u64, Who>,
    inside: Vec<(Vec<char>, Who)>,
    companies: Vec<String>,
    /// Which of them was the one being typed when this was learned last.
    typing: Option<usize>,
    domains: Vec<String>,
    host: Vec<char>,
    secrets: Vec<SecretToken>,
    /// Words and addresses of the program's own texts.
    own: HashSet<u64>,
    called: [String; 3],
    seen: HashMap<u64, Places>,
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("people", &self.count).finish_non_exhaustive()
    }
}

impl Live {
    /// The words for a person, a company, a domain, and the program's own texts: a word that these use is no name
    /// while it stands among others.
    pub fn speak<'a>(&mut self, called: [String; 3], texts: impl Iterator<Item = &'a str>) {
        self.called = called;
        self.own.clear();
        for part in texts.flat_map(str::split_whitespace) {
            let part = part.trim_matches(|c: char| !c.is_alphanumeric());
            if part.contains('@') {
                self.own.insert(self.random.hash_one(fold(part).as_str()));
            } else if part.starts_with(char::is_lowercase) {
                for word in part.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                    self.own.insert(self.random.hash_one(fold(word).as_str()));
                }
            }
        }
        self.seen.clear();
    }

    /// Learns who is in the list, in Contractbook, among the arrivals. Whoever is known keeps the number.
    pub fn learn_people(&mut self, known: &Known) {
        let people = Known { people: Vec::new(), ..known.clone() };
        people.each(|_| true, |written| self.person(&written.usable()));
        self.seen.clear();
    }

    /// Learns what was typed, and which companies there are beside this one.
    pub fn learn_typed<'a>(&mut self, known: &'a Known, others: impl Iterator<Item = &'a str>) {
        self.typed.clear();
        self.inside.clear();
        self.host = fold(&known.host).chars().collect();
        self.secrets.clone_from(&known.secrets);
        let others = others.map(|name| (name, false)).chain([(known.company.as_str(), true)]);
        for (company, is_typed) in others.filter(|(name, _)| !name.trim().is_empty()) {
            let number = if is_typed {
                numbers::typed(&mut self.companies, &mut self.typing, company)
            } else {
                numbers::number(&mut self.companies, company)
            };
            let who = (Kind::Company, number);
            self.typed.insert(self.random.hash_one(fold(company).as_str()), who);
            let forms = Known { company: company.to_owned(), ..Known::default() }.company_forms();
            for form in forms {
                self.thing(&form, who);
            }
        }
        for domain in known.domains.iter().filter(|domain| !domain.trim().is_empty()) {
            let who = (Kind::Domain, numbers::number(&mut self.domains, domain));
            for form in Known::domain_forms(domain) {
                self.thing(&form, who);
            }
        }
        let typed = Known { people: known.people.clone(), ..Known::default() };
        let mut all = Vec::new();
        typed.each(|_| true, |written| all.push(written.usable()));
        for written in all {
            let number = written.forms().find_map(|form| self.number_of(form));
            let first = written.forms().next().cloned();
            let Some(number) = number.or_else(|| first.map(|form| self.meet(&form))) else { continue };
            for form in written.forms() {
                self.start(form);
                self.typed.insert(self.random.hash_one(form.as_str()), (Kind::Person, number));
            }
        }
        self.seen.clear();
    }

    /// The text with masks; `None` when nothing in it is masked.
    pub fn cover(&mut self, text: &str) -> Option<String> {
        let places = self.places(text);
        if places.is_empty() {
            return None;
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (place, mask) in places.iter() {
            out.push_str(text.get(at..place.start).unwrap_or_default());
            out.push_str(mask);
            at = place.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        Some(out)
    }

    /// Where in the text somebody or something is named, in order and apart from each other.
    pub fn places(&mut self, text: &str) -> Places {
        let key = self.random.hash_one(text);
        if let Some(known) = self.seen.get(&key) {
            return Arc::clone(known);
        }
        let found: Places = self.find(text).into();
        if self.seen.len() >= REMEMBERED {
            self.seen.clear();
        }
        self.seen.insert(key, Arc::clone(&found));
        found
    }

    fn find(&mut self, text: &str) -> Vec<(Range<usize>, String)> {
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        for secret in self.secrets.iter().filter(|secret| secret.expose().len() >= 4) {
            let places = text.match_indices(secret.expose());
            found.extend(places.map(|(at, it)| (at..at + it.len(), SECRET.to_owned())));
        }
        let plain = Plain::of(text);
        for (span, key) in spans::people(&plain) {
            let is_own = self.is_mask(&key) || self.own.contains(&self.random.hash_one(key.as_str()));
            let number = match self.number_of(&key) {
                Some(number) => number,
                None if is_own => continue,
                None => self.meet(&key),
            };
            found.push((span, self.mask((Kind::Person, number))));
        }
        let folded = plain.folded();
        let hosts = spans::occurrences(&folded.chars, &self.host);
        let free = |span: &Range<usize>| !hosts.iter().any(|h| h.start < span.end && span.start < h.end);
        for start in 0..folded.chars.len() {
            if let Some((end, who)) = self.longest(&folded, start)
                && (who.0 == Kind::Person || free(&(start..end)))
            {
                found.push((folded.in_raw(&(start..end)), self.mask(who)));
            }
        }
        for (name, who) in &self.inside {
            let spans = spans::occurrences(&folded.chars, name).into_iter().filter(free);
            found.extend(spans.map(|span| (folded.in_raw(&span), self.mask(*who))));
        }
        let masks = self.masks_in(text);
        found.retain(|(span, _)| !masks.iter().any(|mask| mask.start <= span.start && span.end <= mask.end));
        found.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        let mut out: Vec<(Range<usize>, String)> = Vec::new();
        for (span, mask) in found.into_iter().filter(|(span, _)| !span.is_empty()) {
            match out.last_mut() {
                // What overlaps goes with the one before: nothing of a person may be left at a seam.
                Some((last, _)) if span.start < last.end => last.end = last.end.max(span.end),
                _ => out.push((span, mask)),
            }
        }
        out
    }

    /// The longest name that begins here.
    fn longest(&self, folded: &Folded, start: usize) -> Option<(usize, Who)> {
        let first = *folded.chars.get(start)?;
        let known = self.starts.contains(&(first, folded.chars.get(start + 1).copied()))
            || self.starts.contains(&(first, None));
        if !known || !folded.is_edge(start) {
            return None;
        }
        let mut found = None;
        let mut edges = 0;
        let mut run = String::new();
        for (at, letter) in folded.chars.iter().enumerate().skip(start).take(LONGEST_FORM) {
            run.push(*letter);
            let end = at + 1;
            if !folded.is_edge(end) {
                continue;
            }
            edges += 1;
            if let Some(who) = self.who(&run)
                && !(self.is_common(&run) && end - start < folded.chars.len())
            {
                found = Some((end, who));
            }
            if edges == MOST_EDGES {
                break;
            }
        }
        found
    }

    fn is_common(&self, name: &str) -> bool {
        name.chars().all(char::is_alphabetic) && self.own.contains(&self.random.hash_one(name))
    }

    fn who(&self, form: &str) -> Option<Who> {
        let hash = self.random.hash_one(form);
        self.typed.get(&hash).copied().or_else(|| Some((Kind::Person, *self.people.get(&hash)?)))
    }

    fn number_of(&self, form: &str) -> Option<u32> {
        let hash = self.random.hash_one(form);
        self.people.get(&hash).or_else(|| self.met.get(&hash)).copied()
    }

    fn meet(&mut self, form: &str) -> u32 {
        let hash = self.random.hash_one(form);
        let (count, met) = (&mut self.count, &mut self.met);
        *met.entry(hash).or_insert_with(|| {
            *count += 1;
            *count
        })
    }

    fn person(&mut self, written: &Written) {
        let known = written.certain.iter().find_map(|form| self.number_of(form));
        // Two people may share a name; an address is one's own.
        let alone = written.certain.is_empty();
        let known = known.or_else(|| written.names.iter().filter(|_| alone).find_map(|f| self.number_of(f)));
        let number = known.unwrap_or_else(|| {
            self.count += 1;
            self.count
        });
        for form in written.certain.iter().chain(&written.names).filter(|form| !form.is_empty()) {
            self.start(form);
            self.people.entry(self.random.hash_one(form.as_str())).or_insert(number);
        }
    }

    fn thing(&mut self, form: &str, who: Who) {
        self.start(form);
        self.typed.insert(self.random.hash_one(form), who);
        if form.chars().count() >= SHORTEST_INSIDE {
            self.inside.push((form.chars().collect(), who));
        }
    }

    fn start(&mut self, form: &str) {
        let mut letters = form.chars();
        if let Some(first) = letters.next() {
            self.starts.insert((first, letters.next()));
        }
    }

    fn mask(&self, (kind, number): Who) -> String {
        let [person, company, domain] = &self.called;
        let word = match kind {
            Kind::Person => person,
            Kind::Company => company,
            Kind::Domain => domain,
        };
        // A break between the word and its number would make two of it.
        format!("{word}\u{a0}{number}")
    }

    /// Masks that stand in the text already: somebody may really be called so.
    fn masks_in(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for word in self.called.iter().filter(|word| !word.is_empty()) {
            for (at, _) in text.match_indices(word.as_str()) {
                let rest = text.get(at + word.len()..).unwrap_or_default();
                let Some(rest) = rest.strip_prefix('\u{a0}') else { continue };
                let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                found.push(at..at + word.len() + '\u{a0}'.len_utf8() + digits);
            }
        }
        found
    }

    /// Whether this is a mask already.
    fn is_mask(&self, key: &str) -> bool {
        self.called.iter().any(|word| {
            let rest = key.strip_prefix(fold(word).as_str()).map(str::trim_start);
            rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn live(people: &[&str], company: &str, domains: &[&str]) -> Live {
        let known = Known {
            people: people.iter().map(|it| (*it).to_owned()).collect(),
            company: company.to_owned(),
            domains: domains.iter().map(|it| (*it).to_owned()).collect(),
            ..Known::default()
        };
        let mut live = Live::default();
        let called = ["Person", "Company", "Domain"].map(str::to_owned);
        live.speak(called, ["Mark all as done", "as in anna@company.example", "you can mark it"].into_iter());
        live.learn_typed(&known, std::iter::empty());
        live
    }

    #[test]
    fn the_same_person_has_the_same_mask_wherever_it_stands() {
        let mut live = live(&["Mia Holm", "bo@nordwind.example"], "Nordwind ApS", &["nordwind.example"]);
        let mut cover = |text: &str| live.cover(text).unwrap_or_else(|| text.to_owned());
        for (text, wanted) in [
            ("Mia Holm", "Person\u{a0}1"),
            ("Holm, Mia was left out", "Person\u{a0}1 was left out"),
            ("**Mia Holm** has none", "**Person\u{a0}1** has none"),
            ("filter=userName+eq+%22bo%40nordwind.example%22", "filter=userName+eq+%22Person\u{a0}2%22"),
            ("BO@nordwind.example", "Person\u{a0}2"),
            ("stranger@elsewhere.example", "Person\u{a0}3"),
            ("bo@nordwind.example and stranger@elsewhere.example", "Person\u{a0}2 and Person\u{a0}3"),
            ("Nordwind ApS", "Company\u{a0}1"),
            ("everybody at nordwind.example", "everybody at Domain\u{a0}1"),
            ("as in anna@company.example", "as in anna@company.example"),
            ("Test the connection", "Test the connection"),
        ] {
            assert_eq!(cover(text), wanted, "{text}");
            let once = cover(text);
            assert_eq!(cover(&once), once, "a mask is not masked again");
        }
    }

    #[test]
    fn a_name_that_is_also_a_word_goes_where_it_is_a_name() {
        let mut live = live(&["Mark Lund"], "", &[]);
        assert_eq!(live.cover("Mark all as done"), None);
        assert_eq!(live.cover("Mark").as_deref(), Some("Person\u{a0}1"));
        assert_eq!(live.cover("Mark Lund is in").as_deref(), Some("Person\u{a0}1 is in"));
        assert_eq!(live.cover("Lund").as_deref(), Some("Person\u{a0}1"));
    }

    #[test]
    fn a_name_keeps_its_number_while_it_is_typed() {
        let mut live = live(&[], "Nord", &[]);
        let known = Known { company: "Nordwind".to_owned(), ..Known::default() };
        live.learn_typed(&known, ["Sydvind"].into_iter());
        assert_eq!(live.cover("Sydvind and Nordwind").as_deref(), Some("Company\u{a0}2 and Company\u{a0}1"));
        for company in ["Nordwind Holding", "Nordwind", "Nordw"] {
            live.learn_typed(&Known { company: company.to_owned(), ..known.clone() }, std::iter::empty());
            assert_eq!(live.cover(company).as_deref(), Some("Company\u{a0}1"), "{company}");
        }
    }

    #[test]
    fn companies_that_begin_alike_are_told_apart_for_good() {
        let mut live = live(&[], "", &[]);
        for _ in 0..2 {
            let domains = ["contoso.com", "contoso.com.au"].map(str::to_owned).to_vec();
            let known = Known { domains, ..Known::default() };
            live.learn_typed(&known, ["Nord", "Nordwind"].into_iter());
            assert_eq!(live.cover("Nord, Nordwind").as_deref(), Some("Company\u{a0}1, Company\u{a0}2"));
            assert_eq!(live.cover("at contoso.com.au").as_deref(), Some("at Domain\u{a0}2"));
        }
    }

    #[test]
    fn a_secret_is_never_left() {
        let mut live = live(&[], "", &[]);
        let secrets = vec![SecretToken::new("s3cr3t-token".to_owned())];
        live.learn_typed(&Known { secrets, ..Known::default() }, std::iter::empty());
        assert_eq!(live.cover("it was s3cr3t-token, sorry").as_deref(), Some("it was •••, sorry"));
    }
}
