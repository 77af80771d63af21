//! Reads the tenant URL from what was pasted: tidies harmless mess, names everything else.

use url::Url;

use super::super::problems::{Problem, ProblemId};
use super::Repair;
use super::paste::{after_label, is_guid, looks_like_token, note, plain, trimmed, unquoted};
use super::tenant_url::{ENDPOINTS, LAST_ENDPOINTS, TenantUrl};

/// Longer input is no address; nothing of it is looked at.
const MAX_INPUT_BYTES: usize = 8 * 1024;
/// The longest address that browsers and proxies carry everywhere.
const MAX_URL_BYTES: usize = 2048;

/// Endings Microsoft gives meaning to ("Known issues and resolutions with SCIM 2.0 protocol compliance").
const COMPAT_FLAGS: [&str; 2] = ["aadOptscim062020", "AzureAdScimPatch2017"];

const LABELS: [&str; 12] = [
    "tenant url",
    "our tenant url",
    "tenant-url",
    "scim tenant url",
    "scim endpoint",
    "scim base url",
    "scim url",
    "base url",
    "endpoint",
    "address",
    "link",
    "url",
];

/// First parts of Contractbook hosts that serve pages for people.
const CONTRACTBOOK_PAGES: [&str; 12] = [
    "app",
    "www",
    "developers",
    "developer",
    "docs",
    "help",
    "support",
    "login",
    "auth",
    "status",
    "academy",
    "blog",
];

/// Microsoft's own hosts that turn up in this field: sign-in, Graph, portals, link wrappers.
const MICROSOFT_PAGES: [&str; 20] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login.microsoft.com",
    "login.windows.net",
    "sts.windows.net",
    "graph.microsoft.com",
    "graph.microsoft.us",
    "graph.windows.net",
    "entra.microsoft.com",
    "entra.microsoft.us",
    "portal.azure.com",
    "portal.azure.us",
    "aad.portal.azure.com",
    "management.azure.com",
    "admin.microsoft.com",
    "myapps.microsoft.com",
    "myapplications.microsoft.com",
    "account.activedirectory.windowsazure.com",
    "learn.microsoft.com",
    "provisioningapi.microsoftonline.com",
];

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
    let mut repairs = Vec::new();
    let mut notes = Vec::new();
    let mut text = input.to_owned();
    // Cutting one mess off can lay another bare; three rounds reach the bottom of anything that is an address.
    for _ in 0..6 {
        match read_once(&text, &mut repairs, &mut notes) {
            Err(id) => return AddressInput { url: None, repairs, problems: vec![blocker(id, &text)] },
            Ok(url) => match without_flag(&url, &mut repairs) {
                Err(id) => return AddressInput { url: None, repairs, problems: vec![blocker(id, &text)] },
                Ok(Some(tidied)) => text = tidied,
                Ok(None) if url.for_entra() == text => {
                    return AddressInput { problems: finish(&url, notes), url: Some(url), repairs };
                }
                Ok(None) => text = url.for_entra(),
            },
        }
    }
    AddressInput { url: None, repairs, problems: vec![Problem::new(ProblemId::AddressUnreadable)] }
}

/// The address tidied once more when it needs that without its flag: what stands before the flag has an end of its own.
fn without_flag(url: &TenantUrl, repairs: &mut Vec<Repair>) -> Result<Option<String>, ProblemId> {
    let Some(flag) = url.compat_flag() else { return Ok(None) };
    let tidied = tidy(url.as_str(), repairs)?;
    Ok((tidied != url.as_str()).then(|| format!("{tidied}/?{flag}")))
}

/// What was cut from the end, to be worded once the final address is known.
type Cut = (ProblemId, String);

fn finish(url: &TenantUrl, cuts: Vec<Cut>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = cuts
        .into_iter()
        .map(|(id, cut)| Problem::new(id).fact("cut", cut).fact("address", url.for_entra()))
        .collect();
    if let Some(flag) = url.compat_flag() {
        problems.push(Problem::new(ProblemId::AddressCompatFlag).fact("flag", flag));
    }
    if !url.is_contractbook() && !url.is_loopback() {
        problems.push(Problem::new(ProblemId::AddressOtherHost).fact("host", url.host()));
    }
    problems
}

/// The host is the only part of a refused address that is ever repeated.
fn blocker(id: ProblemId, text: &str) -> Problem {
    let problem = Problem::new(id);
    if id != ProblemId::AddressWrongHost {
        return problem;
    }
    let (mut ignored, mut cuts) = (Vec::new(), Vec::new());
    let host = tidy(text, &mut ignored)
        .and_then(|text| parse(&text, &mut ignored, &mut cuts))
        .ok()
        .and_then(|(url, _)| url.host_str().map(str::to_owned));
    problem.fact("host", host.unwrap_or_default())
}

fn read_once(input: &str, repairs: &mut Vec<Repair>, cuts: &mut Vec<Cut>) -> Result<TenantUrl, ProblemId> {
    let text = tidy(input, repairs)?;
    let (url, flag) = parse(&text, repairs, cuts)?;
    if is_page_for_people(url.host_str().unwrap_or_default()) {
        return Err(ProblemId::AddressWrongHost);
    }
    let url = TenantUrl { url, flag };
    if url.url.scheme() == "http" && !url.is_loopback() {
        return Err(ProblemId::AddressNotHttps);
    }
    Ok(url)
}

/// The bare address without wrappings, or why there is none.
fn tidy(input: &str, repairs: &mut Vec<Repair>) -> Result<String, ProblemId> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(ProblemId::AddressUnreadable);
    }
    let mut text = plain(input, repairs);
    loop {
        let before = text.len();
        if let Some(rest) = after_label(&text, &LABELS)
            && !rest.starts_with("//")
        {
            note(repairs, Repair::Label);
            text = rest.to_owned();
        }
        // `[::1]:80` begins with a bracket of its own.
        if let Some(inner) = unquoted(&text)
            && !(text.starts_with('[') && inner.contains("::"))
        {
            note(repairs, Repair::Quotes);
            text = inner.to_owned();
        }
        if let Some(inner) = without_mark(&text) {
            note(repairs, Repair::Quotes);
            text = inner.to_owned();
        }
        text = trimmed(&text, repairs).to_owned();
        if text.len() == before {
            break;
        }
    }
    if text.is_empty() {
        return Err(ProblemId::AddressEmpty);
    }
    if is_guid(&text) {
        return Err(ProblemId::AddressIsDirectoryId);
    }
    let bearer = text.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("bearer "));
    if looks_like_token(&text) || (bearer && !text.contains("://")) {
        return Err(ProblemId::AddressIsToken);
    }
    if text.contains('\n') {
        text = joined(&text).ok_or(ProblemId::AddressHasSpaces)?;
        note(repairs, Repair::LineBreaks);
    }
    if text.contains(char::is_whitespace) {
        return Err(ProblemId::AddressHasSpaces);
    }
    Ok(text)
}

/// The text without the punctuation mark of the sentence it stood in.
fn without_mark(text: &str) -> Option<&str> {
    let inner = text.strip_suffix(['.', ',', ';', '!', ')', ']'])?;
    (!inner.is_empty() && !inner.contains('[') && !inner.ends_with('/')).then_some(inner)
}

/// Joins lines that a mail program wrapped. Lines that may be something else, above all a token on the next line,
/// are not joined, because then it would be sent as part of the address.
fn joined(text: &str) -> Option<String> {
    let mut whole = String::new();
    for line in text.split('\n').map(str::trim).filter(|l| !l.is_empty()) {
        let wrapped = whole.is_empty()
            || whole.len() >= 60
            || whole.ends_with(['/', '-', '.', '?', '=', '&', ':', '_'])
            || line.starts_with(['/', '.', '?', '&', '-', '_']);
        let tail = line.trim_start_matches(['/', '?', '&', '-', '.', '_']);
        if !wrapped || (!whole.is_empty() && (looks_like_token(tail) || tail.contains("://"))) {
            return None;
        }
        whole.push_str(line);
    }
    Some(whole)
}

/// Parses a text without blanks; cuts off what is not part of a tenant URL and finds the flag.
fn parse(
    text: &str,
    repairs: &mut Vec<Repair>,
    cuts: &mut Vec<Cut>,
) -> Result<(Url, Option<String>), ProblemId> {
    let unreadable = ProblemId::AddressUnreadable;
    let (scheme, rest) = split_scheme(text, repairs)?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end).ok_or(unreadable)?;
    // User names and passwords have no place here; percent signs in a host hide what it is.
    if authority.contains(['@', '%']) {
        return Err(unreadable);
    }
    let had_scheme = scheme.is_some();
    if !had_scheme {
        let name = authority.split(':').next().unwrap_or_default();
        if !name.eq_ignore_ascii_case("localhost") && !authority.starts_with('[') && !name.contains('.') {
            return Err(unreadable);
        }
        if has_token_as_host(name) {
            return Err(ProblemId::AddressIsToken);
        }
        note(repairs, Repair::SchemeAdded);
    }
    if authority.contains(|c: char| c.is_ascii_uppercase()) {
        note(repairs, Repair::HostCase);
    }
    let mut url =
        Url::parse(&format!("{}://{rest}", scheme.unwrap_or("https"))).map_err(|_fault| unreadable)?;
    if url.port() == Some(0) || url.as_str().len() > MAX_URL_BYTES {
        return Err(unreadable);
    }
    let host = url.host_str().unwrap_or_default().to_owned();
    if let Some(without) = host.strip_suffix('.') {
        url.set_host(Some(without)).map_err(|_fault| unreadable)?;
    }
    if url.host_str().is_none_or(|host| host.is_empty() || host.contains("..")) {
        return Err(unreadable);
    }

    let flag = cut_query(&mut url, repairs, cuts);
    let path_end = tail.find(['?', '#']).unwrap_or(tail.len());
    let slash = tail.get(..path_end).is_some_and(|path| path.ends_with('/'));
    if slash && flag.is_none() {
        note(repairs, Repair::TrailingSlash);
    }
    cut_path(&mut url, repairs, cuts);
    Ok((url, flag))
}

/// The scheme in lower case, if one was typed, and the text from the host on.
fn split_scheme(text: &str, repairs: &mut Vec<Repair>) -> Result<(Option<&'static str>, String), ProblemId> {
    let text = if text.contains('\\') {
        note(repairs, Repair::Slashes);
        text.replace('\\', "/")
    } else {
        text.to_owned()
    };
    for scheme in ["https", "http"] {
        let Some(head) = text.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme)) else {
            continue;
        };
        let Some(rest) = text.get(scheme.len()..) else { continue };
        let host = rest.trim_start_matches([':', '/']);
        let between = rest.get(..rest.len() - host.len()).unwrap_or_default();
        // `https.example.com` is a host; `https//host` lost its colon.
        if between.is_empty() || !(between.contains(':') || between.starts_with("//")) {
            continue;
        }
        if between != "://" {
            note(repairs, Repair::Slashes);
        }
        if head != scheme {
            note(repairs, Repair::HostCase);
        }
        return Ok((Some(scheme), host.to_owned()));
    }
    if let Some(rest) = text.strip_prefix("//") {
        return Ok((None, rest.trim_start_matches('/').to_owned()));
    }
    // `host:8080/scim` has a port where `ftp:…` has a scheme.
    if let Some((before, after)) = text.split_once(':')
        && !before.contains(['/', '?', '#', '['])
    {
        let port = after.split(['/', '?', '#']).next().unwrap_or_default();
        if port.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ProblemId::AddressUnreadable);
        }
    }
    Ok((None, text))
}

/// A token with a dot in it would be looked up as a name, that is, told to the name service.
fn has_token_as_host(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_ip = name.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let odd_end = last.len() > 24 || !last.chars().all(|c| c.is_alphabetic() || c == '-');
    let odd_part = name.split('.').any(|part| {
        part.len() >= 16
            && part.bytes().any(|b| b.is_ascii_digit())
            && part.bytes().any(|b| b.is_ascii_uppercase())
            && part.bytes().any(|b| b.is_ascii_lowercase())
    });
    !is_ip && name.len() >= 20 && !last.starts_with("xn--") && (odd_end || odd_part)
}

fn is_page_for_people(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    let contractbook = host == "contractbook.com"
        || host.strip_suffix(".contractbook.com").is_some_and(|sub| CONTRACTBOOK_PAGES.contains(&sub));
    contractbook
        || MICROSOFT_PAGES.contains(&host)
        || host.ends_with(".safelinks.protection.outlook.com")
        || host.ends_with(".sharepoint.com")
}

fn cut_query(url: &mut Url, repairs: &mut Vec<Repair>, cuts: &mut Vec<Cut>) -> Option<String> {
    let mut flags: Vec<&str> = Vec::new();
    let mut rest: Vec<String> = Vec::new();
    for part in url.query().unwrap_or_default().split(['&', '?', ';']).filter(|part| !part.is_empty()) {
        let name = part.split('=').next().unwrap_or_default().trim_matches('/');
        if let Some(flag) = COMPAT_FLAGS.iter().find(|flag| flag.eq_ignore_ascii_case(name)) {
            if !flags.contains(flag) {
                flags.push(flag);
            }
        } else if name.len() <= 24 && !looks_like_token(name) {
            rest.push(if part.contains('=') { format!("{name}=…") } else { name.to_owned() });
        } else {
            rest.push("…".to_owned());
        }
    }
    if !rest.is_empty() || url.fragment().is_some() {
        let query = if rest.is_empty() { "#…".to_owned() } else { format!("?{}", rest.join("&")) };
        note(repairs, Repair::Query(query.clone()));
        cuts.push((ProblemId::AddressHasQuery, query));
    }
    url.set_query(None);
    url.set_fragment(None);
    (!flags.is_empty()).then(|| flags.join("&"))
}

fn cut_path(url: &mut Url, repairs: &mut Vec<Repair>, cuts: &mut Vec<Cut>) {
    let path = url.path().to_owned();
    let mut kept: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
    if path.trim_matches('/').contains("//") {
        note(repairs, Repair::Slashes);
    }
    let is = |segment: &str, known: &[&str]| known.iter().any(|k| segment.eq_ignore_ascii_case(k));
    let base = kept.iter().rposition(|s| s.eq_ignore_ascii_case("scim")).map_or(0, |at| at + 1);
    let at = kept.iter().skip(base).position(|s| is(s, &ENDPOINTS)).map(|at| at + base);
    let at = at.or_else(|| {
        let last = kept.len().checked_sub(1)?;
        kept.get(last).is_some_and(|s| is(s, &LAST_ENDPOINTS)).then_some(last)
    });
    if let Some(at) = at {
        let more = if at + 1 < kept.len() { "/…" } else { "" };
        let cut = format!("/{}{more}", kept.get(at).copied().unwrap_or_default());
        note(repairs, Repair::ResourcePath(cut.clone()));
        cuts.push((ProblemId::AddressHasResourcePath, cut));
        kept.truncate(at);
    }
    url.set_path(&kept.join("/"));
}
