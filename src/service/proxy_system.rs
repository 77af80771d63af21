//! What the operating system's own settings say about proxies.

use std::net::Ipv4Addr;

use super::proxy::Script;

/// Proxy settings of Windows; elsewhere only whether a script is set.
#[derive(Default)]
pub(super) struct SystemSettings {
    /// `ProxyServer`, when it is switched on.
    pub(super) server: Option<String>,
    /// `ProxyOverride`.
    pub(super) bypass: String,
    /// An automatic script.
    pub(super) script: Script,
}

#[cfg(windows)]
pub(super) fn system_settings() -> SystemSettings {
    const KEY: &str = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    let Ok(key) = windows_registry::CURRENT_USER.open(KEY) else { return SystemSettings::default() };
    let enabled = key.get_u32("ProxyEnable").is_ok_and(|value| value != 0);
    let flags = windows_registry::CURRENT_USER
        .open(format!("{KEY}\\Connections"))
        .and_then(|connections| connections.get_value("DefaultConnectionSettings"))
        .ok()
        .and_then(|settings| settings.get(FLAGS_AT).copied());
    let named = key.get_string("AutoConfigURL").is_ok_and(|value| !value.trim().is_empty());
    SystemSettings {
        server: key.get_string("ProxyServer").ok().filter(|_| enabled),
        bypass: key.get_string("ProxyOverride").unwrap_or_default(),
        script: script(named, flags),
    }
}

#[cfg(target_os = "macos")]
pub(super) fn system_settings() -> SystemSettings {
    use system_configuration::core_foundation::number::CFNumber;
    use system_configuration::core_foundation::string::CFString;
    use system_configuration::dynamic_store::SCDynamicStoreBuilder;

    let proxies =
        SCDynamicStoreBuilder::new("contractbook-setup").build().and_then(|store| store.get_proxies());
    let is_on = |key: &str| {
        let found = proxies
            .as_ref()
            .and_then(|map| map.find(CFString::new(key)).map(|value| value.downcast::<CFNumber>()));
        found.flatten().and_then(|value| value.to_i32()) == Some(1)
    };
    let script = match (is_on("ProxyAutoConfigEnable"), is_on("ProxyAutoDiscoveryEnable")) {
        (true, _) => Script::Named,
        (false, true) => Script::Sought,
        (false, false) => Script::None,
    };
    SystemSettings { script, ..SystemSettings::default() }
}

#[cfg(not(any(windows, target_os = "macos")))]
pub(super) fn system_settings() -> SystemSettings {
    // Desktops keep theirs in stores of their own; those that pass it on to programs use this variable.
    let named = std::env::var("auto_proxy").is_ok_and(|value| !value.trim().is_empty());
    SystemSettings { script: if named { Script::Named } else { Script::None }, ..SystemSettings::default() }
}

/// Where Windows' `DefaultConnectionSettings` holds its switches.
#[cfg(any(windows, test))]
const FLAGS_AT: usize = 8;

/// Whether a script is in use, by the address in `AutoConfigURL` and the switches of `DefaultConnectionSettings`
/// (`PROXY_TYPE_AUTO_PROXY_URL` and `PROXY_TYPE_AUTO_DETECT` in Microsoft Learn, "`INTERNET_PER_CONN_OPTION`").
#[cfg(any(windows, test))]
fn script(named: bool, flags: Option<u8>) -> Script {
    match flags {
        _ if named => Script::Named,
        Some(flags) if flags & 8 != 0 => Script::Sought,
        _ => Script::None,
    }
}

/// Reads the form `http=a:80;https=b:80` of Windows' `ProxyServer`; `None` for the plain form.
pub(super) fn per_scheme(server: &str) -> Option<(String, String)> {
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
pub(super) fn bypass_list(bypass: &str) -> String {
    let entry = |host: &str| network(host).unwrap_or_else(|| host.trim_start_matches("*.").to_owned());
    bypass.split(';').map(|host| entry(host.trim())).collect::<Vec<_>>().join(",")
}

/// `192.168.*` as the network it stands for.
fn network(host: &str) -> Option<String> {
    let parts: Vec<&str> = host.split('.').collect();
    let fixed: Vec<u8> = parts.iter().map_while(|part| part.parse().ok()).collect();
    let wild = parts.get(fixed.len()..)?;
    let is_network = (1..=3).contains(&fixed.len()) && parts.len() <= 4 && !wild.is_empty();
    if !is_network || wild.iter().any(|part| *part != "*") {
        return None;
    }
    let mut octets = [0; 4];
    for (octet, part) in octets.iter_mut().zip(&fixed) {
        *octet = *part;
    }
    Some(format!("{}/{}", Ipv4Addr::from(octets), 8 * fixed.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_forms_are_read() {
        assert_eq!(per_scheme("proxy:80"), None);
        assert_eq!(per_scheme("http=a:80; https=b:81;ftp=c"), Some(("a:80".to_owned(), "b:81".to_owned())));
        assert_eq!(per_scheme("https=b:81;socks=s:1"), Some(("socks5://s:1".to_owned(), "b:81".to_owned())));
        assert_eq!(bypass_list("*.corp.test; <local>;10.0.0.1"), "corp.test,<local>,10.0.0.1");
        assert_eq!(bypass_list("10.*; 192.168.*.*;172.16.*"), "10.0.0.0/8,192.168.0.0/16,172.16.0.0/16");
        assert_eq!(bypass_list("*;10;10.*.1;10.1.2.3.*;300.*"), "*,10,10.*.1,10.1.2.3.*,300.*");
    }

    #[test]
    fn windows_switches_are_read() {
        assert_eq!(script(true, Some(0x01)), Script::Named);
        assert_eq!(script(false, Some(0x09)), Script::Sought);
        assert_eq!(script(false, Some(0x03)), Script::None);
        assert_eq!(script(false, None), Script::None);
        // Version, counter, switches.
        let fresh: [u8; 9] = [0x46, 0, 0, 0, 2, 0, 0, 0, 9];
        assert_eq!(script(false, fresh.get(FLAGS_AT).copied()), Script::Sought);
    }
}
