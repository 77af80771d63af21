//! What stands about the program itself, as pictures in `target/look/`, light, dark and in high contrast, at 100 % and
//! 200 %: `cargo test --features look --test look_friendly`.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod picture;
    pub mod window;
}

use std::path::PathBuf;

use common::picture;
use common::window::Window;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, Dialog, FriendlyAction};
use eframe::egui::HoveredFile;

fn pictures(name: &str, theme: ThemeChoice, zoom: f32) {
    let mut window = Window::open();
    window.act(Action::Theme(theme));
    window.act(Action::Zoom(zoom));
    let shoot = |window: &mut Window, page: &str| {
        window.settle();
        picture::save(window, &format!("friendly-{page}-{name}"));
    };
    shoot(&mut window, "size-said");
    for (page, dialog) in [
        ("options", Dialog::Options),
        ("help", Dialog::Help),
        ("keys", Dialog::Keys),
        ("about", Dialog::About),
    ] {
        window.act(Action::Dialog(Some(dialog)));
        shoot(&mut window, page);
    }
    window.act(Action::Friendly(FriendlyAction::CopySystem));
    shoot(&mut window, "about-copied");
    window.act(Action::Friendly(FriendlyAction::Licences));
    shoot(&mut window, "licences");
    window.harness.state_mut().fields.licence_search = "zbus".to_owned();
    shoot(&mut window, "licences-found");
    window.act(Action::Dialog(None));
    window.act(Action::Continue);
    window.act(Action::Continue);
    window.press("Clear Tenant URL");
    shoot(&mut window, "cleared");
    window.act(Action::ShowStart);
    let file = HoveredFile { path: Some(PathBuf::from("nordwind.json")), ..HoveredFile::default() };
    window.harness.input_mut().hovered_files = vec![file];
    shoot(&mut window, "drop");
    let file = HoveredFile { path: Some(PathBuf::from("people.csv")), ..HoveredFile::default() };
    window.harness.input_mut().hovered_files = vec![file];
    shoot(&mut window, "drop-other");
}

#[test]
fn light() {
    pictures("light", ThemeChoice::Light, 1.0);
}

#[test]
fn dark() {
    pictures("dark", ThemeChoice::Dark, 1.0);
}

#[test]
fn light_200() {
    pictures("light-200", ThemeChoice::Light, 2.0);
}

#[test]
fn dark_200() {
    pictures("dark-200", ThemeChoice::Dark, 2.0);
}

#[test]
fn contrast() {
    pictures("contrast", ThemeChoice::ContrastDark, 1.0);
}
