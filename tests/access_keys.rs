//! The practice journey by the keyboard alone: reading order, no trap, and a focus that is always somewhere and seen.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper of tests may fail the test")]

mod common {
    pub mod access;
    pub mod window;
}

use common::access::{line, nodes};
use common::window::Window;
use contractbook_setup::ui::{Action, Dialog, Screen};
use contractbook_setup::worker::PracticeOptions;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Rect, Shape, Stroke, pos2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

/// The page's main button, from anywhere.
fn main_button(window: &mut Window) {
    window.keys(Modifiers::COMMAND, Key::Enter);
}

/// Role, name and place of what has the focus.
fn focus(window: &Window) -> Option<(Role, String, Rect)> {
    let node = window.harness.query_all_by(|_| true).find(|node| node.accesskit_node().is_focused())?;
    let it = node.accesskit_node();
    (it.role() != Role::Window).then(|| (it.role(), it.label().unwrap_or_default(), node.rect()))
}

fn focused_name(window: &Window) -> String {
    focus(window).map(|(_, name, _)| name).unwrap_or_default()
}

/// Its place in reading order.
fn place(window: &Window) -> usize {
    nodes(&window.harness).iter().position(AccessKitNode::is_focused).unwrap()
}

/// What has the focus can be seen: inside the window, and above the footer if it is part of the page.
fn seen(window: &Window) {
    let (role, name, rect) = focus(window).unwrap();
    let size = window.harness.ctx.content_rect();
    assert!(
        rect.intersect(size).height() > rect.height().min(30.0) - 3.0,
        "{role:?} {name}: {rect:?} is out of sight"
    );
    let main = window.harness.get_by_role(Role::Main);
    let inside = nodes(&window.harness)
        .iter()
        .find(|node| node.is_focused())
        .is_some_and(|node| node.is_descendant_of(&main.accesskit_node()));
    let footer = size.max.y - 64.0;
    assert!(
        !inside || rect.min.y < footer - rect.height().min(30.0),
        "{role:?} {name}: {rect:?} is under the footer"
    );
}

/// Presses Tab until a thing of this name has the focus. Every stop is seen, and they come in reading order.
fn tab_to(window: &mut Window, name: &str) {
    let mut before: Option<usize> = None;
    let mut turns = 0;
    for _ in 0..150 {
        window.key(Key::Tab);
        seen(window);
        let now = place(window);
        if before.is_some_and(|before| now <= before) {
            turns += 1;
        }
        assert!(turns <= 1, "{name}: Tab does not follow the reading order at {}", focused_name(window));
        before = Some(now);
        if focused_name(window).starts_with(name) {
            return;
        }
    }
    let all: Vec<String> = nodes(&window.harness).iter().map(line).collect();
    panic!("Tab never comes to {name}:\n{}", all.join("\n"));
}

fn on_heading(window: &Window, title: &str) {
    assert_eq!(window.title(), title);
    let (role, name, _) = focus(window).unwrap();
    assert_eq!((role, name.as_str()), (Role::Heading, title), "a page begins at its heading");
    seen(window);
}

#[test]
fn the_practice_journey_can_be_walked_by_keys_alone() {
    let mut window = Window::practice(PracticeOptions::default());
    on_heading(&window, "Before you start");
    tab_to(&mut window, "What else changes");
    window.key(Key::Space);
    assert!(focused_name(&window).starts_with("What else changes"), "a disclosure keeps the focus");
    main_button(&mut window);

    on_heading(&window, "Create the app in Entra");
    tab_to(&mut window, "Create the app in the practice Entra");
    window.key(Key::Space);
    window.until("the app exists", |w| w.shows("exists in the practice Entra"));
    assert!(focus(&window).is_some(), "the button is gone, the focus is not");
    main_button(&mut window);

    on_heading(&window, "Check the address, paste the token");
    // Enter on a heading is the main button as well.
    window.key(Key::Enter);
    let (role, name, _) = focus(&window).unwrap();
    assert_eq!(
        (role, name.as_str()),
        (Role::PasswordInput, "Secret token"),
        "the first thing that is missing"
    );
    tab_to(&mut window, "Paste the practice token");
    window.key(Key::Enter);
    assert!(window.shows("Tidied what you pasted."));
    assert!(focus(&window).is_some(), "the button is gone, the focus is not");
    seen(&window);
    main_button(&mut window);

    on_heading(&window, "Test the connection");
    window.until("the ladder is climbed", |w| w.state().ladder.report.is_some());
    on_heading(&window, "Test the connection");
    window.key(Key::Enter);

    on_heading(&window, "Give Entra the address and the token");
    main_button(&mut window);
    let (role, name, _) = focus(&window).unwrap();
    assert_eq!(
        (role, name.as_str()),
        (Role::Group, "One thing is still missing"),
        "no field, so the list itself"
    );
    seen(&window);
    tab_to(&mut window, "Portal since 2025");
    window.key(Key::ArrowRight);
    assert_eq!(focused_name(&window), "Older portal");
    window.key(Key::ArrowLeft);
    assert_eq!(focused_name(&window), "Portal since 2025");
    window.keys(Modifiers::SHIFT, Key::Tab);
    assert_eq!(focused_name(&window), "Paste, test and save in the practice Entra");
    window.key(Key::Space);
    window.until("the practice Entra has tested", |w| w.shows("has tested the connection and saved it"));
    main_button(&mut window);

    on_heading(&window, "Check your people before anything is sent");
    main_button(&mut window);
    on_heading(&window, "Assign them in Entra");
    tab_to(&mut window, "Freja Holm");
    window.key(Key::ArrowDown);
    let (role, name, _) = focus(&window).unwrap();
    assert!(role == Role::CheckBox && name != "Freja Holm", "an arrow goes to the next box: {name}");
    tab_to(&mut window, "Assign these people");
    window.key(Key::Space);
    window.until("assigned", |w| w.shows("people are assigned."));
    main_button(&mut window);

    on_heading(&window, "Try one person, then start");
    tab_to(&mut window, "Faster");
    window.key(Key::Space);
    window.until("the watch has looked", |w| w.state().watch.looked.is_some());
    tab_to(&mut window, "Provision this person on demand");
    window.key(Key::Enter);
    window.until("the trial person arrived", |w| w.shows("arrived in Contractbook at"));
    assert!(focus(&window).is_some(), "the button is gone, the focus is not");

    tab_to(&mut window, "Start the sync");
    window.key(Key::Enter);
    assert!(matches!(window.state().dialog, Some(Dialog::Start)));
    assert_eq!(focused_name(&window), "Not yet", "the safe way comes first");
    for arrow in [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowUp, Key::ArrowUp] {
        window.key(arrow);
        let name = focused_name(&window);
        assert!(name == "Not yet" || name == "Start the sync", "{arrow:?} leaves the dialog: {name}");
    }
    window.key(Key::Escape);
    assert!(window.state().dialog.is_none());
    assert_eq!(focused_name(&window), "Start the sync", "back to where it was opened from");
    window.key(Key::Enter);
    window.key(Key::Tab);
    assert_eq!(focused_name(&window), "Start the sync");
    window.key(Key::Enter);

    assert_eq!(window.state().screen, Screen::Step);
    window.until("everybody is here", |w| w.state().session.answers().start.all_arrived_at.is_some());
    on_heading(&window, "Everybody is here");
    tab_to(&mut window, "Who has arrived");
    for (pressed, row) in [
        (Key::ArrowDown, 1),
        (Key::ArrowDown, 2),
        (Key::End, 13),
        (Key::ArrowUp, 12),
        (Key::Home, 1),
        (Key::PageDown, 7),
        (Key::PageUp, 1),
    ] {
        window.key(pressed);
        assert_eq!(chosen_row(&window), Some(row), "{pressed:?}");
    }
    main_button(&mut window);

    on_heading(&window, "Let people sign in");
    main_button(&mut window);
    assert_eq!(window.state().screen, Screen::Finish);
    on_heading(&window, "Your people now come from Entra");
}

fn chosen_row(window: &Window) -> Option<usize> {
    let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let row = rows.find(|row| row.accesskit_node().is_selected() == Some(true))?;
    row.accesskit_node().data().position_in_set()
}

#[test]
fn every_dialog_is_left_by_escape_and_gives_the_focus_back() {
    let mut window = Window::practice(PracticeOptions::default());
    for opener in ["Paste an error", "Help", "Options", "Plant a fault"] {
        tab_to(&mut window, opener);
        window.key(Key::Enter);
        assert!(window.state().dialog.is_some(), "{opener}");
        let dialog = window.harness.get_by_role(Role::Dialog);
        assert!(dialog.accesskit_node().label().is_some_and(|name| !name.is_empty()), "{opener} has a name");
        assert!(dialog.accesskit_node().is_modal(), "{opener}");
        for pressed in [Key::Tab, Key::Tab, Key::Tab] {
            window.key(pressed);
            let dialog = window.harness.get_by_role(Role::Dialog).accesskit_node();
            let all = nodes(&window.harness);
            let now = all.iter().find(|node| node.is_focused()).unwrap();
            assert!(now.is_descendant_of(&dialog), "{opener}: {} is behind it", line(now));
        }
        window.key(Key::Escape);
        assert!(window.state().dialog.is_none(), "{opener}");
        assert_eq!(focused_name(&window), opener);
    }
    window.keys(Modifiers::NONE, Key::F1);
    assert!(matches!(window.state().dialog, Some(Dialog::Help)));
    window.key(Key::Escape);
    assert_eq!(focused_name(&window), "Plant a fault", "opened by a key, it gives the focus back as well");
}

#[test]
fn the_rail_leads_back_and_the_arrows_go_along_it() {
    let mut window = Window::practice(PracticeOptions::default());
    main_button(&mut window);
    main_button(&mut window);
    on_heading(&window, "Check the address, paste the token");
    tab_to(&mut window, "1 Before you start");
    window.key(Key::ArrowDown);
    assert!(focused_name(&window).starts_with("2 Create the app"), "{}", focused_name(&window));
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    on_heading(&window, "Before you start");
}

/// Whether what has the focus is underlined, and whether it is framed.
fn marks(window: &Window) -> (bool, bool) {
    fn flat<'a>(shape: &'a Shape, out: &mut Vec<&'a Shape>) {
        match shape {
            Shape::Vec(all) => all.iter().for_each(|it| flat(it, out)),
            other => out.push(other),
        }
    }
    let (_, name, rect) = focus(window).unwrap();
    let mut shapes = Vec::new();
    window.harness.output().shapes.iter().for_each(|clipped| flat(&clipped.shape, &mut shapes));
    let underlined = shapes.iter().any(|shape| {
        matches!(shape, Shape::Text(text) if text.galley.text() == name && text.underline != Stroke::NONE)
    });
    let framed = shapes.iter().any(|shape| {
        matches!(shape, Shape::Rect(it) if it.stroke.width > 0.0
            && it.rect.contains_rect(rect) && rect.expand(4.0).contains_rect(it.rect))
    });
    (underlined, framed)
}

#[test]
fn a_heading_with_the_focus_is_marked_for_whoever_uses_keys_alone() {
    let mut window = Window::practice(PracticeOptions::default());
    main_button(&mut window);
    on_heading(&window, "Create the app in Entra");
    assert_eq!(marks(&window), (false, true), "by keys");
    let press = |pressed| Event::PointerButton {
        pos: pos2(1170.0, 300.0),
        button: PointerButton::Extra2,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.harness.event(press(true));
    window.harness.event(press(false));
    window.settle();
    window.act(Action::Back);
    on_heading(&window, "Before you start");
    assert_eq!(marks(&window), (false, false), "with a pointer");
}

#[test]
fn a_page_scrolls_by_keys_and_a_field_keeps_them() {
    let mut window = Window::practice(PracticeOptions::default());
    let top =
        |window: &Window| window.harness.get_by_role_and_label(Role::Heading, "What you need").rect().min.y;
    let begin = top(&window);
    window.key(Key::PageDown);
    window.harness.run();
    let down = top(&window);
    assert!(down < begin - 50.0, "{begin} {down}");
    window.key(Key::PageUp);
    window.harness.run();
    assert!((top(&window) - begin).abs() < 1.0);
    window.key(Key::End);
    window.harness.run();
    let end = top(&window);
    window.key(Key::PageDown);
    window.harness.run();
    assert!((top(&window) - end).abs() < 1.0, "the end is the end");
    window.key(Key::Home);
    window.harness.run();
    assert!((top(&window) - begin).abs() < 1.0);
    tab_to(&mut window, "Name of your company");
    let before = top(&window);
    window.key(Key::End);
    window.harness.run();
    assert!((top(&window) - before).abs() < 1.0, "in a field the key is the field's");
}
