//! The built-in Entra as a pure state machine: commands and answers in, requests out, time handed in.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::client::{CallAnswer, CallError};
use super::cycle::Job;
use super::outcome::{EntraOutcome, judge_probe, quarantines};
use super::people::{EntraPerson, directory};
use super::person_run::Call;
use super::view::{
    AppView, ConnectionState, Counts, EntraView, LogEntry, OnDemandReport, PersonState, PersonView, Wait,
};
use super::work::{Member, Purpose, Work};
use crate::domain::scim::filter;
use crate::domain::scim::patch::Dialect;
use crate::domain::session::SecretToken;

/// Most entries that the provisioning log keeps.
const LOG_LENGTH: usize = 1000;

/// A moment of simulated time: how long the practice has run in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SimTime(pub Duration);

impl SimTime {
    /// The moment `wait` later.
    #[must_use]
    pub fn after(self, wait: Duration) -> Self {
        Self(self.0.saturating_add(wait))
    }

    /// How long until `later`; nothing when it has passed.
    pub fn until(self, later: Self) -> Duration {
        later.0.saturating_sub(self.0)
    }
}

/// One request that Entra makes now. The token is added where it is sent.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedCall {
    /// For handing in the answer.
    pub id: u64,
    /// `GET`, …
    pub method: &'static str,
    /// Below the tenant URL, with query: `/Users?filter=…`.
    pub path: String,
    /// JSON body.
    pub body: Option<Value>,
}

/// A question whose answer comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AskId(u64);

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskResult {
    /// How a connection test ended.
    Tested(EntraOutcome),
    /// How provisioning on demand ended.
    OnDemand(OnDemandReport),
}

/// Why provisioning cannot start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StartRefusal {
    /// There is no app yet.
    #[error("there is no enterprise app yet")]
    NoApp,
    /// Tenant URL and token are not saved yet.
    #[error("tenant URL and token are not saved yet")]
    NotConnected,
}

#[derive(Debug)]
pub(super) struct Saved {
    pub(super) entered: String,
    pub(super) base: String,
    pub(super) dialect: Dialect,
    pub(super) token: SecretToken,
}

/// The built-in Entra.
pub struct Simulator {
    pub(super) directory: Vec<EntraPerson>,
    app: Option<AppView>,
    pub(super) saved: Option<Saved>,
    pub(super) connection: ConnectionState,
    /// By position in the directory.
    pub(super) people: BTreeMap<usize, Member>,
    pub(super) job: Job,
    asks: VecDeque<Purpose>,
    pub(super) ready: Option<(Purpose, Work, Call)>,
    waiting: Option<(u64, Purpose, Work)>,
    pub(super) results: Vec<(AskId, AskResult)>,
    log: VecDeque<LogEntry>,
    numbers: u64,
    pub(super) guids: Box<dyn FnMut() -> String + Send>,
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("job", &self.job)
            .field("people", &self.people)
            .finish_non_exhaustive()
    }
}

impl Simulator {
    /// Nordwind's Entra. `guids` makes the random GUIDs of apps and look-ups.
    pub fn new(guids: impl FnMut() -> String + Send + 'static) -> Self {
        Self {
            directory: directory(),
            app: None,
            saved: None,
            connection: ConnectionState::NotSaved,
            people: BTreeMap::new(),
            job: Job::default(),
            asks: VecDeque::new(),
            ready: None,
            waiting: None,
            results: Vec::new(),
            log: VecDeque::new(),
            numbers: 0,
            guids: Box::new(guids),
        }
    }

    /// Everybody in the directory.
    pub fn people(&self) -> &[EntraPerson] {
        &self.directory
    }

    /// Makes the enterprise app; a second call gives it a new name.
    pub fn create_app(&mut self, name: &str) -> AppView {
        let app = match self.app.take() {
            Some(app) => AppView { name: name.to_owned(), ..app },
            None => AppView { name: name.to_owned(), object_id: (self.guids)(), app_id: (self.guids)() },
        };
        self.app.insert(app).clone()
    }

    /// Saves tenant URL and token. A compatibility flag on the URL is understood and never sent.
    pub fn save_connection(&mut self, tenant_url: &str, token: SecretToken) {
        let entered = tenant_url.trim();
        let (base, query) = entered.split_once('?').unwrap_or((entered, ""));
        let flag = query.to_ascii_lowercase().contains("aadoptscim062020");
        self.saved = Some(Saved {
            entered: entered.to_owned(),
            base: base.trim_end_matches('/').to_owned(),
            dialect: if flag { Dialect::Flag } else { Dialect::Default },
            token,
        });
        self.connection = ConnectionState::Saved;
    }

    /// Where to send, without flag and slash at the end, and the token.
    pub fn destination(&self) -> Option<(String, SecretToken)> {
        self.saved.as_ref().map(|saved| (saved.base.clone(), saved.token.clone()))
    }

    /// Assigns people by object id; unknown ids are passed over.
    pub fn assign(&mut self, ids: &[String]) {
        for (at, person) in self.directory.iter().enumerate() {
            if ids.contains(&person.id) {
                let new = || Member { assigned: true, link: None, sent: None, state: PersonState::Waiting };
                self.people.entry(at).or_insert_with(new).assigned = true;
            }
        }
    }

    /// Takes a person off the app; the next cycle switches the account off.
    pub fn unassign(&mut self, id: &str) {
        let Some(at) = self.position(id) else { return };
        if let Some(person) = self.people.get_mut(&at) {
            person.assigned = false;
            if person.link.is_none() {
                self.people.remove(&at);
            }
        }
    }

    /// Changes a person in the directory, for example blocks the sign-in; the id says whom.
    pub fn update_person(&mut self, changed: EntraPerson) {
        if let Some(person) = self.directory.iter_mut().find(|person| person.id == changed.id) {
            *person = changed;
        }
    }

    /// Asks for a connection test; the answer comes through [`Self::take_results`].
    pub fn ask_test(&mut self) -> AskId {
        let id = AskId(self.number());
        self.connection = ConnectionState::Testing;
        self.asks.push_back(Purpose::Test(id));
        id
    }

    /// Asks for provisioning one person on demand; `None` when nobody has this object id.
    pub fn ask_on_demand(&mut self, person_id: &str) -> Option<AskId> {
        let at = self.position(person_id)?;
        let id = AskId(self.number());
        self.asks.push_back(Purpose::OnDemand(id, at));
        Some(id)
    }

    /// The answers that have come since the last call.
    pub fn take_results(&mut self) -> Vec<(AskId, AskResult)> {
        std::mem::take(&mut self.results)
    }

    /// Starts, resumes or, after quarantine, restarts provisioning.
    pub fn start(&mut self, now: SimTime) -> Result<(), StartRefusal> {
        if self.app.is_none() {
            return Err(StartRefusal::NoApp);
        }
        if self.saved.is_none() {
            return Err(StartRefusal::NotConnected);
        }
        self.start_job(now);
        Ok(())
    }

    /// What to send now: at most one request, and none while one is under way.
    pub fn tick(&mut self, now: SimTime) -> Vec<PlannedCall> {
        while self.waiting.is_none() {
            if let Some((purpose, work, call)) = self.ready.take() {
                let id = self.number();
                self.waiting = Some((id, purpose, work));
                return vec![PlannedCall { id, method: call.method, path: call.path, body: call.body }];
            }
            if let Some(purpose) = self.asks.pop_front() {
                self.begin_probe(now, purpose);
            } else if !self.advance_cycle(now) {
                break;
            }
        }
        Vec::new()
    }

    /// When [`Self::tick`] will next have something to do without an answer coming in.
    pub fn next_wake(&self, now: SimTime) -> Option<SimTime> {
        if self.waiting.is_some() {
            return None;
        }
        if self.ready.is_some() || !self.asks.is_empty() {
            return Some(now);
        }
        self.job.next_wake()
    }

    /// Hands in the answer to a planned call; one that nobody waits for is passed over.
    pub fn answer(&mut self, now: SimTime, call: u64, answer: &Result<CallAnswer, CallError>) {
        let Some((_, purpose, work)) = self.waiting.take_if(|(id, ..)| *id == call) else { return };
        let token = self.saved.as_ref().map(|saved| saved.token.clone());
        let token = token.as_ref().map_or("", SecretToken::expose);
        match work {
            Work::ProbeUsers | Work::ProbeGroups => match (judge_probe(answer, token), work) {
                (Ok(()), Work::ProbeUsers) => {
                    let asked = filter::encode(&filter::eq_text("displayName", &(self.guids)()));
                    let path = format!("/Groups?excludedAttributes=members&filter={asked}");
                    self.ready = Some((purpose, Work::ProbeGroups, Call::get(path)));
                }
                (Ok(()), _) => self.probe_passed(now, purpose),
                (Err(failure), _) => self.probe_failed(now, purpose, failure, quarantines(answer, true)),
            },
            Work::Person(at, mut run) => {
                let next = run.on_answer(answer, token);
                self.person_next(now, purpose, at, run, next);
            }
        }
    }

    /// What can be seen, at the moment `now`, at `speed` simulated seconds per real second.
    pub fn view(&self, now: SimTime, speed: f64) -> EntraView {
        let person = |(at, assigned): (&usize, &Member)| {
            Some(PersonView {
                person: self.directory.get(*at)?.clone(),
                assigned: assigned.assigned,
                state: assigned.state.clone(),
                contractbook_id: assigned.link.clone(),
            })
        };
        let wait = |at: SimTime| {
            let simulated = now.until(at);
            let real = Duration::try_from_secs_f64(simulated.as_secs_f64() / speed);
            Wait { simulated, real: real.unwrap_or(Duration::MAX) }
        };
        EntraView {
            app: self.app.clone(),
            tenant_url: self.saved.as_ref().map(|saved| saved.entered.clone()),
            connection: self.connection.clone(),
            people: self.people.iter().filter_map(person).collect(),
            job: self.job.state.clone(),
            cycle: self.job.cycle_view(),
            cycles_done: self.job.cycles_done,
            next_cycle: self.job.next_cycle_at.map(wait),
            counts: Counts::of(self.people.values().map(|p| &p.state)),
            log: self.log.iter().cloned().collect(),
            now,
            speed,
        }
    }

    pub(super) fn note(&mut self, entry: LogEntry) {
        if self.log.len() >= LOG_LENGTH {
            self.log.pop_front();
        }
        self.log.push_back(entry);
    }

    pub(super) fn app_name(&self) -> String {
        self.app.as_ref().map(|app| app.name.clone()).unwrap_or_default()
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.directory.iter().position(|person| person.id == id)
    }

    fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }
}
