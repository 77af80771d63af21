//! Where the keyboard is. egui lets the focus go when its widget disappears, after a dialog, and by an arrow key to
//! what lies behind a dialog. Here it goes to the next thing instead, back to where the dialog was opened from, and
//! stays in front; and the Tab key goes on from where the focus was last.

use eframe::egui::{Context, Id, InputState, Key, LayerId, Memory};
use std::sync::Arc;

#[derive(Clone, Copy)]
struct GiveBack {
    to: Id,
    /// The pass from which on the focus can be taken.
    from: u64,
}

/// What is remembered from one pass to the next, for each window.
#[derive(Clone, Default)]
struct Kept {
    /// Who has the focus.
    focused: Option<Id>,
    /// Who had it last, also when nobody has it now.
    last: Option<Id>,
    /// Everything around it that can take the focus, in the order of the Tab key.
    order: Arc<Vec<Id>>,
    /// The dialog in front.
    modal: Option<LayerId>,
    /// Who had the focus behind the dialog, and what stood around it.
    behind: Option<(Id, Arc<Vec<Id>>)>,
    /// The last thing used was the keyboard.
    by_keys: bool,
}

fn key() -> Id {
    Id::unique("contractbook-focus-back")
}

fn heading_key() -> Id {
    Id::unique("contractbook-page-heading")
}

fn kept_key(ctx: &Context) -> Id {
    Id::unique(("contractbook-focus", ctx.viewport_id()))
}

fn kept(ctx: &Context) -> Kept {
    let key = kept_key(ctx);
    ctx.data(|data| data.get_temp(key)).unwrap_or_default()
}

fn keep(ctx: &Context, kept: Kept) {
    let key = kept_key(ctx);
    ctx.data_mut(|data| data.insert_temp(key, kept));
}

/// Gives the focus to `to` as soon as the dialog is gone.
pub(crate) fn give_back(ctx: &Context, to: Id) {
    let request = GiveBack { to, from: ctx.cumulative_pass_nr() + 1 };
    ctx.data_mut(|data| data.insert_temp(key(), request));
    ctx.request_repaint();
}

/// Another page opens: the focus belongs to its heading, whoever waits for it.
pub(crate) fn turn_to_page(ctx: &Context) {
    ctx.data_mut(|data| data.remove::<GiveBack>(key()));
}

/// Remembers which widget is the page's heading.
pub(crate) fn set_heading(ctx: &Context, heading: Id) {
    ctx.data_mut(|data| data.insert_temp(heading_key(), heading));
}

/// Whether the page's heading has the focus. It is read, not pressed.
pub(crate) fn on_heading(ctx: &Context) -> bool {
    let heading: Option<Id> = ctx.data(|data| data.get_temp(heading_key()));
    heading.is_some() && heading == ctx.memory(Memory::focused)
}

/// Whether the person works by keys, so that a focus that was given must be seen.
pub(crate) fn by_keys(ctx: &Context) -> bool {
    kept(ctx).by_keys
}

pub(super) fn install(ctx: &Context) {
    ctx.on_begin_pass("keep the focus", Arc::new(|ui| on_begin_pass(ui)));
    ctx.on_end_pass("give the focus back", Arc::new(|ui| on_end_pass(ui)));
}

fn on_begin_pass(ctx: &Context) {
    let mut kept = kept(ctx);
    let (keys, pointer, tab) = ctx.input(|input| (any_key(input), input.pointer.any_pressed(), tab(input)));
    if keys || pointer {
        kept.by_keys = keys;
        keep(ctx, kept.clone());
    }
    let focused = ctx.memory(Memory::focused);
    if focused.is_none() && tab {
        // From here egui goes one on, or one back.
        if let Some(last) = kept.last.filter(|id| can_take_it(ctx, *id, true)) {
            ctx.memory_mut(|memory| memory.request_focus(last));
        }
    }
    // An arrow key looks for the nearest widget, also behind the dialog.
    let behind = |id: Id| {
        let layer = ctx.viewport(|viewport| viewport.prev_pass.widgets.order(id).map(|(layer, _)| layer));
        layer.is_some_and(|layer| !ctx.memory(|memory| memory.allows_interaction(layer)))
    };
    if let (Some(now), Some(before)) = (focused, kept.focused)
        && now != before
        && behind(now)
        && !behind(before)
    {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
}

fn any_key(input: &InputState) -> bool {
    input.events.iter().any(|event| matches!(event, eframe::egui::Event::Key { pressed: true, .. }))
}

fn tab(input: &InputState) -> bool {
    input.key_pressed(Key::Tab)
}

/// Whether the widget can take the focus, by the pass before (`true`) or by this one.
fn can_take_it(ctx: &Context, id: Id, before: bool) -> bool {
    let widget = ctx.viewport(|viewport| {
        let pass = if before { &viewport.prev_pass } else { &viewport.this_pass };
        pass.widgets.get(id).map(|w| (w.enabled && w.sense.is_focusable(), w.layer_id))
    });
    widget.is_some_and(|(able, layer)| able && ctx.memory(|memory| memory.allows_interaction(layer)))
}

/// Everything in the layer of `id` that can take the focus, in order.
fn around(ctx: &Context, id: Id) -> Option<Arc<Vec<Id>>> {
    ctx.viewport(|viewport| {
        let widgets = &viewport.this_pass.widgets;
        let (layer, _) = widgets.order(id)?;
        let able = widgets.get_layer(layer).filter(|w| w.enabled && w.sense.is_focusable());
        Some(Arc::new(able.map(|w| w.id).collect()))
    })
}

/// The nearest thing after `id`, or before it, that is still there.
fn neighbour(ctx: &Context, id: Id, order: &[Id]) -> Option<Id> {
    let at = order.iter().position(|other| *other == id)?;
    let (before, after) = order.split_at(at);
    after.iter().chain(before.iter().rev()).copied().find(|other| can_take_it(ctx, *other, false))
}

fn on_end_pass(ctx: &Context) {
    let request: Option<GiveBack> = ctx.data(|data| data.get_temp(key()));
    if let Some(request) = request
        && ctx.cumulative_pass_nr() >= request.from
    {
        ctx.data_mut(|data| data.remove::<GiveBack>(key()));
        ctx.memory_mut(|memory| memory.request_focus(request.to));
        ctx.request_repaint();
    }
    let mut kept = kept(ctx);
    let modal = ctx.memory(Memory::top_modal_layer);
    let now = ctx.memory(Memory::focused);
    let gone = now.is_none_or(|id| ctx.viewport(|viewport| !viewport.this_pass.widgets.contains(id)));
    let mut wanted = None;
    if let Some(before) = kept.focused.filter(|before| gone && !can_take_it(ctx, *before, false)) {
        // What had the focus is no longer there, or cannot be pressed now.
        wanted = neighbour(ctx, before, &kept.order);
        if wanted.is_none() && modal.is_some() {
            ctx.request_repaint();
        }
    }
    if kept.modal.is_some() && modal.is_none() && gone {
        wanted = kept.behind.take().and_then(|(id, order)| {
            if can_take_it(ctx, id, false) { Some(id) } else { neighbour(ctx, id, &order) }
        });
    }
    if let Some(wanted) = wanted {
        ctx.memory_mut(|memory| memory.request_focus(wanted));
        ctx.request_repaint();
    }
    let now = ctx.memory(Memory::focused);
    if let Some((id, order)) = now.and_then(|id| Some((id, around(ctx, id)?))) {
        kept.last = Some(id);
        kept.order = order;
    }
    if modal.is_none() {
        kept.behind = now.map(|id| (id, Arc::clone(&kept.order)));
    } else if ctx.input(|input| input.key_pressed(Key::ArrowDown) || input.key_pressed(Key::ArrowUp))
        || ctx.input(|input| input.key_pressed(Key::ArrowLeft) || input.key_pressed(Key::ArrowRight))
    {
        // Where that leads is looked at when the next pass begins.
        ctx.request_repaint();
    }
    kept.focused = now;
    kept.modal = modal;
    keep(ctx, kept);
}
