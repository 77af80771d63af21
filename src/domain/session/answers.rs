//! What the person has answered, step by step. Everything here may be saved; there is no secret in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::super::checks::Verdict;

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
