//! Step 7: the trial, the safeguards, the start, the pause and the logs.

use std::borrow::Cow;

use super::super::portal::{self, Label};
use super::create::MENU as APP_MENU;
use super::draft::{BOTTOM, CONTENT_RIGHT, CONTENT_X, Draft, FieldValue, MENU_WIDTH};
use super::{Area, BAR_HEIGHT, Element, Icon, PictureValues, WIDTH};

const MENU: [Option<&Label>; 4] =
    [Some(&portal::CONNECTIVITY), Some(&portal::ATTRIBUTE_MAPPING), None, Some(&portal::USERS_AND_GROUPS)];

/// The Provisioning page's own menu, in which Overview and the trial stand above "Manage".
fn menu(d: &mut Draft, selected: &Label) -> (Area, Area) {
    let overview = Area::new(28.0, 42.0, MENU_WIDTH - 36.0, 20.0);
    let trial = Area::new(28.0, 69.0, MENU_WIDTH - 32.0, 20.0);
    for (area, label) in [(overview, &portal::OVERVIEW), (trial, &portal::ON_DEMAND)] {
        d.menu_item(area, label, label.new == selected.new);
    }
    d.mark(12.0, 99.0, 12.0, Icon::Chevron);
    d.word(30.0, 96.0, portal::MANAGE.new, true);
    for (row, item) in MENU.iter().enumerate() {
        let y = 121.0 + row as f32 * 27.0;
        match item {
            Some(label) => d.menu_item(Area::new(28.0, y, MENU_WIDTH - 36.0, 20.0), label, false),
            None => d.command(36.0, y + 1.0, 84.0),
        };
    }
    d.line(MENU_WIDTH, BAR_HEIGHT, MENU_WIDTH, BOTTOM);
    (overview, trial)
}

/// The trial's page at the right of a menu that ends at `left`. Returns the areas of the search and the button.
fn trial_form(d: &mut Draft, values: &PictureValues, left: f32) -> (Area, Area) {
    let x = left + 32.0;
    d.heading(x);
    d.line(left, 68.0, WIDTH, 68.0);
    d.bar(x, 84.0, 250.0).bar(x, 100.0, 200.0);
    let who: Cow<'static, str> = super::cut_middle(&values.trial, 36).into();
    let search = d.field(
        x,
        122.0,
        CONTENT_RIGHT - x,
        "Select a user or group",
        FieldValue::Text(if who.is_empty() { "mia.lind@contoso.com".into() } else { who }),
    );
    d.mark(search.right() - 20.0, search.y + 5.0, 14.0, Icon::Search);
    d.line(left, 284.0, WIDTH, 284.0);
    let provision = d.button(x, 297.0, portal::PROVISION.new, true);
    (search, provision)
}

pub(super) fn on_demand(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::ON_DEMAND.new);
    let (_, trial) = menu(&mut d, &portal::ON_DEMAND);
    let (search, provision) = trial_form(&mut d, values, MENU_WIDTH);
    d.target('A', trial).target('B', search).target('C', provision);
    d
}

pub(super) fn on_demand_form(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::ON_DEMAND.new);
    d.slim_menu();
    let (search, provision) = trial_form(&mut d, values, 36.0);
    d.target('B', search).target('C', provision);
    d
}

pub(super) fn on_demand_top(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::PROVISIONING.new);
    d.app_menu(&portal::MANAGE, &APP_MENU, &portal::PROVISIONING);
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    let trial = d.word(CONTENT_X + 60.0, y, portal::ON_DEMAND.new, true);
    d.command(CONTENT_X - 26.0, y, 50.0).command(trial.right() + 18.0, y, 60.0);
    d.add(Element::Box(Area::new(CONTENT_X, 126.0, 282.0, 76.0)));
    d.word(CONTENT_X + 10.0, 134.0, portal::CURRENT_CYCLE.new, true);
    d.bar(CONTENT_X + 10.0, 162.0, 160.0).bar(CONTENT_X + 10.0, 180.0, 110.0);
    d.target('A', trial);
    d
}

/// Overview with its commands and the card of the last round. Returns the areas of the first command and the pencil.
fn overview(d: &mut Draft, first: &Label, right: f32) -> (Area, Area) {
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, right);
    let command = d.word(CONTENT_X, y, first.new, true);
    if right > 400.0 {
        d.command(command.right() + 18.0, y, 64.0).command(command.right() + 98.0, y, 50.0);
    }
    let width = (right - CONTENT_X - 14.0).min(290.0);
    d.add(Element::Box(Area::new(CONTENT_X, 126.0, width, 76.0)));
    d.word(CONTENT_X + 10.0, 134.0, portal::CURRENT_CYCLE.new, true);
    d.bar(CONTENT_X + 10.0, 162.0, width * 0.6).bar(CONTENT_X + 10.0, 180.0, width * 0.4);
    d.add(Element::Box(Area::new(CONTENT_X, 216.0, width, 100.0)));
    d.word(CONTENT_X + 10.0, 228.0, portal::PROPERTIES.new, true);
    let pencil = Area::new(CONTENT_X + width - 30.0, 227.0, 18.0, 18.0);
    d.mark(pencil.x, pencil.y, pencil.w, Icon::Pencil);
    d.bar(CONTENT_X + 10.0, 260.0, width * 0.5).bar(CONTENT_X + 10.0, 278.0, width * 0.64);
    (command, pencil)
}

pub(super) fn safeguards(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::OVERVIEW.new);
    d.slim_menu().heading(48.0);
    d.line(36.0, 68.0, 240.0, 68.0);
    d.add(Element::Box(Area::new(48.0, 84.0, 180.0, 76.0)));
    d.word(58.0, 92.0, portal::CURRENT_CYCLE.new, true);
    d.bar(58.0, 120.0, 110.0).bar(58.0, 138.0, 80.0);
    d.add(Element::Box(Area::new(48.0, 174.0, 180.0, 100.0)));
    d.word(58.0, 186.0, portal::PROPERTIES.new, true);
    let pencil = Area::new(198.0, 186.0, 18.0, 18.0);
    d.mark(pencil.x, pencil.y, pencil.w, Icon::Pencil);
    d.bar(58.0, 220.0, 90.0).bar(58.0, 238.0, 120.0);
    d.add(Element::Panel(Area::new(240.0, BAR_HEIGHT, WIDTH - 240.0, BOTTOM - BAR_HEIGHT)));
    let (x, width) = (276.0, 222.0);
    d.sized(x, 41.0, portal::PROPERTIES.new, 14.0, true);
    let mail = d.field(
        x,
        66.0,
        width,
        portal::NOTIFICATION_EMAIL.new,
        FieldValue::Mono("it@contoso.com".to_owned()),
    );
    d.add(Element::Tick { area: Area::new(x, 121.0, 14.0, 14.0), chosen: true });
    d.wrapped(x + 22.0, 120.0, width - 22.0, portal::SEND_FAILURE_MAIL.new);
    d.add(Element::Tick { area: Area::new(x, 165.0, 14.0, 14.0), chosen: true });
    d.wrapped(x + 22.0, 164.0, width - 22.0, portal::ACCIDENTAL_DELETION.new);
    let threshold = d.field(x, 190.0, 90.0, portal::DELETION_THRESHOLD.new, FieldValue::Mono("5".to_owned()));
    let apply = d.button(x, 294.0, portal::APPLY.new, true);
    d.target('A', pencil).target('B', mail).target('C', threshold).target('D', apply);
    d
}

pub(super) fn start(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::OVERVIEW.new);
    menu(&mut d, &portal::OVERVIEW);
    let (command, _) = overview(&mut d, &portal::START, WIDTH);
    d.target('E', command);
    d.add(Element::Panel(Area::new(300.0, 160.0, 198.0, 104.0)));
    d.word(314.0, 170.0, portal::START.new, true);
    d.bar(314.0, 198.0, 150.0).bar(314.0, 212.0, 110.0);
    let yes = d.button(344.0, 230.0, portal::YES.new, true);
    d.button(430.0, 230.0, "No", false);
    d.target('F', yes);
    d
}

pub(super) fn running(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::OVERVIEW.new);
    let (place, _) = menu(&mut d, &portal::OVERVIEW);
    let (command, _) = overview(&mut d, &portal::PAUSE, WIDTH);
    d.target('A', place).target('B', command);
    d
}

/// The log at the right of a menu that ends at `left`. Returns the areas of the filter and of a failed person.
fn log(d: &mut Draft, left: f32) -> (Area, Area) {
    let x = left + 32.0;
    d.heading(x);
    d.line(left, 68.0, WIDTH, 68.0);
    let status = d.button(x, 80.0, "Status : Failure", false);
    d.bar(x + 150.0, 88.0, 60.0).bar(x + 226.0, 88.0, 50.0);
    d.word(x, 122.0, "Identity", false);
    d.word(x + 120.0, 122.0, "Action", false);
    d.word(x + 210.0, 122.0, "Status", false);
    d.line(left + 8.0, 144.0, CONTENT_RIGHT, 144.0);
    let row = Area::new(x, 152.0, CONTENT_RIGHT - x, 18.0);
    d.bar(row.x, 157.0, 90.0).bar(row.x + 120.0, 157.0, 50.0);
    d.word(row.x + 210.0, 152.0, "Failure", true);
    d.rows(x, CONTENT_RIGHT, 178.0, 3);
    (status, row)
}

pub(super) fn logs(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::LOGS.new);
    let areas = d.app_menu(
        &Label { new: "Activity", ..portal::OVERVIEW },
        &[None, None, Some(&portal::LOGS)],
        &portal::LOGS,
    );
    let (status, row) = log(&mut d, MENU_WIDTH);
    if let Some(area) = areas.first() {
        d.target('A', *area);
    }
    d.target('B', status).target('C', row);
    d
}

pub(super) fn logs_page(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::LOGS.new);
    d.slim_menu();
    let (status, row) = log(&mut d, 36.0);
    d.target('B', status).target('C', row);
    d
}

pub(super) fn logs_link(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::PROVISIONING.new);
    d.app_menu(&portal::MANAGE, &APP_MENU, &portal::PROVISIONING);
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    d.command(CONTENT_X - 20.0, y, 66.0);
    d.add(Element::Box(Area::new(CONTENT_X, 126.0, 282.0, 110.0)));
    d.word(CONTENT_X + 40.0, 134.0, portal::CURRENT_CYCLE.new, true);
    d.bar(CONTENT_X + 40.0, 162.0, 160.0).bar(CONTENT_X + 40.0, 180.0, 110.0);
    let link = d.word(CONTENT_X + 40.0, 206.0, "View provisioning logs", false);
    d.target('A', link);
    d
}
