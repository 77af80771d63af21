//! What people expect of any program: it remembers how they left it, its keys do what the page of keys says, what was
//! cleared can be had back, files can be dropped, and copying is said.

mod common {
    pub mod files;
    pub mod step3;
    pub mod step6;
    pub mod step7;
    pub mod window;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use common::files::sources;
use common::step3::to_step_3;
use common::step6::practice_at_step_6;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::session::{Change, Step};
use contractbook_setup::domain::settings::{
    MotionChoice, Settings, SystemLook, ZOOM_MAX, ZOOM_MIN, write_settings,
};
use contractbook_setup::ui::keys::{Does, SHORTCUTS};
use contractbook_setup::ui::theme::{self, ThemeChoice, ThemeExt as _};
use contractbook_setup::ui::{
    Action, Dialog, FriendlyAction, ListAction, OFFERED, Remote, SaveState, Screen,
};
use contractbook_setup::worker::{JobId, PracticeOptions, read_settings_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, HoveredFile, Key, Modifiers, Rect, ViewportId, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::SignedDuration;

fn saved(window: &Window) -> Settings {
    let loaded = read_settings_in(window.data.path());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    loaded.settings
}

fn remember(window: &mut Window, folder: &Path) {
    let ctx = window.harness.ctx.clone();
    let loaded = read_settings_in(folder);
    window.harness.state_mut().remember(&ctx, loaded);
    window.settle();
}

/// At step 3 with a token, a company named, and a setup on disk.
fn at_step_3() -> Window {
    let mut window = Window::open();
    to_step_3(&mut window);
    "Nordwind".clone_into(&mut window.harness.state_mut().fields.company);
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    window
}

const TOKEN: &str = "kept-only-in-memory-0123456789";

fn with_token(mut window: Window) -> Window {
    window.enter_token(TOKEN);
    assert!(window.state().credentials.token.is_some());
    window
}

// ----- what is remembered

#[test]
fn a_window_opens_as_it_was_left() {
    let mut first = Window::open();
    first.act(Action::Theme(ThemeChoice::ContrastDark));
    first.act(Action::Zoom(1.5));
    first.act(Action::Motion(MotionChoice::Reduced));
    first.until("it is on disk", |w| w.data.path().join("settings.json").exists());
    first.until("all of it", |w| saved(w).motion == MotionChoice::Reduced);
    let mut later = first.second();
    let folder = first.data.path().to_owned();
    drop(first);
    remember(&mut later, &folder);
    assert_eq!(theme::choice(&later.harness.ctx), ThemeChoice::ContrastDark);
    assert!((later.harness.ctx.zoom_factor() - 1.5).abs() < 0.001);
    assert!(later.harness.ctx.reduced_motion());
    assert!(later.harness.ctx.tokens().high_contrast);
}

#[test]
fn what_was_changed_last_is_saved_when_the_window_goes() {
    let mut window = Window::open();
    let ctx = window.harness.ctx.clone();
    window.harness.state_mut().act(&ctx, Action::Theme(ThemeChoice::Dark));
    let data = std::rc::Rc::clone(&window.data);
    drop(window);
    assert_eq!(read_settings_in(data.path()).settings.theme, ThemeChoice::Dark);
}

#[test]
fn nothing_changed_is_nothing_written() {
    let mut window = Window::open();
    for _ in 0..12 {
        window.harness.step();
    }
    let data = std::rc::Rc::clone(&window.data);
    drop(window);
    assert!(!data.path().join("settings.json").exists());
}

#[test]
fn practice_keeps_what_is_about_the_person() {
    let mut window = Window::practice(PracticeOptions::default());
    window.act(Action::Theme(ThemeChoice::Light));
    window.until("it is on disk", |w| w.data.path().join("settings.json").exists());
    assert_eq!(saved(&window).theme, ThemeChoice::Light);
}

#[test]
fn a_disk_that_takes_nothing_is_said_and_costs_nothing() {
    let blocked = tempfile::NamedTempFile::new().unwrap();
    let mut window = Window::saving_in(blocked.path().join("data"));
    window.act(Action::Theme(ThemeChoice::Dark));
    window.until("it is said", |w| !w.state().settings_said.is_empty());
    assert!(window.shows("could not be saved"));
    assert_eq!(theme::choice(&window.harness.ctx), ThemeChoice::Dark);
    window.act(Action::DismissSettingsSaid);
    assert!(!window.shows("could not be saved"));
}

#[test]
fn a_bad_part_is_said_in_words() {
    let mut window = Window::open();
    let file = window.data.path().join("settings.json");
    fs::write(&file, write_settings(&Settings::default()).replace("\"zoom\": 100", "\"zoom\": 9000"))
        .unwrap();
    let folder = window.data.path().to_owned();
    remember(&mut window, &folder);
    assert!(window.shows("One of your options could not be read and is as usual now: size."));
}

#[test]
fn what_a_newer_version_saved_is_left_alone() {
    let mut window = Window::open();
    let file = window.data.path().join("settings.json");
    let newer = write_settings(&Settings { zoom: 200, ..Settings::default() })
        .replace("\"version\": 1", "\"version\": 7");
    fs::write(&file, &newer).unwrap();
    let folder = window.data.path().to_owned();
    remember(&mut window, &folder);
    assert!((window.harness.ctx.zoom_factor() - 2.0).abs() < 0.001);
    assert!(window.shows("A newer version of this program saved your options."));
    window.act(Action::Theme(ThemeChoice::Dark));
    let data = std::rc::Rc::clone(&window.data);
    drop(window);
    assert_eq!(fs::read_to_string(data.path().join("settings.json")).unwrap(), newer);
}

fn stand(window: &mut Window, corner: (f32, f32), size: (f32, f32), maximized: bool) {
    let outer = Rect::from_min_size(pos2(corner.0, corner.1), vec2(size.0, size.1 + 30.0));
    let inner = Rect::from_min_size(pos2(corner.0, corner.1 + 30.0), vec2(size.0, size.1));
    let info = window.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    (info.outer_rect, info.inner_rect, info.maximized) = (Some(outer), Some(inner), Some(maximized));
    window.harness.step();
}

#[test]
fn the_window_is_remembered_in_points_that_no_zoom_changes() {
    let mut window = Window::open();
    stand(&mut window, (10.0, 10.0), (1180.0, 780.0), false);
    stand(&mut window, (40.0, 30.0), (1000.0, 700.0), false);
    let place = window.state().settings.window.unwrap();
    assert_eq!((place.width, place.height, place.corner), (1000.0, 700.0, Some((40.0, 30.0))));
    // At 200 % the same window has half as many points.
    window.act(Action::Zoom(2.0));
    stand(&mut window, (20.0, 15.0), (500.0, 350.0), false);
    assert_eq!(window.state().settings.window.unwrap(), place);
    // A window that fills the screen goes back to where it was.
    stand(&mut window, (0.0, 0.0), (960.0, 540.0), true);
    let filled = window.state().settings.window.unwrap();
    assert!(filled.maximized);
    assert_eq!((filled.width, filled.height, filled.corner), (1000.0, 700.0, Some((40.0, 30.0))));
    window.until("it is saved", |w| {
        w.data.path().join("settings.json").exists() && saved(w).window == Some(filled)
    });
}

#[test]
fn the_system_is_followed_only_where_the_choice_was_left_to_it() {
    let window = Window::open();
    let ctx = window.harness.ctx.clone();
    let system = SystemLook { dark: Some(true), contrast: Some(true), reduced_motion: Some(true) };
    theme::follow(&ctx, system, MotionChoice::System);
    assert!(ctx.tokens().high_contrast && ctx.reduced_motion());
    theme::set_choice(&ctx, ThemeChoice::Light);
    assert!(!ctx.tokens().high_contrast);
    theme::follow(&ctx, system, MotionChoice::Usual);
    assert!(!ctx.reduced_motion());
}

// ----- keys

/// A press of a key in a window in which it has something to do, and what came of it.
fn proof(does: Does, modifiers: Modifiers, key: Key) {
    let mut window = Window::open();
    let dialog = |window: &Window| window.state().dialog.clone();
    match does {
        Does::Main => {
            window.harness.state_mut().state.focus_page = false;
            window.keys(modifiers, key);
            assert_eq!(window.state().session.viewed(), Step::CreateApp);
        }
        Does::MainByEnter => {
            // A page that has just opened has the focus on its title.
            window.keys(modifiers, key);
            assert_eq!(window.state().session.viewed(), Step::CreateApp);
        }
        Does::Back => {
            window.act(Action::Continue);
            window.keys(modifiers, key);
            assert_eq!(window.state().session.viewed(), Step::Prepare);
        }
        Does::Close => {
            for one in [Dialog::Help, Dialog::Keys, Dialog::About, Dialog::Options, Dialog::Restart] {
                window.act(Action::Dialog(Some(one.clone())));
                window.keys(modifiers, key);
                assert_eq!(dialog(&window), None, "{one:?}");
            }
        }
        Does::Undo => {
            "AADSTS50105".clone_into(&mut window.harness.state_mut().fields.pasted);
            window.act(Action::ClearPasted);
            assert_eq!(window.harness.state().fields.pasted, "");
            window.keys(modifiers, key);
            assert_eq!(window.harness.state().fields.pasted, "AADSTS50105");
        }
        Does::Explain => {
            window.keys(modifiers, key);
            assert_eq!(dialog(&window), Some(Dialog::Explain));
        }
        Does::Help => {
            window.keys(modifiers, key);
            assert_eq!(dialog(&window), Some(Dialog::Help));
        }
        Does::Keys => {
            window.keys(modifiers, key);
            assert_eq!(dialog(&window), Some(Dialog::Keys));
        }
        Does::Options => {
            window.keys(modifiers, key);
            assert_eq!(dialog(&window), Some(Dialog::Options));
        }
        Does::Present => {
            window.keys(modifiers, key);
            assert!(window.state().settings.presenting);
            window.keys(modifiers, key);
            assert!(!window.state().settings.presenting);
        }
        Does::Larger => {
            window.keys(modifiers, key);
            assert!((window.harness.ctx.zoom_factor() - 1.1).abs() < 0.001);
        }
        Does::Smaller => {
            window.keys(modifiers, key);
            assert!((window.harness.ctx.zoom_factor() - 0.9).abs() < 0.001);
        }
        Does::UsualSize => {
            window.act(Action::Zoom(1.75));
            window.keys(modifiers, key);
            assert!((window.harness.ctx.zoom_factor() - 1.0).abs() < 0.001);
        }
    }
}

#[test]
fn each_key_of_the_page_does_what_it_says() {
    for shortcut in SHORTCUTS {
        for key in shortcut.keys {
            proof(shortcut.does, key.modifiers, key.logical_key);
        }
    }
}

#[test]
fn the_page_of_keys_shows_the_whole_table() {
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Dialog(Some(Dialog::Keys)));
    let texts = contractbook_setup::domain::texts::Texts::english();
    for shortcut in SHORTCUTS {
        assert!(window.shows(&texts.get(shortcut.text)), "{}", shortcut.text);
    }
    for keys in ["Ctrl+Enter", "Alt+Left", "Ctrl++ or Ctrl+=", "Ctrl+0", "F1", "Esc", "?"] {
        assert!(window.shows(keys), "{keys}");
    }
}

#[test]
fn no_two_lines_of_the_table_listen_to_the_same_key() {
    let mut all: Vec<_> = SHORTCUTS.iter().flat_map(|shortcut| shortcut.keys).collect();
    let count = all.len();
    all.dedup();
    let distinct = all.iter().filter(|key| all.iter().filter(|other| other == key).count() == 1).count();
    assert_eq!(distinct, count);
}

#[test]
fn a_button_tells_its_key() {
    let window = Window::open();
    for (name, key) in
        [("Continue", "Ctrl+Enter"), ("Paste an error", "Ctrl+E"), ("Help", "F1"), ("Options", "Ctrl+,")]
    {
        let button = window.harness.get_by_role_and_label(Role::Button, name);
        assert_eq!(button.accesskit_node().data().keyboard_shortcut(), Some(key), "{name}");
    }
}

#[test]
fn signs_that_are_typed_are_no_keys() {
    let mut window = at_step_3();
    window.harness.get_by_label("Tenant URL").focus();
    window.settle();
    window.keys(Modifiers::SHIFT, Key::Questionmark);
    assert_eq!(window.state().dialog, None);
    window.harness.ctx.memory_mut(|m| m.request_focus(eframe::egui::Id::unique("field-token")));
    window.settle();
    window.keys(Modifiers::SHIFT, Key::Questionmark);
    assert_eq!(window.state().dialog, None);
}

#[test]
fn the_size_stays_readable_and_the_options_show_it() {
    let mut window = Window::open();
    for _ in 0..30 {
        window.keys(Modifiers::COMMAND, Key::Plus);
    }
    assert!((window.harness.ctx.zoom_factor() - f32::from(ZOOM_MAX) / 100.0).abs() < 0.001);
    for _ in 0..40 {
        window.keys(Modifiers::COMMAND, Key::Minus);
    }
    assert!((window.harness.ctx.zoom_factor() - f32::from(ZOOM_MIN) / 100.0).abs() < 0.001);
    window.act(Action::Zoom(1.1));
    assert!(window.shows("Size 110 %"), "it is said");
    window.act(Action::Dialog(Some(Dialog::Options)));
    let chip = window.harness.get_by_role_and_label(Role::RadioButton, "110 %");
    assert_eq!(chip.accesskit_node().toggled(), Some(eframe::egui::accesskit::Toggled::True));
}

#[test]
fn the_wheel_with_ctrl_changes_the_size_by_steps() {
    let mut window = Window::open();
    for _ in 0..2 {
        window.harness.event(Event::Zoom(1.06));
        window.harness.step();
    }
    window.settle();
    assert!((window.harness.ctx.zoom_factor() - 1.1).abs() < 0.001);
    window.harness.event(Event::Zoom(0.85));
    window.settle();
    assert!((window.harness.ctx.zoom_factor() - 1.0).abs() < 0.001);
}

// ----- undo

fn pass_the_offer(window: &mut Window) {
    // A step is a quarter of a second.
    for _ in 0..(OFFERED * 4.0) as usize + 2 {
        window.harness.step();
    }
}

#[test]
fn starting_over_can_be_taken_back_token_and_all() {
    let mut window = with_token(at_step_3());
    window.harness.state_mut().fields.address = "https://example.test/scim".to_owned();
    window.act(Action::AddressEntered);
    window.act(Action::Restart);
    assert_eq!(window.state().session.viewed(), Step::Prepare);
    assert!(window.state().credentials.token.is_none());
    assert!(window.harness.state().fields.token.is_empty());
    assert!(window.shows("Started over"));
    assert!(!window.everything().contains(TOKEN));
    assert!(!format!("{:?}", window.state().undo).contains(TOKEN));
    window.press("Undo");
    assert_eq!(window.state().session.viewed(), Step::Credentials);
    assert_eq!(window.state().session.answers().company, "Nordwind");
    assert_eq!(window.harness.state().fields.token.expose(), TOKEN);
    assert_eq!(window.harness.state().fields.address, "https://example.test/scim");
    assert_eq!(window.state().credentials.token.as_ref().unwrap().expose(), TOKEN);
    assert!(window.state().undo.is_none());
}

#[test]
fn an_offer_ends_and_what_it_held_goes() {
    let mut window = with_token(at_step_3());
    window.act(Action::Restart);
    assert!(window.state().undo.is_some());
    pass_the_offer(&mut window);
    assert!(window.state().undo.is_none());
    assert!(window.harness.query_by_role_and_label(Role::Button, "Undo").is_none());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().session.viewed(), Step::Prepare, "nothing comes back later");
}

#[test]
fn while_presenting_an_offer_stays_until_it_is_put_away_unless_a_token_is_in_it() {
    let mut window = with_token(at_step_3());
    window.act(Action::Presenting(true));
    window.press("Put away");
    window.press("Clear Tenant URL");
    pass_the_offer(&mut window);
    assert!(window.shows("Tenant URL cleared"));
    assert!(window.harness.query_by_role_and_label(Role::Button, "Undo").is_some());
    window.press("Put away");
    assert!(window.state().undo.is_none());
    assert!(!window.shows("Tenant URL cleared"));
    window.act(Action::Restart);
    assert!(window.state().undo.is_some());
    pass_the_offer(&mut window);
    assert!(window.state().undo.is_none(), "the token is wiped in time");
}

#[test]
fn another_setup_ends_the_offer() {
    let mut window = with_token(at_step_3());
    window.act(Action::Restart);
    assert!(window.state().undo.is_some(), "it is offered");
    window.act(Action::NewSetup);
    assert!(window.state().undo.is_none());
}

#[test]
fn a_field_that_was_emptied_comes_back() {
    let mut window = at_step_3();
    let before = window.harness.state().fields.address.clone();
    assert!(!before.is_empty());
    window.press("Clear Tenant URL");
    assert_eq!(window.harness.state().fields.address, "");
    assert!(window.shows("Tenant URL cleared"));
    assert!(window.harness.query_by_role_and_label(Role::Button, "Clear Tenant URL").is_none());
    window.press("Undo");
    assert_eq!(window.harness.state().fields.address, before);
    assert!(window.state().credentials.tenant_url().is_some());
}

#[test]
fn in_a_field_the_key_for_undo_is_the_fields_own() {
    let mut window = at_step_3();
    window.press("Clear Tenant URL");
    window.harness.get_by_label("Tenant URL").focus();
    window.settle();
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.state().undo.is_some(), "the offer stands");
}

#[test]
fn a_deleted_setup_comes_back_byte_for_byte() {
    let mut window = at_step_3();
    let id = window.state().session.id().to_owned();
    let file = window.data.path().join(format!("{id}.json"));
    window.act(Action::NewSetup);
    // The list comes after every save that was asked for.
    window.harness.state_mut().state.setups = Remote::NotStarted;
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some());
    let before = fs::read(&file).unwrap();
    window.act(Action::Delete(id));
    window.until("it is deleted", |w| w.state().many.removed.is_some());
    assert!(!file.exists());
    window.press("Undo");
    window.until("it is back", |_| file.exists());
    assert_eq!(fs::read(&file).unwrap(), before);
    window.until("it is listed", |w| w.state().setups.latest().is_some_and(|list| list.len() == 1));
}

fn with_list(window: &mut Window) {
    let list = "userPrincipalName,displayName,mail\nmia@nordwind.example,Mia Lind,mia@nordwind.example\n\
                bo@nordwind.example,Bo Riis,bo@nordwind.example\n";
    window.act(Action::List(ListAction::Pasted(list.to_owned())));
    window.until("the list is judged", |w| w.state().people.preflight.is_some());
}

#[test]
fn a_list_that_was_taken_away_comes_back_judged() {
    let mut window = practice_at_step_6();
    with_list(&mut window);
    let rows = window.state().people.current().unwrap().len();
    window.act(Action::List(ListAction::Forget));
    assert!(window.state().people.current().is_none());
    assert!(window.shows("List taken away"));
    window.press("Undo");
    window.until("it is judged again", |w| {
        w.state().people.judged().is_some() && w.state().people.jobs().into_iter().flatten().count() == 0
    });
    assert_eq!(window.state().people.current().unwrap().len(), rows);
    assert_eq!(window.state().people.order.len(), rows);
}

#[test]
fn a_list_that_was_read_since_is_not_given_up_for_an_older_one() {
    let mut window = practice_at_step_6();
    with_list(&mut window);
    window.act(Action::List(ListAction::Forget));
    assert!(window.state().undo.is_some());
    window.act(Action::List(ListAction::Pasted("userPrincipalName\nanna@nordwind.example\n".to_owned())));
    window.until("the list is judged", |w| w.state().people.preflight.is_some());
    assert!(window.state().undo.is_none());
    window.act(Action::Friendly(FriendlyAction::Undo));
    assert_eq!(window.state().people.current().unwrap().len(), 1);
    assert!(!window.shows("Brought back"));
}

#[test]
fn a_message_that_was_pasted_since_stays() {
    let mut window = Window::open();
    window.harness.state_mut().fields.pasted = "InvalidCredentials".to_owned();
    window.act(Action::ClearPasted);
    assert!(window.state().undo.is_some());
    window.harness.state_mut().fields.pasted = "SystemForCrossDomainIdentityManagement".to_owned();
    window.act(Action::Friendly(FriendlyAction::Undo));
    assert_eq!(window.harness.state().fields.pasted, "SystemForCrossDomainIdentityManagement");
    // Into an empty field it comes back.
    window.act(Action::ClearPasted);
    window.act(Action::Friendly(FriendlyAction::Undo));
    assert_eq!(window.harness.state().fields.pasted, "SystemForCrossDomainIdentityManagement");
}

#[test]
fn an_answer_that_a_press_replaced_comes_back() {
    let mut window = practice_at_step_6();
    with_list(&mut window);
    window.harness.state_mut().fields.trial = "typed@nordwind.example".to_owned();
    window.act(Action::Change(Change::Trial("typed@nordwind.example".to_owned())));
    window.act(Action::People(contractbook_setup::ui::PeopleAction::TrialPerson(0)));
    assert_eq!(window.state().session.answers().people.trial, "mia@nordwind.example");
    assert!(window.shows("Person to try first replaced"));
    window.act(Action::Friendly(FriendlyAction::Undo));
    assert_eq!(window.state().session.answers().people.trial, "typed@nordwind.example");
    assert_eq!(window.harness.state().fields.trial, "typed@nordwind.example");
}

#[test]
fn a_search_that_was_cleared_comes_back() {
    let mut window = practice_at_step_6();
    with_list(&mut window);
    window.act(Action::People(contractbook_setup::ui::PeopleAction::Search("mia".to_owned())));
    window.until("one row", |w| w.state().people.order.len() == 1);
    window.press("Empty the search field");
    window.until("all rows", |w| w.state().people.order.len() == 2);
    window.act(Action::Friendly(FriendlyAction::Undo));
    window.until("one row again", |w| w.state().people.order.len() == 1);
    assert_eq!(window.state().people.query.search, "mia");
}

#[test]
fn reading_a_list_can_be_stopped() {
    let mut window = practice_at_step_6();
    window.harness.state_mut().state.people.job = Some(JobId(u64::MAX));
    window.harness.state_mut().state.people.list.begin();
    window.settle();
    window.press("Stop reading");
    assert!(window.state().people.job.is_none());
    assert!(matches!(window.state().people.list, Remote::NotStarted));
    // The list of before stays.
    with_list(&mut window);
    let rows = window.state().people.current().unwrap().len();
    window.harness.state_mut().state.people.job = Some(JobId(u64::MAX));
    window.harness.state_mut().state.people.list.begin();
    window.act(Action::List(ListAction::Stop));
    assert!(window.state().people.job.is_none());
    assert_eq!(window.state().people.current().map(|list| list.len()), Some(rows));
}

#[test]
fn reading_accounts_tells_the_time_left() {
    let mut window = practice_at_step_6();
    let now = window.state().now;
    let accounts = &mut window.harness.state_mut().state.accounts;
    accounts.job = Some(JobId(u64::MAX));
    accounts.started = Some(now);
    accounts.read.begin();
    accounts.progress.read = 500;
    accounts.progress.total = Some(2000);
    window.settle();
    assert!(!window.shows("s left"), "too early to tell");
    window.pass(SignedDuration::from_secs(4));
    assert!(window.shows("About 15 s left"));
    assert!(window.harness.query_by_role_and_label(Role::Button, "Stop reading").is_some());
}

#[test]
fn looking_for_arrivals_can_be_paused() {
    let mut window = Window::open();
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 3);
    window.act(Action::Start);
    window.until("it looked", |w| w.state().watch.looked.is_some());
    assert!(window.state().watch.job.is_some());
    window.press("Pause looking");
    assert!(window.state().watch.job.is_none());
    assert!(window.shows("Looking is paused."));
    window.press("Look now");
    assert!(window.state().watch.job.is_some());
    assert!(!window.shows("Looking is paused."));
}

// ----- files that are dropped

#[derive(Debug)]
struct Dropped(PathBuf);

impl eframe::egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn let_go(window: &mut Window, path: &Path) {
    window.harness.input_mut().dropped_files = vec![Arc::new(Dropped(path.to_owned()))];
    window.harness.step();
    window.harness.input_mut().dropped_files.clear();
    window.settle();
}

fn hover(window: &mut Window, path: Option<&Path>) {
    let file = HoveredFile { path: path.map(Path::to_owned), ..HoveredFile::default() };
    window.harness.input_mut().hovered_files = vec![file];
    window.settle();
}

#[test]
fn what_the_system_hands_over_goes_the_way_of_dropped_files() {
    let first = at_step_3();
    let file = first.data.path().join(format!("{}.json", first.state().session.id()));
    // Nothing was begun in this copy: the saved setup opens, though no start page is shown.
    let mut later = Window::open();
    assert_eq!((later.state().screen, &later.state().save), (Screen::Step, &SaveState::Fresh));
    later.harness.state().inbox.put(vec![file.clone()]);
    later.until("it is open", |w| w.state().session.answers().company == "Nordwind");

    // In the middle of another one it is refused as if it were dropped, once the open dialog is answered.
    let mut busy = at_step_3();
    busy.act(Action::Dialog(Some(Dialog::Keys)));
    busy.harness.state().inbox.put(vec![file]);
    busy.settle();
    assert!(busy.state().toast.is_none());
    busy.act(Action::Dialog(None));
    busy.until("it is told", |w| w.state().toast.is_some());
    assert_eq!(busy.state().session.viewed(), Step::Credentials);
}

#[test]
fn a_saved_setup_is_dropped_on_the_start_page() {
    let mut first = at_step_3();
    let id = first.state().session.id().to_owned();
    first.act(Action::NewSetup);
    let file = first.data.path().join(format!("{id}.json"));
    let mut later = first.second();
    drop(first);
    later.act(Action::ShowStart);
    hover(&mut later, Some(&file));
    assert!(later.shows("Let go to open this setup"));
    later.harness.input_mut().hovered_files.clear();
    let_go(&mut later, &file);
    later.until("it is open", |w| w.state().screen == Screen::Step);
    assert_eq!(later.state().session.answers().company, "Nordwind");
}

#[test]
fn what_a_page_does_not_take_is_told_in_one_sentence() {
    let mut window = Window::open();
    window.act(Action::ShowStart);
    hover(&mut window, Some(Path::new("people.csv")));
    assert!(window.shows("This is no saved setup."));
    window.harness.input_mut().hovered_files.clear();
    let_go(&mut window, Path::new("people.csv"));
    assert!(window.shows("This is no saved setup."));
    assert_eq!(window.state().screen, Screen::Start);
    window.act(Action::NewSetup);
    let_go(&mut window, Path::new("people.csv"));
    assert!(window.shows("This page takes no file."));
    assert_eq!(window.state().session.viewed(), Step::Prepare);
}

#[test]
fn a_file_without_a_name_yet_is_welcome_where_files_are_taken() {
    let mut window = Window::open();
    window.act(Action::ShowStart);
    hover(&mut window, None);
    assert!(window.shows("Let go to open this setup"));
}

// ----- copying, and about the program

/// Everything that copies goes through the one place that says so.
#[test]
fn nothing_is_copied_in_silence() {
    let mut found = Vec::new();
    for path in sources("src", "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let silent = ["copy_text(", "OutputCommand::CopyText", "ClipboardProvider"];
        let count: usize = silent.iter().map(|word| text.matches(word).count()).sum();
        found.extend(std::iter::repeat_n(path, count));
    }
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("carry_out/mod.rs"));
}

#[test]
fn copying_is_said_also_in_front_of_the_page() {
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Dialog(Some(Dialog::About)));
    window.act(Action::Friendly(FriendlyAction::CopySystem));
    let live =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().live() == eframe::egui::accesskit::Live::Polite;
    let said = window.harness.query_all_by_label_contains("System information copied").filter(live).count();
    assert_eq!(said, 1, "once, not also in the footer behind");
}

#[test]
fn the_page_about_the_program_tells_what_it_never_does_and_where_things_are() {
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Dialog(Some(Dialog::Help)));
    window.press("About this program");
    assert_eq!(window.state().dialog, Some(Dialog::About));
    for words in [
        concat!("Version ", env!("CARGO_PKG_VERSION")),
        "It never sends your token anywhere but to the address you confirmed",
        "It never writes your token into a file, a log or a report.",
        "It never changes anything in Contractbook or in Entra by itself.",
        "It never reports anything about you or your company to anybody.",
        "Open Data folder",
        "Open Log folder",
    ] {
        let there =
            window.shows(words) || window.harness.query_by_role_and_label(Role::Button, words).is_some();
        assert!(there, "{words}");
    }
    let folder = window.data.path().display().to_string();
    assert_eq!(window.copied_by("Copy: Data folder"), folder);
}

#[test]
fn what_is_copied_for_support_names_nobody() {
    let mut window = with_token(at_step_3());
    window.act(Action::Dialog(Some(Dialog::About)));
    let copied = window.copied_by("Copy system information");
    assert!(copied.starts_with(concat!("Contractbook Setup Assistant ", env!("CARGO_PKG_VERSION"))));
    for part in ["System: ", "Renderer: ", "Window: 1180 × 780", "high contrast"] {
        assert!(copied.contains(part), "{part}: {copied}");
    }
    for private in ["Nordwind", TOKEN, "https://", &window.data.path().display().to_string()] {
        assert!(!copied.contains(private), "{private}");
    }
}

#[test]
fn licences_are_found_by_the_name_of_a_part() {
    let mut window = Window::open();
    window.act(Action::Friendly(FriendlyAction::Licences));
    assert_eq!(window.state().dialog, Some(Dialog::Licences));
    assert!(window.shows("Contractbook Setup Assistant (MIT)"));
    window.harness.state_mut().fields.licence_search = "jetbrains".to_owned();
    window.settle();
    assert!(window.shows("1 part of the program"));
    assert!(window.shows("JetBrains Mono, the font (OFL-1.1)"));
    // What shares its text with many is found without them.
    "accesskit ".clone_into(&mut window.harness.state_mut().fields.licence_search);
    window.settle();
    assert!(window.shows("accesskit 0."));
    assert!(!window.shows("anyhow 1."));
    window.harness.state_mut().fields.licence_search = "no such part".to_owned();
    window.settle();
    assert!(window.shows("0 parts of the program"));
}
