//! The built-in Entra as a pure state machine: commands and answers in, requests out, time handed in.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::app::App;
use super::client::{CallAnswer, CallError};
use super::fault::EntraFault;
use super::log::OnDemandReport;
use super::outcome::{EntraOutcome, judge_probe, quarantines};
use super::people::{Directory, EntraGroup, EntraPerson};
use super::person_run::Call;
use super::planted::Planted;
use super::view::{Edition, Role};
use super::work::Work;
use crate::domain::scim::filter;
use crate::domain::session::SecretToken;

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

/// The built-in Entra.
pub struct Simulator {
    pub(super) directory: Directory,
    /// Positions of people by object id.
    places: HashMap<String, usize>,
    /// Since when somebody is in the recycle bin, and whether an app kept the account then.
    pub(super) bin: BTreeMap<usize, SimTime>,
    /// Gone for good.
    pub(super) purged: BTreeSet<usize>,
    /// The app that is open in the portal; the others work on beside it.
    pub(super) app: App,
    pub(super) others: Vec<App>,
    pub(super) role: Role,
    pub(super) edition: Edition,
    pub(super) planted: BTreeMap<EntraFault, Planted>,
    /// The members picked for a group on demand.
    pub(super) picks: HashMap<AskId, Vec<usize>>,
    pub(super) results: Vec<(AskId, AskResult)>,
    pub(super) now: SimTime,
    numbers: u64,
    pub(super) guids: Box<dyn FnMut() -> String + Send>,
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("job", &self.app.job)
            .field("people", &self.app.people)
            .finish_non_exhaustive()
    }
}

impl Simulator {
    /// Nordwind's Entra. `guids` makes the random GUIDs of apps and look-ups.
    pub fn new(guids: impl FnMut() -> String + Send + 'static) -> Self {
        Self::with_directory(Directory::nordwind(), guids)
    }

    /// An Entra with any directory.
    pub fn with_directory(directory: Directory, guids: impl FnMut() -> String + Send + 'static) -> Self {
        let places = directory.people.iter().enumerate().map(|(at, p)| (p.id.clone(), at)).collect();
        Self {
            directory,
            places,
            bin: BTreeMap::new(),
            purged: BTreeSet::new(),
            app: App::default(),
            others: Vec::new(),
            role: Role::default(),
            edition: Edition::default(),
            planted: BTreeMap::new(),
            picks: HashMap::new(),
            results: Vec::new(),
            now: SimTime::default(),
            numbers: 0,
            guids: Box::new(guids),
        }
    }

    /// Everybody who ever was in the directory, in their places.
    pub fn people(&self) -> &[EntraPerson] {
        &self.directory.people
    }

    /// Everybody in the directory, in the recycle bin too, without those who are gone for good.
    pub fn present(&self) -> Vec<EntraPerson> {
        let all = self.directory.people.iter().enumerate();
        all.filter(|(at, _)| !self.purged.contains(at)).map(|(_, person)| person.clone()).collect()
    }

    /// Every group in the directory.
    pub fn groups(&self) -> &[EntraGroup] {
        &self.directory.groups
    }

    /// Lets time come to this moment without doing anything; what is done next in the portal is done then.
    pub fn at(&mut self, now: SimTime) {
        self.now = self.now.max(now);
    }

    /// Where to send, without flag and slash at the end, and the token: for the request under way, else as saved.
    pub fn destination(&self) -> Option<(String, SecretToken)> {
        let sending = self.apps().find(|app| app.waiting.is_some()).unwrap_or(&self.app);
        let purpose = sending.waiting.as_ref().map(|(_, purpose, _)| *purpose);
        let values = sending.values(purpose)?;
        Some((values.base.clone(), self.token_as_sent(&values.token)))
    }

    /// The answers that have come since the last call.
    pub fn take_results(&mut self) -> Vec<(AskId, AskResult)> {
        std::mem::take(&mut self.results)
    }

    /// What to send now: at most one request, and none while one is under way.
    pub fn tick(&mut self, now: SimTime) -> Vec<PlannedCall> {
        self.at(now);
        self.empty_bin();
        if self.apps().any(|app| app.waiting.is_some()) {
            return Vec::new();
        }
        let call = (0..=self.others.len()).find_map(|number| self.with_app(number, |sim| sim.tick_app(now)));
        call.into_iter().collect()
    }

    fn tick_app(&mut self, now: SimTime) -> Option<PlannedCall> {
        loop {
            if let Some((purpose, work, call)) = self.app.ready.take() {
                let id = self.number();
                let values = self.app.values(Some(purpose));
                self.app.sent_with = values.map(|values| self.token_as_sent(&values.token));
                self.app.waiting = Some((id, purpose, work));
                return Some(PlannedCall { id, method: call.method, path: call.path, body: call.body });
            }
            if let Some(purpose) = self.app.asks.pop_front() {
                self.begin_probe(now, purpose);
            } else if !self.advance_cycle(now) {
                return None;
            }
        }
    }

    /// When [`Self::tick`] will next have something to do without an answer coming in.
    pub fn next_wake(&self, now: SimTime) -> Option<SimTime> {
        if self.apps().any(|app| app.waiting.is_some()) {
            return None;
        }
        if self.apps().any(|app| app.ready.is_some() || !app.asks.is_empty()) {
            return Some(now);
        }
        self.apps().filter_map(|app| app.job.next_wake()).min()
    }

    /// Hands in the answer to a planned call; one that nobody waits for is passed over.
    pub fn answer(&mut self, now: SimTime, call: u64, answer: &Result<CallAnswer, CallError>) {
        self.at(now);
        let waits = |app: &App| app.waiting.as_ref().is_some_and(|(id, ..)| *id == call);
        let Some(number) = self.apps().position(waits) else { return };
        self.with_app(number, |sim| sim.answer_app(now, answer));
    }

    fn answer_app(&mut self, now: SimTime, answer: &Result<CallAnswer, CallError>) {
        let Some((_, purpose, work)) = self.app.waiting.take() else { return };
        let token = self.app.sent_with.take();
        let token = token.as_ref().map_or("", SecretToken::expose);
        match work {
            Work::ProbeUsers | Work::ProbeGroups => match (judge_probe(answer, token), work) {
                (Ok(()), Work::ProbeUsers) if self.asks_for_groups(purpose) => {
                    let asked = filter::encode(&filter::eq_text("displayName", &(self.guids)()));
                    let path = format!("/Groups?excludedAttributes=members&filter={asked}");
                    self.app.ready = Some((purpose, Work::ProbeGroups, Call::get(path)));
                }
                (Ok(()), _) => self.probe_passed(now, purpose),
                (Err(failure), _) => self.probe_failed(now, purpose, failure, quarantines(answer, true)),
            },
            Work::Person(at, mut run) => {
                let next = run.on_answer(answer, token);
                self.person_next(now, purpose, at, run, next);
            }
            Work::Group(at, mut run) => {
                let next = run.on_answer(answer, token);
                self.group_next(now, purpose, at, run, next);
            }
            Work::Manager(at, manager) => self.manager_done(now, at, manager, answer, token),
        }
    }

    /// Does something with one app in front: 0 is the open one, the others follow.
    pub(super) fn with_app<T>(&mut self, number: usize, work: impl FnOnce(&mut Self) -> T) -> T {
        self.swap_app(number);
        let result = work(self);
        self.swap_app(number);
        result
    }

    pub(super) fn swap_app(&mut self, number: usize) {
        if let Some(other) = number.checked_sub(1).and_then(|at| self.others.get_mut(at)) {
            std::mem::swap(&mut self.app, other);
        }
    }

    pub(super) fn apps(&self) -> impl Iterator<Item = &App> {
        std::iter::once(&self.app).chain(&self.others)
    }

    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    pub(super) fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    pub(super) fn new_ask(&mut self) -> AskId {
        AskId(self.number())
    }
}
