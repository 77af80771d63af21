//! What the window and the command line may ask of the worker. Owned data only.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::domain::checks::RungReport;
use crate::domain::checks::write::TrialPlan;
use crate::domain::people::Account;
use crate::domain::people::list::{Assigned, PeopleList};
use crate::domain::people::preflight::{Preflight, PreflightOptions};
use crate::domain::people::query::PeopleQuery;
use crate::domain::report::PeopleOutput;
use crate::domain::report::case::Known;
use crate::domain::session::{SecretToken, Session, TenantUrl};
use crate::domain::settings::Settings;
use crate::domain::texts::Language;
use crate::service::watch::WatchPlan;

use super::entra_act::EntraAct;
use super::people::PeopleSource;

/// One job. Every long job carries one, so that a late answer to a cancelled job can be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub u64);

/// A chooser of the operating system that is already open; `None` when the person cancelled.
pub type Chooser = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// Something for the worker to do.
pub enum Command {
    /// Looks quietly whether this computer reaches the address, without a token. Answered by
    /// [`Event::Reached`](super::Event::Reached).
    Reach {
        /// Job.
        job: JobId,
        /// The tenant URL as typed.
        tenant_url: String,
    },
    /// Climbs the connection ladder.
    Check {
        /// Job.
        job: JobId,
        /// The tenant URL as typed.
        tenant_url: String,
        /// The token as typed; `None` when there is none.
        token: Option<SecretToken>,
        /// Limit for the whole ladder.
        timeout: Duration,
        /// Rungs of an earlier climb with this address and token that are not asked again (`checks::held`).
        keep: Vec<RungReport>,
    },
    /// Reads all users.
    ReadUsers {
        /// Job.
        job: JobId,
        /// Where.
        tenant_url: TenantUrl,
        /// With what.
        token: SecretToken,
        /// Limit for the whole read; `None`: as long as it makes progress.
        timeout: Option<Duration>,
    },
    /// Reads a list of people. Answered by [`Event::PeopleRead`](super::Event::PeopleRead) unless a newer read begins.
    ReadPeople {
        /// Job.
        job: JobId,
        /// Where.
        from: PeopleSource,
        /// What the person said about columns.
        assigned: Assigned,
    },
    /// Judges a list of people. Answered by [`Event::PeopleJudged`](super::Event::PeopleJudged) unless a newer one
    /// begins.
    JudgePeople {
        /// Job.
        job: JobId,
        /// The list.
        list: Arc<PeopleList>,
        /// Everybody in Contractbook, when that is known for certain.
        accounts: Option<Arc<Vec<Account>>>,
        /// What the person said about mapping and company.
        options: PreflightOptions,
    },
    /// Filters and sorts a judged list. Answered by [`Event::PeopleArranged`](super::Event::PeopleArranged) unless a
    /// newer query comes.
    ArrangePeople {
        /// Job.
        job: JobId,
        /// The list.
        list: Arc<PeopleList>,
        /// Its judgement.
        preflight: Arc<Preflight>,
        /// What to show.
        query: PeopleQuery,
    },
    /// Looks for these people in a list, by user name, else by mail. Answered by
    /// [`Event::PeopleFound`](super::Event::PeopleFound) unless a newer question comes.
    FindPeople {
        /// Job.
        job: JobId,
        /// The list.
        list: Arc<PeopleList>,
        /// User names or mail addresses; empty ones are never found.
        names: Vec<String>,
    },
    /// Writes what a person takes away from a list; several parts as `name`, `name-2`, `name-3` … Answered by
    /// [`Event::PeopleSaved`](super::Event::PeopleSaved), or by [`Event::TextSaved`](super::Event::TextSaved) when the
    /// person cancelled the chooser.
    SavePeople {
        /// Where.
        to: SaveTo,
        /// What.
        output: PeopleOutput,
        /// The list.
        list: Arc<PeopleList>,
        /// Its judgement.
        preflight: Arc<Preflight>,
        /// The accounts it was made with.
        accounts: Arc<Vec<Account>>,
        /// In whose words.
        language: Language,
    },
    /// Makes, changes and removes one probe user: the only command that sends anything but `GET`, and only ever
    /// sent for a commit that has shown the plan. Told by [`Event::TrialStepStarted`](super::Event::TrialStepStarted),
    /// [`Event::TrialStepDone`](super::Event::TrialStepDone) and [`Event::Requested`](super::Event::Requested),
    /// ended by [`Event::TrialFinished`](super::Event::TrialFinished), also when it is cancelled: then it stops
    /// within 200 ms and cleans up within 15 s.
    TrialWrite {
        /// Job.
        job: JobId,
        /// What was shown and agreed to, made with [`fresh_probe`](super::fresh_probe). One plan, one trial.
        plan: TrialPlan,
        /// With what.
        token: SecretToken,
    },
    /// Removes what earlier trial writes left at this address. Told and ended as a trial write, with the one step
    /// [`TrialStep::CleanUp`](crate::domain::checks::write::TrialStep::CleanUp).
    CleanUpTrial {
        /// Job.
        job: JobId,
        /// Where. Leftovers of other addresses are left alone.
        tenant_url: TenantUrl,
        /// With what.
        token: SecretToken,
    },
    /// Reads which probes of earlier trial writes may still be there. Answered by
    /// [`Event::TrialLeftovers`](super::Event::TrialLeftovers).
    ListTrialLeftovers,
    /// Looks again and again for arriving people until cancelled. Told by [`Event::Looked`](super::Event::Looked); a
    /// look that says `ended` is the last one, because the token is no longer accepted.
    Watch {
        /// Job.
        job: JobId,
        /// What to look for.
        plan: WatchPlan,
    },
    /// The same for the people of a judged list: whoever it lets through is expected, by the login Entra sends. The
    /// places in the looks are rows of the list.
    WatchPeople {
        /// Job.
        job: JobId,
        /// What else to look for; its `expected` is told from the list.
        plan: WatchPlan,
        /// The list.
        list: Arc<PeopleList>,
        /// Its judgement.
        preflight: Arc<Preflight>,
    },
    /// Shows a notification of the operating system; where there is none, nothing happens. Names nobody.
    Notify {
        /// Its title.
        title: String,
        /// One sentence.
        text: String,
    },
    /// Looks at once instead of waiting for the next turn of this watch; not before the time a server has asked for.
    LookNow(JobId),
    /// Starts the built-in Contractbook and the built-in Entra; an earlier pair is stopped.
    StartPractice(PracticeOptions),
    /// Stops them.
    StopPractice,
    /// Changes which faults the built-in Contractbook shows, by name.
    PlantFaults(Vec<String>),
    /// Does something in the built-in Entra.
    Entra(EntraAct),
    /// Asks the system about colours, contrast and motion. Answered by
    /// [`Event::SystemLook`](super::Event::SystemLook).
    AskSystemLook,
    /// Reads the list of saved setups.
    ListSetups,
    /// Opens a saved setup.
    OpenSetup(SetupRef),
    /// Opens a file, whatever it is: a case or a setup file is answered by [`Event::FileOpened`](super::Event::FileOpened),
    /// a saved setup by [`Event::SetupOpened`](super::Event::SetupOpened).
    OpenFile(PathBuf),
    /// Saves a setup. Practice sessions are not saved.
    SaveSetup(Box<Session>),
    /// Takes a saved setup off the list. Answered by [`Event::SetupDeleted`](super::Event::SetupDeleted).
    DeleteSetup(String),
    /// Brings back one that was deleted. Answered by [`Event::SetupRestored`](super::Event::SetupRestored).
    RestoreSetup(String),
    /// Lets a deleted one go for good; its token in the keychain is forgotten.
    PurgeSetup(String),
    /// Puts a saved setup into the archive, or takes it out. Answered by
    /// [`Event::SetupArchived`](super::Event::SetupArchived).
    ArchiveSetup(String, Option<Timestamp>),
    /// Keeps a token in the keychain. Answered by [`Event::TokenKept`](super::Event::TokenKept).
    KeepToken {
        /// Id of the setup.
        setup: String,
        /// The address it is for. It comes back for no other.
        tenant_url: TenantUrl,
        /// The token.
        token: SecretToken,
    },
    /// Reads a token from the keychain. Answered by [`Event::TokenFetched`](super::Event::TokenFetched).
    FetchToken {
        /// Id of the setup.
        setup: String,
        /// The address it is for.
        tenant_url: TenantUrl,
    },
    /// Forgets the token of this setup. Answered by [`Event::TokenForgotten`](super::Event::TokenForgotten).
    ForgetToken(String),
    /// Gives up the lock on the setup that is open.
    CloseSetup,
    /// Saves what the person changed in the settings. Answered by
    /// [`Event::SettingsSaved`](super::Event::SettingsSaved).
    SaveSettings {
        /// As they were when this copy of the program read or saved them last.
        before: Box<Settings>,
        /// As they are now. What is the same in both stays as another copy may have saved it.
        after: Box<Settings>,
    },
    /// Reads the reports of earlier unexpected stops. Answered by [`Event::Crashes`](super::Event::Crashes).
    ListCrashes,
    /// Removes them. Answered by [`Event::CrashesRemoved`](super::Event::CrashesRemoved).
    RemoveCrashes,
    /// Opens an `https` address in the browser.
    OpenLink(String),
    /// Shows a folder of this program in the system's file manager.
    OpenFolder(Folder),
    /// Writes a text file where the person chooses.
    SaveText {
        /// Where.
        to: SaveTo,
        /// What.
        text: String,
    },
    /// Looks for everybody who is named in the texts of a case. Answered by
    /// [`Event::NamedFound`](super::Event::NamedFound).
    FindNamed {
        /// Job.
        job: JobId,
        /// The texts.
        texts: Vec<String>,
        /// Who is known.
        known: Box<Known>,
    },
    /// Writes a case file. Answered by [`Event::CaseSaved`](super::Event::CaseSaved).
    SaveCase {
        /// Where.
        to: SaveTo,
        /// The file, byte for byte.
        bytes: Arc<Vec<u8>>,
    },
    /// Tells when the person presses Ctrl+C (command line only).
    ListenForInterrupt,
    /// Stops a job within 200 ms.
    Cancel(JobId),
    /// Ends the worker. Sent by dropping [`Worker`](super::Worker).
    Shutdown,
}

/// A folder of this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folder {
    /// Setups and settings.
    Data,
    /// The log.
    Logs,
}

/// Where a text file goes.
pub enum SaveTo {
    /// A path that was typed.
    Path(PathBuf),
    /// Whatever the chooser answers.
    Chooser(Chooser),
}

/// Which saved setup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetupRef {
    /// By its id in the data folder.
    Id(String),
    /// A file anywhere.
    Path(PathBuf),
}

/// How the practice company is set up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PracticeOptions {
    /// Port of the built-in Contractbook; `None`: a free one.
    pub port: Option<u16>,
    /// People already in Contractbook; `None`: the usual practice company.
    pub users: Option<usize>,
    /// Time added to each answer.
    pub latency: Duration,
    /// Names of planted faults.
    pub faults: Vec<String>,
}
