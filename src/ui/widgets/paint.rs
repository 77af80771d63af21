//! Helpers shared by the widgets: laid-out text, outlines, focus rings, fades.

use crate::ui::theme::ThemeExt as _;
use crate::ui::theme::type_::Type;
use eframe::egui::text::TextWrapping;
use eframe::egui::{Color32, CornerRadius, Galley, Pos2, Rect, Response, Stroke, StrokeKind, Ui, pos2};
use std::sync::Arc;

/// Lays text out and wraps it at `width` points (infinite: one line).
pub(super) fn wrapped(ui: &Ui, style: Type, text: &str, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = style.job(text, colour);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Lays text out in one line.
pub(super) fn line(ui: &Ui, style: Type, text: &str, colour: Color32) -> Arc<Galley> {
    wrapped(ui, style, text, colour, f32::INFINITY)
}

/// Lays text out in one line and cuts its end with an ellipsis at `width` points.
pub(super) fn cut(ui: &Ui, style: Type, text: &str, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = style.job(text, colour);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Distance from the top of the galley to the baseline of its first row.
pub(super) fn baseline(galley: &Galley) -> f32 {
    galley
        .rows
        .first()
        .and_then(|row| row.row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
        .unwrap_or(galley.size().y * 0.75)
}

/// Paints a galley whose colours are set.
pub(super) fn put(ui: &Ui, pos: Pos2, galley: &Arc<Galley>) {
    ui.painter().galley(pos, Arc::clone(galley), ui.tokens().text_body);
}

/// Paints a galley in the middle of `rect`, from left to right as well as from top to bottom.
pub(super) fn put_centred(ui: &Ui, rect: Rect, galley: &Arc<Galley>) {
    put(ui, rect.center() - galley.size() / 2.0, galley);
}

/// Paints a galley at `x`, centred from top to bottom on `y`.
pub(super) fn put_middle(ui: &Ui, x: f32, y: f32, galley: &Arc<Galley>) {
    put(ui, pos2(x, y - galley.size().y / 2.0), galley);
}

/// Fills a rounded box and draws its outline inside it.
pub(super) fn boxed(ui: &Ui, rect: Rect, radius: u8, fill: Color32, stroke: Stroke) {
    ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
}

/// The focus ring: 2 points wide, with 2 points of free ground between it and the control. Only the
/// keyboard gives focus to buttons, so it shows for the keyboard alone.
pub(super) fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if response.has_focus() {
        ring(ui, response.rect, radius);
    }
}

/// The focus ring around `rect`, whoever has the focus.
pub fn ring(ui: &Ui, rect: Rect, radius: u8) {
    let stroke = Stroke::new(2.0, ui.tokens().focus);
    ui.painter().rect_stroke(
        rect.expand(2.0),
        CornerRadius::same(radius.saturating_add(3)),
        stroke,
        StrokeKind::Outside,
    );
}

/// Fades between two colours while the pointer comes and goes.
pub(super) fn fade(ui: &Ui, response: &Response, rest: Color32, over: Color32) -> Color32 {
    let part = ui.animate_bool(response.id.with("hover"), response.hovered());
    rest.lerp_to_gamma(over, part)
}

/// Shows words whole that were cut, under the pointer. Screen readers have them as the name already.
pub(super) fn whole_on_hover(response: Response, words: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        ui.label(words);
    })
}

/// Scrolls a widget into view when the keyboard reaches it.
pub fn keep_in_view(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
