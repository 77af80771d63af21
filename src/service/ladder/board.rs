//! What a climb has found so far. It outlives the climb itself, so that a climb that is stopped still reports.

use std::cell::RefCell;

use tokio::time::Instant;

use super::LadderEvent;
use crate::domain::checks::{Found, NotTriedReason, RequestRecord, Rung, RungReport, RungState};
use crate::domain::problems::{Problem, Severity};

/// Rungs and requests as they come in; tells each to `on_event`.
pub(super) struct Board<E>(RefCell<State<E>>);

struct State<E> {
    on_event: E,
    rungs: Vec<RungReport>,
    started: Vec<(Rung, Instant)>,
    requests: Vec<RequestRecord>,
}

impl<E: FnMut(LadderEvent)> Board<E> {
    pub(super) fn new(on_event: E) -> Self {
        Self(RefCell::new(State { on_event, rungs: Vec::new(), started: Vec::new(), requests: Vec::new() }))
    }

    /// Takes over what an earlier climb found; the rung is not asked again.
    pub(super) fn keep(&self, report: RungReport) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        state.rungs.push(report.clone());
        (state.on_event)(LadderEvent::RungDone(report));
    }

    pub(super) fn start(&self, rung: Rung) {
        if self.has(rung) {
            return;
        }
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        state.started.push((rung, Instant::now()));
        (state.on_event)(LadderEvent::RungStarted(rung));
    }

    /// A rung was tried.
    pub(super) fn done(&self, rung: Rung, problems: Vec<Problem>, found: Option<Found>) {
        self.put(rung, problems, found, None);
    }

    /// A rung was not tried. Problems that are known all the same, from typing, are kept with it.
    pub(super) fn skip(&self, rung: Rung, reason: NotTriedReason, problems: Vec<Problem>) {
        self.put(rung, problems, None, Some(reason));
    }

    /// Skips every rung after `failed` that has no report yet.
    pub(super) fn skip_rest(&self, failed: Rung) {
        for rung in Rung::ALL {
            if rung > failed && !self.has(rung) {
                self.skip(rung, NotTriedReason::Needs(failed), Vec::new());
            }
        }
    }

    /// Adds what later evidence showed about a rung that was reported before, and reports it again.
    pub(super) fn amend(&self, rung: Rung, problem: Problem) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        let Some(report) = state.rungs.iter_mut().find(|r| r.rung == rung) else { return };
        report.problems.push(problem);
        settle(report);
        let report = report.clone();
        (state.on_event)(LadderEvent::RungDone(report));
    }

    fn put(&self, rung: Rung, problems: Vec<Problem>, found: Option<Found>, reason: Option<NotTriedReason>) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        if state.rungs.iter().any(|r| r.rung == rung) {
            return;
        }
        let started = state.started.iter().find(|(r, _)| *r == rung).map(|(_, at)| *at);
        let mut report = RungReport {
            rung,
            state: RungState::Passed,
            duration_ms: started.map_or(0, |at| u64::try_from(at.elapsed().as_millis()).unwrap_or(u64::MAX)),
            problems,
            found,
            not_tried: reason,
        };
        settle(&mut report);
        state.rungs.push(report.clone());
        (state.on_event)(LadderEvent::RungDone(report));
    }

    pub(super) fn has(&self, rung: Rung) -> bool {
        self.0.borrow().rungs.iter().any(|r| r.rung == rung)
    }

    /// The first rung that was begun and has no report yet.
    pub(super) fn under_way(&self) -> Option<Rung> {
        let state = self.0.borrow();
        let open = |rung: &Rung| !state.rungs.iter().any(|r| r.rung == *rung);
        state.started.iter().map(|(rung, _)| *rung).filter(open).min()
    }

    /// Notes a request before it is made, so that one that is cut off is listed as well.
    pub(super) fn request_started(&self, url: String) -> usize {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        state.requests.push(RequestRecord { method: "GET", url, status: None, duration_ms: 0, bytes: 0 });
        state.requests.len() - 1
    }

    pub(super) fn request_done(&self, at: usize, record: RequestRecord) {
        let mut state = self.0.borrow_mut();
        let state = &mut *state;
        if let Some(slot) = state.requests.get_mut(at) {
            slot.clone_from(&record);
        }
        (state.on_event)(LadderEvent::Request(record));
    }

    pub(super) fn finish(self) -> (Vec<RungReport>, Vec<RequestRecord>) {
        let mut state = self.0.into_inner();
        state.rungs.sort_by_key(|r| r.rung);
        (state.rungs, state.requests)
    }
}

/// Puts blockers first and derives the state: failed exactly when there is a blocker.
fn settle(report: &mut RungReport) {
    report.problems.sort_by_key(|p| std::cmp::Reverse(p.severity));
    report.state = match report.problems.first().map(|p| p.severity) {
        Some(Severity::Blocker) => RungState::Failed,
        _ if report.not_tried.is_some() => RungState::NotTried,
        Some(Severity::Warning) => RungState::Warning,
        Some(Severity::Note) | None => RungState::Passed,
    };
    match report.state {
        RungState::Failed => {
            report.found = None;
            report.not_tried = None;
        }
        RungState::Passed | RungState::Warning | RungState::NotTried => {}
    }
}
