//! The provisioning log: what happened to whom, and why.

use eframe::egui::Ui;

use crate::domain::entra::portal;
use crate::ui::pages::Cx;
use crate::ui::pretend::PretendPanel;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{Cell, Column, FilterChip, Icon, Table, button_row, choice_group, fact_list, text};
use crate::worker::{LogStatus, PracticeEntra};

use super::parts::{clock, copyable, ended, found, panel, search, title, word};

/// Most lines listed at once, newest first; the filters find the others.
const LISTED: usize = 200;
/// Points that the filters take side by side.
const FILTERS: f32 = 320.0;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, word(cx, &portal::LOGS));
    let label = cx.t("pretend-search-log");
    button_row(ui, |ui| {
        search(ui, cx, &label, "log");
        // In a line of their own where the search leaves them too little.
        if ui.available_size_before_wrap().x < FILTERS {
            ui.end_row();
        } else {
            ui.add_space(space::S);
        }
        let all = cx.t("pretend-log-all");
        choice_group(ui, &cx.t("pretend-log-status"), |ui| {
            for (status, words) in [
                (None, all.as_str()),
                (Some(LogStatus::Success), ended(LogStatus::Success)),
                (Some(LogStatus::Skipped), ended(LogStatus::Skipped)),
                (Some(LogStatus::Failure), ended(LogStatus::Failure)),
            ] {
                if ui.add(FilterChip::new(words, cx.fields.pretend.log_status == status)).clicked() {
                    cx.fields.pretend.log_status = status;
                }
            }
        });
    });
    let wanted = cx.fields.pretend.log_status;
    let lines: Vec<_> = entra
        .view
        .log
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, line)| wanted.is_none_or(|status| line.status == status))
        .filter(|(_, line)| found(cx, &[&line.name, line.code.unwrap_or_default()]))
        .take(LISTED)
        .collect();
    if lines.is_empty() {
        let key = if entra.view.log.is_empty() { "pretend-log-none" } else { "pretend-nothing-found" };
        text(ui, type_::DENSE, &cx.t(key));
        return;
    }
    let heads = [
        cx.t("pretend-log-when"),
        cx.t("pretend-log-who"),
        cx.t("pretend-log-action"),
        cx.t("pretend-log-status"),
    ];
    let [when, who, action, status] = &heads;
    let columns = [
        Column::fixed(when, 76.0),
        Column::rest(who),
        Column::fixed(action, 110.0),
        Column::fixed(status, 110.0),
    ];
    let table = Table::new(&columns);
    let mut pressed = None;
    Table::frame(ui, |ui| {
        table.head(ui);
        for (index, (place, line)) in lines.iter().enumerate() {
            let time = clock(line.at);
            let icon = match line.status {
                LogStatus::Success => Icon::Check,
                LogStatus::Skipped => Icon::ChevronRight,
                LogStatus::Failure => Icon::X,
            };
            let cells = [
                Cell::Muted(&time),
                Cell::Strong(&line.name),
                Cell::Text(line.action.as_str()),
                Cell::Icon(icon, ended(line.status)),
            ];
            let open = cx.state.pretend.panel == Some(PretendPanel::LogLine(*place));
            if table.row(ui, &cells, true, open, index + 1 == lines.len()).clicked() {
                pressed = Some(*place);
            }
        }
    });
    if let Some(place) = pressed {
        panel(cx, Some(PretendPanel::LogLine(place)));
    }
}

/// One line, whole.
pub fn details(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra, place: usize) {
    let Some(line) = entra.view.log.get(place) else { return };
    let heads = [
        cx.t("pretend-log-when"),
        cx.t("pretend-log-who"),
        cx.t("pretend-log-action"),
        cx.t("pretend-log-status"),
        cx.t("pretend-log-target"),
    ];
    let [when, who, action, status, target] = &heads;
    let time = clock(line.at);
    fact_list(
        ui,
        &[
            (when, &time),
            (who, &line.name),
            (action, line.action.as_str()),
            (status, ended(line.status)),
            (target, line.target_id.as_deref().unwrap_or_default()),
        ],
    );
    copyable(ui, cx, &line.text());
}
