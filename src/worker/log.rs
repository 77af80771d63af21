//! A small log for support, beside the saved setups: our own words only, no request, no answer, no secret.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tracing_appender::non_blocking::{NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::writer::OptionalWriter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::service::store::Store;

/// Log files kept, one a day.
const FILES: usize = 5;

/// Lines that may wait to be written. Room for the usual 128,000 is taken at once: 5 MB at every start.
const WAITING: usize = 4_096;

/// Writes what is left when dropped; keep it until the program ends.
#[derive(Debug)]
pub struct Log(Arc<Writer>);

impl Drop for Log {
    fn drop(&mut self) {
        let ended = std::mem::replace(&mut *self.0.state(), Thread::Ended);
        // Waits for the thread, which must not find the lock taken.
        drop(ended);
    }
}

/// A thread that writes, from the first line on. Most starts have none, and end up with one thread less while the window
/// opens.
#[derive(Debug)]
struct Writer(Mutex<Thread>);

#[derive(Debug)]
enum Thread {
    NotStarted(RollingFileAppender),
    Writes(NonBlocking, #[expect(dead_code, reason = "writes what is left when dropped")] WorkerGuard),
    Ended,
}

impl Writer {
    fn state(&self) -> MutexGuard<'_, Thread> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a line to the thread, or nowhere once the log has ended.
    fn line(&self) -> OptionalWriter<NonBlocking> {
        let mut state = self.state();
        *state = match std::mem::replace(&mut *state, Thread::Ended) {
            Thread::NotStarted(file) => {
                let (lines, guard) = NonBlockingBuilder::default().buffered_lines_limit(WAITING).finish(file);
                Thread::Writes(lines, guard)
            }
            other => other,
        };
        match &*state {
            Thread::Writes(lines, _) => OptionalWriter::some(lines.clone()),
            Thread::NotStarted(_) | Thread::Ended => OptionalWriter::none(),
        }
    }
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
    let log = Arc::new(Writer(Mutex::new(Thread::NotStarted(file))));
    // The libraries below us see headers and bodies: they do not get to speak.
    let writer = Arc::clone(&log);
    let started = tracing_subscriber::fmt()
        .with_writer(move || writer.line())
        .with_ansi(false)
        .finish()
        .with(ours())
        .try_init();
    started.is_ok().then_some(Log(log))
}

/// Ours, and nobody else's.
fn ours() -> Targets {
    Targets::new().with_target("contractbook_setup", LevelFilter::INFO)
}

/// Logs that work ended with a panic or was stopped. The words of a panic stay out of the log: they quote what was
/// being read.
pub(super) fn ended_early(error: &tokio::task::JoinError, what: &str) {
    tracing::error!(panicked = error.is_panic(), "{what} ended early");
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn libraries_do_not_get_to_speak() {
        let kept = Kept::default();
        let writer = kept.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish().with(ours());
        tracing::subscriber::with_default(subscriber, || {
            tracing::error!(target: "hyper::proto", "authorization: canary");
            tracing::debug!("too much");
            tracing::info!("our own words");
        });
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        assert!(text.contains("our own words"), "{text}");
        assert!(!text.contains("canary") && !text.contains("too much"), "{text}");
    }

    #[test]
    fn what_a_panic_says_stays_out_of_the_log() {
        let kept = Kept::default();
        let writer = kept.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(subscriber, || {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let error = runtime.block_on(async {
                tokio::task::spawn_blocking(|| panic!("row 7: canary@kanarienvogel.example"))
                    .await
                    .unwrap_err()
            });
            ended_early(&error, "work");
        });
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        assert!(text.contains("work ended early") && text.contains("panicked=true"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}
