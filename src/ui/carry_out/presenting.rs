//! Others look on, or no longer.

use eframe::egui::Context;

use crate::domain::settings::{ZOOM_MAX, zoom_percent};

use super::super::app::App;
use super::toast;

/// Seconds that a confirmation, or an offer to take something back, stays while presenting: until it is put away.
pub const STAYS: f64 = 86_400.0;
/// Everything is larger by so much, in percent: a video shows half of what is there.
const LARGER: u16 = 25;

/// Switches it. Masks and settings follow by themselves.
pub fn switch(app: &mut App, ctx: &Context, on: bool) {
    if std::mem::replace(&mut app.state.settings.presenting, on) == on {
        return;
    }
    let now = zoom_percent(ctx.zoom_factor());
    let before = &mut app.state.settings.zoom_before;
    let size = if on {
        *before = Some(now);
        larger(now)
    } else {
        // Whoever chose another size meanwhile keeps it.
        before.take().filter(|before| larger(*before) == now).unwrap_or(now)
    };
    ctx.set_zoom_factor(f32::from(size) / 100.0);
    let said = app.state.texts.get(if on { "presenting-on-said" } else { "presenting-off-said" });
    toast(app, ctx, said);
}

/// The size while presenting, in percent; near the largest one there is less room.
fn larger(zoom: u16) -> u16 {
    zoom.saturating_add(LARGER).min(ZOOM_MAX)
}
