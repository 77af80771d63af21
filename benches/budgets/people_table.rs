//! Frames of step 6 with 100,000 people listed, while they scroll.

use anyhow::{Context as _, ensure};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::people::{accounts, load, many, open_step};
use crate::common::window::Window;
use crate::pages::frame;
use crate::table::{Budget, Row, Table, median, percentile};

const PEOPLE: usize = 100_000;
const FRAMES: usize = 600;

/// One frame in a hundred may take longer than the second row says.
pub fn measure(table: &mut Table) -> anyhow::Result<()> {
    let mut window = Window::open();
    open_step(&mut window);
    load(&mut window, &many(PEOPLE), accounts());
    scroll(&mut window, table, "people table, 100,000 rows, a frame while it scrolls")
}

/// Scrolls the page's list and measures its frames; the row of the median is called `what`.
pub fn scroll(window: &mut Window, table: &mut Table, what: &str) -> anyhow::Result<()> {
    let list = window.harness.query_by_role(Role::ListBox).context("The page shows no table")?.rect();
    window.harness.event(Event::PointerMoved(list.center_top() + vec2(0.0, 20.0)));
    window.settle();
    let before = first_row(window);
    let frames: Vec<f64> = (0..FRAMES).map(|_| frame(window, -400.0).as_secs_f64() * 1000.0).collect();
    ensure!(before != first_row(window), "The table did not scroll");
    let late = percentile(frames.clone(), 99);
    for (what, measured, most) in [(what, median(frames), 4.0), ("the same, 99th percentile", late, 8.0)] {
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

fn first_row(window: &Window) -> Option<String> {
    let row = window.harness.query_all_by_role(Role::ListBoxOption).next()?;
    row.accesskit_node().label()
}
