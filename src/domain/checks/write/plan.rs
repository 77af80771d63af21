//! What a trial write will do, as data. The words before the commit are drawn from it, and the same requests are
//! what is sent, so that nothing is done that was not said.

use serde_json::Value;
use url::Url;

use super::super::Method;
use super::TrialStep;
use super::active::Form;
use super::attribute::Attribute;
use super::probe::Probe;
use crate::domain::scim::filter::{encode, eq_text};
use crate::domain::scim::patch::{Change, Dialect, update};
use crate::domain::session::TenantUrl;

/// The longest id that is taken for one.
const LONGEST_ID: usize = 512;
/// Stands for the id in request lines that are shown beforehand.
const UNKNOWN_ID: &str = "{id}";

/// One trial write: where, and with which probe. The commit shows [`TrialPlan::steps`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialPlan {
    /// Where.
    pub tenant_url: TenantUrl,
    /// Who is created and removed.
    pub probe: Probe,
}

/// The attributes of the user that is created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NewUser {
    /// All that Entra would send.
    Whole,
    /// Without the one that the server refused by name.
    Without(Attribute),
}

/// One question or change. Every request of a trial write is one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Entra's look-up of the probe's user name.
    LookUp,
    /// Creates the probe.
    Create(NewUser),
    /// Reads the probe by its id.
    Read,
    /// Changes all of [`Attribute::CHANGED`].
    Change(Dialect),
    /// Changes one of them, to find out which is refused.
    ChangeOne(Dialect, Attribute),
    /// Switches the probe on or off.
    Active(Form, bool),
    /// Deletes the probe.
    Delete,
}

/// A request ready to be sent. The token is not in it.
#[derive(Debug, Clone, PartialEq)]
pub struct WriteRequest {
    /// Method.
    pub method: Method,
    /// Address.
    pub url: Url,
    /// Body, if there is one.
    pub body: Option<Value>,
}

/// One request as it is shown beforehand.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRequest {
    /// What it is.
    pub ask: Ask,
    /// Method.
    pub method: Method,
    /// Address, with `{id}` where the server's id will stand.
    pub url: String,
    /// Body, if there is one.
    pub body: Option<Value>,
    /// Sent only when an answer before makes it necessary.
    pub only_if_needed: bool,
}

impl PlannedRequest {
    /// The request line, and the body behind it.
    pub fn line(&self) -> String {
        match &self.body {
            Some(body) => format!("{} {} {body}", self.method.as_str(), self.url),
            None => format!("{} {}", self.method.as_str(), self.url),
        }
    }
}

/// One step with its requests.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedStep {
    /// Which step.
    pub step: TrialStep,
    /// Its requests, in order.
    pub requests: Vec<PlannedRequest>,
}

impl TrialPlan {
    /// For this address and this probe.
    pub fn new(tenant_url: TenantUrl, probe: Probe) -> Self {
        Self { tenant_url, probe }
    }

    /// The dialect that Entra will speak with this tenant URL.
    pub fn dialect(&self) -> Dialect {
        let flagged = |flag: &str| flag.to_ascii_lowercase().contains("aadoptscim062020");
        if self.tenant_url.compat_flag().is_some_and(flagged) { Dialect::Flag } else { Dialect::Default }
    }

    /// Every step with every request that can be sent, in order. Reads and changes that failed in passing may be
    /// repeated; a creation never is.
    pub fn steps(&self) -> Vec<PlannedStep> {
        TrialStep::ALL
            .into_iter()
            .map(|step| {
                let requests =
                    asks(step).into_iter().map(|(ask, needed)| self.planned(ask, needed)).collect();
                PlannedStep { step, requests }
            })
            .collect()
    }

    fn planned(&self, ask: Ask, only_if_needed: bool) -> PlannedRequest {
        let mut url = self.url(ask, "id").map(|url| url.as_str().to_owned()).unwrap_or_default();
        if ask.needs_id() {
            url.truncate(url.len().saturating_sub(2));
            url.push_str(UNKNOWN_ID);
        }
        PlannedRequest { ask, method: ask.method(), url, body: self.body(ask), only_if_needed }
    }

    /// The request for a user with this id. `None` when no safe address can be made of the id: one such as `..`
    /// would lead to everybody.
    pub fn request(&self, ask: Ask, id: &str) -> Option<WriteRequest> {
        Some(WriteRequest { method: ask.method(), url: self.url(ask, id)?, body: self.body(ask) })
    }

    fn url(&self, ask: Ask, id: &str) -> Option<Url> {
        let mut url = self.tenant_url.endpoint("Users");
        if ask == Ask::LookUp {
            let filter = encode(&eq_text("userName", &self.probe.user_name()));
            url.set_query(Some(&format!("filter={filter}")));
        } else if ask.needs_id() {
            if !is_usable_id(id) {
                return None;
            }
            let above = url.path().len();
            url.path_segments_mut().ok()?.push(id);
            if url.path().len() <= above + 1 {
                return None;
            }
        }
        Some(url)
    }

    fn body(&self, ask: Ask) -> Option<Value> {
        match ask {
            Ask::LookUp | Ask::Read | Ask::Delete => None,
            Ask::Create(which) => {
                let mut map = self.probe.user().to_json("");
                if let NewUser::Without(attribute) = which {
                    attribute.remove_from(&mut map);
                }
                Some(map.into())
            }
            Ask::Change(dialect) => {
                let changes = Attribute::CHANGED.map(|attribute| self.change(dialect, attribute));
                Some(update(dialect, &changes))
            }
            Ask::ChangeOne(dialect, attribute) => Some(update(dialect, &[self.change(dialect, attribute)])),
            Ask::Active(form, on) => Some(form.body(on)),
        }
    }

    /// The value that a change gives to an attribute.
    pub fn changed_value(&self, dialect: Dialect, attribute: Attribute) -> String {
        let word = match dialect {
            Dialect::Default => "once",
            Dialect::Flag => "twice",
        };
        match attribute {
            Attribute::WorkEmail => self.probe.user_name(),
            Attribute::FamilyName => format!("Probe changed {word}"),
            _ => format!("Setup test, changed {word}, safe to delete"),
        }
    }

    fn change(&self, dialect: Dialect, attribute: Attribute) -> Change {
        Change::new(attribute.path(), self.changed_value(dialect, attribute))
    }
}

impl Ask {
    /// The method it is sent with.
    pub const fn method(self) -> Method {
        match self {
            Self::LookUp | Self::Read => Method::Get,
            Self::Create(_) => Method::Post,
            Self::Change(_) | Self::ChangeOne(..) | Self::Active(..) => Method::Patch,
            Self::Delete => Method::Delete,
        }
    }

    /// Whether it is about one user by id.
    pub const fn needs_id(self) -> bool {
        !matches!(self, Self::LookUp | Self::Create(_))
    }
}

/// Whether an id can be put into an address.
pub(super) fn is_usable_id(id: &str) -> bool {
    // A dot segment, also one that is still encoded, would be taken for the folder above.
    let dots = id.to_ascii_lowercase().replace("%2e", ".");
    !id.trim().is_empty()
        && id.len() <= LONGEST_ID
        && !matches!(dots.as_str(), "." | "..")
        && !id.chars().any(char::is_control)
}

fn asks(step: TrialStep) -> Vec<(Ask, bool)> {
    let change = |dialect| {
        let mut all = vec![(Ask::Change(dialect), false), (Ask::Read, false)];
        all.extend(Attribute::CHANGED.map(|attribute| (Ask::ChangeOne(dialect, attribute), true)));
        all
    };
    let active = |form, on| vec![(Ask::Active(form, on), false), (Ask::Read, false)];
    match step {
        TrialStep::LookBefore | TrialStep::LookUp => vec![(Ask::LookUp, false)],
        TrialStep::Create => {
            let mut all = vec![(Ask::Create(NewUser::Whole), false), (Ask::LookUp, true)];
            all.extend(Attribute::ALL.map(|a| (Ask::Create(NewUser::Without(a)), true)));
            all
        }
        TrialStep::ReadBack => vec![(Ask::Read, false), (Ask::LookUp, true)],
        TrialStep::CreateAgain => vec![
            (Ask::Create(NewUser::Whole), false),
            (Ask::LookUp, true),
            (Ask::Read, true),
            (Ask::Delete, true),
        ],
        TrialStep::ChangeDefault => change(Dialect::Default),
        TrialStep::ChangeFlag => change(Dialect::Flag),
        TrialStep::DisableText => active(Form::Text, false),
        TrialStep::EnableText => active(Form::Text, true),
        TrialStep::EnableFlag => active(Form::Flag, true),
        // Only a user who is on can be switched off.
        TrialStep::DisableFlag => {
            [vec![(Ask::Active(Form::Flag, true), true)], active(Form::Flag, false)].concat()
        }
        TrialStep::DisableMixed => {
            [vec![(Ask::Active(Form::Flag, true), true)], active(Form::Mixed, false)].concat()
        }
        TrialStep::Delete => vec![(Ask::Delete, false)],
        TrialStep::LookAfter => vec![(Ask::Read, false), (Ask::LookUp, false)],
        TrialStep::CleanUp => vec![
            (Ask::LookUp, true),
            (Ask::Read, true),
            (Ask::Delete, true),
            (Ask::Active(Form::Flag, false), true),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::session::read_tenant_url;

    fn plan(url: &str) -> TrialPlan {
        TrialPlan::new(read_tenant_url(url).url.unwrap(), Probe::from_random([7; 6]))
    }

    #[test]
    fn no_id_leads_to_anything_but_one_user() {
        let plan = plan("https://h.example/scim");
        for bad in ["", " ", ".", "..", "%2e%2E", ".%2e", "a\nb", &"x".repeat(600)] {
            assert_eq!(plan.request(Ask::Delete, bad), None, "{bad:?}");
        }
        for (id, path) in [
            ("7", "/scim/Users/7"),
            ("a/../b", "/scim/Users/a%2F..%2Fb"),
            ("a?b#c", "/scim/Users/a%3Fb%23c"),
            ("a%2Fb", "/scim/Users/a%252Fb"),
        ] {
            assert_eq!(plan.request(Ask::Delete, id).unwrap().url.path(), path, "{id}");
        }
    }

    #[test]
    fn the_plan_shows_its_lines_and_its_dialect() {
        let plain = plan("https://h.example/scim");
        assert_eq!(plain.dialect(), Dialect::Default);
        assert_eq!(plan("https://h.example/scim/?aadOptscim062020").dialect(), Dialect::Flag);
        let steps = plain.steps();
        assert_eq!(steps.iter().map(|s| s.step).collect::<Vec<_>>(), TrialStep::ALL);
        let lines: Vec<_> = steps.iter().flat_map(|s| &s.requests).map(PlannedRequest::line).collect();
        assert!(lines.contains(&"DELETE https://h.example/scim/Users/{id}".to_owned()));
        assert!(lines.iter().any(|l| l.starts_with("POST https://h.example/scim/Users {")));
        assert!(lines.iter().any(|l| l.contains(r#"{"op":"Replace","path":"active","value":"False"}"#)));
        assert!(lines.iter().any(|l| l.contains(r#"{"op":"replace","path":"active","value":false}"#)));
        assert!(lines.iter().any(|l| l.contains(r#"{"op":"Replace","path":"active","value":false}"#)));
        assert!(lines.iter().any(|l| l.contains(r#"{"op":"replace","value":{"displayName""#)));
    }
}
