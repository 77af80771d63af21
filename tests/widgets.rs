//! What widgets do and tell: names, roles, states, keys. No pictures, no graphics driver.

mod common;

use common::look::Sheet;
use common::sheet;
use contractbook_setup::ui::theme::type_;
use contractbook_setup::ui::theme::{ThemeChoice, ThemeExt as _, tokens};
use contractbook_setup::ui::widgets::{
    Button, Checkbox, Column, CopyBox, Dialog, DialogAnswer, FindingAction, FindingCard, FindingPress, Icon,
    RadioRow, RailItem, RailStatus, Rich, SecretBuffer, SecretField, Severity, Spinner, StepHeader, Table,
    TextField, TwoColumns, button_row, code_box, ladder, ladder_with_head, rail_list, section_heading, text,
    toast,
};
use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Event, Key, Modifiers, ScrollArea, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::cell::{Cell, RefCell};

fn focused(harness: &Harness<'_>) -> Option<String> {
    harness
        .root()
        .children_recursive()
        .find(egui_kittest::Node::is_focused)
        .and_then(|node| node.accesskit_node().label())
}

fn tree(harness: &Harness<'_>) -> String {
    harness
        .root()
        .children_recursive()
        .map(|node| {
            let node = node.accesskit_node();
            format!("{:?}|{:?}|{:?}|{:?}", node.role(), node.label(), node.value(), node.data().description())
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_sheet_draws_in_every_look_and_size() {
    for choice in
        [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark]
    {
        for drawn in [
            Sheet { choice, ..Sheet::new([1400.0, 1040.0]) }.harness(sheet::components),
            Sheet { choice, reduced_motion: true, ..Sheet::new([640.0, 900.0]) }
                .harness(sheet::type_and_icons),
            Sheet { choice, margin: 0, ..Sheet::new([590.0, 390.0]) }.harness(sheet::page),
            Sheet { choice, ..Sheet::new([800.0, 520.0]) }.harness(sheet::dialog),
        ] {
            assert!(tree(&drawn).lines().count() > 3, "{choice:?}: {}", tree(&drawn));
        }
    }
}

#[test]
fn tokens_follow_the_choice() {
    for (choice, expected) in [
        (ThemeChoice::Light, tokens::LIGHT),
        (ThemeChoice::Dark, tokens::DARK),
        (ThemeChoice::ContrastLight, tokens::CONTRAST_LIGHT),
        (ThemeChoice::ContrastDark, tokens::CONTRAST_DARK),
    ] {
        let harness = Sheet { choice, ..Sheet::new([100.0, 100.0]) }.harness(|ui| {
            text(ui, type_::BODY, "x");
        });
        assert_eq!(*harness.ctx.tokens(), expected);
        assert_eq!(harness.ctx.global_style().visuals.panel_fill, expected.canvas);
    }
}

#[test]
fn buttons_press_by_pointer_and_key_but_not_while_working_or_off() {
    let pressed = RefCell::new(Vec::new());
    let mut harness = Sheet::new([400.0, 200.0]).harness(|ui| {
        for (name, working, enabled) in [("Go", false, true), ("Busy", true, true), ("Off", false, false)] {
            if ui.add(Button::primary(name).working(working).enabled(enabled)).clicked() {
                pressed.borrow_mut().push(name);
            }
        }
    });
    for name in ["Go", "Busy", "Off"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    assert_eq!(*pressed.borrow(), vec!["Go"]);
    assert!(harness.get_by_label("Off").accesskit_node().is_disabled());
    harness.get_by_label("Go").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*pressed.borrow(), vec!["Go", "Go"]);
}

#[test]
fn no_control_is_smaller_than_32_points() {
    let mut sizes = Vec::new();
    let harness = Sheet::new([1400.0, 1040.0]).harness(sheet::components);
    for node in harness.root().children_recursive() {
        let access = node.accesskit_node();
        if matches!(access.role(), Role::Button | Role::CheckBox | Role::RadioButton | Role::Link)
            && !access.is_disabled()
        {
            sizes.push((access.label(), node.rect()));
        }
    }
    assert!(sizes.len() > 20, "{sizes:?}");
    for (name, rect) in sizes {
        assert!(rect.height() >= 31.9 && rect.width() >= 31.9, "{name:?} is {:?}", rect.size());
    }
}

#[test]
fn marked_text_is_one_plain_label_for_screen_readers() {
    let harness = Sheet::new([300.0, 200.0]).harness(|ui| {
        Rich::new("Choose [[+ New application]], then **wait** for `200`.").show(ui);
    });
    let found = tree(&harness);
    assert!(found.contains("Choose + New application, then wait for 200."), "{found}");
}

#[test]
fn a_text_field_tells_its_label_help_and_error() {
    let mut value = "http://x".to_owned();
    let mut harness = Sheet::new([400.0, 200.0]).harness(move |ui| {
        let error = value.starts_with("http:").then_some("Starts with `http`.");
        TextField::new("Tenant URL", &mut value).help("Filled in already.").error(error).show(ui);
    });
    let field = harness.get_by_role(Role::TextInput);
    assert_eq!(field.accesskit_node().label().as_deref(), Some("Tenant URL"));
    assert_eq!(field.accesskit_node().data().description(), Some("Starts with `http`."));
    assert!(field.accesskit_node().data().invalid().is_some());
    let height = harness.get_by_label("Tenant URL").rect();
    field.focus();
    harness.run();
    harness.key_combination_modifiers(Modifiers::COMMAND, &[Key::A]);
    harness.run();
    harness.event(Event::Text("https://y".to_owned()));
    harness.run();
    let field = harness.get_by_role(Role::TextInput);
    assert_eq!(field.value().as_deref(), Some("https://y"));
    assert_eq!(field.accesskit_node().data().description(), Some("Filled in already."));
    assert_eq!(harness.get_by_label("Tenant URL").rect(), height, "nothing jumps");
}

#[test]
fn a_button_that_would_leave_a_field_too_little_room_stands_below_it() {
    let pressed = Cell::new(0);
    for (width, beside) in [(700.0, true), (440.0, false)] {
        let mut value = "https://api.contractbook.com/scim".to_owned();
        let mut harness = Sheet::new([width, 300.0]).harness(|ui| {
            let field = TextField::new("Tenant URL", &mut value).mono().suffix(Icon::Copy, "Copy");
            if field.clear("Clear").show(ui).suffix_clicked {
                pressed.set(pressed.get() + 1);
            }
        });
        let field = harness.get_by_role(Role::TextInput).rect();
        let button = harness.get_by_role_and_label(Role::Button, "Copy: Tenant URL");
        assert_eq!(field.y_range().contains(button.rect().center().y), beside, "{width}");
        assert_eq!(button.rect().min.y >= field.max.y, !beside, "{width}");
        assert!(field.width() >= 280.0, "{width}: the address is cut");
        button.click();
        harness.run();
    }
    assert_eq!(pressed.get(), 2, "in both places it does the same");
}

struct SecretProbe {
    text: String,
    shown: bool,
    pasted: u32,
}

fn secret_harness<'a>(
    secret: &'a RefCell<SecretBuffer>,
    probe: &'a RefCell<SecretProbe>,
    presenting: bool,
) -> Harness<'a> {
    Sheet::new([500.0, 200.0]).harness(move |ui| {
        let mut secret = secret.borrow_mut();
        let out = SecretField::new(&mut secret, sheet::secret_texts()).presenting(presenting).show(ui);
        let mut probe = probe.borrow_mut();
        secret.expose().clone_into(&mut probe.text);
        probe.shown |= out.shown;
        probe.pasted += u32::from(out.pasted);
        ui.add(Button::secondary("Next"));
    })
}

fn probe() -> RefCell<SecretProbe> {
    RefCell::new(SecretProbe { text: String::new(), shown: false, pasted: 0 })
}

const SECRET: &str = "kV9-very-secret-token-value";

#[test]
fn a_secret_never_reaches_the_accessibility_tree_even_while_it_is_shown() {
    let (secret, probe) = (RefCell::new(SecretBuffer::new()), probe());
    secret.borrow_mut().set(SECRET);
    let mut harness = secret_harness(&secret, &probe, false);
    assert!(!tree(&harness).contains(SECRET));
    assert!(!tree(&harness).contains('•'), "not even dots: they would tell the length");
    assert!(tree(&harness).contains("64 characters"));
    harness.get_by_label("Hold to show").focus();
    harness.run();
    assert!(!probe.borrow().shown);
    harness.key_down(Key::Space);
    harness.run();
    assert!(probe.borrow().shown, "held by key");
    assert!(!tree(&harness).contains(SECRET));
    harness.key_up(Key::Space);
    harness.run();
    probe.borrow_mut().shown = false;
    harness.run();
    assert!(!probe.borrow().shown, "let go");
    assert!(!format!("{:?}", secret.borrow()).contains("secret"));
}

#[test]
fn holding_with_the_pointer_shows_and_letting_go_hides() {
    let (secret, probe) = (RefCell::new(SecretBuffer::new()), probe());
    secret.borrow_mut().set(SECRET);
    let mut harness = secret_harness(&secret, &probe, false);
    let at = harness.get_by_label("Hold to show").rect().center();
    harness.drag_at(at);
    harness.run();
    assert!(probe.borrow().shown);
    harness.drop_at(at);
    harness.run();
    probe.borrow_mut().shown = false;
    harness.run();
    assert!(!probe.borrow().shown);
}

#[test]
fn while_presenting_nothing_uncovers_the_secret() {
    let (secret, probe) = (RefCell::new(SecretBuffer::new()), probe());
    secret.borrow_mut().set(SECRET);
    let harness = secret_harness(&secret, &probe, true);
    assert!(harness.query_by_label("Hold to show").is_none());
}

#[test]
fn a_paste_replaces_the_secret_and_typing_edits_its_end() {
    let (secret, probe) = (RefCell::new(SecretBuffer::new()), probe());
    secret.borrow_mut().set("old");
    let mut harness = secret_harness(&secret, &probe, false);
    harness.get_by_role(Role::PasswordInput).focus();
    harness.run();
    harness.event(Event::Paste("Bearer new".to_owned()));
    harness.run();
    assert_eq!(probe.borrow().text, "Bearer new");
    assert_eq!(probe.borrow().pasted, 1);
    harness.event(Event::Text("é".to_owned()));
    harness.run();
    assert_eq!(probe.borrow().text, "Bearer newé");
    harness.key_press(Key::Backspace);
    harness.key_press(Key::Backspace);
    harness.run();
    assert_eq!(probe.borrow().text, "Bearer ne");
    harness.key_press(Key::Delete);
    harness.run();
    assert_eq!(probe.borrow().text, "");
}

#[test]
fn a_secret_is_bounded() {
    let mut secret = SecretBuffer::new();
    secret.set(&"ß".repeat(20_000));
    assert!(secret.expose().len() <= 16 * 1024);
    assert!(secret.chars() > 8000);
    secret.clear();
    assert!(secret.is_empty());
}

#[test]
fn a_copy_box_is_a_group_whose_button_names_its_value() {
    let copied = Cell::new(0);
    let long = "https://entra.microsoft.com/".repeat(9);
    let mut harness = Sheet::new([400.0, 200.0]).harness(|ui| {
        if CopyBox::new("Tenant URL", &long, "Copy", "Copied", copied.get() > 0).show(ui).clicked() {
            copied.set(copied.get() + 1);
        }
    });
    assert!(tree(&harness).contains(&long), "the whole value, however it is cut on screen");
    harness.get_by_label("Copy: Tenant URL").click();
    harness.run();
    assert_eq!(copied.get(), 1);
    assert!(harness.query_by_label("Copied: Tenant URL").is_some());
}

#[test]
fn check_boxes_and_choices_tell_their_state() {
    let mut on = false;
    let mut harness = Sheet::new([400.0, 240.0]).harness(move |ui| {
        ui.add(Checkbox::new(&mut on, "Remember").help("Kept here."));
        ui.add(RadioRow::new(true, "First"));
        ui.add(RadioRow::new(false, "Second"));
    });
    harness.get_by_label("Remember").click();
    harness.run();
    assert_eq!(harness.get_by_label("Remember").accesskit_node().toggled(), Some(Toggled::True));
    assert_eq!(harness.get_by_label("First").accesskit_node().toggled(), Some(Toggled::True));
    assert_eq!(harness.get_by_label("Second").accesskit_node().toggled(), Some(Toggled::False));
}

#[test]
fn a_locked_step_is_no_button_and_says_why() {
    let pressed = Cell::new(None);
    let mut harness = Sheet::new([300.0, 400.0]).harness(|ui| {
        if let Some(index) = rail_list(ui, &sheet::rail_items()) {
            pressed.set(Some(index));
        }
    });
    let buttons = harness.get_all_by_role(Role::Button).count();
    assert_eq!(buttons, 5);
    let locked = harness.get_by_label("8 Let people sign in: Cannot start yet");
    assert_eq!(locked.accesskit_node().description().as_deref(), Some("Finish step 7 first"));
    harness.get_by_label("4 Test the connection: Needs you").click();
    harness.run();
    assert_eq!(pressed.get(), Some(3));
}

#[test]
fn rungs_are_read_with_their_state_in_words() {
    let harness = Sheet::new([400.0, 500.0]).harness(|ui| {
        ladder(ui, &sheet::rungs());
    });
    assert_eq!(harness.get_all_by_role(Role::ListItem).count(), 7);
    assert!(tree(&harness).contains("Failed, Failed, Refused (401), 88 ms"));
}

#[test]
fn a_page_has_one_heading_of_level_one() {
    let harness = Sheet::new([800.0, 300.0]).harness(|ui| {
        StepHeader::new("Test the connection")
            .step("Step 4 of 8")
            .here("In this window")
            .note("10:14")
            .show(ui);
    });
    let heading = harness.get_by_role(Role::Heading);
    assert_eq!(heading.accesskit_node().label().as_deref(), Some("Test the connection"));
    assert_eq!(heading.accesskit_node().data().level(), Some(1));
    let note = harness.get_by_label("10:14").rect();
    assert!((note.max.x - 768.0).abs() < 2.0, "the note stands at the right end, got {note:?}");
    assert!(note.min.y < 60.0, "the row is only as high as its chip, got {note:?}");
}

/// A finding with one act instead of a message, for the tests of presses.
fn finding_with_action(ui: &mut Ui, open: &mut bool) -> Option<FindingPress> {
    section_heading(ui, "What does not work");
    let pressed =
        FindingCard::new(Severity::Warning, "Warning", "P-110", "Copy code P-110", "No e-mail address")
            .owner(Icon::User, "You act")
            .action(FindingAction { text: "Test again", icon: Some(Icon::Again), primary: false })
            .quiet(&[("Leave these 4 out", None)])
            .details("Technical details", "mail: null", "Copy the details")
            .show(ui, open);
    button_row(ui, |ui| ui.add(Button::secondary("Aside")));
    pressed
}

#[test]
fn the_finding_card_says_what_was_pressed() {
    let last = Cell::new(None);
    let mut open = false;
    let mut harness = Sheet::new([500.0, 600.0]).harness(|ui| {
        if let Some(press) = finding_with_action(ui, &mut open) {
            last.set(Some(press));
        }
    });
    for (label, press) in [
        ("Copy code P-110", FindingPress::Code),
        ("Test again", FindingPress::Action),
        ("Leave these 4 out", FindingPress::Quiet(0)),
        ("Technical details", FindingPress::Details),
        ("Copy the details", FindingPress::CopyDetails),
    ] {
        harness.get_by_label(label).click();
        harness.run();
        assert_eq!(last.get(), Some(press), "{label}");
    }
    assert!(tree(&harness).contains("mail: null"));
}

#[test]
fn a_dialog_starts_on_the_safe_button_and_escape_means_not_yet() {
    let open = Cell::new(true);
    let answer = Cell::new(None);
    let mut harness = Sheet::new([800.0, 600.0]).harness(|ui| {
        ui.add(Button::secondary("Behind"));
        if open.get() {
            let lines = ["97 people get an account."];
            let dialog = Dialog::new("start", "Start the sync?", &lines, "Not yet", "Start the sync");
            if let Some(given) = dialog.show(ui.ctx()) {
                answer.set(Some(given));
                open.set(false);
            }
        }
    });
    assert_eq!(focused(&harness).as_deref(), Some("Not yet"));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(answer.get(), Some(DialogAnswer::NotYet));
    open.set(true);
    harness.run();
    harness.run();
    harness.get_by_label("Start the sync").click();
    harness.run();
    assert_eq!(answer.get(), Some(DialogAnswer::Act));
}

#[test]
fn the_focus_goes_back_to_where_it_was_before_the_dialog() {
    let open = Cell::new(false);
    let mut harness = Sheet::new([800.0, 600.0]).harness(|ui| {
        if ui.add(Button::secondary("Open it")).clicked() {
            open.set(true);
        }
        if open.get() && Dialog::new("d", "Sure?", &[], "Not yet", "Do it").show(ui.ctx()).is_some() {
            open.set(false);
        }
    });
    harness.get_by_label("Open it").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Not yet"));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Open it"));
}

#[test]
fn columns_stack_in_narrow_windows_and_the_side_may_come_first() {
    let places = |width: f32| {
        let harness = Sheet::new([width, 400.0]).harness(|ui| {
            TwoColumns::side_width(200.0).side_first_in_compact(true).show(
                ui,
                |ui| text(ui, type_::BODY, "Ladder"),
                |ui| text(ui, type_::BODY, "Finding"),
            );
        });
        let main = harness.get_by_label("Ladder").rect().min;
        let side = harness.get_by_label("Finding").rect().min;
        (main, side)
    };
    let (main, side) = places(1000.0);
    assert!(side.x > main.x + 500.0 && (side.y - main.y).abs() < 1.0, "{main:?} {side:?}");
    let (main, side) = places(600.0);
    assert!((side.x - main.x).abs() < 1.0 && side.y < main.y, "{main:?} {side:?}");
}

#[test]
fn with_less_motion_the_spinner_is_only_its_word() {
    let left = |sheet: Sheet| {
        let harness = sheet.harness(|ui| {
            ui.add(Spinner::new("Looking …"));
        });
        // Read once, moving or not.
        harness.get_by_label("Looking …").rect().min.x
    };
    let moving = left(Sheet::new([200.0, 80.0]));
    let still = left(Sheet { reduced_motion: true, ..Sheet::new([200.0, 80.0]) });
    assert!(still + 20.0 < moving, "the ring is gone: {still} {moving}");
}

#[test]
fn the_compact_page_keeps_its_footer_and_shows_the_finding_before_the_ladder() {
    let harness = Sheet { margin: 0, ..Sheet::new([590.0, 390.0]) }.harness(sheet::page);
    let button = harness.get_by_label("Continue to the test").rect();
    assert!(button.max.y <= 390.0 && button.max.x <= 590.0, "{button:?}");
    let finding = harness.get_by_label("Contractbook does not accept this token").rect();
    let rung = harness.get_by_label("Passed, Passed, Directly, no proxy, 24 ms").rect();
    assert!(finding.min.y < rung.min.y);
}

#[test]
fn a_selected_step_is_the_current_one_for_screen_readers() {
    let item = RailItem {
        number: "1",
        title: "Before you start",
        word: "Done",
        status: RailStatus::Done,
        selected: true,
        hint: None,
    };
    let harness = Sheet::new([300.0, 200.0]).harness(move |ui| {
        rail_list(ui, &[item]);
    });
    let node = harness.get_by_label("1 Before you start: Done");
    assert!(node.accesskit_node().data().aria_current().is_some());
}

#[test]
fn a_code_that_the_keyboard_reaches_comes_into_view() {
    let mut harness = Sheet { margin: 0, ..Sheet::new([300.0, 200.0]) }.harness(|ui| {
        ScrollArea::vertical().show(ui, |ui| {
            ui.add_space(600.0);
            code_box(ui, "T-401", "Copy code T-401");
        });
    });
    assert!(harness.get_by_label("Copy code T-401").rect().min.y > 200.0);
    harness.get_by_label("Copy code T-401").focus();
    harness.run();
    harness.run();
    let place = harness.get_by_label("Copy code T-401").rect();
    assert!(place.max.y <= 200.0, "{place:?}");
}

/// Whether a pointer that rests on these words is told them whole.
fn told_on_hover(harness: &mut Harness<'_>, words: &str) -> bool {
    harness.get_by_role_and_label(Role::Label, words).hover();
    for _ in 0..8 {
        harness.step();
    }
    harness.query_all_by_role_and_label(Role::Label, words).count() > 1
}

#[test]
fn what_is_cut_is_told_whole_under_the_pointer() {
    const LONG: &str = "Saved to /home/somebody/a folder/and another one/the report of this very day.zip";
    let mut shown = Sheet::new([300.0, 200.0]).harness(|ui| {
        toast(ui, LONG);
    });
    assert!(told_on_hover(&mut shown, LONG));
    let mut shown = Sheet::new([300.0, 600.0]).harness(|ui| {
        ladder_with_head(ui, Some(LONG), &sheet::rungs());
    });
    assert!(told_on_hover(&mut shown, LONG));
    let mut shown = Sheet::new([300.0, 200.0]).harness(|ui| {
        Table::new(&[Column::rest(LONG)]).show(ui, &[]);
    });
    assert!(told_on_hover(&mut shown, LONG));
}

#[test]
fn a_long_note_stays_inside_the_page() {
    let note = format!("people of {}.csv", "everywhere and ".repeat(20));
    let mut harness = Sheet::new([800.0, 300.0]).harness(|ui| {
        StepHeader::new("Check your people").step("Step 6 of 8").here("In this window").note(&note).show(ui);
    });
    let place = harness.get_by_role_and_label(Role::Label, &note).rect();
    assert!(place.max.x <= 800.0, "{place:?}");
    assert!(told_on_hover(&mut harness, &note));
}
