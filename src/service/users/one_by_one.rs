//! Lists that cannot be turned by `startIndex`: one page after the other by cursor or page number, or all at once.

use tokio::time::Instant;

use super::UsersProgress;
use super::fetch::{self, Span, Tries};
use super::reading::{End, Reading};
use crate::domain::checks::reply::Reply;
use crate::domain::problems::{Problem, ProblemId};

/// Pages in a row without anybody new before a chain of cursors counts as never ending.
const STALE_PAGES: usize = 3;
/// A list is asked for all at once only up to this many users.
const MOST_AT_ONCE: u64 = 20_000;
/// How much more is asked for at once when everything that was asked for came.
const MORE: u64 = 4;

impl<P: FnMut(UsersProgress)> Reading<'_, P> {
    /// The server pages by cursor (RFC 9865): each page names the next one.
    pub(super) async fn follow(&mut self, mut cursor: String, count: u64) -> Result<End, Problem> {
        if self.gather.announced.last.is_none() {
            // Nothing tells how far it goes.
            self.beyond_since.get_or_insert_with(Instant::now);
        }
        let mut stale = 0;
        loop {
            let reply = self.wait(self.fetcher.follow(&cursor, count)).await?;
            let Reply::List(mut list) = reply else {
                return Err(fetch::lasting(&reply).unwrap_or_else(|| fetch::failure(&reply)));
            };
            let next = list.next_cursor.take();
            let again = next.as_deref() == Some(&cursor);
            // A page that is not the first, wherever it begins.
            let taken = self.take(list, 2);
            stale = if taken.new > 0 { 0 } else { stale + 1 };
            if self.gather.full() {
                return Ok(self.full());
            }
            match next {
                None => break,
                Some(_) if again || stale >= STALE_PAGES => {
                    return Ok(End::short(ProblemId::ScimPagingEndless, "one cursor leads to the next"));
                }
                Some(next) => cursor = next,
            }
            if self.gather.announced.last.is_some_and(|total| self.gather.count() > total) {
                self.beyond_since.get_or_insert_with(Instant::now);
            }
        }
        Ok(self.came_to_the_end())
    }

    /// The server may take `startIndex` for the number of a page. Reads on that way; returns whether it does.
    pub(super) async fn by_page_number(&mut self, size: u64) -> Result<bool, Problem> {
        let mut number = 2;
        loop {
            let asked =
                self.wait(self.fetcher.fetch(Span { start: number, count: size }, Tries::One)).await?;
            let Reply::List(list) = asked.reply else { break };
            let overlaps = self.gather.overlaps;
            let taken = self.take(list, number);
            let turned = taken.held > 0 && taken.new == taken.held;
            if !turned {
                // It was no page of the list, so that people came again says nothing about the list.
                self.gather.overlaps = overlaps;
                break;
            }
            number += 1;
            if self.gather.full() || self.gather.announced.last.is_some_and(|t| t <= self.gather.count()) {
                break;
            }
        }
        Ok(number > 2)
    }

    /// The server gives the first page whatever is asked for: asks for everybody on one page instead. `held`
    /// users came on the first page.
    pub(super) async fn at_once(&mut self, held: u64) -> Result<End, Problem> {
        let announced = self.gather.announced.last;
        let mut count = announced.unwrap_or(0).max(held.saturating_mul(2));
        let mut everybody = false;
        while count <= MOST_AT_ONCE {
            let asked = self.wait(self.fetcher.fetch(Span { start: 1, count }, Tries::Many)).await?;
            let Reply::List(list) = asked.reply else {
                if let Some(problem) = fetch::lasting(&asked.reply) {
                    return Err(problem);
                }
                break;
            };
            let taken = self.take(list, 1);
            // A page that grew and still has room holds everybody.
            everybody = taken.new > 0 && taken.held < count;
            let as_announced = self.gather.announced.last == Some(self.gather.count());
            if taken.new == 0 || everybody || (as_announced && announced != Some(held)) {
                break;
            }
            count = count.saturating_mul(MORE);
        }
        let read = self.gather.count();
        let complete = match self.gather.announced.last {
            Some(total) => total == read,
            None => everybody,
        };
        let of = self.gather.announced.last.map(|total| format!(" of {total}")).unwrap_or_default();
        let why = format!("every page is the first one; {read}{of} users could be read");
        Ok(End { complete, ..End::short(ProblemId::ScimPagingIgnored, why) })
    }
}
