//! The grid at the sizes a window can have, from a small laptop to a wide screen, as pictures in `target/look/`:
//! `cargo test --features look --test look_sizes`. Look at them after changing how pages are laid out.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod finished;
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod picture;
    pub mod step7;
    pub mod window;
}

use common::finished::{at, finished};
use common::people::{accounts, load, nordwind, open_step};
use common::picture;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::session::{Change, Session, Step};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, PeopleAction, Screen};
use contractbook_setup::worker::PracticeOptions;
use std::time::Duration;

fn test_page(width: f32, height: f32) -> Window {
    let mut window = Window::practice_sized(PracticeOptions::default(), width, height);
    window.act(Action::Theme(ThemeChoice::Light));
    window.act(Action::Continue);
    window.act(Action::PracticeCreateApp);
    window.until("the app", |w| w.shows("exists in the practice Entra"));
    window.act(Action::Continue);
    window.act(Action::UsePracticeToken);
    window.act(Action::PlantFault("token-rejected".to_owned(), true));
    window.act(Action::Continue);
    window.until("the ladder", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    window.settle();
    window
}

fn people_page(width: f32, height: f32) -> Window {
    let mut window = Window::sized(width, height);
    window.act(Action::Theme(ThemeChoice::Light));
    open_step(&mut window);
    load(&mut window, &nordwind(), accounts());
    window.act(Action::People(PeopleAction::Select(Some(0))));
    window.settle();
    window
}

fn watch_page(width: f32, height: f32) -> Window {
    let mut window = Window::sized(width, height);
    window.act(Action::Theme(ThemeChoice::Light));
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 113);
    window.act(Action::Start);
    window.settle();
    window
}

#[test]
fn every_size() {
    for (width, height) in [(1024.0, 700.0), (1440.0, 900.0), (1920.0, 1080.0), (2560.0, 1300.0)] {
        let mut first = Window::sized(width, height);
        first.act(Action::Theme(ThemeChoice::Light));
        picture::save(&mut first, &format!("size-1-prepare-{width}"));
        first.act(Action::ShowStart);
        first.until("the list", |w| w.state().screen == Screen::Start && w.state().setups.latest().is_some());
        picture::save(&mut first, &format!("size-0-start-{width}"));
        picture::save(&mut test_page(width, height), &format!("size-4-test-{width}"));
        picture::save(&mut people_page(width, height), &format!("size-6-people-{width}"));
        picture::save(&mut watch_page(width, height), &format!("size-7-watch-{width}"));
    }
}

/// The test while it runs: rungs, strip and progress in the middle of the climb.
#[test]
fn running() {
    let options = PracticeOptions { latency: Duration::from_millis(300), ..PracticeOptions::default() };
    let mut window = Window::practice_sized(options, 1180.0, 780.0);
    window.act(Action::Theme(ThemeChoice::Light));
    window.act(Action::Continue);
    window.act(Action::PracticeCreateApp);
    window.until("the app", |w| w.shows("exists in the practice Entra"));
    window.act(Action::Continue);
    window.act(Action::UsePracticeToken);
    window.act(Action::Continue);
    window.until("half of it", |w| w.state().ladder.done.len() >= 6 && !w.state().ladder.running.is_empty());
    picture::save(&mut window, "size-4-running");
}

/// The start page with setups in every state.
#[test]
fn many_setups() {
    let mut window = Window::open();
    let store = Store::open(window.data.path()).unwrap();
    for name in ["Nordwind A/S", "Fabrikam", "Contoso Holding mit einem sehr langen Namen GmbH & Co. KG"] {
        store.save(&finished(name, "Contractbook", "mette@nordwind.example")).unwrap();
    }
    for (name, done) in [("Tailwind Traders", 1), ("Østergaard & Sønner", 2), ("", 0)] {
        let mut session = Session::new(at(0));
        session.apply(Change::Company(name.to_owned()), at(1));
        for step in Step::ALL.into_iter().take(done) {
            session.finish(step, at(2)).unwrap();
        }
        store.save(&session).unwrap();
    }
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some_and(|list| list.len() == 6));
    for theme in
        [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark]
    {
        window.act(Action::Theme(theme));
        picture::save(&mut window, &format!("size-0-many-{theme:?}"));
    }
    window.act(Action::Zoom(2.0));
    picture::save(&mut window, "size-0-many-200");
}

/// The drawings in the other themes.
#[test]
fn drawings() {
    for theme in [ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark] {
        let mut window = Window::open();
        window.act(Action::Theme(theme));
        picture::save(&mut window, &format!("size-1-prepare-{theme:?}"));
        window.act(Action::ShowStart);
        window
            .until("the list", |w| w.state().screen == Screen::Start && w.state().setups.latest().is_some());
        picture::save(&mut window, &format!("size-0-start-{theme:?}"));
        let mut people = Window::open();
        people.act(Action::Theme(theme));
        open_step(&mut people);
        picture::save(&mut people, &format!("size-6-nothing-{theme:?}"));
    }
}
