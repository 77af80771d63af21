//! The pretend Entra in front of the wizard, and the ways that every test walks.
#![expect(clippy::unwrap_used, reason = "a test helper may stop the test")]
#![expect(dead_code, reason = "each test file uses a part of it")]

use contractbook_setup::ui::{Action, PretendAction, PretendPage, PretendPanel};
use contractbook_setup::worker::{AppKind, PracticeEntra, PracticeOptions};
use eframe::egui::Id;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::window::Window;

/// Practice with the pretend Entra open.
pub struct Pretend {
    pub window: Window,
}

impl Pretend {
    /// Fresh.
    pub fn open() -> Self {
        Self::with(PracticeOptions::default())
    }

    /// With faults in Contractbook.
    pub fn with(options: PracticeOptions) -> Self {
        let mut pretend = Self { window: Window::practice(options) };
        pretend.act(Action::Pretend(PretendAction::OpenAt(PretendPage::Home, false)));
        pretend
    }

    /// Does something as if a page had asked for it.
    pub fn act(&mut self, action: Action) {
        self.window.act(action);
    }

    /// Goes to a page.
    pub fn go(&mut self, page: PretendPage) {
        self.act(Action::Pretend(PretendAction::Go(page)));
    }

    /// Opens what stands at the right.
    pub fn panel(&mut self, panel: PretendPanel) {
        self.act(Action::Pretend(PretendAction::Panel(Some(panel))));
    }

    /// The practice Entra as the window knows it.
    pub fn entra(&self) -> &PracticeEntra {
        self.window.harness.state().state.practice.as_ref().unwrap().entra.as_ref().unwrap()
    }

    /// Waits for something in the practice Entra.
    pub fn until(&mut self, what: &str, done: impl Fn(&PracticeEntra) -> bool) {
        self.window.until(what, |w| {
            let practice = w.harness.state().state.practice.as_ref();
            practice.and_then(|p| p.entra.as_ref()).is_some_and(&done)
        });
    }

    /// The right kind of app.
    pub fn make_app(&mut self) {
        self.act(Action::Pretend(PretendAction::CreateApp(AppKind::NonGallery)));
        self.until("the app is there", |entra| entra.view.app.is_some());
    }

    /// Types address and token.
    pub fn enter(&mut self, url: &str, token: &str) {
        let fields = &mut self.window.harness.state_mut().fields.pretend;
        url.clone_into(&mut fields.tenant_url);
        fields.token.set(token);
        fields.untested = true;
        self.window.settle();
    }

    /// Types those that are right.
    pub fn enter_right(&mut self) {
        let practice = self.window.harness.state().state.practice.as_ref().unwrap();
        let (url, token) = (practice.tenant_url.clone(), practice.token.expose().to_owned());
        self.enter(&url, &token);
    }

    /// Presses Test connection and waits for Microsoft's banner.
    pub fn test_fails(&mut self) {
        self.window.press("Test connection");
        self.window.until("the banner", |w| w.shows("You appear to have entered invalid credentials"));
    }

    /// Connects for good.
    pub fn connect(&mut self) {
        self.go(PretendPage::Configuration);
        self.enter_right();
        self.window.press("Test connection");
        self.window.until("the test passed", |w| w.shows("The test passed."));
        self.window.press("Create");
        self.until("it is saved", |entra| entra.view.tenant_url.is_some());
    }

    /// Assigns the first of the directory.
    pub fn assign(&mut self, count: usize) {
        let ids = self.entra().directory.iter().take(count).map(|p| p.id.clone()).collect();
        self.go(PretendPage::AddAssignment);
        self.window.harness.state_mut().fields.pretend.picked = ids;
        self.window.settle();
        self.window.press("Assign");
        self.until("they are assigned", |entra| entra.view.people.iter().any(|p| p.by_name));
    }

    /// Tries to assign somebody and waits for the refusal.
    pub fn assign_refused(&mut self) {
        let ids = self.entra().directory.iter().take(1).map(|p| p.id.clone()).collect();
        self.go(PretendPage::AddAssignment);
        self.window.harness.state_mut().fields.pretend.picked = ids;
        self.window.settle();
        self.window.press("Assign");
        self.until("it is refused", |entra| entra.last_refusal.is_some());
        self.window.settle();
    }

    /// Sends one of the directory at once.
    pub fn demand(&mut self, at: usize) {
        let id = self.entra().directory.get(at).unwrap().id.clone();
        self.go(PretendPage::OnDemand);
        self.window.harness.state_mut().fields.pretend.demand = Some(id);
        self.window.settle();
        self.window.press("Provision");
        self.until("it was provisioned", |entra| entra.last_on_demand.is_some());
    }

    /// Starts, and lets the first round end.
    pub fn run(&mut self) {
        self.go(PretendPage::Provisioning);
        self.window.press("Start provisioning");
        self.window.press("Yes");
        self.act(Action::PracticeFast(true));
        self.until("the first round ended", |entra| entra.view.cycles_done > 0);
    }

    /// Gives the focus to the field of this name.
    pub fn focus(&mut self, label: &str) {
        let is_field = |role| matches!(role, Role::TextInput | Role::SearchInput);
        let mut fields = self.window.harness.query_all_by(|node| is_field(node.role()));
        let field = fields.find(|node| node.accesskit_node().label().as_deref() == Some(label));
        field.unwrap().focus();
        drop(fields);
        self.window.harness.step();
    }

    /// Types into the field of this name.
    pub fn type_into(&mut self, label: &str, text: &str) {
        self.focus(label);
        self.window.harness.event(eframe::egui::Event::Text(text.to_owned()));
        self.window.settle();
    }

    /// Pastes into the token's field.
    pub fn paste_token(&mut self, token: &str) {
        self.window.harness.ctx.memory_mut(|m| m.request_focus(Id::unique("pretend-token")));
        self.window.harness.step();
        self.window.harness.event(eframe::egui::Event::Paste(token.to_owned()));
        self.window.settle();
    }
}
