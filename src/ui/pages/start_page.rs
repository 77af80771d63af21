//! The start page: saved setups, a new one, practice.

use eframe::egui::Ui;
use jiff::ToSpan as _;

use crate::domain::entra::guides::Place;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::remote::Remote;
use crate::ui::state::State;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Art, Button, Card, Icon, IconButton, Mark, Notice, NoticeKind, Rich, StatusLine, StepBar, SunkenCard,
    TwoColumns, art, right_group, section_heading, text,
};
use crate::ui::words::warning_text;
use crate::worker::SetupSummary;

use super::finish::{check_mark, last_check};
use super::{Cx, FooterButtons, Header, trial};

/// A token that changes within so many days is spoken of here.
const DAYS_AHEAD: i64 = 30;

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("start-page-title"),
        lead: state.texts.get("start-page-lead"),
        place: Place::ThisWindow,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("start-page-new"), Action::NewSetup).aside(
        state.texts.get("prepare-practise"),
        Some(Icon::Play),
        Action::StartPractice,
    )
}

/// The list.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    trial::leftovers(ui, cx, false);
    TwoColumns::side_width(300.0).show_with(ui, cx, setups, beside);
}

fn setups(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Remote::Failed { error, .. } = &cx.state.setups {
        let why = error.text(&cx.state.texts);
        Notice::new(NoticeKind::Warning, &why).show(ui);
    }
    let list = cx.state.setups.latest().cloned().unwrap_or_default();
    if list.is_empty() {
        empty(ui, cx);
    }
    for setup in list {
        Card::new().side().show(ui, |ui| one(ui, cx, &setup));
    }
}

/// One setup: what it is and how far, with its buttons at the right; in a narrow window below.
fn one(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary) {
    let company =
        if setup.company.trim().is_empty() { cx.t("start-page-unnamed") } else { setup.company.clone() };
    if ui.is_compact() {
        about(ui, cx, setup, &company);
        bar(ui, setup);
        later(ui, cx, setup);
        ui.horizontal(|ui| {
            open(ui, cx, setup, &company);
            right_group(ui, &setup.id, |ui| delete(ui, cx, setup, &company));
        });
        return;
    }
    ui.horizontal_top(|ui| {
        let id = ui.unique_id().with("buttons");
        let taken: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        let room = (ui.available_width() - taken - space::L).max(120.0);
        ui.vertical(|ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = space::S;
            about(ui, cx, setup, &company);
        });
        let buttons = right_group(ui, &setup.id, |ui| {
            open(ui, cx, setup, &company);
            delete(ui, cx, setup, &company);
            ui.min_rect().width()
        });
        if (buttons - taken).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, buttons));
            ui.request_discard("the buttons of a setup changed their width");
        }
    });
    bar(ui, setup);
    later(ui, cx, setup);
}

/// Its name and where it stands.
fn about(ui: &mut Ui, cx: &Cx<'_>, setup: &SetupSummary, company: &str) {
    section_heading(ui, company);
    let step = cx.t(&format!("step-{}", setup.step.as_str().replace('_', "-")));
    let time = cx.state.moment(setup.updated_at);
    let key = if setup.complete { "start-page-complete" } else { "start-page-where" };
    let args = [("number", setup.step.number().into()), ("step", (&step).into()), ("time", (&time).into())];
    text(ui, type_::HELP, &cx.tw(key, &args));
}

fn open(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary, company: &str) {
    if setup.last_check.is_some() {
        let label = cx.t("start-page-check");
        let name = cx.tw("start-page-check-name", &[("company", company.into())]);
        if ui.add(Button::quiet(&label).name(&name).icon(Icon::Again)).clicked() {
            cx.ask(Action::Later(LaterAction::CheckSetup(setup.id.clone())));
        }
    }
    let key = if setup.complete { "start-page-open" } else { "start-page-continue" };
    let label = cx.t(key);
    let name = cx.tw(&format!("{key}-name"), &[("company", company.into())]);
    if ui.add(Button::secondary(&label).name(&name)).clicked() {
        cx.ask(Action::Resume(setup.id.clone()));
    }
}

fn delete(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary, company: &str) {
    let name = cx.tw("start-page-delete-name", &[("company", company.into())]);
    if ui.add(IconButton::new(Icon::Trash, &name)).clicked() {
        cx.ask(Action::AskDelete(setup.id.clone()));
    }
}

/// Nothing was begun yet: what this program does, as a drawing, and that everything is kept.
fn empty(ui: &mut Ui, cx: &Cx<'_>) {
    Card::new().gap(space::XS).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(space::XXL);
            art(ui, Art::Bridge, 264.0);
            ui.add_space(space::L);
            section_heading(ui, &cx.t("start-page-empty"));
            text(ui, type_::BODY, &cx.t("start-page-empty-text"));
            ui.add_space(space::XXL);
        });
    });
}

/// How many of its steps are done; the words above say the same.
fn bar(ui: &mut Ui, setup: &SetupSummary) {
    let done = if setup.complete { Step::ALL.len() } else { setup.step.number().saturating_sub(1) };
    ui.add(StepBar::new(done, Step::ALL.len()));
}

/// What was put right in its file, when it was checked last, and whether its token is to be changed soon.
fn later(ui: &mut Ui, cx: &Cx<'_>, setup: &SetupSummary) {
    for warning in &setup.warnings {
        Notice::new(NoticeKind::Warning, &warning_text(&cx.state.texts, warning)).show(ui);
    }
    if let Some((at, verdict)) = setup.last_check {
        StatusLine::new(check_mark(cx, at, verdict), &last_check(cx, at, verdict)).silent().show(ui);
    }
    let Some(day) = setup.token_change else { return };
    let today = cx.state.now.to_zoned_datetime(cx.state.zone.clone()).date();
    if day <= today.saturating_add(DAYS_AHEAD.days()) {
        let written = cx.state.texts.language().date(day);
        let key = if day > today { "start-page-token-soon" } else { "start-page-token-due" };
        StatusLine::new(Mark::Warning, &cx.tw(key, &[("day", (&written).into())])).silent().show(ui);
    }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-practice"));
        Rich::dense(&cx.t("start-page-practice-text")).show(ui);
    });
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-saved"));
        Rich::dense(&cx.t("start-page-saved-text")).show(ui);
    });
}
