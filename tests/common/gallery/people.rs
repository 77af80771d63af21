//! Step 6 with lists of a real company: none, one that is read, one that is none, and the table in its states.

use std::path::PathBuf;

use contractbook_setup::domain::people::query::PeopleFilter;
use contractbook_setup::domain::session::{AssignBy, Change, Licence};
use contractbook_setup::ui::{Action, ListAction, PeopleAction};

use super::super::people::{accounts, load, many, nordwind, open_step};
use super::super::window::Window;
use super::{Look, Stage};

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    open_step(&mut stage.window);
    stage.page("6-people");
    stage.window.harness.input_mut().hovered_files = vec![eframe::egui::HoveredFile::default()];
    stage.scene("drop");
    stage.window.harness.input_mut().hovered_files.clear();
    stage.window.press("Type where the file is");
    stage.window.press("Paste the list");
    stage.window.press("How to get the file from Entra");
    stage.scene("ways-open");
    stage.read("none.csv", "{\"this\": \"is no list\"}\n");
    stage.scene("no-list");
    stage.read("letters.csv", "Kontonavn,Postadresse,Ord\nmia@nordwind.example,mia@x.example,1\n");
    stage.scene("unknown-columns");
    stage.read("exportUsers_2026-11-23.csv", &nordwind());
    stage.judged();
    stage.scene("list");
    stage.act(Action::People(PeopleAction::Select(Some(0))));
    stage.act(Action::People(PeopleAction::OrganisationAdmin(4)));
    stage.act(Action::People(PeopleAction::TrialPerson(3)));
    stage.act(Action::Change(Change::AssignBy(AssignBy::Groups)));
    stage.act(Action::Change(Change::Licence(Licence::NotSure)));
    stage.judged();
    stage.scene("chosen");
    stage.window.press("Assign these people in Entra");
    stage.scene("list-assign");
    let Stage { look, .. } = stage;
    table(look);
}

/// A window of its own for the table, as the worker would have filled it.
fn table(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    open_step(&mut stage.window);
    load(&mut stage.window, &nordwind(), accounts());
    let now = stage.window.state().now;
    stage.state().accounts.at = Some(now);
    let people = &mut stage.state().people;
    people.read_at = Some(now);
    "exportUsers_2026-11-23.csv".clone_into(&mut people.name);
    stage.page("6-people");
    stage.act(Action::People(PeopleAction::Select(None)));
    stage.scene("table");
    for (row, state) in [
        (0, "person-no-mail"),
        (1, "person-clash"),
        (3, "person-new"),
        (4, "person-linked"),
        (9, "person-guest"),
    ] {
        stage.act(Action::People(PeopleAction::Select(Some(row))));
        stage.scene(state);
    }
    stage.window.press("As Entra sends it (SCIM)");
    stage.scene("person-body");
    stage.window.press("As Entra sends it (SCIM)");
    stage.act(Action::People(PeopleAction::Select(Some(1))));
    stage.window.press("Filter by reason: By reason");
    stage.scene("table-reasons");
    stage.window.press("Filter by reason: By reason");
    stage.act(Action::People(PeopleAction::Filter(PeopleFilter::NeedsYou)));
    stage.judged();
    stage.scene("table-needs-you");
    stage.act(Action::People(PeopleAction::Search("nobody at all".to_owned())));
    stage.act(Action::People(PeopleAction::Select(None)));
    stage.judged();
    stage.scene("table-nobody");
    load(&mut stage.window, &many(100_000), accounts());
    stage.scene("table-many");
}

impl Stage<'_> {
    /// Reads a file of this name.
    fn read(&mut self, name: &str, content: &str) {
        let path: PathBuf = self.window.data.path().join(name);
        std::fs::write(&path, content).unwrap();
        self.window.harness.state_mut().fields.list_path = path.display().to_string();
        self.act(Action::List(ListAction::ReadTyped));
        self.window.until("it is read", |w| w.state().people.job.is_none());
    }
}
