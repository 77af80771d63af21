//! A list of people from disk: read whole, once, and only when it stayed the same meanwhile.

use std::fs::{File, Metadata};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::thread;

use crate::domain::people::list::MOST_BYTES;
use crate::domain::problems::{Problem, ProblemId};

/// A file of so many bytes is read by two threads.
const LONG: u64 = 8 * 1024 * 1024;

/// Reads a file that may be a list of people. Blocks while it reads.
///
/// # Errors
/// One `people.file_*` problem: not there, a folder, locked by another program, changed while it was read, too large.
pub fn read_people_file(path: &Path) -> Result<Vec<u8>, Problem> {
    let told = |id| Problem::new(id).fact("file", file_name(path));
    let failed = |error: io::Error| {
        let id = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename => {
                ProblemId::PeopleFileNotFound
            }
            io::ErrorKind::IsADirectory => ProblemId::PeopleFileIsFolder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy => ProblemId::PeopleFileLocked,
            _ if is_sharing_violation(&error) => ProblemId::PeopleFileLocked,
            _ => ProblemId::PeopleFileUnreadable,
        };
        told(id).details(error.to_string())
    };
    let before = path.metadata().map_err(failed)?;
    if before.is_dir() {
        return Err(told(ProblemId::PeopleFileIsFolder));
    }
    if before.len() > MOST_BYTES {
        return Err(told(ProblemId::PeopleFileTooLarge));
    }
    let file = File::open(path).map_err(failed)?;
    let bytes = if before.is_file() && before.len() >= LONG {
        match side_by_side(path, before.len()) {
            // It became shorter under the reader's hands.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return Err(told(ProblemId::PeopleFileChanged));
            }
            read => read,
        }
    } else {
        one_by_one(&file, before.len())
    };
    let bytes = bytes.map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(told(ProblemId::PeopleFileTooLarge));
    }
    let after = file.metadata().map_err(failed)?;
    if before.is_file() && changed(&before, &after, bytes.len()) {
        return Err(told(ProblemId::PeopleFileChanged));
    }
    Ok(bytes)
}

/// A pipe has no length; one byte more than the most tells that there is too much.
fn one_by_one(file: &File, expected: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Both halves of a long file at once: most of the time goes into memory that is used for the first time.
fn side_by_side(path: &Path, len: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(len).map_err(io::Error::other)?];
    let half = bytes.len() / 2;
    let (first, second) = bytes.split_at_mut(half);
    let part = |place: &mut [u8], from: u64| {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(from))?;
        file.read_exact(place)
    };
    let (one, other) = thread::scope(|scope| {
        let other = scope.spawn(|| part(second, half as u64));
        (part(first, 0), other.join())
    });
    one?;
    other.unwrap_or_else(|_| Err(io::Error::other("the second half could not be read")))?;
    Ok(bytes)
}

fn changed(before: &Metadata, after: &Metadata, read: usize) -> bool {
    let times = (before.modified().ok(), after.modified().ok());
    before.len() != after.len() || after.len() != read as u64 || times.0 != times.1
}

/// `ERROR_SHARING_VIOLATION` and `ERROR_LOCK_VIOLATION`: Excel holds the file open.
fn is_sharing_violation(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

/// The name without the folders, which tell about the person's computer.
fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(path: &Path) -> ProblemId {
        read_people_file(path).unwrap_err().id
    }

    #[test]
    fn what_cannot_be_read_is_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let list = dir.path().join("people.csv");
        std::fs::write(&list, "userPrincipalName\n").unwrap();
        assert_eq!(read_people_file(&list).unwrap(), b"userPrincipalName\n");
        assert_eq!(id(dir.path()), ProblemId::PeopleFileIsFolder);
        assert_eq!(id(&dir.path().join("none.csv")), ProblemId::PeopleFileNotFound);
        assert_eq!(id(&list.join("inside.csv")), ProblemId::PeopleFileNotFound);
        assert_eq!(id(Path::new("")), ProblemId::PeopleFileNotFound);
    }

    #[test]
    fn a_file_that_grew_or_was_written_meanwhile_is_not_trusted() {
        let dir = tempfile::tempdir().unwrap();
        let list = dir.path().join("people.csv");
        std::fs::write(&list, "a").unwrap();
        let before = list.metadata().unwrap();
        assert!(!changed(&before, &list.metadata().unwrap(), 1));
        assert!(changed(&before, &list.metadata().unwrap(), 0));
        let file = File::options().write(true).open(&list).unwrap();
        file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
        assert!(changed(&before, &list.metadata().unwrap(), 1));
        std::fs::write(&list, "ab").unwrap();
        assert!(changed(&before, &list.metadata().unwrap(), 1));
    }

    #[test]
    fn a_long_file_is_read_whole() {
        let dir = tempfile::tempdir().unwrap();
        let list = dir.path().join("people.csv");
        let long: Vec<u8> = (0..LONG + 7).map(|n| (n % 251) as u8).collect();
        std::fs::write(&list, &long).unwrap();
        assert!(read_people_file(&list).unwrap() == long);
        let shorter = side_by_side(&list, LONG + 8).unwrap_err();
        assert_eq!(shorter.kind(), io::ErrorKind::UnexpectedEof);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_may_not_be_read_is_locked() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let list = dir.path().join("people.csv");
        std::fs::write(&list, "a").unwrap();
        std::fs::set_permissions(&list, std::fs::Permissions::from_mode(0o000)).unwrap();
        // The superuser may read everything.
        assert!(read_people_file(&list).map_or_else(|p| p.id == ProblemId::PeopleFileLocked, |b| b == b"a"));
    }
}
