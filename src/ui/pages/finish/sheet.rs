//! The handover sheet: one press and a place.

use std::path::PathBuf;

use eframe::egui::{Id, Ui};

use crate::domain::report::handover::SheetKind;
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::carry_out::sheet_name;
use crate::ui::theme::type_;
use crate::ui::widgets::{Button, Card, Icon, TextField, button_row, fold_about, text};

use super::super::Cx;
use super::headed;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        headed(ui, Icon::File, &cx.t("sheet-title"));
        text(ui, type_::DENSE, &cx.t("sheet-text"));
        button_row(ui, |ui| {
            if ui.add(Button::primary(&cx.t("sheet-save")).icon(Icon::Download)).clicked() {
                cx.ask(Action::Later(LaterAction::SaveSheet(SheetKind::Html, None)));
            }
            if ui.add(Button::quiet(&cx.t("sheet-save-markdown"))).clicked() {
                cx.ask(Action::Later(LaterAction::SaveSheet(SheetKind::Markdown, None)));
            }
        });
        let memory = Id::unique("sheet-place");
        let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
        fold_about(ui, &cx.t("sheet-place"), &cx.t("sheet-title"), &mut open, |ui| place(ui, cx));
        ui.data_mut(|d| d.insert_temp(memory, open));
    });
}

fn place(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("sheet-path"), cx.t("sheet-path-help"));
    let hint = sheet_name(cx.state, SheetKind::Html);
    TextField::new(&label, &mut cx.fields.later.sheet_path)
        .private()
        .help(&help)
        .hint(&hint)
        .no_message_row()
        .id(Id::unique("field-sheet-path"))
        .show(ui);
    let typed = cx.fields.later.sheet_path.trim().to_owned();
    if ui.add(Button::secondary(&cx.t("sheet-path-save")).icon(Icon::Download).small()).clicked() {
        let path = if typed.is_empty() { hint } else { typed };
        cx.ask(Action::Later(LaterAction::SaveSheet(SheetKind::of_name(&path), Some(PathBuf::from(path)))));
    }
}
