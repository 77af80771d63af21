//! Which way out: directly, or through the proxy that the environment or the system names.
//!
//! One set of rules serves the `route` rung and the real requests, so that they agree.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderValue;
use url::{Host, Url};

/// The way to a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyChoice {
    /// Without a proxy.
    Direct,
    /// Through an HTTP proxy.
    Http(HttpProxy),
    /// A proxy of a kind this program cannot use is set; requests go directly.
    Unsupported {
        /// What is set, without credentials.
        why: String,
    },
}

/// An HTTP proxy.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpProxy {
    /// Host name or address, IPv6 without brackets.
    pub host: String,
    /// Port.
    pub port: u16,
    /// The proxy itself is spoken to over TLS.
    pub secure: bool,
    /// Who named it.
    pub from: ProxySource,
    /// `Proxy-Authorization`, when the setting holds a user name.
    credentials: Option<HeaderValue>,
}

/// Who named a proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProxySource {
    /// `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`.
    Environment,
    /// The system's settings.
    System,
}

impl HttpProxy {
    /// Whether the setting holds a user name.
    pub fn has_credentials(&self) -> bool {
        self.credentials.is_some()
    }

    /// `host:port`, as shown to the person.
    pub fn address(&self) -> String {
        authority(&self.host, self.port)
    }

    pub(super) fn credentials(&self) -> Option<&HeaderValue> {
        self.credentials.as_ref()
    }

    fn url(&self) -> String {
        format!("{}://{}", self.scheme(), self.address())
    }

    fn scheme(&self) -> &'static str {
        if self.secure { "https" } else { "http" }
    }

    /// For reqwest alone, which takes the user name out again.
    fn url_with_credentials(&self) -> String {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let user = self
            .credentials
            .as_ref()
            .and_then(|header| header.to_str().ok()?.strip_prefix("Basic "))
            .and_then(|packed| BASE64_STANDARD.decode(packed).ok())
            .and_then(|bytes| String::from_utf8(bytes).ok());
        match user.as_deref().and_then(|user| user.split_once(':')) {
            Some((user, password)) => {
                format!("{}://{}:{}@{}", self.scheme(), encode(user), encode(password), self.address())
            }
            None => self.url(),
        }
    }
}

/// The credentials stay out.
impl fmt::Debug for HttpProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpProxy({}, from {:?})", self.url(), self.from)
    }
}

/// `host:port` with brackets around IPv6.
pub(super) fn authority(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

/// The rules that pick a way.
#[derive(Debug, Clone)]
pub struct ProxyRules {
    matcher: Option<Arc<Matcher>>,
    from: ProxySource,
    script: bool,
}

impl ProxyRules {
    /// What environment and system say now: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` in either
    /// case first, then the settings of Windows or macOS.
    pub fn system() -> Self {
        let named = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]
            .into_iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        let from = if named { ProxySource::Environment } else { ProxySource::System };
        let settings = system_settings();
        let matcher = match settings.server.as_deref().and_then(per_scheme) {
            // The matcher passes the form "http=a;https=b" on unread.
            Some((http, https)) if !named => {
                Matcher::builder().http(http).https(https).no(bypass_list(&settings.bypass)).build()
            }
            _ => Matcher::from_system(),
        };
        Self { matcher: Some(Arc::new(matcher)), from, script: settings.script }
    }

    /// No proxy at all.
    pub fn none() -> Self {
        Self { matcher: None, from: ProxySource::System, script: false }
    }

    /// This proxy for everything but loopback and the comma-separated hosts of `except`.
    pub fn fixed(proxy: &str, except: &str) -> Self {
        let matcher = Matcher::builder().all(proxy.to_owned()).no(except.to_owned()).build();
        Self { matcher: Some(Arc::new(matcher)), from: ProxySource::Environment, script: false }
    }

    /// The way to `url`. Loopback is always direct: no proxy could reach this computer's own loopback.
    pub fn choose(&self, url: &Url) -> ProxyChoice {
        let Some(matcher) = self.matcher.as_ref().filter(|_| !is_loopback(url)) else {
            return ProxyChoice::Direct;
        };
        let found = url.as_str().parse().ok().and_then(|uri| matcher.intercept(&uri));
        found.map_or(ProxyChoice::Direct, |found| self.read(&found))
    }

    /// Whether the system names an automatic proxy script (PAC), which this program cannot run.
    pub fn names_a_script(&self) -> bool {
        self.script
    }

    fn read(&self, found: &Intercept) -> ProxyChoice {
        let uri = found.uri();
        let scheme = uri.scheme_str().unwrap_or("http");
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if !matches!(scheme, "http" | "https") || host.is_empty() {
            let port = uri.port_u16().map(|p| format!(":{p}")).unwrap_or_default();
            return ProxyChoice::Unsupported { why: format!("{scheme}://{host}{port}") };
        }
        let secure = scheme == "https";
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        ProxyChoice::Http(HttpProxy {
            host,
            port,
            secure,
            from: self.from,
            credentials: found.basic_auth().cloned(),
        })
    }

    /// The same rules for reqwest.
    pub(super) fn for_client(&self) -> reqwest::Proxy {
        let rules = self.clone();
        reqwest::Proxy::custom(move |url| match rules.choose(url) {
            ProxyChoice::Http(proxy) => Some(proxy.url_with_credentials()),
            ProxyChoice::Direct | ProxyChoice::Unsupported { .. } => None,
        })
    }
}

/// The way to `url` by what environment and system say now.
pub fn proxy_for(url: &Url) -> ProxyChoice {
    ProxyRules::system().choose(url)
}

/// Whether a URL points to this computer itself.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// What Windows' Internet settings say.
#[derive(Default)]
struct SystemSettings {
    server: Option<String>,
    bypass: String,
    script: bool,
}

#[cfg(windows)]
fn system_settings() -> SystemSettings {
    const KEY: &str = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    let Ok(key) = windows_registry::CURRENT_USER.open(KEY) else { return SystemSettings::default() };
    let enabled = key.get_u32("ProxyEnable").is_ok_and(|value| value != 0);
    SystemSettings {
        server: key.get_string("ProxyServer").ok().filter(|_| enabled),
        bypass: key.get_string("ProxyOverride").unwrap_or_default(),
        script: key.get_string("AutoConfigURL").is_ok_and(|value| !value.trim().is_empty()),
    }
}

#[cfg(not(windows))]
fn system_settings() -> SystemSettings {
    SystemSettings::default()
}

/// Reads the form `http=a:80;https=b:80` of Windows' `ProxyServer`; `None` for the plain form.
fn per_scheme(server: &str) -> Option<(String, String)> {
    let mut http = None;
    let mut https = None;
    for part in server.split(';') {
        let Some((scheme, address)) = part.split_once('=') else { continue };
        match scheme.trim().to_ascii_lowercase().as_str() {
            "http" => http = Some(address.trim().to_owned()),
            "https" => https = Some(address.trim().to_owned()),
            "socks" => {
                let socks = format!("socks5://{}", address.trim());
                http.get_or_insert_with(|| socks.clone());
                https.get_or_insert(socks);
            }
            _ => {}
        }
    }
    server.contains('=').then(|| (http.unwrap_or_default(), https.unwrap_or_default()))
}

/// Windows' `ProxyOverride` in the comma form; `*.` at the start is implied there.
fn bypass_list(bypass: &str) -> String {
    bypass.split(';').map(|host| host.trim().trim_start_matches("*.")).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(proxy: &str, except: &str, url: &str) -> ProxyChoice {
        ProxyRules::fixed(proxy, except).choose(&Url::parse(url).unwrap())
    }

    #[test]
    fn loopback_and_exceptions_go_directly() {
        for url in
            ["http://127.0.0.1:8080/scim", "http://localhost/scim", "http://[::1]:1/", "https://a.corp.test/"]
        {
            assert_eq!(choose("http://proxy.test:3128", "corp.test", url), ProxyChoice::Direct, "{url}");
        }
        let ProxyChoice::Http(proxy) =
            choose("proxy.test:3128", "corp.test", "https://api.contractbook.com/scim")
        else {
            panic!("no proxy")
        };
        assert_eq!((proxy.address().as_str(), proxy.has_credentials()), ("proxy.test:3128", false));
    }

    #[test]
    fn credentials_are_known_and_never_printed() {
        let choice = choose("http://anna:geheim@proxy.test", "", "https://x.test/");
        let ProxyChoice::Http(proxy) = &choice else { panic!("no proxy") };
        assert!(proxy.has_credentials());
        assert_eq!(proxy.port, 80);
        let shown = format!("{choice:?} {}", proxy.address());
        assert!(!shown.contains("anna") && !shown.contains("geheim"), "{shown}");
    }

    #[test]
    fn socks_is_named_as_unsupported() {
        let choice = choose("socks5://u:p@proxy.test:1080", "", "https://x.test/");
        assert_eq!(choice, ProxyChoice::Unsupported { why: "socks5://proxy.test:1080".to_owned() });
    }

    #[test]
    fn windows_forms_are_read() {
        assert_eq!(per_scheme("proxy:80"), None);
        assert_eq!(per_scheme("http=a:80; https=b:81;ftp=c"), Some(("a:80".to_owned(), "b:81".to_owned())));
        assert_eq!(per_scheme("https=b:81;socks=s:1"), Some(("socks5://s:1".to_owned(), "b:81".to_owned())));
        assert_eq!(bypass_list("*.corp.test; <local>;10.0.0.1"), "corp.test,<local>,10.0.0.1");
    }
}
