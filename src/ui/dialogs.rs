//! What stands in front of the page: the one commit, starting over, options, help.

use eframe::egui;
use eframe::egui::{Context, Key, Modal, Ui};

use crate::domain::session::Change;
use crate::domain::settings::{MotionChoice, ZOOM_MAX, ZOOM_MIN, zoom_percent};

use super::action::{Action, Dialog};
use super::action_agent::AgentAction;
use super::keys::{self, Does};
use super::options_language::options_language;
use super::pages::{self, Cx};
use super::theme::{ThemeChoice, ThemeExt as _, space, type_};
use super::widgets::{
    Button, Checkbox, Dialog as Question, DialogAnswer, FilterChip, Icon, Rich, button_row, choice_group,
    section_heading, small_heading, text,
};
use super::{about, crash, pretend, rail, said};

/// The sizes offered, in percent.
const SIZES: [u16; 8] = [ZOOM_MIN, 100, 125, 150, 175, 200, 250, ZOOM_MAX];

/// Draws the dialog that is open.
pub fn show(ui: &Ui, cx: &mut Cx<'_>) {
    let Some(dialog) = cx.state.dialog.clone() else { return };
    let ctx = ui.ctx();
    match dialog {
        Dialog::Start => pages::commit(ctx, cx),
        Dialog::Restart => {
            let title = cx.t("dialog-restart");
            let lines = [cx.t("dialog-restart-here"), cx.t("dialog-restart-there")];
            let act = cx.t("dialog-restart-do");
            danger(ctx, cx, "restart", &title, &lines, &act, Action::Restart);
        }
        Dialog::Options => sheet(ctx, cx, "options", "options-title", options),
        Dialog::Case => sheet_of(ctx, cx, 760.0, "case", "case-sheet-title", pages::case::sheet),
        Dialog::Crash => sheet_of(ctx, cx, 760.0, "crash", "crash-title", crash::sheet),
        Dialog::HandBack => wide_sheet(ctx, cx, "hand-back", "agent-back", pages::agent::back::sheet),
        Dialog::SetupFile => {
            wide_sheet(ctx, cx, "setup-file", "agent-file-title", pages::agent::incoming::sheet);
        }
        Dialog::Help => sheet(ctx, cx, "help", "help-title", help),
        Dialog::Keys => sheet(ctx, cx, "keys", "keys-title", keys::page),
        Dialog::About => wide_sheet(ctx, cx, "about", "about-title", about::show),
        Dialog::Licences => wide_sheet(ctx, cx, "licences", "licences-title", about::licences),
        Dialog::Explain => wide_sheet(ctx, cx, "explain", "pasted-sheet-title", pages::pasted::sheet),
        Dialog::Steps => sheet(ctx, cx, "steps", "steps-title", rail::steps),
        Dialog::Picture(id) => {
            let (width, title) =
                (pages::guide_panel::enlarged_width(ctx), pages::guide_panel::title_key(cx, id));
            sheet_of(ctx, cx, width, "picture", title, |ui, cx| pages::guide_panel::enlarged(ui, cx, id));
        }
        Dialog::Faults => wide_sheet(ctx, cx, "faults", "faults-title", pretend::trainer::show),
    }
}

fn danger(ctx: &Context, cx: &mut Cx<'_>, id: &str, title: &str, lines: &[String], act: &str, then: Action) {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let safe = cx.t("button-not-yet");
    match Question::new(id, title, &lines, &safe, act).danger().show(ctx) {
        Some(DialogAnswer::Act) => cx.ask(then),
        Some(DialogAnswer::NotYet) => cx.ask(Action::Dialog(None)),
        None => {}
    }
}

/// A dialog that is read or switched, not answered.
fn sheet(ctx: &Context, cx: &mut Cx<'_>, id: &str, title: &str, add: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    sheet_of(ctx, cx, 480.0, id, title, add);
}

/// The same for what holds cards.
fn wide_sheet(ctx: &Context, cx: &mut Cx<'_>, id: &str, title: &str, add: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    sheet_of(ctx, cx, 640.0, id, title, add);
}

fn sheet_of(
    ctx: &Context,
    cx: &mut Cx<'_>,
    width: f32,
    id: &str,
    title: &str,
    add: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let tokens = ctx.tokens();
    let room = ctx.content_rect().size();
    let frame = egui::Frame::window(&ctx.global_style()).fill(tokens.raised).inner_margin(space::XXL);
    let words = cx.t(title);
    let id = egui::Id::unique(("sheet", id));
    let area = Modal::default_area(id).role(egui::Role::Dialog).accessible_name(words.as_str());
    let modal = Modal::new(id).area(area).frame(frame).show(ctx, |ui| {
        ui.set_width((room.x - 80.0).min(width));
        ui.spacing_mut().item_spacing.y = space::M;
        section_heading(ui, &words);
        let height = (room.y - 190.0).max(120.0);
        let area = egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            // The focus ring of what stands at the edge needs room.
            let margin = egui::Margin { left: 4, right: 16, top: 4, bottom: 4 };
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                add(ui, cx);
            });
        });
        let close = ui
            .horizontal(|ui| {
                let close = ui.add(Button::secondary(&cx.t("button-close")));
                // What is said in the footer stands behind this.
                said::show(ui, cx);
                close
            })
            .inner;
        if ui.memory(|m| m.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    });
    ctx.accesskit_node_builder(id, egui::accesskit::Node::set_modal);
    let escape = ctx.input(|i| i.key_pressed(Key::Escape));
    if modal.inner || modal.should_close() || escape {
        cx.ask(Action::Dialog(None));
    }
}

fn options(ui: &mut Ui, cx: &mut Cx<'_>) {
    let group = cx.t("options-theme");
    small_heading(ui, &group);
    choice_group(ui, &group, |ui| {
        button_row(ui, |ui| {
            for (choice, key) in [
                (ThemeChoice::System, "options-theme-system"),
                (ThemeChoice::Light, "options-theme-light"),
                (ThemeChoice::Dark, "options-theme-dark"),
                (ThemeChoice::ContrastLight, "options-theme-contrast-light"),
                (ThemeChoice::ContrastDark, "options-theme-contrast-dark"),
            ] {
                if ui.add(FilterChip::new(&cx.t(key), cx.state.settings.theme == choice)).clicked() {
                    cx.ask(Action::Theme(choice));
                }
            }
        })
    });
    let group = cx.t("options-size");
    small_heading(ui, &group);
    choice_group(ui, &group, |ui| {
        button_row(ui, |ui| {
            // The keys and the wheel reach sizes between those offered: the one in force is always shown.
            let now = zoom_percent(ui.ctx().zoom_factor());
            let mut sizes = SIZES.to_vec();
            if let Err(place) = sizes.binary_search(&now) {
                sizes.insert(place, now);
            }
            for percent in sizes {
                let label = cx.tw("options-size-value", &[("percent", u32::from(percent).into())]);
                if ui.add(FilterChip::new(&label, percent == now)).clicked() {
                    cx.ask(Action::Zoom(f32::from(percent) / 100.0));
                }
            }
        })
    });
    let group = cx.t("options-motion");
    small_heading(ui, &group);
    choice_group(ui, &group, |ui| {
        button_row(ui, |ui| {
            for (choice, key) in [
                (MotionChoice::System, "options-motion-system"),
                (MotionChoice::Reduced, "options-motion-reduced"),
                (MotionChoice::Usual, "options-motion-usual"),
            ] {
                if ui.add(FilterChip::new(&cx.t(key), cx.state.settings.motion == choice)).clicked() {
                    cx.ask(Action::Motion(choice));
                }
            }
        });
    });
    options_language(ui, cx);
    let mut presenting = cx.state.settings.presenting;
    let (label, help) = (cx.t("presenting-switch"), cx.t("presenting-help"));
    if ui.add(Checkbox::new(&mut presenting, &label).help(&help)).changed() {
        cx.ask(Action::Presenting(presenting));
    }
    let mut tell = cx.state.session.answers().start.tell == Some(true);
    let before = tell;
    let (label, help) = (cx.t("options-tell"), cx.t("options-tell-help"));
    ui.add(Checkbox::new(&mut tell, &label).help(&help));
    if tell != before {
        cx.ask(Action::Change(Change::Tell(tell)));
    }
    let mut helping = cx.state.settings.helping;
    let (label, help) = (cx.t("agent-options"), cx.t("agent-options-help"));
    ui.add(Checkbox::new(&mut helping, &label).help(&help));
    if helping != cx.state.settings.helping {
        cx.ask(Action::Agent(AgentAction::Helping(helping)));
    }
    button_row(ui, |ui| {
        if cx.state.practice.is_none() && ui.add(Button::quiet(&cx.t("options-setups"))).clicked() {
            cx.ask(Action::ShowStart);
        }
        if ui.add(Button::quiet(&cx.t("options-restart"))).clicked() {
            cx.ask(Action::AskRestart);
        }
        if ui.add(Button::quiet(&cx.t("about-title"))).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::About)));
        }
    });
}

fn help(ui: &mut Ui, cx: &mut Cx<'_>) {
    small_heading(ui, &cx.t("help-stuck"));
    text(ui, type_::DENSE, &cx.t("help-stuck-text"));
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t("help-support")).small()).clicked() {
            cx.ask(Action::OpenLink("https://support.contractbook.com".to_owned()));
        }
        pages::case::way_in(ui, cx, "");
    });
    small_heading(ui, &cx.t("help-keys"));
    text(ui, type_::DENSE, &cx.t("help-key-tab"));
    button_row(ui, |ui| {
        let all = ui.add(Button::secondary(&cx.t("help-all-keys")).small());
        if keys::hint(cx, all, Does::Keys).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::Keys)));
        }
        let on = cx.state.settings.presenting;
        let present = cx.t(if on { "presenting-end" } else { "presenting-begin" });
        let present = ui.add(Button::secondary(&present).icon(Icon::Eye).small());
        if keys::hint(cx, present, Does::Present).clicked() {
            cx.ask(Action::Presenting(!on));
        }
        if ui.add(Button::secondary(&cx.t("about-title")).icon(Icon::Info).small()).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::About)));
        }
    });
    small_heading(ui, &cx.t("help-words"));
    for key in ["help-word-scim", "help-word-tenant", "help-word-token", "help-word-upn"] {
        Rich::dense(&cx.t(key)).show(ui);
    }
}
