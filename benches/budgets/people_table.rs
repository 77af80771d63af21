//! Frames of step 6 with 100,000 people listed, while they scroll: laid out and turned into triangles, as the window
//! does before the graphics card takes over.

use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::people::{accounts, load, many, open_step};
use crate::common::window::Window;
use crate::table::{Budget, Row, Table, median};

const PEOPLE: usize = 100_000;
pub const FRAMES: usize = 600;

/// One frame in a hundred may take longer than the second row says.
pub fn measure(table: &mut Table) -> anyhow::Result<()> {
    let mut window = Window::open();
    open_step(&mut window);
    load(&mut window, &many(PEOPLE), accounts());
    let list = window.harness.query_by_role(Role::ListBox).context("The page shows no table")?.rect();
    window.harness.event(Event::PointerMoved(list.center_top() + vec2(0.0, 20.0)));
    window.settle();
    let before = first_row(&window);
    let mut frames: Vec<f64> = (0..FRAMES).map(|_| frame(&mut window).as_secs_f64() * 1000.0).collect();
    ensure!(before != first_row(&window), "The table did not scroll");
    frames.sort_by(f64::total_cmp);
    let late = frames.get(FRAMES * 99 / 100).copied().unwrap_or_default();
    for (what, measured, most) in [
        ("people table, 100,000 rows, a frame while it scrolls", median(frames), 4.0),
        ("the same, 99th percentile", late, 8.0),
    ] {
        table.row(Row { what, unit: "ms", measured, floor: None, budget: Budget::AtMost(most) });
    }
    Ok(())
}

pub fn frame(window: &mut Window) -> Duration {
    window.harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -400.0),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    let begun = Instant::now();
    window.harness.step();
    let shapes = window.harness.output().shapes.clone();
    let triangles = window.harness.ctx.tessellate(shapes, 1.0);
    let took = begun.elapsed();
    drop(triangles);
    took
}

pub fn first_row(window: &Window) -> Option<String> {
    let row = window.harness.query_all_by_role(Role::ListBoxOption).next()?;
    row.accesskit_node().label()
}
