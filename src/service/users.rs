//! Reads all users, several pages at a time, and says honestly whether the end was reached.

mod fetch;
mod gather;
mod one_by_one;
mod pace;
mod reading;
mod sweep;

use std::future::pending;
use std::time::Duration;

use tokio::time::Instant;

use self::fetch::Fetcher;
use self::gather::Gather;
use self::reading::Reading;
use super::http::HttpClient;
use super::ladder::way_trouble;
use crate::domain::checks::network::judge_no_answer;
use crate::domain::checks::people::judge_persons;
use crate::domain::checks::{NoAnswer, RequestRecord, Rung};
use crate::domain::people::Account;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::session::{SecretToken, TenantUrl};

/// Users on a page: what servers commonly allow.
const PAGE: u64 = 100;

/// Bounds of one read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UsersOptions {
    /// Total time; none while progress is made.
    pub timeout: Option<Duration>,
    /// How much is put up with.
    pub patience: Patience,
}

/// What a read puts up with before it ends by itself. Tests shorten it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Pauses before the second, third and fourth try of a page.
    pub pauses: [Duration; 3],
    /// The longest wait a server may ask for that is honoured; with a longer one the read ends at once.
    pub longest_wait: Duration,
    /// Ends the read when nothing new has come for so long, or when the paging has gone on for so long beyond
    /// what was announced.
    pub silence: Duration,
    /// Users kept; no company syncs more to one service, and a server that invents people must not fill the memory.
    pub most_users: usize,
    /// Bytes of their names and addresses kept.
    pub most_bytes: usize,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            pauses: [Duration::from_millis(200), Duration::from_millis(800), Duration::from_secs(3)],
            longest_wait: Duration::from_secs(30),
            silence: Duration::from_secs(50),
            most_users: 1_000_000,
            most_bytes: 256 * 1024 * 1024,
        }
    }
}

/// How far a read is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UsersProgress {
    /// Distinct users so far.
    pub read: usize,
    /// What the server announced.
    pub total: Option<u64>,
    /// Pages so far.
    pub pages: usize,
}

/// What a read came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UsersRead {
    /// Distinct users, in the order of the server's list as far as pages allow.
    pub users: Vec<Account>,
    /// The end was reached for certain and nothing was lost.
    pub complete: bool,
    /// `totalResults` as last announced.
    pub reported_total: Option<u64>,
    /// Pages that were read.
    pub pages: usize,
    /// Requests that were made, repeats included.
    pub requests: usize,
    /// Every request; the first ten thousand.
    pub records: Vec<RequestRecord>,
    /// Wall time.
    pub duration: Duration,
    /// What was wrong or odd.
    pub problems: Vec<Problem>,
    /// The person stopped it.
    pub cancelled: bool,
}

/// Reads all users. Ends by itself: complete, or within a minute of the last news.
pub async fn read_all(
    client: Result<HttpClient, NoAnswer>,
    tenant_url: &TenantUrl,
    token: &SecretToken,
    options: UsersOptions,
    on_progress: impl FnMut(UsersProgress),
) -> UsersRead {
    read_all_until(client, tenant_url, token, options, on_progress, pending()).await
}

/// [`read_all`], stopped as soon as `cancel` is ready; what was read until then is kept.
pub async fn read_all_until(
    client: Result<HttpClient, NoAnswer>,
    tenant_url: &TenantUrl,
    token: &SecretToken,
    options: UsersOptions,
    on_progress: impl FnMut(UsersProgress),
    cancel: impl Future<Output = ()>,
) -> UsersRead {
    let begun = Instant::now();
    let client = match client {
        Ok(client) => client,
        Err(none) => {
            let problem = judge_no_answer(&none, &tenant_url.host()).weighing(Severity::Blocker);
            return UsersRead { problems: vec![problem], ..UsersRead::default() };
        }
    };
    let deadline = options.timeout.and_then(|t| begun.checked_add(t));
    let fetcher = Fetcher::new(&client, tenant_url, token, deadline, options.patience);
    let mut reading = Reading {
        fetcher: &fetcher,
        gather: Gather::new(options.patience),
        patience: options.patience,
        on_progress,
        deadline,
        last_news: begun,
        beyond_since: None,
    };
    let mut cancel = std::pin::pin!(cancel);
    let mut outcome = tokio::select! {
        biased;
        () = &mut cancel => None,
        outcome = reading.read() => Some(outcome),
    };
    let Reading { gather, .. } = reading;
    if let Some(Err(problem)) = outcome {
        outcome = tokio::select! {
            biased;
            () = &mut cancel => None,
            cause = cause(problem, &fetcher, &client, tenant_url, gather.pages) => Some(Err(cause)),
        };
    }
    let (records, requests) = fetcher.finish();
    let reported_total = gather.announced.last;
    let pages = gather.pages;
    let mut problems = gather.problems();
    let cancelled = outcome.is_none();
    let (complete, end) = match outcome {
        Some(Ok(end)) => (end.complete, end.problem),
        Some(Err(problem)) => (false, Some(problem)),
        None => (false, None),
    };
    let people = gather.people;
    problems.extend(judge_persons(&people, ""));
    if let Some(problem) = end {
        problems.retain(|p| p.id != problem.id);
        let names_it =
            [ProblemId::ScimPagingIgnored, ProblemId::ScimPagingEndless, ProblemId::ScimListChanged];
        if names_it.contains(&problem.id) {
            // That people came again is how it was noticed.
            problems.retain(|p| p.id != ProblemId::ScimPagingOverlaps);
        }
        problems.push(problem);
    }
    problems.sort_by_key(|p| std::cmp::Reverse(p.severity));
    UsersRead {
        users: people.into_iter().map(gather::row).collect(),
        complete,
        reported_total,
        pages,
        requests,
        records,
        duration: begun.elapsed(),
        problems,
        cancelled,
    }
}

/// The longest look at the way to the host after a read that could not begin.
const LOOK: Duration = Duration::from_secs(10);

/// The cause behind a read that failed: out of time because of what came before, or a way that does not lead to
/// the host, which the ladder's first rungs tell apart more finely than a failed request does.
async fn cause(
    problem: Problem,
    fetcher: &Fetcher<'_>,
    client: &HttpClient,
    tenant_url: &TenantUrl,
    pages: usize,
) -> Problem {
    if problem.id == ProblemId::HttpTooSlow {
        return fetcher.trouble().unwrap_or(problem);
    }
    let rung = problem.id.rung();
    if pages > 0 || !matches!(rung, Rung::Name | Rung::Route | Rung::Tls) {
        return problem;
    }
    way_trouble(client, tenant_url, LOOK).await.unwrap_or_else(|| problem.at(rung))
}
