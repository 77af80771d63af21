//! The menus of the portal and of an app, and the way back to where a page stands.

use eframe::egui::{Role, Ui, UiBuilder};

use crate::domain::entra::portal;
use crate::ui::pages::Cx;
use crate::ui::pretend::PretendPage;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{MenuChip, MenuItem, MenuRow, button_row, link, text};
use crate::worker::PracticeEntra;

use super::parts::{go, word};
use super::words;

/// Lines that lead to pages, under one name for screen readers: some pages stand in several of these menus.
fn navigation(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().accessibility_role(Role::Navigation).accessibility_label(name);
    ui.scope_builder(builder, add);
}

/// The left menu of the portal.
pub fn portal_menu(ui: &mut Ui, cx: &mut Cx<'_>) {
    navigation(ui, &cx.t("access-portal-menu"), |ui| portal_lines(ui, cx));
}

fn portal_lines(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::XXS;
    let open = cx.state.pretend.page;
    let home = cx.t("pretend-home");
    if ui.add(MenuRow::new(&home, open == PretendPage::Home)).clicked() {
        go(cx, PretendPage::Home);
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        ui.add_space(space::M);
        text(ui, type_::META_STATE, word(cx, &portal::ENTRA_ID));
    });
    let registration = matches!(open, PretendPage::Registrations | PretendPage::Registration);
    let directory = matches!(open, PretendPage::Home | PretendPage::Users | PretendPage::Groups);
    for (label, page, selected) in [
        (words::USERS, PretendPage::Users, open == PretendPage::Users),
        (words::GROUPS, PretendPage::Groups, open == PretendPage::Groups),
        (word(cx, &portal::ENTERPRISE_APPS), PretendPage::Apps, !registration && !directory),
        (words::APP_REGISTRATIONS, PretendPage::Registrations, registration),
    ] {
        if ui.add(MenuRow::new(label, selected).indent(8.0)).clicked() {
            go(cx, page);
        }
    }
}

/// Where the page stands, each part a way back.
pub fn crumbs(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let page = cx.state.pretend.page;
    let mut way = vec![(cx.t("pretend-home"), PretendPage::Home)];
    let apps = word(cx, &portal::ENTERPRISE_APPS).to_owned();
    match page {
        PretendPage::Home => {}
        PretendPage::Users => way.push((words::USERS.to_owned(), page)),
        PretendPage::Groups => way.push((words::GROUPS.to_owned(), page)),
        PretendPage::Registrations => way.push((words::APP_REGISTRATIONS.to_owned(), page)),
        PretendPage::Register | PretendPage::Registration => {
            way.push((words::APP_REGISTRATIONS.to_owned(), PretendPage::Registrations));
        }
        _ => way.push((apps, PretendPage::Apps)),
    }
    let name = entra.view.app.as_ref().map(|app| app.name.clone()).unwrap_or_default();
    if page.is_of_app() && !name.is_empty() {
        let first = if page == PretendPage::Registration { page } else { PretendPage::Overview };
        way.push((name, first));
    }
    if page.is_provisioning() {
        way.push((portal::PROVISIONING.new.to_owned(), PretendPage::Provisioning));
    }
    navigation(ui, &cx.t("access-crumbs"), |ui| {
        button_row(ui, |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let last = way.len().saturating_sub(1);
            for (index, (label, to)) in way.iter().enumerate() {
                if index > 0 {
                    text(ui, type_::DENSE, "›");
                }
                if index == last && *to == page {
                    text(ui, type_::DENSE, label);
                } else if link(ui, label).clicked() {
                    go(cx, *to);
                }
            }
        });
    });
}

/// The menu of the app, or of its provisioning: its lines, without a page for the head of a group.
fn app_lines(cx: &Cx<'_>) -> Vec<(&'static str, Option<PretendPage>)> {
    let page = cx.state.pretend.page;
    let manage = (portal::MANAGE.new, None);
    let people = (portal::USERS_AND_GROUPS.new, Some(PretendPage::UsersAndGroups));
    if page == PretendPage::Registration {
        vec![(portal::OVERVIEW.new, Some(page))]
    } else if page.is_provisioning() {
        let older_mapping = portal::ATTRIBUTE_MAPPING.older.last().copied();
        let mapping =
            older_mapping.filter(|_| cx.state.pretend.older).unwrap_or(portal::ATTRIBUTE_MAPPING.new);
        vec![
            (portal::OVERVIEW.new, Some(PretendPage::Provisioning)),
            (portal::ON_DEMAND.new, Some(PretendPage::OnDemand)),
            manage,
            (word(cx, &portal::CONNECTIVITY), Some(PretendPage::Configuration)),
            (mapping, Some(PretendPage::Mapping)),
            people,
            (word(cx, &portal::LOGS), Some(PretendPage::Logs)),
        ]
    } else {
        vec![
            (portal::OVERVIEW.new, Some(PretendPage::Overview)),
            manage,
            (portal::PROPERTIES.new, Some(PretendPage::Properties)),
            people,
            (portal::PROVISIONING.new, Some(PretendPage::Provisioning)),
            (words::SECURITY, None),
            (portal::PERMISSIONS.new, Some(PretendPage::Permissions)),
        ]
    }
}

/// Whether the page stands below this line of the menu.
fn is_below(page: PretendPage, line: PretendPage) -> bool {
    line == page
        || (line == PretendPage::Mapping && page == PretendPage::MappingRows)
        || (line == PretendPage::UsersAndGroups && page == PretendPage::AddAssignment)
}

/// The menu of the app, beside its pages.
pub fn app_menu(ui: &mut Ui, cx: &mut Cx<'_>) {
    navigation(ui, &cx.t("access-app-menu"), |ui| {
        ui.spacing_mut().item_spacing.y = space::XXS;
        for (label, to) in app_lines(cx) {
            let Some(to) = to else {
                ui.add_space(space::S);
                text(ui, type_::META_STATE, label);
                continue;
            };
            if ui.add(MenuRow::new(label, is_below(cx.state.pretend.page, to))).clicked() {
                go(cx, to);
            }
        }
    });
}

/// The same where there is no room for it beside the page.
pub fn app_menu_chip(ui: &mut Ui, cx: &mut Cx<'_>) {
    let lines: Vec<_> = app_lines(cx).into_iter().filter_map(|(label, to)| Some((label, to?))).collect();
    let page = cx.state.pretend.page;
    let items: Vec<_> =
        lines.iter().map(|(text, to)| MenuItem { text, count: "", selected: is_below(page, *to) }).collect();
    let open = items.iter().find(|item| item.selected).map_or("", |item| item.text);
    let name = cx.tw("pretend-app-menu", &[("page", open.into())]);
    let pressed = MenuChip::new(open, &name, false).show(ui, &items);
    if let Some((_, to)) = pressed.and_then(|index| lines.get(index)) {
        go(cx, *to);
    }
}
