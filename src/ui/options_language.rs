//! The row "Language" in the options: each language is named in itself, for whoever cannot read the present one.

use eframe::egui::Ui;

use crate::domain::texts::Language;

use super::action::Action;
use super::pages::Cx;
use super::widgets::{FilterChip, button_row, choice_group, small_heading};

/// Draws the row.
pub fn options_language(ui: &mut Ui, cx: &mut Cx<'_>) {
    let group = cx.t("options-language");
    small_heading(ui, &group);
    choice_group(ui, &group, |ui| {
        button_row(ui, |ui| {
            let system =
                cx.tw("options-language-system", &[("language", cx.state.system_language.own_name().into())]);
            let named = Language::ALL.map(|language| (Some(language), language.own_name().to_owned()));
            for (choice, name) in std::iter::once((None, system)).chain(named) {
                let chip = ui.add(FilterChip::new(&name, cx.state.language == choice));
                if let Some(language) = choice {
                    // A screen reader speaks each name in its own voice.
                    ui.accesskit_node_builder(chip.id, |node| node.set_language(language.tag()));
                }
                if chip.clicked() {
                    cx.ask(Action::Language(choice));
                }
            }
        })
    });
}
