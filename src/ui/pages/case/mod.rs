//! The case file before it is saved: its code, what is masked, and everything that stands in it.

pub(super) mod content;
mod masks;

use std::path::PathBuf;

use eframe::egui::{Id, Ui};

use crate::ui::action::Action;
use crate::ui::action_case::CaseAction;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Icon, Notice, NoticeKind, Rich, Spinner, TextField, button_row, copy_box, divider, fold,
    section_heading, text,
};

use super::Cx;

/// Draws it as the content of a dialog, which shows the title itself.
pub fn sheet(ui: &mut Ui, cx: &mut Cx<'_>) {
    text(ui, type_::DENSE, &cx.t("case-sheet-text"));
    let Some(file) = cx.state.case.file.clone() else {
        ui.add(Spinner::new(&cx.t("case-sheet-working")));
        return;
    };
    code(ui, cx, &file.code);
    save(ui, cx, &file.name);
    masks::show(ui, cx);
    divider(ui);
    section_heading(ui, &cx.t("case-sheet-content"));
    text(ui, type_::HELP, &cx.t("case-sheet-content-help"));
    content::show(ui, cx);
    content::document(ui, cx, &file.document);
}

fn code(ui: &mut Ui, cx: &mut Cx<'_>, code: &str) {
    let name = cx.t("case-code");
    let copied = cx.copied(ui, &name);
    let words = (cx.t("button-copy"), cx.t("button-copied"));
    if copy_box(ui, &name, code, (&words.0, &words.1), copied).clicked() {
        cx.ask(Action::Copy { name, value: code.to_owned() });
    }
}

fn save(ui: &mut Ui, cx: &mut Cx<'_>, proposed: &str) {
    button_row(ui, |ui| {
        if ui.add(Button::primary(&cx.t("case-save")).icon(Icon::Download)).clicked() {
            cx.ask(Action::Case(CaseAction::Save(None)));
        }
    });
    let memory = Id::unique("case-place");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("case-place"), &mut open, |ui| place(ui, cx, proposed));
    ui.data_mut(|d| d.insert_temp(memory, open));
    if let Some(path) = &cx.state.case.saved {
        let path = path.display().to_string();
        let code = cx.state.case.file.as_ref().map(|file| file.code.clone()).unwrap_or_default();
        let words = cx.tw("case-saved", &[("path", (&path).into()), ("code", (&code).into())]);
        Notice::new(NoticeKind::Info, &words).show(ui);
    }
    if let Some(trouble) = &cx.state.case.trouble {
        Notice::new(NoticeKind::Warning, trouble).show(ui);
    }
}

fn place(ui: &mut Ui, cx: &mut Cx<'_>, proposed: &str) {
    let (label, help) = (cx.t("case-path"), cx.t("case-path-help"));
    TextField::new(&label, &mut cx.fields.case_path)
        .private()
        .help(&help)
        .hint(proposed)
        .no_message_row()
        .id(Id::unique("field-case-path"))
        .show(ui);
    let typed = cx.fields.case_path.trim().to_owned();
    if ui.add(Button::secondary(&cx.t("case-path-save")).icon(Icon::Download).small()).clicked() {
        let path = if typed.is_empty() { proposed.to_owned() } else { typed };
        cx.ask(Action::Case(CaseAction::Save(Some(PathBuf::from(path)))));
    }
}

/// The quiet way to a case file, wherever somebody may need help.
pub fn way_in(ui: &mut Ui, cx: &mut Cx<'_>, about: &str) {
    if ui.add(Button::quiet(&cx.t("case-open")).icon(Icon::File)).clicked() {
        cx.ask(Action::Case(CaseAction::Open(about.to_owned())));
    }
}

/// A line of ours inside a part.
fn line(ui: &mut Ui, words: &str) {
    Rich::dense(words).show(ui);
}
