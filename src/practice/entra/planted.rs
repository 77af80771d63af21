//! What the planted faults do, and how a trainee cures them.
//!
//! A fault that spoils an act in the portal bites the first time; doing the act again cures it. One that spoils data
//! or settings is cured when these are right again.

use std::sync::Arc;

use super::app::{App, GroupMember, Member};
use super::fault::EntraFault;
use super::mapping::{ACTIVE, Mapping, Source, USER_NAME};
use super::outcome::{EntraFailure, code};
use super::people::{EntraGroup, EntraPerson};
use super::scope::{Scope, ScopingFilter};
use super::simulator::Simulator;
use super::view::{AppKind, Edition, JobState, Role};
use crate::domain::session::SecretToken;
use crate::practice::fault::Fault;

/// What is known about a planted fault.
#[derive(Debug, Default)]
pub(super) struct Planted {
    /// It has begun to show.
    pub(super) shown: bool,
    /// Whom it touched, as they were before.
    people: Vec<EntraPerson>,
    mapping: Option<Arc<Mapping>>,
    /// Object id of the twin of the app, or of the inner group.
    made: Option<String>,
}

impl Simulator {
    /// Plants a fault into the open app, or into what will be done with it.
    pub fn plant(&mut self, fault: EntraFault) {
        if self.has(fault) {
            return;
        }
        let mut planted = Planted::default();
        match fault {
            EntraFault::WrongAppKind => {
                if let Some(app) = &mut self.app.view {
                    app.kind = AppKind::Registration;
                    planted.shown = true;
                }
            }
            EntraFault::TokenCutOff | EntraFault::TokenWithBearer | EntraFault::OauthMethod => {
                planted.shown = self.app.saved.is_some();
            }
            EntraFault::TokenOfDemotedAdmin => planted.shown = self.app.job.cycles_done > 0,
            EntraFault::ScopeAll => self.set_scope(Scope::All),
            EntraFault::ScopingFilter => {
                let department = self.victims().first().map(|person| person.department.clone());
                let value = department.unwrap_or_else(|| "Legal".to_owned());
                self.app.settings.filter = Some(ScopingFilter { attribute: "department".to_owned(), value });
            }
            EntraFault::SignInBlocked | EntraFault::MailEmpty | EntraFault::ManagerOutOfScope => {
                planted.people = self.victims();
                let manager = self.directory.people.iter().find(|person| !person.enabled);
                let manager = manager.or(self.directory.people.last()).map(|person| person.id.clone());
                for person in &planted.people {
                    let mut changed = person.clone();
                    match fault {
                        EntraFault::SignInBlocked => changed.enabled = false,
                        EntraFault::MailEmpty => changed.mail = None,
                        _ => changed.manager.clone_from(&manager),
                    }
                    self.update_person(changed);
                }
            }
            EntraFault::DuplicateMail => {
                planted.people = self.victims();
                if let Some((first, others)) = planted.people.split_first() {
                    for person in others {
                        self.update_person(EntraPerson { mail: first.mail.clone(), ..person.clone() });
                    }
                }
                planted.mapping = Some(self.change_mapping(|m| m.set(USER_NAME, Source::attribute("mail"))));
            }
            EntraFault::MappingSendsUnknownField => {
                let value = Source::Constant("Employee".to_owned());
                planted.mapping = Some(self.change_mapping(|m| m.set("title", value)));
            }
            EntraFault::SoftDeleteUnmapped => {
                planted.mapping = Some(self.change_mapping(|m| m.remove(ACTIVE)));
            }
            EntraFault::GroupMappingOnGroups404 => {
                planted.mapping = Some(self.change_mapping(|m| m.groups = true));
            }
            _ => {}
        }
        self.planted.insert(fault, planted);
        self.after_change();
        self.pause_for_fault();
    }

    /// Takes a fault out again and puts back what it spoiled.
    pub fn clear(&mut self, fault: EntraFault) {
        let Some(planted) = self.planted.remove(&fault) else { return };
        if let Some(before) = planted.mapping {
            self.app.mapping = before;
            self.begin_anew();
        }
        match fault {
            EntraFault::WrongAppKind => {
                if let Some(app) = &mut self.app.view {
                    app.kind = AppKind::NonGallery;
                }
            }
            EntraFault::ScopeAll => self.set_scope(Scope::Assigned),
            EntraFault::ScopingFilter => self.app.settings.filter = None,
            EntraFault::StaleAssignment => {
                for member in self.app.people.values_mut() {
                    member.stale = false;
                }
            }
            EntraFault::TwoAppsSameName => self.remove_app(planted.made.as_deref()),
            EntraFault::OnlyNestedGroup => {
                let inner = planted.made.as_deref();
                let is_outer = |group: &EntraGroup| group.groups.iter().any(|id| Some(id.as_str()) == inner);
                if let Some(at) = self.directory.groups.iter().position(is_outer) {
                    self.app.groups.remove(&at);
                }
            }
            EntraFault::Quarantined if matches!(self.app.job.state, JobState::Quarantine(_)) => {
                self.start_job(self.now);
            }
            EntraFault::PausedBySomeoneElse if planted.shown => self.start_job(self.now),
            _ => {}
        }
        let takes_away = matches!(
            fault,
            EntraFault::NobodyAssigned
                | EntraFault::TwoAppsSameName
                | EntraFault::OnlyNestedGroup
                | EntraFault::ThresholdReached
        );
        for person in planted.people {
            match self.position(&person.id).filter(|_| takes_away) {
                Some(at) => self.app.people.entry(at).or_insert_with(|| Member::new(self.now)).direct = true,
                None => self.update_person(person),
            }
        }
        self.refresh_scope();
    }

    pub(super) fn has(&self, fault: EntraFault) -> bool {
        self.planted.contains_key(&fault)
    }

    /// Whether the fault spoils this act. It does so once; the next time it is cured.
    pub(super) fn bites(&mut self, fault: EntraFault) -> bool {
        match self.planted.get_mut(&fault) {
            Some(planted) if !planted.shown => {
                planted.shown = true;
                true
            }
            Some(_) => {
                self.planted.remove(&fault);
                false
            }
            None => false,
        }
    }

    /// Takes a fault out that somebody put right after it had shown.
    pub(super) fn cure(&mut self, fault: EntraFault) {
        if self.planted.get(&fault).is_some_and(|planted| planted.shown) {
            self.planted.remove(&fault);
        }
    }

    /// Takes out the faults whose data or settings are right again.
    pub(super) fn look_for_cures(&mut self) {
        let now = |person: &EntraPerson| self.directory.people.get(self.position(&person.id)?);
        let mapping = &self.app.mapping;
        let cured = |fault: &EntraFault, planted: &Planted| match fault {
            EntraFault::SignInBlocked => planted.people.iter().filter_map(now).all(|p| p.enabled),
            EntraFault::MailEmpty => planted.people.iter().filter_map(now).all(|p| p.mail.is_some()),
            EntraFault::DuplicateMail => {
                let mut mails: Vec<_> = planted.people.iter().filter_map(now).map(|p| &p.mail).collect();
                let all = mails.len();
                mails.sort();
                mails.dedup();
                mails.len() == all
            }
            EntraFault::ScopingFilter => self.app.settings.filter.is_none(),
            EntraFault::ScopeAll => self.app.scope_in_force == Scope::Assigned,
            EntraFault::SoftDeleteUnmapped => mapping.source(ACTIVE).is_some(),
            EntraFault::GroupMappingOnGroups404 => !mapping.groups,
            EntraFault::MappingSendsUnknownField => {
                !matches!(mapping.source("title"), Some(Source::Constant(_)))
            }
            EntraFault::StaleAssignment => planted.shown && !self.app.people.values().any(|m| m.stale),
            _ => false,
        };
        let gone: Vec<EntraFault> =
            self.planted.iter().filter(|(fault, planted)| cured(fault, planted)).map(|(f, _)| *f).collect();
        for fault in gone {
            self.planted.remove(&fault);
        }
    }

    pub(super) fn role(&self) -> Role {
        if self.has(EntraFault::ReaderRole) { Role::GlobalReader } else { self.role }
    }

    pub(super) fn edition(&self) -> Edition {
        if self.has(EntraFault::FreeEditionGroup) { Edition::Free } else { self.edition }
    }

    /// The token as it stands in Entra.
    pub(super) fn token_as_sent(&self, token: &SecretToken) -> SecretToken {
        let text = token.expose();
        if self.has(EntraFault::TokenWithBearer) {
            SecretToken::new(format!("Bearer {text}"))
        } else if self.has(EntraFault::TokenCutOff) {
            let kept = text.chars().count() * 2 / 3;
            SecretToken::new(text.chars().take(kept).collect())
        } else {
            token.clone()
        }
    }

    /// What the practice Contractbook has to do now for the faults that are planted here.
    pub fn contractbook_faults(&self) -> Vec<Fault> {
        let now = |fault: &EntraFault, planted: &Planted| {
            planted.shown || *fault != EntraFault::TokenOfDemotedAdmin
        };
        let active = self.planted.iter().filter(|(fault, planted)| now(fault, planted));
        active.flat_map(|(fault, _)| fault.contractbook()).copied().collect()
    }

    /// Lets those faults show that wait for somebody to be assigned or for the job to run.
    pub(super) fn after_change(&mut self) {
        let waits = |sim: &Self, fault| sim.planted.get(&fault).is_some_and(|planted| !planted.shown);
        if self.app.people.values().any(|member| member.direct) {
            for fault in
                [EntraFault::NobodyAssigned, EntraFault::TwoAppsSameName, EntraFault::OnlyNestedGroup]
            {
                if waits(self, fault) {
                    self.take_assignments(fault);
                }
            }
            if waits(self, EntraFault::StaleAssignment) {
                self.show(EntraFault::StaleAssignment);
                for member in self.app.people.values_mut() {
                    member.stale = true;
                }
            }
        }
        if waits(self, EntraFault::Quarantined) && self.app.job.state == JobState::Active {
            self.show(EntraFault::Quarantined);
            let details = "More than 40 percent of the changes failed, among at least 5,000.";
            self.cycle_failed(self.now, EntraFailure::new(code::ESCROW_SHARE, details), true);
        }
    }

    /// Somebody else pauses a running job.
    pub(super) fn pause_for_fault(&mut self) {
        let waits = self.planted.get(&EntraFault::PausedBySomeoneElse).is_some_and(|planted| !planted.shown);
        if waits && self.app.job.state == JobState::Active && self.app.job.cycles_done > 0 {
            self.show(EntraFault::PausedBySomeoneElse);
            self.pause_job();
        }
    }

    /// The guard's fault: with three accounts or more at stake everybody is taken off the app.
    pub(super) fn take_everybody(&mut self, at_stake: usize) {
        let waits = self.planted.get(&EntraFault::ThresholdReached).is_some_and(|planted| !planted.shown);
        if waits && at_stake > 2 {
            self.app.settings.deletion_threshold = Some(2);
            self.take_assignments(EntraFault::ThresholdReached);
        }
    }

    pub(super) fn show(&mut self, fault: EntraFault) {
        if let Some(planted) = self.planted.get_mut(&fault) {
            planted.shown = true;
        }
    }

    /// Takes everybody off the app whom somebody assigned by name, and puts them where the fault wants them.
    fn take_assignments(&mut self, fault: EntraFault) {
        let places: Vec<usize> =
            self.app.people.iter().filter(|(_, member)| member.direct).map(|(at, _)| *at).collect();
        for at in &places {
            if let Some(member) = self.app.people.get_mut(at) {
                member.direct = false;
            }
        }
        let people: Vec<EntraPerson> =
            places.iter().filter_map(|at| self.directory.people.get(*at).cloned()).collect();
        let made = match fault {
            EntraFault::TwoAppsSameName => self.make_twin(&places),
            EntraFault::OnlyNestedGroup => Some(self.make_nested(&people)),
            _ => None,
        };
        if let Some(planted) = self.planted.get_mut(&fault) {
            (planted.shown, planted.people, planted.made) = (true, people, made);
        }
        self.refresh_scope();
    }

    fn make_twin(&mut self, places: &[usize]) -> Option<String> {
        let mut view = self.app.view.clone()?;
        (view.object_id, view.app_id) = ((self.guids)(), (self.guids)());
        let id = view.object_id.clone();
        let member = || Member { assigned: true, direct: true, ..Member::new(self.now) };
        let people = places.iter().map(|at| (*at, member())).collect();
        let made = self.number();
        self.others.push(App { view: Some(view), made, people, ..App::default() });
        Some(id)
    }

    fn make_nested(&mut self, people: &[EntraPerson]) -> String {
        let mut group = |name: &str, people, groups| EntraGroup {
            id: (self.guids)(),
            name: name.to_owned(),
            security_enabled: true,
            people,
            groups,
        };
        let inner = group("Contractbook users", people.iter().map(|p| p.id.clone()).collect(), Vec::new());
        let id = inner.id.clone();
        let outer = group("All Contractbook groups", Vec::new(), vec![id.clone()]);
        self.directory.groups.extend([inner, outer]);
        let at = self.directory.groups.len() - 1;
        self.app.groups.insert(at, GroupMember { assigned: true, ..GroupMember::default() });
        id
    }

    fn remove_app(&mut self, object_id: Option<&str>) {
        let is = |app: &App| app.view.as_ref().map(|view| view.object_id.as_str()) == object_id;
        if is(&self.app) {
            self.swap_app(1);
        }
        self.others.retain(|app| !is(app));
    }

    fn set_scope(&mut self, scope: Scope) {
        self.app.settings.scope = scope;
        self.app.scope_in_force = scope;
        self.refresh_scope();
        self.begin_anew();
    }

    /// Changes the mapping and gives back the one before.
    fn change_mapping(&mut self, change: impl FnOnce(&mut Mapping)) -> Arc<Mapping> {
        let before = Arc::clone(&self.app.mapping);
        change(Arc::make_mut(&mut self.app.mapping));
        if before != self.app.mapping {
            self.begin_anew();
        }
        before
    }

    /// Whom a fault in the directory touches: two people who are assigned and not in Contractbook yet, else two of
    /// the directory. Never the organisation admin.
    fn victims(&self) -> Vec<EntraPerson> {
        let plain = |person: &&EntraPerson| {
            person.enabled && !person.guest && !person.organisation_admin && person.mail.is_some()
        };
        let new = self.app.people.iter().filter(|(_, member)| member.assigned && member.link.is_none());
        let of = |at: &usize| self.directory.people.get(*at);
        let mut chosen: Vec<EntraPerson> =
            new.filter_map(|(at, _)| of(at)).filter(plain).take(2).cloned().collect();
        if chosen.len() < 2 {
            chosen = self.directory.people.iter().filter(plain).take(2).cloned().collect();
        }
        chosen
    }
}
