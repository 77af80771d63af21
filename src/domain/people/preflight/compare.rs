//! The accounts in Contractbook, found by login and by each address.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::key::{Keys, Plain, same};
use super::rules::{ListColumns, effective};
use super::{Fate, Finding, Partner, Preflight};
use crate::domain::people::Account;
use crate::domain::people::list::{PeopleList, RowState, RowView};

type Places = HashMap<u64, u32, BuildHasherDefault<Plain>>;

/// Places of accounts by what they are found by.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_login: Places,
    by_mail: Places,
}

/// How a row and the accounts go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// Nobody there knows the person.
    New,
    /// An account has the login.
    Login(u32),
    /// An account with another login has the address.
    Address,
}

impl Index {
    pub(super) fn of(accounts: &[Account], keys: Keys) -> Self {
        let mut index = Self {
            by_login: Places::with_capacity_and_hasher(accounts.len(), BuildHasherDefault::default()),
            by_mail: Places::with_capacity_and_hasher(accounts.len(), BuildHasherDefault::default()),
        };
        for (place, account) in (0u32..).zip(accounts) {
            if let Some(key) = keys.of(&account.user_name) {
                index.by_login.entry(key).or_insert(place);
            }
            for key in account.emails().filter_map(|email| keys.of(email)) {
                index.by_mail.entry(key).or_insert(place);
            }
        }
        index
    }

    /// Finds the person whose login, user name and effective address have these keys.
    pub(super) fn find(&self, login: Option<u64>, address: Option<u64>) -> Match {
        if let Some(place) = login.and_then(|key| self.by_login.get(&key)) {
            return Match::Login(*place);
        }
        let known = |key: &u64| self.by_login.contains_key(key) || self.by_mail.contains_key(key);
        if address.as_ref().is_some_and(known) { Match::Address } else { Match::New }
    }
}

pub(super) fn partners(
    preflight: &Preflight,
    list: &PeopleList,
    accounts: &[Account],
    row: usize,
    finding: Finding,
) -> Vec<Partner> {
    let Some(this) = list.row(row) else { return Vec::new() };
    let others = |test: &dyn Fn(RowView<'_>) -> bool| {
        let rows = (0u32..).zip(list.iter());
        let persons = rows.filter(|(index, other)| {
            *index as usize != row && other.state() == RowState::Person && test(*other)
        });
        persons.map(|(index, _)| Partner::Row(index)).collect()
    };
    let places = |test: &dyn Fn(&Account) -> bool| {
        let found = (0u32..).zip(accounts).filter(|(_, account)| test(account));
        found.map(|(place, _)| Partner::Account(place)).collect()
    };
    let (user_name, mail) = (this.user_name(), this.mail());
    match finding {
        Finding::DuplicateMail => others(&|other| same(&other.mail(), &mail)),
        Finding::DuplicateUserName => others(&|other| same(&other.user_name(), &user_name)),
        Finding::AlreadyInContractbook | Finding::SwitchedOff => {
            let login = ListColumns::of(list, preflight.options.login).login(this).into_owned();
            match preflight.fates.get(row) {
                Some(Fate::Link(place)) => vec![Partner::Account(*place)],
                _ => places(&|account| same(&account.user_name, &login)),
            }
        }
        Finding::ClashWithContractbook => {
            let address = effective(user_name.trim(), mail.trim());
            places(&|account| {
                same(&account.user_name, address) || account.emails().any(|email| same(email, address))
            })
        }
        _ => Vec::new(),
    }
}
