//! Climbs the connection ladder: asks what Entra asks, read-only, and reports each rung as it finishes.

mod ask;
mod board;
mod climb;
mod questions;
mod variants;

use std::future::pending;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep_until, timeout_at};
use uuid::Uuid;

use self::board::Board;
use super::http::HttpClient;
use crate::domain::checks::network::judge_no_answer;
use crate::domain::checks::reply::redacted;
use crate::domain::checks::{
    CheckReport, NoAnswer, NoAnswerKind, NotTriedReason, RequestRecord, Rung, RungReport, verdict,
};
use crate::domain::problems::{Problem, Severity};
use crate::domain::session::{AddressInput, SecretToken, TenantUrl, read_tenant_url, read_token};

/// What one climb needs to know.
#[derive(Debug, Clone)]
pub struct LadderInput {
    /// The tenant URL as it was typed or pasted.
    pub tenant_url: String,
    /// The token as it was typed or pasted; `None` when there is none, and then the climb ends at `http`.
    pub token: Option<SecretToken>,
    /// Now.
    pub started_at: Timestamp,
    /// Limit for the whole climb.
    pub timeout: Duration,
    /// Rungs of an earlier climb with this address and token that are not asked again (`checks::held`).
    pub keep: Vec<RungReport>,
}

/// Names that nobody has, as Entra makes them up for its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guids {
    /// For the user.
    pub user: String,
    /// For the group.
    pub group: String,
}

impl Guids {
    /// Fresh ones.
    pub fn random() -> Self {
        Self { user: Uuid::new_v4().to_string(), group: Uuid::new_v4().to_string() }
    }
}

/// News from a climb.
#[derive(Debug, Clone, PartialEq)]
pub enum LadderEvent {
    /// A rung is being tried.
    RungStarted(Rung),
    /// A rung is finished. The `address` and `http` rungs can be reported a second time when later answers add
    /// to what was found; the later report holds.
    RungDone(RungReport),
    /// A request was made.
    Request(RequestRecord),
}

/// Climbs the ladder. A client that could not be built fails the `route` rung with its reason.
pub async fn climb(
    input: LadderInput,
    client: Result<HttpClient, NoAnswer>,
    on_event: impl FnMut(LadderEvent),
) -> CheckReport {
    climb_until(input, Guids::random(), client, on_event, pending()).await
}

/// [`climb`] with given GUIDs, stopped as soon as `cancel` is ready; what was found until then is reported as
/// cancelled.
pub async fn climb_until(
    input: LadderInput,
    guids: Guids,
    client: Result<HttpClient, NoAnswer>,
    on_event: impl FnMut(LadderEvent),
    cancel: impl Future<Output = ()>,
) -> CheckReport {
    let begun = Instant::now();
    let deadline = begun.checked_add(input.timeout).unwrap_or_else(|| begun + Duration::from_hours(24));
    let board = Board::new(on_event);
    for report in input.keep {
        board.keep(report);
    }
    let address = read_tenant_url(&input.tenant_url);
    let typed = input.token.as_ref().map_or("", SecretToken::expose);
    let token = read_token(typed, input.started_at);
    // An unreadable token is a secret all the same.
    let secret = token.token.clone().or_else(|| input.token.clone());
    let tenant_url = shown_address(&address, &input.tenant_url, secret.as_ref());
    let plan = climb::Plan { token, guids, started_at: input.started_at, begun, deadline };
    let mut recommended = None;
    let mut cancelled = false;
    tokio::select! {
        biased;
        () = cancel => {
            cancelled = true;
            stop(&board, NotTriedReason::Cancelled);
        }
        () = sleep_until(deadline) => stop(&board, NotTriedReason::OutOfTime),
        found = climb::run(&plan, address, client.as_ref(), &board) => recommended = found,
    }
    let (mut rungs, requests) = board.finish();
    scrub(&mut rungs, secret.as_ref());
    CheckReport {
        tenant_url,
        recommended_tenant_url: recommended,
        verdict: verdict(&rungs, cancelled),
        started_at: input.started_at,
        duration_ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        rungs,
        requests,
    }
}

/// What stands on the way to the host, by the rungs `name`, `route` and `tls`; no request is made.
pub async fn way_trouble(client: &HttpClient, base: &TenantUrl, limit: Duration) -> Option<Problem> {
    let started_at = Timestamp::now();
    let begun = Instant::now();
    let token = read_token("", started_at);
    let plan = climb::Plan { token, guids: Guids::random(), started_at, begun, deadline: begun + limit };
    let board = Board::new(|_| {});
    // The rung that failed is on the board with its problem.
    timeout_at(plan.deadline, climb::reach(base, client, &board, &plan)).await.ok()?.err()?;
    let (rungs, _) = board.finish();
    rungs.into_iter().flat_map(|r| r.problems).find(|p| p.severity == Severity::Blocker)
}

/// Closes a climb that was stopped. Out of time, the rung under way carries the blocker: nothing that was not
/// tried to its end may look ready.
fn stop<E: FnMut(LadderEvent)>(board: &Board<E>, reason: NotTriedReason) {
    if reason == NotTriedReason::OutOfTime {
        let none = NoAnswer {
            kind: NoAnswerKind::OutOfTime,
            details: "the time for the whole test was used up".to_owned(),
        };
        let open = |rung: &Rung| !board.has(*rung);
        if let Some(rung) = board.under_way().or_else(|| Rung::ALL.into_iter().find(open)) {
            board.done(rung, vec![judge_no_answer(&none, "").weighing(Severity::Blocker).at(rung)], None);
        }
    }
    for rung in Rung::ALL {
        board.skip(rung, reason, Vec::new());
    }
}

/// The address for the report. What could not be read may be anything, a token as well, so only a part that is
/// clearly an address is shown.
fn shown_address(address: &AddressInput, text: &str, token: Option<&SecretToken>) -> String {
    let shown = match &address.url {
        Some(url) => url.as_str().to_owned(),
        None => url::Url::parse(text.trim())
            .ok()
            .filter(|url| {
                matches!(url.scheme(), "http" | "https") && !text.trim().contains(char::is_whitespace)
            })
            .map(|mut url| {
                url.set_query(None);
                url.set_fragment(None);
                // Only addresses without a host refuse this, and those have no user either.
                if url.set_username("").and_then(|()| url.set_password(None)).is_err() {
                    return String::new();
                }
                url.to_string()
            })
            .unwrap_or_default(),
    };
    redacted(&shown, token)
}

/// The last line of defence: takes the token out of everything that was found.
fn scrub(rungs: &mut [RungReport], token: Option<&SecretToken>) {
    let clean = |text: &mut String| {
        let shown = redacted(text, token);
        *text = shown;
    };
    for report in rungs {
        for problem in &mut report.problems {
            let Problem { facts, details, .. } = problem;
            clean(details);
            facts.values_mut().for_each(clean);
        }
        for (_, fact) in report.found.iter_mut().flat_map(|f| &mut f.facts) {
            clean(fact);
        }
    }
}
