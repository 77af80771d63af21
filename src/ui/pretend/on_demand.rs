//! Provision on demand: one person, or a group with up to five of its members, and the steps that were taken.

use eframe::egui::Ui;

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Cell, Checkbox, Column, Mark, Table, button_row, divider, mark_row, section_heading, text,
};
use crate::worker::{LogStatus, PracticeEntra};

use super::parts::{ask, copyable, found, search, title};
use super::words;

/// Most people and groups offered at once.
const OFFERED: usize = 8;
/// Most members of a group that go along (Microsoft: Provision on demand).
const MEMBERS: usize = 5;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, portal::ON_DEMAND.new);
    text(ui, type_::LABEL, words::SELECT_USER);
    search(ui, cx, words::SELECT_USER, "on-demand");
    offered(ui, cx, entra);
    members(ui, cx, entra);
    let chosen = cx.fields.pretend.demand.is_some();
    let running = cx.state.pretend.acted
        && cx.state.pretend.demanded.is_some()
        && entra.last_on_demand.is_none()
        && entra.last_refusal.is_none();
    button_row(ui, |ui| {
        let button = Button::primary(portal::PROVISION.new).medium().enabled(chosen).working(running);
        if ui.add(button).clicked() && !running {
            ask(cx, PretendAction::OnDemand);
        }
    });
    report(ui, cx, entra);
}

fn offered(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let (user, group) = (cx.t("pretend-type-user"), cx.t("pretend-type-group"));
    // Nobody who is disabled or deleted can be found here.
    let people = entra.directory.iter().filter(|p| p.enabled && !p.deleted);
    let people = people.map(|p| (&p.id, p.display_name.as_str(), p.upn.as_str(), user.as_str()));
    let groups = entra.groups.iter().filter(|g| g.security_enabled);
    let groups = groups.map(|g| (&g.id, g.name.as_str(), "", group.as_str()));
    let all: Vec<_> = people.chain(groups).filter(|(_, name, upn, _)| found(cx, &[name, upn])).collect();
    if all.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-nothing-found"));
        return;
    }
    let upn = cx.t("pretend-user-upn");
    let columns =
        [Column::rest(words::DISPLAY_NAME), Column::rest(&upn), Column::fixed(words::OBJECT_TYPE, 100.0)];
    let table = Table::new(&columns);
    let mut chosen = cx.fields.pretend.demand.clone();
    Table::frame(ui, |ui| {
        table.head(ui);
        let last = all.len().min(OFFERED);
        for (index, (id, name, upn, kind)) in all.iter().take(OFFERED).enumerate() {
            let cells = [Cell::Strong(name), Cell::Muted(upn), Cell::Text(kind)];
            let selected = chosen.as_ref() == Some(*id);
            if table.row(ui, &cells, true, selected, index + 1 == last).clicked() {
                chosen = Some((*id).clone());
            }
        }
    });
    if all.len() > OFFERED {
        text(ui, type_::HELP, &cx.tw("pretend-more", &[("count", (all.len() - OFFERED).into())]));
    }
    if chosen != cx.fields.pretend.demand {
        cx.fields.pretend.members.clear();
        cx.fields.pretend.demand = chosen;
    }
}

fn members(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let chosen = cx.fields.pretend.demand.clone();
    let Some(group) = entra.groups.iter().find(|g| Some(&g.id) == chosen.as_ref()) else { return };
    text(ui, type_::LABEL, &cx.t("pretend-members"));
    let full = cx.fields.pretend.members.len() >= MEMBERS;
    for person in entra.directory.iter().filter(|p| group.people.contains(&p.id)) {
        let mut on = cx.fields.pretend.members.contains(&person.id);
        let open = on || !full;
        let ticked = ui.add_enabled(open, Checkbox::new(&mut on, &person.display_name));
        if ticked.changed() {
            if on {
                cx.fields.pretend.members.insert(person.id.clone());
            } else {
                cx.fields.pretend.members.remove(&person.id);
            }
        }
    }
}

fn report(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let (Some(report), Some(demanded)) = (&entra.last_on_demand, &cx.state.pretend.demanded) else { return };
    divider(ui);
    let person = entra.directory.iter().find(|p| p.id == *demanded).map(|p| &p.display_name);
    let name = person.or(entra.groups.iter().find(|g| g.id == *demanded).map(|g| &g.name));
    section_heading(ui, name.map_or("", String::as_str));
    for step in &report.steps {
        let mark = match step.status {
            LogStatus::Success => Mark::Passed,
            LogStatus::Skipped => Mark::NotTried,
            LogStatus::Failure => Mark::Failed,
        };
        let name = cx.t(&format!("practice-on-demand-{}", step.kind.as_str()));
        mark_row(ui, mark, &name, if step.status == LogStatus::Success { &step.details } else { "" });
        if step.status != LogStatus::Success {
            copyable(ui, cx, &step.text());
        }
    }
}
