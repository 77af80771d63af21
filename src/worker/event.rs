//! What the worker tells. Owned data only.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::checks::write::{TrialReport, TrialStep, TrialStepReport};
use crate::domain::checks::{CheckReport, RequestRecord, Rung, RungReport};
use crate::domain::people::preflight::Preflight;
use crate::domain::problems::Problem;
use crate::domain::report::case::Hidden;
use crate::domain::report::crash::CrashReport;
use crate::domain::session::{LoadedSetup, SecretToken};
use crate::domain::settings::SystemLook;
use crate::domain::setups::SetupSummary;
use crate::practice::StartError;
use crate::service::case_file::OpenedFile;
use crate::service::keychain::KeychainError;
use crate::service::store::StoreError;
use crate::service::trial_write::OpenEntry;
use crate::service::users::{UsersProgress, UsersRead};
use crate::service::watch::Look;

use super::command::JobId;
use super::people::PeopleRead;
use super::practice::PracticeEntra;

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// The quiet look is finished. Only the rungs up to `http` were asked.
    Reached(JobId, Box<CheckReport>),
    /// A rung began.
    RungStarted(JobId, Rung),
    /// A rung ended.
    RungDone(JobId, Box<RungReport>),
    /// A request was answered or given up.
    Requested(JobId, RequestRecord),
    /// The ladder ended, also when it was cancelled.
    Checked(JobId, Box<CheckReport>),
    /// A step of a trial write began.
    TrialStepStarted(JobId, TrialStep),
    /// A step of a trial write ended. Steps that are judged together end together.
    TrialStepDone(JobId, Box<TrialStepReport>),
    /// A trial write, or the removal of its leftovers, ended and has cleaned up, also when it was cancelled.
    TrialFinished(JobId, Box<TrialReport>),
    /// Which probes of earlier trial writes may still be there, oldest first. An entry that is in use belongs to a
    /// trial that runs right now.
    TrialLeftovers(Result<Vec<OpenEntry>, StoreError>),
    /// How far reading all users is; at most ten a second.
    UsersProgress(JobId, UsersProgress),
    /// Reading all users ended, also when it was cancelled.
    UsersRead(JobId, Box<UsersRead>),
    /// A list of people was read, or could not be; `None` when the person cancelled the chooser.
    PeopleRead(JobId, Option<Box<PeopleRead>>),
    /// A list was judged, and how many of its rows carry a blocker or a warning.
    PeopleJudged(JobId, Arc<Preflight>, usize),
    /// The rows to show, counted from 0 in the list, in their order.
    PeopleArranged(JobId, Arc<Vec<u32>>),
    /// The rows of the people who were looked for, in the order of the question.
    PeopleFound(JobId, Vec<Option<u32>>),
    /// A watch looked.
    Looked(JobId, Box<Look>),
    /// The practice company is there.
    PracticeReady {
        /// Tenant URL of the built-in Contractbook.
        tenant_url: String,
        /// Its token.
        token: SecretToken,
    },
    /// The practice company could not start.
    PracticeFailed(StartError),
    /// What the built-in Entra looks like now.
    EntraChanged(Box<PracticeEntra>),
    /// The saved setups, newest first.
    Setups(Result<Vec<SetupSummary>, StoreError>),
    /// A saved setup was opened.
    SetupOpened(Result<Box<LoadedSetup>, StoreError>),
    /// A file was opened that is no saved setup.
    FileOpened(Result<OpenedFile, StoreError>),
    /// The setup of this id was saved.
    SetupSaved(String, Result<(), StoreError>),
    /// What the system says about looks.
    SystemLook(SystemLook),
    /// The settings were saved.
    SettingsSaved(Result<(), StoreError>),
    /// A setup was deleted.
    SetupDeleted(String, Result<(), StoreError>),
    /// A deleted setup was brought back.
    SetupRestored(String, Result<(), StoreError>),
    /// A setup was put into the archive, or taken out.
    SetupArchived(String, Result<(), StoreError>),
    /// The token of this setup is in the keychain, or is not.
    TokenKept(String, Result<(), KeychainError>),
    /// The token that was kept for this setup and its address; `None` when there is none.
    TokenFetched(String, Result<Option<SecretToken>, KeychainError>),
    /// The token of this setup was forgotten, or may still be in the keychain.
    TokenForgotten(String, Result<(), KeychainError>),
    /// A text file was written; `None` when the person cancelled the chooser.
    TextSaved(Result<Option<PathBuf>, StoreError>),
    /// Everybody who is named in the texts of a case.
    NamedFound(JobId, Box<Hidden>),
    /// A case file was written; `None` when the person cancelled the chooser.
    CaseSaved(Result<Option<PathBuf>, StoreError>),
    /// What a person takes away from a list was written: the files, none when nobody fits into them.
    PeopleSaved(Result<Vec<PathBuf>, StoreError>),
    /// The reports of earlier unexpected stops, oldest first.
    Crashes(Vec<CrashReport>),
    /// They were removed.
    CrashesRemoved(Result<(), StoreError>),
    /// A folder could not be shown in the file manager.
    FolderFailed(PathBuf),
    /// An address could not be opened in the browser.
    LinkFailed(String),
    /// A job was stopped as asked and left nothing behind.
    Cancelled(JobId),
    /// Ctrl+C was pressed.
    Interrupted,
    /// A job could not begin.
    Refused(JobId, Box<Problem>),
}
