//! The customer's own page, drawn from the case. It can be read and does nothing: whatever it asks for is dropped.

use eframe::egui::Ui;

use crate::ui::agent_view::OpenCase;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{Card, Notice, NoticeKind, section_heading, small_heading, text};

use super::super::Cx;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, case: &OpenCase) {
    section_heading(ui, &cx.t("agent-screen"));
    let help = if ui.is_compact() { "agent-screen-help-compact" } else { "agent-screen-help" };
    text(ui, type_::HELP, &cx.t(help));
    if case.read.case.setup.page == "trial" {
        Notice::new(NoticeKind::Info, &cx.t("agent-screen-trial")).show(ui);
    }
    let Some(fields) = cx.fields.mirror.as_deref_mut() else { return };
    let mut dropped = Vec::new();
    let mut theirs = Cx { state: &case.mirror, fields, out: &mut dropped };
    Card::new().show(ui, |ui| {
        // As readable as a page that can be used.
        ui.visuals_mut().disabled_alpha = 1.0;
        ui.disable();
        ui.spacing_mut().item_spacing.y = space::L;
        let header = super::super::header(theirs.state);
        let number = theirs.state.session.viewed().number();
        text(ui, type_::LABEL, &theirs.tw("header-step", &[("number", number.into())]));
        small_heading(ui, &header.title);
        super::super::body(ui, &mut theirs);
    });
}
