//! What a person does in the portal.

use std::sync::Arc;

use super::app::{App, AuthMethod, Member, Saved, Settings};
use super::fault::EntraFault;
use super::limits::{ON_DEMAND_MEMBERS, RECYCLE_BIN, SECRET_LENGTH};
use super::mapping::Mapping;
use super::people::EntraPerson;
use super::refusal::Refusal;
use super::scope::Scope;
use super::simulator::{AskId, SimTime, Simulator};
use super::spoilt::{Spot, Value};
use super::view::{AppKind, AppView, ConnectionState, Edition, Role};
use super::work::{Item, Purpose};
use crate::domain::session::SecretToken;

impl Simulator {
    /// Makes the enterprise app, of the right kind; a second call gives it a new name.
    pub fn create_app(&mut self, name: &str) -> AppView {
        if let Some(app) = &mut self.app.view
            && app.kind == AppKind::NonGallery
        {
            name.clone_into(&mut app.name);
            return app.clone();
        }
        self.create_app_as(name, AppKind::NonGallery)
    }

    /// Makes another app and opens it.
    pub fn create_app_as(&mut self, name: &str, kind: AppKind) -> AppView {
        // Whoever makes the app once more gets the right kind.
        let bitten = self.bites(EntraFault::WrongAppKind);
        if self.app.view.is_some() {
            let fresh = App { made: self.number(), ..App::default() };
            self.others.push(std::mem::replace(&mut self.app, fresh));
        }
        let mut view =
            AppView { name: name.to_owned(), object_id: (self.guids)(), app_id: (self.guids)(), kind };
        self.app.view = Some(view.clone());
        if bitten {
            let (spot, wrong) = (Spot::Kind(self.app.made), AppKind::Registration);
            self.spoil(EntraFault::WrongAppKind, spot, Value::Kind(wrong));
            view.kind = wrong;
        }
        self.after_change();
        view
    }

    /// Opens another app, by object id.
    pub fn open_app(&mut self, object_id: &str) -> Result<(), Refusal> {
        let is = |app: &App| app.view.as_ref().is_some_and(|view| view.object_id == object_id);
        let number = self.apps().position(is).ok_or(Refusal::NotFound)?;
        self.swap_app(number);
        Ok(())
    }

    /// Types tenant URL and token without saving them, for a test.
    pub fn enter_connection(
        &mut self,
        tenant_url: &str,
        token: SecretToken,
        method: AuthMethod,
    ) -> Result<(), Refusal> {
        self.may_provision()?;
        let anew = self.paste_bites();
        let typed = Saved::new(tenant_url, token, method);
        let known = !anew && self.app.holds(&typed);
        self.app.draft = Some(typed);
        if !known {
            self.app.form_changed();
        }
        Ok(())
    }

    /// Saves tenant URL and token. A compatibility flag on the URL is understood and never sent.
    pub fn save_connection(&mut self, tenant_url: &str, token: SecretToken) -> Result<(), Refusal> {
        self.save_connection_as(tenant_url, token, AuthMethod::Bearer)
    }

    /// [`Self::save_connection`] with any way of signing in.
    pub fn save_connection_as(
        &mut self,
        tenant_url: &str,
        token: SecretToken,
        method: AuthMethod,
    ) -> Result<(), Refusal> {
        self.may_provision()?;
        let limit = if self.has(EntraFault::TokenTooLong) { 64 } else { SECRET_LENGTH };
        if token.expose().chars().count() > limit {
            return Err(Refusal::SecretTooLong);
        }
        if self.bites(EntraFault::SettingsNotSaved) {
            return Err(Refusal::SettingsNotSaved);
        }
        let anew = self.app.draft.is_none() && self.paste_bites();
        let entered = Saved::new(tenant_url, token, method);
        // What was tested before it was saved stays tested, unless it was changed in between.
        let known = !anew && self.app.holds(&entered);
        (self.app.draft, self.app.saved) = (None, Some(entered));
        if !known || self.app.connection == ConnectionState::NotSaved {
            self.app.form_changed();
        }
        Ok(())
    }

    /// What was pasted wrong once is right the next time. Whether anything was pasted wrong or is right now.
    fn paste_bites(&mut self) -> bool {
        let spoilings = [EntraFault::TokenCutOff, EntraFault::TokenWithBearer, EntraFault::OauthMethod];
        let anew = spoilings.iter().any(|spoiling| self.has(*spoiling));
        for spoiling in spoilings {
            self.bites(spoiling);
        }
        if anew {
            self.app.pasted_anew();
        }
        anew
    }

    /// Assigns people by object id; unknown ids are passed over.
    pub fn assign(&mut self, ids: &[String]) -> Result<(), Refusal> {
        self.may_change()?;
        self.app.view.as_ref().ok_or(Refusal::NoApp)?;
        let places: Vec<usize> = ids.iter().filter_map(|id| self.position(id)).collect();
        for at in places {
            let member = self.app.people.entry(at).or_insert_with(|| Member::new(self.now));
            member.direct = true;
        }
        self.refresh_scope();
        self.look_for_cures();
        self.after_change();
        Ok(())
    }

    /// Takes a person off the app; the next cycle switches the account off.
    pub fn unassign(&mut self, id: &str) -> Result<(), Refusal> {
        self.may_change()?;
        let at = self.position(id).ok_or(Refusal::NotFound)?;
        if let Some(person) = self.app.people.get_mut(&at) {
            (person.direct, person.stale) = (false, false);
        }
        self.refresh_scope();
        self.look_for_cures();
        Ok(())
    }

    /// Assigns exactly these people by name, by object id.
    pub fn assign_only(&mut self, ids: &[String]) -> Result<(), Refusal> {
        let direct = self.app.people.iter().filter(|(_, member)| member.direct);
        let others: Vec<String> = direct
            .filter_map(|(at, _)| Some(self.directory.people.get(*at)?.id.clone()))
            .filter(|id| !ids.contains(id))
            .collect();
        others.iter().try_for_each(|id| self.unassign(id))?;
        self.assign(ids)
    }

    /// Assigns exactly these groups, by object id.
    pub fn assign_groups(&mut self, ids: &[String]) -> Result<(), Refusal> {
        self.may_change()?;
        self.app.view.as_ref().ok_or(Refusal::NoApp)?;
        let groups = &self.directory.groups;
        let places: Vec<usize> =
            ids.iter().filter_map(|id| groups.iter().position(|g| g.id == *id)).collect();
        if !places.is_empty() && self.edition() == Edition::Free {
            return Err(Refusal::GroupsNeedLicence);
        }
        if places.iter().any(|at| groups.get(*at).is_some_and(|g| !g.security_enabled)) {
            return Err(Refusal::GroupNotSecurityEnabled);
        }
        for (at, group) in &mut self.app.groups {
            group.assigned = places.contains(at);
        }
        for at in places {
            self.app.groups.entry(at).or_default().assigned = true;
        }
        self.app.groups.retain(|_, group| group.assigned || group.link.is_some());
        self.refresh_scope();
        self.look_for_cures();
        Ok(())
    }

    /// Changes a person in the directory, for example blocks the sign-in; the id says whom.
    pub fn update_person(&mut self, changed: EntraPerson) {
        let Some(at) = self.position(&changed.id) else { return };
        if let Some(person) = self.directory.people.get_mut(at) {
            let deleted = person.deleted;
            *person = EntraPerson { deleted, ..changed };
        }
        self.look_for_cures();
    }

    /// Moves a person to the recycle bin, from where they can come back for 30 days; the next cycle switches the
    /// account off.
    pub fn delete_person(&mut self, id: &str) {
        let now = self.now;
        self.set_deleted(id, true, |sim, at| {
            sim.bin.insert(at, now);
        });
    }

    /// Takes a person out of the recycle bin.
    pub fn restore_person(&mut self, id: &str) {
        self.set_deleted(id, false, |sim, at| {
            sim.bin.remove(&at);
        });
    }

    fn set_deleted(&mut self, id: &str, deleted: bool, then: impl FnOnce(&mut Self, usize)) {
        let Some(at) = self.position(id).filter(|at| !self.purged.contains(at)) else { return };
        if let Some(person) = self.directory.people.get_mut(at)
            && person.deleted != deleted
        {
            person.deleted = deleted;
            then(self, at);
        }
    }

    /// Deletes for good who has been in the recycle bin for 30 days. The account goes with them only where Entra
    /// kept it until then.
    pub(super) fn empty_bin(&mut self) {
        while let Some(at) =
            self.bin.iter().find(|(_, since)| since.after(RECYCLE_BIN) <= self.now).map(|(at, _)| *at)
        {
            self.bin.remove(&at);
            self.purged.insert(at);
        }
    }

    /// Changes the attribute mapping. A job that has run begins with a first cycle again.
    pub fn set_mapping(&mut self, mapping: Mapping) -> Result<(), Refusal> {
        self.may_provision()?;
        if *self.app.mapping != mapping {
            self.app.mapping = Arc::new(mapping);
            self.begin_anew();
            self.look_for_cures();
        }
        Ok(())
    }

    /// Changes scope, filter, notification and guard. A wider scope and another filter bring a first cycle; a
    /// narrower scope waits for a restart.
    pub fn set_settings(&mut self, settings: Settings) -> Result<(), Refusal> {
        self.may_provision()?;
        let before = std::mem::replace(&mut self.app.settings, settings);
        let (old, new) = (before.scope, self.app.settings.scope);
        if old != new && (new == Scope::All || !self.app.job.has_run()) {
            self.app.scope_in_force = new;
        }
        self.refresh_scope();
        if (old != new && new == Scope::All) || before.filter != self.app.settings.filter {
            self.begin_anew();
        }
        self.look_for_cures();
        Ok(())
    }

    /// Activates the role that the person is eligible for.
    pub fn activate_role(&mut self) {
        self.role = Role::ApplicationAdministrator;
        self.planted.remove(&EntraFault::ReaderRole);
    }

    /// Asks for a connection test; the answer comes through [`Self::take_results`].
    pub fn ask_test(&mut self) -> AskId {
        let id = self.new_ask();
        self.app.connection = ConnectionState::Testing;
        self.app.asks.push_back(Purpose::Test(id));
        id
    }

    /// Asks for provisioning one person on demand.
    pub fn ask_on_demand(&mut self, person_id: &str) -> Result<AskId, Refusal> {
        self.may_provision()?;
        let at = self.position(person_id).ok_or(Refusal::NotFound)?;
        let person = self.directory.people.get(at).ok_or(Refusal::NotFound)?;
        if !person.enabled || person.deleted {
            return Err(Refusal::AlreadyDisabled);
        }
        let id = self.new_ask();
        self.app.asks.push_back(Purpose::OnDemand(id, Item::Person(at)));
        Ok(id)
    }

    /// Asks for provisioning a group on demand, with up to five of its members.
    pub fn ask_on_demand_group(&mut self, group_id: &str, members: &[String]) -> Result<AskId, Refusal> {
        self.may_provision()?;
        let found = self.directory.groups.iter().position(|group| group.id == group_id);
        let at = found.ok_or(Refusal::NotFound)?;
        if members.len() > ON_DEMAND_MEMBERS {
            return Err(Refusal::TooManyMembers);
        }
        let direct = self.direct_members(at);
        let picked =
            members.iter().filter_map(|id| self.position(id)).filter(|at| direct.contains(at)).collect();
        let id = self.new_ask();
        self.picks.insert(id, picked);
        self.app.asks.push_back(Purpose::OnDemand(id, Item::Group(at)));
        Ok(id)
    }

    /// Starts, resumes or, after quarantine, restarts provisioning.
    pub fn start(&mut self, now: SimTime) -> Result<(), Refusal> {
        self.at(now);
        self.may_provision()?;
        if self.app.saved.is_none() {
            return Err(Refusal::NotConnected);
        }
        if self.bites(EntraFault::NotStarted) {
            return Ok(());
        }
        self.cure(EntraFault::PausedBySomeoneElse);
        self.cure(EntraFault::Quarantined);
        self.start_job(now);
        self.after_change();
        Ok(())
    }

    pub(super) fn may_change(&self) -> Result<(), Refusal> {
        if self.role() == Role::GlobalReader { Err(Refusal::RoleMissing) } else { Ok(()) }
    }

    fn may_provision(&self) -> Result<(), Refusal> {
        let app = self.app.view.as_ref().ok_or(Refusal::NoApp)?;
        self.may_change()?;
        if app.kind == AppKind::NonGallery { Ok(()) } else { Err(Refusal::WrongAppKind) }
    }
}
