//! Judges the `http` and `token` rungs from Entra's question about a user and the plain list beside it.

use super::reply::{Refusal, Reply, at_rung};
use super::{Found, Rung};
use crate::domain::problems::{Problem, ProblemId};

/// What the two rungs came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Access {
    /// Problems of the `http` rung.
    pub http: Vec<Problem>,
    /// Problems of the `token` rung; `None` when it could not be tried.
    pub token: Option<Vec<Problem>>,
    /// What the `token` rung found when it is good.
    pub found: Option<Found>,
}

impl Access {
    /// An API answers, and the token is accepted.
    fn granted() -> Self {
        Self {
            http: Vec::new(),
            token: Some(Vec::new()),
            found: Some(Found { key: "token-accepted", facts: Vec::new() }),
        }
    }

    fn denied(problem: Problem) -> Self {
        Self { http: Vec::new(), token: Some(vec![problem]), found: None }
    }

    fn no_api(problems: Vec<Problem>) -> Self {
        Self { http: at_rung(problems, Rung::Http), token: None, found: None }
    }

    /// Whether the rungs above may be tried.
    pub fn is_granted(&self) -> bool {
        self.found.is_some()
    }
}

/// Whether the answer to Entra's question alone decides both rungs.
pub fn decides_alone(lookup: &Reply) -> bool {
    match lookup {
        Reply::List(_) => true,
        Reply::Refused(refusal) => matches!(refusal.status, 401 | 402),
        Reply::NoList(_) | Reply::Unusable(_) => false,
    }
}

/// Judges who answers and whether the token is accepted. `people` is the plain list asked side by side: where
/// it is answered properly, an API answers and the token is good, and what is wrong with the look-up is the
/// look-up's own fault.
pub fn judge_access(lookup: &Reply, people: Option<&Reply>) -> Access {
    let listed = matches!(people, Some(Reply::List(_)));
    match lookup {
        Reply::List(_) => Access::granted(),
        Reply::Refused(refusal) => match refusal.status {
            401 | 402 => Access::denied(refused_token(refusal)),
            _ if listed => Access::granted(),
            403 => Access::denied(refused_token(refusal)),
            status => match people {
                Some(Reply::Refused(other)) if matches!(other.status, 401..=403) => {
                    Access::denied(refused_token(other))
                }
                _ if matches!(status, 404 | 410) => Access::no_api(vec![not_found(refusal)]),
                // The API read the question far enough to dislike it, and did not ask for another token.
                _ => Access::granted(),
            },
        },
        Reply::NoList(_) | Reply::Unusable(_) if listed => Access::granted(),
        Reply::NoList(problem) => Access::no_api(vec![problem.clone()]),
        Reply::Unusable(problems) => match people {
            Some(Reply::Refused(other)) if matches!(other.status, 401 | 402) => {
                Access::denied(refused_token(other))
            }
            _ => Access::no_api(problems.clone()),
        },
    }
}

/// The refusal that leaves open whether SCIM is spoken there at all: neither Entra's question nor the plain list
/// was answered, and no token was refused. What the service says about itself then decides
/// ([`judge_unlisted`]).
pub fn leaves_open<'a>(lookup: &'a Reply, people: Option<&Reply>) -> Option<&'a Refusal> {
    let Reply::Refused(refusal) = lookup else { return None };
    let people_error = match people? {
        Reply::List(_) => return None,
        Reply::Refused(other) if matches!(other.status, 401..=403) => return None,
        Reply::Refused(other) => other.error.is_some(),
        Reply::NoList(_) | Reply::Unusable(_) => false,
    };
    let open = match refusal.status {
        401..=403 => false,
        // Some services say "not found" for an empty list, in the words of SCIM; others for a wrong path.
        404 | 410 => refusal.error.is_some(),
        _ => refusal.error.is_none() && !people_error,
    };
    open.then_some(refusal)
}

/// Judges what [`leaves_open`] left open. `described` tells whether the service describes itself as SCIM does.
pub fn judge_unlisted(refusal: &Refusal, described: bool) -> Access {
    match refusal.status {
        _ if described => Access::granted(),
        404 | 410 => Access::no_api(vec![not_found(refusal)]),
        _ => Access::no_api(vec![
            Problem::new(ProblemId::ScimNotScim)
                .fact("status", refusal.status.to_string())
                .details(refusal.evidence.clone()),
        ]),
    }
}

/// Judges the `http` rung from a question that was asked without a token.
pub fn judge_open_door(lookup: &Reply) -> Vec<Problem> {
    match lookup {
        Reply::Refused(refusal) if matches!(refusal.status, 404 | 410) => {
            at_rung([not_found(refusal)], Rung::Http)
        }
        Reply::List(_) | Reply::Refused(_) => Vec::new(),
        Reply::NoList(problem) => at_rung([problem.clone()], Rung::Http),
        Reply::Unusable(problems) => at_rung(problems.clone(), Rung::Http),
    }
}

/// The problem behind a refused token: 401, 402 and 403 each have their own cause.
pub fn refused_token(refusal: &Refusal) -> Problem {
    let id = match refusal.status {
        402 => ProblemId::TokenPaymentRequired,
        403 => ProblemId::TokenForbidden,
        _ => ProblemId::TokenRejected,
    };
    Problem::new(id).fact("status", refusal.status.to_string()).details(refusal.evidence.clone())
}

fn not_found(refusal: &Refusal) -> Problem {
    Problem::new(ProblemId::HttpNotFound)
        .fact("status", refusal.status.to_string())
        .details(refusal.evidence.clone())
}
