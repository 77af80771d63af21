//! Sentences with marked parts: `[[Portal label]]`, `**strong**` and `` `code` ``. A portal word never
//! breaks inside; one that is too long for the line becomes a block. Screen readers get one plain label.

use super::markup::{Kind, Unit, plain, units, verbatim};
use super::paint;
use crate::ui::masked;
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    vec2,
};
use std::sync::Arc;

/// Margin left and right inside a portal word.
const WORD_MARGIN: f32 = 6.0;

/// A sentence to draw.
#[must_use = "show it"]
pub struct Rich<'a> {
    text: &'a str,
    style: Type,
    colour: Option<Color32>,
    strong: Option<Color32>,
    verbatim: bool,
}

impl<'a> Rich<'a> {
    /// Running text (15/22).
    pub fn new(text: &'a str) -> Self {
        Self { text, style: type_::BODY, colour: None, strong: None, verbatim: false }
    }

    /// Dense text (14/20), for cards and tables.
    pub fn dense(text: &'a str) -> Self {
        Self::new(text).style(type_::DENSE)
    }

    /// Help text (14/20, muted).
    pub fn help(text: &'a str) -> Self {
        Self::new(text).style(type_::HELP)
    }

    /// Another type style.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// One colour for all but the portal words.
    pub fn colour(mut self, colour: Color32) -> Self {
        self.colour = Some(colour);
        self.strong = Some(colour);
        self
    }

    /// Somebody else's words: nothing in them is a mark.
    pub fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }

    /// Draws it, wrapped at the end of the column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let width = ui.available_width().max(40.0);
        let words = masked::words(self.text);
        let laid = Rich { text: &words, ..self }.lay_out(ui, width);
        let (rect, response) = ui.allocate_exact_size(laid.size, Sense::hover());
        let plain = if self.verbatim { self.text.to_owned() } else { plain(self.text) };
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &plain));
        if ui.is_rect_visible(rect) {
            for piece in &laid.pieces {
                piece.paint(ui, rect);
            }
        }
        response
    }

    fn lay_out(&self, ui: &Ui, width: f32) -> Laid {
        let t = ui.tokens();
        let colour = self.colour.unwrap_or_else(|| self.style.tone.colour(t));
        let strong = self.strong.unwrap_or(t.text_strong);
        let pen = Pen {
            ui,
            style: self.style,
            colour,
            strong,
            portal: t.sk_text,
            gap: ui.fonts_mut(|fonts| fonts.glyph_width(&self.style.font(), ' ')) + self.style.spacing,
            baseline: paint::baseline(&paint::line(ui, self.style, "x", colour)),
        };
        let mut out = Layouter::new(pen, width);
        let units = if self.verbatim { verbatim(self.text) } else { units(self.text) };
        for unit in units {
            match unit {
                Unit::Break => out.new_line(),
                Unit::Cluster(parts) => out.place(parts),
            }
        }
        out.finish()
    }
}

/// An exact label on Microsoft's or Contractbook's screen, standing alone.
pub fn portal_word(ui: &mut Ui, text: &str) -> Response {
    Rich::new(&format!("[[{text}]]")).show(ui)
}

struct Piece {
    kind: Kind,
    galley: Arc<Galley>,
    /// Offset of the galley in the piece.
    inset: Vec2,
    size: Vec2,
    /// Offset of the piece in the sentence.
    at: Vec2,
}

impl Piece {
    fn new(kind: Kind, galley: Arc<Galley>) -> Self {
        let inset = if kind == Kind::Portal { vec2(WORD_MARGIN + 1.0, 1.0) } else { Vec2::ZERO };
        let size = vec2(galley.size().x, galley.size().y) + 2.0 * inset;
        Self { kind, galley, inset, size, at: Vec2::ZERO }
    }

    fn block(kind: Kind, galley: Arc<Galley>) -> Self {
        let inset = if kind == Kind::Portal { vec2(8.0, 3.0) } else { Vec2::ZERO };
        let size = galley.size() + 2.0 * inset;
        Self { kind, galley, inset, size, at: Vec2::ZERO }
    }

    fn baseline(&self) -> f32 {
        self.inset.y + paint::baseline(&self.galley)
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        let min = rect.min + self.at;
        if self.kind == Kind::Portal {
            let t = ui.tokens();
            ui.painter().rect(
                Rect::from_min_size(min, self.size),
                CornerRadius::same(space::RADIUS_WORD),
                t.sk_chrome,
                Stroke::new(1.0, t.sk_line),
                StrokeKind::Inside,
            );
        }
        paint::put(ui, min + self.inset, &self.galley);
    }
}

struct Laid {
    pieces: Vec<Piece>,
    size: Vec2,
}

/// How the parts of one sentence are written.
struct Pen<'a> {
    ui: &'a Ui,
    style: Type,
    colour: Color32,
    strong: Color32,
    portal: Color32,
    /// Width of a space.
    gap: f32,
    /// Baseline of the plain style inside its own line.
    baseline: f32,
}

impl Pen<'_> {
    fn write(&self, kind: Kind, words: &str, width: f32) -> Arc<Galley> {
        let (style, colour) = match kind {
            Kind::Plain => (self.style, self.colour),
            Kind::Strong => (self.style.weight(600.0), self.strong),
            Kind::Code => (Type { line: self.style.line, ..type_::MONO }, self.strong),
            Kind::Portal => (type_::LABEL, self.portal),
        };
        paint::wrapped(self.ui, style, words, colour, width)
    }

    fn piece(&self, kind: Kind, words: &str) -> Piece {
        Piece::new(kind, self.write(kind, words, f32::INFINITY))
    }
}

/// A part on the line being filled.
struct Part {
    kind: Kind,
    words: String,
    /// Whether a space stands before it.
    spaced: bool,
}

struct Layouter<'a> {
    pen: Pen<'a>,
    width: f32,
    done: Vec<Piece>,
    row: Vec<Part>,
    x: f32,
    y: f32,
    widest: f32,
}

impl<'a> Layouter<'a> {
    fn new(pen: Pen<'a>, width: f32) -> Self {
        Self { pen, width, done: Vec::new(), row: Vec::new(), x: 0.0, y: 0.0, widest: 0.0 }
    }

    fn place(&mut self, parts: Vec<(Kind, String)>) {
        let wide: f32 = parts.iter().map(|(kind, words)| self.pen.piece(*kind, words).size.x).sum();
        if wide > self.width {
            // Too long for any line: every part becomes a block that wraps inside.
            for (kind, words) in parts {
                self.block(kind, &words);
            }
            return;
        }
        let gap = if self.row.is_empty() { 0.0 } else { self.pen.gap };
        if !self.row.is_empty() && self.x + gap + wide > self.width + 0.1 {
            self.new_line();
        } else {
            self.x += gap;
        }
        self.x += wide;
        for (index, (kind, words)) in parts.into_iter().enumerate() {
            let spaced = index == 0 && !self.row.is_empty();
            self.row.push(Part { kind, words, spaced });
        }
    }

    /// Ends the line. Neighbours of one kind are written as one run, so that their spaces come out even.
    fn new_line(&mut self) {
        let mut runs: Vec<Part> = Vec::new();
        for part in std::mem::take(&mut self.row) {
            match runs.last_mut() {
                Some(run) if run.kind == part.kind && part.kind != Kind::Portal => {
                    if part.spaced {
                        run.words.push(' ');
                    }
                    run.words.push_str(&part.words);
                }
                _ => runs.push(part),
            }
        }
        let mut x = 0.0;
        let mut pieces = Vec::new();
        for run in runs {
            let mut piece = self.pen.piece(run.kind, &run.words);
            x += if run.spaced { self.pen.gap } else { 0.0 };
            piece.at.x = x;
            x += piece.size.x;
            pieces.push(piece);
        }
        let above = pieces.iter().map(|piece| piece.baseline() - self.pen.baseline).fold(0.0_f32, f32::max);
        let line = above.round() + self.pen.baseline;
        let mut height = self.pen.style.line;
        for mut piece in pieces {
            let down = (line - piece.baseline()).round();
            height = height.max(down + piece.size.y);
            piece.at.y = self.y + down;
            self.done.push(piece);
        }
        self.widest = self.widest.max(x);
        self.y += height;
        self.x = 0.0;
    }

    fn block(&mut self, kind: Kind, words: &str) {
        if !self.row.is_empty() {
            self.new_line();
        }
        let (inside, outside) = if kind == Kind::Portal { (16.0, 2.0) } else { (0.0, 0.0) };
        let mut piece = Piece::block(kind, self.pen.write(kind, words, (self.width - inside).max(24.0)));
        piece.at = vec2(0.0, self.y + outside);
        self.y += piece.size.y + 2.0 * outside;
        self.widest = self.widest.max(piece.size.x);
        self.done.push(piece);
    }

    fn finish(mut self) -> Laid {
        if !self.row.is_empty() {
            self.new_line();
        }
        let height = self.y.max(self.pen.style.line);
        Laid { pieces: self.done, size: vec2(self.widest, height).ceil() }
    }
}
