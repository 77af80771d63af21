//! State marks, 22 × 22 points: a shape of its own for every state, so that colour is never needed.

use super::paint;
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use std::f32::consts::TAU;
use std::time::Duration;

/// What a mark tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark<'a> {
    /// Filled circle with a check: passed, done.
    Passed,
    /// Ring with a check: passed some time ago.
    Old,
    /// Filled triangle.
    Warning,
    /// Filled octagon with an x.
    Failed,
    /// Ring with a turning quarter.
    Running,
    /// Thin ring, empty or with a number.
    Waiting(&'a str),
    /// Thin ring with a dash.
    NotTried,
    /// Filled circle with a number: where the person is.
    Current(&'a str),
    /// Flag with a number: the person's hand is needed.
    NeedsYou(&'a str),
    /// Ring with clock hands: somebody else is at work.
    Clock,
    /// Ring with a turning arrow: to be looked at again.
    Again,
    /// Filled square with an i.
    Note,
}

const NUMBER: Type = Type { size: 12.0, line: 16.0, weight: 650.0, ..type_::LABEL };

impl Mark<'_> {
    /// Paints the mark around `centre`. A running mark asks for the next of its ten steps a second.
    pub fn paint(self, ui: &Ui, centre: Pos2) {
        let t = ui.tokens();
        let p = ui.painter();
        let at = |x: f32, y: f32| centre + vec2(x - 11.0, y - 11.0);
        let inner = t.surface;
        match self {
            Self::Passed => {
                p.circle_filled(centre, 10.0, t.positive);
                polyline(ui, &[at(6.5, 11.5), at(9.5, 14.5), at(15.5, 8.0)], 2.0, inner);
            }
            Self::Old => {
                p.circle_stroke(centre, 9.0, Stroke::new(1.7, t.text_muted));
                polyline(ui, &[at(7.0, 11.4), at(9.8, 14.2), at(15.0, 8.5)], 1.7, t.text_muted);
            }
            Self::Warning => {
                let corners = vec![at(11.0, 2.2), at(20.6, 19.0), at(1.4, 19.0)];
                p.add(Shape::convex_polygon(corners.clone(), t.warning, Stroke::NONE));
                p.add(Shape::closed_line(corners.clone(), Stroke::new(1.6, t.warning)));
                for corner in corners {
                    p.circle_filled(corner, 0.8, t.warning);
                }
                polyline(ui, &[at(11.0, 8.0), at(11.0, 12.8)], 2.0, inner);
                p.circle_filled(at(11.0, 16.0), 1.15, inner);
            }
            Self::Failed => {
                let corners = [
                    (7.0, 1.5),
                    (15.0, 1.5),
                    (20.5, 7.0),
                    (20.5, 15.0),
                    (15.0, 20.5),
                    (7.0, 20.5),
                    (1.5, 15.0),
                    (1.5, 7.0),
                ];
                let corners = corners.map(|(x, y)| at(x, y)).to_vec();
                p.add(Shape::convex_polygon(corners, t.critical, Stroke::NONE));
                polyline(ui, &[at(7.7, 7.7), at(14.3, 14.3)], 2.0, inner);
                polyline(ui, &[at(14.3, 7.7), at(7.7, 14.3)], 2.0, inner);
            }
            Self::Running => spinner(ui, centre, 9.0, 2.5, t.track, t.accent),
            Self::Waiting(number) => {
                p.circle_stroke(centre, 9.0, Stroke::new(1.5, t.line_strong));
                centred_number(ui, centre, number, t.text_muted);
            }
            Self::NotTried => {
                p.circle_stroke(centre, 9.0, Stroke::new(1.5, t.line_strong));
                polyline(ui, &[at(7.5, 11.0), at(14.5, 11.0)], 1.8, t.text_muted);
            }
            Self::Current(number) => {
                p.circle_filled(centre, 10.5, t.accent);
                centred_number(ui, centre, number, t.on_accent);
            }
            Self::NeedsYou(number) => {
                let shape = [(1.0, 2.0), (14.5, 2.0), (21.0, 11.0), (14.5, 20.0), (1.0, 20.0)];
                let shape = shape.map(|(x, y)| at(x, y)).to_vec();
                p.add(Shape::convex_polygon(shape, t.flag, Stroke::NONE));
                centred_number(ui, centre - vec2(2.4, 0.0), number, t.on_flag);
            }
            Self::Clock => {
                p.circle_stroke(centre, 9.0, Stroke::new(1.7, t.info));
                polyline(ui, &[at(11.0, 6.5), at(11.0, 11.0), at(14.0, 12.8)], 1.7, t.info);
            }
            Self::Again => {
                p.circle_stroke(centre, 9.3, Stroke::new(1.5, t.warning));
                let arc = (0..=14_u8)
                    .map(|i| centre + Vec2::angled(TAU * 0.86 * f32::from(i) / 14.0) * 3.7)
                    .collect::<Vec<_>>();
                polyline(ui, &arc, 1.6, t.warning);
                polyline(ui, &[at(14.0, 5.8), at(14.0, 8.5), at(11.3, 8.5)], 1.6, t.warning);
            }
            Self::Note => {
                let rect = Rect::from_center_size(centre, Vec2::splat(18.0));
                p.rect_filled(rect, CornerRadius::same(4), t.info);
                polyline(ui, &[at(11.0, 10.2), at(11.0, 15.5)], 2.0, inner);
                p.circle_filled(at(11.0, 6.8), 1.15, inner);
            }
        }
    }
}

/// A mark in a row. It is silent for screen readers: the word beside it says the same.
pub fn mark(ui: &mut Ui, mark: Mark<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(space::MARK), Sense::hover());
    if ui.is_rect_visible(rect) {
        mark.paint(ui, rect.center());
    }
    response
}

/// The sign-here flag, 24 × 20 points, with one letter. `name` is what a screen reader says ("Mark A").
pub fn flag(ui: &mut Ui, letter: &str, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(24.0, 20.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    if ui.is_rect_visible(rect) {
        paint_flag(ui, rect.min, letter);
    }
    response
}

/// Paints the flag with its upper left corner at `min`.
pub(crate) fn paint_flag(ui: &Ui, min: Pos2, letter: &str) {
    let t = ui.tokens();
    let at = |x: f32, y: f32| min + vec2(x, y);
    // The two left corners are rounded by 1.5; the polygon stays convex.
    let shape = [(0.0, 1.5), (0.44, 0.44), (1.5, 0.0), (16.0, 0.0), (23.5, 10.0), (16.0, 20.0)]
        .into_iter()
        .chain([(1.5, 20.0), (0.44, 19.56), (0.0, 18.5)])
        .map(|(x, y)| at(x, y))
        .collect();
    ui.painter().add(Shape::convex_polygon(shape, t.flag, Stroke::NONE));
    let style = Type { size: 13.0, line: 18.0, weight: 650.0, ..type_::LABEL };
    let galley = paint::line(ui, style, letter, t.on_flag);
    paint::put(ui, at(9.3 - galley.size().x / 2.0, 14.5 - paint::baseline(&galley)), &galley);
}

/// A ring with a quarter that turns in ten steps a second, or stands still when less motion is asked for.
pub(super) fn spinner(ui: &Ui, centre: Pos2, radius: f32, width: f32, track: Color32, colour: Color32) {
    ui.painter().circle_stroke(centre, radius, Stroke::new(width, track));
    let step = if ui.reduced_motion() {
        0.0
    } else {
        ui.request_repaint_after(Duration::from_millis(100));
        (ui.input(|input| input.time) * 10.0).rem_euclid(10.0).floor() as f32
    };
    let start = TAU * (step / 10.0 - 0.25);
    let arc: Vec<Pos2> = (0..=10_u8)
        .map(|i| centre + Vec2::angled(start + TAU / 4.0 * f32::from(i) / 10.0) * radius)
        .collect();
    polyline(ui, &arc, width, colour);
}

/// A line with round ends and joints.
pub(super) fn polyline(ui: &Ui, points: &[Pos2], width: f32, colour: Color32) {
    let p = ui.painter();
    p.line(points.to_vec(), Stroke::new(width, colour));
    for end in [points.first(), points.last()].into_iter().flatten() {
        p.circle_filled(*end, width / 2.0, colour);
    }
}

fn centred_number(ui: &Ui, centre: Pos2, number: &str, colour: Color32) {
    if number.is_empty() {
        return;
    }
    let galley = paint::line(ui, NUMBER, number, colour);
    let pos = pos2(centre.x - galley.size().x / 2.0, centre.y + 4.3 - paint::baseline(&galley));
    paint::put(ui, pos, &galley);
}

/// The small solid flag without a letter, for table cells.
pub(super) fn small_flag(ui: &Ui, rect: Rect) {
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * (rect.width() / 22.0);
    let shape = [(1.0, 2.0), (14.5, 2.0), (21.0, 11.0), (14.5, 20.0), (1.0, 20.0)];
    let shape = shape.map(|(x, y)| at(x, y)).to_vec();
    ui.painter().add(Shape::convex_polygon(shape, ui.tokens().flag, Stroke::NONE));
}

/// The 2-point outline that stands for a soft ground in the contrast themes.
pub(super) fn contrast_outline(ui: &Ui, rect: Rect, radius: CornerRadius, colour: Color32) {
    if ui.tokens().high_contrast {
        ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, colour), StrokeKind::Inside);
    }
}
