//! The pretend Entra as pictures in `target/look/`: `cargo test --features look --test look_pretend`.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod picture;
    pub mod pretend;
    pub mod window;
}

use common::picture;
use common::pretend::Pretend;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, PretendAction, PretendPage, PretendPanel};
use contractbook_setup::worker::EntraFault;

struct Camera {
    pretend: Pretend,
    name: &'static str,
}

impl Camera {
    fn shoot(&mut self, page: &str) {
        self.pretend.window.settle();
        for _ in 0..20 {
            self.pretend.window.harness.step();
        }
        picture::save(&mut self.pretend.window, &format!("pretend-{page}-{}", self.name));
    }

    fn page(&mut self, page: PretendPage, name: &str) {
        self.pretend.go(page);
        self.shoot(name);
    }
}

fn pictures(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut camera = Camera { pretend: Pretend::open(), name };
    camera.pretend.act(Action::Theme(theme));
    camera.pretend.act(Action::Zoom(zoom));
    camera.page(PretendPage::Home, "home");
    camera.page(PretendPage::NewApp, "gallery");
    camera.pretend.panel(PretendPanel::CreateOwn);
    camera.shoot("create-own");
    camera.pretend.make_app();
    camera.page(PretendPage::Apps, "apps");
    camera.page(PretendPage::Overview, "overview");
    camera.page(PretendPage::Provisioning, "get-started");
    camera.page(PretendPage::Configuration, "configuration");
    camera.pretend.enter("http://127.0.0.1:9/scim", "wrong");
    camera.pretend.test_fails();
    camera.shoot("test-failed");
    camera.pretend.connect();
    camera.page(PretendPage::Configuration, "connectivity");
    camera.page(PretendPage::AddAssignment, "add-assignment");
    camera.pretend.panel(PretendPanel::Pick);
    camera.shoot("pick");
    camera.pretend.assign(4);
    camera.page(PretendPage::UsersAndGroups, "assigned");
    camera.page(PretendPage::Mapping, "mapping");
    camera.page(PretendPage::MappingRows, "mapping-rows");
    camera.pretend.panel(PretendPanel::Row(Some("active".to_owned())));
    camera.shoot("mapping-row");
    camera.page(PretendPage::OnDemand, "on-demand");
    camera.pretend.demand(0);
    camera.shoot("on-demand-done");
    camera.pretend.run();
    camera.page(PretendPage::Provisioning, "job");
    camera.pretend.panel(PretendPanel::Settings);
    camera.shoot("settings");
    camera.page(PretendPage::Logs, "logs");
    camera.pretend.panel(PretendPanel::LogLine(0));
    camera.shoot("log-line");
    camera.page(PretendPage::Users, "users");
    camera.page(PretendPage::Groups, "groups");
    camera.pretend.act(Action::Pretend(PretendAction::Plant(EntraFault::Quarantined, true)));
    camera.pretend.go(PretendPage::Provisioning);
    camera.pretend.window.until("quarantine", |w| w.shows("Error code"));
    camera.shoot("quarantine");
    camera.pretend.act(Action::Pretend(PretendAction::Older(true)));
    camera.page(PretendPage::Configuration, "older");
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

#[test]
fn trainer() {
    let mut camera = Camera { pretend: Pretend::open(), name: "light" };
    camera.pretend.act(Action::Theme(ThemeChoice::Light));
    camera.pretend.act(Action::Pretend(PretendAction::Close));
    camera.shoot("banner");
    camera.pretend.act(Action::Dialog(Some(contractbook_setup::ui::Dialog::Faults)));
    camera.shoot("trainer");
}
