//! Judges deleting the probe: gone, only switched off, or still there. Entra never needs a real delete in daily
//! life (Microsoft Learn, "How Application Provisioning works in Microsoft Entra ID").

use super::LeftState;
use super::answers::{ById, LookUp, Outcome};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Active, Oddities, person};

/// Where the probe is after it was to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// Proven gone.
    Gone,
    /// Still there.
    There(LeftState),
}

/// Where a user is, from reading it by id and from looking its name up. `removed`: the server had accepted its
/// deletion.
pub fn whereabouts(by_id: Option<&ById>, look_up: &LookUp, removed: bool) -> Whereabouts {
    let off = |on: Option<bool>| match (on, removed) {
        (Some(false), true) => LeftState::SoftDeleted,
        (Some(false), false) => LeftState::Off,
        _ => LeftState::Active,
    };
    match (by_id, look_up) {
        // Where the name cannot be asked for, a gone id settles it: nothing is left that could be removed.
        (Some(ById::Gone(_)), LookUp::Nobody | LookUp::Unclear(_)) | (None, LookUp::Nobody) => {
            Whereabouts::Gone
        }
        (Some(ById::Ours(user)), found) => {
            let active = person(user, &mut Oddities::new()).active;
            if removed && *found == LookUp::Nobody {
                return Whereabouts::There(LeftState::SoftDeleted);
            }
            Whereabouts::There(off(active.truth()))
        }
        (_, LookUp::Found(found)) => {
            let on = |active: Active| active.truth() != Some(false);
            Whereabouts::There(off(Some(found.iter().any(|user| on(user.active)))))
        }
        (Some(ById::Other(_) | ById::Unclear(_)) | None, _) => Whereabouts::There(LeftState::Unknown),
    }
}

/// Judges the deletion and what was seen afterwards.
pub fn judge_delete(outcome: &Outcome, after: Whereabouts) -> Option<Problem> {
    let refused = |how: &str, status: u16, evidence: &str| {
        Problem::new(ProblemId::WriteDeleteRefused)
            .weighing(Severity::Note)
            .fact("how", how)
            .fact("status", status.to_string())
            .details(evidence)
    };
    match (outcome, after) {
        (_, Whereabouts::Gone | Whereabouts::There(LeftState::Unknown)) => None,
        (Outcome::Done(done), Whereabouts::There(LeftState::SoftDeleted)) => {
            Some(Problem::new(ProblemId::WriteDeleteIsSoft).details(done.evidence.clone()))
        }
        (Outcome::Done(done), Whereabouts::There(_)) => Some(refused("ignored", done.status, &done.evidence)),
        (Outcome::Refused(no), Whereabouts::There(_)) => Some(refused("refused", no.status, &no.evidence)),
        (Outcome::Lost(lost), Whereabouts::There(_)) => {
            Some(lost.problem.clone().weighing(Severity::Warning))
        }
    }
}
