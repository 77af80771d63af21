//! What Contractbook would receive for one person: in plain words, with the body that Entra sends folded beneath.

use eframe::egui::{Id, Ui};

use crate::domain::people::list::PeopleList;
use crate::domain::people::preflight::{Fate, Preflight};
use crate::domain::people::sent::sent;
use crate::ui::action::Action;
use crate::ui::widgets::{
    Button, Card, Icon, Rich, button_row, code_block, fact_list_with_gaps, fold, section_heading,
};

use super::Cx;

/// Draws the card; nothing for a row that is no person.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList, preflight: &Preflight, row: u32) {
    let Some(card) = sent(list, row as usize, &preflight.options) else { return };
    let mut lines: Vec<(String, String, bool)> =
        card.lines(&cx.state.texts).into_iter().map(|(name, value)| (name, value, false)).collect();
    let has = |key: &str| card.fields.iter().any(|(of, _)| *of == key);
    // What people look for and do not find is said, where the list can tell.
    for (key, told) in [("people-sent-login", true), ("people-sent-email", list.tells_mail())] {
        if told && !has(key) {
            lines.push((cx.t(key), cx.t("person-sent-empty"), true));
        }
    }
    Card::new().side().show(ui, |ui| {
        section_heading(ui, &cx.t("person-sent"));
        let key = match preflight.fates.get(row as usize) {
            Some(Fate::Create) => "person-sent-create",
            Some(Fate::Link(_)) => "person-sent-link",
            Some(Fate::Skip) | None => "person-sent-skip",
        };
        Rich::help(&cx.t(key)).show(ui);
        let facts: Vec<(&str, &str, bool)> =
            lines.iter().map(|(name, value, missing)| (name.as_str(), value.as_str(), *missing)).collect();
        fact_list_with_gaps(ui, &facts);
        let memory = Id::unique("person-sent-open");
        let mut open = ui.data(|data| data.get_temp(memory)).unwrap_or(false);
        fold(ui, &cx.t("person-sent-body"), &mut open, |ui| {
            let body = serde_json::to_string_pretty(&card.body).unwrap_or_default();
            code_block(ui, &body);
            let name = cx.t("person-sent-body");
            let copied = cx.copied(ui, &name);
            let label = cx.t(if copied { "button-copied" } else { "button-copy" });
            let icon = if copied { Icon::Check } else { Icon::Copy };
            button_row(ui, |ui| {
                if ui.add(Button::secondary(&label).icon(icon).small()).clicked() {
                    cx.ask(Action::Copy { name, value: body });
                }
            });
        });
        ui.data_mut(|data| data.insert_temp(memory, open));
    });
}
