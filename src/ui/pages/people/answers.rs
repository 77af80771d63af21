//! Who it is about: how many, who is tried first, who is organisation admin.

use eframe::egui::{Id, Response, Ui};

use crate::domain::people::preflight::Fate;
use crate::domain::session::{AdminAnswer, Change, Missing};
use crate::ui::action::Action;
use crate::ui::pages::Cx;
use crate::ui::state::PeopleView;
use crate::ui::theme::type_;
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Card, Mark, RadioRow, Rich, StatusLine, TextField, choice_group, section_heading, text,
};

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-who"));
        if cx.state.people.judged().is_some() {
            Rich::help(&cx.t("people-who-from-list")).show(ui);
        }
        admin(ui, cx);
        trial(ui, cx);
        expected(ui, cx);
    });
}

/// Moves the focus to the first thing that is missing.
fn missing_focus(cx: &Cx<'_>, missing: Missing, field: &Response) {
    if cx.state.focus_missing && cx.state.missing.first() == Some(&missing) {
        field.request_focus();
    }
}

fn expected(ui: &mut Ui, cx: &mut Cx<'_>) {
    let id = Id::unique("field-expected");
    let typed = cx.fields.expected.trim();
    let number = typed.parse::<u32>().ok().filter(|count| *count > 0);
    // Nothing is wrong while it is typed.
    let wrong = !typed.is_empty() && number.is_none() && !ui.memory(|m| m.has_focus(id));
    let error = wrong.then(|| cx.t("people-expected-number"));
    let filled =
        cx.state.session.answers().people.list.as_ref().filter(|_| cx.state.people.judged().is_some());
    let by_list = filled.is_some_and(|note| number.is_some_and(|n| u64::from(n) == note.create + note.link));
    let from_list = by_list.then(|| cx.t("people-expected-from-list"));
    let (label, help) = (cx.t("people-expected"), cx.t("people-expected-help"));
    let shown = TextField::new(&label, &mut cx.fields.expected)
        .help(&help)
        .error(error.as_deref())
        .good(from_list.as_deref())
        .limit(8)
        .id(id)
        .show(ui);
    if shown.response.lost_focus() {
        cx.ask(Action::Change(Change::Expected(number)));
    }
    missing_focus(cx, Missing::ExpectedPeople, &shown.response);
}

fn trial(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("people-trial"), cx.t("people-trial-help"));
    let clear = cx.clear_name(&label);
    let shown = TextField::new(&label, &mut cx.fields.trial)
        .private()
        .help(&help)
        .limit(320)
        .no_message_row()
        .clear(&clear)
        .id(Id::unique("field-trial"))
        .show(ui);
    cx.offer_back(UndoField::Trial, &label, shown.cleared);
    if shown.response.lost_focus() {
        let trial = cx.fields.trial.trim().to_owned();
        cx.ask(Action::Change(Change::Trial(trial)));
    }
    missing_focus(cx, Missing::TrialPerson, &shown.response);
    trial_in_list(ui, cx);
}

/// What the list says about the trial person. It should be somebody who gets a new account.
fn trial_in_list(ui: &mut Ui, cx: &Cx<'_>) {
    let answer = &cx.state.session.answers().people.trial;
    let Some((_, preflight)) = cx.state.people.judged().filter(|_| !answer.is_empty()) else { return };
    let Some(row) = PeopleView::row_of(cx.state.people.trial.as_ref(), answer) else { return };
    let fate = row.and_then(|row| preflight.fates.get(row as usize));
    let (mark, key) = match (row, fate) {
        (None, _) | (_, None) => (Mark::Warning, "people-trial-not-in-list"),
        (_, Some(Fate::Create)) => (Mark::Passed, "people-trial-new"),
        (_, Some(Fate::Link(_))) => (Mark::Warning, "people-trial-linked"),
        (_, Some(Fate::Skip)) => (Mark::Warning, "people-trial-out"),
    };
    let name = row.and_then(|row| cx.state.people.name_of(row)).unwrap_or_else(|| answer.clone());
    StatusLine::new(mark, &cx.tw(key, &[("name", (&name).into())])).style(type_::DENSE).show(ui);
}

fn admin(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.t("people-admin");
    text(ui, type_::LABEL, &title);
    choice_group(ui, &title, |ui| admin_choices(ui, cx));
}

fn admin_choices(ui: &mut Ui, cx: &mut Cx<'_>) {
    Rich::help(&cx.t("people-admin-help")).show(ui);
    let there = cx.state.session.answers().people.admin == AdminAnswer::AlreadyInContractbook;
    let typed = |cx: &Cx<'_>| match cx.fields.admin.trim() {
        "" => AdminAnswer::Open,
        typed => AdminAnswer::Assigned(typed.to_owned()),
    };
    let among = cx.t("people-admin-among");
    if ui.add(RadioRow::new(!there, &among)).clicked() {
        let answer = typed(cx);
        cx.ask(Action::Change(Change::Admin(answer)));
    }
    if !there {
        let label = cx.t("people-admin-address");
        let clear = cx.clear_name(&label);
        let shown = TextField::new(&label, &mut cx.fields.admin)
            .private()
            .limit(320)
            .no_message_row()
            .clear(&clear)
            .id(Id::unique("field-admin"))
            .show(ui);
        cx.offer_back(UndoField::Admin, &label, shown.cleared);
        if shown.response.lost_focus() {
            let answer = typed(cx);
            cx.ask(Action::Change(Change::Admin(answer)));
        }
        missing_focus(cx, Missing::Admin, &shown.response);
    }
    let (label, help) = (cx.t("people-admin-there"), cx.t("people-admin-there-help"));
    if ui.add(RadioRow::new(there, &label).help(&help)).clicked() {
        cx.ask(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    }
}
