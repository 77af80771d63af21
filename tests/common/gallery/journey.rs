//! The whole journey in practice, page by page, with its faults and its dialogs.

use contractbook_setup::domain::checks::{Rung, Verdict};
use contractbook_setup::domain::entra::GuideId;
use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::{Action, Dialog, FriendlyAction, PeopleAction, Remote};
use contractbook_setup::worker::PracticeOptions;

use super::super::window::Window;
use super::{ENDLESS, Look, Stage};

const BANNER: &str = "You appear to have entered invalid credentials. Please confirm you are using the correct information.\n\
    Error code: SystemForCrossDomainIdentityManagementServiceIncompatible\n\
    Details: We received this unexpected response from your application: HTTP/404 Not Found";

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::practice(PracticeOptions::default()), look);
    stage.until_token();
    stage.test();
    stage.trial();
    stage.connect();
    stage.people();
    stage.start();
    stage.dialogs();
}

impl Stage<'_> {
    fn until_token(&mut self) {
        self.page("1-prepare");
        self.window.until("it was looked", |w| matches!(w.state().reach, Remote::Ready(_)));
        self.scene("practice");
        self.window.press("Continue");
        self.page("2-create-app");
        self.scene("practice");
        self.act(Action::PracticeCreateApp);
        self.window.until("the app", |w| w.shows("exists in the practice Entra"));
        self.scene("practice-made");
        self.window.press("I have made the app");
        self.page("3-credentials");
        self.scene("practice");
        self.window.press("Continue to the test");
        self.scene("practice-missing");
        self.act(Action::UsePracticeToken);
        self.scene("practice-repaired");
    }

    fn test(&mut self) {
        self.page("4-test");
        self.act(Action::PlantFault("token-rejected".to_owned(), true));
        self.window.press("Continue to the test");
        self.ladder();
        self.scene("refused");
        self.act(Action::PlantFault("token-rejected".to_owned(), false));
        self.act(Action::PlantFault("content-type-json".to_owned(), true));
        self.act(Action::Test);
        self.ladder();
        self.scene("warnings");
        self.act(Action::PlantFault("content-type-json".to_owned(), false));
        self.act(Action::Test);
        self.ladder();
        self.scene("ready");
        self.state().ladder.outdated = true;
        self.scene("outdated");
        let ladder = &mut self.state().ladder;
        ladder.outdated = false;
        let report = ladder.report.clone();
        let done = ladder.done.clone();
        ladder.job = Some(ENDLESS);
        ladder.done.retain(|rung| rung.rung < Rung::UserLookup);
        ladder.running = [Rung::UserLookup, Rung::GroupLookup].into();
        self.scene("busy");
        let ladder = &mut self.state().ladder;
        ladder.job = None;
        ladder.running.clear();
        if let Some(report) = ladder.report.as_mut() {
            report.verdict = Verdict::Cancelled;
        }
        self.scene("cancelled");
        let ladder = &mut self.state().ladder;
        (ladder.report, ladder.done) = (report, done);
    }

    fn trial(&mut self) {
        self.page("4-trial");
        self.act(Action::OpenTrial);
        self.scene("plan");
        self.act(Action::PlantFault("text-boolean-refused".to_owned(), true));
        self.act(Action::RunTrial);
        self.window.until("the trial", |w| w.state().trial.report.is_some());
        self.scene("found");
        self.act(Action::PlantFault("text-boolean-refused".to_owned(), false));
        self.act(Action::OpenTrial);
        self.act(Action::RunTrial);
        self.window.until("the trial", |w| w.state().trial.report.is_some());
        self.scene("good");
        let trial = &mut self.state().trial;
        let (report, done) = (trial.report.take(), trial.done.clone());
        trial.job = Some(ENDLESS);
        trial.running = trial.done.get(4).map(|step| step.step).into_iter().collect();
        trial.done.truncate(4);
        self.scene("busy");
        let trial = &mut self.state().trial;
        (trial.report, trial.done, trial.job) = (report, done, None);
        trial.running.clear();
        self.act(Action::CloseTrial);
    }

    fn connect(&mut self) {
        self.window.press("Continue to Entra");
        self.page("5-connect");
        self.scene("practice");
        self.act(Action::PlantFault("no-match-is-404".to_owned(), true));
        self.act(Action::PracticeConnect);
        self.window.until("Entra complains", |w| w.shows("You appear to have entered invalid credentials"));
        self.scene("practice-refused");
        self.act(Action::PlantFault("no-match-is-404".to_owned(), false));
        self.act(Action::PracticeConnect);
        self.window.until("Entra agrees", |w| w.shows("has tested the connection and saved it"));
        self.scene("practice-saved");
        self.window.press("It is saved in Entra");
    }

    fn people(&mut self) {
        self.page("6-people");
        self.scene("practice");
        self.window.press("Use Nordwind's list");
        self.judged();
        self.scene("practice-list");
        self.window.press("Compare with Contractbook");
        self.window.until("compared", |w| w.state().people.preflight.as_ref().is_some_and(|p| p.compared));
        self.judged();
        self.window.press("Show the first 24");
        self.scene("practice-compared");
        self.act(Action::People(PeopleAction::OrganisationAdmin(0)));
        self.act(Action::People(PeopleAction::TrialPerson(1)));
        self.judged();
        self.window.press("Assign these people in Entra");
        self.scene("practice-assign");
        self.act(Action::PracticeAssign);
        self.window.until("assigned", |w| w.shows("people are assigned."));
        self.scene("practice-assigned");
        self.window.press("The people are assigned");
    }

    fn start(&mut self) {
        self.page("7-start");
        self.act(Action::PracticeFast(true));
        self.window.until("a look", |w| w.state().watch.looked.is_some());
        self.scene("practice-trial");
        self.act(Action::PracticeOnDemand);
        self.window.until("the trial person", |w| w.shows("arrived in Contractbook at"));
        self.scene("practice-trial-arrived");
        self.act(Action::AskStart);
        self.page("dialog");
        self.scene("practice-start");
        self.act(Action::Start);
        self.page("7-start");
        self.window.until("the first arrivals", |w| w.state().watch.arrivals.len() > 2);
        self.scene("practice-watch");
        self.window.until("everybody", |w| w.state().session.answers().start.all_arrived_at.is_some());
        self.scene("practice-done");
        self.window.press("Continue");
        self.page("8-consent");
        self.scene("practice");
        self.act(Action::Change(Change::SignedIn(true)));
        self.window.press("Finish");
        self.page("9-finish");
        self.scene("practice");
    }

    fn dialogs(&mut self) {
        self.page("dialog");
        for (dialog, state) in [
            (Dialog::Options, "options"),
            (Dialog::Help, "help"),
            (Dialog::Keys, "keys"),
            (Dialog::About, "about"),
            (Dialog::Picture(GuideId::CreateApp), "picture"),
            (Dialog::Steps, "steps"),
            (Dialog::Restart, "restart"),
            (Dialog::Faults, "faults"),
            (Dialog::Explain, "explain"),
        ] {
            self.act(Action::Dialog(Some(dialog)));
            self.scene(state);
        }
        self.act(Action::Dialog(Some(Dialog::About)));
        self.act(Action::Friendly(FriendlyAction::CopySystem));
        self.scene("about-copied");
        self.act(Action::Friendly(FriendlyAction::Licences));
        self.scene("licences");
        "zbus".clone_into(&mut self.window.harness.state_mut().fields.licence_search);
        self.scene("licences-found");
        self.act(Action::Dialog(Some(Dialog::Explain)));
        BANNER.clone_into(&mut self.window.harness.state_mut().fields.pasted);
        self.act(Action::Explain);
        self.scene("explained");
        "Something nobody has ever written".clone_into(&mut self.window.harness.state_mut().fields.pasted);
        self.act(Action::Explain);
        self.scene("explain-unknown");
        self.act(Action::Dialog(None));
        self.page("9-finish");
        self.state().trouble = Some("https://entra.microsoft.com could not be opened.".to_owned());
        self.act(Action::Copy { name: "Tenant URL".to_owned(), value: "x".to_owned() });
        if let Some(said) = &mut self.state().toast {
            said.until = 1e6;
        }
        self.scene("practice-trouble-and-toast");
    }
}
