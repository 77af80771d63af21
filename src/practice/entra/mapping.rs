//! The default attribute mapping of a non-gallery app, as far as the directory fills it
//! (Microsoft: Customize user provisioning attribute-mappings).

use serde_json::{Map, Value};

use super::people::EntraPerson;
use crate::domain::scim::patch::{Change, Dialect, active_value};
use crate::domain::scim::{ENTERPRISE_USER_URN, Email, Name, User, find, truthy};

/// What Contractbook should hold about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) user_name: String,
    pub(super) active: bool,
    display_name: String,
    email: Option<String>,
    given: String,
    family: String,
    external_id: String,
    department: Option<String>,
}

const WORK_EMAIL: &str = "emails[type eq \"work\"].value";

impl Wanted {
    pub(super) fn of(person: &EntraPerson, assigned: bool) -> Self {
        let user_name = sign_in_name(&person.upn);
        let nickname = user_name.split('@').next().unwrap_or_default().to_owned();
        Self {
            active: assigned && person.enabled,
            display_name: person.display_name.clone(),
            email: person.mail.clone(),
            given: person.given.clone(),
            family: person.family.clone(),
            external_id: nickname,
            department: Some(person.department.clone()).filter(|d| !d.is_empty()),
            user_name,
        }
    }

    /// The body of `POST /Users`; empty attributes are not sent.
    pub(super) fn create_body(&self) -> Value {
        let email = |value: &String| Email {
            value: value.clone(),
            kind: Some("work".to_owned()),
            primary: Some(true),
        };
        let enterprise = |department: &String| {
            let mut map = Map::new();
            map.insert("department".to_owned(), department.clone().into());
            map
        };
        let user = User {
            external_id: Some(self.external_id.clone()),
            user_name: self.user_name.clone(),
            active: self.active,
            display_name: Some(self.display_name.clone()),
            emails: self.email.iter().map(email).collect(),
            name: Some(Name {
                formatted: Some(format!("{} {}", self.given, self.family)),
                given_name: Some(self.given.clone()),
                family_name: Some(self.family.clone()),
            }),
            enterprise: self.department.as_ref().map(enterprise),
            ..User::default()
        };
        user.to_json("").into()
    }

    /// What has to change in the resource that Contractbook returned. Somebody who leaves is only switched off.
    pub(super) fn changes(&self, resource: &Map<String, Value>, dialect: Dialect) -> Vec<Change> {
        let mut changes = Vec::new();
        if find(resource, "active").and_then(truthy) != Some(self.active) {
            changes.push(Change::new("active", active_value(dialect, self.active)));
        }
        if !self.active {
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
        let formatted = format!("{} {}", self.given, self.family);
        let department = format!("{ENTERPRISE_USER_URN}:department");
        for (path, now, wanted) in [
            ("displayName", find(resource, "displayName"), Some(&self.display_name)),
            (WORK_EMAIL, work, self.email.as_ref()),
            ("name.givenName", sub("name", "givenName"), Some(&self.given)),
            ("name.familyName", sub("name", "familyName"), Some(&self.family)),
            ("name.formatted", sub("name", "formatted"), Some(&formatted)),
            ("externalId", find(resource, "externalId"), Some(&self.external_id)),
            (department.as_str(), sub(ENTERPRISE_USER_URN, "department"), self.department.as_ref()),
        ] {
            // An attribute that is empty in Entra is never sent.
            if let Some(wanted) = wanted
                && now.and_then(Value::as_str) != Some(wanted)
            {
                changes.push(Change::new(path, wanted.as_str()));
            }
        }
        changes
    }
}

/// A guest's name `alias_domain#EXT#@tenant` is sent as `alias@domain`
/// (Microsoft: How Application Provisioning works in Microsoft Entra ID).
fn sign_in_name(upn: &str) -> String {
    match upn.split_once("#EXT#").and_then(|(head, _)| head.rsplit_once('_')) {
        Some((alias, domain)) => format!("{alias}@{domain}"),
        None => upn.to_owned(),
    }
}
