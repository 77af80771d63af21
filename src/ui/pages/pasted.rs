//! "What did Microsoft say?": a pasted message, explained on the spot.

use eframe::egui::{Align, Id, TextEdit, Ui};

use crate::ui::action::Action;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{Button, Card, Icon, Notice, NoticeKind, Rich, button_row, section_heading};

use super::{Cx, problem_card};

/// Draws the place and the explanation.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("pasted-title"));
        let tokens = ui.tokens();
        let label = Rich::dense(&cx.t("pasted-help")).show(ui);
        let width = ui.available_width();
        let edit = TextEdit::multiline(&mut cx.fields.pasted)
            .id(Id::unique("field-pasted"))
            .desired_rows(3)
            .desired_width(width)
            .char_limit(100_000)
            .background_color(tokens.surface)
            .margin(space::M);
        ui.add(edit.font(type_::MONO_SMALL.font())).labelled_by(label.id);
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&cx.t("pasted-explain")).icon(Icon::Help)).clicked() {
                cx.ask(Action::Explain);
            }
        });
    });
    let Some(explained) = cx.state.explained.clone() else { return };
    if cx.state.focus_explained {
        ui.scroll_to_cursor(Some(Align::TOP));
    }
    if explained.is_empty() {
        Notice::new(NoticeKind::Info, &cx.t("pasted-nothing")).show(ui);
    }
    for explanation in explained {
        problem_card::show(ui, cx, &explanation.problem(), &[], false);
    }
}
