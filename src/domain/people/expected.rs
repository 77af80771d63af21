//! Who is expected, by login, and how each of them stands. In memory only.

use std::collections::HashMap;

use super::preflight::key::Keys;
use super::sign_in_name;

/// How one expected person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// No account with this login was seen.
    Missing,
    /// The account was there before, and nobody was seen touching it. Entra links an account without a trace when
    /// nothing in it has to be changed.
    There,
    /// The account was made or touched since the start.
    Arrived,
}

/// The expected people, counted; each login once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExpectedCounts {
    /// Made or touched since the start.
    pub arrived: u64,
    /// There before, and not seen touched.
    pub there: u64,
    /// Not seen.
    pub missing: u64,
    /// Arrived, but not on the list.
    pub unexpected: u64,
}

/// The list, by login.
#[derive(Debug)]
pub(super) struct Expected {
    keys: Keys,
    by_key: HashMap<u64, u32>,
    standing: Vec<Standing>,
    counts: ExpectedCounts,
}

impl Expected {
    /// Guests are expected under the login that Entra sends for them.
    pub(super) fn new(logins: &[String]) -> Self {
        let keys = Keys::new();
        let (mut by_key, mut standing) =
            (HashMap::with_capacity(logins.len()), Vec::with_capacity(logins.len()));
        for login in logins {
            let place = standing.len() as u32;
            let key = keys.of(&sign_in_name(login));
            // A second row of the same login is nobody else.
            let of_its_own = key.is_some_and(|key| *by_key.entry(key).or_insert(place) == place);
            standing.push(if of_its_own { Standing::Missing } else { Standing::Arrived });
        }
        let counts = ExpectedCounts { missing: by_key.len() as u64, ..ExpectedCounts::default() };
        Self { keys, by_key, standing, counts }
    }

    /// The place of a login in the list.
    pub(super) fn place(&self, login: &str) -> Option<u32> {
        self.by_key.get(&self.keys.of(login)?).copied()
    }

    pub(super) fn standing(&self, place: u32) -> Standing {
        self.standing.get(place as usize).copied().unwrap_or(Standing::Arrived)
    }

    /// Raises how somebody stands; nobody who arrived goes back.
    pub(super) fn raise(&mut self, place: u32, to: Standing) {
        let Some(now) = self.standing.get_mut(place as usize) else { return };
        let counts = &mut self.counts;
        match (*now, to) {
            (Standing::Missing, Standing::There) => {
                counts.missing -= 1;
                counts.there += 1;
            }
            (Standing::Missing, Standing::Arrived) => {
                counts.missing -= 1;
                counts.arrived += 1;
            }
            (Standing::There, Standing::Arrived) => {
                counts.there -= 1;
                counts.arrived += 1;
            }
            _ => return,
        }
        *now = to;
    }

    pub(super) fn note_unexpected(&mut self) {
        self.counts.unexpected += 1;
    }

    pub(super) fn counts(&self) -> ExpectedCounts {
        self.counts
    }

    /// Everybody who has not arrived, with how they stand, in the order of the list.
    pub(super) fn waiting(&self) -> Vec<(u32, Standing)> {
        let all = (0u32..).zip(&self.standing).map(|(place, standing)| (place, *standing));
        all.filter(|(_, standing)| *standing != Standing::Arrived).collect()
    }

    /// Places of those who have not arrived, from `from` on and around, at most `most`.
    pub(super) fn open(&self, from: u32, most: usize) -> Vec<u32> {
        let count = self.standing.len() as u32;
        let around = (from.min(count)..count).chain(0..from.min(count));
        around.filter(|place| self.standing(*place) != Standing::Arrived).take(most).collect()
    }
}
