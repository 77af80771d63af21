//! Step 8: what people may see at sign-in, what each sight asks for, and which app a pasted text names.

use url::Url;
use uuid::Uuid;

use super::links::{Tenant, admin_consent};
use crate::domain::problems::ProblemId;

/// What stands on somebody's screen when signing in with Microsoft does not go through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Symptom {
    /// "Permissions requested", with the button Accept.
    Question,
    /// "Need admin approval".
    NeedApproval,
    /// Nobody has consented to use the app.
    NobodyConsented,
    /// "Approval required", with a field to ask for it.
    AskForApproval,
    /// The app may be risky.
    Risky,
    /// Not assigned to a role for the application.
    NotAssigned,
    /// The account does not exist in the organization.
    OtherAccount,
    /// No reply address, after somebody accepted by link.
    NoReplyAddress,
}

/// What a symptom asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cure {
    /// An administrator accepts for the organization.
    Accept,
    /// Accepting does not help: the way on stands on the card of the problem.
    Other,
    /// The acceptance is probably there already: look before anything is done again.
    LookFirst,
}

impl Symptom {
    /// All of them, likeliest first.
    pub const ALL: [Self; 8] = [
        Self::NeedApproval,
        Self::NobodyConsented,
        Self::AskForApproval,
        Self::Question,
        Self::NotAssigned,
        Self::OtherAccount,
        Self::Risky,
        Self::NoReplyAddress,
    ];

    /// The stable name, for text keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::NeedApproval => "need-approval",
            Self::NobodyConsented => "nobody-consented",
            Self::AskForApproval => "ask-for-approval",
            Self::Risky => "risky",
            Self::NotAssigned => "not-assigned",
            Self::OtherAccount => "other-account",
            Self::NoReplyAddress => "no-reply-address",
        }
    }

    /// Microsoft's code below it; the question itself has none.
    pub const fn problem(self) -> Option<ProblemId> {
        match self {
            Self::Question => None,
            Self::NeedApproval => Some(ProblemId::Aadsts90094),
            Self::NobodyConsented => Some(ProblemId::Aadsts65001),
            Self::AskForApproval => Some(ProblemId::Aadsts90095),
            Self::Risky => Some(ProblemId::Aadsts900941),
            Self::NotAssigned => Some(ProblemId::Aadsts50105),
            Self::OtherAccount => Some(ProblemId::Aadsts50020),
            Self::NoReplyAddress => Some(ProblemId::Aadsts500113),
        }
    }

    /// The code as Microsoft writes it, `AADSTS90094`; empty when there is none.
    pub fn code(self) -> String {
        let digits = self.problem().and_then(|id| id.as_str().strip_prefix("aadsts."));
        digits.map(|digits| format!("AADSTS{digits}")).unwrap_or_default()
    }

    /// What it asks for.
    pub const fn cure(self) -> Cure {
        match self {
            Self::Question
            | Self::NeedApproval
            | Self::NobodyConsented
            | Self::AskForApproval
            | Self::Risky => Cure::Accept,
            Self::NotAssigned | Self::OtherAccount => Cure::Other,
            Self::NoReplyAddress => Cure::LookFirst,
        }
    }

    /// The symptom that a problem found in a pasted message amounts to.
    pub fn of(problem: ProblemId) -> Option<Self> {
        Self::ALL.into_iter().find(|symptom| symptom.problem() == Some(problem))
    }
}

/// Apps of Microsoft's own that a copied address may name: Azure portal, Microsoft Graph, Azure AD Graph, Office home
/// ("Verify first-party Microsoft applications in sign-in reports").
const MICROSOFTS: [&str; 4] = [
    "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
    "00000003-0000-0000-c000-000000000000",
    "00000002-0000-0000-c000-000000000000",
    "4765445b-32c6-49b0-83e6-1d93765276ca",
];
/// Longer text is no address and no message.
const MAX_INPUT_BYTES: usize = 64 * 1024;
const GUID_LENGTH: usize = 36;
/// Words right behind which an app's id stands. Nothing else in a message is taken for one: it may be the id of a
/// request, a tenant or a person.
const NAMES: [&str; 5] = [
    "client_id",
    "application (client) id",
    "application with id",
    "application id",
    "application with identifier",
];

/// Which app a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// There is no text.
    Nothing,
    /// This one.
    App {
        /// The link on which an administrator accepts it for the organization.
        link: String,
        /// Its application (client) ID.
        app_id: String,
    },
    /// None.
    NoApp,
    /// More than one, so that any choice would be a guess.
    Several,
    /// The app that was made for the sync, which needs no acceptance.
    SyncApp,
    /// One of Microsoft's own, such as the portal.
    Microsofts,
}

/// Finds the app in an application ID, a sign-in address, or a message that names one. `sync_app`: the application ID
/// of the app made for the sync, when it is known.
pub fn named_app(text: &str, sync_app: Option<&str>) -> Named {
    let text = text.trim();
    if text.is_empty() {
        return Named::Nothing;
    }
    if text.len() > MAX_INPUT_BYTES {
        return Named::NoApp;
    }
    let link = admin_consent(text, None);
    let ids: Vec<String> = match link.as_deref().and_then(app_of) {
        Some(id) => vec![id],
        None => named_in(text),
    };
    let [app_id] = ids.as_slice() else {
        return if ids.is_empty() { Named::NoApp } else { Named::Several };
    };
    if sync_app.is_some_and(|own| own.eq_ignore_ascii_case(app_id)) {
        return Named::SyncApp;
    }
    if MICROSOFTS.contains(&app_id.as_str()) {
        return Named::Microsofts;
    }
    let tenant = tenant_in(text);
    let tenant = tenant.as_deref().map(|id| Tenant { id });
    match link.or_else(|| admin_consent(app_id, tenant)) {
        Some(link) => Named::App { link, app_id: app_id.clone() },
        None => Named::NoApp,
    }
}

fn app_of(link: &str) -> Option<String> {
    link.rsplit_once("client_id=").map(|(_, id)| id.to_owned())
}

/// Ids that stand right behind a word that names them, each once.
fn named_in(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<String> = Vec::new();
    for name in NAMES {
        for (at, _) in lower.match_indices(name) {
            let rest = lower.get(at + name.len()..).unwrap_or_default();
            if let Some(id) = guid_next(rest)
                && !found.contains(&id)
            {
                found.push(id);
            }
        }
    }
    found
}

/// The GUID at the beginning, behind separators, quotes and the escapes a copied address has.
fn guid_next(mut rest: &str) -> Option<String> {
    loop {
        let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || ":='\"{(".contains(c));
        let escapes = ["%3d", "%22", "%27", "%7b", "%253d", "\\u003d", "&quot;", "&#39;"];
        let next = escapes.iter().find_map(|e| trimmed.strip_prefix(e)).unwrap_or(trimmed);
        if next.len() == rest.len() {
            break;
        }
        rest = next;
    }
    let candidate = rest.get(..GUID_LENGTH)?;
    let ends = rest.get(GUID_LENGTH..)?.chars().next().is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-');
    (ends && candidate.matches('-').count() == 4)
        .then(|| Uuid::try_parse(candidate).ok())
        .flatten()
        .map(|id| id.to_string())
}

/// The organization that a sign-in address inside the text names.
fn tenant_in(text: &str) -> Option<String> {
    text.match_indices("https://login.microsoftonline.com/").find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let end = rest.find(|c: char| c.is_whitespace() || "<>\"'".contains(c)).unwrap_or(rest.len());
        let url = Url::parse(rest.get(..end)?).ok()?;
        let first = url.path_segments()?.next()?.to_owned();
        // `admin_consent` takes only what can be the name of a directory.
        (first.contains('.') || first.len() == GUID_LENGTH).then_some(first)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const APP: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    const OTHER: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

    fn link(text: &str) -> Option<String> {
        match named_app(text, Some(OTHER)) {
            Named::App { link, app_id } => {
                assert_eq!(app_id, APP, "{text}");
                Some(link)
            }
            _ => None,
        }
    }

    #[test]
    fn the_app_is_found_where_it_is_named() {
        let anywhere =
            format!("https://login.microsoftonline.com/organizations/adminconsent?client_id={APP}");
        for text in [
            APP.to_owned(),
            format!(" {{{}}} ", APP.to_uppercase()),
            format!(
                "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id={APP}&scope=openid"
            ),
            format!(
                "AADSTS65001: The user or administrator has not consented to use the application with ID '{APP}' named 'Contractbook'. Trace ID: {OTHER}"
            ),
            format!(
                "AADSTS700016: Application with identifier '{APP}' was not found. Correlation ID: {OTHER}"
            ),
            format!("Sorry, …\nclient_id: {APP}\nRequest Id: {OTHER}\nTimestamp: 2026-11-26T10:00:00Z"),
            format!("https://nordwind.example/login?next=https%3A%2F%2Flogin%2F%3Fclient_id%3D{APP}%26x"),
        ] {
            assert_eq!(link(&text).as_deref(), Some(anywhere.as_str()), "{text}");
        }
        let pinned = format!("https://login.microsoftonline.com/{OTHER}/adminconsent?client_id={APP}");
        let address = format!("https://login.microsoftonline.com/{OTHER}/oauth2/authorize?client_id={APP}");
        assert_eq!(link(&address), Some(pinned.clone()));
        assert_eq!(link(&format!("It ends like this: {address} . What now?")), Some(pinned));
    }

    #[test]
    fn nothing_is_guessed() {
        assert_eq!(named_app("  ", None), Named::Nothing);
        for text in [
            format!("AADSTS90094: Need admin approval. Trace ID: {APP} Correlation ID: {OTHER}"),
            format!("{APP} {OTHER}"),
            format!("https://login.microsoftonline.com/{APP}/adminconsent"),
            format!("client_id {APP}0"),
            "client_id=contractbook".to_owned(),
            "x".repeat(MAX_INPUT_BYTES + 1),
        ] {
            assert_eq!(named_app(&text, None), Named::NoApp, "{text:.80}");
        }
        assert_eq!(named_app(&format!("client_id={APP} client_id={OTHER}"), None), Named::Several);
        assert_eq!(named_app(OTHER, Some(&OTHER.to_uppercase())), Named::SyncApp);
        assert_eq!(named_app("00000003-0000-0000-c000-000000000000", None), Named::Microsofts);
    }

    #[test]
    fn each_symptom_has_its_own_name_and_code() {
        let names: BTreeSet<_> = Symptom::ALL.iter().map(|s| s.as_str()).collect();
        let codes: BTreeSet<_> = Symptom::ALL.iter().map(|s| s.code()).collect();
        assert_eq!((names.len(), codes.len()), (Symptom::ALL.len(), Symptom::ALL.len()));
        assert_eq!(Symptom::NeedApproval.code(), "AADSTS90094");
        assert_eq!(Symptom::of(ProblemId::Aadsts50105), Some(Symptom::NotAssigned));
        assert_eq!(Symptom::of(ProblemId::TokenRejected), None);
        let others: Vec<_> = Symptom::ALL.into_iter().filter(|s| s.cure() == Cure::Other).collect();
        assert_eq!(others, [Symptom::NotAssigned, Symptom::OtherAccount]);
    }

    proptest! {
        #[test]
        fn a_link_only_ever_leads_to_microsoft_and_holds_nothing_of_the_text(text in "\\PC{0,120}", tail in "\\PC{0,40}") {
            for text in [text.clone(), format!("{text}client_id={APP}{tail}"), format!("https://login.microsoftonline.com/{text}/x?client_id={APP}")] {
                if let Named::App { link, .. } = named_app(&text, None) {
                    let url = Url::parse(&link).unwrap();
                    prop_assert_eq!(url.host_str(), Some("login.microsoftonline.com"));
                    prop_assert!(url.path().ends_with("/adminconsent"));
                    let query = url.query().unwrap_or_default().to_owned();
                    prop_assert_eq!(query, format!("client_id={APP}"));
                }
            }
        }
    }
}
