//! The watch: who is in Contractbook now, for one request a look, however many people there are.
//!
//! A company that fits into one page is read whole. A larger one is asked for what was made or touched since the last
//! look, if the server was found to answer that truthfully; else for the end of its list, in turns with a look-up of
//! somebody who is waited for or with another part of the list.

mod ask;
mod changed;
mod person;
mod tail;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::domain::checks::RequestRecord;
use crate::domain::people::arrivals::{ArrivalCounts, Arrivals, View};
use crate::domain::people::drill::Sight;
use crate::domain::people::pace::{LONGEST_HOLD, Moment, Pace};
use crate::domain::people::progress::{ROUND, Seen};
use crate::domain::people::seen::SeenAccount;
use crate::domain::people::{ExpectedCounts, Standing, WatchMemory, sign_in_name};
use crate::domain::problems::Problem;
use crate::domain::session::{SecretToken, TenantUrl};

pub use crate::domain::people::arrivals::{Arrival, How};

use super::http::HttpClient;
use ask::{Asker, Page, Trouble};
use changed::Pass;
use tail::Tail;

/// Accounts asked for at once. Up to so many accounts are read whole.
const PAGE: u64 = 100;
/// When a page is too large for the server or the way, it is asked for with fewer.
const SMALLER: u64 = 4;
/// One look may take so long.
const LOOK_LIMIT: Duration = Duration::from_secs(20);
/// A token that is refused so often in a row is not tried again.
const REFUSALS: u32 = 2;
/// Clocks that are compared through the `Date` header agree to within this; others to within the second.
const TOLERANCES: (SignedDuration, SignedDuration) =
    (SignedDuration::from_secs(10), SignedDuration::from_mins(2));
/// Arrivals further apart belong to different rounds.
const BETWEEN_ROUNDS: Duration = Duration::from_mins(10);

/// What a watch looks for.
#[derive(Debug, Clone)]
pub struct WatchPlan {
    /// Where.
    pub tenant_url: TenantUrl,
    /// With what.
    pub token: SecretToken,
    /// How often.
    pub pace: Pace,
    /// When provisioning was started, on this computer's clock, if it was before this watch: whoever was made or
    /// touched since has arrived. `memory.since` goes before it.
    pub since: Option<Timestamp>,
    /// What the watch before this one remembered.
    pub memory: WatchMemory,
    /// The user name of the trial person in Entra.
    pub trial: Option<String>,
    /// The trial person is looked at again and again also after the arrival, for the leaver drill.
    pub follow_trial: bool,
    /// Who is expected, by login or user name in Entra; an empty one is nobody. In memory only.
    pub expected: Option<Arc<Vec<String>>>,
}

/// What one look saw.
#[derive(Debug, Clone)]
pub struct Look {
    /// When, on this computer's clock.
    pub at: Timestamp,
    /// When, on the server's, if it told.
    pub server_time: Option<Timestamp>,
    /// Accounts in Contractbook, when it said so in this look.
    pub total: Option<u64>,
    /// Who arrived since the look before.
    pub arrivals: Vec<Arrival>,
    /// Who arrived in all, earlier runs included. No number here ever falls.
    pub counts: ArrivalCounts,
    /// How the expected people stand; `None` without a list.
    pub expected: Option<ExpectedCounts>,
    /// Everybody on the list who has not arrived, by place in [`WatchPlan::expected`], with how they stand; `None` when
    /// that is as it was in the look before, or without a list.
    pub waiting: Option<Vec<(u32, Standing)>>,
    /// The same, for [`Progress`](crate::domain::people::progress::Progress).
    pub seen: Seen,
    /// The trial person.
    pub trial: Sight,
    /// Why the look failed.
    pub problem: Option<Problem>,
    /// How long until the next look.
    pub next: Duration,
    /// Of that, what the server asked for; a person in a hurry has to wait it out as well.
    pub hold: Option<Duration>,
    /// The token is no longer accepted: this was the last look until there is another one.
    pub ended: bool,
    /// What to hand to the next watch.
    pub memory: WatchMemory,
    /// Requests made.
    pub requests: Vec<RequestRecord>,
}

/// How everybody is kept in view.
enum Way {
    /// Nothing was answered yet.
    Unknown,
    /// One page holds everybody.
    Whole,
    /// The server tells what has changed.
    Changed(Pass),
    /// The end of the list tells.
    Tail(Tail),
}

/// Keeps looking; owns what earlier looks saw.
pub struct Watcher {
    asker: Asker,
    pace: Pace,
    since: Option<Timestamp>,
    memory: WatchMemory,
    trial: Option<String>,
    follow_trial: bool,
    expected: Option<Arc<Vec<String>>>,
    arrivals: Option<Arrivals>,
    way: Way,
    page: u64,
    /// The `id` of the trial person's account, once seen: it stays when the login changes.
    trial_id: Option<String>,
    /// The next place in the list of expected people.
    person: u32,
    /// A look-up has found no account of the trial person.
    trial_was_absent: bool,
    failures: u32,
    refusals: u32,
    turn: u64,
    last_total: Option<u64>,
    began: Option<Duration>,
    last_news: Option<Duration>,
    round: Option<Duration>,
    /// How the expected people stood when it was last told who has not come.
    told: Option<ExpectedCounts>,
}

/// What the questions of one look brought.
#[derive(Default)]
struct Brought {
    total: Option<u64>,
    arrivals: Vec<Arrival>,
    trial: Sight,
    more: bool,
}

impl Watcher {
    /// Prepares; nothing is sent yet.
    pub fn new(client: HttpClient, plan: WatchPlan) -> Self {
        Self {
            asker: Asker::new(client, plan.tenant_url, plan.token),
            pace: plan.pace,
            since: plan.since,
            memory: plan.memory,
            trial: plan.trial.map(|trial| sign_in_name(trial.trim())).filter(|trial| !trial.is_empty()),
            follow_trial: plan.follow_trial,
            expected: plan.expected,
            arrivals: None,
            way: Way::Unknown,
            page: PAGE,
            trial_id: None,
            person: 0,
            trial_was_absent: false,
            failures: 0,
            refusals: 0,
            turn: 0,
            last_total: None,
            began: None,
            last_news: None,
            round: None,
            told: None,
        }
    }

    /// Looks once. Failures back off and come back; a good look brings the usual pace.
    pub async fn look(&mut self, now: Moment) -> Look {
        self.asker.begin(now.wall, LOOK_LIMIT);
        self.began.get_or_insert(now.up);
        let mut brought = Brought::default();
        let result = match &self.way {
            Way::Unknown | Way::Whole => self.read_whole(now.wall, &mut brought).await,
            Way::Changed(_) => self.read_changed(now.wall, &mut brought).await,
            Way::Tail(_) => self.read_tail(now.wall, &mut brought).await,
        };
        let moved = brought.total.is_some() && self.last_total.is_some_and(|t| Some(t) != brought.total);
        self.last_total = brought.total.or(self.last_total);
        if moved || !brought.arrivals.is_empty() {
            self.note_news(now.up);
        }
        let mut look = Look {
            at: now.wall,
            server_time: self.asker.server_time(),
            total: brought.total,
            arrivals: brought.arrivals,
            counts: self.counts(),
            expected: self.arrivals.as_ref().and_then(Arrivals::expected),
            waiting: self.news_of_waiting(),
            seen: self.seen(),
            trial: brought.trial,
            problem: None,
            next: self.pace.quick,
            hold: None,
            ended: false,
            memory: self.memory,
            requests: self.asker.take_requests(),
        };
        match result {
            Ok(()) => {
                (self.failures, self.refusals) = (0, 0);
                self.turn += 1;
                look.next = self.pause(now.up, brought.more);
            }
            Err(trouble) => {
                self.failures = self.failures.saturating_add(1);
                self.refusals = if trouble.token_refused { self.refusals + 1 } else { 0 };
                look.hold = trouble.wait.map(|wait| wait.min(LONGEST_HOLD)).filter(|wait| !wait.is_zero());
                look.next = self.pace.after_failure(self.failures, trouble.wait);
                look.ended = self.refusals >= REFUSALS;
                look.problem = Some(*trouble.problem);
            }
        }
        look
    }

    /// Everybody in one page; when they do not fit, the other ways are tried.
    async fn read_whole(&mut self, now: Timestamp, brought: &mut Brought) -> Result<(), Trouble> {
        let page = loop {
            match self.asker.page(1, self.page).await {
                Err(trouble) if trouble.smaller && self.page >= SMALLER => self.page /= SMALLER,
                Err(trouble) => {
                    // The size was not to blame.
                    self.page = if trouble.smaller { PAGE } else { self.page };
                    return Err(trouble);
                }
                Ok(page) => break page,
            }
        };
        let server = self.asker.server_time().unwrap_or(now);
        let first = self.arrivals.is_none();
        let before = self.memory;
        if first {
            self.begin(now, page.total);
        }
        brought.total = page.total;
        let whole = page.total.map_or(page.held() < self.page, |total| page.held() >= total);
        // Whoever is unknown in a page that held everybody before has come since, even when it no longer does.
        let view = match (whole, first) {
            (true, _) => View::Whole,
            (false, true) => View::Part,
            (false, false) => View::Added,
        };
        self.take(&page.accounts, view, now, server, brought);
        if whole {
            self.way = Way::Whole;
            brought.trial = self.own_sight(&page.accounts).unwrap_or(Sight::Absent);
            if self.trial.is_none() {
                brought.trial = Sight::NotAsked;
            }
            return Ok(());
        }
        self.way = match self.choose(&page, now, first).await {
            Ok(way) => way,
            Err(trouble) => {
                if first && self.since.is_none() {
                    // The watch has not begun: who was touched shortly before is asked for by the next first look.
                    (self.memory, self.arrivals) = (before, None);
                    *brought = Brought::default();
                }
                return Err(trouble);
            }
        };
        brought.more = true;
        Ok(())
    }

    /// A company that does not fit into one page.
    async fn choose(&mut self, page: &Page, now: Timestamp, first: bool) -> Result<Way, Trouble> {
        if let (Some(total), Some(server), Some(since)) =
            (page.total, self.asker.server_time(), self.memory.since)
            && changed::is_truthful(&mut self.asker, server, total).await?
        {
            let mut pass = Pass::new(since, total);
            if first && self.since.is_none() {
                self.remember_before(&mut pass, now, server).await?;
            }
            return Ok(Way::Changed(pass));
        }
        let from_start = !first || self.since.is_some();
        Ok(Way::Tail(Tail::new(page, self.memory.accounts_before, from_start)))
    }

    /// The first answer: what counts from now on.
    fn begin(&mut self, now: Timestamp, total: Option<u64>) {
        let server = self.asker.server_time();
        let ahead = server.map(|server| now.duration_since(server)).unwrap_or_default();
        // The person's word for the start is not to the second.
        let told = self.memory.since.is_none() && self.since.is_some();
        let tolerance = if server.is_some() && !told { TOLERANCES.0 } else { TOLERANCES.1 };
        let said = self.since.map(|since| since.checked_sub(ahead).unwrap_or(since));
        self.since = self.memory.since.or(said);
        let logins = self.expected.as_ref().map(|logins| logins.as_slice());
        self.arrivals = Some(Arrivals::new(self.since, tolerance, logins));
        if self.since.is_none() {
            self.memory.accounts_before = total;
        }
        self.memory.since = self.since.or(Some(server.unwrap_or(now)));
    }

    /// Hands accounts to the memory of arrivals.
    fn take(
        &mut self,
        accounts: &[SeenAccount],
        view: View,
        now: Timestamp,
        server: Timestamp,
        brought: &mut Brought,
    ) {
        if let Some(arrivals) = &mut self.arrivals {
            brought.arrivals.extend(arrivals.look(accounts, view, now, server));
        }
        if let Some(sight) = self.own_sight(accounts) {
            brought.trial = sight;
        }
        let counts = self.arrivals.as_ref().map(Arrivals::counts).unwrap_or_default();
        self.memory.created = self.memory.created.max(counts.created);
        self.memory.linked = self.memory.linked.max(counts.linked);
        self.memory.switched_off = self.memory.switched_off.max(counts.switched_off);
    }

    /// Remembers to ask for fewer at once when that was the trouble.
    fn fewer(&mut self, trouble: Trouble) -> Trouble {
        if trouble.smaller && self.page >= SMALLER {
            self.page /= SMALLER;
        }
        trouble
    }

    /// Who has not come, when that has changed.
    fn news_of_waiting(&mut self) -> Option<Vec<(u32, Standing)>> {
        let arrivals = self.arrivals.as_ref()?;
        let now = arrivals.expected()?;
        (self.told.replace(now) != Some(now)).then(|| arrivals.waiting())
    }

    fn counts(&self) -> ArrivalCounts {
        let WatchMemory { created, linked, switched_off, .. } = self.memory;
        ArrivalCounts { created, linked, switched_off }
    }

    fn seen(&self) -> Seen {
        match self.arrivals.as_ref().and_then(Arrivals::expected) {
            Some(expected) => Seen { arrived: expected.arrived, there: expected.there },
            None => Seen { arrived: self.memory.created.saturating_add(self.memory.linked), there: 0 },
        }
    }

    fn note_news(&mut self, up: Duration) {
        let quiet = self.last_news.is_none_or(|last| up.saturating_sub(last) > BETWEEN_ROUNDS);
        if quiet {
            self.round = Some(up);
        }
        self.last_news = Some(up);
    }

    fn pause(&self, up: Duration, more: bool) -> Duration {
        let news = self.last_news.or(self.began).unwrap_or(up);
        let awaited = self.trial.is_some() && (self.follow_trial || self.trial_id.is_none());
        let to_round = self.round.and_then(|round| {
            let passed = SignedDuration::try_from(up.saturating_sub(round)).ok()?.as_secs() % ROUND.as_secs();
            // Shortly after a round was due it is still near.
            let left = if passed < ROUND.as_secs() / 2 { -passed } else { ROUND.as_secs() - passed };
            Some(SignedDuration::from_secs(left))
        });
        self.pace.pause(up.saturating_sub(news), awaited, more, to_round)
    }
}
