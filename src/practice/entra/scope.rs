//! Who belongs to the sync (Microsoft: How Application Provisioning works; Assign users and groups to an application).

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use super::app::Member;
use super::fault::EntraFault;
use super::limits::REPLICATION;
use super::people::EntraPerson;
use super::simulator::Simulator;

/// Whom an app syncs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Sync only assigned users and groups.
    #[default]
    Assigned,
    /// Sync all users and groups.
    All,
}

impl Scope {
    /// The words of the portal.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assigned => "Sync only assigned users and groups",
            Self::All => "Sync all users and groups",
        }
    }
}

/// Only people with this value are synced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopingFilter {
    /// Attribute by Entra's name.
    pub attribute: String,
    /// What it has to be.
    pub value: String,
}

impl ScopingFilter {
    fn lets_pass(&self, person: &EntraPerson) -> bool {
        person.attribute(&self.attribute).is_some_and(|value| value.eq_ignore_ascii_case(&self.value))
    }
}

/// Why a person is not in scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outside {
    NotAssigned,
    NestedOnly,
    Filtered,
    NotEntitled,
}

impl Outside {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::NotAssigned => "The user is not assigned to the application.",
            Self::NestedOnly => {
                "The user is a member of a nested group. Nested groups are not provisioned: the user is not assigned \
                 to the application."
            }
            Self::Filtered => "The user did not pass a scoping filter.",
            Self::NotEntitled => "The user is not effectively entitled for provisioning.",
        }
    }
}

impl Simulator {
    /// Brings the app's list of people up to date with assignments, groups and directory.
    pub(super) fn refresh_scope(&mut self) {
        let mut inside: HashSet<usize> = match self.app.scope_in_force {
            Scope::All => (0..self.directory.people.len()).filter(|at| !self.purged.contains(at)).collect(),
            Scope::Assigned => {
                let assigned = self.app.groups.iter().filter(|(_, group)| group.assigned);
                assigned.flat_map(|(at, _)| self.direct_members(*at)).collect()
            }
        };
        inside.extend(self.app.people.iter().filter(|(_, person)| person.direct).map(|(at, _)| *at));
        inside.retain(|at| !self.purged.contains(at));
        for (at, person) in &mut self.app.people {
            if person.assigned && !inside.contains(at) {
                person.assigned = false;
            }
        }
        for at in inside {
            let person = self.app.people.entry(at).or_insert_with(|| Member::new(self.now));
            if !person.assigned {
                person.assigned = true;
                person.since = self.now;
            }
        }
        self.app.people.retain(|_, person| person.assigned || person.link.is_some());
    }

    /// Positions of the people directly in a group.
    pub(super) fn direct_members(&self, group: usize) -> Vec<usize> {
        let people = self.directory.groups.get(group).map(|g| g.people.as_slice()).unwrap_or_default();
        people.iter().filter_map(|id| self.position(id)).collect()
    }

    /// Why the person at this position is not in scope; `None` when in scope.
    pub(super) fn outside(&self, at: usize, on_demand: bool) -> Option<Outside> {
        let Some(member) = self.app.people.get(&at).filter(|member| member.assigned) else {
            let nested = self.is_only_nested(at);
            return Some(if nested { Outside::NestedOnly } else { Outside::NotAssigned });
        };
        if member.stale {
            return Some(Outside::NotEntitled);
        }
        if on_demand && self.now < member.since.after(self.replication()) {
            return Some(Outside::NotAssigned);
        }
        let person = self.directory.people.get(at)?;
        let filter = self.app.settings.filter.as_ref();
        filter.is_some_and(|filter| !filter.lets_pass(person)).then_some(Outside::Filtered)
    }

    /// In practice assignments are known at once, lest everybody wait, until the fault is planted.
    fn replication(&self) -> Duration {
        if self.has(EntraFault::OnDemandTooSoon) { REPLICATION } else { Duration::ZERO }
    }

    /// Whether the person is in a group within an assigned group.
    fn is_only_nested(&self, at: usize) -> bool {
        let Some(person) = self.directory.people.get(at) else { return false };
        let groups = &self.directory.groups;
        let inner = |at: usize| groups.get(at).into_iter().flat_map(|group| &group.groups);
        let find = |id: &String| groups.iter().position(|group| group.id == *id);
        let assigned = self.app.groups.iter().filter(|(_, group)| group.assigned);
        let mut open: Vec<usize> = assigned.flat_map(|(at, _)| inner(*at).filter_map(find)).collect();
        let mut seen = BTreeSet::new();
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            if groups.get(at).is_some_and(|group| group.people.contains(&person.id)) {
                return true;
            }
            open.extend(inner(at).filter_map(find));
        }
        false
    }

    /// Logins that more than one person in scope would get, in lower case.
    pub(super) fn shared_logins(&self) -> HashSet<String> {
        let (mut seen, mut shared) = (HashSet::new(), HashSet::new());
        for at in self.app.people.iter().filter(|(_, m)| m.assigned).map(|(at, _)| at) {
            let Some(person) = self.directory.people.get(*at) else { continue };
            let login = self.app.mapping.login(person).to_lowercase();
            if !login.is_empty() && !seen.insert(login.clone()) {
                shared.insert(login);
            }
        }
        shared
    }
}
