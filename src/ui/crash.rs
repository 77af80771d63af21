//! What is said after the program, or a part of it, has stopped unexpectedly.

use eframe::egui::Ui;

use crate::domain::report::crash::crash_bundle;

use super::action::Action;
use super::action_crash::CrashAction;
use super::pages::Cx;
use super::theme::type_;
use super::widgets::{Button, Icon, Notice, NoticeKind, button_row, code_block, said, text};

/// The notice above the page, while there is a report.
pub fn notice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let crash = &cx.state.crash;
    let Some(last) = crash.reports.last() else { return };
    let when = cx.state.moment(last.at);
    let key = match (crash.here, last.practice) {
        (true, _) => "crash-here",
        (false, false) => "crash-before",
        (false, true) => "crash-practice",
    };
    let words = cx.tw(key, &[("when", (&when).into()), ("count", crash.reports.len().into())]);
    said::alarm(ui, &words);
    Notice::new(NoticeKind::Warning, &words).silent().show_with(ui, |ui| {
        button_row(ui, |ui| {
            if ui.add(Button::quiet(&cx.t("crash-show")).icon(Icon::File).small().flush()).clicked() {
                cx.ask(Action::Crash(CrashAction::Show));
            }
            if ui.add(Button::quiet(&cx.t("crash-save")).icon(Icon::Download).small()).clicked() {
                cx.ask(Action::Crash(CrashAction::Save(None)));
            }
            if ui.add(Button::quiet(&cx.t("crash-remove")).icon(Icon::X).small()).clicked() {
                cx.ask(Action::Crash(CrashAction::Remove));
            }
        });
    });
}

/// The dialog with everything that was written.
pub fn sheet(ui: &mut Ui, cx: &mut Cx<'_>) {
    text(ui, type_::DENSE, &cx.t("crash-text"));
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t("crash-save")).icon(Icon::Download)).clicked() {
            cx.ask(Action::Crash(CrashAction::Save(None)));
        }
        if ui.add(Button::secondary(&cx.t("crash-remove")).icon(Icon::X)).clicked() {
            cx.ask(Action::Crash(CrashAction::Remove));
        }
    });
    code_block(ui, crash_bundle(&cx.state.crash.reports).trim_end());
}
