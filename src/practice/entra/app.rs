//! One enterprise app: what was set in the portal, whom it keeps, and its job.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::cycle::Job;
use super::log::LogEntry;
use super::mapping::Mapping;
use super::outcome::EntraOutcome;
use super::person_run::Call;
use super::scope::{Scope, ScopingFilter};
use super::simulator::SimTime;
use super::view::{AppView, ConnectionState, Mail, PersonState};
use super::wanted::Wanted;
use super::work::{Purpose, Work};
use crate::domain::scim::patch::Dialect;
use crate::domain::session::SecretToken;

/// Most entries that the provisioning log keeps.
const LOG_LENGTH: usize = 1000;

/// How Entra signs in to the app.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum AuthMethod {
    /// Bearer authentication: tenant URL and secret token. The one that Contractbook offers.
    #[default]
    Bearer,
    /// OAuth 2 client credentials grant.
    ClientCredentials,
    /// Workload identity federation.
    WorkloadIdentity,
}

/// The values of the connection.
#[derive(Debug, Clone)]
pub(super) struct Saved {
    pub(super) entered: String,
    pub(super) base: String,
    pub(super) dialect: Dialect,
    pub(super) token: SecretToken,
    pub(super) method: AuthMethod,
}

impl Saved {
    /// A compatibility flag on the URL is understood and never sent.
    pub(super) fn new(tenant_url: &str, token: SecretToken, method: AuthMethod) -> Self {
        let entered = tenant_url.trim();
        let (base, query) = entered.split_once('?').unwrap_or((entered, ""));
        let flag = query.to_ascii_lowercase().contains("aadoptscim062020");
        Self {
            entered: entered.to_owned(),
            base: base.trim_end_matches('/').to_owned(),
            dialect: if flag { Dialect::Flag } else { Dialect::Default },
            token,
            method,
        }
    }

    /// Whether the same is entered.
    fn is(&self, other: &Self) -> bool {
        self.entered == other.entered
            && self.method == other.method
            && self.token.expose() == other.token.expose()
    }
}

/// What Entra remembers about one person.
#[expect(clippy::struct_excessive_bools, reason = "five things that go with each other in any way")]
#[derive(Debug)]
pub(super) struct Member {
    /// By name, or as a direct member of an assigned group, or through a scope of all.
    pub(super) assigned: bool,
    /// By name.
    pub(super) direct: bool,
    /// The record of the assignment is broken.
    pub(super) stale: bool,
    /// Switched off because the person was deleted: goes with them for good later.
    pub(super) managed: bool,
    /// The account was made for the person, rather than found and taken over.
    pub(super) created: bool,
    pub(super) since: SimTime,
    pub(super) link: Option<String>,
    pub(super) sent: Option<Wanted>,
    pub(super) state: PersonState,
    /// Object id of the manager that Contractbook has.
    pub(super) manager: Option<String>,
    pub(super) tried: Option<Wanted>,
    /// How often it failed in a row, and how many cycles pass before it is tried again.
    pub(super) failures: u32,
    pub(super) rest: u32,
}

impl Member {
    pub(super) fn new(since: SimTime) -> Self {
        Self {
            assigned: false,
            direct: false,
            stale: false,
            managed: false,
            created: false,
            since,
            link: None,
            sent: None,
            state: PersonState::Waiting,
            manager: None,
            tried: None,
            failures: 0,
            rest: 0,
        }
    }
}

/// What Entra remembers about one assigned group.
#[derive(Debug, Default)]
pub(super) struct GroupMember {
    pub(super) assigned: bool,
    pub(super) link: Option<String>,
    pub(super) name: String,
    /// Ids in Contractbook of the members that were sent.
    pub(super) members: BTreeSet<String>,
    pub(super) failed: Option<&'static str>,
}

/// What is set beside connection, mapping and assignment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Whom to sync.
    pub scope: Scope,
    /// Who among them.
    pub filter: Option<ScopingFilter>,
    /// Where notifications go.
    pub notification: Option<String>,
    /// How many accounts one cycle may switch off; `None` when accidental deletions are not prevented.
    pub deletion_threshold: Option<u32>,
}

#[derive(Debug, Default)]
pub(super) struct App {
    pub(super) view: Option<AppView>,
    /// The order in which apps were made; each has its own number.
    pub(super) made: u64,
    pub(super) saved: Option<Saved>,
    /// Typed, and not saved.
    pub(super) draft: Option<Saved>,
    /// What the test under way tries.
    pub(super) tried: Option<Saved>,
    /// What passed its last test.
    pub(super) passed: Option<Saved>,
    /// What is known about the values in the form.
    pub(super) connection: ConnectionState,
    /// By position in the directory.
    pub(super) people: BTreeMap<usize, Member>,
    pub(super) groups: BTreeMap<usize, GroupMember>,
    pub(super) mapping: Arc<Mapping>,
    pub(super) settings: Settings,
    /// Narrowing the scope takes effect with a restart.
    pub(super) scope_in_force: Scope,
    pub(super) job: Job,
    pub(super) log: VecDeque<LogEntry>,
    pub(super) mails: Vec<Mail>,
    pub(super) asks: VecDeque<Purpose>,
    pub(super) ready: Option<(Purpose, Work, Call)>,
    pub(super) waiting: Option<(u64, Purpose, Work)>,
    /// The token of the request under way, to blot it out of the answer.
    pub(super) sent_with: Option<SecretToken>,
}

impl App {
    pub(super) fn name(&self) -> String {
        self.view.as_ref().map(|app| app.name.clone()).unwrap_or_default()
    }

    /// The values a request goes out with: a test tries what was typed when it began.
    pub(super) fn values(&self, purpose: Option<Purpose>) -> Option<&Saved> {
        match purpose {
            Some(Purpose::Test(_)) => self.tried.as_ref().or(self.form()),
            _ => self.saved.as_ref(),
        }
    }

    /// What stands in the form: typed, else saved.
    pub(super) fn form(&self) -> Option<&Saved> {
        self.draft.as_ref().or(self.saved.as_ref())
    }

    /// Whether the form holds just these values.
    pub(super) fn holds(&self, entered: &Saved) -> bool {
        self.form().is_some_and(|form| form.is(entered))
    }

    /// Whether what is saved passed a test as it stands.
    pub(super) fn is_tested(&self) -> bool {
        self.saved.as_ref().zip(self.passed.as_ref()).is_some_and(|(saved, passed)| saved.is(passed))
    }

    /// Other values stand in the form than before: of these only an earlier test of just them tells something.
    pub(super) fn form_changed(&mut self) {
        let passed = self.passed.as_ref().is_some_and(|passed| self.holds(passed));
        self.connection = match &self.saved {
            _ if passed => ConnectionState::Tested,
            Some(_) => ConnectionState::Saved,
            None => ConnectionState::NotSaved,
        };
    }

    /// What was pasted before is not what is pasted now, although it reads the same: no test tells anything of it.
    pub(super) fn pasted_anew(&mut self) {
        (self.tried, self.passed) = (None, None);
    }

    /// Takes in how the test under way ended. What was changed meanwhile is not tested by it.
    pub(super) fn tested(&mut self, outcome: &EntraOutcome) {
        let tried = self.tried.take();
        let as_it_stands = match &tried {
            Some(tried) => self.holds(tried),
            None => self.form().is_none(),
        };
        if as_it_stands {
            self.connection = match outcome {
                Ok(()) => ConnectionState::Tested,
                Err(failure) => ConnectionState::Failed(failure.clone()),
            };
        }
        let passed_before = tried.as_ref().zip(self.passed.as_ref()).is_some_and(|(now, then)| now.is(then));
        if outcome.is_ok() || passed_before {
            self.passed = tried.filter(|_| outcome.is_ok());
        }
    }

    /// Whether somebody has set up provisioning in it.
    pub(super) fn is_set_up(&self) -> bool {
        let connected = self.draft.is_some() || self.saved.is_some();
        let settings = self.settings != Settings::default() || *self.mapping != Mapping::default();
        connected || settings || self.job.has_run() || !self.groups.is_empty()
    }

    /// What is asked for and not answered yet.
    pub(super) fn purposes(&self) -> Vec<Purpose> {
        let ready = self.ready.as_ref().map(|(purpose, ..)| *purpose);
        let waiting = self.waiting.as_ref().map(|(_, purpose, _)| *purpose);
        self.asks.iter().copied().chain(ready).chain(waiting).collect()
    }

    pub(super) fn note(&mut self, entry: LogEntry) {
        if self.log.len() >= LOG_LENGTH {
            self.log.pop_front();
        }
        self.log.push_back(entry);
    }
}
