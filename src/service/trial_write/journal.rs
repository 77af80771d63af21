//! The journal on disk: one file a probe, written before the probe is made and removed once it is proven gone.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::domain::checks::write::{EntryFault, JournalEntry};
use crate::service::store::{SetupLock, Store, StoreError, is_id, read_bounded, replace};

/// The folder beside the saved setups.
const FOLDER: &str = "trial-write-journal";
/// More files than this are not read.
const MOST_ENTRIES: usize = 1000;

/// Where probes are noted.
#[derive(Debug, Clone)]
pub struct Journal(Place);

#[derive(Debug, Clone)]
enum Place {
    /// This folder.
    Folder(PathBuf),
    /// Nothing is noted, because the server ends with this program.
    Nowhere,
    /// There is no folder for it, so nothing may be made.
    Missing,
}

/// One file of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenEntry {
    /// A probe that may still be there.
    Probe {
        /// Which, and where.
        entry: JournalEntry,
        /// A trial write of another copy of the program is at work on it right now.
        in_use: bool,
    },
    /// A file that is not acted on.
    Unusable {
        /// The file.
        path: PathBuf,
        /// Why.
        fault: EntryFault,
    },
}

/// The note of one probe, held by whoever works on it.
#[derive(Debug)]
pub(super) struct Note {
    entry: JournalEntry,
    /// The store of the folder and the right to change the file; `None` when nothing is noted.
    kept: Option<(Store, SetupLock)>,
}

impl Journal {
    /// In the data folder of the program.
    pub fn in_folder(data: &Path) -> Self {
        Self(Place::Folder(data.join(FOLDER)))
    }

    /// Notes nothing: for the practice company, which ends with this program.
    pub const fn nowhere() -> Self {
        Self(Place::Nowhere)
    }

    /// For a computer without a folder for it: every trial write ends before anything is made.
    pub const fn missing() -> Self {
        Self(Place::Missing)
    }

    /// Everything that was noted and not removed, oldest first. A damaged file is listed, never acted on.
    pub fn open_entries(&self) -> Result<Vec<OpenEntry>, StoreError> {
        let Place::Folder(folder) = &self.0 else { return Ok(Vec::new()) };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::from_io(folder, &error)),
        };
        let store = Store::open(folder)?;
        let mut found = Vec::new();
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()).take(MOST_ENTRIES) {
            if path.extension().is_none_or(|e| e != "json") {
                continue;
            }
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let read = match read_bounded(&path) {
                Ok(bytes) => JournalEntry::read(&bytes),
                // Another copy of the program has just removed it.
                Err(StoreError::NotFound(_)) => continue,
                Err(_) => Err(EntryFault::Damaged),
            };
            // A file that was renamed or copied is not what this program wrote.
            let read = read.and_then(|e| if e.probe.id() == stem { Ok(e) } else { Err(EntryFault::Damaged) });
            found.push(match read {
                Ok(entry) => OpenEntry::Probe { in_use: is_locked(&store, stem), entry },
                Err(fault) => OpenEntry::Unusable { path, fault },
            });
        }
        found.sort_by_key(|entry| match entry {
            OpenEntry::Probe { entry, .. } => (0, entry.noted_at, PathBuf::from(entry.probe.id())),
            OpenEntry::Unusable { path, .. } => (1, jiff::Timestamp::UNIX_EPOCH, path.clone()),
        });
        Ok(found)
    }

    /// Notes a probe before it is made.
    pub(super) fn begin(&self, entry: JournalEntry) -> Result<Note, StoreError> {
        let note = self.take(entry)?;
        note.write()?;
        Ok(note)
    }

    /// Takes over a probe that was noted before.
    pub(super) fn take(&self, entry: JournalEntry) -> Result<Note, StoreError> {
        let folder = match &self.0 {
            Place::Folder(folder) => folder,
            Place::Nowhere => return Ok(Note { entry, kept: None }),
            Place::Missing => return Err(StoreError::NotFound(FOLDER.into())),
        };
        let store = Store::open(folder)?;
        let lock = store.lock(entry.probe.id())?;
        Ok(Note { entry, kept: Some((store, lock)) })
    }
}

fn is_locked(store: &Store, id: &str) -> bool {
    let there = is_id(id) && store.path(id, "lock").is_ok_and(|path| path.exists());
    there && matches!(store.lock(id), Err(StoreError::Locked(_)))
}

impl Note {
    /// The ids that are noted.
    pub(super) fn ids(&self) -> &[String] {
        &self.entry.ids
    }

    /// Adds an id, on disk before anything else happens with it.
    pub(super) fn learn(&mut self, id: &str) -> Result<(), StoreError> {
        self.entry.ids.push(id.to_owned());
        self.write()
    }

    /// Removes the note: what it speaks of is proven gone.
    pub(super) fn close(self) -> Result<(), StoreError> {
        let Some((store, lock)) = self.kept else { return Ok(()) };
        let id = self.entry.probe.id();
        let path = store.path(id, "json")?;
        let removed = match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::from_io(&path, &error)),
            _ => Ok(()),
        };
        drop(lock);
        // A lock file left behind does no harm; it is empty.
        fs::remove_file(store.path(id, "lock")?).ok();
        removed
    }

    fn write(&self) -> Result<(), StoreError> {
        let Some((store, _)) = &self.kept else { return Ok(()) };
        let path = store.path(self.entry.probe.id(), "json")?;
        let text = format!("{:#}\n", self.entry.to_json());
        replace(store.folder(), &path, text.as_bytes()).map_err(|error| StoreError::from_io(&path, &error))
    }
}
