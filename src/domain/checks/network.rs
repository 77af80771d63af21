//! Judges the `name` and `route` rungs: what kept this computer from reaching the host.

use std::net::SocketAddr;

use jiff::Timestamp;

use super::{Found, NoAnswer, NoAnswerKind, Rung, clock_skew};
use crate::domain::problems::{Problem, ProblemId};

/// What a judge made of a rung: its problems, and a plain finding when there is something good to say.
pub type Judged = (Vec<Problem>, Option<Found>);

/// How looking up the host's name ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameOutcome {
    /// The addresses, at least one.
    Addresses(Vec<SocketAddr>),
    /// This name has no address, while another name could be looked up.
    NotFound {
        /// The resolver's own words.
        details: String,
    },
    /// The name service failed for this name, while another name could be looked up.
    ResolverFailed {
        /// The resolver's own words.
        details: String,
    },
    /// Neither this name nor a well-known one could be looked up.
    Offline {
        /// The resolver's own words.
        details: String,
    },
    /// The name service did not answer in time.
    Timeout,
}

/// How an open connection goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// Straight to this address.
    Direct(SocketAddr),
    /// Through this proxy, `host:port`.
    Proxy(String),
}

/// Why no connection could be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteFailure {
    /// What happened.
    pub kind: NoAnswerKind,
    /// The proxy that was asked, `host:port`.
    pub proxy: Option<String>,
    /// The system names an automatic proxy script, which cannot be used here.
    pub proxy_script: bool,
    /// `proxy` is of a kind that cannot be used, and the direct way was tried.
    pub unsupported: bool,
    /// Technical chain of errors, redacted, in English.
    pub details: String,
}

/// Judges the `name` rung. Behind a proxy the proxy looks names up, so a failure here proves nothing.
pub fn judge_name(outcome: &NameOutcome, host: &str, through_proxy: bool) -> Judged {
    let (id, details) = match outcome {
        NameOutcome::Addresses(addresses) => {
            let facts = vec![("count", addresses.len().to_string())];
            return (Vec::new(), Some(Found { key: "addresses", facts }));
        }
        _ if through_proxy => return (Vec::new(), Some(Found { key: "by-proxy", facts: Vec::new() })),
        NameOutcome::NotFound { details } => (ProblemId::NetworkNameNotFound, details.as_str()),
        NameOutcome::ResolverFailed { details } => (ProblemId::NetworkNameServiceFailed, details.as_str()),
        NameOutcome::Offline { details } => (ProblemId::NetworkOffline, details.as_str()),
        NameOutcome::Timeout => (ProblemId::NetworkTimeout, "the name service did not answer in time"),
    };
    (vec![Problem::new(id).at(Rung::Name).fact("host", host).details(details)], None)
}

/// What a failed look-up means where a proxy is set that cannot be used here, or a script that picks one: such
/// networks often look outside names up at the proxy alone, so the computer is neither offline nor the name wrong.
pub fn blame_proxy(problem: &Problem, host: &str, unused: UnusedProxy) -> Problem {
    proxy_failed(host, unused.way()).at(problem.rung).details(format!(
        "{}; {} is set and was not used",
        problem.details,
        unused.words()
    ))
}

/// A way out that the system names and this program cannot take; it goes directly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnusedProxy {
    /// An automatic script (PAC), named or found by itself (WPAD).
    Script,
    /// A proxy of another kind, such as SOCKS, or a setting that cannot be read.
    Kind,
}

impl UnusedProxy {
    /// The choice in the texts.
    const fn way(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Kind => "kind",
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Script => "an automatic proxy script (PAC)",
            Self::Kind => "a proxy of a kind that cannot be used",
        }
    }

    /// The note for a direct way that works all the same.
    pub fn note(self, host: &str) -> Problem {
        Problem::new(ProblemId::NetworkProxyNotUsed)
            .fact("host", host)
            .fact("way", self.way())
            .details(format!("{} is set; the direct way works", self.words()))
    }
}

fn proxy_failed(host: &str, way: &'static str) -> Problem {
    Problem::new(ProblemId::NetworkProxyFailed).fact("host", host).fact("way", way)
}

/// Judges the `route` rung.
pub fn judge_route(outcome: Result<&Via, &RouteFailure>, host: &str) -> Judged {
    match outcome {
        Ok(Via::Direct(_)) => (Vec::new(), Some(Found { key: "direct", facts: Vec::new() })),
        Ok(Via::Proxy(proxy)) => {
            (Vec::new(), Some(Found { key: "through-proxy", facts: vec![("proxy", proxy.clone())] }))
        }
        Err(failure) => {
            let mut details = failure.details.clone();
            if let Some(proxy) = &failure.proxy {
                details = format!("proxy {proxy}: {details}");
            }
            let unused = match (failure.proxy_script, failure.unsupported) {
                (_, true) => Some(UnusedProxy::Kind),
                (true, false) => Some(UnusedProxy::Script),
                (false, false) => None,
            };
            let problem = if let Some(unused) = unused {
                details = format!("{details}; {} is set and was not used", unused.words());
                proxy_failed(host, unused.way())
            } else {
                let seen = if failure.proxy.is_some() { "" } else { host };
                no_answer_problem(failure.kind, seen).fact("host", host)
            };
            (vec![problem.at(Rung::Route).details(details)], None)
        }
    }
}

/// The problem behind a request without an answer, on the rung it belongs to.
pub fn judge_no_answer(no_answer: &NoAnswer, host: &str) -> Problem {
    no_answer_problem(no_answer.kind, host).details(no_answer.details.as_str())
}

fn no_answer_problem(kind: NoAnswerKind, host: &str) -> Problem {
    match no_answer_id(kind, host) {
        ProblemId::NetworkProxyFailed => proxy_failed(host, "asked"),
        id => Problem::new(id).fact("host", host),
    }
}

fn no_answer_id(kind: NoAnswerKind, host: &str) -> ProblemId {
    match kind {
        // No firewall stands between this computer and itself.
        NoAnswerKind::Refused if is_this_computer(host) => ProblemId::NetworkNothingListens,
        NoAnswerKind::NameNotFound => ProblemId::NetworkNameNotFound,
        NoAnswerKind::Refused => ProblemId::NetworkRefused,
        NoAnswerKind::Unreachable => ProblemId::NetworkUnreachable,
        NoAnswerKind::ConnectTimeout => ProblemId::NetworkTimeout,
        NoAnswerKind::ProxyNeedsSignIn => ProblemId::NetworkProxyNeedsSignIn,
        NoAnswerKind::ProxyFailed => ProblemId::NetworkProxyFailed,
        NoAnswerKind::Tls => ProblemId::TlsHandshakeFailed,
        NoAnswerKind::ClientCertificateWanted => ProblemId::TlsClientCertificateWanted,
        NoAnswerKind::NoTrustStore => ProblemId::TlsNoTrustStore,
        NoAnswerKind::ConnectionReset => ProblemId::NetworkConnectionReset,
        NoAnswerKind::ClosedWithoutAnswer => ProblemId::NetworkClosedWithoutAnswer,
        NoAnswerKind::NotHttp => ProblemId::NetworkNotHttp,
        NoAnswerKind::Malformed => ProblemId::HttpMalformed,
        NoAnswerKind::HeadersTooLarge => ProblemId::HttpHeadersTooLarge,
        NoAnswerKind::OutOfTime => ProblemId::HttpTooSlow,
        NoAnswerKind::AnswerTimeout | NoAnswerKind::Other => ProblemId::HttpNoAnswer,
    }
}

fn is_this_computer(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Minutes between this computer and the server from which certificates and tokens begin to be misjudged.
pub(super) const CLOCK_TOLERANCE_MINUTES: i64 = 5;

/// Judges this computer's clock by the `Date` header of an answer that was received at `now`.
pub fn judge_clock(date_header: Option<&str>, now: Timestamp) -> Option<Problem> {
    let skew = clock_skew(date_header?, now)?;
    (skew.as_mins().abs() > CLOCK_TOLERANCE_MINUTES)
        .then(|| clock_wrong(now).details(format!("clock differs from the server's by {skew:#}")))
}

/// `network.clock_wrong` for a computer that believes it is `now`.
pub(super) fn clock_wrong(now: Timestamp) -> Problem {
    Problem::new(ProblemId::NetworkClockWrong).fact("clock", now.strftime("%Y-%m-%d %H:%M UTC").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_in_which_a_name_is_not_found_has_its_own_problem() {
        let details = || String::from("the resolver's words");
        for (outcome, wanted) in [
            (NameOutcome::NotFound { details: details() }, "network.name_not_found"),
            (NameOutcome::ResolverFailed { details: details() }, "network.name_service_failed"),
            (NameOutcome::Offline { details: details() }, "network.offline"),
            (NameOutcome::Timeout, "network.timeout"),
        ] {
            let ids = |proxied| -> Vec<_> {
                judge_name(&outcome, "api.contractbook.com", proxied)
                    .0
                    .iter()
                    .map(|p| p.id.as_str())
                    .collect()
            };
            assert_eq!(ids(false), [wanted], "{outcome:?}");
            assert!(ids(true).is_empty(), "a proxy looks names up itself: {outcome:?}");
        }
    }
}
