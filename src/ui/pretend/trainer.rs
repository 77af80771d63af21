//! The trainer's list of faults, in front of the wizard. Nothing else tells which of them is planted.

use eframe::egui::{Id, Ui};

use crate::ui::action::Action;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::theme::type_;
use crate::ui::widgets::{Checkbox, SearchField, small_heading, text};
use crate::worker::{EntraFault, Fault, PracticeEntra};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(practice) = &cx.state.practice else { return };
    text(ui, type_::DENSE, &cx.t("faults-text"));
    let labels = [cx.t("faults-search"), cx.t("faults-search-hint"), cx.t("pretend-search-clear")];
    let [label, hint, clear] = &labels;
    let width = ui.available_width().min(320.0);
    SearchField::new(label, hint, clear, &mut cx.fields.pretend.fault_search)
        .id(Id::unique("fault-search"))
        .width(width)
        .show(ui);
    let planted = practice.entra.as_ref().map(PracticeEntra::planted).unwrap_or_default();
    let on_entra: Vec<_> =
        EntraFault::ALL.iter().filter_map(|fault| shown(cx, *fault, &fault.text_key())).collect();
    let on_server: Vec<_> = Fault::ALL
        .iter()
        .filter_map(|fault| shown(cx, *fault, &format!("fault-{}", fault.as_str())))
        .collect();
    if on_entra.is_empty() && on_server.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-nothing-found"));
    }
    if !on_entra.is_empty() {
        small_heading(ui, &cx.t("faults-entra"));
    }
    for (fault, words, help) in on_entra {
        let mut on = planted.contains(&fault);
        if ui.add(Checkbox::new(&mut on, &words).help(&help)).changed() {
            cx.ask(Action::Pretend(PretendAction::Plant(fault, on)));
        }
    }
    if !on_server.is_empty() {
        small_heading(ui, &cx.t("faults-contractbook"));
    }
    for (fault, words, help) in on_server {
        let name = fault.as_str();
        let mut on = practice.faults.contains(name);
        if ui.add(Checkbox::new(&mut on, &words).help(&help)).changed() {
            cx.ask(Action::PlantFault(name.to_owned(), on));
        }
    }
}

/// A fault with its name and what it does, when it is looked for.
fn shown<F>(cx: &Cx<'_>, fault: F, key: &str) -> Option<(F, String, String)> {
    let texts = &cx.state.texts;
    let words = texts.get(key);
    let mut help = texts.attribute(key, "about", &[]).unwrap_or_default();
    if let Some(seen) = texts.attribute(key, "seen", &[]) {
        help.push('\n');
        help.push_str(&texts.with("faults-seen", &[("what", (&seen).into())]));
    }
    let wanted = cx.fields.pretend.fault_search.trim().to_lowercase();
    let is_wanted = |text: &str| text.to_lowercase().contains(&wanted);
    (is_wanted(&words) || is_wanted(&help)).then_some((fault, words, help))
}
