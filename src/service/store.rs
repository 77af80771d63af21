//! Saved setups on disk: one JSON file each, written whole or not at all, one program at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::domain::session::{LoadedSetup, MAX_SAVED_BYTES, Session, VERSION, read_saved, write_saved};
use crate::domain::setups::SetupSummary;
use etcetera::app_strategy::AppStrategy as _;

use super::shelf::{id_of, summary};
use crate::domain::texts::Texts;

pub(super) use super::whole_file::replace;
use super::whole_file::tidy;

/// Overrides the folder of saved setups.
pub const DATA_FOLDER_VARIABLE: &str = "CONTRACTBOOK_SETUP_DATA";

/// Where this program writes inside the data folder.
const FOLDERS: [&str; 3] = ["", "trial-write-journal", "crash"];

/// Why a setup could not be saved, opened or removed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The folder or file cannot be written or read with this account.
    #[error("no access to {}", .0.display())]
    NotWritable(PathBuf),
    /// No room on the disk.
    #[error("the disk of {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Another copy of the program has this setup open.
    #[error("{} is open in another copy of the program", .0.display())]
    Locked(PathBuf),
    /// There is no such setup.
    #[error("{} does not exist", .0.display())]
    NotFound(PathBuf),
    /// Larger than [`MAX_SAVED_BYTES`].
    #[error("{} is too large", .0.display())]
    TooLarge(PathBuf),
    /// A newer version of the program wrote the file that is there.
    #[error("{} was written by a newer version", .0.display())]
    ReadOnly(PathBuf),
    /// Anything else.
    #[error("{}: {details}", path.display())]
    Other {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        details: String,
    },
}

impl StoreError {
    /// The text key; the text may use `path` and `details`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotWritable(_) => "store-not-writable",
            Self::DiskFull(_) => "store-disk-full",
            Self::Locked(_) => "store-locked",
            Self::NotFound(_) => "store-not-found",
            Self::TooLarge(_) => "store-too-large",
            Self::ReadOnly(_) => "store-read-only",
            Self::Other { .. } => "store-other",
        }
    }

    /// What happened, in words.
    pub fn text(&self, texts: &Texts) -> String {
        let path = self.path().display().to_string();
        let details = match self {
            Self::Other { details, .. } => details.as_str(),
            _ => "",
        };
        texts.with(self.key(), &[("path", (&path).into()), ("details", details.into())])
    }

    /// The file or folder it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::NotWritable(path)
            | Self::DiskFull(path)
            | Self::Locked(path)
            | Self::NotFound(path)
            | Self::TooLarge(path)
            | Self::ReadOnly(path)
            | Self::Other { path, .. } => path,
        }
    }

    pub(super) fn from_io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory => {
                Self::NotWritable(path)
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull(path),
            ErrorKind::NotFound => Self::NotFound(path),
            _ => Self::Other { path, details: error.to_string() },
        }
    }
}

/// The right to change one setup; given back when dropped, also by a crash.
#[derive(Debug)]
pub struct SetupLock {
    /// Closing it releases the lock.
    _file: File,
}

/// The folder of saved setups.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The platform's data folder, or the one `CONTRACTBOOK_SETUP_DATA` names; `None` without a home folder.
    pub fn default_folder() -> Option<PathBuf> {
        if let Some(folder) = std::env::var_os(DATA_FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
            return Some(PathBuf::from(folder));
        }
        let args = etcetera::app_strategy::AppStrategyArgs {
            top_level_domain: "com".to_owned(),
            author: "Contractbook".to_owned(),
            app_name: "contractbook-setup".to_owned(),
        };
        etcetera::app_strategy::choose_native_strategy(args).ok().map(|strategy| strategy.data_dir())
    }

    /// Opens the folder; makes it when it is not there.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = folder.into();
        fs::create_dir_all(&folder).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => StoreError::NotWritable(folder.clone()),
            _ => StoreError::from_io(&folder, &error),
        })?;
        for part in FOLDERS {
            tidy(&folder.join(part), SystemTime::now());
        }
        Ok(Self { folder })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All setups, however many, the last changed first. A damaged one is listed with its warnings.
    pub fn list(&self) -> Result<Vec<SetupSummary>, StoreError> {
        let entries =
            fs::read_dir(&self.folder).map_err(|error| StoreError::from_io(&self.folder, &error))?;
        let mut found = Vec::new();
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            let is_setup = path.extension().is_some_and(|e| e == "json") && id_of(&path).is_some();
            // Gone or locked away in the meantime: nothing that could be opened.
            if is_setup && let Ok(setup) = summary(Some(self), &path) {
                found.push(setup);
            }
        }
        found.sort_by(|a, b| b.updated_at.cmp(&a.updated_at).then_with(|| a.id.cmp(&b.id)));
        Ok(found)
    }

    /// Reads the setup with this id. The file's name rules over the id inside.
    pub fn load(&self, id: &str) -> Result<LoadedSetup, StoreError> {
        let path = self.path(id, "json")?;
        let mut loaded = self.load_path(&path)?;
        loaded.session = loaded.session.with_id(id);
        Ok(loaded)
    }

    /// Reads a setup from any file.
    pub fn load_path(&self, path: &Path) -> Result<LoadedSetup, StoreError> {
        Self::load_file(path)
    }

    pub(super) fn load_file(path: &Path) -> Result<LoadedSetup, StoreError> {
        let bytes = read_bounded(path)?;
        Ok(read_saved(&String::from_utf8_lossy(&bytes)))
    }

    /// Writes a setup so that a power cut leaves the old file or the new one. Practice is never written.
    pub fn save(&self, session: &Session) -> Result<(), StoreError> {
        if session.is_practice() {
            return Ok(());
        }
        let path = self.path(session.id(), "json")?;
        self.protect_present(&path)?;
        self.write(&path, write_saved(session).as_bytes()).map_err(|error| match error.kind() {
            // The folder itself is gone or closed: the file has nothing to do with it.
            ErrorKind::NotFound => StoreError::NotWritable(self.folder.clone()),
            _ => StoreError::from_io(&self.folder, &error),
        })
    }

    /// Takes the right to change a setup, so that a second copy of the program cannot.
    pub fn lock(&self, id: &str) -> Result<SetupLock, StoreError> {
        let path = self.path(id, "lock")?;
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| StoreError::from_io(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(SetupLock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::Locked(path)),
            // Some network folders know no locks; refusing to work there would help nobody.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                Ok(SetupLock { _file: file })
            }
            Err(TryLockError::Error(error)) => Err(StoreError::from_io(&path, &error)),
        }
    }

    pub(super) fn path(&self, id: &str, extension: &str) -> Result<PathBuf, StoreError> {
        let name = self.folder.join(format!("{}.{extension}", if is_id(id) { id } else { "unknown" }));
        if is_id(id) { Ok(name) } else { Err(StoreError::NotFound(name)) }
    }

    /// Refuses to overwrite what a newer version wrote; keeps a copy of what is damaged.
    fn protect_present(&self, path: &Path) -> Result<(), StoreError> {
        let Ok(bytes) = read_bounded(path) else { return Ok(()) };
        match serde_json::from_slice::<serde_json::Value>(&bytes) {
            Ok(value) => {
                let version = value.get("version").and_then(serde_json::Value::as_u64);
                if version.is_some_and(|v| v > u64::from(VERSION)) {
                    return Err(StoreError::ReadOnly(path.to_owned()));
                }
            }
            Err(_) if bytes.is_empty() => {}
            Err(_) => {
                let copy = path.with_extension("damaged");
                self.write(&copy, &bytes).map_err(|error| StoreError::from_io(&copy, &error))?;
            }
        }
        Ok(())
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        replace(&self.folder, path, bytes)
    }
}

/// Writes a file of the person's choice so that a power cut leaves the old one or the new one.
///
/// # Errors
/// When folder or file cannot be written.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let fault = |error: io::Error| StoreError::from_io(path, &error);
    writable_place(path)?;
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        // A device or pipe is written to; putting a file in its place would take it from everybody.
        return OpenOptions::new().write(true).open(path).and_then(|mut f| f.write_all(bytes)).map_err(fault);
    }
    // A link stays a link: what it points to is replaced.
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    tidy(folder_of(&real), SystemTime::now());
    replace(folder_of(&real), &real, bytes).map_err(fault)
}

/// Whether a file could stand at `path`: its folder is there, and it is no folder itself. Asked before long work
/// whose result goes there.
///
/// # Errors
/// [`StoreError::NotFound`] names the folder that is missing.
pub fn writable_place(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Err(StoreError::Other { path: path.to_owned(), details: "it is a folder".to_owned() });
    }
    let folder = folder_of(path);
    match fs::metadata(folder) {
        Ok(there) if there.is_dir() => Ok(()),
        Ok(_) => Err(StoreError::NotWritable(folder.to_owned())),
        Err(error) => Err(StoreError::from_io(folder, &error)),
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Ids become file names, so nothing but letters, digits and hyphens, and not the name of the settings.
pub(super) fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !id.eq_ignore_ascii_case(super::settings::SETTINGS_STEM)
}

pub(super) fn read_bounded(path: &Path) -> Result<Vec<u8>, StoreError> {
    let fault = |error: io::Error| StoreError::from_io(path, &error);
    let file = File::open(path).map_err(fault)?;
    if !file.metadata().map_err(fault)?.is_file() {
        return Err(StoreError::Other { path: path.to_owned(), details: "not a file".to_owned() });
    }
    let mut bytes = Vec::new();
    file.take(MAX_SAVED_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() > MAX_SAVED_BYTES { Err(StoreError::TooLarge(path.to_owned())) } else { Ok(bytes) }
}
