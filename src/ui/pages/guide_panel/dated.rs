//! When the instructions were last compared with their source, and with which; mildly, when that is long ago.

use eframe::egui::{Ui, vec2};

use crate::domain::entra::guides::Guide;
use crate::domain::entra::sources::Publisher;
use crate::ui::action::Action;
use crate::ui::pages::Cx;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{link, text};

/// Draws it.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, it: &Guide) {
    let compared = it.compared;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let date = cx.state.texts.language().date(compared.on);
        let ours = compared.with.first().is_some_and(|source| source.publisher == Publisher::Contractbook);
        let key = if ours { "screen-compared-contractbook" } else { "screen-compared-microsoft" };
        text(ui, type_::HELP, &cx.tw(key, &[("date", (&date).into())]));
        for source in compared.with {
            if link(ui, source.title).on_hover_text(source.url).clicked() {
                cx.ask(Action::OpenLink(source.url.to_owned()));
            }
        }
        let today = cx.state.now.to_zoned_datetime(cx.state.zone.clone()).date();
        if compared.is_old(today) {
            let months = usize::try_from(compared.months(today)).unwrap_or_default();
            text(ui, type_::HELP, &cx.tw("screen-compared-old", &[("months", months.into())]));
        }
    });
}
