//! The whole journey in the window, from before the start to the people arrived, against the practice company.

mod common {
    pub mod window;
}

use common::window::Window;
use contractbook_setup::domain::checks::write::{JournalEntry, Probe};
use contractbook_setup::domain::checks::{Rung, Verdict};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::Step;
use contractbook_setup::ui::{Action, Screen};
use contractbook_setup::worker::PracticeOptions;
use eframe::egui::Event;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::SignedDuration;

/// Walks to the test step with the practice token pasted.
fn to_the_test(window: &mut Window) {
    assert_eq!(window.title(), "Before you start");
    window.press("Continue");
    window.press("Create the app in the practice Entra");
    window.until("the app exists", |w| w.shows("exists in the practice Entra"));
    window.press("I have made the app");
    assert_eq!(window.title(), "Check the address, paste the token");
    window.press("Paste the practice token");
    assert!(window.shows("Tidied what you pasted."), "the word Bearer was tidied away and it is said");
    window.press("Continue to the test");
    assert_eq!(window.title(), "Test the connection");
    window.until("the ladder is climbed", |w| w.harness.state().state.ladder.report.is_some());
}

#[test]
fn the_whole_journey_ends_with_people_synced() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    assert!(window.shows("Tested now, and all of it works"));
    window.press("Continue to Entra");

    window.press("Paste, test and save in the practice Entra");
    window.until("the practice Entra has tested", |w| w.shows("has tested the connection and saved it"));
    window.press("It is saved in Entra");

    assert_eq!(window.title(), "Check your people before anything is sent");
    window.press("Go on without a list");
    assert_eq!(window.title(), "Assign them in Entra");
    window.press("Assign these people");
    window.until("assigned", |w| w.shows("people are assigned."));
    window.press("The people are assigned");

    assert_eq!(window.title(), "Try one person, then start");
    window.press("Faster");
    window.until("the watch has looked", |w| w.harness.state().state.watch.looked.is_some());
    window.press("Provision this person on demand");
    window.until("the trial person arrived", |w| w.shows("arrived in Contractbook at"));
    window.press("Start the sync");
    assert!(window.shows("Start the sync for"), "the one commit asks first");
    // The dialog's own button; the footer's stays behind it.
    window.act(Action::Start);
    assert_eq!(window.title(), "Watch your people arrive");
    window.until("everybody is here", |w| {
        w.harness.state().state.session.answers().start.all_arrived_at.is_some()
    });
    assert!(window.shows("New account"));
    window.press("Continue");

    assert_eq!(window.title(), "Let people sign in");
    window.press("Everybody can sign in");
    assert_eq!(window.harness.state().state.screen, Screen::Finish);
    assert_eq!(window.title(), "Your people now come from Entra");
}

#[test]
fn a_refused_token_is_said_with_who_acts() {
    let faults = vec!["token-rejected".to_owned()];
    let mut window = Window::practice(PracticeOptions { faults, ..PracticeOptions::default() });
    to_the_test(&mut window);
    assert!(window.shows("T-401"));
    assert!(window.shows("Contractbook acts"));
    assert!(window.shows("Send this to Contractbook Support"));
    window.press("Back");
    assert_eq!(window.title(), "Check the address, paste the token");
}

#[test]
fn microsofts_one_message_is_explained() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    window.press("Continue to Entra");
    window.act(Action::PlantFault("no-match-is-404".to_owned(), true));
    window.press("Paste, test and save in the practice Entra");
    window.until("Entra complains", |w| w.shows("You appear to have entered invalid credentials"));
    window.press("Explain this message");
    assert!(window.harness.state().state.explained.as_ref().is_some_and(|e| !e.matches.is_empty()));
}

#[test]
fn the_token_is_nowhere_to_be_read() {
    let mut window = Window::practice(PracticeOptions::default());
    let token = window.harness.state().state.practice.as_ref().unwrap().token.expose().to_owned();
    to_the_test(&mut window);
    for _ in 0..3 {
        assert!(!window.everything().contains(&token));
        window.press("Back");
    }
    assert!(!format!("{:?}", window.harness.state().state).contains(&token));
}

#[test]
fn the_server_going_away_in_the_middle_is_said_and_nothing_is_lost() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    window.act(Action::PlantFault("unavailable".to_owned(), true));
    window.press("Test again");
    window.until("the second test ends", |w| {
        w.harness.state().state.ladder.job.is_none() && w.shows("not tried")
    });
    assert!(!window.shows("Tested now, and all of it works"));
    assert!(window.harness.state().state.credentials.token.is_some());
    assert!(!window.harness.state().state.session.answers().tenant_url.is_empty());
}

#[test]
fn the_main_button_says_what_is_missing() {
    let mut window = Window::open();
    window.press("Continue");
    window.press("I have made the app");
    assert_eq!(window.title(), "Check the address, paste the token");
    window.press("Continue to the test");
    assert_eq!(window.title(), "Check the address, paste the token");
    assert!(window.shows("One thing is still missing"));
    assert!(window.shows("Paste the secret token."));
}

#[test]
fn practice_never_looks_at_the_real_address() {
    let mut window = Window::practice(PracticeOptions::default());
    window.until("the quiet look", |w| w.harness.state().state.reach.latest().is_some());
    let state = &window.harness.state().state;
    let report = state.reach.latest().unwrap();
    assert_eq!(report.tenant_url, state.practice.as_ref().unwrap().tenant_url);
    assert!(report.requests.iter().all(|r| r.url.starts_with("http://127.0.0.1:")), "{:?}", report.requests);
    assert!(window.shows("This computer reaches Contractbook"));
}

const BANNER: &str = "You appear to have entered invalid credentials.\n\
    Error code: SystemForCrossDomainIdentityManagementServiceIncompatible\n\
    Details: HTTP/404 Not Found rather than the expected HTTP/200 OK";

#[test]
fn an_error_can_be_pasted_in_the_same_spot_on_every_page() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    let mut spots = Vec::new();
    for step in [Step::Prepare, Step::CreateApp, Step::Credentials, Step::Test, Step::Connect] {
        window.act(Action::Open(step));
        spots.push(window.harness.get_by_role_and_label(Role::Button, "Paste an error").rect());
    }
    for screen in [Screen::Start, Screen::Finish, Screen::Step] {
        window.harness.state_mut().state.screen = screen;
        window.settle();
        spots.push(window.harness.get_by_role_and_label(Role::Button, "Paste an error").rect());
    }
    window.act(Action::Open(Step::Prepare));
    assert!(spots.windows(2).all(|pair| pair[0] == pair[1]), "{spots:?}");
    window.press("Paste an error");
    window.harness.event(Event::Paste(BANNER.to_owned()));
    window.until("it is explained", |w| w.harness.state().state.explained.is_some());
    assert!(window.shows("Microsoft could not read the answer as SCIM"), "pasting is enough");
    assert!(window.shows("E-104"));
    window.press("Clear");
    assert!(window.harness.state().fields.pasted.is_empty());
    window.harness.state_mut().fields.pasted = "AADSTS999999: something new".to_owned();
    window.press("Explain it");
    assert!(window.shows("AADSTS999999") && window.shows("Open Microsoft's page"));
    window.act(Action::Dialog(None));
}

#[test]
fn an_old_result_says_so() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    assert!(!window.shows("may no longer hold"));
    let state = &mut window.harness.state_mut().state;
    let earlier = state.now.checked_sub(SignedDuration::from_mins(16)).unwrap();
    state.ladder.report.as_mut().unwrap().started_at = earlier;
    window.settle();
    assert!(window.shows("may no longer hold"));
    assert!(window.shows("Passed some time ago"));
}

#[test]
fn a_rung_leads_to_its_finding_and_the_message_carries_the_facts() {
    let faults = vec!["no-match-is-404".to_owned(), "groups-missing".to_owned()];
    let mut window = Window::practice(PracticeOptions { faults, ..PracticeOptions::default() });
    to_the_test(&mut window);
    let report = window.harness.state().state.ladder.report.clone().unwrap();
    let title = window.harness.state().state.texts.problem(report.problems()[0]).title;
    assert!(window.shows(&title));
    let copied = window.copied_by("Copy message U-301");
    let url = format!("Tenant URL: {}", report.tenant_url);
    assert!(copied.contains(&url) && copied.contains("Code: "), "{copied}");
    assert!(window.shows("U-301"), "groups are a finding of their own");
    let rung = window
        .harness
        .query_all_by_role(Role::Button)
        .filter(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("Groups can be looked up")));
    assert_eq!(rung.count(), 1, "the failed rung can be pressed");
}

#[test]
fn try_again_repeats_only_what_failed_and_keeps_the_times() {
    let faults = vec!["groups-missing".to_owned()];
    let mut window = Window::practice(PracticeOptions { faults, ..PracticeOptions::default() });
    to_the_test(&mut window);
    assert!(window.shows("U-301"));
    // The window's clock stands still; a result from "now" can be built on.
    let state = &mut window.harness.state_mut().state;
    state.ladder.report.as_mut().unwrap().started_at = state.now;
    window.act(Action::PlantFault("groups-missing".to_owned(), false));
    window.press("Try again");
    window.until("it is tried", |w| w.harness.state().state.ladder.job.is_none());
    let ladder = &window.harness.state().state.ladder;
    // The groups, and the description that spoke of groups.
    let about = |word: &str| ladder.requests.iter().filter(|r| r.url.contains(word)).count();
    assert_eq!(about("/Groups") + 3, ladder.requests.len(), "{:?}", ladder.requests);
    assert!(!ladder.kept.contains_key(&Rung::GroupLookup) && ladder.kept.contains_key(&Rung::People));
    assert!(window.shows("Tested now, and all of it works"));
    window.press("Test again");
    window.until("all is tried", |w| w.harness.state().state.ladder.job.is_none());
    assert!(window.harness.state().state.ladder.requests.len() > 5);
}

#[test]
fn all_accounts_can_be_read_beside_the_people() {
    let mut window = Window::practice(PracticeOptions { users: Some(250), ..PracticeOptions::default() });
    to_the_test(&mut window);
    window.press("Continue to Entra");
    window.press("Paste, test and save in the practice Entra");
    window.until("the practice Entra has tested", |w| w.shows("has tested the connection and saved it"));
    window.press("It is saved in Entra");
    window.press("Read the list");
    window.until("it is read", |w| w.harness.state().state.accounts.job.is_none());
    assert!(window.shows("250 users read, nothing is missing"));
    window.press("Show the first 50");
    window.act(Action::PlantFault("paging-ignored".to_owned(), true));
    window.press("Read it again");
    window.until("it is read", |w| w.harness.state().state.accounts.job.is_none());
    assert!(window.shows("The list is not complete"));
    assert!(window.shows("U-601"), "and it is said why");
}

/// Requests of the running practice that change something, by what the program lists.
fn changes(window: &Window) -> usize {
    window.harness.state().state.trial.requests.iter().filter(|r| r.method != "GET").count()
}

#[test]
fn a_trial_write_says_what_it_will_do_does_it_and_leaves_nothing() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    window.press("Show what it would do");
    assert_eq!(window.title(), "Try a change");
    let plan = window.harness.state().state.trial.plan.clone().unwrap();
    assert!(window.shows(&plan.probe.user_name()), "the name is said beforehand");
    assert!(window.shows("Nothing is sent before you press the button."));
    assert_eq!(changes(&window), 0);
    window.press("Make a test user and remove it");
    window.until("it is tried", |w| w.harness.state().state.trial.report.is_some());
    let report = window.harness.state().state.trial.report.clone().unwrap();
    assert_eq!(report.verdict, Verdict::Ready, "{:?}", report.problems());
    assert!(report.left_behind.is_empty());
    assert!(window.shows("The test user is gone again."));
    assert!(changes(&window) > 5);
    // Every change concerned the one user that was named.
    assert_eq!(report.user_names, [plan.probe.user_name()]);
    window.press("Back to the test");
    assert_eq!(window.title(), "Test the connection");
}

#[test]
fn a_trial_write_names_what_entra_would_stumble_over() {
    let faults = vec!["text-boolean-refused".to_owned()];
    let mut window = Window::practice(PracticeOptions { faults, ..PracticeOptions::default() });
    to_the_test(&mut window);
    window.press("Show what it would do");
    window.press("Make a test user and remove it");
    window.until("it is tried", |w| w.harness.state().state.trial.report.is_some());
    let report = window.harness.state().state.trial.report.clone().unwrap();
    assert!(report.problems().iter().any(|(_, p)| p.id == ProblemId::WriteTextBooleanRefused));
    let title = window.harness.state().state.texts.problem(report.problems()[0].1).title;
    assert!(window.shows(&title));
    assert!(report.left_behind.is_empty(), "it cleans up after a failure as well");
}

#[test]
fn a_test_user_left_by_a_crash_is_told_and_removed() {
    let mut window = Window::practice(PracticeOptions::default());
    to_the_test(&mut window);
    // What a crash between the note and the end leaves behind.
    let tenant_url = window.harness.state().state.credentials.tenant_url().unwrap().clone();
    let probe = Probe::from_random([7; 6]);
    let noted_at = window.harness.state().state.now;
    let entry = JournalEntry { tenant_url, probe: probe.clone(), ids: Vec::new(), noted_at };
    let folder = window.data.path().join("trial-write-journal");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}.json", probe.id()));
    std::fs::write(&file, entry.to_json().to_string()).unwrap();

    window.press("Show what it would do");
    window.until("it is told", |w| w.shows(&probe.user_name()) && w.shows("of an earlier trial"));
    window.press("Remove it");
    window.until("it is removed", |w| w.harness.state().state.trial.report.is_some());
    window.until("the note is gone", |w| w.harness.state().state.leftovers.is_empty());
    assert!(!file.exists());
    window.until("it is no longer told", |w| !w.shows("of an earlier trial may still be in Contractbook"));
}
