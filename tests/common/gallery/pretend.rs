//! The pretend Entra: its pages, its panels, its wrong turns.

use contractbook_setup::ui::{Action, PretendAction, PretendPage, PretendPanel};
use contractbook_setup::worker::EntraFault;

use super::super::pretend::Pretend;
use super::axes;
use super::{Look, Scene};

struct Portal<'a> {
    pretend: Pretend,
    look: Look<'a>,
}

impl Portal<'_> {
    fn scene(&mut self, state: &'static str) {
        self.pretend.window.settle();
        (self.look)(&mut self.pretend.window, Scene { page: "pretend", state });
    }

    fn page(&mut self, page: PretendPage, state: &'static str) {
        self.pretend.go(page);
        self.scene(state);
    }
}

pub fn walk(look: Look<'_>) {
    let mut portal = Portal { pretend: Pretend::open(), look };
    axes::BASE.put(&mut portal.pretend.window);
    portal.page(PretendPage::Home, "home");
    portal.page(PretendPage::NewApp, "gallery");
    portal.pretend.panel(PretendPanel::CreateOwn);
    portal.scene("create-own");
    portal.page(PretendPage::Register, "register");
    portal.page(PretendPage::Registrations, "registrations");
    portal.pretend.make_app();
    portal.page(PretendPage::Apps, "apps");
    portal.page(PretendPage::Overview, "overview");
    portal.page(PretendPage::Properties, "properties");
    portal.page(PretendPage::Permissions, "permissions");
    portal.page(PretendPage::Provisioning, "get-started");
    portal.page(PretendPage::Configuration, "configuration");
    portal.pretend.enter("http://127.0.0.1:9/scim", "wrong");
    portal.pretend.test_fails();
    portal.scene("test-failed");
    portal.pretend.connect();
    portal.page(PretendPage::Configuration, "connectivity");
    portal.page(PretendPage::AddAssignment, "add-assignment");
    portal.pretend.panel(PretendPanel::Pick);
    portal.scene("pick");
    portal.pretend.assign(4);
    portal.page(PretendPage::UsersAndGroups, "assigned");
    portal.page(PretendPage::Mapping, "mapping");
    portal.page(PretendPage::MappingRows, "mapping-rows");
    portal.pretend.panel(PretendPanel::Row(Some("active".to_owned())));
    portal.scene("mapping-row");
    portal.page(PretendPage::OnDemand, "on-demand");
    portal.pretend.demand(0);
    portal.scene("on-demand-done");
    portal.pretend.run();
    portal.page(PretendPage::Provisioning, "job");
    portal.pretend.panel(PretendPanel::Settings);
    portal.scene("settings");
    portal.page(PretendPage::Logs, "logs");
    portal.pretend.panel(PretendPanel::LogLine(0));
    portal.scene("log-line");
    portal.page(PretendPage::Users, "users");
    portal.page(PretendPage::Groups, "groups");
    portal.pretend.act(Action::Pretend(PretendAction::Plant(EntraFault::Quarantined, true)));
    portal.pretend.go(PretendPage::Provisioning);
    portal.pretend.window.until("quarantine", |w| w.shows("Error code"));
    portal.scene("quarantine");
    portal.pretend.act(Action::Pretend(PretendAction::Older(true)));
    portal.page(PretendPage::Configuration, "older");
}
