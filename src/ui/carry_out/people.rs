//! Step 6: what the person asks for about the list of people.

use eframe::egui;

use crate::domain::people::list::RowView;
use crate::domain::people::preflight::Finding;
use crate::domain::people::query::{PeopleFilter, PeopleSort};
use crate::domain::report::spreadsheet::harmless;
use crate::domain::session::{AdminAnswer, Change};
use crate::worker::Command;

use super::super::action_people::PeopleAction;
use super::super::app::App;
use super::{change, copy};

/// Does it.
pub fn act(app: &mut App, ctx: &egui::Context, action: PeopleAction) {
    let query = &mut app.state.people.query;
    match action {
        PeopleAction::Search(words) => {
            query.search = words;
            rearrange(app);
        }
        PeopleAction::Filter(filter) => {
            query.filter = filter;
            rearrange(app);
        }
        PeopleAction::Sort(sort) => {
            query.descending = query.sort == sort && sort != PeopleSort::File && !query.descending;
            query.sort = sort;
            rearrange(app);
        }
        PeopleAction::ShowAll => {
            query.search.clear();
            query.filter = PeopleFilter::All;
            rearrange(app);
        }
        PeopleAction::Select(row) => app.state.people.selected = row,
        PeopleAction::TrialPerson(row) => {
            if let Some(person) = said_of(app, row, |person| person.user_name().trim().to_owned()) {
                app.fields.trial.clone_from(&person);
                change(app, Change::Trial(person));
            }
        }
        PeopleAction::OrganisationAdmin(row) => {
            if let Some(person) = said_of(app, row, |person| person.user_name().trim().to_owned()) {
                app.fields.admin.clone_from(&person);
                change(app, Change::Admin(AdminAnswer::Assigned(person)));
            }
        }
        PeopleAction::CopyNames(finding) => copy_names(app, ctx, finding),
    }
}

/// Asks for the rows of the query anew; those shown stay until they come.
pub fn rearrange(app: &mut App) {
    let people = &app.state.people;
    let (Some(list), Some(preflight)) = (people.current().cloned(), people.preflight.clone()) else { return };
    let query = people.query.clone();
    let job = app.worker.new_job();
    app.state.people.arranging = Some(job);
    app.worker.send(Command::ArrangePeople { job, list, preflight, query });
}

/// Something about a person of the list; `None` when it is empty.
fn said_of(app: &App, row: u32, tell: impl Fn(RowView<'_>) -> String) -> Option<String> {
    let person = app.state.people.list.latest()?.row(row as usize)?;
    Some(tell(person)).filter(|said| !said.is_empty())
}

/// One person a line, in the order of the file.
fn copy_names(app: &mut App, ctx: &egui::Context, finding: Finding) {
    let people = &app.state.people;
    let (Some(list), Some(preflight)) = (people.list.latest(), &people.preflight) else { return };
    let carry = list.iter().zip(&preflight.findings).filter(|(_, findings)| findings.has(finding));
    let lines: Vec<String> = carry.map(|(person, _)| line_of(person)).collect();
    let name = app.state.texts.with("people-table-copied", &[("count", lines.len().into())]);
    copy(app, ctx, &name, lines.join("\n"));
}

/// Name and user name, as in `Mia Lind <mia.lind@nordwind.example>`; a row without a name is told by its line. It may
/// be pasted into a spreadsheet, so no line is a formula.
fn line_of(person: RowView<'_>) -> String {
    let (name, user_name) = (person.name(), person.user_name());
    harmless(&match (name.is_empty(), user_name.trim()) {
        (true, _) => format!("#{}", person.line()),
        (false, login) if login.is_empty() || login == name => name.into_owned(),
        (false, login) => format!("{name} <{login}>"),
    })
}
