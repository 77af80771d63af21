//! One look of the watch: who is in Contractbook now, for as few requests as possible.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::time::Instant;
use url::Url;

use crate::domain::checks::reply::{Reply, read_reply};
use crate::domain::checks::token::judge_access;
use crate::domain::checks::{Answer, BodyEnd, Exchange, RequestRecord, retry_after};
use crate::domain::people::arrivals::{Arrivals, SeenAccount};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::scim::{find, truthy};
use crate::domain::session::{SecretToken, TenantUrl};

pub use crate::domain::people::arrivals::{Arrival, How};

use super::http::HttpClient;

/// Accounts asked for at once. Up to so many accounts a look is one request.
const PAGE: u64 = 200;
/// A look reads no more pages than this; larger companies are counted, and only the newest are listed.
const MOST_PAGES: u64 = 5;
/// One look may take so long.
const LOOK_LIMIT: Duration = Duration::from_secs(20);

/// What one look saw.
#[derive(Debug, Clone)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Accounts in Contractbook, when it said.
    pub total: Option<u64>,
    /// Who arrived since the look before.
    pub arrivals: Vec<Arrival>,
    /// The trial person's account, once it is there.
    pub trial: Option<SeenAccount>,
    /// Why the look failed.
    pub problem: Option<Problem>,
    /// How long until the next look.
    pub next: Duration,
    /// Requests made.
    pub requests: Vec<RequestRecord>,
}

/// Keeps looking; owns what earlier looks saw.
pub struct Watcher {
    client: HttpClient,
    tenant_url: TenantUrl,
    token: SecretToken,
    every: Duration,
    pause: Duration,
    trial: Option<String>,
    last_total: Option<u64>,
    arrivals: Arrivals,
}

impl Watcher {
    /// Prepares; nothing is sent yet.
    pub fn new(
        client: HttpClient,
        tenant_url: TenantUrl,
        token: SecretToken,
        every: Duration,
        since: Option<Timestamp>,
        trial: Option<String>,
    ) -> Self {
        Self {
            client,
            tenant_url,
            token,
            every,
            pause: every,
            trial,
            last_total: None,
            arrivals: Arrivals::new(since),
        }
    }

    /// Looks once. A failure doubles the pause up to five minutes; a success brings it back.
    pub async fn look(&mut self, now: Timestamp) -> Look {
        let mut requests = Vec::new();
        let deadline = Instant::now() + LOOK_LIMIT;
        let result = self.read(deadline, now, &mut requests).await;
        let mut look = Look {
            at: now,
            total: None,
            arrivals: Vec::new(),
            trial: None,
            problem: None,
            next: self.every,
            requests,
        };
        match result {
            Ok((total, accounts)) => {
                self.pause = self.every;
                self.last_total = total;
                look.total = total;
                let whole = total.is_none_or(|t| accounts.len() as u64 >= t);
                look.arrivals = self.arrivals.look(&accounts, whole, now);
                look.trial = self.trial.as_deref().and_then(|trial| find_account(&accounts, trial)).cloned();
            }
            Err(Trouble { problem, wait }) => {
                self.pause = (self.pause * 2).min(Duration::from_mins(5)).max(wait.unwrap_or_default());
                look.next = self.pause;
                look.problem = Some(*problem);
            }
        }
        look
    }

    async fn read(
        &self,
        deadline: Instant,
        now: Timestamp,
        requests: &mut Vec<RequestRecord>,
    ) -> Result<(Option<u64>, Vec<SeenAccount>), Trouble> {
        // New accounts stand at the end of the list on most servers: beyond the limit the tail is read.
        let tail = self.last_total.filter(|t| *t > PAGE * MOST_PAGES).map(|t| t.saturating_sub(PAGE / 2));
        let mut start = tail.map_or(1, |t| t + 1);
        let mut accounts = Vec::new();
        let mut total = None;
        for _ in 0..MOST_PAGES {
            let url = self.page(start);
            let (exchange, record) = self.client.get(&url, Some(&self.token), deadline).await;
            requests.push(record);
            let page = read_page(&exchange, &url, &self.token, now)?;
            total = page.total.or(total);
            let got = page.accounts.len() as u64;
            accounts.extend(page.accounts);
            start += got;
            if got == 0 || total.is_none_or(|t| start > t) {
                break;
            }
        }
        if let Some(trial) =
            self.trial.as_deref().filter(|t| find_account(&accounts, t).is_none() && tail.is_some())
        {
            let url = self.lookup(trial);
            let (exchange, record) = self.client.get(&url, Some(&self.token), deadline).await;
            requests.push(record);
            accounts.extend(read_page(&exchange, &url, &self.token, now)?.accounts);
        }
        Ok((total, accounts))
    }

    fn page(&self, start: u64) -> Url {
        let mut url = self.tenant_url.endpoint("Users");
        url.set_query(Some(&format!("startIndex={start}&count={PAGE}")));
        url
    }

    fn lookup(&self, user_name: &str) -> Url {
        let mut url = self.tenant_url.endpoint("Users");
        let filter = crate::domain::scim::filter::eq_text("userName", user_name);
        url.query_pairs_mut().append_pair("filter", &filter);
        url
    }
}

fn find_account<'a>(accounts: &'a [SeenAccount], user_name: &str) -> Option<&'a SeenAccount> {
    let wanted = user_name.to_lowercase();
    accounts.iter().find(|a| a.user_name.to_lowercase() == wanted)
}

/// Why a look failed, and how long the server asks to be left alone.
struct Trouble {
    problem: Box<Problem>,
    wait: Option<Duration>,
}

struct Page {
    total: Option<u64>,
    accounts: Vec<SeenAccount>,
}

fn read_page(exchange: &Exchange, url: &Url, token: &SecretToken, now: Timestamp) -> Result<Page, Trouble> {
    let reading = read_reply(exchange, url, Some(token));
    if let Reply::List(_) = reading.reply
        && let Some(page) = exchange.as_ref().ok().and_then(page_of)
    {
        return Ok(page);
    }
    let access = judge_access(&reading.reply, None);
    let problem = access
        .http
        .into_iter()
        .chain(access.token.into_iter().flatten())
        .next()
        .unwrap_or_else(|| Problem::new(ProblemId::ScimNotScim));
    let wait = exchange.as_ref().ok().and_then(|answer| retry_after(answer, now));
    Err(Trouble { problem: Box::new(problem), wait })
}

fn page_of(answer: &Answer) -> Option<Page> {
    if answer.status != 200 || answer.body_end != BodyEnd::Complete {
        return None;
    }
    let body: Value = serde_json::from_slice(&answer.body).ok()?;
    let resources = match member(&body, "Resources") {
        Some(Value::Array(list)) => list.as_slice(),
        _ => &[],
    };
    let total = member(&body, "totalResults").and_then(Value::as_u64);
    (total.is_some() || !resources.is_empty())
        .then(|| Page { total, accounts: resources.iter().filter_map(account).collect() })
}

fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    find(object.as_object()?, name)
}

fn text(object: &Value, name: &str) -> Option<String> {
    match member(object, name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn account(user: &Value) -> Option<SeenAccount> {
    let meta = member(user, "meta");
    let time = |name: &str| meta.and_then(|m| text(m, name)).and_then(|t| t.parse::<Timestamp>().ok());
    let name = text(user, "displayName").or_else(|| {
        let name = member(user, "name")?;
        let parts: Vec<_> = ["givenName", "familyName"].iter().filter_map(|part| text(name, part)).collect();
        Some(parts.join(" "))
    });
    Some(SeenAccount {
        id: text(user, "id")?,
        user_name: text(user, "userName").unwrap_or_default(),
        name: name.unwrap_or_default(),
        active: member(user, "active").and_then(truthy),
        external_id: text(user, "externalId"),
        created: time("created"),
        modified: time("lastModified"),
    })
}
