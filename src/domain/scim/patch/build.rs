//! The changes Entra sends, in its two dialects
//! (Microsoft: Known issues and resolutions with SCIM 2.0 protocol compliance of the Microsoft Entra
//! provisioning service).

use serde_json::{Map, Value, json};

use super::super::{AttrPath, PATCH_OP_URN};

/// How Entra writes its changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Without a flag: capital operations, `active` as text, one operation per path.
    #[default]
    Default,
    /// With `aadOptscim062020` on the tenant URL: lower case, real booleans, single values merged.
    Flag,
}

impl Dialect {
    fn op(self, name: &'static str) -> &'static str {
        match (self, name) {
            (Self::Flag, name) => name,
            (Self::Default, "add") => "Add",
            (Self::Default, "remove") => "Remove",
            (Self::Default, _) => "Replace",
        }
    }
}

/// One attribute and its new value.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Path, as in `emails[type eq "work"].value`.
    pub path: String,
    /// New value.
    pub value: Value,
}

impl Change {
    /// A change of the attribute at `path`.
    pub fn new(path: impl Into<String>, value: impl Into<Value>) -> Self {
        Self { path: path.into(), value: value.into() }
    }
}

/// Replaces attributes.
pub fn update(dialect: Dialect, changes: &[Change]) -> Value {
    let op = dialect.op("replace");
    let by_itself = |change: &Change| json!({"op": op, "path": change.path, "value": change.value});
    if dialect == Dialect::Default {
        return message(&changes.iter().map(by_itself).collect::<Vec<_>>());
    }
    let is_single = |change: &&Change| AttrPath::parse(&change.path).is_ok_and(|path| path.filter.is_none());
    let (single, multi): (Vec<_>, Vec<_>) = changes.iter().partition(is_single);
    let mut operations: Vec<Value> = multi.into_iter().map(by_itself).collect();
    if let [one] = single.as_slice() {
        operations.push(by_itself(one));
    } else if !single.is_empty() {
        let merged: Map<String, Value> =
            single.into_iter().map(|c| (c.path.clone(), c.value.clone())).collect();
        operations.push(json!({"op": op, "value": merged}));
    }
    message(&operations)
}

/// Switches a user on or off.
pub fn set_active(dialect: Dialect, active: bool) -> Value {
    update(dialect, &[Change::new("active", active_value(dialect, active))])
}

/// `active` as the dialect writes it in a change.
fn active_value(dialect: Dialect, active: bool) -> Value {
    match (dialect, active) {
        (Dialect::Flag, active) => Value::Bool(active),
        (Dialect::Default, true) => Value::from("True"),
        (Dialect::Default, false) => Value::from("False"),
    }
}

/// Puts users into a group.
pub fn add_members(dialect: Dialect, ids: &[&str]) -> Value {
    message(&[json!({"op": dialect.op("add"), "path": "members", "value": references(ids)})])
}

/// Takes users out of a group.
pub fn remove_members(dialect: Dialect, ids: &[&str]) -> Value {
    let op = dialect.op("remove");
    let operations = match dialect {
        Dialect::Default => vec![json!({"op": op, "path": "members", "value": references(ids)})],
        Dialect::Flag => ids
            .iter()
            .map(|id| json!({"op": op, "path": format!("members[value eq {}]", Value::from(*id))}))
            .collect(),
    };
    message(&operations)
}

/// Sets a user's manager. `base` is the tenant URL.
pub fn set_manager(dialect: Dialect, base: &str, id: &str) -> Value {
    let value = json!([{"$ref": format!("{base}/Users/{id}"), "value": id}]);
    message(&[json!({"op": dialect.op("add"), "path": "manager", "value": value})])
}

fn references(ids: &[&str]) -> Vec<Value> {
    ids.iter().map(|id| json!({"$ref": null, "value": id})).collect()
}

fn message(operations: &[Value]) -> Value {
    json!({"schemas": [PATCH_OP_URN], "Operations": operations})
}
