//! Judges creating the probe, reading it back, and creating it once more.

use super::answers::{Done, LookUp, Refused};
use super::attribute::Attribute;
use super::plan::TrialPlan;
use crate::domain::checks::Rung;
use crate::domain::checks::lookup::{UserAnswers, judge_user_lookup};
use crate::domain::checks::reply::Refusal;
use crate::domain::checks::reply::{Reply, at_rung};
use crate::domain::checks::token::refused_token;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::User;
use crate::domain::scim::read::{Active, Json, Oddities, person};

/// Judges the look-up before anything is made: it must work, and nobody may have the name. Without a look-up
/// that works nothing could be cleaned up safely, so any problem here keeps the trial from beginning.
pub fn judge_look_before(found: &LookUp, plan: &TrialPlan) -> Vec<Problem> {
    let name = plan.probe.user_name();
    match found {
        LookUp::Nobody => Vec::new(),
        LookUp::Found(_) => {
            vec![Problem::new(ProblemId::ScimFindsUnknownUser).fact("what", "person").fact("count", "1")]
        }
        LookUp::Unclear(reply) => {
            if let Reply::Refused(refusal @ Refusal { status: 401..=403, .. }) = &**reply {
                return vec![refused_token(refusal)];
            }
            let answers = UserAnswers {
                nobody: reply,
                guid: &name,
                people: None,
                known: None,
                other_case: None,
                part: None,
            };
            let (problems, _) = judge_user_lookup(answers);
            let mut blockers: Vec<_> =
                problems.into_iter().filter(|p| p.severity == Severity::Blocker).collect();
            if blockers.is_empty() {
                // Numbers without people: the list cannot be relied on.
                blockers.push(Problem::new(ProblemId::ScimCountsWrong).weighing(Severity::Blocker));
            }
            at_rung(blockers, Rung::UserLookup)
        }
    }
}

/// Judges a refused creation.
pub fn judge_create_refused(refused: &Refused) -> Problem {
    let status = refused.status.to_string();
    if let (Some(attribute), 400 | 422) = (refused.named, refused.status) {
        return Problem::new(ProblemId::WriteAttributeRefused)
            .fact("attribute", attribute.path())
            .fact("how", "create")
            .fact("status", status)
            .details(refused.evidence.clone());
    }
    let reason = match refused.status {
        _ if refused.no_such_route => "not_offered",
        401..=403 => "not_allowed",
        404 | 405 | 501 => "not_offered",
        409 => "conflict",
        500 => "error",
        _ => "other",
    };
    Problem::new(ProblemId::WriteCreateRefused)
        .fact("reason", reason)
        .fact("status", status)
        .details(refused.evidence.clone())
}

/// Judges a creation that was carried out: Entra needs the new id in the body.
pub fn judge_created(done: &Done) -> Vec<Problem> {
    match done.id() {
        Some((_, true)) => Vec::new(),
        _ => vec![
            Problem::new(ProblemId::WriteIdNotReturned)
                .fact("status", done.status.to_string())
                .details(done.evidence.clone()),
        ],
    }
}

/// Compares what was read back with what was sent. Servers may leave out what they do not keep (RFC 7644 section
/// 3.3), and Entra goes on without it; only a missing address will be missed by people.
pub fn judge_read_back(user: &Json, sent: &User, without: Option<Attribute>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let expected = sent.to_json("");
    let document = serde_json::to_vec(&expected).unwrap_or_default();
    let Ok(expected) = crate::domain::scim::read::parse(&document) else { return problems };
    for attribute in Attribute::ALL {
        if Some(attribute) == without || attribute.read(user) == attribute.read(&expected.root) {
            continue;
        }
        let how = if attribute.read(user).is_some() { "other_value" } else { "missing" };
        let missed = attribute == Attribute::WorkEmail && how == "missing";
        let problem = Problem::new(ProblemId::WriteAttributeRefused)
            .weighing(if missed { Severity::Warning } else { Severity::Note })
            .fact("attribute", attribute.path())
            .fact("how", how)
            .fact("status", "201");
        problems.push(problem);
    }
    match person(user, &mut Oddities::new()).active {
        Active::Is(true) => {}
        Active::Is(false) => problems.push(
            Problem::new(ProblemId::WriteAttributeRefused)
                .weighing(Severity::Warning)
                .fact("attribute", "active")
                .fact("how", "other_value")
                .fact("status", "201"),
        ),
        Active::Missing => problems.push(Problem::new(ProblemId::ScimActiveMissing).fact("count", "1")),
        Active::Written(_) | Active::Unreadable => {
            problems.push(Problem::new(ProblemId::ScimActiveNotBoolean).fact("count", "1"));
        }
    }
    problems
}

/// A user that was made cannot be read by its id, as Entra will before each change.
pub fn not_read_back(evidence: &str) -> Problem {
    Problem::new(ProblemId::WriteReadBackFailed).details(evidence)
}

/// A user that was made is not found by its name.
pub fn not_looked_up(found: &LookUp) -> Vec<Problem> {
    match found {
        LookUp::Found(_) => Vec::new(),
        LookUp::Nobody => vec![
            Problem::new(ProblemId::ScimExistingUserNotFound)
                .details("the user that was just created is not found by its userName"),
        ],
        LookUp::Unclear(reply) => match &**reply {
            Reply::Unusable(problems) => at_rung(problems.clone(), Rung::UserLookup),
            Reply::NoList(problem) => vec![problem.clone().at(Rung::UserLookup)],
            Reply::Refused(refusal) => vec![
                Problem::new(ProblemId::ScimFilterRefused)
                    .fact("what", "person")
                    .fact("status", refusal.status.to_string())
                    .details(refusal.evidence.clone()),
            ],
            Reply::List(list) => vec![
                Problem::new(ProblemId::ScimWrongUserReturned)
                    .fact("what", "person")
                    .fact("count", list.results().to_string())
                    .details(list.evidence.clone()),
            ],
        },
    }
}

/// How the second creation of the same user ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twice {
    /// Refused as taken (409), as RFC 7644 section 3.3 demands, or in other words.
    Refused,
    /// The server fell over it (5xx).
    Failed,
    /// Answered with the user that was there already.
    SameUser,
    /// Made a second user.
    SecondUser,
}

/// Judges the second creation. Entra looks people up before it creates them, so only a second user hurts, and
/// only when two changes cross.
pub fn judge_twice(how: Twice, evidence: &str) -> Option<Problem> {
    let (how, severity) = match how {
        Twice::Refused => return None,
        Twice::Failed => ("error", Severity::Note),
        Twice::SameUser => ("same", Severity::Note),
        Twice::SecondUser => ("second", Severity::Warning),
    };
    let problem = Problem::new(ProblemId::WriteDuplicateNotDetected).fact("how", how);
    Some(problem.weighing(severity).details(evidence))
}
