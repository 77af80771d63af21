//! The case file before it is saved, as pictures in `target/look/`, light and dark, at 100 % and 200 %:
//! `cargo test --features look --test look_case`. Look at them after changing the sheet.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod picture;
    pub mod window;
}

use common::picture;
use common::window::Window;
use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, CaseAction};
use contractbook_setup::worker::PracticeOptions;
use egui_kittest::kittest::Queryable as _;

fn pictures(name: &str, theme: ThemeChoice, zoom: f32) {
    let mut window = Window::practice(PracticeOptions::default());
    window.act(Action::Theme(theme));
    window.act(Action::Zoom(zoom));
    window.act(Action::UsePracticeToken);
    for change in [
        Change::Company("Nordwind A/S".to_owned()),
        Change::Trial("mette.holm@nordwind.example".to_owned()),
        Change::TokenFrom("Bo from Support".to_owned()),
    ] {
        window.act(Action::Change(change));
    }
    "AADSTS50105 for mette.holm@nordwind.example".clone_into(&mut window.harness.state_mut().fields.pasted);
    window.act(Action::Explain);
    window.act(Action::PlantFault("token-rejected".to_owned(), true));
    window.act(Action::Test);
    window.until("the test", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    window.act(Action::Case(CaseAction::Open("token.rejected".to_owned())));
    window.until("the case", |w| w.state().case.file.is_some());
    window.settle();
    picture::save(&mut window, &format!("case-{name}"));
    window.harness.get_by_label("Unmask single items (5)").click_accesskit();
    window.settle();
    let path = window.data.path().join("nordwind.case.zip");
    window.act(Action::Case(CaseAction::Save(Some(path))));
    window.until("saved", |w| w.state().case.saved.is_some());
    picture::save(&mut window, &format!("case-saved-{name}"));
    window.harness.get_by_label("What was found").scroll_to_me();
    window.settle();
    picture::save(&mut window, &format!("case-found-{name}"));
    window.harness.get_by_label("Connection test").scroll_to_me();
    window.settle();
    picture::save(&mut window, &format!("case-check-{name}"));
    let label = window.state().texts.with(
        "case-document",
        &[("count", window.state().case.file.as_ref().unwrap().document.len().into())],
    );
    window.harness.get_by_label(&label).click_accesskit();
    window.settle();
    window.harness.get_by_label(&label).scroll_to_me();
    window.settle();
    picture::save(&mut window, &format!("case-document-{name}"));
    std::fs::write(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look/case.html"),
        &window.state().case.file.as_ref().unwrap().page,
    )
    .unwrap();
}

#[test]
fn light() {
    pictures("light", ThemeChoice::Light, 1.0);
}

#[test]
fn dark() {
    pictures("dark", ThemeChoice::Dark, 1.0);
}

#[test]
fn light_at_200() {
    pictures("light-200", ThemeChoice::Light, 2.0);
}

#[test]
fn dark_at_200() {
    pictures("dark-200", ThemeChoice::Dark, 2.0);
}
