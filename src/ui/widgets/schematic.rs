//! Draws one of Microsoft's pages from data: cool grey and flat, so that nobody takes it for the page itself, with
//! plum flags where the hand goes.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Response, Role, ScrollArea, Sense,
    Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::domain::entra::pictures::{
    Area, BAR_HEIGHT, Element, HEIGHT, Icon, Picture, TARGET_GAP, WIDTH, flag_area,
};
use crate::ui::theme::tokens::Tokens;

/// Below this the drawing scrolls sideways instead of shrinking further.
const SMALLEST_SCALE: f32 = 0.8;
/// Above this the drawing would look coarse beside our own text.
const LARGEST_SCALE: f32 = 1.25;
/// Corner radius of the whole page.
const RADIUS: f32 = 10.0;
const REGULAR: f32 = 400.0;
const SEMIBOLD: f32 = 600.0;
const BOLD: f32 = 700.0;

/// One drawn page. It is a single image for screen readers.
#[derive(Debug, Clone, Copy)]
#[must_use = "call show"]
pub struct Schematic<'a> {
    picture: &'a Picture,
    tokens: &'a Tokens,
    text_alternative: &'a str,
}

impl<'a> Schematic<'a> {
    /// The page in the colours of the theme.
    pub fn new(picture: &'a Picture, tokens: &'a Tokens) -> Self {
        Self { picture, tokens, text_alternative: "" }
    }

    /// What the drawing shows, in words; without it the page's title is spoken.
    pub fn text_alternative(mut self, words: &'a str) -> Self {
        self.text_alternative = words;
        self
    }

    /// Draws it as wide as there is room, within its limits.
    pub fn show(self, ui: &mut Ui) -> Response {
        let wanted = (ui.available_width() / WIDTH).min(LARGEST_SCALE);
        if wanted >= SMALLEST_SCALE {
            return self.draw(ui, wanted);
        }
        ScrollArea::horizontal()
            .id_salt(("schematic", self.picture.id))
            .auto_shrink([false, true])
            .show(ui, |ui| self.draw(ui, SMALLEST_SCALE))
            .inner
    }

    fn draw(self, ui: &mut Ui, scale: f32) -> Response {
        let (rect, response) = ui.allocate_exact_size(vec2(WIDTH, HEIGHT) * scale, Sense::hover());
        let words =
            if self.text_alternative.is_empty() { &self.picture.title } else { self.text_alternative };
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
        if ui.is_rect_visible(rect) {
            let pen = Pen {
                painter: ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())),
                origin: rect.min,
                scale,
                tokens: self.tokens,
            };
            pen.page(rect);
            pen.browser_bar(self.picture.address);
            for element in &self.picture.elements {
                pen.element(element);
            }
            // Again on top, since panels reach the edge.
            pen.outline(rect);
        }
        response
    }
}

/// Knows where the grid lies on the screen and which colours to use.
struct Pen<'a> {
    painter: Painter,
    origin: Pos2,
    scale: f32,
    tokens: &'a Tokens,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    fn rect(&self, area: Area) -> Rect {
        Rect::from_min_size(self.at(area.x, area.y), vec2(area.w, area.h) * self.scale)
    }

    fn radius(&self, points: f32) -> CornerRadius {
        CornerRadius::same((points * self.scale).round() as u8)
    }

    fn thin(&self) -> Stroke {
        Stroke::new(1.0, self.tokens.sk_line)
    }

    fn strong(&self) -> Stroke {
        Stroke::new(1.0, self.tokens.sk_mark)
    }

    fn pen_mark(&self) -> Stroke {
        Stroke::new(1.5 * self.scale, self.tokens.sk_mark)
    }

    fn page(&self, rect: Rect) {
        self.painter.rect_filled(rect, self.radius(RADIUS), self.tokens.sk_page);
    }

    fn outline(&self, rect: Rect) {
        self.painter.rect_stroke(rect, self.radius(RADIUS), self.thin(), StrokeKind::Inside);
    }

    fn browser_bar(&self, address: &str) {
        let r = (RADIUS * self.scale).round() as u8;
        let bar = self.rect(Area::new(0.0, 0.0, WIDTH, BAR_HEIGHT));
        self.painter.rect_filled(bar, CornerRadius { nw: r, ne: r, sw: 0, se: 0 }, self.tokens.sk_chrome);
        self.path(&[(20.0, 12.0), (16.0, 16.0), (20.0, 20.0)], self.pen_mark());
        self.reload(40.0, 16.0, 4.5);
        let field = self.rect(Area::new(54.0, 6.0, WIDTH - 66.0, 20.0));
        self.painter.rect(field, self.radius(10.0), self.tokens.sk_page, self.thin(), StrokeKind::Inside);
        self.lock(66.0, 16.0);
        let text = self.galley(address, 12.0, REGULAR, self.tokens.sk_text, f32::INFINITY);
        let y = field.center().y - text.size().y / 2.0;
        self.painter.galley(pos2(self.at(78.0, 0.0).x, y), text, self.tokens.sk_text);
        let y = self.at(0.0, BAR_HEIGHT).y;
        self.painter.hline(bar.x_range(), y, self.thin());
    }

    fn element(&self, element: &Element) {
        match element {
            Element::Bar(area) => {
                let radius = self.radius(area.h / 2.0);
                self.painter.rect_filled(self.rect(*area), radius, self.tokens.sk_bar);
            }
            Element::Word { area, text, size, bold } => {
                let weight = if *bold { SEMIBOLD } else { REGULAR };
                self.words(*area, text, *size, weight);
            }
            Element::Box(area) => {
                self.painter.rect_stroke(self.rect(*area), self.radius(4.0), self.thin(), StrokeKind::Inside);
            }
            Element::Panel(area) => {
                let whole = area.right() >= WIDTH && area.bottom() >= HEIGHT;
                let r = (RADIUS * self.scale).round() as u8;
                let radius =
                    if whole { CornerRadius { se: r, ..CornerRadius::ZERO } } else { self.radius(4.0) };
                let stroke = if whole { self.thin() } else { self.strong() };
                self.painter.rect(self.rect(*area), radius, self.tokens.sk_page, stroke, StrokeKind::Inside);
            }
            Element::Field { area, value, mono, choice } => self.field(*area, value, *mono, *choice),
            Element::Button { area, text, primary } => self.button(*area, text, *primary),
            Element::MenuItem { area, text, selected } => self.menu_item(*area, text, *selected),
            Element::Radio { area, chosen } => self.radio(*area, *chosen),
            Element::Tick { area, chosen } => self.tick(*area, *chosen),
            Element::Tile(area) => {
                self.painter.rect_stroke(self.rect(*area), self.radius(4.0), self.thin(), StrokeKind::Inside);
                for (y, part) in [(10.0, 0.62), (24.0, 0.42)] {
                    self.element(&Element::Bar(Area::new(area.x + 8.0, area.y + y, area.w * part, 8.0)));
                }
            }
            Element::Line { from, to } => {
                let points = [self.at(from.0, from.1), self.at(to.0, to.1)];
                self.painter.line_segment(points, self.thin());
            }
            Element::Mark { area, icon } => self.mark(*area, *icon),
            Element::Target { area, letter } => self.target(*area, *letter),
        }
    }

    fn words(&self, area: Area, text: &str, size: f32, weight: f32) {
        let width = area.w * self.scale;
        let wraps = area.h >= 2.0 * (size + 4.0);
        let limit = if wraps { width } else { f32::INFINITY };
        let galley = self.fitted(text, size, weight, limit, width);
        let top = if wraps { 0.0 } else { ((area.h * self.scale - galley.size().y) / 2.0).max(0.0) };
        self.painter.galley(self.rect(area).min + vec2(0.0, top), galley, self.tokens.sk_text);
    }

    /// Lays out words and, where a font turns out wider than the drawing reckons, makes them smaller: a label is
    /// never cut.
    fn fitted(&self, text: &str, size: f32, weight: f32, limit: f32, width: f32) -> Arc<Galley> {
        let galley = self.galley(text, size, weight, self.tokens.sk_text, limit);
        if limit.is_finite() || galley.size().x <= width {
            return galley;
        }
        let smaller = size * (width / galley.size().x).clamp(0.6, 1.0);
        self.galley(text, smaller, weight, self.tokens.sk_text, limit)
    }

    fn galley(&self, text: &str, size: f32, weight: f32, color: Color32, wrap: f32) -> Arc<Galley> {
        self.laid_out(text, FontId::proportional(size * self.scale), weight, color, wrap)
    }

    fn laid_out(&self, text: &str, font: FontId, weight: f32, color: Color32, wrap: f32) -> Arc<Galley> {
        let line_height = wrap.is_finite().then(|| (16.0 * self.scale).round());
        let mut format =
            TextFormat { font_id: font, color, line_height, valign: Align::Center, ..TextFormat::default() };
        format.coords.push(b"wght", weight);
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = wrap;
        self.painter.layout_job(job)
    }

    fn field(&self, area: Area, value: &str, mono: bool, choice: bool) {
        let rect = self.rect(area);
        self.painter.rect(rect, self.radius(3.0), self.tokens.sk_page, self.strong(), StrokeKind::Inside);
        let font =
            if mono { FontId::monospace(12.0 * self.scale) } else { FontId::proportional(12.0 * self.scale) };
        let text = self.laid_out(value, font, REGULAR, self.tokens.sk_text, f32::INFINITY);
        let inside = rect.shrink2(vec2(8.0 * self.scale, 0.0));
        let pos = pos2(inside.left(), rect.center().y - text.size().y / 2.0);
        self.painter.with_clip_rect(inside.intersect(self.painter.clip_rect())).galley(
            pos,
            text,
            self.tokens.sk_text,
        );
        if choice {
            self.mark(Area::new(area.right() - 20.0, area.y + area.h / 2.0 - 6.0, 12.0, 12.0), Icon::Chevron);
        }
    }

    fn button(&self, area: Area, text: &str, primary: bool) {
        let rect = self.rect(area);
        let t = self.tokens;
        let (fill, stroke, color) =
            if primary { (t.sk_mark, t.sk_mark, t.sk_page) } else { (t.sk_page, t.sk_mark, t.sk_text) };
        self.painter.rect(rect, self.radius(3.0), fill, Stroke::new(1.0, stroke), StrokeKind::Inside);
        let text = self.galley(text, 12.0, SEMIBOLD, color, f32::INFINITY);
        self.painter.galley(rect.center() - text.size() / 2.0, text, color);
    }

    fn menu_item(&self, area: Area, text: &str, selected: bool) {
        let rect = self.rect(area);
        if selected {
            self.painter.rect_filled(rect, self.radius(3.0), self.tokens.sk_chrome);
            let bar = Rect::from_min_size(rect.min, vec2(3.0 * self.scale, rect.height()));
            self.painter.rect_filled(bar, CornerRadius::ZERO, self.tokens.sk_mark);
        }
        let weight = if selected { SEMIBOLD } else { REGULAR };
        self.words(Area { x: area.x + 8.0, w: area.w - 10.0, ..area }, text, 12.0, weight);
    }

    fn radio(&self, area: Area, chosen: bool) {
        let rect = self.rect(area);
        let stroke = if chosen { self.pen_mark() } else { self.thin() };
        let radius = rect.width() / 2.0 - stroke.width / 2.0;
        self.painter.circle_stroke(rect.center(), radius, stroke);
        if chosen {
            self.painter.circle_filled(rect.center(), rect.width() * 0.22, self.tokens.sk_mark);
        }
    }

    fn tick(&self, area: Area, chosen: bool) {
        let rect = self.rect(area);
        let t = self.tokens;
        let fill = if chosen { t.sk_mark } else { t.sk_page };
        self.painter.rect(rect, self.radius(2.0), fill, self.strong(), StrokeKind::Inside);
        if chosen {
            self.check(area, Stroke::new(1.5 * self.scale, t.sk_page));
        }
    }

    fn check(&self, area: Area, stroke: Stroke) {
        let at = |x: f32, y: f32| (area.x + area.w * x, area.y + area.h * y);
        self.path(&[at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)], stroke);
    }

    fn mark(&self, area: Area, icon: Icon) {
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
            Icon::Download => {
                self.path(&[at(0.5, 0.1), at(0.5, 0.66)], stroke);
                self.path(&[at(0.24, 0.42), at(0.5, 0.68), at(0.76, 0.42)], stroke);
                self.path(&[at(0.14, 0.9), at(0.86, 0.9)], stroke);
            }
        }
    }

    /// Outline 3 points off, and a pentagon at its left that points to it.
    fn target(&self, area: Area, letter: char) {
        let t = self.tokens;
        let outline = self.rect(area.grown(TARGET_GAP));
        self.painter.rect_stroke(outline, self.radius(5.0), Stroke::new(2.0, t.flag), StrokeKind::Middle);
        let flag = flag_area(area);
        let shoulder = flag.x + flag.w - 8.0;
        let middle = flag.y + flag.h / 2.0;
        let points = [
            (flag.x + 0.75, flag.y + 0.75),
            (shoulder, flag.y + 0.75),
            (flag.right() - 0.75, middle),
            (shoulder, flag.bottom() - 0.75),
            (flag.x + 0.75, flag.bottom() - 0.75),
        ];
        let points = points.map(|(x, y)| self.at(x, y)).to_vec();
        // The outline of the same colour rounds the corners.
        let edge = Stroke::new(1.5 * self.scale, t.flag);
        self.painter.add(Shape::convex_polygon(points, t.flag, edge));
        let text = self.galley(&letter.to_string(), 13.0, BOLD, t.on_flag, f32::INFINITY);
        let center = self.at(flag.x + (flag.w - 5.0) / 2.0, middle);
        self.painter.galley(center - text.size() / 2.0, text, t.on_flag);
    }

    fn reload(&self, x: f32, y: f32, radius: f32) {
        let arc = |i: u8| {
            let angle = 0.6 + f32::from(i) / 14.0 * 5.0;
            (x + radius * angle.cos(), y + radius * angle.sin())
        };
        let points: Vec<(f32, f32)> = (0..=14).map(arc).collect();
        self.path(&points, self.pen_mark());
        self.path(&[(x + 5.0, y - 6.0), (x + 4.6, y - 2.4), (x + 1.2, y - 3.2)], self.pen_mark());
    }

    fn lock(&self, x: f32, y: f32) {
        let stroke = Stroke::new(1.2 * self.scale, self.tokens.sk_mark);
        let body = self.rect(Area::new(x - 3.5, y - 1.0, 7.0, 5.5));
        self.painter.rect_stroke(body, self.radius(1.0), stroke, StrokeKind::Middle);
        self.path(
            &[(x - 2.0, y - 1.0), (x - 2.0, y - 3.2), (x, y - 4.6), (x + 2.0, y - 3.2), (x + 2.0, y - 1.0)],
            stroke,
        );
    }

    fn path(&self, points: &[(f32, f32)], stroke: Stroke) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::line(points, stroke));
    }
}

/// The size a drawing takes when there is this much room.
pub fn size_in(width: f32) -> Vec2 {
    vec2(WIDTH, HEIGHT) * (width / WIDTH).clamp(SMALLEST_SCALE, LARGEST_SCALE)
}
