//! Both sides of each clash, for a whole list at once: [`Preflight::partners`] looks through the list for one person.

use std::collections::HashMap;

use super::super::super::people::Account;
use super::super::super::people::list::{PeopleList, RowView};
use super::super::super::people::preflight::{Fate, Finding, Partner, Preflight};
use super::super::super::texts::Texts;

/// As many as anybody reads of one row.
const MOST: usize = 20;

/// Who else carries the same address.
pub(super) struct Sides<'a> {
    list: &'a PeopleList,
    preflight: &'a Preflight,
    accounts: &'a [Account],
    rows: HashMap<(Finding, String), Vec<u32>>,
    accounts_by: HashMap<String, Vec<u32>>,
}

impl<'a> Sides<'a> {
    pub(super) fn new(list: &'a PeopleList, preflight: &'a Preflight, accounts: &'a [Account]) -> Self {
        let mut rows: HashMap<(Finding, String), Vec<u32>> = HashMap::new();
        for ((index, row), findings) in (0u32..).zip(list.iter()).zip(&preflight.findings) {
            for finding in [Finding::DuplicateMail, Finding::DuplicateUserName] {
                if findings.has(finding) {
                    rows.entry((finding, shared(row, finding))).or_default().push(index);
                }
            }
        }
        let mut accounts_by: HashMap<String, Vec<u32>> = HashMap::new();
        if preflight.findings.iter().any(|all| all.has(Finding::ClashWithContractbook)) {
            for (index, account) in (0u32..).zip(accounts) {
                for address in account.emails().chain([account.user_name.as_str()]) {
                    let places = accounts_by.entry(key(address)).or_default();
                    if places.last() != Some(&index) {
                        places.push(index);
                    }
                }
            }
        }
        Self { list, preflight, accounts, rows, accounts_by }
    }

    /// The other sides of what a row carries; empty for what has none.
    pub(super) fn of(&self, row: u32, finding: Finding) -> Vec<Partner> {
        let at = row as usize;
        let found: Vec<Partner> = match finding {
            Finding::DuplicateMail | Finding::DuplicateUserName => {
                let same =
                    self.list.row(at).and_then(|view| self.rows.get(&(finding, shared(view, finding))));
                let others = same.into_iter().flatten().filter(|other| **other != row);
                others.take(MOST).map(|other| Partner::Row(*other)).collect()
            }
            Finding::ClashWithContractbook => {
                let same = self.list.row(at).and_then(|view| self.accounts_by.get(&effective(view)));
                same.into_iter().flatten().take(MOST).map(|account| Partner::Account(*account)).collect()
            }
            Finding::AlreadyInContractbook | Finding::SwitchedOff => match self.preflight.fates.get(at) {
                Some(Fate::Link(account)) => vec![Partner::Account(*account)],
                _ => Vec::new(),
            },
            _ => return Vec::new(),
        };
        if found.is_empty() {
            // Letters that are the same to Entra may be written in more than one way, which is rare.
            let mut found = self.preflight.partners(self.list, self.accounts, at, finding);
            found.truncate(MOST);
            return found;
        }
        found
    }

    /// What there is to add about a row: the other sides in words, such as `Line 7: Mia Lind (mia@nordwind.example)`,
    /// or what is damaged.
    pub(super) fn words(&self, row: u32, finding: Finding, texts: &Texts) -> Vec<String> {
        let at = row as usize;
        if finding == Finding::UnreadableRow
            && let Some(damage) = self.list.damage(at)
        {
            return vec![texts.with(damage.key(), &[("cells", damage.cells().into())])];
        }
        self.of(row, finding).into_iter().filter_map(|partner| self.word(partner, texts)).collect()
    }

    fn word(&self, partner: Partner, texts: &Texts) -> Option<String> {
        match partner {
            Partner::Row(other) => {
                let row = self.list.row(other as usize)?;
                let (line, name, user) = (row.line().to_string(), row.name(), row.user_name());
                let args = [
                    ("line", line.as_str().into()),
                    ("name", name.as_ref().into()),
                    ("user", user.trim().into()),
                ];
                Some(texts.with("people-out-other-row", &args))
            }
            Partner::Account(other) => {
                let account = self.accounts.get(other as usize)?;
                Some(texts.with("people-out-other-account", &[("user", (&account.user_name).into())]))
            }
        }
    }
}

/// What the rows of one clash have in common.
fn shared(row: RowView<'_>, finding: Finding) -> String {
    key(&if finding == Finding::DuplicateMail { row.mail() } else { row.user_name() })
}

/// The address by which an account was found.
fn effective(row: RowView<'_>) -> String {
    Some(key(&row.mail())).filter(|mail| !mail.is_empty()).unwrap_or_else(|| key(&row.user_name()))
}

fn key(address: &str) -> String {
    address.trim().to_lowercase()
}
