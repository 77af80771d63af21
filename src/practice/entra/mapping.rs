//! The default attribute mapping of a non-gallery app, as far as the directory fills it
//! (Microsoft: Customize user provisioning attribute-mappings).

use serde_json::{Map, Value};

use super::people::EntraPerson;
use crate::domain::people::sent::Sent;
use crate::domain::people::sign_in_name;
use crate::domain::scim::patch::{Change, Dialect, active_value};
use crate::domain::scim::{ENTERPRISE_USER_URN, find, truthy};

/// What Contractbook should hold about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted(Sent);

const WORK_EMAIL: &str = "emails[type eq \"work\"].value";

impl Wanted {
    pub(super) fn of(person: &EntraPerson, assigned: bool) -> Self {
        let user_name = sign_in_name(&person.upn);
        let nickname = user_name.split('@').next().unwrap_or_default().to_owned();
        Self(Sent {
            active: assigned && person.enabled,
            display_name: person.display_name.clone(),
            email: person.mail.clone().unwrap_or_default(),
            given: person.given.clone(),
            family: person.family.clone(),
            external_id: nickname,
            department: person.department.clone(),
            user_name,
            ..Sent::default()
        })
    }

    pub(super) fn user_name(&self) -> &str {
        &self.0.user_name
    }

    pub(super) fn active(&self) -> bool {
        self.0.active
    }

    /// The body of `POST /Users`.
    pub(super) fn create_body(&self) -> Value {
        self.0.body()
    }

    /// What has to change in the resource that Contractbook returned. Somebody who leaves is only switched off.
    pub(super) fn changes(&self, resource: &Map<String, Value>, dialect: Dialect) -> Vec<Change> {
        let sent = &self.0;
        let mut changes = Vec::new();
        if find(resource, "active").and_then(truthy) != Some(sent.active) {
            changes.push(Change::new("active", active_value(dialect, sent.active)));
        }
        if !sent.active {
            return changes;
        }
        let inner = |name: &str| find(resource, name).and_then(Value::as_object);
        let sub = |outer: &str, name: &str| inner(outer).and_then(|map| find(map, name));
        let work = find(resource, "emails").and_then(Value::as_array).and_then(|all| {
            let maps = all.iter().filter_map(Value::as_object);
            let is_work = |map: &&Map<String, Value>| {
                find(map, "type").and_then(Value::as_str).is_some_and(|t| t.eq_ignore_ascii_case("work"))
            };
            maps.filter(is_work).find_map(|map| find(map, "value"))
        });
        let formatted = sent.formatted();
        let department = format!("{ENTERPRISE_USER_URN}:department");
        for (path, now, wanted) in [
            ("displayName", find(resource, "displayName"), &sent.display_name),
            (WORK_EMAIL, work, &sent.email),
            ("name.givenName", sub("name", "givenName"), &sent.given),
            ("name.familyName", sub("name", "familyName"), &sent.family),
            ("name.formatted", sub("name", "formatted"), &formatted),
            ("externalId", find(resource, "externalId"), &sent.external_id),
            (department.as_str(), sub(ENTERPRISE_USER_URN, "department"), &sent.department),
        ] {
            // An attribute that is empty in Entra is never sent.
            if !wanted.is_empty() && now.and_then(Value::as_str) != Some(wanted) {
                changes.push(Change::new(path, wanted.as_str()));
            }
        }
        changes
    }
}
