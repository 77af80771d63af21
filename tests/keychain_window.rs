//! The token in the keychain, as the person meets it: never unless asked, back for its own address, forgotten when told.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod on_disk;
    pub mod step3;
    pub mod window;
}

use std::path::Path;
use std::sync::Arc;

use common::on_disk::saved_setup;
use common::step3::to_step_3;
use common::window::Window;
use contractbook_setup::domain::session::Step;
use contractbook_setup::ui::{Action, FriendlyAction, LaterAction, ManyAction, SaveState, Screen};
use contractbook_setup::worker::{Keychain as _, KeychainError, MemoryKeychain, PracticeOptions};
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;

const SECRET: &str = "cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9";
const ASK: &str = "Remember the token on this computer";

struct Place {
    folder: TempDir,
    keychain: Arc<MemoryKeychain>,
}

impl Place {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap(), keychain: Arc::default() }
    }

    fn window(&self) -> Window {
        Window::with_keychain(self.folder.path().to_owned(), Arc::clone(&self.keychain) as _)
    }

    /// A window at step 3, where the token was pasted.
    fn at_step_3(&self) -> Window {
        let mut window = self.window();
        to_step_3(&mut window);
        window.enter_token(SECRET);
        window
    }

    /// The same with the token remembered.
    fn remembered(&self) -> Window {
        let mut window = self.at_step_3();
        tick(&mut window);
        window.until("it is kept", |w| w.shows("Remembered in"));
        window
    }

    /// Opens the only setup in a new window and waits for the keychain.
    fn reopened(&self) -> Window {
        let mut window = self.window();
        list(&mut window);
        window.press("Continue with Nordwind");
        window.until("it is open", |w| w.state().screen == Screen::Step);
        window.until("the keychain has answered", |w| w.state().many.keep.asking.is_none());
        window
    }
}

fn tick(window: &mut Window) {
    window.harness.get_by_role_and_label(Role::CheckBox, ASK).click_accesskit();
    window.settle();
}

fn list(window: &mut Window) {
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some_and(|list| !list.is_empty()));
}

/// Deletes the only setup on the list.
fn delete(window: &mut Window) {
    window.press("Delete Nordwind");
    window.until("it is off the list", |w| w.state().setups.latest().is_some_and(Vec::is_empty));
}

fn saved(window: &mut Window) {
    window.until("it is saved", |w| matches!(w.state().save, SaveState::Saved));
}

/// Every byte of every file in the folder.
fn bytes_in(folder: &Path) -> Vec<u8> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .flat_map(|path| std::fs::read(path).unwrap())
        .collect()
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle.as_bytes())
}

#[test]
fn nothing_is_kept_unless_the_person_asks() {
    let place = Place::new();
    let mut window = place.at_step_3();
    assert!(
        window.everything().contains("It goes into your desktop"),
        "it says where the token would be kept"
    );
    window.press("Continue to the test");
    window.until("the test ended", |w| w.state().ladder.report.is_some());
    saved(&mut window);
    assert!(place.keychain.setups().is_empty());
    assert!(window.shows("The token is never saved here"));
    drop(window);
    let window = place.reopened();
    assert!(window.state().credentials.token.is_none());
}

#[test]
fn a_remembered_token_comes_back_and_is_in_no_file() {
    let place = Place::new();
    let window = place.remembered();
    let id = window.state().session.id().to_owned();
    assert_eq!(place.keychain.setups(), [id]);
    assert!(window.shows("Saved. The token is remembered on this computer."));
    assert!(!window.everything().contains(SECRET));
    drop(window);
    assert!(!holds(&bytes_in(place.folder.path()), SECRET));
    assert!(holds(&bytes_in(place.folder.path()), "Nordwind"), "the search looks at the right files");
    let window = place.reopened();
    assert_eq!(window.state().credentials.token.as_ref().unwrap().expose(), SECRET);
    assert!(!window.state().session.needs_token());
    assert!(!window.everything().contains(SECRET));
    assert_eq!(window.state().trouble, None);
}

#[test]
fn the_tick_may_come_before_the_token() {
    let place = Place::new();
    let mut window = place.window();
    to_step_3(&mut window);
    tick(&mut window);
    assert!(place.keychain.setups().is_empty(), "there is no token yet");
    window.enter_token(SECRET);
    window.press("Continue to the test");
    window.until("it is kept", |w| {
        w.state().session.answers().token_kept && !place.keychain.setups().is_empty()
    });
}

#[test]
fn a_changed_file_cannot_send_the_token_elsewhere() {
    let place = Place::new();
    drop(place.remembered());
    let file = saved_setup(place.folder.path());
    let text = std::fs::read_to_string(&file).unwrap();
    let evil =
        text.replace("https://api.contractbook.com/scim", "https://api.contractbook.com.evil.example/scim");
    assert_ne!(text, evil);
    std::fs::write(&file, evil).unwrap();
    let mut window = place.reopened();
    assert!(window.state().credentials.token.is_none() && window.harness.state().fields.token.is_empty());
    window.act(Action::Open(Step::Credentials));
    assert!(window.shows("or it is for another tenant URL"));
    window.until("what it was for another address is forgotten", |_| place.keychain.setups().is_empty());
}

#[test]
fn another_address_or_token_is_kept_when_the_person_goes_on_with_it() {
    let place = Place::new();
    let mut window = place.remembered();
    let id = window.state().session.id().to_owned();
    let kept = |place: &Place| {
        let secret = place.keychain.read(&id).unwrap().unwrap();
        String::from_utf8(secret.to_vec()).unwrap()
    };
    window.harness.state_mut().fields.address = "https://127.0.0.1:9/scim".to_owned();
    window.act(Action::AddressEntered);
    assert_eq!(
        kept(&place),
        format!("https://api.contractbook.com/scim\n{SECRET}"),
        "typed is not yet meant"
    );
    let other = SECRET.to_lowercase();
    window.enter_token(&other);
    window.press("Continue to the test");
    window.until("it is kept anew", |w| w.state().many.keep.asking.is_none());
    assert_eq!(kept(&place), format!("https://127.0.0.1:9/scim\n{other}"));
}

#[test]
fn forgetting_takes_it_out_of_the_keychain_and_leaves_it_in_the_window() {
    let place = Place::new();
    let mut window = place.remembered();
    window.press("Forget it");
    window.until("it is forgotten", |w| !w.state().session.answers().token_kept);
    assert!(place.keychain.setups().is_empty());
    assert!(window.state().credentials.token.is_some());
    assert!(
        window.harness.query_by_role_and_label(Role::CheckBox, ASK).is_some(),
        "it can be asked for again"
    );
    saved(&mut window);
    drop(window);
    assert!(place.reopened().state().credentials.token.is_none());
}

#[test]
fn a_keychain_that_does_not_work_breaks_nothing() {
    for (failure, said) in [
        (KeychainError::Locked, "It is locked"),
        (KeychainError::Absent, "No keyring or keychain answers"),
        (KeychainError::TooLong, "too long"),
        (KeychainError::Refused, "It refused"),
    ] {
        let place = Place::new();
        place.keychain.fail(Some(failure));
        let mut window = place.at_step_3();
        tick(&mut window);
        window.until("it says so", |w| w.state().many.keep.failed.is_some());
        assert!(window.shows("The token was not remembered") && window.shows(said), "{failure:?}");
        assert!(window.state().credentials.token.is_some() && !window.state().session.answers().token_kept);
        assert!(!window.everything().contains(SECRET));
        // Unlocked since: the same button does it, even when something is said above it just then.
        place.keychain.fail(None);
        window.harness.get_by_role_and_label(Role::Button, "Try again").click_accesskit();
        window.harness.state_mut().state.trouble = Some("Something else did not work.".to_owned());
        window.settle();
        window.until("it is kept", |w| w.shows("Remembered in"));
    }
}

/// What a failed wish asks of the keychain besides: to forget the token of before, if there was one.
#[test]
fn only_a_token_of_before_is_said_to_be_left_behind() {
    let left = "may still be remembered on this computer";
    let place = Place::new();
    place.keychain.fail(Some(KeychainError::Locked));
    let mut window = place.at_step_3();
    tick(&mut window);
    window.until("it says so", |w| w.state().many.keep.failed.is_some());
    // The next question is answered after whatever the first one led to.
    window.press("Try again");
    window.until("it says so again", |w| w.state().many.keep.failed.is_some());
    assert!(!window.shows(left), "there was none before");
    drop(window);
    let place = Place::new();
    let mut window = place.remembered();
    place.keychain.fail(Some(KeychainError::Locked));
    window.enter_token(&SECRET.to_lowercase());
    window.press("Continue to the test");
    window.until("it says so", |w| w.shows(left));
}

#[test]
fn a_locked_keychain_at_opening_is_told_and_asked_again() {
    let place = Place::new();
    drop(place.remembered());
    place.keychain.fail(Some(KeychainError::Locked));
    let mut window = place.reopened();
    assert!(window.state().credentials.token.is_none());
    window.act(Action::Open(Step::Credentials));
    assert!(window.shows("The remembered token did not come back"));
    assert!(window.state().session.answers().token_kept, "it is still there");
    place.keychain.fail(None);
    window.press("Try again");
    window.until("it is back", |w| w.state().credentials.token.is_some());
}

#[test]
fn a_token_pasted_meanwhile_is_not_replaced() {
    let place = Place::new();
    drop(place.remembered());
    place.keychain.fail(Some(KeychainError::Locked));
    let mut window = place.reopened();
    place.keychain.fail(None);
    // Without a frame in between: the answer is heard only after the person has pasted.
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().act(&ctx, Action::Many(ManyAction::AskKeychainAgain));
    assert!(window.state().many.keep.asking.is_some(), "the keychain is asked");
    window.enter_token("another-token-0123456789-abcdef");
    window.until("the keychain has answered", |w| w.state().many.keep.asking.is_none());
    assert_eq!(window.state().many.keep.failed, None, "it had an answer");
    assert_eq!(
        window.state().credentials.token.as_ref().unwrap().expose(),
        "another-token-0123456789-abcdef"
    );
}

#[test]
fn a_removed_setup_is_forgotten_once_the_list_is_left() {
    let place = Place::new();
    let mut window = place.remembered();
    saved(&mut window);
    list(&mut window);
    delete(&mut window);
    assert_eq!(place.keychain.setups().len(), 1, "it may still come back");
    window.press("Undo");
    window.until("it is back", |w| w.state().setups.latest().is_some_and(|list| list.len() == 1));
    delete(&mut window);
    window.act(Action::NewSetup);
    window.until("the token is forgotten", |_| place.keychain.setups().is_empty());
    assert!(!holds(&bytes_in(place.folder.path()), "Nordwind"));
}

#[test]
fn closing_the_window_lets_go_of_what_was_removed() {
    let place = Place::new();
    let mut window = place.remembered();
    saved(&mut window);
    list(&mut window);
    delete(&mut window);
    drop(window);
    assert!(place.keychain.setups().is_empty());
    assert!(!holds(&bytes_in(place.folder.path()), "Nordwind"));
}

#[test]
fn starting_over_forgets_it() {
    let place = Place::new();
    let mut window = place.remembered();
    window.act(Action::Restart);
    window.until("it is forgotten", |_| place.keychain.setups().is_empty());
    assert!(!window.state().session.answers().token_kept);
}

#[test]
fn starting_over_taken_back_claims_no_token_that_is_gone() {
    let place = Place::new();
    drop(place.remembered());
    place.keychain.fail(Some(KeychainError::Locked));
    let mut window = place.reopened();
    place.keychain.fail(None);
    assert!(window.state().session.answers().token_kept && window.state().credentials.token.is_none());
    window.act(Action::Restart);
    window.act(Action::Friendly(FriendlyAction::Undo));
    assert_eq!(window.state().session.answers().company, "Nordwind", "all else is back");
    assert!(!window.state().session.answers().token_kept);
    window.until("it is forgotten", |_| place.keychain.setups().is_empty());
}

#[test]
fn a_check_from_the_list_has_its_token_at_hand() {
    let place = Place::new();
    let mut window = place.remembered();
    window.press("Continue to the test");
    window.until("the test ended", |w| w.state().ladder.report.is_some());
    saved(&mut window);
    let id = window.state().session.id().to_owned();
    drop(window);
    let mut window = place.window();
    list(&mut window);
    window.act(Action::Later(LaterAction::CheckSetup(id)));
    window.until("the token is there", |w| w.state().credentials.token.is_some());
    assert_eq!(window.state().session.viewed(), Step::Test);
    assert!(!window.state().later.token_wanted);
}

#[test]
fn practice_is_never_remembered() {
    let mut window = Window::practice(PracticeOptions::default());
    window.act(Action::UsePracticeToken);
    window.act(Action::Many(ManyAction::KeepToken(true)));
    assert!(!window.state().session.answers().token_kept && window.state().many.keep.asking.is_none());
    assert!(!window.everything().contains(ASK));
}
