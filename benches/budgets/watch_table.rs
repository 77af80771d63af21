//! Frames of step 7 with 100,000 people arrived, while their list scrolls.

use anyhow::{Context as _, ensure};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, vec2};
use egui_kittest::kittest::Queryable as _;

use contractbook_setup::ui::Action;
use contractbook_setup::worker::{Arrival, How};

use crate::common::step7::real_at_step_7;
use crate::common::window::Window;
use crate::pages::frame;
use crate::people_table::{FRAMES, first_row};
use crate::table::{Budget, Row, Table, median, percentile};

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
    let list = window.harness.query_by_role(Role::ListBox).context("The page shows no table")?.rect();
    window.harness.event(Event::PointerMoved(list.center_top() + vec2(0.0, 20.0)));
    window.settle();
    let before = first_row(&window);
    let frames: Vec<f64> = (0..FRAMES).map(|_| frame(&mut window, -400.0).as_secs_f64() * 1000.0).collect();
    ensure!(before != first_row(&window), "The table did not scroll");
    let late = percentile(frames.clone(), 99);
    for (what, measured, most) in [
        ("arrivals, 100,000 rows, a frame while they scroll", median(frames), 4.0),
        ("the same, 99th percentile", late, 8.0),
    ] {
        table.row(Row {
            what: what.to_owned(),
            unit: "ms",
            measured,
            floor: None,
            budget: Budget::AtMost(most),
        });
    }
    Ok(())
}
