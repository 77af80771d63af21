//! Small drawings of our own, made of what the program is about: pages, people, the thread, the flag. They are
//! decoration: silent for screen readers, painted from tokens, so that they follow every theme.

use super::icon::Icon;
use super::mark;
use crate::ui::theme::ThemeExt as _;
use crate::ui::theme::tokens::Tokens;
use eframe::egui::{
    Color32, CornerRadius, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};
use std::f32::consts::{PI, TAU};

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Art {
    /// People walk from Microsoft's cool window to a warm page: what the whole program does.
    Bridge,
    /// Four things on a thread: what to have ready.
    Kit,
    /// A list of people on its way into a tray: no list yet.
    List,
    /// A signed page with a seal: everything is done.
    Done,
}

impl Art {
    /// Every drawing, for the component sheet.
    pub const ALL: [Self; 4] = [Self::Bridge, Self::Kit, Self::List, Self::Done];
    /// The grid they are drawn on, in points.
    pub const SIZE: Vec2 = vec2(176.0, 96.0);

    /// Paints the drawing into `rect`, as large as it fits, at its right end.
    pub fn paint(self, ui: &Ui, rect: Rect) {
        let scale = (rect.width() / Self::SIZE.x).min(rect.height() / Self::SIZE.y);
        let min = pos2(rect.max.x - Self::SIZE.x * scale, rect.center().y - Self::SIZE.y * scale / 2.0);
        let pen = Pen { ui, t: ui.tokens(), min, scale };
        match self {
            Self::Bridge => pen.bridge(),
            Self::Kit => pen.kit(),
            Self::List => pen.list(),
            Self::Done => pen.done(),
        }
    }
}

/// A drawing in a column, `width` points wide.
pub fn art(ui: &mut Ui, art: Art, width: f32) -> Response {
    let size = Art::SIZE * (width / Art::SIZE.x);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        art.paint(ui, rect);
    }
    response
}

struct Pen<'a> {
    ui: &'a Ui,
    t: &'static Tokens,
    min: Pos2,
    scale: f32,
}

impl Pen<'_> {
    fn bridge(&self) {
        let t = self.t;
        self.thread(&[(64.0, 50.0), (116.0, 50.0)], t.accent_border);
        // Their window: cool, flat, its words as bars.
        let window = self.rect(0.0, 12.0, 66.0, 76.0);
        let radius = CornerRadius::same(self.r(6.0));
        let p = self.ui.painter();
        p.rect_filled(window, radius, t.sk_page);
        let bar = self.rect(0.0, 12.0, 66.0, 13.0);
        let top = CornerRadius { nw: self.r(6.0), ne: self.r(6.0), sw: 0, se: 0 };
        p.rect_filled(bar, top, t.sk_chrome);
        p.rect_stroke(window, radius, Stroke::new(1.0, t.sk_line), StrokeKind::Inside);
        for x in [8.0, 14.0] {
            p.circle_filled(self.at(x, 18.5), 1.8 * self.scale, t.sk_mark);
        }
        for (y, width) in [(37.0, 28.0), (54.0, 22.0), (71.0, 30.0)] {
            self.person(14.0, y, 6.0, t.sk_chrome, t.sk_mark, t.sk_line);
            self.bar(26.0, y, width, t.sk_bar);
        }
        // Our page, with the flag where a hand signs.
        self.page(114.0, 4.0, 56.0, 84.0);
        for (y, width) in [(24.0, 22.0), (34.0, 38.0), (44.0, 32.0)] {
            self.bar(122.0, y, width, t.track);
        }
        self.flag(130.0, 58.0, 1.9);
        // Two on their way.
        for x in [80.0, 101.0] {
            self.person(x, 50.0, 8.0, t.accent, t.on_accent, t.accent);
        }
    }

    fn kit(&self) {
        let t = self.t;
        let xs = [24.0, 68.0, 112.0, 156.0];
        self.thread(&[(24.0, 50.0), (156.0, 50.0)], t.accent_border);
        for (x, icon) in xs.into_iter().zip([Icon::Key, Icon::User, Icon::File, Icon::Users]) {
            let centre = self.at(x, 50.0);
            let p = self.ui.painter();
            // Free ground cuts the thread before the ring.
            p.circle_filled(centre, 22.0 * self.scale, t.canvas);
            p.circle(centre, 18.0 * self.scale, t.surface, Stroke::new(1.0, t.accent_border));
            icon.paint_centred(self.ui, centre, 18.0 * self.scale, t.accent_text);
        }
        self.flag(30.0, 22.0, 0.85);
    }

    fn list(&self) {
        let t = self.t;
        // The tray that waits for it.
        let tray = self.rect(14.0, 30.0, 148.0, 62.0);
        let path = round_path(tray, 10.0 * self.scale);
        self.ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.5, t.line_strong), 5.0, 4.0));
        self.page(52.0, 4.0, 76.0, 74.0);
        self.bar(60.0, 17.0, 26.0, t.track);
        for (y, width) in [(34.0, 36.0), (50.0, 28.0), (66.0, 40.0)] {
            self.person(65.0, y, 5.5, t.accent_soft, t.accent_text, t.accent_border);
            self.bar(76.0, y, width, t.track);
        }
        self.flag(109.0, 43.0, 0.7);
        let arrow = self.at(128.0, 76.0);
        let p = self.ui.painter();
        p.circle_filled(arrow, 14.5 * self.scale, t.canvas);
        p.circle_filled(arrow, 12.0 * self.scale, t.accent);
        Icon::Download.paint_centred(self.ui, arrow, 14.0 * self.scale, t.on_accent);
    }

    fn done(&self) {
        let t = self.t;
        self.thread(&[(22.0, 30.0), (22.0, 70.0)], t.positive_border);
        self.thread(&[(22.0, 50.0), (70.0, 50.0)], t.positive_border);
        for y in [22.0, 50.0, 78.0] {
            self.ui.painter().circle_filled(self.at(22.0, y), 12.0 * self.scale, t.canvas);
            self.person(22.0, y, 9.0, t.accent_soft, t.accent_text, t.accent_border);
        }
        self.page(70.0, 4.0, 64.0, 86.0);
        for (y, width) in [(23.0, 26.0), (33.0, 46.0), (43.0, 38.0)] {
            self.bar(79.0, y, width, t.track);
        }
        // The signature on its line.
        let signature: Vec<Pos2> = (0..=28_u8)
            .map(|i| {
                let part = f32::from(i) / 28.0;
                self.at(80.0 + 30.0 * part, 65.0 - 6.0 * (part * TAU * 1.6).sin() * (1.0 - 0.6 * part))
            })
            .collect();
        mark::polyline(self.ui, &signature, 1.8 * self.scale, t.accent);
        self.bar(79.0, 76.0, 46.0, t.track);
        let seal = self.at(136.0, 70.0);
        let p = self.ui.painter();
        p.circle_filled(seal, 20.0 * self.scale, t.canvas);
        p.circle_filled(seal, 17.0 * self.scale, t.positive);
        let check = [(128.5, 70.5), (133.7, 75.7), (144.0, 64.5)].map(|(x, y)| self.at(x, y));
        mark::polyline(self.ui, &check, 3.2 * self.scale, t.surface);
    }

    /// A sheet of paper with a folded corner.
    fn page(&self, x: f32, y: f32, width: f32, height: f32) {
        let t = self.t;
        let (fold, right, below) = (11.0, x + width, y + height);
        let outline = [(x, y), (right - fold, y), (right, y + fold), (right, below), (x, below)]
            .map(|(x, y)| self.at(x, y))
            .to_vec();
        let edge = if t.high_contrast { t.line_strong } else { t.line };
        let p = self.ui.painter();
        p.add(Shape::convex_polygon(outline, t.surface, Stroke::new(1.2, edge)));
        let corner = [(right - fold, y), (right, y + fold), (right - fold, y + fold)];
        let corner = corner.map(|(x, y)| self.at(x, y)).to_vec();
        p.add(Shape::convex_polygon(corner, t.sunken, Stroke::new(1.2, edge)));
    }

    /// A word that does not matter.
    fn bar(&self, x: f32, y: f32, width: f32, colour: Color32) {
        let rect = self.rect(x, y - 2.2, width, 4.4);
        self.ui.painter().rect_filled(rect, CornerRadius::same(self.r(2.2)), colour);
    }

    /// Head and shoulders in a circle.
    fn person(&self, x: f32, y: f32, radius: f32, ground: Color32, colour: Color32, edge: Color32) {
        let p = self.ui.painter();
        let (centre, r) = (self.at(x, y), radius * self.scale);
        p.circle(centre, r, ground, Stroke::new(1.0, edge));
        p.circle_filled(centre - vec2(0.0, r * 0.24), r * 0.3, colour);
        let shoulders = (0..=12_u8)
            .map(|i| {
                let angle = PI + PI * f32::from(i) / 12.0;
                centre + vec2(r * 0.54 * angle.cos(), r * (0.58 + 0.44 * angle.sin()))
            })
            .collect();
        p.add(Shape::convex_polygon(shoulders, colour, Stroke::NONE));
    }

    fn flag(&self, x: f32, y: f32, size: f32) {
        let shape = [(0.0, 0.0), (12.5, 0.0), (18.0, 6.0), (12.5, 12.0), (0.0, 12.0)]
            .map(|(dx, dy)| self.at(x + dx * size, y + dy * size))
            .to_vec();
        self.ui.painter().add(Shape::convex_polygon(shape, self.t.flag, Stroke::NONE));
    }

    fn thread(&self, points: &[(f32, f32)], colour: Color32) {
        let points: Vec<Pos2> = points.iter().map(|(x, y)| self.at(*x, *y)).collect();
        self.ui.painter().line(points, Stroke::new(2.0, colour));
    }

    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.min + vec2(x, y) * self.scale
    }

    fn rect(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(self.at(x, y), vec2(width, height) * self.scale)
    }

    fn r(&self, radius: f32) -> u8 {
        (radius * self.scale).round() as u8
    }
}

/// The outline of a rounded box as a line that ends where it began.
fn round_path(rect: Rect, radius: f32) -> Vec<Pos2> {
    let corners = [
        (pos2(rect.max.x - radius, rect.min.y + radius), 3.0),
        (pos2(rect.max.x - radius, rect.max.y - radius), 0.0),
        (pos2(rect.min.x + radius, rect.max.y - radius), 1.0),
        (pos2(rect.min.x + radius, rect.min.y + radius), 2.0),
    ];
    let mut path: Vec<Pos2> = corners
        .into_iter()
        .flat_map(|(centre, quarter)| {
            (0..=6_u8)
                .map(move |i| centre + Vec2::angled((quarter + f32::from(i) / 6.0) * TAU / 4.0) * radius)
        })
        .collect();
    path.extend(path.first().copied());
    path
}
