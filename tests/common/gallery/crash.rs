//! What is said after an unexpected stop.

use contractbook_setup::domain::report::crash::CrashReport;
use contractbook_setup::ui::{Action, CrashAction};

use super::super::window::Window;
use super::{Look, Stage};

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    let mut report = CrashReport {
        at: stage.window.state().now,
        version: "0.1.0".to_owned(),
        platform: "linux x86_64".to_owned(),
        thread: "worker".to_owned(),
        place: "src/worker/run.rs:214:9".to_owned(),
        said: "index out of bounds …".to_owned(),
        page: "test".to_owned(),
        step: "test".to_owned(),
        commands: ["SaveSetup", "Check"].map(str::to_owned).to_vec(),
        ..CrashReport::default()
    };
    report.calls = (0..20).map(|n| format!("contractbook_setup::worker::run::call_{n}")).collect();
    stage.state().crash.reports = vec![report];
    stage.page("1-prepare");
    stage.scene("after-a-crash");
    stage.page("dialog");
    stage.act(Action::Crash(CrashAction::Show));
    stage.scene("crash");
}
