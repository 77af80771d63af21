//! Files that are written whole or not at all, and what is left when the program dies between the two.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How a file is called until it is whole.
const PREFIX: &str = ".contractbook-setup-";
const SUFFIX: &str = ".tmp";
/// A file that is not whole after so long never will be. Younger ones may be another copy's that writes right now.
const OLD: Duration = Duration::from_mins(10);

/// Puts a file of these bytes at `path` in `folder`: a power cut, or the end of this program at any moment, leaves the
/// old one or the new one.
pub(super) fn replace(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o600));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    #[cfg(unix)]
    sync_folder(folder)?;
    Ok(())
}

/// On Unix the new name itself is only safe once the folder is written. A folder that may be written and not read,
/// and a file system that does not offer it, leave the new file where it is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind as K;
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), K::PermissionDenied | K::InvalidInput | K::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

/// Removes what an earlier run left half written in this folder. What cannot be removed does no harm.
pub(super) fn tidy(folder: &Path, now: SystemTime) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        let written = entry.metadata().and_then(|there| there.modified());
        let old = written.is_ok_and(|at| now.duration_since(at).is_ok_and(|age| age >= OLD));
        if ours && old {
            fs::remove_file(entry.path()).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As ordinary people: nothing is closed to the superuser.
    #[cfg(unix)]
    #[test]
    fn a_drop_box_takes_a_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("drop box");
        fs::create_dir(&folder).unwrap();
        let allow = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
        allow(0o300);
        let replaced = replace(&folder, &folder.join("case.zip"), b"whole");
        allow(0o700);
        replaced.unwrap();
        assert_eq!(fs::read(folder.join("case.zip")).unwrap(), b"whole");
        assert!(sync_folder(&folder.join("nowhere")).is_err());
    }

    #[test]
    fn only_what_is_old_and_ours_is_tidied() {
        let folder = tempfile::tempdir().unwrap();
        let old = SystemTime::now() - OLD - Duration::from_secs(1);
        let make = |name: &str, at: Option<SystemTime>| {
            let file = fs::File::create(folder.path().join(name)).unwrap();
            if let Some(at) = at {
                file.set_modified(at).unwrap();
            }
        };
        make(".contractbook-setup-old.tmp", Some(old));
        make(".contractbook-setup-new.tmp", None);
        make(".somebody-elses.tmp", Some(old));
        make("setup.json", Some(old));
        replace(folder.path(), &folder.path().join("whole.json"), b"whole").unwrap();
        tidy(folder.path(), SystemTime::now());
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [".contractbook-setup-new.tmp", ".somebody-elses.tmp", "setup.json", "whole.json"]);
    }
}
