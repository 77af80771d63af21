//! The provisioning job: first cycle, later cycles, pace, quarantine
//! (Microsoft: How Application Provisioning works; Application provisioning in quarantine status).

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use super::fault::EntraFault;
use super::limits::INTERVAL;
use super::mapping::MANAGER;
use super::outcome::{EntraFailure, code};
use super::refusal::Refusal;
use super::simulator::{SimTime, Simulator};
use super::view::{CycleKind, CycleView, JobState, PersonState};
use super::work::{Item, Purpose};

/// From the click to the start of a cycle.
const START_DELAY: Duration = Duration::from_secs(1);
/// From one person to the next; within Microsoft's range of 0.01 to 0.08 minutes each.
const PACE: Duration = Duration::from_secs(2);

#[derive(Debug, Default)]
pub(super) struct Job {
    pub(super) state: JobState,
    pub(super) cycles_done: u32,
    pub(super) next_cycle_at: Option<SimTime>,
    pub(super) initial_done: bool,
    pub(super) cycle: Option<Cycle>,
    /// Since when, and how often it was tried again.
    pub(super) quarantined: Option<(SimTime, u32)>,
    /// The administrator allowed the deletions that were held back.
    pub(super) deletes_allowed: bool,
    /// Codes for which a mail was sent in this quarantine.
    pub(super) mailed: Vec<&'static str>,
}

#[derive(Debug)]
pub(super) struct Cycle {
    kind: CycleKind,
    pub(super) started: SimTime,
    /// Set once the connection was tried at the start of the cycle.
    probed: bool,
    queue: VecDeque<Item>,
    total: usize,
    pub(super) done: usize,
    pub(super) failures: u32,
    pub(super) reference_failures: u32,
    /// Logins that more than one person would get, in lower case.
    pub(super) shared: HashSet<String>,
    next_at: SimTime,
}

impl Job {
    pub(super) fn cycle_view(&self) -> Option<CycleView> {
        self.cycle.as_ref().map(|cycle| CycleView {
            kind: cycle.kind,
            started: cycle.started,
            done: cycle.done,
            total: cycle.total,
        })
    }

    pub(super) fn next_wake(&self) -> Option<SimTime> {
        self.cycle.as_ref().map(|cycle| cycle.next_at).or(self.next_cycle_at)
    }

    /// Whether it was ever started.
    pub(super) fn has_run(&self) -> bool {
        self.state != JobState::NotRun
    }

    pub(super) fn probe_passed(&mut self) {
        if let Some(cycle) = &mut self.cycle {
            cycle.probed = true;
        }
    }

    pub(super) fn item_done(&mut self) {
        if let Some(cycle) = &mut self.cycle {
            cycle.done += 1;
        }
    }
}

impl Simulator {
    pub(super) fn start_job(&mut self, now: SimTime) {
        match self.app.job.state {
            JobState::Active => return,
            JobState::NotRun | JobState::Paused => {}
            JobState::Quarantine(_) | JobState::Disabled => self.forget(),
        }
        self.app.job.state = JobState::Active;
        if self.app.job.cycle.is_none() {
            self.app.job.next_cycle_at = Some(now.after(START_DELAY));
        }
    }

    /// Forgets what was sent and begins with a first cycle again.
    pub fn restart(&mut self, now: SimTime) -> Result<(), Refusal> {
        self.may_run()?;
        self.at(now);
        self.forget();
        self.app.job.cycle = None;
        self.app.job.state = JobState::Active;
        self.app.job.next_cycle_at = Some(now.after(START_DELAY));
        self.app.scope_in_force = self.app.settings.scope;
        self.refresh_scope();
        self.cure(EntraFault::Quarantined);
        self.cure(EntraFault::PausedBySomeoneElse);
        self.look_for_cures();
        Ok(())
    }

    /// Pauses; a cycle under way still ends.
    pub fn pause(&mut self) -> Result<(), Refusal> {
        self.may_run()?;
        self.pause_job();
        Ok(())
    }

    pub(super) fn pause_job(&mut self) {
        self.app.job.state = JobState::Paused;
        self.app.job.next_cycle_at = None;
    }

    /// Lets the deletions happen that the guard held back, in a cycle that begins now.
    pub fn allow_deletes(&mut self, now: SimTime) -> Result<(), Refusal> {
        self.may_run()?;
        self.at(now);
        if self.staged() {
            self.app.job.deletes_allowed = true;
            self.lift_quarantine(code::TOO_MANY_DELETES);
            self.cure(EntraFault::ThresholdReached);
        }
        Ok(())
    }

    /// Ends a quarantine for this reason, with a cycle that begins now; whoever is linked stays so.
    pub(super) fn lift_quarantine(&mut self, reason: &str) {
        let next = self.now.after(START_DELAY);
        let job = &mut self.app.job;
        if matches!(&job.state, JobState::Quarantine(failure) if failure.code == reason) {
            (job.state, job.quarantined) = (JobState::Active, None);
            if job.cycle.is_none() {
                job.next_cycle_at = Some(next);
            }
        }
    }

    fn may_run(&self) -> Result<(), Refusal> {
        self.may_change()?;
        if self.app.job.has_run() { Ok(()) } else { Err(Refusal::NotStarted) }
    }

    fn forget(&mut self) {
        self.app.job.initial_done = false;
        self.app.job.quarantined = None;
        self.app.job.mailed.clear();
        self.app.people.retain(|_, person| person.assigned);
        for person in self.app.people.values_mut() {
            (person.link, person.sent, person.tried, person.manager) = (None, None, None, None);
            (person.created, person.failures, person.rest) = (false, 0, 0);
            person.state = PersonState::Waiting;
        }
        for group in self.app.groups.values_mut() {
            (group.link, group.failed) = (None, None);
            group.members.clear();
        }
    }

    /// The next cycle is a first one again: everybody is compared anew, whom Entra knows stays known.
    pub(super) fn begin_anew(&mut self) {
        self.app.job.initial_done = false;
        // Also before the first start: somebody may have been sent on demand, by the rows that were mapped then.
        for person in self.app.people.values_mut() {
            (person.sent, person.tried, person.failures, person.rest) = (None, None, 0, 0);
        }
        if self.app.job.state == JobState::Active && self.app.job.cycle.is_none() {
            self.app.job.next_cycle_at = Some(self.now.after(START_DELAY));
        }
    }

    /// Does the next thing that the job has to do; `false` when there is nothing to do yet.
    pub(super) fn advance_cycle(&mut self, now: SimTime) -> bool {
        let Some(cycle) = &mut self.app.job.cycle else {
            let due = self.app.job.next_cycle_at.is_some_and(|at| at <= now);
            if due {
                self.begin_cycle(now);
            }
            return due;
        };
        if !cycle.probed || now < cycle.next_at {
            return false;
        }
        let Some(item) = cycle.queue.pop_front() else {
            self.end_cycle(now);
            return true;
        };
        self.begin_item(now, Purpose::Cycle, item);
        // Whoever needs no request takes no time.
        if self.app.ready.is_some()
            && let Some(cycle) = &mut self.app.job.cycle
        {
            cycle.next_at = now.after(PACE);
        }
        true
    }

    fn begin_cycle(&mut self, now: SimTime) {
        self.refresh_scope();
        let people = self.app.people.keys().copied().map(Item::Person);
        // References come last, when those they lead to are there.
        let has_manager = |at: &usize| self.directory.people.get(*at).is_some_and(|p| p.manager.is_some());
        let managers = self.app.people.keys().copied().filter(has_manager).map(Item::Manager);
        let mut queue: VecDeque<Item> = people.collect();
        let mut total = queue.len();
        if self.app.mapping.groups {
            queue.extend(self.app.groups.keys().copied().map(Item::Group));
            total = queue.len();
        }
        if self.app.mapping.source(MANAGER).is_some() {
            queue.extend(managers);
        }
        let kind = if self.app.job.initial_done { CycleKind::Incremental } else { CycleKind::Initial };
        let shared = self.shared_logins();
        self.app.job.next_cycle_at = None;
        self.app.job.cycle = Some(Cycle {
            kind,
            started: now,
            probed: false,
            queue,
            total,
            done: 0,
            failures: 0,
            reference_failures: 0,
            shared,
            next_at: now,
        });
        self.begin_probe(now, Purpose::Cycle);
    }

    fn end_cycle(&mut self, now: SimTime) {
        let Some(cycle) = self.app.job.cycle.take() else { return };
        self.app.job.cycles_done += 1;
        self.app.job.initial_done = true;
        self.app.job.deletes_allowed = false;
        self.leave_quarantine();
        self.plan(now, cycle.started.after(INTERVAL));
        self.cure(EntraFault::Quarantined);
        self.show(EntraFault::TokenOfDemotedAdmin);
        self.pause_for_fault();
    }

    pub(super) fn cycle_failed(&mut self, now: SimTime, failure: EntraFailure, quarantine: bool) {
        // What was under way when somebody restarted belongs to no cycle any more.
        let Some(cycle) = self.app.job.cycle.take() else { return };
        self.note_failure(now, &failure);
        let reason = match &self.app.job.state {
            JobState::Paused => None,
            // An outage is no reason for quarantine, and no end of one: the next attempt keeps its distance.
            JobState::Quarantine(known) if !quarantine => Some(known.clone()),
            _ => quarantine.then_some(failure),
        };
        match reason {
            Some(reason) => self.quarantine(now, reason, now.after(START_DELAY)),
            None => self.plan(now, cycle.started.after(INTERVAL)),
        }
    }

    /// Puts the job into quarantine, whatever it is doing.
    pub(super) fn stop_job(&mut self, now: SimTime, failure: EntraFailure) {
        self.app.job.cycle = None;
        self.note_failure(now, &failure);
        self.quarantine(now, failure, now.after(START_DELAY));
    }

    fn plan(&mut self, now: SimTime, at: SimTime) {
        let runs = matches!(self.app.job.state, JobState::Active | JobState::Quarantine(_));
        self.app.job.next_cycle_at = runs.then(|| at.max(now.after(START_DELAY)));
    }
}
