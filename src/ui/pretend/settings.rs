//! Notification, guard against accidental deletions, scope.

use eframe::egui::{Id, Ui};

use crate::domain::entra::portal;
use crate::ui::pages::Cx;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{Checkbox, RadioRow, TextField, choice_group, text};
use crate::worker::EntraScope as Scope;

use super::parts::word;

/// The fields, wherever the look has them. Whether what is typed can be saved.
pub fn fields(ui: &mut Ui, cx: &mut Cx<'_>) -> bool {
    let guard = word(cx, &portal::ACCIDENTAL_DELETION);
    let fields = &mut cx.fields.pretend;
    TextField::new(portal::NOTIFICATION_EMAIL.new, &mut fields.mail)
        .id(Id::unique("pretend-mail"))
        .no_message_row()
        .show(ui);
    ui.add(Checkbox::new(&mut fields.mails, portal::SEND_FAILURE_MAIL.new));
    ui.add(Checkbox::new(&mut fields.guard, guard));
    if fields.guard {
        threshold(ui, cx);
    }
    let scope_word = cx.t("pretend-scope");
    text(ui, type_::LABEL, &scope_word);
    choice_group(ui, &scope_word, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for scope in [Scope::Assigned, Scope::All] {
            let chosen = cx.fields.pretend.settings.scope == scope;
            if ui.add(RadioRow::new(chosen, scope.as_str())).clicked() {
                cx.fields.pretend.settings.scope = scope;
            }
        }
    });
    text(ui, type_::HELP, &cx.t("pretend-scope-help"));
    let labels =
        [cx.t("pretend-filter-attribute"), cx.t("pretend-filter-value"), cx.t("pretend-filter-help")];
    let [attribute, value, help] = &labels;
    let fields = &mut cx.fields.pretend;
    TextField::new(attribute, &mut fields.filter_attribute)
        .id(Id::unique("pretend-filter-attribute"))
        .help(help)
        .no_message_row()
        .show(ui);
    TextField::new(value, &mut fields.filter_value)
        .id(Id::unique("pretend-filter-value"))
        .no_message_row()
        .show(ui);
    fields.deletion_threshold().is_ok()
}

/// How many deletions are too many. Nothing is wrong yet while nothing is typed.
fn threshold(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (help, words) = (cx.t("pretend-threshold-help"), cx.t("pretend-threshold-wrong"));
    let fields = &mut cx.fields.pretend;
    let wrong = fields.deletion_threshold().is_err() && !fields.threshold.trim().is_empty();
    TextField::new(portal::DELETION_THRESHOLD.new, &mut fields.threshold)
        .id(Id::unique("pretend-threshold"))
        .help(&help)
        .error(wrong.then_some(words.as_str()))
        .limit(6)
        .show(ui);
}
