//! Saved setups, read and written off the worker's thread, one after the other.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use tokio::task::{JoinHandle, spawn_blocking, spawn_local};

use crate::domain::session::{Change, LoadedSetup, Session};
use crate::domain::settings::Settings;
use crate::service::case_file::{OpenedFile, open_any};
use crate::service::shelf::Purged;
use crate::service::store::{SetupLock, Store, StoreError};
use crate::service::{crash_file, settings};

use super::command::{Folder, SetupRef};
use super::event::Event;
use super::keychain::Keyring;
use super::log::ended_early;
use super::run::Out;

/// What was removed longer ago is let go at the next start; until then another window may still bring it back.
const LEFT_OVER_AFTER: Duration = Duration::from_mins(1);

/// The store, opened when first needed, and the right to change the setup that is open.
#[derive(Default)]
struct Kept {
    /// Another folder than the platform's.
    folder: Option<PathBuf>,
    store: Option<Store>,
    lock: Option<(String, SetupLock)>,
    /// What was removed here and can still come back.
    removed: Vec<String>,
    /// What is gone for good since the last work.
    gone: Vec<Purged>,
}

impl Kept {
    fn store(&mut self) -> Result<Store, StoreError> {
        if let Some(store) = &self.store {
            return Ok(store.clone());
        }
        let folder = self.folder.clone().or_else(Store::default_folder);
        let folder = folder.ok_or_else(|| StoreError::NotFound("~".into()))?;
        let store = Store::open(folder)?;
        self.store = Some(store.clone());
        self.gone = store.purge_older(LEFT_OVER_AFTER);
        Ok(store)
    }

    /// Takes the lock of `id` and gives up the one before, but not for nothing: when another copy has `id`, the setup
    /// before is still the open one.
    fn hold(&mut self, store: &Store, id: &str) -> Result<(), StoreError> {
        if self.lock.as_ref().is_none_or(|(held, _)| held != id) {
            self.lock = Some((id.to_owned(), store.lock(id)?));
        }
        Ok(())
    }

    fn open(&mut self, which: &SetupRef) -> Result<LoadedSetup, StoreError> {
        let store = self.store()?;
        let loaded = match which {
            SetupRef::Id(id) => store.load(id)?,
            SetupRef::Path(path) => apart(&store, store.load_path(path)?),
        };
        match self.hold(&store, loaded.session.id()) {
            // It can be looked at and gone on with; that it cannot be saved is said with the first change.
            Err(StoreError::NotWritable(_)) => {
                self.lock = None;
                Ok(loaded)
            }
            held => held.map(|()| loaded),
        }
    }

    fn save(&mut self, session: &Session) -> Result<(), StoreError> {
        let store = self.store()?;
        self.hold(&store, session.id())?;
        store.save(session)
    }

    fn delete(&mut self, id: &str) -> Result<(), StoreError> {
        if self.holds(id) {
            self.lock = None;
        }
        self.store()?.remove(id)?;
        self.removed.push(id.to_owned());
        Ok(())
    }

    fn restore(&mut self, id: &str) -> Result<(), StoreError> {
        self.store()?.restore(id)?;
        self.removed.retain(|removed| removed != id);
        Ok(())
    }

    fn purge(&mut self, id: &str) {
        self.removed.retain(|removed| removed != id);
        match self.store().and_then(|store| store.purge(id)) {
            Ok(purged) => self.gone.extend(purged),
            // The next start tries again.
            Err(error) => tracing::warn!(%error, "a removed setup could not be deleted"),
        }
    }

    fn archive(&mut self, id: &str, at: Option<Timestamp>) -> Result<(), StoreError> {
        let store = self.store()?;
        // The one that is open here keeps its lock; another is locked for this moment only.
        let lock = if self.holds(id) { None } else { Some(store.lock(id)?) };
        let done = store.archive(id, at);
        drop(lock);
        done
    }

    fn holds(&self, id: &str) -> bool {
        self.lock.as_ref().is_some_and(|(held, _)| held == id)
    }

    fn show_folder(&mut self, which: Folder) -> Option<Event> {
        let folder = self.store().ok()?.folder().to_owned();
        let folder = match which {
            Folder::Data => folder,
            Folder::Logs => folder.join("logs"),
        };
        let shown = std::fs::create_dir_all(&folder).and_then(|()| open::that_detached(&folder));
        shown.is_err().then_some(Event::FolderFailed(folder))
    }
}

/// An older copy of a setup that is saved here, as when somebody opens a backup, becomes a setup of its own: its first
/// change would take the place of what is newer.
fn apart(store: &Store, mut loaded: LoadedSetup) -> LoadedSetup {
    let here = store.load(loaded.session.id());
    if here.is_ok_and(|here| here.session.updated_at() > loaded.session.updated_at()) {
        let fresh = Session::new(Timestamp::now());
        loaded.session = loaded.session.with_id(fresh.id());
        // The keychain has it for the newer one.
        loaded.session.apply(Change::TokenKept(false), Timestamp::now());
    }
    loaded
}

/// The saved setups of this person.
pub struct Setups {
    out: Out,
    kept: Arc<Mutex<Kept>>,
    /// Forgets the tokens of what is gone for good.
    keyring: Keyring,
    /// The last work handed out; the next waits for it, so that saves keep their order.
    last: Option<JoinHandle<()>>,
}

impl Setups {
    /// Nothing is read yet. `folder`: another one than the platform's data folder.
    pub fn new(out: Out, folder: Option<PathBuf>, keyring: Keyring) -> Self {
        let kept = Arc::new(Mutex::new(Kept { folder, ..Kept::default() }));
        Self { out, kept, keyring, last: None }
    }

    /// The list of saved setups.
    pub fn list(&mut self) {
        self.queue(|kept| Some(Event::Setups(kept.store().and_then(|store| store.list()))));
    }

    /// Opens one and keeps other copies of the program from changing it.
    pub fn open(&mut self, which: SetupRef) {
        self.queue(move |kept| Some(Event::SetupOpened(kept.open(&which).map(Box::new))));
    }

    /// Opens whatever a file is; only a saved setup is locked.
    pub fn open_file(&mut self, path: PathBuf) {
        self.queue(move |kept| {
            Some(match open_any(&path) {
                Ok(OpenedFile::Setup) => Event::SetupOpened(kept.open(&SetupRef::Path(path)).map(Box::new)),
                opened => Event::FileOpened(opened),
            })
        });
    }

    /// Saves one.
    pub fn save(&mut self, session: Box<Session>) {
        self.queue(move |kept| {
            let saved = kept.save(&session);
            Some(Event::SetupSaved(session.id().to_owned(), saved))
        });
    }

    /// Saves what the program remembers about the person.
    pub fn save_settings(&mut self, before: Box<Settings>, after: Box<Settings>) {
        self.queue(move |kept| {
            let saved = kept.store().and_then(|store| settings::save(&store, &before, &after));
            Some(Event::SettingsSaved(saved))
        });
    }

    /// The reports of earlier unexpected stops. Without a folder there are none.
    pub fn list_crashes(&mut self) {
        self.queue(|kept| {
            let reports = kept.store().map(|store| crash_file::list(store.folder()));
            Some(Event::Crashes(reports.unwrap_or_default()))
        });
    }

    /// Removes them.
    pub fn remove_crashes(&mut self) {
        self.queue(|kept| {
            Some(Event::CrashesRemoved(kept.store().and_then(|store| crash_file::remove(store.folder()))))
        });
    }

    /// Puts one into the archive, or takes it out.
    pub fn archive(&mut self, id: String, at: Option<Timestamp>) {
        self.queue(move |kept| {
            let done = kept.archive(&id, at);
            Some(Event::SetupArchived(id, done))
        });
    }

    /// Brings a deleted one back.
    pub fn restore(&mut self, id: String) {
        self.queue(move |kept| {
            let done = kept.restore(&id);
            Some(Event::SetupRestored(id, done))
        });
    }

    /// Lets a deleted one go for good.
    pub fn purge(&mut self, id: String) {
        self.queue(move |kept| {
            kept.purge(&id);
            None
        });
    }

    /// Deletes one; it can be brought back until it is purged.
    pub fn delete(&mut self, id: String) {
        self.queue(move |kept| {
            let done = kept.delete(&id);
            Some(Event::SetupDeleted(id, done))
        });
    }

    /// Shows a folder in the system's file manager.
    pub fn show_folder(&mut self, which: Folder) {
        self.queue(move |kept| kept.show_folder(which));
    }

    /// Lets another copy of the program open what was open here.
    pub fn close(&mut self) {
        self.queue(|kept| {
            kept.lock = None;
            None
        });
    }

    /// Waits until everything handed out is on disk, and what was removed is gone.
    pub async fn finish(&mut self) {
        self.queue(|kept| {
            for id in std::mem::take(&mut kept.removed) {
                kept.purge(&id);
            }
            None
        });
        if let Some(last) = self.last.take() {
            // A panic in it was reported where it happened.
            let _ended = last.await;
        }
    }

    fn queue(&mut self, work: impl FnOnce(&mut Kept) -> Option<Event> + Send + 'static) {
        let (kept, out, keyring) = (Arc::clone(&self.kept), self.out.clone(), self.keyring.clone());
        let before = self.last.take();
        self.last = Some(spawn_local(async move {
            if let Some(before) = before {
                let _ended = before.await;
            }
            let done = spawn_blocking(move || {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                let event = work(&mut kept);
                for gone in kept.gone.drain(..).filter(|gone| gone.token_kept) {
                    keyring.forget(gone.id);
                }
                event
            });
            match done.await {
                Ok(Some(event)) => out.send(event),
                Ok(None) => {}
                Err(error) => ended_early(&error, "work on the saved setups"),
            }
        }));
    }
}
