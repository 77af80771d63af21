//! What a case is made from: the setup, and what the window has seen since it was opened. Owned, so that it stays as it
//! was when the person asked.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::cover::Known;
use crate::domain::checks::write::TrialReport;
use crate::domain::checks::{CheckReport, RequestRecord};
use crate::domain::explain::Reading;
use crate::domain::people::arrivals::ArrivalCounts;
use crate::domain::people::silence::{Means, Question};
use crate::domain::people::{Account, ExpectedCounts};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::session::{AdminAnswer, Repair, Session, read_tenant_url};

/// All of it.
#[derive(Debug, Clone)]
pub struct CaseInput {
    /// Version of the program.
    pub version: String,
    /// Operating system and processor.
    pub platform: String,
    /// The present moment.
    pub now: Timestamp,
    /// The person's time zone.
    pub zone: TimeZone,
    /// The setup.
    pub session: Session,
    /// The page that is open.
    pub page: String,
    /// Id of the finding it is saved for; empty without one.
    pub about: String,
    /// Faults planted in practice.
    pub faults: Vec<String>,
    /// What was tidied, with `address` or `token`.
    pub repairs: Vec<(&'static str, Repair)>,
    /// What is wrong with or odd about what was typed.
    pub input: Vec<Problem>,
    /// The quiet look of step 1.
    pub reach: Option<CheckReport>,
    /// The last connection test of this run.
    pub test: Option<CheckReport>,
    /// Address or token has changed since.
    pub test_outdated: bool,
    /// The last trial write of this run.
    pub trial: Option<TrialReport>,
    /// The last read of all accounts.
    pub accounts: Option<AccountsInput>,
    /// The list of people, judged.
    pub people: Option<PeopleInput>,
    /// The watch.
    pub watch: WatchInput,
    /// What is on somebody's screen in step 8.
    pub symptom: String,
    /// What the pasted message says.
    pub explained: Option<Reading>,
    /// The pasted message.
    pub pasted: String,
}

/// The read of all accounts, without the accounts.
#[derive(Debug, Clone, Default)]
pub struct AccountsInput {
    /// When it ended.
    pub at: Option<Timestamp>,
    /// Where they were read.
    pub tenant_url: String,
    /// The end was reached for certain.
    pub complete: bool,
    /// Distinct accounts.
    pub count: usize,
    /// How many the server announced.
    pub reported: Option<u64>,
    /// Switched off.
    pub off: usize,
    /// Without an address.
    pub no_mail: usize,
    /// Wall time.
    pub duration_ms: u64,
    /// What was wrong or odd.
    pub problems: Vec<Problem>,
    /// The first requests.
    pub requests: Vec<RequestRecord>,
    /// All requests that were made.
    pub made: usize,
}

/// A judged list, without the people.
#[derive(Debug, Clone, Default)]
pub struct PeopleInput {
    /// Kind of file.
    pub kind: String,
    /// Rows.
    pub rows: usize,
    /// When it was read.
    pub at: Option<Timestamp>,
    /// Compared with Contractbook's accounts.
    pub compared: bool,
    /// New accounts, linked ones, and who stays out.
    pub fates: [usize; 3],
    /// Rows with a blocker or a warning.
    pub needs_you: usize,
    /// What was found, and how often.
    pub findings: Vec<(ProblemId, Severity, usize)>,
}

/// The watch, without the people.
#[derive(Debug, Clone, Default)]
pub struct WatchInput {
    /// Who arrived in all.
    pub counts: ArrivalCounts,
    /// How the people of the list stand.
    pub expected: Option<ExpectedCounts>,
    /// Why the last look failed.
    pub problem: Option<Problem>,
    /// Since when looks fail.
    pub failing_since: Option<Timestamp>,
    /// When somebody was seen to arrive.
    pub arrivals: Vec<Timestamp>,
    /// The questions that were answered.
    pub answered: Vec<(Question, Means)>,
}

impl Known {
    /// Whom this setup names, and everybody who was read. The rest is up to the caller.
    pub fn of(session: &Session, accounts: Arc<Vec<Account>>) -> Self {
        let answers = session.answers();
        let mut people = vec![answers.people.trial.clone(), answers.token_plan.from.clone()];
        if let AdminAnswer::Assigned(admin) = &answers.people.admin {
            people.push(admin.clone());
        }
        let mut domains = answers.people.domains.clone();
        for person in &people {
            let domain = person.rsplit_once('@').map(|(_, domain)| domain.trim().to_lowercase());
            if let Some(domain) = domain.filter(|domain| domain.contains('.') && !domains.contains(domain)) {
                domains.push(domain);
            }
        }
        let host = read_tenant_url(&answers.tenant_url).url.map(|url| url.host()).unwrap_or_default();
        Self { people, company: answers.company.clone(), domains, host, accounts, ..Self::default() }
    }
}
