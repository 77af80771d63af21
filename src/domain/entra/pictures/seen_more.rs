//! Small drawings of what else may be on the screen, second half: mapping, people, start, logs, sign-in.

use super::super::portal;
use super::draft::Draft;
use super::seen::{LEFT, RIGHT, commands, field, rows, section, titled};
use super::{Area, DETAIL, Element, Icon, PictureValues};

pub(super) fn create_grey(_: &PictureValues) -> Draft {
    let mut d = Draft::detail(portal::NEW_PROVISIONING.new);
    d.word(LEFT, 8.0, portal::SECRET_TOKEN.new, false);
    d.add(Element::Field {
        area: Area::new(LEFT, 28.0, RIGHT - LEFT, 22.0),
        value: "••••••••••••••••".into(),
        mono: true,
        choice: false,
    });
    d.button(LEFT, 60.0, portal::TEST_CONNECTION.new, false);
    d.line(0.0, 92.0, DETAIL.0, 92.0);
    let create = d.faint_button(LEFT, 98.0, portal::CREATE.new);
    d.ring(create);
    d
}

pub(super) fn mappings(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    let edit = d.word(LEFT, y, portal::EDIT_PROVISIONING.new, true);
    let part = section(&mut d, 76.0, "Mappings", true);
    d.bar(LEFT + 20.0, 104.0, 150.0);
    d.ring(edit).ring(Area::new(LEFT, part.y, part.right() - LEFT, part.h));
    d
}

pub(super) fn only_users(_: &PictureValues) -> Draft {
    let mut d = titled("Add Assignment");
    let users = d.word(LEFT, 44.0, "Users", true);
    let none = d.word(LEFT, 66.0, portal::NONE_SELECTED.new, false);
    d.bar(LEFT, 100.0, 110.0);
    d.ring(Area::new(users.x, users.y, users.w.max(none.w), none.bottom() - users.y));
    d
}

pub(super) fn role_wanted(_: &PictureValues) -> Draft {
    let mut d = titled("Add Assignment");
    let label = d.word(LEFT, 42.0, "Select a role", true);
    let none = d.word(LEFT, 64.0, portal::NONE_SELECTED.new, false);
    let assign = d.faint_button(LEFT, 96.0, portal::ASSIGN.new);
    d.ring(Area::new(label.x, label.y, label.w.max(none.w), none.bottom() - label.y)).ring(assign);
    d
}

pub(super) fn on_demand_top(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    let trial = d.word(LEFT + 74.0, y, portal::ON_DEMAND.new, true);
    d.command(LEFT, y, 60.0);
    rows(&mut d, 80.0);
    d.ring(trial);
    d
}

pub(super) fn not_found(_: &PictureValues) -> Draft {
    let mut d = titled(portal::ON_DEMAND.new);
    let search = field(&mut d, 40.0, "Select a user or group", "mia.lind@contoso.com", false);
    d.mark(search.right() - 20.0, search.y + 4.0, 14.0, Icon::Search);
    let empty = Area::new(LEFT, 90.0, RIGHT - LEFT, 26.0);
    d.gap(empty);
    d
}

pub(super) fn skipped(_: &PictureValues) -> Draft {
    let mut d = titled(portal::ON_DEMAND.new);
    for (y, words) in [(42.0, "Import user"), (66.0, "Scope"), (90.0, "Action")] {
        d.mark(LEFT, y + 3.0, 12.0, if y < 50.0 { Icon::Check } else { Icon::Info });
        d.word(LEFT + 22.0, y, words, false);
    }
    let word = d.word(150.0, 90.0, "Skipped", true);
    d.ring(word);
    d
}

pub(super) fn settings(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    d.word(LEFT, y, portal::SAVE.new, true);
    d.command(LEFT + 54.0, y, 60.0);
    section(&mut d, 74.0, "Mappings", false);
    let part = section(&mut d, 98.0, "Settings", true);
    d.ring(Area::new(LEFT, part.y, part.right() - LEFT, part.h));
    d
}

pub(super) fn status_switch(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::PROVISIONING.new);
    d.word(LEFT, y, portal::SAVE.new, true);
    let label = d.word(LEFT, 74.0, "Provisioning Status", true);
    let on = d.button(LEFT, 96.0, "On", false);
    let off = d.button(on.right(), 96.0, "Off", true);
    d.ring(Area::new(LEFT, label.y, label.w.max(off.right() - LEFT), off.bottom() - label.y));
    d
}

pub(super) fn pause(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::OVERVIEW.new);
    let pause = d.word(LEFT, y, portal::PAUSE.new, true);
    d.command(pause.right() + 16.0, y, 60.0);
    d.word(LEFT, 76.0, portal::CURRENT_CYCLE.new, true);
    d.bar(LEFT, 102.0, 130.0);
    d.ring(pause);
    d
}

pub(super) fn start_missing(_: &PictureValues) -> Draft {
    let (mut d, y) = commands(portal::OVERVIEW.new);
    let start = d.faint(LEFT, y, portal::START.new);
    d.command(start.right() + 16.0, y, 60.0);
    rows(&mut d, 80.0);
    d.ring(start);
    d
}

pub(super) fn logs_link(_: &PictureValues) -> Draft {
    let mut d = titled(portal::PROVISIONING.new);
    d.word(LEFT, 42.0, portal::CURRENT_CYCLE.new, true);
    d.bar(LEFT, 68.0, 150.0);
    let link = d.word(LEFT, 90.0, "View provisioning logs", false);
    d.ring(link);
    d
}

pub(super) fn logs_empty(_: &PictureValues) -> Draft {
    let mut d = titled(portal::LOGS.new);
    d.word(LEFT, 40.0, "Identity", false);
    d.word(LEFT + 90.0, 40.0, "Action", false);
    d.line(LEFT, 62.0, RIGHT, 62.0);
    d.gap(Area::new(LEFT, 74.0, RIGHT - LEFT, 40.0));
    d
}

pub(super) fn no_saml(_: &PictureValues) -> Draft {
    let mut d = Draft::detail(portal::SINGLE_SIGN_ON.new);
    d.sized(LEFT, 8.0, portal::SINGLE_SIGN_ON.new, 13.0, true);
    d.line(0.0, 34.0, DETAIL.0, 34.0);
    let tile = Area::new(LEFT, 46.0, 98.0, 60.0);
    d.add(Element::Tile(tile));
    let empty = Area::new(LEFT + 114.0, 46.0, 98.0, 60.0);
    d.gap(empty);
    d
}

pub(super) fn no_question(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("Contractbook");
    let name = d.sized(LEFT, 8.0, "Contractbook", 14.0, true);
    d.line(0.0, 36.0, DETAIL.0, 36.0);
    d.add(Element::Tile(Area::new(LEFT, 48.0, 100.0, 60.0)));
    d.add(Element::Tile(Area::new(LEFT + 112.0, 48.0, 100.0, 60.0)));
    d.ring(name);
    d
}

pub(super) fn no_tick_box(_: &PictureValues) -> Draft {
    let mut d = titled("Permissions requested");
    d.mark(LEFT, 42.0, 12.0, Icon::Chevron).bar(LEFT + 20.0, 45.0, 130.0);
    d.mark(LEFT, 60.0, 12.0, Icon::Chevron).bar(LEFT + 20.0, 63.0, 100.0);
    d.button(76.0, 98.0, "Cancel", false);
    d.button(156.0, 98.0, portal::ACCEPT.new, true);
    d.gap(Area::new(LEFT, 78.0, 200.0, 12.0));
    d
}

pub(super) fn approval(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("Need admin approval");
    let title = d.sized(LEFT, 12.0, "Need admin approval", 14.0, true);
    d.bar(LEFT, 48.0, 180.0).bar(LEFT, 64.0, 200.0).bar(LEFT, 80.0, 120.0);
    d.bar(LEFT, 104.0, 150.0);
    d.ring(title);
    d
}

pub(super) fn wrong_account(_: &PictureValues) -> Draft {
    let mut d = Draft::detail("Sign in");
    d.sized(LEFT, 12.0, "Sign in", 14.0, true);
    d.mark(LEFT, 44.0, 18.0, Icon::Person);
    let who = d.word(LEFT + 26.0, 44.0, "mia@outlook.com", false);
    d.bar(LEFT, 76.0, 200.0).bar(LEFT, 92.0, 170.0).bar(LEFT, 108.0, 90.0);
    d.ring(who);
    d
}

pub(super) fn no_sign_in_app(values: &PictureValues) -> Draft {
    let mut d = titled("All applications");
    let name = super::cut_middle(&values.app_name, 18);
    d.mark(LEFT, 46.0, 14.0, Icon::Apps);
    d.word(LEFT + 22.0, 44.0, name, true);
    d.line(LEFT, 66.0, RIGHT, 66.0);
    d.gap(Area::new(LEFT, 76.0, RIGHT - LEFT, 18.0));
    d.line(LEFT, 104.0, RIGHT, 104.0);
    d
}

pub(super) fn no_grant(_: &PictureValues) -> Draft {
    let mut d = titled(portal::PERMISSIONS.new);
    d.bar(LEFT, 44.0, 180.0);
    let place = Area::new(LEFT, 62.0, 170.0, 20.0);
    d.word(LEFT, 94.0, portal::ADMIN_CONSENT.new, true);
    d.gap(place);
    d
}
