//! The reader itself: how the list begins, and when its end is certain.

use tokio::time::{Instant, timeout_at};

use super::fetch::{self, Asked, Fetcher, Span, Tries};
use super::gather::{Gather, Taken};
use super::sweep::{Sweep, Swept};
use super::{PAGE, Patience, UsersProgress};
use crate::domain::checks::network::judge_no_answer;
use crate::domain::checks::people::wants_smaller_page;
use crate::domain::checks::reply::{Listing, Reply};
use crate::domain::checks::token::judge_access;
use crate::domain::checks::{NoAnswer, NoAnswerKind, Rung};
use crate::domain::problems::{Problem, ProblemId};
use crate::service::together::Together;

/// How the read ended when no page failed for good.
#[derive(Debug)]
pub(super) struct End {
    pub(super) complete: bool,
    pub(super) problem: Option<Problem>,
}

impl End {
    fn complete() -> Self {
        Self { complete: true, problem: None }
    }

    pub(super) fn short(id: ProblemId, why: impl Into<String>) -> Self {
        Self {
            complete: false,
            problem: Some(Problem::new(id).at(Rung::People).fact("count", "").details(why)),
        }
    }

    fn counting(mut self, count: u64) -> Self {
        self.problem = self.problem.map(|p| p.fact("count", count.to_string()));
        self
    }
}

/// One read under way.
pub(super) struct Reading<'a, P> {
    pub(super) fetcher: &'a Fetcher<'a>,
    pub(super) gather: Gather,
    pub(super) patience: Patience,
    pub(super) on_progress: P,
    pub(super) deadline: Option<Instant>,
    pub(super) last_news: Instant,
    /// Since when more is read than was announced at first.
    pub(super) beyond_since: Option<Instant>,
}

impl<P: FnMut(UsersProgress)> Reading<'_, P> {
    pub(super) async fn read(&mut self) -> Result<End, Problem> {
        let (asked, mut first) = self.first().await?;
        let (announced, cursor) = (first.total, first.next_cursor.take());
        let held = self.take(first, 1).held;
        if let Some(cursor) = cursor {
            return self.follow(cursor, asked).await;
        }
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
        // A number smaller than what came with it tells nothing.
        let mut sweep = Sweep::new(held, announced.filter(|total| *total >= held));
        loop {
            match self.sweep(&mut sweep).await? {
                Swept::Through => {}
                Swept::FirstAgain => return self.at_once(held).await,
                Swept::Growing => {
                    let why = "it begins again and announces more";
                    return Ok(End::short(ProblemId::ScimPagingEndless, why));
                }
                Swept::Stale if sweep.known.is_some() => {
                    return Ok(End::short(ProblemId::ScimPagingIgnored, "later pages repeat earlier ones"));
                }
                Swept::Stale => {
                    return Ok(End::short(ProblemId::ScimPagingEndless, "pages hold nobody new"));
                }
            }
            if self.gather.full() {
                return Ok(self.full());
            }
            if let Some(problem) = sweep.failed.take() {
                return Ok(End { complete: false, problem: Some(problem) });
            }
            let Some(known) = sweep.known else { return Ok(self.open_end(&sweep)) };
            if self.gather.announced.steady() && sweep.proven && self.gather.count() == known {
                return Ok(End::complete());
            }
            if sweep.ended {
                break;
            }
            // Whether the number is right shows only behind it.
            match self.look_beyond(&mut sweep, asked, held).await? {
                Beyond::Nobody => break,
                Beyond::More => {}
                Beyond::FirstAgain => return self.at_once(held).await,
            }
        }
        self.search(&sweep, held).await?;
        Ok(self.judge(&sweep))
    }

    /// The first page, with fewer users when it is too large or its count is refused.
    async fn first(&mut self) -> Result<(u64, Listing), Problem> {
        let mut refused = None;
        for count in [PAGE, 50, 10, 1] {
            let asked = self.wait(self.fetcher.fetch(Span { start: 1, count }, Tries::Many)).await?;
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

    /// Asks for the page behind the last announced user.
    async fn look_beyond(&mut self, sweep: &mut Sweep, asked: u64, held: u64) -> Result<Beyond, Problem> {
        let span = Span { start: sweep.next, count: held };
        let reply = self.wait(self.fetcher.fetch(span, Tries::One)).await?.reply;
        let Reply::List(list) = reply else {
            if let Some(problem) = fetch::lasting(&reply).filter(|p| p.id.rung() == Rung::Token) {
                return Err(problem);
            }
            // Servers that refuse or fail there have nobody there; what is missing shows in the number.
            sweep.refusal = fetch::failure(&reply).details.into();
            return Ok(Beyond::Nobody);
        };
        let overlaps = self.gather.overlaps;
        let taken = self.take(list, span.start);
        if taken.new > 0 {
            sweep.open(taken.held);
            return Ok(Beyond::More);
        }
        // What a server sends for a page that is not there is no page of the list.
        self.gather.overlaps = overlaps;
        // A first page that is exactly full: the number may be that of the page. One with room left, or with
        // more than was asked for, holds everybody.
        let again = taken.like_first && (held == asked || self.gather.count() < sweep.known.unwrap_or(0));
        Ok(if again { Beyond::FirstAgain } else { Beyond::Nobody })
    }

    /// Looks for those who are missing where servers hide them that take `startIndex` for something else.
    async fn search(&mut self, sweep: &Sweep, held: u64) -> Result<(), Problem> {
        let missing = |this: &Self| this.gather.announced.last.is_some_and(|t| t > this.gather.count());
        if missing(self) && sweep.ended && self.gather.pages == 1 && self.by_page_number(held).await? {
            self.gather.start_means = Some("startIndex is taken for the number of a page");
        }
        if missing(self) && self.gather.announced.steady() {
            let span = Span { start: 0, count: held };
            if let Reply::List(list) = self.wait(self.fetcher.fetch(span, Tries::One)).await?.reply {
                let new = self.take(list, 0).new;
                if new > 0 && !missing(self) {
                    self.gather.start_means.get_or_insert("startIndex is counted from 0");
                }
            }
        }
        Ok(())
    }

    /// All announced pages were read: whether they hold all who were announced.
    fn judge(&self, sweep: &Sweep) -> End {
        let (read, announced) = (self.gather.count(), &self.gather.announced);
        let total = announced.last.unwrap_or(0);
        let details = format!("{total} users announced, {read} different ones sent");
        if !announced.steady() {
            return if announced.only_grew() && read == total && self.gather.overlaps == 0 {
                End::complete()
            } else {
                End::short(ProblemId::ScimListChanged, details)
            };
        }
        if read == total {
            return End::complete();
        }
        if read > total {
            // The number is wrong, so the end must have shown otherwise.
            return self.open_end(sweep);
        }
        let id =
            if self.gather.overlaps > 0 { ProblemId::ScimPagingOverlaps } else { ProblemId::ScimCountsWrong };
        End::short(id, details).counting(read)
    }

    /// A list without a number that can be believed came to its end.
    fn open_end(&self, sweep: &Sweep) -> End {
        match &sweep.refusal {
            Some(_) if self.gather.announced.last == Some(self.gather.count()) => End::complete(),
            Some(evidence) if !sweep.proven => End::short(ProblemId::ScimPagingFails, evidence.clone()),
            _ => self.came_to_the_end(),
        }
    }

    /// An empty page or a missing cursor proved the end.
    pub(super) fn came_to_the_end(&self) -> End {
        let (read, total) = (self.gather.count(), self.gather.announced.last);
        if total == Some(read) {
            return End::complete();
        }
        let details = match total {
            Some(total) => format!("{total} users announced, {read} different ones sent"),
            None => format!("{read} different users sent"),
        };
        if self.gather.overlaps > 0 {
            // Where some come twice, others may never come.
            return End::short(ProblemId::ScimPagingOverlaps, details).counting(read);
        }
        match total {
            None => End::complete(),
            Some(total) => {
                let end = End::short(ProblemId::ScimCountsWrong, details).counting(read);
                End { complete: read > total, ..end }
            }
        }
    }

    /// More users than are kept.
    pub(super) fn full(&self) -> End {
        let why = format!("stopped after {} users", self.gather.count());
        End::short(ProblemId::ScimPagingEndless, why)
    }

    /// Keeps a page that was asked for from `start`.
    pub(super) fn take(&mut self, list: Listing, start: u64) -> Taken {
        let taken = self.gather.take(list, start);
        if taken.new > 0 {
            self.last_news = Instant::now();
        }
        (self.on_progress)(UsersProgress {
            read: self.gather.people.len(),
            total: self.gather.announced.last,
            pages: self.gather.pages,
        });
        taken
    }

    pub(super) async fn wait<T>(&self, answer: impl Future<Output = T>) -> Result<T, Problem> {
        timeout_at(self.limit(), answer).await.map_err(|_elapsed| self.out_of_time())
    }

    pub(super) async fn next(&self, under_way: &mut Together<'_, Asked>) -> Result<Option<Asked>, Problem> {
        timeout_at(self.limit(), under_way.next()).await.map_err(|_elapsed| self.out_of_time())
    }

    fn limit(&self) -> Instant {
        let since = self.beyond_since.map_or(self.last_news, |since| since.min(self.last_news));
        let limit = since + self.patience.silence;
        self.deadline.map_or(limit, |deadline| deadline.min(limit))
    }

    fn out_of_time(&self) -> Problem {
        if self.beyond_since.is_some_and(|since| since.elapsed() >= self.patience.silence) {
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

/// What lies behind the last announced user.
enum Beyond {
    Nobody,
    More,
    /// The first page again.
    FirstAgain,
}
