//! The tenant URL: what the sync and the ladder use. `read_address.rs` reads it from what was pasted.

use url::Url;

/// The tenant URL Contractbook publishes.
pub const CONTRACTBOOK_TENANT_URL: &str = "https://api.contractbook.com/scim";

/// A clean tenant URL: https (or http on loopback), no query, no fragment, no user info, no slash at the end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TenantUrl {
    pub(super) url: Url,
    pub(super) flag: Option<String>,
}

/// What may stand behind the tenant URL: resource and discovery endpoints (RFC 7644 section 3.2), in lower case.
pub(super) const ENDPOINTS: [&str; 6] =
    ["users", "groups", "schemas", "resourcetypes", "serviceproviderconfig", "serviceproviderconfigs"];

/// Endpoints only when they come last, because they are ordinary words too.
pub(super) const LAST_ENDPOINTS: [&str; 3] = ["me", "bulk", ".search"];

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

    /// The compatibility flag that was at the end, for Entra alone.
    pub fn compat_flag(&self) -> Option<&str> {
        self.flag.as_deref()
    }

    /// Whether the host belongs to Contractbook.
    pub fn is_contractbook(&self) -> bool {
        let host = self.host();
        host == "contractbook.com" || host.ends_with(".contractbook.com")
    }

    /// Whether the host is an IP address, so that no name has to be looked up.
    pub fn is_ip(&self) -> bool {
        matches!(self.url.host(), Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)))
    }

    /// Known variants on the same host to try when this one leads to nothing that speaks SCIM, likeliest first;
    /// at most four, never this one. What stands before `scim` in the path stays: it may name a customer.
    pub fn variants(&self) -> Vec<Self> {
        let whole: Vec<&str> = self.url.path().split('/').filter(|s| !s.is_empty()).collect();
        let is_endpoint =
            |s: &&str| ENDPOINTS.iter().chain(&LAST_ENDPOINTS).any(|known| s.eq_ignore_ascii_case(known));
        let mut path = whole.as_slice();
        while let [rest @ .., last] = path
            && is_endpoint(last)
        {
            path = rest;
        }
        let stripped = path;
        let version = |s: &str| {
            s.strip_prefix(['v', 'V']).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        };
        if let [rest @ .., last] = path
            && version(last)
        {
            path = rest;
        }
        if let [rest @ .., last] = path
            && last.eq_ignore_ascii_case("scim")
        {
            path = rest;
        }
        let below = |tail: &[&'static str]| [path, tail].concat().join("/");
        let plain = below(&["scim"]);
        let versioned = below(&["scim", "v2"]);
        // The bare prefix has no version to disagree about: `/scim` is what Contractbook publishes.
        let order = if stripped.last().is_some_and(|last| version(last)) && stripped.len() == path.len() + 1 {
            [stripped.join("/"), versioned, plain]
        } else {
            [stripped.join("/"), plain, versioned]
        };
        let mut found: Vec<Self> = Vec::new();
        for (index, candidate) in order.iter().enumerate() {
            // The first is only new when something was cut from the end.
            if index == 0 && stripped.len() == whole.len() {
                continue;
            }
            let mut url = self.url.clone();
            url.set_path(candidate);
            let variant = Self { url, flag: self.flag.clone() };
            if variant.as_str() != self.as_str() && !found.contains(&variant) {
                found.push(variant);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::read_tenant_url;
    use super::*;

    fn variants(text: &str) -> Vec<String> {
        let url = read_tenant_url(text).url.expect("readable");
        url.variants().iter().map(|v| v.as_str().to_owned()).collect()
    }

    #[test]
    fn variants_swap_known_paths() {
        let base = "https://api.contractbook.com";
        assert_eq!(variants(&format!("{base}/scim")), [format!("{base}/scim/v2")]);
        assert_eq!(variants(&format!("{base}/scim/v2")), [format!("{base}/scim")]);
        assert_eq!(variants(&format!("{base}/v2")), [format!("{base}/scim/v2"), format!("{base}/scim")]);
        assert_eq!(variants(base), [format!("{base}/scim"), format!("{base}/scim/v2")]);
        assert_eq!(variants(&format!("{base}/a/scim")), [format!("{base}/a/scim/v2")]);
        assert_eq!(variants(&format!("{base}/a")), [format!("{base}/a/scim"), format!("{base}/a/scim/v2")]);
        assert_eq!(variants(&format!("{base}/SCIM")), [format!("{base}/scim"), format!("{base}/scim/v2")]);
    }

    #[test]
    fn variants_cut_endpoints_first() {
        let raw = TenantUrl { url: Url::parse("https://h.example/scim/Users").expect("url"), flag: None };
        let found: Vec<_> = raw.variants().iter().map(|v| v.as_str().to_owned()).collect();
        assert_eq!(found, ["https://h.example/scim", "https://h.example/scim/v2"]);
    }

    #[test]
    fn hosts_are_told_apart() {
        let read = |t: &str| read_tenant_url(t).url.expect("readable");
        assert!(read("https://api.contractbook.com/scim").is_contractbook());
        assert!(!read("https://api.contractbook.com.evil.example/scim").is_contractbook());
        assert!(!read("https://notcontractbook.com/scim").is_contractbook());
        let six = read("http://[::1]:8080/scim");
        assert!(six.is_ip() && six.is_loopback());
        assert_eq!((six.host().as_str(), six.port()), ("::1", 8080));
        assert_eq!(six.endpoint("Users").as_str(), "http://[::1]:8080/scim/Users");
        assert!(!read("http://localhost/scim").is_ip());
    }
}
