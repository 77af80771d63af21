//! The messages around resources: lists, errors, `meta`.

use serde_json::{Map, Value, json};

use super::{ERROR_URN, LIST_RESPONSE_URN};

/// A page of resources (RFC 7644 section 3.4.2).
#[derive(Debug, Clone, PartialEq)]
pub struct ListResponse {
    /// How many there are in all.
    pub total_results: usize,
    /// Position of the first one here, from 1.
    pub start_index: usize,
    /// The resources of this page.
    pub resources: Vec<Value>,
}

impl ListResponse {
    /// Nothing found: the only answer to "no match" that Entra accepts.
    pub fn empty() -> Self {
        Self { total_results: 0, start_index: 1, resources: Vec::new() }
    }

    /// The message as JSON. `Resources` is written even when it is empty.
    pub fn to_json(&self) -> Value {
        json!({
            "schemas": [LIST_RESPONSE_URN],
            "totalResults": self.total_results,
            "startIndex": self.start_index,
            "itemsPerPage": self.resources.len(),
            "Resources": self.resources,
        })
    }
}

/// The kinds of error that SCIM names (RFC 7644 table 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorType {
    /// The filter cannot be used.
    InvalidFilter,
    /// The path of a change cannot be used.
    InvalidPath,
    /// The body has the wrong shape.
    InvalidSyntax,
    /// A value cannot be used.
    InvalidValue,
    /// An attribute cannot be changed.
    Mutability,
    /// A change names nothing.
    NoTarget,
    /// Too much was asked for.
    TooMany,
    /// A value that must be unique is taken.
    Uniqueness,
}

impl ErrorType {
    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidFilter => "invalidFilter",
            Self::InvalidPath => "invalidPath",
            Self::InvalidSyntax => "invalidSyntax",
            Self::InvalidValue => "invalidValue",
            Self::Mutability => "mutability",
            Self::NoTarget => "noTarget",
            Self::TooMany => "tooMany",
            Self::Uniqueness => "uniqueness",
        }
    }
}

/// An error as SCIM says it (RFC 7644 section 3.12).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{status}: {detail}")]
pub struct ScimError {
    /// HTTP status.
    pub status: u16,
    /// The kind, where SCIM names one.
    pub kind: Option<ErrorType>,
    /// One sentence; Entra quotes it in its log.
    pub detail: String,
}

impl ScimError {
    /// An error without a kind.
    pub fn new(status: u16, detail: impl Into<String>) -> Self {
        Self { status, kind: None, detail: detail.into() }
    }

    /// A 400 of this kind.
    pub fn bad(kind: ErrorType, detail: impl Into<String>) -> Self {
        Self { status: 400, kind: Some(kind), detail: detail.into() }
    }

    /// A 409: the value is taken.
    pub fn taken(detail: impl Into<String>) -> Self {
        Self { status: 409, kind: Some(ErrorType::Uniqueness), detail: detail.into() }
    }

    /// The message as JSON; `status` is text on the wire.
    pub fn to_json(&self) -> Value {
        let mut map = Map::new();
        map.insert("schemas".to_owned(), json!([ERROR_URN]));
        map.insert("status".to_owned(), self.status.to_string().into());
        if let Some(kind) = self.kind {
            map.insert("scimType".to_owned(), kind.as_str().into());
        }
        map.insert("detail".to_owned(), self.detail.clone().into());
        Value::Object(map)
    }
}

/// What a server notes about a resource (RFC 7643 section 3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// When it was made, RFC 3339.
    pub created: String,
    /// When it was last changed, RFC 3339.
    pub last_modified: String,
}

impl Meta {
    /// The attribute as JSON.
    pub fn to_json(&self, resource_type: &str, location: &str) -> Value {
        json!({
            "resourceType": resource_type,
            "created": self.created,
            "lastModified": self.last_modified,
            "location": location,
        })
    }
}
