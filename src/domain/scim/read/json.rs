//! JSON as a light tree that keeps duplicate keys, with bounds on depth and size.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::{Oddities, Oddity};

/// The most values one document may hold; about three times what a page of users at the body limit needs.
const MAX_VALUES: usize = 2_000_000;

/// A JSON value. Objects keep their order and their duplicates.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// An object.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// The attribute `name`; letter case is ignored when there is no exact match (RFC 7643 section 2.1).
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        let exact = members.iter().find(|(key, _)| key == name);
        exact.or_else(|| members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))).map(|(_, v)| v)
    }

    /// As [`Json::get`], recording a spelling in another letter case. `null` counts as absent (RFC 7643 section 2.5).
    pub fn attribute(&self, name: &str, odd: &mut Oddities) -> Option<&Self> {
        let found = self.get(name).filter(|v| !matches!(v, Self::Null))?;
        if let Self::Object(members) = self
            && !members.iter().any(|(key, _)| key == name)
        {
            odd.insert(Oddity::AttributeCase);
        }
        Some(found)
    }

    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, when it is one.
    pub fn truth(&self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The items, when it is an array.
    pub fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// What it is, in a word, for technical details.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

/// A document that could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its value.
    pub root: Json,
    /// What was odd about the text itself.
    pub oddities: Oddities,
}

/// Why a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFault {
    /// What kind of fault.
    pub kind: ParseFaultKind,
    /// Technical description in English; holds nothing of the document.
    pub details: String,
}

/// Kinds of faults in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParseFaultKind {
    /// Nothing but blanks.
    Empty,
    /// Not JSON.
    NotJson,
    /// Nested deeper than the limit of 128 levels.
    TooDeep,
    /// More values than one page of users can hold.
    TooMuch,
}

/// Reads a JSON document. Tolerates a byte order mark and bytes outside UTF-8, and records them.
pub fn parse(body: &[u8]) -> Result<Document, ParseFault> {
    let mut oddities = Oddities::new();
    let body = match body.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => {
            oddities.insert(Oddity::ByteOrderMark);
            rest
        }
        None => body,
    };
    let text = String::from_utf8_lossy(body);
    if matches!(text, Cow::Owned(_)) {
        oddities.insert(Oddity::NotUtf8);
    }
    if text.trim().is_empty() {
        return Err(ParseFault { kind: ParseFaultKind::Empty, details: "the body is empty".to_owned() });
    }
    let watch = Watch { left: Cell::new(MAX_VALUES), duplicates: Cell::new(false) };
    let mut reader = serde_json::Deserializer::from_str(&text);
    let read = Tree(&watch).deserialize(&mut reader).and_then(|root| reader.end().map(|()| root));
    match read {
        Ok(root) => {
            if watch.duplicates.get() {
                oddities.insert(Oddity::DuplicateKeys);
            }
            Ok(Document { root, oddities })
        }
        Err(error) => {
            let place = format!("line {}, column {}", error.line(), error.column());
            let (kind, what) = if watch.left.get() == 0 {
                (ParseFaultKind::TooMuch, "more values than can be kept")
            } else if error.to_string().starts_with("recursion limit") {
                (ParseFaultKind::TooDeep, "nested deeper than 128 levels")
            } else if error.is_eof() {
                (ParseFaultKind::NotJson, "ends before the JSON is complete")
            } else {
                (ParseFaultKind::NotJson, "not JSON")
            };
            Err(ParseFault { kind, details: format!("{what} ({place})") })
        }
    }
}

struct Watch {
    left: Cell<usize>,
    duplicates: Cell<bool>,
}

#[derive(Clone, Copy)]
struct Tree<'a>(&'a Watch);

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let left = self.0.left.get();
        if left == 0 {
            return Err(D::Error::custom("too many values"));
        }
        self.0.left.set(left - 1);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Float(value as f64), Json::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            members.push((key, map.next_value_seed(self)?));
        }
        if has_duplicates(&members) {
            self.0.duplicates.set(true);
        }
        Ok(Json::Object(members))
    }
}

/// Attribute names are the same in any letter case (RFC 7643 section 2.1).
fn has_duplicates(members: &[(String, Json)]) -> bool {
    if members.len() <= 24 {
        return members.iter().enumerate().any(|(at, (key, _))| {
            members.iter().skip(at + 1).any(|(other, _)| key.eq_ignore_ascii_case(other))
        });
    }
    let mut seen = HashSet::with_capacity(members.len());
    !members.iter().all(|(key, _)| seen.insert(key.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_are_found_in_small_and_large_objects() {
        let small = parse(br#"{"id":"1","ID":"2"}"#).unwrap();
        assert!(small.oddities.contains(&Oddity::DuplicateKeys));
        let mut large: Vec<String> = (0..100).map(|n| format!("\"k{n}\":0")).collect();
        assert!(parse(format!("{{{}}}", large.join(",")).as_bytes()).unwrap().oddities.is_empty());
        large.push("\"K7\":1".to_owned());
        let large = parse(format!("{{{}}}", large.join(",")).as_bytes()).unwrap();
        assert!(large.oddities.contains(&Oddity::DuplicateKeys));
    }

    #[test]
    fn a_byte_order_mark_and_broken_bytes_are_tolerated_and_said() {
        let document = parse(b"\xef\xbb\xbf{\"a\":\"\xff\"}").unwrap();
        assert_eq!(document.oddities, Oddities::from([Oddity::ByteOrderMark, Oddity::NotUtf8]));
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(parse(deep.as_bytes()).unwrap_err().kind, ParseFaultKind::TooDeep);
        let wide = format!("[{}0]", "0,".repeat(MAX_VALUES));
        assert_eq!(parse(wide.as_bytes()).unwrap_err().kind, ParseFaultKind::TooMuch);
        assert_eq!(parse(b" \n").unwrap_err().kind, ParseFaultKind::Empty);
        assert_eq!(parse(b"{} x").unwrap_err().kind, ParseFaultKind::NotJson);
    }

    #[test]
    fn a_fault_tells_nothing_of_the_document() {
        let fault = parse(b"secret-token-canary").unwrap_err();
        assert!(!fault.details.contains("canary"));
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(body in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            if let Err(fault) = parse(&body) {
                proptest::prop_assert!(!fault.details.is_empty());
            }
        }
    }
}
