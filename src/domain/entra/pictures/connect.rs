//! Step 5: Provisioning before and while it is set up, today's portal and the older one, and the mapping.

use super::super::portal;
use super::create::MENU;
use super::draft::{CONTENT_RIGHT, CONTENT_X, Draft, FieldValue, MENU_WIDTH};
use super::{Area, Element, Icon, PictureValues, WIDTH};

/// Provisioning before anything is set up. Returns the areas of the command and of the link in the tile.
fn empty_provisioning(values: &PictureValues) -> (Draft, Area, Area) {
    let mut d = Draft::entra(values, portal::GET_STARTED_TITLE.new);
    d.app_menu(&portal::MANAGE, &MENU, &portal::PROVISIONING);
    d.heading(MENU_WIDTH + 8.0);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    let new = d.word(CONTENT_X, y, portal::NEW_CONFIGURATION.new, true);
    d.command(CONTENT_X + 160.0, y, 60.0);
    d.add(Element::Box(Area::new(CONTENT_X - 26.0, 126.0, 200.0, 130.0)));
    d.word(CONTENT_X + 4.0, 138.0, "Create configuration", true);
    d.bar(CONTENT_X + 4.0, 166.0, 130.0).bar(CONTENT_X + 4.0, 182.0, 106.0);
    let link = d.word(CONTENT_X + 4.0, 222.0, portal::CONNECT_APPLICATION.new, false);
    d.add(Element::Tile(Area::new(CONTENT_X + 184.0, 126.0, 98.0, 130.0)));
    (d, new, link)
}

pub(super) fn get_started(values: &PictureValues) -> Draft {
    let (mut d, new, _) = empty_provisioning(values);
    d.target('A', new);
    d
}

pub(super) fn get_started_tile(values: &PictureValues) -> Draft {
    let (mut d, _, link) = empty_provisioning(values);
    d.target('A', link);
    d
}

pub(super) fn configuration(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::NEW_PROVISIONING.new);
    d.slim_menu().heading(48.0);
    d.line(36.0, 66.0, WIDTH, 66.0);
    let (x, width) = (78.0, 290.0);
    let method = d.field(
        x,
        72.0,
        width,
        portal::AUTHENTICATION_METHOD.new,
        FieldValue::Choice(portal::BEARER.new.into()),
    );
    let url = d.field(x, 128.0, width, portal::TENANT_URL.new, FieldValue::Mono(values.tenant_url.clone()));
    let token = d.field(x, 184.0, width, portal::SECRET_TOKEN.new, FieldValue::Dots);
    let test = d.button(x, 244.0, portal::TEST_CONNECTION.new, false);
    d.line(36.0, 284.0, WIDTH, 284.0);
    let create = d.button(x, 297.0, portal::CREATE.new, true);
    d.bar(x + 110.0, 305.0, 50.0);
    d.bar(392.0, 86.0, 96.0).bar(392.0, 102.0, 84.0).bar(392.0, 118.0, 60.0);
    d.target('B', method).target('C', url).target('D', token).target('E', test).target('F', create);
    d
}

pub(super) fn older_get_started(values: &PictureValues) -> Draft {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    d.app_menu(&portal::MANAGE, &MENU, &portal::PROVISIONING);
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.bar(CONTENT_X, 96.0, 220.0).bar(CONTENT_X, 114.0, 250.0).bar(CONTENT_X, 132.0, 180.0);
    let start = d.button(CONTENT_X, 164.0, portal::GET_STARTED.new, true);
    d.target('A', start);
    d
}

pub(super) fn older_credentials(values: &PictureValues) -> Draft {
    let mut d = Draft::azure(values, portal::PROVISIONING.new);
    d.slim_menu();
    let save = d.button(78.0, 42.0, "Save", false);
    d.command(164.0, 45.0, 66.0).line(36.0, 76.0, WIDTH, 76.0);
    let (x, width) = (78.0, 290.0);
    let mode = d.field(
        x,
        84.0,
        width,
        portal::PROVISIONING_MODE.new,
        FieldValue::Choice(portal::AUTOMATIC.new.into()),
    );
    d.mark(50.0, 145.0, 12.0, Icon::Chevron);
    d.word(x, 142.0, portal::ADMIN_CREDENTIALS.new, true);
    let url = d.field(x, 166.0, width, portal::TENANT_URL.new, FieldValue::Mono(values.tenant_url.clone()));
    let token = d.field(x, 222.0, width, "Secret Token", FieldValue::Dots);
    let test = d.button(x, 288.0, "Test Connection", false);
    d.bar(392.0, 190.0, 90.0).bar(392.0, 206.0, 70.0);
    d.target('B', mode).target('C', url).target('D', token).target('E', test).target('F', save);
    d
}

pub(super) fn mapping(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::ATTRIBUTE_MAPPING.new);
    let areas = d.app_menu(
        &portal::MANAGE,
        &[Some(&portal::CONNECTIVITY), Some(&portal::ATTRIBUTE_MAPPING), None],
        &portal::ATTRIBUTE_MAPPING,
    );
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.bar(CONTENT_X, 84.0, 230.0).bar(CONTENT_X, 100.0, 190.0);
    let users = d.word(CONTENT_X, 130.0, portal::MAP_USERS.new, true);
    d.line(CONTENT_X, 156.0, CONTENT_RIGHT, 156.0);
    d.word(CONTENT_X, 172.0, portal::MAP_GROUPS.new, true);
    d.line(CONTENT_X, 198.0, CONTENT_RIGHT, 198.0);
    if let Some(area) = areas.get(1) {
        d.target('A', *area);
    }
    d.target('B', users);
    d
}

pub(super) fn mapping_rows(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::ATTRIBUTE_MAPPING.new);
    d.slim_menu().heading(48.0);
    let y = d.command_row(36.0, WIDTH);
    let save = d.word(78.0, y, portal::SAVE.new, true);
    d.command(140.0, y, 64.0);
    d.word(78.0, 122.0, "customappsso Attribute", false);
    d.word(270.0, 122.0, "Microsoft Entra ID Attribute", false);
    d.line(48.0, 144.0, CONTENT_RIGHT, 144.0);
    let name = d.word(78.0, 154.0, "userName", true);
    let source = d.word(270.0, 154.0, "userPrincipalName", false);
    d.line(48.0, 182.0, CONTENT_RIGHT, 182.0);
    d.word(78.0, 190.0, "active", true);
    d.word(270.0, 190.0, "Switch([IsSoftDeleted], …", false);
    d.line(48.0, 216.0, CONTENT_RIGHT, 216.0);
    let mail = d.word(78.0, 226.0, "emails[type eq \"work\"].value", true);
    d.word(270.0, 226.0, "mail", false);
    d.line(48.0, 254.0, CONTENT_RIGHT, 254.0);
    d.rows(78.0, CONTENT_RIGHT, 256.0, 2);
    d.target('C', Area::new(name.x, name.y, source.right() - name.x, name.h));
    d.target('D', Area::new(mail.x, mail.y, source.right() - mail.x, mail.h));
    d.target('E', save);
    d
}
