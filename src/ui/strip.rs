//! The right end of the strip that stands in the rail's place in compact windows.

use eframe::egui::Ui;

use super::action::{Action, Dialog};
use super::keys::{self, Does};
use super::pages::Cx;
use super::widgets::{Button, Icon, IconButton, right_group};

/// Space between two of the buttons.
const GAP: f32 = 8.0;

/// The ways that are open on every page; without their words where these have no room.
pub(super) fn ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    let [options, help, short, whole] =
        ["button-options", "button-help", "button-explain-short", "button-explain"].map(|key| cx.t(key));
    let parts = [
        (&options, &options, Icon::Options, Does::Options, Dialog::Options),
        (&help, &help, Icon::Help, Does::Help, Dialog::Help),
        (&short, &whole, Icon::Warning, Does::Explain, Dialog::Explain),
    ];
    let widths =
        parts.iter().map(|(label, _, icon, ..)| Button::quiet(label).icon(*icon).small().width(ui) + GAP);
    let room = ui.available_width() >= widths.sum::<f32>();
    right_group(ui, "strip-right", |ui| {
        for (label, name, icon, does, dialog) in parts {
            let button = if room {
                ui.add(Button::quiet(label).name(name).icon(icon).small())
            } else {
                ui.add(IconButton::new(icon, name))
            };
            if keys::hint(cx, button, does).clicked() {
                cx.ask(Action::Dialog(Some(dialog)));
            }
        }
    });
}
