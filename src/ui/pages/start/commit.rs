//! The dialog of the one commit: what will happen, to how many, how to stop, and when it was started.

use eframe::egui::{Context, Id, Ui};

use crate::domain::session::{AdminAnswer, Day, NoTime, read_start_time};
use crate::ui::action::Action;
use crate::ui::widgets::{
    Dialog as Question, DialogAnswer, FilterChip, TextField, button_row, choice_group, small_heading,
};

use super::super::Cx;

/// Draws it.
pub fn show(ctx: &Context, cx: &mut Cx<'_>) {
    let practice = cx.state.practice.is_some();
    let count = cx.state.session.answers().people.expected.unwrap_or_default();
    let title = cx.tw("start-dialog-title", &[("count", count.into())]);
    let lines = lines(cx);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let act = cx.t(if practice { "start-dialog-do" } else { "start-dialog-done" });
    let safe = cx.t("button-not-yet");
    let question = Question::new("start", &title, &lines, &safe, &act);
    let answer = question.show_with(ctx, |ui| {
        if !practice {
            when(ui, cx);
        }
    });
    match answer {
        Some(DialogAnswer::Act) => cx.ask(Action::Start),
        Some(DialogAnswer::NotYet) => cx.ask(Action::Dialog(None)),
        None => {}
    }
}

fn lines(cx: &Cx<'_>) -> Vec<String> {
    let people = &cx.state.session.answers().people;
    let count = people.expected.unwrap_or_default();
    let first = if cx.state.practice.is_some() { "start-dialog-practice" } else { "start-dialog-real" };
    let who = match cx.state.people.judged() {
        Some((_, preflight)) if preflight.compared && preflight.ready() as u64 == u64::from(count) => {
            let (create, link) = (cx.count(preflight.create), cx.count(preflight.link));
            cx.tw("start-dialog-list", &[("create", (&create).into()), ("link", (&link).into())])
        }
        _ => cx.tw("start-dialog-people", &[("count", count.into())]),
    };
    let admin = match &people.admin {
        AdminAnswer::Assigned(address) => cx.tw("start-dialog-admin", &[("admin", address.into())]),
        AdminAnswer::AlreadyInContractbook => cx.t("start-dialog-admin-there"),
        AdminAnswer::Open => cx.t("start-dialog-no-admin"),
    };
    let mut lines = vec![cx.t(first), who, cx.t("start-dialog-read-only"), admin];
    if cx.state.session.answers().start.trial_arrived_at.is_none() {
        lines.push(cx.t("start-dialog-no-trial"));
    }
    lines.push(cx.t("start-dialog-stop"));
    lines
}

/// When it was started: the forecast and the counting begin there.
fn when(ui: &mut Ui, cx: &mut Cx<'_>) {
    let group = cx.t("start-when");
    small_heading(ui, &group);
    choice_group(ui, &group, |ui| {
        button_row(ui, |ui| {
            for (earlier, key) in [(false, "start-when-now"), (true, "start-when-earlier")] {
                if ui.add(FilterChip::new(&cx.t(key), cx.fields.started_earlier == earlier)).clicked() {
                    cx.fields.started_earlier = earlier;
                }
            }
        })
    });
    if !cx.fields.started_earlier {
        return;
    }
    let read = read_start_time(&cx.fields.started_text, cx.state.now, &cx.state.zone);
    let id = Id::unique("field-started");
    let left = ui.memory(|m| m.focused() != Some(id)) && !cx.fields.started_text.trim().is_empty();
    let good = read.ok().map(|(at, day)| {
        let key = match day {
            Day::Today => "start-when-today",
            Day::Yesterday => "start-when-yesterday",
            Day::NotToday => "start-when-not-today",
        };
        let time = cx.state.clock(at);
        cx.tw(key, &[("time", (&time).into())])
    });
    let error = read.err().filter(|_| left || cx.fields.started_pressed).map(|none| {
        cx.t(match none {
            NoTime::Empty => "start-when-empty",
            NoTime::Unreadable => "start-when-unreadable",
            NoTime::Future => "start-when-future",
        })
    });
    let (label, help, hint) = (cx.t("start-when-label"), cx.t("start-when-help"), cx.t("start-when-hint"));
    let shown = TextField::new(&label, &mut cx.fields.started_text)
        .help(&help)
        .hint(&hint)
        .good(good.as_deref())
        .error(error.as_deref())
        .limit(40)
        .id(id)
        .show(ui);
    if shown.response.changed() {
        cx.fields.started_pressed = false;
    }
}
