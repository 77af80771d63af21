//! What the planted faults do, and how a trainer takes them out again.
//!
//! A fault that spoils an act in the portal bites the first time; doing the act again cures it. One that spoils data
//! or settings is cured when these are right again.

use super::app::{App, GroupMember, Member};
use super::fault::EntraFault;
use super::mapping::{ACTIVE, Source, USER_NAME};
use super::outcome::{EntraFailure, code};
use super::people::{EntraGroup, EntraPerson};
use super::scope::{Scope, ScopingFilter};
use super::simulator::Simulator;
use super::spoilt::{Changes, Spot, Value};
use super::view::{AppKind, Edition, JobState, Role};
use super::work::{Item, Purpose};
use crate::domain::session::SecretToken;
use crate::practice::fault::Fault;

/// What is known about a planted fault.
#[derive(Debug, Default)]
pub(super) struct Planted {
    /// It has begun to show.
    pub(super) shown: bool,
    /// The app that it was planted into or showed in, by the number under which that was made.
    pub(super) app: u64,
    /// Positions of the people it was meant for.
    pub(super) people: Vec<usize>,
    /// What it has changed.
    pub(super) changes: Changes,
    /// Object id of the twin of the app, or of the inner group.
    made: Option<String>,
}

impl Planted {
    /// Positions of those it took off the app.
    pub(super) fn taken(&self) -> impl Iterator<Item = usize> {
        self.changes.keys().filter_map(|spot| match spot {
            Spot::Direct(_, at) => Some(*at),
            _ => None,
        })
    }
}

impl Simulator {
    /// Plants a fault into the open app, or into what will be done with it.
    pub fn plant(&mut self, fault: EntraFault) {
        if self.has(fault) {
            return;
        }
        let app = self.app.made;
        let people = match fault {
            EntraFault::SignInBlocked
            | EntraFault::MailEmpty
            | EntraFault::DuplicateMail
            | EntraFault::ManagerOutOfScope => self.victims(),
            _ => Vec::new(),
        };
        let shown = match fault {
            EntraFault::WrongAppKind => self.app.view.is_some(),
            EntraFault::TokenCutOff | EntraFault::TokenWithBearer | EntraFault::OauthMethod => {
                self.app.saved.is_some()
            }
            EntraFault::TokenOfDemotedAdmin => self.app.job.cycles_done > 0,
            _ => false,
        };
        let values = self.spoils(fault, &people);
        self.planted.insert(fault, Planted { shown, app, people, ..Planted::default() });
        for (spot, value) in values {
            self.spoil(fault, spot, value);
        }
        let changes = self.planted.get(&fault).map(|planted| planted.changes.keys());
        let spoilt: Vec<Spot> = changes.into_iter().flatten().copied().collect();
        self.follow(&spoilt);
        self.after_change();
        self.pause_for_fault();
    }

    /// What a fault changes as soon as it is planted.
    fn spoils(&self, fault: EntraFault, people: &[usize]) -> Vec<(Spot, Value)> {
        let app = self.app.made;
        let each = |spot: fn(usize) -> Spot, value: Value| -> Vec<(Spot, Value)> {
            people.iter().map(|at| (spot(*at), value.clone())).collect()
        };
        let person = |at: &usize| self.directory.people.get(*at);
        match fault {
            EntraFault::WrongAppKind => vec![(Spot::Kind(app), Value::Kind(AppKind::Registration))],
            EntraFault::ScopeAll => vec![
                (Spot::Scope(app), Value::Scope(Scope::All)),
                (Spot::ScopeInForce(app), Value::Scope(Scope::All)),
            ],
            EntraFault::ScopingFilter => {
                let department = self.victims().first().and_then(person).map(|p| p.department.clone());
                let value = department.unwrap_or_else(|| "Legal".to_owned());
                let filter = ScopingFilter { attribute: "department".to_owned(), value };
                vec![(Spot::Filter(app), Value::Filter(Some(filter)))]
            }
            EntraFault::SignInBlocked => each(Spot::Enabled, Value::Flag(false)),
            EntraFault::MailEmpty => each(Spot::Mail, Value::Text(None)),
            EntraFault::ManagerOutOfScope => {
                let all = &self.directory.people;
                let manager = all.iter().find(|person| !person.enabled).or(all.last());
                each(Spot::Manager, Value::Text(manager.map(|person| person.id.clone())))
            }
            EntraFault::DuplicateMail => {
                let shared = people.first().and_then(person).and_then(|p| p.mail.clone());
                let mut all = each(Spot::Mail, Value::Text(shared));
                all.push((Spot::Row(app, USER_NAME), Value::row(Source::attribute("mail"))));
                all
            }
            EntraFault::MappingSendsUnknownField => {
                vec![(Spot::Row(app, "title"), Value::row(Source::Constant("Employee".to_owned())))]
            }
            EntraFault::SoftDeleteUnmapped => vec![(Spot::Row(app, ACTIVE), Value::Row(None))],
            EntraFault::GroupMappingOnGroups404 => vec![(Spot::GroupMapping(app), Value::Flag(true))],
            _ => Vec::new(),
        }
    }

    /// Takes a fault out again and puts back what it changed, unless that has been changed since.
    pub fn clear(&mut self, fault: EntraFault) {
        let Some(planted) = self.planted.remove(&fault) else { return };
        let (app, shown, made) = (planted.app, planted.shown, planted.made.as_deref());
        self.put_back(planted.changes);
        match fault {
            EntraFault::StaleAssignment => {
                // Nothing else breaks these records.
                let apps = std::iter::once(&mut self.app).chain(&mut self.others);
                for member in apps.flat_map(|app| app.people.values_mut()) {
                    member.stale = false;
                }
            }
            EntraFault::TwoAppsSameName => self.remove_twin(made, app),
            EntraFault::OnlyNestedGroup => self.in_app(app, |sim| sim.remove_nested(made)),
            EntraFault::Quarantined if shown => {
                self.in_app(app, |sim| sim.lift_quarantine(code::ESCROW_SHARE));
            }
            EntraFault::ThresholdReached if shown => {
                self.in_app(app, |sim| sim.lift_quarantine(code::TOO_MANY_DELETES));
            }
            EntraFault::PausedBySomeoneElse if shown => self.in_app(app, |sim| {
                if sim.app.job.state == JobState::Paused {
                    sim.start_job(sim.now);
                }
            }),
            _ => {}
        }
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

    /// Whether a fault is planted that has not begun to show.
    fn waits(&self, fault: EntraFault) -> bool {
        self.planted.get(&fault).is_some_and(|planted| !planted.shown)
    }

    /// Lets those faults show that wait for somebody to be assigned or for the job to run.
    pub(super) fn after_change(&mut self) {
        // Looked at each time: where one has taken everybody off, the next waits for its turn.
        let by_name = |sim: &Self| sim.app.people.values().any(|member| member.direct);
        for fault in [EntraFault::NobodyAssigned, EntraFault::TwoAppsSameName, EntraFault::OnlyNestedGroup] {
            if self.waits(fault) && by_name(self) {
                self.take_assignments(fault);
            }
        }
        if self.waits(EntraFault::StaleAssignment) && by_name(self) {
            self.show(EntraFault::StaleAssignment);
            for member in self.app.people.values_mut() {
                member.stale = true;
            }
        }
        if self.waits(EntraFault::Quarantined) && self.app.job.state == JobState::Active {
            self.show(EntraFault::Quarantined);
            let details = "More than 40 percent of the changes failed, among at least 5,000.";
            self.stop_job(self.now, EntraFailure::new(code::ESCROW_SHARE, details));
        }
    }

    /// Somebody else pauses a running job.
    pub(super) fn pause_for_fault(&mut self) {
        let runs = self.app.job.state == JobState::Active && self.app.job.cycles_done > 0;
        if runs && self.waits(EntraFault::PausedBySomeoneElse) {
            self.show(EntraFault::PausedBySomeoneElse);
            self.pause_job();
        }
    }

    /// The guard's fault: with three accounts or more at stake everybody is taken off the app.
    pub(super) fn take_everybody(&mut self, at_stake: usize) {
        let fault = EntraFault::ThresholdReached;
        if at_stake > 2 && self.waits(fault) {
            self.spoil(fault, Spot::Threshold(self.app.made), Value::Threshold(Some(2)));
            self.take_assignments(fault);
        }
    }

    /// The fault shows in the app in front.
    pub(super) fn show(&mut self, fault: EntraFault) {
        let app = self.app.made;
        if let Some(planted) = self.planted.get_mut(&fault) {
            (planted.shown, planted.app) = (true, app);
        }
    }

    /// Takes everybody off the app whom somebody assigned by name, and puts them where the fault wants them.
    fn take_assignments(&mut self, fault: EntraFault) {
        let app = self.app.made;
        let places: Vec<usize> =
            self.app.people.iter().filter(|(_, member)| member.direct).map(|(at, _)| *at).collect();
        self.show(fault);
        for at in &places {
            self.spoil(fault, Spot::Direct(app, *at), Value::Flag(false));
        }
        let made = match fault {
            EntraFault::TwoAppsSameName => self.make_twin(&places),
            EntraFault::OnlyNestedGroup => Some(self.make_nested(&places)),
            _ => None,
        };
        if let Some(planted) = self.planted.get_mut(&fault) {
            planted.made = made;
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

    /// Removes the twin, unless somebody has set up provisioning in it.
    fn remove_twin(&mut self, twin: Option<&str>, original: u64) {
        let is = |app: &App| app.view.as_ref().is_some_and(|view| Some(view.object_id.as_str()) == twin);
        if !self.apps().any(|app| is(app) && !app.is_set_up()) {
            return;
        }
        let first = self.apps().position(|app| app.made == original);
        if is(&self.app)
            && let Some(number) = first
        {
            self.swap_app(number);
        }
        if let Some(at) = self.others.iter().position(is) {
            let gone = self.others.remove(at);
            for purpose in gone.purposes() {
                let details = "The application no longer exists in this tenant.";
                self.turn_down(purpose, EntraFailure::new(code::INVALID_CREDENTIALS, details));
            }
        }
    }

    fn make_nested(&mut self, places: &[usize]) -> String {
        let ids = |person: &EntraPerson| person.id.clone();
        let known = places.iter().filter_map(|at| self.directory.people.get(*at));
        let people: Vec<String> = known.map(ids).collect();
        let mut group = |name: &str, people, groups| EntraGroup {
            id: (self.guids)(),
            name: name.to_owned(),
            security_enabled: true,
            people,
            groups,
        };
        let inner = group("Contractbook users", people, Vec::new());
        let id = inner.id.clone();
        let outer = group("All Contractbook groups", Vec::new(), vec![id.clone()]);
        self.directory.groups.extend([inner, outer]);
        let at = self.directory.groups.len() - 1;
        self.app.groups.insert(at, GroupMember { assigned: true, ..GroupMember::default() });
        id
    }

    /// Takes the outer group off the app in front, and both groups out of the directory unless somebody holds them.
    fn remove_nested(&mut self, inner: Option<&str>) {
        let is_outer = |group: &EntraGroup| group.groups.iter().any(|id| Some(id.as_str()) == inner);
        let Some(outer) = self.directory.groups.iter().position(is_outer) else { return };
        if let Some(group) = self.app.groups.get_mut(&outer) {
            group.assigned = false;
        }
        self.app.groups.retain(|_, group| group.assigned || group.link.is_some());
        self.refresh_scope();
        // They were put at the end of the directory, the inner one first; groups go by their position.
        let first = outer.saturating_sub(1);
        let wants = |purpose| matches!(purpose, Purpose::OnDemand(_, Item::Group(at)) if at >= first);
        let held = self
            .apps()
            .any(|app| app.groups.range(first..).next().is_some() || app.purposes().into_iter().any(wants));
        if !held && outer + 1 == self.directory.groups.len() {
            self.directory.groups.truncate(first);
        }
    }

    /// Whom a fault in the directory touches: two people who are assigned and not in Contractbook yet, else two of
    /// the directory. Never the organisation admin. Positions in the directory.
    fn victims(&self) -> Vec<usize> {
        let plain = |at: &usize| {
            self.directory.people.get(*at).is_some_and(|person| {
                let there = person.enabled && !person.deleted && person.mail.is_some();
                there && !person.guest && !person.organisation_admin
            })
        };
        let new = self.app.people.iter().filter(|(_, member)| member.assigned && member.link.is_none());
        let chosen: Vec<usize> = new.map(|(at, _)| *at).filter(plain).take(2).collect();
        if chosen.len() == 2 {
            return chosen;
        }
        (0..self.directory.people.len()).filter(plain).take(2).collect()
    }
}
