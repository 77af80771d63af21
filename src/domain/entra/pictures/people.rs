//! Step 6: Users and groups, and Add Assignment.

use super::super::portal;
use super::create::MENU;
use super::draft::{BOTTOM, CONTENT_RIGHT, CONTENT_X, Draft, MENU_WIDTH};
use super::{Area, BAR_HEIGHT, Element, Icon, PictureValues, WIDTH};

pub(super) fn users(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::USERS_AND_GROUPS.new);
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::USERS_AND_GROUPS);
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    let add = d.word(CONTENT_X, y, portal::ADD_USER_GROUP.new, true);
    d.command(CONTENT_X + 134.0, y, 64.0).command(CONTENT_X + 216.0, y, 60.0);
    d.word(CONTENT_X, 122.0, "Display Name", false);
    d.word(CONTENT_X + 134.0, 122.0, "Object Type", false);
    d.line(MENU_WIDTH + 8.0, 144.0, CONTENT_RIGHT, 144.0);
    d.rows(CONTENT_X, CONTENT_RIGHT, 146.0, 4);
    if let Some(area) = areas.get(1) {
        d.target('A', *area);
    }
    d.target('B', add);
    d
}

pub(super) fn remove_user(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::USERS_AND_GROUPS.new);
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::USERS_AND_GROUPS);
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    d.command(CONTENT_X, y, 96.0);
    let remove = d.word(CONTENT_X + 134.0, y, portal::REMOVE.new, true);
    d.command(CONTENT_X + 216.0, y, 60.0);
    d.word(CONTENT_X + 24.0, 122.0, "Display Name", false);
    d.line(MENU_WIDTH + 8.0, 144.0, CONTENT_RIGHT, 144.0);
    let tick = Area::new(CONTENT_X, 153.0, 14.0, 14.0);
    d.add(Element::Tick { area: tick, chosen: true });
    d.word(CONTENT_X + 24.0, 151.0, super::cut_middle(&values.trial, 26), true);
    d.line(CONTENT_X, 174.0, CONTENT_RIGHT, 174.0);
    d.rows(CONTENT_X, CONTENT_RIGHT, 174.0, 3);
    if let Some(area) = areas.get(1) {
        d.target('A', *area);
    }
    d.target('B', tick).target('C', remove);
    d
}

pub(super) fn add_assignment(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, "Add Assignment");
    d.slim_menu().heading(48.0);
    d.line(36.0, 68.0, 268.0, 68.0);
    d.word(74.0, 86.0, portal::USERS_AND_GROUPS.new, false);
    let none = d.word(74.0, 108.0, portal::NONE_SELECTED.new, true);
    d.word(74.0, 152.0, "Select a role", false);
    d.word(74.0, 174.0, portal::DEFAULT_ACCESS.new, false);
    let assign = d.button(74.0, 294.0, portal::ASSIGN.new, true);
    d.add(Element::Panel(Area::new(268.0, BAR_HEIGHT, WIDTH - 268.0, BOTTOM - BAR_HEIGHT)));
    d.sized(304.0, 41.0, portal::USERS_AND_GROUPS.new, 14.0, true);
    d.add(Element::Field {
        area: Area::new(304.0, 72.0, 192.0, 26.0),
        value: super::cut_middle(&values.trial, 20).into(),
        mono: false,
        choice: false,
    });
    d.mark(476.0, 78.0, 14.0, Icon::Search);
    for (row, chosen) in [true, true, false, false].into_iter().enumerate() {
        let y = 112.0 + row as f32 * 34.0;
        d.add(Element::Tick { area: Area::new(304.0, y + 4.0, 14.0, 14.0), chosen });
        d.mark(328.0, y + 2.0, 18.0, Icon::Person);
        d.bar(354.0, y + 2.0, 92.0).bar(354.0, y + 14.0, 120.0);
    }
    let select = d.button(304.0, 294.0, portal::SELECT.new, true);
    d.target('C', none).target('D', select).target('E', assign);
    d
}
