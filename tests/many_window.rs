//! The start page with none, one, a few and hundreds of customers.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod customers;
    pub mod finished;
    pub mod window;
}

use common::customers::save;
use common::window::Window;
use contractbook_setup::domain::session::Session;
use contractbook_setup::domain::setups::{SetupFilter, SetupSort};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::{Action, ManyAction, Remote, SaveState, Screen};
use contractbook_setup::worker::Command;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

fn with(count: usize) -> (TempDir, Window) {
    let folder = TempDir::new().unwrap();
    save(&Store::open(folder.path()).unwrap(), count);
    let mut window = Window::saving_in(folder.path().to_owned());
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some());
    (folder, window)
}

fn rows(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label()).collect()
}

fn many(window: &mut Window, action: ManyAction) {
    window.act(Action::Many(action));
}

fn search(window: &mut Window, words: &str) {
    window.harness.get_by_label("Find setups by company or address").focus();
    window.settle();
    window.harness.input_mut().events.push(Event::Text(words.to_owned()));
    window.settle();
}

/// The companies shown, in their order.
fn shown(window: &Window) -> Vec<String> {
    let state = window.state();
    let list = state.setups.latest().unwrap();
    state.many.order.iter().filter_map(|at| list.get(*at)).map(|setup| setup.company.clone()).collect()
}

#[test]
fn a_list_that_comes_late_does_not_take_a_new_setup_away() {
    let (_folder, mut window) = with(2);
    window.act(Action::NewSetup);
    window.harness.state().ask(Command::ListSetups);
    window.harness.state_mut().state.setups = Remote::NotStarted;
    window.until("the list", |w| w.state().setups.latest().is_some());
    assert_eq!(window.state().screen, Screen::Step);
    // Without a press of anybody's it is what is shown first.
    window.act(Action::LeavePractice);
    window.until("the list", |w| w.state().screen == Screen::Start);
}

#[test]
fn what_became_of_another_setup_is_not_said_of_this_one() {
    let (_folder, mut window) = with(1);
    window.act(Action::NewSetup);
    let other = Session::new(jiff::Timestamp::UNIX_EPOCH).with_id("0f8fad5b-d9cb-469f-a165-70867728950e");
    window.harness.state().ask(Command::SaveSetup(Box::new(other)));
    window.harness.state_mut().state.setups = Remote::NotStarted;
    window.harness.state().ask(Command::ListSetups);
    window.until("both are done", |w| w.state().setups.latest().is_some_and(|list| list.len() == 2));
    assert_eq!(window.state().save, SaveState::Fresh);
}

#[test]
fn none_says_what_will_be_here() {
    let (_folder, window) = with(0);
    assert!(window.shows("No setup yet") && window.shows("New setup"));
    assert!(!window.everything().contains("Find setups"));
}

#[test]
fn one_is_a_card_without_tools() {
    let (_folder, window) = with(1);
    assert!(window.shows("All 8 steps done"));
    assert!(window.shows("A reminder was saved."), "the day of the token's change is told");
    assert!(!window.everything().contains("Find setups") && rows(&window).is_empty());
    assert!(window.harness.query_by_role_and_label(Role::Button, "Open Nordwind A/S").is_some());
}

#[test]
fn eight_are_a_table_with_the_chosen_one_below() {
    let (_folder, mut window) = with(8);
    let rows = rows(&window);
    assert!(rows.iter().any(|row| row.starts_with("Ålborg Værft, Needs you, Step 4")), "{rows:?}");
    assert!(rows.iter().any(|row| row.contains("Waiting, step 7")), "{rows:?}");
    many(&mut window, ManyAction::Sort(SetupSort::Company));
    assert_eq!(shown(&window).first().map(String::as_str), Some("Brunnen Apotheken"));
    let fjordbank =
        window.state().setups.latest().unwrap().iter().find(|s| s.company == "Fjordbank").unwrap();
    let id = fjordbank.id.clone();
    many(&mut window, ManyAction::Select(id));
    window.press("Continue with Fjordbank");
    window.until("it is open", |w| w.state().screen == Screen::Step);
    assert_eq!(window.state().session.answers().company, "Fjordbank");
}

#[test]
fn five_hundred_lay_out_only_what_is_in_view() {
    let (_folder, mut window) = with(500);
    assert_eq!(window.state().many.order.len(), 500);
    assert!(window.shows("500 of 500"));
    assert!((5..=20).contains(&rows(&window).len()), "{}", rows(&window).len());
    search(&mut window, "søner 7");
    assert!(shown(&window).is_empty() && window.shows("No setup fits"));
    window.press("Show all");
    assert_eq!(shown(&window).len(), 500);
    search(&mut window, "SÖNER 27");
    assert_eq!(shown(&window), ["Lindqvist & Söner 27"]);
    assert!(window.shows("1 of 500"));
}

#[test]
fn the_list_is_one_stop_for_the_keyboard_and_enter_opens() {
    let (_folder, mut window) = with(8);
    window.harness.get_by_role_and_label(Role::ListBox, "Setups").focus();
    window.settle();
    let first = window.state().many.selected.clone();
    window.harness.key_press(Key::ArrowDown);
    window.settle();
    let second = window.state().many.selected.clone();
    assert_ne!(first, second);
    window.harness.key_press(Key::End);
    window.settle();
    window.harness.key_press(Key::Home);
    window.settle();
    assert_eq!(window.state().many.selected, first);
    window.harness.key_press_modifiers(Modifiers::NONE, Key::ArrowDown);
    window.settle();
    window.harness.key_press(Key::Enter);
    window.until("it is open", |w| w.state().screen != Screen::Start);
    assert_eq!(Some(window.state().session.id()), second.as_deref());
}

#[test]
fn the_archive_takes_setups_off_the_list_and_gives_them_back() {
    let (folder, mut window) = with(3);
    assert!(!window.everything().contains("Archive 1"));
    window.press("Put Nordwind A/S into the archive");
    window.until("it is there", |w| w.state().many.counts.archived == 1);
    assert_eq!(shown(&window).len(), 2);
    many(&mut window, ManyAction::Filter(SetupFilter::Archived));
    assert_eq!(shown(&window), ["Nordwind A/S"]);
    assert!(window.shows("In the archive. Nothing is changed by that"));
    let line = Store::open(folder.path()).unwrap().list().unwrap();
    assert_eq!(line.iter().filter(|setup| setup.archived_at.is_some()).count(), 1);
    window.press("Take Nordwind A/S out of the archive");
    window.until("it is back", |w| w.state().many.counts.archived == 0);
    assert_eq!(window.state().many.query.filter, SetupFilter::All, "an empty filter does not stay in force");
    assert_eq!(shown(&window).len(), 3);
}

#[test]
fn with_everything_in_the_archive_the_page_says_so() {
    let (_folder, mut window) = with(1);
    window.press("Put Nordwind A/S into the archive");
    window.until("it is there", |w| w.state().many.counts.archived == 1);
    assert!(window.shows("All your setups are in the archive.") && window.shows("Archive 1"));
}

#[test]
fn an_open_setup_stays_in_the_archive_when_it_is_saved_again() {
    let (folder, mut window) = with(1);
    window.press("Open Nordwind A/S");
    window.until("it is open", |w| w.state().screen == Screen::Finish);
    window.act(Action::ShowStart);
    window.press("Put Nordwind A/S into the archive");
    window.until("it is there", |w| w.state().many.counts.archived == 1);
    let change = contractbook_setup::domain::session::Change::TokenFrom("Support".to_owned());
    window.act(Action::Change(change));
    window.act(Action::ShowStart);
    window.until("it is saved", |w| {
        w.state().setups.latest().is_some_and(|list| list[0].updated_at == w.state().now)
    });
    assert!(Store::open(folder.path()).unwrap().list().unwrap()[0].archived_at.is_some());
}

#[test]
fn filters_show_what_needs_the_person_and_what_waits() {
    let (_folder, mut window) = with(12);
    let counts = window.state().many.counts;
    assert_eq!((counts.all, counts.waiting, counts.archived), (12, 3, 0));
    assert!(counts.needs_you >= 3, "{counts:?}");
    many(&mut window, ManyAction::Filter(SetupFilter::NeedsYou));
    assert_eq!(shown(&window).len(), counts.needs_you);
    assert!(rows(&window).iter().all(|row| row.contains("Needs you")));
    many(&mut window, ManyAction::Filter(SetupFilter::Waiting));
    assert!(rows(&window).iter().all(|row| row.contains("Waiting, step 7")));
}

#[test]
fn a_narrow_window_keeps_the_list_usable() {
    let folder = TempDir::new().unwrap();
    save(&Store::open(folder.path()).unwrap(), 8);
    let mut window = Window::sized_in(folder.path().to_owned(), 590.0, 390.0);
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some());
    assert_eq!(window.harness.query_all_by_role(Role::ColumnHeader).count(), 3);
    assert!(
        rows(&window)[0].contains("Token entered") || rows(&window)[0].contains("No token"),
        "nothing is lost"
    );
}

#[test]
fn a_filter_that_goes_on_while_the_list_shrinks_can_be_taken_off() {
    let (_folder, mut window) = with(7);
    many(&mut window, ManyAction::Filter(SetupFilter::NeedsYou));
    let first = window.state().many.order.first().copied().unwrap();
    let id = window.state().setups.latest().unwrap()[first].id.clone();
    window.act(Action::Delete(id));
    window.until("six are left", |w| w.state().setups.latest().is_some_and(|list| list.len() == 6));
    assert!(rows(&window).is_empty(), "few enough for cards");
    assert_eq!(window.state().many.query.filter, SetupFilter::NeedsYou);
    assert!(shown(&window).len() < 6);
    window.harness.get_by_role_and_label(Role::RadioButton, "All 6").click_accesskit();
    window.settle();
    assert_eq!(shown(&window).len(), 6);
}

#[test]
fn the_key_that_deleted_a_setup_does_not_delete_the_next_one() {
    let (_folder, mut window) = with(4);
    // The second time: the line about the first one stands above the cards by then.
    for left in [3, 2] {
        let first = shown(&window).first().cloned().unwrap();
        window.harness.get_by_role_and_label(Role::Button, &format!("Delete {first}")).focus();
        window.settle();
        window.key(Key::Enter);
        window.until("it is gone", |w| w.state().setups.latest().is_some_and(|list| list.len() == left));
        window.settle();
        let focused = window.harness.query_all_by(|_| true).find(|node| node.accesskit_node().is_focused());
        let name = focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default();
        assert!(!name.starts_with("Delete"), "{name}");
    }
}
