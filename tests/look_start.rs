//! Step 7 as pictures in `target/look/`, light and dark, at 100 % and 200 %:
//! `cargo test --features look --test look_start`. Look at them after changing the page.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a picture that cannot be made has failed")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod picture;
    pub mod step7;
    pub mod window;
}

use common::picture;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::people::drill::Sight;
use contractbook_setup::domain::people::progress::Seen;
use contractbook_setup::domain::people::seen::SeenAccount;
use contractbook_setup::domain::people::silence::{Means, Question};
use contractbook_setup::domain::people::{ExpectedCounts, Standing, WatchMemory};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, Chosen, StartAction, WatchNote, WatchTab};
use contractbook_setup::worker::{Arrival, How};
use egui_kittest::kittest::Queryable as _;
use jiff::SignedDuration;

const NAMES: [(&str, &str); 6] = [
    ("Łukasz Wiśniewski", "lukasz.wisniewski"),
    ("Zoë van der Meer-Schouwenburg", "zoe.van.der.meer"),
    ("Jürgen Groß", "juergen.gross"),
    ("Søren Østergaard", "soeren.oestergaard"),
    ("Mette Holm", "mette.holm"),
    ("Mia Lind", "mia.lind"),
];

struct Camera {
    window: Window,
    name: &'static str,
}

impl Camera {
    fn shoot(&mut self, page: &str) {
        self.window.settle();
        picture::save(&mut self.window, &format!("{page}-{}", self.name));
    }

    fn scroll_to(&mut self, words: &str) {
        self.window.harness.get_by_label(words).scroll_to_me();
        self.window.settle();
    }

    /// As if the watch had seen so many of `expected`.
    fn seen(&mut self, arrived: u64, expected: u64) {
        let now = self.window.state().now;
        let state = &mut self.window.harness.state_mut().state;
        state.watch.problem = None;
        state.watch.failing_since = None;
        state.watch.looked = Some(now);
        state.watch.next = now.checked_add(SignedDuration::from_secs(12)).ok();
        let all: Vec<Arrival> = (0..arrived)
            .map(|n| {
                let (name, login) = NAMES[n as usize % NAMES.len()];
                Arrival {
                    at: now,
                    id: format!("id-{n}"),
                    user_name: format!("{login}{n}@nordwind.example"),
                    name: name.to_owned(),
                    email: None,
                    active: Some(true),
                    how: if n % 4 == 2 { How::Linked } else { How::New },
                    expected: Some(n != 3),
                }
            })
            .collect();
        state.watch.add(all);
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

    /// The watch asks nobody in a picture.
    fn still(&mut self) {
        self.window.until("a look", |w| w.state().watch.problem.is_some());
        // Its next look is minutes away by then.
        let state = &mut self.window.harness.state_mut().state;
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

fn pictures(name: &'static str, theme: ThemeChoice, zoom: f32) {
    let mut camera = Camera { window: Window::open(), name };
    camera.window.act(Action::Theme(theme));
    camera.window.act(Action::Zoom(zoom));
    real_at_step_7(&mut camera.window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 113);
    common::people::load(&mut camera.window, &common::people::nordwind(), Vec::new());
    camera.still();
    camera.shoot("start-1-trial");
    let state = &mut camera.window.harness.state_mut().state;
    state.watch.trial = account("mia.lind@nordwind.example", "", "mia@nordwind.example");
    camera.window.act(Action::Step7(StartAction::TrialIsHere));
    camera.shoot("start-2-differs");
    let state = &mut camera.window.harness.state_mut().state;
    state.watch.trial = account("mia@nordwind.example", "Mia Lind", "mia@nordwind.example");
    camera.shoot("start-3-arrived");
    camera.scroll_to("Before you start, in Entra");
    camera.shoot("start-4-before");
    camera.window.act(Action::AskStart);
    camera.window.harness.state_mut().fields.started_earlier = true;
    "23:10".clone_into(&mut camera.window.harness.state_mut().fields.started_text);
    camera.shoot("start-5-dialog");
    camera.window.harness.state_mut().fields.started_earlier = false;
    camera.seen(1, 113);
    camera.window.act(Action::Start);
    camera.seen(1, 113);
    camera.shoot("start-6-waiting");
    camera.window.act(Action::Step7(StartAction::Tell(true)));
    camera.window.pass(SignedDuration::from_mins(9));
    camera.seen(20, 113);
    camera.window.pass(SignedDuration::from_mins(2));
    camera.seen(38, 113);
    camera.shoot("start-7-watch");
    let list = camera.window.state().people.current().cloned().unwrap();
    let preflight = camera.window.state().people.preflight.clone().unwrap();
    camera.window.harness.state_mut().state.watch.list = Some((list, preflight));
    camera.window.act(Action::Step7(StartAction::Tab(WatchTab::Missing)));
    camera.window.act(Action::Step7(StartAction::Choose(Some(Chosen::Row(2)))));
    let now = camera.window.state().now;
    let slept = now.checked_sub(SignedDuration::from_mins(50)).unwrap();
    camera.window.harness.state_mut().state.watch.note = Some((WatchNote::Slept(slept), now));
    camera.scroll_to("40 people");
    camera.shoot("start-8-missing");
    camera.window.harness.state_mut().state.watch.note = None;
    camera.window.act(Action::Step7(StartAction::Tab(WatchTab::Arrived)));
    camera.window.pass(SignedDuration::from_mins(100));
    camera.seen(38, 113);
    camera.shoot("start-9-overdue");
    camera.scroll_to("Nothing at all");
    camera.shoot("start-9-question");
    camera
        .window
        .act(Action::Step7(StartAction::Answer(Question::Logs, Means::Problem(ProblemId::EntraNestedGroup))));
    camera.shoot("start-10-found");
    camera.window.act(Action::Step7(StartAction::EndQuestions));
    camera.seen(113, 113);
    camera.window.act(Action::Change(Change::AllArrived));
    camera.shoot("start-11-all");
    camera.window.press("Optional: try what happens when somebody leaves");
    camera.scroll_to("Optional: try what happens when somebody leaves");
    camera.shoot("start-12-drill");
    camera.window.act(Action::Change(Change::TakenOut));
    camera.scroll_to("Optional: try what happens when somebody leaves");
    camera.shoot("start-13-drill-waits");
    camera.window.pass(SignedDuration::from_mins(70));
    camera.seen(113, 113);
    camera.scroll_to("Optional: try what happens when somebody leaves");
    camera.shoot("start-14-drill-still-on");
}

#[test]
fn light() {
    pictures("light", ThemeChoice::Light, 1.0);
}

#[test]
fn dark() {
    pictures("dark", ThemeChoice::Dark, 1.0);
}

#[test]
fn light_200() {
    pictures("light-200", ThemeChoice::Light, 2.0);
}

#[test]
fn dark_200() {
    pictures("dark-200", ThemeChoice::Dark, 2.0);
}
