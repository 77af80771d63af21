//! The climb itself: name, route and TLS one after the other, then what Entra asks, side by side.

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;
use url::Url;

use super::ask::Asker;
use super::board::Board;
use super::questions::{again, questions};
use super::{Guids, LadderEvent};
use crate::domain::checks::network::{
    NameOutcome, UnusedProxy, blame_proxy, judge_clock, judge_name, judge_no_answer, judge_route,
};
use crate::domain::checks::reply::{read_reply, redacted};
use crate::domain::checks::tls::{judge_tls, wants_server_time};
use crate::domain::checks::token::judge_open_door;
use crate::domain::checks::{Exchange, Found, NoAnswer, NotTriedReason, Rung};
use crate::domain::problems::{Problem, Severity};
use crate::domain::session::{AddressInput, TenantUrl, TokenInput};
use crate::service::clock::server_time;
use crate::service::http::HttpClient;
use crate::service::names::{LOOK_UP, finds_proxy_script, resolve};
use crate::service::proxy::{ProxyChoice, Script};
use crate::service::route::{RouteTarget, connect};
use crate::service::tls::handshake;

pub(super) fn blocks(problems: &[Problem]) -> bool {
    problems.iter().any(|p| p.severity == Severity::Blocker)
}

/// Entra's question about a user: blanks as `+`, the name in quotes (Microsoft Learn, "Develop and plan
/// provisioning for a SCIM endpoint").
pub(super) fn user_question(base: &TenantUrl, name: &str) -> Url {
    let mut url = base.endpoint("Users");
    url.set_query(Some(&format!("filter={}", filter("userName", name))));
    url
}

/// Entra's question about a group, which leaves the members out.
pub(super) fn group_question(base: &TenantUrl, name: &str) -> Url {
    let mut url = base.endpoint("Groups");
    url.set_query(Some(&format!("excludedAttributes=members&filter={}", filter("displayName", name))));
    url
}

/// `attribute eq "value"`, the value as a JSON string (RFC 7644 section 3.4.2.2), written as a form is.
fn filter(attribute: &str, value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"");
    url::form_urlencoded::byte_serialize(format!("{attribute} eq \"{value}\"").as_bytes()).collect()
}

/// A page of users.
pub(super) fn page_question(base: &TenantUrl, start: u64, count: u64) -> Url {
    let mut url = base.endpoint("Users");
    url.set_query(Some(&format!("startIndex={start}&count={count}")));
    url
}

/// What a climb works with, once the input was read.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) token: TokenInput,
    pub(super) guids: Guids,
    pub(super) started_at: Timestamp,
    pub(super) begun: Instant,
    pub(super) deadline: Instant,
}

impl Plan {
    pub(super) fn now(&self) -> Timestamp {
        let passed = SignedDuration::try_from(self.begun.elapsed()).unwrap_or_default();
        self.started_at.checked_add(passed).unwrap_or(self.started_at)
    }
}

/// Climbs; returns a variant of the address that answers where the given one does not.
pub(super) async fn run<E: FnMut(LadderEvent)>(
    plan: &Plan,
    address: AddressInput,
    client: Result<&HttpClient, &NoAnswer>,
    board: &Board<E>,
) -> Option<String> {
    board.start(Rung::Address);
    let found = address.url.as_ref().map(|base| Found {
        key: if base.is_loopback() { "loopback" } else { "address" },
        facts: vec![("host", base.host())],
    });
    let failed = blocks(&address.problems);
    board.done(Rung::Address, address.problems, found);
    let token_problems = || plan.token.problems.clone();
    let base = match address.url {
        Some(base) if !failed => base,
        _ => {
            skip_token(board, Rung::Address, token_problems());
            board.skip_rest(Rung::Address);
            return None;
        }
    };
    let reached = match client {
        // Kept from an earlier climb: the way is not tried again.
        Ok(client) if board.has(Rung::Tls) => Ok(client),
        Ok(client) => reach(&base, client, board, plan).await.map(|()| client),
        Err(none) => Err(no_client(&base, none, board, plan.deadline).await),
    };
    let client = match reached {
        Ok(client) => client,
        Err(failed) => {
            skip_token(board, failed, token_problems());
            board.skip_rest(failed);
            return None;
        }
    };
    let asker = Asker::new(client, plan.token.token.as_ref(), board, plan.deadline);
    board.start(Rung::Http);
    if asker.token.is_none() || blocks(&plan.token.problems) {
        knock(&asker, &base, plan).await;
        return None;
    }
    if board.has(Rung::Token) {
        again(&asker, &base, plan).await;
        return None;
    }
    questions(&asker, &base, plan).await
}

/// What typing told about the token stands, whatever became of the way to the server.
pub(super) fn skip_token<E: FnMut(LadderEvent)>(board: &Board<E>, failed: Rung, problems: Vec<Problem>) {
    if blocks(&problems) {
        board.done(Rung::Token, problems, None);
    } else {
        board.skip(Rung::Token, NotTriedReason::Needs(failed), problems);
    }
}

/// Without a client the name can still be looked up; then the way ends.
async fn no_client<E: FnMut(LadderEvent)>(
    base: &TenantUrl,
    none: &NoAnswer,
    board: &Board<E>,
    deadline: Instant,
) -> Rung {
    let host = base.host();
    board.start(Rung::Name);
    let (problems, found) = judge_name(&resolve(&host, base.port(), LOOK_UP, deadline).await, &host, false);
    if let Err(failed) = close(board, Rung::Name, problems, found) {
        return failed;
    }
    board.start(Rung::Route);
    let problem = judge_no_answer(none, &host).weighing(Severity::Blocker).at(Rung::Route);
    board.done(Rung::Route, vec![problem], None);
    Rung::Route
}

/// `name`, `route` and `tls`; the rung that failed is the error.
pub(super) async fn reach<E: FnMut(LadderEvent)>(
    base: &TenantUrl,
    client: &HttpClient,
    board: &Board<E>,
    plan: &Plan,
) -> Result<(), Rung> {
    let deadline = plan.deadline;
    let (host, port) = (base.host(), base.port());
    let proxy = client.proxies().choose(base.url());
    let proxied = matches!(proxy, ProxyChoice::Http(_));
    board.start(Rung::Name);
    // A proxy looks the name up itself, so its own failure to do so is not worth a long wait here.
    let limit = client.limits().connect;
    let name = if proxied {
        let soon = deadline.min(Instant::now() + limit / 4);
        resolve(&host, port, limit, soon).await
    } else {
        resolve(&host, port, limit, deadline).await
    };
    let (mut problems, mut found) = judge_name(&name, &host, proxied);
    let mut unused = unused_proxy(client, &proxy, base);
    // Windows looks for a script by itself unless told not to; that counts only where there is one to be found.
    let may_be_found = unused.is_none() && matches!(proxy, ProxyChoice::Direct) && !base.is_loopback();
    let may_be_found = may_be_found && client.proxies().script() == Script::Sought;
    if !problems.is_empty() && may_be_found && finds_proxy_script(deadline).await {
        unused = Some(UnusedProxy::Script);
    }
    if let Some(unused) = unused {
        problems = problems.iter().map(|problem| blame_proxy(problem, &host, unused)).collect();
    }
    if base.is_ip() {
        found = Some(Found { key: "ip", facts: Vec::new() });
    }
    close(board, Rung::Name, problems, found)?;

    board.start(Rung::Route);
    let addresses = match &name {
        NameOutcome::Addresses(addresses) => addresses.as_slice(),
        _ => &[],
    };
    let target = RouteTarget {
        host: &host,
        port,
        addresses,
        trust: client.trust(),
        proxy_script: unused == Some(UnusedProxy::Script),
    };
    let mut route = connect(target, &proxy, client.limits(), deadline).await;
    if let Err(failure) = &mut route
        && may_be_found
        && finds_proxy_script(deadline).await
    {
        failure.proxy_script = true;
    }
    let (mut problems, found) = judge_route(route.as_ref().map(|open| &open.via), &host);
    if route.is_ok() {
        problems.extend(unused.map(|unused| unused.note(&host)));
    }
    close(board, Rung::Route, problems, found)?;

    if base.url().scheme() == "http" {
        board.skip(Rung::Tls, NotTriedReason::DoesNotApply, Vec::new());
        return Ok(());
    }
    board.start(Rung::Tls);
    let Ok(open) = route else { return Err(Rung::Route) };
    let mut facts = handshake(open.stream, &host, client.trust(), client.limits(), deadline).await;
    if wants_server_time(&facts, plan.now()) {
        let mut url = base.url().clone();
        url.set_query(None);
        let at = board.request_started(redacted(url.as_str(), plan.token.token.as_ref()));
        let (time, mut record) = server_time(&url, target, &proxy, client.limits(), deadline).await;
        record.url = redacted(&record.url, plan.token.token.as_ref());
        board.request_done(at, record);
        facts.server_time = time;
    }
    let (problems, found) = judge_tls(&facts, &host, plan.started_at);
    close(board, Rung::Tls, problems, found)
}

/// What the system names as the way out and this program cannot take.
fn unused_proxy(client: &HttpClient, proxy: &ProxyChoice, base: &TenantUrl) -> Option<UnusedProxy> {
    match proxy {
        ProxyChoice::Unsupported { .. } => Some(UnusedProxy::Kind),
        ProxyChoice::Direct if !base.is_loopback() && client.proxies().script() == Script::Named => {
            Some(UnusedProxy::Script)
        }
        ProxyChoice::Direct | ProxyChoice::Http(_) => None,
    }
}

fn close<E: FnMut(LadderEvent)>(
    board: &Board<E>,
    rung: Rung,
    problems: Vec<Problem>,
    found: Option<Found>,
) -> Result<(), Rung> {
    let failed = blocks(&problems);
    board.done(rung, problems, found);
    if failed { Err(rung) } else { Ok(()) }
}

/// Without a token that may be sent, the `http` rung is still tried: an API asks for one.
async fn knock<E: FnMut(LadderEvent)>(asker: &Asker<'_, E>, base: &TenantUrl, plan: &Plan) {
    let url = user_question(base, &plan.guids.user);
    let exchange = asker.once(&url, None).await;
    let mut problems = judge_open_door(&read_reply(&exchange, &url, None).reply);
    problems.extend(clock(&exchange, plan.now()));
    let failed = blocks(&problems);
    asker.board.done(Rung::Http, problems, Some(api_found()));
    skip_token(asker.board, Rung::Http, plan.token.problems.clone());
    asker.board.skip_rest(if failed { Rung::Http } else { Rung::Token });
}

pub(super) fn api_found() -> Found {
    Found { key: "api", facts: Vec::new() }
}

pub(super) fn clock(exchange: &Exchange, now: Timestamp) -> Option<Problem> {
    let answer = exchange.as_ref().ok()?;
    // A stored answer carries the time it was made (RFC 9111 section 5.1).
    let stored = answer.header("age").is_some_and(|age| age.trim() != "0");
    judge_clock(answer.header("date").filter(|_| !stored), now).map(|problem| problem.at(Rung::Http))
}
