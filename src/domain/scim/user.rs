//! A user (RFC 7643 section 4.1) with the enterprise extension (section 4.3).

use serde_json::{Map, Value, json};

use super::json::{find, truthy};
use super::messages::Meta;
use super::{ENTERPRISE_USER_URN, ErrorType, ScimError, USER_URN};

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct User {
    /// The server's id; empty in a body that asks for a new user.
    pub id: String,
    /// The client's own id.
    pub external_id: Option<String>,
    /// The unique sign-in name.
    pub user_name: String,
    /// Name in parts.
    pub name: Option<Name>,
    /// Name for showing.
    pub display_name: Option<String>,
    /// Whether the person may sign in.
    pub active: bool,
    /// Addresses.
    pub emails: Vec<Email>,
    /// The enterprise extension, stored as it came.
    pub enterprise: Option<Map<String, Value>>,
    /// The server's notes.
    pub meta: Option<Meta>,
    /// Everything else, stored as it came.
    pub extra: Map<String, Value>,
}

/// A name in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The whole name.
    pub formatted: Option<String>,
    /// First name.
    pub given_name: Option<String>,
    /// Last name.
    pub family_name: Option<String>,
}

/// One address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Email {
    /// The address.
    pub value: String,
    /// `work`, `home`, `other`.
    pub kind: Option<String>,
    /// Whether it is the main one.
    pub primary: Option<bool>,
}

impl User {
    /// The work address, else the first one.
    pub fn work_email(&self) -> Option<&str> {
        self.emails
            .iter()
            .find(|e| e.kind.as_deref().is_some_and(|k| k.eq_ignore_ascii_case("work")))
            .or_else(|| self.emails.first())
            .map(|e| e.value.as_str())
    }

    /// The resource as JSON, in the order of the RFC's examples; empty attributes are left out.
    /// `base` is the address of the service, for `meta.location`.
    pub fn to_json(&self, base: &str) -> Map<String, Value> {
        let mut map = Map::new();
        let schemas = match &self.enterprise {
            Some(_) => json!([USER_URN, ENTERPRISE_USER_URN]),
            None => json!([USER_URN]),
        };
        map.insert("schemas".to_owned(), schemas);
        if !self.id.is_empty() {
            map.insert("id".to_owned(), self.id.clone().into());
        }
        put(&mut map, "externalId", self.external_id.as_ref());
        map.insert("userName".to_owned(), self.user_name.clone().into());
        map.insert("active".to_owned(), self.active.into());
        put(&mut map, "displayName", self.display_name.as_ref());
        if !self.emails.is_empty() {
            map.insert("emails".to_owned(), self.emails.iter().map(Email::to_json).collect());
        }
        if let Some(name) = &self.name {
            let mut parts = Map::new();
            put(&mut parts, "formatted", name.formatted.as_ref());
            put(&mut parts, "givenName", name.given_name.as_ref());
            put(&mut parts, "familyName", name.family_name.as_ref());
            map.insert("name".to_owned(), parts.into());
        }
        for (key, value) in &self.extra {
            map.insert(key.clone(), value.clone());
        }
        if let Some(enterprise) = &self.enterprise {
            map.insert(ENTERPRISE_USER_URN.to_owned(), enterprise.clone().into());
        }
        if let Some(meta) = &self.meta {
            let location = format!("{base}/Users/{}", self.id);
            map.insert("meta".to_owned(), meta.to_json("User", &location));
        } else if self.id.is_empty() {
            map.insert("meta".to_owned(), json!({"resourceType": "User"}));
        }
        map
    }

    /// Reads a user as a server does: `userName` is required, wrong types are refused, a missing `active` means
    /// true, unknown attributes are kept. `meta` and `schemas` are the server's own and are not taken over, and a
    /// password is never to be returned (RFC 7643 section 4.1.1), so it is not kept.
    pub fn from_json(map: &Map<String, Value>) -> Result<Self, ScimError> {
        let mut user = Self { active: true, ..Self::default() };
        for (key, value) in map {
            if value.is_null() {
                continue;
            }
            match key.to_ascii_lowercase().as_str() {
                "schemas" | "meta" | "password" => {}
                "id" => user.id = text(key, value)?,
                "externalid" => user.external_id = Some(text(key, value)?),
                "username" => user.user_name = text(key, value)?,
                "displayname" => user.display_name = Some(text(key, value)?),
                "active" => user.active = truthy(value).ok_or_else(|| wrong(key, "true or false"))?,
                "emails" => user.emails = emails(key, value)?,
                "name" => user.name = Some(Name::from_json(key, value)?),
                lower if lower == ENTERPRISE_USER_URN.to_ascii_lowercase() => {
                    user.enterprise = Some(value.as_object().ok_or_else(|| wrong(key, "an object"))?.clone());
                }
                _ => {
                    user.extra.insert(key.clone(), value.clone());
                }
            }
        }
        if user.user_name.trim().is_empty() {
            return Err(ScimError::bad(ErrorType::InvalidValue, "userName is required."));
        }
        Ok(user)
    }
}

impl Name {
    fn from_json(key: &str, value: &Value) -> Result<Self, ScimError> {
        let map = value.as_object().ok_or_else(|| wrong(key, "an object"))?;
        let part = |name: &str| match find(map, name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => text(name, value).map(Some),
        };
        Ok(Self {
            formatted: part("formatted")?,
            given_name: part("givenName")?,
            family_name: part("familyName")?,
        })
    }
}

impl Email {
    fn to_json(&self) -> Value {
        let mut map = Map::new();
        if let Some(primary) = self.primary {
            map.insert("primary".to_owned(), primary.into());
        }
        put(&mut map, "type", self.kind.as_ref());
        map.insert("value".to_owned(), self.value.clone().into());
        map.into()
    }
}

fn emails(key: &str, value: &Value) -> Result<Vec<Email>, ScimError> {
    let list = value.as_array().ok_or_else(|| wrong(key, "a list"))?;
    let mut all = Vec::with_capacity(list.len());
    for entry in list {
        let map = entry.as_object().ok_or_else(|| wrong(key, "a list of objects"))?;
        let Some(address) = find(map, "value").filter(|v| !v.is_null()) else { continue };
        all.push(Email {
            value: text("emails.value", address)?,
            kind: find(map, "type").and_then(Value::as_str).map(str::to_owned),
            primary: find(map, "primary").and_then(truthy),
        });
    }
    Ok(all)
}

pub(super) fn put(map: &mut Map<String, Value>, key: &str, value: Option<&String>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value.clone().into());
    }
}

pub(super) fn text(key: &str, value: &Value) -> Result<String, ScimError> {
    value.as_str().map(str::to_owned).ok_or_else(|| wrong(key, "text"))
}

pub(super) fn wrong(key: &str, wanted: &str) -> ScimError {
    ScimError::bad(ErrorType::InvalidValue, format!("{key} must be {wanted}."))
}
