//! The attributes that the probe carries: where Entra writes them, how they are read back, and which one a
//! server's refusal speaks of.

use serde_json::{Map, Value};

use crate::domain::scim::ENTERPRISE_USER_URN;
use crate::domain::scim::read::{Json, parse};

/// One attribute of the probe, besides `userName` and `active`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// `externalId`.
    ExternalId,
    /// `displayName`.
    DisplayName,
    /// `title`.
    Title,
    /// `name.givenName`.
    GivenName,
    /// `name.familyName`.
    FamilyName,
    /// `name.formatted`.
    FormattedName,
    /// `emails[type eq "work"].value`.
    WorkEmail,
    /// `department` of the enterprise extension.
    Department,
}

impl Attribute {
    /// All that a new probe carries.
    pub const ALL: [Self; 8] = [
        Self::ExternalId,
        Self::DisplayName,
        Self::Title,
        Self::GivenName,
        Self::FamilyName,
        Self::FormattedName,
        Self::WorkEmail,
        Self::Department,
    ];
    /// Those that the changes touch. The address keeps its value: where user names are addresses, another one
    /// would rename the probe.
    pub const CHANGED: [Self; 3] = [Self::DisplayName, Self::FamilyName, Self::WorkEmail];

    /// The path as Entra's attribute mapping shows it.
    pub const fn path(self) -> &'static str {
        match self {
            Self::ExternalId => "externalId",
            Self::DisplayName => "displayName",
            Self::Title => "title",
            Self::GivenName => "name.givenName",
            Self::FamilyName => "name.familyName",
            Self::FormattedName => "name.formatted",
            Self::WorkEmail => "emails[type eq \"work\"].value",
            Self::Department => "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
        }
    }

    /// Words by which servers name it, in lower case.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::ExternalId => &["externalid"],
            Self::DisplayName => &["displayname"],
            Self::Title => &["title"],
            Self::GivenName => &["givenname", "given_name"],
            Self::FamilyName => &["familyname", "family_name"],
            // The bare word also means "in the right form".
            Self::FormattedName => &["name.formatted", "formattedname"],
            Self::WorkEmail => &["emails", "email"],
            Self::Department => &["department", "enterprise"],
        }
    }

    /// Its value in a user that was read.
    pub fn read(self, user: &Json) -> Option<&str> {
        let name = |part: &str| user.get("name").and_then(|n| n.get(part)).and_then(Json::text);
        match self {
            Self::ExternalId => user.get("externalId").and_then(Json::text),
            Self::DisplayName => user.get("displayName").and_then(Json::text),
            Self::Title => user.get("title").and_then(Json::text),
            Self::GivenName => name("givenName"),
            Self::FamilyName => name("familyName"),
            Self::FormattedName => name("formatted"),
            Self::WorkEmail => {
                let all = user.get("emails").and_then(Json::items)?;
                let work = |e: &&Json| {
                    e.get("type").and_then(Json::text).is_some_and(|t| t.eq_ignore_ascii_case("work"))
                };
                let email =
                    all.iter().find(work).or_else(|| all.iter().find(|e| e.get("value").is_some()))?;
                email.get("value").and_then(Json::text)
            }
            Self::Department => {
                user.get(ENTERPRISE_USER_URN).and_then(|e| e.get("department")).and_then(Json::text)
            }
        }
    }

    /// Takes it out of a user that is to be created.
    pub(super) fn remove_from(self, user: &mut Map<String, Value>) {
        let mut of_name = |part: &str| {
            if let Some(name) = user.get_mut("name").and_then(Value::as_object_mut) {
                name.shift_remove(part);
            }
        };
        match self {
            Self::GivenName => of_name("givenName"),
            Self::FamilyName => of_name("familyName"),
            Self::FormattedName => of_name("formatted"),
            Self::ExternalId | Self::DisplayName | Self::Title => {
                user.shift_remove(self.path());
            }
            Self::WorkEmail => {
                user.shift_remove("emails");
            }
            Self::Department => {
                user.shift_remove(ENTERPRISE_USER_URN);
                if let Some(schemas) = user.get_mut("schemas").and_then(Value::as_array_mut) {
                    schemas.retain(|s| s.as_str() != Some(ENTERPRISE_USER_URN));
                }
            }
        }
    }
}

/// The one attribute that a refusal's words name; `None` when they name none, or several.
pub fn named_attribute(body: &[u8]) -> Option<Attribute> {
    let mut said = String::new();
    match parse(body.get(..body.len().min(MOST_READ)).unwrap_or_default()) {
        Ok(document) => collect(&document.root, false, &mut said),
        Err(_) => return None,
    }
    let said = said.to_lowercase();
    let named = |attribute: &Attribute| attribute.words().iter().any(|word| has_word(&said, word));
    let mut found = Attribute::ALL.into_iter().filter(named);
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// A refusal longer than this is no sentence about an attribute.
const MOST_READ: usize = 16 * 1024;

/// The texts of an error body. Its keys are the format's own (`title` in problem+json), except below `errors`,
/// where frameworks put the names of fields.
fn collect(json: &Json, fields: bool, said: &mut String) {
    match json {
        Json::Text(text) => {
            said.push_str(text);
            said.push('\n');
        }
        Json::List(items) => items.iter().for_each(|item| collect(item, fields, said)),
        Json::Object(members) => {
            for (key, value) in members {
                let mute = ["schemas", "title", "type", "status", "instance"];
                if !fields && mute.iter().any(|m| key.eq_ignore_ascii_case(m)) {
                    continue;
                }
                if fields {
                    said.push_str(key);
                    said.push('\n');
                }
                collect(value, fields || key.eq_ignore_ascii_case("errors"), said);
            }
        }
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Float(_) => {}
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '@' | '-'));
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|t| t.chars().next());
        !letter(before) && !letter(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_its_attribute_in_many_dialects() {
        for (body, wanted) in [
            (r#"{"detail":"Attribute displayName is not supported"}"#, Some(Attribute::DisplayName)),
            (r#"{"detail":"emails[type eq \"work\"].value is malformed"}"#, Some(Attribute::WorkEmail)),
            (r#"{"title":"Bad Request","status":400,"detail":"no"}"#, None),
            (r#"{"title":"Bad Request","errors":{"Title":["too long"]}}"#, Some(Attribute::Title)),
            (r#"{"message":"unknown field \"name.familyName\""}"#, Some(Attribute::FamilyName)),
            (r#"{"detail":"externalId and title are unknown"}"#, None),
            (r#"{"detail":"subtitle is unknown"}"#, None),
            (r#"{"detail":"The request is not properly formatted"}"#, None),
            (r#"{"detail":"emails: value is badly formatted"}"#, Some(Attribute::WorkEmail)),
            (r#"{"detail":"name.formatted is unknown"}"#, Some(Attribute::FormattedName)),
            (
                r#"{"detail":"Unknown extension urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"}"#,
                Some(Attribute::Department),
            ),
            ("displayName", None),
            ("", None),
        ] {
            assert_eq!(named_attribute(body.as_bytes()), wanted, "{body}");
        }
    }
}
