//! What a case holds. Ids are the stable ones of the program, words are in the language of who saved it. Names of
//! people and companies are masked before they get here.

use jiff::Timestamp;
use jiff::civil::Date;

use super::part::parts;

parts! {
    /// Everything that is known about one setup, for whoever helps.
    pub struct Case {
        /// `contractbook-setup/case/1`.
        pub format: String,
        /// Version of the format; newer ones are read as far as known.
        pub version: u64,
        /// The code to say on the phone.
        pub code: String,
        /// When it was made.
        pub made_at: Option<Timestamp>,
        /// What made it, and where.
        pub program: Program,
        /// Id of the finding or page that it was saved for; empty when it was saved without one.
        pub about: String,
        /// What was unmasked by hand, by its mask.
        pub unmasked: Vec<String>,
        /// The setup as such.
        pub setup: Setup,
        /// The eight steps.
        pub steps: Vec<StepPart>,
        /// What was answered.
        pub answers: AnswersPart,
        /// What was tidied in what was typed or pasted.
        pub repairs: Vec<RepairPart>,
        /// What is wrong with or odd about address and token as typed.
        pub input: Vec<FindingPart>,
        /// Every check that was made, with its requests and findings.
        pub checks: Vec<CheckPart>,
        /// The accounts in Contractbook, counted.
        pub accounts: Option<AccountsPart>,
        /// The list of people, counted.
        pub people: Option<PeoplePart>,
        /// Step 7: the watch.
        pub watch: WatchPart,
        /// The messages that were explained, by what they say.
        pub explained: Vec<ExplainedPart>,
        /// Sign-in codes in the pasted message that the program does not know.
        pub unknown_codes: Vec<String>,
        /// The pasted message, when the person let it go along: masked like the rest, secrets redacted.
        pub pasted: String,
    }

    /// What made the case, and where.
    pub struct Program {
        /// Its version.
        pub version: String,
        /// Operating system and processor.
        pub platform: String,
        /// Language tag of the words (BCP 47).
        pub language: String,
        /// IANA name of the time zone, empty when it has none.
        pub time_zone: String,
        /// Practice, with a made-up company.
        pub practice: bool,
        /// Faults planted in practice, by name.
        pub faults: Vec<String>,
    }

    /// The setup as such.
    pub struct Setup {
        /// Its id.
        pub id: String,
        /// The company, as typed.
        pub company: String,
        /// When it was begun.
        pub created_at: Option<Timestamp>,
        /// When something in it last changed.
        pub updated_at: Option<Timestamp>,
        /// Id of the step that is open.
        pub viewed: String,
        /// Id of the page that is open: a step, `trial`, `finish` or `start-page`.
        pub page: String,
    }

    /// One of the eight steps.
    pub struct StepPart {
        /// Its id.
        pub id: String,
        /// 1 to 8.
        pub number: u64,
        /// Its name.
        pub title: String,
        /// `done`, `current`, `needs_you`, `waiting`, `check_again`, `cannot_start`.
        pub status: String,
        /// The same in words.
        pub words: String,
        /// When it was last finished.
        pub done_at: Option<Timestamp>,
    }

    /// What was answered.
    pub struct AnswersPart {
        /// `new` or `already_there`.
        pub app_path: String,
        /// Name of the app in Entra.
        pub app_name: String,
        /// Object ID of its service principal.
        pub object_id: String,
        /// Its application (client) ID.
        pub app_id: String,
        /// The tenant URL.
        pub tenant_url: String,
        /// About the token; never the token.
        pub token: Option<TokenPart>,
        /// When Entra's page was saved.
        pub connect_saved_at: Option<Timestamp>,
        /// Step 6.
        pub people: AssignedPart,
        /// Step 8: when somebody signed in.
        pub signed_in_at: Option<Timestamp>,
        /// Step 8: when an administrator accepted for all.
        pub accepted_at: Option<Timestamp>,
        /// Step 8: what is on somebody's screen.
        pub symptom: String,
    }

    /// About the token; never the token.
    pub struct TokenPart {
        /// Two letters at each end and the length: enough to tell two tokens apart, too little to use.
        pub fingerprint: String,
        /// Whether the program holds it now.
        pub in_memory: bool,
        /// When it was entered.
        pub entered_at: Option<Timestamp>,
        /// When it ends, when it says so itself.
        pub expires_at: Option<Timestamp>,
        /// From whom it came.
        pub from: String,
        /// When it is to be changed.
        pub change_on: Option<Date>,
        /// How many reminders were saved.
        pub reminders: u64,
    }

    /// Step 6: who is assigned.
    pub struct AssignedPart {
        /// How many people in all.
        pub expected: Option<u64>,
        /// The person to try first.
        pub trial: String,
        /// `open`, `assigned` or `already_in_contractbook`.
        pub admin: String,
        /// Who that is, when assigned.
        pub admin_person: String,
        /// When the assignment was done.
        pub assigned_at: Option<Timestamp>,
        /// `one_by_one` or `groups`.
        pub assign: String,
        /// `yes`, `no` or `not_sure`.
        pub licence: String,
        /// How many groups.
        pub groups: Option<u64>,
        /// The login comes from `mail`.
        pub login_from_mail: bool,
        /// The company's mail domains.
        pub domains: Vec<String>,
        /// How many columns of the list were explained by hand.
        pub columns_by_hand: u64,
    }

    /// Something that was tidied.
    pub struct RepairPart {
        /// `address` or `token`.
        pub field: String,
        /// Which kind, such as `bearer-prefix`.
        pub kind: String,
        /// The same in words.
        pub words: String,
    }

    /// One finding.
    pub struct FindingPart {
        /// Stable id, such as `token.rejected`.
        pub id: String,
        /// Short code, such as `T-401`.
        pub code: String,
        /// `blocker`, `warning` or `note`.
        pub severity: String,
        /// Id of the rung or step it was met on.
        pub met_on: String,
        /// Who acts.
        pub owner: String,
        /// What does not work.
        pub title: String,
        /// The likeliest causes.
        pub causes: Vec<String>,
        /// What to do.
        pub action: String,
        /// Values of this case.
        pub facts: Vec<FactPart>,
        /// Technical details, redacted.
        pub details: String,
    }

    /// A value of a finding.
    pub struct FactPart {
        /// Its name.
        pub name: String,
        /// The value.
        pub value: String,
    }

    /// One check.
    pub struct CheckPart {
        /// `reach`, `test`, `remembered` (a test of an earlier run), `trial_write`, `accounts` or `watch`.
        pub kind: String,
        /// Where it asked.
        pub tenant_url: String,
        /// A variant that answers where the given address does not.
        pub recommended_tenant_url: String,
        /// `ready`, `ready_with_warnings`, `not_ready`, `cancelled`; empty where none was told.
        pub verdict: String,
        /// When it began.
        pub started_at: Option<Timestamp>,
        /// How long it took.
        pub duration_ms: u64,
        /// Address or token has changed since.
        pub outdated: bool,
        /// Its rungs or steps.
        pub rungs: Vec<RungPart>,
        /// What it found, blockers first.
        pub findings: Vec<FindingPart>,
        /// Its first requests.
        pub requests: Vec<RequestPart>,
        /// How many more requests were made than are listed.
        pub requests_left_out: u64,
        /// Test users that could not be removed, by their random names.
        pub left_behind: Vec<String>,
    }

    /// One rung of the connection test, or one step of the trial write.
    pub struct RungPart {
        /// Its id.
        pub id: String,
        /// Its name.
        pub title: String,
        /// `passed`, `warning`, `failed` or `not_tried`.
        pub state: String,
        /// The same in words.
        pub words: String,
        /// How long it took.
        pub duration_ms: u64,
        /// What was found, or why it was not tried.
        pub found: String,
    }

    /// One request.
    pub struct RequestPart {
        /// `GET`, …
        pub method: String,
        /// Where.
        pub url: String,
        /// HTTP status; none when no answer came.
        pub status: Option<u64>,
        /// How long it took.
        pub duration_ms: u64,
        /// Bytes of the answer.
        pub bytes: u64,
    }

    /// The accounts in Contractbook, counted.
    pub struct AccountsPart {
        /// When they were read.
        pub at: Option<Timestamp>,
        /// The end was reached for certain.
        pub complete: bool,
        /// Distinct accounts.
        pub count: u64,
        /// How many the server announced.
        pub reported: Option<u64>,
        /// Switched off.
        pub off: u64,
        /// Without an address.
        pub no_mail: u64,
    }

    /// The list of people, counted.
    pub struct PeoplePart {
        /// Kind of file.
        pub kind: String,
        /// Rows.
        pub rows: u64,
        /// When it was judged.
        pub at: Option<Timestamp>,
        /// Compared with Contractbook's accounts.
        pub compared: bool,
        /// Rows that get a new account.
        pub create: u64,
        /// Rows whose account is linked.
        pub link: u64,
        /// Rows that stay out.
        pub skip: u64,
        /// Rows with a blocker or a warning.
        pub needs_you: u64,
        /// Minutes the first round works, at best.
        pub forecast_low: u64,
        /// Minutes the first round works, at worst.
        pub forecast_high: u64,
        /// How many rows carry which finding.
        pub findings: Vec<CountedPart>,
    }

    /// How many rows carry a finding.
    pub struct CountedPart {
        /// Its id.
        pub id: String,
        /// Its short code.
        pub code: String,
        /// `blocker`, `warning` or `note`.
        pub severity: String,
        /// What it says.
        pub title: String,
        /// How many rows.
        pub count: u64,
    }

    /// Step 7.
    pub struct WatchPart {
        /// `not-started`, `waiting`, `arriving`, …
        pub state: String,
        /// The same in words.
        pub words: String,
        /// Accounts before the start.
        pub accounts_before: Option<u64>,
        /// New accounts seen.
        pub created: u64,
        /// Linked ones.
        pub linked: u64,
        /// Switched off ones.
        pub switched_off: u64,
        /// Arrived of those expected.
        pub arrived: u64,
        /// Expected.
        pub expected: u64,
        /// Expected and not there.
        pub missing: Option<u64>,
        /// There without being expected.
        pub unexpected: Option<u64>,
        /// Later than waiting can explain, since then.
        pub overdue_since: Option<Timestamp>,
        /// Looks fail since then.
        pub failing_since: Option<Timestamp>,
        /// What happened when.
        pub timeline: Vec<MomentPart>,
        /// The questions when nobody came.
        pub silence: Vec<AnswerPart>,
        /// The leaver drill.
        pub drill: Vec<MomentPart>,
    }

    /// Something that happened.
    pub struct MomentPart {
        /// When.
        pub at: Option<Timestamp>,
        /// What, such as `started` or `arrivals`.
        pub what: String,
        /// The same in words.
        pub words: String,
        /// How many people, where that counts.
        pub count: Option<u64>,
    }

    /// A question and its answer.
    pub struct AnswerPart {
        /// Id of the question.
        pub question: String,
        /// The question.
        pub words: String,
        /// `next`, `paste`, `wait` or the id of a problem.
        pub means: String,
        /// The same in words.
        pub answer: String,
    }

    /// What an explained message says.
    pub struct ExplainedPart {
        /// Id of the problem.
        pub id: String,
        /// Its short code.
        pub code: String,
        /// `exact` or `likely`.
        pub confidence: String,
        /// Whose words.
        pub source: String,
        /// What does not work.
        pub title: String,
        /// What to do.
        pub action: String,
    }
}
