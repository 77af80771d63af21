//! Step 7: the trial, the safeguards, the start, the pause and the logs.

use std::borrow::Cow;

use super::super::portal::{self, Label};
use super::draft::{CONTENT_RIGHT, CONTENT_X, Draft, FieldValue, MENU_WIDTH};
use super::{Area, BAR_HEIGHT, Element, HEIGHT, Icon, PictureValues, WIDTH};

const MENU: [Option<&Label>; 4] =
    [Some(&portal::CONNECTIVITY), Some(&portal::ATTRIBUTE_MAPPING), None, Some(&portal::USERS_AND_GROUPS)];

/// The Provisioning page's own menu, in which Overview and the trial stand above "Manage".
fn menu(d: &mut Draft, selected: &Label) -> (Area, Area) {
    let mut areas =
        [Area::new(34.0, 42.0, MENU_WIDTH - 42.0, 20.0), Area::new(34.0, 69.0, MENU_WIDTH - 38.0, 20.0)];
    for (area, label) in areas.iter_mut().zip([&portal::OVERVIEW, &portal::ON_DEMAND]) {
        d.add(Element::MenuItem { area: *area, text: label.new.into(), selected: label.new == selected.new });
    }
    d.mark(12.0, 99.0, 12.0, Icon::Chevron);
    d.word(30.0, 96.0, portal::MANAGE.new, true);
    for (row, item) in MENU.iter().enumerate() {
        let y = 121.0 + row as f32 * 27.0;
        match item {
            Some(label) => d.add(Element::MenuItem {
                area: Area::new(34.0, y, MENU_WIDTH - 42.0, 20.0),
                text: label.new.into(),
                selected: false,
            }),
            None => d.bar(38.0, y + 6.0, 72.0),
        };
    }
    d.line(MENU_WIDTH, BAR_HEIGHT, MENU_WIDTH, HEIGHT);
    let [overview, trial] = areas;
    (overview, trial)
}

pub(super) fn on_demand(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(portal::ON_DEMAND.new);
    let (_, trial) = menu(&mut d, &portal::ON_DEMAND);
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.bar(CONTENT_X, 84.0, 250.0).bar(CONTENT_X, 100.0, 200.0);
    let who: Cow<'static, str> = super::cut_middle(&values.trial, 36).into();
    let search = d.field(
        CONTENT_X,
        122.0,
        CONTENT_RIGHT - CONTENT_X,
        "Select a user or group",
        FieldValue::Text(if who.is_empty() { "mia.lind@contoso.com".into() } else { who }),
    );
    d.line(MENU_WIDTH, 284.0, WIDTH, 284.0);
    let provision = d.button(CONTENT_X, 297.0, portal::PROVISION.new, true);
    d.target('A', trial).target('B', search).target('C', provision);
    d
}

/// Overview with its commands and the card of the last round. Returns the areas of the first command and the pencil.
fn overview(d: &mut Draft, first: &Label, right: f32) -> (Area, Area) {
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, right);
    let command = d.word(CONTENT_X, y, first.new, true);
    if right > 400.0 {
        d.bar(command.right() + 20.0, y + 5.0, 60.0).bar(command.right() + 98.0, y + 5.0, 50.0);
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

pub(super) fn safeguards(_: &PictureValues) -> Draft {
    let mut d = Draft::entra(portal::OVERVIEW.new);
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
    d.add(Element::Panel(Area::new(240.0, BAR_HEIGHT, WIDTH - 240.0, HEIGHT - BAR_HEIGHT)));
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

pub(super) fn start(_: &PictureValues) -> Draft {
    let mut d = Draft::entra(portal::OVERVIEW.new);
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

pub(super) fn running(_: &PictureValues) -> Draft {
    let mut d = Draft::entra(portal::OVERVIEW.new);
    let (place, _) = menu(&mut d, &portal::OVERVIEW);
    let (command, _) = overview(&mut d, &portal::PAUSE, WIDTH);
    d.target('A', place).target('B', command);
    d
}

pub(super) fn logs(_: &PictureValues) -> Draft {
    let mut d = Draft::entra(portal::LOGS.new);
    let areas = d.app_menu(
        &Label { new: "Activity", ..portal::OVERVIEW },
        &[None, None, Some(&portal::LOGS)],
        &portal::LOGS,
    );
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    let status = d.button(CONTENT_X, 80.0, "Status : Failure", false);
    d.bar(CONTENT_X + 150.0, 88.0, 60.0).bar(CONTENT_X + 226.0, 88.0, 50.0);
    d.word(CONTENT_X, 122.0, "Identity", false);
    d.word(CONTENT_X + 120.0, 122.0, "Action", false);
    d.word(CONTENT_X + 210.0, 122.0, "Status", false);
    d.line(190.0, 144.0, CONTENT_RIGHT, 144.0);
    let row = Area::new(CONTENT_X, 152.0, CONTENT_RIGHT - CONTENT_X, 18.0);
    d.bar(row.x, 157.0, 90.0).bar(row.x + 120.0, 157.0, 50.0);
    d.word(row.x + 210.0, 152.0, "Failure", true);
    d.rows(CONTENT_X, CONTENT_RIGHT, 178.0, 3);
    if let Some(area) = areas.first() {
        d.target('A', *area);
    }
    d.target('B', status).target('C', row);
    d
}
