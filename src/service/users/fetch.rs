//! Fetches one page with patience: repeats what may pass, waits when asked to.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep, sleep_until};
use url::Url;

use crate::domain::checks::http::judge_http;
use crate::domain::checks::reply::{Reply, read_reply, redacted};
use crate::domain::checks::{Exchange, RequestRecord, Rung, retry_after};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::session::{SecretToken, TenantUrl};
use crate::service::http::HttpClient;

/// Pauses before the second, third and fourth try.
const PAUSES: [Duration; 3] =
    [Duration::from_millis(200), Duration::from_millis(800), Duration::from_secs(3)];
/// The longest wait a server may ask for that is honoured.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
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
    /// The server was in trouble or asked for a slower pace.
    pub(super) pushed_back: bool,
}

/// Fetches pages and keeps the books.
pub(super) struct Fetcher<'a> {
    client: &'a HttpClient,
    base: &'a TenantUrl,
    token: &'a SecretToken,
    deadline: Option<Instant>,
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
    ) -> Self {
        Self {
            client,
            base,
            token,
            deadline,
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
    pub(super) async fn fetch(&self, span: Span) -> Asked {
        let mut url = self.base.endpoint("Users");
        url.set_query(Some(&format!("startIndex={}&count={}", span.start, span.count)));
        let mut waits = 0;
        let mut pauses = PAUSES.into_iter();
        let mut pushed_back = false;
        loop {
            sleep_until(self.not_before.get()).await;
            let exchange = self.once(&url).await;
            let pause = pause(&exchange);
            self.remember(&pause, &exchange, &url);
            match pause {
                Pause::None => {
                    return Asked {
                        span,
                        reply: self.read(exchange, &url, span.start <= 1).await,
                        pushed_back,
                    };
                }
                Pause::Wait(wait) if wait <= LONGEST_WAIT && waits < MOST_WAITS => {
                    waits += 1;
                    let until = Instant::now() + wait;
                    self.not_before.set(self.not_before.get().max(until));
                }
                Pause::Wait(_) | Pause::Own => match pauses.next() {
                    Some(pause) => sleep(pause).await,
                    None => {
                        return Asked {
                            span,
                            reply: self.read(exchange, &url, span.start <= 1).await,
                            pushed_back: true,
                        };
                    }
                },
            }
            pushed_back = true;
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

fn pause(exchange: &Exchange) -> Pause {
    use crate::domain::checks::{BodyEnd, NoAnswerKind};
    match exchange {
        Ok(answer) => match answer.status {
            429 | 503 => retry_after(answer, Timestamp::now()).map_or(Pause::Own, Pause::Wait),
            500 | 502 | 504 => Pause::Own,
            200 if matches!(answer.body_end, BodyEnd::CutShort | BodyEnd::Stalled) => Pause::Own,
            _ => Pause::None,
        },
        Err(none) => match none.kind {
            NoAnswerKind::ConnectionReset
            | NoAnswerKind::ClosedWithoutAnswer
            | NoAnswerKind::AnswerTimeout
            | NoAnswerKind::ConnectTimeout => Pause::Own,
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
