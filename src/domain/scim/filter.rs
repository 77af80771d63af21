//! Filters: the part of RFC 7644 section 3.4.2.2 that Entra uses (`eq`, `and`, value paths), and nothing else.

use serde_json::{Map, Value};

use super::json::{find, fold, truthy};
use super::path::{AttrPath, MAX_LENGTH};
use super::{ENTERPRISE_USER_URN, ErrorType, ScimError};

/// Most comparisons in one filter.
const MAX_PARTS: usize = 32;

/// One filter.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// `attribute eq value`.
    Eq(AttrPath, Value),
    /// `emails[type eq "work"]` on its own: there is such a value.
    Has(AttrPath),
    /// All of them.
    And(Vec<Self>),
}

impl Filter {
    /// Reads a filter; whatever goes beyond `eq`, `and` and value paths is refused as `invalidFilter`.
    pub fn parse(text: &str) -> Result<Self, ScimError> {
        let refuse = |detail: &str| ScimError::bad(ErrorType::InvalidFilter, detail);
        if text.len() > MAX_LENGTH {
            return Err(refuse("The filter is too long."));
        }
        let mut scanner = Scanner::new(text);
        let filter = Self::scan(&mut scanner, true)
            .ok_or_else(|| refuse("The filter cannot be read. Only eq and and are supported."))?;
        scanner.skip_blanks();
        if scanner.at_end() {
            Ok(filter)
        } else {
            Err(refuse("The filter goes on where it should end. Only eq and and are supported."))
        }
    }

    pub(super) fn scan(scanner: &mut Scanner<'_>, values: bool) -> Option<Self> {
        let mut parts = vec![Self::scan_part(scanner, values)?];
        while scanner.keyword("and") {
            if parts.len() >= MAX_PARTS {
                return None;
            }
            parts.push(Self::scan_part(scanner, values)?);
        }
        if parts.len() == 1 { parts.pop() } else { Some(Self::And(parts)) }
    }

    fn scan_part(scanner: &mut Scanner<'_>, values: bool) -> Option<Self> {
        scanner.skip_blanks();
        let path = AttrPath::scan(scanner, values)?;
        if path.name.is_empty() {
            return None;
        }
        if scanner.keyword("eq") {
            return Some(Self::Eq(path, scanner.literal()?));
        }
        (path.filter.is_some() && path.sub.is_none()).then_some(Self::Has(path))
    }

    /// Whether the resource matches. `userName`, addresses and display names compare without regard to case;
    /// ids, external ids and references exactly (RFC 7643 sections 3.1, 4.1 and 4.2).
    pub fn matches(&self, resource: &Map<String, Value>) -> bool {
        self.matches_in(resource, "")
    }

    fn matches_in(&self, map: &Map<String, Value>, parent: &str) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.matches_in(map, parent)),
            Self::Has(path) => !values_of(path, map).is_empty(),
            Self::Eq(path, wanted) => {
                let exact = is_exact(if parent.is_empty() { &path.name } else { parent }, path, parent);
                let found = values_of(path, map);
                if wanted.is_null() {
                    return found.iter().all(|value| value.is_null());
                }
                found.iter().any(|value| equal(value, wanted, exact))
            }
        }
    }

    /// The text that `name` must equal for anything to match, if the filter says so at its top. Lets a store use
    /// an index in place of a scan.
    pub fn required_text(&self, name: &str, sub: Option<&str>) -> Option<&str> {
        match self {
            Self::And(parts) => parts.iter().find_map(|part| part.required_text(name, sub)),
            Self::Eq(path, Value::String(text)) if path.urn.is_none() && path.is(name) => {
                let own = path.sub.as_deref();
                let fits = match (own, sub) {
                    (Some(own), Some(sub)) => own.eq_ignore_ascii_case(sub),
                    (None, _) => true,
                    (Some(_), None) => false,
                };
                fits.then_some(text)
            }
            Self::Eq(..) | Self::Has(_) => None,
        }
    }

    /// The `attribute = value` pairs of a value filter, for making the value it describes.
    pub(super) fn pairs(&self) -> Vec<(&str, &Value)> {
        match self {
            Self::And(parts) => parts.iter().flat_map(Self::pairs).collect(),
            Self::Eq(path, value) => vec![(path.name.as_str(), value)],
            Self::Has(_) => Vec::new(),
        }
    }

    /// Whether one value of the multi-valued attribute `parent` matches this value filter.
    pub(super) fn matches_value(&self, value: &Value, parent: &str) -> bool {
        value.as_object().is_some_and(|map| self.matches_in(map, parent))
    }
}

/// The filter Entra asks with: `attribute eq "value"`, the value quoted as a JSON text.
pub fn eq_text(attribute: &str, value: &str) -> String {
    format!("{attribute} eq {}", Value::from(value))
}

/// A filter as Entra puts it into a query: form-encoded, blanks as `+`, quotes as `%22`.
pub fn encode(filter: &str) -> String {
    url::form_urlencoded::byte_serialize(filter.as_bytes()).collect()
}

fn is_exact(name: &str, path: &AttrPath, parent: &str) -> bool {
    let names = |list: &[&str]| list.iter().any(|n| name.eq_ignore_ascii_case(n));
    if parent.is_empty() {
        names(&["id", "externalId", "members", "manager", "schemas"])
    } else {
        names(&["members", "manager"]) && path.is("value")
    }
}

fn equal(value: &Value, wanted: &Value, exact: bool) -> bool {
    match (value, wanted) {
        (Value::String(value), Value::String(wanted)) if exact => value == wanted,
        (Value::String(value), Value::String(wanted)) => fold(value) == fold(wanted),
        (Value::Bool(value), wanted) => truthy(wanted) == Some(*value),
        (Value::Number(value), Value::Number(wanted)) => value.as_f64() == wanted.as_f64(),
        _ => false,
    }
}

/// All values a path leads to; a complex value without a named sub-attribute stands for its `value`.
fn values_of<'a>(path: &AttrPath, map: &'a Map<String, Value>) -> Vec<&'a Value> {
    let extension = |urn: &str| find(map, urn).and_then(Value::as_object);
    let found = match &path.urn {
        Some(urn) => extension(urn).and_then(|inner| find(inner, &path.name)),
        // Entra asks for `manager` without naming the extension.
        None => find(map, &path.name)
            .or_else(|| extension(ENTERPRISE_USER_URN).and_then(|inner| find(inner, &path.name))),
    };
    let each: Vec<&Value> = match found {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(all)) => all.iter().collect(),
        Some(one) => vec![one],
    };
    each.into_iter()
        .filter(|value| path.filter.as_ref().is_none_or(|f| f.matches_value(value, &path.name)))
        .filter_map(|value| match (value, &path.sub) {
            (Value::Object(inner), Some(sub)) => find(inner, sub),
            (Value::Object(inner), None) => find(inner, "value").or(Some(value)),
            (_, Some(_)) => None,
            (plain, None) => Some(plain),
        })
        .collect()
}

/// Reads tokens from the left; never past the end.
pub(super) struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches(' ');
    }

    pub(super) fn eat(&mut self, c: char) -> bool {
        let found = self.rest.strip_prefix(c);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    /// A run of the characters that names of attributes and schemas are made of.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        let end = self
            .rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '_' | '-' | '$')))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    /// ` word ` with blanks on both sides, whatever its case; nothing is taken when it is not there.
    fn keyword(&mut self, word: &str) -> bool {
        let trimmed = self.rest.trim_start_matches(' ');
        if trimmed.len() == self.rest.len() && !self.rest.is_empty() {
            return false;
        }
        match trimmed.split_at_checked(word.len()) {
            Some((head, tail)) if head.eq_ignore_ascii_case(word) && tail.starts_with(' ') => {
                self.rest = tail.trim_start_matches(' ');
                true
            }
            _ => false,
        }
    }

    /// A JSON text, boolean, number or null.
    fn literal(&mut self) -> Option<Value> {
        let end = if self.rest.starts_with('"') {
            let mut escaped = false;
            self.rest.char_indices().skip(1).find_map(|(at, c)| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends.then_some(at + 1)
            })?
        } else {
            self.rest.find([' ', ']', ')']).unwrap_or(self.rest.len())
        };
        let (literal, rest) = self.rest.split_at_checked(end)?;
        let value = match literal {
            l if l.eq_ignore_ascii_case("true") => Value::Bool(true),
            l if l.eq_ignore_ascii_case("false") => Value::Bool(false),
            l => serde_json::from_str(l).ok().filter(|v: &Value| !v.is_array() && !v.is_object())?,
        };
        self.rest = rest;
        Some(value)
    }
}
