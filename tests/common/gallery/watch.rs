//! Step 7 of a real company: the trial person, the wait, the arrivals, the questions, the leaver drill.

use contractbook_setup::domain::people::drill::Sight;
use contractbook_setup::domain::people::progress::Seen;
use contractbook_setup::domain::people::seen::SeenAccount;
use contractbook_setup::domain::people::silence::{Means, Question};
use contractbook_setup::domain::people::{ExpectedCounts, Standing, WatchMemory};
use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::{Action, Chosen, StartAction, WatchNote, WatchTab};
use contractbook_setup::worker::{Arrival, How};
use jiff::SignedDuration;

use super::super::people::{load, nordwind};
use super::super::step7::real_at_step_7;
use super::super::window::Window;
use super::{ENDLESS, Look, Stage};

const NAMES: [(&str, &str); 6] = [
    ("Łukasz Wiśniewski", "lukasz.wisniewski"),
    ("Zoë van der Meer-Schouwenburg", "zoe.van.der.meer"),
    ("Jürgen Groß", "juergen.gross"),
    ("Søren Østergaard", "soeren.oestergaard"),
    ("Mette Holm", "mette.holm"),
    ("Mia Lind", "mia.lind"),
];

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    real_at_step_7(&mut stage.window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 113);
    load(&mut stage.window, &nordwind(), Vec::new());
    stage.still();
    stage.page("7-start");
    stage.trial_person();
    stage.arrivals();
    stage.drill();
}

impl Stage<'_> {
    fn trial_person(&mut self) {
        self.scene("trial");
        self.state().watch.trial = account("mia.lind@nordwind.example", "", "mia@nordwind.example");
        self.act(Action::Step7(StartAction::TrialIsHere));
        self.scene("trial-differs");
        self.state().watch.trial = account("mia@nordwind.example", "Mia Lind", "mia@nordwind.example");
        self.scene("trial-arrived");
        self.act(Action::AskStart);
        let fields = &mut self.window.harness.state_mut().fields;
        fields.started_earlier = true;
        "23:10".clone_into(&mut fields.started_text);
        self.page("dialog");
        self.scene("start-earlier");
        self.page("7-start");
        self.window.harness.state_mut().fields.started_earlier = false;
    }

    fn arrivals(&mut self) {
        self.seen(1, 113);
        self.act(Action::Start);
        self.seen(1, 113);
        self.scene("waiting");
        self.act(Action::Change(Change::Tell(true)));
        self.window.pass(SignedDuration::from_mins(9));
        self.seen(20, 113);
        self.window.pass(SignedDuration::from_mins(2));
        self.seen(38, 113);
        self.scene("watch");
        let list = self.window.state().people.current().cloned().unwrap();
        let preflight = self.window.state().people.preflight.clone().unwrap();
        self.state().watch.list = Some((list, preflight));
        self.act(Action::Step7(StartAction::Tab(WatchTab::Missing)));
        self.act(Action::Step7(StartAction::Choose(Some(Chosen::Row(2)))));
        let now = self.window.state().now;
        let slept = now.checked_sub(SignedDuration::from_mins(50)).unwrap();
        self.state().watch.note = Some((WatchNote::Slept(slept), now));
        self.scene("watch-missing");
        self.state().watch.note = None;
        self.act(Action::Step7(StartAction::Tab(WatchTab::Unexpected)));
        self.scene("watch-unexpected");
        self.act(Action::Step7(StartAction::Tab(WatchTab::Arrived)));
        self.state().watch.problem =
            Some(Problem::new(ProblemId::NetworkTimeout).fact("host", "api.contractbook.com"));
        self.state().watch.failing_since = Some(now);
        self.scene("watch-offline");
        self.state().watch.ended = true;
        self.state().watch.problem = Some(Problem::new(ProblemId::TokenRejected));
        self.scene("watch-ended");
        self.state().watch.ended = false;
        self.window.pass(SignedDuration::from_mins(100));
        self.seen(38, 113);
        self.scene("watch-overdue");
        self.act(Action::Step7(StartAction::Answer(
            Question::Logs,
            Means::Problem(ProblemId::EntraNestedGroup),
        )));
        self.scene("watch-found");
        self.act(Action::Step7(StartAction::EndQuestions));
        self.act(Action::Step7(StartAction::Ask(
            contractbook_setup::domain::people::silence::Waiting::Rounds,
        )));
        self.act(Action::Step7(StartAction::Answer(
            Question::Logs,
            Means::Problem(ProblemId::EntraQuarantine),
        )));
        self.scene("watch-quarantine");
        self.act(Action::Step7(StartAction::EndQuestions));
        self.seen(113, 113);
        self.act(Action::Change(Change::AllArrived));
        self.scene("all-arrived");
    }

    fn drill(&mut self) {
        self.window.press("Optional: try what happens when somebody leaves");
        self.scene("drill");
        self.act(Action::Change(Change::TakenOut));
        self.scene("drill-waits");
        self.window.pass(SignedDuration::from_mins(70));
        self.seen(113, 113);
        self.scene("drill-still-on");
    }

    /// As if the watch had seen so many of `expected`.
    fn seen(&mut self, arrived: u64, expected: u64) {
        let now = self.window.state().now;
        let state = self.state();
        // What the real watch finds, or thinks of the clock, is not taken any more.
        state.watch.job = Some(ENDLESS);
        state.watch.note = None;
        state.watch.problem = None;
        state.watch.failing_since = None;
        state.watch.looked = Some(now);
        state.watch.next = now.checked_add(SignedDuration::from_secs(12)).ok();
        let all = (0..arrived).zip(NAMES.iter().cycle()).map(|(n, (name, login))| Arrival {
            at: now,
            id: format!("id-{n}"),
            user_name: format!("{login}{n}@nordwind.example"),
            name: (*name).to_owned(),
            email: None,
            active: Some(true),
            how: if n % 4 == 2 { How::Linked } else { How::New },
            expected: Some(n != 3),
        });
        state.watch.add(all.collect());
        state.watch.counts.created = arrived - arrived / 4;
        state.watch.counts.linked = arrived / 4;
        state.watch.expected = Some(ExpectedCounts {
            arrived,
            there: 2,
            missing: expected.saturating_sub(arrived + 2),
            unexpected: u64::from(arrived > 3),
        });
        let rows = state.people.current().map_or(0, |list| list.len() as u32);
        state.watch.waiting = (0..rows.min(40))
            .map(|row| (row, if row % 9 == 4 { Standing::There } else { Standing::Missing }))
            .collect();
        state.watch.arrange("");
        let memory = WatchMemory { since: Some(now), ..WatchMemory::default() };
        state.session.apply(Change::Looked(memory, Seen { arrived, there: 0 }, Sight::NotAsked), now);
    }

    /// The watch asks nobody here.
    fn still(&mut self) {
        self.window.until("a look", |w| w.state().watch.problem.is_some());
        let state = self.state();
        state.watch.job = Some(ENDLESS);
        state.watch.problem = None;
        state.watch.failing_since = None;
        state.watch.looked = Some(state.now);
        state.watch.next = state.now.checked_add(SignedDuration::from_secs(4)).ok();
    }
}

fn account(login: &str, name: &str, mail: &str) -> Sight {
    Sight::Here(Box::new(SeenAccount {
        id: "trial".to_owned(),
        user_name: login.to_owned(),
        name: name.to_owned(),
        email: Some(mail.to_owned()),
        active: Some(true),
        external_id: Some("mia".to_owned()),
        ..SeenAccount::default()
    }))
}
