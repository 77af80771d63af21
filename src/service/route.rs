//! Opens a connection to a host, directly or through a proxy's tunnel.

use std::fmt;
use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::failure::{details, of_io};
use super::limits::Limits;
use super::proxy::{HttpProxy, ProxyChoice, authority};
use super::redact::Redactor;
use super::tls::{Trust, open_plainly};
use crate::domain::checks::NoAnswerKind;
pub use crate::domain::checks::network::{RouteFailure, Via};

/// The longest answer to `CONNECT` that is read.
const LONGEST_PROXY_ANSWER: usize = 16 * 1024;

/// Ways to sign in that are named of one proxy.
const MOST_SCHEMES: usize = 8;

/// Bytes in both directions: TCP, or TCP inside a proxy's tunnel.
pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Wire for T {}

/// An open connection.
pub struct OpenRoute {
    /// Ready for the TLS handshake.
    pub stream: Box<dyn Wire>,
    /// The way it goes.
    pub via: Via,
}

impl fmt::Debug for OpenRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenRoute({:?})", self.via)
    }
}

/// An open connection, or why there is none.
pub type RouteOutcome = Result<OpenRoute, RouteFailure>;

/// Where to, and within which bounds.
#[derive(Debug, Clone, Copy)]
pub struct RouteTarget<'a> {
    /// Host name or address, IPv6 without brackets.
    pub host: &'a str,
    /// Port.
    pub port: u16,
    /// What the name resolved to; not needed behind a proxy.
    pub addresses: &'a [SocketAddr],
    /// Who vouches for a proxy that is itself spoken to over TLS.
    pub trust: &'a Trust,
    /// The system names an automatic proxy script; a failed direct connection is then blamed on it.
    pub proxy_script: bool,
}

/// Opens a connection within the connect limit and the deadline. `proxy` comes from
/// [`super::proxy::ProxyRules::choose`]; with an unsupported kind the direct way is tried, as requests do.
pub async fn connect(
    target: RouteTarget<'_>,
    proxy: &ProxyChoice,
    limits: &Limits,
    deadline: Instant,
) -> RouteOutcome {
    let deadline = deadline.min(Instant::now() + limits.connect);
    match proxy {
        ProxyChoice::Http(proxy) => {
            let opened = match timeout_at(deadline, through(proxy, &target, limits, deadline)).await {
                Ok(opened) => opened,
                Err(_) => Err((NoAnswerKind::ProxyFailed, TIMED_OUT.to_owned())),
            };
            let failed = |(kind, details)| RouteFailure {
                kind,
                proxy: Some(proxy.address()),
                proxy_script: false,
                unsupported: false,
                details,
            };
            opened.map(|stream| OpenRoute { stream, via: Via::Proxy(proxy.address()) }).map_err(failed)
        }
        ProxyChoice::Direct | ProxyChoice::Unsupported { .. } => {
            let opened = first_to_answer(target.addresses, limits, deadline).await;
            let failed = |(kind, details)| {
                let unsupported = match proxy {
                    ProxyChoice::Unsupported { why } => Some(why.clone()),
                    _ => None,
                };
                let kind = if unsupported.is_some() { NoAnswerKind::ProxyFailed } else { kind };
                RouteFailure {
                    kind,
                    unsupported: unsupported.is_some(),
                    proxy: unsupported,
                    proxy_script: target.proxy_script,
                    details,
                }
            };
            opened
                .map(|(stream, address)| OpenRoute { stream: Box::new(stream), via: Via::Direct(address) })
                .map_err(failed)
        }
    }
}

type Failed = (NoAnswerKind, String);

const TIMED_OUT: &str = "no connection within the limit";

/// Tries the addresses one beside the other, each a little after the one before, families taking turns
/// (RFC 8305). The first to answer wins.
async fn first_to_answer(
    addresses: &[SocketAddr],
    limits: &Limits,
    deadline: Instant,
) -> Result<(TcpStream, SocketAddr), Failed> {
    let mut attempts = JoinSet::new();
    let mut waiting = taking_turns(addresses).into_iter();
    let mut worst: Option<Failed> = None;
    let mut next_start = Instant::now();
    loop {
        let more = waiting.len() > 0;
        if !more && attempts.is_empty() {
            return Err(
                worst.unwrap_or_else(|| (NoAnswerKind::Unreachable, "no address to connect to".to_owned()))
            );
        }
        tokio::select! {
            () = sleep_until(deadline) => {
                let silent = (NoAnswerKind::ConnectTimeout, TIMED_OUT.to_owned());
                // One address may have refused while another one was silent.
                return Err(worst.filter(|worst| telling(worst.0) > telling(silent.0)).unwrap_or(silent));
            }
            () = sleep_until(next_start), if more => {
                if let Some(address) = waiting.next() {
                    attempts.spawn(async move { (TcpStream::connect(address).await, address) });
                }
                next_start = Instant::now() + limits.address_stagger;
            }
            Some(done) = attempts.join_next(), if !attempts.is_empty() => match done {
                Ok((Ok(stream), address)) => return Ok((stream, address)),
                Ok((Err(error), address)) => {
                    let failed = (of_io(error.kind(), true), format!("{address}: {error}"));
                    if worst.as_ref().is_none_or(|worst| telling(failed.0) > telling(worst.0)) {
                        worst = Some(failed);
                    }
                    next_start = Instant::now();
                }
                Err(_) => {}
            }
        }
    }
}

/// IPv6 and IPv4 by turns, in the resolver's order within each.
fn taking_turns(addresses: &[SocketAddr]) -> Vec<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut one, mut other) = (
        addresses.iter().filter(|a| a.is_ipv6() == first_is_v6),
        addresses.iter().filter(|a| a.is_ipv6() != first_is_v6),
    );
    let mut order = Vec::with_capacity(addresses.len());
    loop {
        let (a, b) = (one.next(), other.next());
        if a.is_none() && b.is_none() {
            return order;
        }
        order.extend(a.into_iter().chain(b));
    }
}

/// How much a failure tells: an answer from the host says more than silence, silence more than no way.
const fn telling(kind: NoAnswerKind) -> u8 {
    match kind {
        NoAnswerKind::Refused | NoAnswerKind::ConnectionReset => 3,
        NoAnswerKind::ConnectTimeout => 2,
        NoAnswerKind::Unreachable => 1,
        _ => 0,
    }
}

async fn through(
    proxy: &HttpProxy,
    target: &RouteTarget<'_>,
    limits: &Limits,
    deadline: Instant,
) -> Result<Box<dyn Wire>, Failed> {
    let failed = |error: &io::Error| (NoAnswerKind::ProxyFailed, details(error, &Redactor::default()));
    let addresses: Vec<_> =
        lookup_host((proxy.host.as_str(), proxy.port)).await.map_err(|e| failed(&e))?.take(16).collect();
    let (stream, _) = first_to_answer(&addresses, limits, deadline)
        .await
        .map_err(|(_, details)| (NoAnswerKind::ProxyFailed, details))?;
    let mut stream: Box<dyn Wire> = if proxy.secure {
        open_plainly(stream, &proxy.host, target.trust).await.map_err(|e| (NoAnswerKind::ProxyFailed, e))?
    } else {
        Box::new(stream)
    };
    let to = authority(target.host, target.port);
    let mut request = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n").into_bytes();
    if let Some(credentials) = proxy.credentials() {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(credentials.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await.map_err(|e| failed(&e))?;
    let head = read_head(&mut stream).await.map_err(|e| failed(&e))?;
    judge_tunnel(&head)?;
    Ok(stream)
}

/// Reads up to the empty line. Nothing may follow it before we speak.
async fn read_head(stream: &mut Box<dyn Wire>) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    while !head.windows(4).any(|w| w == b"\r\n\r\n") {
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the proxy closed the connection"));
        }
        head.extend_from_slice(piece.get(..count).unwrap_or_default());
        if head.len() > LONGEST_PROXY_ANSWER {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the proxy's answer is too long"));
        }
    }
    Ok(head)
}

/// The status of an answer by its first line, `None` where that is not a status line: three digits and nothing else
/// (RFC 9112 section 4).
pub(super) fn status_of(line: &str) -> Option<u16> {
    let status = line.strip_prefix("HTTP/1.")?.split(' ').nth(1)?;
    let digits = status.len() == 3 && status.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| status.parse().ok()).flatten()
}

/// What a proxy's answer to `CONNECT` means (RFC 9110 section 9.3.6): a tunnel after any 2xx, else why there is none.
///
/// # Errors
/// The kind, and a technical description that holds nothing of the answer but its status and the names of schemes.
pub fn judge_tunnel(head: &[u8]) -> Result<(), (NoAnswerKind, String)> {
    let end = head.windows(4).position(|w| w == b"\r\n\r\n").map_or(head.len(), |at| at + 4);
    let page = head.len() > end;
    let head = String::from_utf8_lossy(head.get(..end).unwrap_or_default());
    match head.lines().next().and_then(status_of) {
        // A tunnel is silent until we speak (RFC 9110 section 9.3.6).
        Some(200..=299) if page => {
            Err((NoAnswerKind::ProxyFailed, "the proxy answered CONNECT with a page of its own".to_owned()))
        }
        Some(200..=299) => Ok(()),
        Some(407) => {
            let mut schemes: Vec<_> = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .filter(|(name, _)| name.trim().eq_ignore_ascii_case("proxy-authenticate"))
                .filter_map(|(_, value)| value.split_whitespace().next())
                .map(|scheme| scheme.chars().filter(char::is_ascii_alphanumeric).take(20).collect::<String>())
                .filter(|scheme| !scheme.is_empty())
                .take(MOST_SCHEMES)
                .collect();
            schemes.dedup();
            let wants =
                if schemes.is_empty() { String::new() } else { format!(", wants {}", schemes.join(", ")) };
            Err((NoAnswerKind::ProxyNeedsSignIn, format!("407{wants}")))
        }
        Some(status) => Err((NoAnswerKind::ProxyFailed, format!("the proxy answered {status} to CONNECT"))),
        None => Err((NoAnswerKind::ProxyFailed, "what answered is not an HTTP proxy".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by the fuzzer: a proxy may name very many ways to sign in.
    #[test]
    fn a_refusal_is_described_briefly() {
        let refused = |line: &str, times| {
            let head = format!("HTTP/1.1 407 no\r\n{}\r\n", format!("{line}\r\n").repeat(times));
            judge_tunnel(head.as_bytes()).unwrap_err()
        };
        let needs = |details: &str| (NoAnswerKind::ProxyNeedsSignIn, details.to_owned());
        assert_eq!(refused("Proxy-Authenticate: NTLM", 1), needs("407, wants NTLM"));
        assert_eq!(refused("Proxy-Authenticate: NTLM", 900), needs("407, wants NTLM"));
        assert_eq!(refused("Proxy-Authenticate: ,\r\nProxy-Authenticate:", 1), needs("407"));
        let many: String = (0..900)
            .flat_map(|n| ["Proxy-Authenticate: a".to_owned(), n.to_string(), "\r\n".to_owned()])
            .collect();
        assert!(refused(&many, 1).1.ends_with("a6, a7"));
    }

    /// Found by the fuzzer: `+200` is no status.
    #[test]
    fn only_three_digits_are_a_status() {
        for (line, status) in [
            ("HTTP/1.1 200 Connection established", Some(200)),
            ("HTTP/1.0 407", Some(407)),
            ("HTTP/1.1 +200 e", None),
            ("HTTP/1.1 0200", None),
            ("HTTP/1.1  200", None),
            ("HTTP/2 200", None),
        ] {
            assert_eq!(status_of(line), status, "{line}");
        }
        assert!(judge_tunnel(b"HTTP/1.1 +200 e\r\n\r\n").is_err());
    }
}
