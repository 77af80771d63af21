//! Fetches one page with patience: repeats what may pass, waits when asked to.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::{Instant, sleep, sleep_until};
use url::Url;

use super::Patience;
use super::pace::Pace;
use crate::domain::checks::http::judge_http;
use crate::domain::checks::reply::{Reply, read_reply, redacted};
use crate::domain::checks::token::judge_access;
use crate::domain::checks::{Exchange, RequestRecord, Rung, may_pass, retry_after};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::session::{SecretToken, TenantUrl};
use crate::service::http::HttpClient;

/// Waits of one page.
const MOST_WAITS: usize = 5;
/// Records kept.
const MOST_RECORDS: usize = 10_000;
/// Bodies from this size on are read off the thread that talks to the network.
const LARGE: usize = 32 * 1024;

/// A part of the list, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u64,
    pub(super) count: u64,
}

/// A page as it came.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) span: Span,
    pub(super) reply: Reply,
}

/// How often a page is asked for again after a failure that may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tries {
    /// As often as there are pauses.
    Many,
    /// Not at all: nothing is lost without an answer. A wait that the server asks for is still honoured.
    One,
}

/// Fetches pages and keeps the books.
pub(super) struct Fetcher<'a> {
    client: &'a HttpClient,
    base: &'a TenantUrl,
    token: &'a SecretToken,
    deadline: Option<Instant>,
    patience: Patience,
    pub(super) pace: Pace,
    /// The server has answered before, so that a connection it refuses now may be one too many.
    answered: Cell<bool>,
    records: RefCell<Vec<RequestRecord>>,
    requests: Cell<usize>,
    /// Nobody asks before this: a wait asked of one page holds for all.
    not_before: Cell<Instant>,
    /// Why the last question has to be asked again; gone once an answer stands.
    trouble: RefCell<Option<Problem>>,
}

impl<'a> Fetcher<'a> {
    pub(super) fn new(
        client: &'a HttpClient,
        base: &'a TenantUrl,
        token: &'a SecretToken,
        deadline: Option<Instant>,
        patience: Patience,
    ) -> Self {
        Self {
            client,
            base,
            token,
            deadline,
            patience,
            pace: Pace::default(),
            answered: Cell::new(false),
            records: RefCell::default(),
            requests: Cell::new(0),
            not_before: Cell::new(Instant::now()),
            trouble: RefCell::default(),
        }
    }

    /// What keeps the read from going on at the moment.
    pub(super) fn trouble(&self) -> Option<Problem> {
        self.trouble.borrow().clone()
    }

    /// Fetches one page, again when the failure may pass by itself.
    pub(super) async fn fetch(&self, span: Span, tries: Tries) -> Asked {
        let query = format!("startIndex={}&count={}", span.start, span.count);
        Asked { span, reply: self.ask(&query, span.start <= 1, tries).await }
    }

    /// Fetches the page that a cursor stands for (RFC 9865 section 2).
    pub(super) async fn follow(&self, cursor: &str, count: u64) -> Reply {
        let cursor = utf8_percent_encode(cursor, NON_ALPHANUMERIC);
        self.ask(&format!("cursor={cursor}&count={count}"), false, Tries::Many).await
    }

    async fn ask(&self, query: &str, first: bool, tries: Tries) -> Reply {
        let mut url = self.base.endpoint("Users");
        url.set_query(Some(query));
        let mut waits = 0;
        let again = if tries == Tries::Many { self.patience.pauses.as_slice() } else { &[] };
        let mut pauses = again.iter();
        loop {
            sleep_until(self.not_before.get()).await;
            let exchange = self.once(&url).await;
            let pause = pause(&exchange, self.answered.get());
            self.remember(&pause, &exchange, &url);
            match pause {
                Pause::None => {
                    if let Ok(answer) = &exchange {
                        self.answered.set(true);
                        self.pace.answered(answer.duration, answer.body.len());
                    }
                    return self.read(exchange, &url, first).await;
                }
                Pause::Wait(wait) if wait > self.patience.longest_wait => {
                    // Asking sooner would be rude, and waiting so long looks like hanging.
                    return self.read(exchange, &url, first).await;
                }
                Pause::Wait(wait) if waits < MOST_WAITS => {
                    waits += 1;
                    self.pace.pushed_back();
                    let until = Instant::now() + wait;
                    self.not_before.set(self.not_before.get().max(until));
                }
                Pause::Wait(_) | Pause::Own => {
                    self.pace.pushed_back();
                    match pauses.next() {
                        Some(pause) => sleep(*pause).await,
                        None => return self.read(exchange, &url, first).await,
                    }
                }
            }
        }
    }

    fn remember(&self, pause: &Pause, exchange: &Exchange, url: &Url) {
        match (pause, exchange) {
            (Pause::None, Ok(_)) => *self.trouble.borrow_mut() = None,
            // Out of time: what was in the way before is still in the way.
            (Pause::None, Err(_)) => {}
            _ => {
                let problem = judge_http(exchange, url).into_iter().next();
                *self.trouble.borrow_mut() = problem.map(|mut p| {
                    p.details = redacted(&p.details, Some(self.token));
                    for fact in p.facts.values_mut() {
                        *fact = redacted(fact, Some(self.token));
                    }
                    p
                });
            }
        }
    }

    async fn once(&self, url: &Url) -> Exchange {
        // Without a total limit each request still has the client's own; the reader's silence limit is above it.
        let deadline = self.deadline.unwrap_or_else(|| Instant::now() + Duration::from_mins(1));
        // Noted before it is made, so that one that is given up is counted as well.
        let at = self.requests.get();
        self.requests.set(at + 1);
        if at < MOST_RECORDS {
            let url = redacted(url.as_str(), Some(self.token));
            let record = RequestRecord { method: "GET", url, status: None, duration_ms: 0, bytes: 0 };
            self.records.borrow_mut().push(record);
        }
        let (exchange, record) = self.client.get(url, Some(self.token), deadline).await;
        if let Some(slot) = self.records.borrow_mut().get_mut(at) {
            let url = std::mem::take(&mut slot.url);
            *slot = RequestRecord { url, ..record };
        }
        exchange
    }

    async fn read(&self, exchange: Exchange, url: &Url, first: bool) -> Reply {
        if exchange.as_ref().is_ok_and(|answer| answer.body.len() >= LARGE) {
            let (url, token) = (url.clone(), self.token.clone());
            let read = move || read(&exchange, &url, &token, first);
            return match tokio::task::spawn_blocking(read).await {
                Ok(reply) => reply,
                Err(error) => Reply::NoList(
                    Problem::new(ProblemId::ScimNotJson).fact("status", "200").details(error.to_string()),
                ),
            };
        }
        read(&exchange, url, self.token, first)
    }

    pub(super) fn finish(self) -> (Vec<RequestRecord>, usize) {
        (self.records.into_inner(), self.requests.get())
    }
}

/// Reads a page. Taking the token out of what a good page shows costs more than reading it, so only the first
/// page and whatever is no page keep something to show.
fn read(exchange: &Exchange, url: &Url, token: &SecretToken, first: bool) -> Reply {
    if !first && let Reply::List(mut list) = read_reply(exchange, url, None).reply {
        list.evidence.clear();
        return Reply::List(list);
    }
    read_reply(exchange, url, Some(token)).reply
}

enum Pause {
    /// The answer stands.
    None,
    /// The server asked for this wait.
    Wait(Duration),
    /// Worth another try after a pause of our own.
    Own,
}

fn pause(exchange: &Exchange, answered_before: bool) -> Pause {
    use crate::domain::checks::{BodyEnd, NoAnswerKind};
    match exchange {
        Ok(answer) => match answer.status {
            429 | 503 => retry_after(answer, Timestamp::now()).map_or(Pause::Own, Pause::Wait),
            status if may_pass(status) => Pause::Own,
            200 if matches!(answer.body_end, BodyEnd::CutShort | BodyEnd::Stalled) => Pause::Own,
            _ => Pause::None,
        },
        Err(none) => match none.kind {
            NoAnswerKind::ConnectionReset
            | NoAnswerKind::ClosedWithoutAnswer
            | NoAnswerKind::AnswerTimeout
            | NoAnswerKind::ConnectTimeout => Pause::Own,
            NoAnswerKind::Refused | NoAnswerKind::Unreachable | NoAnswerKind::Other if answered_before => {
                Pause::Own
            }
            _ => Pause::None,
        },
    }
}

/// Whether fewer users might fit.
pub(super) fn is_too_large(reply: &Reply) -> bool {
    match reply {
        Reply::NoList(problem) => problem.id == ProblemId::HttpTooLarge,
        Reply::Unusable(problems) => problems.iter().any(|p| p.id == ProblemId::HttpTooLarge),
        Reply::List(_) | Reply::Refused(_) => false,
    }
}

/// What kept a page from being read, when no other page will come either: the token, the way, or a long wait.
pub(super) fn lasting(reply: &Reply) -> Option<Problem> {
    match reply {
        Reply::Refused(refusal) if matches!(refusal.status, 401 | 402) => {
            judge_access(reply, None).token.unwrap_or_default().into_iter().next()
        }
        Reply::Unusable(problems) => problems.iter().find(|p| no_way(p.id)).cloned(),
        Reply::Refused(_) | Reply::NoList(_) | Reply::List(_) => None,
    }
}

fn no_way(id: ProblemId) -> bool {
    let way = [Rung::Name, Rung::Route, Rung::Tls].contains(&id.rung());
    way || matches!(
        id,
        ProblemId::HttpRedirected
            | ProblemId::HttpRedirectedToSignIn
            | ProblemId::HttpRedirectLoop
            | ProblemId::HttpSignInPage
            | ProblemId::HttpBlockedByFirewall
            | ProblemId::HttpRateLimited
            | ProblemId::NetworkCaptivePortal
    )
}

/// `scim.paging_fails` with what kept a page from being read.
pub(super) fn failure(reply: &Reply) -> Problem {
    let why = match reply {
        Reply::List(list) => list.evidence.clone(),
        Reply::Refused(refusal) => refusal.evidence.clone(),
        Reply::NoList(problem) => format!("{}: {}", problem.id.as_str(), problem.details),
        Reply::Unusable(problems) => {
            let all: Vec<_> = problems.iter().map(|p| format!("{}: {}", p.id.as_str(), p.details)).collect();
            all.join("; ")
        }
    };
    Problem::new(ProblemId::ScimPagingFails).at(Rung::People).details(why)
}
