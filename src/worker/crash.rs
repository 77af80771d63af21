//! What happens when a thread panics: a report without anybody's data is written at once, and the window learns of it.

use std::backtrace::Backtrace;
use std::collections::VecDeque;
use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, TryLockError};

use jiff::Timestamp;

use crate::domain::report::crash::{CrashReport, PanicWords, calls, place};
use crate::service::crash_file;

/// Commands that are remembered by name.
const COMMANDS: usize = 20;
/// Reports of this run that are remembered.
const REPORTS: usize = 5;

/// Where the person was and what the program was asked for. A panic can come on any thread at any moment, so this is
/// the program's, not a window's.
struct Trail {
    page: &'static str,
    step: &'static str,
    practice: bool,
    commands: VecDeque<&'static str>,
}

type Wake = Arc<dyn Fn() + Send + Sync>;

static TRAIL: Mutex<Trail> =
    Mutex::new(Trail { page: "", step: "", practice: false, commands: VecDeque::new() });
static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
static COUNT: AtomicUsize = AtomicUsize::new(0);
static REPORTED: Mutex<Vec<CrashReport>> = Mutex::new(Vec::new());
static WAKE: Mutex<Option<Wake>> = Mutex::new(None);

/// From now on each panic of this program is reported into `folder`, and its own words stay off the terminal.
pub fn keep_crashes(folder: Option<PathBuf>) {
    if FOLDER.set(folder).is_ok() {
        std::panic::set_hook(Box::new(report));
    }
}

/// How many threads have panicked since the program started.
pub fn crash_count() -> usize {
    COUNT.load(Ordering::Acquire)
}

/// What was reported since the program started, oldest first.
pub fn crashes_here() -> Vec<CrashReport> {
    locked(&REPORTED, |reports| reports.clone()).unwrap_or_default()
}

/// Says where the person is.
pub fn crash_place(page: &'static str, step: &'static str, practice: bool) {
    locked(&TRAIL, |trail| (trail.page, trail.step, trail.practice) = (page, step, practice));
}

/// `wake` is called from another thread after a panic that is not the window's own.
pub(super) fn wake_after_crash(wake: Wake) {
    locked(&WAKE, |kept| *kept = Some(wake));
}

pub(super) fn asked_for(command: &'static str) {
    locked(&TRAIL, |trail| {
        if trail.commands.len() == COMMANDS {
            trail.commands.pop_front();
        }
        trail.commands.push_back(command);
    });
}

/// Never waits: the thread that panics may hold the lock itself.
fn locked<T, R>(what: &Mutex<T>, with: impl FnOnce(&mut T) -> R) -> Option<R> {
    match what.try_lock() {
        Ok(mut guard) => Some(with(&mut guard)),
        Err(TryLockError::Poisoned(guard)) => Some(with(&mut guard.into_inner())),
        Err(TryLockError::WouldBlock) => None,
    }
}

/// Panics where a test of the whole program asks for it. Not in the release.
///
/// # Panics
/// Once, at the place that the environment names.
#[cfg(debug_assertions)]
pub fn provoke_panic(place: &str) {
    #[expect(clippy::panic, reason = "that is what it is for")]
    if std::env::var("CONTRACTBOOK_SETUP_TEST_PANIC").is_ok_and(|wanted| wanted == place)
        && crash_count() == 0
    {
        panic!("{}", std::env::var("CONTRACTBOOK_SETUP_TEST_WORDS").unwrap_or_default());
    }
}

/// Nothing: the release has no way to be made to panic.
#[cfg(not(debug_assertions))]
pub const fn provoke_panic(_place: &str) {}

fn report(info: &PanicHookInfo<'_>) {
    let report = made(info);
    // Nobody there to read it is no error. The panic's own words stay out: they quote what was being read.
    writeln!(std::io::stderr(), "contractbook-setup: {} ({})", report.said, report.place).ok();
    if let Some(folder) = FOLDER.get().and_then(Option::as_ref) {
        // Without room for it the report still lives in this run.
        crash_file::write(folder, &report).ok();
    }
    locked(&REPORTED, |reports| {
        if reports.len() < REPORTS {
            reports.push(report);
        }
    });
    COUNT.fetch_add(1, Ordering::Release);
    let wake = locked(&WAKE, |wake| wake.clone()).flatten();
    if let Some(wake) = wake.filter(|_| std::thread::current().name() != Some("main")) {
        // On a thread of its own: this one may hold what the window needs to be woken.
        std::thread::Builder::new().name("wake".to_owned()).spawn(move || wake()).ok();
    }
}

fn made(info: &PanicHookInfo<'_>) -> CrashReport {
    let payload = info.payload();
    let words = match (payload.downcast_ref::<&'static str>(), payload.downcast_ref::<String>()) {
        (Some(words), _) => PanicWords::Literal(words),
        (None, Some(words)) => PanicWords::Formatted(words),
        (None, None) => PanicWords::None,
    };
    let mut report = CrashReport {
        at: Timestamp::now(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        platform: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        thread: std::thread::current().name().unwrap_or_default().to_owned(),
        place: info.location().map(|at| place(at.file(), at.line(), at.column())).unwrap_or_default(),
        said: words.told(),
        calls: calls(&Backtrace::force_capture().to_string()),
        ..CrashReport::default()
    };
    locked(&TRAIL, |trail| {
        (report.page, report.step) = (trail.page.to_owned(), trail.step.to_owned());
        report.practice = trail.practice;
        report.commands = trail.commands.iter().map(|&name| name.to_owned()).collect();
    });
    report
}
