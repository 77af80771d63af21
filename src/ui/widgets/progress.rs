//! A bar that never runs backwards, and the one thing that moves: a slow spinner.

use super::layout::text;
use super::{mark, paint};
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{CornerRadius, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, vec2};

/// How much of a whole is done. It stands still between values.
#[must_use = "add it to a Ui"]
pub struct ProgressBar<'a> {
    share: f32,
    name: &'a str,
}

impl<'a> ProgressBar<'a> {
    /// A bar with `share` (0 to 1) filled; `name` says in words what and how much ("38 of 113 arrived").
    pub fn new(share: f32, name: &'a str) -> Self {
        Self { share: if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }, name }
    }
}

impl Widget for ProgressBar<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, self.name);
            info.value = Some(f64::from(self.share) * 100.0);
            info
        });
        if ui.is_rect_visible(rect) {
            let radius = CornerRadius::same(4);
            ui.painter().rect_filled(rect, radius, t.track);
            if self.share > 0.0 {
                let width = (rect.width() * self.share).max(8.0);
                ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(width, 8.0)), radius, t.accent);
            }
        }
        response
    }
}

/// A ring that turns in ten steps a second, with its word beside it. When less motion is asked for, only
/// the word is left.
#[must_use = "add it to a Ui"]
pub struct Spinner<'a> {
    word: &'a str,
}

impl<'a> Spinner<'a> {
    /// A spinner that says `word`.
    pub fn new(word: &'a str) -> Self {
        Self { word }
    }
}

impl Widget for Spinner<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        ui.horizontal(|ui| {
            if !ui.reduced_motion() {
                let (rect, ring) = ui.allocate_exact_size(Vec2::splat(space::MARK), Sense::hover());
                ring.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, self.word));
                let t = ui.tokens();
                mark::spinner(ui, rect.center(), 9.0, 2.5, t.track, t.accent);
            }
            let response = text(ui, type_::DENSE, self.word);
            paint::keep_in_view(&response);
            response
        })
        .inner
    }
}
