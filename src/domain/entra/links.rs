//! Addresses of Entra's pages. Microsoft does not document them, so each says how far it was seen to hold,
//! and a page that is opened by one always names the clicks as well.

use crate::domain::guid::is_guid;
use crate::domain::session::EntraIds;

const ENTRA: &str = "https://entra.microsoft.com/";
const APP_MENU: &str = "#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/";
/// No message names more addresses.
const MOST_ADDRESSES: usize = 16;
/// No mail breaks an address into more parts.
const MOST_PARTS: usize = 32;

/// A page that can be opened by address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Link {
    /// The Entra admin center itself.
    Home,
    /// The list of all enterprise applications.
    EnterpriseApps,
    /// "Browse Microsoft Entra Gallery", where a new application begins.
    Gallery,
    /// The app: Overview.
    AppOverview,
    /// The app: Manage > Properties.
    AppProperties,
    /// The app: Manage > Users and groups.
    UsersAndGroups,
    /// The app: Manage > Single sign-on.
    SingleSignOn,
    /// The app: Security > Permissions.
    Permissions,
    /// The app: Manage > Provisioning.
    Provisioning,
    /// Consent and permissions > User consent settings.
    UserConsentSettings,
    /// Consent and permissions > Admin consent settings.
    AdminConsentSettings,
    /// Azure portal with the editor for attribute lists unlocked ("Customize application attributes").
    AttributeListEditor,
    /// Microsoft Graph Explorer.
    GraphExplorer,
    /// The page on which people find their apps.
    MyApps,
    /// Microsoft's page that explains a sign-in code.
    ErrorLookup,
    /// Contractbook itself.
    Contractbook,
}

/// Which directory a link is opened in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Tenant<'a> {
    /// Directory (tenant) ID or a verified domain of the organization.
    pub id: &'a str,
}

impl Link {
    /// Every link.
    pub const ALL: [Self; 16] = [
        Self::Home,
        Self::EnterpriseApps,
        Self::Gallery,
        Self::AppOverview,
        Self::AppProperties,
        Self::UsersAndGroups,
        Self::SingleSignOn,
        Self::Permissions,
        Self::Provisioning,
        Self::UserConsentSettings,
        Self::AdminConsentSettings,
        Self::AttributeListEditor,
        Self::GraphExplorer,
        Self::MyApps,
        Self::ErrorLookup,
        Self::Contractbook,
    ];

    /// Whether the link exists only once the app's ids are known.
    pub const fn needs_ids(self) -> bool {
        matches!(
            self,
            Self::AppOverview
                | Self::AppProperties
                | Self::UsersAndGroups
                | Self::SingleSignOn
                | Self::Permissions
                | Self::Provisioning
        )
    }

    /// Text key of the clicks that follow after opening, where the link does not lead all the way.
    pub const fn then(self) -> Option<&'static str> {
        match self {
            // Lands on the app's Overview.
            Self::Provisioning => Some("guide-link-then-provisioning"),
            // Seen in one source only.
            Self::AdminConsentSettings => Some("guide-link-then-admin-consent-settings"),
            _ => None,
        }
    }

    /// The address, or `None` when it needs ids that are missing or are not GUIDs.
    ///
    /// `tenant` is used where the form is seen to hold with a directory pinned (the My Apps page); Entra's own
    /// pages open in the directory of the person signed in, since their pinned form is unproven.
    pub fn url(self, ids: Option<&EntraIds>, tenant: Option<Tenant<'_>>) -> Option<String> {
        let blade = |name: &str| -> Option<String> {
            let ids = ids?;
            let (object, app) = (guid(&ids.object_id)?, guid(&ids.app_id)?);
            Some(format!("{ENTRA}{APP_MENU}{name}/objectId/{object}/appId/{app}"))
        };
        let fixed = |url: &str| Some(url.to_owned());
        match self {
            Self::Home => Some(format!("{ENTRA}#home")),
            Self::EnterpriseApps => Some(format!(
                "{ENTRA}#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview"
            )),
            Self::Gallery => Some(format!("{ENTRA}#view/Microsoft_AAD_IAM/AppGalleryBladeV2")),
            Self::AppOverview => blade("Overview"),
            Self::AppProperties => blade("Properties"),
            Self::UsersAndGroups => blade("Users"),
            Self::SingleSignOn => blade("SignOn").map(|url| {
                format!("{url}/preferredSingleSignOnMode/saml/servicePrincipalType/Application/fromNav/")
            }),
            Self::Permissions => blade("Permissions"),
            Self::Provisioning => blade("Provisioning"),
            Self::UserConsentSettings => {
                Some(format!("{ENTRA}#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings"))
            }
            // The one source has it on the Azure portal.
            Self::AdminConsentSettings => fixed(
                "https://portal.azure.com/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/AdminConsentSettings",
            ),
            Self::AttributeListEditor => fixed(
                "https://portal.azure.com/?Microsoft_AAD_Connect_Provisioning_forceSchemaEditorEnabled=true",
            ),
            Self::GraphExplorer => fixed("https://developer.microsoft.com/graph/graph-explorer"),
            Self::MyApps => match tenant.and_then(|t| directory(t.id)) {
                Some(id) => Some(format!("https://myapps.microsoft.com/?tenantid={id}")),
                None => fixed("https://myapps.microsoft.com/"),
            },
            Self::ErrorLookup => fixed("https://login.microsoftonline.com/error"),
            Self::Contractbook => fixed("https://app.contractbook.com/"),
        }
    }
}

/// Microsoft's page that explains one sign-in code ("Microsoft Entra authentication and authorization error codes").
pub fn error_lookup(code: &str) -> String {
    format!("https://login.microsoftonline.com/error?code={code}")
}

/// The page on which an administrator accepts for the whole organization ("Grant tenant-wide admin consent to an
/// application").
///
/// `app` is an application (client) ID or holds, maybe among words, a sign-in address that carries one as `client_id`; a
/// tenant in that address is kept unless `tenant` is given. Without either, the home directory of whoever signs in is used.
pub fn admin_consent(app: &str, tenant: Option<Tenant<'_>>) -> Option<String> {
    let (app_id, found) = match guid(app) {
        Some(id) => (id, None),
        None => from_sign_in(app)?,
    };
    let tenant = tenant.and_then(|t| directory(t.id)).or(found).unwrap_or_else(|| "organizations".to_owned());
    Some(format!("https://login.microsoftonline.com/{tenant}/adminconsent?client_id={app_id}"))
}

/// Application ID and, if it names one, the directory in the sign-in address that a pasted text holds. Addresses of
/// several apps give none: any choice would be a guess.
fn from_sign_in(pasted: &str) -> Option<(String, Option<String>)> {
    let lower = pasted.to_ascii_lowercase();
    let addresses = lower.match_indices("http").filter(|(at, _)| {
        lower.get(*at..).is_some_and(|text| text.starts_with("https://") || text.starts_with("http://"))
    });
    let mut found: Option<(String, Option<String>)> = None;
    for (at, _) in addresses.take(MOST_ADDRESSES) {
        let Some((app_id, tenant)) = pasted.get(at..).and_then(from_address) else { continue };
        found = match found {
            Some((known, _)) if known != app_id => return None,
            Some((known, named)) => Some((known, named.or(tenant))),
            None => Some((app_id, tenant)),
        };
    }
    found
}

/// The same of the address that begins here. A mail may break it over lines, and words may follow it: the shortest that
/// names an app counts.
fn from_address(text: &str) -> Option<(String, Option<String>)> {
    let text = text.split(['<', '>', '"']).next().unwrap_or_default();
    let mut address = String::new();
    text.split_whitespace().take(MOST_PARTS).find_map(|part| {
        address.push_str(part);
        app_and_directory(address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']))
    })
}

fn app_and_directory(address: &str) -> Option<(String, Option<String>)> {
    let url = url::Url::parse(address).ok()?;
    let value = |name: &str| url.query_pairs().find(|(k, _)| k.eq_ignore_ascii_case(name)).map(|(_, v)| v);
    let app_id = guid(&value("client_id")?)?;
    let at_microsoft =
        url.host_str().is_some_and(|h| h == "login.microsoftonline.com" || h == "login.microsoft.com");
    let first = url.path_segments().and_then(|mut s| s.next()).unwrap_or_default();
    let named = !matches!(first.to_ascii_lowercase().as_str(), "common" | "organizations" | "consumers");
    let tenant = (at_microsoft && named).then(|| directory(first)).flatten();
    Some((app_id, tenant))
}

/// A GUID in its usual form; braces, blanks and capitals are tidied.
fn guid(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['{', '}']);
    is_guid(text).then(|| text.to_ascii_lowercase())
}

/// A directory ID or a domain name, safe to stand in an address.
fn directory(text: &str) -> Option<String> {
    if let Some(id) = guid(text) {
        return Some(id);
    }
    let text = text.trim().to_ascii_lowercase();
    let label =
        |l: &str| !l.is_empty() && l.len() <= 63 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (text.len() <= 253 && text.contains('.') && text.split('.').all(label)).then_some(text)
}
