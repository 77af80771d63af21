//! Whoever helps opens a case: it is read-only and asks nobody; what is handed back arrives and overwrites nothing.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod finished;
    pub mod window;
}

use std::path::{Path, PathBuf};

use common::cases;
use common::finished::SECRET;
use common::window::Window;
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::report::case::{Choice, SetupFile};
use contractbook_setup::domain::session::{Change, Session, Step, read_tenant_url};
use contractbook_setup::domain::texts::Language;
use contractbook_setup::ui::{Action, AgentAction, Dialog, FriendlyAction, Screen, Ticked};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn write(window: &Window, name: &str, bytes: &[u8]) -> PathBuf {
    let path = window.data.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn open(window: &mut Window, path: &Path) {
    window.act(Action::Friendly(FriendlyAction::OpenFile(path.to_owned())));
}

/// A window with the case of somebody whose test fails.
fn with_case() -> Window {
    let mut window = Window::open();
    let mut input = cases::input(&["nothing"], "AADSTS50105: the user is not assigned");
    input.session = Session::new(common::finished::at(0));
    for change in [
        Change::Company(cases::COMPANY.to_owned()),
        Change::TenantUrl("https://api.contractbook.com/scim".to_owned()),
    ] {
        input.session.apply(change, common::finished::at(1));
    }
    for step in [Step::Prepare, Step::CreateApp] {
        input.session.finish(step, common::finished::at(2)).unwrap();
    }
    input.session.open(Step::Credentials);
    "credentials".clone_into(&mut input.page);
    let file = cases::file(&input, &Choice::default());
    let path = write(&window, "kunde.case.zip", &file.bytes);
    open(&mut window, &path);
    window.until("the case is open", |w| w.state().screen == Screen::Case);
    assert!(window.shows(&format!("Case {}", file.code)));
    window
}

#[test]
fn a_case_opens_at_the_customers_step_with_what_to_say() {
    let window = with_case();
    let case = window.state().agent.case.as_ref().unwrap();
    assert_eq!(case.mirror.session.viewed(), Step::Credentials);
    assert!(window.shows("read-only") && window.shows("Close the case"));
    assert!(window.title().starts_with("Case "), "{}", window.title());
    for words in ["Say next", "First", "Then", "What failed", "What was tried", "The customer's page"] {
        assert!(window.shows(words), "{words}");
    }
    let code = ProblemId::ScimNotScim.code();
    assert!(window.shows(&format!("Code {code}")), "what it was saved for comes first");
    let all = window.everything();
    for canary in [cases::COMPANY, cases::DOMAIN, cases::ADMIN, SECRET] {
        assert!(!all.contains(canary), "{canary}");
    }
    assert!(all.contains("Tenant URL"), "the page of step 3 is drawn");
}

#[test]
fn nothing_in_it_can_be_pressed_and_nobody_is_asked() {
    let mut window = with_case();
    let before = window.state().session.clone();
    let names: Vec<String> = window
        .harness
        .query_all_by_role(Role::Button)
        .filter(|node| node.accesskit_node().is_disabled())
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(!names.is_empty(), "the customer's buttons are drawn");
    for step in Step::ALL {
        window.act(Action::Agent(AgentAction::Look(step)));
        for name in &names {
            for node in window.harness.query_all_by_label(name) {
                if node.accesskit_node().is_disabled() {
                    node.click_accesskit();
                }
            }
            window.settle();
        }
    }
    let state = window.state();
    assert_eq!(state.session, before);
    assert!(state.reach_job.is_none() && state.ladder.job.is_none() && state.watch.job.is_none());
    assert!(state.accounts.job.is_none() && state.dialog.is_none() && state.screen == Screen::Case);
    // A step that cannot start yet is not shown; the ones before are.
    assert_eq!(state.agent.case.as_ref().unwrap().mirror.session.viewed(), Step::Credentials);
    window.act(Action::Agent(AgentAction::Look(Step::Prepare)));
    assert_eq!(window.state().agent.case.as_ref().unwrap().mirror.session.viewed(), Step::Prepare);
    window.act(Action::Back);
    assert!(window.state().agent.case.is_none() && window.state().screen == Screen::Start);
}

#[test]
fn the_case_is_told_in_another_language_at_once() {
    let mut window = with_case();
    window.act(Action::Language(Some(Language::German)));
    let texts = contractbook_setup::domain::texts::Texts::of(Language::German);
    for key in ["agent-next", "agent-failed", "agent-screen"] {
        assert!(window.shows(&texts.get(key)), "{key}");
    }
    assert_eq!(window.state().agent.case.as_ref().unwrap().mirror.texts.language(), Language::German);
}

#[test]
fn a_hostile_case_is_refused_in_a_sentence_and_nothing_is_open() {
    let mut window = Window::open();
    let path = write(&window, "evil.case.zip", b"PK\x03\x04 and then nothing");
    open(&mut window, &path);
    window.until("it is refused", |w| w.state().trouble.is_some());
    assert!(window.shows("This case file is damaged"), "{:?}", window.state().trouble);
    assert!(window.state().agent.case.is_none() && window.state().screen == Screen::Step);
}

#[test]
fn a_changed_case_says_so() {
    let mut window = Window::open();
    let file = cases::file(&cases::input(&[], ""), &Choice::default());
    let changed = file.document.replacen("linux x86_64", "windows x86_64", 1);
    assert_ne!(changed, file.document);
    let path = write(&window, "case.json", changed.as_bytes());
    open(&mut window, &path);
    window.until("the case is open", |w| w.state().screen == Screen::Case);
    assert!(window.shows("This file was changed after it was saved"));
}

#[test]
fn a_setup_file_goes_from_one_window_to_the_other() {
    let mut agent = with_case();
    agent.press("Hand back a setup file");
    assert_eq!(agent.state().dialog, Some(Dialog::HandBack));
    let fields = &mut agent.harness.state_mut().fields.agent;
    "https://api.contractbook.com/scim/v2".clone_into(&mut fields.url);
    "Nordwind A/S".clone_into(&mut fields.company);
    fields.note = format!("Ask for a new token. Not this one: Bearer {SECRET}");
    let path = agent.data.path().join("back.setup.json");
    agent.act(Action::Agent(AgentAction::Save(Some(path.clone()))));
    agent.until("it is saved", |w| w.state().toast.is_some());
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains(SECRET) && !text.contains("kanarienvogel"), "{text}");

    let mut customer = Window::open();
    customer.act(Action::Change(Change::Company("Our own name".to_owned())));
    let address = customer.harness.state().fields.address.clone();
    open(&mut customer, &path);
    customer.until("it asks", |w| w.state().dialog == Some(Dialog::SetupFile));
    for words in ["api.contractbook.com", "Ask for a new token", "Name the company Nordwind A/S"] {
        assert!(customer.shows(words), "{words}");
    }
    let incoming = customer.state().agent.incoming.as_ref().unwrap();
    assert!(!incoming.url && !incoming.company, "nothing is overwritten unasked");
    customer.act(Action::Agent(AgentAction::Take));
    assert_eq!(customer.harness.state().fields.address, address);
    assert_eq!(customer.state().session.answers().company, "Our own name");
    assert!(customer.shows("From whoever helps you: Ask for a new token."));
    assert!(customer.shows(ProblemId::ScimNotScim.code()), "what to look at again is named");
    assert_eq!(customer.state().session.viewed(), Step::Prepare, "as far as this setup has come");

    open(&mut customer, &path);
    customer.until("it asks again", |w| w.state().dialog == Some(Dialog::SetupFile));
    customer.act(Action::Agent(AgentAction::Tick(Ticked::Url, true)));
    customer.act(Action::Agent(AgentAction::Tick(Ticked::Company, true)));
    customer.press("Fill in what is ticked");
    assert_eq!(customer.harness.state().fields.address, "https://api.contractbook.com/scim/v2");
    assert_eq!(customer.state().session.answers().company, "Nordwind A/S");
    customer.press("Done with it");
    assert!(!customer.shows("From whoever helps you"));
}

#[test]
fn a_note_is_shown_letter_by_letter_and_outlives_starting_over() {
    let mut window = Window::open();
    let note = "Type `a*b` twice, **not** [[once]].";
    let file = SetupFile { note: note.to_owned(), ..SetupFile::default() };
    let path = write(&window, "note.setup.json", file.write().as_bytes());
    open(&mut window, &path);
    window.until("it asks", |w| w.state().dialog == Some(Dialog::SetupFile));
    assert!(window.shows(note));
    window.act(Action::Agent(AgentAction::Take));
    let received = format!("From whoever helps you: {note}");
    assert!(window.shows(&received), "{}", window.everything());
    window.act(Action::Restart);
    assert!(!window.shows(&received), "another setup begins");
    window.press("Undo");
    assert!(window.shows(&received), "it belongs to what was brought back");
}

#[test]
fn a_strange_host_is_named_before_it_is_confirmed() {
    let mut window = Window::open();
    let file = SetupFile {
        tenant_url: read_tenant_url("https://contractbook.com.evil.example/scim").url,
        ..SetupFile::default()
    };
    let path = write(&window, "evil.setup.json", file.write().as_bytes());
    open(&mut window, &path);
    window.until("it asks", |w| w.state().dialog == Some(Dialog::SetupFile));
    assert!(window.shows("The host contractbook.com.evil.example is not one of Contractbook's."));
    assert!(!window.state().agent.incoming.as_ref().unwrap().url);
    window.act(Action::Dialog(None));
    assert!(window.state().session.answers().tenant_url.is_empty());
}

#[test]
fn the_script_is_on_the_page_of_whoever_helps_and_nowhere_else() {
    let mut window = Window::open();
    assert!(!window.shows("Script for this step"));
    window.act(Action::Agent(AgentAction::Helping(true)));
    assert!(window.shows("Script for this step"));
    assert!(!window.shows("Listen for"), "it is folded");
    window.press("Script for this step");
    assert!(window.shows("Listen for") && window.shows("Which role do you have in Entra"));
    assert!(window.state().settings.helping, "it is remembered with the other settings");
}

#[test]
fn an_address_to_hand_back_is_judged_once_its_field_is_left() {
    let mut window = with_case();
    window.press("Hand back a setup file");
    window.harness.state_mut().fields.agent.url.clear();
    window.settle();
    // The customer's own page has a field of this name, which does nothing.
    {
        let mut fields = window.harness.query_all_by_role_and_label(Role::TextInput, "Tenant URL");
        fields.find(|node| !node.accesskit_node().is_disabled()).unwrap().focus();
    }
    window.settle();
    window.harness.input_mut().events.push(Event::Text("h".to_owned()));
    window.settle();
    assert_eq!(window.harness.state().fields.agent.url, "h");
    assert!(!window.shows("This is no address"), "nothing is wrong while it is typed");
    window.key(Key::Tab);
    assert!(window.shows("This is no address"));
}
