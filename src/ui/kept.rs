//! What is remembered about the person between two starts: read before the window opens, written a moment after it
//! changed and when the window closes.

use std::time::Duration;

use eframe::egui::{Context, ViewportInfo};

use crate::domain::settings::{LoadedSettings, Settings, WindowPlace, zoom_percent};
use crate::worker::Command;

use super::app::App;
use super::state::State;
use super::theme;
use super::words::SettingsSaid;

/// Seconds without another change before they are written: a window that is dragged changes a hundred times.
const REST: f64 = 1.0;

/// What is on disk, and what is not yet.
#[derive(Debug, Default)]
pub struct Kept {
    /// As on disk, or on the way there.
    saved: Settings,
    /// As on disk, while another one is on the way.
    before: Option<Settings>,
    /// A newer version wrote the file: it is left alone.
    read_only: bool,
    /// When the last change was seen that is not on disk.
    changed: Option<f64>,
    /// As seen last.
    seen: Option<Settings>,
    /// The place of the window as it opened; not worth a file by itself.
    opened: Option<WindowPlace>,
}

impl Kept {
    /// What was read.
    pub fn of(loaded: LoadedSettings) -> Self {
        Self { saved: loaded.settings, read_only: loaded.read_only, ..Self::default() }
    }
}

/// Puts what was read into a window that opens.
pub fn apply(ctx: &Context, state: &mut State, loaded: &LoadedSettings) {
    state.settings = loaded.settings.clone();
    state.settings_said = loaded.warnings.iter().cloned().map(SettingsSaid::Read).collect();
    ctx.set_zoom_factor(state.settings.zoom_factor());
    theme::set_choice(ctx, state.settings.theme);
    theme::follow(ctx, state.system, state.settings.motion);
}

/// Sees what has changed, and has it written once it rests. Called once a frame.
pub fn keep(app: &mut App, ctx: &Context) {
    look_at_window(app, ctx);
    app.state.settings.zoom = zoom_percent(ctx.zoom_factor());
    let now = ctx.input(|i| i.time);
    let kept = &mut app.kept;
    if kept.seen.as_ref() != Some(&app.state.settings) {
        kept.seen = Some(app.state.settings.clone());
        kept.changed = (app.state.settings != kept.saved).then_some(now);
    }
    if let Some(since) = kept.changed {
        // Asked for in each frame: one that comes earlier takes the request along.
        let left = (REST - (now - since)).max(0.0) + 0.05;
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    }
    let closing = ctx.input(|i| i.viewport().close_requested());
    if kept.changed.is_some_and(|since| closing || now - since >= REST) {
        write(app);
    }
}

/// Writes what is not on disk.
pub fn write(app: &mut App) {
    app.kept.changed = None;
    if app.kept.read_only || app.state.settings == app.kept.saved {
        return;
    }
    let after = app.state.settings.clone();
    let before = std::mem::replace(&mut app.kept.saved, after.clone());
    app.kept.before.get_or_insert_with(|| before.clone());
    app.worker.send(Command::SaveSettings { before: Box::new(before), after: Box::new(after) });
}

/// What was on the way is on disk, or is not: then the next change takes it along, and so does closing the window.
pub fn written(app: &mut App, good: bool) {
    let before = app.kept.before.take();
    if let (false, Some(before)) = (good, before) {
        app.kept.saved = before;
    }
}

/// Writes them once more: the worker that was to do it has ended.
pub fn write_again(app: &App) {
    if !app.kept.read_only {
        let after = Box::new(app.state.settings.clone());
        app.worker.send(Command::SaveSettings { before: Box::default(), after });
    }
}

fn look_at_window(app: &mut App, ctx: &Context) {
    let Some(place) = place_of(ctx, app.state.settings.window) else { return };
    match app.kept.opened {
        None => app.kept.opened = Some(place),
        // Where it opened is no choice of the person's.
        Some(opened) if app.state.settings.window.is_none() && opened.is_near(&place) => {}
        Some(_) => {
            if app.state.settings.window.is_none_or(|known| !known.is_near(&place)) {
                app.state.settings.window = Some(place);
            }
        }
    }
}

/// Where the window is now, in points at 100 %. A window that fills the screen goes back to the size `before`.
fn place_of(ctx: &Context, before: Option<WindowPlace>) -> Option<WindowPlace> {
    ctx.input(|i| {
        let info: &ViewportInfo = i.viewport();
        // The zoom these numbers were told with; another one may be in force from the next frame on.
        let zoom = i.pixels_per_point() / info.native_pixels_per_point.unwrap_or(1.0);
        if info.minimized == Some(true) || info.fullscreen == Some(true) {
            return None;
        }
        if info.maximized == Some(true) {
            return Some(WindowPlace { maximized: true, ..before.unwrap_or_default() });
        }
        let size = info.inner_rect.map_or_else(|| i.viewport_rect().size(), |rect| rect.size()) * zoom;
        let corner = info.outer_rect.map(|rect| ((rect.min.x * zoom).round(), (rect.min.y * zoom).round()));
        let place = WindowPlace { width: size.x.round(), height: size.y.round(), corner, maximized: false };
        place.is_reasonable().then_some(place)
    })
}
