//! The connection ladder: what each rung asks and how it judges the answer.

mod authorities;
pub mod discovery;
mod exchange;
pub mod http;
pub mod lookup;
mod markers;
pub mod memory;
pub mod network;
pub mod people;
pub mod reply;
pub mod tls;
pub mod token;
pub mod write;

pub use exchange::{
    Answer, BodyEnd, Exchange, Method, NoAnswer, NoAnswerKind, clock_skew, http_date, may_pass, retry_after,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::problems::{Problem, ProblemId, Severity};

/// The ten rungs, in order of dependence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// The tenant URL is well formed, https, free of known slips.
    Address,
    /// The host name resolves.
    Name,
    /// A connection can be opened, directly or through the system's proxy.
    Route,
    /// TLS version, trust, name, dates.
    Tls,
    /// An API answers there.
    Http,
    /// The token is accepted.
    Token,
    /// Entra's own question about a user.
    UserLookup,
    /// Entra's own question about a group.
    GroupLookup,
    /// ServiceProviderConfig, Schemas, ResourceTypes.
    Discovery,
    /// The first page of existing users reads sanely.
    People,
}

impl Rung {
    /// All rungs in order.
    pub const ALL: [Self; 10] = [
        Self::Address,
        Self::Name,
        Self::Route,
        Self::Tls,
        Self::Http,
        Self::Token,
        Self::UserLookup,
        Self::GroupLookup,
        Self::Discovery,
        Self::People,
    ];

    /// The stable name used in JSON and as the text key.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Name => "name",
            Self::Route => "route",
            Self::Tls => "tls",
            Self::Http => "http",
            Self::Token => "token",
            Self::UserLookup => "user_lookup",
            Self::GroupLookup => "group_lookup",
            Self::Discovery => "discovery",
            Self::People => "people",
        }
    }
}

/// How a rung ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RungState {
    /// Tried and good.
    Passed,
    /// Tried and usable, with a warning.
    Warning,
    /// Tried and it carries a blocker.
    Failed,
    /// Its ground failed, or it does not apply.
    NotTried,
}

/// Why a rung was not tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotTriedReason {
    /// This earlier rung did not hold.
    Needs(Rung),
    /// It does not apply to this address (for example TLS on loopback http).
    DoesNotApply,
    /// The person cancelled.
    Cancelled,
    /// The ladder's total time was used up.
    OutOfTime,
}

/// What one rung found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RungReport {
    /// Which rung.
    pub rung: Rung,
    /// How it ended.
    pub state: RungState,
    /// Wall time in milliseconds.
    pub duration_ms: u64,
    /// What was found, blockers first.
    pub problems: Vec<Problem>,
    /// A short plain finding for the person when it passed: a text key suffix with its facts
    /// (`rung-found-<key>` in `rungs.ftl`), for example `addresses` with `count`.
    pub found: Option<Found>,
    /// Set exactly when `state` is [`RungState::NotTried`].
    pub not_tried: Option<NotTriedReason>,
}

/// A plain finding, worded by `rung-found-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Text key suffix.
    pub key: &'static str,
    /// Values for the text.
    pub facts: Vec<(&'static str, String)>,
}

/// One request that was made, as shown to the person. Never holds the token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestRecord {
    /// `GET`, …
    pub method: &'static str,
    /// Whole URL, redacted.
    pub url: String,
    /// HTTP status; `None` when no answer came.
    pub status: Option<u16>,
    /// Wall time in milliseconds.
    pub duration_ms: u64,
    /// Body bytes read, unpacked.
    pub bytes: u64,
}

/// The ladder's overall judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing stands in the way.
    Ready,
    /// Works, with warnings.
    ReadyWithWarnings,
    /// At least one blocker.
    NotReady,
    /// Stopped before its end.
    Cancelled,
}

/// Everything one climb of the ladder found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// The address that was checked, as the person gave it after repair; never holds a token.
    pub tenant_url: String,
    /// A variant that passed where the given address did not.
    pub recommended_tenant_url: Option<String>,
    /// Overall judgement.
    pub verdict: Verdict,
    /// When it began.
    pub started_at: Timestamp,
    /// Whole wall time in milliseconds.
    pub duration_ms: u64,
    /// All ten rungs, in order.
    pub rungs: Vec<RungReport>,
    /// Every request made, in the order they were started.
    pub requests: Vec<RequestRecord>,
}

impl CheckReport {
    /// All problems of all rungs, blockers first, then by rung.
    pub fn problems(&self) -> Vec<&Problem> {
        let mut all: Vec<_> = self.rungs.iter().flat_map(|r| &r.problems).collect();
        all.sort_by_key(|p| (std::cmp::Reverse(p.severity), p.rung));
        all
    }

    /// The report of one rung.
    pub fn rung(&self, rung: Rung) -> Option<&RungReport> {
        self.rungs.iter().find(|r| r.rung == rung)
    }
}

/// The rungs that held, for a climb that repeats only what did not. The way to the host (`name`, `route`, `tls`) is
/// kept whole or not at all, and what is asked with the token is kept only where the token was accepted.
pub fn held(report: &CheckReport) -> Vec<RungReport> {
    let holds = |rung: Rung| {
        report.rung(rung).filter(|r| match r.state {
            RungState::Passed | RungState::Warning => true,
            RungState::NotTried => r.not_tried == Some(NotTriedReason::DoesNotApply),
            RungState::Failed => false,
        })
    };
    let all = |rungs: &[Rung]| rungs.iter().map(|rung| holds(*rung).cloned()).collect::<Option<Vec<_>>>();
    let Some(mut kept) = all(&[Rung::Name, Rung::Route, Rung::Tls]) else { return Vec::new() };
    if let Some(access) = all(&[Rung::Http, Rung::Token]) {
        kept.extend(access);
        let asked = [Rung::UserLookup, Rung::GroupLookup, Rung::Discovery, Rung::People];
        // What the description contradicts may be what did not hold.
        let contradicts =
            |r: &RungReport| r.problems.iter().any(|p| p.id == ProblemId::ScimDiscoveryContradicts);
        kept.extend(asked.into_iter().filter_map(|rung| holds(rung).filter(|r| !contradicts(r)).cloned()));
    }
    kept
}

/// The verdict that these rungs give.
pub fn verdict(rungs: &[RungReport], cancelled: bool) -> Verdict {
    if cancelled {
        return Verdict::Cancelled;
    }
    match rungs.iter().flat_map(|r| &r.problems).map(|p| p.severity).max() {
        Some(Severity::Blocker) => Verdict::NotReady,
        Some(Severity::Warning) => Verdict::ReadyWithWarnings,
        Some(Severity::Note) | None => Verdict::Ready,
    }
}
