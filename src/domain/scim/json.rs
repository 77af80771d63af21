//! Small helpers over JSON: names of attributes are case-insensitive (RFC 7643 section 2.1).

use serde_json::{Map, Value};

/// The value of the attribute `name`, whatever its case.
pub fn find<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    map.get(name).or_else(|| map.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v))
}

/// The key under which `name` is stored, or `name` itself.
pub(super) fn stored_key(map: &Map<String, Value>, name: &str) -> String {
    map.keys().find(|key| key.eq_ignore_ascii_case(name)).map_or_else(|| name.to_owned(), Clone::clone)
}

/// A boolean, also when it is written as the text `True` or `False`, as Entra does without the
/// compatibility flag (Microsoft: Known issues and resolutions with SCIM 2.0 protocol compliance).
pub fn truthy(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Text without regard to case, as RFC 7643 compares attributes that are not `caseExact`.
pub(super) fn fold(text: &str) -> String {
    text.to_lowercase()
}
