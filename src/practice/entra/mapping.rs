//! The attribute mapping, as the portal shows it and as an administrator can change it
//! (Microsoft: Customize user provisioning attribute-mappings).

use std::fmt;

use super::people::EntraPerson;

/// The target of the row that holds the login; the matching row.
pub const USER_NAME: &str = "userName";
/// The target of the row that switches people on and off.
pub const ACTIVE: &str = "active";
/// The target of the reference to the manager.
pub const MANAGER: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager";

/// What a row of the mapping takes its value from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// An attribute of the person, by Entra's name: `mail`.
    Attribute(String),
    /// Several attributes with a blank between them.
    Join(Vec<String>),
    /// On unless the person is deleted, blocked or out of scope.
    IsSoftDeleted,
    /// The same value for everybody.
    Constant(String),
}

impl Source {
    /// An attribute, by Entra's name.
    pub fn attribute(name: &str) -> Self {
        Self::Attribute(name.to_owned())
    }

    /// What it gives for a person; `None` when that is empty, for empty values are never sent.
    pub fn value(&self, person: &EntraPerson) -> Option<String> {
        let value = match self {
            Self::Attribute(name) => person.attribute(name)?,
            Self::Join(names) => {
                let parts: Vec<_> = names.iter().filter_map(|name| person.attribute(name)).collect();
                parts.join(" ")
            }
            Self::Constant(value) => value.clone(),
            Self::IsSoftDeleted => return None,
        };
        Some(value).filter(|v| !v.is_empty())
    }
}

impl fmt::Display for Source {
    /// As the portal writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attribute(name) => f.write_str(name),
            Self::Join(names) => {
                f.write_str("Join(\" \"")?;
                names.iter().try_for_each(|name| write!(f, ", [{name}]"))?;
                f.write_str(")")
            }
            Self::IsSoftDeleted => {
                f.write_str("Switch([IsSoftDeleted], , \"False\", \"True\", \"True\", \"False\")")
            }
            Self::Constant(value) => write!(f, "\"{value}\""),
        }
    }
}

/// One row: what Contractbook gets, and from what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// Path of the attribute in Contractbook: `emails[type eq "work"].value`.
    pub target: String,
    /// Where the value comes from.
    pub source: Source,
}

/// The whole mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The rows for people. The one of `userName` is the matching row.
    pub rows: Vec<MappingRow>,
    /// Whether groups are sent too; the mapping of people cannot be switched off.
    pub groups: bool,
}

/// The rows of a non-gallery app with plain attributes behind them, in the portal's order around the others.
const PLAIN: [(&str, &str); 17] = [
    ("displayName", "displayName"),
    ("title", "jobTitle"),
    ("emails[type eq \"work\"].value", "mail"),
    ("preferredLanguage", "preferredLanguage"),
    ("name.givenName", "givenName"),
    ("name.familyName", "surname"),
    ("addresses[type eq \"work\"].formatted", "physicalDeliveryOfficeName"),
    ("addresses[type eq \"work\"].streetAddress", "streetAddress"),
    ("addresses[type eq \"work\"].locality", "city"),
    ("addresses[type eq \"work\"].region", "state"),
    ("addresses[type eq \"work\"].postalCode", "postalCode"),
    ("addresses[type eq \"work\"].country", "country"),
    ("phoneNumbers[type eq \"work\"].value", "telephoneNumber"),
    ("phoneNumbers[type eq \"mobile\"].value", "mobile"),
    ("phoneNumbers[type eq \"fax\"].value", "facsimileTelephoneNumber"),
    ("externalId", "mailNickname"),
    ("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "employeeId"),
];

impl Default for Mapping {
    /// What a new non-gallery app begins with.
    fn default() -> Self {
        let row = |target: &str, source| MappingRow { target: target.to_owned(), source };
        let mut rows =
            vec![row(USER_NAME, Source::attribute("userPrincipalName")), row(ACTIVE, Source::IsSoftDeleted)];
        for (target, name) in PLAIN {
            rows.push(row(target, Source::attribute(name)));
            if target == "name.familyName" {
                let whole = Source::Join(vec!["givenName".to_owned(), "surname".to_owned()]);
                rows.push(row("name.formatted", whole));
            }
        }
        let department = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department";
        rows.push(row(department, Source::attribute("department")));
        rows.push(row(MANAGER, Source::attribute("manager")));
        Self { rows, groups: true }
    }
}

impl Mapping {
    /// Where the value for a target comes from; `None` when it is not mapped.
    pub fn source(&self, target: &str) -> Option<&Source> {
        self.rows.iter().find(|row| row.target == target).map(|row| &row.source)
    }

    /// Maps a target, instead of what it was mapped from before.
    pub fn set(&mut self, target: &str, source: Source) {
        match self.rows.iter_mut().find(|row| row.target == target) {
            Some(row) => row.source = source,
            None => self.rows.push(MappingRow { target: target.to_owned(), source }),
        }
    }

    /// Deletes a row. The matching row stays: without it nothing can be saved.
    pub fn remove(&mut self, target: &str) {
        self.rows.retain(|row| row.target != target || target == USER_NAME);
    }

    /// The login this person gets; empty when the source is.
    pub fn login(&self, person: &EntraPerson) -> String {
        self.source(USER_NAME).and_then(|source| source.value(person)).unwrap_or_default()
    }
}
