//! What changes while something is under way: nothing that ends later may speak of what is no longer there.

mod common {
    pub mod events;
    pub mod silent;
    pub mod step3;
    pub mod step6;
    pub mod step7;
    pub mod window;
}

use common::events::wait;
use common::silent::silent;
use common::step3::to_step_3;
use common::step6::practice_at_step_6;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::people::drill::Sight;
use contractbook_setup::domain::people::seen::SeenAccount;
use contractbook_setup::domain::session::{Change, Step};
use contractbook_setup::ui::{Action, FriendlyAction, Remote, SaveState, Screen, WatchNote};
use contractbook_setup::worker::{Command, Event, JobId, PracticeOptions, Worker};
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::SignedDuration;

fn address(window: &mut Window, url: &str) {
    url.clone_into(&mut window.harness.state_mut().fields.address);
    window.act(Action::AddressEntered);
}

fn at_step_3() -> Window {
    let mut window = Window::open();
    to_step_3(&mut window);
    window
}

#[test]
fn a_first_token_that_is_none_is_said_to_be_none() {
    let mut window = at_step_3();
    window.enter_token("https://api.contractbook.com/scim");
    assert!(window.state().credentials.token.is_none());
    let first = window.state().credentials.token_problems.clone();
    assert!(!first.is_empty(), "nobody would know why it is not taken");
    window.enter_token("");
    assert_ne!(window.state().credentials.token_problems, first, "what is said is about what stands there");
}

#[test]
fn a_test_ends_when_its_address_or_token_goes() {
    let (url, _kept) = silent();
    for by_token in [false, true] {
        let mut window = at_step_3();
        address(&mut window, &url);
        window.enter_token("kept-only-in-memory-0123456789");
        window.act(Action::Continue);
        assert_eq!(window.state().session.viewed(), Step::Test);
        assert!(window.state().ladder.job.is_some(), "the silent server is being asked");
        window.act(Action::Open(Step::Credentials));
        if by_token {
            window.enter_token("another-one-in-memory-9876543210");
        } else {
            address(&mut window, "https://127.0.0.1:9/scim");
        }
        assert!(window.state().ladder.job.is_none() && window.state().ladder.outdated);
        window.settle();
        assert!(window.state().session.answers().test.is_none(), "nothing was tested");
    }
}

#[test]
fn another_trial_person_is_another_question_to_the_watch() {
    let (url, _kept) = silent();
    let mut window = Window::open();
    real_at_step_7(&mut window, &url, "kept-only-in-memory-0123456789", 3);
    let first = window.state().watch.job.unwrap();
    let account = SeenAccount { id: "7".to_owned(), active: Some(true), ..SeenAccount::default() };
    window.harness.state_mut().state.watch.trial = Sight::Here(Box::new(account));
    window.act(Action::Open(Step::People));
    window.act(Action::Open(Step::Start));
    assert_eq!(window.state().watch.job, Some(first), "nothing has changed");
    assert!(window.state().watch.trial.is_told());
    window.act(Action::Open(Step::People));
    window.act(Action::Change(Change::Trial("bo@nordwind.example".to_owned())));
    window.act(Action::Open(Step::Start));
    assert_ne!(window.state().watch.job, Some(first));
    assert!(!window.state().watch.trial.is_told(), "what was seen was somebody else");
}

#[test]
fn a_pause_that_was_wanted_is_no_sleep_of_the_computer() {
    let worker = Worker::start(|| {}).unwrap();
    worker.send(Command::StartPractice(PracticeOptions::default()));
    let (url, token) = wait(&worker, |event| match event {
        Event::PracticeReady { tenant_url, token } => Some((tenant_url, token)),
        _ => None,
    });
    let mut window = Window::open();
    real_at_step_7(&mut window, &url, token.expose(), 3);
    window.until("a look", |w| w.state().watch.looked.is_some());
    let looked = window.state().watch.looked;
    window.act(Action::Friendly(FriendlyAction::PauseWatch));
    window.pass(SignedDuration::from_mins(10));
    window.act(Action::Open(Step::People));
    window.act(Action::Open(Step::Start));
    window.until("the next look", |w| w.state().watch.looked != looked);
    let note = &window.state().watch.note;
    assert!(!matches!(note, Some((WatchNote::Slept(_), _))), "{note:?}");
}

#[test]
fn a_trial_write_that_runs_is_shown_again_and_not_begun_twice() {
    let (url, _kept) = silent();
    let mut window = at_step_3();
    address(&mut window, &url);
    window.enter_token("kept-only-in-memory-0123456789");
    window.act(Action::OpenTrial);
    window.act(Action::RunTrial);
    let job: Option<JobId> = window.state().trial.job;
    assert!(job.is_some());
    window.act(Action::Open(Step::Credentials));
    window.act(Action::OpenTrial);
    assert_eq!((window.state().screen, window.state().trial.job), (Screen::Trial, job));
}

#[test]
fn a_result_that_is_old_is_no_good_news() {
    let mut window = practice_at_step_6();
    window.act(Action::Open(Step::Test));
    assert!(window.shows("Tested now, and all of it works"));
    window.harness.state_mut().state.ladder.outdated = true;
    window.settle();
    assert!(!window.shows("Tested now, and all of it works"));
    assert!(!window.shows("All of it holds."), "{}", window.everything());
}

#[test]
fn a_field_that_was_emptied_is_no_answer_any_more() {
    let (url, _kept) = silent();
    let mut window = Window::open();
    real_at_step_7(&mut window, &url, "kept-only-in-memory-0123456789", 3);
    window.act(Action::Open(Step::People));
    window.harness.state_mut().fields.expected.clear();
    window.act(Action::Continue);
    assert_eq!(window.state().session.answers().people.expected, None);
    assert_eq!(window.state().session.viewed(), Step::People, "it is missing");
}

/// Typed text is an answer, whichever way its page is left.
#[test]
fn what_was_typed_last_stays_with_its_setup_when_another_begins() {
    let mut window = at_step_3();
    let id = window.state().session.id().to_owned();
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    "https://scim.nordwind.example/v2".clone_into(&mut window.harness.state_mut().fields.address);
    window.act(Action::NewSetup);
    assert_ne!(window.state().session.id(), id);
    window.act(Action::Resume(id.clone()));
    window.until("it is open again", |w| w.state().session.id() == id);
    assert_eq!(window.state().session.answers().tenant_url, "https://scim.nordwind.example/v2");
}

#[test]
fn a_setup_that_opens_after_practice_began_is_no_practice() {
    let mut window = at_step_3();
    let id = window.state().session.id().to_owned();
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    window.act(Action::StartPractice);
    window.until("practice", |w| w.state().practice.is_some());
    assert_eq!(window.state().save, SaveState::Practice, "what was saved before is not this");
    window.act(Action::Resume(id.clone()));
    window.until("it is open", |w| w.state().session.id() == id);
    window.settle();
    assert!(window.state().practice.is_none());
    assert_eq!(
        (window.state().save.clone(), window.state().session.viewed()),
        (SaveState::Saved, Step::Credentials)
    );
}

#[test]
fn tidying_is_taken_back_to_the_text_that_was_tidied() {
    let mut window = at_step_3();
    address(&mut window, "  https://one.example/scim ");
    assert_eq!(window.state().credentials.address_before.as_deref(), Some("  https://one.example/scim "));
    // Left once more as it is: the offer stays.
    window.act(Action::AddressEntered);
    assert!(window.state().credentials.address_before.is_some());
    address(&mut window, "no address at all");
    assert_eq!(window.state().credentials.address_before, None);
    window.enter_token("  kept-only-in-memory-0123456789 ");
    assert!(window.state().credentials.token_before.is_some());
    window.enter_token("another-one-in-memory-9876543210");
    assert!(window.state().credentials.token_before.is_none(), "a secret nobody needs any more");
}

#[test]
fn what_is_said_of_an_address_is_about_what_stands_there() {
    let mut window = at_step_3();
    assert!(window.shows("Well formed."));
    address(&mut window, "https://");
    let state = window.state();
    let read = state.credentials.address.as_ref().unwrap();
    let worst = read.problems.iter().max_by_key(|problem| problem.severity).unwrap();
    let wrong = state.texts.problem(worst).title;
    assert!(window.shows(&wrong));
    window.harness.get_by_role_and_label(Role::TextInput, "Tenant URL").focus();
    window.settle();
    let type_in = |window: &mut Window, url: &str| {
        url.clone_into(&mut window.harness.state_mut().fields.address);
        window.settle();
    };
    type_in(&mut window, "https://api.contractbook.com/scim");
    assert!(!window.shows(&wrong), "it is mended");
    address(&mut window, "https://api.contractbook.com/scim");
    assert!(window.shows("Well formed."));
    type_in(&mut window, "https://");
    assert!(!window.shows("Well formed."), "that was another one");
}

#[test]
fn a_quiet_look_that_no_longer_speaks_for_now_can_be_taken_again() {
    let mut window = Window::practice(PracticeOptions::default());
    window.until("the quiet look", |w| w.state().reach.latest().is_some());
    let again = |window: &Window| window.harness.query_by_role_and_label(Role::Button, "Try again").is_some();
    let found = |window: &mut Window, ago: SignedDuration, url: &str| {
        let state = &mut window.harness.state_mut().state;
        let at = state.now.checked_sub(ago).unwrap();
        if let Remote::Ready(report) = &mut state.reach {
            report.started_at = at;
            url.clone_into(&mut report.tenant_url);
        }
        window.settle();
    };
    let here = window.harness.state().fields.address.clone();
    found(&mut window, SignedDuration::from_mins(1), &here);
    assert!(window.shows("This computer reaches Contractbook") && !again(&window));
    found(&mut window, SignedDuration::from_mins(16), &here);
    assert!(again(&window), "it was long ago");
    found(&mut window, SignedDuration::from_mins(1), "https://scim.elsewhere.example/scim");
    assert!(again(&window), "it was another host");
    window.press("Try again");
    window.until("it was looked again", |w| w.state().reach_job.is_none() && !again(w));
}
