//! Sign-in: the SAML pages of step 2, and the consent pages of step 8.

use super::super::portal::{self, Label};
use super::create::MENU;
use super::draft::{CONTENT_RIGHT, CONTENT_X, Draft, MENU_WIDTH};
use super::{Area, Element, Icon, PictureValues, WIDTH};

pub(super) fn single_sign_on(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::SINGLE_SIGN_ON.new);
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::SINGLE_SIGN_ON);
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.word(CONTENT_X, 80.0, "Select a single sign-on method", false);
    d.add(Element::Tile(Area::new(CONTENT_X, 110.0, 124.0, 60.0)));
    let saml = Area::new(CONTENT_X + 160.0, 110.0, 124.0, 60.0);
    d.add(Element::Box(saml));
    d.word(saml.x + 12.0, saml.y + 10.0, portal::SAML.new, true);
    d.bar(saml.x + 12.0, saml.y + 38.0, 90.0);
    d.add(Element::Tile(Area::new(CONTENT_X, 190.0, 124.0, 60.0)));
    d.add(Element::Tile(Area::new(saml.x, 190.0, 124.0, 60.0)));
    if let Some(area) = areas.get(2) {
        d.target('A', *area);
    }
    d.target('B', saml);
    d
}

pub(super) fn saml(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, "SAML-based Sign-on");
    d.slim_menu().heading(48.0);
    d.line(36.0, 68.0, WIDTH, 68.0);
    let card = Area::new(78.0, 80.0, 416.0, 96.0);
    d.add(Element::Box(card));
    d.word(90.0, 90.0, portal::BASIC_SAML.new, true);
    let pencil = Area::new(466.0, 88.0, 18.0, 18.0);
    d.mark(pencil.x, pencil.y, pencil.w, Icon::Pencil);
    let identifier = d.word(90.0, 118.0, portal::IDENTIFIER.new, false);
    let reply = d.word(90.0, 144.0, portal::REPLY_URL.new, false);
    d.bar(reply.right() + 14.0, identifier.y + 5.0, 90.0).bar(reply.right() + 14.0, reply.y + 5.0, 104.0);
    d.add(Element::Box(Area::new(78.0, 192.0, 416.0, 104.0)));
    d.word(90.0, 202.0, portal::SAML_CERTIFICATES.new, true);
    d.bar(90.0, 230.0, 90.0).bar(230.0, 230.0, 140.0);
    d.word(90.0, 258.0, portal::FEDERATION_METADATA.new, false);
    let download = d.word(300.0, 258.0, portal::DOWNLOAD.new, true);
    d.mark(download.right() + 8.0, 260.0, 14.0, Icon::Download);
    d.target('C', pencil);
    d.target('D', Area::new(90.0, identifier.y, reply.right() - 90.0, reply.bottom() - identifier.y));
    d.target('E', Area::new(download.x, download.y, download.w + 24.0, download.h));
    d
}

pub(super) fn contractbook(_: &PictureValues) -> Draft {
    let mut d = Draft::at("app.contractbook.com", "Contractbook");
    d.add(Element::Box(Area::new(136.0, 56.0, 240.0, 252.0)));
    d.sized(196.0, 76.0, "Contractbook", 14.0, true);
    d.bar(176.0, 112.0, 90.0);
    d.add(Element::Box(Area::new(176.0, 126.0, 160.0, 24.0)));
    d.bar(176.0, 162.0, 70.0);
    d.add(Element::Box(Area::new(176.0, 176.0, 160.0, 24.0)));
    let login = d.button(176.0, 222.0, portal::LOGIN_MICROSOFT.new, false);
    d.add(Element::Box(Area::new(176.0, 262.0, 160.0, 24.0)));
    d.bar(200.0, 270.0, 110.0);
    d.target('A', login);
    d
}

pub(super) fn consent_question(_: &PictureValues) -> Draft {
    let mut d = Draft::at("login.microsoftonline.com", "Permissions requested");
    d.add(Element::Panel(Area::new(96.0, 44.0, 320.0, 278.0)));
    d.bar(144.0, 60.0, 110.0);
    d.sized(144.0, 80.0, "Permissions requested", 14.0, true);
    d.word(144.0, 108.0, "Contractbook", true);
    for row in 0..3_u8 {
        let y = 140.0 + f32::from(row) * 24.0;
        d.mark(144.0, y - 3.0, 12.0, Icon::Chevron).bar(164.0, y, 150.0 + f32::from(row % 2) * 30.0);
    }
    d.add(Element::Tick { area: Area::new(144.0, 219.0, 14.0, 14.0), chosen: true });
    let all = d.word(166.0, 217.0, portal::CONSENT_FOR_ALL.new, false);
    d.bar(144.0, 250.0, 220.0);
    let accept = d.button(300.0, 280.0, portal::ACCEPT.new, true);
    d.button(186.0, 280.0, "Cancel", false);
    d.target('B', Area::new(144.0, all.y, all.right() - 144.0, all.h)).target('C', accept);
    d
}

pub(super) fn permissions(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::PERMISSIONS.new);
    let areas = d.app_menu(
        &Label { new: "Security", ..portal::OVERVIEW },
        &[None, Some(&portal::PERMISSIONS), None],
        &portal::PERMISSIONS,
    );
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.bar(CONTENT_X, 84.0, 250.0).bar(CONTENT_X, 100.0, 210.0);
    let grant = d.button(CONTENT_X, 126.0, "Grant admin consent for …", true);
    d.word(CONTENT_X, 172.0, portal::ADMIN_CONSENT.new, true);
    d.word(CONTENT_X + 110.0, 172.0, "User consent", false);
    d.line(MENU_WIDTH + 8.0, 196.0, CONTENT_RIGHT, 196.0);
    d.rows(CONTENT_X, CONTENT_RIGHT, 198.0, 4);
    if let Some(area) = areas.first() {
        d.target('D', *area);
    }
    d.target('E', grant);
    d
}
