//! When a planted fault is cured: what it concerns is right again. Success elsewhere cures nothing.

use std::collections::BTreeSet;

use super::app::App;
use super::fault::EntraFault;
use super::mapping::{ACTIVE, Source};
use super::outcome::code;
use super::people::EntraPerson;
use super::planted::Planted;
use super::scope::Scope;
use super::simulator::Simulator;
use super::spoilt::{Spot, Value};
use super::view::{AppKind, JobState};

impl Simulator {
    /// Takes a fault out that somebody put right, in the app in front, after it had shown there.
    pub(super) fn cure(&mut self, fault: EntraFault) {
        let here = self.app.made;
        if self.planted.get(&fault).is_some_and(|planted| planted.shown && planted.app == here) {
            self.planted.remove(&fault);
        }
    }

    /// Takes out the faults whose data or settings are right again.
    pub(super) fn look_for_cures(&mut self) {
        let right = |(fault, planted): &(&EntraFault, &Planted)| self.is_right(**fault, planted);
        let gone: Vec<EntraFault> = self.planted.iter().filter(right).map(|(fault, _)| *fault).collect();
        for fault in gone {
            self.planted.remove(&fault);
        }
    }

    fn is_right(&self, fault: EntraFault, planted: &Planted) -> bool {
        let app = self.home(planted);
        let person = |at: &usize| self.directory.people.get(*at);
        let people = || planted.people.iter().filter_map(person);
        match fault {
            EntraFault::SignInBlocked => people().all(|person| person.enabled),
            EntraFault::MailEmpty => people().all(|person| person.mail.is_some()),
            EntraFault::DuplicateMail => {
                // Without regard to case, as logins are compared.
                let mail = |person: &EntraPerson| person.mail.as_deref().map(str::to_lowercase);
                people().map(mail).collect::<BTreeSet<_>>().len() == planted.people.len()
            }
            EntraFault::ManagerOutOfScope => {
                planted.people.iter().all(|at| self.manager_is_right(app, planted, *at))
            }
            EntraFault::ScopingFilter => app.settings.filter.is_none(),
            EntraFault::ScopeAll => app.scope_in_force == Scope::Assigned,
            EntraFault::SoftDeleteUnmapped => app.mapping.source(ACTIVE) == Some(&Source::IsSoftDeleted),
            EntraFault::GroupMappingOnGroups404 => !app.mapping.groups,
            EntraFault::MappingSendsUnknownField => {
                !matches!(app.mapping.source("title"), Some(Source::Constant(_)))
            }
            EntraFault::StaleAssignment => planted.shown && !app.people.values().any(|member| member.stale),
            EntraFault::NobodyAssigned => planted.shown && app.people.values().any(|member| member.direct),
            EntraFault::TwoAppsSameName | EntraFault::OnlyNestedGroup => {
                planted.shown && self.are_back(app, planted)
            }
            EntraFault::ThresholdReached => {
                let held =
                    matches!(&app.job.state, JobState::Quarantine(f) if f.code == code::TOO_MANY_DELETES);
                planted.shown && !held && self.are_back(app, planted)
            }
            _ => false,
        }
    }

    /// Whether everybody whom the fault took off the app is assigned again; who was deleted since cannot be.
    fn are_back(&self, app: &App, planted: &Planted) -> bool {
        let there = |at: usize| self.directory.people.get(at).is_some_and(|person| !person.deleted);
        let assigned = |at: usize| app.people.get(&at).is_some_and(|member| member.assigned);
        planted.taken().filter(|at| there(*at)).all(assigned)
    }

    /// Whether the reference to somebody's manager has arrived, or another was chosen for who is not assigned.
    fn manager_is_right(&self, app: &App, planted: &Planted, at: usize) -> bool {
        let manager = self.directory.people.get(at).and_then(|person| person.manager.clone());
        let Some(manager) = manager else { return true };
        if let Some(member) = app.people.get(&at).filter(|member| member.assigned) {
            return member.manager.as_ref() == Some(&manager);
        }
        let change = planted.changes.get(&Spot::Manager(at));
        change.is_none_or(|change| change.made != Value::Text(Some(manager)))
    }

    /// The app in which a fault is looked for: its own, or the one in front when its own can never sync.
    fn home(&self, planted: &Planted) -> &App {
        let own = self.apps().find(|app| app.made == planted.app);
        let can_sync = |app: &&App| app.view.as_ref().is_none_or(|view| view.kind == AppKind::NonGallery);
        own.filter(can_sync).unwrap_or(&self.app)
    }
}
