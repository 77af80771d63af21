//! What the main button found missing: said once above the page, the focus on the first of it.

use eframe::egui::Ui;

use super::pages::Cx;
use super::widgets::{Notice, NoticeKind};

/// Draws the list, while there is one.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let missing = &cx.state.missing;
    if missing.is_empty() {
        return;
    }
    let mut words = format!("**{}**", cx.tw("missing-heading", &[("count", missing.len().into())]));
    for one in missing {
        words.push('\n');
        words.push_str(&cx.t(&format!("missing-{}", one.as_str())));
    }
    Notice::new(NoticeKind::Warning, &words).show(ui);
}
