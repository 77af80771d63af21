//! Judges `user_lookup` and `group_lookup`: Entra's own questions (Microsoft Learn, "Develop and plan
//! provisioning for a SCIM endpoint"), and whether the filter behind them is real.

use super::reply::{Listing, Refusal, Reply, at_rung};
use super::{Found, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Oddity, Person};

/// The user that proves the filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownUser {
    /// `userName` as the server shows it.
    pub user_name: String,
    /// The same in another letter case; `None` when it has no letters.
    pub other_case: Option<String>,
    /// The name without its last character, which belongs to nobody: found only by a search for parts of names.
    pub part: Option<String>,
    /// The user's id, for answers that leave the name out.
    pub id: Option<String>,
}

impl KnownUser {
    fn is(&self, person: &Person) -> bool {
        match &person.user_name {
            Some(name) => name.eq_ignore_ascii_case(&self.user_name),
            None => self.id.is_some() && self.id.as_deref() == person.id.as_str(),
        }
    }

    /// Whether this answer is the user and nobody else, so that nothing more need be asked.
    pub fn is_alone_in(&self, reply: &Reply) -> bool {
        matches!(reply, Reply::List(list) if list.resources.len() == 1 && list.resources.iter().all(|p| self.is(p)))
    }
}

/// The user of a page best suited to prove the filter: plain ASCII, and there only once; else the first whose name can be
/// asked for at all.
pub fn pick_known_user(page: &Listing) -> Option<KnownUser> {
    let names: Vec<&str> = page.resources.iter().filter_map(|p| p.user_name.as_deref()).collect();
    let plain = |name: &str| {
        name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'@' | b'.' | b'-' | b'_'))
    };
    let unique = |name: &str| names.iter().filter(|n| n.eq_ignore_ascii_case(name)).count() == 1;
    let has_letter = |name: &str| name.bytes().any(|b| b.is_ascii_alphabetic());
    let usable = |name: &str| !name.chars().any(char::is_control) && name.trim() == name;
    // Duplicates of a large page would make this quadratic; the first few names are enough.
    let best = names.iter().take(100).find(|n| plain(n) && has_letter(n) && unique(n));
    let name = best.or_else(|| names.iter().take(100).find(|n| usable(n)))?;
    let part = name.get(..name.len().saturating_sub(1)).filter(|part| plain(name) && part.len() > 2);
    let part = part.filter(|part| !names.iter().any(|n| n.eq_ignore_ascii_case(part)));
    let person = page.resources.iter().find(|p| p.user_name.as_deref() == Some(*name));
    Some(KnownUser {
        part: part.map(str::to_owned),
        id: person.and_then(|p| p.id.as_str()).map(str::to_owned),
        user_name: (*name).to_owned(),
        other_case: has_letter(name).then(|| {
            name.chars()
                .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
                .collect()
        }),
    })
}

/// All answers about users, as far as they came.
#[derive(Debug, Clone, Copy)]
pub struct UserAnswers<'a> {
    /// The answer about a random GUID.
    pub nobody: &'a Reply,
    /// That GUID.
    pub guid: &'a str,
    /// The first page of people, asked without a filter.
    pub people: Option<&'a Reply>,
    /// The user asked for, and the answer.
    pub known: Option<(&'a KnownUser, &'a Reply)>,
    /// The answer about the same user in another letter case, when it was not the proof itself.
    pub other_case: Option<&'a Reply>,
    /// The answer about a part of the user's name.
    pub part: Option<&'a Reply>,
}

/// Judges the `user_lookup` rung.
pub fn judge_user_lookup(answers: UserAnswers<'_>) -> (Vec<Problem>, Option<Found>) {
    let rung = Rung::UserLookup;
    let mut problems = match answers.nobody {
        Reply::List(list) => {
            let mut problems = judge_form(list, rung);
            problems.extend(judge_nobody(list, answers.guid, rung, |person| person.user_name.as_deref()));
            problems
        }
        // Asked again after the token was found to hold: it no longer does.
        Reply::Refused(refusal) if matches!(refusal.status, 401 | 402) => {
            vec![super::token::refused_token(refusal).at(rung)]
        }
        Reply::Refused(refusal) => {
            let found_known = matches!(answers.known, Some((_, Reply::List(_))));
            vec![refused_lookup(refusal, found_known, rung)]
        }
        Reply::NoList(problem) => vec![problem.clone().at(rung)],
        Reply::Unusable(found) => at_rung(found.clone(), rung),
    };
    // A filter that failed the first question needs no second proof.
    if !problems.iter().any(|p| p.severity == Severity::Blocker) {
        match answers.known {
            Some((user, reply)) => problems.extend(judge_known(user, reply, &answers)),
            None => problems
                .push(Problem::new(ProblemId::ScimFilterUnproven).details(why_unproven(answers.people))),
        }
    }
    let proven = answers.known.is_some();
    let good = !problems.iter().any(|p| p.severity == Severity::Blocker);
    let key = if proven { "lookup-proven" } else { "lookup-unproven" };
    (problems, good.then(|| Found { key, facts: Vec::new() }))
}

fn why_unproven(people: Option<&Reply>) -> &'static str {
    match people {
        Some(Reply::List(list)) if list.resources.is_empty() => "there is no user yet",
        Some(Reply::List(_)) => "no listed user has a user name that can be asked for",
        _ => "the list of users could not be read",
    }
}

/// Judges the `group_lookup` rung. `plain` is the answer to a plain list of one group, which tells a missing page
/// from a wrong answer, and whether members are left out.
pub fn judge_group_lookup(
    nobody: &Reply,
    guid: &str,
    plain: Option<&Reply>,
) -> (Vec<Problem>, Option<Found>) {
    let rung = Rung::GroupLookup;
    let listed = matches!(plain, Some(Reply::List(_)));
    let problems = match nobody {
        Reply::List(list) => {
            // The form was judged with the users already; the same server writes both.
            let mut problems: Vec<_> = resources_missing(list, rung).into_iter().collect();
            problems.extend(judge_nobody(list, guid, rung, |group| group.display_name.as_deref()));
            let plain = plain.and_then(|plain| match plain {
                Reply::List(plain) => Some(plain),
                _ => None,
            });
            let with_members = |list: &&Listing| list.resources.iter().any(|g| g.has_members);
            if let Some(list) = std::iter::once(list).chain(plain).find(with_members) {
                problems.push(Problem::new(ProblemId::ScimMembersNotExcluded).details(list.evidence.clone()));
            }
            problems
        }
        Reply::Refused(refusal) => {
            vec![match refusal.status {
                401..=403 => group_problem(ProblemId::ScimGroupsRefused, refusal),
                404 | 405 | 410 | 501 if !listed => group_problem(ProblemId::ScimGroupsMissing, refusal),
                _ => refused_lookup(refusal, listed, rung),
            }]
        }
        Reply::NoList(problem) => vec![problem.clone().at(rung)],
        Reply::Unusable(found) => match found.iter().find_map(not_offered).filter(|_| !listed) {
            Some(problem) => vec![problem],
            None => at_rung(found.clone(), rung),
        },
    };
    let good = !problems.iter().any(|p| p.severity == Severity::Blocker);
    (problems, good.then(|| Found { key: "groups-lookup", facts: Vec::new() }))
}

/// `scim.groups_missing` for an answer that would be no API's at the door of one, yet here says only that groups
/// are not offered: the method is refused (405), or nothing is implemented (501).
fn not_offered(problem: &Problem) -> Option<Problem> {
    // A firewall may answer with these, too.
    if !matches!(problem.id, ProblemId::HttpMethodRefused | ProblemId::HttpServerError) {
        return None;
    }
    let status = problem.facts.get("status").map(String::as_str).filter(|s| matches!(*s, "405" | "501"))?;
    let missing = Problem::new(ProblemId::ScimGroupsMissing).fact("status", status);
    Some(missing.details(problem.details.clone()))
}

fn group_problem(id: ProblemId, refusal: &Refusal) -> Problem {
    Problem::new(id).fact("status", refusal.status.to_string()).details(refusal.evidence.clone())
}

/// What a refused look-up means: `others_work` when the same question with a match, or the plain list, works.
fn refused_lookup(refusal: &Refusal, others_work: bool, rung: Rung) -> Problem {
    let id = match refusal.status {
        404 | 410 => ProblemId::ScimNoMatchIsError,
        400 if others_work && !refusal.blames_filter() => ProblemId::ScimNoMatchIsError,
        400 if others_work && rung == Rung::UserLookup => ProblemId::ScimNoMatchIsError,
        _ => ProblemId::ScimFilterRefused,
    };
    Problem::new(id)
        .at(rung)
        .fact("status", refusal.status.to_string())
        .fact("what", what(rung))
        .details(refusal.evidence.clone())
}

fn what(rung: Rung) -> &'static str {
    if rung == Rung::GroupLookup { "group" } else { "person" }
}

/// The answer about a random GUID must hold nothing.
fn judge_nobody<'a>(
    list: &'a Listing,
    guid: &str,
    rung: Rung,
    name: impl Fn(&'a Person) -> Option<&'a str>,
) -> Option<Problem> {
    let same = |p: &'a Person| name(p).is_some_and(|n| n.eq_ignore_ascii_case(guid));
    let id = if list.resources.is_empty() {
        if list.total.unwrap_or(0) == 0 || list.oddities.contains(&Oddity::ResourcesMissing) {
            return None;
        }
        ProblemId::ScimCountsWrong
    } else if list.resources.iter().all(same) {
        ProblemId::ScimFindsUnknownUser
    } else {
        ProblemId::ScimFilterIgnored
    };
    Some(
        Problem::new(id)
            .at(rung)
            .weighing(Severity::Blocker)
            .fact("count", list.results().to_string())
            .fact("what", what(rung))
            .details(list.evidence.clone()),
    )
}

fn resources_missing(list: &Listing, rung: Rung) -> Option<Problem> {
    if !list.oddities.contains(&Oddity::ResourcesMissing) {
        return None;
    }
    // RFC 7644 section 3.4.2 allows leaving it out only when there are no results.
    let severity = if list.total.unwrap_or(0) > 0 { Severity::Blocker } else { Severity::Note };
    Some(
        Problem::new(ProblemId::ScimListWithoutResources)
            .at(rung)
            .weighing(severity)
            .fact("count", list.total.unwrap_or(0).to_string())
            .details(list.evidence.clone()),
    )
}

/// How the list is written, whatever it holds.
pub fn judge_form(list: &Listing, rung: Rung) -> Vec<Problem> {
    let mut problems: Vec<Problem> = resources_missing(list, rung).into_iter().collect();
    let mut add = |id: ProblemId| problems.push(Problem::new(id).at(rung).details(list.evidence.clone()));
    if !list.scim_media_type {
        add(ProblemId::ScimContentType);
    }
    for (oddity, id) in [
        (Oddity::SchemasMissing, ProblemId::ScimSchemasMissing),
        (Oddity::SchemasOld, ProblemId::ScimSchemasOld),
        (Oddity::AttributeCase, ProblemId::ScimAttributeCase),
        (Oddity::DuplicateKeys, ProblemId::ScimDuplicateKeys),
    ] {
        if list.oddities.contains(&oddity) {
            add(id);
        }
    }
    if list.oddities.contains(&Oddity::ByteOrderMark) || list.oddities.contains(&Oddity::NotUtf8) {
        add(ProblemId::ScimOddText);
    }
    if list.oddities.contains(&Oddity::CountAsText) || list.oddities.contains(&Oddity::TotalMissing) {
        problems.push(
            Problem::new(ProblemId::ScimCountsWrong)
                .at(rung)
                .fact("count", list.results().to_string())
                .details(list.evidence.clone()),
        );
    }
    problems
}

/// The positive look-up: one existing user must be found, alone, in any letter case.
fn judge_known(user: &KnownUser, reply: &Reply, answers: &UserAnswers<'_>) -> Vec<Problem> {
    let rung = Rung::UserLookup;
    let list = match reply {
        Reply::List(list) => list,
        Reply::Refused(refusal) => {
            let id = match refusal.status {
                404 | 410 => ProblemId::ScimExistingUserNotFound,
                401..=403 => return vec![super::token::refused_token(refusal).at(rung)],
                _ => ProblemId::ScimFilterRefused,
            };
            let problem = Problem::new(id).fact("status", refusal.status.to_string()).fact("what", "person");
            return vec![problem.details(refusal.evidence.clone())];
        }
        Reply::NoList(problem) => return vec![problem.clone().at(rung)],
        Reply::Unusable(found) => return at_rung(found.clone(), rung),
    };
    let matches = list.resources.iter().filter(|p| user.is(p)).count();
    let id = if list.oddities.contains(&Oddity::ResourcesMissing) && list.total.unwrap_or(0) > 0 {
        return resources_missing(list, rung).into_iter().collect();
    } else if list.results() == 0 {
        ProblemId::ScimExistingUserNotFound
    } else if list.resources.is_empty() {
        ProblemId::ScimCountsWrong
    } else if matches == 0 {
        ProblemId::ScimWrongUserReturned
    } else if matches > 1 && matches == list.resources.len() {
        ProblemId::ScimUserNameDuplicate
    } else if list.resources.len() > 1 {
        ProblemId::ScimFilterTooBroad
    } else {
        let mut problems = Vec::new();
        if list.results() > 1 {
            problems.push(known_problem(ProblemId::ScimCountsWrong, list).weighing(Severity::Warning));
        }
        problems.extend(answers.other_case.and_then(|reply| judge_other_case(user, reply)));
        problems.extend(answers.part.and_then(|reply| judge_part(user, reply)));
        return problems;
    };
    vec![known_problem(id, list).weighing(Severity::Blocker)]
}

/// `eq` compares whole names (RFC 7644 section 3.4.2.2): a part of a name must find nobody of another name.
fn judge_part(user: &KnownUser, reply: &Reply) -> Option<Problem> {
    let Reply::List(list) = reply else { return None };
    list.resources.iter().any(|p| user.is(p)).then(|| {
        known_problem(ProblemId::ScimFilterTooBroad, list)
            .details(format!("a part of a user name finds the user; {}", list.evidence))
    })
}

fn known_problem(id: ProblemId, list: &Listing) -> Problem {
    Problem::new(id)
        .at(Rung::UserLookup)
        .fact("count", list.results().to_string())
        .fact("what", "person")
        .details(list.evidence.clone())
}

/// `userName` is not case exact (RFC 7643 section 4.1.1). An answer that failed otherwise proves nothing here.
fn judge_other_case(user: &KnownUser, reply: &Reply) -> Option<Problem> {
    let evidence = match reply {
        Reply::List(list) => {
            if list.resources.iter().any(|p| user.is(p)) {
                return None;
            }
            &list.evidence
        }
        Reply::Refused(refusal) if matches!(refusal.status, 404 | 410) => &refusal.evidence,
        _ => return None,
    };
    Some(Problem::new(ProblemId::ScimFilterCaseSensitive).details(evidence.clone()))
}
