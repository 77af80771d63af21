//! A group (RFC 7643 section 4.2).

use serde_json::{Map, Value, json};

use super::json::find;
use super::messages::Meta;
use super::user::{put, text, wrong};
use super::{ErrorType, GROUP_URN, ScimError};

/// A group.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// The server's id; empty in a body that asks for a new group.
    pub id: String,
    /// The client's own id.
    pub external_id: Option<String>,
    /// Its name; unique.
    pub display_name: String,
    /// Who is in it.
    pub members: Vec<Member>,
    /// The server's notes.
    pub meta: Option<Meta>,
}

/// One member of a group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// Id of the user.
    pub value: String,
    /// Name for showing.
    pub display: Option<String>,
}

impl Group {
    /// The resource as JSON. `base` is the address of the service, for references.
    pub fn to_json(&self, base: &str) -> Map<String, Value> {
        let mut map = Map::new();
        map.insert("schemas".to_owned(), json!([GROUP_URN]));
        if !self.id.is_empty() {
            map.insert("id".to_owned(), self.id.clone().into());
        }
        put(&mut map, "externalId", self.external_id.as_ref());
        map.insert("displayName".to_owned(), self.display_name.clone().into());
        let member = |m: &Member| {
            let mut entry = Map::new();
            entry.insert("value".to_owned(), m.value.clone().into());
            entry.insert("$ref".to_owned(), format!("{base}/Users/{}", m.value).into());
            put(&mut entry, "display", m.display.as_ref());
            Value::Object(entry)
        };
        map.insert("members".to_owned(), self.members.iter().map(member).collect());
        if let Some(meta) = &self.meta {
            let location = format!("{base}/Groups/{}", self.id);
            map.insert("meta".to_owned(), meta.to_json("Group", &location));
        }
        map
    }

    /// Reads a group as a server does: `displayName` is required, wrong types are refused, `meta`, `schemas`
    /// and unknown attributes are not taken over.
    pub fn from_json(map: &Map<String, Value>) -> Result<Self, ScimError> {
        let mut group = Self::default();
        for (key, value) in map {
            if value.is_null() {
                continue;
            }
            match key.to_ascii_lowercase().as_str() {
                "id" => group.id = text(key, value)?,
                "externalid" => group.external_id = Some(text(key, value)?),
                "displayname" => group.display_name = text(key, value)?,
                "members" => {
                    let list = value.as_array().ok_or_else(|| wrong(key, "a list"))?;
                    group.members = list.iter().map(Member::from_json).collect::<Result<_, _>>()?;
                }
                _ => {}
            }
        }
        if group.display_name.trim().is_empty() {
            return Err(ScimError::bad(ErrorType::InvalidValue, "displayName is required."));
        }
        Ok(group)
    }
}

impl Member {
    fn from_json(value: &Value) -> Result<Self, ScimError> {
        let map = value.as_object().ok_or_else(|| wrong("members", "a list of objects"))?;
        let id = find(map, "value").ok_or_else(|| wrong("members.value", "text"))?;
        let display = find(map, "display").and_then(Value::as_str).map(str::to_owned);
        Ok(Self { value: text("members.value", id)?, display })
    }
}
