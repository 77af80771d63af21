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
        let mut harness = Sheet { choice, ..Sheet::new([1400.0, 1040.0]) }.harness(sheet::components);
        harness.snapshot(format!("widgets-{name}"));
        all.extend_harness(&mut harness);
    }
}

#[test]
fn type_table_and_icons() {
    let mut all = SnapshotResults::new();
    for (name, pixels) in [("", 1.0), ("-200", 2.0)] {
        let mut harness = Sheet { pixels, ..Sheet::new([640.0, 900.0]) }.harness(sheet::type_and_icons);
        harness.snapshot(format!("type{name}"));
        all.extend_harness(&mut harness);
    }
}

#[test]
fn page_wide_and_compact() {
    let mut all = SnapshotResults::new();
    for (name, size, pixels) in [("wide", [1180.0, 780.0], 1.0), ("compact", [590.0, 390.0], 2.0)] {
        for (look, choice) in [("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark)] {
            let mut harness = Sheet { pixels, choice, margin: 0, ..Sheet::new(size) }.harness(sheet::page);
            harness.snapshot(format!("page-{name}-{look}"));
            all.extend_harness(&mut harness);
        }
    }
}

#[test]
fn dialog_over_a_page() {
    let mut all = SnapshotResults::new();
    for (name, choice) in LOOKS {
        let mut harness = Sheet { choice, ..Sheet::new([800.0, 520.0]) }.harness(sheet::dialog);
        harness.snapshot(format!("dialog-{name}"));
        all.extend_harness(&mut harness);
    }
}
