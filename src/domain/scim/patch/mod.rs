//! Changes (RFC 7644 section 3.5.2) in both dialects that Entra speaks: carried out here, written in `build`.

mod build;

pub use build::{
    Change, Dialect, active_value, add_members, remove_members, set_active, set_manager, update,
};

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::json::{find, stored_key, truthy};
use super::{AttrPath, ENTERPRISE_USER_URN, ErrorType, PATCH_OP_URN, ScimError};

/// Most operations in one request.
const MAX_OPERATIONS: usize = 1000;
/// Most values in one multi-valued attribute; keeps a stranger from growing a resource without end.
const MAX_VALUES: usize = 20_000;

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Sets or appends.
    Add,
    /// Sets.
    Replace,
    /// Takes away.
    Remove,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// What it does.
    pub op: Op,
    /// Where; `None` means that the value is an object of paths and values.
    pub path: Option<AttrPath>,
    /// With what.
    pub value: Option<Value>,
}

/// Reads the body of a PATCH. Operations may be written in any case.
pub fn parse(body: &Value) -> Result<Vec<Operation>, ScimError> {
    let syntax = |detail: &str| ScimError::bad(ErrorType::InvalidSyntax, detail);
    let map = body.as_object().ok_or_else(|| syntax("The body must be a PatchOp object."))?;
    let named = find(map, "schemas").and_then(Value::as_array).is_some_and(|schemas| {
        schemas.iter().filter_map(Value::as_str).any(|s| s.eq_ignore_ascii_case(PATCH_OP_URN))
    });
    if !named {
        return Err(syntax("schemas must name the PatchOp message."));
    }
    let list = find(map, "Operations")
        .and_then(Value::as_array)
        .filter(|list| !list.is_empty())
        .ok_or_else(|| syntax("Operations must be a list with at least one entry."))?;
    if list.len() > MAX_OPERATIONS {
        return Err(ScimError::bad(ErrorType::TooMany, "Too many operations in one request."));
    }
    list.iter().map(operation).collect()
}

fn operation(value: &Value) -> Result<Operation, ScimError> {
    let syntax = |detail: &str| ScimError::bad(ErrorType::InvalidSyntax, detail);
    let map = value.as_object().ok_or_else(|| syntax("Each operation must be an object."))?;
    let op = match find(map, "op").and_then(Value::as_str).map(str::to_ascii_lowercase).as_deref() {
        Some("add") => Op::Add,
        Some("replace") => Op::Replace,
        Some("remove") => Op::Remove,
        _ => return Err(syntax("op must be add, replace or remove.")),
    };
    let path = match find(map, "path") {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) if text.is_empty() => None,
        Some(Value::String(text)) => Some(AttrPath::parse(text)?),
        Some(_) => return Err(ScimError::bad(ErrorType::InvalidPath, "path must be text.")),
    };
    let value = find(map, "value").cloned();
    match (op, &path, &value) {
        (Op::Remove, None, _) => Err(ScimError::bad(ErrorType::NoTarget, "A remove operation needs a path.")),
        (Op::Add | Op::Replace, _, None) => Err(syntax("An add or replace operation needs a value.")),
        _ => Ok(Operation { op, path, value }),
    }
}

/// Carries out the operations on a resource, all or none.
pub fn apply(resource: &mut Map<String, Value>, operations: &[Operation]) -> Result<(), ScimError> {
    let mut changed = resource.clone();
    for operation in operations {
        let value = operation.value.as_ref();
        if let Some(path) = &operation.path {
            apply_at(&mut changed, operation.op, path, value)?;
        } else {
            // The merged form: keys are paths, also flat ones such as `name.givenName`.
            let all = value.and_then(Value::as_object).ok_or_else(|| {
                ScimError::bad(ErrorType::InvalidValue, "Without a path the value must be an object.")
            })?;
            for (key, value) in all {
                if key.eq_ignore_ascii_case("schemas") || key.eq_ignore_ascii_case("meta") {
                    continue;
                }
                apply_at(&mut changed, operation.op, &AttrPath::parse(key)?, Some(value))?;
            }
        }
    }
    *resource = changed;
    Ok(())
}

fn apply_at(
    resource: &mut Map<String, Value>,
    op: Op,
    path: &AttrPath,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    if path.urn.is_none() && ["id", "meta", "schemas"].iter().any(|name| path.is(name)) {
        let same = path.is("id") && value.is_some() && find(resource, "id") == value;
        let refusal = ScimError::bad(ErrorType::Mutability, format!("{} cannot be changed.", path.name));
        return if same { Ok(()) } else { Err(refusal) };
    }
    // Entra names the manager without its extension.
    let urn = path.urn.as_deref().or_else(|| path.is("manager").then_some(ENTERPRISE_USER_URN));
    let Some(urn) = urn else { return apply_in(resource, op, path, value) };
    let key = stored_key(resource, urn);
    if path.name.is_empty() {
        return set_whole(resource, op, &key, value);
    }
    let mut extension = match resource.get(&key) {
        Some(Value::Object(map)) => map.clone(),
        _ => Map::new(),
    };
    apply_in(&mut extension, op, path, value)?;
    if extension.is_empty() {
        resource.shift_remove(&key);
    } else {
        resource.insert(key, extension.into());
    }
    Ok(())
}

fn apply_in(
    map: &mut Map<String, Value>,
    op: Op,
    path: &AttrPath,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    let key = stored_key(map, &path.name);
    let removes = op == Op::Remove || value.is_none_or(Value::is_null);
    if path.filter.is_some() || (path.sub.is_some() && matches!(map.get(&key), Some(Value::Array(_)))) {
        return change_values(map, &key, path, (!removes).then_some(value).flatten());
    }
    if let Some(sub) = &path.sub {
        let mut inner = map.get(&key).and_then(Value::as_object).cloned().unwrap_or_default();
        let sub_key = stored_key(&inner, sub);
        match value.filter(|_| !removes) {
            Some(value) => {
                inner.insert(sub_key, value.clone());
            }
            None => {
                inner.shift_remove(&sub_key);
            }
        }
        map.insert(key, inner.into());
        return Ok(());
    }
    if path.is("manager") {
        return set_manager_value(map, &key, (!removes).then_some(value).flatten());
    }
    let listed = is_multi_valued(&path.name) || matches!(map.get(&key), Some(Value::Array(_)));
    if listed { change_list(map, op, &key, value) } else { set_whole(map, op, &key, value) }
}

/// Sets, merges or removes a single-valued attribute.
fn set_whole(
    map: &mut Map<String, Value>,
    op: Op,
    key: &str,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    match value.filter(|v| op != Op::Remove && !v.is_null()) {
        None if key.eq_ignore_ascii_case("userName") => {
            return Err(ScimError::bad(ErrorType::Mutability, "userName cannot be removed."));
        }
        None => {
            map.shift_remove(key);
        }
        Some(Value::Object(new)) => {
            let mut merged = map.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
            for (name, value) in new {
                let name = stored_key(&merged, name);
                merged.insert(name, value.clone());
            }
            map.insert(key.to_owned(), merged.into());
        }
        Some(value) => {
            let value = if key.eq_ignore_ascii_case("active") { boolean(key, value)? } else { value.clone() };
            map.insert(key.to_owned(), value);
        }
    }
    Ok(())
}

/// Adds to, replaces or empties a multi-valued attribute; a remove with values takes those away, as Entra does.
fn change_list(
    map: &mut Map<String, Value>,
    op: Op,
    key: &str,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    let given: Vec<Value> = match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(all)) => all.clone(),
        Some(one) => vec![one.clone()],
    };
    let mut now = map.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    match op {
        Op::Remove if given.is_empty() => now.clear(),
        Op::Remove => now.retain(|old| !given.iter().any(|new| same_value(old, new))),
        Op::Replace => now = given,
        Op::Add => {
            let mut known: HashSet<String> = now.iter().map(identity).collect();
            now.extend(given.into_iter().filter(|new| known.insert(identity(new))));
        }
    }
    if now.len() > MAX_VALUES {
        return Err(ScimError::bad(ErrorType::TooMany, format!("{key} would hold too many values.")));
    }
    if now.is_empty() {
        map.shift_remove(key);
    } else {
        map.insert(key.to_owned(), now.into());
    }
    Ok(())
}

/// Changes those values of a multi-valued attribute that the path picks; makes one when none is there yet,
/// because Entra replaces a work address also where there was none.
fn change_values(
    map: &mut Map<String, Value>,
    key: &str,
    path: &AttrPath,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    let mut list = map.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let picked = |entry: &Value| path.filter.as_ref().is_none_or(|f| f.matches_value(entry, &path.name));
    let Some(value) = value else {
        match &path.sub {
            None => list.retain(|entry| !picked(entry)),
            Some(sub) => {
                for entry in list.iter_mut().filter(|entry| picked(entry)).filter_map(Value::as_object_mut) {
                    let sub = stored_key(entry, sub);
                    entry.shift_remove(&sub);
                }
                list.retain(|entry| entry.as_object().is_none_or(holds_something));
            }
        }
        return change_list(map, Op::Replace, key, Some(&list.into()));
    };
    let mut found = false;
    for entry in list.iter_mut().filter(|entry| picked(entry)).filter_map(Value::as_object_mut) {
        found = true;
        merge_value(entry, path.sub.as_deref(), value)?;
    }
    if !found {
        let mut entry = Map::new();
        for (name, wanted) in path.filter.as_ref().map(|f| f.pairs()).unwrap_or_default() {
            entry.insert(name.to_owned(), wanted.clone());
        }
        merge_value(&mut entry, path.sub.as_deref(), value)?;
        list.push(entry.into());
    }
    change_list(map, Op::Replace, key, Some(&list.into()))
}

/// Whether one value of a list says more than what kind it is of. Addresses have no `value` (RFC 7643 section 4.1.2).
fn holds_something(entry: &Map<String, Value>) -> bool {
    entry.keys().any(|key| !["type", "primary", "display"].iter().any(|name| key.eq_ignore_ascii_case(name)))
}

fn merge_value(entry: &mut Map<String, Value>, sub: Option<&str>, value: &Value) -> Result<(), ScimError> {
    match (sub, value) {
        (Some(sub), value) => {
            let key = stored_key(entry, sub);
            let value =
                if sub.eq_ignore_ascii_case("primary") { boolean(sub, value)? } else { value.clone() };
            entry.insert(key, value);
        }
        (None, Value::Object(new)) => {
            for (name, value) in new {
                let key = stored_key(entry, name);
                entry.insert(key, value.clone());
            }
        }
        (None, _) => {
            return Err(ScimError::bad(ErrorType::InvalidValue, "The value must be an object."));
        }
    }
    Ok(())
}

/// The manager comes as `{"value": id}`, as a list of one such object, or as the id itself.
fn set_manager_value(
    map: &mut Map<String, Value>,
    key: &str,
    value: Option<&Value>,
) -> Result<(), ScimError> {
    let wrong = || ScimError::bad(ErrorType::InvalidValue, "manager must name one user.");
    let value = match value {
        Some(Value::Array(list)) => list.first(),
        other => other,
    };
    let id = match value {
        None => "",
        Some(Value::String(id)) => id,
        Some(Value::Object(manager)) => match find(manager, "value") {
            None | Some(Value::Null) => "",
            Some(id) => id.as_str().ok_or_else(wrong)?,
        },
        Some(_) => return Err(wrong()),
    };
    if id.is_empty() {
        map.shift_remove(key);
    } else {
        map.insert(key.to_owned(), serde_json::json!({ "value": id }));
    }
    Ok(())
}

fn boolean(key: &str, value: &Value) -> Result<Value, ScimError> {
    truthy(value)
        .map(Value::Bool)
        .ok_or_else(|| ScimError::bad(ErrorType::InvalidValue, format!("{key} must be true or false.")))
}

fn is_multi_valued(name: &str) -> bool {
    ["emails", "members", "phoneNumbers", "addresses", "ims", "photos", "roles", "entitlements"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// What makes two values of a list the same: their `value` and `type`, else all that they hold.
fn identity(value: &Value) -> String {
    match value.as_object().and_then(|map| Some((find(map, "value")?, find(map, "type")))) {
        Some((held, kind)) => {
            format!("{held}\u{0}{}", kind.map(ToString::to_string).unwrap_or_default())
        }
        None => value.to_string(),
    }
}

fn same_value(old: &Value, new: &Value) -> bool {
    match (old.as_object(), new.as_object()) {
        (Some(old), Some(new)) => find(old, "value").is_some() && find(old, "value") == find(new, "value"),
        (Some(old), None) => find(old, "value") == Some(new),
        _ => old == new,
    }
}
