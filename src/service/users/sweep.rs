//! Turns the pages from one place to the end, several at a time.

use std::collections::VecDeque;

use tokio::time::Instant;

use super::fetch::{self, Span, Tries};
use super::reading::Reading;
use super::{Patience, UsersProgress};
use crate::domain::checks::reply::Reply;
use crate::domain::problems::Problem;
use crate::service::together::Together;

/// Pages in a row without anybody new before the paging counts as never ending.
const STALE_PAGES: usize = 3;
/// Pages that may fail for good before the rest is not tried.
const MOST_FAILED: usize = 3;

/// A list that is being read from page to page.
#[derive(Debug)]
pub(super) struct Sweep {
    /// The first user that was not asked for yet.
    pub(super) next: u64,
    /// Users on a page.
    size: u64,
    /// How many are announced; without it the list is read until it ends.
    pub(super) known: Option<u64>,
    /// What was announced when the reading began.
    announced: u64,
    queue: VecDeque<Span>,
    /// An empty page was believed only after it was empty again.
    doubted: bool,
    /// A page was empty, or refused as one beyond the end is: nothing comes after it.
    pub(super) ended: bool,
    /// The last page held fewer than the server sends on a page: it was the last indeed.
    pub(super) proven: bool,
    /// How the server refused a page that may lie beyond the end.
    pub(super) refusal: Option<String>,
    /// The first page that could not be had.
    pub(super) failed: Option<Problem>,
    failures: usize,
}

/// How a sweep ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Swept {
    /// Every page was asked for.
    Through,
    /// The server sends the first page whatever is asked for.
    FirstAgain,
    /// Page after page brings nobody new.
    Stale,
    /// It begins again and announces more and more.
    Growing,
}

impl Sweep {
    /// After a first page with `held` users.
    pub(super) fn new(held: u64, known: Option<u64>) -> Self {
        Self {
            next: held + 1,
            size: held.max(1),
            known,
            announced: known.unwrap_or(held),
            queue: VecDeque::new(),
            doubted: false,
            ended: false,
            proven: false,
            refusal: None,
            failed: None,
            failures: 0,
        }
    }

    /// The announced number was wrong: reads on behind `got` more users until the list ends.
    pub(super) fn open(&mut self, got: u64) {
        self.known = None;
        self.next += got;
        self.proven = false;
    }

    /// Whether more is asked for than was announced when the reading began.
    fn beyond(&self, patience: &Patience) -> bool {
        self.known.is_none()
            || self.announced > patience.most_users as u64
            || self.next > self.announced.saturating_add(self.size)
    }

    fn next_span(&mut self) -> Option<Span> {
        if let Some(span) = self.queue.pop_front() {
            return Some(span);
        }
        if self.ended || self.known.is_some_and(|known| self.next > known) {
            return None;
        }
        // Always a whole page: when the last one holds fewer, that proves the end.
        let span = Span { start: self.next, count: self.size };
        self.next = self.next.saturating_add(self.size);
        Some(span)
    }

    /// A page held `got` users, some of them new.
    fn came(&mut self, span: Span, got: u64) {
        let wanted = self
            .known
            .map_or(span.count, |known| span.count.min(known.saturating_add(1).saturating_sub(span.start)));
        if got < wanted {
            self.queue.push_back(Span { start: span.start + got, count: span.count - got });
        } else if got < span.count {
            self.proven = true;
        }
    }

    fn empty(&mut self, span: Span) {
        let announced = self.known.is_some_and(|known| span.start <= known);
        if announced && !self.doubted {
            self.doubted = true;
            self.queue.push_front(span);
        } else {
            self.ended = true;
            self.queue.retain(|other| other.start < span.start);
        }
    }

    /// A page was no list. An error when no other page will come either.
    fn failed(&mut self, span: Span, reply: Reply) -> Result<(), Problem> {
        if let Some(problem) = fetch::lasting(&reply) {
            return Err(problem);
        }
        match reply {
            // Some servers refuse a page beyond the end; that is an end as well.
            Reply::Refused(refusal) if self.known.is_none() && matches!(refusal.status, 400 | 404 | 416) => {
                self.ended = true;
                self.queue.retain(|other| other.start < span.start);
                self.refusal = Some(refusal.evidence);
                Ok(())
            }
            reply => {
                self.failures += 1;
                let problem = self.failed.get_or_insert_with(|| fetch::failure(&reply));
                if self.failures >= MOST_FAILED { Err(problem.clone()) } else { Ok(()) }
            }
        }
    }
}

impl<P: FnMut(UsersProgress)> Reading<'_, P> {
    /// Turns the pages of `sweep` to the end.
    pub(super) async fn sweep(&mut self, sweep: &mut Sweep) -> Result<Swept, Problem> {
        let fetcher = self.fetcher;
        let mut under_way = Together::default();
        let mut stale = 0;
        loop {
            while under_way.count() < fetcher.pace.allowed() && !self.gather.full() {
                let Some(span) = sweep.next_span() else { break };
                under_way.push(fetcher.fetch(span, Tries::Many));
            }
            if sweep.beyond(&self.patience) {
                self.beyond_since.get_or_insert_with(Instant::now);
            }
            let Some(asked) = self.next(&mut under_way).await? else { return Ok(Swept::Through) };
            let span = asked.span;
            let list = match asked.reply {
                Reply::List(list) => list,
                reply if span.count > 1 && fetch::is_too_large(&reply) => {
                    let half = span.count / 2;
                    sweep.queue.push_front(Span { start: span.start + half, count: span.count - half });
                    sweep.queue.push_front(Span { start: span.start, count: half });
                    self.gather.smaller_pages = true;
                    continue;
                }
                reply => {
                    sweep.failed(span, reply)?;
                    continue;
                }
            };
            let total = list.total;
            let taken = self.take(list, span.start);
            if let (Some(known), Some(total)) = (sweep.known, total.filter(|_| taken.held > 0)) {
                sweep.known = Some(known.max(total));
            }
            if self.gather.full() {
                return Ok(Swept::Through);
            }
            if taken.held == 0 {
                sweep.empty(span);
            } else if taken.new > 0 {
                stale = 0;
                sweep.came(span, taken.held);
            } else if sweep.known.is_some() && total.is_some_and(|total| total > sweep.announced) {
                return Ok(Swept::Growing);
            } else if taken.like_first {
                return Ok(Swept::FirstAgain);
            } else if span.count == sweep.size {
                // The rest of a short page may well hold nobody new.
                stale += 1;
                if stale >= STALE_PAGES {
                    return Ok(Swept::Stale);
                }
            }
        }
    }
}
