//! What the person has answered, step by step. Everything here may be saved; there is no secret in it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::checks::Verdict;
use super::super::checks::memory::CheckMemory;
use super::super::people::WatchMemory;
use super::super::people::drill::Drill;
use super::super::people::list::Assigned;
use super::super::people::progress::{Expectation, Progress};

/// All answers of one setup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Name of the customer's company, shown on the start page.
    pub company: String,
    /// Step 2.
    pub app: AppAnswer,
    /// Step 3: the text in the tenant URL field, after repair, with the compatibility flag if there is one.
    pub tenant_url: String,
    /// Step 3: what is remembered about the token instead of the token.
    pub token: Option<TokenNote>,
    /// Step 3: the person asked to keep the token in the keychain of this computer, and it is there.
    pub token_kept: bool,
    /// Step 4: the last result.
    pub test: Option<TestAnswer>,
    /// Step 5.
    pub connect: ConnectAnswer,
    /// Step 6.
    pub people: PeopleAnswer,
    /// Step 7.
    pub start: StartAnswer,
    /// Step 8.
    pub consent: ConsentAnswer,
    /// Afterwards: when the token is to be changed, and who gives a new one.
    pub token_plan: TokenPlan,
    /// What the last good check saw, to tell later what has changed since.
    pub last_good: Option<CheckMemory>,
}

impl Answers {
    /// What is expected of the rounds. Who will be linked is not remembered, so everybody counts as new.
    pub fn expectation(&self) -> Expectation {
        let create = self.people.expected.unwrap_or_default().into();
        Expectation { started_at: self.start.started_at, create, link: 0 }
    }
}

/// How the app in Entra comes to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppPath {
    /// A new one is made.
    #[default]
    New,
    /// It was there before.
    AlreadyThere,
}

/// Step 2: the enterprise application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppAnswer {
    /// How it comes to be.
    pub path: AppPath,
    /// Its name in Entra.
    pub name: String,
    /// Its ids, when the person pasted them.
    pub ids: Option<EntraIds>,
}

impl Default for AppAnswer {
    fn default() -> Self {
        Self { path: AppPath::New, name: "Contractbook".to_owned(), ids: None }
    }
}

/// The ids that make exact links possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntraIds {
    /// Object ID of the service principal, a GUID.
    pub object_id: String,
    /// Application (client) ID, a GUID.
    pub app_id: String,
}

/// What is remembered about a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenNote {
    /// First and last two characters and the length, as in `ab…yz (64)`; for short tokens the length alone.
    pub fingerprint: String,
    /// When it was entered here.
    pub entered_at: Timestamp,
    /// When it ends, when it says so itself (JWT `exp`, RFC 7519 section 4.1.4).
    pub expires_at: Option<Timestamp>,
}

/// Step 4: the last climb of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestAnswer {
    /// Overall judgement.
    pub verdict: Verdict,
    /// When it ended.
    pub at: Timestamp,
    /// The tenant URL that was tried.
    pub tenant_url: String,
    /// Ids of the problems met, for the start page and "what changed".
    pub problems: Vec<String>,
}

/// Step 5: Entra's provisioning page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectAnswer {
    /// When Microsoft's own Test connection passed and the page was saved, as the person said.
    pub saved_at: Option<Timestamp>,
}

/// Who is the organisation admin among the assigned people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminAnswer {
    /// Not answered.
    #[default]
    Open,
    /// This person, by e-mail address, is among the assigned.
    Assigned(String),
    /// An organisation admin already has a Contractbook account.
    AlreadyInContractbook,
}

/// How people get into the app in Entra.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignBy {
    /// Each person by name.
    OneByOne,
    /// Groups. Needs Entra ID P1 or P2.
    Groups,
}

/// Whether the tenant has Entra ID P1 or P2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Licence {
    /// It has.
    Yes,
    /// It has not.
    No,
    /// The person does not know.
    NotSure,
}

/// What is remembered about a list of people instead of the list: counts, nobody's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListNote {
    /// The kind of file, `FileKind::as_str`.
    pub kind: String,
    /// Records that are not blank.
    pub rows: u64,
    /// Rows that get a new account.
    pub create: u64,
    /// Rows whose account is linked.
    pub link: u64,
    /// Rows that stay out.
    pub skip: u64,
    /// Rows with a blocker or a warning.
    pub needs_you: u64,
    /// Whether it was compared with the accounts in Contractbook.
    #[serde(default)]
    pub compared: bool,
    /// When it was judged.
    pub at: Timestamp,
}

/// Step 6: who is assigned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PeopleAnswer {
    /// How many people are assigned in all.
    pub expected: Option<u32>,
    /// The person to try first: the user name (UPN) in Entra.
    pub trial: String,
    /// The organisation admin.
    pub admin: AdminAnswer,
    /// When the person said that the assignment in Entra is done.
    pub assigned_at: Option<Timestamp>,
    /// One by one, or by groups.
    pub assign: Option<AssignBy>,
    /// Whether the tenant has what groups need.
    pub licence: Option<Licence>,
    /// How many groups are assigned.
    pub groups: Option<u32>,
    /// Their mapping takes the login from `mail` instead of `userPrincipalName`.
    pub login_from_mail: bool,
    /// The company's mail domains as the person named them, lower case; empty: told from the list.
    pub domains: Vec<String>,
    /// What the person said about columns of their list.
    pub columns: Assigned,
    /// The last list that was judged.
    pub list: Option<ListNote>,
}

impl PeopleAnswer {
    /// Whether other people are assigned, or others have to be seen to.
    pub(super) fn concerns_others(&self, before: &Self) -> bool {
        let of = |it: &Self| (it.expected, it.trial.clone(), it.admin.clone(), it.assigned_at);
        of(self) != of(before)
    }
}

/// Step 7: trial, start, arrivals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartAnswer {
    /// When the trial person was seen in Contractbook.
    pub trial_arrived_at: Option<Timestamp>,
    /// When provisioning was started, as the person said.
    pub started_at: Option<Timestamp>,
    /// How many accounts Contractbook had before the start.
    pub accounts_before: Option<u32>,
    /// How many of the expected people have been seen since, never falling.
    pub arrived: u32,
    /// When the last of them was seen.
    pub all_arrived_at: Option<Timestamp>,
    /// What the watch remembers from one run to the next: times and counts, nobody's name.
    pub watch: WatchMemory,
    /// How far the arrivals are.
    pub progress: Progress,
    /// The leaver drill with the trial person.
    pub drill: Drill,
    /// Whether the operating system shall tell when people have arrived; `None`: not asked yet.
    pub tell: Option<bool>,
}

/// Step 8: sign-in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentAnswer {
    /// When a person signed in successfully, as the person said.
    pub signed_in_at: Option<Timestamp>,
    /// When an administrator accepted for the whole organisation, as the person said.
    pub accepted_at: Option<Timestamp>,
}

/// When the token is to be changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenPlan {
    /// From whom the token came, as the person said; empty: Contractbook Support.
    pub from: String,
    /// The day on which it is to be changed.
    pub change_on: Option<Date>,
    /// Name of the last saved reminder, without folders; empty when none was saved.
    pub reminder_file: String,
    /// How many reminders were saved: a calendar takes one with a higher number for the newer one.
    pub reminders: u32,
}
