//! The way of a server that tells what was made or touched since a moment: one page of that a look.

use jiff::{SignedDuration, Timestamp};

use super::ask::{Asker, Trouble};
use super::tail::Tail;
use super::{Brought, Watcher, Way};
use crate::domain::people::arrivals::{Arrivals, View};

/// What was touched shortly before the last look is asked for again: two machines of the server may differ by so much.
const OVERLAP: SignedDuration = SignedDuration::from_secs(30);
/// Pages of one pass overlap by so many accounts, in case the list moves meanwhile.
const SHARED: u64 = 5;
/// So many pages of those touched just before are read in the first look; the rest follows in the next ones.
const BASELINE_PAGES: usize = 5;
/// Every so many looks everybody is counted instead, to see whether the server tells all.
const COUNT_EVERY: u64 = 10;

/// One pass through what has changed since a moment.
#[derive(Debug)]
pub(super) struct Pass {
    /// What was touched after this is asked for, on the server's clock.
    cursor: Timestamp,
    /// Where the next page begins, from 1.
    next: u64,
    /// The server's time when the pass began.
    began: Option<Timestamp>,
    looks: u64,
    /// Accounts when this way was chosen.
    base: u64,
    /// The last count of everybody that no finished pass has explained yet.
    unexplained: Option<u64>,
    /// What was touched shortly before the watch began is still being remembered, and not told.
    baseline: bool,
}

impl Pass {
    pub(super) fn new(since: Timestamp, total: u64) -> Self {
        let cursor = since.checked_sub(OVERLAP).unwrap_or(since);
        Self { cursor, next: 1, began: None, looks: 0, base: total, unexplained: None, baseline: false }
    }

    fn finish(&mut self) {
        if let Some(began) = self.began.take().and_then(|began| began.checked_sub(OVERLAP).ok()) {
            self.cursor = self.cursor.max(began);
        }
        self.next = 1;
        self.baseline = false;
    }
}

/// Whether the server answers the question for changes truthfully: nobody has changed in the future, and everybody
/// since long ago.
pub(super) async fn is_truthful(asker: &mut Asker, server: Timestamp, total: u64) -> Result<bool, Trouble> {
    let future = server.checked_add(SignedDuration::from_hours(48)).unwrap_or(Timestamp::MAX);
    let past = Timestamp::UNIX_EPOCH;
    for (moment, all) in [(future, false), (past, true)] {
        let page = match asker.changed(moment, 1, 1).await {
            Ok(page) => page,
            Err(trouble) if trouble.refused => return Ok(false),
            Err(trouble) => return Err(trouble),
        };
        let results = page.total.unwrap_or_else(|| page.held());
        let good = if all { results >= total && page.held() > 0 } else { results == 0 && page.held() == 0 };
        if !good {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Watcher {
    /// Remembers who was touched shortly before a watch that begins now: the server's time is told to the second only, so
    /// it does not part them from those who come.
    pub(super) async fn remember_before(
        &mut self,
        pass: &mut Pass,
        now: Timestamp,
        server: Timestamp,
    ) -> Result<(), Trouble> {
        pass.baseline = true;
        pass.began = Some(server);
        for _ in 0..BASELINE_PAGES {
            let asked = self.asker.changed(pass.cursor, pass.next, self.page).await;
            let page = asked.map_err(|trouble| self.fewer(trouble))?;
            self.take(&page.accounts, View::Before, now, server, &mut Brought::default());
            let end = pass.next.saturating_add(page.held());
            if page.held() <= SHARED || page.total.is_none_or(|total| total < end) {
                pass.finish();
                break;
            }
            pass.next = end.saturating_sub(SHARED);
        }
        Ok(())
    }

    pub(super) async fn read_changed(
        &mut self,
        now: Timestamp,
        brought: &mut Brought,
    ) -> Result<(), Trouble> {
        let Way::Changed(pass) = &mut self.way else { return Ok(()) };
        let (cursor, start, between, baseline) = (pass.cursor, pass.next, pass.next == 1, pass.baseline);
        pass.looks += 1;
        if between && pass.looks % COUNT_EVERY == 0 {
            let page = self.asker.page(1, 1).await?;
            brought.total = page.total;
            if let Way::Changed(pass) = &mut self.way {
                pass.unexplained = page.total;
            }
            return Ok(());
        }
        if self.is_trials_turn() {
            return self.ask_trial(now, brought).await;
        }
        // Who is linked without a change shows only when looked up.
        if between && self.turn % 2 == 1 && self.ask_expected(now, brought).await? {
            return Ok(());
        }
        let page = match self.asker.changed(cursor, start, self.page).await {
            Err(trouble) if trouble.refused => {
                self.distrust();
                brought.more = true;
                return Ok(());
            }
            other => other.map_err(|trouble| self.fewer(trouble))?,
        };
        let server = self.asker.server_time().unwrap_or(now);
        let old = cursor.checked_sub(SignedDuration::from_secs(1)).unwrap_or(cursor);
        if page.accounts.iter().any(|account| account.modified.is_some_and(|modified| modified < old)) {
            // It tells of people who were not touched: nothing it says this way counts.
            self.distrust();
            brought.more = true;
            return Ok(());
        }
        let view = if baseline { View::Before } else { View::Changed };
        self.take(&page.accounts, view, now, server, brought);
        let counted = self.arrivals.as_ref().map(counted).unwrap_or_default();
        let Way::Changed(pass) = &mut self.way else { return Ok(()) };
        pass.began.get_or_insert(server);
        let end = start.saturating_add(page.held());
        let placed = page.start_index.is_none_or(|given| given == start);
        let more = placed && page.held() > SHARED && page.total.is_some_and(|total| total >= end);
        if more {
            pass.next = end.saturating_sub(SHARED).max(start + 1);
            brought.more = true;
            return Ok(());
        }
        pass.finish();
        let explained = pass.base.saturating_add(counted);
        if pass.unexplained.take().is_some_and(|total| total > explained) {
            self.distrust();
        }
        Ok(())
    }

    /// The server does not tell all, or tells too much: the end of the list tells from now on.
    fn distrust(&mut self) {
        let before = self.memory.accounts_before;
        self.way = Way::Tail(Tail::behind(before.or(self.last_total), before));
    }
}

/// Everybody who was ever counted.
fn counted(arrivals: &Arrivals) -> u64 {
    let counts = arrivals.counts();
    counts.created.saturating_add(counts.linked).saturating_add(counts.switched_off)
}
