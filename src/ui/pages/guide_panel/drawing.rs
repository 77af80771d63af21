//! The drawn page: which picture, larger, or what else may be on the screen in its place.

use eframe::egui::{Context, Id, Ui, Vec2, vec2};

use crate::domain::entra::Shown;
use crate::domain::entra::guides::Guide;
use crate::domain::entra::pictures::{Picture, PictureValues};
use crate::domain::session::TenantUrl;
use crate::ui::action::{Action, Dialog};
use crate::ui::masked;
use crate::ui::pages::Cx;
use crate::ui::theme::{ThemeExt as _, space};
use crate::ui::widgets::schematic::Schematic;
use crate::ui::widgets::{CopyBox, FilterChip, Icon, IconButton, Rich, choice_group};

use super::{link, looks, sentence};

/// Points around the enlarged drawing: title, chips, buttons, margins.
const AROUND: Vec2 = vec2(150.0, 246.0);
/// Width of the sentences beside it.
const BESIDE: f32 = 250.0;

/// The values of this setup that stand in drawings. A drawing shortens what is long; what is private is masked before.
pub(super) fn values(cx: &Cx<'_>) -> PictureValues {
    let answers = cx.state.session.answers();
    let tenant_url = cx.state.credentials.tenant_url().map(TenantUrl::for_entra);
    PictureValues {
        app_name: masked::string(answers.app.name.clone()),
        tenant_url: masked::string(tenant_url.unwrap_or_default()),
        trial: masked::string(answers.people.trial.clone()),
        folded: false,
    }
}

/// Draws the chips, the picture and its address.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: &Shown) {
    ui.spacing_mut().item_spacing.y = space::M;
    let it = shown.guide;
    let values = values(cx);
    let pictures = shown.pictures(&values);
    let mut chosen = chosen(ui, it, &pictures);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        chips(ui, cx, &pictures, &mut chosen);
        if ui.add(IconButton::new(Icon::Search, &cx.t("screen-enlarge"))).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::Picture(it.id))));
        }
        looks::toggle(ui, cx, it);
    });
    ui.data_mut(|d| d.insert_temp(memory(it), chosen));
    if let Some(picture) = pictures.get(chosen) {
        let words = shown.text_alternative(picture, &values, &cx.state.texts);
        let schematic = Schematic::new(picture, ui.tokens()).text_alternative(&words).pressable();
        if schematic.show(ui).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::Picture(it.id))));
        }
        Rich::help(&cx.t("guide-drawing-note")).show(ui);
    }
    address(ui, cx, it);
}

/// The room a drawing has where it stands alone.
pub(super) fn enlarged_room(ctx: &Context) -> Vec2 {
    (ctx.content_rect().size() - AROUND).max(vec2(240.0, 160.0))
}

/// The picture as large as the window allows, then its sentences.
pub(super) fn enlarged(ui: &mut Ui, cx: &mut Cx<'_>, shown: &Shown) {
    let it = shown.guide;
    let values = values(cx);
    let pictures = shown.pictures(&values);
    let mut chosen = chosen(ui, it, &pictures);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        chips(ui, cx, &pictures, &mut chosen);
    });
    ui.data_mut(|d| d.insert_temp(memory(it), chosen));
    let Some(picture) = pictures.get(chosen) else { return };
    let words = shown.text_alternative(picture, &values, &cx.state.texts);
    let mut room = enlarged_room(ui.ctx());
    room.x = room.x.min(ui.available_width());
    let schematic = Schematic::new(picture, ui.tokens()).text_alternative(&words).enlarged(room);
    let letters = picture.letters();
    let mut sentences = |ui: &mut Ui| {
        for line in shown.lines().iter().filter(|line| letters.contains(&line.letter)) {
            sentence(ui, cx, shown, line, false);
        }
    };
    if room.x - schematic.size().x >= BESIDE + space::XXL {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXL;
            schematic.show(ui);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::L;
                sentences(ui);
            });
        });
    } else {
        schematic.show(ui);
        sentences(ui);
    }
}

fn memory(it: &Guide) -> Id {
    Id::unique(("guide-picture", it.title_key))
}

fn chosen(ui: &Ui, it: &Guide, pictures: &[Picture]) -> usize {
    ui.data(|d| d.get_temp::<usize>(memory(it))).unwrap_or_default().min(pictures.len().saturating_sub(1))
}

fn chips(ui: &mut Ui, cx: &Cx<'_>, pictures: &[Picture], chosen: &mut usize) {
    if pictures.len() < 2 {
        return;
    }
    choice_group(ui, &cx.t("access-drawings"), |ui| {
        for (index, picture) in pictures.iter().enumerate() {
            let label = chip(cx, index + 1, &picture.letters());
            if ui.add(FilterChip::new(&label, index == *chosen)).clicked() {
                *chosen = index;
            }
        }
    });
}

/// "Picture 2: B to E".
fn chip(cx: &Cx<'_>, number: usize, letters: &[char]) -> String {
    let first = letters.first().map(char::to_string).unwrap_or_default();
    let last = letters.last().map(char::to_string).unwrap_or_default();
    let args = [("number", number.into()), ("first", (&first).into()), ("last", (&last).into())];
    cx.tw(if letters.len() > 1 { "guide-picture-range" } else { "guide-picture-one" }, &args)
}

/// The link as text, for another browser.
fn address(ui: &mut Ui, cx: &mut Cx<'_>, it: &Guide) {
    let link = link(cx, it);
    let Some(url) = link.url(cx.state.session.answers().app.ids.as_ref(), None) else { return };
    let label = cx.t("guide-address");
    let copied = cx.copied(ui, &label);
    let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
    if CopyBox::new(&label, &url, &copy, &copied_word, copied).show(ui).clicked() {
        cx.ask(Action::Copy { name: label, value: url });
    }
    if it.link.needs_ids() && link != it.link {
        Rich::help(&cx.t("guide-link-needs-ids")).show(ui);
    }
    if let Some(key) = link.then() {
        Rich::help(&cx.t(key)).show(ui);
    }
}
