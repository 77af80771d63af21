//! The trial write: one clearly named probe user is created, changed as Entra changes people, and removed.
//!
//! [`TrialPlan`] says beforehand, as data, what will be sent; the judges here turn the answers into problems;
//! [`TrialReport`] is what came of it. Nothing here sends anything.

pub mod active;
pub mod answers;
mod attribute;
pub mod change;
pub mod create;
pub mod delete;
mod journal;
mod plan;
mod probe;

pub use active::Form;
pub use attribute::{Attribute, named_attribute};
pub use journal::{EntryFault, JournalEntry};
pub use plan::{Ask, NewUser, PlannedRequest, PlannedStep, TrialPlan, WriteRequest};
pub use probe::{DISPLAY_NAME, MAIL_DOMAIN, Probe};

use jiff::Timestamp;
use serde::Serialize;

use super::{RequestRecord, RungState, Verdict};
use crate::domain::problems::{Problem, ProblemId, Severity};

/// The steps of a trial write, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrialStep {
    /// The random name is looked up: nobody may have it, and the look-up must work.
    LookBefore,
    /// The probe user is created with what Entra sends.
    Create,
    /// It is read by its id, and every value is compared.
    ReadBack,
    /// It is looked up with Entra's filter.
    LookUp,
    /// The same user is created once more, which must be refused.
    CreateAgain,
    /// Changes in Entra's default dialect: capital operations, one for each path.
    ChangeDefault,
    /// Changes as with `aadOptscim062020`: lower case, single values merged into one object.
    ChangeFlag,
    /// Switched off with the text `"False"`.
    DisableText,
    /// Switched on with the text `"True"`.
    EnableText,
    /// Switched off with a real `false`, lower-case operation.
    DisableFlag,
    /// Switched on with a real `true`, lower-case operation.
    EnableFlag,
    /// Switched off with a real `false` and a capital operation, as in Microsoft's own sample.
    DisableMixed,
    /// The probe user is deleted.
    Delete,
    /// Is it gone, or only switched off?
    LookAfter,
    /// What was left over is removed; only when the steps before did not get so far.
    CleanUp,
}

impl TrialStep {
    /// All steps in order.
    pub const ALL: [Self; 15] = [
        Self::LookBefore,
        Self::Create,
        Self::ReadBack,
        Self::LookUp,
        Self::CreateAgain,
        Self::ChangeDefault,
        Self::ChangeFlag,
        Self::DisableText,
        Self::EnableText,
        Self::DisableFlag,
        Self::EnableFlag,
        Self::DisableMixed,
        Self::Delete,
        Self::LookAfter,
        Self::CleanUp,
    ];

    /// The stable name used in JSON; `trial-step-<name with dashes>` is its text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LookBefore => "look_before",
            Self::Create => "create",
            Self::ReadBack => "read_back",
            Self::LookUp => "look_up",
            Self::CreateAgain => "create_again",
            Self::ChangeDefault => "change_default",
            Self::ChangeFlag => "change_flag",
            Self::DisableText => "disable_text",
            Self::EnableText => "enable_text",
            Self::DisableFlag => "disable_flag",
            Self::EnableFlag => "enable_flag",
            Self::DisableMixed => "disable_mixed",
            Self::Delete => "delete",
            Self::LookAfter => "look_after",
            Self::CleanUp => "clean_up",
        }
    }

    /// The text key: what is done in a few words; its attribute `about` says what that proves.
    pub fn text_key(self) -> String {
        format!("trial-step-{}", self.as_str().replace('_', "-"))
    }
}

/// Why a step was not tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TrialNotTried {
    /// This earlier step did not hold.
    Needs(TrialStep),
    /// There was nothing to do.
    NotNeeded,
    /// The person cancelled.
    Cancelled,
    /// The total time was used up.
    OutOfTime,
}

impl TrialNotTried {
    /// The text key of the reason; the text may use `step`.
    pub const fn text_key(self) -> &'static str {
        match self {
            Self::Needs(_) => "trial-not-tried-needs",
            Self::NotNeeded => "trial-not-tried-not-needed",
            Self::Cancelled => "trial-not-tried-cancelled",
            Self::OutOfTime => "trial-not-tried-out-of-time",
        }
    }
}

/// How one step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialStepReport {
    /// Which step.
    pub step: TrialStep,
    /// How it ended; failed exactly when it carries a blocker.
    pub state: RungState,
    /// Wall time in milliseconds.
    pub duration_ms: u64,
    /// What was found, blockers first.
    pub problems: Vec<Problem>,
    /// Set exactly when `state` is [`RungState::NotTried`].
    pub not_tried: Option<TrialNotTried>,
}

impl TrialStepReport {
    /// A step that was tried.
    pub fn tried(step: TrialStep, duration_ms: u64, mut problems: Vec<Problem>) -> Self {
        problems.sort_by_key(|p| std::cmp::Reverse(p.severity));
        let state = match problems.first().map(|p| p.severity) {
            Some(Severity::Blocker) => RungState::Failed,
            Some(Severity::Warning) => RungState::Warning,
            Some(Severity::Note) | None => RungState::Passed,
        };
        Self { step, state, duration_ms, problems, not_tried: None }
    }

    /// A step that was not tried.
    pub fn skipped(step: TrialStep, reason: TrialNotTried) -> Self {
        let state = RungState::NotTried;
        Self { step, state, duration_ms: 0, problems: Vec::new(), not_tried: Some(reason) }
    }
}

/// A user that the trial write made and could not remove.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leftover {
    /// The probe's random user name.
    pub user_name: String,
    /// The server's id, when it is known.
    pub id: Option<String>,
    /// How it is.
    pub state: LeftState,
}

/// How a left-over user is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftState {
    /// There, and switched on as far as the server says.
    Active,
    /// There, and switched off.
    Off,
    /// Deleted as the server deletes: it keeps the user switched off, or readable by its id only.
    SoftDeleted,
    /// It may be there: the server gave no answer that settles it.
    Unknown,
}

impl LeftState {
    /// The word the texts choose by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Off => "off",
            Self::SoftDeleted => "soft_deleted",
            Self::Unknown => "unknown",
        }
    }
}

/// Everything one trial write, or one removal of its leftovers, came to. Never holds the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialReport {
    /// Where it was tried.
    pub tenant_url: String,
    /// The user names of the probes it was about; usually one.
    pub user_names: Vec<String>,
    /// Overall judgement. Notes never count.
    pub verdict: Verdict,
    /// When it began.
    pub started_at: Timestamp,
    /// Whole wall time in milliseconds.
    pub duration_ms: u64,
    /// All steps, in order.
    pub steps: Vec<TrialStepReport>,
    /// Every request made, in the order they were started.
    pub requests: Vec<RequestRecord>,
    /// What could not be removed; empty when nothing is left.
    pub left_behind: Vec<Leftover>,
}

impl TrialReport {
    /// A trial that could not begin because of what was typed.
    pub fn not_begun(tenant_url: String, problems: Vec<Problem>, started_at: Timestamp) -> Self {
        let needs = TrialNotTried::Needs(TrialStep::LookBefore);
        let mut steps = vec![TrialStepReport::tried(TrialStep::LookBefore, 0, problems)];
        steps.extend(TrialStep::ALL.into_iter().skip(1).map(|step| TrialStepReport::skipped(step, needs)));
        Self {
            tenant_url,
            user_names: Vec::new(),
            verdict: trial_verdict(&steps, false),
            started_at,
            duration_ms: 0,
            steps,
            requests: Vec::new(),
            left_behind: Vec::new(),
        }
    }

    /// All problems with their steps, blockers first, then by step.
    pub fn problems(&self) -> Vec<(TrialStep, &Problem)> {
        let mut all: Vec<_> =
            self.steps.iter().flat_map(|s| s.problems.iter().map(|p| (s.step, p))).collect();
        all.sort_by_key(|(step, p)| (std::cmp::Reverse(p.severity), *step));
        all
    }

    /// The report of one step.
    pub fn step(&self, step: TrialStep) -> Option<&TrialStepReport> {
        self.steps.iter().find(|s| s.step == step)
    }
}

/// The verdict that these steps give.
pub fn trial_verdict(steps: &[TrialStepReport], cancelled: bool) -> Verdict {
    if cancelled {
        return Verdict::Cancelled;
    }
    match steps.iter().flat_map(|s| &s.problems).map(|p| p.severity).max() {
        Some(Severity::Blocker) => Verdict::NotReady,
        Some(Severity::Warning) => Verdict::ReadyWithWarnings,
        Some(Severity::Note) | None => Verdict::Ready,
    }
}

/// `write.left_behind` for one user. A user that the server keeps switched off after accepting its removal is
/// the server's way of deleting, and only a note.
pub fn left_behind(left: &Leftover) -> Problem {
    let problem = Problem::new(ProblemId::WriteLeftBehind)
        .fact("name", left.user_name.clone())
        .fact("id", left.id.as_deref().unwrap_or("-"))
        .fact("state", left.state.as_str());
    if left.state == LeftState::SoftDeleted { problem.weighing(Severity::Note) } else { problem }
}
