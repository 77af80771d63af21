//! Step 8, the finish page and a later check, in the window.
#![expect(clippy::expect_used, reason = "helpers of tests may fail the test")]

mod common {
    pub mod finished;
    pub mod window;
}

use std::path::PathBuf;

use common::finished::{APP, SECRET, finished};
use common::window::Window;
use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::checks::memory::CheckMemory;
use contractbook_setup::domain::entra::consent::Symptom;
use contractbook_setup::domain::report::handover::SheetKind;
use contractbook_setup::domain::session::{Change, Status, Step, TestAnswer};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::theme::ThemeExt as _;
use contractbook_setup::ui::{Action, Dialog, LaterAction, Screen};
use contractbook_setup::worker::PracticeOptions;
use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Key, Shape, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::SignedDuration;
use tempfile::TempDir;

fn later(window: &mut Window, action: LaterAction) {
    window.act(Action::Later(action));
}

/// Practice with its token, on the finish page.
fn practice_at_the_end() -> Window {
    let mut window = Window::practice(PracticeOptions::default());
    window.act(Action::UsePracticeToken);
    window.harness.state_mut().state.screen = Screen::Finish;
    window.settle();
    window
}

/// The saved, finished setup of a company, in a folder of its own, and a window on it.
fn saved(changes: &[Change]) -> (TempDir, Window) {
    let folder = TempDir::new().expect("a folder");
    let mut session = finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example");
    let now = session.updated_at();
    for change in changes {
        session.apply(change.clone(), now);
    }
    Store::open(folder.path()).expect("a store").save(&session).expect("saved");
    let mut window = Window::saving_in(folder.path().to_owned());
    window.act(Action::ShowStart);
    window.until("the list", |w| w.harness.state().state.setups.latest().is_some_and(|l| !l.is_empty()));
    (folder, window)
}

/// Opens it.
fn opened(changes: &[Change]) -> (TempDir, Window) {
    let (folder, mut window) = saved(changes);
    window.press("Open Nordwind A/S");
    window.until("it is open", |w| w.title() == "Your people now come from Entra");
    (folder, window)
}

fn check(window: &mut Window) {
    window.press("Check now");
    window.until("it is checked", |w| {
        w.harness.state().state.ladder.job.is_none() && w.harness.state().state.later.news.is_some()
    });
}

#[test]
fn a_symptom_leads_to_what_helps() {
    let (_folder, mut window) = saved(&[Change::SignedIn(false)]);
    window.press("Continue with Nordwind A/S");
    window.until("it is open", |w| w.title() == "Let people sign in");
    assert!(window.shows("If an administrator has to accept"), "nothing is asked for yet");
    assert!(!window.shows("Press Accept"), "the ways are folded");
    let pick = |window: &mut Window, name: &str| {
        window.harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
        window.settle();
    };
    pick(&mut window, "Need admin approval");
    assert_eq!(window.harness.state().state.later.symptom, Some(Symptom::NeedApproval));
    assert!(window.shows("One administrator accepts once"));
    assert!(window.shows("Press Accept"), "the first way is open");
    assert!(window.shows("Cloud Application Administrator"));
    pick(&mut window, "Not assigned to a role for the app");
    assert!(
        window.shows("This person is not assigned to the app")
            && window.shows("Accepting changes nothing here")
    );
    assert!(!window.shows("Ways to accept"), "a way that does not help is not offered");
    pick(&mut window, "Not assigned to a role for the app");
    assert_eq!(window.harness.state().state.later.symptom, None);
    window.press("Everybody can sign in");
    assert_eq!(window.title(), "Your people now come from Entra");
}

#[test]
fn the_link_is_made_only_from_what_names_the_app() {
    let (_folder, mut window) = opened(&[]);
    window.press("Back");
    window.press("3. Send a link to another administrator");
    assert!(window.shows("tick Consent on behalf of your organization"), "a message without a link");
    let type_in = |window: &mut Window, text: &str| {
        text.clone_into(&mut window.harness.state_mut().fields.consent_source);
        window.settle();
    };
    type_in(&mut window, "AADSTS90094: Need admin approval. Trace ID: 11111111-2222-4333-8444-555555555555");
    assert!(window.shows("No app is named in this text"));
    type_in(&mut window, APP);
    assert!(window.shows("That is the app you made for the sync"));
    assert!(!window.everything().contains("adminconsent"));
    let own = "11111111-2222-4333-8444-555555555555";
    type_in(
        &mut window,
        &format!("https://login.microsoftonline.com/nordwind.example/oauth2/v2.0/authorize?client_id={own}"),
    );
    let link = format!("https://login.microsoftonline.com/nordwind.example/adminconsent?client_id={own}");
    assert_eq!(window.copied_by("Copy: Link for an administrator"), link);
    assert!(window.copied_by("Copy message").contains(&link));
    type_in(&mut window, "");
    window.harness.state_mut().fields.pasted = format!("AADSTS65001: … the application with ID '{own}' …");
    window.settle();
    assert!(window.shows("The pasted message names the app"));
}

#[test]
fn a_reminder_is_saved_and_takes_the_place_of_the_one_before() {
    let (folder, mut window) = opened(&[]);
    assert!(window.shows("cb…Q9 (35)") && !window.everything().contains(SECRET));
    let path = folder.path().join("my reminder.ics");
    let save = |window: &mut Window, day: &str, path: PathBuf| {
        window.harness.state_mut().fields.later.day = day.to_owned();
        later(window, LaterAction::SaveReminder(Some(path)));
    };
    save(&mut window, "1 Jan 2020", path.clone());
    save(&mut window, "some day", path.clone());
    assert!(window.shows("Write the day as in"));
    assert!(!path.exists(), "no reminder without a day to come");
    save(&mut window, "24 Oct 2027", path.clone());
    window.until("it is saved", |w| w.harness.state().state.session.answers().token_plan.reminders == 1);
    let first = std::fs::read_to_string(&path).expect("the reminder");
    assert!(first.contains("DTSTART;VALUE=DATE:20271024\r\n") && first.contains("SEQUENCE:0\r\n"), "{first}");
    assert!(first.contains("Nordwind A/S") && !first.contains(SECRET));
    assert!(window.shows("Replace the reminder") && window.shows("Last saved as my reminder.ics"));
    save(&mut window, "2027-11-02", path.clone());
    window.until("it is saved", |w| w.harness.state().state.session.answers().token_plan.reminders == 2);
    let second = std::fs::read_to_string(&path).expect("the reminder");
    let uid = |file: &str| file.lines().find(|l| l.starts_with("UID:")).map(str::to_owned);
    assert_eq!(uid(&first), uid(&second));
    assert!(second.contains("SEQUENCE:1\r\n") && second.contains("20271102"));
    // The name is proposed again after the window was closed.
    drop(window);
    let mut window = Window::saving_in(folder.path().to_owned());
    window.act(Action::ShowStart);
    window.until("the list", |w| w.shows("Nordwind A/S"));
    window.press("Open Nordwind A/S");
    window.until("it is open", |w| w.shows("Last saved as my reminder.ics"));
    assert_eq!(window.harness.state().fields.later.day, "2 Nov 2027");
}

#[test]
fn the_sheet_is_saved_as_its_name_says() {
    let (folder, mut window) = opened(&[]);
    for (name, begins) in [("sheet.html", "<!DOCTYPE html>"), ("sheet.md", "# User sync")] {
        let path = folder.path().join(name);
        later(&mut window, LaterAction::SaveSheet(SheetKind::of_name(name), Some(path.clone())));
        window.until("it is saved", |_| path.exists());
        let text = std::fs::read_to_string(&path).expect("the sheet");
        assert!(text.starts_with(begins) && !text.contains(SECRET), "{text}");
    }
}

#[test]
fn a_check_tells_news_only() {
    let mut window = practice_at_the_end();
    check(&mut window);
    assert!(window.shows("This was the first good check in this setup"));
    check(&mut window);
    assert!(window.shows("Nothing has changed since"));
    window.act(Action::PlantFault("content-type-json".to_owned(), true));
    check(&mut window);
    assert!(window.shows("New: one thing that was not there before"));
    let report = window.harness.state().state.ladder.report.clone().expect("a report");
    assert_eq!(report.verdict, Verdict::ReadyWithWarnings);
    let title = window.harness.state().state.texts.problem(report.problems()[0]).title;
    assert!(window.shows(&title), "what is new has its card");
    check(&mut window);
    assert!(window.shows("The same warnings are there"), "what is known is no news");
    window.act(Action::PlantFault("content-type-json".to_owned(), false));
    check(&mut window);
    assert!(window.shows("Solved: "));
    window.act(Action::PlantFault("token-rejected".to_owned(), true));
    check(&mut window);
    assert!(window.shows("Not everything could be asked") && window.shows("T-401"));
    assert!(
        window.harness.state().state.session.answers().last_good.as_ref().is_some_and(CheckMemory::is_good)
    );
    assert_eq!(window.harness.state().state.screen, Screen::Finish, "the page stays");
}

#[test]
fn the_finish_page_says_when_it_was_done_not_when_it_is_read() {
    let (_folder, window) = opened(&[]);
    assert!(window.shows("10:07"), "{}", window.everything());
}

/// Two tokens that begin, end and count alike.
#[test]
fn another_token_that_looks_alike_is_another_also_after_its_field_was_emptied() {
    let alike = |middle: &str| format!("cb{}Q9", middle.repeat(24));
    let enter = |window: &mut Window, token: &str| {
        window.harness.state_mut().fields.token.set(token);
        window.act(Action::TokenEntered);
    };
    for emptied in [false, true] {
        let (_folder, mut window) = opened(&[]);
        enter(&mut window, &alike("A"));
        for step in [Step::Test, Step::Connect] {
            let session = &mut window.harness.state_mut().state.session;
            let now = session.updated_at();
            let test = TestAnswer {
                verdict: Verdict::Ready,
                at: session.answers().token.as_ref().expect("a token").entered_at,
                tenant_url: common::finished::URL.to_owned(),
                problems: Vec::new(),
            };
            session.apply(Change::Tested(test), now);
            session.apply(Change::ConnectSaved(true), now);
            session.finish(step, now).expect("all is answered");
        }
        assert!(window.state().session.is_complete());
        if emptied {
            enter(&mut window, "");
            enter(&mut window, &alike("A"));
            assert!(window.state().session.is_complete(), "the same again changes nothing");
            enter(&mut window, "");
        }
        enter(&mut window, &alike("B"));
        assert_eq!(window.state().session.status(Step::Connect), Status::CheckAgain, "{emptied}");
        assert!(!window.state().session.is_done(Step::Test), "nobody has tested this one");
    }
}

#[test]
fn a_saved_setup_is_checked_from_the_start_page() {
    let good = CheckMemory {
        verdict: Verdict::Ready,
        at: common::finished::at(30),
        tenant_url: common::finished::URL.to_owned(),
        problems: Vec::new(),
        users: Some(113),
        issuer: String::new(),
    };
    let (_folder, mut window) = saved(&[Change::CheckedGood(good)]);
    assert!(window.shows("it works, with warnings"), "how the last check ended: {}", window.everything());
    assert!(window.shows("hours ago"), "and how old it is");
    window.press("Check Nordwind A/S again");
    window.until("it is open", |w| w.title() == "Your people now come from Entra");
    assert!(window.shows("It is never saved, so it was forgotten"), "the token has to be pasted again");
    window.press("Check now");
    assert!(window.shows("The check needs the token."));
    assert!(window.harness.state().state.ladder.job.is_none(), "nothing is asked without it");
    // Another token is news for Entra.
    window.enter_token("another-token-0123456789abcdef");
    assert!(window.shows("This is another token than before"));
    assert!(window.shows("has to be looked at again"));
    assert!(!window.everything().contains("another-token-0123456789abcdef"));
}

#[test]
fn a_token_that_is_due_is_said_where_it_is_seen() {
    let (_folder, mut window) = saved(&[Change::TokenChangeOn("2026-11-24".parse().ok())]);
    assert!(window.shows("The token is to be changed on 24 Nov 2026."), "it is the day before");
    window.press("Open Nordwind A/S");
    window.until("it is open", |w| w.title() == "Your people now come from Entra");
    assert_eq!(window.harness.state().fields.later.day, "24 Nov 2026");
}

#[test]
fn a_dialog_has_the_keyboard_while_the_token_is_wanted() {
    let (_folder, mut window) = opened(&[]);
    window.press("Check now");
    assert!(window.shows("The check needs the token."));
    window.act(Action::Dialog(Some(Dialog::Help)));
    let focused = window.harness.query_all_by(|_| true).find(|node| node.accesskit_node().is_focused());
    let name = focused.and_then(|node| node.accesskit_node().label());
    assert_eq!(name.as_deref(), Some("Close"));
}

#[test]
fn an_app_that_is_not_named_is_said_once_the_field_is_left() {
    let (_folder, mut window) = opened(&[]);
    window.press("Back");
    window.press("3. Send a link to another administrator");
    window.harness.get_by_role_and_label(Role::TextInput, "Which app asks? (optional)").focus();
    window.settle();
    window.harness.get_by_role_and_label(Role::TextInput, "Which app asks? (optional)").type_text("h");
    window.settle();
    assert_eq!(window.harness.state().fields.consent_source, "h");
    assert!(!window.shows("No app is named in this text"), "nothing is wrong while it is typed");
    window.key(Key::Tab);
    assert!(window.shows("No app is named in this text"));
}

#[test]
fn the_field_for_a_message_comes_into_view_with_the_keyboard() {
    let (_folder, mut window) = opened(&[]);
    window.press("Back");
    window.harness.set_size(vec2(1180.0, 500.0));
    window.settle();
    let place = |window: &Window| window.harness.get_by_role(Role::MultilineTextInput).rect();
    assert!(place(&window).min.y > 500.0, "it stands below what is seen");
    window.harness.get_by_role(Role::MultilineTextInput).focus();
    window.settle();
    window.settle();
    assert!(place(&window).max.y < 500.0, "{:?}", place(&window));
}

/// How many green marks are painted: filled circles as large as no other ones.
fn green_marks(window: &Window) -> usize {
    fn count(shape: &Shape, green: Color32) -> usize {
        match shape {
            Shape::Vec(all) => all.iter().map(|shape| count(shape, green)).sum(),
            Shape::Circle(it) => usize::from(it.fill == green && (it.radius - 10.0).abs() < 0.1),
            _ => 0,
        }
    }
    let green = window.harness.ctx.tokens().positive;
    window.harness.output().shapes.iter().map(|clipped| count(&clipped.shape, green)).sum()
}

#[test]
fn a_check_of_long_ago_is_no_longer_green() {
    let mut window = Window::practice_sized(PracticeOptions::default(), 1180.0, 1600.0);
    window.act(Action::UsePracticeToken);
    window.harness.state_mut().state.screen = Screen::Finish;
    window.settle();
    check(&mut window);
    check(&mut window);
    assert!(window.shows("Nothing has changed since"));
    let fresh = green_marks(&window);
    let verdict = window.state().ladder.report.as_ref().expect("a report").verdict;
    let state = &mut window.harness.state_mut().state;
    let mut test = state.session.answers().test.clone().expect("it was tested");
    test.at = state.now.checked_sub(SignedDuration::from_mins(16)).expect("a moment");
    state.session.apply(Change::Tested(test), state.now);
    window.settle();
    assert!(window.shows("Nothing has changed since"));
    // What was found, and the line about the check where that was green, too.
    assert_eq!(green_marks(&window) + 1 + usize::from(verdict == Verdict::Ready), fresh);
}
