//! The query of a request: which resources, and how much of each (RFC 7644 sections 3.4.2 and 3.9).

use serde_json::{Map, Value};

use super::discovery::MAX_RESULTS;
use crate::domain::scim::filter::Filter;
use crate::domain::scim::{AttrPath, ErrorType, ScimError};

/// Users in one page when the client does not say how many.
const DEFAULT_COUNT: usize = 100;

/// From the outside in: schema of the extension, attribute, sub-attribute; each only where there is one.
type Way = Vec<String>;

/// The parts of a query that lists know. `+` and `%20` both mean a blank.
pub(super) struct Query {
    pub(super) filter: Option<Filter>,
    /// Counted from 1.
    pub(super) start: usize,
    pub(super) count: usize,
    /// `None` when everything is wanted.
    only: Option<Vec<Way>>,
    without: Vec<Way>,
}

impl Query {
    pub(super) fn read(query: &str) -> Result<Self, ScimError> {
        let mut read = Self { filter: None, start: 1, count: DEFAULT_COUNT, only: None, without: Vec::new() };
        // Negative numbers count as the smallest allowed one (RFC 7644 section 3.4.2.4).
        let number = |text: &str, least: i64| {
            let wrong = |_| ScimError::bad(ErrorType::InvalidValue, "startIndex and count must be numbers.");
            text.parse::<i64>().map(|n| usize::try_from(n.max(least)).unwrap_or_default()).map_err(wrong)
        };
        for (key, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match key.to_ascii_lowercase().as_str() {
                "filter" => read.filter = Some(Filter::parse(&value)?),
                "startindex" => read.start = number(&value, 1)?,
                "count" => read.count = number(&value, 0)?.min(MAX_RESULTS),
                "attributes" if !value.trim().is_empty() => read.only = Some(ways(&value)),
                "excludedattributes" => read.without = ways(&value),
                _ => {}
            }
        }
        Ok(read)
    }

    /// Leaves in what was asked for; `id` and `schemas` always stay (RFC 7643 section 7, `returned`).
    pub(super) fn shape(&self, map: Map<String, Value>) -> Map<String, Value> {
        let shaped = |key: &str, value: Value| {
            let kept = match &self.only {
                Some(wanted) => only(value, &behind(wanted.iter().map(Vec::as_slice), key))?,
                None => value,
            };
            without(kept, &behind(self.without.iter().map(Vec::as_slice), key))
        };
        let shape = |(key, value): (String, Value)| match key.as_str() {
            "id" | "schemas" => Some((key, value)),
            _ => shaped(&key, value).map(|value| (key, value)),
        };
        map.into_iter().filter_map(shape).collect()
    }
}

/// The attributes that are named; what cannot be a name names nothing.
fn ways(names: &str) -> Vec<Way> {
    let way = |name: &str| -> Option<Way> {
        let path = AttrPath::parse(name).ok()?;
        let name = Some(path.name).filter(|name| !name.is_empty());
        Some([path.urn, name, path.sub].into_iter().flatten().collect())
    };
    names.split(',').filter_map(way).collect()
}

/// What is left of the ways that lead through `key`, whatever its case.
fn behind<'w>(ways: impl Iterator<Item = &'w [String]>, key: &str) -> Vec<&'w [String]> {
    let through =
        ways.filter_map(<[String]>::split_first).filter(|(first, _)| first.eq_ignore_ascii_case(key));
    through.map(|(_, rest)| rest).collect()
}

/// What of a value the ways lead to.
fn only(value: Value, ways: &[&[String]]) -> Option<Value> {
    if ways.iter().any(|way| way.is_empty()) {
        return Some(value);
    }
    if ways.is_empty() || !is_complex(&value) {
        return None;
    }
    within(value, &|key: &str, inner: Value| only(inner, &behind(ways.iter().copied(), key)))
}

/// What of a value none of the ways leads to.
fn without(value: Value, ways: &[&[String]]) -> Option<Value> {
    if ways.iter().any(|way| way.is_empty()) {
        return None;
    }
    if ways.is_empty() || !is_complex(&value) {
        return Some(value);
    }
    within(value, &|key: &str, inner: Value| without(inner, &behind(ways.iter().copied(), key)))
}

fn is_complex(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

/// Goes through the sub-attributes of one value or of several. What has none left is not assigned any more
/// (RFC 7643 section 2.5).
fn within(value: Value, keep: &impl Fn(&str, Value) -> Option<Value>) -> Option<Value> {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter_map(|(key, value)| {
                let value = keep(&key, value)?;
                Some((key, value))
            });
            let kept: Map<String, Value> = kept.collect();
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        Value::Array(list) => {
            let kept: Vec<Value> = list.into_iter().filter_map(|value| within(value, keep)).collect();
            (!kept.is_empty()).then_some(Value::Array(kept))
        }
        simple => Some(simple),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    fn shaped(query: &str) -> Value {
        let user = json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "7", "userName": "mia",
            "name": {"givenName": "Mia", "familyName": "Lind"},
            "emails": [{"type": "work", "value": "mia@a.example"}, {"type": "home", "value": "mia@b.example"}],
            ENTERPRISE: {"department": "Legal", "manager": {"value": "9", "displayName": "Bo"}},
        });
        let Value::Object(mut map) = user else { unreachable!() };
        map = Query::read(query).unwrap().shape(map);
        map.shift_remove("schemas").unwrap();
        map.shift_remove("id").unwrap();
        map.into()
    }

    #[test]
    fn a_sub_attribute_that_is_asked_for_comes_alone() {
        let name = json!({"name": {"givenName": "Mia"}});
        assert_eq!(shaped("attributes=name.givenName"), name);
        assert_eq!(shaped("ATTRIBUTES=NAME.givenname"), name);
        let core = "urn:ietf:params:scim:schemas:core:2.0:User";
        assert_eq!(shaped(&format!("attributes={core}:name.givenName,nothing,%20")), name);
        assert_eq!(
            shaped("attributes=emails.value,userName"),
            json!({"userName": "mia", "emails": [{"value": "mia@a.example"}, {"value": "mia@b.example"}]})
        );
        assert_eq!(
            shaped(&format!("attributes={ENTERPRISE}:manager.value")),
            json!({ENTERPRISE: {"manager": {"value": "9"}}})
        );
        let both = json!({"name": {"givenName": "Mia", "familyName": "Lind"}});
        assert_eq!(shaped("attributes=name.givenName,name"), both);
        assert_eq!(shaped("attributes=nothing,userName.x,na%20me"), json!({}));
        assert_eq!(shaped("attributes="), shaped(""));
    }

    #[test]
    fn a_sub_attribute_that_is_left_out_goes_alone() {
        let less = |names: &str, attribute: &str, left: Option<Value>| {
            let mut wanted = shaped("");
            let map = wanted.as_object_mut().unwrap();
            match left {
                Some(left) => map.insert(attribute.to_owned(), left),
                None => map.shift_remove(attribute),
            };
            assert_eq!(shaped(&format!("excludedAttributes={names}")), wanted, "{names}");
        };
        less("name.givenName", "name", Some(json!({"familyName": "Lind"})));
        less("name.givenName,NAME.familyname", "name", None);
        less("name,name.givenName", "name", None);
        less("emails.type", "emails", Some(json!([{"value": "mia@a.example"}, {"value": "mia@b.example"}])));
        less("emails.type,emails.value", "emails", None);
        let manager = json!({"manager": {"value": "9", "displayName": "Bo"}});
        less(&format!("{ENTERPRISE}:department"), ENTERPRISE, Some(manager));
        less(ENTERPRISE, ENTERPRISE, None);
        less("userName.x,nothing,id,schemas", "nothing", None);
    }
}
