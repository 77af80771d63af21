//! The grid of the pages: whatever can be pressed or typed into lies inside the window, from the smallest size to a wide
//! screen, and the content never grows beyond its widest.

mod common {
    pub mod finished;
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod people;
    pub mod step7;
    pub mod window;
}

use common::finished::{at, finished};
use common::people::{accounts, load, nordwind, open_step};
use common::step7::real_at_step_7;
use common::window::Window;
use contractbook_setup::domain::session::{Change, Session};
use contractbook_setup::service::store::Store;
use contractbook_setup::ui::theme::space;
use contractbook_setup::ui::{Action, PeopleAction};
use contractbook_setup::worker::PracticeOptions;
use eframe::egui::Rect;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// From 200 % of the smallest window to a wide screen, in points.
const SIZES: [(f32, f32); 6] =
    [(590.0, 390.0), (760.0, 560.0), (1024.0, 700.0), (1180.0, 780.0), (1920.0, 1080.0), (2560.0, 1440.0)];

/// Name and place of everything that can be pressed or typed into.
fn controls(window: &Window) -> Vec<(String, Rect)> {
    let roles = [
        Role::Button,
        Role::Link,
        Role::CheckBox,
        Role::RadioButton,
        Role::TextInput,
        Role::PasswordInput,
        Role::ColumnHeader,
    ];
    let nodes = window.harness.query_all_by(|_| true);
    nodes
        .filter(|node| roles.contains(&node.accesskit_node().role()))
        .map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect()))
        .collect()
}

fn holds(window: &Window, width: f32, page: &str) {
    let controls = controls(window);
    assert!(controls.len() > 3, "{page} has controls");
    let rail = if width < space::COMPACT_BELOW { 0.0 } else { space::RAIL };
    for (name, rect) in controls {
        assert!(
            rect.min.x >= 0.0 && rect.max.x <= width + 0.5,
            "{page} at {width}: {name} reaches from {} to {}",
            rect.min.x,
            rect.max.x
        );
        // The rail and its buttons stand left of the content.
        if rect.min.x > rail {
            let free = ((width - rail - space::CONTENT) / 2.0).floor().max(0.0);
            // A quiet button's ground may reach out of its column a little.
            let edges = (rail + free - 12.0, width - free + 12.0);
            assert!(
                rect.min.x >= edges.0 && rect.max.x <= edges.1,
                "{page} at {width}: {name} leaves the content, {} to {}",
                rect.min.x,
                rect.max.x
            );
        }
    }
}

#[test]
fn the_first_step_and_the_start_page() {
    for (width, height) in SIZES {
        let mut window = Window::sized(width, height);
        window.settle();
        holds(&window, width, "step 1");
        let store = Store::open(window.data.path()).unwrap();
        let long = "Contoso Holding mit einem sehr langen Namen und noch einem Zusatz GmbH & Co. KG";
        store.save(&finished(long, "Contractbook", "mette@nordwind.example")).unwrap();
        let mut begun = Session::new(at(0));
        begun.apply(Change::Company("Fabrikam".to_owned()), at(1));
        store.save(&begun).unwrap();
        window.act(Action::ShowStart);
        window.until("the list", |w| w.state().setups.latest().is_some_and(|list| list.len() == 2));
        window.settle();
        holds(&window, width, "the start page");
    }
}

#[test]
fn the_test_page_of_the_practice() {
    for (width, height) in SIZES {
        let mut window = Window::practice_sized(PracticeOptions::default(), width, height);
        window.act(Action::Continue);
        window.act(Action::PracticeCreateApp);
        window.until("the app", |w| w.shows("exists in the practice Entra"));
        window.act(Action::Continue);
        window.act(Action::UsePracticeToken);
        window.settle();
        holds(&window, width, "step 3");
        window.act(Action::PlantFault("token-rejected".to_owned(), true));
        window.act(Action::Continue);
        window.until("the ladder", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
        window.settle();
        holds(&window, width, "step 4");
    }
}

#[test]
fn the_people_and_the_watch() {
    for (width, height) in SIZES {
        let mut window = Window::sized(width, height);
        open_step(&mut window);
        load(&mut window, &nordwind(), accounts());
        window.act(Action::People(PeopleAction::Select(Some(0))));
        window.settle();
        holds(&window, width, "step 6");
        let mut window = Window::sized(width, height);
        real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 113);
        window.settle();
        holds(&window, width, "step 7, the trial");
        window.act(Action::Start);
        window.settle();
        holds(&window, width, "step 7, the watch");
    }
}
