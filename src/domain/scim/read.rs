//! Tolerant reading of what SCIM servers answer. Nothing a server says makes it fail without a reason that
//! can be shown, and everything odd is recorded instead of being quietly accepted.

mod json;
mod list;
mod person;

pub use json::{Document, Json, ParseFault, ParseFaultKind, parse};
pub use list::{Content, ErrorBody, List, content, names_schema};
pub use person::{Active, Emails, Id, Person, person};

use std::collections::BTreeSet;

/// Something a strict reader could trip over, yet which could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oddity {
    /// A byte order mark stood in front of the JSON (RFC 8259 section 8.1 forbids sending one).
    ByteOrderMark,
    /// Some bytes were not UTF-8.
    NotUtf8,
    /// An object named the same attribute twice.
    DuplicateKeys,
    /// An attribute was spelled in another letter case than RFC 7643 and RFC 7644 spell it.
    AttributeCase,
    /// `totalResults` or another count was text instead of a number.
    CountAsText,
    /// `totalResults` was missing or no count (required by RFC 7644 section 3.4.2).
    TotalMissing,
    /// `schemas` was missing.
    SchemasMissing,
    /// `schemas` named SCIM 1.1.
    SchemasOld,
    /// `Resources` was missing (allowed by RFC 7644 section 3.4.2 when there are no results).
    ResourcesMissing,
    /// `Resources` held something that is no object.
    ResourceNoObject,
}

/// The odd things met in one answer.
pub type Oddities = BTreeSet<Oddity>;
