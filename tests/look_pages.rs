//! Every page of the practice journey as a picture in `target/look/`, light and dark, at 100 % and 200 %:
//! `cargo test --features look --test look_pages`. Look at them after changing a screen.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod picture;
    pub mod window;
}

use common::picture;
use common::window::Window;
use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{AdminAnswer, AssignBy, Change, Licence, TestAnswer};
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, Dialog, ListAction, PeopleAction, PeoplePart};
use contractbook_setup::worker::PracticeOptions;
use egui_kittest::kittest::Queryable as _;

const BANNER: &str = "You appear to have entered invalid credentials. Please confirm you are using the correct information.\n\
    Error code: SystemForCrossDomainIdentityManagementServiceIncompatible\n\
    Details: We received this unexpected response from your application: HTTP/404 Not Found";

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

    fn walk(&mut self) {
        self.shoot("1-prepare");
        self.window.press("Continue");
        self.shoot("2-create-app");
        self.act(Action::PracticeCreateApp);
        self.window.until("the app", |w| w.shows("exists in the practice Entra"));
        self.window.press("I have made the app");
        self.shoot("3-credentials");
        self.act(Action::UsePracticeToken);
        self.shoot("3-credentials-repaired");
        self.act(Action::PlantFault("token-rejected".to_owned(), true));
        self.window.press("Continue to the test");
        self.ladder();
        self.shoot("4-test-refused");
        self.act(Action::PlantFault("token-rejected".to_owned(), false));
        self.act(Action::PlantFault("content-type-json".to_owned(), true));
        self.act(Action::Test);
        self.ladder();
        self.shoot("4-test-warning");
        self.act(Action::PlantFault("content-type-json".to_owned(), false));
        self.act(Action::Test);
        self.ladder();
        self.shoot("4-test-ready");
        self.act(Action::OpenTrial);
        self.shoot("4-trial-plan");
        self.act(Action::PlantFault("text-boolean-refused".to_owned(), true));
        self.act(Action::RunTrial);
        self.window.until("the trial", |w| w.harness.state().state.trial.report.is_some());
        self.shoot("4-trial-found");
        self.act(Action::PlantFault("text-boolean-refused".to_owned(), false));
        self.act(Action::OpenTrial);
        self.act(Action::RunTrial);
        self.window.until("the trial", |w| w.harness.state().state.trial.report.is_some());
        self.shoot("4-trial-good");
        self.act(Action::CloseTrial);
        self.window.press("Continue to Entra");
        self.shoot("5-connect");
        self.act(Action::PlantFault("no-match-is-404".to_owned(), true));
        self.act(Action::PracticeConnect);
        self.window.until("Entra complains", |w| w.shows("You appear to have entered invalid credentials"));
        self.shoot("5-connect-refused");
        self.act(Action::PlantFault("no-match-is-404".to_owned(), false));
        self.act(Action::PracticeConnect);
        self.window.until("Entra agrees", |w| w.shows("has tested the connection and saved it"));
        self.window.press("It is saved in Entra");
        self.shoot("6-people");
        self.window.press("Use Nordwind's list");
        self.judged();
        self.window.press("Compare with Contractbook");
        self.window.until("compared", |w| {
            w.harness.state().state.people.preflight.as_ref().is_some_and(|p| p.compared)
        });
        self.judged();
        self.shoot("6-people-compared");
        self.window.press("Show the first 24");
        self.window.harness.get_by_label("Who is in Contractbook now").scroll_to_me();
        self.shoot("6-people-accounts");
        self.act(Action::People(PeopleAction::OrganisationAdmin(0)));
        self.act(Action::People(PeopleAction::TrialPerson(1)));
        self.judged();
        self.window.press("Assign these people in Entra");
        self.act(Action::PracticeAssign);
        self.window.until("assigned", |w| w.shows("people are assigned."));
        self.shoot("6-people-assigned");
        self.window.press("The people are assigned");
        self.act(Action::PracticeFast(true));
        self.window.until("a look", |w| w.harness.state().state.watch.looked.is_some());
        self.shoot("7-trial");
        self.act(Action::PracticeOnDemand);
        self.window.until("the trial person", |w| w.shows("arrived in Contractbook at"));
        self.shoot("7-trial-arrived");
        self.act(Action::AskStart);
        self.shoot("7-start-dialog");
        self.act(Action::Start);
        self.window.until("the first arrivals", |w| w.harness.state().state.watch.arrivals.len() > 2);
        self.shoot("7-watch");
        self.window
            .until("everybody", |w| w.harness.state().state.session.answers().start.all_arrived_at.is_some());
        self.shoot("7-watch-done");
        self.window.press("Continue");
        self.shoot("8-consent");
        self.act(Action::Change(Change::SignedIn(true)));
        self.window.press("Finish");
        self.shoot("9-finish");
        self.act(Action::Dialog(Some(Dialog::Options)));
        self.shoot("dialog-options");
        self.act(Action::Dialog(Some(Dialog::Help)));
        self.shoot("dialog-help");
        self.act(Action::Dialog(Some(Dialog::Explain)));
        self.shoot("dialog-explain");
        BANNER.clone_into(&mut self.window.harness.state_mut().fields.pasted);
        self.act(Action::Explain);
        self.shoot("dialog-explained");
        self.act(Action::Dialog(Some(Dialog::Faults)));
        self.shoot("dialog-faults");
    }

    fn judged(&mut self) {
        self.window.until("the list is judged", |w| {
            let people = &w.harness.state().state.people;
            people.preflight.is_some() && people.jobs().into_iter().flatten().count() == 0
        });
    }

    fn read(&mut self, name: &str, content: &str) {
        let path = self.window.data.path().join(name);
        std::fs::write(&path, content).unwrap();
        self.window.harness.state_mut().fields.list_path = path.display().to_string();
        self.act(Action::List(ListAction::ReadTyped));
        self.window.until("it is read", |w| w.harness.state().state.people.job.is_none());
    }

    fn scroll_to(&mut self, words: &str) {
        self.window.harness.get_by_label(words).scroll_to_me();
        self.window.settle();
    }

    fn ladder(&mut self) {
        self.window.until("the ladder", |w| {
            let ladder = &w.harness.state().state.ladder;
            ladder.job.is_none() && ladder.report.is_some()
        });
    }
}

fn pictures(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut camera = Camera { window: Window::practice(PracticeOptions::default()), name };
    camera.act(Action::Theme(theme));
    camera.act(Action::Zoom(zoom));
    camera.walk();
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

/// The pages that differ for a real company; nobody is asked, the answers are given.
fn real_company(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut camera = Camera { window: Window::open(), name };
    camera.act(Action::Theme(theme));
    camera.act(Action::Zoom(zoom));
    camera.shoot("real-1-prepare");
    let now = camera.window.harness.state().state.now;
    // Nothing listens there: a picture must not ask a live service.
    let tenant_url = "http://127.0.0.1:9/scim".to_owned();
    camera.act(Action::Continue);
    camera.shoot("real-2-create-app");
    camera.act(Action::Continue);
    camera.window.harness.state_mut().fields.address.clone_from(&tenant_url);
    camera.act(Action::AddressEntered);
    camera.window.harness.state_mut().fields.token.set("no-such-token-0123456789");
    camera.act(Action::TokenEntered);
    camera.act(Action::Continue);
    camera.ladder();
    camera.shoot("real-4-test");
    let tested = TestAnswer { verdict: Verdict::Ready, at: now, tenant_url, problems: Vec::new() };
    camera.act(Action::Change(Change::Tested(tested)));
    camera.act(Action::Continue);
    camera.shoot("real-5-connect");
    camera.act(Action::Change(Change::ConnectSaved(true)));
    camera.act(Action::Continue);
    camera.shoot("real-6-people");
    camera.act(Action::Change(Change::Expected(Some(113))));
    camera.act(Action::Change(Change::Trial("mia.lind@nordwind.example".to_owned())));
    camera.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    camera.act(Action::Change(Change::Assigned(true)));
    "mia.lind@nordwind.example".clone_into(&mut camera.window.harness.state_mut().fields.trial);
    camera.act(Action::List(ListAction::Part(PeoplePart::Assign)));
    camera.shoot("real-6-assign");
    camera.act(Action::Continue);
    camera.shoot("real-7-trial");
    camera.act(Action::AskStart);
    camera.shoot("real-7-dialog");
    camera.act(Action::Start);
    camera.shoot("real-7-watch");
    camera.act(Action::Change(Change::Arrived(38)));
    camera.act(Action::Continue);
    camera.shoot("real-8-consent");
    camera.act(Action::ShowStart);
    camera.window.until("the list", |w| w.harness.state().state.setups.latest().is_some());
    camera.shoot("real-start-page");
}

#[test]
fn real_light() {
    real_company("light", ThemeChoice::Light, 1.0);
}

#[test]
fn real_contrast_200() {
    real_company("contrast-200", ThemeChoice::ContrastDark, 2.0);
}

/// Step 6 with lists of a real company: nothing there, one that is read, one that is none, columns to assign.
fn lists(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut camera = Camera { window: Window::open(), name };
    camera.act(Action::Theme(theme));
    camera.act(Action::Zoom(zoom));
    common::people::open_step(&mut camera.window);
    camera.shoot("people-1-nothing");
    let hovered = eframe::egui::HoveredFile::default();
    camera.window.harness.input_mut().hovered_files = vec![hovered];
    camera.shoot("people-1-drop");
    camera.window.harness.input_mut().hovered_files.clear();
    camera.window.press("Type where the file is");
    camera.window.press("Paste the list");
    camera.window.press("How to get the file from Entra");
    camera.scroll_to("Load your list of people");
    camera.shoot("people-1-open");
    camera.read("letters.csv", "Kontonavn,Postadresse,Ord\nmia@nordwind.example,mia@x.example,1\n");
    camera.shoot("people-2-unknown");
    camera.read("exportUsers_2026-11-23.csv", &common::people::nordwind());
    camera.judged();
    camera.shoot("people-3-list");
    camera.act(Action::People(PeopleAction::Select(Some(0))));
    camera.act(Action::People(PeopleAction::OrganisationAdmin(4)));
    camera.act(Action::People(PeopleAction::TrialPerson(3)));
    camera.act(Action::Change(Change::AssignBy(AssignBy::Groups)));
    camera.act(Action::Change(Change::Licence(Licence::NotSure)));
    camera.judged();
    camera.shoot("people-4-chosen");
    camera.scroll_to("Who it is about");
    camera.shoot("people-5-answers");
    camera.scroll_to("Do you assign people one by one or a group?");
    camera.shoot("people-6-groups");
    camera.scroll_to("Take it along");
    camera.shoot("people-7-outputs");
    camera.window.press("Assign these people in Entra");
    camera.shoot("people-8-entra");
}

#[test]
fn lists_light() {
    lists("light", ThemeChoice::Light, 1.0);
}

#[test]
fn lists_dark() {
    lists("dark", ThemeChoice::Dark, 1.0);
}

#[test]
fn lists_light_200() {
    lists("light-200", ThemeChoice::Light, 2.0);
}

#[test]
fn lists_dark_200() {
    lists("dark-200", ThemeChoice::Dark, 2.0);
}
