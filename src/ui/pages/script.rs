//! What whoever helps asks, listens for and says: folded, on the page it belongs to.

use eframe::egui::{Id, Ui};

use crate::domain::problems::ProblemId;
use crate::domain::report::script::{Script, for_problem, for_step};
use crate::ui::state::Screen;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{Rich, SunkenCard, fold, text};

use super::Cx;

/// The script of the open step, for whoever helps others.
pub fn step(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.settings.helping && cx.state.screen == Screen::Step {
        let label = cx.t("script-fold");
        panel(ui, cx, &for_step(cx.state.session.viewed()), &label, "step");
    }
}

/// The script of a finding, for whoever helps others.
pub fn finding(ui: &mut Ui, cx: &mut Cx<'_>, id: ProblemId) {
    if cx.state.settings.helping {
        let label = cx.t("script-fold-finding");
        panel(ui, cx, &for_problem(id), &label, id.as_str());
    }
}

/// One folded script; `salt` tells two of the same apart.
pub fn panel(ui: &mut Ui, cx: &mut Cx<'_>, script: &Script, label: &str, salt: &str) {
    let memory = Id::unique(("script", script.key, salt));
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, label, &mut open, |ui| {
        SunkenCard::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            let words = script.words(&cx.state.texts);
            for (name, said) in [
                ("script-ask", &words.ask),
                ("script-listen", &words.listen),
                ("script-say", &words.say),
                ("script-time", &words.time),
            ] {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    text(ui, type_::LABEL, &cx.t(name));
                    Rich::dense(said).show(ui);
                });
            }
        });
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}
