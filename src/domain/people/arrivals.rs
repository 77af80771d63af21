//! Who has arrived in Contractbook, told from one look to the next.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

/// Clocks of Contractbook and of this computer may differ by so much.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_secs(120);

/// One account as a look found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenAccount {
    /// SCIM `id`.
    pub id: String,
    /// `userName`.
    pub user_name: String,
    /// `displayName`, or the parts of `name`; may be empty.
    pub name: String,
    /// `active`; `None` when the server leaves it out.
    pub active: Option<bool>,
    /// `externalId`, which Entra sets when it links an account.
    pub external_id: Option<String>,
    /// `meta.created` (RFC 7643 section 3.1).
    pub created: Option<Timestamp>,
    /// `meta.lastModified`.
    pub modified: Option<Timestamp>,
}

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
    /// `active`.
    pub active: Option<bool>,
    /// How.
    pub how: How,
}

/// Remembers what earlier looks saw.
#[derive(Debug, Clone, Default)]
pub struct Arrivals {
    /// Provisioning was started then, before this memory began.
    since: Option<Timestamp>,
    known: HashMap<String, Mark>,
    /// When the first look was taken.
    began: Option<Timestamp>,
}

/// What must differ for a known account to count as touched.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    active: Option<bool>,
    external_id: Option<String>,
    modified: Option<Timestamp>,
    counted: bool,
}

impl Arrivals {
    /// A memory that begins now. `since`: when provisioning was started, if earlier.
    pub fn new(since: Option<Timestamp>) -> Self {
        Self { since, known: HashMap::new(), began: None }
    }

    /// Takes the accounts of one look and tells who arrived since the one before. Without a start time the
    /// first look only remembers. `whole`: these are all accounts; of a part, an unknown account is new only when
    /// the server says that it was made since the first look.
    pub fn look(&mut self, accounts: &[SeenAccount], whole: bool, at: Timestamp) -> Vec<Arrival> {
        let mut arrived = Vec::new();
        for account in accounts {
            let mut mark = Mark {
                active: account.active,
                external_id: account.external_id.clone(),
                modified: account.modified,
                counted: false,
            };
            let how = match self.known.get(&account.id) {
                None => match self.began {
                    Some(began) if whole || made_since(account, began) => Some(How::New),
                    Some(_) => None,
                    None => self.before_this_memory(account),
                },
                Some(before) => {
                    mark.counted = before.counted;
                    touched(before, &mark)
                }
            };
            if let Some(how) = how {
                mark.counted = true;
                arrived.push(Arrival {
                    at,
                    id: account.id.clone(),
                    user_name: account.user_name.clone(),
                    name: if account.name.is_empty() {
                        account.user_name.clone()
                    } else {
                        account.name.clone()
                    },
                    active: account.active,
                    how,
                });
            }
            self.known.insert(account.id.clone(), mark);
        }
        self.began.get_or_insert(at);
        arrived
    }

    /// The first look of a watch that was interrupted: the server's own times tell.
    fn before_this_memory(&self, account: &SeenAccount) -> Option<How> {
        let since = self.since?;
        if made_since(account, since) {
            Some(How::New)
        } else if account.modified.is_some_and(|t| t >= tolerant(since)) {
            Some(How::Linked)
        } else {
            None
        }
    }
}

fn made_since(account: &SeenAccount, moment: Timestamp) -> bool {
    account.created.is_some_and(|t| t >= tolerant(moment))
}

fn tolerant(moment: Timestamp) -> Timestamp {
    moment.checked_sub(CLOCK_TOLERANCE).unwrap_or(moment)
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
            name: String::new(),
            active: Some(true),
            external_id: None,
            created: Some(at(created)),
            modified: Some(at(modified)),
        }
    }

    fn ids(arrivals: &[Arrival]) -> Vec<(&str, How)> {
        arrivals.iter().map(|a| (a.id.as_str(), a.how)).collect()
    }

    #[test]
    fn first_look_only_remembers() {
        let mut memory = Arrivals::new(None);
        assert!(memory.look(&[account("a", 0, 0)], true, at(10)).is_empty());
        let second = memory.look(&[account("a", 0, 0), account("b", 11, 11)], true, at(20));
        assert_eq!(ids(&second), [("b", How::New)]);
        assert_eq!(second[0].name, "b@nordwind.example");
    }

    #[test]
    fn a_touched_account_is_linked_once() {
        let mut memory = Arrivals::new(None);
        memory.look(&[account("a", 0, 0)], true, at(10));
        assert_eq!(ids(&memory.look(&[account("a", 0, 15)], true, at(20))), [("a", How::Linked)]);
        assert!(memory.look(&[account("a", 0, 25)], true, at(30)).is_empty());
    }

    #[test]
    fn a_new_account_that_is_changed_later_is_not_counted_twice() {
        let mut memory = Arrivals::new(None);
        memory.look(&[], true, at(10));
        memory.look(&[account("a", 12, 12)], true, at(20));
        assert!(memory.look(&[account("a", 12, 22)], true, at(30)).is_empty());
    }

    #[test]
    fn a_leaver_is_told_even_when_counted_before() {
        let mut memory = Arrivals::new(None);
        memory.look(&[], true, at(10));
        memory.look(&[account("a", 12, 12)], true, at(20));
        let off = SeenAccount { active: Some(false), ..account("a", 12, 32) };
        assert_eq!(ids(&memory.look(std::slice::from_ref(&off), true, at(40))), [("a", How::SwitchedOff)]);
        assert!(memory.look(&[off], true, at(50)).is_empty());
    }

    #[test]
    fn of_a_part_only_what_was_made_since_is_new() {
        let mut memory = Arrivals::new(None);
        memory.look(&[account("a", 0, 0)], false, at(1000));
        let next = memory.look(&[account("old", 0, 0), account("new", 1005, 1005)], false, at(1010));
        assert_eq!(ids(&next), [("new", How::New)]);
    }

    #[test]
    fn an_interrupted_watch_goes_by_the_servers_times() {
        let mut memory = Arrivals::new(Some(at(1000)));
        let first = memory.look(
            &[account("old", 0, 0), account("new", 1100, 1100), account("linked", 0, 1200)],
            true,
            at(2000),
        );
        assert_eq!(ids(&first), [("new", How::New), ("linked", How::Linked)]);
    }
}
