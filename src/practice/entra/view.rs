//! What can be seen of the built-in Entra: plain data for the window.

use std::time::Duration;

use super::app::Settings;
use super::fault::EntraFault;
use super::log::LogEntry;
use super::mapping::Mapping;
use super::outcome::EntraFailure;
use super::people::{EntraGroup, EntraPerson};
use super::simulator::SimTime;
use crate::practice::fault::Fault;

/// Everything a window shows.
#[derive(Debug, Clone, PartialEq)]
pub struct EntraView {
    /// The app that is open, once it was made.
    pub app: Option<AppView>,
    /// Every app, in the order in which they were made.
    pub apps: Vec<AppView>,
    /// What the signed-in person may do.
    pub role: Role,
    /// The edition of the tenant.
    pub edition: Edition,
    /// The saved tenant URL as it was entered.
    pub tenant_url: Option<String>,
    /// What is known about the values in the form: typed, else saved.
    pub connection: ConnectionState,
    /// Whether what is saved passed Test connection as it stands.
    pub saved_is_tested: bool,
    /// Everybody who is or was assigned, in the order of the directory.
    pub people: Vec<PersonView>,
    /// Every group that is assigned, in the order of the directory.
    pub groups: Vec<GroupView>,
    /// The attribute mapping.
    pub mapping: Mapping,
    /// Scope, scoping filter, notification, guard.
    pub settings: Settings,
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
    /// Mails that Entra sent to the notification address, oldest first.
    pub mails: Vec<Mail>,
    /// The faults that are planted and not cured.
    pub planted: Vec<EntraFault>,
    /// What the practice Contractbook has to do for them now.
    pub contractbook: Vec<Fault>,
    /// Simulated time.
    pub now: SimTime,
    /// Simulated seconds per real second.
    pub speed: f64,
}

impl EntraView {
    /// What stands on the provisioning page, as it can be copied from there: status, scope, warnings.
    pub fn overview(&self) -> String {
        let mut lines = vec![self.job.text()];
        if self.app.is_some() {
            lines.push(format!("Scope: {}", self.settings.scope.as_str()));
        }
        if self.settings.scope == super::scope::Scope::Assigned
            && !self.people.iter().any(|p| p.assigned)
            && self.groups.is_empty()
        {
            lines.push("No users or groups are assigned to this application.".to_owned());
        }
        lines.join("\n")
    }
}

/// What the signed-in person may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Application Administrator: everything here.
    #[default]
    ApplicationAdministrator,
    /// Global Reader: looks, changes nothing, and does not see the provisioning settings.
    GlobalReader,
}

/// The edition of the tenant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Microsoft Entra ID Free: people one by one, no groups.
    Free,
    /// Microsoft Entra ID P1 or P2.
    #[default]
    Premium,
}

/// How an app was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum AppKind {
    /// "Integrate any other application you don't find in the gallery (Non-gallery)": the right one.
    #[default]
    NonGallery,
    /// "Register an application to integrate with Microsoft Entra ID (App you're developing)": no provisioning.
    Registration,
    /// An app of the gallery with a similar name: it does not sync with Contractbook.
    Gallery,
}

/// An enterprise app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppView {
    /// Its name.
    pub name: String,
    /// Object ID of the service principal, a GUID.
    pub object_id: String,
    /// Application (client) ID, a GUID.
    pub app_id: String,
    /// How it was made.
    pub kind: AppKind,
}

/// One assigned group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupView {
    /// Which.
    pub group: EntraGroup,
    /// The id in Contractbook, once known.
    pub contractbook_id: Option<String>,
    /// How many of its members Contractbook has in it.
    pub members: usize,
    /// Failed, with a code of the provisioning log.
    pub failed: Option<&'static str>,
}

/// A mail that Entra sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// When.
    pub at: SimTime,
    /// The notification address.
    pub to: String,
    /// Subject, in the English of Entra.
    pub subject: String,
    /// Text.
    pub text: String,
}

impl Mail {
    /// From whom all of them come.
    pub const SENDER: &str = "azure-noreply@microsoft.com";
}

/// What is known about the connection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ConnectionState {
    /// Nothing is saved.
    #[default]
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
    /// Whether still assigned, by name or otherwise.
    pub assigned: bool,
    /// Whether assigned by name, as the portal's page Users and groups lists it.
    pub by_name: bool,
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum JobState {
    /// Not started.
    #[default]
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

impl JobState {
    /// The words of the provisioning page.
    pub fn text(&self) -> String {
        match self {
            Self::NotRun => "Provisioning status: Off".to_owned(),
            Self::Active => "Provisioning status: On".to_owned(),
            Self::Paused => "Provisioning status: Paused".to_owned(),
            Self::Quarantine(failure) => {
                let reason = quarantine_reason(failure.code);
                format!(
                    "Quarantine\nReason: {reason}\nError code: {}\nDetails: {}",
                    failure.code, failure.details
                )
            }
            Self::Disabled => {
                "Provisioning was disabled: the job was in quarantine for more than 28 days.".to_owned()
            }
        }
    }
}

/// The reason that the service gives for a quarantine (Microsoft Graph: synchronizationQuarantine).
pub(super) fn quarantine_reason(code: &'static str) -> &'static str {
    use super::outcome::code as known;
    match code {
        known::ESCROW_SHARE | known::ESCROW_BASE | known::ESCROW_TOTAL | known::TOO_MANY_DELETES => code,
        _ => known::QUARANTINE,
    }
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
