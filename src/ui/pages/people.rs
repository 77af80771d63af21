//! Step 6: the right people are assigned, an organisation admin among them.

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::{GuideId, Place};
use crate::domain::people::{Scope, forecast};
use crate::domain::session::{AdminAnswer, Change, Missing};
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Checkbox, Mark, RadioRow, Rich, StatusLine, SunkenCard, TextField, TwoColumns,
    section_heading, text,
};

use super::{Cx, FooterButtons, Header, accounts, guide_panel};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("people-title"),
        lead: state.texts.get("people-lead"),
        place: Place::Entra,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("people-done"), Action::Continue)
}

/// Who, then how in Entra.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.practice.is_some() {
        practice(ui, cx);
    }
    TwoColumns::side_width(316.0).show_with(ui, cx, questions, beside);
    accounts::show(ui, cx);
    guide_panel::show(ui, cx, GuideId::Assign, true);
    if cx.state.practice.is_none() {
        let mut assigned = cx.state.session.answers().people.assigned_at.is_some();
        let before = assigned;
        let (label, help) = (cx.t("people-assigned"), cx.t("people-assigned-help"));
        ui.add(Checkbox::new(&mut assigned, &label).help(&help));
        if assigned != before {
            cx.ask(Action::Change(Change::Assigned(assigned)));
        }
    }
}

fn questions(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-who"));
        expected(ui, cx);
        trial(ui, cx);
        admin(ui, cx);
    });
}

fn wants_focus(cx: &Cx<'_>, missing: Missing) -> bool {
    cx.state.focus_missing && cx.state.missing.first() == Some(&missing)
}

fn expected(ui: &mut Ui, cx: &mut Cx<'_>) {
    let typed = cx.fields.expected.trim().to_owned();
    let number: Result<u32, _> = typed.parse();
    let error = (!typed.is_empty() && number.is_err()).then(|| cx.t("people-expected-number"));
    let (label, help) = (cx.t("people-expected"), cx.t("people-expected-help"));
    let shown = TextField::new(&label, &mut cx.fields.expected)
        .help(&help)
        .error(error.as_deref())
        .limit(8)
        .id(Id::unique("field-expected"))
        .show(ui);
    if shown.response.lost_focus() {
        cx.ask(Action::Change(Change::Expected(number.ok().filter(|n| *n > 0))));
    }
    if wants_focus(cx, Missing::ExpectedPeople) {
        shown.response.request_focus();
    }
}

fn trial(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("people-trial"), cx.t("people-trial-help"));
    let shown = TextField::new(&label, &mut cx.fields.trial)
        .help(&help)
        .limit(320)
        .id(Id::unique("field-trial"))
        .show(ui);
    if shown.response.lost_focus() {
        let trial = cx.fields.trial.trim().to_owned();
        cx.ask(Action::Change(Change::Trial(trial)));
    }
    if wants_focus(cx, Missing::TrialPerson) {
        shown.response.request_focus();
    }
}

fn admin(ui: &mut Ui, cx: &mut Cx<'_>) {
    text(ui, type_::LABEL, &cx.t("people-admin"));
    Rich::help(&cx.t("people-admin-help")).show(ui);
    let there = cx.state.session.answers().people.admin == AdminAnswer::AlreadyInContractbook;
    let among = cx.t("people-admin-among");
    if ui.add(RadioRow::new(!there, &among)).clicked() {
        let typed = cx.fields.admin.trim().to_owned();
        let answer = if typed.is_empty() { AdminAnswer::Open } else { AdminAnswer::Assigned(typed) };
        cx.ask(Action::Change(Change::Admin(answer)));
    }
    if !there {
        let label = cx.t("people-admin-address");
        let shown = TextField::new(&label, &mut cx.fields.admin)
            .limit(320)
            .no_message_row()
            .id(Id::unique("field-admin"))
            .show(ui);
        if shown.response.lost_focus() {
            let typed = cx.fields.admin.trim().to_owned();
            let answer = if typed.is_empty() { AdminAnswer::Open } else { AdminAnswer::Assigned(typed) };
            cx.ask(Action::Change(Change::Admin(answer)));
        }
        if wants_focus(cx, Missing::Admin) {
            shown.response.request_focus();
        }
    }
    let (label, help) = (cx.t("people-admin-there"), cx.t("people-admin-there-help"));
    if ui.add(RadioRow::new(there, &label).help(&help)).clicked() {
        cx.ask(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-watch-out"));
        for key in ["people-watch-mail", "people-watch-existing", "people-watch-guests"] {
            Rich::dense(&cx.t(key)).show(ui);
        }
    });
    if let Some(expected) = cx.state.session.answers().people.expected {
        let forecast = forecast(Scope::users(u64::from(expected)));
        Card::new().side().show(ui, |ui| {
            section_heading(ui, &cx.t("people-forecast"));
            let (lo, hi) = forecast.work;
            Rich::dense(&cx.tw("people-forecast-work", &[("from", lo.into()), ("to", hi.into())])).show(ui);
            Rich::dense(&cx.t("people-forecast-wait")).show(ui);
            Rich::help(&cx.t("people-forecast-source")).show(ui);
        });
    }
}

/// The practice Entra's people, to tick and assign.
fn practice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(entra) = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("practice-entra"));
        text(ui, type_::DENSE, &cx.t("practice-people-text"));
        let columns = if ui.available_width() > 620.0 { 2 } else { 1 };
        ui.columns(columns, |uis| {
            for (index, person) in entra.directory.iter().enumerate() {
                let Some(ui) = uis.get_mut(index % columns) else { continue };
                let mut on = cx.fields.ticked.contains(&person.id);
                let before = on;
                let mut remarks = vec![person.upn.clone()];
                let quirks = [
                    (person.organisation_admin, "practice-person-admin"),
                    (person.mail.is_none(), "practice-person-no-mail"),
                    (person.guest, "practice-person-guest"),
                    (!person.enabled, "practice-person-off"),
                ];
                remarks.extend(quirks.into_iter().filter(|(has, _)| *has).map(|(_, key)| cx.t(key)));
                let help = remarks.join(" · ");
                ui.add(Checkbox::new(&mut on, &person.display_name).help(&help));
                if on != before {
                    if on {
                        cx.fields.ticked.insert(person.id.clone());
                    } else {
                        cx.fields.ticked.remove(&person.id);
                    }
                }
            }
        });
        if cx.state.session.answers().people.assigned_at.is_some() {
            let count = entra.view.people.iter().filter(|p| p.assigned).count();
            StatusLine::new(Mark::Passed, &cx.tw("practice-people-assigned", &[("count", count.into())]))
                .show(ui);
        }
        if ui.add(Button::secondary(&cx.t("practice-people-do"))).clicked() {
            cx.ask(Action::PracticeAssign);
        }
    });
}
