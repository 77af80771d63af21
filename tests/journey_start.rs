//! Step 7 in the window: the trial compared, the start, the arrivals, the questions when nobody comes, the leaver drill,
//! and a restart of the program in the middle.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod step6;
    pub mod step7;
    pub mod window;
}

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use common::step6::practice_at_step_6;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::people::Standing;
use contractbook_setup::domain::people::progress::State as Progressing;
use contractbook_setup::domain::people::silence::{Means, Question, Waiting};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::{AdminAnswer, Change, Step};
use contractbook_setup::ui::{
    Action, Chosen, ListAction, PeoplePart, StartAction, WatchNote, WatchTab, WatchView,
};
use contractbook_setup::worker::{
    Arrival, Command, EntraAct, Event, How, PracticeEntra, PracticeOptions, SetupSummary, Worker,
};
use eframe::egui::ViewportId;
use jiff::SignedDuration;

fn entra(window: &Window) -> &PracticeEntra {
    window.state().practice.as_ref().unwrap().entra.as_ref().unwrap()
}

fn judged(window: &mut Window) {
    window.until("the list is judged", |w| {
        let people = &w.state().people;
        people.preflight.is_some() && people.jobs().into_iter().flatten().count() == 0
    });
}

/// Everybody of the practice company who can be sent, as a list; `told` changes what it says about one of them.
fn list(window: &Window, told: impl Fn(&str) -> Option<(String, String)>) -> String {
    let mut csv = "userPrincipalName,displayName,mail,accountEnabled\n".to_owned();
    let sendable = entra(window).directory.iter().filter(|p| p.enabled && !p.guest && p.mail.is_some());
    for person in sendable {
        let mail = person.mail.clone().unwrap();
        let (name, mail) = told(&person.upn).unwrap_or((person.display_name.clone(), mail));
        writeln!(csv, "{},{name},{mail},True", person.upn).unwrap();
    }
    csv
}

fn trial_person(window: &Window) -> String {
    // The first ones have an account already.
    let mut all = entra(window).directory.iter().filter(|p| p.enabled && !p.guest && p.mail.is_some());
    all.next_back().unwrap().upn.clone()
}

/// Step 7 with a list; everybody of it is assigned in the practice Entra.
fn at_step_7(told: impl Fn(&str) -> Option<(String, String)>) -> Window {
    at_step_7_with(told, trial_person)
}

fn at_step_7_with(
    told: impl Fn(&str) -> Option<(String, String)>,
    trial: impl Fn(&Window) -> String,
) -> Window {
    let mut window = practice_at_step_6();
    let csv = list(&window, told);
    window.act(Action::List(ListAction::Pasted(csv)));
    judged(&mut window);
    let trial = trial(&window);
    window.harness.state_mut().fields.trial.clone_from(&trial);
    window.act(Action::Change(Change::Trial(trial)));
    window.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    judged(&mut window);
    window.act(Action::List(ListAction::Part(PeoplePart::Assign)));
    window.act(Action::PracticeAssign);
    window.until("assigned", |w| entra(w).view.people.iter().any(|p| p.assigned));
    window.act(Action::Continue);
    assert_eq!(window.title(), "Try one person, then start");
    window.act(Action::PracticeFast(true));
    window.until("a look", |w| w.state().watch.looked.is_some());
    window
}

fn assigned(window: &Window) -> u64 {
    window.state().session.answers().people.expected.unwrap().into()
}

#[test]
fn who_arrives_otherwise_than_expected_is_told_before_the_start() {
    let mut window = practice_at_step_6();
    let trial = trial_person(&window);
    drop(window);
    let other = ("Somebody Else".to_owned(), "somebody.else@nordwind.example".to_owned());
    window = at_step_7(|upn| (upn == trial).then(|| other.clone()));
    assert!(window.shows("Asking Contractbook every few seconds"));
    assert!(
        window.shows("one person at a time") && window.shows("up to five members"),
        "its limits are said"
    );
    window.press("Provision this person on demand");
    window.until("arrived", |w| w.shows("arrived in Contractbook at"));
    assert!(window.shows("Not as expected."), "another address is worth stopping for");
    assert!(window.shows("somebody.else@nordwind.example was expected"));
    assert!(window.shows("the list says Somebody Else"));
    assert!(window.shows("In Entra: Check which detail goes where"));
    assert!(window.state().session.answers().start.trial_arrived_at.is_some());
}

#[test]
fn the_people_of_the_list_are_watched_by_name_and_everybody_arrives() {
    let mut window = at_step_7(|_| None);
    let all = assigned(&window);
    let expected = window.state().watch.expected.unwrap();
    assert_eq!(expected.arrived + expected.there + expected.missing, all, "the whole list is waited for");
    window.press("Provision this person on demand");
    window.until("arrived", |w| w.shows("arrived in Contractbook at"));
    assert!(window.shows("Arrived exactly as expected."));
    assert!(window.shows("Prevent accidental deletion"), "the guard is explained before the start");
    window.act(Action::AskStart);
    assert!(window.shows("people get an account, or have theirs linked."));
    assert!(window.shows("become mostly read-only in Contractbook"));
    assert!(!window.shows("When was it started?"), "practice is started here, so it is known");
    window.act(Action::Start);
    assert_eq!(window.title(), "Watch your people arrive");

    window.act(Action::Step7(StartAction::Tab(WatchTab::Missing)));
    let waiting = window.state().watch.waiting.clone();
    assert!(!waiting.is_empty() && window.shows("No account yet"));
    let (row, _) = *waiting.iter().find(|(_, standing)| *standing == Standing::Missing).unwrap();
    let name = window.state().people.name_of(row).unwrap();
    window.harness.state_mut().fields.watch_search.clone_from(&name);
    window.act(Action::Step7(StartAction::Search));
    assert!(window.shows(&name), "who is missing has a name");
    assert!(window.state().watch.order.len() < waiting.len());
    window.act(Action::Step7(StartAction::Choose(Some(Chosen::Row(row)))));
    assert!(window.shows("look this person up in"));
    window.harness.state_mut().fields.watch_search.clear();
    window.act(Action::Step7(StartAction::Tab(WatchTab::Arrived)));

    let mut shares = Vec::new();
    let deadline = Instant::now() + Duration::from_mins(1);
    while window.state().session.answers().start.all_arrived_at.is_none() {
        window.harness.step();
        shares.push(window.state().progress().share);
        assert!(Instant::now() < deadline, "{:?}", window.state().watch.expected);
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(shares.windows(2).all(|pair| pair[0] <= pair[1]), "progress never falls");
    window.settle();
    assert_eq!(window.title(), "Everybody is here");
    assert!(window.shows("Everybody was here at"));
    assert_eq!(window.state().watch.counts.created + window.state().watch.counts.linked, all);
    let ids: std::collections::BTreeSet<_> = window.state().watch.arrivals.iter().map(|a| &a.id).collect();
    assert_eq!(ids.len(), window.state().watch.arrivals.len(), "nobody is told twice");
}

#[test]
fn a_trial_person_with_an_account_is_linked() {
    // The first of the practice company are in Contractbook already.
    let linked = |w: &Window| entra(w).directory.iter().find(|p| p.enabled).unwrap().upn.clone();
    let mut window = at_step_7_with(|_| None, linked);
    assert!(window.shows("This person has an account already."));
    assert_eq!(window.state().session.answers().start.trial_arrived_at, None);
    window.press("Provision this person on demand");
    window.until("linked", |w| w.shows("arrived in Contractbook at"));
    assert_eq!(window.state().watch.arrivals.front().unwrap().how, How::Linked);
}

#[test]
fn a_network_that_goes_and_comes_back_and_a_token_that_does_not_are_said() {
    let mut window = at_step_7(|_| None);
    window.act(Action::Start);
    let arrived = window.state().progress().arrived;
    window.act(Action::PlantFault("unavailable".to_owned(), true));
    window.until("looks fail", |w| w.shows("This program asks again by itself"));
    assert!(window.state().progress().arrived >= arrived, "nothing is taken back");
    window.act(Action::PlantFault("unavailable".to_owned(), false));
    window.until("it is back", |w| w.shows("Contractbook answers again."));
    assert!(window.state().watch.problem.is_none());
    window.act(Action::PlantFault("token-rejected".to_owned(), true));
    window.until("the watch has ended", |w| w.state().watch.ended);
    assert!(window.shows("Contractbook no longer accepts the token"));
    assert!(window.state().watch.job.is_none(), "a refused token is not tried again and again");
    window.act(Action::PlantFault("token-rejected".to_owned(), false));
    window.press("Look now");
    window.until("it watches again", |w| w.state().watch.problem.is_none() && w.state().watch.job.is_some());
}

#[test]
fn a_leaver_is_switched_off_and_comes_back() {
    let mut window = at_step_7(|_| None);
    window.press("Provision this person on demand");
    window.until("arrived", |w| w.shows("arrived in Contractbook at"));
    window.act(Action::Start);
    window.until("everybody", |w| w.state().session.answers().start.all_arrived_at.is_some());
    window.until("the round is over", |w| entra(w).view.cycle.is_none());
    window.press("Optional: try what happens when somebody leaves");
    window.press("Take them out in the practice Entra");
    assert!(window.shows("Waiting for the round that switches the account off."));
    window.until("taken out", |w| {
        let trial = &w.state().session.answers().people.trial;
        entra(w).view.people.iter().any(|p| p.person.upn == *trial && !p.assigned)
    });
    window.press("Jump to the next round of the practice Entra");
    window.until("switched off", |w| w.shows("Contractbook has switched the account off"));
    window.press("Put them back in the practice Entra");
    window.until("put back", |w| entra(w).view.people.iter().all(|p| p.assigned));
    window.until("no round runs", |w| entra(w).view.cycle.is_none());
    window.press("Jump to the next round of the practice Entra");
    window.until("on again", |w| w.state().session.answers().start.drill.on_at.is_some());
    assert!(window.shows("Leaving and coming back both work."));
    assert!(window.state().session.answers().start.all_arrived_at.is_some(), "a drill takes nobody away");
}

#[test]
fn when_nobody_comes_questions_lead_to_the_cause() {
    let mut window = practice_at_step_6();
    // They say that the people are assigned, and nobody is.
    window.act(Action::Change(Change::Expected(Some(3))));
    window.act(Action::Change(Change::Trial("mia@nordwind.example".to_owned())));
    window.harness.state_mut().fields.trial = "mia@nordwind.example".to_owned();
    window.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    window.act(Action::Change(Change::Assigned(true)));
    window.act(Action::List(ListAction::Part(PeoplePart::Assign)));
    window.act(Action::Continue);
    window.press("The person does not arrive");
    assert!(window.shows("Waiting is right"), "an assignment of a moment ago needs its time");
    window.pass(SignedDuration::from_mins(6));
    assert!(window.shows("What did Provision on demand answer?"));
    window.press("Close the questions");
    window.act(Action::Start);
    assert!(window.shows("Waiting for the first round. Silence until then is normal."));
    assert!(!window.shows("Question 1"));

    window.pass(SignedDuration::from_mins(61));
    assert_eq!(window.state().progress().state, Progressing::Overdue);
    assert!(window.shows("Question 1 of at most 3"), "the forecast's end opens them by itself");
    assert!(window.shows("What does the provisioning overview say?"));
    window.act(Action::Step7(StartAction::Answer(Question::Overview, Means::Next)));
    assert!(window.shows("Question 2 of at most 3") && window.shows("Who stands under Users and groups?"));
    window.press("One question back");
    assert!(window.shows("Question 1 of at most 3"));
    window.act(Action::Step7(StartAction::Answer(Question::Overview, Means::Next)));
    let nobody = Means::Problem(ProblemId::EntraNobodyAssigned);
    window.act(Action::Step7(StartAction::Answer(Question::Assigned, nobody)));
    assert!(window.shows(ProblemId::EntraNobodyAssigned.code()), "the finding has its card");
    assert!(window.shows("people come with the next round"));

    window.act(Action::Step7(StartAction::Ask(Waiting::Rounds)));
    for question in [Question::Overview, Question::Assigned, Question::RightApp] {
        window.act(Action::Step7(StartAction::Answer(question, Means::Next)));
    }
    assert!(window.shows("A line of the log tells it"), "after three questions the log has to tell");
    window.harness.state_mut().fields.pasted = "Error code: SystemForCrossDomainIdentityManagement\
        CredentialValidationUnavailable"
        .to_owned();
    window.act(Action::Explain);
    assert!(window.state().explained.is_some());
}

#[test]
fn a_page_that_waits_is_drawn_once_a_second() {
    let mut window = at_step_7(|_| None);
    window.act(Action::Start);
    // The worker's own events come between; one quiet moment is enough.
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        window.harness.step();
        let delay = window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
        if delay >= Duration::from_millis(900) {
            assert!(delay <= Duration::from_millis(1100), "its clock would stand still: {delay:?}");
            break;
        }
        assert!(Instant::now() < deadline, "{delay:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A company of its own, as if it were a real one.
fn company() -> (Worker, String, String, Vec<String>) {
    let worker = Worker::start(|| {}).unwrap();
    worker.send(Command::StartPractice(PracticeOptions::default()));
    let mut connection = None;
    let (mut ids, mut connected) = (Vec::new(), false);
    while !connected || ids.is_empty() {
        match worker.wait(Duration::from_secs(20)).unwrap() {
            Event::PracticeReady { tenant_url, token } => {
                worker.send(Command::Entra(EntraAct::CreateApp { name: "Contractbook".to_owned() }));
                let act = EntraAct::Connect { tenant_url: tenant_url.clone(), token: token.clone() };
                worker.send(Command::Entra(act));
                connection = Some((tenant_url, token.expose().to_owned()));
            }
            Event::EntraChanged(entra) => {
                connected = entra.is_connected();
                let people = entra.directory.iter();
                ids = people
                    .filter(|p| p.enabled && !p.guest && p.mail.is_some())
                    .map(|p| p.id.clone())
                    .collect();
            }
            _ => {}
        }
    }
    let (url, token) = connection.unwrap();
    (worker, url, token, ids)
}

#[test]
fn the_time_of_the_start_can_be_typed_and_is_checked() {
    let mut window = Window::open();
    // Nothing listens there.
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 10);
    window.act(Action::AskStart);
    assert!(window.shows("When was it started?"));
    window.harness.state_mut().fields.started_earlier = true;
    window.harness.state_mut().fields.started_text = "half past".to_owned();
    window.act(Action::Start);
    assert!(window.state().dialog.is_some(), "a time that is none starts nothing");
    assert!(window.shows("This is no time of day."));
    assert_eq!(window.state().session.answers().start.started_at, None);
    window.harness.state_mut().fields.started_text = "20:50".to_owned();
    window.settle();
    assert!(window.shows("Today at 20:50"));
    window.act(Action::Start);
    let started = window.state().session.answers().start.started_at.unwrap();
    assert_eq!(window.state().now.duration_since(started), SignedDuration::from_mins(30));
    assert_eq!(window.title(), "Watch your people arrive");
    assert!(window.shows("The first round begins within 10 min"));
    assert!(window.shows("by 21:30 at the latest"));
    window.until("a look failed", |w| w.state().watch.problem.is_some());
    assert!(window.shows("This program asks again by itself, and Entra goes on meanwhile."));
}

#[test]
fn a_restart_in_the_middle_loses_nobody() {
    let (worker, url, token, ids) = company();
    let mut window = Window::open();
    let expected = u32::try_from(ids.len()).unwrap();
    real_at_step_7(&mut window, &url, &token, expected);
    window.until("a look", |w| w.state().watch.looked.is_some());
    worker.send(Command::Entra(EntraAct::Assign(ids)));
    // Slow enough to be stopped in the middle, quick enough for a test.
    worker.send(Command::Entra(EntraAct::Speed(3.0)));
    worker.send(Command::Entra(EntraAct::Start));
    window.act(Action::Start);
    window.act(Action::Change(Change::Tell(false)));
    window.until("somebody arrives", |w| {
        w.harness.state().state.session.answers().start.progress.arrived() > 0
    });
    let (id, before) =
        (window.state().session.id().to_owned(), window.state().session.answers().start.progress);
    let mut later = window.second();
    drop(window);

    assert!(before.arrived() < u64::from(expected), "it is the middle");
    later.act(Action::ShowStart);
    later.until("it is listed", |w| {
        w.state().setups.latest().is_some_and(|all: &Vec<SetupSummary>| !all.is_empty())
    });
    later.act(Action::Resume(id));
    later.until("it is open", |w| w.state().session.answers().start.started_at.is_some());
    later.act(Action::Open(Step::Start));
    assert!(later.shows("The token was forgotten when the window closed."));
    assert!(later.state().progress().arrived >= before.arrived(), "the numbers are there at once");
    assert_eq!(later.state().session.answers().start.tell, Some(false), "asked once");
    later.harness.state_mut().fields.token.set(&token);
    later.act(Action::TokenEntered);
    later.act(Action::Open(Step::Start));
    assert!(matches!(later.state().watch.note, Some((WatchNote::Resumed, _))));
    later.until("everybody", |w| w.state().session.answers().start.all_arrived_at.is_some());
    let watch = &later.state().watch;
    assert!(
        later.shows("Whoever arrived meanwhile is counted."),
        "{:?} {:?}",
        watch.note,
        later.everything()
    );
    let start = &later.state().session.answers().start;
    assert_eq!(start.progress.arrived(), u64::from(expected));
}

#[test]
fn fifty_thousand_arrivals_are_a_list_like_any_other() {
    let mut window = at_step_7(|_| None);
    window.act(Action::Start);
    let at = window.state().now;
    let arrivals = (0..50_000)
        .map(|n| Arrival {
            at,
            id: format!("many-{n}"),
            user_name: format!("person{n}@nordwind.example"),
            name: format!("Person {n}"),
            email: None,
            active: Some(true),
            how: How::New,
            expected: None,
        })
        .collect::<Vec<_>>();
    let watch: &mut WatchView = &mut window.harness.state_mut().state.watch;
    assert!(watch.add(arrivals.clone()));
    assert!(!watch.add(arrivals), "nobody twice");
    watch.arrange("");
    window.settle();
    assert!(window.state().watch.arrivals.len() >= 50_000);
    assert!(window.shows("Person 49999") && !window.shows("Person 40000"), "what is in view is drawn");
    window.harness.state_mut().fields.watch_search = "person 4999".to_owned();
    window.act(Action::Step7(StartAction::Search));
    // 4999, 49990 to 49999, and four that end so.
    assert_eq!(window.state().watch.order.len(), 15);
}
