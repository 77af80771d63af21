//! Finds an app's ids in what was copied from Entra: a link of the portal, or labelled text.

use super::EntraIds;
use crate::domain::guid::{GUID_LENGTH, is_guid};

/// Longer text is no link and no properties page.
const MAX_INPUT_BYTES: usize = 64 * 1024;

/// What was found; one of the two may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundIds {
    /// Object ID of the service principal.
    pub object_id: Option<String>,
    /// Application (client) ID.
    pub app_id: Option<String>,
}

impl FoundIds {
    /// Both ids, when both are there and differ: equal ones mean that one was pasted twice.
    pub fn both(&self) -> Option<EntraIds> {
        let (object_id, app_id) = (self.object_id.clone()?, self.app_id.clone()?);
        (object_id != app_id).then_some(EntraIds { object_id, app_id })
    }
}

/// Finds the ids in a portal link (`…/objectId/{guid}/appId/{guid}…`) or in text with Entra's labels.
pub fn find_entra_ids(text: &str) -> FoundIds {
    if text.len() > MAX_INPUT_BYTES {
        return FoundIds::default();
    }
    let lower = text.to_ascii_lowercase();
    FoundIds {
        object_id: after(&lower, &["objectid/", "objectid=", "object id", "object-id", "objectid"]),
        app_id: after(
            &lower,
            &[
                "appid/",
                "appid=",
                "application (client) id",
                "application id",
                "client id",
                "app id",
                "appid",
            ],
        ),
    }
}

/// The one GUID in a field: blanks, quotes and braces around it are ignored, anything more is refused.
pub fn read_guid(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() || super::paste::is_invisible(c) || "\"'`{}()<>".contains(c)
    });
    is_guid(text).then(|| text.to_ascii_lowercase())
}

impl EntraIds {
    /// The two ids as pasted; `None` when one is no GUID or both are the same.
    pub fn new(object_id: &str, app_id: &str) -> Option<Self> {
        FoundIds { object_id: read_guid(object_id), app_id: read_guid(app_id) }.both()
    }
}

/// The first GUID right behind one of the labels; only separators, also percent-encoded ones, may stand between.
fn after(lower: &str, labels: &[&str]) -> Option<String> {
    labels.iter().find_map(|label| {
        lower.match_indices(label).find_map(|(at, _)| {
            let mut rest = lower.get(at + label.len()..)?;
            loop {
                let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || ":=/\"'{-–".contains(c));
                let encoded = ["%7b", "%3a", "%2f", "%3d", "%22", "%20"];
                let next = encoded.iter().find_map(|e| trimmed.strip_prefix(e)).unwrap_or(trimmed);
                if next.len() == rest.len() {
                    break;
                }
                rest = next;
            }
            rest.get(..GUID_LENGTH).filter(|guid| is_guid(guid)).map(str::to_owned)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OBJECT: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const APP: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    #[test]
    fn links_and_labels_give_both_ids() {
        let link = format!(
            "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/{}/appId/{APP}/preferredSingleSignOnMode~/null?x=1",
            OBJECT.to_uppercase()
        );
        let labels = format!("Name\nContractbook\nApplication ID \n{APP}\nObject ID:\n{OBJECT} junk");
        for text in [link, labels, format!("objectId%2F{OBJECT}%2FappId%2F{APP}")] {
            let found = find_entra_ids(&text).both().expect("both");
            assert_eq!((found.object_id.as_str(), found.app_id.as_str()), (OBJECT, APP), "{text}");
        }
    }

    #[test]
    fn equal_or_missing_ids_are_refused() {
        assert_eq!(find_entra_ids(&format!("objectId/{APP}/appId/{APP}")).both(), None);
        assert_eq!(find_entra_ids(&format!("objectId/{OBJECT}")).both(), None);
        assert_eq!(find_entra_ids(&format!("{OBJECT} {APP}")), FoundIds::default());
        assert_eq!(EntraIds::new(OBJECT, OBJECT), None);
        assert_eq!(EntraIds::new(OBJECT, "not a guid"), None);
        assert!(EntraIds::new(&format!(" {{{OBJECT}}} "), APP).is_some());
    }
}
