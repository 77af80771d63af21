//! The trial write: makes one probe user, changes it as Entra does, removes it, and tells what held.
//!
//! The only part of the program that sends anything but `GET`. It is noted on disk what will be made before it is
//! made; whatever happens then, cancelling and failing included, the cleaning up runs.

mod ask;
mod board;
mod change;
mod clean_up;
mod journal;
mod made;
mod run;

pub use journal::{Journal, OpenEntry};

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep_until};

use self::ask::Asker;
use self::board::Board;
use self::clean_up::{Cleaned, clean_up};
use self::made::Made;
use self::run::Run;
use super::http::HttpClient;
use crate::domain::checks::network::judge_no_answer;
use crate::domain::checks::reply::redacted;
use crate::domain::checks::write::{
    JournalEntry, LeftState, Leftover, Probe, TrialNotTried, TrialPlan, TrialReport, TrialStep,
    TrialStepReport, left_behind, trial_verdict,
};
use crate::domain::checks::{NoAnswer, NoAnswerKind, RequestRecord};
use crate::domain::problems::{Problem, Severity};
use crate::domain::session::{SecretToken, TenantUrl};

/// Bounds of a trial write besides those of a single request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrialLimits {
    /// The trial itself.
    pub total: Duration,
    /// The cleaning up after it, also after it was cancelled.
    pub clean_up: Duration,
    /// How long a user is waited for whose creation was never answered. A quarter of it when something answered.
    pub late: Duration,
}

impl Default for TrialLimits {
    fn default() -> Self {
        Self {
            total: Duration::from_mins(1),
            clean_up: Duration::from_secs(15),
            late: Duration::from_secs(10),
        }
    }
}

impl TrialLimits {
    fn wait(&self, answered: bool) -> Duration {
        if answered { self.late / 4 } else { self.late }
    }
}

/// What a trial write needs to know.
#[derive(Debug, Clone)]
pub struct TrialInput {
    /// What was shown and agreed to.
    pub plan: TrialPlan,
    /// With what.
    pub token: SecretToken,
    /// Now.
    pub started_at: Timestamp,
    /// Bounds.
    pub limits: TrialLimits,
}

/// News from a trial write.
#[derive(Debug, Clone, PartialEq)]
pub enum TrialEvent {
    /// A step is being tried.
    StepStarted(TrialStep),
    /// A step is finished. Steps that are judged together are finished together.
    StepDone(TrialStepReport),
    /// A request was made.
    Request(RequestRecord),
}

/// A probe with a fresh random name.
pub fn fresh_probe() -> Probe {
    // The last six bytes of a version 4 UUID are random throughout (RFC 9562 section 5.4).
    let mut random = [0; 6];
    for (to, from) in random.iter_mut().zip(uuid::Uuid::new_v4().as_bytes().iter().rev()) {
        *to = *from;
    }
    Probe::from_random(random)
}

/// Carries out a trial write. As soon as `cancel` is ready the trial stops and the cleaning up begins; the future
/// must be awaited to its end for that.
pub async fn try_write(
    input: TrialInput,
    client: Result<HttpClient, NoAnswer>,
    journal: Journal,
    on_event: impl FnMut(TrialEvent),
    cancel: impl Future<Output = ()>,
) -> TrialReport {
    let begun = Instant::now();
    let TrialInput { plan, token, started_at, limits } = input;
    let board = Board::new(on_event);
    let made = Made::default();
    let mut cancelled = false;
    let mut left = Vec::new();
    match client {
        Err(none) => no_client(&board, &plan, &none),
        Ok(client) => {
            let deadline = begun + limits.total;
            let asker = Asker::new(&client, &token, &plan, &board, deadline);
            let entry = JournalEntry {
                tenant_url: plan.tenant_url.clone(),
                probe: plan.probe.clone(),
                ids: Vec::new(),
                noted_at: started_at,
            };
            let run = Run { asker: &asker, made: &made };
            tokio::select! {
                biased;
                () = cancel => {
                    cancelled = true;
                    board.skip_rest(TrialNotTried::Cancelled);
                }
                () = sleep_until(deadline) => out_of_time(&board),
                held = run.all(journal, entry) => if let Err(failed) = held {
                    board.skip_rest(TrialNotTried::Needs(failed));
                },
            }
            board.start(TrialStep::CleanUp);
            match clean_up(&asker, &made, &limits).await {
                Some(cleaned) => {
                    board.done(TrialStep::CleanUp, scrubbed(cleaned.problems, &token));
                    left = cleaned.left;
                }
                None => board.skip(TrialStep::CleanUp, TrialNotTried::NotNeeded),
            }
        }
    }
    left.extend(made.soft.take());
    finish(
        board,
        &plan.tenant_url,
        vec![plan.probe.user_name()],
        (started_at, begun),
        cancelled,
        left,
        &token,
    )
}

/// Removes what earlier trial writes left at this address, by the entries of the journal: only users whose name is
/// exactly the noted random one, and only after the server has shown them under it. Entries of other addresses,
/// damaged files and entries that another copy of the program works on are left alone.
pub async fn clean_up_entries(
    tenant_url: TenantUrl,
    token: SecretToken,
    limits: TrialLimits,
    client: Result<HttpClient, NoAnswer>,
    journal: Journal,
    on_event: impl FnMut(TrialEvent),
    cancel: impl Future<Output = ()>,
) -> TrialReport {
    let (started_at, begun) = (Timestamp::now(), Instant::now());
    let board = Board::new(on_event);
    let entries = entries_at(&journal, &tenant_url).await;
    let names: Vec<String> = entries.iter().map(|entry| entry.probe.user_name()).collect();
    board.start(TrialStep::CleanUp);
    let mut cleaned = Cleaned::default();
    let mut cancelled = false;
    match client {
        Err(none) => cleaned.problems.push(judge_no_answer(&none, &tenant_url.host())),
        Ok(client) => tokio::select! {
            biased;
            () = cancel => cancelled = true,
            () = each(&entries, &tenant_url, &token, &limits, &client, &journal, &board, &mut cleaned) => {}
        },
    }
    board.done(TrialStep::CleanUp, scrubbed(cleaned.problems, &token));
    finish(board, &tenant_url, names, (started_at, begun), cancelled, cleaned.left, &token)
}

#[expect(clippy::too_many_arguments, reason = "called in one place, each argument is a value of its own")]
async fn each<E: FnMut(TrialEvent)>(
    entries: &[JournalEntry],
    tenant_url: &TenantUrl,
    token: &SecretToken,
    limits: &TrialLimits,
    client: &HttpClient,
    journal: &Journal,
    board: &Board<E>,
    cleaned: &mut Cleaned,
) {
    for entry in entries {
        let plan = TrialPlan::new(tenant_url.clone(), entry.probe.clone());
        let asker = Asker::new(client, token, &plan, board, Instant::now() + limits.clean_up);
        let made = Made::default();
        // A crash a moment ago: the server may still be at work on the creation.
        let age = Timestamp::now().duration_since(entry.noted_at);
        if age.unsigned_abs() < Duration::from_mins(1) && entry.ids.is_empty() {
            made.may_come.set(Some(true));
        }
        match made.take(journal.clone(), entry.clone()).await {
            Ok(()) => {
                if let Some(Cleaned { problems, left }) = clean_up(&asker, &made, limits).await {
                    cleaned.problems.extend(problems);
                    cleaned.left.extend(left);
                }
            }
            Err(error) => {
                let left = Leftover {
                    user_name: entry.probe.user_name(),
                    id: entry.ids.first().cloned(),
                    state: LeftState::Unknown,
                };
                cleaned.problems.push(left_behind(&left).details(error.to_string()));
                cleaned.left.push(left);
            }
        }
    }
}

async fn entries_at(journal: &Journal, tenant_url: &TenantUrl) -> Vec<JournalEntry> {
    let journal = journal.clone();
    let read = tokio::task::spawn_blocking(move || journal.open_entries()).await;
    let entries = match read {
        Ok(Ok(entries)) => entries,
        Ok(Err(error)) => {
            tracing::warn!(%error, "the journal could not be read");
            return Vec::new();
        }
        Err(_ended_early) => return Vec::new(),
    };
    let ours = |entry| match entry {
        OpenEntry::Probe { entry, in_use: false } if entry.is_at(tenant_url) => Some(entry),
        OpenEntry::Probe { .. } | OpenEntry::Unusable { .. } => None,
    };
    entries.into_iter().filter_map(ours).collect()
}

fn no_client<E: FnMut(TrialEvent)>(board: &Board<E>, plan: &TrialPlan, none: &NoAnswer) {
    board.start(TrialStep::LookBefore);
    let problem = judge_no_answer(none, &plan.tenant_url.host()).weighing(Severity::Blocker);
    board.done(TrialStep::LookBefore, vec![problem]);
    board.skip_rest(TrialNotTried::Needs(TrialStep::LookBefore));
    board.skip(TrialStep::CleanUp, TrialNotTried::NotNeeded);
}

/// Out of time, the step under way carries the blocker.
fn out_of_time<E: FnMut(TrialEvent)>(board: &Board<E>) {
    let none = NoAnswer {
        kind: NoAnswerKind::OutOfTime,
        details: "the time for the whole trial was used up".to_owned(),
    };
    if let Some(step) = board.under_way() {
        board.done(step, vec![judge_no_answer(&none, "").weighing(Severity::Blocker)]);
    }
    board.skip_rest(TrialNotTried::OutOfTime);
}

fn finish<E: FnMut(TrialEvent)>(
    board: Board<E>,
    tenant_url: &TenantUrl,
    user_names: Vec<String>,
    (started_at, begun): (Timestamp, Instant),
    cancelled: bool,
    left_behind: Vec<Leftover>,
    token: &SecretToken,
) -> TrialReport {
    let (mut steps, requests) = board.finish();
    for step in &mut steps {
        step.problems = scrubbed(std::mem::take(&mut step.problems), token);
    }
    TrialReport {
        tenant_url: redacted(tenant_url.as_str(), Some(token)),
        user_names,
        verdict: trial_verdict(&steps, cancelled),
        started_at,
        duration_ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        steps,
        requests,
        left_behind: left_behind
            .into_iter()
            .map(|left| Leftover { id: left.id.map(|id| redacted(&id, Some(token))), ..left })
            .collect(),
    }
}

/// The last line of defence: takes the token out of everything that was found.
fn scrubbed(mut problems: Vec<Problem>, token: &SecretToken) -> Vec<Problem> {
    for problem in &mut problems {
        problem.details = redacted(&problem.details, Some(token));
        for fact in problem.facts.values_mut() {
            *fact = redacted(fact, Some(token));
        }
    }
    problems
}
