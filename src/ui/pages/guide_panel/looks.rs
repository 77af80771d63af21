//! "My screen looks different": the looks side by side, and those the person has chosen.

use eframe::egui::{Align, Id, Layout, Ui, vec2};

use crate::domain::entra::Shown;
use crate::domain::entra::guides::{Guide, GuideId};
use crate::domain::entra::looks::{Effect, LookVariant};
use crate::domain::entra::pictures::{DETAIL, picture};
use crate::ui::action::Action;
use crate::ui::pages::Cx;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::schematic::Schematic;
use crate::ui::widgets::{Button, Card, Rich, SunkenCard, TwoColumns, divider, focusable_heading, text};

use super::drawing::values;
use super::labels;

/// The looks that are in force: what is seen, what to do then, and the way back.
pub(super) fn in_force(ui: &mut Ui, cx: &mut Cx<'_>, asked: GuideId, shown: &Shown) {
    for look in shown.in_force() {
        SunkenCard::new().show(ui, |ui| {
            if matches!(look.effect, Effect::Advice) {
                TwoColumns::side_width(DETAIL.0).show_with(
                    ui,
                    cx,
                    |ui, cx| as_seen(ui, cx, asked, look),
                    |ui, cx| small_drawing(ui, cx, look),
                );
            } else {
                as_seen(ui, cx, asked, look);
            }
        });
    }
}

fn as_seen(ui: &mut Ui, cx: &mut Cx<'_>, asked: GuideId, look: &LookVariant) {
    ui.spacing_mut().item_spacing.y = space::S;
    let what = cx.t(look.key);
    Rich::dense(&cx.tw("screen-as-seen", &[("what", (&what).into())])).show(ui);
    let then = cx.state.texts.attribute(look.key, "action", &[]).unwrap_or_default();
    Rich::dense(&format!("**{}** {then}", cx.t("guide-looks-do"))).show(ui);
    let change = cx.t("screen-change");
    let name = format!("{change}: {what}");
    let button = Button::quiet(&change).name(&name).small().flush().id(change_id(asked, look));
    if ui.add(button).clicked() {
        cx.ask(Action::PortalLook(look.topic, None));
    }
}

/// The way back from a look, on the page of these instructions.
fn change_id(asked: GuideId, look: &LookVariant) -> Id {
    Id::unique(("look-change", asked, look.key))
}

/// Where it is kept whether the list is open: `true` while it has only just been opened.
fn memory(it: &Guide) -> Id {
    Id::unique(("looks-different", it.title_key))
}

/// The button that opens and closes the list.
pub(super) fn toggle(ui: &mut Ui, cx: &Cx<'_>, it: &Guide) {
    let label = cx.t("guide-looks-different");
    let memory = memory(it);
    if ui.add(Button::quiet(&label).small().id(memory.with("toggle"))).clicked() {
        let open = ui.data(|d| d.get_temp::<bool>(memory)).is_some();
        ui.data_mut(|d| {
            if open {
                d.remove::<bool>(memory);
            } else {
                d.insert_temp(memory, true);
            }
        });
    }
}

/// All looks side by side, when the list is open.
pub(super) fn choose(ui: &mut Ui, cx: &mut Cx<'_>, asked: GuideId, shown: &Shown) {
    let memory = memory(shown.guide);
    let Some(fresh) = ui.data(|d| d.get_temp::<bool>(memory)) else { return };
    ui.data_mut(|d| d.insert_temp(memory, false));
    // What is pressed goes away with the list; the keyboard goes on from what takes its place.
    let mut next = None;
    Card::new().side().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::L;
        let heading = focusable_heading(ui, &cx.t("screen-which"));
        if fresh {
            // The list stands above the button that opened it.
            heading.request_focus();
            ui.scroll_to_rect(heading.rect.expand(space::XXL), Some(Align::TOP));
        }
        let room = ui.available_width();
        let columns = ((room + space::L) / (DETAIL.0 * 0.9 + space::L)).floor().max(1.0);
        let width = ((room - space::L * (columns - 1.0)) / columns).min(DETAIL.0 * 1.25);
        for row in shown.guide.looks_different.chunks(columns as usize) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::L;
                for look in row {
                    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        if cell(ui, cx, look) {
                            next = Some(change_id(asked, look));
                        }
                    });
                }
            });
        }
        divider(ui);
        labels::list(ui, cx, shown);
        if ui.add(Button::quiet(&cx.t("screen-back-to-drawing")).small().flush()).clicked() {
            next = Some(memory.with("toggle"));
        }
    });
    if let Some(next) = next {
        ui.data_mut(|d| d.remove::<bool>(memory));
        ui.memory_mut(|m| m.request_focus(next));
    }
}

fn cell(ui: &mut Ui, cx: &mut Cx<'_>, look: &'static LookVariant) -> bool {
    ui.spacing_mut().item_spacing.y = space::XS;
    small_drawing(ui, cx, look);
    let what = cx.t(look.key);
    text(ui, type_::LABEL, &what);
    let label = cx.t("screen-this-is-it");
    let name = format!("{label}: {what}");
    let pressed = ui.add(Button::secondary(&label).name(&name).small()).clicked();
    if pressed {
        cx.ask(Action::PortalLook(look.topic, Some(look.key)));
    }
    pressed
}

fn small_drawing(ui: &mut Ui, cx: &Cx<'_>, look: &LookVariant) {
    let drawing = picture(look.picture, &values(cx));
    let what = cx.t(look.key);
    let words = format!("{} {what}", cx.t("guide-looks-see"));
    Schematic::new(&drawing, ui.tokens()).text_alternative(&words).show(ui);
}
