//! The page with the saved setups: none, some, many, and those with something wrong.

use std::path::PathBuf;

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{SaveWarning, Step};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::{Action, ManyAction, Remote, SaveState, Screen};
use contractbook_setup::worker::{SetupSummary, StartError, StoreError};
use eframe::egui::HoveredFile;
use egui_kittest::kittest::Queryable as _;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::super::customers;
use super::super::window::Window;
use super::{Look, Stage};

fn setup(now: Timestamp, number: i64, company: &str, step: Step, complete: bool) -> SetupSummary {
    SetupSummary {
        id: format!("setup-{number}"),
        company: company.to_owned(),
        step,
        complete,
        tenant_url: "https://api.contractbook.com/scim".to_owned(),
        waiting: false,
        again: false,
        token_entered: None,
        token_ends: None,
        token_kept: false,
        reminder: false,
        archived_at: None,
        updated_at: now.checked_sub(SignedDuration::from_hours(26 * number)).unwrap(),
        last_check: None,
        token_change: None,
        practice: false,
        warnings: Vec::new(),
        path: PathBuf::from(format!("/home/mette/setup-{number}.json")),
    }
}

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    stage.page("0-start");
    let now = stage.window.state().now;
    stage.state().screen = Screen::Start;
    stage.state().setups = Remote::Ready(Vec::new());
    stage.act(Action::Many(ManyAction::ShowAll));
    stage.scene("empty");

    let nordwind = setup(now, 1, "Nordwind A/S", Step::Start, false);
    let checked = SetupSummary {
        last_check: Some((
            now.checked_sub(SignedDuration::from_hours(30)).unwrap(),
            Verdict::ReadyWithWarnings,
        )),
        token_change: Some(jiff::civil::date(2026, 12, 9)),
        ..setup(
            now,
            2,
            "Søndergaard & Zoë van der Meer-Schouwenburg Holding GmbH & Co. KG",
            Step::Consent,
            true,
        )
    };
    stage.state().setups = Remote::Ready(vec![nordwind.clone(), checked.clone()]);
    stage.act(Action::Many(ManyAction::ShowAll));
    stage.scene("some");
    for (file, state) in [("nordwind.json", "drop"), ("people.csv", "drop-other")] {
        let file = HoveredFile { path: Some(PathBuf::from(file)), ..HoveredFile::default() };
        stage.window.harness.input_mut().hovered_files = vec![file];
        stage.scene(state);
    }
    stage.window.harness.input_mut().hovered_files.clear();

    let late = SetupSummary {
        last_check: Some((now.checked_sub(SignedDuration::from_hours(2)).unwrap(), Verdict::NotReady)),
        token_change: Some(jiff::civil::date(2026, 11, 2)),
        ..setup(now, 3, "Ørsted Tømrer", Step::Consent, true)
    };
    let many = (4..22).zip(Step::ALL.into_iter().cycle());
    let many = many.map(|(number, step)| setup(now, number, &format!("Customer {number}"), step, false));
    stage.state().setups = Remote::Ready([nordwind.clone(), checked, late].into_iter().chain(many).collect());
    stage.act(Action::Many(ManyAction::ShowAll));
    stage.scene("many");

    let broken = [
        SaveWarning::NotJson,
        SaveWarning::NewerVersion(9),
        SaveWarning::BadField("answers.app.name".to_owned()),
        SaveWarning::TooLarge,
    ];
    let broken = (1..).zip(broken).map(|(number, warning)| SetupSummary {
        warnings: vec![warning],
        ..setup(now, number, "", Step::Prepare, false)
    });
    stage.state().setups = Remote::Ready(broken.collect());
    stage.act(Action::Many(ManyAction::ShowAll));
    stage.scene("broken");

    let error = StoreError::NotWritable(PathBuf::from("/home/mette/.local/share/contractbook-setup"));
    stage.state().setups = Remote::Failed { error: error.clone(), previous: Some(vec![nordwind]) };
    stage.act(Action::Many(ManyAction::ShowAll));
    stage.scene("unreadable");

    stage.page("1-prepare");
    stage.state().screen = Screen::Step;
    stage.state().save = SaveState::Failed(error);
    stage.scene("not-saved");
    stage.state().save = SaveState::ReadOnly;
    stage.scene("read-only");
    stage.state().save = SaveState::Saved;
    stage.state().opened_with = vec![SaveWarning::Inconsistent];
    stage.state().practice_failed = Some(StartError::PortTaken(8080));
    stage.scene("opened-with-trouble");
}

/// A list of real files: archived, removed a moment ago, and many.
pub fn customers_walk(look: Look<'_>) {
    let folder = TempDir::new().unwrap();
    customers::save(&Store::open(folder.path()).unwrap(), 3);
    let mut stage = Stage::new(Window::sized_in(folder.path().to_owned(), 1180.0, 780.0), look);
    stage.page("0-start");
    stage.act(Action::ShowStart);
    stage.window.until("the list", |w| w.state().setups.latest().is_some_and(|list| list.len() == 3));
    stage.scene("customers");
    stage.window.press("Put Lindqvist & Söner into the archive");
    stage.window.until("it is there", |w| w.state().many.counts.archived == 1);
    stage.window.press("Delete Nordwind A/S");
    stage.window.until("it is off", |w| w.state().many.removed.is_some() && w.shows("is removed"));
    stage.scene("removed");
    stage.window.press("Undo");
    stage.window.until("it is back", |w| w.state().many.counts.all == 2);

    let folder = TempDir::new().unwrap();
    customers::save(&Store::open(folder.path()).unwrap(), 60);
    let Stage { look, .. } = stage;
    let mut stage = Stage::new(Window::sized_in(folder.path().to_owned(), 1180.0, 780.0), look);
    stage.page("0-start");
    stage.act(Action::ShowStart);
    stage.window.until("the list", |w| w.state().setups.latest().is_some_and(|list| list.len() == 60));
    stage.scene("customers-many");
}

/// The question whether the token is to be remembered, and the answer.
pub fn keychain(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    stage.page("3-credentials");
    stage.act(Action::Continue);
    stage.window.press("I have made the app");
    stage.window.harness.state_mut().fields.token.set("0123456789abcdefghijklmnopqrst");
    stage.act(Action::TokenEntered);
    stage.act(Action::Many(ManyAction::KeepToken(true)));
    stage.window.until("it is kept", |w| w.shows("Remembered in"));
    stage.window.harness.get_by_label("Forget it").scroll_to_me();
    stage.scene("kept");
}
