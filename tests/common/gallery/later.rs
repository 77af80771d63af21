//! Step 8, the finish page, and a check at a later time.

use contractbook_setup::domain::entra::consent::Symptom;
use contractbook_setup::domain::session::{Change, Step};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::{Action, LaterAction, Screen};
use contractbook_setup::worker::PracticeOptions;

use super::super::finished::finished;
use super::super::window::Window;
use super::{Look, Stage};

const CONSENT: &str = "https://login.microsoftonline.com/nordwind.example/oauth2/v2.0/authorize?client_id=11111111-2222-4333-8444-555555555555";

/// A finished setup, opened again.
pub fn walk(look: Look<'_>) {
    let folder = tempfile::TempDir::new().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.save(&finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example")).unwrap();
    let mut stage = Stage::new(Window::saving_in(folder.path().to_owned()), look);
    stage.act(Action::ShowStart);
    stage.window.until("the list", |w| w.shows("Nordwind A/S"));
    stage.window.press("Open Nordwind A/S");
    stage.window.until("it is open", |w| w.title() == "Your people now come from Entra");
    stage.page("9-finish");
    stage.scene("done");
    stage.act(Action::Later(LaterAction::Check));
    stage.scene("token-wanted");
    stage.page("8-consent");
    stage.act(Action::Change(Change::SignedIn(false)));
    stage.act(Action::Open(Step::Consent));
    stage.scene("done");
    for (symptom, state) in [(Symptom::NeedApproval, "approval"), (Symptom::NotAssigned, "not-assigned")] {
        stage.act(Action::Later(LaterAction::Symptom(Some(symptom))));
        stage.scene(state);
    }
    stage.act(Action::Later(LaterAction::Symptom(None)));
    CONSENT.clone_into(&mut stage.window.harness.state_mut().fields.consent_source);
    stage.window.settle();
    stage.window.press("3. Send a link to another administrator");
    stage.scene("link");
}

/// A check that found nothing new, and one that found something, in practice.
pub fn checked(look: Look<'_>) {
    let mut stage = Stage::new(Window::practice(PracticeOptions::default()), look);
    stage.act(Action::UsePracticeToken);
    stage.state().screen = Screen::Finish;
    stage.page("9-finish");
    stage.check();
    stage.check();
    stage.scene("nothing-new");
    stage.act(Action::PlantFault("content-type-json".to_owned(), true));
    stage.check();
    stage.scene("news");
}

impl Stage<'_> {
    fn check(&mut self) {
        self.act(Action::Later(LaterAction::Check));
        self.window
            .until("it is checked", |w| w.state().ladder.job.is_none() && w.state().later.news.is_some());
    }
}
