//! When it is worth telling somebody who is not looking that people have arrived.

use jiff::{SignedDuration, Timestamp};

/// Arrivals after so long a silence are news of their own.
const SILENCE: SignedDuration = SignedDuration::from_mins(10);

/// What is told. Numbers only: a notification may be read by anybody who passes the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum News {
    /// Everybody is here.
    AllHere {
        /// How many.
        people: u64,
    },
    /// The silence is over.
    More {
        /// How many have arrived in all.
        arrived: u64,
        /// Of how many.
        expected: u64,
    },
}

/// How the arrivals stood at one moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stood {
    /// Arrived in all.
    pub arrived: u64,
    /// Everybody is here.
    pub all: bool,
    /// When somebody was last seen.
    pub last_at: Option<Timestamp>,
}

/// What there is to tell between two looks; `None`: nothing.
pub fn news(before: &Stood, after: &Stood, expected: u64, now: Timestamp) -> Option<News> {
    if after.all {
        return (!before.all).then_some(News::AllHere { people: after.arrived.max(expected) });
    }
    let silent = before.last_at.is_none_or(|last| now.duration_since(last) > SILENCE);
    (after.arrived > before.arrived && silent).then_some(News::More { arrived: after.arrived, expected })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + minute * 60).unwrap()
    }

    fn stood(arrived: u64, all: bool, last: Option<i64>) -> Stood {
        Stood { arrived, all, last_at: last.map(at) }
    }

    #[test]
    fn everybody_is_told_once() {
        let (before, after) = (stood(9, false, Some(1)), stood(10, true, Some(2)));
        assert_eq!(news(&before, &after, 10, at(2)), Some(News::AllHere { people: 10 }));
        assert_eq!(news(&after, &after, 10, at(3)), None);
        let later = stood(11, true, Some(90));
        assert_eq!(news(&after, &later, 10, at(90)), None, "whoever joins later is no news");
    }

    #[test]
    fn the_first_of_a_round_are_told_and_the_others_are_not() {
        let nobody = stood(0, false, None);
        let first = stood(3, false, Some(12));
        assert_eq!(news(&nobody, &first, 10, at(12)), Some(News::More { arrived: 3, expected: 10 }));
        assert_eq!(news(&first, &stood(5, false, Some(13)), 10, at(13)), None);
        let next = stood(7, false, Some(52));
        assert_eq!(news(&first, &next, 10, at(52)), Some(News::More { arrived: 7, expected: 10 }));
        assert_eq!(news(&first, &first, 10, at(99)), None);
    }
}
