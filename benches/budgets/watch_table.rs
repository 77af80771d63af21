//! Frames of step 7 with 100,000 people arrived, while their list scrolls.

use anyhow::Context as _;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use contractbook_setup::ui::Action;
use contractbook_setup::worker::{Arrival, How};

use crate::common::step7::real_at_step_7;
use crate::common::window::Window;
use crate::people_table::scroll;
use crate::table::Table;

const PEOPLE: u32 = 100_000;

/// One frame in a hundred may take longer than the second row says.
pub fn measure(table: &mut Table) -> anyhow::Result<()> {
    let mut window = Window::open();
    // Nothing listens there: the list alone is measured.
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", PEOPLE);
    window.act(Action::Start);
    let at = window.state().now;
    let arrivals = (0..PEOPLE).map(|n| Arrival {
        at,
        id: format!("id-{n}"),
        user_name: format!("person{n}@nordwind.example"),
        name: format!("Person {n}"),
        email: None,
        active: Some(true),
        how: How::New,
        expected: None,
    });
    let watch = &mut window.harness.state_mut().state.watch;
    watch.add(arrivals.collect());
    watch.arrange("");
    window.settle();
    window.harness.query_by_role(Role::ListBox).context("The page shows no table")?.scroll_to_me();
    window.settle();
    scroll(&mut window, table, "arrivals, 100,000 rows, a frame while they scroll")
}
