//! How long the first round of the sync takes, as an honest range.

/// Minutes for each assigned user, group and membership, fastest and slowest
/// ("How long will it take to provision users?").
const MINUTES_EACH: (f64, f64) = (0.01, 0.08);
/// The service may wait this long before it begins; also the distance of later rounds, in minutes.
pub const LONGEST_WAIT_MINUTES: u32 = 40;
/// What Contractbook has seen for the first update of usual organizations, in minutes.
pub const CONTRACTBOOK_EXPERIENCE_MINUTES: (u32, u32) = (5, 15);

/// What the sync has to carry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SyncSize {
    /// Assigned people, those in assigned groups included, each once.
    pub users: u64,
    /// Assigned groups.
    pub groups: u64,
    /// Memberships of people in those groups.
    pub memberships: u64,
}

impl SyncSize {
    /// People alone.
    pub const fn users(users: u64) -> Self {
        Self { users, groups: 0, memberships: 0 }
    }
}

/// The first round in whole minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// The work itself, by Microsoft's rule of thumb; at least one minute when there is anybody.
    pub work: (u64, u64),
    /// From pressing Start until everybody has arrived: at least what Contractbook has seen in the best case, at most
    /// the work and the longest wait before it.
    pub whole: (u64, u64),
    /// Nobody is assigned, so a round ends without doing anything.
    pub nobody: bool,
}

/// Forecasts the first round. Later rounds follow about every 40 minutes.
pub fn forecast(scope: SyncSize) -> Forecast {
    let objects = scope.users.saturating_add(scope.groups).saturating_add(scope.memberships);
    let nobody = scope.users == 0;
    if objects == 0 {
        return Forecast { work: (0, 0), whole: (0, u64::from(LONGEST_WAIT_MINUTES)), nobody };
    }
    let minutes = |each: f64| ((objects as f64 * each).ceil() as u64).max(1);
    let work = (minutes(MINUTES_EACH.0), minutes(MINUTES_EACH.1));
    let (quickest, usual) = CONTRACTBOOK_EXPERIENCE_MINUTES;
    let low = work.0.max(u64::from(quickest));
    let high = work.1.max(u64::from(usual)).saturating_add(u64::from(LONGEST_WAIT_MINUTES));
    Forecast { work, whole: (low, high), nobody }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_company_takes_contractbooks_own_experience_or_a_wait() {
        let f = forecast(SyncSize::users(40));
        assert_eq!(f.work, (1, 4));
        assert_eq!(f.whole, (5, 55));
        assert!(!f.nobody);
    }

    #[test]
    fn a_large_company_follows_microsofts_rule() {
        let f = forecast(SyncSize { users: 9_000, groups: 20, memberships: 980 });
        assert_eq!(f.work, (100, 800));
        assert_eq!(f.whole, (100, 840));
    }

    #[test]
    fn nobody_assigned_is_said_and_not_one_minute() {
        let f = forecast(SyncSize::default());
        assert!(f.nobody);
        assert_eq!(f.work, (0, 0));
        // An empty group is carried, yet nobody arrives.
        assert!(forecast(SyncSize { users: 0, groups: 1, memberships: 0 }).nobody);
    }

    #[test]
    fn absurd_numbers_neither_panic_nor_turn_around() {
        let f = forecast(SyncSize { users: u64::MAX, groups: u64::MAX, memberships: 1 });
        assert!(f.whole.0 <= f.whole.1 && f.work.0 <= f.work.1);
    }

    #[test]
    fn more_people_never_take_less_time() {
        let mut last = forecast(SyncSize::users(1));
        for users in [2, 10, 99, 100, 500, 1_000, 5_000, 100_000] {
            let next = forecast(SyncSize::users(users));
            assert!(next.whole.0 >= last.whole.0 && next.whole.1 >= last.whole.1);
            last = next;
        }
    }
}
