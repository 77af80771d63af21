//! Small marks, drawn with lines.

use eframe::egui::{Pos2, Shape, Stroke, StrokeKind};

use crate::domain::entra::pictures::{Area, Icon};

use super::pen::Pen;

impl Pen<'_> {
    pub(super) fn check(&self, area: Area, stroke: Stroke) {
        let at = |x: f32, y: f32| (area.x + area.w * x, area.y + area.h * y);
        self.path(&[at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)], stroke);
    }

    pub(super) fn mark(&self, area: Area, icon: Icon) {
        let at = |x: f32, y: f32| (area.x + area.w * x, area.y + area.h * y);
        let stroke = self.pen_mark();
        match icon {
            Icon::Chevron => self.path(&[at(0.2, 0.36), at(0.5, 0.66), at(0.8, 0.36)], stroke),
            Icon::Pencil => {
                let outline = [
                    at(0.16, 0.84),
                    at(0.22, 0.6),
                    at(0.7, 0.12),
                    at(0.88, 0.3),
                    at(0.4, 0.78),
                    at(0.16, 0.84),
                ];
                self.path(&outline, stroke);
                self.path(&[at(0.58, 0.24), at(0.76, 0.42)], stroke);
            }
            Icon::Search => {
                let (x, y) = at(0.42, 0.42);
                self.painter.circle_stroke(self.at(x, y), area.w * 0.3 * self.scale, stroke);
                self.path(&[at(0.65, 0.65), at(0.92, 0.92)], stroke);
            }
            Icon::Person => {
                let (x, y) = at(0.5, 0.34);
                self.painter.circle_stroke(self.at(x, y), area.w * 0.18 * self.scale, stroke);
                self.path(
                    &[at(0.16, 0.88), at(0.22, 0.68), at(0.5, 0.6), at(0.78, 0.68), at(0.84, 0.88)],
                    stroke,
                );
            }
            Icon::Menu => {
                for y in [0.25, 0.5, 0.75] {
                    self.path(&[at(0.1, y), at(0.9, y)], stroke);
                }
            }
            Icon::Folded => self.path(&[at(0.36, 0.2), at(0.66, 0.5), at(0.36, 0.8)], stroke),
            Icon::Home => {
                self.path(&[at(0.08, 0.5), at(0.5, 0.12), at(0.92, 0.5)], stroke);
                self.path(&[at(0.2, 0.46), at(0.2, 0.88), at(0.8, 0.88), at(0.8, 0.46)], stroke);
            }
            Icon::Apps => {
                for (x, y) in [(0.1, 0.1), (0.56, 0.1), (0.1, 0.56), (0.56, 0.56)] {
                    let (left, top) = at(x, y);
                    let side = area.w * 0.34;
                    let rect = self.rect(Area::new(left, top, side, side));
                    self.painter.rect_stroke(rect, self.radius(1.0), stroke, StrokeKind::Inside);
                }
            }
            Icon::Sliders => {
                for (y, knob) in [(0.25, 0.68), (0.5, 0.3), (0.75, 0.6)] {
                    self.path(&[at(0.06, y), at(0.94, y)], stroke);
                    let (x, y) = at(knob, y);
                    self.painter.circle_filled(self.at(x, y), area.w * 0.13 * self.scale, stroke.color);
                }
            }
            Icon::Round => {
                let (x, y) = at(0.5, 0.5);
                self.reload(x, y, area.w * 0.36);
            }
            Icon::List => {
                for y in [0.22, 0.5, 0.78] {
                    self.path(&[at(0.06, y), at(0.16, y)], stroke);
                    self.path(&[at(0.32, y), at(0.94, y)], stroke);
                }
            }
            Icon::Shield => {
                let edge = [
                    at(0.5, 0.08),
                    at(0.88, 0.22),
                    at(0.82, 0.62),
                    at(0.5, 0.92),
                    at(0.18, 0.62),
                    at(0.12, 0.22),
                    at(0.5, 0.08),
                ];
                self.path(&edge, stroke);
            }
            Icon::Door => {
                self.path(&[at(0.06, 0.5), at(0.62, 0.5)], stroke);
                self.path(&[at(0.4, 0.28), at(0.62, 0.5), at(0.4, 0.72)], stroke);
                self.path(&[at(0.56, 0.12), at(0.92, 0.12), at(0.92, 0.88), at(0.56, 0.88)], stroke);
            }
            Icon::Info => {
                let (x, y) = at(0.5, 0.5);
                self.painter.circle_stroke(self.at(x, y), area.w * 0.42 * self.scale, stroke);
                self.path(&[at(0.5, 0.46), at(0.5, 0.74)], stroke);
                self.path(&[at(0.5, 0.26), at(0.5, 0.31)], stroke);
            }
            Icon::Check => self.check(area, stroke),
            Icon::Download => {
                self.path(&[at(0.5, 0.1), at(0.5, 0.66)], stroke);
                self.path(&[at(0.24, 0.42), at(0.5, 0.68), at(0.76, 0.42)], stroke);
                self.path(&[at(0.14, 0.9), at(0.86, 0.9)], stroke);
            }
        }
    }

    pub(super) fn reload(&self, x: f32, y: f32, radius: f32) {
        let arc = |i: u8| {
            let angle = 0.6 + f32::from(i) / 14.0 * 5.0;
            (x + radius * angle.cos(), y + radius * angle.sin())
        };
        let points: Vec<(f32, f32)> = (0..=14).map(arc).collect();
        self.path(&points, self.pen_mark());
        let r = radius / 4.5;
        let tip = [(x + 5.0 * r, y - 6.0 * r), (x + 4.6 * r, y - 2.4 * r), (x + 1.2 * r, y - 3.2 * r)];
        self.path(&tip, self.pen_mark());
    }

    pub(super) fn lock(&self, x: f32, y: f32) {
        let stroke = Stroke::new(1.2 * self.scale, self.tokens.sk_mark);
        let body = self.rect(Area::new(x - 3.5, y - 1.0, 7.0, 5.5));
        self.painter.rect_stroke(body, self.radius(1.0), stroke, StrokeKind::Middle);
        self.path(
            &[(x - 2.0, y - 1.0), (x - 2.0, y - 3.2), (x, y - 4.6), (x + 2.0, y - 3.2), (x + 2.0, y - 1.0)],
            stroke,
        );
    }

    pub(super) fn path(&self, points: &[(f32, f32)], stroke: Stroke) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::line(points, stroke));
    }
}
