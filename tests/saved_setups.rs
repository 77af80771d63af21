//! Saving, resuming and what can stand in the way, as the person sees it in the window.

mod common {
    pub mod on_disk;
    pub mod step3;
    pub mod window;
}

use common::on_disk::saved_setup;
use common::step3::to_step_3;
use common::window::Window;
use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{Change, Step, TestAnswer};
use contractbook_setup::ui::{Action, Remote, SaveState, Screen};

/// Names the company and goes to step 3.
fn begin(window: &mut Window) {
    to_step_3(window);
    assert_eq!(window.title(), "Check the address, paste the token");
    window.until("it is saved or not", |w| !matches!(w.harness.state().state.save, SaveState::Fresh));
}

fn list(window: &mut Window) {
    window.act(Action::ShowStart);
    window.until("the list", |w| w.harness.state().state.setups.latest().is_some());
}

#[test]
fn what_was_begun_is_listed_and_goes_on_where_it_stopped() {
    let mut first = Window::open();
    begin(&mut first);
    assert!(first.shows("Saved. The token is never saved here."));
    first.act(Action::NewSetup);
    let mut later = first.second();
    // Its setup is free as soon as its worker has ended.
    drop(first);
    list(&mut later);
    assert!(later.shows("Nordwind"));
    assert!(later.shows("Step 3: Address and token"));
    later.press("Continue with Nordwind");
    later.until("it is open", |w| w.harness.state().state.screen == Screen::Step);
    assert_eq!(later.harness.state().state.session.viewed(), Step::Credentials);
    assert_eq!(later.title(), "Check the address, paste the token");
}

#[test]
fn a_second_copy_on_the_same_setup_is_told_so() {
    let mut first = Window::open();
    begin(&mut first);
    let mut second = first.second();
    list(&mut second);
    second.press("Continue with Nordwind");
    second.until("it says so", |w| w.harness.state().state.trouble.is_some());
    assert_eq!(second.harness.state().state.screen, Screen::Start, "nothing is opened");
    assert!(second.shows("another"), "{:?}", second.harness.state().state.trouble);
}

#[test]
fn a_folder_that_cannot_be_written_loses_nothing_in_the_window() {
    let blocked = tempfile::NamedTempFile::new().unwrap();
    let mut window = Window::saving_in(blocked.path().join("setups"));
    begin(&mut window);
    assert!(matches!(window.harness.state().state.save, SaveState::Failed(_)));
    assert!(window.shows("Not saved"));
    assert_eq!(window.harness.state().state.session.answers().company, "Nordwind");
}

#[test]
fn deleting_says_what_stays_and_can_be_undone() {
    let mut first = Window::open();
    begin(&mut first);
    first.act(Action::NewSetup);
    list(&mut first);
    first.press("Delete Nordwind");
    let count = |w: &Window| w.harness.state().state.setups.latest().map(Vec::len);
    first.until("the list is empty", |w| count(w) == Some(0));
    assert!(first.shows("The setup of Nordwind is removed."));
    assert!(first.shows("Nothing changes in Entra or in Contractbook"));
    first.press("Undo");
    first.until("it is back", |w| count(w) == Some(1));
    assert!(first.shows("Step 3: Address and token") && !first.shows("is removed."));
}

#[test]
fn the_open_setup_is_not_saved_again_once_it_is_deleted() {
    let mut window = Window::open();
    begin(&mut window);
    list(&mut window);
    window.press("Delete Nordwind");
    let count = |w: &Window| w.harness.state().state.setups.latest().map(Vec::len);
    window.until("the list is empty", |w| count(w) == Some(0));
    assert!(window.harness.state().state.session.answers().company.is_empty());
    window.act(Action::Change(Change::Company("Another".to_owned())));
    list(&mut window);
    window.act(Action::NewSetup);
    window.harness.state_mut().state.setups = Remote::NotStarted;
    list(&mut window);
    assert_eq!(count(&window), Some(0));
}

#[test]
fn a_damaged_file_opens_with_what_is_left_and_says_so() {
    let mut first = Window::open();
    begin(&mut first);
    first.act(Action::NewSetup);
    // The list comes after every save that was asked for.
    first.harness.state_mut().state.setups = Remote::NotStarted;
    list(&mut first);
    let file = saved_setup(first.data.path());
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\"tenant_url\"", "\"tenant_url\": 7, \"other\"")).unwrap();
    let mut later = first.second();
    // Its setup is free as soon as its worker has ended.
    drop(first);
    list(&mut later);
    later.press("Continue with Nordwind");
    later.until("it is open", |w| w.harness.state().state.screen == Screen::Step);
    assert!(!later.harness.state().state.opened_with.is_empty(), "what was put right is said");
    assert_eq!(later.harness.state().state.session.answers().company, "Nordwind");
}

#[test]
fn a_saved_verdict_does_not_pass_for_rungs_tested_now() {
    let mut first = Window::open();
    begin(&mut first);
    let at = first.harness.state().state.now;
    let tenant_url = "http://127.0.0.1:9/scim".to_owned();
    first.harness.state_mut().fields.address.clone_from(&tenant_url);
    first.enter_token("no-such-token-0123456789");
    first.press("Continue to the test");
    first.until("the test ended", |w| w.harness.state().state.ladder.report.is_some());
    let tested = TestAnswer { verdict: Verdict::Ready, at, tenant_url, problems: Vec::new() };
    first.act(Action::Change(Change::Tested(tested)));
    first.act(Action::NewSetup);
    let mut later = first.second();
    // Its setup is free as soon as its worker has ended.
    drop(first);
    list(&mut later);
    later.press("Continue with Nordwind");
    later.until("it is open", |w| w.harness.state().state.screen == Screen::Step);
    later.act(Action::Open(Step::Test));
    assert!(later.shows("not tested since"), "the verdict is remembered with its time");
    assert!(later.shows("Not tested since this window opened"), "no rung claims to have passed");
    assert!(!later.shows("Passed some time ago"));
}
