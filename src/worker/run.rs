//! The worker's loop: a command comes, a job starts, events go up.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::{LocalSet, spawn_local};

use crate::domain::checks::NoAnswer;
use crate::domain::checks::network::judge_no_answer;
use crate::domain::people::awaited;
use crate::domain::people::pace::{Moment, Wait};
use crate::service::http::HttpClient;
use crate::service::keychain::Keychain;
use crate::service::ladder::{self, Guids, LadderEvent, LadderInput};
use crate::service::limits::Limits;
use crate::service::notify;
use crate::service::system_look;
use crate::service::users::{self, UsersOptions};
use crate::service::watch::{WatchPlan, Watcher};

use super::case;
use super::command::{Command, JobId, SaveTo};
use super::event::Event;
use super::jobs::{Jobs, Switch};
use super::keychain::Keyring;
use super::people::{self, People};
use super::practice::Practice;
use super::store::Setups;
use super::trial::Trials;

/// Progress events of one job are sent no more often than this.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);
/// After sleep the watch looks again within this time.
const LONGEST_STEP: Duration = Duration::from_secs(5);
/// The quiet look of step 1 may take so long.
const REACH_LIMIT: Duration = Duration::from_secs(15);

/// Sends events up and wakes whoever waits for them.
#[derive(Clone)]
pub struct Out {
    sender: Sender<Event>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Out {
    /// `wake` is called after each event.
    pub fn new(sender: Sender<Event>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { sender, wake: Arc::new(wake) }
    }

    /// Wakes without an event.
    pub fn waker(&self) -> Arc<dyn Fn() + Send + Sync> {
        Arc::clone(&self.wake)
    }

    /// Sends one event. Nobody listening any more is not an error: the program is ending.
    pub fn send(&self, event: Event) {
        if self.sender.send(event).is_ok() {
            (self.wake)();
        }
    }
}

/// The HTTP client is built when first needed: reading the trusted certificates takes milliseconds.
#[derive(Clone, Default)]
pub struct Client(Rc<RefCell<Option<HttpClient>>>);

impl Client {
    /// The client, or why none can be made.
    pub fn get(&self) -> Result<HttpClient, NoAnswer> {
        if let Some(client) = self.0.borrow().as_ref() {
            return Ok(client.clone());
        }
        let client = HttpClient::new(Limits::default())?;
        *self.0.borrow_mut() = Some(client.clone());
        Ok(client)
    }
}

/// Runs until told to shut down, or until nobody can send commands any more.
pub async fn run(
    commands: UnboundedReceiver<Command>,
    out: Out,
    folder: Option<PathBuf>,
    keychain: Arc<dyn Keychain>,
) {
    LocalSet::new().run_until(serve(commands, out, folder, keychain)).await;
}

async fn serve(
    mut commands: UnboundedReceiver<Command>,
    out: Out,
    folder: Option<PathBuf>,
    keychain: Arc<dyn Keychain>,
) {
    let jobs = Jobs::default();
    let client = Client::default();
    let mut practice = Practice::new(out.clone());
    let mut trials = Trials::new(out.clone(), client.clone(), folder.clone());
    let keyring = Keyring::new(out.clone(), keychain);
    let mut setups = Setups::new(out.clone(), folder, keyring.clone());
    let mut people = People::default();
    while let Some(command) = commands.recv().await {
        match command {
            Command::Reach { job, tenant_url } => {
                let (client, out) = (client.clone(), out.clone());
                jobs.start(job, |switch| {
                    let started_at = Timestamp::now();
                    let keep = Vec::new();
                    let input =
                        LadderInput { tenant_url, token: None, started_at, timeout: REACH_LIMIT, keep };
                    climb(switch, job, Climb::Quiet, input, client, out)
                });
            }
            Command::Check { job, tenant_url, token, timeout, keep } => {
                let (client, out) = (client.clone(), out.clone());
                jobs.start(job, |switch| {
                    let started_at = Timestamp::now();
                    let input = LadderInput { tenant_url, token, started_at, timeout, keep };
                    climb(switch, job, Climb::Full, input, client, out)
                });
            }
            Command::ReadUsers { job, tenant_url, token, timeout } => {
                let (client, out) = (client.clone(), out.clone());
                jobs.start(job, |mut switch| async move {
                    let mut progress = Coalesced::default();
                    let report = {
                        let out = out.clone();
                        move |now| {
                            if progress.due() {
                                out.send(Event::UsersProgress(job, now));
                            }
                        }
                    };
                    let options = UsersOptions { timeout, ..UsersOptions::default() };
                    let stop = switch.stopped();
                    let read =
                        users::read_all_until(client.get(), &tenant_url, &token, options, report, stop);
                    out.send(Event::UsersRead(job, Box::new(read.await)));
                });
            }
            Command::ReadPeople { job, from, assigned } => people.read(&jobs, &out, job, from, assigned),
            Command::JudgePeople { job, list, accounts, options } => {
                people.judge(&jobs, &out, job, list, accounts, options);
            }
            Command::ArrangePeople { job, list, preflight, query } => {
                people.arrange(&jobs, &out, job, list, preflight, query);
            }
            Command::FindPeople { job, list, names } => people.find(&jobs, &out, job, list, names),
            Command::SavePeople { to, output, list, preflight, accounts, language } => {
                people::save(&out, to, (output, language), list, preflight, accounts);
            }
            Command::Watch { job, plan } => {
                let (client, out) = (client.clone(), out.clone());
                jobs.start(job, |switch| watch(switch, job, plan, client, out));
            }
            Command::WatchPeople { job, mut plan, list, preflight } => {
                let (client, out) = (client.clone(), out.clone());
                jobs.start(job, |mut switch| async move {
                    let awaited = people::blocking(&mut switch, move || awaited(&list, &preflight)).await;
                    let Some(expected) = awaited else {
                        out.send(Event::Cancelled(job));
                        return;
                    };
                    // A list that tells nobody's login says nothing about who is missing.
                    plan.expected =
                        expected.filter(|all| all.iter().any(|login| !login.is_empty())).map(Arc::new);
                    watch(switch, job, plan, client, out).await;
                });
            }
            Command::Notify { title, text } => {
                // Some notification services take their time to answer.
                spawn_local(async move {
                    let shown = tokio::task::spawn_blocking(move || notify::show(&title, &text)).await;
                    if let Ok(Err(error)) = shown {
                        tracing::debug!(%error, "no notification");
                    }
                });
            }
            Command::TrialWrite { job, plan, token } => {
                let practice = practice.is_at(&plan.tenant_url);
                trials.start(&jobs, job, plan, token, practice);
            }
            Command::CleanUpTrial { job, tenant_url, token } => {
                trials.clean_up(&jobs, job, tenant_url, token);
            }
            Command::ListTrialLeftovers => trials.list(),
            Command::LookNow(job) => jobs.nudge(job),
            Command::Cancel(job) => jobs.stop(job),
            Command::StartPractice(options) => practice.start(options).await,
            Command::StopPractice => practice.stop().await,
            Command::PlantFaults(faults) => practice.plant(&faults),
            Command::Entra(act) => practice.act(act),
            Command::AskSystemLook => {
                let out = out.clone();
                spawn_local(async move { out.send(Event::SystemLook(system_look::ask().await)) });
            }
            Command::ListSetups => setups.list(),
            Command::OpenSetup(which) => setups.open(which),
            Command::OpenFile(path) => setups.open_file(path),
            Command::SaveSetup(session) => setups.save(session),
            Command::DeleteSetup(id) => setups.delete(id),
            Command::RestoreSetup(id) => setups.restore(id),
            Command::PurgeSetup(id) => setups.purge(id),
            Command::ArchiveSetup(id, at) => setups.archive(id, at),
            Command::KeepToken { setup, tenant_url, token } => keyring.keep(setup, tenant_url, token),
            Command::FetchToken { setup, tenant_url } => keyring.fetch(setup, tenant_url),
            Command::ForgetToken(setup) => keyring.forget(setup),
            Command::CloseSetup => setups.close(),
            Command::SaveSettings { before, after } => setups.save_settings(before, after),
            Command::ListCrashes => {
                super::provoke_panic("worker");
                setups.list_crashes();
            }
            Command::RemoveCrashes => setups.remove_crashes(),
            Command::OpenLink(url) => open_link(&url, &out),
            Command::OpenFolder(which) => setups.show_folder(which),
            Command::SaveText { to, text } => save_text(to, text, out.clone()),
            Command::FindNamed { job, texts, known } => case::find_named(&out, job, texts, *known),
            Command::SaveCase { to, bytes } => case::save(&out, to, bytes),
            Command::ListenForInterrupt => {
                let out = out.clone();
                spawn_local(async move {
                    if tokio::signal::ctrl_c().await.is_ok() {
                        out.send(Event::Interrupted);
                    }
                });
            }
            Command::Shutdown => break,
        }
    }
    jobs.stop_all();
    trials.finish().await;
    practice.stop().await;
    setups.finish().await;
    keyring.finish().await;
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Climb {
    /// Step 1: nothing but the end is told.
    Quiet,
    /// Step 4 and the command line.
    Full,
}

async fn climb(mut switch: Switch, job: JobId, kind: Climb, input: LadderInput, client: Client, out: Out) {
    super::provoke_panic("job");
    let on_event = {
        let out = out.clone();
        move |event: LadderEvent| {
            if kind == Climb::Full {
                out.send(match event {
                    LadderEvent::RungStarted(rung) => Event::RungStarted(job, rung),
                    LadderEvent::RungDone(report) => Event::RungDone(job, Box::new(report)),
                    LadderEvent::Request(record) => Event::Requested(job, record),
                });
            }
        }
    };
    let report = ladder::climb_until(input, Guids::random(), client.get(), on_event, switch.stopped()).await;
    out.send(match kind {
        Climb::Quiet => Event::Reached(job, Box::new(report)),
        Climb::Full => Event::Checked(job, Box::new(report)),
    });
}

async fn watch(mut switch: Switch, job: JobId, plan: WatchPlan, client: Client, out: Out) {
    let client = match client.get() {
        Ok(client) => client,
        Err(none) => {
            let problem = judge_no_answer(&none, &plan.tenant_url.host());
            out.send(Event::Refused(job, Box::new(problem)));
            return;
        }
    };
    let nudge = Rc::clone(&switch.nudge);
    let began = Instant::now();
    let now = || Moment { wall: Timestamp::now(), up: began.elapsed() };
    let mut watcher = Watcher::new(client, plan);
    loop {
        let Some(look) = switch.run(watcher.look(now())).await else { break };
        let (wait, ended) = (Wait::new(now(), look.next, look.hold), look.ended);
        out.send(Event::Looked(job, Box::new(look)));
        if ended {
            return;
        }
        if switch.run(rest(wait, now, &nudge)).await.is_none() {
            break;
        }
    }
    out.send(Event::Cancelled(job));
}

/// Waits in short steps, because only the wall clock knows that the computer has slept. A person in a hurry ends the
/// wait, but not what the server has asked for.
async fn rest(wait: Wait, now: impl Fn() -> Moment, nudge: &tokio::sync::Notify) {
    let mut hurry = false;
    loop {
        let left = if hurry { wait.held(now()) } else { wait.left(now()) };
        if left.is_zero() {
            return;
        }
        tokio::select! {
            () = tokio::time::sleep(left.min(LONGEST_STEP)) => {}
            () = nudge.notified(), if !hurry => hurry = true,
        }
    }
}

/// Lets through the first of every [`PROGRESS_EVERY`].
#[derive(Default)]
struct Coalesced {
    last: Option<Instant>,
}

impl Coalesced {
    fn due(&mut self) -> bool {
        let now = Instant::now();
        let due = self.last.is_none_or(|last| now.duration_since(last) >= PROGRESS_EVERY);
        if due {
            self.last = Some(now);
        }
        due
    }
}

fn open_link(url: &str, out: &Out) {
    let allowed = url.starts_with("https://") || url.starts_with("mailto:");
    if !allowed || open::that_detached(url).is_err() {
        out.send(Event::LinkFailed(url.to_owned()));
    }
}

fn save_text(to: SaveTo, text: String, out: Out) {
    spawn_local(async move {
        let path = match to {
            SaveTo::Path(path) => Some(path),
            SaveTo::Chooser(chooser) => chooser.await,
        };
        let Some(path) = path else {
            out.send(Event::TextSaved(Ok(None)));
            return;
        };
        let saved = tokio::task::spawn_blocking(move || {
            crate::service::store::write_atomically(&path, text.as_bytes()).map(|()| Some(path))
        });
        if let Ok(result) = saved.await {
            out.send(Event::TextSaved(result));
        }
    });
}
