//! What a check saw, kept in the setup, and what has changed since: so that a check a year later tells news only.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CheckReport, NotTriedReason, Rung, RungState, Verdict};
use crate::domain::problems::ProblemId;
use crate::domain::session::read_tenant_url;

/// What one check saw. Holds no secret and nobody's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckMemory {
    /// Overall judgement.
    pub verdict: Verdict,
    /// When it ended.
    pub at: Timestamp,
    /// The tenant URL that was asked.
    pub tenant_url: String,
    /// Ids of the problems met.
    pub problems: Vec<String>,
    /// Accounts in Contractbook; `None` when that was not learnt.
    pub users: Option<u64>,
    /// Who signed the server's certificate; empty when that was not learnt.
    pub issuer: String,
}

impl CheckMemory {
    /// What this climb saw; it ended at `at`.
    pub fn of(report: &CheckReport, at: Timestamp) -> Self {
        let found = |rung: Rung, key: &str, fact: &str| {
            let found = report.rung(rung)?.found.as_ref().filter(|found| found.key == key)?;
            found.facts.iter().find(|(name, _)| *name == fact).map(|(_, value)| value.clone())
        };
        let mut problems: Vec<String> = Vec::new();
        for problem in report.problems() {
            let id = problem.id.as_str();
            if !problems.iter().any(|known| known == id) {
                problems.push(id.to_owned());
            }
        }
        Self {
            verdict: report.verdict,
            at,
            tenant_url: address(&report.tenant_url),
            problems,
            users: found(Rung::People, "people-read", "count").and_then(|count| count.parse().ok()),
            issuer: found(Rung::Tls, "certificate", "issuer").unwrap_or_default(),
        }
    }

    /// Whether the sync could work: only then it is worth comparing a later check with.
    pub const fn is_good(&self) -> bool {
        matches!(self.verdict, Verdict::Ready | Verdict::ReadyWithWarnings)
    }
}

/// The address without the flag that only Entra needs.
fn address(tenant_url: &str) -> String {
    let read = read_tenant_url(tenant_url).url.map(|url| url.as_str().to_owned());
    read.unwrap_or_else(|| tenant_url.to_owned())
}

/// Whether every rung that applies was asked, so that a problem that was not met is really gone.
pub fn asked_everything(report: &CheckReport) -> bool {
    Rung::ALL.into_iter().all(|rung| {
        report.rung(rung).is_some_and(|r| {
            r.state != RungState::NotTried || r.not_tried == Some(NotTriedReason::DoesNotApply)
        })
    })
}

/// What has changed between two checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// When the earlier check ended.
    pub since: Timestamp,
    /// The address asked then, when it was another one. Accounts are not compared then.
    pub other_address: Option<String>,
    /// Met now, not met then; in the order they were met.
    pub new: Vec<ProblemId>,
    /// Met then, not met now.
    pub solved: Vec<ProblemId>,
    /// Not everything could be asked now, so that nothing counts as solved.
    pub incomplete: bool,
    /// Accounts then and now, when the number changed.
    pub users: Option<(u64, u64)>,
    /// Who signed the certificate then and now, when that changed.
    pub issuer: Option<(String, String)>,
}

impl Changes {
    /// Whether all that could be compared is as it was.
    pub const fn nothing(&self) -> bool {
        self.other_address.is_none()
            && self.new.is_empty()
            && self.solved.is_empty()
            && self.users.is_none()
            && self.issuer.is_none()
            && !self.incomplete
    }
}

/// Compares a check with an earlier one. `whole`: it [asked everything](asked_everything).
pub fn compare(before: &CheckMemory, now: &CheckMemory, whole: bool) -> Changes {
    let same_address = before.tenant_url == now.tenant_url;
    let only_in = |one: &CheckMemory, other: &CheckMemory| -> Vec<ProblemId> {
        let ids = one.problems.iter().filter(|id| !other.problems.contains(id));
        ids.filter_map(|id| ProblemId::ALL.iter().copied().find(|p| p.as_str() == id)).collect()
    };
    let users = before.users.zip(now.users).filter(|(then, now)| then != now && same_address);
    let issuer = (!before.issuer.is_empty() && !now.issuer.is_empty() && before.issuer != now.issuer)
        .then(|| (before.issuer.clone(), now.issuer.clone()));
    Changes {
        since: before.at,
        other_address: (!same_address).then(|| before.tenant_url.clone()),
        new: only_in(now, before),
        solved: if whole { only_in(before, now) } else { Vec::new() },
        incomplete: !whole,
        users,
        issuer,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Found, RungReport};
    use super::*;
    use crate::domain::problems::Problem;

    const URL: &str = "https://api.contractbook.com/scim";

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_795_468_800 + minute * 60).unwrap()
    }

    fn memory(problems: &[ProblemId], users: Option<u64>) -> CheckMemory {
        CheckMemory {
            verdict: Verdict::Ready,
            at: at(0),
            tenant_url: URL.to_owned(),
            problems: problems.iter().map(|p| p.as_str().to_owned()).collect(),
            users,
            issuer: "Let's Encrypt R11".to_owned(),
        }
    }

    fn report(broken: Option<Rung>) -> CheckReport {
        let mut failed = false;
        let rungs = Rung::ALL.into_iter().map(|rung| {
            let fails = broken == Some(rung);
            let state = match (failed, fails) {
                (true, _) => RungState::NotTried,
                (false, true) => RungState::Failed,
                (false, false) => RungState::Passed,
            };
            failed |= fails;
            let found = match rung {
                Rung::People if state == RungState::Passed => {
                    Some(Found { key: "people-read", facts: vec![("count", "113".to_owned())] })
                }
                Rung::Tls => Some(Found {
                    key: "certificate",
                    facts: vec![("until", "x".to_owned()), ("issuer", "Amazon M02".to_owned())],
                }),
                _ => None,
            };
            let problems = if fails { vec![Problem::new(ProblemId::TokenRejected)] } else { Vec::new() };
            let not_tried = (state == RungState::NotTried).then_some(NotTriedReason::Needs(Rung::Token));
            RungReport { rung, state, duration_ms: 1, problems, found, not_tried }
        });
        let rungs: Vec<_> = rungs.collect();
        CheckReport {
            tenant_url: URL.to_owned(),
            recommended_tenant_url: None,
            verdict: super::super::verdict(&rungs, false),
            started_at: at(0),
            duration_ms: 10,
            rungs,
            requests: Vec::new(),
        }
    }

    #[test]
    fn a_climb_is_remembered_by_what_it_learnt() {
        let good = CheckMemory::of(&report(None), at(5));
        assert_eq!((good.users, good.issuer.as_str()), (Some(113), "Amazon M02"));
        assert!(good.is_good() && good.problems.is_empty());
        assert!(asked_everything(&report(None)));
        let refused = report(Some(Rung::Token));
        let bad = CheckMemory::of(&refused, at(5));
        assert_eq!((bad.users, bad.problems.as_slice()), (None, ["token.rejected".to_owned()].as_slice()));
        assert!(!bad.is_good() && !asked_everything(&refused));
    }

    #[test]
    fn nothing_changed_is_said_only_when_everything_was_asked() {
        let one = memory(&[ProblemId::ScimContentType], Some(10));
        assert!(compare(&one, &one.clone(), true).nothing());
        assert!(!compare(&one, &one.clone(), false).nothing());
    }

    #[test]
    fn news_are_told_apart() {
        let before = memory(&[ProblemId::ScimContentType, ProblemId::ScimSchemasOld], Some(113));
        let now = CheckMemory {
            issuer: "Nordwind Inspection CA".to_owned(),
            ..memory(&[ProblemId::ScimContentType, ProblemId::TlsInspectionProxy], Some(120))
        };
        let changes = compare(&before, &now, true);
        assert_eq!(changes.new, [ProblemId::TlsInspectionProxy]);
        assert_eq!(changes.solved, [ProblemId::ScimSchemasOld]);
        assert_eq!(changes.users, Some((113, 120)));
        assert_eq!(changes.issuer.map(|(_, now)| now).as_deref(), Some("Nordwind Inspection CA"));
        assert_eq!(changes.since, at(0));
    }

    #[test]
    fn what_was_not_asked_is_not_solved() {
        let before = memory(&[ProblemId::ScimContentType], Some(113));
        let now = memory(&[ProblemId::TokenRejected], None);
        let changes = compare(&before, &now, false);
        assert_eq!(changes.new, [ProblemId::TokenRejected]);
        assert!(changes.solved.is_empty() && changes.users.is_none() && changes.incomplete);
    }

    #[test]
    fn another_address_has_other_people() {
        let before = memory(&[], Some(113));
        let now = CheckMemory { tenant_url: format!("{URL}/v2"), ..memory(&[], Some(2)) };
        let changes = compare(&before, &now, true);
        assert_eq!(changes.other_address.as_deref(), Some(URL));
        assert_eq!(changes.users, None);
        assert!(!changes.nothing());
    }

    #[test]
    fn ids_of_another_version_are_passed_over() {
        let now = CheckMemory { problems: vec!["moon.too_far".to_owned()], ..memory(&[], None) };
        assert!(compare(&memory(&[], None), &now, true).new.is_empty());
    }
}
