//! Step 8, the finish page and the start page as pictures in `target/look/`: light, dark, contrast, 200 % and narrow:
//! `cargo test --features look --test look_later`. Look at them after changing one of these screens.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod finished;
    pub mod picture;
    pub mod window;
}

use common::finished::finished;
use common::picture;
use common::window::Window;
use contractbook_setup::domain::entra::consent::Symptom;
use contractbook_setup::domain::session::Change;
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, LaterAction, Screen};
use contractbook_setup::worker::PracticeOptions;
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

    fn shoot(&mut self, page: &str) {
        self.window.settle();
        picture::save(&mut self.window, &format!("{page}-{}", self.name));
    }

    fn scroll_to(&mut self, words: &str) {
        self.window.harness.get_by_label(words).scroll_to_me();
        self.window.settle();
    }

    fn check(&mut self) {
        self.act(Action::Later(LaterAction::Check));
        self.window.until("it is checked", |w| {
            w.harness.state().state.ladder.job.is_none() && w.harness.state().state.later.news.is_some()
        });
    }

    fn consent(&mut self) {
        self.act(Action::Change(Change::SignedIn(false)));
        self.act(Action::Open(contractbook_setup::domain::session::Step::Consent));
        self.shoot("8-consent");
        for (symptom, name) in
            [(Symptom::NeedApproval, "8-consent-approval"), (Symptom::NotAssigned, "8-consent-not-assigned")]
        {
            self.act(Action::Later(LaterAction::Symptom(Some(symptom))));
            self.shoot(name);
            let below = if symptom == Symptom::NotAssigned {
                "What does Microsoft say?"
            } else {
                "Ways to accept, the simplest first"
            };
            self.scroll_to(below);
            self.shoot(&format!("{name}-below"));
        }
        self.act(Action::Later(LaterAction::Symptom(None)));
        "https://login.microsoftonline.com/nordwind.example/oauth2/v2.0/authorize?client_id=11111111-2222-4333-8444-555555555555"
            .clone_into(&mut self.window.harness.state_mut().fields.consent_source);
        self.window.settle();
        self.window.press("3. Send a link to another administrator");
        self.scroll_to("Message for your administrator");
        self.shoot("8-consent-link");
    }
}

fn pictures(name: &'static str, theme: ThemeChoice, zoom: f32, size: [f32; 2]) {
    let folder = tempfile::TempDir::new().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.save(&finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example")).unwrap();
    let [width, height] = size;
    let window = Window::sized_in(folder.path().to_owned(), width, height);
    let mut camera = Camera { window, name };
    camera.act(Action::Theme(theme));
    camera.act(Action::Zoom(zoom));
    camera.act(Action::ShowStart);
    camera.window.until("the list", |w| w.shows("Nordwind A/S"));
    camera.shoot("0-start-page");
    camera.window.press("Open Nordwind A/S");
    camera.window.until("it is open", |w| w.title() == "Your people now come from Entra");
    camera.shoot("9-finish");
    camera.scroll_to("Check again");
    camera.shoot("9-finish-again");
    camera.consent();
}

/// A check that found something new, in practice.
fn checked(name: &'static str, theme: ThemeChoice) {
    let mut camera = Camera { window: Window::practice(PracticeOptions::default()), name };
    camera.act(Action::Theme(theme));
    camera.act(Action::UsePracticeToken);
    camera.window.harness.state_mut().state.screen = Screen::Finish;
    camera.check();
    camera.check();
    camera.scroll_to("Check again");
    camera.shoot("9-finish-nothing-new");
    camera.act(Action::PlantFault("content-type-json".to_owned(), true));
    camera.check();
    camera.scroll_to("Check again");
    camera.shoot("9-finish-news");
}

#[test]
fn light() {
    pictures("light", ThemeChoice::Light, 1.0, [1180.0, 780.0]);
    checked("light", ThemeChoice::Light);
}

#[test]
fn dark() {
    pictures("dark", ThemeChoice::Dark, 1.0, [1180.0, 780.0]);
    checked("dark", ThemeChoice::Dark);
}

#[test]
fn light_200() {
    pictures("light-200", ThemeChoice::Light, 2.0, [1180.0, 780.0]);
}

#[test]
fn contrast_narrow() {
    pictures("contrast-narrow", ThemeChoice::ContrastDark, 1.0, [590.0, 700.0]);
}
