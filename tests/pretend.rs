//! The pretend Entra, walked in its window as a trainee would, against the practice Contractbook.

mod common {
    pub mod pretend;
    pub mod window;
}

use std::cell::RefCell;
use std::rc::Rc;

use common::pretend::Pretend;
use contractbook_setup::domain::entra::links::Link;
use contractbook_setup::ui::theme::tokens;
use contractbook_setup::ui::{Action, PretendAction, PretendPage, PretendPanel};
use contractbook_setup::worker::{
    AppKind, EntraFault, JobState, LogStatus, PersonState, PracticeOptions, Refusal, Role,
};
use eframe::egui::accesskit::Role as Part;
use eframe::egui::{
    Color32, Context, Event, ImmediateViewport, Key, Modifiers, Pos2, RawInput, Rect, ViewportEvent,
    ViewportInfo, vec2,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn is_enabled(pretend: &Pretend, name: &str) -> bool {
    !pretend.window.harness.get_by_role_and_label(Part::Button, name).accesskit_node().is_disabled()
}

fn choose(pretend: &mut Pretend, role: Part, name: &str) {
    pretend.window.harness.get_by_role_and_label(role, name).click_accesskit();
    pretend.window.settle();
}

/// The row of a table whose name begins so.
fn press_row(pretend: &mut Pretend, begins: &str) {
    let rows = pretend.window.harness.query_all_by_role(Part::Button);
    let mut rows = rows.filter(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with(begins)));
    let row = rows.next();
    assert!(row.is_some(), "no row {begins}");
    if let Some(row) = row {
        row.click_accesskit();
    }
    drop(rows);
    pretend.window.settle();
}

fn page(pretend: &Pretend) -> PretendPage {
    pretend.window.harness.state().state.pretend.page
}

#[test]
fn a_trainee_makes_the_app_connects_assigns_tries_starts_and_explains_a_line_of_the_log() {
    let mut pretend = Pretend::open();
    let token = pretend.window.harness.state().state.practice.as_ref().unwrap().token.expose().to_owned();
    let url = pretend.window.harness.state().state.practice.as_ref().unwrap().tenant_url.clone();

    choose(&mut pretend, Part::Link, "Enterprise apps");
    pretend.window.press("+ New application");
    pretend.window.press("+ Create your own application");
    assert!(!is_enabled(&pretend, "Create"), "no kind is chosen for the trainee");
    choose(
        &mut pretend,
        Part::RadioButton,
        "Integrate any other application you don't find in the gallery (Non-gallery)",
    );
    pretend.window.press("Create");
    pretend.until("the app is there", |entra| entra.view.app.is_some());
    assert_eq!(page(&pretend), PretendPage::Overview);

    choose(&mut pretend, Part::Link, "Provisioning");
    assert!(pretend.window.shows("Get started with application provisioning"));
    pretend.window.press("+ New configuration");
    pretend.type_into("Tenant URL", &url);
    pretend.paste_token("a-token-that-is-wrong");
    assert!(!is_enabled(&pretend, "Create"), "today's form saves only what passed its test");
    pretend.test_fails();
    assert!(pretend.window.shows("CredentialValidation"), "the code stands below the banner");
    assert!(!is_enabled(&pretend, "Create"));
    pretend.paste_token(&token);
    assert!(!pretend.window.shows("You appear to have entered invalid credentials"), "typed anew");
    pretend.window.press("Test connection");
    pretend.window.until("the test passed", |w| w.shows("The test passed."));
    pretend.window.press("Create");
    pretend.until("it is saved", |entra| entra.view.tenant_url.is_some());
    assert!(!pretend.window.everything().contains(&token), "the token is nowhere to be read");
    let answers = pretend.window.harness.state().state.session.answers();
    assert!(answers.connect.saved_at.is_some(), "the wizard has seen it");

    pretend.go(PretendPage::UsersAndGroups);
    assert!(pretend.window.shows("No users or groups are assigned."));
    pretend.window.press("+ Add user/group");
    assert!(!is_enabled(&pretend, "Assign"));
    choose(&mut pretend, Part::Link, "None Selected");
    let names: Vec<String> =
        pretend.entra().directory.iter().take(3).map(|p| p.display_name.clone()).collect();
    for name in &names {
        choose(&mut pretend, Part::CheckBox, name);
    }
    // Nobody has a mailbox in vain: this one makes the log worth reading.
    choose(&mut pretend, Part::CheckBox, "Bo Mortensen");
    pretend.window.press("Select");
    pretend.window.press("Assign");
    pretend.until("they are assigned", |entra| {
        entra.view.people.iter().filter(|person| person.by_name).count() == 4
    });
    for name in &names {
        assert!(pretend.window.shows(name));
    }

    pretend.go(PretendPage::OnDemand);
    press_row(&mut pretend, &names[1]);
    pretend.window.press("Provision");
    pretend.until("the person was sent", |entra| entra.last_on_demand.is_some());
    assert!(pretend.entra().last_on_demand.as_ref().unwrap().succeeded());
    pretend.window.settle();
    assert!(pretend.window.shows("Sent to Contractbook"));

    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Start provisioning");
    assert_eq!(pretend.entra().view.job, JobState::NotRun, "it asks first");
    pretend.window.press("Yes");
    pretend.window.press("Skip to the next round");
    pretend.act(Action::PracticeFast(true));
    pretend.until("the first round ended", |entra| entra.view.cycles_done > 0);
    pretend.window.settle();
    assert!(is_enabled(&pretend, "Pause provisioning"));

    pretend.go(PretendPage::Logs);
    choose(&mut pretend, Part::RadioButton, "Skipped");
    press_row(&mut pretend, "0:");
    let line = pretend.entra().view.log.iter().find(|line| line.status == LogStatus::Skipped).unwrap();
    let text = line.text();
    let copied = pretend.window.copied_by("Copy this text");
    assert_eq!(copied, text);
    pretend.act(Action::Pretend(PretendAction::Close));
    pretend.window.press("Paste an error");
    pretend.window.harness.event(Event::Paste(copied));
    pretend.window.until("it is explained", |w| w.harness.state().state.explained.is_some());
    let explained = pretend.window.harness.state().state.explained.clone().unwrap();
    assert!(!explained.matches.is_empty(), "{text}");
}

#[test]
fn the_wrong_choices_lead_where_they_really_lead() {
    let mut pretend = Pretend::open();
    let register = "Register an application to integrate with Microsoft Entra ID (App you're developing)";
    pretend.go(PretendPage::NewApp);
    pretend.window.press("+ Create your own application");
    choose(&mut pretend, Part::RadioButton, "Application proxy for a program inside the company network");
    pretend.window.press("Create");
    assert_eq!(page(&pretend), PretendPage::Proxy);
    pretend.window.press("Back to the gallery");
    pretend.window.press("+ Create your own application");
    choose(&mut pretend, Part::RadioButton, register);
    pretend.window.press("Create");
    assert_eq!(page(&pretend), PretendPage::Register);
    assert!(pretend.entra().view.apps.is_empty(), "nothing is made before Register");
    pretend.window.press("Register");
    pretend.until("it is registered", |entra| entra.view.app.is_some());
    pretend.window.settle();
    assert_eq!(page(&pretend), PretendPage::Registration);
    let menu = pretend.window.harness.query_all_by_role_and_label(Part::Link, "Provisioning").count();
    assert_eq!(menu, 0, "a registration has no Provisioning");
    pretend.window.press("Open it among the enterprise apps");
    choose(&mut pretend, Part::Link, "Provisioning");
    assert!(pretend.window.shows("automatic provisioning to this application is not supported"));
    let copied = pretend.window.copied_by("Copy this text");
    assert_eq!(copied, Refusal::WrongAppKind.to_string());

    // A gallery app with a similar name is no better, and all of them stay in the list.
    pretend.go(PretendPage::NewApp);
    pretend.window.press("+ Create your own application");
    pretend.window.press("Contractbook Viewer");
    pretend.until("a second app", |entra| entra.view.apps.len() == 2);
    pretend.go(PretendPage::Provisioning);
    assert!(pretend.window.shows("automatic provisioning to this application is not supported"));
    pretend.go(PretendPage::Apps);
    press_row(&mut pretend, "Contractbook,");
    pretend.until("the first app is open", |entra| {
        entra.view.app.as_ref().is_some_and(|app| app.kind == AppKind::Registration)
    });
}

#[test]
fn the_free_edition_greys_groups_and_says_why() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.act(Action::Pretend(PretendAction::Plant(EntraFault::FreeEditionGroup, true)));
    pretend.until("the fault is planted", |entra| !entra.planted().is_empty());
    pretend.go(PretendPage::AddAssignment);
    assert!(pretend.window.shows("Groups are not available for assignment"));
    pretend.panel(PretendPanel::Pick);
    let group = pretend.entra().groups[0].name.clone();
    let tick = pretend.window.harness.get_by_role_and_label(Part::CheckBox, &group);
    assert!(tick.accesskit_node().is_disabled());
    let person = pretend.entra().directory[0].display_name.clone();
    let tick = pretend.window.harness.get_by_role_and_label(Part::CheckBox, &person);
    assert!(!tick.accesskit_node().is_disabled());
}

#[test]
fn a_group_is_assigned_sent_and_taken_off_where_the_licence_allows_it() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.connect();
    pretend.go(PretendPage::AddAssignment);
    pretend.panel(PretendPanel::Pick);
    choose(&mut pretend, Part::CheckBox, "Legal team");
    pretend.window.press("Select");
    pretend.window.press("Assign");
    pretend.until("it is assigned", |entra| entra.view.groups.len() == 1);
    let members = pretend.entra().groups[0].people.len();
    assert_eq!(pretend.entra().view.people.iter().filter(|p| p.assigned).count(), members);
    assert!(pretend.entra().view.people.iter().all(|p| !p.by_name));
    pretend.go(PretendPage::OnDemand);
    press_row(&mut pretend, "Anna Kowalska");
    pretend.window.press("Provision");
    pretend.until("she was tried", |entra| entra.last_on_demand.is_some());
    pretend.window.settle();
    assert!(pretend.window.shows("not assigned to the application"), "she is in no assigned group");
    pretend.go(PretendPage::UsersAndGroups);
    press_row(&mut pretend, "Legal team");
    pretend.window.press("Remove Legal team");
    pretend.until("it is off", |entra| entra.view.groups.is_empty());
}

#[test]
fn a_quarantine_is_shown_whole_and_a_restart_ends_it() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.connect();
    pretend.assign(3);
    pretend.act(Action::PlantFault("token-rejected".to_owned(), true));
    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Start provisioning");
    pretend.window.press("Yes");
    pretend.act(Action::PracticeFast(true));
    pretend.until("quarantine", |entra| matches!(entra.view.job, JobState::Quarantine(_)));
    pretend.window.settle();
    let copied = pretend.window.copied_by("Copy this text");
    assert!(copied.starts_with("Quarantine\nReason: EncounteredQuarantineException"), "{copied}");
    pretend.act(Action::PlantFault("token-rejected".to_owned(), false));
    pretend.window.press("Restart provisioning");
    pretend.window.press("Yes");
    pretend.until("everybody is there", |entra| {
        entra.view.job == JobState::Active && entra.view.cycles_done > 0 && entra.view.counts.waiting == 0
    });
    let there = |state: &PersonState| matches!(state, PersonState::Created | PersonState::Linked);
    assert!(pretend.entra().view.people.iter().all(|p| there(&p.state)));
}

#[test]
fn the_older_look_has_the_older_words_and_saves_without_a_test() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Older look");
    assert!(!pretend.window.shows("+ New configuration"));
    pretend.window.press("Get started");
    for words in ["Provisioning Mode", "Automatic", "Admin Credentials", "Secret Token", "Test Connection"] {
        assert!(pretend.window.shows(words), "{words}");
    }
    assert!(!pretend.window.shows("Bearer authentication"));
    pretend.enter("http://127.0.0.1:9/scim", "wrong");
    pretend.window.press("Save");
    pretend.until("it is saved", |entra| entra.view.tenant_url.is_some());
    pretend.window.press("Test Connection");
    pretend.window.until("the banner", |w| w.shows("You appear to have entered invalid credentials"));
    pretend.go(PretendPage::Provisioning);
    assert!(pretend.window.shows("Edit provisioning"));
    pretend.window.press("Today's look");
    assert!(!pretend.window.shows("Edit provisioning"));
    assert!(pretend.window.shows("Connectivity"));
}

#[test]
fn the_way_of_signing_in_that_contractbook_does_not_offer_fails_with_its_own_words() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.go(PretendPage::Configuration);
    choose(&mut pretend, Part::RadioButton, "OAuth2 client credentials grant");
    assert!(pretend.window.shows("Token endpoint"));
    pretend.enter_right();
    pretend.test_fails();
    assert!(pretend.window.shows("CredentialLocationInRequest"));
    choose(&mut pretend, Part::RadioButton, "Bearer authentication");
    pretend.window.press("Test connection");
    pretend.window.until("the test passed", |w| w.shows("The test passed."));
}

#[test]
fn the_mapping_is_changed_row_by_row_and_saved_whole() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.go(PretendPage::Mapping);
    assert!(!is_enabled(&pretend, "Save"), "nothing has changed");
    choose(&mut pretend, Part::CheckBox, "Enabled");
    pretend.window.press("Open Provision Microsoft Entra ID Users");
    press_row(&mut pretend, "userName,");
    assert!(!is_enabled(&pretend, "Delete the row"), "the matching row stays");
    pretend.window.press("Close the panel");
    press_row(&mut pretend, "title,");
    pretend.window.press("Delete the row");
    press_row(&mut pretend, "name.formatted,");
    pretend.window.press("OK");
    pretend.window.press("Add a row");
    pretend.type_into("customappsso Attribute", "nickName");
    pretend.type_into("Microsoft Entra ID Attribute", "mailNickname");
    pretend.window.press("OK");
    pretend.window.press("Save");
    pretend.until("it is saved", |entra| !entra.view.mapping.groups);
    let mapping = &pretend.entra().view.mapping;
    assert!(mapping.source("title").is_none());
    assert_eq!(mapping.source("nickName").unwrap().to_string(), "mailNickname");
    assert_eq!(mapping.source("name.formatted").unwrap().to_string(), "Join(\" \", [givenName], [surname])");
    pretend.window.settle();
    assert!(!is_enabled(&pretend, "Save"));
    pretend.window.press("Back to the rows of a new app");
    pretend.window.press("Discard");
    assert!(pretend.entra().view.mapping.source("title").is_none(), "nothing was saved");
}

#[test]
fn settings_and_people_are_changed_and_put_back() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.connect();
    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Edit the properties");
    pretend.type_into("Notification Email", "it@nordwind.example");
    choose(&mut pretend, Part::CheckBox, "Send an email notification when a failure occurs");
    choose(&mut pretend, Part::CheckBox, "Prevent accidental deletion");
    pretend.type_into("Accidental deletion threshold", "5");
    pretend.window.press("Apply");
    pretend.until("they are saved", |entra| entra.view.settings.notification.is_some());
    assert_eq!(pretend.entra().view.settings.deletion_threshold, Some(5));
    pretend.window.settle();
    assert!(pretend.window.shows("it@nordwind.example"));

    pretend.act(Action::Pretend(PretendAction::Plant(EntraFault::SignInBlocked, true)));
    pretend.until("it is planted", |entra| entra.planted() == [EntraFault::SignInBlocked]);
    let blocked = |pretend: &Pretend| {
        pretend.entra().directory.iter().filter(|p| !p.enabled && p.display_name != "Bo Mortensen").count()
    };
    assert_eq!(blocked(&pretend), 2);
    pretend.go(PretendPage::Users);
    while blocked(&pretend) > 0 {
        let before = blocked(&pretend);
        let off = pretend.entra().directory.iter().find(|p| !p.enabled && p.display_name != "Bo Mortensen");
        let name = off.unwrap().display_name.clone();
        press_row(&mut pretend, &name);
        choose(&mut pretend, Part::CheckBox, "The person may sign in");
        pretend.window.press("Save");
        pretend.until("the person may", |entra| {
            entra.directory.iter().any(|p| p.display_name == name && p.enabled)
        });
        assert!(blocked(&pretend) < before);
    }
    pretend.until("the fault is cured", |entra| entra.planted().is_empty());

    press_row(&mut pretend, "Lene Frost");
    pretend.window.press("Delete");
    let lene = |deleted: bool| {
        move |entra: &contractbook_setup::worker::PracticeEntra| {
            entra.directory.iter().any(|p| p.display_name == "Lene Frost" && p.deleted == deleted)
        }
    };
    pretend.until("she is in the bin", lene(true));
    pretend.window.settle();
    press_row(&mut pretend, "Lene Frost");
    pretend.window.press("Restore");
    pretend.until("she is back", lene(false));
}

#[test]
fn a_deletion_threshold_that_is_no_number_is_marked_and_keeps_the_form_back() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.connect();
    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Edit the properties");
    pretend.type_into("Notification Email", "it@nordwind.example");
    choose(&mut pretend, Part::CheckBox, "Send an email notification when a failure occurs");
    choose(&mut pretend, Part::CheckBox, "Prevent accidental deletion");
    let marked = |pretend: &Pretend| {
        let fields = pretend.window.harness.query_all_by_role(Part::TextInput);
        let name = "Accidental deletion threshold";
        let field =
            fields.map(|node| node.accesskit_node()).find(|node| node.label().as_deref() == Some(name));
        field.unwrap().data().invalid().is_some() && pretend.window.shows("That is not a whole number.")
    };
    assert!(!marked(&pretend) && !is_enabled(&pretend, "Apply"), "nothing is typed yet");
    for wrong in ["five", "-1", "2.5", "5 %"] {
        wrong.clone_into(&mut pretend.window.harness.state_mut().fields.pretend.threshold);
        pretend.window.settle();
        assert!(marked(&pretend) && !is_enabled(&pretend, "Apply"), "{wrong}");
    }
    pretend.act(Action::Pretend(PretendAction::SaveSettings));
    assert_eq!(pretend.window.state().pretend.panel, Some(PretendPanel::Settings), "the form stays open");
    // Without the guard there is nothing to be wrong about.
    choose(&mut pretend, Part::CheckBox, "Prevent accidental deletion");
    assert!(is_enabled(&pretend, "Apply"));
    choose(&mut pretend, Part::CheckBox, "Prevent accidental deletion");
    "7".clone_into(&mut pretend.window.harness.state_mut().fields.pretend.threshold);
    pretend.window.settle();
    assert!(!marked(&pretend));
    pretend.window.press("Apply");
    pretend.until("they are saved", |entra| entra.view.settings.notification.is_some());
    assert_eq!(pretend.entra().view.settings.deletion_threshold, Some(7));

    pretend.act(Action::Pretend(PretendAction::Older(true)));
    pretend.go(PretendPage::Configuration);
    assert!(is_enabled(&pretend, "Save the settings"));
    "seven".clone_into(&mut pretend.window.harness.state_mut().fields.pretend.threshold);
    pretend.window.settle();
    assert!(marked(&pretend) && !is_enabled(&pretend, "Save the settings"));
}

#[test]
fn a_reader_is_refused_in_microsofts_words_until_the_role_is_activated() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.act(Action::Pretend(PretendAction::Plant(EntraFault::ReaderRole, true)));
    pretend.until("the role may only look", |entra| entra.view.role == Role::GlobalReader);
    pretend.go(PretendPage::Configuration);
    assert!(pretend.window.shows("Your role may not see these settings."));
    pretend.assign_refused();
    assert!(pretend.window.shows("Insufficient privileges to complete the operation."));
    pretend.go(PretendPage::Home);
    assert!(!pretend.window.shows("Insufficient privileges"), "a refusal stays on its page");
    pretend.window.press("Activate the role");
    pretend.until("the role is there", |entra| entra.view.role == Role::ApplicationAdministrator);
    pretend.connect();
}

#[test]
fn open_this_page_leads_to_the_practice_and_the_place_is_kept() {
    let mut window = common::window::Window::practice(PracticeOptions::default());
    let ctx = window.harness.ctx.clone();
    window.press("Continue");
    window.press("Open this page");
    let mut pretend = Pretend { window };
    assert!(pretend.window.harness.state().state.pretend.open);
    assert_eq!(page(&pretend), PretendPage::Apps);
    assert!(pretend.window.shows("Practice: not the real Entra."));
    pretend.make_app();
    pretend.window.harness.state_mut().act(&ctx, Action::OpenPortal(Link::UsersAndGroups));
    pretend.window.settle();
    assert_eq!(page(&pretend), PretendPage::UsersAndGroups);

    let press = |pretend: &mut Pretend, key, modifiers| {
        pretend.window.harness.key_press_modifiers(modifiers, key);
        pretend.window.settle();
    };
    press(&mut pretend, Key::Escape, Modifiers::NONE);
    assert!(!pretend.window.harness.state().state.pretend.open);
    pretend.window.press("Open the practice Entra");
    assert_eq!(page(&pretend), PretendPage::UsersAndGroups, "its place is kept");
    press(&mut pretend, Key::W, Modifiers::COMMAND);
    assert!(!pretend.window.harness.state().state.pretend.open);

    // Escape leaves a field first, then closes what stands at the right, then the window.
    pretend.act(Action::Pretend(PretendAction::OpenAt(PretendPage::NewApp, false)));
    pretend.window.press("+ Create your own application");
    pretend.focus("What's the name of your app?");
    pretend.window.settle();
    press(&mut pretend, Key::Escape, Modifiers::NONE);
    assert!(pretend.window.harness.state().state.pretend.panel.is_some());
    press(&mut pretend, Key::Escape, Modifiers::NONE);
    assert!(pretend.window.harness.state().state.pretend.panel.is_none());
    assert!(pretend.window.harness.state().state.pretend.open);
    press(&mut pretend, Key::Escape, Modifiers::NONE);
    assert!(!pretend.window.harness.state().state.pretend.open);
}

#[test]
fn every_page_says_that_it_is_practice_and_names_its_controls() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    for older in [false, true] {
        pretend.act(Action::Pretend(PretendAction::Older(older)));
        for at in PretendPage::ALL {
            pretend.go(at);
            assert!(pretend.window.shows("Practice: not the real Entra."), "{at:?}");
            let headings = pretend.window.harness.query_all_by_role(Part::Heading);
            let first = |n: &egui_kittest::Node<'_>| n.accesskit_node().level() == Some(1);
            // The wizard's own, and that of the page; a registration that is not there has none.
            assert!(headings.filter(first).count() > usize::from(at != PretendPage::Registration), "{at:?}");
            for role in [Part::Button, Part::Link, Part::CheckBox, Part::RadioButton, Part::TextInput] {
                for node in pretend.window.harness.query_all_by_role(role) {
                    let node = node.accesskit_node();
                    assert!(node.label().is_some_and(|l| !l.is_empty()), "{at:?}: {role:?} without a name");
                }
            }
        }
    }
}

#[test]
fn a_trainer_plants_and_cures_any_fault_and_nothing_else_tells() {
    let mut pretend = Pretend::open();
    pretend.make_app();
    pretend.connect();
    pretend.act(Action::Pretend(PretendAction::Close));
    pretend.window.press("Plant a fault");
    let boxes = pretend.window.harness.query_all_by_role(Part::CheckBox).count();
    assert!(boxes >= EntraFault::ALL.len() + 40, "{boxes}");
    let texts = &pretend.window.harness.state().state.texts;
    let name = texts.get(&EntraFault::ScopingFilter.text_key());
    pretend.type_into("Find a fault", "filter leaves");
    assert_eq!(pretend.window.harness.query_all_by_role(Part::CheckBox).count(), 1);
    choose(&mut pretend, Part::CheckBox, &name);
    pretend.until("it is planted", |entra| entra.planted() == [EntraFault::ScopingFilter]);
    pretend.act(Action::Dialog(None));
    pretend.act(Action::Pretend(PretendAction::Open));
    for at in PretendPage::ALL {
        pretend.go(at);
        assert!(!pretend.window.shows(&name), "{at:?}");
    }
    pretend.go(PretendPage::Provisioning);
    assert!(pretend.window.shows("department"), "what is wrong can be found");
    pretend.act(Action::Dialog(Some(contractbook_setup::ui::Dialog::Faults)));
    choose(&mut pretend, Part::CheckBox, &name);
    pretend.until("it is cured", |entra| entra.planted().is_empty());
}

/// What a second window of the system showed and was called.
#[derive(Default)]
struct Second {
    title: Option<String>,
    labels: Vec<String>,
    close: bool,
}

#[test]
fn where_windows_can_be_opened_it_is_one_of_its_own() {
    let second = Rc::new(RefCell::new(Second::default()));
    let seen = Rc::clone(&second);
    Context::set_immediate_viewport_renderer(move |ctx, viewport| {
        let ImmediateViewport { ids, builder, mut viewport_ui_cb } = viewport;
        let mut info = ViewportInfo { parent: Some(ids.parent), ..ViewportInfo::default() };
        if std::mem::take(&mut seen.borrow_mut().close) {
            info.events.push(ViewportEvent::Close);
        }
        let input = RawInput {
            viewport_id: ids.this,
            viewports: std::iter::once((ids.this, info)).collect(),
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1120.0, 760.0))),
            ..RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| viewport_ui_cb(ui));
        output.textures_delta.clear();
        let nodes = output.platform_output.accesskit_update.map(|update| update.nodes).unwrap_or_default();
        let mut seen = seen.borrow_mut();
        seen.title = builder.title;
        seen.labels = nodes
            .into_iter()
            .filter_map(|(_, node)| node.label().or(node.value()).map(str::to_owned))
            .collect();
    });
    let mut pretend = Pretend::open();
    pretend.window.harness.ctx.set_embed_viewports(false);
    pretend.make_app();
    for at in PretendPage::ALL {
        pretend.go(at);
        let second = second.borrow();
        assert!(second.labels.iter().any(|l| l.contains("Practice: not the real Entra.")), "{at:?}");
        assert!(second.labels.iter().any(|l| l == "Enterprise apps"), "{at:?}");
    }
    assert_eq!(second.borrow().title.as_deref(), Some("Practice Entra"));
    assert!(!pretend.window.shows("Enterprise apps"), "the wizard's own window holds none of it");
    // A question is asked in the window that it is about.
    pretend.act(Action::Pretend(PretendAction::Ask(Some(contractbook_setup::ui::PretendAsk::Start))));
    assert!(second.borrow().labels.iter().any(|l| l == "Yes"));
    assert!(!pretend.window.shows("Provisioning begins with a first round"));
    pretend.act(Action::Pretend(PretendAction::Ask(None)));
    second.borrow_mut().close = true;
    pretend.window.settle();
    assert!(!pretend.window.harness.state().state.pretend.open, "the system's own button closes it");
}

#[test]
fn planted_faults_are_met_and_cured_where_the_portal_shows_them() {
    let mut pretend = Pretend::open();
    let plant = |pretend: &mut Pretend, fault| {
        pretend.act(Action::Pretend(PretendAction::Plant(fault, true)));
        pretend.until("it is planted", |entra| entra.planted() == [fault]);
    };
    let cured = |pretend: &mut Pretend| pretend.until("it is cured", |entra| entra.planted().is_empty());

    // Saving is lost once.
    pretend.make_app();
    plant(&mut pretend, EntraFault::SettingsNotSaved);
    pretend.go(PretendPage::Configuration);
    pretend.enter_right();
    pretend.window.press("Test connection");
    pretend.window.until("the test passed", |w| w.shows("The test passed."));
    pretend.window.press("Create");
    pretend.window.until("it says so", |w| w.shows("There was an error while updating"));
    pretend.window.press("Create");
    cured(&mut pretend);
    assert!(pretend.entra().view.tenant_url.is_some());

    // The people are in an app of the same name.
    plant(&mut pretend, EntraFault::TwoAppsSameName);
    let ids = pretend.entra().directory.iter().skip(1).take(2).map(|p| p.id.clone()).collect();
    pretend.act(Action::Pretend(PretendAction::Go(PretendPage::AddAssignment)));
    pretend.window.harness.state_mut().fields.pretend.picked = ids;
    pretend.window.settle();
    pretend.window.press("Assign");
    pretend.until("there is a twin", |entra| entra.view.apps.len() == 2);
    pretend.window.settle();
    assert!(pretend.window.shows("No users or groups are assigned."));
    let twin = pretend.entra().view.apps[1].object_id.clone();
    pretend.act(Action::Pretend(PretendAction::OpenApp(twin, PretendPage::UsersAndGroups)));
    pretend.until("the twin has them", |entra| entra.view.people.iter().any(|p| p.assigned));
    let first = pretend.entra().view.apps[0].object_id.clone();
    pretend.act(Action::Pretend(PretendAction::OpenApp(first, PretendPage::Overview)));
    pretend.until("the right app is open", |entra| entra.view.tenant_url.is_some());
    pretend.assign(3);
    cured(&mut pretend);

    // Yes was not pressed hard enough.
    plant(&mut pretend, EntraFault::NotStarted);
    pretend.go(PretendPage::Provisioning);
    pretend.window.press("Start provisioning");
    pretend.window.press("Yes");
    pretend.window.settle();
    assert!(pretend.window.shows("Provisioning status: Off"));
    pretend.run();
    cured(&mut pretend);

    // Leavers stay, because nothing switches them off.
    plant(&mut pretend, EntraFault::SoftDeleteUnmapped);
    pretend.go(PretendPage::Mapping);
    pretend.window.press("Open Provision Microsoft Entra ID Users");
    let rows = pretend.window.harness.query_all_by_role(Part::Button);
    let is_active =
        |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l.starts_with("active,"));
    assert_eq!(rows.filter(is_active).count(), 0);
    pretend.window.press("Add a row");
    pretend.type_into("customappsso Attribute", "active");
    pretend.type_into("Microsoft Entra ID Attribute", "IsSoftDeleted");
    pretend.window.press("OK");
    pretend.window.press("Save");
    assert!(!pretend.entra().planted().is_empty(), "a job that has run asks first");
    pretend.window.press("Yes");
    cured(&mut pretend);
}

/// Contrast of two colours (WCAG 2.2).
fn contrast(one: Color32, other: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    let light = |c: Color32| 0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b());
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_greys_of_the_portal_can_be_read() {
    for t in [
        tokens::PORTAL_LIGHT,
        tokens::PORTAL_DARK,
        tokens::PORTAL_CONTRAST_LIGHT,
        tokens::PORTAL_CONTRAST_DARK,
    ] {
        for ground in [t.canvas, t.rail, t.sunken, t.raised, t.hover, t.press, t.accent_soft] {
            assert!(contrast(t.text_body, ground) >= 4.5, "text on {ground:?}");
            assert!(contrast(t.focus, ground) >= 3.0, "focus on {ground:?}");
        }
        for ground in [t.accent, t.accent_hover, t.accent_press] {
            assert!(contrast(t.on_accent, ground) >= 4.5, "on {ground:?}");
        }
        for state in [t.positive, t.warning, t.critical, t.info, t.text_off] {
            assert!(contrast(state, t.surface) >= 4.5, "{state:?}");
        }
        assert!(contrast(t.text_off, t.sunken) >= 4.5);
        assert!(contrast(t.line_strong, t.canvas) >= 3.0);
    }
}

#[test]
fn the_keyboard_goes_into_a_panel_and_comes_back() {
    let mut pretend = Pretend::open();
    pretend.go(PretendPage::NewApp);
    let focused = |pretend: &Pretend, name: &str| {
        pretend.window.harness.get_by_role_and_label(Part::Button, name).accesskit_node().is_focused()
    };
    let command = "+ Create your own application";
    pretend.window.harness.get_by_role_and_label(Part::Button, command).focus();
    pretend.window.settle();
    pretend.window.harness.key_press(Key::Enter);
    pretend.window.settle();
    assert_eq!(pretend.window.harness.state().state.pretend.panel, Some(PretendPanel::CreateOwn));
    assert!(focused(&pretend, "Close the panel"));
    pretend.window.harness.key_press(Key::Escape);
    pretend.window.settle();
    assert_eq!(pretend.window.harness.state().state.pretend.panel, None);
    assert!(focused(&pretend, command));
}
