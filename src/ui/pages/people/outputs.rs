//! What can be taken along from the check: lists for spreadsheets, for whoever owns the directory, and for Entra.

use eframe::egui::Ui;

use crate::domain::report::PeopleOutput;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::Cx;
use crate::ui::theme::ThemeExt as _;
use crate::ui::widgets::{Button, Card, Icon, Rich, section_heading};

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.people.judged().is_none() {
        return;
    }
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-save-title"));
        Rich::dense(&cx.t("people-save-text")).show(ui);
        let columns = if ui.is_compact() { 1 } else { 2 };
        // Row by row, so that what stands side by side begins at the same height.
        for row in PeopleOutput::ALL.chunks(columns) {
            ui.columns(columns, |uis| {
                for (ui, output) in uis.iter_mut().zip(row) {
                    one(ui, cx, *output);
                }
            });
        }
    });
}

/// One output: its button and what it is for.
pub fn one(ui: &mut Ui, cx: &mut Cx<'_>, output: PeopleOutput) {
    let (label, help) = match output {
        PeopleOutput::Cleaned => ("people-save-cleaned", "people-save-cleaned-help"),
        PeopleOutput::Problems => ("people-save-problems", "people-save-problems-help"),
        PeopleOutput::ProblemsPage => ("people-save-page", "people-save-page-help"),
        PeopleOutput::ImportMembers => ("people-save-members", "people-save-members-help"),
    };
    let (label, help) = (cx.t(label), cx.t(help));
    ui.vertical(|ui| {
        if ui.add(Button::secondary(&label).icon(Icon::Download).small()).clicked() {
            cx.ask(Action::List(ListAction::Save(output)));
        }
        Rich::help(&help).show(ui);
    });
}
