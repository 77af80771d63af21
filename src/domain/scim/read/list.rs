//! ListResponse and Error (RFC 7644 sections 3.4.2 and 3.12), read generously.

use super::{Json, Oddities, Oddity};

/// A list of resources, as far as it could be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct List<'a> {
    /// `totalResults`.
    pub total: Option<u64>,
    /// `startIndex`.
    pub start_index: Option<u64>,
    /// `itemsPerPage`.
    pub items_per_page: Option<u64>,
    /// `nextCursor` (RFC 9865 section 2), when there is a next page.
    pub next_cursor: Option<&'a str>,
    /// `Resources`; empty when there are none.
    pub resources: &'a [Json],
}

/// A SCIM error body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorBody {
    /// `scimType`, for example `invalidFilter`.
    pub scim_type: Option<String>,
    /// `detail`, the server's own words.
    pub detail: Option<String>,
    /// `status`, which repeats the HTTP status; text or number.
    pub status: Option<u16>,
}

/// What a document is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content<'a> {
    /// A list of resources.
    List(List<'a>),
    /// A SCIM error.
    Error(ErrorBody),
    /// Anything else.
    Other,
}

/// Whether `schemas` names a schema that ends in `name`, in any letter case.
pub fn names_schema(json: &Json, name: &str) -> bool {
    schemas(json)
        .iter()
        .any(|schema| schema.rsplit(':').next().is_some_and(|last| last.trim().eq_ignore_ascii_case(name)))
}

fn schemas(json: &Json) -> Vec<&str> {
    match json.get("schemas") {
        Some(Json::List(items)) => items.iter().filter_map(Json::text).collect(),
        Some(Json::Text(one)) => vec![one],
        _ => Vec::new(),
    }
}

/// Reads a document as a list or an error.
pub fn content<'a>(json: &'a Json, odd: &mut Oddities) -> Content<'a> {
    if !matches!(json, Json::Object(_)) {
        return Content::Other;
    }
    if names_schema(json, "Error") || (first_error(json).is_some() && json.get("Resources").is_none()) {
        return Content::Error(error(json));
    }
    let named = names_schema(json, "ListResponse");
    let has_total = json.get("totalResults").is_some();
    let resources = json.attribute("Resources", odd);
    let no_array = resources.is_some_and(|r| r.items().is_none());
    if no_array || (resources.is_none() && !has_total) {
        return Content::Other;
    }
    let given = schemas(json);
    if given.is_empty() {
        odd.insert(Oddity::SchemasMissing);
    } else if !named && given.iter().any(|s| s.to_ascii_lowercase().starts_with("urn:scim:schemas:core:1")) {
        odd.insert(Oddity::SchemasOld);
    } else if !named {
        odd.insert(Oddity::SchemasMissing);
    }
    let total = count(json, "totalResults", odd);
    if total.is_none() {
        odd.insert(Oddity::TotalMissing);
    }
    if resources.is_none() {
        odd.insert(Oddity::ResourcesMissing);
    }
    let resources = resources.and_then(Json::items).unwrap_or_default();
    if resources.iter().any(|r| !matches!(r, Json::Object(_))) {
        odd.insert(Oddity::ResourceNoObject);
    }
    Content::List(List {
        total,
        start_index: count(json, "startIndex", odd),
        items_per_page: count(json, "itemsPerPage", odd),
        next_cursor: json.get("nextCursor").and_then(Json::text).filter(|cursor| !cursor.is_empty()),
        resources,
    })
}

fn count(json: &Json, name: &str, odd: &mut Oddities) -> Option<u64> {
    match json.attribute(name, odd)? {
        Json::Integer(number) => u64::try_from(*number).ok(),
        Json::Float(number) if number.fract() == 0.0 && *number >= 0.0 && *number < 1e15 => {
            Some(*number as u64)
        }
        Json::Text(text) => {
            let number = text.trim().parse().ok()?;
            odd.insert(Oddity::CountAsText);
            Some(number)
        }
        _ => None,
    }
}

/// SCIM 1.1 wraps its errors in a list (`Errors[0].description`); other services have lists of that name too.
fn first_error(json: &Json) -> Option<&Json> {
    let first = json.get("Errors").and_then(Json::items)?.first()?;
    first.get("description").map(|_| first)
}

fn error(json: &Json) -> ErrorBody {
    let first = first_error(json);
    let text = |json: &Json, name: &str| json.get(name).and_then(Json::text).map(str::to_owned);
    let status = json.get("status").or_else(|| first.and_then(|e| e.get("code")));
    ErrorBody {
        status: status.and_then(|status| match status {
            Json::Integer(number) => u16::try_from(*number).ok(),
            Json::Text(text) => text.trim().parse().ok(),
            _ => None,
        }),
        scim_type: text(json, "scimType"),
        detail: text(json, "detail").or_else(|| first.and_then(|e| text(e, "description"))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn read(text: &str) -> (Option<(Option<u64>, usize)>, Oddities) {
        let document = parse(text.as_bytes()).unwrap();
        let mut odd = document.oddities.clone();
        let list = match content(&document.root, &mut odd) {
            Content::List(list) => Some((list.total, list.resources.len())),
            _ => None,
        };
        (list, odd)
    }

    const LIST: &str = r#""schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"]"#;

    #[test]
    fn a_plain_empty_list_has_nothing_odd() {
        for rest in [
            r#""totalResults":0,"Resources":[]"#,
            r#""totalResults":0,"startIndex":1,"itemsPerPage":0,"Resources":[]"#,
        ] {
            assert_eq!(read(&format!("{{{LIST},{rest}}}")), (Some((Some(0), 0)), Oddities::new()));
        }
    }

    #[test]
    fn oddities_are_recorded() {
        let cases: [(&str, Oddity); 6] = [
            (r#"{"totalResults":0,"Resources":[]}"#, Oddity::SchemasMissing),
            (
                r#"{"schemas":["urn:scim:schemas:core:1.0"],"totalResults":0,"Resources":[]}"#,
                Oddity::SchemasOld,
            ),
            (r#"{"totalresults":0,"resources":[]}"#, Oddity::AttributeCase),
            (r#"{"totalResults":"0","Resources":[]}"#, Oddity::CountAsText),
            (r#"{"totalResults":0}"#, Oddity::ResourcesMissing),
            (r#"{"totalResults":1,"Resources":["x"]}"#, Oddity::ResourceNoObject),
        ];
        for (text, oddity) in cases {
            let (list, odd) = read(text);
            assert!(list.is_some() && odd.contains(&oddity), "{text}: {odd:?}");
        }
    }

    #[test]
    fn other_json_is_no_list() {
        for text in ["[]", "{}", "1", r#"{"message":"hello"}"#, r#"{"totalResults":1,"Resources":{}}"#] {
            assert_eq!(read(text).0, None, "{text}");
        }
    }

    #[test]
    fn errors_of_both_versions_are_read() {
        let document = parse(
            br#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","scimType":"invalidFilter","detail":"no"}"#,
        )
        .unwrap();
        let Content::Error(error) = content(&document.root, &mut Oddities::new()) else { panic!("no error") };
        assert_eq!((error.scim_type.as_deref(), error.status), (Some("invalidFilter"), Some(400)));
        let document = parse(br#"{"Errors":[{"description":"old","code":"404"}]}"#).unwrap();
        let Content::Error(error) = content(&document.root, &mut Oddities::new()) else { panic!("no error") };
        assert_eq!((error.detail.as_deref(), error.status), (Some("old"), Some(404)));
        let document = parse(br#"{"errors":[{"message":"no query","code":"400"}]}"#).unwrap();
        assert_eq!(content(&document.root, &mut Oddities::new()), Content::Other);
    }
}
