//! What a trial write has found so far. It outlives the run itself, so that one that is stopped still reports.

use std::cell::RefCell;

use tokio::time::Instant;

use super::TrialEvent;
use crate::domain::checks::RequestRecord;
use crate::domain::checks::write::{TrialNotTried, TrialStep, TrialStepReport};
use crate::domain::problems::Problem;

/// Steps and requests as they come in; tells each to `on_event`.
pub(super) struct Board<E>(RefCell<State<E>>);

struct State<E> {
    on_event: E,
    steps: Vec<TrialStepReport>,
    started: Vec<(TrialStep, Instant, Option<u64>)>,
    requests: Vec<RequestRecord>,
}

impl<E: FnMut(TrialEvent)> Board<E> {
    pub(super) fn new(on_event: E) -> Self {
        Self(RefCell::new(State { on_event, steps: Vec::new(), started: Vec::new(), requests: Vec::new() }))
    }

    pub(super) fn start(&self, step: TrialStep) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        state.started.push((step, Instant::now(), None));
        (state.on_event)(TrialEvent::StepStarted(step));
    }

    /// A step has ended and is judged later, together with others: its time stops here.
    pub(super) fn pause(&self, step: TrialStep) {
        let mut state = self.0.borrow_mut();
        if let Some(entry) = state.started.iter_mut().find(|(s, ..)| *s == step) {
            entry.2 = Some(millis(entry.1));
        }
    }

    /// A step was tried.
    pub(super) fn done(&self, step: TrialStep, problems: Vec<Problem>) {
        let duration = {
            let state = self.0.borrow();
            let entry = state.started.iter().find(|(s, ..)| *s == step);
            entry.map_or(0, |(_, at, paused)| paused.unwrap_or_else(|| millis(*at)))
        };
        self.put(TrialStepReport::tried(step, duration, problems));
    }

    /// A step was not tried.
    pub(super) fn skip(&self, step: TrialStep, reason: TrialNotTried) {
        self.put(TrialStepReport::skipped(step, reason));
    }

    /// Skips every step that has no report yet, except the cleaning up.
    pub(super) fn skip_rest(&self, reason: TrialNotTried) {
        for step in TrialStep::ALL {
            if step != TrialStep::CleanUp {
                self.skip(step, reason);
            }
        }
    }

    /// The first report of a step holds.
    fn put(&self, report: TrialStepReport) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        if state.steps.iter().any(|s| s.step == report.step) {
            return;
        }
        state.steps.push(report.clone());
        (state.on_event)(TrialEvent::StepDone(report));
    }

    /// The last step that was begun and has no report yet.
    pub(super) fn under_way(&self) -> Option<TrialStep> {
        let state = self.0.borrow();
        let open = |step: &TrialStep| !state.steps.iter().any(|s| s.step == *step);
        state.started.iter().map(|(step, ..)| *step).rfind(open)
    }

    /// Notes a request before it is made, so that one that is cut off is listed as well.
    pub(super) fn request_started(&self, method: &'static str, url: String) -> usize {
        let mut state = self.0.borrow_mut();
        state.requests.push(RequestRecord { method, url, status: None, duration_ms: 0, bytes: 0 });
        state.requests.len() - 1
    }

    pub(super) fn request_done(&self, at: usize, record: RequestRecord) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        if let Some(slot) = state.requests.get_mut(at) {
            slot.clone_from(&record);
        }
        (state.on_event)(TrialEvent::Request(record));
    }

    pub(super) fn finish(self) -> (Vec<TrialStepReport>, Vec<RequestRecord>) {
        let mut state = self.0.into_inner();
        state.steps.sort_by_key(|s| s.step);
        (state.steps, state.requests)
    }
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
