//! Judges the `people` rung: whether a page of existing users reads sanely.

use std::borrow::Cow;
use std::collections::HashSet;

use super::reply::Reply;
use super::{Found, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Active, Id, Oddity, Person};

/// Judges the first page of users. Entra looks people up one at a time and never lists them (Microsoft Learn,
/// "How application provisioning works"), so a list that cannot be had is a warning
/// here; except one that announces people and holds none: Entra's own look-ups would come back just as empty.
pub fn judge_people(page: &Reply, asked: usize) -> (Vec<Problem>, Option<Found>) {
    let list = match page {
        Reply::List(list) => list,
        Reply::Refused(refusal) => {
            return (vec![paging_fails(&format!("status {}; {}", refusal.status, refusal.evidence))], None);
        }
        Reply::NoList(problem) => return (vec![paging_fails(&problem.details)], None),
        Reply::Unusable(problems) => {
            let why = problems.first();
            let why = why.map(|p| format!("{} ({}): {}", p.id.as_str(), p.id.code(), p.details));
            return (vec![paging_fails(&why.unwrap_or_default())], None);
        }
    };
    let mut problems = judge_persons(&list.resources, &list.evidence);
    let held = list.resources.len() as u64;
    if list.total.is_some_and(|total| total < held) {
        let counted = Problem::new(ProblemId::ScimCountsWrong).at(Rung::People);
        problems.push(counted.fact("count", held.to_string()).details(list.evidence.clone()));
    }
    if list.oddities.contains(&Oddity::ResourcesMissing) && list.total.unwrap_or(0) > 0 {
        let empty = Problem::new(ProblemId::ScimListWithoutResources).at(Rung::People);
        let empty = empty.weighing(Severity::Blocker).fact("count", list.results().to_string());
        problems.push(empty.details(list.evidence.clone()));
    }
    if list.resources.len() > asked {
        // More than asked for is harmless to Entra; RFC 7644 section 3.4.2.4 forbids it.
        let paging = Problem::new(ProblemId::ScimPagingIgnored).weighing(Severity::Note);
        problems.push(paging.details(format!("asked for {asked}, got {held}")));
    }
    let count = list.total.unwrap_or(held).max(held).to_string();
    (problems, Some(Found { key: "people-read", facts: vec![("count", count)] }))
}

fn paging_fails(why: &str) -> Problem {
    Problem::new(ProblemId::ScimPagingFails).details(why)
}

/// What is odd about these users, one problem a kind with the number of users it concerns.
pub fn judge_persons(people: &[Person], evidence: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |id: ProblemId, count: usize| {
        if count > 0 {
            let problem = Problem::new(id).at(Rung::People);
            let problem = problem.fact("count", count.to_string()).fact("of", people.len().to_string());
            let shown = if evidence.is_empty() { String::new() } else { format!("; {evidence}") };
            problems.push(problem.details(format!("{count} of {} users{shown}", people.len())));
        }
    };
    let count = |test: &dyn Fn(&Person) -> bool| people.iter().filter(|p| test(p)).count();
    add(ProblemId::ScimIdMissing, count(&|p| p.id == Id::Missing));
    add(ProblemId::ScimIdDuplicate, repeated(people.iter().filter_map(|p| p.id.as_str().map(Cow::Borrowed))));
    add(ProblemId::ScimIdNotText, count(&|p| matches!(p.id, Id::Number(_))));
    add(ProblemId::ScimUserNameMissing, count(&|p| p.user_name.is_none()));
    add(
        ProblemId::ScimUserNameDuplicate,
        repeated(people.iter().filter_map(|p| p.user_name.as_deref().map(lower_case))),
    );
    add(ProblemId::ScimActiveMissing, count(&|p| p.active == Active::Missing));
    add(
        ProblemId::ScimActiveNotBoolean,
        count(&|p| matches!(p.active, Active::Written(_) | Active::Unreadable)),
    );
    add(ProblemId::ScimEmailsMalformed, count(&|p| p.emails.malformed));
    add(ProblemId::ScimEmailMissing, count(&|p| p.emails.best.is_none() && !p.emails.malformed));
    add(ProblemId::ScimOddText, count(&Person::has_odd_text));
    let passwords = count(&|p| p.has_password);
    if passwords > 0 {
        let problem = Problem::new(ProblemId::ScimSecretsReturned).at(Rung::People);
        problems.push(problem.details(format!("{passwords} of {} users carry a password", people.len())));
    }
    problems
}

/// How many entries repeat an earlier one.
fn repeated<'a>(keys: impl Iterator<Item = Cow<'a, str>>) -> usize {
    let mut seen = HashSet::new();
    keys.filter(|key| !seen.insert(key.clone())).count()
}

/// `userName` is the same in any letter case (RFC 7643 section 4.1.1). Hundreds of thousands of names are compared, and
/// most need no copy.
fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.to_lowercase())
    }
}

/// Whether to ask for the page again with fewer users: too large, or the count itself was refused.
pub fn wants_smaller_page(page: &Reply) -> bool {
    match page {
        Reply::Refused(refusal) => matches!(refusal.status, 400 | 413 | 416 | 422),
        Reply::NoList(problem) => problem.id == ProblemId::HttpTooLarge,
        Reply::Unusable(problems) => problems.iter().any(|p| p.id == ProblemId::HttpTooLarge),
        Reply::List(_) => false,
    }
}

/// `scim.page_size_refused`, once a smaller page was answered.
pub fn page_size_refused(refused: usize, taken: usize, why: &Reply) -> Problem {
    let why = match why {
        Reply::Refused(refusal) => refusal.evidence.clone(),
        Reply::NoList(problem) => problem.details.clone(),
        Reply::Unusable(problems) => problems.first().map(|p| p.details.clone()).unwrap_or_default(),
        Reply::List(list) => list.evidence.clone(),
    };
    Problem::new(ProblemId::ScimPageSizeRefused)
        .fact("count", refused.to_string())
        .fact("taken", taken.to_string())
        .details(why)
}
