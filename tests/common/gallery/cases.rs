//! The case file: before it is saved, with single items unmasked, saved, and its content.

use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::{Action, CaseAction};
use contractbook_setup::worker::PracticeOptions;
use egui_kittest::kittest::Queryable as _;

use super::super::window::Window;
use super::{Look, Stage};

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::practice(PracticeOptions::default()), look);
    stage.act(Action::UsePracticeToken);
    for change in [
        Change::Company("Nordwind A/S".to_owned()),
        Change::Trial("mette.holm@nordwind.example".to_owned()),
        Change::TokenFrom("Bo from Support".to_owned()),
    ] {
        stage.act(Action::Change(change));
    }
    let pasted = "AADSTS50105 for mette.holm@nordwind.example";
    pasted.clone_into(&mut stage.window.harness.state_mut().fields.pasted);
    stage.act(Action::Explain);
    stage.act(Action::PlantFault("token-rejected".to_owned(), true));
    stage.act(Action::Test);
    stage.window.until("the test", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    stage.act(Action::Case(CaseAction::Open("token.rejected".to_owned())));
    stage.window.until("the case", |w| w.state().case.file.is_some());
    stage.page("case");
    stage.scene("before");
    stage.window.harness.get_by_label("Unmask single items (5)").click_accesskit();
    stage.scene("unmask");
    let path = stage.window.data.path().join("nordwind.case.zip");
    stage.act(Action::Case(CaseAction::Save(Some(path))));
    stage.window.until("saved", |w| w.state().case.saved.is_some());
    stage.scene("saved");
    for (heading, state) in [("What was found", "found"), ("Connection test", "test")] {
        stage.window.harness.get_by_label(heading).scroll_to_me();
        stage.scene(state);
    }
}
