//! Reports of unexpected stops on disk: one file each in a folder beside the setups, the last few only.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::store::{StoreError, replace};
use crate::domain::report::crash::{CrashReport, MAX_CRASH_BYTES, read_crash, write_crash};

/// The folder beside the saved setups.
const FOLDER: &str = "crash";
/// Reports kept; the oldest goes first.
const KEPT: usize = 5;

/// Writes one whole or not at all, and drops what is too many. Called while a thread panics: it takes no lock.
pub fn write(data: &Path, report: &CrashReport) -> Result<(), StoreError> {
    let folder = data.join(FOLDER);
    let fault = |error: std::io::Error| StoreError::from_io(&folder, &error);
    fs::create_dir_all(&folder).map_err(fault)?;
    // Names sort by time. Two threads may stop in the same moment, and two copies of the program.
    let name = format!("{:020}-{}-{}.json", nanos(report), std::process::id(), thread_number());
    replace(&folder, &folder.join(name), write_crash(report).as_bytes()).map_err(fault)?;
    let files = files(data)?;
    for old in files.iter().take(files.len().saturating_sub(KEPT)) {
        fs::remove_file(old).ok();
    }
    Ok(())
}

/// All that are there, oldest first. What is no report is left out.
pub fn list(data: &Path) -> Vec<CrashReport> {
    let files = files(data).unwrap_or_default();
    let last = files.len().saturating_sub(KEPT);
    files.iter().skip(last).filter_map(|path| read_crash(&read(path)?)).collect()
}

/// Removes them all.
pub fn remove(data: &Path) -> Result<(), StoreError> {
    for path in files(data)? {
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(StoreError::from_io(&path, &error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MAX_CRASH_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn files(data: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let folder = data.join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::from_io(&folder, &error)),
    };
    let mut files: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json") && path.is_file());
    files.sort();
    Ok(files)
}

fn nanos(report: &CrashReport) -> i128 {
    report.at.as_nanosecond().max(0)
}

fn thread_number() -> String {
    let id = format!("{:?}", std::thread::current().id());
    id.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn report(second: i64) -> CrashReport {
        let at = Timestamp::from_second(second).unwrap();
        CrashReport { at, said: "a test".to_owned(), ..CrashReport::default() }
    }

    #[test]
    fn the_last_few_are_kept_and_removed_together() {
        let data = tempfile::tempdir().unwrap();
        assert!(list(data.path()).is_empty());
        remove(data.path()).unwrap();
        for second in [7, 3, 1, 2, 4, 5, 6] {
            write(data.path(), &report(second)).unwrap();
        }
        let told: Vec<i64> = list(data.path()).iter().map(|r| r.at.as_second()).collect();
        assert_eq!(told, [3, 4, 5, 6, 7]);
        fs::write(data.path().join(FOLDER).join("zz.json"), "{ not a report").unwrap();
        fs::write(data.path().join(FOLDER).join("mine.txt"), "somebody's").unwrap();
        assert_eq!(list(data.path()).len(), 4, "a strange file takes a place, and is not shown");
        remove(data.path()).unwrap();
        assert!(list(data.path()).is_empty());
        assert!(data.path().join(FOLDER).join("mine.txt").exists(), "only what is ours is removed");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_answer() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(FOLDER), "a file in its place").unwrap();
        assert!(write(data.path(), &report(1)).is_err());
        assert!(list(data.path()).is_empty());
    }
}
