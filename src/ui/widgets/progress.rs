//! A bar that never runs backwards, and the one thing that moves: a slow spinner.

use super::layout::text;
use super::{mark, paint, said};
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Align, CornerRadius, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget, WidgetInfo, vec2,
};
use std::cmp::Ordering;
use std::f32::consts::TAU;

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
        ui.accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
        });
        said::quarter(ui, response.id, self.share, self.name);
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

/// How much of a wait is left, as a ring that empties clockwise around a number. Silent for screen readers: a sentence
/// beside it says the same.
#[must_use = "add it to a Ui"]
pub struct CountdownRing<'a> {
    left: f32,
    number: &'a str,
    unit: &'a str,
    caption: &'a str,
}

impl<'a> CountdownRing<'a> {
    /// Width with its caption, in points.
    pub const WIDTH: f32 = 108.0;
    const RING: f32 = 84.0;

    /// A ring with the share `left` (0 to 1) of it filled; `caption` says below it what is waited for.
    pub fn new(left: f32, number: &'a str, unit: &'a str, caption: &'a str) -> Self {
        Self { left: if left.is_finite() { left.clamp(0.0, 1.0) } else { 0.0 }, number, unit, caption }
    }
}

impl Widget for CountdownRing<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        // A long caption takes a second line: it says what the number is about.
        let mut job = type_::META.job(self.caption, t.text_muted);
        (job.wrap.max_width, job.halign) = (Self::WIDTH, Align::Center);
        let caption = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let size = vec2(Self::WIDTH, Self::RING + space::S + caption.size().y);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        if ui.is_rect_visible(rect) {
            let centre = rect.center_top() + vec2(0.0, Self::RING / 2.0);
            let (radius, width) = (Self::RING / 2.0 - 3.0, 6.0);
            paint::put(ui, rect.center_bottom() - vec2(0.0, caption.size().y), &caption);
            ui.painter().circle_stroke(centre, radius, Stroke::new(width, t.track));
            if self.left > 0.0 {
                // From the end that the hand has reached to the top.
                let arc = (0..=64_u8)
                    .map(|i| 1.0 - self.left * (1.0 - f32::from(i) / 64.0))
                    .map(|part| centre + Vec2::angled(TAU * (part - 0.25)) * radius)
                    .collect::<Vec<_>>();
                mark::polyline(ui, &arc, width, t.accent);
            }
            let number = paint::line(ui, type_::TITLE, self.number, t.text_strong);
            let unit = paint::line(ui, type_::META, self.unit, t.text_muted);
            paint::put(ui, centre - vec2(number.size().x / 2.0, 24.0), &number);
            paint::put(ui, centre + vec2(-unit.size().x / 2.0, 6.0), &unit);
        }
        response
    }
}

/// How many of a few steps are done, as a row of short bars: done green, the one at hand in ink, the rest empty. Silent
/// for screen readers: words beside it say the same.
#[must_use = "add it to a Ui"]
pub struct StepBar {
    done: usize,
    all: usize,
}

impl StepBar {
    /// `done` of `all` steps are behind.
    pub fn new(done: usize, all: usize) -> Self {
        Self { done, all }
    }
}

impl Widget for StepBar {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let each =
            ((ui.available_width().min(320.0) + space::XS) / self.all.max(1) as f32 - space::XS).floor();
        let size = vec2((each + space::XS) * self.all as f32 - space::XS, space::XS);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        for step in 0..self.all {
            let colour = match step.cmp(&self.done) {
                Ordering::Less => t.positive,
                Ordering::Equal => t.accent,
                Ordering::Greater => t.track,
            };
            let min = rect.min + vec2(step as f32 * (each + space::XS), 0.0);
            let bar = Rect::from_min_size(min, vec2(each, space::XS));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colour);
        }
        response
    }
}

/// A ring that turns in ten steps a second, with its word beside it. When less motion is asked for, only
/// the word is left. Screen readers read the word.
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
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(space::MARK), Sense::hover());
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
