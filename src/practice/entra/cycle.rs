//! The provisioning job: first cycle, later cycles, pace, quarantine
//! (Microsoft: How Application Provisioning works; Application provisioning in quarantine status).

use std::collections::VecDeque;
use std::time::Duration;

use super::outcome::EntraFailure;
use super::simulator::{SimTime, Simulator};
use super::view::{CycleKind, CycleView, JobState, LogAction, LogEntry, LogStatus, PersonState};
use super::work::Purpose;

/// From the start of one cycle to the start of the next.
const INTERVAL: Duration = Duration::from_mins(40);
/// From the click to the start of a cycle.
const START_DELAY: Duration = Duration::from_secs(1);
/// From one person to the next; within Microsoft's range of 0.01 to 0.08 minutes each.
const PACE: Duration = Duration::from_secs(2);
/// How long a job may stay in quarantine.
const QUARANTINE_LIMIT: Duration = Duration::from_hours(28 * 24);

#[derive(Debug)]
pub(super) struct Job {
    pub(super) state: JobState,
    pub(super) cycles_done: u32,
    pub(super) next_cycle_at: Option<SimTime>,
    initial_done: bool,
    cycle: Option<Cycle>,
    quarantined: Option<(SimTime, u32)>,
}

#[derive(Debug)]
struct Cycle {
    kind: CycleKind,
    started: SimTime,
    /// Set once the connection was tried at the start of the cycle.
    probed: bool,
    queue: VecDeque<usize>,
    total: usize,
    done: usize,
    next_person_at: SimTime,
}

impl Default for Job {
    fn default() -> Self {
        Self {
            state: JobState::NotRun,
            cycles_done: 0,
            next_cycle_at: None,
            initial_done: false,
            cycle: None,
            quarantined: None,
        }
    }
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
        self.cycle.as_ref().map(|cycle| cycle.next_person_at).or(self.next_cycle_at)
    }

    pub(super) fn probe_passed(&mut self) {
        self.quarantined = None;
        if matches!(self.state, JobState::Quarantine(_)) {
            self.state = JobState::Active;
        }
        if let Some(cycle) = &mut self.cycle {
            cycle.probed = true;
        }
    }

    pub(super) fn person_done(&mut self) {
        if let Some(cycle) = &mut self.cycle {
            cycle.done += 1;
        }
    }
}

impl Simulator {
    pub(super) fn start_job(&mut self, now: SimTime) {
        match self.job.state {
            JobState::Active => return,
            JobState::NotRun | JobState::Paused => {}
            JobState::Quarantine(_) | JobState::Disabled => self.forget(),
        }
        self.job.state = JobState::Active;
        if self.job.cycle.is_none() {
            self.job.next_cycle_at = Some(now.after(START_DELAY));
        }
    }

    /// Forgets what was sent and begins with a first cycle again. Does nothing before the first start.
    pub fn restart(&mut self, now: SimTime) {
        if self.job.state == JobState::NotRun {
            return;
        }
        self.forget();
        self.job.cycle = None;
        self.job.state = JobState::Active;
        self.job.next_cycle_at = Some(now.after(START_DELAY));
    }

    /// Pauses; a cycle under way still ends.
    pub fn pause(&mut self) {
        if self.job.state != JobState::NotRun {
            self.job.state = JobState::Paused;
            self.job.next_cycle_at = None;
        }
    }

    fn forget(&mut self) {
        self.job.initial_done = false;
        self.job.quarantined = None;
        self.people.retain(|_, person| person.assigned);
        for person in self.people.values_mut() {
            person.link = None;
            person.sent = None;
            person.state = PersonState::Waiting;
        }
    }

    /// Does the next thing that the job has to do; `false` when there is nothing to do yet.
    pub(super) fn advance_cycle(&mut self, now: SimTime) -> bool {
        let Some(cycle) = &mut self.job.cycle else {
            let due = self.job.next_cycle_at.is_some_and(|at| at <= now);
            if due {
                self.begin_cycle(now);
            }
            return due;
        };
        if !cycle.probed || now < cycle.next_person_at {
            return false;
        }
        let Some(at) = cycle.queue.pop_front() else {
            self.end_cycle(now);
            return true;
        };
        let before = cycle.done;
        self.begin_person(now, Purpose::Cycle, at);
        // Whoever needs no request takes no time.
        if let Some(cycle) = &mut self.job.cycle
            && cycle.done == before
        {
            cycle.next_person_at = now.after(PACE);
        }
        true
    }

    fn begin_cycle(&mut self, now: SimTime) {
        let queue: VecDeque<usize> = self.people.keys().copied().collect();
        self.job.next_cycle_at = None;
        self.job.cycle = Some(Cycle {
            kind: if self.job.initial_done { CycleKind::Incremental } else { CycleKind::Initial },
            started: now,
            probed: false,
            total: queue.len(),
            queue,
            done: 0,
            next_person_at: now,
        });
        self.begin_probe(now, Purpose::Cycle);
    }

    fn end_cycle(&mut self, now: SimTime) {
        let Some(cycle) = self.job.cycle.take() else { return };
        self.job.cycles_done += 1;
        self.job.initial_done = true;
        self.plan(now, cycle.started.after(INTERVAL));
    }

    pub(super) fn cycle_failed(&mut self, now: SimTime, failure: EntraFailure, quarantine: bool) {
        let started = self.job.cycle.take().map_or(now, |cycle| cycle.started);
        self.note(LogEntry {
            at: now,
            action: LogAction::Other,
            status: LogStatus::Failure,
            person_id: None,
            name: self.app_name(),
            target_id: None,
            code: Some(failure.code),
            details: failure.details.clone(),
        });
        if !quarantine || self.job.state == JobState::Paused {
            return self.plan(now, started.after(INTERVAL));
        }
        let (since, attempts) = self.job.quarantined.unwrap_or((now, 0));
        // After 6, 12 and 24 hours, then daily.
        let hours = match attempts {
            0 => 6,
            1 => 12,
            n => u64::from(n - 1) * 24,
        };
        let next = Duration::from_hours(hours);
        self.job.quarantined = Some((since, attempts + 1));
        if next > QUARANTINE_LIMIT {
            self.job.state = JobState::Disabled;
            self.job.next_cycle_at = None;
        } else {
            self.job.state = JobState::Quarantine(failure);
            self.job.next_cycle_at = Some(since.after(next).max(now.after(START_DELAY)));
        }
    }

    fn plan(&mut self, now: SimTime, at: SimTime) {
        let runs = matches!(self.job.state, JobState::Active | JobState::Quarantine(_));
        self.job.next_cycle_at = runs.then(|| at.max(now.after(START_DELAY)));
    }
}
