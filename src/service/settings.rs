//! The settings on disk: one small file in the data folder, replaced whole.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::domain::settings::{
    LoadedSettings, Settings, SettingsWarning, merged, read_settings, write_settings, write_settings_over,
};

use super::store::{Store, StoreError, read_bounded, replace};

/// Name of the file without its ending; no setup may be called so.
pub(super) const SETTINGS_STEM: &str = "settings";

/// Held while they are read and written.
const LOCK: &str = "settings.lock";
const TRIES: u32 = 100;
const BETWEEN_TRIES: Duration = Duration::from_millis(10);

/// Reads them from a data folder; cannot fail. Without a file everything is as usual.
pub fn read(folder: &Path) -> LoadedSettings {
    understood(&text_in(folder))
}

fn text_in(folder: &Path) -> Result<String, StoreError> {
    read_bounded(&path_in(folder)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn understood(text: &Result<String, StoreError>) -> LoadedSettings {
    match text {
        Ok(text) => read_settings(text),
        Err(StoreError::NotFound(_)) => LoadedSettings::default(),
        Err(_) => LoadedSettings { warnings: vec![SettingsWarning::Unreadable], ..LoadedSettings::default() },
    }
}

/// Writes what has changed from `before` to `after`, so that a power cut, or another copy of the program, leaves one
/// whole file, and what another copy changed meanwhile stays, even beside parts that cannot be read.
pub fn save(store: &Store, before: &Settings, after: &Settings) -> Result<(), StoreError> {
    let path = path_in(store.folder());
    let _turn = turn(store.folder());
    let text = text_in(store.folder());
    let there = understood(&text);
    // Another copy, a newer one, may have written since this one read.
    if there.read_only {
        return Err(StoreError::ReadOnly(path));
    }
    // A file that is not there or cannot be read is nobody's choice.
    let written = match &text {
        Ok(text) if !there.warnings.contains(&SettingsWarning::Unreadable) => {
            write_settings_over(&merged(before, after, there), text)
        }
        _ => write_settings(after),
    };
    replace(store.folder(), &path, written.as_bytes())
        .map_err(|error| StoreError::from_io(store.folder(), &error))
}

/// Waits a moment for another copy that is reading and writing right now. One that takes longer hangs: waiting for it
/// would help nobody.
fn turn(folder: &Path) -> Option<File> {
    let file = File::options().write(true).create(true).truncate(false).open(folder.join(LOCK)).ok()?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN_TRIES),
            Err(TryLockError::Error(_)) => return None,
        }
    }
    None
}

fn path_in(folder: &Path) -> PathBuf {
    folder.join(SETTINGS_STEM).with_extension("json")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::session::Session;
    use crate::domain::settings::ThemeChoice;

    fn dark(zoom: u16) -> Settings {
        Settings { theme: ThemeChoice::Dark, zoom, ..Settings::default() }
    }

    #[test]
    fn what_is_saved_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), LoadedSettings::default());
        let store = Store::open(folder.path()).unwrap();
        save(&store, &Settings::default(), &dark(125)).unwrap();
        assert_eq!(read(folder.path()).settings, dark(125));
        save(&store, &Settings::default(), &dark(150)).unwrap();
        assert_eq!(read(folder.path()).settings, dark(150));
        let mut files: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        files.sort();
        assert_eq!(files, ["settings.json", LOCK], "nothing else is left beside it");
    }

    #[test]
    fn they_are_no_setup() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        save(&store, &Settings::default(), &dark(100)).unwrap();
        assert!(store.list().unwrap().is_empty());
        assert!(store.load("settings").is_err());
        let stranger = Session::new(jiff::Timestamp::UNIX_EPOCH).with_id("Settings");
        assert!(store.save(&stranger).is_err(), "a setup of that name must not take their place");
        assert_eq!(read(folder.path()).settings, dark(100));
    }

    #[test]
    fn a_newer_file_is_never_written() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let newer = write_settings(&dark(200)).replace("\"version\": 1", "\"version\": 9");
        fs::write(path_in(folder.path()), &newer).unwrap();
        assert!(read(folder.path()).read_only);
        assert!(matches!(save(&store, &Settings::default(), &dark(100)), Err(StoreError::ReadOnly(_))));
        assert_eq!(fs::read_to_string(path_in(folder.path())).unwrap(), newer);
    }

    #[test]
    fn a_damaged_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        fs::write(path_in(folder.path()), b"{\"format\": \"contr").unwrap();
        assert_eq!(read(folder.path()).warnings, [SettingsWarning::Unreadable]);
        save(&store, &Settings::default(), &dark(110)).unwrap();
        assert_eq!(read(folder.path()).settings, dark(110));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_answer() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("gone")).unwrap();
        fs::remove_dir(folder.path().join("gone")).unwrap();
        assert!(save(&store, &Settings::default(), &dark(100)).is_err());
        fs::create_dir_all(path_in(store.folder())).unwrap();
        assert_eq!(read(store.folder()).warnings, [SettingsWarning::Unreadable]);
        assert!(save(&store, &Settings::default(), &dark(100)).is_err(), "a folder stands in its place");
    }

    /// Whoever writes last wins; a reader never sees half a file.
    #[test]
    fn two_copies_at_once_leave_one_whole_file() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        save(&store, &Settings::default(), &dark(100)).unwrap();
        std::thread::scope(|scope| {
            for writer in 0..2u16 {
                let store = store.clone();
                scope.spawn(move || {
                    for turn in 0..40u16 {
                        save(&store, &Settings::default(), &dark(100 + writer * 100 + turn)).unwrap();
                    }
                });
            }
            scope.spawn(|| {
                for _ in 0..200 {
                    let loaded = read(folder.path());
                    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
                    assert_eq!(loaded.settings.theme, ThemeChoice::Dark);
                }
            });
        });
        assert!([139, 239].contains(&read(folder.path()).settings.zoom));
    }

    #[test]
    fn what_another_copy_changed_stays() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let read_by_both = Settings::default();
        let one = Settings { theme: ThemeChoice::Dark, ..read_by_both.clone() };
        let other = Settings { zoom: 150, ..read_by_both.clone() };
        save(&store, &read_by_both, &one).unwrap();
        save(&store, &read_by_both, &other).unwrap();
        assert_eq!(read(folder.path()).settings, dark(150));
        // What both changed is as it was chosen last.
        save(&store, &one, &Settings { zoom: 200, ..one.clone() }).unwrap();
        assert_eq!(read(folder.path()).settings, dark(200));
    }

    #[test]
    fn a_bad_part_costs_neither_what_another_copy_changed_nor_what_is_not_known() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let path = path_in(folder.path());
        let other = Settings { zoom: 150, ..Settings::default() };
        let bad = write_settings(&other)
            .replace("\"theme\": \"system\"", "\"theme\": \"pink\", \"voice\": \"calm\"");
        for here in [ThemeChoice::System, ThemeChoice::Dark] {
            fs::write(&path, &bad).unwrap();
            assert_eq!(read(folder.path()).warnings, [SettingsWarning::BadField("theme")]);
            let before = Settings { theme: here, ..Settings::default() };
            save(&store, &before, &Settings { helping: true, ..before.clone() }).unwrap();
            let loaded = read(folder.path());
            assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
            assert_eq!(loaded.settings, Settings { theme: here, zoom: 150, helping: true, ..before });
            assert!(fs::read_to_string(&path).unwrap().contains("\"voice\": \"calm\""));
        }
    }
}
