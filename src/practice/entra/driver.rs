//! Lets the simulator run on a tokio runtime, at a chosen speed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, oneshot, watch};
use tokio::task::JoinHandle;

use super::client::ScimClient;
use super::log::OnDemandReport;
use super::outcome::{EntraFailure, EntraOutcome, code};
use super::people::{EntraGroup, EntraPerson};
use super::refusal::Refusal;
use super::simulator::{AskId, AskResult, SimTime, Simulator};
use super::view::{AppView, EntraView};
use crate::domain::session::SecretToken;

/// The slowest and the fastest that simulated time can run.
const SPEEDS: (f64, f64) = (0.1, 3600.0);

/// What was asked on demand, or why it was refused.
type Asked = Result<oneshot::Receiver<AskResult>, Refusal>;

/// The built-in Entra at work. Dropping it stops it.
#[derive(Debug)]
pub struct EntraHandle {
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    desk: Mutex<Desk>,
    wake: Notify,
    changes: watch::Sender<u64>,
}

#[derive(Debug)]
struct Desk {
    simulator: Simulator,
    clock: Clock,
    waiting: HashMap<AskId, oneshot::Sender<AskResult>>,
}

/// Simulated time as a multiple of real time.
#[derive(Debug)]
struct Clock {
    real: Instant,
    simulated: SimTime,
    speed: f64,
}

impl Clock {
    fn now(&self) -> SimTime {
        let passed = Duration::try_from_secs_f64(self.real.elapsed().as_secs_f64() * self.speed);
        self.simulated.after(passed.unwrap_or_default())
    }

    fn set(&mut self, now: SimTime, speed: f64) {
        *self = Self { real: Instant::now(), simulated: now, speed };
    }

    fn real(&self, simulated: Duration) -> Duration {
        Duration::try_from_secs_f64(simulated.as_secs_f64() / self.speed).unwrap_or(Duration::MAX)
    }
}

impl EntraHandle {
    /// Starts it on the current tokio runtime, in real time.
    pub fn spawn() -> Self {
        let desk = Desk {
            simulator: Simulator::new(|| uuid::Uuid::new_v4().to_string()),
            clock: Clock { real: Instant::now(), simulated: SimTime::default(), speed: 1.0 },
            waiting: HashMap::new(),
        };
        let (changes, _) = watch::channel(0);
        let shared = Arc::new(Shared { desk: Mutex::new(desk), wake: Notify::new(), changes });
        let task = tokio::spawn(run(Arc::clone(&shared)));
        Self { shared, task }
    }

    /// Does something in the portal; the simulator says what there is.
    pub fn act<T>(&self, act: impl FnOnce(&mut Simulator, SimTime) -> T) -> T {
        self.change(|desk, now| act(&mut desk.simulator, now))
    }

    /// Makes the enterprise app; a second call gives it a new name.
    pub fn create_app(&self, name: &str) -> AppView {
        self.act(|simulator, _| simulator.create_app(name))
    }

    /// Saves tenant URL and token.
    pub fn save_connection(&self, tenant_url: &str, token: SecretToken) -> Result<(), Refusal> {
        self.act(|simulator, _| simulator.save_connection(tenant_url, token))
    }

    /// Entra's own Test connection, of what was entered, else of what is saved. Asked at once, not when awaited.
    pub fn test_connection(&self) -> impl Future<Output = EntraOutcome> + use<> {
        let answer = self.change(|desk, _| {
            let ask = desk.simulator.ask_test();
            desk.listen(ask)
        });
        async move {
            match answer.await {
                Ok(AskResult::Tested(outcome)) => outcome,
                Ok(AskResult::OnDemand(_)) | Err(_) => {
                    Err(EntraFailure::new(code::VALIDATION_UNAVAILABLE, "The practice Entra was stopped."))
                }
            }
        }
    }

    /// Everybody in the directory, in the recycle bin too.
    pub fn people(&self) -> Vec<EntraPerson> {
        self.shared.desk().simulator.present()
    }

    /// Every group in the directory.
    pub fn groups(&self) -> Vec<EntraGroup> {
        self.shared.desk().simulator.groups().to_vec()
    }

    /// Assigns people by object id.
    pub fn assign(&self, ids: &[String]) -> Result<(), Refusal> {
        self.act(|simulator, _| simulator.assign(ids))
    }

    /// Takes a person off the app; the next cycle switches the account off.
    pub fn unassign(&self, id: &str) -> Result<(), Refusal> {
        self.act(|simulator, _| simulator.unassign(id))
    }

    /// Changes a person in the directory; the id says whom.
    pub fn update_person(&self, person: EntraPerson) {
        self.act(|simulator, _| simulator.update_person(person));
    }

    /// Provisions one person now; `None` when the practice was stopped meanwhile. Asked at once, not when awaited.
    pub fn on_demand(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<OnDemandReport>, Refusal>> + use<> {
        report_of(self.ask(|simulator| simulator.ask_on_demand(id)))
    }

    /// Provisions a group now, with up to five of its members. Asked at once, not when awaited.
    pub fn on_demand_group(
        &self,
        id: &str,
        members: &[String],
    ) -> impl Future<Output = Result<Option<OnDemandReport>, Refusal>> + use<> {
        report_of(self.ask(|simulator| simulator.ask_on_demand_group(id, members)))
    }

    fn ask(&self, ask: impl FnOnce(&mut Simulator) -> Result<AskId, Refusal>) -> Asked {
        self.change(|desk, _| {
            let ask = ask(&mut desk.simulator)?;
            Ok(desk.listen(ask))
        })
    }

    /// Starts, resumes or, after quarantine, restarts provisioning.
    pub fn start(&self) -> Result<(), Refusal> {
        self.act(Simulator::start)
    }

    /// Forgets what was sent and begins with a first cycle again.
    pub fn restart(&self) -> Result<(), Refusal> {
        self.act(Simulator::restart)
    }

    /// Pauses; a cycle under way still ends.
    pub fn pause(&self) -> Result<(), Refusal> {
        self.act(|simulator, _| simulator.pause())
    }

    /// Sets how many simulated seconds pass in a real one, within 0.1 to 3600; other values change nothing.
    pub fn set_speed(&self, speed: f64) {
        if speed.is_finite() && speed > 0.0 {
            self.change(|desk, now| desk.clock.set(now, speed.clamp(SPEEDS.0, SPEEDS.1)));
        }
    }

    /// Jumps over a wait, for example to the next cycle.
    fn skip(&self, wait: Duration) {
        self.change(|desk, now| desk.clock.set(now.after(wait), desk.clock.speed));
    }

    /// Jumps to the next planned cycle. Does nothing when none is planned.
    pub fn skip_to_next_cycle(&self) {
        if let Some(wait) = self.snapshot().next_cycle {
            self.skip(wait.simulated);
        }
    }

    /// What can be seen now.
    pub fn snapshot(&self) -> EntraView {
        let desk = self.shared.desk();
        desk.simulator.view(desk.clock.now(), desk.clock.speed)
    }

    /// Counts up whenever a new [`Self::snapshot`] is worth taking.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.shared.changes.subscribe()
    }

    fn change<T>(&self, change: impl FnOnce(&mut Desk, SimTime) -> T) -> T {
        let result = {
            let mut desk = self.shared.desk();
            let now = desk.clock.now();
            desk.simulator.at(now);
            change(&mut desk, now)
        };
        self.shared.changed();
        self.shared.wake.notify_one();
        result
    }
}

impl Drop for EntraHandle {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Desk {
    fn listen(&mut self, ask: AskId) -> oneshot::Receiver<AskResult> {
        let (sender, receiver) = oneshot::channel();
        self.waiting.insert(ask, sender);
        receiver
    }

    fn deliver(&mut self) {
        for (ask, result) in self.simulator.take_results() {
            if let Some(sender) = self.waiting.remove(&ask) {
                // Whoever asked may have gone away meanwhile.
                drop(sender.send(result));
            }
        }
    }
}

impl Shared {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn changed(&self) {
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
    }
}

/// The report of what was asked; `None` when the practice was stopped meanwhile.
async fn report_of(asked: Asked) -> Result<Option<OnDemandReport>, Refusal> {
    Ok(match asked?.await {
        Ok(AskResult::OnDemand(report)) => Some(report),
        Ok(AskResult::Tested(_)) | Err(_) => None,
    })
}

async fn run(shared: Arc<Shared>) {
    let client = ScimClient::new();
    loop {
        let (calls, destination, sleep) = {
            let mut desk = shared.desk();
            let now = desk.clock.now();
            let before = desk.simulator.next_wake(now).is_some_and(|at| at <= now);
            let calls = desk.simulator.tick(now);
            desk.deliver();
            let sleep = desk.simulator.next_wake(now).map(|at| desk.clock.real(now.until(at)));
            if before {
                shared.changed();
            }
            (calls, desk.simulator.destination(), sleep)
        };
        if let (Some(call), Some((base, token))) = (calls.first(), destination) {
            let answer = client.send(&base, &token, call).await;
            let mut desk = shared.desk();
            let now = desk.clock.now();
            desk.simulator.answer(now, call.id, &answer);
            desk.deliver();
            drop(desk);
            shared.changed();
            continue;
        }
        match sleep {
            Some(wait) => tokio::select! {
                () = shared.wake.notified() => {}
                // Rounded up to what the timer can do, so that it never wakes a moment early.
                () = tokio::time::sleep(wait.saturating_add(Duration::from_millis(1))) => {}
            },
            None => shared.wake.notified().await,
        }
    }
}
