//! Pages as older portals show them.

use super::super::portal;
use super::create::MENU;
use super::draft::{CONTENT_RIGHT, CONTENT_X, Draft, FieldValue, MENU_WIDTH};
use super::{Area, Element, Icon, PictureValues, WIDTH};

/// How the list of apps was called.
const LIST: &str = "Enterprise applications | All applications";

pub(super) fn app_list(values: &PictureValues) -> Draft {
    let mut d = Draft::azure_list(values, LIST);
    d.slim_menu().heading(48.0);
    let y = d.command_row(36.0, WIDTH);
    let new = d.word(74.0, y, portal::NEW_APPLICATION.new, true);
    d.command(236.0, y, 60.0).command(316.0, y, 58.0);
    d.add(Element::Box(Area::new(48.0, 124.0, 190.0, 26.0)));
    d.mark(56.0, 130.0, 14.0, Icon::Search).bar(76.0, 133.0, 90.0);
    d.rows(48.0, CONTENT_RIGHT, 160.0, 6);
    d.target('A', new);
    d
}

pub(super) fn gallery(values: &PictureValues) -> Draft {
    super::create::gallery_in(Draft::azure_list(values, "Browse Azure AD Gallery"), values)
}

pub(super) fn app_search(values: &PictureValues) -> Draft {
    super::create::search_in(Draft::azure_list(values, LIST), values)
}

/// The Provisioning page of an app that was set up, with its row of commands.
fn overview(values: &PictureValues, x: f32) -> (Draft, Area) {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    d.app_menu(&portal::MANAGE, &MENU, &portal::PROVISIONING);
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    let edit = d.word(x, y, portal::EDIT_PROVISIONING.new, true);
    d.command(edit.right() + 24.0, y, 70.0);
    (d, edit)
}

pub(super) fn set_up_before(values: &PictureValues) -> Draft {
    let (mut d, edit) = overview(values, CONTENT_X);
    d.add(Element::Box(Area::new(CONTENT_X, 126.0, 282.0, 76.0)));
    d.word(CONTENT_X + 10.0, 134.0, portal::CURRENT_CYCLE.new, true);
    d.bar(CONTENT_X + 10.0, 162.0, 160.0).bar(CONTENT_X + 10.0, 180.0, 110.0);
    d.target('A', edit);
    d
}

pub(super) fn mapping(values: &PictureValues) -> Draft {
    let (mut d, edit) = overview(values, CONTENT_X);
    let x = CONTENT_X;
    d.mark(x, 130.0, 12.0, Icon::Folded).word(x + 18.0, 127.0, portal::ADMIN_CREDENTIALS.new, true);
    d.line(MENU_WIDTH + 12.0, 154.0, CONTENT_RIGHT, 154.0);
    d.mark(x, 168.0, 12.0, Icon::Chevron).word(x + 18.0, 165.0, "Mappings", true);
    let users = d.word(x + 18.0, 196.0, portal::MAP_USERS.new, false);
    d.word(x + 18.0, 224.0, portal::MAP_GROUPS.new, false);
    d.line(MENU_WIDTH + 12.0, 252.0, CONTENT_RIGHT, 252.0);
    d.mark(x, 266.0, 12.0, Icon::Folded).word(x + 18.0, 263.0, "Settings", true);
    d.target('A', edit).target('B', users);
    d
}

pub(super) fn safeguards(values: &PictureValues) -> Draft {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    d.slim_menu();
    let save = d.button(78.0, 38.0, portal::SAVE.new, false);
    let edit = d.word(220.0, 41.0, portal::EDIT_PROVISIONING.new, true);
    d.line(36.0, 70.0, WIDTH, 70.0);
    let x = 78.0;
    d.mark(50.0, 83.0, 12.0, Icon::Folded).word(x, 80.0, "Mappings", true);
    d.line(48.0, 104.0, CONTENT_RIGHT, 104.0);
    d.mark(50.0, 115.0, 12.0, Icon::Chevron).word(x, 112.0, "Settings", true);
    d.add(Element::Tick { area: Area::new(x, 142.0, 14.0, 14.0), chosen: true });
    d.word(x + 22.0, 140.0, portal::SEND_FAILURE_MAIL.new, false);
    let mail = d.field(
        x,
        166.0,
        260.0,
        portal::NOTIFICATION_EMAIL.new,
        FieldValue::Mono("it@contoso.com".to_owned()),
    );
    d.add(Element::Tick { area: Area::new(x, 228.0, 14.0, 14.0), chosen: true });
    d.word(x + 22.0, 226.0, portal::ACCIDENTAL_DELETION.new, false);
    let threshold = d.field(x, 254.0, 90.0, portal::DELETION_THRESHOLD.new, FieldValue::Mono("5".to_owned()));
    d.target('A', edit).target('B', mail).target('C', threshold).target('D', save);
    d
}

/// The older form scrolled to its end: Save and the switch. Returns both areas.
fn switch(d: &mut Draft, on: bool) -> (Area, Area) {
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    let save = d.word(CONTENT_X, y, portal::SAVE.new, true);
    d.command(CONTENT_X + 70.0, y, 60.0);
    d.mark(CONTENT_X, 130.0, 12.0, Icon::Folded).bar(CONTENT_X + 18.0, 132.0, 110.0);
    d.mark(CONTENT_X, 158.0, 12.0, Icon::Folded).bar(CONTENT_X + 18.0, 160.0, 80.0);
    d.line(MENU_WIDTH + 12.0, 184.0, CONTENT_RIGHT, 184.0);
    let label = d.word(CONTENT_X, 198.0, "Provisioning Status", true);
    let yes = d.button(CONTENT_X, 224.0, "On", on);
    let no = d.button(yes.right(), 224.0, "Off", !on);
    (save, Area::new(CONTENT_X, label.y, label.w.max(no.right() - CONTENT_X), no.bottom() - label.y))
}

pub(super) fn start(values: &PictureValues) -> Draft {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    d.app_menu(&portal::MANAGE, &MENU, &portal::PROVISIONING);
    let (save, place) = switch(&mut d, true);
    d.target('E', place).target('F', save);
    d
}

pub(super) fn running(values: &PictureValues) -> Draft {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::PROVISIONING);
    let (_, place) = switch(&mut d, false);
    if let Some(area) = areas.last() {
        d.target('A', *area);
    }
    d.target('B', place);
    d
}
