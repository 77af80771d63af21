//! The way of every other server: new accounts stand at the end of the list. The end is read, in turns with a look-up
//! of somebody who has not come or with another part of the list, which shows who was linked.

use jiff::Timestamp;

use super::ask::{Page, Trouble};
use super::{Brought, Watcher, Way};
use crate::domain::people::arrivals::View;

/// So many accounts before the end are read again, in case some in front of them were deleted.
const SHARED: u64 = 10;

/// Where the list has been read to.
#[derive(Debug)]
pub(super) struct Tail {
    /// Places up to this have been read; nothing before it is new.
    read_to: u64,
    /// Whatever stands behind this place has come since the start.
    before: Option<u64>,
    /// The last two totals: a number that is said once proves nothing.
    totals: [Option<u64>; 2],
    /// The last place read by the walk through the whole list.
    walked_to: u64,
    /// More stands behind what was read last.
    more: bool,
    /// Accounts the server gives at once, as far as it has shown.
    most: u64,
    /// The list has grown, but not at its end: its head is read next.
    head_next: bool,
    /// New accounts stand at the head.
    newest_first: bool,
}

impl Tail {
    /// `before`: accounts before the start. `from_start`: people may have come since then, and are read first.
    pub(super) fn new(page: &Page, before: Option<u64>, from_start: bool) -> Self {
        let total = page.total.unwrap_or(page.held());
        let read_to = match (from_start, before) {
            (false, _) => total,
            (true, Some(before)) => before.min(total),
            (true, None) => total.saturating_sub(page.held()),
        };
        let mut tail = Self::behind(Some(read_to), before);
        tail.walked_to = page.held();
        tail.most = page.held().max(1);
        tail
    }

    pub(super) fn behind(read_to: Option<u64>, before: Option<u64>) -> Self {
        Self {
            read_to: read_to.unwrap_or_default(),
            before,
            totals: [None; 2],
            walked_to: 0,
            more: false,
            most: u64::MAX,
            head_next: false,
            newest_first: false,
        }
    }

    fn note_total(&mut self, total: Option<u64>) -> bool {
        let grown = matches!((self.totals[1], total), (Some(old), Some(new)) if new > old);
        self.totals = [self.totals[1], total];
        grown
    }

    /// New accounts by the numbers alone: what two looks in a row have said.
    fn grown_by(&self) -> u64 {
        match (self.totals, self.before) {
            ([Some(one), Some(two)], Some(before)) => one.min(two).saturating_sub(before),
            _ => 0,
        }
    }
}

impl Watcher {
    pub(super) async fn read_tail(&mut self, now: Timestamp, brought: &mut Brought) -> Result<(), Trouble> {
        if self.is_trials_turn() {
            return self.ask_trial(now, brought).await;
        }
        let Way::Tail(tail) = &self.way else { return Ok(()) };
        if self.turn % 2 == 1 && !tail.more && !tail.head_next {
            return self.ask_around(now, brought).await;
        }
        if tail.head_next || tail.newest_first {
            return self.read_head(now, brought).await;
        }
        let shared = SHARED.min(tail.read_to).min(tail.most / 2);
        let start = tail.read_to - shared + 1;
        let page = match self.asker.page(start, self.page).await {
            Ok(page) => page,
            Err(trouble) => {
                // Some servers refuse a place behind their end, which deletions may have moved.
                if let Way::Tail(tail) = &mut self.way
                    && trouble.refused
                {
                    tail.read_to = tail.read_to.saturating_sub(self.page);
                }
                return Err(self.fewer(trouble));
            }
        };
        brought.total = page.total;
        let server = self.asker.server_time().unwrap_or(now);
        // A server that gives another part than was asked for tells of nobody's place.
        let placed = page.start_index.is_none_or(|given| given == start);
        let (again, behind) = page.accounts.split_at(page.accounts.len().min(shared as usize));
        // The list goes on where it ended before only if what stood there still does.
        let joined = again.is_empty()
            || self.arrivals.as_ref().is_some_and(|seen| again.iter().any(|account| seen.knows(&account.id)));
        let added = placed && joined && self.stands_behind(start + shared);
        self.take(again, View::Part, now, server, brought);
        self.take(behind, if added { View::Added } else { View::Part }, now, server, brought);
        let came = !brought.arrivals.is_empty();
        let Way::Tail(tail) = &mut self.way else { return Ok(()) };
        let end = start.saturating_add(page.held()).saturating_sub(1);
        let total = page.total.unwrap_or(u64::MAX);
        let grown = tail.note_total(page.total);
        // Deletions bring the end nearer; a number alone does not move it away.
        tail.read_to = tail.read_to.min(total);
        if placed && page.held() > 0 {
            tail.read_to = tail.read_to.max(end).min(total);
        }
        if page.held() > 0 && end < total {
            tail.most = page.held();
        }
        tail.more = placed && !behind.is_empty() && end < total;
        tail.head_next = grown && !came;
        brought.more = tail.more;
        if (placed && page.held() > 0 && end >= total) || total < start {
            let grown_by = tail.grown_by();
            self.memory.created = self.memory.created.max(grown_by);
        }
        Ok(())
    }

    /// Whether what stands at `place` and behind has come since the start.
    fn stands_behind(&self, place: u64) -> bool {
        matches!(&self.way, Way::Tail(tail) if tail.before.is_some_and(|before| place > before))
    }

    async fn read_head(&mut self, now: Timestamp, brought: &mut Brought) -> Result<(), Trouble> {
        let page = self.asker.page(1, self.page).await.map_err(|trouble| self.fewer(trouble))?;
        brought.total = page.total;
        let server = self.asker.server_time().unwrap_or(now);
        self.take(&page.accounts, View::Part, now, server, brought);
        let came = !brought.arrivals.is_empty();
        let Way::Tail(tail) = &mut self.way else { return Ok(()) };
        tail.note_total(page.total);
        tail.head_next = false;
        tail.newest_first |= came;
        Ok(())
    }

    /// Somebody who has not come, while they are few; else the next part of the whole list.
    async fn ask_around(&mut self, now: Timestamp, brought: &mut Brought) -> Result<(), Trouble> {
        if self.ask_expected(now, brought).await? {
            return Ok(());
        }
        let Way::Tail(tail) = &self.way else { return Ok(()) };
        let start = tail.walked_to + 1;
        let page = self.asker.page(start, self.page).await.map_err(|trouble| self.fewer(trouble))?;
        brought.total = page.total;
        let server = self.asker.server_time().unwrap_or(now);
        self.take(&page.accounts, View::Part, now, server, brought);
        let Way::Tail(tail) = &mut self.way else { return Ok(()) };
        tail.walked_to = start.saturating_add(page.held()).saturating_sub(1);
        if page.held() == 0 || page.total.is_some_and(|total| tail.walked_to >= total) {
            tail.walked_to = 0;
        }
        Ok(())
    }
}
