//! Two things that are easily taken for each other, drawn as they stand on somebody else's screen, with a flag on the
//! one that is meant.

use super::icon::Icon;
use super::mark::Mark;
use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const PAD: f32 = 12.0;
const SIGN: f32 = 20.0;

/// One of the two.
#[derive(Debug, Clone, Copy)]
pub struct PairTile<'a> {
    /// What stands for it.
    pub icon: Icon,
    /// Its name.
    pub name: &'a str,
    /// What it does.
    pub what: &'a str,
    /// What follows for the person.
    pub verdict: &'a str,
}

/// The drawing. It is a single image for screen readers.
#[derive(Debug, Clone, Copy)]
#[must_use = "show it"]
pub struct Pair<'a> {
    place: &'a str,
    other: PairTile<'a>,
    meant: PairTile<'a>,
    words: &'a str,
}

struct Laid {
    name: Arc<Galley>,
    what: Arc<Galley>,
    verdict: Arc<Galley>,
    height: f32,
}

impl<'a> Pair<'a> {
    /// Both stand at `place`; `words` say what the drawing shows.
    pub fn new(place: &'a str, other: PairTile<'a>, meant: PairTile<'a>, words: &'a str) -> Self {
        Self { place, other, meant, words }
    }

    /// Draws it as wide as its column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let width = ui.available_width();
        let inner = width - 2.0 * PAD;
        let place = paint::wrapped(ui, type_::META, self.place, t.sk_text, inner);
        let (other, meant) = (lay_out(ui, &self.other, inner), lay_out(ui, &self.meant, inner));
        let height = PAD + place.size().y + space::S + other.height + space::S + meant.height + PAD;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.words));
        if ui.is_rect_visible(rect) {
            paint::boxed(ui, rect, 10, t.sk_chrome, Stroke::new(1.0, t.sk_line));
            paint::put(ui, rect.min + Vec2::splat(PAD), &place);
            let mut y = rect.min.y + PAD + place.size().y + space::S;
            for (tile, laid, is_meant) in [(&self.other, &other, false), (&self.meant, &meant, true)] {
                let area = Rect::from_min_size(pos2(rect.min.x + PAD, y), vec2(inner, laid.height));
                draw(ui, tile, laid, area, is_meant);
                y = area.max.y + space::S;
            }
        }
        response
    }
}

fn lay_out(ui: &Ui, tile: &PairTile<'_>, width: f32) -> Laid {
    let t = ui.tokens();
    let room = (width - 2.0 * PAD - SIGN - space::S).max(60.0);
    let name = paint::wrapped(ui, type_::LABEL, tile.name, t.sk_text, room);
    let what = paint::wrapped(ui, type_::DENSE, tile.what, t.sk_text, room);
    let verdict = paint::wrapped(ui, type_::LABEL, tile.verdict, t.sk_text, room);
    let height = PAD + name.size().y + what.size().y + space::XS + verdict.size().y.max(space::MARK) + PAD;
    Laid { name, what, verdict, height }
}

fn draw(ui: &Ui, tile: &PairTile<'_>, laid: &Laid, area: Rect, meant: bool) {
    let t = ui.tokens();
    let line = if meant { Stroke::new(2.0, t.flag) } else { Stroke::new(1.0, t.sk_line) };
    paint::boxed(ui, area, space::RADIUS, t.sk_page, line);
    let x = area.min.x + PAD + SIGN + space::S;
    let mut y = area.min.y + PAD;
    let centre = pos2(area.min.x + PAD + SIGN / 2.0, y + laid.name.size().y / 2.0);
    tile.icon.paint_centred(ui, centre, SIGN, t.sk_mark);
    paint::put(ui, pos2(x, y), &laid.name);
    y += laid.name.size().y;
    paint::put(ui, pos2(x, y), &laid.what);
    y += laid.what.size().y + space::XS;
    let row = laid.verdict.size().y.max(space::MARK);
    let mark = if meant { Mark::NeedsYou("") } else { Mark::Passed };
    mark.paint(ui, pos2(area.min.x + PAD + SIGN / 2.0, y + row / 2.0));
    paint::put(ui, pos2(x, y + (row - laid.verdict.size().y) / 2.0), &laid.verdict);
}
