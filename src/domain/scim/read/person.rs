//! One user or group in a list, as far as it could be read (RFC 7643 sections 3.1, 4.1 and 4.2).

use super::{Json, Oddities};

/// A user as a server shows it. Groups are read the same way; they have no user name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// `id`.
    pub id: Id,
    /// `userName`, as given.
    pub user_name: Option<String>,
    /// `active`.
    pub active: Active,
    /// `emails`.
    pub emails: Emails,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name.givenName`.
    pub given_name: Option<String>,
    /// `name.familyName`.
    pub family_name: Option<String>,
    /// A password came along, although it must never be returned (RFC 7643 section 4.1.1).
    pub has_password: bool,
    /// `members` came along and is not empty.
    pub has_members: bool,
    /// Whether `roles` (RFC 7643 section 4.1.2) or `userType` names an administrator; `None` when neither tells.
    pub admin: Option<bool>,
}

/// The `id` of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Id {
    /// Absent, empty or of no use.
    Missing,
    /// As it should be.
    Text(String),
    /// A number instead of a text.
    Number(String),
}

impl Id {
    /// The id as text, whatever its form was.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Missing => None,
            Self::Text(id) | Self::Number(id) => Some(id),
        }
    }
}

/// The `active` of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Active {
    /// Not there; allowed, and then unknown.
    Missing,
    /// A boolean.
    Is(bool),
    /// Text or number that can be understood, for example `"True"`.
    Written(bool),
    /// Cannot be understood.
    Unreadable,
}

impl Active {
    /// Whether the person is switched on, as far as it is known.
    pub fn truth(self) -> Option<bool> {
        match self {
            Self::Is(truth) | Self::Written(truth) => Some(truth),
            Self::Missing | Self::Unreadable => None,
        }
    }

    /// What stands there, for technical details.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Is(true) => "true",
            Self::Is(false) => "false",
            Self::Written(true) => "a text or number for true",
            Self::Written(false) => "a text or number for false",
            Self::Unreadable => "not readable",
        }
    }
}

/// The `emails` of a user.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Emails {
    /// The one to use: primary, else work, else the first.
    pub best: Option<String>,
    /// The others, in the order of the list; the first twenty.
    pub others: Vec<String>,
    /// Not a list of objects with a text `value`.
    pub malformed: bool,
}

impl Person {
    /// Whether a name or address holds control characters, replaced bytes, or blanks at its ends.
    pub fn has_odd_text(&self) -> bool {
        [&self.user_name, &self.emails.best, &self.display_name, &self.given_name, &self.family_name]
            .into_iter()
            .flatten()
            .any(|text| text.trim() != text || text.chars().any(is_odd))
    }
}

fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{fffd}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Reads one resource.
pub fn person(json: &Json, odd: &mut Oddities) -> Person {
    let text = |json: &Json, name: &str, odd: &mut Oddities| {
        json.attribute(name, odd).and_then(Json::text).filter(|t| !t.is_empty()).map(str::to_owned)
    };
    let id = match json.attribute("id", odd) {
        Some(Json::Text(id)) if !id.trim().is_empty() => Id::Text(id.clone()),
        Some(Json::Integer(id)) => Id::Number(id.to_string()),
        Some(Json::Float(id)) => Id::Number(id.to_string()),
        _ => Id::Missing,
    };
    let active = match json.attribute("active", odd) {
        None => Active::Missing,
        Some(Json::Bool(truth)) => Active::Is(*truth),
        Some(Json::Text(text)) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" => Active::Written(true),
            "false" | "0" | "no" => Active::Written(false),
            _ => Active::Unreadable,
        },
        Some(Json::Integer(number @ (0 | 1))) => Active::Written(*number == 1),
        Some(_) => Active::Unreadable,
    };
    let name = json.attribute("name", odd);
    Person {
        id,
        user_name: text(json, "userName", odd),
        active,
        emails: emails(json.attribute("emails", odd), odd),
        display_name: text(json, "displayName", odd),
        given_name: name.and_then(|n| text(n, "givenName", odd)),
        family_name: name.and_then(|n| text(n, "familyName", odd)),
        has_password: json.get("password").and_then(Json::text).is_some_and(|p| !p.is_empty()),
        admin: admin(json, odd),
        has_members: json.get("members").and_then(Json::items).is_some_and(|m| !m.is_empty()),
    }
}

fn admin(json: &Json, odd: &mut Oddities) -> Option<bool> {
    let names_it = |text: &str| text.to_ascii_lowercase().contains("admin");
    let user_type = json.attribute("userType", odd).and_then(Json::text).is_some_and(names_it);
    let roles = match json.attribute("roles", odd) {
        Some(Json::List(roles)) => Some(roles.iter().any(|role| {
            match role {
                Json::Text(role) => names_it(role),
                role => ["value", "display", "type"]
                    .iter()
                    .any(|name| role.get(name).and_then(Json::text).is_some_and(names_it)),
            }
        })),
        Some(Json::Text(role)) => Some(names_it(role)),
        _ => None,
    };
    if user_type { Some(true) } else { roles }
}

/// More addresses of one user than this are not kept.
const MOST_OTHER_EMAILS: usize = 20;

fn emails(json: Option<&Json>, odd: &mut Oddities) -> Emails {
    let items = match json {
        None => return Emails::default(),
        Some(Json::List(items)) => items,
        Some(Json::Text(one)) => {
            let best = Some(one.clone()).filter(|e| !e.is_empty());
            return Emails { best, others: Vec::new(), malformed: true };
        }
        Some(one) => {
            let best = one.get("value").and_then(Json::text).map(str::to_owned);
            return Emails { best, others: Vec::new(), malformed: true };
        }
    };
    let mut malformed = false;
    let mut best: Option<(u8, &str)> = None;
    let mut others: Vec<&str> = Vec::new();
    for item in items {
        let (rank, value) = match item {
            Json::Text(value) => {
                malformed = true;
                (2, Some(value.as_str()))
            }
            Json::Object(_) => {
                let value = item.attribute("value", odd);
                malformed |= value.is_some_and(|v| v.text().is_none());
                let primary = item.get("primary").and_then(Json::truth) == Some(true);
                let work =
                    item.get("type").and_then(Json::text).is_some_and(|t| t.eq_ignore_ascii_case("work"));
                (if primary { 0 } else { u8::from(!work) + 1 }, value.and_then(Json::text))
            }
            _ => {
                malformed = true;
                continue;
            }
        };
        let Some(value) = value.filter(|v| !v.is_empty()) else { continue };
        others.push(value);
        if best.is_none_or(|(known, _)| rank < known) {
            best = Some((rank, value));
        }
    }
    let best = best.map(|(_, value)| value.to_owned());
    let others = others
        .into_iter()
        .filter(|other| best.as_deref() != Some(*other))
        .take(MOST_OTHER_EMAILS)
        .map(str::to_owned)
        .collect();
    Emails { best, others, malformed }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn read(text: &str) -> Person {
        person(&parse(text.as_bytes()).unwrap().root, &mut Oddities::new())
    }

    #[test]
    fn ids_of_every_kind() {
        assert_eq!(read(r#"{"id":"a"}"#).id, Id::Text("a".to_owned()));
        assert_eq!(read(r#"{"id":7}"#).id, Id::Number("7".to_owned()));
        for missing in ["{}", r#"{"id":""}"#, r#"{"id":null}"#, r#"{"id":[]}"#] {
            assert_eq!(read(missing).id, Id::Missing, "{missing}");
        }
    }

    #[test]
    fn active_in_every_kind() {
        for (text, active) in [
            ("{}", Active::Missing),
            (r#"{"active":null}"#, Active::Missing),
            (r#"{"active":true}"#, Active::Is(true)),
            (r#"{"active":"False"}"#, Active::Written(false)),
            (r#"{"active":1}"#, Active::Written(true)),
            (r#"{"active":{}}"#, Active::Unreadable),
        ] {
            assert_eq!(read(text).active, active, "{text}");
        }
    }

    #[test]
    fn the_best_address_is_the_primary_then_work_then_first() {
        let best = |text: &str| read(&format!(r#"{{"emails":{text}}}"#)).emails;
        assert_eq!(
            best(r#"[{"value":"a"},{"value":"b","type":"work"},{"value":"c","primary":true}]"#).best.unwrap(),
            "c"
        );
        assert_eq!(best(r#"[{"value":"a"},{"value":"b","type":"work"}]"#).best.unwrap(), "b");
        assert_eq!(
            best(r#"["a"]"#),
            Emails { best: Some("a".to_owned()), others: Vec::new(), malformed: true }
        );
        assert_eq!(
            best(r#""a""#),
            Emails { best: Some("a".to_owned()), others: Vec::new(), malformed: true }
        );
        assert_eq!(best("[]"), Emails::default());
    }

    #[test]
    fn the_other_addresses_are_kept() {
        let person =
            read(r#"{"emails":[{"value":"a"},{"value":"b","primary":true},{"value":"a2"},{"value":"b"}]}"#);
        assert_eq!(person.emails.best.as_deref(), Some("b"));
        assert_eq!(person.emails.others, ["a", "a2"]);
    }

    #[test]
    fn administrators_are_told_by_roles_or_user_type() {
        for (text, admin) in [
            ("{}", None),
            (r#"{"userType":"Employee"}"#, None),
            (r#"{"userType":"Admin"}"#, Some(true)),
            (r#"{"roles":[]}"#, Some(false)),
            (r#"{"roles":[{"value":"org_admin","primary":true}]}"#, Some(true)),
            (r#"{"roles":[{"value":"7","display":"Organisation Administrator"}]}"#, Some(true)),
            (r#"{"roles":["user"]}"#, Some(false)),
            (r#"{"roles":"admin"}"#, Some(true)),
        ] {
            assert_eq!(read(text).admin, admin, "{text}");
        }
    }

    #[test]
    fn odd_text_is_noticed() {
        assert!(read(r#"{"userName":"a\u0007"}"#).has_odd_text());
        assert!(read(r#"{"displayName":" a"}"#).has_odd_text());
        assert!(!read(r#"{"displayName":"Åse Müller-Øst 李"}"#).has_odd_text());
    }
}
