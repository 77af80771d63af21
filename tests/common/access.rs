//! What a screen reader finds in the window, as text: one line for each thing, in reading order.
#![expect(clippy::expect_used, reason = "a test helper may stop the test")]

use std::fmt::Write as _;

use eframe::egui::accesskit::{AriaCurrent, Live, Role, Toggled};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

/// Everything a screen reader can stop at, with what it is, below the groups that only lay out.
pub fn nodes<'a, State>(harness: &'a Harness<'_, State>) -> Vec<AccessKitNode<'a>> {
    nodes_below(&harness.root().accesskit_node())
}

/// The same of one part of the window.
pub fn nodes_below<'a>(part: &AccessKitNode<'a>) -> Vec<AccessKitNode<'a>> {
    fn collect<'a>(node: &AccessKitNode<'a>, out: &mut Vec<AccessKitNode<'a>>) {
        for child in node.children() {
            if child.is_hidden() {
                continue;
            }
            if speaks(&child) {
                out.push(child);
            }
            collect(&child, out);
        }
    }
    let mut out = Vec::new();
    collect(part, &mut out);
    out
}

/// Whether a screen reader can stop here; what only lays out is passed through.
pub fn speaks(node: &AccessKitNode<'_>) -> bool {
    match node.role() {
        Role::TextRun | Role::Window => false,
        Role::GenericContainer | Role::ScrollView | Role::ScrollBar | Role::Unknown => node.label().is_some(),
        _ => true,
    }
}

/// Role, name and everything else that is said of a thing.
pub fn line(node: &AccessKitNode<'_>) -> String {
    let mut out = format!("{:?}", node.role());
    if let Some(level) = node.level() {
        write!(out, " {level}").expect("a line");
    }
    let name = node.label();
    if let Some(name) = &name {
        write!(out, " \"{}\"", name.replace('\n', " / ")).expect("a line");
    }
    let value = node.value().filter(|value| Some(value) != name.as_ref());
    if let Some(value) = value {
        write!(out, " = \"{}\"", value.replace('\n', " / ")).expect("a line");
    }
    if let Some(number) = node.numeric_value() {
        write!(out, " = {number:.0}").expect("a line");
        if let (Some(least), Some(most)) = (node.min_numeric_value(), node.max_numeric_value()) {
            write!(out, " of {least:.0}..{most:.0}").expect("a line");
        }
    }
    let mut said = |words: &str| write!(out, " {words}").expect("a line");
    match node.toggled() {
        Some(Toggled::True) => said("on"),
        Some(Toggled::False) => said("off"),
        Some(Toggled::Mixed) => said("mixed"),
        None => {}
    }
    match node.is_selected() {
        Some(true) => said("selected"),
        Some(false) => said("not-selected"),
        None => {}
    }
    match node.data().is_expanded() {
        Some(true) => said("open"),
        Some(false) => said("folded"),
        None => {}
    }
    if node.is_disabled() {
        said("disabled");
    }
    if node.data().invalid().is_some() {
        said("invalid");
    }
    if node.is_busy() {
        said("busy");
    }
    if node.is_modal() {
        said("modal");
    }
    if node.aria_current() == Some(AriaCurrent::Step) {
        said("current");
    }
    match node.live() {
        Live::Polite => said("polite"),
        Live::Assertive => said("assertive"),
        Live::Off => {}
    }
    if let (Some(at), Some(of)) = (node.position_in_set(), node.size_of_set()) {
        said(&format!("{at}/{of}"));
    } else if let Some(of) = node.size_of_set() {
        said(&format!("/{of}"));
    }
    if let Some(row) = node.data().row_index() {
        said(&format!("row {row}"));
    }
    if let Some(column) = node.data().column_index() {
        said(&format!("column {column}"));
    }
    if node.data().row_count().is_some() || node.data().column_count().is_some() {
        let count = |n: Option<usize>| n.map_or("?".to_owned(), |n| n.to_string());
        let (rows, columns) = (node.data().row_count(), node.data().column_count());
        said(&format!("{}x{}", count(rows), count(columns)));
    }
    if let Some(order) = node.sort_direction() {
        said(&format!("{order:?}"));
    }
    if let Some(description) = node.description() {
        said(&format!("({})", description.replace('\n', " / ")));
    }
    if node.is_focused() {
        said("FOCUS");
    }
    out
}
