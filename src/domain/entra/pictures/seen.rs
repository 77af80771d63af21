//! Small drawings of what else may be on the screen, first half: the app and the connection. Each shows the part of the
//! page that tells it from the usual one, with a ring around what to look for.

use super::super::portal;
use super::draft::Draft;
use super::{Area, DETAIL, Element, Icon, PictureValues};

/// Left edge of most words.
pub(super) const LEFT: f32 = 14.0;
/// Right edge of most lines.
pub(super) const RIGHT: f32 = DETAIL.0 - 12.0;

/// A part of a page with its title.
pub(super) fn titled(title: &'static str) -> Draft {
    let mut d = Draft::detail(title);
    d.sized(LEFT, 8.0, title, 13.0, true);
    d.line(0.0, 34.0, DETAIL.0, 34.0);
    d
}

/// A part of a page whose first row are commands. Returns the top of their words.
pub(super) fn commands(title: &'static str) -> (Draft, f32) {
    let mut d = titled(title);
    d.line(0.0, 66.0, DETAIL.0, 66.0);
    (d, 41.0)
}

/// Rows that do not matter.
pub(super) fn rows(d: &mut Draft, from: f32) {
    let mut y = from;
    while y < 116.0 {
        d.bar(LEFT, y, 90.0).bar(LEFT + 110.0, y, 64.0);
        y += 20.0;
    }
}

/// A line of a menu.
pub(super) fn item(d: &mut Draft, y: f32, label: &portal::Label, selected: bool) -> Area {
    let area = Area::new(LEFT, y, 150.0, 20.0);
    d.menu_item(area, label, selected);
    area
}

/// A line of a menu that does not matter.
pub(super) fn dull(d: &mut Draft, y: f32) {
    d.command(LEFT + 6.0, y, 100.0);
}

/// A folded or open section of the older form. Returns the area of its words.
pub(super) fn section(d: &mut Draft, y: f32, words: &'static str, open: bool) -> Area {
    d.mark(LEFT, y + 3.0, 12.0, if open { Icon::Chevron } else { Icon::Folded });
    d.word(LEFT + 20.0, y, words, true)
}

/// A field with its label.
pub(super) fn field(d: &mut Draft, y: f32, label: &'static str, value: &'static str, choice: bool) -> Area {
    d.word(LEFT, y, label, false);
    let area = Area::new(LEFT, y + 20.0, RIGHT - LEFT, 22.0);
    d.add(Element::Field { area, value: value.into(), mono: false, choice });
    area
}

pub(super) fn azure_names(_: &PictureValues) -> Draft {
    let mut d = titled("Azure Active Directory");
    dull(&mut d, 42.0);
    d.command(LEFT + 6.0, 64.0, 84.0);
    let area = Area::new(LEFT, 84.0, 174.0, 20.0);
    d.add(Element::MenuItem {
        area,
        icon: Icon::Apps,
        text: "Enterprise applications".into(),
        selected: true,
    });
    d.ring(area);
    d
}

pub(super) fn suggestions(_: &PictureValues) -> Draft {
    let mut d = titled("Create your own application");
    d.add(Element::Field {
        area: Area::new(LEFT, 42.0, RIGHT - LEFT, 22.0),
        value: "Contractbook".into(),
        mono: true,
        choice: false,
    });
    let list = Area::new(LEFT, 72.0, RIGHT - LEFT, 46.0);
    d.add(Element::Box(list));
    for y in [80.0, 100.0] {
        d.add(Element::Box(Area::new(LEFT + 8.0, y, 12.0, 12.0)));
        d.bar(LEFT + 28.0, y + 2.0, 120.0);
    }
    d.ring(list);
    d
}

pub(super) fn no_redirect(_: &PictureValues) -> Draft {
    let mut d = titled("Create your own application");
    d.bar(LEFT, 44.0, 120.0).bar(LEFT, 60.0, 90.0);
    let create = d.button(LEFT, 92.0, portal::CREATE.new, true);
    d.ring(create);
    d
}

pub(super) fn new_app_grey(_: &PictureValues) -> Draft {
    let (mut d, y) = commands("All applications");
    let new = d.faint(LEFT, y, portal::NEW_APPLICATION.new);
    d.command(new.right() + 18.0, y, 60.0);
    rows(&mut d, 78.0);
    d.ring(new);
    d
}

pub(super) fn other_directory(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("Microsoft Entra admin center");
    d.add(Element::Band(Area::new(0.0, 0.0, DETAIL.0, 40.0)));
    d.mark(LEFT, 14.0, 12.0, Icon::Menu).bar(LEFT + 22.0, 16.0, 60.0);
    d.bar(112.0, 9.0, 60.0);
    let name = d.word(104.0, 19.0, "Other company", true);
    d.mark(RIGHT - 14.0, 10.0, 20.0, Icon::Person);
    d.line(0.0, 40.0, DETAIL.0, 40.0);
    rows(&mut d, 58.0);
    d.ring(Area::new(name.x, 6.0, name.w, 31.0));
    d
}

pub(super) fn scim_api(_: &PictureValues) -> Draft {
    let mut d = titled(portal::GALLERY.new);
    d.add(Element::Tile(Area::new(LEFT, 44.0, 92.0, 70.0)));
    let tile = Area::new(122.0, 44.0, 106.0, 70.0);
    d.add(Element::Box(tile));
    d.wrapped(130.0, 50.0, 94.0, "SCIM Provisioning API");
    d.bar(130.0, 98.0, 60.0);
    d.ring(tile);
    d
}

pub(super) fn other_language(_: &PictureValues) -> Draft {
    let mut d = titled("Unternehmensanwendungen");
    let manage = d.word(LEFT + 20.0, 42.0, "Verwalten", true);
    d.mark(LEFT, 45.0, 12.0, Icon::Chevron);
    for (y, words, icon) in
        [(64.0, "Benutzer und Gruppen", Icon::Person), (88.0, "Bereitstellung", Icon::Round)]
    {
        let area = Area::new(LEFT, y, 160.0, 20.0);
        d.add(Element::MenuItem { area, icon, text: words.into(), selected: false });
    }
    d.ring(Area::new(LEFT, manage.y, 160.0, 68.0));
    d
}

pub(super) fn two_apps(values: &PictureValues) -> Draft {
    let mut d = titled("All applications");
    let name = super::cut_middle(&values.app_name, 18);
    let first = d.word(LEFT + 22.0, 44.0, name.clone(), true);
    d.mark(LEFT, 46.0, 14.0, Icon::Apps).bar(170.0, 49.0, 50.0).line(LEFT, 66.0, RIGHT, 66.0);
    let second = d.word(LEFT + 22.0, 74.0, name, true);
    d.mark(LEFT, 76.0, 14.0, Icon::Apps).bar(170.0, 79.0, 36.0).line(LEFT, 96.0, RIGHT, 96.0);
    d.bar(LEFT, 106.0, 90.0);
    d.ring(Area::new(first.x, first.y, first.w, second.bottom() - first.y));
    d
}

pub(super) fn no_provisioning(_: &PictureValues) -> Draft {
    let mut d = Draft::detail(portal::MANAGE.new);
    section(&mut d, 8.0, portal::MANAGE.new, true);
    item(&mut d, 32.0, &portal::PROPERTIES, false);
    item(&mut d, 56.0, &portal::USERS_AND_GROUPS, false);
    d.mark(LEFT, 98.0, 12.0, Icon::Folded).bar(LEFT + 20.0, 100.0, 60.0);
    d.gap(Area::new(LEFT, 82.0, 150.0, 10.0));
    d
}

pub(super) fn menu_folded(_: &PictureValues) -> Draft {
    let mut d = titled("Contractbook");
    dull(&mut d, 42.0);
    let manage = section(&mut d, 66.0, portal::MANAGE.new, false);
    d.mark(LEFT, 96.0, 12.0, Icon::Folded).bar(LEFT + 20.0, 98.0, 60.0);
    d.line(160.0, 34.0, 160.0, DETAIL.1).bar(174.0, 48.0, 50.0).bar(174.0, 64.0, 40.0);
    d.ring(Area::new(LEFT, manage.y, manage.right() - LEFT, manage.h));
    d
}

pub(super) fn greyed(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    let first = d.faint(LEFT, y, portal::SAVE.new);
    let second = d.faint(first.right() + 22.0, y, portal::DELETE.new);
    d.add(Element::Panel(Area::new(LEFT, 76.0, RIGHT - LEFT, 24.0)));
    d.mark(LEFT + 6.0, 82.0, 12.0, Icon::Info).bar(LEFT + 26.0, 84.0, 130.0);
    d.ring(Area::new(first.x, first.y, second.right() - first.x, first.h));
    d
}

pub(super) fn registration(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("App registrations");
    let title = d.sized(LEFT, 8.0, "App registrations", 13.0, true);
    d.line(0.0, 34.0, DETAIL.0, 34.0);
    rows(&mut d, 48.0);
    d.ring(title);
    d
}

pub(super) fn tile(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("Create configuration");
    let card = Area::new(LEFT, 12.0, 178.0, 102.0);
    d.add(Element::Box(card));
    d.word(LEFT + 12.0, 20.0, "Create configuration", true);
    d.bar(LEFT + 12.0, 46.0, 130.0).bar(LEFT + 12.0, 60.0, 96.0);
    let link = d.word(LEFT + 12.0, 84.0, portal::CONNECT_APPLICATION.new, false);
    d.add(Element::Box(Area::new(204.0, 12.0, 24.0, 102.0)));
    d.ring(link);
    d
}

pub(super) fn get_started(_: &PictureValues) -> Draft {
    let mut d = titled(portal::PROVISIONING.new);
    d.bar(LEFT, 46.0, 170.0).bar(LEFT, 62.0, 140.0);
    let button = d.button(LEFT, 86.0, portal::GET_STARTED.new, true);
    d.ring(button);
    d
}

pub(super) fn older_form(_: &PictureValues) -> Draft {
    let mut d = Draft::detail(portal::PROVISIONING.new);
    let mode = field(&mut d, 8.0, portal::PROVISIONING_MODE.new, portal::AUTOMATIC.new, true);
    let credentials = section(&mut d, 66.0, portal::ADMIN_CREDENTIALS.new, true);
    d.word(LEFT, 94.0, portal::TENANT_URL.new, false);
    d.ring(Area::new(LEFT, 8.0, mode.w, credentials.bottom() - 8.0));
    d
}

pub(super) fn new_form(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    let new = d.word(LEFT, y, portal::NEW_CONFIGURATION.new, true);
    d.command(new.right() + 16.0, y, 50.0);
    d.add(Element::Tile(Area::new(LEFT, 76.0, 100.0, 42.0)));
    d.add(Element::Tile(Area::new(LEFT + 112.0, 76.0, 100.0, 42.0)));
    d.ring(new);
    d
}

pub(super) fn set_up_before(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    let edit = d.word(LEFT, y, portal::EDIT_PROVISIONING.new, true);
    d.command(edit.right() + 18.0, y, 60.0);
    d.word(LEFT, 76.0, portal::CURRENT_CYCLE.new, true);
    d.bar(LEFT, 102.0, 130.0);
    d.ring(edit);
    d
}

pub(super) fn oauth(_: &PictureValues) -> Draft {
    let mut d = Draft::detail(portal::NEW_PROVISIONING.new);
    let method = field(&mut d, 6.0, portal::AUTHENTICATION_METHOD.new, portal::CLIENT_CREDENTIALS.new, true);
    d.word(LEFT, 60.0, "Token endpoint", false);
    d.add(Element::Box(Area::new(LEFT, 78.0, RIGHT - LEFT, 20.0)));
    d.word(LEFT, 104.0, "Client ID", false);
    d.ring(Area::new(LEFT, 6.0, method.w, method.bottom() - 6.0));
    d
}
