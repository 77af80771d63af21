//! Looks host names up, and tells a name that does not exist from a computer that is offline.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::lookup_host;
use tokio::time::{Instant, timeout_at};

pub use crate::domain::checks::network::NameOutcome;

/// Looked up when the wanted name fails: whoever sets up Microsoft Entra needs this one anyway.
pub const COMPARISON_HOST: &str = "login.microsoftonline.com";

/// How long a name may take where nobody says otherwise; resolvers that answer at all do so long before.
pub const LOOK_UP: Duration = Duration::from_secs(5);
/// How long the comparison may take.
const COMPARE: Duration = Duration::from_secs(3);
/// Addresses kept of one name; more than this would only be tried, never needed.
const MOST_ADDRESSES: usize = 16;

/// Looks `host` up, with so much patience for this one name. Addresses are returned as they are, without asking anybody.
pub async fn resolve(host: &str, port: u16, patience: Duration, deadline: Instant) -> NameOutcome {
    resolve_beside(host, port, patience, deadline, COMPARISON_HOST).await
}

/// [`resolve`] with a comparison host of the caller's choice.
pub async fn resolve_beside(
    host: &str,
    port: u16,
    patience: Duration,
    deadline: Instant,
    comparison: &str,
) -> NameOutcome {
    if let Ok(ip) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
        return NameOutcome::Addresses(vec![SocketAddr::new(ip, port)]);
    }
    let failure = match look_up(host, port, deadline.min(Instant::now() + patience)).await {
        Some(Ok(addresses)) => return NameOutcome::Addresses(addresses),
        Some(Err(error)) => Some(error),
        None if Instant::now() >= deadline => return NameOutcome::Timeout,
        None => None,
    };
    // Without this one there is no telling a typing slip from a missing network.
    let compared = look_up(comparison, 443, deadline.min(Instant::now() + COMPARE)).await;
    let details = failure.as_ref().map_or_else(|| "no answer in time".to_owned(), ToString::to_string);
    match (compared, failure) {
        (Some(Ok(_)), None) => NameOutcome::Timeout,
        (Some(Ok(_)), Some(error)) if failed_to_ask(&error) => NameOutcome::ResolverFailed { details },
        (Some(Ok(_)), Some(_)) => NameOutcome::NotFound { details },
        (Some(Err(_)) | None, _) => {
            NameOutcome::Offline { details: format!("{details}; {comparison} fails as well") }
        }
    }
}

/// How long a network may take to say whether it offers a proxy script.
const SCRIPT: Duration = Duration::from_secs(2);

/// Whether this network offers an automatic proxy script under the name that Windows and macOS look for (WPAD).
/// Only the name is looked up; nobody is asked anything.
pub async fn finds_proxy_script(deadline: Instant) -> bool {
    matches!(look_up("wpad", 80, deadline.min(Instant::now() + SCRIPT)).await, Some(Ok(_)))
}

async fn look_up(host: &str, port: u16, deadline: Instant) -> Option<io::Result<Vec<SocketAddr>>> {
    let found = timeout_at(deadline, lookup_host((host, port))).await.ok()?;
    Some(found.and_then(|addresses| {
        let mut kept: Vec<SocketAddr> = Vec::new();
        for address in addresses {
            if !kept.contains(&address) && kept.len() < MOST_ADDRESSES {
                kept.push(address);
            }
        }
        if kept.is_empty() { Err(io::Error::other("the name has no address")) } else { Ok(kept) }
    }))
}

/// Whether the resolver failed to ask, in place of having heard that there is no such name.
/// On Unix the standard library passes on only the resolver's text.
fn failed_to_ask(error: &io::Error) -> bool {
    /// `WSATRY_AGAIN` and `WSANO_RECOVERY` (Windows Sockets error codes).
    const WINDOWS: [i32; 2] = [11002, 11003];
    if let Some(code) = error.raw_os_error() {
        return WINDOWS.contains(&code);
    }
    let text = error.to_string().to_ascii_lowercase();
    text.contains("temporary failure") || text.contains("non-recoverable")
}
