//! What is set before the start: who is in scope, who is told of trouble, and the guard against accidents.

use eframe::egui::Ui;

use crate::domain::entra::guides::GuideId;
use crate::ui::theme::{ThemeExt as _, type_};
use crate::ui::widgets::{Card, Icon, Rich, icon_row, section_heading, text};

use super::super::Cx;
use super::folded_guide;

/// Draws the card and the instructions.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let expected = cx.state.session.answers().people.expected.unwrap_or_default();
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-before"));
        text(ui, type_::HELP, &cx.t("start-before-text"));
        let accent = ui.tokens().accent_text;
        // A tenth of the people, as the instructions say: enough for a usual week, few enough to notice an accident.
        let guard = (expected / 10).max(3);
        let rows = [
            (Icon::Users, "start-before-scope", cx.t("start-before-scope-text")),
            (Icon::Mail, "start-before-mail", cx.t("start-before-mail-text")),
            (
                Icon::Shield,
                "start-before-guard",
                cx.tw("start-before-guard-text", &[("guard", guard.into()), ("count", expected.into())]),
            ),
        ];
        for (icon, key, words) in rows {
            icon_row(ui, icon, accent, |ui| {
                ui.vertical(|ui| {
                    text(ui, type_::ITEM, &cx.t(key));
                    Rich::dense(&words).show(ui);
                });
            });
        }
    });
    let arrived = cx.state.session.answers().start.trial_arrived_at.is_some();
    // The way to start is what the page is about once the trial is over.
    folded_guide(ui, cx, GuideId::Start, arrived && cx.state.practice.is_none());
    folded_guide(ui, cx, GuideId::Pause, false);
}
