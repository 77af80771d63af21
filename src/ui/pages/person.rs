//! One person of the list: what was found, the other side of each clash, what to do, and the choices that are made
//! about a person.

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use crate::domain::people::Account;
use crate::domain::people::list::{PeopleList, RowState, RowView};
use crate::domain::people::preflight::{Fate, Finding, Partner, Preflight};
use crate::domain::people::query::PeopleFilter;
use crate::domain::problems::{Owner, Problem, Severity};
use crate::domain::session::AdminAnswer;
use crate::domain::texts::Arg;
use crate::ui::action::Action;
use crate::ui::action_people::PeopleAction;
use crate::ui::theme::space;
use crate::ui::widgets::{
    Button, Card, Chip, ChipKind, Icon, Rich, SunkenCard, button_row, code_box, divider, fact_list,
    focusable_heading, section_heading, small_heading,
};

use super::people_known::partners;
use super::people_table::name_of;
use super::problem_card::owner_icon;
use super::{Cx, person_sent};

/// Other sides that are shown of one finding; nobody reads more.
const MOST_PARTNERS: usize = 5;

/// Moves the keyboard focus to the details with the next frame.
pub fn focus(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(focus_id(), true));
    ui.request_repaint();
}

fn focus_id() -> Id {
    Id::unique("person-focus")
}

/// Draws the chosen person, or what can be done when nobody is chosen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let people = &cx.state.people;
    let (Some(list), Some(preflight)) = (people.list.latest().cloned(), people.preflight.clone()) else {
        return;
    };
    let chosen = people.selected.and_then(|row| Some((row, list.row(row as usize)?)));
    let Some((row, person)) = chosen else {
        nobody(ui, cx, &preflight);
        return;
    };
    Card::new().side().show(ui, |ui| {
        head(ui, cx, &preflight, row, person);
        findings(ui, cx, &list, &preflight, row);
        choices(ui, cx, &preflight, row, person);
    });
    if person.state() == RowState::Person {
        person_sent::show(ui, cx, &list, &preflight, row);
    }
}

/// Nobody is chosen: what is most worth looking at.
fn nobody(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("person-none"));
        Rich::dense(&cx.t("person-none-text")).show(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut shown = 0;
        for summary in preflight.summaries.iter().filter(|summary| summary.count > 0).take(3) {
            let words = cx.tw(
                "person-none-finding",
                &[
                    ("words", (&super::people_table::short(cx, summary.finding)).into()),
                    ("count", (&cx.count(summary.count)).into()),
                ],
            );
            let button = Button::quiet(&words).small();
            if ui.add(button.flush()).clicked() {
                cx.ask(Action::People(PeopleAction::Filter(PeopleFilter::Finding(summary.finding))));
            }
            shown += 1;
        }
        if shown == 0 {
            Rich::dense(&cx.t("person-none-clean")).show(ui);
        }
    });
}

/// Name, what happens, and what was chosen for this person.
fn head(ui: &mut Ui, cx: &Cx<'_>, preflight: &Preflight, row: u32, person: RowView<'_>) {
    let name = name_of(cx, person);
    let heading = focusable_heading(ui, &name);
    if ui.data_mut(|data| data.remove_temp::<bool>(focus_id())).is_some() {
        heading.request_focus();
    }
    let user_name = person.user_name();
    if !user_name.trim().is_empty() && user_name.trim() != name {
        ui.add_space(-space::S);
        Rich::help(user_name.trim()).show(ui);
    }
    button_row(ui, |ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(6.0, 6.0);
        let (icon, key) = match preflight.fates.get(row as usize) {
            Some(Fate::Create) => (Icon::Plus, "people-table-create"),
            Some(Fate::Link(_)) => (Icon::Tree, "people-table-link"),
            Some(Fate::Skip) | None => (Icon::Dash, "people-table-out"),
        };
        ui.add(Chip::new(&cx.t(key)).icon(icon));
        if is_trial(cx, person) {
            ui.add(Chip::new(&cx.t("person-is-trial")).icon(Icon::Play).kind(ChipKind::Flag));
        }
        if is_admin(cx, person) {
            ui.add(Chip::new(&cx.t("person-is-admin")).icon(Icon::Shield).kind(ChipKind::Flag));
        }
    });
}

/// The findings, the worst first.
fn findings(ui: &mut Ui, cx: &mut Cx<'_>, list: &Arc<PeopleList>, preflight: &Arc<Preflight>, row: u32) {
    let accounts = Arc::clone(&cx.state.people.accounts);
    let partners = partners(ui, list, preflight, &accounts, row);
    for (finding, severity) in preflight.of_row(row as usize) {
        divider(ui);
        let others =
            partners.iter().find(|(of, _)| *of == finding).map_or(&[][..], |(_, all)| all.as_slice());
        ui.push_id(finding, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            one(ui, cx, preflight, finding, severity);
            other_sides(ui, cx, list, &accounts, others);
            way_on(ui, cx, preflight, finding, severity);
        });
    }
    // Whom Entra links is worth seeing also where nothing is wrong.
    if let Some(Fate::Link(account)) = preflight.fates.get(row as usize)
        && !partners.iter().any(|(_, all)| all.contains(&Partner::Account(*account)))
        && let Some(account) = accounts.get(*account as usize)
    {
        divider(ui);
        account_facts(ui, cx, account);
    }
}

/// What it is, and what it means.
fn one(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight, finding: Finding, severity: Severity) {
    let problem = problem(preflight, finding, severity);
    let words = cx.state.texts.problem(&problem);
    let code = problem.id.code();
    button_row(ui, |ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(6.0, 2.0);
        let owner = problem.owner();
        if owner != Owner::Wait {
            let name = cx.t(&format!("person-owner-{}", owner.as_str().replace('_', "-")));
            ui.add(Chip::new(&name).icon(owner_icon(owner)));
        }
        let name = cx.tw("finding-copy-code", &[("code", code.into())]);
        if code_box(ui, code, &name).clicked() {
            let name = cx.t("finding-code-name");
            cx.ask(Action::Copy { name, value: code.to_owned() });
        }
    });
    small_heading(ui, &words.title);
    if let Some(cause) = words.causes.first() {
        Rich::dense(cause).show(ui);
    }
    if !words.action.is_empty() {
        Rich::dense(&words.action).show(ui);
    }
}

fn problem(preflight: &Preflight, finding: Finding, severity: Severity) -> Problem {
    let count = count(preflight, finding);
    Problem::new(finding.id()).weighing(severity).fact("count", count.to_string())
}

fn count(preflight: &Preflight, finding: Finding) -> usize {
    preflight.summaries.iter().find(|summary| summary.finding == finding).map_or(0, |summary| summary.count)
}

/// The other rows and accounts of a clash.
fn other_sides(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList, accounts: &[Account], others: &[Partner]) {
    let shown = || others.iter().take(MOST_PARTNERS);
    let rows = shown().filter_map(|partner| match partner {
        Partner::Row(row) => Some((*row, list.row(*row as usize)?)),
        Partner::Account(_) => None,
    });
    let mut headed = false;
    for (row, other) in rows {
        if !headed {
            Rich::help(&cx.t("person-also")).show(ui);
            headed = true;
        }
        let (name, line) = (name_of(cx, other), other.line());
        let words =
            cx.tw("person-other-row", &[("name", (&name).into()), ("line", Arg::Name(u64::from(line)))]);
        if ui.add(Button::quiet(&words).icon(Icon::User).small().flush()).clicked() {
            cx.ask(Action::People(PeopleAction::Select(Some(row))));
        }
    }
    let found = shown().filter_map(|partner| match partner {
        Partner::Account(account) => accounts.get(*account as usize),
        Partner::Row(_) => None,
    });
    for account in found {
        account_facts(ui, cx, account);
    }
    if others.len() > MOST_PARTNERS {
        Rich::help(&cx.tw("person-more-others", &[("count", (others.len() - MOST_PARTNERS).into())]))
            .show(ui);
    }
}

/// An account in Contractbook in four lines.
fn account_facts(ui: &mut Ui, cx: &Cx<'_>, account: &Account) {
    Rich::help(&cx.t("person-account")).show(ui);
    let state = match account.active {
        Some(true) => cx.t("accounts-on"),
        Some(false) => cx.t("accounts-off"),
        None => cx.t("accounts-unknown"),
    };
    let (name, login, mail, on) =
        (cx.t("person-name"), cx.t("person-login"), cx.t("person-mail"), cx.t("person-account-state"));
    let emails = account.emails().collect::<Vec<_>>().join(", ");
    let called = account.name();
    let facts: [(&str, &str); 4] =
        [(&name, &called), (&login, &account.user_name), (&mail, &emails), (&on, &state)];
    let skip = usize::from(called == account.user_name);
    fact_list(ui, facts.get(skip..).unwrap_or_default());
}

/// The one thing to do, for everybody who carries the finding at once.
fn way_on(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight, finding: Finding, severity: Severity) {
    let count = count(preflight, finding);
    if count == 0 {
        return;
    }
    let number = cx.count(count);
    let args = [("count", count.into()), ("number", (&number).into())];
    if severity > Severity::Note {
        let label = cx.tw("person-copy-names", &args);
        if ui.add(Button::secondary(&label).icon(Icon::Copy).small().wide()).clicked() {
            cx.ask(Action::People(PeopleAction::CopyNames(finding)));
        }
    }
    let filter = PeopleFilter::Finding(finding);
    if count > 1 && cx.state.people.query.filter != filter {
        let label = cx.tw("person-show-all", &args);
        if ui.add(Button::quiet(&label).small().wide()).clicked() {
            cx.ask(Action::People(PeopleAction::Filter(filter)));
        }
    }
}

/// Trial person and organisation admin.
fn choices(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight, row: u32, person: RowView<'_>) {
    if person.state() != RowState::Person || person.user_name().trim().is_empty() {
        return;
    }
    divider(ui);
    if preflight.fates.get(row as usize) == Some(&Fate::Skip) {
        Rich::help(&cx.t("person-stays-out")).show(ui);
        return;
    }
    let (trial, admin) = (is_trial(cx, person), is_admin(cx, person));
    if trial && admin {
        Rich::help(&cx.t("person-is-both")).show(ui);
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        if !trial {
            let label = cx.t("person-make-trial");
            if ui.add(Button::secondary(&label).icon(Icon::Play).small().wide()).clicked() {
                cx.ask(Action::People(PeopleAction::TrialPerson(row)));
            }
        }
        if !admin {
            let label = cx.t("person-make-admin");
            if ui.add(Button::secondary(&label).icon(Icon::Shield).small().wide()).clicked() {
                cx.ask(Action::People(PeopleAction::OrganisationAdmin(row)));
            }
        }
    });
}

fn is_trial(cx: &Cx<'_>, person: RowView<'_>) -> bool {
    same(&cx.state.session.answers().people.trial, &person.user_name())
}

fn is_admin(cx: &Cx<'_>, person: RowView<'_>) -> bool {
    match &cx.state.session.answers().people.admin {
        AdminAnswer::Assigned(who) => same(who, &person.user_name()) || same(who, &person.mail()),
        _ => false,
    }
}

fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.trim(), b.trim());
    !a.is_empty() && a.to_lowercase() == b.to_lowercase()
}
