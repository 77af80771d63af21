//! Giving the focus back after a dialog. While egui still knows the dialog as the top layer (one pass after
//! it closed) nothing behind it can take the focus, so the request waits.

use eframe::egui::{Context, Id};
use std::sync::Arc;

#[derive(Clone, Copy)]
struct GiveBack {
    to: Id,
    /// The pass from which on the focus can be taken.
    from: u64,
}

fn key() -> Id {
    Id::unique("contractbook-focus-back")
}

/// Gives the focus to `to` as soon as the dialog is gone.
pub(crate) fn give_back(ctx: &Context, to: Id) {
    let request = GiveBack { to, from: ctx.cumulative_pass_nr() + 1 };
    ctx.data_mut(|data| data.insert_temp(key(), request));
    ctx.request_repaint();
}

pub(super) fn install(ctx: &Context) {
    ctx.on_end_pass("give the focus back", Arc::new(|ui| on_end_pass(ui)));
}

fn on_end_pass(ctx: &Context) {
    let Some(request) = ctx.data(|data| data.get_temp::<GiveBack>(key())) else { return };
    if ctx.cumulative_pass_nr() >= request.from {
        ctx.data_mut(|data| data.remove::<GiveBack>(key()));
        ctx.memory_mut(|memory| memory.request_focus(request.to));
        ctx.request_repaint();
    }
}
