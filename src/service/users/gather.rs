//! What was read so far: distinct users, and what was odd about the pages.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

use super::UserRow;
use crate::domain::checks::Rung;
use crate::domain::checks::lookup::judge_form;
use crate::domain::checks::reply::Listing;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::Person;

/// Users and page oddities.
#[derive(Debug, Default)]
pub(super) struct Gather {
    pub(super) people: Vec<Person>,
    /// Fingerprints of the users, half the size of their ids.
    seen: HashSet<u64>,
    hasher: RandomState,
    first: Option<u64>,
    pub(super) total: Option<u64>,
    pub(super) pages: usize,
    /// Users that came on two pages.
    pub(super) overlaps: usize,
    /// Pages had to be asked for with fewer users.
    pub(super) smaller_pages: bool,
    /// The server counts `startIndex` from 0 (RFC 7644 section 3.4.2.4 counts from 1).
    pub(super) counts_from_zero: bool,
    form: Vec<Problem>,
}

impl Gather {
    /// Keeps a page that was asked for from `start`; returns how many users on it are new.
    pub(super) fn take(&mut self, list: &Listing, start: u64) -> usize {
        self.pages += 1;
        self.total = list.total.or(self.total);
        if self.pages == 1 {
            self.first = list.people.first().map(|p| self.print(p));
            self.form = judge_form(list, Rung::People);
        }
        let mut on_page = HashSet::with_capacity(list.people.len());
        let mut new = 0;
        let mut repeated = 0;
        for person in &list.people {
            let print = self.print(person);
            let again = !on_page.insert(print);
            if self.seen.insert(print) {
                new += 1;
                self.people.push(person.clone());
            } else if !again {
                repeated += 1;
            }
        }
        if start > 1 {
            self.overlaps += repeated;
        }
        new
    }

    /// Whether a page begins with the very user the first page began with.
    pub(super) fn starts_like_the_first(&self, list: &Listing) -> bool {
        list.people.first().map(|p| self.print(p)) == self.first
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
        if self.counts_from_zero {
            let details = "startIndex is counted from 0".to_owned();
            add(ProblemId::ScimPagingIgnored, Severity::Note, details);
        }
        if self.smaller_pages {
            let problem = Problem::new(ProblemId::ScimPageSizeRefused).at(Rung::People);
            problems.push(problem.fact("count", super::PAGE.to_string()).fact("taken", "fewer"));
        }
        problems
    }
}

/// A user for the lists people see.
pub(super) fn row(person: Person) -> UserRow {
    UserRow {
        id: person.id.as_str().unwrap_or_default().to_owned(),
        user_name: person.user_name.unwrap_or_default(),
        email: person.emails.best,
        active: person.active.truth(),
        display_name: person.display_name,
        given: person.given_name,
        family: person.family_name,
    }
}
