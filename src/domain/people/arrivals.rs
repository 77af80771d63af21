//! Who has arrived in Contractbook, told from one look to the next.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use jiff::{SignedDuration, Timestamp};

use super::expected::{Expected, ExpectedCounts, Standing};
pub use super::seen::SeenAccount;

/// Accounts remembered; more are counted by the server only.
const MOST_KNOWN: usize = 500_000;

/// How somebody arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// A new account was made.
    New,
    /// An account that was there is now kept by Entra.
    Linked,
    /// A known account was switched off.
    SwitchedOff,
}

/// One person who arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// When it was seen here.
    pub at: Timestamp,
    /// SCIM `id`.
    pub id: String,
    /// `userName`.
    pub user_name: String,
    /// Name, or the user name when there is none.
    pub name: String,
    /// The address to use.
    pub email: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// How.
    pub how: How,
    /// Whether the login is on the list; `None` without a list.
    pub expected: Option<bool>,
}

/// Which part of all accounts a look has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// All of them, as in every look before.
    Whole,
    /// Some of them: an unknown one is new only when the server says that it was made since the start.
    Part,
    /// What stands behind the place where the list ended before: new, unless the server says that it is older.
    Added,
    /// What the server says was made or touched since the start, or since a moment after it.
    Changed,
    /// What was made or touched before anything counts: only remembered.
    Before,
}

/// People who arrived, counted by their accounts; none of these ever falls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ArrivalCounts {
    /// New accounts.
    pub created: u64,
    /// Linked ones.
    pub linked: u64,
    /// Switched off.
    pub switched_off: u64,
}

/// Remembers what earlier looks saw: no name and no address of anybody who is not on the list.
#[derive(Debug)]
pub struct Arrivals {
    /// The start, on the server's clock. Before it nothing counts.
    since: Option<Timestamp>,
    tolerance: SignedDuration,
    hasher: RandomState,
    known: HashMap<u64, Mark>,
    /// When the first look was taken, on the server's clock.
    began: Option<Timestamp>,
    expected: Option<Expected>,
    counts: ArrivalCounts,
}

/// What must differ for a known account to count as touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    active: Option<bool>,
    external_id: u64,
    modified: Option<Timestamp>,
    counted: bool,
}

impl Arrivals {
    /// A memory that begins now. `since`: when provisioning was started, if earlier, on the server's clock, which is
    /// known to within `tolerance`. `logins`: who is expected.
    pub fn new(since: Option<Timestamp>, tolerance: SignedDuration, logins: Option<&[String]>) -> Self {
        Self {
            since,
            tolerance,
            hasher: RandomState::new(),
            known: HashMap::new(),
            began: None,
            expected: logins.map(Expected::new),
            counts: ArrivalCounts::default(),
        }
    }

    /// Takes accounts of one look and tells who arrived since the one before. Without a start the first look only
    /// remembers. `at`: this computer's time; `server`: the server's.
    pub fn look(
        &mut self,
        accounts: &[SeenAccount],
        view: View,
        at: Timestamp,
        server: Timestamp,
    ) -> Vec<Arrival> {
        let start = self.since.or(self.began);
        let mut arrived = Vec::new();
        for account in accounts {
            let key = self.hasher.hash_one(&account.id);
            let mut mark = Mark {
                active: account.active,
                external_id: self.hasher.hash_one(&account.external_id),
                modified: account.modified,
                counted: false,
            };
            let how = match self.known.get(&key) {
                None if self.known.len() >= MOST_KNOWN => continue,
                None => start.and_then(|start| self.unknown(account, view, start)),
                Some(before) => {
                    mark.counted = before.counted;
                    touched(before, &mark)
                }
            };
            mark.counted |= how.is_some();
            let place = self.expected.as_ref().and_then(|e| e.place(&account.user_name));
            if let Some(expected) = &mut self.expected {
                match (place, how) {
                    (Some(place), Some(How::New | How::Linked)) => expected.raise(place, Standing::Arrived),
                    (Some(place), _) if mark.counted => expected.raise(place, Standing::Arrived),
                    (Some(place), _) => expected.raise(place, Standing::There),
                    (None, Some(How::New | How::Linked)) => expected.note_unexpected(),
                    (None, _) => {}
                }
            }
            self.known.insert(key, mark);
            let Some(how) = how else { continue };
            match how {
                How::New => self.counts.created += 1,
                How::Linked => self.counts.linked += 1,
                How::SwitchedOff => self.counts.switched_off += 1,
            }
            let name = if account.name.is_empty() { &account.user_name } else { &account.name };
            arrived.push(Arrival {
                at,
                id: account.id.clone(),
                user_name: account.user_name.clone(),
                name: name.clone(),
                email: account.email.clone(),
                active: account.active,
                how,
                expected: self.expected.as_ref().map(|_| place.is_some()),
            });
        }
        self.began.get_or_insert(server);
        arrived
    }

    /// An account that no look had seen before.
    fn unknown(&self, account: &SeenAccount, view: View, start: Timestamp) -> Option<How> {
        if view == View::Before {
            return None;
        }
        let start = start.checked_sub(self.tolerance).unwrap_or(start);
        let since = |time: Option<Timestamp>| time.map(|time| time >= start);
        let made = match (view, since(account.created)) {
            // After the first look everybody who was there is known.
            (View::Whole, _) if self.began.is_some() => true,
            (View::Added, None) => true,
            (_, made) => made == Some(true),
        };
        if made {
            return Some(How::New);
        }
        let touched = since(account.modified).unwrap_or(view == View::Changed);
        touched.then_some(if account.active == Some(false) { How::SwitchedOff } else { How::Linked })
    }

    /// Whether an account with this id was seen.
    pub fn knows(&self, id: &str) -> bool {
        self.known.contains_key(&self.hasher.hash_one(id))
    }

    /// Accounts seen so far, arrived or not.
    pub fn seen(&self) -> u64 {
        self.known.len() as u64
    }

    /// Who arrived, counted.
    pub fn counts(&self) -> ArrivalCounts {
        self.counts
    }

    /// How the expected people stand; `None` without a list.
    pub fn expected(&self) -> Option<ExpectedCounts> {
        self.expected.as_ref().map(Expected::counts)
    }

    /// Everybody on the list who has not arrived: place and standing, in the order of the list.
    pub fn waiting(&self) -> Vec<(u32, Standing)> {
        self.expected.as_ref().map(Expected::waiting).unwrap_or_default()
    }

    /// Places in the list of those who have not arrived, from `from` on and around, at most `most`.
    pub fn open(&self, from: u32, most: usize) -> Vec<u32> {
        self.expected.as_ref().map(|e| e.open(from, most)).unwrap_or_default()
    }
}

fn touched(before: &Mark, now: &Mark) -> Option<How> {
    if before.active != Some(false) && now.active == Some(false) {
        return Some(How::SwitchedOff);
    }
    if before.counted {
        return None;
    }
    (before.external_id != now.external_id || before.modified != now.modified || before.active != now.active)
        .then_some(How::Linked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + second).unwrap()
    }

    fn account(id: &str, created: i64, modified: i64) -> SeenAccount {
        SeenAccount {
            id: id.to_owned(),
            user_name: format!("{id}@nordwind.example"),
            active: Some(true),
            created: Some(at(created)),
            modified: Some(at(modified)),
            ..SeenAccount::default()
        }
    }

    fn memory(since: Option<i64>, logins: Option<&[&str]>) -> Arrivals {
        let logins: Option<Vec<String>> = logins.map(|l| l.iter().map(|l| (*l).to_owned()).collect());
        Arrivals::new(since.map(at), SignedDuration::from_secs(120), logins.as_deref())
    }

    fn look(memory: &mut Arrivals, accounts: &[SeenAccount], view: View, second: i64) -> Vec<(String, How)> {
        let arrivals = memory.look(accounts, view, at(second), at(second));
        arrivals.into_iter().map(|a| (a.id, a.how)).collect()
    }

    fn pairs(list: &[(&str, How)]) -> Vec<(String, How)> {
        list.iter().map(|(id, how)| ((*id).to_owned(), *how)).collect()
    }

    #[test]
    fn first_look_only_remembers() {
        let mut memory = memory(None, None);
        assert!(look(&mut memory, &[account("a", 0, 0)], View::Whole, 10).is_empty());
        let second = memory.look(&[account("a", 0, 0), account("b", 11, 11)], View::Whole, at(20), at(20));
        assert_eq!((second.len(), second[0].how, second[0].expected), (1, How::New, None));
        assert_eq!(second[0].name, "b@nordwind.example");
    }

    #[test]
    fn a_touched_account_is_linked_once() {
        let mut memory = memory(None, None);
        look(&mut memory, &[account("a", 0, 0)], View::Whole, 10);
        assert_eq!(look(&mut memory, &[account("a", 0, 15)], View::Whole, 20), pairs(&[("a", How::Linked)]));
        assert!(look(&mut memory, &[account("a", 0, 25)], View::Whole, 30).is_empty());
        assert_eq!(memory.counts(), ArrivalCounts { created: 0, linked: 1, switched_off: 0 });
    }

    #[test]
    fn a_new_account_that_is_changed_or_renamed_later_is_not_counted_twice() {
        let mut memory = memory(None, None);
        look(&mut memory, &[], View::Whole, 10);
        look(&mut memory, &[account("a", 12, 12)], View::Whole, 20);
        let renamed = SeenAccount { user_name: "other@nordwind.example".to_owned(), ..account("a", 12, 22) };
        assert!(look(&mut memory, &[renamed], View::Whole, 30).is_empty());
    }

    #[test]
    fn a_leaver_is_told_even_when_counted_before() {
        let mut memory = memory(None, None);
        look(&mut memory, &[], View::Whole, 10);
        look(&mut memory, &[account("a", 12, 12)], View::Whole, 20);
        let off = SeenAccount { active: Some(false), ..account("a", 12, 32) };
        let seen = look(&mut memory, std::slice::from_ref(&off), View::Whole, 40);
        assert_eq!(seen, pairs(&[("a", How::SwitchedOff)]));
        assert!(look(&mut memory, &[off], View::Whole, 50).is_empty());
    }

    #[test]
    fn of_a_part_only_what_was_made_or_touched_since_counts() {
        let mut memory = memory(None, None);
        look(&mut memory, &[account("a", 0, 0)], View::Part, 1000);
        let accounts = [account("old", 0, 0), account("new", 1005, 1005), account("linked", 0, 1006)];
        let next = look(&mut memory, &accounts, View::Part, 1010);
        assert_eq!(next, pairs(&[("new", How::New), ("linked", How::Linked)]));
    }

    #[test]
    fn what_stands_behind_the_old_end_is_new_unless_the_server_says_otherwise() {
        let mut memory = memory(None, None);
        look(&mut memory, &[], View::Part, 1000);
        let untold = SeenAccount { created: None, modified: None, ..account("untold", 0, 0) };
        let seen = look(&mut memory, &[untold.clone(), account("old", 0, 0)], View::Added, 1010);
        assert_eq!(seen, pairs(&[("untold", How::New)]));
        let untold = SeenAccount { id: "other".to_owned(), ..untold };
        assert!(look(&mut memory, &[untold], View::Part, 1020).is_empty());
    }

    #[test]
    fn an_interrupted_watch_goes_by_the_servers_times() {
        let mut memory = memory(Some(1000), None);
        let accounts = [account("old", 0, 0), account("new", 1100, 1100), account("linked", 0, 1200)];
        let first = look(&mut memory, &accounts, View::Whole, 2000);
        assert_eq!(first, pairs(&[("new", How::New), ("linked", How::Linked)]));
    }

    #[test]
    fn expected_people_are_told_from_others() {
        let logins =
            ["A@Nordwind.example ", "b@nordwind.example", "a@nordwind.example", "c@nordwind.example"];
        let mut memory = memory(None, Some(&logins));
        look(&mut memory, &[account("b", 0, 0)], View::Whole, 10);
        let before = ExpectedCounts { arrived: 0, there: 1, missing: 2, unexpected: 0 };
        assert_eq!(memory.expected(), Some(before));
        let accounts = [account("b", 0, 0), account("a", 15, 15), account("stranger", 15, 15)];
        let told = memory.look(&accounts, View::Whole, at(20), at(20));
        assert_eq!(told.iter().map(|a| a.expected).collect::<Vec<_>>(), [Some(true), Some(false)]);
        let now = ExpectedCounts { arrived: 1, there: 1, missing: 1, unexpected: 1 };
        assert_eq!(memory.expected(), Some(now));
        assert_eq!(memory.open(2, 10), [3, 1], "the second row of a login is nobody to look for");
    }

    #[test]
    fn somebody_renamed_into_an_expected_login_has_arrived() {
        let mut memory = memory(None, Some(&["new-name@nordwind.example"]));
        look(&mut memory, &[], View::Whole, 10);
        look(&mut memory, &[account("a", 12, 12)], View::Whole, 20);
        assert_eq!(memory.expected().map(|e| e.missing), Some(1));
        let renamed =
            SeenAccount { user_name: "New-Name@nordwind.example".to_owned(), ..account("a", 12, 22) };
        look(&mut memory, &[renamed], View::Whole, 30);
        assert_eq!(memory.expected().map(|e| (e.arrived, e.missing)), Some((1, 0)));
    }
}
