//! Pictures of the component sheets in the four looks. They need a software graphics driver; run with
//! `cargo test --features look --test look_widgets`, and with `UPDATE_SNAPSHOTS=true` to accept new ones.
#![cfg(feature = "look")]

mod common;

use common::look::Sheet;
use common::sheet;
use contractbook_setup::ui::theme::ThemeChoice;
use egui_kittest::SnapshotResults;

const LOOKS: [(&str, ThemeChoice); 3] = [
    ("light", ThemeChoice::Light),
    ("dark", ThemeChoice::Dark),
    ("contrast-dark", ThemeChoice::ContrastDark),
];

#[test]
fn component_sheet() {
    let mut all = SnapshotResults::new();
    for (name, choice) in LOOKS {
        let mut harness = Sheet { choice, ..Sheet::new([1420.0, 1180.0]) }.harness(sheet::components);
        harness.snapshot(format!("widgets-{name}"));
        all.extend_harness(&mut harness);
    }
}

#[test]
fn type_table_and_icons() {
    let mut harness = Sheet::new([640.0, 1080.0]).harness(sheet::type_and_icons);
    harness.snapshot("type");
}

#[test]
fn page_wide_and_compact() {
    let mut all = SnapshotResults::new();
    for (name, size, pixels, choice) in [
        ("page-light", [1180.0, 780.0], 1.0, ThemeChoice::Light),
        ("page-dark", [1180.0, 780.0], 1.0, ThemeChoice::Dark),
        ("page-200", [590.0, 390.0], 2.0, ThemeChoice::Light),
    ] {
        let mut harness = Sheet { choice, pixels, margin: 0, ..Sheet::new(size) }.harness(sheet::page);
        harness.snapshot(name);
        all.extend_harness(&mut harness);
    }
}

#[test]
fn dialog_over_a_page() {
    let mut all = SnapshotResults::new();
    for (name, choice) in [("light", ThemeChoice::Light), ("contrast-dark", ThemeChoice::ContrastDark)] {
        let mut harness = Sheet { choice, ..Sheet::new([800.0, 520.0]) }.harness(sheet::dialog);
        harness.snapshot(format!("dialog-{name}"));
        all.extend_harness(&mut harness);
    }
}
