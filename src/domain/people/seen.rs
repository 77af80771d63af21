//! One account as a look of the watch found it.

use jiff::Timestamp;

use crate::domain::scim::read::{Active, Content, Id, Json, Oddities, content, parse, person};

/// One account as a look found it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeenAccount {
    /// SCIM `id`.
    pub id: String,
    /// `userName`.
    pub user_name: String,
    /// `displayName`, or the parts of `name`; may be empty.
    pub name: String,
    /// The address to use: primary, else work, else the first.
    pub email: Option<String>,
    /// `active`; `None` when the server leaves it out.
    pub active: Option<bool>,
    /// `externalId`, which Entra sets when it links an account.
    pub external_id: Option<String>,
    /// `meta.created` (RFC 7643 section 3.1).
    pub created: Option<Timestamp>,
    /// `meta.lastModified`.
    pub modified: Option<Timestamp>,
}

/// The accounts of a list, in its order; those without an id are left out. Empty when the body is no list.
pub fn read_accounts(body: &[u8]) -> Vec<SeenAccount> {
    let Ok(document) = parse(body) else { return Vec::new() };
    match content(&document.root, &mut Oddities::new()) {
        Content::List(list) => list.resources.iter().filter_map(account).collect(),
        _ => Vec::new(),
    }
}

/// The account of an answer to `GET /Users/{id}`; `None` when it is none.
pub fn read_account(body: &[u8]) -> Option<SeenAccount> {
    account(&parse(body).ok()?.root)
}

fn account(json: &Json) -> Option<SeenAccount> {
    let read = person(json, &mut Oddities::new());
    let id = match read.id {
        Id::Text(id) | Id::Number(id) => id,
        Id::Missing => return None,
    };
    let parts = [read.given_name, read.family_name].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let time = |name| json.get("meta")?.get(name)?.text()?.trim().parse::<Timestamp>().ok();
    let active: Active = read.active;
    Some(SeenAccount {
        id,
        user_name: read.user_name.unwrap_or_default(),
        name: read.display_name.filter(|name| !name.trim().is_empty()).unwrap_or(parts),
        email: read.emails.best,
        active: active.truth(),
        external_id: json.get("externalId").and_then(Json::text).map(str::to_owned),
        created: time("created"),
        modified: time("lastModified"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_write_oddly_is_still_read() {
        let body = br#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":"2",
            "resources":[{"ID":7,"username":"mia@nordwind.example","active":"False","name":{"givenName":"Mia",
            "familyName":"Lind"},"emails":[{"type":"work","value":"mia.lind@nordwind.example"}],
            "meta":{"created":"2026-11-02T08:00:00Z","lastModified":"2026-11-02T09:00:00.123+01:00"}},{"no":"id"}]}"#;
        let accounts = read_accounts(body);
        assert_eq!(accounts.len(), 1);
        let mia = &accounts[0];
        assert_eq!(
            (mia.id.as_str(), mia.user_name.as_str(), mia.name.as_str()),
            ("7", "mia@nordwind.example", "Mia Lind")
        );
        assert_eq!((mia.active, mia.email.as_deref()), (Some(false), Some("mia.lind@nordwind.example")));
        assert_eq!(mia.modified, Some("2026-11-02T08:00:00.123Z".parse().unwrap()));
    }

    #[test]
    fn nonsense_holds_nobody() {
        assert!(read_accounts(b"<html>").is_empty());
        assert!(read_accounts(br#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"]}"#).is_empty());
        assert_eq!(read_account(b"[]"), None);
    }
}
