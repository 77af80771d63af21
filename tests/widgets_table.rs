//! The long table, the search field and the filter with a list, drawn alone.

mod common {
    pub mod look;
}

use common::look::Sheet;
use contractbook_setup::ui::widgets::{
    Cell, Column, LongTable, LongTablePress, MenuChip, MenuItem, SearchField,
};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::cell::{Cell as Kept, RefCell};

fn draw(
    ui: &mut Ui,
    rows: usize,
    selected: Option<usize>,
    version: usize,
) -> (Vec<usize>, Option<LongTablePress>) {
    let columns = [Column::fixed("Name", 120.0), Column::rest("Happens")];
    let heads = ["Name, sorted".to_owned(), "Happens, not sorted".to_owned()];
    let mut asked = Vec::new();
    let table = LongTable::new("People", &columns, rows).sortable(&heads, Some((0, false)));
    let pressed = table.selected(selected).visible(5).version(version).show(ui, |index, row| {
        asked.push(index);
        row.fill(&format!("Row {index}"), &[Cell::Strong("Name"), Cell::Text("Happens")]);
    });
    (asked, pressed)
}

#[test]
fn only_rows_in_view_are_asked_for() {
    for rows in [0, 1, 5, 6, 1_000_000] {
        let asked = RefCell::new(Vec::new());
        let harness =
            Sheet::new([400.0, 400.0]).harness(|ui| *asked.borrow_mut() = draw(ui, rows, None, 0).0);
        let expected: Vec<usize> = (0..rows.min(5)).collect();
        assert_eq!(*asked.borrow(), expected, "of {rows}");
        let list = harness.get_by_role_and_label(Role::ListBox, "People");
        assert_eq!(list.accesskit_node().data().size_of_set(), Some(rows));
    }
}

#[test]
fn the_chosen_row_is_brought_into_view_and_other_rows_begin_at_the_top() {
    let (asked, chosen, version) = (RefCell::new(Vec::new()), Kept::new(None), Kept::new(0));
    let mut harness = Sheet::new([400.0, 400.0])
        .harness(|ui| *asked.borrow_mut() = draw(ui, 900_000, chosen.get(), version.get()).0);
    chosen.set(Some(777_777));
    harness.run();
    assert!(asked.borrow().contains(&777_777), "{:?}", asked.borrow());
    let row = harness.get_by_label("Row 777777").rect();
    assert!((row.height() - 40.0).abs() < 0.1, "whole in view: {row:?}");
    version.set(1);
    harness.run();
    assert!(asked.borrow().contains(&777_777), "the chosen one stays in view in another order");
    chosen.set(None);
    version.set(2);
    harness.run();
    assert_eq!(*asked.borrow(), vec![0, 1, 2, 3, 4]);
}

#[test]
fn one_stop_for_the_keyboard_and_heads_that_press() {
    let (chosen, pressed) = (Kept::new(None), RefCell::new(Vec::new()));
    let mut harness = Sheet::new([400.0, 400.0]).harness(|ui| {
        if let Some(press) = draw(ui, 50, chosen.get(), 0).1 {
            if let LongTablePress::Select(row) = press {
                chosen.set(Some(row));
            }
            pressed.borrow_mut().push(press);
        }
    });
    let at = |harness: &Harness<'_>| {
        let node = harness.root().children_recursive().find(egui_kittest::Node::is_focused);
        node.and_then(|node| node.accesskit_node().label())
    };
    for stop in ["Name, sorted", "Happens, not sorted", "People"] {
        harness.key_press(Key::Tab);
        harness.run();
        assert_eq!(at(&harness).as_deref(), Some(stop));
    }
    for key in [Key::Enter, Key::End, Key::ArrowUp, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(
        *pressed.borrow(),
        vec![LongTablePress::Select(49), LongTablePress::Select(48), LongTablePress::Open],
        "Enter opens only what is chosen"
    );
    assert_eq!(at(&harness).as_deref(), Some("Row 48"), "screen readers hear the chosen row");
    pressed.borrow_mut().clear();
    harness.get_by_label("Happens, not sorted").click();
    harness.run();
    harness.get_by_label("Row 47").click();
    harness.run();
    assert_eq!(*pressed.borrow(), vec![LongTablePress::Sort(1), LongTablePress::Select(47)]);
    assert_eq!(harness.get_by_label("Row 47").accesskit_node().is_selected(), Some(true));
}

#[test]
fn nothing_that_can_be_pressed_is_smaller_than_32_points() {
    let mut words = "Anna".to_owned();
    let harness = Sheet::new([500.0, 400.0]).harness(move |ui| {
        draw(ui, 5, None, 0);
        SearchField::new("Find people", "Find", "Empty", &mut words).show(ui);
        MenuChip::new("More", "More filters", false).show(ui, &[]);
    });
    for role in [Role::ColumnHeader, Role::ListBoxOption, Role::Button] {
        for node in harness.query_all_by_role(role) {
            assert!(node.rect().height() >= 31.9 && node.rect().width() >= 31.9, "{node:?}");
        }
    }
}

#[test]
fn a_search_field_is_named_and_can_be_emptied() {
    let words = RefCell::new("Anna".to_owned());
    let changed = Kept::new(0);
    let mut harness = Sheet::new([400.0, 100.0]).harness(|ui| {
        if SearchField::new("Find people", "Find", "Empty", &mut words.borrow_mut()).show(ui).changed() {
            changed.set(changed.get() + 1);
        }
    });
    let field = harness.get_by_role_and_label(Role::SearchInput, "Find people");
    assert_eq!(field.value().as_deref(), Some("Anna"));
    harness.get_by_role_and_label(Role::Button, "Empty").click();
    harness.run();
    assert!(words.borrow().is_empty() && changed.get() == 1);
    assert!(harness.query_by_label("Empty").is_none(), "nothing to empty");
    assert!(harness.get_by_role(Role::SearchInput).is_focused());
}

#[test]
fn a_chip_with_a_list_opens_answers_and_closes() {
    let answers = RefCell::new(Vec::new());
    let mut harness = Sheet::new([400.0, 300.0]).harness(|ui| {
        let items = [
            MenuItem { text: "No e-mail", count: "4", selected: false },
            MenuItem { text: "Guest", count: "2", selected: true },
        ];
        answers.borrow_mut().extend(MenuChip::new("Guest 2", "Filter: Guest 2", true).show(ui, &items));
    });
    assert!(harness.query_by_role(Role::MenuItemRadio).is_none());
    harness.get_by_label("Filter: Guest 2").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.get_by_label("Filter: Guest 2").accesskit_node().data().is_expanded(), Some(true));
    harness.get_by_role_and_label(Role::MenuItemRadio, "No e-mail 4").click();
    harness.run();
    assert_eq!(*answers.borrow(), vec![0]);
    assert!(harness.query_by_role(Role::MenuItemRadio).is_none(), "closed by the choice");
}

#[test]
fn rows_that_come_to_those_of_before_leave_the_table_where_it_was() {
    let (asked, rows, chosen) = (RefCell::new(Vec::new()), Kept::new(100), Kept::new(None));
    let mut harness = Sheet::new([400.0, 400.0])
        .harness(|ui| *asked.borrow_mut() = draw(ui, rows.get(), chosen.get(), 0).0);
    chosen.set(Some(50));
    harness.run();
    chosen.set(None);
    harness.run();
    let before = asked.borrow().clone();
    assert!(before.contains(&50), "{before:?}");
    rows.set(103);
    harness.run();
    assert_eq!(*asked.borrow(), before);
    rows.set(40);
    harness.run();
    assert_eq!(*asked.borrow(), [0, 1, 2, 3, 4], "fewer are others");
}
