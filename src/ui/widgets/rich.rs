//! Sentences with marked parts: `[[Portal label]]`, `**strong**` and `` `code` ``. A portal word never
//! breaks inside; one that is too long for the line becomes a block. Screen readers get one plain label.

use super::paint;
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    vec2,
};
use std::sync::Arc;

/// Margin left and right inside a portal word.
const WORD_MARGIN: f32 = 6.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Strong,
    Code,
    Portal,
}

/// A sentence to draw.
#[must_use = "show it"]
pub struct Rich<'a> {
    text: &'a str,
    style: Type,
    colour: Option<Color32>,
    strong: Option<Color32>,
}

impl<'a> Rich<'a> {
    /// Running text (15/22).
    pub fn new(text: &'a str) -> Self {
        Self { text, style: type_::BODY, colour: None, strong: None }
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

    /// Draws it, wrapped at the end of the column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let width = ui.available_width().max(40.0);
        let laid = self.lay_out(ui, width);
        let (rect, response) = ui.allocate_exact_size(laid.size, Sense::hover());
        let plain = plain(self.text);
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
        let gap = ui.fonts_mut(|fonts| fonts.glyph_width(&self.style.font(), ' ')) + self.style.spacing;
        let style_of = |kind: Kind| match kind {
            Kind::Plain => (self.style, colour),
            Kind::Strong => (self.style.weight(600.0), strong),
            Kind::Code => (Type { line: self.style.line, ..type_::MONO }, strong),
            Kind::Portal => (type_::LABEL, t.sk_text),
        };
        let mut out = Layouter { width, line: self.style.line, gap, ..Layouter::default() };
        let reference = paint::baseline(&paint::line(ui, self.style, "x", colour));
        out.baseline = reference;
        for unit in units(self.text) {
            match unit {
                Unit::Break => out.new_line(),
                Unit::Cluster(parts) => {
                    let pieces: Vec<Piece> = parts
                        .iter()
                        .map(|(kind, words)| {
                            let (style, colour) = style_of(*kind);
                            Piece::new(*kind, paint::line(ui, style, words, colour))
                        })
                        .collect();
                    let wide: f32 = pieces.iter().map(|piece| piece.size.x).sum();
                    if wide <= width {
                        out.place(pieces, wide);
                    } else {
                        // Too long for any line: every part becomes a block that wraps inside.
                        for (kind, words) in parts {
                            let (style, colour) = style_of(kind);
                            let margin = if kind == Kind::Portal { 16.0 } else { 0.0 };
                            let room = (width - margin).max(24.0);
                            let galley = paint::wrapped(ui, style, &words, colour, room);
                            out.block(Piece::block(kind, galley));
                        }
                    }
                }
            }
        }
        out.finish()
    }
}

/// A sentence of running text with marked parts.
pub fn rich_line(ui: &mut Ui, text: &str) -> Response {
    Rich::new(text).show(ui)
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

#[derive(Default)]
struct Layouter {
    width: f32,
    line: f32,
    gap: f32,
    /// Baseline of the plain style inside its own line.
    baseline: f32,
    done: Vec<Piece>,
    row: Vec<Piece>,
    x: f32,
    y: f32,
    widest: f32,
}

impl Layouter {
    fn place(&mut self, pieces: Vec<Piece>, wide: f32) {
        let gap = if self.row.is_empty() { 0.0 } else { self.gap };
        if !self.row.is_empty() && self.x + gap + wide > self.width + 0.1 {
            self.new_line();
        } else {
            self.x += gap;
        }
        for mut piece in pieces {
            piece.at.x = self.x;
            self.x += piece.size.x;
            self.row.push(piece);
        }
    }

    fn new_line(&mut self) {
        let row = std::mem::take(&mut self.row);
        let extra = row
            .iter()
            .map(|piece| (piece.baseline() - self.baseline).max(0.0))
            .fold(0.0_f32, f32::max)
            .round();
        let mut height = self.line;
        for mut piece in row {
            piece.at.y = self.y + (extra + self.baseline - piece.baseline()).round();
            height = height.max(piece.at.y - self.y + piece.size.y);
            self.done.push(piece);
        }
        self.widest = self.widest.max(self.x);
        self.y += height;
        self.x = 0.0;
    }

    fn block(&mut self, mut piece: Piece) {
        if !self.row.is_empty() {
            self.new_line();
        }
        let margin = if piece.kind == Kind::Portal { 2.0 } else { 0.0 };
        piece.at = vec2(0.0, self.y + margin);
        self.y += piece.size.y + 2.0 * margin;
        self.widest = self.widest.max(piece.size.x);
        self.done.push(piece);
    }

    fn finish(mut self) -> Laid {
        if !self.row.is_empty() {
            self.new_line();
        }
        Laid { pieces: self.done, size: vec2(self.widest, self.y.max(self.line)).ceil() }
    }
}

enum Unit {
    /// Parts without a space between them: no line ends inside.
    Cluster(Vec<(Kind, String)>),
    Break,
}

/// Cuts a text into what may stand on a line together.
fn units(text: &str) -> Vec<Unit> {
    let mut out = Vec::new();
    let mut cluster: Vec<(Kind, String)> = Vec::new();
    for (kind, words) in spans(text) {
        if kind == Kind::Portal {
            cluster.push((kind, words.to_owned()));
            continue;
        }
        let mut word = String::new();
        for sign in words.chars() {
            if sign == ' ' || sign == '\n' {
                if !word.is_empty() {
                    cluster.push((kind, std::mem::take(&mut word)));
                }
                if !cluster.is_empty() {
                    out.push(Unit::Cluster(std::mem::take(&mut cluster)));
                }
                if sign == '\n' {
                    out.push(Unit::Break);
                }
            } else {
                word.push(sign);
            }
        }
        if !word.is_empty() {
            cluster.push((kind, word));
        }
    }
    if !cluster.is_empty() {
        out.push(Unit::Cluster(cluster));
    }
    out
}

/// Reads the markup. A mark that is never closed is ordinary text.
fn spans(text: &str) -> Vec<(Kind, &str)> {
    const MARKS: [(&str, &str, Kind); 3] =
        [("[[", "]]", Kind::Portal), ("**", "**", Kind::Strong), ("`", "`", Kind::Code)];
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let next = MARKS
            .iter()
            .filter_map(|(open, close, kind)| {
                let (before, after) = rest.split_once(open)?;
                let (inside, behind) = after.split_once(close)?;
                (!inside.is_empty()).then_some((before, *kind, inside, behind))
            })
            .min_by_key(|(before, ..)| before.len());
        let Some((before, kind, inside, behind)) = next else {
            out.push((Kind::Plain, rest));
            break;
        };
        if !before.is_empty() {
            out.push((Kind::Plain, before));
        }
        out.push((kind, inside));
        rest = behind;
    }
    out
}

/// The text without its marks, as a screen reader says it.
pub(super) fn plain(text: &str) -> String {
    spans(text).into_iter().map(|(_, words)| words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_dropped_from_the_spoken_text() {
        let text = "Choose [[+ New application]], then **wait** for `200`.";
        assert_eq!(
            spans(text),
            vec![
                (Kind::Plain, "Choose "),
                (Kind::Portal, "+ New application"),
                (Kind::Plain, ", then "),
                (Kind::Strong, "wait"),
                (Kind::Plain, " for "),
                (Kind::Code, "200"),
                (Kind::Plain, "."),
            ]
        );
        assert_eq!(plain(text), "Choose + New application, then wait for 200.");
    }

    #[test]
    fn an_open_mark_is_ordinary_text() {
        assert_eq!(plain("2 ** 3 and [[ and `"), "2 ** 3 and [[ and `");
    }

    #[test]
    fn a_comma_stays_with_its_portal_word() {
        let found = units("In [[Overview]], [[Pause provisioning]].");
        let sizes: Vec<usize> = found
            .iter()
            .map(|unit| match unit {
                Unit::Cluster(parts) => parts.len(),
                Unit::Break => 0,
            })
            .collect();
        assert_eq!(sizes, vec![1, 2, 2]);
    }
}
