//! The table of people and one person beside it, in the whole window.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod people;
    pub mod window;
}

use common::people::{accounts, load, many, nordwind, open_step};
use common::window::Window;
use contractbook_setup::domain::people::preflight::Finding;
use contractbook_setup::domain::people::query::PeopleFilter;
use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::session::AdminAnswer;
use contractbook_setup::ui::{Action, PeopleAction};
use eframe::egui::accesskit::{Role, SortDirection};
use eframe::egui::{Event, Key, Memory, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

const ANNA: &str = "Anna Kowalczyk-Brandt, anna.kowalczyk@nordwind.example, No e-mail address";
const METTE: &str = "Mette Holm, mette.holm@nordwind.example, Gets linked";
const SEARCH: &str = "Find people by name, address or department";

fn table(csv: &str) -> Window {
    let mut window = Window::open();
    open_step(&mut window);
    load(&mut window, csv, accounts());
    window
}

/// What the rows that are laid out say.
fn rows(window: &Window) -> Vec<String> {
    window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .map(|node| node.accesskit_node().label().unwrap())
        .collect()
}

fn selected(window: &Window) -> Option<u32> {
    window.harness.state().state.people.selected
}

fn ask(window: &mut Window, action: PeopleAction) {
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().act(&ctx, Action::People(action));
    arranged(window);
}

/// Waits for the rows that were asked for.
fn arranged(window: &mut Window) {
    window.settle();
    window.until("the table is arranged", |w| w.harness.state().state.people.arranging.is_none());
}

fn press(window: &mut Window, role: Role, name: &str) {
    window.harness.get_by_role_and_label(role, name).click_accesskit();
    arranged(window);
}

fn focus_list(window: &mut Window) {
    window.harness.get_by_role_and_label(Role::ListBox, "People in the list").focus();
    window.settle();
}

#[test]
fn a_row_says_name_login_and_what_happens() {
    let window = table(&nordwind());
    let rows = rows(&window);
    assert_eq!(rows.first().map(String::as_str), Some(ANNA), "the worst first: {rows:#?}");
    assert!(rows.contains(&METTE.to_owned()), "{rows:#?}");
    assert!(rows.iter().any(|row| row.ends_with("Same e-mail twice")), "{rows:#?}");
    assert!(window.shows("120 in the list"));
    let row = window.harness.get_by_role_and_label(Role::ListBoxOption, METTE);
    let place = row.accesskit_node().data().position_in_set();
    assert_eq!(place, rows.iter().position(|said| said == METTE).map(|at| at + 1));
    assert!(window.shows("@nordwind.example"), "the shared domain is the head of its column");
}

#[test]
fn a_hundred_thousand_people_cost_no_more_than_those_in_view() {
    let mut window = table(&many(100_000));
    assert!(rows(&window).len() < 24, "only rows in view: {}", rows(&window).len());
    let list = window.harness.get_by_role_and_label(Role::ListBox, "People in the list").rect();
    window.harness.event(Event::PointerMoved(list.center_top() + vec2(0.0, 20.0)));
    window.settle();
    let before = rows(&window);
    for _ in 0..60 {
        window.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -90.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        window.harness.step();
        assert!(rows(&window).len() < 24, "only rows in view: {}", rows(&window).len());
    }
    assert_ne!(rows(&window), before, "it scrolled");
}

#[test]
fn the_last_of_a_hundred_thousand_stands_where_it_should() {
    let mut window = table(&many(100_000));
    focus_list(&mut window);
    window.key(Key::End);
    let last = *window.harness.state().state.people.order.last().unwrap();
    assert_eq!(selected(&window), Some(last));
    let mut tops: Vec<f32> =
        window.harness.query_all_by_role(Role::ListBoxOption).map(|row| row.rect().max.y).collect();
    tops.sort_by(f32::total_cmp);
    let steps: Vec<f32> = tops.windows(2).map(|two| two[1] - two[0]).collect();
    assert!(steps.iter().all(|step| (step - 40.0).abs() < 0.05), "rows are 40 points apart: {steps:?}");
}

#[test]
fn keys_move_the_selection_and_keep_it_in_view() {
    let mut window = table(&nordwind());
    focus_list(&mut window);
    let order = window.harness.state().state.people.order.to_vec();
    for (pressed, place) in [
        (Key::ArrowDown, 0),
        (Key::ArrowDown, 1),
        (Key::ArrowUp, 0),
        (Key::ArrowUp, 0),
        (Key::PageDown, 8),
        (Key::End, 119),
        (Key::ArrowDown, 119),
        (Key::PageUp, 111),
        (Key::Home, 0),
    ] {
        window.key(pressed);
        assert_eq!(selected(&window), order.get(place).copied(), "after {pressed:?}");
        let chosen: Vec<_> = window
            .harness
            .query_all_by_role(Role::ListBoxOption)
            .filter(|row| row.accesskit_node().is_selected() == Some(true))
            .map(|row| row.rect().height())
            .collect();
        assert!(chosen.len() == 1 && chosen[0] > 39.9, "whole in view after {pressed:?}: {chosen:?}");
    }
    window.key(Key::Enter);
    let focused = window.harness.get_by_role_and_label(Role::Heading, "Anna Kowalczyk-Brandt");
    assert!(focused.accesskit_node().is_focused(), "Enter leads to the details");
}

#[test]
fn the_heads_sort_and_say_so() {
    let mut window = table(&nordwind());
    press(&mut window, Role::ColumnHeader, "Name, not sorted by it");
    let head = window.harness.get_by_role_and_label(Role::ColumnHeader, "Name, sorted by it");
    assert_eq!(head.accesskit_node().data().sort_direction(), Some(SortDirection::Ascending));
    assert_eq!(rows(&window).first().map(String::as_str), Some(ANNA));
    press(&mut window, Role::ColumnHeader, "Name, sorted by it");
    let head =
        window.harness.get_by_role_and_label(Role::ColumnHeader, "Name, sorted by it the other way round");
    assert_eq!(head.accesskit_node().data().sort_direction(), Some(SortDirection::Descending));
    assert_ne!(rows(&window).first().map(String::as_str), Some(ANNA));
}

#[test]
fn chips_and_the_list_of_reasons_filter() {
    let mut window = table(&nordwind());
    press(&mut window, Role::RadioButton, "Linked 3");
    assert_eq!(rows(&window).len(), 3);
    assert!(window.shows("3 of 120"));
    press(&mut window, Role::Button, "Filter by reason: By reason");
    press(&mut window, Role::MenuItemRadio, "No e-mail address 2");
    assert_eq!(rows(&window).len(), 2);
    assert_eq!(window.harness.state().state.people.query.filter, PeopleFilter::Finding(Finding::NoMail));
    assert!(window.shows("Filter by reason: No e-mail address 2"));
}

#[test]
fn typing_searches_and_an_empty_answer_has_a_way_back() {
    let mut window = table(&nordwind());
    window.harness.get_by_role_and_label(Role::SearchInput, SEARCH).focus();
    window.settle();
    for letter in ["s", "ø", "r"] {
        window.harness.event(Event::Text(letter.to_owned()));
        window.harness.step();
    }
    arranged(&mut window);
    assert_eq!(window.harness.state().state.people.query.search, "sør");
    assert_eq!(rows(&window), ["Søren Østergaard, soren@nordwind.example, New account"]);
    window.harness.event(Event::Text("xyz".to_owned()));
    arranged(&mut window);
    assert!(rows(&window).is_empty());
    assert!(window.shows("Nobody here has “sørxyz”"));
    press(&mut window, Role::Button, "Show everybody");
    assert!(window.shows("120 in the list"));
    assert_eq!(window.harness.get_by_role_and_label(Role::SearchInput, SEARCH).value().as_deref(), Some(""));
    ask(&mut window, PeopleAction::Search("holm".to_owned()));
    press(&mut window, Role::Button, "Empty the search field");
    assert!(window.shows("120 in the list"));
}

#[test]
fn one_person_is_told_with_the_finding_and_one_thing_to_do() {
    let mut window = table(&nordwind());
    assert!(window.shows("Nobody is chosen"));
    press(&mut window, Role::ListBoxOption, ANNA);
    assert!(window.shows("No e-mail address in Entra"));
    assert!(window.shows("Your Entra administrator"));
    assert!(window.shows("Copy code P-110"));
    assert!(window.shows("E-mail: empty"), "what is missing is said in the card");
    let copied = window.copied_by("Copy these 2 names");
    assert_eq!(
        copied,
        "Anna Kowalczyk-Brandt <anna.kowalczyk@nordwind.example>\nThị Hạnh Nguyễn <hanh.nguyen@nordwind.example>"
    );
    assert_eq!(window.copied_by("Copy code P-110"), "P-110");
}

#[test]
fn the_other_side_of_a_clash_is_one_press_away() {
    let mut window = table(&nordwind());
    press(&mut window, Role::ListBoxOption, "Siobhán O’Leary, s.oleary@nordwind.example, Same e-mail twice");
    let first = selected(&window).unwrap();
    press(&mut window, Role::Button, "Siobhán O’Leary, line 10");
    assert_ne!(selected(&window), Some(first));
    assert!(window.shows("info.oleary@nordwind.example"));
}

#[test]
fn a_linked_person_shows_the_account_and_what_is_sent() {
    let mut window = table(&nordwind());
    press(&mut window, Role::ListBoxOption, METTE);
    assert!(window.shows("Account in Contractbook"));
    assert!(window.shows("Department: Sales"));
    assert!(!window.shows("urn:ietf:params:scim:schemas:core:2.0:User"), "the body is folded");
    window.press("As Entra sends it (SCIM)");
    assert!(window.shows("urn:ietf:params:scim:schemas:core:2.0:User"));
    assert!(window.copied_by("Copy").contains("\"userName\": \"mette.holm@nordwind.example\""));
}

#[test]
fn trial_person_and_admin_are_chosen_here_but_nobody_who_stays_out() {
    let mut window = table(&nordwind());
    press(&mut window, Role::ListBoxOption, METTE);
    window.press("Make trial person");
    window.press("Is organization admin");
    let people = &window.harness.state().state.session.answers().people;
    assert_eq!(people.trial, "mette.holm@nordwind.example");
    assert_eq!(people.admin, AdminAnswer::Assigned("mette.holm@nordwind.example".to_owned()));
    assert!(window.harness.query_by_role_and_label(Role::Button, "Make trial person").is_none());
    press(&mut window, Role::ListBoxOption, ANNA);
    assert!(window.harness.query_by_role_and_label(Role::Button, "Make trial person").is_none());
    assert!(window.shows("can be neither the trial person nor the organization admin"));
}

#[test]
fn in_a_narrow_window_the_person_stands_below_the_table() {
    let mut window = Window::sized(590.0, 390.0);
    open_step(&mut window);
    load(&mut window, &nordwind(), accounts());
    ask(&mut window, PeopleAction::Select(Some(0)));
    let list = window.harness.get_by_role_and_label(Role::ListBox, "People in the list").rect();
    let heading = window.harness.get_by_role_and_label(Role::Heading, "Anna Kowalczyk-Brandt").rect();
    assert!(heading.min.y > list.max.y && list.max.x <= 590.0, "{list:?} {heading:?}");
}

#[test]
fn every_finding_about_a_row_has_its_short_words() {
    let texts = contractbook_setup::domain::texts::Texts::english();
    let whole = [Finding::NoAdmin, Finding::NoMailColumn, Finding::Nobody];
    for finding in Finding::ALL.iter().filter(|finding| !whole.contains(finding)) {
        let stem = finding.id().as_str().trim_start_matches("people.").replace('_', "-");
        let key = format!("people-table-short-{stem}");
        assert!(texts.has(&key), "{key}");
        let reason = texts.attribute(&key, "reason", &[]).unwrap();
        assert!(reason.chars().next().is_some_and(char::is_lowercase), "{key}: goes on in a sentence");
    }
}

#[test]
fn another_list_shows_the_chosen_row_of_it() {
    let mut window = table(&nordwind());
    ask(&mut window, PeopleAction::Select(Some(9)));
    load(&mut window, &many(100_000), accounts());
    let name = "Person 000009, person000009@nordwind.example, New account";
    let row = window.harness.get_by_role_and_label(Role::ListBoxOption, name);
    let list = window.harness.get_by_role_and_label(Role::ListBox, "People in the list");
    assert!(list.rect().contains_rect(row.rect().shrink(0.5)), "{:?} in {:?}", row.rect(), list.rect());
}

#[test]
fn the_list_keeps_its_rows_and_the_keyboard_when_something_appears_above_it() {
    let mut window = table(&nordwind());
    window.harness.get_by_role(Role::ListBox).focus();
    window.settle();
    window.key(Key::End);
    let focused = |window: &Window| window.harness.ctx.memory(Memory::focused);
    let (before, list) = (rows(&window), focused(&window));
    let failed = Problem::new(ProblemId::PeopleUnreadableRow).fact("count", "1");
    window.harness.state_mut().state.people.list.fail(failed);
    window.settle();
    assert_eq!(rows(&window), before);
    assert!(list.is_some());
    assert_eq!(focused(&window), list);
}
