//! The seam between threads: [`Command`] down, [`Event`] up, one named thread with a current-thread runtime.

mod case;
mod command;
mod command_name;
mod crash;
mod entra_act;
mod event;
mod jobs;
mod keychain;
mod log;
mod people;
mod practice;
mod run;
mod store;
mod trial;

pub use command::{Chooser, Command, Folder, JobId, PracticeOptions, SaveTo, SetupRef};
pub use crash::{crash_count, crash_place, crashes_here, keep_crashes, provoke_panic};
pub use entra_act::{EnteredConnection, EntraAct};
pub use event::Event;
pub use log::{Log, keep_log};
pub use people::{PeopleOrigin, PeopleRead, PeopleSource, part_place};
pub use practice::PracticeEntra;
pub use trial::fresh_probe;

pub use crate::domain::setups::SetupSummary;
pub use crate::practice::Fault;
pub use crate::practice::StartError;
pub use crate::practice::entra::{
    ACTIVE, AppKind, AppView, AuthMethod, ConnectionState, Counts, CycleKind, CycleView, Edition, EntraFault,
    EntraGroup, EntraPerson, EntraView, GroupView, JobState, LogAction, LogEntry, LogStatus, MANAGER, Mail,
    Mapping, MappingRow, OnDemandReport, OnDemandStep, PersonState, PersonView, Refusal, Role,
    Scope as EntraScope, ScopingFilter, Settings as EntraSettings, Sight, SimTime, Source as MappingSource,
    StepKind, USER_NAME, Wait,
};
pub use crate::service::case_file::OpenedFile;
pub use crate::service::keychain::{Keychain, KeychainError, MemoryKeychain, SystemKeychain};
pub use crate::service::locale::system_language;
pub use crate::service::people_file::read_people_file;
pub use crate::service::renderer_trial::RendererTrial;
pub use crate::service::settings::read as read_settings_in;
pub use crate::service::shelf::{setup_in, setups_in};
pub use crate::service::store::{StoreError, writable_place};
pub use crate::service::trial_write::OpenEntry;
pub use crate::service::users::{UsersProgress, UsersRead};
pub use crate::service::users_csv::users_csv;
pub use crate::service::watch::{Arrival, How, Look, WatchPlan};

use crate::domain::settings::LoadedSettings;
use crate::service::store::Store;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryIter, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

/// Reads the person's settings at once: the window needs them before it opens, and the file is small.
pub fn read_settings() -> LoadedSettings {
    Store::default_folder().map(|folder| read_settings_in(&folder)).unwrap_or_default()
}

/// Where setups and settings are kept; `None` without a home folder.
pub fn data_folder() -> Option<PathBuf> {
    Store::default_folder()
}

/// Whoever waits for an answer looks so often whether it will never come.
const LOOK_FOR_CRASH: Duration = Duration::from_millis(500);

/// The worker thread. Dropping it stops every job and waits for the thread to end.
#[derive(Debug)]
pub struct Worker {
    commands: UnboundedSender<Command>,
    events: Receiver<Event>,
    thread: Option<JoinHandle<()>>,
    next_job: u64,
    /// Panics before this worker began.
    crashes: usize,
}

impl Worker {
    /// Starts the thread. `wake` is called after each event, from the worker's thread.
    ///
    /// # Errors
    /// When the system refuses another thread or the runtime cannot be built.
    pub fn start(wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        Self::start_with_keychain(None, Arc::new(SystemKeychain::default()), wake)
    }

    /// [`Worker::start`] with saved setups in `folder` instead of the platform's data folder, and a keychain that lasts
    /// as long as the worker.
    ///
    /// # Errors
    /// As [`Worker::start`].
    pub fn start_with(
        folder: Option<PathBuf>,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Self::start_with_keychain(folder, Arc::new(MemoryKeychain::default()), wake)
    }

    /// The same with a keychain of the caller's.
    ///
    /// # Errors
    /// As [`Worker::start`].
    pub fn start_with_keychain(
        folder: Option<PathBuf>,
        keychain: Arc<dyn Keychain>,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let (commands, command_receiver) = unbounded_channel();
        let (event_sender, events) = channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let out = run::Out::new(event_sender, wake);
        crash::wake_after_crash(out.waker());
        let crashes = crash_count();
        let ended = WakeOnPanic(out.waker());
        let thread = std::thread::Builder::new().name("worker".to_owned()).spawn(move || {
            let _ended = ended;
            runtime.block_on(run::run(command_receiver, out, folder, keychain));
            // A name look-up that hangs in the system must not keep the program from ending.
            runtime.shutdown_timeout(Duration::from_millis(100));
        })?;
        Ok(Self { commands, events, thread: Some(thread), next_job: 0, crashes })
    }

    /// A number for a new job.
    pub fn new_job(&mut self) -> JobId {
        self.next_job += 1;
        JobId(self.next_job)
    }

    /// Sends a command. A worker that has ended ignores it.
    pub fn send(&self, command: Command) {
        crash::asked_for(command.name());
        if self.commands.send(command).is_err() {
            tracing::error!("the worker has ended");
        }
    }

    /// Whether the thread still takes commands. It ends before its time only with a panic.
    pub fn is_running(&self) -> bool {
        !self.commands.is_closed()
    }

    /// What has happened since the last call.
    pub fn events(&self) -> TryIter<'_, Event> {
        self.events.try_iter()
    }

    /// Waits for the next event.
    ///
    /// # Errors
    /// When none came in time, or the worker, or the part of it that would answer, has ended with a panic.
    pub fn wait(&self, timeout: Duration) -> Result<Event, RecvTimeoutError> {
        let until = Instant::now() + timeout;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left.min(LOOK_FOR_CRASH)) {
                Err(RecvTimeoutError::Timeout) if crash_count() != self.crashes => {
                    return Err(RecvTimeoutError::Disconnected);
                }
                Err(RecvTimeoutError::Timeout) if left > LOOK_FOR_CRASH => {}
                come => return come,
            }
        }
    }
}

/// Lets the window see that the thread has ended before its time.
struct WakeOnPanic(Arc<dyn Fn() + Send + Sync>);

impl Drop for WakeOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            (self.0)();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.send(Command::Shutdown);
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the worker ended with a panic");
        }
    }
}
