//! The tenant URL: read from what was pasted.

use url::Url;

use super::super::problems::Problem;
use super::Repair;

/// The tenant URL Contractbook publishes.
pub const CONTRACTBOOK_TENANT_URL: &str = "https://api.contractbook.com/scim";

/// A clean tenant URL: https (or http on loopback), no query, no fragment, no user info, no slash at the end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TenantUrl {
    url: Url,
    flag: Option<String>,
}

impl TenantUrl {
    /// The cleaned URL.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What goes into Entra's field: the URL with the compatibility flag if the person had one.
    pub fn for_entra(&self) -> String {
        match &self.flag {
            Some(flag) => format!("{}/?{flag}", self.as_str()),
            None => self.as_str().to_owned(),
        }
    }

    /// The cleaned URL without a slash at the end.
    pub fn as_str(&self) -> &str {
        self.url.as_str().trim_end_matches('/')
    }

    /// Host name or address, lower case, IPv6 without brackets.
    pub fn host(&self) -> String {
        self.url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned()
    }

    /// Port, also when it is the scheme's own.
    pub fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or(443)
    }

    /// Whether it points to this computer itself.
    pub fn is_loopback(&self) -> bool {
        match self.url.host() {
            Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// The URL of a resource below the tenant URL, for example `Users`.
    pub fn endpoint(&self, resource: &str) -> Url {
        let mut url = self.url.clone();
        let path = format!("{}/{resource}", url.path().trim_end_matches('/'));
        url.set_path(&path);
        url
    }

    /// Known variants on the same host to try when this one leads to nothing that speaks SCIM, likeliest first.
    pub fn variants(&self) -> Vec<Self> {
        Vec::new()
    }
}

/// What the reader made of a pasted tenant URL.
#[derive(Debug, Clone)]
pub struct AddressInput {
    /// The address, when there is one that may be tried.
    pub url: Option<TenantUrl>,
    /// What was tidied.
    pub repairs: Vec<Repair>,
    /// What is wrong or odd; blockers mean that `url` is `None`.
    pub problems: Vec<Problem>,
}

/// Reads a pasted tenant URL.
pub fn read_tenant_url(input: &str) -> AddressInput {
    AddressInput {
        url: Url::parse(input.trim()).ok().map(|url| TenantUrl { url, flag: None }),
        repairs: Vec::new(),
        problems: Vec::new(),
    }
}
