//! One setup with everything that is known about it, and what can be done.

use eframe::egui::{Id, Ui, UiBuilder};

use crate::domain::session::{SaveWarning, Step};
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::action_many::ManyAction;
use crate::ui::pages::Cx;
use crate::ui::pages::finish::{check_mark, last_check};
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Button, Card, Icon, IconButton, Mark, Notice, NoticeKind, StatusLine, StepBar, button_row, right_group,
    section_heading, text,
};
use crate::ui::words::warning_text;
use crate::worker::SetupSummary;

use super::lines;

/// A card narrower than this has its buttons below its words, in any language.
const LEAST_BESIDE: f32 = 560.0;

/// Draws the card: what it is and how far, with its buttons at the right; in a narrow window below.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary) {
    // By its setup and not by its place: the focus must not pass to the bin of the card that moves up.
    let builder = UiBuilder::new().scope_id(Id::unique(("setup-card", &setup.id)));
    ui.scope_builder(builder, |ui| draw(ui, cx, setup));
}

fn draw(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary) {
    let company = lines::company(cx, &setup.company);
    Card::new().side().show(ui, |ui| {
        if ui.is_compact() {
            about(ui, cx, setup, &company);
            bar(ui, setup);
            state(ui, cx, setup);
            ui.horizontal(|ui| {
                open(ui, cx, setup, &company);
                right_group(ui, &setup.id, |ui| put_away(ui, cx, setup, &company));
            });
            return;
        }
        if ui.available_width() < LEAST_BESIDE {
            about(ui, cx, setup, &company);
            bar(ui, setup);
            state(ui, cx, setup);
            button_row(ui, |ui| {
                open(ui, cx, setup, &company);
                put_away(ui, cx, setup, &company);
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
                put_away(ui, cx, setup, &company);
                ui.min_rect().width()
            });
            if (buttons - taken).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(id, buttons));
                ui.request_discard("the buttons of a setup changed their width");
            }
        });
        bar(ui, setup);
        state(ui, cx, setup);
    });
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

/// How many of its steps are done; the words above say the same.
fn bar(ui: &mut Ui, setup: &SetupSummary) {
    let done = if setup.complete { Step::ALL.len() } else { setup.step.number().saturating_sub(1) };
    ui.add(StepBar::new(done, Step::ALL.len()));
}

/// What was put right in its file, when it was checked last, what is due, and how old its token is.
fn state(ui: &mut Ui, cx: &Cx<'_>, setup: &SetupSummary) {
    for warning in &setup.warnings {
        Notice::new(NoticeKind::Warning, &warning_text(&cx.state.texts, warning)).show(ui);
    }
    if let Some((at, verdict)) = setup.last_check {
        StatusLine::new(check_mark(cx, at, verdict), &last_check(cx, at, verdict)).silent().show(ui);
    }
    for need in lines::needs(cx, setup) {
        StatusLine::new(Mark::Warning, &need).silent().show(ui);
    }
    if let Some(on) = setup.token_change_is_near(lines::today(cx)) {
        let words = cx.tw("start-page-token-soon", &[("day", (&lines::day(cx, on)).into())]);
        StatusLine::new(Mark::Warning, &words).silent().show(ui);
    }
    if setup.token_entered.is_some() {
        let entered = lines::token(cx, setup);
        let key = if setup.token_kept { "many-token-line-kept" } else { "many-token-line" };
        let token = cx.tw(key, &[("age", (&entered).into())]);
        text(ui, type_::HELP, &format!("{token} {}", lines::change(cx, setup)));
    }
    if setup.archived_at.is_some() {
        text(ui, type_::HELP, &cx.t("many-archived-line"));
    }
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

/// Into the archive and out of it, and off the list.
fn put_away(ui: &mut Ui, cx: &mut Cx<'_>, setup: &SetupSummary, company: &str) {
    let whole =
        |warning: &SaveWarning| matches!(warning, SaveWarning::BadField(_) | SaveWarning::Inconsistent);
    // What is damaged or from a newer version is not written to.
    if setup.warnings.iter().all(whole) {
        let archived = setup.archived_at.is_some();
        let key = if archived { "many-unarchive" } else { "many-archive" };
        let label = cx.t(key);
        let name = cx.tw(&format!("{key}-name"), &[("company", company.into())]);
        if ui.add(Button::quiet(&label).name(&name)).clicked() {
            cx.ask(Action::Many(ManyAction::Archive(setup.id.clone(), !archived)));
        }
    }
    let name = cx.tw("start-page-delete-name", &[("company", company.into())]);
    if ui.add(IconButton::new(Icon::Trash, &name)).clicked() {
        cx.ask(Action::Delete(setup.id.clone()));
    }
}
