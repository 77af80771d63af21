//! What the simulator does about one thing at a time: trying the connection, and one person.

use super::mapping::Wanted;
use super::outcome::{EntraFailure, code};
use super::person_run::{Call, Done, Known, Next, PersonRun};
use super::simulator::{AskId, AskResult, SimTime, Simulator};
use super::view::{
    ConnectionState, LogAction, LogEntry, LogStatus, OnDemandReport, OnDemandStep, PersonState, StepKind,
};
use crate::domain::scim::filter;
use crate::domain::scim::patch::Dialect;

/// What a request is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    Test(AskId),
    OnDemand(AskId, usize),
    Cycle,
}

/// What a request belongs to.
#[derive(Debug)]
pub(super) enum Work {
    ProbeUsers,
    ProbeGroups,
    Person(usize, Box<PersonRun>),
}

/// What Entra remembers about one assigned person.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) assigned: bool,
    pub(super) link: Option<String>,
    pub(super) sent: Option<Wanted>,
    pub(super) state: PersonState,
}

impl Simulator {
    pub(super) fn begin_probe(&mut self, now: SimTime, purpose: Purpose) {
        if self.saved.is_none() {
            let details = "To continue, provide a valid tenant URL and secret token.";
            let failure = EntraFailure::new(code::INVALID_CREDENTIALS, details);
            return self.probe_failed(now, purpose, failure, true);
        }
        let asked = filter::encode(&filter::eq_text("userName", &(self.guids)()));
        self.ready = Some((purpose, Work::ProbeUsers, Call::get(format!("/Users?filter={asked}"))));
    }

    pub(super) fn probe_passed(&mut self, now: SimTime, purpose: Purpose) {
        match purpose {
            Purpose::Test(ask) => {
                self.connection = ConnectionState::Tested;
                self.results.push((ask, AskResult::Tested(Ok(()))));
            }
            Purpose::OnDemand(_, at) => self.begin_person(now, purpose, at),
            Purpose::Cycle => self.job.probe_passed(),
        }
    }

    pub(super) fn probe_failed(
        &mut self,
        now: SimTime,
        purpose: Purpose,
        failure: EntraFailure,
        quarantine: bool,
    ) {
        match purpose {
            Purpose::Test(ask) => {
                self.connection = ConnectionState::Failed(failure.clone());
                self.results.push((ask, AskResult::Tested(Err(failure))));
            }
            Purpose::OnDemand(ask, _) => {
                let step = OnDemandStep {
                    kind: StepKind::TestConnection,
                    status: LogStatus::Failure,
                    code: Some(failure.code),
                    details: failure.details,
                };
                let report =
                    OnDemandReport { steps: vec![step], action: LogAction::Other, contractbook_id: None };
                self.results.push((ask, AskResult::OnDemand(report)));
            }
            Purpose::Cycle => self.cycle_failed(now, failure, quarantine),
        }
    }

    /// Takes up one person; the request, if one is needed, stands ready afterwards.
    pub(super) fn begin_person(&mut self, now: SimTime, purpose: Purpose, at: usize) {
        let Some(person) = self.directory.get(at).cloned() else { return };
        // Provisioning on demand does not know the compatibility flag.
        let dialect = match (purpose, &self.saved) {
            (Purpose::Cycle, Some(saved)) => saved.dialect,
            _ => Dialect::Default,
        };
        let known = self.people.get(&at).map_or(
            Known { assigned: false, link: None, sent: None, state: PersonState::Waiting },
            |p| Known {
                assigned: p.assigned,
                link: p.link.clone(),
                sent: p.sent.clone(),
                state: p.state.clone(),
            },
        );
        let mut run = Box::new(PersonRun::new(person, known, dialect));
        let next = run.begin();
        self.person_next(now, purpose, at, run, next);
    }

    pub(super) fn person_next(
        &mut self,
        now: SimTime,
        purpose: Purpose,
        at: usize,
        run: Box<PersonRun>,
        next: Next,
    ) {
        match next {
            Next::Call(call) => self.ready = Some((purpose, Work::Person(at, run), call)),
            Next::Done(done) => self.person_done(now, purpose, at, *run, *done),
        }
    }

    fn person_done(&mut self, now: SimTime, purpose: Purpose, at: usize, run: PersonRun, done: Done) {
        if !done.quiet {
            self.note(LogEntry {
                at: now,
                action: done.action,
                status: done.status,
                person_id: Some(run.person.id.clone()),
                name: run.person.display_name.clone(),
                target_id: done.link.clone(),
                code: done.code,
                details: done.details.clone(),
            });
        }
        if let Some(person) = self.people.get_mut(&at) {
            person.link.clone_from(&done.link);
            person.sent = done.sent;
            person.state = done.state;
        }
        match purpose {
            Purpose::OnDemand(ask, _) => {
                let report =
                    OnDemandReport { steps: run.steps, action: done.action, contractbook_id: done.link };
                self.results.push((ask, AskResult::OnDemand(report)));
            }
            Purpose::Cycle => {
                self.job.person_done();
                if done.quarantine {
                    let code = done.code.unwrap_or(code::SERVICE_INCOMPATIBLE);
                    self.cycle_failed(now, EntraFailure::new(code, done.details), true);
                }
            }
            Purpose::Test(_) => {}
        }
    }
}
