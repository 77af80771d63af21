//! What one row carries by itself, before it is compared with anybody.

use std::borrow::Cow;

use super::domains::{DomainNumber, Domains, domain};
use super::key::Keys;
use super::odd;
use super::{Finding, Findings, LoginFrom};
use crate::domain::people::list::{Field, FileKind, PeopleList, RowState, RowView};
use crate::domain::people::sign_in_name;

/// What the columns of the list can tell.
#[derive(Debug, Clone, Copy)]
pub(super) struct ListColumns {
    tells_mail: bool,
    tells_user_name: bool,
    tells_name: bool,
    pub(super) login: LoginFrom,
}

/// A row's own findings, and those of them that weigh less for this person.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Carried {
    pub(super) all: Findings,
    pub(super) mild: Findings,
}

/// What a person is compared by; 0 stands for nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marks {
    pub(super) user_name: u64,
    pub(super) mail: u64,
    /// The domain of a member's effective address.
    pub(super) domain: DomainNumber,
}

impl Marks {
    /// The key of the effective address.
    pub(super) fn address(&self) -> Option<u64> {
        [self.mail, self.user_name].into_iter().find(|key| *key != 0)
    }
}

impl ListColumns {
    pub(super) fn of(list: &PeopleList, login: LoginFrom) -> Self {
        Self {
            tells_mail: list.tells_mail(),
            // A row of the import template gives an object id or a user name.
            tells_user_name: list.has(Field::UserName) && list.kind() != FileKind::GroupImport,
            tells_name: [Field::GivenName, Field::FamilyName, Field::DisplayName]
                .into_iter()
                .any(|field| list.has(field)),
            login,
        }
    }

    /// The login that Entra sends for this person; empty when it is not known.
    pub(super) fn login(self, row: RowView<'_>) -> Cow<'_, str> {
        match self.login {
            LoginFrom::Mail => row.mail(),
            LoginFrom::UserName if self.tells_user_name => user_name_sent(row),
            // A list of mail addresses alone: the likeliest login.
            LoginFrom::UserName => {
                let user_name = user_name_sent(row);
                if user_name.trim().is_empty() { row.mail() } else { user_name }
            }
        }
    }

    /// The key of that login.
    pub(super) fn login_key(self, row: RowView<'_>, marks: &Marks, keys: Keys) -> Option<u64> {
        let key = match self.login {
            LoginFrom::Mail => marks.mail,
            LoginFrom::UserName if row.user_name().contains('#') => return keys.of(&self.login(row)),
            LoginFrom::UserName if marks.user_name == 0 && !self.tells_user_name => marks.mail,
            LoginFrom::UserName => marks.user_name,
        };
        Some(key).filter(|key| *key != 0)
    }

    /// What the row carries by itself, and by what it is compared. `domains` counts the domains of members.
    pub(super) fn judge(self, row: RowView<'_>, keys: Keys, domains: &mut Domains) -> (Carried, Marks) {
        let mut carried = Carried::default();
        let mut marks = Marks::default();
        let all = &mut carried.all;
        match row.state() {
            RowState::Person => {}
            RowState::Group => all.insert(Finding::GroupRow),
            RowState::NestedGroup => all.insert(Finding::NestedGroup),
            RowState::Unreadable => all.insert(Finding::UnreadableRow),
        }
        if !all.is_empty() {
            return (carried, marks);
        }
        let (user_name, mail) = (row.user_name(), row.mail());
        let (bare_name, bare_mail) = (user_name.trim(), mail.trim());
        marks.user_name = keys.of(bare_name).unwrap_or_default();
        let is_one = bare_name == bare_mail;
        marks.mail = if is_one { marks.user_name } else { keys.of(bare_mail).unwrap_or_default() };
        if bare_mail.is_empty() && self.tells_mail {
            all.insert(Finding::NoMail);
        }
        if bare_name.is_empty() && self.tells_user_name {
            all.insert(Finding::NoUserName);
        }
        let names = [row.given(), row.family(), row.display()];
        if self.tells_name && names.iter().all(|name| name.trim().is_empty()) {
            all.insert(Finding::NoName);
        }
        let guest = row.guest();
        if guest {
            all.insert(Finding::Guest);
        } else if !bare_name.is_empty() && !bare_mail.is_empty() && marks.user_name != marks.mail {
            all.insert(Finding::MailDiffersFromUserName);
            if self.login == LoginFrom::Mail {
                carried.mild.insert(Finding::MailDiffersFromUserName);
            }
        }
        if row.enabled() == Some(false) {
            all.insert(Finding::Disabled);
        }
        let odd_address = odd::odd_address(&user_name) || (mail != user_name && odd::odd_address(&mail));
        if odd_address || names.iter().any(|name| odd::odd_name(name)) {
            all.insert(Finding::OddCharacters);
            if !odd_address {
                carried.mild.insert(Finding::OddCharacters);
            }
        }
        let [given, family, display] = &names;
        if odd::long_address(bare_name, true)
            || odd::long_address(bare_mail, false)
            || odd::long_name(given)
            || odd::long_name(family)
            || odd::long_display(display)
        {
            all.insert(Finding::TooLong);
        }
        if names.iter().any(|name| odd::lost_letters(name)) {
            all.insert(Finding::LostLetters);
        }
        if !guest {
            marks.domain = domains.note(domain(effective(bare_name, bare_mail)));
        }
        (carried, marks)
    }
}

/// Mail, else user name.
pub(super) fn effective<'a>(user_name: &'a str, mail: &'a str) -> &'a str {
    if mail.is_empty() { user_name } else { mail }
}

/// The user name as it is sent: the name of an external account is written back, whether it counts as guest or member.
fn user_name_sent(row: RowView<'_>) -> Cow<'_, str> {
    let user_name = row.user_name();
    if user_name.contains('#') { Cow::Owned(sign_in_name(user_name.trim())) } else { user_name }
}
