//! Reading a case part by part: whatever is missing or of the wrong kind has its default, and is said once.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};

/// Longer lists than this are cut: no case of ours comes near it.
const MOST_ITEMS: usize = 20_000;
/// More faults than this are not listed one by one.
const MOST_FAULTS: usize = 50;

/// What could not be taken from a case as it stood there.
#[derive(Debug, Default)]
pub(super) struct Faults {
    path: Vec<String>,
    /// Whether the value that was read last was bad as a whole.
    whole: bool,
    /// Paths such as `answers.people.expected`.
    pub(super) found: Vec<String>,
}

impl Faults {
    fn note(&mut self) {
        let path = self.path.join(".");
        if self.found.len() < MOST_FAULTS && !self.found.contains(&path) {
            self.found.push(path);
        }
    }
}

/// Something that a case holds.
pub(super) trait Part: Default {
    /// Reads it; what is of the wrong kind is noted and has its default.
    fn read(value: Value, faults: &mut Faults) -> Self;
}

/// Takes one member of an object. Missing and `null` are the default, in silence: an older version had no such thing.
pub(super) fn member<T: Part>(object: &mut Map<String, Value>, name: &str, faults: &mut Faults) -> T {
    match object.remove(name) {
        None | Some(Value::Null) => T::default(),
        Some(value) => {
            faults.path.push(name.to_owned());
            let read = T::read(value, faults);
            faults.path.pop();
            // Its own affair, not that of what it is a part of.
            faults.whole = false;
            read
        }
    }
}

impl Part for String {
    fn read(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::String(text) => text,
            _ => wrong(faults),
        }
    }
}

impl Part for bool {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_bool().unwrap_or_else(|| wrong(faults))
    }
}

impl Part for u64 {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_u64().unwrap_or_else(|| wrong(faults))
    }
}

impl Part for Timestamp {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| wrong(faults))
    }
}

impl Part for Date {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| wrong(faults))
    }
}

impl<T: Part> Part for Option<T> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        faults.whole = false;
        let read = T::read(value, faults);
        // A bad value is no value; a bad part of a whole costs only itself.
        (!faults.whole).then_some(read)
    }
}

impl<T: Part> Part for Vec<T> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let Value::Array(items) = value else { return wrong(faults) };
        if items.len() > MOST_ITEMS {
            faults.note();
        }
        let mut read = Self::new();
        for item in items.into_iter().take(MOST_ITEMS) {
            if item.is_null() {
                faults.note();
            } else {
                read.push(T::read(item, faults));
                faults.whole = false;
            }
        }
        read
    }
}

/// The default, and a note that something else stood there.
pub(super) fn wrong<T: Default>(faults: &mut Faults) -> T {
    faults.note();
    faults.whole = true;
    T::default()
}

/// Structures that are written whole and read part by part.
macro_rules! parts {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $type:ty,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
        pub struct $name { $($(#[$doc])* pub $field: $type,)+ }

        impl super::part::Part for $name {
            fn read(value: serde_json::Value, faults: &mut super::part::Faults) -> Self {
                let serde_json::Value::Object(mut object) = value else { return super::part::wrong(faults) };
                Self { $($field: super::part::member(&mut object, stringify!($field), faults),)+ }
            }
        }
    )+};
}
pub(super) use parts;
