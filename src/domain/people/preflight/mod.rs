//! What will happen to each person, before anything is sent.

mod compare;
mod domains;
mod finding;
mod judge;
pub(super) mod key;
mod odd;
mod rows;
mod rules;

pub use finding::{Finding, Findings};

use super::account::Account;
use super::list::PeopleList;
use crate::domain::problems::{ProblemId, Severity};
use finding::weight;

/// What the admin said about their mapping and company.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PreflightOptions {
    /// Which attribute of Entra becomes the login.
    pub login: LoginFrom,
    /// The company's mail domains, when they were named; else they are told from the list.
    pub domains: Vec<String>,
    /// Address or user name of the organisation admin, when one was named.
    pub admin: Option<String>,
    /// The person says that an organisation admin has a Contractbook account already.
    pub admin_has_account: bool,
}

/// Which attribute of Entra becomes `userName`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum LoginFrom {
    /// `userPrincipalName`, as in the default mapping of a non-gallery app.
    #[default]
    UserName,
    /// `mail`.
    Mail,
}

/// What the first round does with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// Gets a new account.
    Create,
    /// Has an account, which Entra links: its place among the accounts.
    Link(u32),
    /// Stays out, or needs somebody first.
    Skip,
}

/// The other side of a clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Partner {
    /// Another row of the list, counted from 0.
    Row(u32),
    /// An account, by its place in the list of accounts.
    Account(u32),
}

/// One finding over the whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Which.
    pub finding: Finding,
    /// The worst consequence it has for any of its rows.
    pub severity: Severity,
    /// How many rows carry it; 0 for what concerns the list as a whole.
    pub count: usize,
    /// The first hundred rows that carry it, counted from 0.
    pub rows: Vec<u32>,
}

impl Summary {
    /// The problem in the catalogue.
    pub fn id(&self) -> ProblemId {
        self.finding.id()
    }
}

/// The whole judgement. Rows and accounts are named by their places in the lists they came from.
#[derive(Debug, Clone, Default)]
pub struct Preflight {
    /// What each row carries.
    pub findings: Vec<Findings>,
    /// Those of them that weigh less for this row than usual.
    mild: Vec<Findings>,
    /// What becomes of each row.
    pub fates: Vec<Fate>,
    /// Every finding that was met, the worst first.
    pub summaries: Vec<Summary>,
    /// Rows that get a new account.
    pub create: usize,
    /// Rows whose account is linked.
    pub link: usize,
    /// Rows that stay out or need somebody first.
    pub skip: usize,
    /// The company's mail domains, lower case.
    pub domains: Vec<String>,
    /// The list was compared with Contractbook's accounts.
    pub compared: bool,
    /// The options it was made with.
    pub options: PreflightOptions,
}

impl Preflight {
    /// Judges a list, compared with the accounts when they are known.
    pub fn new(list: &PeopleList, accounts: Option<&[Account]>, options: &PreflightOptions) -> Self {
        judge::judge(list, accounts, options)
    }

    /// What the row carries, the worst first, with the severity it has for this person.
    pub fn of_row(&self, row: usize) -> Vec<(Finding, Severity)> {
        let mut all: Vec<_> = self.weighed(row).collect();
        all.sort_by_key(|(_, severity)| std::cmp::Reverse(*severity));
        all
    }

    /// The worst severity among what the row carries.
    pub fn severity(&self, row: usize) -> Option<Severity> {
        self.weighed(row).map(|(_, severity)| severity).max()
    }

    fn weighed(&self, row: usize) -> impl Iterator<Item = (Finding, Severity)> {
        let all = self.findings.get(row).copied().unwrap_or_default();
        let mild = self.mild.get(row).copied().unwrap_or_default();
        all.iter().map(move |finding| (finding, weight(finding, mild.has(finding))))
    }

    /// Rows that nothing keeps out.
    pub fn ready(&self) -> usize {
        self.create + self.link
    }

    /// Rows with a blocker or a warning.
    pub fn needs_you(&self) -> usize {
        (0..self.findings.len()).filter(|row| self.severity(*row) > Some(Severity::Note)).count()
    }

    /// The worst severity of all.
    pub fn worst(&self) -> Option<Severity> {
        self.summaries.iter().map(|summary| summary.severity).max()
    }

    /// All other sides of a row's clash. Looks through the whole list: for one person at a time.
    pub fn partners(
        &self,
        list: &PeopleList,
        accounts: &[Account],
        row: usize,
        finding: Finding,
    ) -> Vec<Partner> {
        compare::partners(self, list, accounts, row, finding)
    }
}
