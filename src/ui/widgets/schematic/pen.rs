//! The pen: where the grid lies on the screen, which colours it has, and how each part is drawn. Edges lie on whole
//! pixels, so that lines stay crisp at any zoom.

use std::sync::Arc;

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2,
};

use crate::domain::entra::pictures::{
    Area, BAR_HEIGHT, Element, Icon, Picture, TARGET_GAP, WIDTH, flag_area,
};
use crate::ui::theme::space::RADIUS_SCHEMATIC;
use crate::ui::theme::tokens::Tokens;

/// Corner radius of the whole page.
const RADIUS: f32 = RADIUS_SCHEMATIC as f32;
const REGULAR: f32 = 400.0;
const SEMIBOLD: f32 = 600.0;
const BOLD: f32 = 700.0;

/// Knows where the grid lies on the screen and which colours to use.
pub(super) struct Pen<'a> {
    pub(super) painter: Painter,
    whole: Rect,
    pub(super) scale: f32,
    pub(super) tokens: &'a Tokens,
}

impl<'a> Pen<'a> {
    /// A pen for a drawing that fills `whole`.
    pub(super) fn new(painter: Painter, whole: Rect, scale: f32, tokens: &'a Tokens) -> Self {
        let whole = whole.round_to_pixels(painter.pixels_per_point());
        Self { painter, whole, scale, tokens }
    }

    /// Draws all of it.
    pub(super) fn picture(&self, picture: &Picture) {
        self.painter.rect_filled(self.whole, self.radius(RADIUS), self.tokens.sk_page);
        if let Some(address) = picture.address {
            self.browser_bar(address);
        }
        for element in &picture.elements {
            self.element(element);
        }
        // Again on top, since panels reach the edge.
        self.painter.rect_stroke(self.whole, self.radius(RADIUS), self.thin(), StrokeKind::Inside);
    }

    pub(super) fn at(&self, x: f32, y: f32) -> Pos2 {
        self.whole.min + vec2(x, y) * self.scale
    }

    pub(super) fn rect(&self, area: Area) -> Rect {
        Rect::from_min_size(self.at(area.x, area.y), vec2(area.w, area.h) * self.scale)
            .round_to_pixels(self.painter.pixels_per_point())
    }

    pub(super) fn radius(&self, points: f32) -> CornerRadius {
        CornerRadius::same((points * self.scale).round() as u8)
    }

    pub(super) fn thin(&self) -> Stroke {
        Stroke::new(1.0, self.tokens.sk_line)
    }

    fn strong(&self) -> Stroke {
        Stroke::new(1.0, self.tokens.sk_mark)
    }

    pub(super) fn pen_mark(&self) -> Stroke {
        Stroke::new(1.5 * self.scale, self.tokens.sk_mark)
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
        self.painter.hline(bar.x_range(), bar.bottom(), self.thin());
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
                // A small one stands for an icon, which is no circle.
                let radius = self.radius((area.w / 5.0).min(4.0));
                self.painter.rect_stroke(self.rect(*area), radius, self.thin(), StrokeKind::Inside);
            }
            Element::Panel(area) => {
                let rect = self.rect(*area);
                let corner = rect.right() >= self.whole.right() && rect.bottom() >= self.whole.bottom();
                let r = (RADIUS * self.scale).round() as u8;
                let radius =
                    if corner { CornerRadius { se: r, ..CornerRadius::ZERO } } else { self.radius(4.0) };
                let stroke = if corner { self.thin() } else { self.strong() };
                self.painter.rect(rect, radius, self.tokens.sk_page, stroke, StrokeKind::Inside);
            }
            Element::Field { area, value, mono, choice } => self.field(*area, value, *mono, *choice),
            Element::Button { area, text, primary } => self.button(*area, text, *primary),
            Element::Band(area) => {
                // In a detail it may reach the top corners.
                let top = area.y <= 0.0;
                let r = (RADIUS * self.scale).round() as u8;
                let radius =
                    if top { CornerRadius { nw: r, ne: r, sw: 0, se: 0 } } else { CornerRadius::ZERO };
                self.painter.rect_filled(self.rect(*area), radius, self.tokens.sk_chrome);
            }
            Element::Faint { area, text, button } => self.faint(*area, text, *button),
            Element::Ring(area) => self.ring(*area),
            Element::Gap(area) => self.gap(*area),
            Element::MenuItem { area, icon, text, selected } => {
                self.menu_item(*area, *icon, text, *selected);
            }
            Element::Radio { area, chosen } => self.radio(*area, *chosen),
            Element::Tick { area, chosen } => self.tick(*area, *chosen),
            Element::Tile(area) => {
                self.painter.rect_stroke(self.rect(*area), self.radius(4.0), self.thin(), StrokeKind::Inside);
                for (y, part) in [(10.0, 0.62), (24.0, 0.42)] {
                    self.element(&Element::Bar(Area::new(area.x + 8.0, area.y + y, area.w * part, 8.0)));
                }
            }
            Element::Line { from, to } => {
                let ppp = self.painter.pixels_per_point();
                let end = |(x, y): (f32, f32)| self.at(x, y).round_to_pixel_center(ppp);
                self.painter.line_segment([end(*from), end(*to)], self.thin());
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

    fn menu_item(&self, area: Area, icon: Icon, text: &str, selected: bool) {
        let rect = self.rect(area);
        if selected {
            self.painter.rect_filled(rect, self.radius(3.0), self.tokens.sk_chrome);
            let bar = Rect::from_min_size(rect.min, vec2(3.0 * self.scale, rect.height()));
            self.painter.rect_filled(bar, CornerRadius::ZERO, self.tokens.sk_mark);
        }
        let weight = if selected { SEMIBOLD } else { REGULAR };
        self.mark(Area::new(area.x + 7.0, area.y + 4.0, 12.0, 12.0), icon);
        self.words(Area { x: area.x + 24.0, w: area.w - 26.0, ..area }, text, 12.0, weight);
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

    /// What cannot be pressed: its words in the colour of marks, its outline thin.
    fn faint(&self, area: Area, text: &str, button: bool) {
        let rect = self.rect(area);
        let t = self.tokens;
        if button {
            self.painter.rect(rect, self.radius(3.0), t.sk_chrome, self.thin(), StrokeKind::Inside);
        }
        // In the contrast themes marks are as strong as words.
        let colour = if t.high_contrast { t.text_off } else { t.sk_mark };
        let text = self.galley(text, 12.0, SEMIBOLD, colour, f32::INFINITY);
        let x = if button { rect.center().x - text.size().x / 2.0 } else { rect.left() };
        self.painter.galley(pos2(x, rect.center().y - text.size().y / 2.0), text, colour);
    }

    /// What to look for: a ring of flag colour, without a letter.
    fn ring(&self, area: Area) {
        let rect = self.rect(area.grown(TARGET_GAP));
        let stroke = Stroke::new(2.0, self.tokens.flag);
        self.painter.rect_stroke(rect, self.radius(6.0), stroke, StrokeKind::Middle);
    }

    /// Something is missing here: the ring is broken.
    fn gap(&self, area: Area) {
        let rect = self.rect(area.grown(TARGET_GAP));
        let corners =
            [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
        let stroke = Stroke::new(2.0, self.tokens.flag);
        self.painter.extend(Shape::dashed_line(&corners, stroke, 5.0 * self.scale, 4.0 * self.scale));
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
}
