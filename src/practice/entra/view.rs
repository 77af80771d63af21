//! What can be seen of the built-in Entra: plain data for the window.

use std::time::Duration;

use super::outcome::EntraFailure;
use super::people::EntraPerson;
use super::simulator::SimTime;

/// Everything a window shows.
#[derive(Debug, Clone, PartialEq)]
pub struct EntraView {
    /// The app, once it was made.
    pub app: Option<AppView>,
    /// The saved tenant URL as it was entered.
    pub tenant_url: Option<String>,
    /// What is known about the connection.
    pub connection: ConnectionState,
    /// Everybody who is or was assigned, in the order of the directory.
    pub people: Vec<PersonView>,
    /// The provisioning job.
    pub job: JobState,
    /// The cycle that runs.
    pub cycle: Option<CycleView>,
    /// How many cycles have ended.
    pub cycles_done: u32,
    /// How long until the next cycle, when one is planned.
    pub next_cycle: Option<Wait>,
    /// Where the assigned people stand.
    pub counts: Counts,
    /// The provisioning log, oldest first, at most 1,000 entries.
    pub log: Vec<LogEntry>,
    /// Simulated time.
    pub now: SimTime,
    /// Simulated seconds per real second.
    pub speed: f64,
}

/// The enterprise app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppView {
    /// Its name.
    pub name: String,
    /// Object ID of the service principal, a GUID.
    pub object_id: String,
    /// Application (client) ID, a GUID.
    pub app_id: String,
}

/// What is known about the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectionState {
    /// Nothing is saved.
    NotSaved,
    /// Saved, not tried.
    Saved,
    /// Being tried.
    Testing,
    /// Tried and good.
    Tested,
    /// Tried and refused.
    Failed(EntraFailure),
}

/// One assigned person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    /// Who.
    pub person: EntraPerson,
    /// Whether still assigned.
    pub assigned: bool,
    /// Where the person stands.
    pub state: PersonState,
    /// The id in Contractbook, once known.
    pub contractbook_id: Option<String>,
}

/// Where a person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonState {
    /// Not sent yet.
    Waiting,
    /// Made in Contractbook.
    Created,
    /// An existing account was taken over.
    Linked,
    /// Switched off in Contractbook.
    Disabled,
    /// Left out, with a code of the provisioning log.
    Skipped(&'static str),
    /// Failed, with a code of the provisioning log; tried again in the next cycle.
    Failed(&'static str),
}

/// The provisioning job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobState {
    /// Not started.
    NotRun,
    /// Runs its cycles.
    Active,
    /// Paused by the administrator; a cycle under way still ends.
    Paused,
    /// Slowed down to rare attempts, with the reason.
    Quarantine(EntraFailure),
    /// Switched off after 28 days in quarantine.
    Disabled,
}

/// What a cycle is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CycleKind {
    /// Everybody.
    Initial,
    /// What changed.
    Incremental,
}

/// The cycle that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CycleView {
    /// What it is for.
    pub kind: CycleKind,
    /// When it began.
    pub started: SimTime,
    /// How many people are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// A wait, in both times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// In simulated time.
    pub simulated: Duration,
    /// In real time, at the present speed.
    pub real: Duration,
}

/// Where the assigned people stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not sent yet.
    pub waiting: usize,
    /// Made.
    pub created: usize,
    /// Taken over.
    pub linked: usize,
    /// Switched off.
    pub disabled: usize,
    /// Left out.
    pub skipped: usize,
    /// Failed.
    pub failed: usize,
}

impl Counts {
    pub(super) fn of<'a>(states: impl Iterator<Item = &'a PersonState>) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                PersonState::Waiting => &mut counts.waiting,
                PersonState::Created => &mut counts.created,
                PersonState::Linked => &mut counts.linked,
                PersonState::Disabled => &mut counts.disabled,
                PersonState::Skipped(_) => &mut counts.skipped,
                PersonState::Failed(_) => &mut counts.failed,
            } += 1;
        }
        counts
    }
}

/// What was done, in the words of the provisioning log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogAction {
    /// Made.
    Create,
    /// Changed, or taken over.
    Update,
    /// Switched off.
    Disable,
    /// Anything else.
    Other,
}

impl LogAction {
    /// The word in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Disable => "disable",
            Self::Other => "other",
        }
    }
}

/// How it ended, in the words of the provisioning log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogStatus {
    /// Done.
    Success,
    /// Left out.
    Skipped,
    /// Failed.
    Failure,
}

impl LogStatus {
    /// The word in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Skipped => "skipped",
            Self::Failure => "failure",
        }
    }
}

/// One line of the provisioning log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// When.
    pub at: SimTime,
    /// What.
    pub action: LogAction,
    /// How it ended.
    pub status: LogStatus,
    /// Object id of the person; `None` for the job itself.
    pub person_id: Option<String>,
    /// Name of the person, or of the app.
    pub name: String,
    /// Id in Contractbook, when known.
    pub target_id: Option<String>,
    /// Error code.
    pub code: Option<&'static str>,
    /// Details in the English of Entra's log.
    pub details: String,
}

/// A step of provisioning one person on demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// Only shown when it failed.
    TestConnection,
    /// The person is read from the directory.
    Import,
    /// Whether the person belongs to the sync.
    Scope,
    /// Whether Contractbook has an account.
    Match,
    /// What was done in Contractbook.
    Action,
}

impl StepKind {
    /// The stable name, also the text key suffix.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TestConnection => "test-connection",
            Self::Import => "import",
            Self::Scope => "scope",
            Self::Match => "match",
            Self::Action => "action",
        }
    }
}

/// One step and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnDemandStep {
    /// Which.
    pub kind: StepKind,
    /// How it ended.
    pub status: LogStatus,
    /// Error code.
    pub code: Option<&'static str>,
    /// Details in the English of Entra's page.
    pub details: String,
}

/// The result of provisioning one person on demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnDemandReport {
    /// The steps that were taken, in order.
    pub steps: Vec<OnDemandStep>,
    /// What was done.
    pub action: LogAction,
    /// Id in Contractbook, when known.
    pub contractbook_id: Option<String>,
}

impl OnDemandReport {
    /// Whether the person is in Contractbook now, as Entra wants it; also when nothing had to be done.
    pub fn succeeded(&self) -> bool {
        self.contractbook_id.is_some() && self.steps.iter().all(|step| step.status != LogStatus::Failure)
    }
}
