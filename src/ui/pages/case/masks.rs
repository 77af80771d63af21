//! What is masked, and what unmasking would show: single items, by hand.

use eframe::egui::{Id, Ui};

use crate::domain::report::case::Kind;
use crate::ui::action::Action;
use crate::ui::action_case::CaseAction;
use crate::ui::theme::type_;
use crate::ui::widgets::{Checkbox, fold, text};

use super::super::Cx;

/// More items are not offered one by one: nobody reads so many.
const MOST_ITEMS: usize = 200;

/// Draws the folded list; nothing when nothing is masked and nothing was pasted.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(hidden) = cx.state.case.hidden.as_ref() else { return };
    let pasted = cx.state.case.input.as_ref().is_some_and(|input| !input.pasted.is_empty());
    if hidden.items.is_empty() && !pasted {
        text(ui, type_::HELP, &cx.t("case-masks-none"));
        return;
    }
    let memory = Id::unique("case-masks");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let count = hidden.items.len() + usize::from(pasted);
    let label = cx.tw("case-masks", &[("count", count.into())]);
    fold(ui, &label, &mut open, |ui| {
        text(ui, type_::HELP, &cx.t("case-masks-help"));
        for (place, item) in hidden.items.iter().enumerate().take(MOST_ITEMS) {
            let kind = match item.kind {
                Kind::Person => "case-mask-person",
                Kind::Company => "case-mask-company",
                Kind::Domain => "case-mask-domain",
            };
            let label = cx.tw(kind, &[("mask", (&item.mask).into())]);
            let help = cx.tw("case-mask-shows", &[("text", (&item.shows).into())]);
            let mut shown = cx.state.case.choice.shown.contains(&place);
            let before = shown;
            ui.add(Checkbox::new(&mut shown, &label).help(&help));
            if shown != before {
                cx.ask(Action::Case(CaseAction::Show(place, shown)));
            }
        }
        if pasted {
            let (label, help) = (cx.t("case-mask-pasted"), cx.t("case-mask-pasted-help"));
            let mut along = cx.state.case.choice.pasted;
            let before = along;
            ui.add(Checkbox::new(&mut along, &label).help(&help));
            if along != before {
                cx.ask(Action::Case(CaseAction::Pasted(along)));
            }
        }
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}
