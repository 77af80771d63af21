//! What is said to a screen reader of its own accord: a result, a milestone, an error. Each is said once, when it
//! appears; what stands on a page when it opens is not said, because there the heading is.
//!
//! The words themselves are drawn where they belong. A node made for each saying carries them to the screen reader:
//! the node of a drawn text may become another one whenever something above it appears, and would be said again.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Context, Id};
use std::collections::HashMap;
use std::sync::Arc;

/// How many sayings are kept to be asked for.
const KEPT: usize = 50;

/// What has been heard, and what is to be said.
#[derive(Clone, Default)]
struct Memory {
    /// Words that stand in the window, and the pass they were seen in last.
    heard: HashMap<Id, u64>,
    /// The pass in which another page was opened.
    opened: Option<u64>,
    /// Words that came in this pass.
    fresh: Vec<(Id, String, bool)>,
    /// What was said last, for as long as any of it stands in the window; and how many sayings there were.
    now: Option<Saying>,
    count: u64,
    /// The last sayings, oldest first.
    lately: Vec<(String, bool)>,
}

#[derive(Clone)]
struct Saying {
    words: String,
    urgent: bool,
    parts: Vec<Id>,
}

fn key(ctx: &Context) -> Id {
    Id::unique(("contractbook-said", ctx.viewport_id()))
}

/// Says these words when they appear, after whatever is being said.
pub fn say(ctx: &Context, words: &str) {
    remember(ctx, words, false, false);
}

/// The same for somebody else's words, in which nothing is a mark.
pub fn say_verbatim(ctx: &Context, words: &str) {
    remember_as(ctx, Id::unique(("said", words)), || words.to_owned(), false, false);
}

/// The same for what was just done, also while another page opens.
pub fn confirm(ctx: &Context, words: &str) {
    remember(ctx, words, false, true);
}

/// Says these words at once: something does not work.
pub fn alarm(ctx: &Context, words: &str) {
    remember(ctx, words, true, true);
}

/// Says how far something is when another quarter of it is done.
pub fn quarter(ctx: &Context, what: Id, share: f32, words: &str) {
    let quarter = (share.clamp(0.0, 1.0) * 4.0).floor() as u8;
    if quarter > 0 {
        remember_as(ctx, what.with(quarter), || super::markup::plain(words), false, false);
    }
}

/// Another page opens: what stands on it is read, not said.
pub fn page_opens(ctx: &Context) {
    let (key, pass) = (key(ctx), ctx.cumulative_pass_nr());
    ctx.data_mut(|data| data.get_temp_mut_or_default::<Memory>(key).opened = Some(pass));
}

fn remember(ctx: &Context, words: &str, urgent: bool, always: bool) {
    remember_as(ctx, Id::unique(("said", words)), || super::markup::plain(words), urgent, always);
}

fn remember_as(ctx: &Context, what: Id, words: impl FnOnce() -> String, urgent: bool, always: bool) {
    let (key, pass) = (key(ctx), ctx.cumulative_pass_nr());
    ctx.data_mut(|data| {
        let memory = data.get_temp_mut_or_default::<Memory>(key);
        let known = memory.heard.insert(what, pass).is_some();
        if !known && (always || memory.opened != Some(pass)) {
            memory.fresh.push((what, words(), urgent));
        }
    });
}

/// What was said last, oldest first, and whether it was said at once.
pub fn lately(ctx: &Context) -> Vec<(String, bool)> {
    let key = key(ctx);
    ctx.data(|data| data.get_temp::<Memory>(key)).unwrap_or_default().lately
}

/// Lets every window say what came in a pass when that ends.
pub fn install(ctx: &Context) {
    ctx.on_end_pass("say what is new", Arc::new(|ui| on_end_pass(ui)));
}

fn on_end_pass(ctx: &Context) {
    let (key, pass) = (key(ctx), ctx.cumulative_pass_nr());
    let (now, count, stale) = ctx.data_mut(|data| {
        let memory = data.get_temp_mut_or_default::<Memory>(key);
        // A pass may be thrown away and drawn again: what was gone for a moment was not gone.
        memory.heard.retain(|_, seen| pass.saturating_sub(*seen) <= 2);
        let Memory { heard, now, .. } = memory;
        if now.as_ref().is_some_and(|now| !now.parts.iter().any(|part| heard.contains_key(part))) {
            *now = None;
        }
        let fresh = std::mem::take(&mut memory.fresh);
        if !fresh.is_empty() {
            let urgent = fresh.iter().any(|(_, _, urgent)| *urgent);
            let (parts, words): (Vec<Id>, Vec<String>) =
                fresh.into_iter().map(|(part, words, _)| (part, words)).unzip();
            let words = words.join("\n");
            memory.lately.push((words.clone(), urgent));
            let many = memory.lately.len().saturating_sub(KEPT);
            memory.lately.drain(..many);
            memory.now = Some(Saying { words, urgent, parts });
            memory.count += 1;
        }
        let stale = memory.now.as_ref().is_some_and(|now| {
            !now.parts.iter().any(|part| memory.heard.get(part).is_some_and(|seen| *seen == pass))
        });
        (memory.now.clone(), memory.count, stale)
    });
    if stale {
        // Nothing of it stands in the window any more: it goes in a moment.
        ctx.request_repaint();
    }
    let Some(Saying { words, urgent, .. }) = now else { return };
    ctx.accesskit_node_builder(Id::unique(("contractbook-saying", count)), |node| {
        node.set_role(if urgent { Role::Alert } else { Role::Status });
        node.set_live(if urgent { Live::Assertive } else { Live::Polite });
        node.set_label(words);
    });
}
