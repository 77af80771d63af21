//! Users and groups, and Add Assignment.

use eframe::egui::Ui;

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{PretendPage, PretendPanel};
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Button, Cell, Checkbox, Column, Icon, Notice, NoticeKind, Table, button_row, link, text,
};
use crate::worker::{Edition, PracticeEntra, Refusal};

use super::parts::{ask, commands, found, panel, search, title};
use super::words;

/// Most people offered at once; the filter finds the others.
const OFFERED: usize = 60;

/// Who is assigned by name.
pub fn list(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, portal::USERS_AND_GROUPS.new);
    let add = portal::ADD_USER_GROUP.new;
    commands(ui, cx, &[(add, None, Some(PretendAction::Go(PretendPage::AddAssignment)))]);
    let label = cx.t("pretend-search-people");
    search(ui, cx, &label, "assigned");
    let people = entra.view.people.iter().filter(|person| person.by_name);
    let people = people.map(|p| (&p.person.id, p.person.display_name.as_str(), p.person.upn.as_str(), false));
    let groups = entra.view.groups.iter().map(|g| (&g.group.id, g.group.name.as_str(), "", true));
    let all: Vec<_> = groups.chain(people).collect();
    let shown: Vec<_> = all.iter().filter(|(_, name, upn, _)| found(cx, &[name, upn])).collect();
    if shown.is_empty() {
        let key = if all.is_empty() { "pretend-assigned-none" } else { "pretend-nothing-found" };
        text(ui, type_::DENSE, &cx.t(key));
        return;
    }
    let role = cx.t("pretend-assigned-role");
    let columns = [
        Column::rest(words::DISPLAY_NAME),
        Column::fixed(words::OBJECT_TYPE, 110.0),
        Column::fixed(&role, 130.0),
    ];
    let table = Table::new(&columns);
    let (user, group) = (cx.t("pretend-type-user"), cx.t("pretend-type-group"));
    let mut chosen = cx.fields.pretend.demand.clone();
    Table::frame(ui, |ui| {
        table.head(ui);
        for (index, (id, name, _, is_group)) in shown.iter().enumerate() {
            let kind = if *is_group { &group } else { &user };
            let cells = [Cell::Strong(name), Cell::Text(kind), Cell::Muted(portal::DEFAULT_ACCESS.new)];
            let selected = chosen.as_ref() == Some(*id);
            if table.row(ui, &cells, true, selected, index + 1 == shown.len()).clicked() {
                chosen = Some((*id).clone());
            }
        }
    });
    let of_list = chosen.as_ref().and_then(|id| shown.iter().find(|(other, ..)| *other == id));
    if let Some((id, name, ..)) = of_list {
        let remove = cx.tw("pretend-remove", &[("name", (*name).into())]);
        if ui.add(Button::secondary(&remove).icon(Icon::Trash).small()).clicked() {
            ask(cx, PretendAction::Unassign((*id).clone()));
        }
    } else {
        text(ui, type_::HELP, &cx.t("pretend-remove-how"));
    }
    cx.fields.pretend.demand = chosen;
}

/// "Add Assignment".
pub fn add(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, words::ADD_ASSIGNMENT);
    if entra.view.edition == Edition::Free {
        Notice::new(NoticeKind::Warning, &Refusal::GroupsNeedLicence.to_string()).show(ui);
    }
    text(ui, type_::LABEL, portal::USERS_AND_GROUPS.new);
    let picked = names(cx, entra);
    let label = if picked.is_empty() {
        portal::NONE_SELECTED.new.to_owned()
    } else {
        cx.tw("pretend-picked", &[("count", picked.len().into())])
    };
    if link(ui, &label).clicked() {
        panel(cx, Some(PretendPanel::Pick));
    }
    if !picked.is_empty() {
        text(ui, type_::HELP, &picked.join(", "));
    }
    text(ui, type_::LABEL, words::SELECT_ROLE);
    text(ui, type_::DENSE, portal::DEFAULT_ACCESS.new);
    ui.add_space(space::S);
    let ready = !cx.fields.pretend.picked.is_empty();
    if ui.add(Button::primary(portal::ASSIGN.new).medium().enabled(ready)).clicked() {
        ask(cx, PretendAction::Assign);
    }
}

fn names(cx: &Cx<'_>, entra: &PracticeEntra) -> Vec<String> {
    let picked = &cx.fields.pretend.picked;
    let groups = entra.groups.iter().filter(|g| picked.contains(&g.id)).map(|g| g.name.clone());
    let people = entra.directory.iter().filter(|p| picked.contains(&p.id)).map(|p| p.display_name.clone());
    groups.chain(people).collect()
}

/// The list at the right, to tick.
pub fn pick(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let label = cx.t("pretend-search-people");
    search(ui, cx, &label, "pick");
    button_row(ui, |ui| {
        if ui.add(Button::primary(portal::SELECT.new).medium()).clicked() {
            panel(cx, None);
        }
    });
    let free = entra.view.edition == Edition::Free;
    let group_word = cx.t("pretend-type-group");
    let groups: Vec<_> = entra.groups.iter().filter(|group| found(cx, &[&group.name])).collect();
    for group in groups.into_iter().take(OFFERED) {
        let help = if free { cx.t("pretend-groups-need-licence") } else { group_word.clone() };
        ui.add_enabled_ui(!free, |ui| tick(ui, cx, &group.id, &group.name, &help));
    }
    let people: Vec<_> = entra
        .directory
        .iter()
        .filter(|person| !person.deleted && found(cx, &[&person.display_name, &person.upn]))
        .collect();
    for person in people.iter().take(OFFERED) {
        tick(ui, cx, &person.id, &person.display_name, &person.upn);
    }
    if people.len() > OFFERED {
        text(ui, type_::HELP, &cx.tw("pretend-more", &[("count", (people.len() - OFFERED).into())]));
    }
}

fn tick(ui: &mut Ui, cx: &mut Cx<'_>, id: &str, name: &str, help: &str) {
    let mut on = cx.fields.pretend.picked.contains(id);
    if ui.add(Checkbox::new(&mut on, name).help(help)).changed() {
        if on {
            cx.fields.pretend.picked.insert(id.to_owned());
        } else {
            cx.fields.pretend.picked.remove(id);
        }
    }
}
