//! The trial person: what was expected against what arrived.

use super::list::{RowState, RowView};
use super::preflight::LoginFrom;
use super::preflight::key::same;
use super::seen::SeenAccount;
use super::sign_in_name;

/// What is known about somebody before the trial. Empty means that the list does not tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExpectedPerson {
    /// User principal name in Entra.
    pub user_name: String,
    /// Mail address.
    pub mail: String,
    /// Name to show, or given and family name.
    pub name: String,
    /// Which of the two becomes the login.
    pub login_from: LoginFrom,
}

impl ExpectedPerson {
    /// Somebody of whom the user name alone is known.
    pub fn named(user_name: impl Into<String>) -> Self {
        Self { user_name: user_name.into(), ..Self::default() }
    }

    /// From a row of the person's list; `None` when the row is nobody.
    pub fn from_row(row: RowView<'_>, login_from: LoginFrom) -> Option<Self> {
        if row.state() != RowState::Person {
            return None;
        }
        let display = row.display();
        let name = if display.trim().is_empty() {
            [row.given(), row.family()].join(" ").trim().to_owned()
        } else {
            display.into_owned()
        };
        Some(Self {
            user_name: row.user_name().into_owned(),
            mail: row.mail().into_owned(),
            name,
            login_from,
        })
    }

    /// The login that Entra sends.
    pub fn login(&self) -> String {
        match self.login_from {
            LoginFrom::Mail => self.mail.trim().to_owned(),
            LoginFrom::UserName => sign_in_name(self.user_name.trim()),
        }
    }
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Differs {
    /// The login is the mail address instead of the user name.
    LoginIsMail,
    /// The login is the user name instead of the mail address.
    LoginIsUserName,
    /// The login is something else.
    Login,
    /// No name arrived.
    NameMissing,
    /// Another name arrived.
    Name,
    /// No mail address arrived.
    MailMissing,
    /// Another mail address arrived.
    Mail,
    /// The account is switched off.
    SwitchedOff,
    /// Contractbook does not say whether the account is on.
    ActiveUnsaid,
}

impl Differs {
    /// Text key: what it means and what to do. The text may use `expected` and `arrived`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LoginIsMail => "watch-trial-login-is-mail",
            Self::LoginIsUserName => "watch-trial-login-is-user-name",
            Self::Login => "watch-trial-login-differs",
            Self::NameMissing => "watch-trial-name-missing",
            Self::Name => "watch-trial-name-differs",
            Self::MailMissing => "watch-trial-mail-missing",
            Self::Mail => "watch-trial-mail-differs",
            Self::SwitchedOff => "watch-trial-switched-off",
            Self::ActiveUnsaid => "watch-trial-active-unsaid",
        }
    }

    /// Whether everybody else would suffer the same, so that it is worth stopping here.
    pub const fn is_serious(self) -> bool {
        !matches!(self, Self::Name | Self::NameMissing | Self::ActiveUnsaid)
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub what: Differs,
    /// What was expected; empty when nothing can be quoted.
    pub expected: String,
    /// What arrived; may be empty.
    pub arrived: String,
}

/// Compares; empty when everything is as it should be. What the list does not tell is not compared.
pub fn compare(expected: &ExpectedPerson, arrived: &SeenAccount) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut note = |what, expected: &str, arrived: &str| {
        found.push(Difference {
            what,
            expected: expected.trim().to_owned(),
            arrived: arrived.trim().to_owned(),
        });
    };
    let (login, mail) = (expected.login(), expected.mail.trim());
    if !login.is_empty() && !same(&login, &arrived.user_name) {
        let what = if !mail.is_empty() && same(mail, &arrived.user_name) {
            Differs::LoginIsMail
        } else if same(&sign_in_name(expected.user_name.trim()), &arrived.user_name) {
            Differs::LoginIsUserName
        } else {
            Differs::Login
        };
        note(what, &login, &arrived.user_name);
    }
    let name = expected.name.trim();
    if !name.is_empty() && arrived.name.trim().is_empty() {
        note(Differs::NameMissing, name, "");
    } else if !name.is_empty() && !same_name(name, &arrived.name) {
        note(Differs::Name, name, &arrived.name);
    }
    match arrived.email.as_deref().map(str::trim).filter(|mail| !mail.is_empty()) {
        // Contractbook writes to people: without an address nobody can sign.
        None => note(Differs::MailMissing, mail, ""),
        Some(address) if !mail.is_empty() && !same(mail, address) => note(Differs::Mail, mail, address),
        Some(_) => {}
    }
    match arrived.active {
        Some(true) => {}
        Some(false) => note(Differs::SwitchedOff, "", ""),
        None => note(Differs::ActiveUnsaid, "", ""),
    }
    found
}

/// Names are the same when they differ in blanks and letter case alone.
fn same_name(a: &str, b: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    same(&words(a), &words(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected() -> ExpectedPerson {
        ExpectedPerson {
            user_name: "mia@nordwind.example".to_owned(),
            mail: "mia.lind@nordwind.example".to_owned(),
            name: "Mia Lind".to_owned(),
            login_from: LoginFrom::UserName,
        }
    }

    fn arrived() -> SeenAccount {
        SeenAccount {
            id: "7".to_owned(),
            user_name: "Mia@Nordwind.example".to_owned(),
            name: "Mia  Lind".to_owned(),
            email: Some("mia.lind@nordwind.example".to_owned()),
            active: Some(true),
            ..SeenAccount::default()
        }
    }

    fn what(expected: &ExpectedPerson, arrived: &SeenAccount) -> Vec<Differs> {
        compare(expected, arrived).into_iter().map(|d| d.what).collect()
    }

    #[test]
    fn letters_and_blanks_are_no_difference() {
        assert_eq!(what(&expected(), &arrived()), []);
    }

    #[test]
    fn each_difference_has_its_name() {
        type Case = (fn(&mut SeenAccount), Differs);
        let cases: [Case; 8] = [
            (|a| a.user_name = "mia.lind@nordwind.example".to_owned(), Differs::LoginIsMail),
            (|a| a.user_name = "m.lind@nordwind.example".to_owned(), Differs::Login),
            (|a| a.name = " ".to_owned(), Differs::NameMissing),
            (|a| a.name = "Lind, Mia".to_owned(), Differs::Name),
            (|a| a.email = None, Differs::MailMissing),
            (|a| a.email = Some("private@home.example".to_owned()), Differs::Mail),
            (|a| a.active = Some(false), Differs::SwitchedOff),
            (|a| a.active = None, Differs::ActiveUnsaid),
        ];
        for (change, wanted) in cases {
            let mut account = arrived();
            change(&mut account);
            assert_eq!(what(&expected(), &account), [wanted]);
        }
        let by_mail = ExpectedPerson { login_from: LoginFrom::Mail, ..expected() };
        assert_eq!(what(&by_mail, &arrived()), [Differs::LoginIsUserName]);
    }

    #[test]
    fn what_the_list_does_not_tell_is_not_compared() {
        let named = ExpectedPerson::named("mia@nordwind.example");
        assert_eq!(what(&named, &arrived()), []);
        let guest = ExpectedPerson::named("mia_fabrikam.com#EXT#@nordwind.onmicrosoft.com");
        let account = SeenAccount { user_name: "mia@fabrikam.com".to_owned(), ..arrived() };
        assert_eq!(what(&guest, &account), []);
    }
}
