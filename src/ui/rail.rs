//! The rail at the left of wide windows: brand, steps, time left, and what is at hand on every page.

use eframe::egui::{Id, Margin, Panel, Role, ScrollArea, Ui, UiBuilder};

use crate::domain::session::{Status, Step};

use super::action::{Action, Dialog};
use super::action_agent::AgentAction;
use super::keys::{self, Does};
use super::pages::{self, Cx};
use super::state::Screen;
use super::theme::{ThemeExt as _, space, type_};
use super::widgets::{Button, Icon, RailItem, RailStatus, brand, divider, rail_list, right_group, text};

fn status_of(status: Status) -> (RailStatus, &'static str) {
    match status {
        Status::Done => (RailStatus::Done, "status-done"),
        Status::Current => (RailStatus::Current, "status-current"),
        Status::NeedsYou => (RailStatus::NeedsYou, "status-needs-you"),
        Status::Waiting => (RailStatus::Waiting, "status-waiting"),
        Status::CheckAgain => (RailStatus::CheckAgain, "status-check-again"),
        Status::CannotStart => (RailStatus::Locked, "status-cannot-start"),
    }
}

/// The list of steps, also used by the dialog of compact windows.
pub fn steps(ui: &mut Ui, cx: &mut Cx<'_>) {
    let why = cx.t("status-cannot-start-why");
    let words: Vec<_> = Step::ALL
        .into_iter()
        .map(|step| {
            let (status, key) = status_of(cx.state.shown_session().status(step));
            let title = cx.t(&format!("step-{}", step.as_str().replace('_', "-")));
            (step, step.number().to_string(), title, status, cx.t(key))
        })
        .collect();
    let in_journey = matches!(cx.state.screen, Screen::Step | Screen::Trial | Screen::Case);
    let open = in_journey.then(|| cx.state.shown_session().viewed());
    let items: Vec<_> = words
        .iter()
        .map(|(step, number, title, status, word)| RailItem {
            number,
            title,
            word,
            status: *status,
            selected: open == Some(*step),
            hint: (*status == RailStatus::Locked).then_some(why.as_str()),
        })
        .collect();
    let pressed = rail_list(ui, &items).and_then(|index| Step::ALL.get(index).copied());
    if let Some(step) = pressed {
        cx.ask(match cx.state.screen {
            Screen::Case => Action::Agent(AgentAction::Look(step)),
            _ => Action::Open(step),
        });
    }
}

/// Draws it, at the left of the window.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    Panel::left("rail")
        .resizable(false)
        .exact_size(space::RAIL)
        .frame(eframe::egui::Frame::new().fill(tokens.rail).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            // The foot keeps its place and still comes after the steps: it leaves them the room it does not need.
            let memory = Id::unique("rail-foot-height");
            let known: f32 = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
            let room = ui.available_rect_before_wrap();
            let above = room.with_max_y((room.max.y - known).max(room.min.y));
            let builder = UiBuilder::new().max_rect(above);
            ui.scope_builder(builder, |ui| {
                ScrollArea::vertical().id_salt("rail").show(ui, |ui| {
                    ui.add_space(space::XXL);
                    ui.horizontal(|ui| {
                        ui.add_space(space::S);
                        brand(ui, &cx.t("brand-name"), &cx.t("brand-product"));
                    });
                    ui.add_space(space::L);
                    // The list of setups belongs to no journey yet.
                    if cx.state.screen != Screen::Start {
                        let builder = UiBuilder::new()
                            .accessibility_role(Role::Navigation)
                            .accessibility_label(cx.t("steps-title"));
                        ui.scope_builder(builder, |ui| steps(ui, cx));
                    }
                    ui.add_space(space::L);
                })
            });
            let below = room.with_min_y((room.max.y - known).max(room.min.y));
            let foot = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| foot(ui, cx));
            let height = foot.response.rect.height();
            if (height - known).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(memory, height));
                ui.request_discard("the foot of the rail has another height");
            }
        });
}

fn foot(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::S;
    divider(ui);
    if !matches!(cx.state.screen, Screen::Start | Screen::Case) {
        ui.horizontal(|ui| {
            ui.add_space(space::S);
            text(ui, type_::HELP, &cx.t("time-left"));
            let left = time_left(cx);
            right_group(ui, "time-left", |ui| {
                text(ui, type_::LABEL, &left);
                ui.add_space(space::S);
            });
        });
    }
    let explain = ui.add(Button::quiet(&cx.t("button-explain")).icon(Icon::Warning));
    if keys::hint(cx, explain, Does::Explain).clicked() {
        cx.ask(Action::Dialog(Some(Dialog::Explain)));
    }
    if cx.state.screen != Screen::Case {
        pages::case::way_in(ui, cx, "");
    }
    ui.horizontal(|ui| {
        let help = ui.add(Button::quiet(&cx.t("button-help")).icon(Icon::Help));
        if keys::hint(cx, help, Does::Help).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::Help)));
        }
        let options = ui.add(Button::quiet(&cx.t("button-options")).icon(Icon::Options));
        if keys::hint(cx, options, Does::Options).clicked() {
            cx.ask(Action::Dialog(Some(Dialog::Options)));
        }
    });
    ui.add_space(space::M);
}

fn time_left(cx: &Cx<'_>) -> String {
    match cx.state.session.time_left() {
        (_, 0) => cx.t("time-left-nothing"),
        (from, to) => cx.tw("time-left-range", &[("from", from.into()), ("to", to.into())]),
    }
}
