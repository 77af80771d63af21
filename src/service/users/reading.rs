//! The reader itself: which pages to ask for next, and when the end is certain.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::fetch::{self, Asked, Fetcher, Span};
use super::gather::Gather;
use super::{PAGE, UsersProgress};
use crate::domain::checks::network::judge_no_answer;
use crate::domain::checks::people::wants_smaller_page;
use crate::domain::checks::reply::{Listing, Reply};
use crate::domain::checks::token::judge_access;
use crate::domain::checks::{NoAnswer, NoAnswerKind, Rung};
use crate::domain::problems::{Problem, ProblemId};
use crate::service::together::Together;

/// Pages under way at a time: to begin with, and at most.
const PARALLEL: (usize, usize) = (2, 8);
/// Ends the read when nothing new has come for so long, or when the paging has gone on for so long beyond what
/// was announced.
const SILENCE: Duration = Duration::from_secs(50);
/// Users kept; no company syncs more to one service, and a server that invents people must not fill the memory.
const MOST_USERS: usize = 1_000_000;
/// Pages in a row without anybody new before the paging counts as never ending.
const STALE_PAGES: usize = 3;
/// A list is asked for all at once only up to this many users.
const MOST_AT_ONCE: u64 = 20_000;

/// How the read ended when no page failed for good.
pub(super) struct End {
    pub(super) complete: bool,
    pub(super) problem: Option<Problem>,
}

impl End {
    fn complete() -> Self {
        Self { complete: true, problem: None }
    }

    fn short(id: ProblemId, why: impl Into<String>) -> Self {
        Self {
            complete: false,
            problem: Some(Problem::new(id).at(Rung::People).fact("count", "").details(why)),
        }
    }
}

pub(super) struct Reading<'a, P> {
    pub(super) fetcher: &'a Fetcher<'a>,
    pub(super) gather: Gather,
    pub(super) on_progress: P,
    pub(super) deadline: Option<Instant>,
    pub(super) last_news: Instant,
    /// Since when more is read than was announced at first.
    pub(super) beyond_since: Option<Instant>,
}

impl<P: FnMut(UsersProgress)> Reading<'_, P> {
    pub(super) async fn read(&mut self) -> Result<End, Problem> {
        let (asked, first) = self.first().await?;
        let held = first.people.len() as u64;
        self.take(&first, 1);
        let announced = first.total;
        if held == 0 {
            return Ok(match announced {
                None | Some(0) => End::complete(),
                Some(total) => End::short(
                    ProblemId::ScimListWithoutResources,
                    format!("{total} users announced, none sent"),
                )
                .counting(total),
            });
        }
        match announced {
            Some(total) if total == held => Ok(End::complete()),
            Some(total) if total > held => {
                // A server that was asked for few because more are too much is asked for few from now on.
                let size = if held > asked { held } else { held.min(asked) };
                self.pages(held, size, total).await
            }
            // No total, or one that cannot be right: only an empty page proves the end.
            _ => {
                self.beyond_since = Some(Instant::now());
                self.tail(held + 1, asked.max(1)).await
            }
        }
    }

    /// The first page, with fewer users when it is too large or its count is refused.
    async fn first(&mut self) -> Result<(u64, Listing), Problem> {
        let mut refused = None;
        for count in [PAGE, 10, 1] {
            let asked = self.wait(self.fetcher.fetch(Span { start: 1, count })).await?;
            match asked.reply {
                Reply::List(list) => {
                    if count < PAGE {
                        self.gather.smaller_pages = true;
                    }
                    return Ok((count, list));
                }
                reply => {
                    let again = wants_smaller_page(&reply);
                    refused = Some(reply);
                    if !again {
                        break;
                    }
                }
            }
        }
        let reply = refused.unwrap_or(Reply::Unusable(Vec::new()));
        let access = judge_access(&reply, None);
        let problem = access.http.into_iter().chain(access.token.unwrap_or_default()).next();
        Err(problem.unwrap_or_else(|| fetch::failure(&reply)))
    }

    /// All pages after the first, several at a time.
    async fn pages(&mut self, held: u64, size: u64, announced: u64) -> Result<End, Problem> {
        let mut queue: VecDeque<Span> = VecDeque::new();
        let mut next = held + 1;
        let mut parallel = PARALLEL.0;
        let mut under_way = Together::default();
        let mut ended_early = false;
        let mut stale = 0;
        loop {
            let total = self.gather.total.unwrap_or(announced);
            while under_way.count() < parallel && self.gather.people.len() < MOST_USERS {
                let span = match queue.pop_front() {
                    Some(span) => span,
                    None if next <= total && !ended_early => {
                        let span = Span { start: next, count: size.min(total - next + 1) };
                        next += span.count;
                        span
                    }
                    None => break,
                };
                under_way.push(self.fetcher.fetch(span));
            }
            if next > announced.saturating_add(size) && self.beyond_since.is_none() {
                self.beyond_since = Some(Instant::now());
            }
            let Some(asked) = self.next(&mut under_way).await? else { break };
            parallel = if asked.pushed_back { (parallel / 2).max(1) } else { (parallel + 1).min(PARALLEL.1) };
            let span = asked.span;
            let list = match asked.reply {
                Reply::List(list) => list,
                reply if span.count > 1 && fetch::is_too_large(&reply) => {
                    let half = span.count / 2;
                    queue.push_front(Span { start: span.start + half, count: span.count - half });
                    queue.push_front(Span { start: span.start, count: half });
                    self.gather.smaller_pages = true;
                    continue;
                }
                reply => return Err(fetch::failure(&reply)),
            };
            let got = list.people.len() as u64;
            let new = self.take(&list, span.start);
            if got == 0 {
                ended_early = true;
            } else if new == 0 {
                stale += 1;
                if list.total.is_some_and(|total| total > announced) {
                    return Ok(End::short(
                        ProblemId::ScimPagingEndless,
                        "it begins again and announces more",
                    ));
                }
                if self.gather.starts_like_the_first(&list) {
                    drop(under_way);
                    return self.at_once(announced).await;
                }
                if stale >= STALE_PAGES {
                    return Ok(End::short(ProblemId::ScimPagingEndless, "pages hold nobody new"));
                }
            } else {
                stale = 0;
                if got < span.count {
                    queue.push_back(Span { start: span.start + got, count: span.count - got });
                }
            }
        }
        drop(under_way);
        self.finish(next).await
    }

    /// The announced pages were read; whether that was everybody.
    async fn finish(&mut self, next: u64) -> Result<End, Problem> {
        let read = |this: &Self| this.gather.people.len() as u64;
        let total = self.gather.total.unwrap_or(0);
        if self.gather.people.len() >= MOST_USERS {
            return Ok(End::short(ProblemId::ScimPagingEndless, format!("stopped after {MOST_USERS} users")));
        }
        if read(self) == total {
            return Ok(End::complete());
        }
        if read(self) < total {
            // Somebody is missing. Servers that count from 0 skip the first; others shift the pages.
            let asked = self.wait(self.fetcher.fetch(Span { start: 0, count: 1 })).await?;
            if let Reply::List(list) = asked.reply {
                self.take(&list, 0);
                if read(self) == total {
                    self.gather.counts_from_zero = true;
                    return Ok(End::complete());
                }
            }
        }
        let end = self.tail(next, PAGE).await?;
        let total = self.gather.total.unwrap_or(0);
        Ok(match read(self) {
            count if count == total => End::complete(),
            count if count > total && end.complete => {
                let counted = Problem::new(ProblemId::ScimCountsWrong).at(Rung::People);
                let counted = counted.fact("count", count.to_string());
                let counted = counted.details(format!("{total} users announced, {count} sent"));
                End { complete: true, problem: Some(counted) }
            }
            count if end.problem.is_none() || count < total => {
                let id = if self.gather.overlaps > 0 {
                    ProblemId::ScimPagingOverlaps
                } else {
                    ProblemId::ScimCountsWrong
                };
                End::short(id, format!("{total} users announced, {count} different ones sent"))
                    .counting(count)
            }
            _ => end,
        })
    }

    /// Reads on from `start`, one page after the other, until an empty page proves the end.
    async fn tail(&mut self, start: u64, size: u64) -> Result<End, Problem> {
        let mut start = start;
        let mut stale = 0;
        self.beyond_since.get_or_insert_with(Instant::now);
        loop {
            let asked = self.wait(self.fetcher.fetch(Span { start, count: size })).await?;
            let list = match asked.reply {
                Reply::List(list) => list,
                // Some servers refuse a page beyond the end; that is an end as well.
                Reply::Refused(refusal) if matches!(refusal.status, 400 | 404) => {
                    let whole = self.gather.total.is_some_and(|t| t == self.gather.people.len() as u64);
                    return Ok(if whole {
                        End::complete()
                    } else {
                        End::short(ProblemId::ScimPagingFails, refusal.evidence)
                    });
                }
                reply => return Err(fetch::failure(&reply)),
            };
            let got = list.people.len() as u64;
            if got == 0 {
                return Ok(End::complete());
            }
            if self.take(&list, start) == 0 {
                if self.gather.starts_like_the_first(&list) {
                    return Ok(End::short(ProblemId::ScimPagingIgnored, "every page is the first one"));
                }
                stale += 1;
                if stale >= STALE_PAGES {
                    return Ok(End::short(ProblemId::ScimPagingEndless, "pages hold nobody new"));
                }
            } else {
                stale = 0;
            }
            if self.gather.people.len() >= MOST_USERS {
                return Ok(End::short(
                    ProblemId::ScimPagingEndless,
                    format!("stopped after {MOST_USERS} users"),
                ));
            }
            start = start.saturating_add(got);
        }
    }

    /// The server gives the first page whatever is asked for: asks for everybody on one page instead.
    async fn at_once(&mut self, total: u64) -> Result<End, Problem> {
        if total <= MOST_AT_ONCE {
            let asked = self.wait(self.fetcher.fetch(Span { start: 1, count: total })).await?;
            if let Reply::List(list) = asked.reply {
                self.take(&list, 1);
            }
        }
        let read = self.gather.people.len() as u64;
        let why = format!("every page is the first one; {read} of {total} users could be read");
        let end = End::short(ProblemId::ScimPagingIgnored, why);
        Ok(End { complete: self.gather.total == Some(read), ..end })
    }

    /// Keeps a page; returns how many on it are new.
    fn take(&mut self, list: &Listing, start: u64) -> usize {
        let new = self.gather.take(list, start);
        if new > 0 {
            self.last_news = Instant::now();
        }
        (self.on_progress)(UsersProgress {
            read: self.gather.people.len(),
            total: self.gather.total,
            pages: self.gather.pages,
        });
        new
    }

    async fn wait(&self, fetch: impl Future<Output = Asked>) -> Result<Asked, Problem> {
        let limit = self.limit();
        timeout_at(limit, fetch).await.map_err(|_elapsed| self.out_of_time())
    }

    async fn next(&self, under_way: &mut Together<'_, Asked>) -> Result<Option<Asked>, Problem> {
        let limit = self.limit();
        timeout_at(limit, under_way.next()).await.map_err(|_elapsed| self.out_of_time())
    }

    fn limit(&self) -> Instant {
        let since = self.beyond_since.map_or(self.last_news, |since| since.min(self.last_news));
        let limit = since + SILENCE;
        self.deadline.map_or(limit, |deadline| deadline.min(limit))
    }

    fn out_of_time(&self) -> Problem {
        if self.beyond_since.is_some_and(|since| since.elapsed() >= SILENCE) {
            let problem = Problem::new(ProblemId::ScimPagingEndless).at(Rung::People);
            return problem.details("the list goes on and on beyond what was announced");
        }
        let none = NoAnswer {
            kind: NoAnswerKind::OutOfTime,
            details: if self.deadline.is_some_and(|d| d <= Instant::now()) {
                "the time for reading was used up".to_owned()
            } else {
                "nothing new came for too long".to_owned()
            },
        };
        judge_no_answer(&none, "").at(Rung::People)
    }
}

impl End {
    fn counting(mut self, count: u64) -> Self {
        self.problem = self.problem.map(|p| p.fact("count", count.to_string()));
        self
    }
}
