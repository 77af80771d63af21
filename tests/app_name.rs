//! Step 2: the app has a name of its own in many a tenant, and whoever says it is taken at their word everywhere.

mod common {
    pub mod window;
}

use common::window::Window;
use contractbook_setup::domain::session::{Change, Missing, Step};
use contractbook_setup::ui::{Action, App};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The field of the name.
const NAME: &str = "Name in Entra";

fn at_step_2() -> Window {
    let mut window = Window::open();
    window.act(Action::Change(Change::Company("Nordwind".to_owned())));
    window.press("Continue");
    assert_eq!(window.state().session.viewed(), Step::CreateApp);
    window
}

fn value(harness: &Harness<'_, App>) -> Option<String> {
    harness.get_by_role_and_label(Role::TextInput, NAME).accesskit_node().value()
}

#[test]
fn another_name_is_copied_drawn_and_remembered() {
    let mut window = at_step_2();
    assert_eq!(value(&window.harness).as_deref(), Some("Contractbook"));
    " Contract Hub ".clone_into(&mut window.harness.state_mut().fields.app_name);
    window.act(Action::AppNameEntered);
    assert_eq!(window.state().session.answers().app.name, "Contract Hub");
    assert!(window.shows("Contract Hub"), "what is to be typed in Entra");
}

#[test]
fn a_name_counts_when_the_main_button_is_pressed_from_its_field() {
    let mut window = at_step_2();
    "Contract Hub".clone_into(&mut window.harness.state_mut().fields.app_name);
    window.press("I have made the app");
    assert_eq!(window.state().session.viewed(), Step::Credentials);
    assert_eq!(window.state().session.answers().app.name, "Contract Hub");
}

#[test]
fn an_emptied_name_comes_back_and_is_asked_for() {
    let mut window = at_step_2();
    window.press(&format!("Clear {NAME}"));
    assert_eq!(window.state().session.answers().app.name, "");
    window.press("I have made the app");
    assert_eq!(window.state().missing, [Missing::AppName]);
    assert_eq!(window.state().session.viewed(), Step::CreateApp);
    let field = window.harness.get_by_role_and_label(Role::TextInput, NAME);
    assert!(field.accesskit_node().is_focused(), "the field that is missing takes the focus");
    window.press("Undo");
    assert_eq!(window.state().session.answers().app.name, "Contractbook");
    assert_eq!(value(&window.harness).as_deref(), Some("Contractbook"));
}

#[test]
fn ids_are_judged_once_their_field_is_left_and_praised_only_while_they_stand_there() {
    const IDS: &str = "Object ID and Application ID";
    let mut window = at_step_2();
    window.harness.get_by_role_and_label(Role::TextInput, IDS).focus();
    window.settle();
    window.harness.get_by_role_and_label(Role::TextInput, IDS).type_text("o");
    window.settle();
    assert_eq!(window.harness.state().fields.app_ids, "o");
    assert!(!window.shows("Two different IDs are needed"), "nothing is wrong while it is typed");
    window.key(Key::Tab);
    assert!(window.shows("Two different IDs are needed"));
    let link = "objectId/0f8fad5b-d9cb-469f-a165-70867728950e/appId/7c9e6679-7425-40de-944b-e07fc1f90ae7";
    link.clone_into(&mut window.harness.state_mut().fields.app_ids);
    window.act(Action::AppIdsEntered);
    assert!(window.shows("Both IDs are there."));
    window.press(&format!("Clear {IDS}"));
    assert!(!window.shows("Both IDs are there."), "the field is empty");
}
