//! How far the arrivals are: a share that never falls, a forecast corrected by what is seen, and the next round.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::forecast::{Forecast, LONGEST_WAIT_MINUTES, SyncSize, forecast};

/// From the beginning of one round to the next (Microsoft: about every 40 minutes).
pub const ROUND: SignedDuration = SignedDuration::from_mins(LONGEST_WAIT_MINUTES as i64);
/// Arrivals further apart than this belong to different rounds.
const BETWEEN_ROUNDS: SignedDuration = SignedDuration::from_mins(10);
/// A round may be so late before anybody is worried.
const MARGIN: SignedDuration = SignedDuration::from_mins(15);
/// Below so many arrivals the rate seen tells little.
const FEW: u64 = 10;
/// The whole, in the thousandths that are remembered.
const WHOLE: u16 = 1000;
/// No forecast reaches further than this.
const FURTHEST: SignedDuration = SignedDuration::from_hours(24 * 60);

/// What is expected of the first round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expectation {
    /// When provisioning was started, as the person said.
    pub started_at: Option<Timestamp>,
    /// People who get a new account.
    pub create: u64,
    /// People whose account is there and will be linked.
    pub link: u64,
}

impl Expectation {
    /// Everybody.
    pub const fn people(&self) -> u64 {
        self.create.saturating_add(self.link)
    }

    fn forecast(&self) -> Forecast {
        forecast(SyncSize::users(self.people()))
    }
}

/// What one look says about progress.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// Expected people made, linked or touched since the start; without a list, all accounts that were.
    pub arrived: u64,
    /// Expected people whose account was there before and shows no trace of the sync, which may be because nothing
    /// had to be changed. Zero without a list.
    pub there: u64,
}

/// What is remembered about the arrivals. Holds counts and times only; may be saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Most that were ever seen.
    arrived: u64,
    /// As [`Seen::there`], in the last look.
    there: u64,
    /// The largest share so far, in thousandths.
    share: u16,
    /// When anybody was first seen.
    first_at: Option<Timestamp>,
    /// When somebody was last seen.
    last_at: Option<Timestamp>,
    /// When the arrivals of the present round were first seen.
    round_at: Option<Timestamp>,
    /// How many were there before the present round.
    before_round: u64,
}

/// Where the arrivals stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Provisioning was not started.
    NotStarted,
    /// It was started with nobody to send.
    Nobody,
    /// Started; nobody has come yet, and that is normal.
    WaitingForFirstRound,
    /// People are arriving.
    Arriving,
    /// Some are there; the others come with one of the next rounds.
    BetweenRounds,
    /// Everybody is there.
    AllHere,
    /// Later than can be explained by waiting.
    Overdue,
}

impl State {
    /// Text key of the state in one sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotStarted => "watch-state-not-started",
            Self::Nobody => "watch-state-nobody",
            Self::WaitingForFirstRound => "watch-state-waiting",
            Self::Arriving => "watch-state-arriving",
            Self::BetweenRounds => "watch-state-between-rounds",
            Self::AllHere => "watch-state-all-here",
            Self::Overdue => "watch-state-overdue",
        }
    }
}

/// When everybody will be there: not before the first, hardly after the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Eta {
    /// At best.
    pub earliest: Timestamp,
    /// At worst, as far as can be told.
    pub latest: Timestamp,
    /// The rate that was seen went into it; else it is Microsoft's rule of thumb alone.
    pub observed: bool,
}

/// When the next round begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextRound {
    /// About then; before the first round, at the latest then.
    pub at: Timestamp,
    /// Told from an earlier round; else only the longest wait is known.
    pub known: bool,
}

/// Progress at one moment, ready to be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    /// Where it stands.
    pub state: State,
    /// 0 to 1; never falls, and 1 only once everybody was there.
    pub share: f32,
    /// Arrived so far.
    pub arrived: u64,
    /// Everybody.
    pub expected: u64,
    /// When everybody will be there; `None` when they are, or when nothing can be said.
    pub eta: Option<Eta>,
    /// The next round; `None` before the start and when the waiting is over.
    pub next_round: Option<NextRound>,
    /// Since when it is overdue.
    pub overdue_since: Option<Timestamp>,
}

impl Progress {
    /// Takes what a look saw at `now`. Nothing remembered here ever falls.
    pub fn see(&mut self, now: Timestamp, seen: Seen, expectation: &Expectation) {
        // What was whole a moment ago stays whole, whoever is seen late.
        if self.all_here(now, expectation) {
            self.share = WHOLE;
        }
        self.there = seen.there;
        if seen.arrived > self.arrived {
            // The trial person, sent before the start, is no round.
            let before = |last| expectation.started_at.is_some_and(|started| last < started);
            let new_round = |last| before(last) || now.duration_since(last) > BETWEEN_ROUNDS;
            if self.last_at.is_none_or(new_round) {
                self.round_at = Some(now);
                self.before_round = self.arrived;
            }
            self.first_at.get_or_insert(now);
            self.last_at = Some(now);
            self.arrived = seen.arrived;
        }
        let share = if self.all_here(now, expectation) { WHOLE } else { self.part(expectation) };
        self.share = self.share.max(share);
    }

    /// People seen so far; never falls.
    pub const fn arrived(&self) -> u64 {
        self.arrived
    }

    /// When somebody was last seen.
    pub const fn last_at(&self) -> Option<Timestamp> {
        self.last_at
    }

    /// Everything that can be said at `now`.
    pub fn report(&self, now: Timestamp, expectation: &Expectation) -> Report {
        let (state, overdue_since) = self.state(now, expectation);
        let waiting = !matches!(state, State::NotStarted | State::Nobody | State::AllHere);
        // People added later do not take the bar back.
        let share = if state == State::AllHere { WHOLE } else { self.share.max(self.part(expectation)) };
        Report {
            state,
            share: f32::from(share) / f32::from(WHOLE),
            arrived: self.arrived,
            expected: expectation.people(),
            eta: if waiting { self.eta(now, state, expectation) } else { None },
            next_round: if waiting { self.next_round(now, expectation) } else { None },
            overdue_since,
        }
    }

    /// When the next round begins; `None` before the start, and when the first one is later than it can be.
    pub fn next_round(&self, now: Timestamp, expectation: &Expectation) -> Option<NextRound> {
        let started = expectation.started_at?;
        let Some(round) = self.round_at.filter(|round| *round >= started) else {
            let at = later(started, ROUND);
            return (at > now).then_some(NextRound { at, known: false });
        };
        let rounds = now.duration_since(round).as_secs().max(0) / ROUND.as_secs() + 1;
        let at = later(round, SignedDuration::from_secs(rounds.saturating_mul(ROUND.as_secs())));
        Some(NextRound { at, known: true })
    }

    fn part(&self, expectation: &Expectation) -> u16 {
        let people = expectation.people();
        if people == 0 || expectation.started_at.is_none() {
            return 0;
        }
        let part = u128::from(self.arrived.min(people)) * u128::from(WHOLE) / u128::from(people);
        u16::try_from(part).unwrap_or(WHOLE).min(WHOLE - 1)
    }

    /// Everybody was seen, or those who were not are linked without a trace and a whole round has passed in silence.
    fn all_here(&self, now: Timestamp, expectation: &Expectation) -> bool {
        let people = expectation.people();
        let Some(started) = expectation.started_at else { return false };
        if people == 0 {
            return false;
        }
        let silent_since = self.last_at.map_or(started, |last| last.max(started));
        // Once whole, somebody seen late does not begin the silence again.
        let settled = self.share == WHOLE || now.duration_since(silent_since) > ROUND + BETWEEN_ROUNDS;
        self.arrived >= people || (settled && self.arrived.saturating_add(self.there) >= people)
    }

    fn state(&self, now: Timestamp, expectation: &Expectation) -> (State, Option<Timestamp>) {
        let Some(started) = expectation.started_at else { return (State::NotStarted, None) };
        if expectation.people() == 0 {
            return (State::Nobody, None);
        }
        if self.all_here(now, expectation) {
            return (State::AllHere, None);
        }
        let due = self.due(started, expectation);
        if now > due {
            return (State::Overdue, Some(due));
        }
        let state = match self.last_at.filter(|last| *last >= started) {
            None => State::WaitingForFirstRound,
            Some(last) if now.duration_since(last) > BETWEEN_ROUNDS => State::BetweenRounds,
            Some(_) => State::Arriving,
        };
        (state, None)
    }

    /// Until when somebody must have come.
    fn due(&self, started: Timestamp, expectation: &Expectation) -> Timestamp {
        let forecast = expectation.forecast();
        // The first of many come long before the last.
        let first = later(later(started, ROUND + MARGIN), minutes(forecast.work.0));
        let Some(last) = self.last_at.filter(|last| *last >= started) else { return first };
        // Those who failed are tried again with the next round; two silent rounds are no accident.
        let silence = later(last, ROUND + ROUND + MARGIN);
        silence.max(first)
    }

    fn eta(&self, now: Timestamp, state: State, expectation: &Expectation) -> Option<Eta> {
        let started = expectation.started_at?;
        let left = expectation.people().saturating_sub(self.arrived);
        if state == State::Overdue {
            return None;
        }
        let work = forecast(SyncSize::users(left)).work;
        let (earliest, latest, observed) = match state {
            State::WaitingForFirstRound => {
                let whole = expectation.forecast().whole;
                let earliest = later(started, minutes(whole.0)).max(later(now, minutes(work.0)));
                (earliest, later(started, minutes(whole.1)), false)
            }
            State::BetweenRounds => {
                let next = self.next_round(now, expectation)?.at;
                (next, later(next, minutes(work.1) + MARGIN), false)
            }
            _ => match self.rate_range(left) {
                Some((fast, slow)) => (later(now, fast), later(now, slow), true),
                None => (later(now, minutes(work.0)), later(now, minutes(work.1)), false),
            },
        };
        let earliest = earliest.max(now);
        Some(Eta { earliest, latest: latest.max(earliest), observed })
    }

    /// How long the rest takes at the rate of this round, fastest and slowest: two standard deviations of a count,
    /// widened by Microsoft's range while few have come.
    fn rate_range(&self, left: u64) -> Option<(SignedDuration, SignedDuration)> {
        let (from, to) = (self.round_at?, self.last_at?);
        let came = self.arrived.saturating_sub(self.before_round);
        let seconds = to.duration_since(from).as_secs_f64();
        if came < 2 || seconds < 1.0 {
            return None;
        }
        let each = seconds / (came - 1) as f64;
        let spread = 2.0 / (came as f64).sqrt();
        let rest = each * left as f64;
        let (mut fast, mut slow) = (rest / (1.0 + spread), rest * (1.0 + spread));
        if came < FEW {
            let work = forecast(SyncSize::users(left)).work;
            fast = fast.min(work.0 as f64 * 60.0);
            slow = slow.max(work.1 as f64 * 60.0);
        }
        let bounded = |seconds: f64| SignedDuration::from_secs(seconds.min(FURTHEST.as_secs_f64()) as i64);
        Some((bounded(fast), bounded(slow)))
    }
}

fn minutes(count: u64) -> SignedDuration {
    let most = FURTHEST.as_mins();
    SignedDuration::from_mins(i64::try_from(count).unwrap_or(most).min(most))
}

fn later(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.checked_add(by).unwrap_or(Timestamp::MAX)
}
