//! The list of saved setups: what one line of it knows, who needs the person, and which lines are shown in which order.

mod query;

pub use query::{SetupCounts, SetupFilter, SetupQuery, SetupSort, arrange, count};

use std::path::PathBuf;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use super::checks::Verdict;
use super::session::{SaveWarning, Session, Status, Step};

/// A planned change of the token is spoken of from so many days before.
const DAYS_AHEAD: i64 = 30;

/// One line of the start page. It holds no secret.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is known about the setup")]
pub struct SetupSummary {
    /// The setup's id.
    pub id: String,
    /// The company's name, perhaps empty.
    pub company: String,
    /// The tenant URL, perhaps empty.
    pub tenant_url: String,
    /// Where to go on.
    pub step: Step,
    /// Whether all steps are finished.
    pub complete: bool,
    /// Whether it waits for Entra or Contractbook there.
    pub waiting: bool,
    /// Whether the step was finished before, and something it depends on has changed since.
    pub again: bool,
    /// When something in it last changed.
    pub updated_at: Timestamp,
    /// When the connection was last checked, and how that ended.
    pub last_check: Option<(Timestamp, Verdict)>,
    /// When the token was entered.
    pub token_entered: Option<Timestamp>,
    /// When the token ends, when it says so itself.
    pub token_ends: Option<Timestamp>,
    /// Whether the token is in the keychain of this computer.
    pub token_kept: bool,
    /// The day on which the token is to be changed.
    pub token_change: Option<Date>,
    /// Whether a reminder of that day was saved.
    pub reminder: bool,
    /// When it was put into the archive.
    pub archived_at: Option<Timestamp>,
    /// Whether it belongs to practice mode.
    pub practice: bool,
    /// What is wrong with the file.
    pub warnings: Vec<SaveWarning>,
    /// The file.
    pub path: PathBuf,
}

/// Why a setup needs the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The file could not be read whole.
    Damaged,
    /// The last check did not hold.
    NotReady,
    /// The token has ended.
    TokenEnded,
    /// The day on which the token was to be changed is here or has passed.
    TokenDue(Date),
    /// A step has to be checked again.
    CheckAgain(Step),
}

impl SetupSummary {
    /// What the list knows about a setup. The file's name rules over the id inside.
    pub fn of(id: String, session: &Session, warnings: Vec<SaveWarning>, path: PathBuf) -> Self {
        let (answers, step) = (session.answers(), session.next_step());
        let status = session.status(step);
        Self {
            id,
            company: answers.company.clone(),
            tenant_url: answers.tenant_url.clone(),
            step,
            complete: session.is_complete(),
            waiting: status == Status::Waiting,
            again: status == Status::CheckAgain,
            updated_at: session.updated_at(),
            last_check: answers.test.as_ref().map(|test| (test.at, test.verdict)),
            token_entered: answers.token.as_ref().map(|token| token.entered_at),
            token_ends: answers.token.as_ref().and_then(|token| token.expires_at),
            token_kept: answers.token_kept,
            token_change: answers.token_plan.change_on,
            reminder: answers.token_plan.change_on.is_some() && answers.token_plan.reminders > 0,
            archived_at: session.archived_at(),
            practice: session.is_practice(),
            warnings,
            path,
        }
    }

    /// Why it needs the person, the most pressing first; nothing when it does not.
    pub fn needs(&self, now: Timestamp, today: Date) -> Vec<Need> {
        let mut needs = Vec::new();
        if self.warnings.iter().any(|warning| !matches!(warning, SaveWarning::NewerVersion(_))) {
            needs.push(Need::Damaged);
        }
        if self.last_check.is_some_and(|(_, verdict)| verdict == Verdict::NotReady) {
            needs.push(Need::NotReady);
        }
        if self.token_ends.is_some_and(|end| end <= now) {
            needs.push(Need::TokenEnded);
        }
        if let Some(day) = self.token_change.filter(|day| *day <= today) {
            needs.push(Need::TokenDue(day));
        }
        if self.again {
            needs.push(Need::CheckAgain(self.step));
        }
        needs
    }

    /// Whether the planned change of the token lies ahead, but not far.
    pub fn token_change_is_near(&self, today: Date) -> Option<Date> {
        self.token_change.filter(|day| *day > today && *day <= today.saturating_add(DAYS_AHEAD.days()))
    }
}

/// A company as part of a file's name, which every file system takes: `Nordwind, Inc.` becomes `nordwind-inc`. Empty
/// when nothing of it can stand in a name.
pub fn slug(company: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in company.chars().take(60) {
        if c.is_alphanumeric() {
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            out.extend(c.to_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    pub(super) fn summary(company: &str) -> SetupSummary {
        let session = Session::new(Timestamp::UNIX_EPOCH);
        let mut summary = SetupSummary::of(company.to_owned(), &session, Vec::new(), PathBuf::new());
        company.clone_into(&mut summary.company);
        summary
    }

    #[test]
    fn a_company_becomes_part_of_a_file_name() {
        assert_eq!(slug("Nordwind, Inc."), "nordwind-inc");
        assert_eq!(slug("  Æble & Søn / 3 "), "æble-søn-3");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug("…"), "");
    }

    #[test]
    fn what_failed_or_is_due_needs_the_person_and_nothing_else_does() {
        let today = date(2026, 11, 26);
        let now: Timestamp = "2026-11-26T09:00:00Z".parse().unwrap();
        let fine = SetupSummary {
            last_check: Some((now, Verdict::ReadyWithWarnings)),
            token_ends: Some("2027-11-26T09:00:00Z".parse().unwrap()),
            token_change: Some(date(2026, 11, 27)),
            warnings: vec![SaveWarning::NewerVersion(9)],
            ..summary("Nordwind")
        };
        assert_eq!(fine.needs(now, today), []);
        assert_eq!(fine.token_change_is_near(today), Some(date(2026, 11, 27)));
        let bad = SetupSummary {
            last_check: Some((now, Verdict::NotReady)),
            token_ends: Some(now),
            token_change: Some(today),
            warnings: vec![SaveWarning::NotJson],
            again: true,
            step: Step::Connect,
            ..fine
        };
        let wanted = [
            Need::Damaged,
            Need::NotReady,
            Need::TokenEnded,
            Need::TokenDue(today),
            Need::CheckAgain(Step::Connect),
        ];
        assert_eq!(bad.needs(now, today), wanted);
        assert_eq!(bad.token_change_is_near(today), None, "it is due, not near");
    }
}
