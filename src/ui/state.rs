//! Everything the window draws. Changed in `logic.rs` (events) and `carry_out.rs` (actions), never while drawing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::checks::write::{TrialPlan, TrialReport, TrialStep, TrialStepReport};
use crate::domain::checks::{CheckReport, RequestRecord, Rung, RungReport};
use crate::domain::entra::{Chosen, Passing};
use crate::domain::explain::Reading;
use crate::domain::people::Account;
use crate::domain::problems::Problem;
use crate::domain::session::{
    AddressInput, CONTRACTBOOK_TENANT_URL, Missing, Repair, SaveWarning, SecretToken, Session, TenantUrl,
    TokenMark, read_tenant_url,
};
use crate::domain::settings::{Settings, SystemLook};
use crate::domain::texts::{Language, Texts};
use crate::worker::{JobId, OpenEntry, SetupSummary, StartError, StoreError, UsersProgress, UsersRead};

use super::action::Dialog;
use super::agent_view::AgentView;
use super::case_view::CaseView;
use super::crash_view::CrashView;
pub use super::fields::Fields;
use super::later_view::LaterView;
use super::licences::Lines;
pub use super::many_view::ManyView;
pub use super::people_view::{Named, PeoplePart, PeopleView};
pub use super::practice_view::PracticeView;
pub use super::pretend::PretendView;
use super::remote::Remote;
pub use super::said::Toast;
use super::undo::UndoOffer;
pub use super::watch_view::{SilenceView, TrialSeen, WatchNote, WatchView};
use super::words::SettingsSaid;

/// Which page is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The list of saved setups.
    Start,
    /// The open step of the session.
    Step,
    /// The trial write, beside step 4.
    Trial,
    /// Somebody else's case, read-only.
    Case,
    /// The finish page.
    Finish,
}

/// Whether the setup is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Practice is never saved.
    Practice,
    /// Nothing to save yet.
    Fresh,
    /// On disk.
    Saved,
    /// Not on disk, and why.
    Failed(StoreError),
    /// Opened read-only: it was written by a newer version of this program.
    ReadOnly,
}

/// What the readers made of step 3.
#[derive(Debug, Default)]
pub struct Credentials {
    /// The tenant URL as read.
    pub address: Option<AddressInput>,
    /// What was typed before it was tidied.
    pub address_before: Option<String>,
    /// The token, when it may be tried.
    pub token: Option<SecretToken>,
    /// What was tidied in the token.
    pub token_repairs: Vec<Repair>,
    /// What is wrong with or odd about the token.
    pub token_problems: Vec<Problem>,
    /// What was pasted before it was tidied.
    pub token_before: Option<SecretToken>,
    /// The last token that could be tried, to know it again when it comes back.
    pub token_mark: Option<TokenMark>,
}

impl Credentials {
    /// The tenant URL, when it may be tried.
    pub fn tenant_url(&self) -> Option<&TenantUrl> {
        self.address.as_ref()?.url.as_ref()
    }
}

/// The ladder as it is climbed.
#[derive(Debug, Default)]
pub struct LadderView {
    /// The running job.
    pub job: Option<JobId>,
    /// Which rungs are being asked.
    pub running: BTreeSet<Rung>,
    /// Rungs that have reported, in order of arrival.
    pub done: Vec<RungReport>,
    /// Requests so far.
    pub requests: Vec<RequestRecord>,
    /// The whole result, when it ended.
    pub report: Option<CheckReport>,
    /// Address or token has changed since.
    pub outdated: bool,
    /// Rungs kept from earlier climbs, and when they were tested.
    pub kept: BTreeMap<Rung, Timestamp>,
}

impl LadderView {
    /// When this rung was tested; for one that was not, the beginning of time.
    pub fn tested_at(&self, rung: Rung) -> Timestamp {
        let last = self.report.as_ref().map(|report| report.started_at);
        self.kept.get(&rung).copied().or(last).unwrap_or(Timestamp::MIN)
    }
}

/// A trial write: its plan, then what comes of it.
#[derive(Debug, Default)]
pub struct TrialView {
    /// What the commit would do.
    pub plan: Option<TrialPlan>,
    /// The running job.
    pub job: Option<JobId>,
    /// It was stopped and cleans up.
    pub stopping: bool,
    /// It only removes what earlier trials left.
    pub cleaning: bool,
    /// Steps under way.
    pub running: BTreeSet<TrialStep>,
    /// Steps that have ended, in order of arrival.
    pub done: Vec<TrialStepReport>,
    /// Requests so far.
    pub requests: Vec<RequestRecord>,
    /// The whole result, when it ended.
    pub report: Option<TrialReport>,
    /// When it ended.
    pub at: Option<Timestamp>,
}

/// All accounts in Contractbook, as far as they were read. In memory only.
#[derive(Debug, Default)]
pub struct AccountsView {
    /// The running job.
    pub job: Option<JobId>,
    /// When it began.
    pub started: Option<Timestamp>,
    /// Where they are read.
    pub tenant_url: String,
    /// How far the read is.
    pub progress: UsersProgress,
    /// What came of it. The accounts themselves stand in `users`.
    pub read: Remote<UsersRead>,
    /// Everybody who was read.
    pub users: Arc<Vec<Account>>,
    /// How many of them are switched off.
    pub off: usize,
    /// How many of them have no e-mail address.
    pub no_mail: usize,
    /// When it ended.
    pub at: Option<Timestamp>,
}

/// All of it.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is so or not in the window")]
#[derive(Debug)]
pub struct State {
    /// The words.
    pub texts: Texts,
    /// The setup that is open.
    pub session: Session,
    /// Which page is open.
    pub screen: Screen,
    /// Saved setups.
    pub setups: Remote<Vec<SetupSummary>, StoreError>,
    /// Whether the list of setups, once read, is shown: until somebody begins a new one.
    pub lists_first: bool,
    /// Which of them are shown, and the keychain.
    pub many: ManyView,
    /// Whether the setup is on disk.
    pub save: SaveState,
    /// What was put right when the setup was opened.
    pub opened_with: Vec<SaveWarning>,
    /// Step 1: the quiet look.
    pub reach: Remote<CheckReport, Problem>,
    /// The job of the quiet look.
    pub reach_job: Option<JobId>,
    /// Step 3.
    pub credentials: Credentials,
    /// Step 4.
    pub ladder: LadderView,
    /// What a pasted error means; `None`: not asked yet.
    pub explained: Option<Reading>,
    /// Which looks of the portal belong to this setup alone; those of the portal itself are in the settings.
    pub passing_looks: Passing,
    /// The trial write beside step 4.
    pub trial: TrialView,
    /// Test users of earlier trials that may still be there.
    pub leftovers: Vec<OpenEntry>,
    /// Step 6: who is in Contractbook now.
    pub accounts: AccountsView,
    /// Step 6: the list of people.
    pub people: PeopleView,
    /// Step 7.
    pub watch: WatchView,
    /// Step 8, the finish page and later checks.
    pub later: LaterView,
    /// A case file before it is saved.
    pub case: CaseView,
    /// Unexpected stops.
    pub crash: CrashView,
    /// For whoever helps.
    pub agent: AgentView,
    /// Practice, when it is on.
    pub practice: Option<PracticeView>,
    /// The pretend Entra, whose place is kept while its window is closed.
    pub pretend: PretendView,
    /// Why practice could not start.
    pub practice_failed: Option<StartError>,
    /// Bring the explanation into view, once.
    pub focus_explained: bool,
    /// What the main button found missing, until it is there.
    pub missing: Vec<Missing>,
    /// Move the keyboard focus to the first missing thing, once.
    pub focus_missing: bool,
    /// Move the keyboard focus to the page's heading, once.
    pub focus_page: bool,
    /// In front of the page.
    pub dialog: Option<Dialog>,
    /// The confirmation in the footer.
    pub toast: Option<Toast>,
    /// What was cleared last and can be brought back.
    pub undo: Option<UndoOffer>,
    /// The value that was copied last, by name, and until when the box says so.
    pub copied: Option<Toast>,
    /// Something outside the page failed: a link, a file.
    pub trouble: Option<String>,
    /// The language the person chose; `None`: the system's.
    pub language: Option<Language>,
    /// The language of the system.
    pub system_language: Language,
    /// What the program remembers about the person.
    pub settings: Settings,
    /// What was put right when the settings were read.
    pub settings_said: Vec<SettingsSaid>,
    /// What the system says about looks.
    pub system: SystemLook,
    /// Where setups are saved; `None` without a home folder.
    pub folder: Option<PathBuf>,
    /// The licences, once they were asked for.
    pub licences: Option<Lines>,
    /// The present moment.
    pub now: Timestamp,
    /// The person's time zone.
    pub zone: TimeZone,
}

/// A result older than this looks old.
pub const OLD_AFTER: Duration = Duration::from_mins(15);

impl AccountsView {
    /// Everybody in Contractbook, when that is known for certain.
    pub fn complete(&self) -> Option<&Arc<Vec<Account>>> {
        match &self.read {
            Remote::Ready(read) if read.complete => Some(&self.users),
            _ => None,
        }
    }
}

impl State {
    /// A window that has just opened, in the chosen language or the system's.
    pub fn speaking(now: Timestamp, zone: TimeZone, language: Option<Language>, system: Language) -> Self {
        Self {
            texts: Texts::of(language.unwrap_or(system)),
            session: Session::new(now),
            screen: Screen::Step,
            setups: Remote::NotStarted,
            lists_first: true,
            many: ManyView::default(),
            save: SaveState::Fresh,
            opened_with: Vec::new(),
            reach: Remote::NotStarted,
            reach_job: None,
            credentials: Credentials {
                address: Some(read_tenant_url(CONTRACTBOOK_TENANT_URL)),
                ..Credentials::default()
            },
            ladder: LadderView::default(),
            explained: None,
            passing_looks: Passing::new(),
            trial: TrialView::default(),
            leftovers: Vec::new(),
            accounts: AccountsView::default(),
            people: PeopleView::default(),
            watch: WatchView::default(),
            later: LaterView::default(),
            case: CaseView::default(),
            crash: CrashView::default(),
            agent: AgentView::default(),
            practice: None,
            pretend: PretendView::default(),
            practice_failed: None,
            focus_explained: false,
            missing: Vec::new(),
            focus_missing: false,
            focus_page: true,
            dialog: None,
            toast: None,
            undo: None,
            copied: None,
            trouble: None,
            language,
            system_language: system,
            settings: Settings::default(),
            settings_said: Vec::new(),
            system: SystemLook::default(),
            folder: None,
            licences: None,
            now,
            zone,
        }
    }

    /// How the portal looks for this person in this setup.
    pub const fn looks(&self) -> Chosen<'_> {
        Chosen { lasting: &self.settings.portal_looks, passing: &self.passing_looks }
    }

    /// Whether the ladder's result no longer speaks for now.
    pub fn result_is_old(&self, ended: Timestamp) -> bool {
        self.ladder.outdated
            || u64::try_from(self.now.duration_since(ended).as_secs()).is_ok_and(|s| s > OLD_AFTER.as_secs())
    }
}
