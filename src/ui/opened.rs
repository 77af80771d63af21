//! Files that the system hands to the running program: macOS starts no second copy and passes no arguments when a
//! person opens a file from the Finder or drops it on the Dock. They go the way of files that are dropped on the window.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use eframe::egui::Context;

/// Where they wait for the window.
#[derive(Debug, Clone, Default)]
pub struct Inbox(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    files: Vec<PathBuf>,
    /// The window, once there is one.
    window: Option<Context>,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} files", self.files.len())
    }
}

impl Inbox {
    /// Hands files over, together. The window wakes and takes them.
    pub fn put(&self, files: Vec<PathBuf>) {
        let mut waiting = self.waiting();
        waiting.files.extend(files);
        if let Some(window) = &waiting.window {
            window.request_repaint();
        }
    }

    /// This window takes them from now on.
    pub(super) fn belongs_to(&self, window: &Context) {
        self.waiting().window = Some(window.clone());
    }

    /// What has come since.
    pub(super) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.waiting().files)
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
