//! Saved setups that are put away: the archive, and those that were removed a moment ago and can still come back.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

use crate::domain::session::{LoadedSetup, SaveWarning};
use crate::domain::setups::SetupSummary;

use super::store::{Store, StoreError, is_id};

/// What a removed setup is called until it is gone for good: no listing and no other version takes it for a setup.
const REMOVED: &str = "removed";

/// A setup that is gone for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purged {
    /// Its id.
    pub id: String,
    /// Its token was in the keychain, and may still be.
    pub token_kept: bool,
}

impl Store {
    /// The folder as it is: one that is not there is not made.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn existing(folder: &Path) -> Result<Self, StoreError> {
        fs::read_dir(folder).map_err(|error| StoreError::from_io(folder, &error))?;
        Self::open(folder)
    }

    /// Puts a setup into the archive, or takes it out.
    ///
    /// # Errors
    /// When it cannot be read whole or written; another copy of the program may have it open. The caller holds the
    /// lock.
    pub fn archive(&self, id: &str, at: Option<Timestamp>) -> Result<(), StoreError> {
        let mut loaded = self.load(id)?;
        if loaded.read_only {
            return Err(StoreError::ReadOnly(self.path(id, "json")?));
        }
        let unreadable = |warning: &SaveWarning| matches!(warning, SaveWarning::Empty | SaveWarning::NotJson);
        if loaded.warnings.iter().any(unreadable) {
            let path = self.path(id, "json")?;
            return Err(StoreError::Other { path, details: "the file is damaged".to_owned() });
        }
        loaded.session.archive(at);
        self.save(&loaded.session)
    }

    /// Takes a setup off the list. It can be brought back until it is purged. Its lock must not be held, by this
    /// program either.
    ///
    /// # Errors
    /// When it is open elsewhere or cannot be moved.
    pub fn remove(&self, id: &str) -> Result<(), StoreError> {
        let path = self.path(id, "json")?;
        let lock = self.lock(id)?;
        let aside = self.path(id, REMOVED)?;
        // Its time says when it was removed, from the moment it is. One that cannot be set only lets it go a little
        // early.
        if let Ok(file) = File::options().write(true).open(&path) {
            file.set_modified(SystemTime::now()).ok();
        }
        fs::rename(&path, &aside).map_err(|error| StoreError::from_io(&path, &error))?;
        drop(lock);
        // A lock file left behind does no harm; it is empty.
        fs::remove_file(self.path(id, "lock")?).ok();
        Ok(())
    }

    /// Brings a removed setup back.
    ///
    /// # Errors
    /// When it is gone for good, or another of the same id stands in its place.
    pub fn restore(&self, id: &str) -> Result<(), StoreError> {
        let (path, aside) = (self.path(id, "json")?, self.path(id, REMOVED)?);
        if path.exists() {
            return Err(StoreError::Other { path, details: "it is there already".to_owned() });
        }
        fs::rename(&aside, &path).map_err(|error| StoreError::from_io(&path, &error))
    }

    /// Deletes a removed setup for good, with what was kept of it when it was damaged. Nothing happens when it was
    /// brought back.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub fn purge(&self, id: &str) -> Result<Option<Purged>, StoreError> {
        let aside = self.path(id, REMOVED)?;
        let token_kept = match self.load_path(&aside) {
            Ok(loaded) => loaded.session.answers().token_kept,
            Err(StoreError::NotFound(_)) => return Ok(None),
            Err(_) => false,
        };
        match fs::remove_file(&aside) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::from_io(&aside, &error)),
        }
        fs::remove_file(self.path(id, "damaged")?).ok();
        Ok(Some(Purged { id: id.to_owned(), token_kept }))
    }

    /// Purges what was removed longer ago than `age`: a window that was closed in the meantime could not do it.
    pub fn purge_older(&self, age: Duration) -> Vec<Purged> {
        let old = |path: &Path| {
            let modified = fs::metadata(path).and_then(|there| there.modified());
            modified.is_ok_and(|at| at.elapsed().is_ok_and(|passed| passed >= age))
        };
        let removed = self.removed().into_iter().filter(|(_, path)| old(path));
        removed.filter_map(|(id, _)| self.purge(&id).ok().flatten()).collect()
    }

    fn removed(&self) -> Vec<(String, PathBuf)> {
        let entries = fs::read_dir(self.folder()).into_iter().flatten().filter_map(Result::ok);
        let removed = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == REMOVED));
        removed.filter_map(|path| Some((id_of(&path)?, path))).collect()
    }
}

/// One setup as a line of a list, from a file anywhere. What is too large or damaged is a line too, with its warnings.
///
/// # Errors
/// When the file is not there or cannot be read.
pub fn summary(store: Option<&Store>, path: &Path) -> Result<SetupSummary, StoreError> {
    let loaded = match Store::load_file(path) {
        Err(StoreError::TooLarge(_)) => LoadedSetup {
            session: crate::domain::session::Session::new(Timestamp::UNIX_EPOCH),
            warnings: vec![SaveWarning::TooLarge],
            read_only: true,
        },
        other => other?,
    };
    // In the store the file's name rules; elsewhere a file may be called anything.
    let named = store.and_then(|_| id_of(path));
    let id = named.unwrap_or_else(|| loaded.session.id().to_owned());
    Ok(SetupSummary::of(id, &loaded.session, loaded.warnings, path.to_owned()))
}

/// All setups in a folder that is there, the last changed first.
///
/// # Errors
/// When the folder is not there or cannot be read.
pub fn setups_in(folder: &Path) -> Result<Vec<SetupSummary>, StoreError> {
    Store::existing(folder)?.list()
}

/// The setup in a file anywhere.
///
/// # Errors
/// When the file is not there or cannot be read.
pub fn setup_in(path: &Path) -> Result<SetupSummary, StoreError> {
    summary(None, path)
}

pub(super) fn id_of(path: &Path) -> Option<String> {
    path.file_stem().and_then(|stem| stem.to_str()).filter(|id| is_id(id)).map(str::to_owned)
}
