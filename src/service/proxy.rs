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

use super::proxy_system::{bypass_list, per_scheme, system_settings};

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
    /// `Proxy-Authorization`, when the setting holds a user name.
    credentials: Option<HeaderValue>,
}

impl HttpProxy {
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
        write!(f, "HttpProxy({})", self.url())
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
    script: Script,
    /// Set when the proxy that is named cannot be read: picks the URLs it was meant for.
    unreadable: Option<Arc<Matcher>>,
    /// What goes directly at one port only.
    at_ports: Vec<AtPort>,
}

/// A port, and what leaves out the hosts that are excepted there.
type AtPort = (u16, Arc<Matcher>);

/// Whether an automatic script (PAC) picks the proxy on this computer; this program cannot run one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Script {
    /// No.
    #[default]
    None,
    /// The system looks for one in the network (WPAD), which is Windows' own setting; there may be none.
    Sought,
    /// One is named.
    Named,
}

impl ProxyRules {
    /// What environment and system say now: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` in either
    /// case first, then the settings of Windows or macOS.
    pub fn system() -> Self {
        let https = first_of(["HTTPS_PROXY", "https_proxy"]).or_else(|| first_of(["ALL_PROXY", "all_proxy"]));
        if let Some(https) = https {
            let except = first_of(["NO_PROXY", "no_proxy"]).unwrap_or_default();
            let http =
                first_of(["HTTP_PROXY", "http_proxy"]).or_else(|| first_of(["ALL_PROXY", "all_proxy"]));
            return Self::named(&https, &http.unwrap_or_default(), &except);
        }
        let settings = system_settings();
        let (matcher, at_ports) = match settings.server.as_deref().and_then(per_scheme) {
            // The matcher passes the form "http=a;https=b" on unread.
            Some((http, https)) => {
                let (except, at_ports) = exceptions(&bypass_list(&settings.bypass));
                (Matcher::builder().http(http).https(https).no(except).build(), at_ports)
            }
            None => (Matcher::from_system(), Vec::new()),
        };
        let matcher = Some(Arc::new(matcher));
        Self { matcher, script: settings.script, unreadable: None, at_ports }
    }

    /// No proxy at all.
    pub fn none() -> Self {
        Self { matcher: None, script: Script::None, unreadable: None, at_ports: Vec::new() }
    }

    /// This proxy for everything but loopback and the comma-separated hosts of `except`.
    pub fn fixed(proxy: &str, except: &str) -> Self {
        Self::named(proxy, proxy, except)
    }

    /// As [`ProxyRules::none`] on a computer where an automatic script picks the proxy.
    pub fn with_script(script: Script) -> Self {
        Self { script, ..Self::none() }
    }

    fn named(https: &str, http: &str, except: &str) -> Self {
        let (except, at_ports) = exceptions(except);
        let (https, http) = (one_at_sign(https), one_at_sign(http));
        let matcher =
            |https: &str| Matcher::builder().http(http.as_str()).https(https).no(except.as_str()).build();
        let readable = Matcher::builder().https(https.as_str()).build();
        let read = intercept(&readable, "https://readable.invalid/");
        // A password with a stray sign cuts the setting in two, and its user name passes for a host.
        let torn = |read: &Intercept| {
            https.contains('@') && read.basic_auth().is_none() && read.raw_auth().is_none()
        };
        let meant = (!https.is_empty() && read.as_ref().is_none_or(torn))
            .then(|| Arc::new(matcher("http://unreadable.invalid")));
        Self { matcher: Some(Arc::new(matcher(&https))), script: Script::None, unreadable: meant, at_ports }
    }

    /// The way to `url`. Loopback is always direct: no proxy could reach this computer's own loopback.
    pub fn choose(&self, url: &Url) -> ProxyChoice {
        let Some(matcher) = self.matcher.as_ref().filter(|_| !is_loopback(url)) else {
            return ProxyChoice::Direct;
        };
        let port = url.port_or_known_default();
        let at_port =
            |(only, excepted): &AtPort| Some(*only) == port && intercept(excepted, url.as_str()).is_none();
        if self.at_ports.iter().any(at_port) {
            return ProxyChoice::Direct;
        }
        if self.unreadable.as_ref().is_some_and(|meant| intercept(meant, url.as_str()).is_some()) {
            // The setting itself may hold a password.
            return ProxyChoice::Unsupported { why: "a proxy setting that cannot be read".to_owned() };
        }
        intercept(matcher, url.as_str()).map_or(ProxyChoice::Direct, |found| Self::read(&found))
    }

    /// Whether an automatic script picks the proxy.
    pub fn script(&self) -> Script {
        self.script
    }

    fn read(found: &Intercept) -> ProxyChoice {
        let uri = found.uri();
        let scheme = uri.scheme_str().unwrap_or("http");
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if !matches!(scheme, "http" | "https") || host.is_empty() {
            let port = uri.port_u16().map(|p| format!(":{p}")).unwrap_or_default();
            return ProxyChoice::Unsupported { why: format!("{scheme}://{host}{port}") };
        }
        let secure = scheme == "https";
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        ProxyChoice::Http(HttpProxy { host, port, secure, credentials: found.basic_auth().cloned() })
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

fn intercept(matcher: &Matcher, url: &str) -> Option<Intercept> {
    url.parse().ok().and_then(|uri| matcher.intercept(&uri))
}

/// The first of these environment variables that holds something.
fn first_of<const N: usize>(names: [&str; N]) -> Option<String> {
    names.into_iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
}

/// A proxy setting whose user name or password holds an `@`, with that one encoded: the last one ends them (WHATWG URL
/// Standard, "authority state"), while the matcher takes the first.
fn one_at_sign(setting: &str) -> String {
    let (scheme, rest) = match setting.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), setting),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let halves = rest.split_at_checked(end);
    match halves.and_then(|(authority, path)| Some((authority.rsplit_once('@')?, path))) {
        Some(((user, host), path)) if user.contains('@') => {
            format!("{scheme}{}@{host}{path}", user.replace('@', "%40"))
        }
        _ => setting.to_owned(),
    }
}

/// `NO_PROXY` as the matcher reads it, and what it excepts at one port only. Programs differ: many also take
/// `*.example.com`, ports, blanks between.
fn exceptions(list: &str) -> (String, Vec<AtPort>) {
    let (mut everywhere, mut at_ports) = (Vec::new(), Vec::new());
    for entry in list.split([',', ';', ' ']) {
        match host_and_port(entry) {
            (host, None) => everywhere.push(host),
            (host, Some(port)) => {
                let matcher = Matcher::builder().all("http://excepted.invalid").no(host).build();
                at_ports.push((port, Arc::new(matcher)));
            }
        }
    }
    (everywhere.join(","), at_ports)
}

fn host_and_port(entry: &str) -> (String, Option<u16>) {
    if entry == "*" {
        // The matcher takes it for all names, and for no address.
        return ("*,0.0.0.0/0,::/0".to_owned(), None);
    }
    let host = entry.strip_prefix("*.").unwrap_or(entry);
    if let Some((address, rest)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return (address.to_owned(), rest.strip_prefix(':').and_then(|port| port.parse().ok()));
    }
    match host.rsplit_once(':') {
        Some((name, port)) if !name.contains(':') && port.bytes().all(|b| b.is_ascii_digit()) => {
            (name.to_owned(), port.parse().ok())
        }
        _ => (host.to_owned(), None),
    }
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
        assert_eq!((proxy.address().as_str(), proxy.credentials().is_some()), ("proxy.test:3128", false));
    }

    #[test]
    fn credentials_are_known_and_never_printed() {
        let choice = choose("http://anna:geheim@proxy.test", "", "https://x.test/");
        let ProxyChoice::Http(proxy) = &choice else { panic!("no proxy") };
        assert!(proxy.credentials().is_some());
        assert_eq!(proxy.port, 80);
        let shown = format!("{choice:?} {}", proxy.address());
        assert!(!shown.contains("anna") && !shown.contains("geheim"), "{shown}");
    }

    #[test]
    fn an_at_sign_within_a_password_does_not_end_it() {
        for setting in ["http://anna:ge@he@im@proxy.test:3128/", "anna:ge@he@im@proxy.test:3128"] {
            let rules = ProxyRules::fixed(setting, "");
            let ProxyChoice::Http(proxy) = rules.choose(&Url::parse("https://x.test/").unwrap()) else {
                panic!("no proxy: {setting}")
            };
            assert_eq!(proxy.address(), "proxy.test:3128", "{setting}");
            let sent = proxy.credentials().unwrap().to_str().unwrap();
            assert_eq!(sent, format!("Basic {}", BASE64_STANDARD.encode("anna:ge@he@im")), "{setting}");
            assert_eq!(proxy.url_with_credentials(), "http://anna:ge%40he%40im@proxy.test:3128", "{setting}");
            assert!(!format!("{rules:?}").contains("im@"), "{rules:?}");
        }
    }

    #[test]
    fn socks_is_named_as_unsupported() {
        let choice = choose("socks5://u:p@proxy.test:1080", "", "https://x.test/");
        assert_eq!(choice, ProxyChoice::Unsupported { why: "socks5://proxy.test:1080".to_owned() });
    }

    #[test]
    fn a_setting_that_cannot_be_read_is_said_and_not_shown() {
        for garbage in
            [":::", "http://", "ftp://proxy.test", "anna:geheim@", "http://anna:ge#heim@proxy.test", "a b"]
        {
            let choice = choose(garbage, "corp.test", "https://x.test/");
            let shown = format!("{choice:?}");
            assert!(matches!(choice, ProxyChoice::Unsupported { .. }), "{garbage}: {shown}");
            assert!(!shown.contains("heim"), "{shown}");
            assert_eq!(
                choose(garbage, "corp.test", "https://a.corp.test/"),
                ProxyChoice::Direct,
                "{garbage}"
            );
        }
    }

    #[test]
    fn exceptions_are_read_in_all_their_forms() {
        let proxy = "http://proxy.test:3128";
        let url = "https://api.contractbook.com/scim";
        for direct in [
            "contractbook.com",
            ".contractbook.com",
            "*.contractbook.com",
            "a.test, api.contractbook.com",
            "a.test api.contractbook.com:443",
            "a.test;*.contractbook.com",
            "*",
        ] {
            assert_eq!(choose(proxy, direct, url), ProxyChoice::Direct, "{direct}");
        }
        for through in [
            "",
            "book.com",
            "contractbook.co",
            "api.contractbook.com.test",
            "10.0.0.0/8",
            "api.contractbook.com:8443",
            "a.test:443",
        ] {
            assert!(matches!(choose(proxy, through, url), ProxyChoice::Http(_)), "{through}");
        }
        let other_port = "https://api.contractbook.com:8443/scim";
        assert_eq!(choose(proxy, "*.contractbook.com:8443", other_port), ProxyChoice::Direct);
        for direct in ["10.0.0.0/8", "10.1.2.3", "10.1.2.3:443"] {
            assert_eq!(choose(proxy, direct, "https://10.1.2.3/scim"), ProxyChoice::Direct, "{direct}");
        }
        for direct in ["[2001:db8::1]", "[2001:db8::1]:443", "2001:db8::1", "2001:DB8::/32", "*", "a.test,*"]
        {
            assert_eq!(choose(proxy, direct, "https://[2001:db8::1]/"), ProxyChoice::Direct, "{direct}");
        }
        assert_eq!(choose(proxy, "*", "https://10.1.2.3/scim"), ProxyChoice::Direct);
    }
}
