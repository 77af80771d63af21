//! The whole program when it panics: what it leaves, what it says, and how it starts again.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use contractbook_setup::domain::report::crash::CrashReport;

use crate::crash;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const CANARY: &str = "row 7: canary@kanarienvogel.example";

fn run(mut command: Command, data: &Path, place: &str) -> Output {
    command
        .env("CONTRACTBOOK_SETUP_DATA", data)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .env("CONTRACTBOOK_SETUP_TEST_PANIC", place)
        .env("CONTRACTBOOK_SETUP_TEST_WORDS", CANARY)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// The reports, none of which may hold the words of the panic; nor may anything that was said.
fn reports(data: &Path, output: &Output) -> Vec<CrashReport> {
    for said in [&output.stdout, &output.stderr] {
        let said = String::from_utf8_lossy(said);
        assert!(!said.contains("canary"), "{said}");
    }
    let all = crash::reports(data);
    assert!(all.iter().all(|(text, _)| !text.contains("canary")), "{all:?}");
    all.into_iter().map(|(_, report)| report).collect()
}

#[test]
fn a_command_that_panics_leaves_a_report() {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(PROGRAM);
    command.args(["explain", "AADSTS50105"]);
    let output = run(command, data.path(), "start");
    assert!(!output.status.success());
    let reports = reports(data.path(), &output);
    assert_eq!(reports.len(), 1);
    assert!(reports[0].place.starts_with("src/worker/crash.rs:"), "{reports:?}");
    assert!(reports[0].calls.iter().any(|name| name.contains("provoke_panic")), "{reports:?}");
}

/// The answer will never come: the command says so instead of waiting for it.
#[test]
fn a_command_whose_work_panics_ends_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(PROGRAM);
    command.args(["check", "--practice", "--timeout", "3000"]);
    let output = run(command, data.path(), "job");
    assert_eq!(output.status.code(), Some(101));
    let reports = reports(data.path(), &output);
    assert_eq!((reports.len(), reports[0].thread.as_str()), (1, "worker"));
    let said = String::from_utf8_lossy(&output.stderr);
    let folder = data.path().join("crash").display().to_string();
    assert!(said.contains("this command ends here") && said.contains(&folder), "{said}");
}

/// A real window on a screen of its own; left out where none can be made.
#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "what is left out is said")]
fn window(data: &Path, place: &str, more: &[&str]) -> Option<Output> {
    if Command::new("xvfb-run").arg("--help").stdout(Stdio::null()).status().is_err() {
        eprintln!("left out: xvfb-run is not installed");
        return None;
    }
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1280x900x24 -noreset", PROGRAM]).args(more);
    command.env_remove("WAYLAND_DISPLAY").env("LIBGL_ALWAYS_SOFTWARE", "1");
    Some(run(command, data, place))
}

#[cfg(target_os = "linux")]
#[test]
fn a_window_that_panics_ends_leaves_a_report_and_opens_again() {
    let data = tempfile::tempdir().unwrap();
    let Some(output) = window(data.path(), "window", &[]) else { return };
    assert!(!output.status.success());
    let found = reports(data.path(), &output);
    assert_eq!(found.len(), 1, "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!((found[0].thread.as_str(), found[0].page.as_str()), ("main", "prepare"));
    assert!(found[0].commands.iter().any(|name| name == "ListSetups"), "{found:?}");
    let output = window(data.path(), "", &["--measure-first-frame"]).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("first_frame_ms="));
}

#[cfg(target_os = "linux")]
#[test]
fn a_worker_that_panics_is_replaced_and_the_window_stays() {
    let data = tempfile::tempdir().unwrap();
    let Some(output) = window(data.path(), "worker", &["--measure-first-frame"]) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found = reports(data.path(), &output);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].thread, "worker");
}
