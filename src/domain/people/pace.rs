//! How often the watch asks, and when it is time to ask again: quick while something happens, slow between rounds.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A person of the team is at the screen and waits for one account: so long it is asked quickly.
const PATIENT: Duration = Duration::from_mins(5);
/// Of the time without news, so much is waited before the next look.
const QUIET_PART: u32 = 8;
/// Near the next round it is asked again within this time, from so long before to so long after.
const NEAR_ROUND: (SignedDuration, Duration) = (SignedDuration::from_mins(3), Duration::from_secs(20));
/// The longest pause between two failures.
const LONGEST_BACKOFF: Duration = Duration::from_mins(5);
/// The longest wait that a server may ask for (`Retry-After`).
pub const LONGEST_HOLD: Duration = Duration::from_hours(1);

/// The two ends of the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Between two looks while something happens.
    pub quick: Duration,
    /// Between two looks while nothing does.
    pub slowest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { quick: Duration::from_secs(4), slowest: Duration::from_mins(3) }
    }
}

impl Pace {
    /// The pause after a good look. `quiet`: since the last news, or since the watch began. `awaited`: one account is
    /// waited for (trial, leaver). `more`: the server holds news that did not fit into this look. `to_round`: until the
    /// next round is expected, negative after it.
    pub fn pause(
        self,
        quiet: Duration,
        awaited: bool,
        more: bool,
        to_round: Option<SignedDuration>,
    ) -> Duration {
        if more || (awaited && quiet < PATIENT) {
            return self.quick;
        }
        let slowest = self.slowest.max(self.quick);
        let pause = (quiet / QUIET_PART).clamp(self.quick, slowest);
        match to_round {
            Some(left) if left.abs() <= NEAR_ROUND.0 => pause.min(NEAR_ROUND.1.max(self.quick)),
            // Not slept past the beginning of the round.
            Some(left) if left > NEAR_ROUND.0 => {
                let until = Duration::try_from(left.saturating_sub(NEAR_ROUND.0)).unwrap_or_default();
                pause.min(until.max(self.quick))
            }
            _ => pause,
        }
    }

    /// The pause after `failures` failures in a row, with the wait the server asked for.
    pub fn after_failure(self, failures: u32, asked: Option<Duration>) -> Duration {
        let doubled = self.quick.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX).max(2));
        doubled.min(LONGEST_BACKOFF.max(self.quick)).max(asked.unwrap_or_default().min(LONGEST_HOLD))
    }
}

/// One moment on both clocks of this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The clock people set.
    pub wall: Timestamp,
    /// Time the program has been running, not counting sleep on most systems; it never jumps.
    pub up: Duration,
}

/// A pause under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    from: Moment,
    pause: Duration,
    hold: Duration,
}

impl Wait {
    /// Begins. `hold`: of the pause, what the server asked for; nobody may cut that short.
    pub fn new(from: Moment, pause: Duration, hold: Option<Duration>) -> Self {
        Self { from, pause, hold: hold.unwrap_or_default().min(pause) }
    }

    /// How much is left; zero when it is over. Whichever clock has run further counts: after sleep that is the wall
    /// clock, and a wall clock that was set back does not keep anybody waiting.
    pub fn left(&self, now: Moment) -> Duration {
        self.pause.saturating_sub(self.passed(now))
    }

    /// What must still be waited although the person wants to look at once.
    pub fn held(&self, now: Moment) -> Duration {
        self.hold.saturating_sub(self.passed(now))
    }

    fn passed(&self, now: Moment) -> Duration {
        let wall = Duration::try_from(now.wall.duration_since(self.from.wall)).unwrap_or_default();
        wall.max(now.up.saturating_sub(self.from.up))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACE: Pace = Pace { quick: Duration::from_secs(4), slowest: Duration::from_mins(3) };

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn moment(wall: i64, up: u64) -> Moment {
        Moment { wall: Timestamp::from_second(1_795_000_000 + wall).unwrap(), up: secs(up) }
    }

    #[test]
    fn looks_grow_rare_while_nothing_happens_and_quick_when_something_does() {
        for (quiet, wanted) in [(0, 4), (30, 4), (80, 10), (480, 60), (1440, 180), (100_000, 180)] {
            assert_eq!(PACE.pause(secs(quiet), false, false, None), secs(wanted), "{quiet}");
        }
        assert_eq!(PACE.pause(secs(200), true, false, None), secs(4), "somebody waits");
        assert_eq!(PACE.pause(secs(1000), true, false, None), secs(125), "but not for ever");
        assert_eq!(PACE.pause(secs(1000), false, true, None), secs(4), "more is there");
    }

    #[test]
    fn the_next_round_is_not_slept_through() {
        let round = |left| PACE.pause(secs(2000), false, false, Some(SignedDuration::from_secs(left)));
        assert_eq!(round(60), secs(20));
        assert_eq!(round(-100), secs(20));
        assert_eq!(round(-400), secs(180));
        assert_eq!(round(240), secs(60), "until three minutes before it");
        assert_eq!(round(2000), secs(180));
    }

    #[test]
    fn failures_back_off_and_a_server_is_given_the_time_it_asks_for() {
        let pauses: Vec<u64> = (1..9).map(|n| PACE.after_failure(n, None).as_secs()).collect();
        assert_eq!(pauses, [8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(PACE.after_failure(1, Some(secs(90))), secs(90));
        assert_eq!(PACE.after_failure(1, Some(secs(1_000_000))), LONGEST_HOLD);
        assert_eq!(PACE.after_failure(u32::MAX, None), secs(300));
        let odd = Pace { quick: secs(900), slowest: secs(1) };
        assert_eq!(odd.after_failure(3, None), secs(900));
        assert_eq!(odd.pause(secs(9999), false, false, None), secs(900));
    }

    #[test]
    fn sleep_and_changed_clocks_neither_lose_nor_prolong_a_pause() {
        let wait = Wait::new(moment(0, 100), secs(60), None);
        assert_eq!(wait.left(moment(10, 110)), secs(50));
        assert_eq!(wait.left(moment(7200, 101)), secs(0), "slept for two hours");
        assert_eq!(wait.left(moment(-3600, 140)), secs(20), "set back by an hour");
        assert_eq!(wait.left(moment(-3600, 160)), secs(0));
    }

    #[test]
    fn a_wait_the_server_asked_for_is_not_cut_short() {
        let wait = Wait::new(moment(0, 0), secs(90), Some(secs(80)));
        assert_eq!(wait.held(moment(10, 10)), secs(70));
        assert_eq!(wait.held(moment(85, 85)), secs(0));
        assert_eq!(Wait::new(moment(0, 0), secs(60), Some(secs(600))).held(moment(0, 0)), secs(60));
    }
}
