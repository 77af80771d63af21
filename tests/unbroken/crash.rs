//! A panic anywhere leaves a report without anybody's data, loses nothing, and is offered at the next start.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use contractbook_setup::domain::report::crash::{CrashReport, read_crash};
use contractbook_setup::domain::session::{Change, Step};
use contractbook_setup::ui::{Action, CrashAction, Dialog, SaveState, Screen};
use contractbook_setup::worker::{Command, Event, SaveTo, Worker, crash_count, keep_crashes};

use crate::again;
use crate::canary::TOKEN;
use crate::step3::to_step_3;
use crate::window::Window;

const WORDS: &str = "row 7: canary@kanarienvogel.example CANARYtoken";

/// The reports that were left, with the text of each.
pub fn reports(folder: &Path) -> Vec<(String, CrashReport)> {
    let Ok(entries) = std::fs::read_dir(folder.join("crash")) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let report = read_crash(text.as_bytes()).unwrap();
            (text, report)
        })
        .collect()
}

fn run(test: &str, folder: &Path) -> (String, String) {
    let output = again::command(&again::arguments(test), folder).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    (out, err)
}

/// A setup at step 3 with everything typed, the last field not left.
fn typed(folder: PathBuf) -> Window {
    let mut window = Window::saving_in(folder);
    to_step_3(&mut window);
    window.enter_token(TOKEN);
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    "https://typed-last.example/scim".clone_into(&mut window.harness.state_mut().fields.address);
    window
}

#[test]
#[ignore = "a part of the test below, in a process of its own"]
fn the_window_panics() {
    let folder = again::folder().unwrap();
    keep_crashes(Some(folder.clone()));
    let ended = catch_unwind(AssertUnwindSafe(|| {
        let window = typed(folder);
        let words = format!("{WORDS} {}", window.state().session.answers().company);
        panic!("{words}");
    }));
    assert!(ended.is_err());
    assert_eq!(crash_count(), 1);
}

#[test]
fn what_was_typed_before_a_panic_is_there_after_it() {
    let data = tempfile::tempdir().unwrap();
    let (out, err) = run("crash::the_window_panics", data.path());
    for said in [&out, &err] {
        assert!(!said.to_lowercase().contains("canary"), "{said}");
    }
    assert!(err.contains("tests/unbroken/crash.rs:"), "{err}");
    let reports = reports(data.path());
    assert_eq!(reports.len(), 1);
    let (text, report) = &reports[0];
    for canary in ["canary", "nordwind", "typed-last"] {
        assert!(!text.to_lowercase().contains(canary), "{text}");
    }
    assert_eq!((report.page.as_str(), report.step.as_str()), ("credentials", "credentials"));
    assert!(report.place.starts_with("tests/unbroken/crash.rs:"), "{report:?}");
    assert!(report.commands.iter().any(|name| name == "SaveSetup"), "{report:?}");
    assert!(report.calls.iter().any(|name| name.contains("the_window_panics")), "{report:?}");

    let mut next = Window::saving_in(data.path().to_owned());
    next.act(Action::ShowStart);
    next.until("the list", |w| w.state().setups.latest().is_some());
    next.press("Continue with Nordwind");
    next.until("it is open", |w| w.state().screen == Screen::Step);
    assert_eq!(next.state().session.viewed(), Step::Credentials);
    assert_eq!(next.state().session.answers().tenant_url, "https://typed-last.example/scim");
}

#[test]
fn the_next_start_offers_the_report_shows_saves_and_removes_it() {
    let data = tempfile::tempdir().unwrap();
    run("crash::the_window_panics", data.path());
    let mut window = Window::saving_in(data.path().to_owned());
    window.harness.state().ask(Command::ListCrashes);
    window.until("it is offered", |w| !w.state().crash.reports.is_empty());
    assert!(window.shows("The program stopped unexpectedly"));
    window.press("Show what was written");
    assert_eq!(window.state().dialog, Some(Dialog::Crash));
    let shown = window.everything();
    let (written, _) = &reports(data.path())[0];
    assert!(shown.contains("tests/unbroken/crash.rs:") && written.contains("tests/unbroken/crash.rs:"));
    let saved = data.path().join("for-support.json");
    window.act(Action::Crash(CrashAction::Save(Some(saved.clone()))));
    window.until("it is saved", |w| w.state().toast.is_some());
    let text = std::fs::read_to_string(&saved).unwrap();
    assert!(shown.contains(text.trim_end()), "saved as it was shown:\n{text}");
    window.act(Action::Crash(CrashAction::Remove));
    window.until("it is gone", |w| w.state().crash.reports.is_empty());
    assert_eq!(window.state().dialog, None);
    assert!(!window.shows("stopped unexpectedly"));
    assert!(reports(data.path()).is_empty());
}

#[test]
#[ignore = "a part of the test below, in a process of its own"]
fn parts_of_the_worker_panic() {
    let folder = again::folder().unwrap();
    keep_crashes(Some(folder.clone()));
    let mut window = typed(folder);
    // A task: the worker goes on.
    let chooser = Box::pin(async { panic!("{WORDS}") });
    window.harness.state().ask(Command::SaveText { to: SaveTo::Chooser(chooser), text: String::new() });
    window.until("it is said", |w| w.state().crash.here);
    assert!(window.shows("Part of the program stopped unexpectedly"));
    assert!(window.state().ladder.job.is_none());
    // The worker's own thread: it is replaced, and what was answered meanwhile is saved.
    let ctx = window.harness.ctx.clone();
    let once = std::sync::atomic::AtomicBool::new(false);
    ctx.set_repaint_observer(move |_| {
        let worker = std::thread::current().name() == Some("worker");
        assert!(!worker || once.swap(true, std::sync::atomic::Ordering::SeqCst), "{WORDS}");
    });
    // Refused at once, on the worker's own thread.
    window.harness.state().ask(Command::OpenLink("file:///etc/passwd".to_owned()));
    window.until("it is said", |w| w.state().crash.reports.len() == 2);
    window.act(Action::Change(Change::Company("Südwind".to_owned())));
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    let saved = std::fs::read_dir(window.state().folder.clone().unwrap()).unwrap();
    let texts: Vec<String> = saved.filter_map(|e| std::fs::read_to_string(e.unwrap().path()).ok()).collect();
    window.until("it is on disk", |w| {
        let files = std::fs::read_dir(w.state().folder.clone().unwrap()).unwrap();
        files.filter_map(|e| std::fs::read_to_string(e.unwrap().path()).ok()).any(|t| t.contains("Südwind"))
    });
    assert!(!texts.concat().contains(TOKEN));
    // What was typed is where it was.
    assert_eq!(window.harness.state().fields.token.expose(), TOKEN);
}

#[test]
fn a_panic_in_the_worker_is_said_and_everything_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let (out, err) = run("crash::parts_of_the_worker_panic", data.path());
    let reports = reports(data.path());
    assert_eq!(reports.len(), 2, "{err}");
    for said in reports.iter().map(|(text, _)| text).chain([&out, &err]) {
        assert!(!said.to_lowercase().contains("canary"), "{said}");
    }
    assert!(reports.iter().all(|(_, report)| report.thread == "worker"), "{reports:?}");
}

#[test]
#[ignore = "a part of the test below, in a process of its own"]
fn a_panic_without_room_for_a_report() {
    let folder = again::folder().unwrap();
    std::fs::write(folder.join("crash"), "a file in its place").unwrap();
    keep_crashes(Some(folder.clone()));
    let ended = std::thread::spawn(|| panic!("{WORDS}")).join();
    assert!(ended.is_err());
    assert_eq!(crash_count(), 1);
    let worker = Worker::start_with(Some(folder), || {}).unwrap();
    worker.send(Command::ListCrashes);
    let told = worker.wait(std::time::Duration::from_secs(30)).unwrap();
    assert!(matches!(told, Event::Crashes(reports) if reports.is_empty()));
}

#[test]
fn a_report_that_cannot_be_written_harms_nothing() {
    let data = tempfile::tempdir().unwrap();
    run("crash::a_panic_without_room_for_a_report", data.path());
}
