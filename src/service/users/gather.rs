//! What was read so far: distinct users, and what was odd about the pages.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

use super::Patience;
use crate::domain::checks::Rung;
use crate::domain::checks::lookup::judge_form;
use crate::domain::checks::reply::Listing;
use crate::domain::people::Account;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Id, Person};

/// Users and page oddities.
#[derive(Debug, Default)]
pub(super) struct Gather {
    pub(super) people: Vec<Person>,
    /// Fingerprints of the users, half the size of their ids.
    seen: HashSet<u64>,
    hasher: RandomState,
    first: Option<u64>,
    pub(super) announced: Announced,
    pub(super) pages: usize,
    /// Users that came on two pages.
    pub(super) overlaps: usize,
    /// Pages had to be asked for with fewer users.
    pub(super) smaller_pages: bool,
    /// What the server takes `startIndex` for; RFC 7644 section 3.4.2.4 counts users from 1.
    pub(super) start_means: Option<&'static str>,
    form: Vec<Problem>,
    most_users: usize,
    bytes_left: usize,
}

/// `totalResults` over the pages.
#[derive(Debug, Default)]
pub(super) struct Announced {
    pub(super) first: Option<u64>,
    pub(super) last: Option<u64>,
    least: Option<u64>,
    most: Option<u64>,
}

impl Announced {
    fn note(&mut self, total: Option<u64>) {
        let Some(total) = total else { return };
        self.first.get_or_insert(total);
        self.last = Some(total);
        self.least = Some(self.least.map_or(total, |least| least.min(total)));
        self.most = Some(self.most.map_or(total, |most| most.max(total)));
    }

    /// Every page announced the same.
    pub(super) fn steady(&self) -> bool {
        self.least == self.most
    }

    /// People came, nobody left, and the last page knew of all who came.
    pub(super) fn only_grew(&self) -> bool {
        self.least == self.first && self.most == self.last
    }
}

/// What a page brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taken {
    /// Users on the page.
    pub(super) held: u64,
    /// Users on it that had not come before.
    pub(super) new: u64,
    /// It begins with the very user the first page began with.
    pub(super) like_first: bool,
}

impl Gather {
    pub(super) fn new(patience: Patience) -> Self {
        Self { most_users: patience.most_users, bytes_left: patience.most_bytes, ..Self::default() }
    }

    /// Keeps a page that was asked for from `start`.
    pub(super) fn take(&mut self, list: Listing, start: u64) -> Taken {
        let held = list.resources.len() as u64;
        let begins = list.resources.first().map(|p| self.print(p));
        if self.pages == 0 {
            self.first = begins;
            self.form = judge_form(&list, Rung::People);
        } else if held == 0 {
            // Beyond the end some servers announce 0, which tells nothing about the list.
            self.announced.note(list.total.filter(|total| *total > 0));
            return Taken { held, new: 0, like_first: false };
        }
        self.pages += 1;
        self.announced.note(list.total);
        let mut on_page = HashSet::with_capacity(list.resources.len());
        let mut new = 0;
        let mut repeated = 0;
        for person in list.resources {
            let print = self.print(&person);
            let again = !on_page.insert(print);
            if self.full() {
                break;
            }
            if self.seen.insert(print) {
                new += 1;
                self.bytes_left = self.bytes_left.saturating_sub(bytes(&person));
                self.people.push(person);
            } else if !again {
                repeated += 1;
            }
        }
        if start > 1 {
            self.overlaps += repeated;
        }
        Taken { held, new, like_first: begins.is_some() && begins == self.first }
    }

    /// Distinct users.
    pub(super) fn count(&self) -> u64 {
        self.people.len() as u64
    }

    /// No more can be kept.
    pub(super) fn full(&self) -> bool {
        self.people.len() >= self.most_users || self.bytes_left == 0
    }

    /// The id alone does not tell people apart on servers that give everybody the same one.
    fn print(&self, person: &Person) -> u64 {
        let name = person.user_name.as_deref().map(str::to_lowercase);
        let rest = (name.is_none() && person.id.as_str().is_none()).then_some((
            &person.emails.best,
            &person.display_name,
            &person.given_name,
            &person.family_name,
        ));
        self.hasher.hash_one((person.id.as_str(), name, rest))
    }

    /// What was odd about the pages themselves.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.form.clone();
        let mut add = |id: ProblemId, severity: Severity, details: String| {
            let problem = Problem::new(id).at(Rung::People).weighing(severity).details(details);
            problems.push(problem.fact("count", self.people.len().to_string()).fact("taken", ""));
        };
        if self.overlaps > 0 {
            let details = format!("{} users came on more than one page", self.overlaps);
            add(ProblemId::ScimPagingOverlaps, Severity::Warning, details);
        }
        if let Some(meaning) = self.start_means {
            add(ProblemId::ScimPagingIgnored, Severity::Note, meaning.to_owned());
        }
        if self.smaller_pages {
            let problem = Problem::new(ProblemId::ScimPageSizeRefused).at(Rung::People);
            problems.push(problem.fact("count", super::PAGE.to_string()).fact("taken", "fewer"));
        }
        problems
    }
}

/// What a user takes in memory beside its own size.
fn bytes(person: &Person) -> usize {
    [
        person.id.as_str(),
        person.user_name.as_deref(),
        person.emails.best.as_deref(),
        person.display_name.as_deref(),
        person.given_name.as_deref(),
        person.family_name.as_deref(),
    ]
    .into_iter()
    .flatten()
    .chain(person.emails.others.iter().map(String::as_str))
    .map(str::len)
    .sum()
}

/// A user for the lists people see.
pub(super) fn row(person: Person) -> Account {
    let id = match person.id {
        Id::Missing => String::new(),
        Id::Text(id) | Id::Number(id) => id,
    };
    Account {
        id,
        user_name: person.user_name.unwrap_or_default(),
        email: person.emails.best,
        other_emails: person.emails.others,
        active: person.active.truth(),
        display_name: person.display_name,
        given: person.given_name,
        family: person.family_name,
        admin: person.admin,
    }
}
