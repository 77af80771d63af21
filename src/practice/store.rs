//! The people and groups of the built-in Contractbook, in the order in which they came.

use std::collections::{HashMap, HashSet};

use super::nordwind;
use crate::domain::scim::filter::Filter;
use crate::domain::scim::{Group, Meta, ScimError, User};

/// Most people the service takes; keeps a client in a loop from filling the memory.
const MAX_USERS: usize = 250_000;

#[derive(Debug, Default)]
pub(super) struct Store {
    users: Vec<User>,
    by_id: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    groups: Vec<Group>,
    made: u64,
    /// Users whose `active` was stored as a word, by the fault of that name.
    pub(super) text_active: HashSet<String>,
}

impl Store {
    pub(super) fn seeded(count: usize) -> Self {
        let users = nordwind::users(count.min(MAX_USERS));
        let groups = nordwind::groups(&users);
        let mut store = Self { users, groups, ..Self::default() };
        store.index();
        store
    }

    fn index(&mut self) {
        self.by_id = self.users.iter().enumerate().map(|(n, u)| (u.id.clone(), n)).collect();
        self.by_name.clear();
        for (n, user) in self.users.iter().enumerate() {
            self.by_name.entry(user.user_name.to_lowercase()).or_default().push(n);
        }
    }

    pub(super) fn users(&self) -> &[User] {
        &self.users
    }

    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    pub(super) fn user(&self, id: &str) -> Option<&User> {
        self.users.get(*self.by_id.get(id)?)
    }

    pub(super) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The users that match, in order. The questions that are really asked do not read everybody.
    pub(super) fn find_users(&self, filter: &Filter) -> Vec<&User> {
        let full = |user: &&User| filter.matches(&user.to_json(""));
        if let Some(name) = filter.required_text("userName", None) {
            let found = self.by_name.get(&name.to_lowercase());
            return found.into_iter().flatten().filter_map(|n| self.users.get(*n)).filter(full).collect();
        }
        if let Some(id) = filter.required_text("id", None) {
            return self.user(id).into_iter().filter(full).collect();
        }
        if let Some(address) = filter.required_text("emails", Some("value")) {
            let address = address.to_lowercase();
            let has = |user: &&User| user.emails.iter().any(|e| e.value.to_lowercase() == address);
            return self.users.iter().filter(has).filter(full).collect();
        }
        if let Some(id) = filter.required_text("externalId", None) {
            let has = |user: &&User| user.external_id.as_deref() == Some(id);
            return self.users.iter().filter(has).filter(full).collect();
        }
        self.users.iter().filter(full).collect()
    }

    pub(super) fn create_user(&mut self, mut user: User, unique: bool) -> Result<User, ScimError> {
        if self.users.len() >= MAX_USERS {
            return Err(ScimError::new(507, "There is no room for more users."));
        }
        let name = user.user_name.to_lowercase();
        if unique && self.by_name.contains_key(&name) {
            return Err(ScimError::taken(format!("userName {} already exists.", user.user_name)));
        }
        user.id = self.new_id();
        user.meta = Some(now_meta());
        let at = self.users.len();
        self.by_id.insert(user.id.clone(), at);
        self.by_name.entry(name).or_default().push(at);
        self.users.push(user.clone());
        Ok(user)
    }

    /// Puts a changed user in the place of the old one with the same id.
    pub(super) fn replace_user(&mut self, mut user: User) -> Result<User, ScimError> {
        let missing = || not_found("User");
        let at = *self.by_id.get(&user.id).ok_or_else(missing)?;
        let name = user.user_name.to_lowercase();
        let slot = self.users.get_mut(at).ok_or_else(missing)?;
        let renamed = slot.user_name.to_lowercase() != name;
        // Whoever keeps a name may change in other ways, even beside somebody who has it too.
        if renamed && self.by_name.contains_key(&name) {
            return Err(ScimError::taken(format!("userName {} already exists.", user.user_name)));
        }
        user.meta = Some(touched(slot.meta.as_ref()));
        *slot = user.clone();
        if renamed {
            self.index();
        }
        Ok(user)
    }

    pub(super) fn delete_user(&mut self, id: &str) -> bool {
        let Some(at) = self.by_id.get(id).copied() else { return false };
        self.users.remove(at);
        self.text_active.remove(id);
        for group in &mut self.groups {
            group.members.retain(|member| member.value != id);
        }
        self.index();
        true
    }

    pub(super) fn create_group(&mut self, mut group: Group) -> Result<Group, ScimError> {
        self.check_group(&group)?;
        group.id = self.new_id();
        group.meta = Some(now_meta());
        self.groups.push(group.clone());
        Ok(group)
    }

    pub(super) fn replace_group(&mut self, mut group: Group) -> Result<Group, ScimError> {
        self.check_group(&group)?;
        let slot = self.groups.iter_mut().find(|old| old.id == group.id).ok_or_else(|| not_found("Group"))?;
        group.meta = Some(touched(slot.meta.as_ref()));
        *slot = group.clone();
        Ok(group)
    }

    pub(super) fn delete_group(&mut self, id: &str) -> bool {
        let before = self.groups.len();
        self.groups.retain(|group| group.id != id);
        self.groups.len() < before
    }

    fn check_group(&self, group: &Group) -> Result<(), ScimError> {
        let name = group.display_name.to_lowercase();
        if self.groups.len() >= 10_000 {
            return Err(ScimError::new(507, "There is no room for more groups."));
        }
        if self.groups.iter().any(|old| old.id != group.id && old.display_name.to_lowercase() == name) {
            return Err(ScimError::taken(format!("displayName {} already exists.", group.display_name)));
        }
        Ok(())
    }

    fn new_id(&mut self) -> String {
        self.made += 1;
        nordwind::guid((1 << 48) | self.made)
    }
}

pub(super) fn not_found(kind: &str) -> ScimError {
    ScimError::new(404, format!("There is no {kind} with this id."))
}

fn now_meta() -> Meta {
    let now = now();
    Meta { created: now.clone(), last_modified: now }
}

fn touched(meta: Option<&Meta>) -> Meta {
    let now = now();
    Meta { created: meta.map_or_else(|| now.clone(), |m| m.created.clone()), last_modified: now }
}

fn now() -> String {
    format!("{:.0}", jiff::Timestamp::now())
}
