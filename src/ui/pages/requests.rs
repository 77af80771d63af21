//! The list of every request that was made: method, URL, status, time, bytes. It can be copied whole.

use eframe::egui::{Id, Label, Ui};

use crate::domain::checks::RequestRecord;
use crate::ui::action::Action;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{Button, Icon, SunkenCard, button_row, fold, text};

use super::Cx;

/// Draws the folded list; nothing when no request was made.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, memory: &str, requests: &[RequestRecord]) {
    if requests.is_empty() {
        return;
    }
    let memory = Id::unique(("requests-open", memory));
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let label = cx.tw("requests-made", &[("count", requests.len().into())]);
    fold(ui, &label, &mut open, |ui| {
        SunkenCard::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            for request in requests {
                one(ui, cx, request);
            }
        });
        let name = cx.t("requests-name");
        let copied = cx.copied(ui, &name);
        let copy = if copied { cx.t("button-copied") } else { cx.t("requests-copy") };
        button_row(ui, |ui| {
            let icon = if copied { Icon::Check } else { Icon::Copy };
            if ui.add(Button::secondary(&copy).icon(icon).small()).clicked() {
                let lines: Vec<_> = requests.iter().map(|r| line(cx, r)).collect();
                cx.ask(Action::Copy { name, value: lines.join("\n") });
            }
        });
        text(ui, type_::HELP, &cx.t("requests-help"));
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}

fn one(ui: &mut Ui, cx: &Cx<'_>, request: &RequestRecord) {
    let tokens = ui.tokens();
    let good = request.status.is_some_and(|status| (200..300).contains(&status));
    let colour = if good { tokens.text_muted } else { tokens.critical };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let asked = format!("{} {}", request.method, request.url);
        ui.add(Label::new(type_::mono_small(asked)).wrap().selectable(true));
        ui.add(Label::new(type_::HELP.text(outcome(cx, request)).color(colour)).selectable(true));
    });
}

fn outcome(cx: &Cx<'_>, request: &RequestRecord) -> String {
    let status = match request.status {
        Some(status) => status.to_string(),
        None => cx.t("requests-no-answer"),
    };
    format!("{status} · {} ms · {} B", request.duration_ms, request.bytes)
}

fn line(cx: &Cx<'_>, request: &RequestRecord) -> String {
    format!("{} {} · {}", request.method, request.url, outcome(cx, request))
}
