//! Step 6 in the window: a list comes in by every way, is compared, answered from, and taken into Entra.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod step6;
    pub mod window;
}

use std::path::{Path, PathBuf};
use std::sync::Arc;

use common::people::{nordwind, open_step};
use common::step6::practice_at_step_6;
use common::window::Window;
use contractbook_setup::domain::people::list::Field;
use contractbook_setup::domain::people::preflight::{Fate, Finding};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::{AdminAnswer, AssignBy, Change, Licence, Step, read_saved};
use contractbook_setup::ui::{Action, ListAction, PeopleAction, PeoplePart, PeopleView, Remote};
use eframe::egui::accesskit::Role;
use eframe::egui::{DroppedFile, Event, HoveredFile, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn people(window: &Window) -> &PeopleView {
    &window.harness.state().state.people
}

fn judged(window: &mut Window) {
    window.until("the list is judged", |w| {
        let people = people(w);
        !people.is_working() && people.arranging.is_none() && people.finding.is_none()
    });
}

/// A real setup at step 6.
fn at_step_6() -> Window {
    let mut window = Window::open();
    open_step(&mut window);
    assert_eq!(window.title(), "Check your people before anything is sent");
    window
}

fn read_file(window: &mut Window, path: &Path) {
    window.harness.state_mut().fields.list_path = path.display().to_string();
    window.act(Action::List(ListAction::ReadTyped));
    window.until("it is read", |w| people(w).job.is_none());
    judged(window);
}

fn file(window: &Window, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = window.data.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn failure(window: &Window) -> Option<ProblemId> {
    match &people(window).list {
        Remote::Failed { error, .. } => Some(error.id),
        _ => None,
    }
}

fn row_of(window: &Window, name: &str) -> u32 {
    let list = people(window).current().unwrap();
    u32::try_from(list.iter().position(|row| row.name() == name).unwrap()).unwrap()
}

#[test]
fn the_practice_company_is_checked_from_its_list_and_arrives() {
    let mut window = practice_at_step_6();

    window.press("Use Nordwind's list");
    judged(&mut window);
    assert!(window.shows("exportUsers_Nordwind.csv"), "the file is named");
    assert_eq!(people(&window).current().unwrap().len(), 16);
    assert!(window.shows("Not yet compared with Contractbook"));
    window.press("Compare with Contractbook");
    window.until("it is compared", |w| people(w).preflight.as_ref().is_some_and(|p| p.compared));
    judged(&mut window);
    assert!(window.shows("This is your list from Entra, compared with the accounts in Contractbook."));
    let freja = row_of(&window, "Freja Holm");
    let preflight = people(&window).preflight.clone().unwrap();
    assert!(matches!(preflight.fates[freja as usize], Fate::Link(_)), "who has an account is linked");

    // One finding, in the person's own words.
    let katrin = row_of(&window, "Katrin Vogel");
    assert!(preflight.findings[katrin as usize].has(Finding::NoMail));
    window.act(Action::People(PeopleAction::Select(Some(katrin))));
    assert!(window.shows("P-110") && window.shows("No e-mail address in Entra"));

    // The answers this window needs are asked for in this window.
    window.press("Assign these people in Entra");
    assert_eq!(people(&window).part, PeoplePart::Check);
    assert!(window.shows("Say who is organization admin.") && window.shows("Name one person to try first."));
    window.act(Action::People(PeopleAction::OrganisationAdmin(freja)));
    judged(&mut window);
    assert!(window.shows("Admin: Freja Holm"));
    // Somebody with an account is a poor first try; it is said, not forbidden.
    window.act(Action::People(PeopleAction::TrialPerson(freja)));
    judged(&mut window);
    assert!(window.shows("Freja Holm has an account already"));
    let mikkel = row_of(&window, "Mikkel Sørensen");
    window.act(Action::People(PeopleAction::TrialPerson(mikkel)));
    judged(&mut window);
    assert!(window.shows("Mikkel Sørensen gets a new account"));
    let preflight = people(&window).preflight.clone().unwrap();
    let expected = u32::try_from(preflight.ready()).unwrap();
    assert_eq!(window.harness.state().state.session.answers().people.expected, Some(expected));

    window.press("Assign these people in Entra");
    assert_eq!(window.title(), "Assign them in Entra");
    assert_eq!(window.harness.state().fields.ticked.len(), preflight.ready(), "ticked as the list says");
    window.press("Back");
    assert_eq!(window.title(), "Check your people before anything is sent");
    assert!(people(&window).current().is_some(), "going back keeps the list");
    window.press("Assign these people in Entra");
    window.press("Assign these people");
    window.until("assigned", |w| w.shows("people are assigned."));
    window.press("The people are assigned");
    assert_eq!(window.title(), "Try one person, then start");

    window.press("Faster");
    window.until("the watch has looked", |w| w.harness.state().state.watch.looked.is_some());
    window.act(Action::Start);
    window.until("everybody is here", |w| {
        w.harness.state().state.session.answers().start.all_arrived_at.is_some()
    });
    assert_eq!(window.harness.state().state.session.answers().start.arrived, expected);
}

#[test]
fn a_trial_person_whose_login_entra_rewrites_is_known_on_arrival() {
    let mut window = practice_at_step_6();
    window.press("Use Nordwind's list");
    judged(&mut window);
    let pieter = row_of(&window, "Pieter van Laar");
    let user_name = people(&window).current().unwrap().row(pieter as usize).unwrap().user_name().into_owned();
    assert!(user_name.contains("#EXT#"), "a guest, sent under another name");
    window.act(Action::People(PeopleAction::TrialPerson(pieter)));
    let freja = row_of(&window, "Freja Holm");
    window.act(Action::People(PeopleAction::OrganisationAdmin(freja)));
    judged(&mut window);
    window.press("Assign these people in Entra");
    let entra = window.harness.state().state.practice.as_ref().unwrap().entra.clone().unwrap();
    let guest = entra.directory.iter().find(|p| p.guest).unwrap().id.clone();
    window.harness.state_mut().fields.ticked.insert(guest);
    window.press("Assign these people");
    window.until("assigned", |w| w.shows("people are assigned."));
    window.press("The people are assigned");
    window.press("Faster");
    window.until("the watch has looked", |w| w.harness.state().state.watch.looked.is_some());
    window.press("Provision this person on demand");
    window.until("the trial person arrived", |w| {
        w.harness.state().state.session.answers().start.trial_arrived_at.is_some()
    });
}

/// A file as the window's backend hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the worker reads it".to_owned())
    }
}

#[test]
fn a_file_can_be_dropped_on_the_window() {
    let mut window = at_step_6();
    let path = file(&window, "people.csv", nordwind());
    let hovered = HoveredFile { path: Some(path.clone()), ..HoveredFile::default() };
    window.harness.input_mut().hovered_files = vec![hovered];
    window.settle();
    assert!(window.shows("Drop it to check it"));
    window.harness.input_mut().hovered_files.clear();
    window.harness.input_mut().dropped_files = vec![Arc::new(Dropped(path))];
    window.until("it is read", |w| people(w).current().is_some());
    judged(&mut window);
    assert_eq!(people(&window).current().unwrap().len(), 120);
    assert!(!window.shows("Drop it to check it"));
    // Elsewhere a file that falls on the window is not a list.
    window.act(Action::Open(Step::Prepare));
    window.harness.input_mut().dropped_files = vec![Arc::new(Dropped(PathBuf::from("/none")))];
    window.settle();
    assert!(failure(&window).is_none() && people(&window).job.is_none());
}

#[test]
fn rows_can_be_pasted_with_the_page_or_the_field_in_focus() {
    let mut window = at_step_6();
    let rows = "userPrincipalName\tmail\nmia@nordwind.example\tmia@nordwind.example\n";
    window.harness.event(Event::Paste(rows.to_owned()));
    window.until("it is read", |w| people(w).current().is_some());
    judged(&mut window);
    assert_eq!(people(&window).current().unwrap().len(), 1);
    assert!(window.shows("Pasted list"));
    window.press("Load the list again");
    judged(&mut window);
    assert_eq!(people(&window).current().unwrap().len(), 1, "what was pasted can be read again");

    window.press("Paste the list");
    window.harness.get_by_role(Role::MultilineTextInput).focus();
    window.settle();
    let rows = format!("{rows}bo@nordwind.example\tbo@nordwind.example\n");
    window.harness.event(Event::Paste(rows));
    window.until("it is read", |w| people(w).current().is_some_and(|list| list.len() == 2));
    judged(&mut window);
    assert!(window.harness.state().fields.list_pasted.is_empty(), "no field keeps the people");
}

#[test]
fn what_is_no_list_gets_one_clear_finding_and_the_list_before_stays() {
    let mut window = at_step_6();
    let folder = window.data.path().to_owned();
    for (path, id) in [
        (folder.join("none.csv"), ProblemId::PeopleFileNotFound),
        (folder.clone(), ProblemId::PeopleFileIsFolder),
        (file(&window, "empty.csv", ""), ProblemId::PeopleFileEmpty),
        (
            file(&window, "people.xlsx", b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml"),
            ProblemId::PeopleFileIsWorkbook,
        ),
        (file(&window, "page.csv", "<!DOCTYPE html><html>"), ProblemId::PeopleFileIsWebPage),
    ] {
        read_file(&mut window, &path);
        assert_eq!(failure(&window), Some(id), "{}", path.display());
        assert!(window.shows(id.code()));
        assert!(people(&window).current().is_none());
    }
    let good = file(&window, "people.csv", nordwind());
    read_file(&mut window, &good);
    assert_eq!(failure(&window), None);
    read_file(&mut window, &folder.join("none.csv"));
    assert_eq!(failure(&window), Some(ProblemId::PeopleFileNotFound));
    assert_eq!(people(&window).current().unwrap().len(), 120, "nothing is lost by a slip");
    assert!(window.shows("people.csv") && window.shows("120 in the list"));
    // The table still works with it.
    window.act(Action::People(PeopleAction::Search("mette".to_owned())));
    judged(&mut window);
    assert_eq!(people(&window).order.len(), 1);
}

#[test]
fn columns_are_assigned_by_hand_and_remembered() {
    let mut window = at_step_6();
    let path = file(&window, "own.csv", "Kontonavn,Postadresse,Ord\nmia@nordwind.example,mia@x.example,1\n");
    read_file(&mut window, &path);
    assert_eq!(failure(&window), Some(ProblemId::PeopleNoKnownColumns));
    assert!(window.shows("Say what the columns hold"));
    assert!(window.shows("Kontonavn") && window.shows("Postadresse"));
    window.act(Action::List(ListAction::Assign("Kontonavn".to_owned(), Some(Field::UserName))));
    judged(&mut window);
    assert_eq!(failure(&window), None, "it is read again at once");
    assert!(window.shows("No column with e-mail addresses") || window.shows("P-129"));
    window.act(Action::List(ListAction::Assign("Postadresse".to_owned(), Some(Field::Mail))));
    judged(&mut window);
    assert_eq!(people(&window).current().unwrap().row(0).unwrap().mail(), "mia@x.example");
    assert!(!window.shows("P-129"));

    // The setup remembers it for the next file; taking it back counts as well.
    let columns = window.harness.state().state.session.answers().people.columns.clone();
    assert_eq!(columns.len(), 2);
    window.act(Action::List(ListAction::Forget));
    assert!(people(&window).current().is_none());
    read_file(&mut window, &path);
    assert_eq!(people(&window).current().unwrap().row(0).unwrap().mail(), "mia@x.example");
    window.act(Action::List(ListAction::Unassign("Postadresse".to_owned())));
    judged(&mut window);
    assert!(!people(&window).current().unwrap().tells_mail());
}

#[test]
fn a_column_is_chosen_in_the_page() {
    let mut window = at_step_6();
    let path = file(&window, "own.csv", "Kontonavn,Ord\nmia@nordwind.example,1\n");
    read_file(&mut window, &path);
    window.harness.get_by_role_and_label(Role::ComboBox, "Kontonavn").click_accesskit();
    window.settle();
    let words = window.harness.state().state.texts.get("people-field-user-name");
    window.harness.get_by_role_and_label(Role::Button, &words).click_accesskit();
    window.settle();
    judged(&mut window);
    let columns = &window.harness.state().state.session.answers().people.columns;
    assert_eq!(*columns, [("Kontonavn".to_owned(), Some(Field::UserName))]);
}

#[test]
fn a_saved_setup_holds_counts_and_nobody_of_the_list() {
    let mut window = at_step_6();
    let path = file(&window, "people.csv", nordwind());
    read_file(&mut window, &path);
    let mette = row_of(&window, "Mette Holm");
    window.act(Action::People(PeopleAction::OrganisationAdmin(mette)));
    window.act(Action::Change(Change::Trial("soren@nordwind.example".to_owned())));
    judged(&mut window);
    let id = window.harness.state().state.session.id().to_owned();
    let saved = window.data.path().join(format!("{id}.json"));
    let note = window.harness.state().state.session.answers().people.list.clone().unwrap();
    assert_eq!(note.rows, 120);
    window.until("it is saved", |_| {
        std::fs::read_to_string(&saved).is_ok_and(|text| {
            let people = read_saved(&text).session.answers().people.clone();
            people.list == Some(note.clone()) && !people.trial.is_empty()
        })
    });
    let text = std::fs::read_to_string(&saved).unwrap().to_lowercase();
    let allowed = ["mette.holm@nordwind.example", "soren@nordwind.example"];
    let mut rest = text.clone();
    for person in allowed {
        assert!(text.contains(person));
        rest = rest.replace(person, "");
    }
    for row in people(&window).current().unwrap().iter() {
        let cells = [row.name(), row.user_name(), row.mail()];
        for cell in cells.iter().filter(|cell| !cell.is_empty()) {
            assert!(!rest.contains(&cell.to_lowercase()), "{cell}");
        }
    }
    assert!(!rest.contains("kowalczyk") && !rest.contains("people.csv"));

    // A window that opens it later says what it knows, and that the list is not there.
    let mut later = window.second();
    drop(window);
    later.act(Action::Resume(id));
    later.until("it is open", |w| w.harness.state().state.session.answers().people.list.is_some());
    later.until("step 6 is open", |w| w.title() == "Check your people before anything is sent");
    assert!(later.shows("a list of 120 was checked") && later.shows("The list itself was not kept"));
    assert!(people(&later).current().is_none());
}

#[test]
fn an_admin_who_is_nowhere_is_said() {
    let mut window = at_step_6();
    let path = file(&window, "people.csv", nordwind());
    read_file(&mut window, &path);
    window.act(Action::Change(Change::Admin(AdminAnswer::Assigned("boss@elsewhere.example".to_owned()))));
    judged(&mut window);
    assert!(window.shows("P-123"));
    window.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    judged(&mut window);
    assert!(!window.shows("P-123"));
}

#[test]
fn a_number_that_was_typed_is_kept_and_one_from_the_list_follows_it() {
    let mut window = at_step_6();
    let path = file(&window, "people.csv", nordwind());
    read_file(&mut window, &path);
    let expected = |window: &Window| window.harness.state().state.session.answers().people.expected;
    let by_list = u32::try_from(people(&window).preflight.as_ref().unwrap().ready()).unwrap();
    assert_eq!(expected(&window), Some(by_list));
    let shorter = nordwind().lines().take(51).collect::<Vec<_>>().join("\n");
    std::fs::write(&path, shorter).unwrap();
    window.press("Load the list again");
    judged(&mut window);
    let fewer = u32::try_from(people(&window).preflight.as_ref().unwrap().ready()).unwrap();
    assert!(fewer < by_list);
    assert_eq!(expected(&window), Some(fewer));
    window.act(Action::Change(Change::Expected(Some(7))));
    std::fs::write(&path, nordwind()).unwrap();
    window.press("Load the list again");
    judged(&mut window);
    assert_eq!(expected(&window), Some(7));
}

#[test]
fn groups_are_asked_for_and_explained() {
    let mut window = at_step_6();
    window.act(Action::Change(Change::Expected(Some(1_000))));
    let work = |window: &Window| window.shows("10 to 80 minutes");
    assert!(work(&window));
    assert!(!window.shows("Microsoft Entra ID P1 or P2?"), "asked only when it matters");
    window.act(Action::Change(Change::AssignBy(AssignBy::Groups)));
    assert!(window.shows("Microsoft Entra ID P1 or P2?"));
    window.harness.state_mut().fields.groups = "20".to_owned();
    window.act(Action::List(ListAction::GroupsEntered));
    assert!(window.shows("21 to 162 minutes"), "groups and memberships count");
    assert_eq!(window.harness.state().state.session.answers().people.licence, None, "nothing is assumed");
    window.act(Action::Change(Change::Licence(Licence::No)));
    assert!(window.shows("Then groups cannot be assigned."));
    window.act(Action::Change(Change::Licence(Licence::NotSure)));
    assert!(window.shows("names your licence"));
}

#[test]
fn the_mapping_and_the_domains_change_what_will_happen() {
    let mut window = at_step_6();
    let text = "userPrincipalName,mail\nmia@old.example,mia@new.example\nbo@old.example,bo@new.example\n";
    let path = file(&window, "people.csv", text);
    read_file(&mut window, &path);
    let carried = |window: &Window, finding: Finding| {
        people(window).preflight.as_ref().unwrap().findings.iter().filter(|f| f.has(finding)).count()
    };
    assert_eq!(carried(&window, Finding::MailDiffersFromUserName), 2);
    assert_eq!(carried(&window, Finding::OtherDomain), 0);
    assert_eq!(window.harness.state().fields.domains, "new.example", "told from the list");
    window.harness.state_mut().fields.domains = "Old.example, @third.example".to_owned();
    window.act(Action::List(ListAction::DomainsEntered));
    judged(&mut window);
    assert_eq!(carried(&window, Finding::OtherDomain), 2);
    assert_eq!(window.harness.state().fields.domains, "old.example, third.example");
    window.act(Action::List(ListAction::LoginFromMail(true)));
    judged(&mut window);
    let options = people(&window).preflight.as_ref().unwrap().options.clone();
    assert_eq!(options.domains, ["old.example", "third.example"]);
    assert_eq!(options.login, contractbook_setup::domain::people::preflight::LoginFrom::Mail);
}

#[test]
fn domains_in_their_field_are_kept_when_the_window_closes() {
    let mut window = at_step_6();
    let text = "userPrincipalName,mail\nmia@old.example,mia@new.example\n";
    let path = file(&window, "people.csv", text);
    read_file(&mut window, &path);
    let id = window.harness.state().state.session.id().to_owned();
    let data = std::rc::Rc::clone(&window.data);
    let domains = || {
        let text = std::fs::read_to_string(data.path().join(format!("{id}.json"))).unwrap();
        read_saved(&text).session.answers().people.domains.clone()
    };
    let mut other = window.second();
    window.harness.state_mut().fields.domains = "Old.example".to_owned();
    drop(window);
    assert_eq!(domains(), ["old.example"]);
    // Told from a list, they are no answer.
    other.act(Action::Resume(id.clone()));
    other.until("it is open", |w| w.harness.state().fields.domains == "old.example");
    other.act(Action::Change(Change::Domains(Vec::new())));
    let path = file(&other, "people.csv", text);
    read_file(&mut other, &path);
    assert_eq!(other.harness.state().fields.domains, "new.example");
    drop(other);
    assert_eq!(domains(), Vec::<String>::new());
}

#[test]
fn a_comparison_that_fails_is_said_and_not_used() {
    let mut window = at_step_6();
    let path = file(&window, "people.csv", nordwind());
    read_file(&mut window, &path);
    // Nothing listens at this tenant URL.
    window.press("Compare with Contractbook");
    window.until("the read ends", |w| w.harness.state().state.accounts.job.is_none());
    judged(&mut window);
    assert!(window.shows("could not be read to the end"));
    assert!(!people(&window).preflight.as_ref().unwrap().compared);
    assert!(!window.shows("Compared with"));
}

#[test]
fn the_page_with_a_list_fits_a_narrow_window() {
    let mut window = Window::sized(590.0, 390.0);
    open_step(&mut window);
    let path = file(&window, "people.csv", nordwind());
    read_file(&mut window, &path);
    assert_eq!(window.title(), "Check your people before anything is sent");
    let right = window
        .harness
        .query_all_by(|_| true)
        .filter_map(|node| node.accesskit_node().bounding_box())
        .map(|bounds| bounds.x1 as f32)
        .fold(0.0_f32, f32::max);
    assert!(right <= 591.0, "nothing stands beyond the edge: {right}");
}

#[test]
fn a_number_of_people_or_groups_is_judged_once_its_field_is_left_and_none_is_no_number() {
    let mut window = at_step_6();
    window.act(Action::Change(Change::AssignBy(AssignBy::Groups)));
    for (label, wrong) in [
        ("How many people will be assigned?", "That is not a number of people."),
        ("How many groups?", "That is not a number of groups."),
    ] {
        window.harness.get_by_role_and_label(Role::TextInput, label).focus();
        window.settle();
        window.harness.input_mut().events.push(Event::Text("x".to_owned()));
        window.settle();
        assert!(!window.shows(wrong), "nothing is wrong while it is typed");
        window.key(Key::Tab);
        assert!(window.shows(wrong));
    }
    let fields = &mut window.harness.state_mut().fields;
    "0".clone_into(&mut fields.expected);
    "0".clone_into(&mut fields.groups);
    window.settle();
    assert!(
        window.shows("That is not a number of people.") && window.shows("That is not a number of groups.")
    );
}

#[test]
fn columns_without_a_name_are_not_missed_in_the_list_of_columns() {
    let mut window = at_step_6();
    let named: Vec<String> = (1..=57).map(|number| format!("extra{number}")).collect();
    let heads = format!("userPrincipalName,displayName,mail,{}{}", named.join(","), ",".repeat(5));
    let row = format!("a@nordwind.example,A,a@nordwind.example{}", ",".repeat(62));
    let path = file(&window, "wide.csv", format!("{heads}\n{row}\n"));
    read_file(&mut window, &path);
    window.harness.get_by_label_contains("Columns of this file").click_accesskit();
    window.settle();
    assert!(window.shows("extra57") && !window.shows("Only the first 60 columns"));
}
