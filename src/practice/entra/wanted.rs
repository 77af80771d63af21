//! What Contractbook should hold about one person, and the bodies that bring it there.

use serde_json::{Map, Value, json};

use super::mapping::{ACTIVE, MANAGER, Mapping, Source, USER_NAME};
use super::people::EntraPerson;
use crate::domain::scim::patch::{Change, Dialect, active_value};
use crate::domain::scim::{AttrPath, ENTERPRISE_USER_URN, USER_URN, find, truthy};

/// What Contractbook should hold about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) user_name: String,
    /// `None` when it is not mapped.
    pub(super) active: Option<bool>,
    /// By row of the mapping.
    values: Vec<(usize, String)>,
}

/// The order in which Entra writes the attributes of a new user.
const ORDER: [&str; 12] = [
    "schemas",
    "externalId",
    "userName",
    "active",
    "displayName",
    "title",
    "preferredLanguage",
    "emails",
    "phoneNumbers",
    "addresses",
    "name",
    ENTERPRISE_USER_URN,
];

impl Wanted {
    pub(super) fn of(person: &EntraPerson, mapping: &Mapping, on: bool) -> Self {
        let plain = |target: &str| !matches!(target, USER_NAME | ACTIVE | MANAGER);
        let values = mapping.rows.iter().enumerate().filter(|(_, row)| plain(&row.target));
        let active = mapping.source(ACTIVE).map(|source| match source {
            Source::IsSoftDeleted => on,
            other => other.value(person).is_some_and(|value| value.eq_ignore_ascii_case("true")),
        });
        Self {
            user_name: mapping.login(person),
            active,
            values: values.filter_map(|(at, row)| Some((at, row.source.value(person)?))).collect(),
        }
    }

    fn values<'a>(&'a self, mapping: &'a Mapping) -> impl Iterator<Item = (&'a str, &'a String)> {
        self.values.iter().filter_map(|(at, value)| Some((mapping.rows.get(*at)?.target.as_str(), value)))
    }

    /// The body of `POST /Users`; empty attributes are not sent.
    pub(super) fn create_body(&self, mapping: &Mapping) -> Value {
        let mut all = Map::new();
        all.insert(USER_NAME.to_owned(), self.user_name.clone().into());
        if let Some(active) = self.active {
            all.insert(ACTIVE.to_owned(), active.into());
        }
        for (target, value) in self.values(mapping) {
            put(&mut all, target, value);
        }
        let mut schemas = vec![USER_URN];
        if all.contains_key(ENTERPRISE_USER_URN) {
            schemas.push(ENTERPRISE_USER_URN);
        }
        all.insert("schemas".to_owned(), json!(schemas));
        // The whole name stands in front of its parts.
        if let Some(Value::Object(name)) = all.get_mut("name") {
            *name = in_order(std::mem::take(name), &["formatted", "givenName", "familyName"]);
        }
        let mut body = in_order(all, &ORDER);
        body.insert("meta".to_owned(), json!({"resourceType": "User"}));
        body.into()
    }

    /// What has to change in the resource that Contractbook returned. Somebody who leaves is only switched off.
    pub(super) fn changes(
        &self,
        mapping: &Mapping,
        resource: &Map<String, Value>,
        dialect: Dialect,
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        if let Some(active) = self.active
            && find(resource, ACTIVE).and_then(truthy) != Some(active)
        {
            changes.push(Change::new(ACTIVE, active_value(dialect, active)));
        }
        if self.active == Some(false) {
            return changes;
        }
        // Empty values are never sent.
        let login = std::iter::once((USER_NAME, &self.user_name)).filter(|(_, login)| !login.is_empty());
        for (target, wanted) in login.chain(self.values(mapping)) {
            if read(resource, target).and_then(Value::as_str) != Some(wanted) {
                changes.push(Change::new(target, wanted.as_str()));
            }
        }
        changes
    }
}

fn in_order(mut all: Map<String, Value>, order: &[&str]) -> Map<String, Value> {
    let first: Map<_, _> =
        order.iter().filter_map(|key| Some(((*key).to_owned(), all.shift_remove(*key)?))).collect();
    first.into_iter().chain(all).collect()
}

/// Puts a value where the path says.
fn put(body: &mut Map<String, Value>, target: &str, value: &str) {
    let Ok(path) = AttrPath::parse(target) else {
        body.insert(target.to_owned(), value.into());
        return;
    };
    let sub = path.sub.as_deref();
    let kind = path.filter.as_ref().and_then(|filter| filter.required_text("type", None));
    let within = |body: &mut Map<String, Value>, outer: &str, name: &str| {
        if let Value::Object(map) = body.entry(outer).or_insert_with(|| json!({})) {
            map.insert(name.to_owned(), value.into());
        }
    };
    match (&path.urn, kind, sub) {
        (Some(urn), ..) => within(body, urn, &path.name),
        (None, Some(kind), sub) => {
            let Value::Array(list) = body.entry(&path.name).or_insert_with(|| json!([])) else { return };
            let known = list.iter().position(|e| e.get("type").and_then(Value::as_str) == Some(kind));
            if known.is_none() {
                let primary = path.is("emails") && kind == "work";
                list.push(if primary {
                    json!({"primary": true, "type": kind})
                } else {
                    json!({"type": kind})
                });
            }
            let entry = match known {
                Some(at) => list.get_mut(at),
                None => list.last_mut(),
            };
            if let Some(Value::Object(entry)) = entry {
                entry.insert(sub.unwrap_or("value").to_owned(), value.into());
            }
        }
        (None, None, Some(sub)) => within(body, &path.name, sub),
        (None, None, None) => {
            body.insert(path.name, value.into());
        }
    }
}

/// What stands where the path says.
fn read<'a>(resource: &'a Map<String, Value>, target: &str) -> Option<&'a Value> {
    let path = AttrPath::parse(target).ok()?;
    let outer = match &path.urn {
        Some(urn) => find(resource, urn)?.as_object()?,
        None => resource,
    };
    let value = find(outer, &path.name)?;
    let Some(filter) = &path.filter else {
        return match &path.sub {
            Some(sub) => find(value.as_object()?, sub),
            None => Some(value),
        };
    };
    let kind = filter.required_text("type", None)?;
    let mut entries = value.as_array()?.iter().filter_map(Value::as_object);
    let entry = entries.find(|entry| {
        find(entry, "type").and_then(Value::as_str).is_some_and(|found| found.eq_ignore_ascii_case(kind))
    })?;
    find(entry, path.sub.as_deref().unwrap_or("value"))
}
