//! "My screen looks different" in the window: a look is chosen, it stays, it changes pages, and it can be taken back.
//! Also the enlarged drawing, and the date of the comparison.

mod common {
    pub mod window;
}

use common::window::Window;
use contractbook_setup::domain::entra::looks::{self, LookVariant, Topic};
use contractbook_setup::domain::entra::{GuideId, guide};
use contractbook_setup::domain::session::{AppPath, Change, Step};
use contractbook_setup::domain::texts::{Language, Texts};
use contractbook_setup::ui::{Action, Dialog, Screen};
use contractbook_setup::worker::PracticeOptions;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::SignedDuration;
use jiff::tz::TimeZone;

/// A window at step 2, where the first guide is.
fn at_create_app() -> Window {
    let mut window = Window::open();
    window.press("Continue");
    assert_eq!(window.state().session.viewed(), Step::CreateApp);
    window
}

fn what(look: &LookVariant) -> String {
    Texts::english().get(look.key)
}

/// Opens the list and says what is seen.
fn choose(window: &mut Window, look: &LookVariant) {
    window.press("My screen looks different");
    window.press(&format!("This is what I see: {}", what(look)));
}

#[test]
fn every_look_of_a_guide_stands_in_the_list_with_drawing_words_and_button() {
    let mut window = at_create_app();
    window.press("My screen looks different");
    for look in [&looks::AZURE_NAMES, &looks::SUGGESTIONS, &looks::OTHER_LANGUAGE] {
        let words = what(look);
        window.harness.get_by_role_and_label(Role::Image, &format!("You see: {words}"));
        window.harness.get_by_role_and_label(Role::Button, &format!("This is what I see: {words}"));
        assert!(window.harness.query_by_role_and_label(Role::Label, &words).is_some(), "{words}");
    }
    window.press("Back to the drawing");
    assert!(!window.shows("Which of these do you see?"));
}

#[test]
fn the_choice_changes_the_page_stays_and_can_be_taken_back() {
    let mut window = at_create_app();
    choose(&mut window, &looks::AZURE_NAMES);
    assert_eq!(
        window.state().settings.portal_looks.get(Topic::Names.as_str()).unwrap(),
        looks::AZURE_NAMES.key
    );
    assert!(window.shows("Shown as on your screen: The menu says Azure Active Directory"));
    assert!(window.shows("Drawing of the page Enterprise applications | All applications."), "older drawing");
    assert!(window.shows("In the list Enterprise applications, in the top row."), "older sentence");
    // The keyboard goes on from what took the list's place.
    let change = format!("Change: {}", what(&looks::AZURE_NAMES));
    let change = window.harness.get_by_role_and_label(Role::Button, &change);
    assert!(change.accesskit_node().is_focused());

    // Another guide that has this look opens in it.
    window.act(Action::Change(Change::AppPath(AppPath::AlreadyThere)));
    assert!(window.shows("Shown as on your screen: The menu says Azure Active Directory"));
    assert!(window.shows("The list is called Enterprise applications there."));

    window.press(&format!("Change: {}", what(&looks::AZURE_NAMES)));
    assert!(window.state().settings.portal_looks.is_empty());
    assert!(!window.shows("Shown as on your screen"));
}

#[test]
fn looks_of_two_topics_hold_at_once_and_one_topic_has_one() {
    let mut window = at_create_app();
    choose(&mut window, &looks::AZURE_NAMES);
    choose(&mut window, &looks::SUGGESTIONS);
    choose(&mut window, &looks::NEW_APP_GREY);
    assert!(window.shows(&format!("Shown as on your screen: {}", what(&looks::AZURE_NAMES))));
    assert!(window.shows(&format!("Shown as on your screen: {}", what(&looks::NEW_APP_GREY))));
    assert!(!window.shows(&format!("Shown as on your screen: {}", what(&looks::SUGGESTIONS))));
    assert!(window.shows("Your account lacks the role."));
}

#[test]
fn the_next_setup_knows_the_portal_and_nothing_of_the_moment() {
    let mut window = at_create_app();
    choose(&mut window, &looks::AZURE_NAMES);
    choose(&mut window, &looks::NEW_APP_GREY);
    let kept = window.state().settings.portal_looks.clone();
    assert_eq!(kept.into_values().collect::<Vec<_>>(), [looks::AZURE_NAMES.key], "only that is in the file");
    window.act(Action::NewSetup);
    window.press("Continue");
    assert!(window.shows(&format!("Shown as on your screen: {}", what(&looks::AZURE_NAMES))));
    assert!(!window.shows(&format!("Shown as on your screen: {}", what(&looks::NEW_APP_GREY))));
    assert!(window.state().passing_looks.is_empty());
}

#[test]
fn what_was_seen_in_a_setup_comes_back_with_it() {
    let mut window = at_create_app();
    choose(&mut window, &looks::NEW_APP_GREY);
    window.act(Action::Restart);
    assert!(window.state().passing_looks.is_empty());
    window.press("Undo");
    assert!(window.shows(&format!("Shown as on your screen: {}", what(&looks::NEW_APP_GREY))));
}

#[test]
fn in_another_language_labels_are_told_by_proof_or_by_place() {
    let mut window = at_create_app();
    assert!(!window.shows("In German"), "an English window does not speak of German by itself");
    choose(&mut window, &looks::OTHER_LANGUAGE);
    assert!(window.shows("In German: + Neue Anwendung · It stands in the row of commands"));
    // Two labels in one sentence are told apart.
    window.act(Action::Change(Change::AppPath(AppPath::AlreadyThere)));
    assert!(window.shows("Provisioning · In German: Bereitstellung"));
}

/// Step 5 of the practice journey.
fn at_connect() -> Window {
    let mut window = Window::practice(PracticeOptions::default());
    window.press("Continue");
    window.act(Action::PracticeCreateApp);
    window.until("the app", |w| w.shows("exists in the practice Entra"));
    window.press("I have made the app");
    window.act(Action::UsePracticeToken);
    window.press("Continue to the test");
    window.until("the ladder", |w| w.state().ladder.report.is_some());
    window.press("Continue to Entra");
    assert_eq!(window.state().screen, Screen::Step);
    window
}

#[test]
fn the_older_form_is_a_look_and_a_look_may_lead_to_other_instructions() {
    let mut window = at_connect();
    choose(&mut window, &looks::MODE_AUTOMATIC);
    assert!(window.shows("Set Provisioning Mode to Automatic"));
    assert!(window.shows("Shown as on your screen: I see Provisioning Mode and Admin Credentials"));
    window.act(Action::PortalLook(Topic::Form, None));
    assert!(window.shows("In Select authentication method choose Bearer authentication"));

    choose(&mut window, &looks::NO_PROVISIONING);
    assert!(window.shows("I made the wrong kind of app"), "other instructions say what they are");
    window.press(&format!("Change: {}", what(&looks::NO_PROVISIONING)));
    assert!(!window.shows("I made the wrong kind of app"));

    choose(&mut window, &looks::CONNECT_TILE);
    assert!(window.shows("Under Manage choose Provisioning, then Connect your application"));
    choose(&mut window, &looks::MANAGE_FOLDED);
    assert!(window.shows("click the small arrow before Manage"));
}

#[test]
fn the_token_is_never_in_a_drawing_or_its_words() {
    let mut window = at_connect();
    let token = window.state().credentials.token.as_ref().unwrap().expose().to_owned();
    window.harness.get_by_role_and_label(Role::RadioButton, "Picture 2: B to F").click_accesskit();
    window.settle();
    window.press("Enlarge");
    let said = window.everything();
    assert!(said.contains("In the field: dots") && !said.contains(&token));
    let url = window.state().credentials.tenant_url().unwrap().for_entra();
    assert!(said.contains(&format!("In the field: {url}")));
}

#[test]
fn the_drawing_is_enlarged_by_keyboard_or_pointer_and_escape_closes() {
    let mut window = at_create_app();
    let drawing = "Drawing of the page Enterprise apps | All applications.";
    let small = window.harness.get_by_label_contains(drawing).rect();
    window.harness.get_by_role_and_label(Role::Button, "Enlarge").focus();
    window.settle();
    window.harness.key_press(Key::Enter);
    window.settle();
    assert!(matches!(window.state().dialog, Some(Dialog::Picture(_))));
    let widest = |window: &Window| {
        let all = window.harness.query_all_by_label_contains(drawing);
        all.map(|node| node.rect().width()).fold(0.0, f32::max)
    };
    assert!(widest(&window) > small.width() * 1.3, "{} is hardly larger", widest(&window));
    window.harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    window.settle();
    assert!(window.state().dialog.is_none());

    window.harness.get_by_label_contains(drawing).click();
    window.settle();
    assert!(matches!(window.state().dialog, Some(Dialog::Picture(_))));
    window.press("Close");
    assert!(window.state().dialog.is_none());
}

#[test]
fn the_page_says_when_it_was_compared_and_mildly_when_that_is_long_ago() {
    let mut window = at_create_app();
    let compared = guide(GuideId::CreateApp).compared;
    let day = Language::English.date(compared.on);
    assert!(window.shows(&format!("Compared with Microsoft's guide on {day}")));
    window.harness.get_by_role_and_label(Role::Link, compared.with[0].title);
    assert!(!window.shows("Microsoft may have moved things"));
    // However far behind that day the clock of this window stands.
    let today = window.state().now.to_zoned_datetime(TimeZone::UTC).date();
    let days = today.until(compared.on).unwrap().get_days() + 215;
    window.pass(SignedDuration::from_hours(24 * i64::from(days)));
    assert!(window.shows("This guidance is 7 months old; Microsoft may have moved things."));
}
