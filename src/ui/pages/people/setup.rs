//! How the company's Entra is set up: groups and their licence, the mapping, the mail domains.

use eframe::egui::{Id, Ui};

use crate::domain::session::{AssignBy, Change, Licence};
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::Cx;
use crate::ui::theme::type_;
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Card, Checkbox, FilterChip, Notice, NoticeKind, RadioRow, Rich, TextField, button_row, choice_group,
    section_heading, text,
};

use super::get::remembered_fold;

/// Draws both cards.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        let title = cx.t("people-assign-by");
        section_heading(ui, &title);
        choice_group(ui, &title, |ui| assign_by(ui, cx));
    });
    if cx.state.people.judged().is_some() {
        Card::new().side().show(ui, |ui| {
            let label = cx.t("people-mapping");
            remembered_fold(ui, "people-mapping-open", &label, |ui| mapping(ui, cx));
        });
    }
}

fn assign_by(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = cx.state.session.answers().people.assign;
    for (how, key) in
        [(AssignBy::OneByOne, "people-assign-one-by-one"), (AssignBy::Groups, "people-assign-groups")]
    {
        let (label, help) = (cx.t(key), cx.t(&format!("{key}-help")));
        if ui.add(RadioRow::new(chosen == Some(how), &label).help(&help)).clicked() {
            cx.ask(Action::Change(Change::AssignBy(how)));
        }
    }
    if chosen == Some(AssignBy::Groups) {
        groups(ui, cx);
    }
}

fn groups(ui: &mut Ui, cx: &mut Cx<'_>) {
    let licence = cx.state.session.answers().people.licence;
    let title = cx.t("people-licence");
    text(ui, type_::LABEL, &title);
    Rich::help(&cx.t("people-licence-help")).show(ui);
    choice_group(ui, &title, |ui| {
        button_row(ui, |ui| {
            for (answer, key) in [
                (Licence::Yes, "people-licence-yes"),
                (Licence::No, "people-licence-no"),
                (Licence::NotSure, "people-licence-not-sure"),
            ] {
                if ui.add(FilterChip::new(&cx.t(key), licence == Some(answer))).clicked() {
                    cx.ask(Action::Change(Change::Licence(answer)));
                }
            }
        })
    });
    match licence {
        Some(Licence::No) => {
            Notice::new(NoticeKind::Warning, &cx.t("people-licence-no-then")).show(ui);
        }
        Some(Licence::NotSure) => {
            Notice::new(NoticeKind::Info, &cx.t("people-licence-where")).show(ui);
        }
        Some(Licence::Yes) | None => {}
    }
    let id = Id::unique("field-groups");
    let typed = cx.fields.groups.trim();
    let number = typed.parse::<u32>().ok().filter(|count| *count > 0);
    // Nothing is wrong while it is typed.
    let wrong = !typed.is_empty() && number.is_none() && !ui.memory(|m| m.has_focus(id));
    let error = wrong.then(|| cx.t("people-groups-number"));
    let (label, help) = (cx.t("people-groups"), cx.t("people-groups-help"));
    let shown = TextField::new(&label, &mut cx.fields.groups)
        .help(&help)
        .error(error.as_deref())
        .limit(6)
        .id(id)
        .show(ui);
    if shown.response.lost_focus() {
        cx.ask(Action::List(ListAction::GroupsEntered));
    }
    Rich::help(&cx.t("people-groups-nested")).show(ui);
}

fn mapping(ui: &mut Ui, cx: &mut Cx<'_>) {
    let mut from_mail = cx.state.session.answers().people.login_from_mail;
    let before = from_mail;
    let (label, help) = (cx.t("people-login-from-mail"), cx.t("people-login-from-mail-help"));
    ui.add(Checkbox::new(&mut from_mail, &label).help(&help));
    if from_mail != before {
        cx.ask(Action::List(ListAction::LoginFromMail(from_mail)));
    }
    let (label, help) = (cx.t("people-domains"), cx.t("people-domains-help"));
    let clear = cx.clear_name(&label);
    let shown = TextField::new(&label, &mut cx.fields.domains)
        .private()
        .help(&help)
        .no_message_row()
        .limit(2_000)
        .clear(&clear)
        .id(Id::unique("field-domains"))
        .show(ui);
    cx.offer_back(UndoField::Domains, &label, shown.cleared);
    if shown.response.lost_focus() {
        cx.ask(Action::List(ListAction::DomainsEntered));
    }
}
