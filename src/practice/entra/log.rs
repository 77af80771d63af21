//! The provisioning log and provisioning on demand, as the portal shows them.

use super::simulator::SimTime;

/// What was done, in the words of the provisioning log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogAction {
    /// Made.
    Create,
    /// Changed, or taken over.
    Update,
    /// Switched off.
    Disable,
    /// Removed.
    Delete,
    /// Held back by the guard against accidental deletions.
    StagedDelete,
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
            Self::Delete => "delete",
            Self::StagedDelete => "stagedDelete",
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
    /// Object id of the person or group; `None` for the job itself.
    pub person_id: Option<String>,
    /// Name of the person or group, or of the app.
    pub name: String,
    /// Id in Contractbook, when known.
    pub target_id: Option<String>,
    /// Error code.
    pub code: Option<&'static str>,
    /// Details in the English of Entra's log.
    pub details: String,
}

impl LogEntry {
    /// The line as it can be copied from the log: name, action, status, code, reason.
    pub fn text(&self) -> String {
        line(
            &format!("{} {} {}", self.name, self.action.as_str(), self.status.as_str()),
            self.code,
            &self.details,
        )
    }
}

fn line(head: &str, code: Option<&str>, details: &str) -> String {
    match code {
        Some(code) => format!("{head}\nError code: {code}\nReason: {details}"),
        None => format!("{head}\nReason: {details}"),
    }
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

impl OnDemandStep {
    /// The step as it can be copied from the page.
    pub fn text(&self) -> String {
        line(&format!("{} {}", self.kind.as_str(), self.status.as_str()), self.code, &self.details)
    }
}

/// The result of provisioning one person or group on demand.
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
        let fine = |step: &OnDemandStep| match step.status {
            LogStatus::Success => true,
            // Only with the account in view it is known that nothing has to be done.
            LogStatus::Skipped => step.kind == StepKind::Action,
            LogStatus::Failure => false,
        };
        self.contractbook_id.is_some() && self.steps.iter().all(fine)
    }
}
