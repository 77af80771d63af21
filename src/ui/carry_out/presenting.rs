//! Others look on, or no longer.

use eframe::egui::Context;

use crate::domain::settings::zoom_percent;

use super::super::app::App;
use super::toast;

/// Seconds that a confirmation stays while presenting: until it is put away.
pub const STAYS: f64 = 86_400.0;
/// Everything is larger by so much, in percent: a video shows half of what is there.
const LARGER: u16 = 25;

/// Switches it. Masks and settings follow by themselves.
pub fn switch(app: &mut App, ctx: &Context, on: bool) {
    if std::mem::replace(&mut app.state.settings.presenting, on) == on {
        return;
    }
    let now = zoom_percent(ctx.zoom_factor());
    let size = if on { now.saturating_add(LARGER) } else { now.saturating_sub(LARGER) };
    ctx.set_zoom_factor(f32::from(zoom_percent(f32::from(size) / 100.0)) / 100.0);
    let said = app.state.texts.get(if on { "presenting-on-said" } else { "presenting-off-said" });
    toast(app, ctx, said);
}
