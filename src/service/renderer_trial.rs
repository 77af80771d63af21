//! Remembers on disk that the window is being opened with a renderer: a graphics driver may end the whole program, and
//! then only the next start can choose another one.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::whole_file::replace;

/// The file beside the saved setups; it holds the version of the program that was opening.
const FILE: &str = "renderer-trial";
/// More than any version has.
const LONGEST: u64 = 64;

/// One start that tries a renderer.
#[derive(Debug)]
pub struct RendererTrial {
    file: PathBuf,
}

impl RendererTrial {
    /// Whether an earlier start of this version ended while it tried: neither a frame came nor an error. A new version
    /// tries again.
    pub fn was_fatal(data: &Path) -> bool {
        let mut version = String::new();
        let read =
            File::open(data.join(FILE)).and_then(|file| file.take(LONGEST).read_to_string(&mut version));
        read.is_ok() && version == env!("CARGO_PKG_VERSION")
    }

    /// Notes that a renderer is tried from now on; `None` when that cannot be noted: the window opens all the same.
    pub fn begin(data: &Path) -> Option<Self> {
        let file = data.join(FILE);
        fs::create_dir_all(data).ok()?;
        replace(data, &file, env!("CARGO_PKG_VERSION").as_bytes()).ok()?;
        Some(Self { file })
    }

    /// The trial is over: something was drawn, or an error was told.
    pub fn end(self) {
        if let Err(error) = fs::remove_file(&self.file) {
            tracing::warn!(%error, "the note about the renderer stays");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trial_that_never_ended_was_fatal() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("made when needed");
        assert!(!RendererTrial::was_fatal(&folder), "nothing was tried yet");
        let trial = RendererTrial::begin(&folder).unwrap();
        assert!(RendererTrial::was_fatal(&folder));
        trial.end();
        assert!(!RendererTrial::was_fatal(&folder));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[test]
    fn another_version_tries_again() {
        let data = tempfile::tempdir().unwrap();
        for other in ["0.0.1", "", &"0".repeat(100_000)] {
            fs::write(data.path().join(FILE), other).unwrap();
            assert!(!RendererTrial::was_fatal(data.path()), "{} bytes", other.len());
        }
    }

    #[test]
    fn a_folder_that_takes_nothing_is_no_obstacle() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("a file");
        fs::write(&file, "").unwrap();
        assert!(RendererTrial::begin(&file).is_none());
        assert!(!RendererTrial::was_fatal(&file));
    }
}
