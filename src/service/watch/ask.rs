//! One question of the watch, and what came of it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;
use url::Url;

use crate::domain::checks::people::wants_smaller_page;
use crate::domain::checks::reply::{Reply, read_reply};
use crate::domain::checks::token::judge_access;
use crate::domain::checks::{BodyEnd, Exchange, RequestRecord, clock_skew, retry_after};
use crate::domain::people::seen::{SeenAccount, read_account, read_accounts};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::scim::filter::eq_text;
use crate::domain::session::{SecretToken, TenantUrl};
use crate::service::http::HttpClient;

/// A part of a list.
#[derive(Debug)]
pub(super) struct Page {
    /// `totalResults`.
    pub(super) total: Option<u64>,
    /// `startIndex`, as the server says it.
    pub(super) start_index: Option<u64>,
    pub(super) accounts: Vec<SeenAccount>,
}

impl Page {
    pub(super) fn held(&self) -> u64 {
        self.accounts.len() as u64
    }
}

/// Why a question failed.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) problem: Box<Problem>,
    /// How long the server asks to be left alone.
    pub(super) wait: Option<Duration>,
    /// The token is no longer accepted (401).
    pub(super) token_refused: bool,
    /// The same question with fewer accounts may be answered.
    pub(super) smaller: bool,
    /// The server understood the question and does not answer it.
    pub(super) refused: bool,
}

/// Asks, and keeps the books of one look.
pub(super) struct Asker {
    client: HttpClient,
    tenant_url: TenantUrl,
    token: SecretToken,
    deadline: Instant,
    now: Timestamp,
    requests: Vec<RequestRecord>,
    /// How far this computer's clock is ahead of the server's, from the last answer that told.
    skew: Option<SignedDuration>,
}

impl Asker {
    pub(super) fn new(client: HttpClient, tenant_url: TenantUrl, token: SecretToken) -> Self {
        let (deadline, now) = (Instant::now(), Timestamp::UNIX_EPOCH);
        Self { client, tenant_url, token, deadline, now, requests: Vec::new(), skew: None }
    }

    /// Begins a look.
    pub(super) fn begin(&mut self, now: Timestamp, limit: Duration) {
        self.deadline = Instant::now() + limit;
        self.now = now;
        self.requests.clear();
        // The clock may have been set since: only this look's answers tell.
        self.skew = None;
    }

    /// The server's time at this look, when it tells.
    pub(super) fn server_time(&self) -> Option<Timestamp> {
        self.now.checked_sub(self.skew?).ok()
    }

    pub(super) fn take_requests(&mut self) -> Vec<RequestRecord> {
        std::mem::take(&mut self.requests)
    }

    /// A part of everybody.
    pub(super) async fn page(&mut self, start: u64, count: u64) -> Result<Page, Trouble> {
        let mut url = self.tenant_url.endpoint("Users");
        url.set_query(Some(&format!("startIndex={start}&count={count}")));
        self.list(url).await
    }

    /// A part of those made or touched after `moment` (RFC 7644 section 3.4.2.2).
    pub(super) async fn changed(
        &mut self,
        moment: Timestamp,
        start: u64,
        count: u64,
    ) -> Result<Page, Trouble> {
        let mut url = self.tenant_url.endpoint("Users");
        url.query_pairs_mut()
            .append_pair("filter", &format!("meta.lastModified gt \"{moment:.0}\""))
            .append_pair("startIndex", &start.to_string())
            .append_pair("count", &count.to_string());
        self.list(url).await
    }

    /// Everybody with this login; one or nobody, unless the server ignores the question.
    pub(super) async fn look_up(&mut self, login: &str) -> Result<Page, Trouble> {
        let mut url = self.tenant_url.endpoint("Users");
        url.query_pairs_mut().append_pair("filter", &eq_text("userName", login));
        self.list(url).await
    }

    /// The account of this id; `None` when there is none.
    pub(super) async fn read(&mut self, id: &str) -> Result<Option<SeenAccount>, Trouble> {
        let mut url = self.tenant_url.endpoint("Users");
        if let Ok(mut path) = url.path_segments_mut() {
            path.push(id);
        }
        let exchange = self.get(&url).await;
        if let Ok(answer) = &exchange {
            if answer.status == 404 || answer.status == 410 {
                return Ok(None);
            }
            let whole = answer.status == 200 && answer.body_end == BodyEnd::Complete;
            if let Some(account) = whole.then(|| read_account(&answer.body)).flatten() {
                return Ok(Some(account));
            }
        }
        Err(self.trouble(&exchange, &url))
    }

    async fn list(&mut self, url: Url) -> Result<Page, Trouble> {
        let exchange = self.get(&url).await;
        let reading = read_reply(&exchange, &url, Some(&self.token));
        match (&reading.reply, &exchange) {
            (Reply::List(list), Ok(answer)) => Ok(Page {
                total: list.total,
                start_index: list.start_index,
                accounts: read_accounts(&answer.body),
            }),
            _ => Err(self.trouble(&exchange, &url)),
        }
    }

    async fn get(&mut self, url: &Url) -> Exchange {
        let (exchange, record) = self.client.get(url, Some(&self.token), self.deadline).await;
        self.requests.push(record);
        let date = exchange.as_ref().ok().and_then(|answer| answer.header("date"));
        self.skew = date.and_then(|date| clock_skew(date, self.now)).or(self.skew);
        exchange
    }

    fn trouble(&self, exchange: &Exchange, url: &Url) -> Trouble {
        let reply = read_reply(exchange, url, Some(&self.token)).reply;
        let access = judge_access(&reply, None);
        let problem = access.http.into_iter().chain(access.token.into_iter().flatten()).next();
        let status = exchange.as_ref().ok().map(|answer| answer.status);
        let passing = matches!(status, None | Some(401 | 402 | 403 | 408 | 425 | 429));
        Trouble {
            problem: Box::new(problem.unwrap_or_else(|| Problem::new(ProblemId::ScimNotScim))),
            wait: exchange.as_ref().ok().and_then(|answer| retry_after(answer, self.now)),
            token_refused: status == Some(401),
            smaller: wants_smaller_page(&reply),
            refused: !passing && matches!(reply, Reply::Refused(_) | Reply::NoList(_)),
        }
    }
}
