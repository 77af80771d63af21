//! Step 2: the list of apps, the gallery, the app's own pages.

use super::super::portal;
use super::draft::{BOTTOM, CONTENT_RIGHT, CONTENT_X, Draft, FieldValue, MENU_WIDTH};
use super::{Area, BAR_HEIGHT, Element, Icon, PictureValues, WIDTH};

/// The app's menu as it stands on most of its pages.
pub(super) const MENU: [Option<&portal::Label>; 5] = [
    Some(&portal::PROPERTIES),
    None,
    Some(&portal::USERS_AND_GROUPS),
    Some(&portal::SINGLE_SIGN_ON),
    Some(&portal::PROVISIONING),
];

pub(super) fn app_list(values: &PictureValues) -> Draft {
    let mut d = Draft::entra_list(values, "Enterprise apps | All applications");
    d.slim_menu().heading(48.0);
    let y = d.command_row(36.0, WIDTH);
    let new = d.word(74.0, y, portal::NEW_APPLICATION.new, true);
    d.command(236.0, y, 60.0).command(316.0, y, 58.0).command(392.0, y, 74.0);
    d.add(Element::Box(Area::new(48.0, 124.0, 190.0, 26.0)));
    d.mark(56.0, 130.0, 14.0, Icon::Search).bar(76.0, 133.0, 90.0);
    d.rows(48.0, CONTENT_RIGHT, 160.0, 6);
    d.target('A', new);
    d
}

pub(super) fn gallery(values: &PictureValues) -> Draft {
    gallery_in(Draft::entra_list(values, portal::GALLERY.new), values)
}

/// The gallery with the panel for an own application, on a page of this portal.
pub(super) fn gallery_in(mut d: Draft, values: &PictureValues) -> Draft {
    d.slim_menu().heading(48.0);
    let y = d.command_row(36.0, 284.0);
    let own = d.word(72.0, y, portal::CREATE_OWN.new, true);
    for row in 0..3_u8 {
        let top = 126.0 + f32::from(row) * 58.0;
        d.add(Element::Tile(Area::new(48.0, top, 106.0, 46.0)));
        d.add(Element::Tile(Area::new(164.0, top, 106.0, 46.0)));
    }
    d.add(Element::Panel(Area::new(284.0, BAR_HEIGHT, WIDTH - 284.0, BOTTOM - BAR_HEIGHT)));
    d.word(320.0, 46.0, "Create your own application", true);
    let name = d.field(
        320.0,
        70.0,
        176.0,
        "What's the name of your app?",
        FieldValue::Mono(values.app_name.clone()),
    );
    for (row, width) in [(0_u8, 120.0), (1, 134.0)] {
        let top = 130.0 + f32::from(row) * 24.0;
        d.add(Element::Radio { area: Area::new(320.0, top, 14.0, 14.0), chosen: false });
        d.bar(342.0, top + 3.0, width);
    }
    d.add(Element::Radio { area: Area::new(320.0, 183.0, 14.0, 14.0), chosen: true });
    let kind = d.wrapped(342.0, 182.0, 156.0, portal::NON_GALLERY.new);
    let create = d.button(320.0, 294.0, portal::CREATE.new, true);
    d.target('B', own).target('C', name);
    d.target('D', Area::new(320.0, kind.y, kind.right() - 320.0, kind.h)).target('E', create);
    d
}

pub(super) fn app_search(values: &PictureValues) -> Draft {
    search_in(Draft::entra_list(values, "Enterprise apps | All applications"), values)
}

/// The list of apps with the search filled in, on a page of this portal.
pub(super) fn search_in(mut d: Draft, values: &PictureValues) -> Draft {
    d.slim_menu().heading(48.0);
    let y = d.command_row(36.0, WIDTH);
    d.command(74.0, y, 96.0).command(190.0, y, 70.0).command(280.0, y, 60.0);
    let search = Area::new(76.0, 124.0, 220.0, 26.0);
    d.add(Element::Field {
        area: search,
        value: super::cut_middle(&values.app_name, 26).into(),
        mono: true,
        choice: false,
    });
    d.mark(276.0, 130.0, 14.0, Icon::Search);
    let app = d.word(76.0, 176.0, super::cut_middle(&values.app_name, 26), true);
    d.bar(320.0, 181.0, 130.0).line(48.0, 202.0, CONTENT_RIGHT, 202.0);
    d.rows(76.0, CONTENT_RIGHT, 204.0, 4);
    d.target('A', search).target('B', app);
    d
}

pub(super) fn app_menu(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, super::cut_middle(&values.app_name, 30));
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::OVERVIEW);
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    d.add(Element::Tile(Area::new(CONTENT_X, 84.0, 140.0, 60.0)));
    d.add(Element::Tile(Area::new(CONTENT_X + 150.0, 84.0, 136.0, 60.0)));
    d.add(Element::Tile(Area::new(CONTENT_X, 156.0, 140.0, 60.0)));
    d.add(Element::Tile(Area::new(CONTENT_X + 150.0, 156.0, 136.0, 60.0)));
    if let Some(area) = areas.last() {
        d.target('C', *area);
    }
    d
}

pub(super) fn app_ids(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::PROPERTIES.new);
    let areas = d.app_menu(&portal::MANAGE, &MENU, &portal::PROPERTIES);
    d.heading(CONTENT_X);
    d.line(MENU_WIDTH, 68.0, WIDTH, 68.0);
    let width = CONTENT_RIGHT - CONTENT_X + 4.0;
    d.field(CONTENT_X, 80.0, width, "Name", FieldValue::Mono(values.app_name.clone()));
    let app = d.field(
        CONTENT_X,
        136.0,
        width,
        portal::APPLICATION_ID.new,
        FieldValue::Mono("a1b2c3d4-····-····-····-············".to_owned()),
    );
    let object = d.field(
        CONTENT_X,
        196.0,
        width,
        portal::OBJECT_ID.new,
        FieldValue::Mono("e5f6a7b8-····-····-····-············".to_owned()),
    );
    d.bar(CONTENT_X, 258.0, 120.0).bar(CONTENT_X, 278.0, 90.0);
    if let Some(area) = areas.first() {
        d.target('A', *area);
    }
    d.target('B', app).target('C', object);
    d
}

pub(super) fn app_delete(values: &PictureValues) -> Draft {
    let mut d = Draft::entra(values, portal::PROPERTIES.new);
    let areas = d.app_menu(
        &portal::MANAGE,
        &[Some(&portal::PROPERTIES), None, Some(&portal::USERS_AND_GROUPS), None],
        &portal::PROPERTIES,
    );
    d.heading(CONTENT_X);
    let y = d.command_row(MENU_WIDTH, WIDTH);
    d.command(CONTENT_X - 10.0, y, 54.0);
    let delete = d.word(CONTENT_X + 90.0, y, portal::DELETE.new, true);
    d.command(CONTENT_X + 160.0, y, 66.0);
    let width = CONTENT_RIGHT - CONTENT_X;
    d.field(CONTENT_X, 124.0, width, "Name", FieldValue::Mono(values.app_name.clone()));
    d.bar(CONTENT_X, 190.0, 130.0).bar(CONTENT_X, 214.0, 100.0).bar(CONTENT_X, 238.0, 150.0);
    if let Some(area) = areas.first() {
        d.target('A', *area);
    }
    d.target('B', delete);
    d
}
