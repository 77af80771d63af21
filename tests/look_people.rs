//! The table of people as pictures in `target/look/`: `cargo test --features look --test look_people`.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod people;
    pub mod picture;
    pub mod window;
}

use common::people::{accounts, load, many, nordwind, open_step};
use common::picture;
use common::window::Window;
use contractbook_setup::domain::people::query::PeopleFilter;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, PeopleAction};
use eframe::egui::Event;
use eframe::egui::{MouseWheelSource, MouseWheelUnit, Pos2, TouchPhase, vec2};
use egui_kittest::kittest::Queryable as _;

struct Camera {
    window: Window,
    name: &'static str,
}

impl Camera {
    fn act(&mut self, action: Action) {
        let ctx = self.window.harness.ctx.clone();
        self.window.harness.state_mut().act(&ctx, action);
        self.window.settle();
    }

    /// Scrolls the page until the filters stand at its top.
    fn scroll_to_table(&mut self) {
        for _ in 0..6 {
            let search = self.window.harness.get_by_label("Find people by name, address or department");
            let down = search.rect().min.y - 150.0;
            let event = Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: vec2(0.0, -down),
                phase: TouchPhase::Move,
                source: MouseWheelSource::Wheel,
                modifiers: eframe::egui::Modifiers::NONE,
            };
            let zoom = self.window.harness.ctx.zoom_factor();
            self.window.harness.event(Event::PointerMoved(Pos2::new(1170.0 / zoom, 400.0 / zoom)));
            self.window.harness.event(event);
            for _ in 0..30 {
                self.window.harness.step();
            }
        }
    }

    fn shoot(&mut self, page: &str) {
        self.window.settle();
        picture::save(&mut self.window, &format!("{page}-{}", self.name));
    }
}

fn pictures(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut window = Window::open();
    open_step(&mut window);
    load(&mut window, &nordwind(), accounts());
    let mut camera = Camera { window, name };
    camera.act(Action::Theme(theme));
    camera.act(Action::Zoom(zoom));
    camera.scroll_to_table();
    camera.shoot("people-table");
    camera.act(Action::People(PeopleAction::Select(Some(0))));
    camera.shoot("people-person");
    camera.act(Action::People(PeopleAction::Select(Some(1))));
    camera.act(Action::People(PeopleAction::Filter(PeopleFilter::NeedsYou)));
    camera.shoot("people-clash");
    camera.act(Action::People(PeopleAction::Filter(PeopleFilter::Link)));
    camera.act(Action::People(PeopleAction::Select(Some(4))));
    camera.shoot("people-linked");
    camera.act(Action::People(PeopleAction::Search("nobody at all".to_owned())));
    camera.act(Action::People(PeopleAction::Select(None)));
    camera.shoot("people-empty");
}

#[test]
fn tall() {
    let mut window = Window::sized(1180.0, 1500.0);
    open_step(&mut window);
    load(&mut window, &nordwind(), accounts());
    let mut camera = Camera { window, name: "tall" };
    camera.act(Action::Theme(ThemeChoice::Light));
    for (row, name) in [(0, "people-no-mail"), (3, "people-new"), (4, "people-account"), (9, "people-guest")]
    {
        camera.act(Action::People(PeopleAction::Select(Some(row))));
        camera.shoot(name);
    }
    camera.window.press("As Entra sends it (SCIM)");
    camera.shoot("people-body");
    camera.window.press("Filter by reason: By reason");
    camera.shoot("people-reasons");
    load(&mut camera.window, &many(100_000), accounts());
    camera.shoot("people-many");
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
fn contrast_dark() {
    pictures("contrast-dark", ThemeChoice::ContrastDark, 1.0);
}
