//! The token's card: what is remembered of it, when it is to be changed, and a reminder for the calendar.

use std::path::PathBuf;

use eframe::egui::{Id, Ui};
use jiff::civil::Date;

use crate::domain::session::{Change, Proposal, TokenNote, propose_change, read_day};
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::carry_out::reminder_name;
use crate::ui::later_view::usable_day;
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, Rich, TextField, button_row, fact_list, field_message, fold_about,
};

use super::super::Cx;
use super::headed;

/// From this width on the two fields stand side by side.
const BESIDE: f32 = 480.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        headed(ui, Icon::Key, &cx.t("token-plan-title"));
        let Some(token) = cx.state.session.answers().token.clone() else {
            Rich::dense(&cx.t("token-plan-none")).show(ui);
            return;
        };
        Rich::dense(&cx.t("token-plan-text")).show(ui);
        if token.expires_at.is_none() {
            Rich::dense(&cx.t("token-plan-text-no-end")).show(ui);
        }
        facts(ui, cx, &token);
        let proposal = propose_change(&token, today(cx), &cx.state.zone);
        prefill(cx, &token, proposal);
        due(ui, cx);
        let (error, good) = verdict(ui, cx, &token, proposal);
        let columns = if ui.available_width() < BESIDE { 1 } else { 2 };
        ui.columns(columns, |uis| {
            for (index, ui) in uis.iter_mut().enumerate() {
                if index == 0 {
                    day_field(ui, cx, error.as_deref(), good.as_deref(), proposal);
                }
                if index + 1 == columns {
                    from(ui, cx);
                }
            }
        });
        field_message(ui, error.as_deref(), good.as_deref());
        let day = usable(cx);
        buttons(ui, cx, day, proposal);
    });
}

fn today(cx: &Cx<'_>) -> Date {
    cx.state.now.to_zoned_datetime(cx.state.zone.clone()).date()
}

fn written(cx: &Cx<'_>, day: Date) -> String {
    cx.state.texts.language().date(day)
}

fn facts(ui: &mut Ui, cx: &Cx<'_>, token: &TokenNote) {
    let since = cx.state.moment(token.entered_at);
    let end = match token.expires_at {
        None => cx.t("token-plan-no-end"),
        Some(at) => {
            let time = cx.state.moment(at);
            if at <= cx.state.now { cx.tw("token-plan-ended", &[("time", (&time).into())]) } else { time }
        }
    };
    let names = ["token-plan-print", "token-plan-since", "token-plan-end"].map(|key| cx.t(key));
    let [print, entered, ends] = &names;
    fact_list(ui, &[(print, &token.fingerprint), (entered, &since), (ends, &end)]);
}

fn from(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help, hint) =
        (cx.t("token-plan-from"), cx.t("token-plan-from-help"), cx.t("token-plan-support"));
    let field = TextField::new(&label, &mut cx.fields.later.from)
        .private()
        .help(&help)
        .hint(&hint)
        .no_message_row()
        .id(Id::unique("field-token-from"))
        .show(ui);
    if field.response.lost_focus() {
        let who = cx.fields.later.from.trim().to_owned();
        cx.ask(Action::Change(Change::TokenFrom(who)));
    }
}

/// The saved day, or the proposal, once for each token.
fn prefill(cx: &mut Cx<'_>, token: &TokenNote, proposal: Proposal) {
    if cx.fields.later.day_for.as_ref() != Some(token) {
        let saved = cx.state.session.answers().token_plan.change_on;
        cx.fields.later.day = written(cx, saved.unwrap_or_else(|| proposal.day()));
        cx.fields.later.day_for = Some(token.clone());
    }
}

/// The day has come.
fn due(ui: &mut Ui, cx: &Cx<'_>) {
    let saved = cx.state.session.answers().token_plan.change_on;
    if let Some(due) = saved.filter(|day| *day <= today(cx)) {
        let day = written(cx, due);
        Notice::new(NoticeKind::Warning, &cx.tw("token-plan-due", &[("day", (&day).into())])).show(ui);
    }
}

/// What is wrong with the typed day, or where it comes from. Nothing is wrong while it is typed.
fn verdict(ui: &Ui, cx: &Cx<'_>, token: &TokenNote, proposal: Proposal) -> (Option<String>, Option<String>) {
    let today = today(cx);
    let day = read_day(&cx.fields.later.day);
    let end = token.expires_at.map(|at| at.to_zoned_datetime(cx.state.zone.clone()).date());
    let example = written(cx, proposal.day());
    let error = match day {
        None => Some(cx.tw("token-plan-day-unreadable", &[("day", (&example).into())])),
        Some(day) if day < today => Some(cx.t("token-plan-day-past")),
        Some(day) if end.is_some_and(|end| end > today && day >= end) => {
            Some(cx.t("token-plan-day-too-late"))
        }
        Some(_) => None,
    };
    let saved = cx.state.session.answers().token_plan.change_on;
    let good = (saved.is_none() && day == Some(proposal.day())).then(|| {
        cx.t(match proposal {
            Proposal::BeforeItsEnd(_) => "token-plan-before-end",
            Proposal::AfterSixMonths(_) => "token-plan-six-months",
            Proposal::AtOnce(_) => "token-plan-at-once",
        })
    });
    let typing = ui.memory(|m| m.has_focus(Id::unique("field-token-day")));
    (error.filter(|_| !typing), good)
}

/// The typed day, when a reminder can be made of it.
fn usable(cx: &Cx<'_>) -> Option<Date> {
    usable_day(cx.state, &cx.fields.later.day)
}

fn day_field(ui: &mut Ui, cx: &mut Cx<'_>, error: Option<&str>, good: Option<&str>, proposal: Proposal) {
    let example = written(cx, proposal.day());
    let label = cx.t("token-plan-day");
    let help = cx.tw("token-plan-day-help", &[("day", (&example).into())]);
    let field = TextField::new(&label, &mut cx.fields.later.day)
        .help(&help)
        .error(error)
        .good(good)
        .no_message_row()
        .id(Id::unique("field-token-day"))
        .show(ui);
    let saved = cx.state.session.answers().token_plan.change_on;
    if field.response.lost_focus()
        && let Some(day) = usable(cx)
        && saved != Some(day)
    {
        cx.ask(Action::Change(Change::TokenChangeOn(Some(day))));
    }
}

fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, day: Option<Date>, proposal: Proposal) {
    let plan = &cx.state.session.answers().token_plan;
    let (saved_before, file) = (!plan.reminder_file.is_empty(), plan.reminder_file.clone());
    let add = cx.t(if saved_before { "token-plan-add-again" } else { "token-plan-add" });
    let mut wanted = None;
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&add).icon(Icon::Calendar)).clicked() {
            wanted = Some(None);
        }
        if day != Some(proposal.day()) {
            let proposed = written(cx, proposal.day());
            let label = cx.tw("token-plan-propose", &[("day", (&proposed).into())]);
            if ui.add(Button::quiet(&label)).clicked() {
                cx.fields.later.day = proposed;
                cx.ask(Action::Change(Change::TokenChangeOn(Some(proposal.day()))));
            }
        }
    });
    if saved_before {
        Rich::help(&cx.tw("token-plan-saved-as", &[("file", (&file).into())])).show(ui);
    }
    let memory = Id::unique("reminder-place");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold_about(ui, &cx.t("token-plan-place"), &cx.t("access-reminder"), &mut open, |ui| {
        let label = cx.t("token-plan-path");
        let hint = reminder_name(cx.state);
        TextField::new(&label, &mut cx.fields.later.reminder_path)
            .private()
            .hint(&hint)
            .no_message_row()
            .id(Id::unique("field-reminder-path"))
            .show(ui);
        let typed = cx.fields.later.reminder_path.trim().to_owned();
        if ui.add(Button::secondary(&cx.t("token-plan-path-save")).icon(Icon::Download).small()).clicked() {
            wanted = Some(Some(PathBuf::from(if typed.is_empty() { hint } else { typed })));
        }
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
    match (wanted, day) {
        (Some(path), Some(_)) => cx.ask(Action::Later(LaterAction::SaveReminder(path))),
        // What is wrong with the day stands at its field.
        (Some(_), None) => ui.memory_mut(|m| m.request_focus(Id::unique("field-token-day"))),
        (None, _) => {}
    }
}
