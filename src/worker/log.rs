//! A small log for support, beside the saved setups: our own words only, no request, no answer, no secret.

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

use crate::service::store::Store;

/// Log files kept, one a day.
const FILES: usize = 5;

/// Writes what is left when dropped; keep it until the program ends.
#[derive(Debug)]
pub struct Log {
    _guard: WorkerGuard,
}

/// Starts the log. `None` when there is no folder for it: the program works without.
pub fn keep_log() -> Option<Log> {
    let folder = Store::default_folder()?.join("logs");
    std::fs::create_dir_all(&folder).ok()?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("contractbook-setup")
        .filename_suffix("log")
        .max_log_files(FILES)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    // The libraries below us see headers and bodies: they do not get to speak.
    let started = tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .with_env_filter(EnvFilter::new("off,contractbook_setup=info"))
        .try_init();
    started.is_ok().then_some(Log { _guard: guard })
}
