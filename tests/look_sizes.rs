//! The grid at the sizes a window can have, from a small laptop to a wide screen, as pictures in `target/look/`:
//! `cargo test --features look --test look_sizes`. Look at them after changing how pages are laid out.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod picture;
    pub mod step7;
    pub mod window;
}

use common::people::{accounts, load, nordwind, open_step};
use common::picture;
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::ui::theme::ThemeChoice;
use contractbook_setup::ui::{Action, PeopleAction, Screen};
use contractbook_setup::worker::PracticeOptions;

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
