//! What the simulator does about one thing at a time: trying the connection, one person, one group, one reference.

use std::sync::Arc;

use percent_encoding::utf8_percent_encode;

use super::app::AuthMethod;
use super::client::{CallAnswer, CallError};
use super::fault::EntraFault;
use super::group_run::{GroupNext, GroupRun, Stage};
use super::log::{LogAction, LogEntry, LogStatus, OnDemandReport, OnDemandStep, StepKind};
use super::outcome::{EntraFailure, code, judge_refusal, quarantines};
use super::person_run::{Call, Done, Known, Next, PersonRun, SEGMENT};
use super::simulator::{AskId, AskResult, SimTime, Simulator};
use super::view::PersonState;
use crate::domain::scim::filter;
use crate::domain::scim::patch::{self, Dialect};

/// Most cycles that pass until something that failed is tried again: about a day.
const LONGEST_REST: u32 = 36;

/// What a request is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    Test(AskId),
    OnDemand(AskId, Item),
    Cycle,
}

/// One thing to bring up to date, by its position in the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    Person(usize),
    Group(usize),
    /// The reference from this person to the manager.
    Manager(usize),
}

/// What a request belongs to.
#[derive(Debug)]
pub(super) enum Work {
    ProbeUsers,
    ProbeGroups,
    Person(usize, Box<PersonRun>),
    Group(usize, Box<GroupRun>),
    /// Whose manager, and the manager's object id.
    Manager(usize, String),
}

impl Simulator {
    pub(super) fn begin_probe(&mut self, now: SimTime, purpose: Purpose) {
        if matches!(purpose, Purpose::Test(_)) {
            self.app.tried = self.app.form().cloned();
        }
        let Some(values) = self.app.values(Some(purpose)) else {
            let details = "To continue, provide a valid tenant URL and secret token.";
            let failure = EntraFailure::new(code::INVALID_CREDENTIALS, details);
            return self.probe_failed(now, purpose, failure, true);
        };
        if values.method != AuthMethod::Bearer || self.has(EntraFault::OauthMethod) {
            let details = "Supported CredentialLocationInRequest is required.";
            let failure = EntraFailure::new(code::VALIDATION_UNAVAILABLE, details);
            return self.probe_failed(now, purpose, failure, true);
        }
        let asked = filter::encode(&filter::eq_text("userName", &(self.guids)()));
        self.app.ready = Some((purpose, Work::ProbeUsers, Call::get(format!("/Users?filter={asked}"))));
    }

    /// A test always asks for groups; a job only while groups are mapped.
    pub(super) fn asks_for_groups(&self, purpose: Purpose) -> bool {
        matches!(purpose, Purpose::Test(_)) || self.app.mapping.groups
    }

    pub(super) fn probe_passed(&mut self, now: SimTime, purpose: Purpose) {
        match purpose {
            Purpose::Test(ask) => {
                self.app.tested(&Ok(()));
                self.results.push((ask, AskResult::Tested(Ok(()))));
            }
            Purpose::OnDemand(_, item) => self.begin_item(now, purpose, item),
            Purpose::Cycle if self.app.job.cycle.is_some() => {
                self.app.job.probe_passed();
                self.guard_deletions(now);
            }
            // Somebody restarted meanwhile; the new cycle tries for itself.
            Purpose::Cycle => {}
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
            Purpose::Test(_) => {
                self.app.tested(&Err(failure.clone()));
                self.turn_down(purpose, failure);
            }
            Purpose::OnDemand(..) => self.turn_down(purpose, failure),
            Purpose::Cycle => self.cycle_failed(now, failure, quarantine),
        }
    }

    /// Answers whoever asked for something that could not begin.
    pub(super) fn turn_down(&mut self, purpose: Purpose, failure: EntraFailure) {
        match purpose {
            Purpose::Test(ask) => self.results.push((ask, AskResult::Tested(Err(failure)))),
            Purpose::OnDemand(ask, _) => {
                let step = OnDemandStep {
                    kind: StepKind::TestConnection,
                    status: LogStatus::Failure,
                    code: Some(failure.code),
                    details: failure.details,
                };
                self.picks.remove(&ask);
                self.report(ask, vec![step], LogAction::Other, None);
            }
            Purpose::Cycle => {}
        }
    }

    /// Takes up one thing; the request, if one is needed, stands ready afterwards.
    pub(super) fn begin_item(&mut self, now: SimTime, purpose: Purpose, item: Item) {
        match item {
            Item::Person(at) => self.begin_person(now, purpose, at),
            Item::Group(at) => self.begin_group(now, purpose, at),
            Item::Manager(at) => self.begin_manager(now, at),
        }
    }

    /// Provisioning on demand does not know the compatibility flag.
    fn dialect(&self, purpose: Purpose) -> Dialect {
        match (purpose, &self.app.saved) {
            (Purpose::Cycle, Some(saved)) => saved.dialect,
            _ => Dialect::Default,
        }
    }

    fn begin_person(&mut self, now: SimTime, purpose: Purpose, at: usize) {
        let Some(person) = self.directory.people.get(at).cloned() else { return };
        let login = self.app.mapping.login(&person).to_lowercase();
        let shared = match &self.app.job.cycle {
            Some(cycle) if matches!(purpose, Purpose::Cycle) => cycle.shared.contains(&login),
            _ => self.shared_logins().contains(&login),
        };
        let member = self.app.people.get(&at);
        let known = Known {
            outside: self.outside(at, matches!(purpose, Purpose::OnDemand(..))),
            shared,
            purged: self.purged.contains(&at) && member.is_some_and(|m| m.managed),
            created: member.is_some_and(|m| m.created),
            link: member.and_then(|m| m.link.clone()),
            sent: member.and_then(|m| m.sent.clone()),
            state: member.map_or(PersonState::Waiting, |m| m.state.clone()),
        };
        let mut run =
            Box::new(PersonRun::new(person, known, Arc::clone(&self.app.mapping), self.dialect(purpose)));
        if matches!(purpose, Purpose::Cycle)
            && let Some(member) = self.app.people.get_mut(&at)
            && member.rest > 0
            && run.is_again(member.tried.as_ref())
        {
            member.rest -= 1;
            return self.app.job.item_done();
        }
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
            Next::Call(call) => self.app.ready = Some((purpose, Work::Person(at, run), call)),
            Next::Done(done) => self.person_done(now, purpose, at, *run, *done),
        }
    }

    fn person_done(&mut self, now: SimTime, purpose: Purpose, at: usize, run: PersonRun, done: Done) {
        if !done.quiet {
            self.app.note(LogEntry {
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
        let failed = done.status == LogStatus::Failure;
        if let Some(person) = self.app.people.get_mut(&at) {
            person.failures = if failed { person.failures + 1 } else { 0 };
            // Tried again in the next cycle, then with growing gaps.
            person.rest =
                if person.failures < 2 { 0 } else { (1 << (person.failures - 2).min(6)).min(LONGEST_REST) };
            person.link.clone_from(&done.link);
            (person.sent, person.tried, person.state) = (done.sent, done.tried, done.state);
            person.created = done.created;
            if done.status == LogStatus::Success && run.is_binned() {
                person.managed = true;
            } else if done.action == LogAction::Disable && done.status == LogStatus::Success {
                person.managed = run.person.deleted;
            } else if done.action == LogAction::Delete && !failed {
                self.app.people.remove(&at);
            }
        }
        match purpose {
            Purpose::OnDemand(ask, _) => self.report(ask, run.steps, done.action, done.link),
            Purpose::Cycle => {
                self.app.job.item_done();
                if done.quarantine {
                    let code = done.code.unwrap_or(code::SERVICE_INCOMPATIBLE);
                    self.cycle_failed(now, EntraFailure::new(code, done.details), true);
                } else if failed {
                    self.count_failure(now, false);
                }
            }
            Purpose::Test(_) => {}
        }
    }

    fn begin_group(&mut self, now: SimTime, purpose: Purpose, at: usize) {
        let Some(group) = self.directory.groups.get(at).cloned() else { return };
        let known = self.app.groups.get(&at);
        let picked = match purpose {
            Purpose::OnDemand(ask, _) => self.picks.remove(&ask),
            _ => None,
        };
        let members = known.map(|k| k.members.clone()).unwrap_or_default();
        let of = |at: &usize| self.app.people.get(at).filter(|m| m.assigned)?.link.clone();
        let wanted = match picked {
            // Only the picked ones; whoever is in the group already stays.
            Some(picked) => members.iter().cloned().chain(picked.iter().filter_map(of)).collect(),
            None => self.direct_members(at).iter().filter_map(of).collect(),
        };
        let mut run = Box::new(GroupRun {
            assigned: known.is_some_and(|k| k.assigned),
            link: known.and_then(|k| k.link.clone()),
            name: known.map(|k| k.name.clone()).unwrap_or_default(),
            members,
            wanted,
            group,
            dialect: self.dialect(purpose),
            stage: Stage::Match,
            action: None,
            steps: Vec::new(),
        });
        let next = run.begin();
        self.group_next(now, purpose, at, run, next);
    }

    pub(super) fn group_next(
        &mut self,
        now: SimTime,
        purpose: Purpose,
        at: usize,
        run: Box<GroupRun>,
        next: GroupNext,
    ) {
        let failure = match next {
            GroupNext::Call(call) => {
                self.app.ready = Some((purpose, Work::Group(at, run), call));
                return;
            }
            GroupNext::Done(failure) => failure,
        };
        let action = run.action.unwrap_or(LogAction::Other);
        if failure.is_some() || run.action.is_some() {
            self.app.note(LogEntry {
                at: now,
                action,
                status: if failure.is_some() { LogStatus::Failure } else { LogStatus::Success },
                person_id: Some(run.group.id.clone()),
                name: run.group.name.clone(),
                target_id: run.link.clone(),
                code: failure.as_ref().map(|(failure, _)| failure.code),
                details: run.steps.last().map(|step| step.details.clone()).unwrap_or_default(),
            });
        }
        if let Some(known) = self.app.groups.get_mut(&at) {
            known.link.clone_from(&run.link);
            known.failed = failure.as_ref().map(|(failure, _)| failure.code);
            (known.name, known.members) = (run.name, run.members);
            if !known.assigned && known.link.is_none() {
                self.app.groups.remove(&at);
            }
        }
        match purpose {
            Purpose::OnDemand(ask, _) => self.report(ask, run.steps, action, run.link),
            Purpose::Cycle => {
                self.app.job.item_done();
                match failure {
                    Some((failure, true)) => self.cycle_failed(now, failure, true),
                    Some(_) => self.count_failure(now, false),
                    None => {}
                }
            }
            Purpose::Test(_) => {}
        }
    }

    fn begin_manager(&mut self, now: SimTime, at: usize) {
        let Some(manager) = self.directory.people.get(at).and_then(|p| p.manager.clone()) else { return };
        let Some(member) = self.app.people.get(&at) else { return };
        let Some(link) = member.link.clone().filter(|_| member.assigned) else { return };
        if member.manager.as_ref() == Some(&manager) {
            return;
        }
        let there = self.position(&manager).and_then(|m| self.app.people.get(&m));
        let Some(target) = there.filter(|m| m.assigned).and_then(|m| m.link.clone()) else {
            let details =
                "The reference attribute manager was not resolved: the target user is not in scope.";
            return self.reference_failed(now, at, None, details.to_owned());
        };
        let base = self.app.saved.as_ref().map(|saved| saved.base.clone()).unwrap_or_default();
        let body = Some(patch::set_manager(self.dialect(Purpose::Cycle), &base, &target));
        let path = format!("/Users/{}", utf8_percent_encode(&link, SEGMENT));
        self.app.ready =
            Some((Purpose::Cycle, Work::Manager(at, manager), Call { method: "PATCH", path, body }));
    }

    pub(super) fn manager_done(
        &mut self,
        now: SimTime,
        at: usize,
        manager: String,
        answer: &Result<CallAnswer, CallError>,
        token: &str,
    ) {
        match answer {
            Ok(ok) if (200..300).contains(&ok.status) => {
                if let Some(member) = self.app.people.get_mut(&at) {
                    member.manager = Some(manager);
                }
                self.look_for_cures();
            }
            _ if quarantines(answer, false) => self.cycle_failed(now, judge_refusal(answer, token), true),
            _ => {
                let failure = judge_refusal(answer, token);
                self.reference_failed(now, at, Some(failure.code), failure.details);
            }
        }
    }

    fn reference_failed(&mut self, now: SimTime, at: usize, code: Option<&'static str>, details: String) {
        if let Some(person) = self.directory.people.get(at) {
            let entry = LogEntry {
                at: now,
                action: LogAction::Update,
                status: LogStatus::Failure,
                person_id: Some(person.id.clone()),
                name: person.display_name.clone(),
                target_id: self.app.people.get(&at).and_then(|m| m.link.clone()),
                code,
                details,
            };
            self.app.note(entry);
        }
        self.count_failure(now, true);
    }

    fn report(&mut self, ask: AskId, steps: Vec<OnDemandStep>, action: LogAction, link: Option<String>) {
        let report = OnDemandReport { steps, action, contractbook_id: link };
        self.results.push((ask, AskResult::OnDemand(report)));
    }
}
