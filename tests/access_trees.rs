//! What a screen reader finds on every page of the practice journey, kept as text in `tests/snapshots/access`.

mod common {
    pub mod access;
    pub mod access_tree;
    pub mod pretend;
    pub mod window;
}

use common::access_tree::{compare, faults, faults_below, part_with, saying, tree, tree_below};
use common::pretend::Pretend;
use common::window::Window;
use contractbook_setup::ui::widgets::said;
use contractbook_setup::ui::{Action, Dialog, PretendAction, PretendPage, PretendPanel};
use contractbook_setup::worker::PracticeOptions;

fn keep(window: &Window, name: &str) {
    assert_eq!(faults(&window.harness), Vec::<String>::new(), "{name}");
    compare(name, &tree(&window.harness));
}

fn dialog(window: &mut Window, dialog: Dialog, name: &str) {
    window.act(Action::Dialog(Some(dialog)));
    keep(window, name);
    window.act(Action::Dialog(None));
}

#[test]
fn every_page_of_the_practice_journey_reads_as_kept() {
    let mut window = Window::practice(PracticeOptions::default());
    window.until("the quiet look", |w| w.state().reach.latest().is_some());
    keep(&window, "1-prepare");
    dialog(&mut window, Dialog::Help, "dialog-help");
    dialog(&mut window, Dialog::Options, "dialog-options");
    dialog(&mut window, Dialog::Explain, "dialog-explain");
    dialog(&mut window, Dialog::Faults, "dialog-faults");
    dialog(&mut window, Dialog::Restart, "dialog-restart");
    window.press("Continue");
    keep(&window, "2-create-app");
    window.press("Create the app in the practice Entra");
    window.until("the app exists", |w| w.shows("exists in the practice Entra"));
    window.press("I have made the app");
    keep(&window, "3-credentials");
    window.press("Continue to the test");
    keep(&window, "3-credentials-missing");
    window.press("Paste the practice token");
    keep(&window, "3-credentials-done");
    window.press("Continue to the test");
    window.until("the ladder is climbed", |w| w.state().ladder.report.is_some());
    keep(&window, "4-test");
    window.press("Continue to Entra");
    keep(&window, "5-connect");
    window.press("Paste, test and save in the practice Entra");
    window.until("the practice Entra has tested", |w| w.shows("has tested the connection and saved it"));
    window.press("It is saved in Entra");
    keep(&window, "6-people");
    window.press("Go on without a list");
    keep(&window, "6-assign");
    window.press("Assign these people");
    window.until("assigned", |w| w.shows("people are assigned."));
    window.press("The people are assigned");
    window.press("Faster");
    window.until("the watch has looked", |w| w.state().watch.looked.is_some());
    keep(&window, "7-start");
    window.press("Provision this person on demand");
    window.until("the trial person arrived", |w| w.shows("arrived in Contractbook at"));
    window.press("Start the sync");
    keep(&window, "7-commit");
    window.act(Action::Start);
    window.until("everybody is here", |w| w.state().session.answers().start.all_arrived_at.is_some());
    // Who arrives in which look is another order every time.
    assert_eq!(faults(&window.harness), Vec::<String>::new());
    let rows = |line: &&str| !line.trim_start().starts_with("ListBoxOption");
    let tree = tree(&window.harness);
    compare("7-arrived", &tree.lines().filter(rows).fold(String::new(), |all, line| all + line + "\n"));
    window.press("Continue");
    keep(&window, "8-consent");
    window.press("Everybody can sign in");
    keep(&window, "9-finish");
}

/// The pretend Entra alone: outside of tests it is a window of its own.
fn keep_pretend(pretend: &Pretend, name: &str) {
    let part = part_with(&pretend.window.harness, "Practice: not the real Entra.");
    assert_eq!(faults_below(&part), Vec::<String>::new(), "{name}");
    compare(name, &tree_below(&part));
}

#[test]
fn every_page_of_the_pretend_entra_reads_as_kept() {
    let mut pretend = Pretend::open();
    let page = |pretend: &mut Pretend, page, name| {
        pretend.go(page);
        keep_pretend(pretend, name);
    };
    let panel = |pretend: &mut Pretend, panel, name| {
        pretend.panel(panel);
        keep_pretend(pretend, name);
    };
    page(&mut pretend, PretendPage::Home, "pretend-home");
    page(&mut pretend, PretendPage::Users, "pretend-users");
    let person = pretend.entra().directory.iter().find(|p| p.mail.is_none()).map(|p| p.id.clone());
    pretend.act(Action::Pretend(PretendAction::EditPerson(person.expect("somebody without a mailbox"))));
    keep_pretend(&pretend, "pretend-person");
    page(&mut pretend, PretendPage::Groups, "pretend-groups");
    page(&mut pretend, PretendPage::NewApp, "pretend-gallery");
    panel(&mut pretend, PretendPanel::CreateOwn, "pretend-create-own");
    page(&mut pretend, PretendPage::Register, "pretend-register");
    page(&mut pretend, PretendPage::Proxy, "pretend-proxy");
    page(&mut pretend, PretendPage::Registrations, "pretend-registrations");
    pretend.make_app();
    page(&mut pretend, PretendPage::Apps, "pretend-apps");
    page(&mut pretend, PretendPage::Overview, "pretend-overview");
    page(&mut pretend, PretendPage::Properties, "pretend-properties");
    page(&mut pretend, PretendPage::Permissions, "pretend-permissions");
    page(&mut pretend, PretendPage::Provisioning, "pretend-get-started");
    page(&mut pretend, PretendPage::Configuration, "pretend-configuration");
    pretend.connect();
    page(&mut pretend, PretendPage::Configuration, "pretend-connectivity");
    page(&mut pretend, PretendPage::AddAssignment, "pretend-add-assignment");
    panel(&mut pretend, PretendPanel::Pick, "pretend-pick");
    pretend.assign(3);
    page(&mut pretend, PretendPage::UsersAndGroups, "pretend-assigned");
    page(&mut pretend, PretendPage::Provisioning, "pretend-job");
    panel(&mut pretend, PretendPanel::Settings, "pretend-settings");
    page(&mut pretend, PretendPage::Mapping, "pretend-mapping");
    page(&mut pretend, PretendPage::MappingRows, "pretend-mapping-rows");
    panel(&mut pretend, PretendPanel::Row(Some("active".to_owned())), "pretend-mapping-row");
    page(&mut pretend, PretendPage::OnDemand, "pretend-on-demand");
    page(&mut pretend, PretendPage::Logs, "pretend-logs");
    pretend.act(Action::Pretend(PretendAction::Older(true)));
    page(&mut pretend, PretendPage::Configuration, "pretend-older");
}

/// Everything that was said since the last time this was asked.
fn heard(window: &Window, known: &mut usize) -> Vec<(String, bool)> {
    let all = said::lately(&window.harness.ctx);
    let new = all.get(*known..).unwrap_or_default().to_vec();
    *known = all.len();
    new
}

fn times(said: &[(String, bool)], words: &str) -> usize {
    said.iter().filter(|(said, _)| said.contains(words)).count()
}

#[test]
fn results_are_said_once_and_a_page_that_opens_is_not() {
    let mut window = Window::practice(PracticeOptions::default());
    window.until("the quiet look", |w| w.state().reach.latest().is_some());
    let mut known = 0;
    let said = heard(&window, &mut known);
    assert_eq!(said.len(), 1, "only the quiet look: {said:?}");
    window.press("Continue");
    assert_eq!(heard(&window, &mut known), [], "the heading is read, nothing else");
    window.press("Create the app in the practice Entra");
    window.until("the app exists", |w| w.shows("exists in the practice Entra"));
    let said = heard(&window, &mut known);
    assert_eq!((said.len(), times(&said, "exists in the practice Entra")), (1, 1), "{said:?}");
    window.press("I have made the app");
    assert_eq!(heard(&window, &mut known), [], "what stands on the page was there before");
    window.press("Continue to the test");
    let said = heard(&window, &mut known);
    assert_eq!((said.len(), times(&said, "Paste the secret token.")), (1, 1), "{said:?}");
    assert!(said.iter().all(|(_, urgent)| *urgent), "what is missing is said at once");
    window.press("Continue to the test");
    assert_eq!(heard(&window, &mut known), [], "nothing is new");
    window.press("Paste the practice token");
    let said = heard(&window, &mut known);
    assert_eq!(times(&said, "Tidied what you pasted."), 1, "{said:?}");
    window.press("Continue to the test");
    window.until("the ladder is climbed", |w| w.state().ladder.report.is_some());
    let said = heard(&window, &mut known);
    assert_eq!(times(&said, "Tested now, and all of it works"), 1, "{said:?}");
    assert!(said.len() <= 5 && said.iter().all(|(_, urgent)| !urgent), "{said:?}");
    let (words, _) = saying(&window.harness).expect("it is in the tree");
    assert!(words.contains("Tested now, and all of it works"));
}

#[test]
fn a_failed_test_is_said_at_once_and_copying_is_confirmed() {
    let faults = vec!["token-rejected".to_owned()];
    let mut window = Window::practice(PracticeOptions { faults, ..PracticeOptions::default() });
    window.press("Continue");
    window.press("Create the app in the practice Entra");
    window.until("the app exists", |w| w.shows("exists in the practice Entra"));
    window.press("I have made the app");
    window.press("Paste the practice token");
    let mut known = 0;
    heard(&window, &mut known);
    window.press("Continue to the test");
    window.until("the ladder is climbed", |w| w.state().ladder.report.is_some());
    let said = heard(&window, &mut known);
    let title =
        window.state().texts.problem(window.state().ladder.report.as_ref().unwrap().problems()[0]).title;
    let finding: Vec<_> = said.iter().filter(|(words, _)| words.contains(&title)).collect();
    assert!(finding.len() == 1 && finding[0].1, "{said:?}");
    assert_eq!(self::faults(&window.harness), Vec::<String>::new());
    window.press("Copy message T-401");
    let said = heard(&window, &mut known);
    assert!(said.len() == 1 && said[0].0.contains("opied") && !said[0].1, "{said:?}");
}
