//! The directory: who is signed in, everybody, every group.

use eframe::egui::{Id, Ui};

use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Cell, Checkbox, Column, Icon, Notice, NoticeKind, Rich, Table, TextField, button_row,
    fact_list, section_heading, text,
};
use crate::worker::{Edition, PracticeEntra, Role};

use super::frame::role;
use super::parts::{ask, clock, found, search, title};
use super::words;

/// Most people listed at once; the filter finds the others.
const LISTED: usize = 100;

/// Where the portal begins: tenant, role, mails.
pub fn home(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, words::ADMIN_CENTER);
    let edition = match entra.view.edition {
        Edition::Free => "Microsoft Entra ID Free",
        Edition::Premium => "Microsoft Entra ID P1",
    };
    Card::new().side().show(ui, |ui| {
        let names = [cx.t("pretend-tenant"), cx.t("pretend-edition"), cx.t("pretend-role")];
        let [tenant, edition_word, role_word] = &names;
        let own_role = role(entra.view.role);
        fact_list(
            ui,
            &[(tenant, &cx.t("pretend-tenant-name")), (edition_word, edition), (role_word, own_role)],
        );
        if entra.view.role == Role::GlobalReader {
            Rich::dense(&cx.t("pretend-role-eligible")).show(ui);
            let activate = cx.t("pretend-role-activate");
            if ui.add(Button::secondary(&activate).small()).clicked() {
                ask(cx, PretendAction::ActivateRole);
            }
        }
    });
    section_heading(ui, &cx.t("pretend-mails"));
    if entra.view.mails.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-mails-none"));
    }
    for mail in entra.view.mails.iter().rev() {
        Card::new().side().show(ui, |ui| {
            text(ui, type_::LABEL, &mail.subject);
            text(
                ui,
                type_::META,
                &format!("{} · {} · {}", crate::worker::Mail::SENDER, mail.to, clock(mail.at)),
            );
            text(ui, type_::DENSE, &mail.text);
        });
    }
}

/// Everybody.
pub fn users(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, words::USERS);
    let label = cx.t("pretend-search-people");
    search(ui, cx, &label, "users");
    let people: Vec<_> =
        entra.directory.iter().filter(|p| found(cx, &[&p.display_name, &p.upn, &p.department])).collect();
    if people.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-nothing-found"));
        return;
    }
    let (account, mail) = (cx.t("pretend-user-account"), cx.t("pretend-user-mail"));
    let columns = [Column::rest(words::DISPLAY_NAME), Column::rest(&mail), Column::fixed(&account, 130.0)];
    let table = Table::new(&columns);
    let states = [cx.t("pretend-user-on"), cx.t("pretend-user-off"), cx.t("pretend-user-deleted")];
    let [on, off, deleted] = &states;
    let none = cx.t("pretend-user-no-mail");
    let mut pressed = None;
    Table::frame(ui, |ui| {
        table.head(ui);
        let last = people.len().min(LISTED);
        for (index, person) in people.iter().take(LISTED).enumerate() {
            let state = match (person.deleted, person.enabled) {
                (true, _) => deleted,
                (false, true) => on,
                (false, false) => off,
            };
            let mail = person.mail.as_deref().unwrap_or(&none);
            let cells = [Cell::Strong(&person.display_name), Cell::Text(mail), Cell::Text(state)];
            if table.row(ui, &cells, true, false, index + 1 == last).clicked() {
                pressed = Some(person.id.clone());
            }
        }
    });
    if people.len() > LISTED {
        text(ui, type_::HELP, &cx.tw("pretend-more", &[("count", (people.len() - LISTED).into())]));
    }
    if let Some(id) = pressed {
        ask(cx, PretendAction::EditPerson(id));
    }
}

/// A person, to change.
pub fn person(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let Some(mut person) = cx.fields.pretend.person.clone() else { return };
    section_heading(ui, &person.display_name);
    text(ui, type_::META, &person.upn);
    if person.deleted {
        Notice::new(NoticeKind::Info, &cx.t("pretend-person-in-bin")).show(ui);
        let restore = cx.t("pretend-person-restore");
        if ui.add(Button::secondary(&restore).icon(Icon::Undo)).clicked() {
            ask(cx, PretendAction::RestorePerson(person.id));
        }
        return;
    }
    let labels = [cx.t("pretend-user-enabled"), cx.t("pretend-user-mail"), cx.t("pretend-user-manager")];
    let [enabled, mail, manager] = &labels;
    if ui.add(Checkbox::new(&mut person.enabled, enabled)).changed() {
        cx.fields.pretend.person = Some(person.clone());
    }
    TextField::new(mail, &mut cx.fields.pretend.person_mail)
        .id(Id::unique("pretend-person-mail"))
        .no_message_row()
        .show(ui);
    let typed = cx.fields.pretend.person_manager.trim();
    let known = typed.is_empty() || entra.directory.iter().any(|p| p.upn.eq_ignore_ascii_case(typed));
    let error = (!known).then(|| cx.t("pretend-user-manager-unknown"));
    let help = cx.t("pretend-user-manager-help");
    TextField::new(manager, &mut cx.fields.pretend.person_manager)
        .id(Id::unique("pretend-person-manager"))
        .help(&help)
        .error(error.as_deref())
        .show(ui);
    button_row(ui, |ui| {
        let save = crate::domain::entra::portal::SAVE.new;
        if ui.add(Button::primary(save).medium().enabled(known)).clicked() {
            ask(cx, PretendAction::SavePerson);
        }
        let delete = crate::domain::entra::portal::DELETE.new;
        if ui.add(Button::secondary(delete).icon(Icon::Trash)).clicked() {
            ask(cx, PretendAction::DeletePerson(person.id.clone()));
        }
    });
    text(ui, type_::HELP, &cx.t("pretend-person-delete-help"));
}

/// Every group, and what is in it.
pub fn groups(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, words::GROUPS);
    let label = cx.t("pretend-search-groups");
    search(ui, cx, &label, "groups");
    let groups: Vec<_> = entra.groups.iter().filter(|group| found(cx, &[&group.name])).collect();
    if groups.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-nothing-found"));
    }
    for group in groups {
        Card::new().side().show(ui, |ui| {
            text(ui, type_::LABEL, &group.name);
            let kind = if group.security_enabled { "pretend-group-security" } else { "pretend-group-mail" };
            text(ui, type_::META, &cx.t(kind));
            let people = entra.directory.iter().filter(|p| group.people.contains(&p.id));
            let people: Vec<&str> = people.map(|p| p.display_name.as_str()).collect();
            let inner = entra.groups.iter().filter(|g| group.groups.contains(&g.id));
            let inner: Vec<&str> = inner.map(|g| g.name.as_str()).collect();
            let names = [cx.t("pretend-group-people"), cx.t("pretend-group-groups")];
            let [people_word, groups_word] = &names;
            fact_list(ui, &[(people_word, &people.join(", ")), (groups_word, &inner.join(", "))]);
        });
    }
}
