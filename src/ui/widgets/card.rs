//! Cards, headings in them, count tiles and the empty state.

use super::button::Button;
use super::chip::Chip;
use super::icon::Icon;
use super::layout::{heading_role, right_group, row, text};
use super::mark::Mark;
use super::paint;
use crate::ui::theme::type_::Tone;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, Frame, InnerResponse, Label, Layout, Margin, Rect, Response, Role, Sense, Shape,
    Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// Which ground a card has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    /// Surface.
    Plain,
    /// Sunken: quiet, beside the main matter.
    Sunken,
}

/// A card as wide as its column.
#[must_use = "show it"]
pub struct Card {
    kind: CardKind,
    padding: f32,
    gap: f32,
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

impl Card {
    /// A plain card with 20 points of padding and 12 between its parts.
    pub fn new() -> Self {
        Self { kind: CardKind::Plain, padding: space::XL, gap: space::M }
    }

    /// A card of the given kind.
    pub fn kind(mut self, kind: CardKind) -> Self {
        self.kind = kind;
        self
    }

    /// 16 points of padding: side cards.
    pub fn side(mut self) -> Self {
        self.padding = space::L;
        self
    }

    /// Points between the parts.
    pub fn gap(mut self, gap: f32) -> Self {
        self.gap = gap;
        self
    }

    /// Draws the card and what is in it.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let t = ui.tokens();
        let fill = match self.kind {
            CardKind::Plain => t.surface,
            CardKind::Sunken => t.sunken,
        };
        super::box_mark::marked(ui, |ui| {
            let shown = Frame::new()
                .fill(fill)
                .stroke(Stroke::new(1.0, t.line))
                .corner_radius(CornerRadius::same(space::RADIUS_CARD))
                .inner_margin(Margin::same((self.padding - 1.0) as i8))
                .show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = self.gap;
                    add(ui)
                });
            (shown.response.rect, shown)
        })
    }
}

/// A quiet card beside the main matter.
#[must_use = "show it"]
pub struct SunkenCard(Card);

impl Default for SunkenCard {
    fn default() -> Self {
        Self::new()
    }
}

impl SunkenCard {
    /// A sunken card with 16 points of padding.
    pub fn new() -> Self {
        Self(Card::new().kind(CardKind::Sunken).side().gap(space::S))
    }

    /// Draws the card and what is in it.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        self.0.show(ui, add)
    }
}

/// The head of a card in a soft colour, with a line below it. The card's frame has an outline and no inner margin.
pub(super) fn tinted_head<R>(ui: &mut Ui, soft: Color32, line: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let ground = ui.painter().add(Shape::Noop);
    let shown = Frame::new().inner_margin(Margin { left: 15, right: 15, top: 4, bottom: 4 }).show(ui, |ui| {
        row(ui, space::SMALL, |ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            add(ui)
        })
    });
    let rect = Rect::from_min_max(
        shown.response.rect.min,
        pos2(ui.max_rect().max.x.max(shown.response.rect.max.x), shown.response.rect.max.y),
    );
    let r = space::RADIUS_CARD - 1;
    let radius = CornerRadius { nw: r, ne: r, sw: 0, se: 0 };
    ui.painter().set(ground, Shape::rect_filled(rect, radius, soft));
    ui.painter().hline(rect.x_range(), rect.max.y - 0.5, Stroke::new(1.0, line));
    shown.inner
}

/// A card in the shape of a finding that says what holds: mark and word in its head, where it was found out, a title
/// and a sentence.
pub fn good_card(ui: &mut Ui, word: &str, place: (Icon, &str), title: &str, sentence: &str) {
    let t = ui.tokens();
    Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(1.0, t.positive_border))
        .corner_radius(CornerRadius::same(space::RADIUS_CARD))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            tinted_head(ui, t.positive_soft, t.positive_border, |ui| {
                super::mark::mark(ui, Mark::Passed);
                ui.add(Label::new(type_::META.weight(600.0).text(word).color(t.positive)));
                right_group(ui, "place", |ui| ui.add(Chip::new(place.1).icon(place.0)));
            });
            Frame::new().inner_margin(Margin { left: 15, right: 15, top: 14, bottom: 15 }).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                section_heading(ui, title);
                text(ui, type_::DENSE, sentence);
            });
        });
}

/// A heading inside a page (level 2), 17/24.
pub fn section_heading(ui: &mut Ui, words: &str) -> Response {
    let response = text(ui, type_::SECTION, words);
    heading_role(ui, &response, words, 2);
    response
}

/// A heading inside a page (level 2) that can take the focus: what was opened by a key is read from here.
pub fn focusable_heading(ui: &mut Ui, words: &str) -> Response {
    let label = Label::new(type_::SECTION.text(words)).wrap().sense(Sense::focusable_noninteractive());
    let response = ui.add(label);
    heading_role(ui, &response, words, 2);
    paint::keep_in_view(&response);
    paint::focus_ring(ui, &response, space::RADIUS_WORD);
    response
}

/// A heading in a side card (level 3), 14/20.
pub fn small_heading(ui: &mut Ui, words: &str) -> Response {
    let response = text(ui, type_::LABEL, words);
    heading_role(ui, &response, words, 3);
    response
}

/// A sunken box for text to read whole.
pub(super) fn sunken_box(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let t = ui.tokens();
    Frame::new()
        .fill(t.sunken)
        .stroke(Stroke::new(1.0, t.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::symmetric(11, 9))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            add(ui);
        });
}

/// Text in the fixed-width face, to read whole and to select from.
pub fn code_block(ui: &mut Ui, words: &str) {
    sunken_box(ui, |ui| {
        ui.add(Label::new(type_::mono_small(words)).wrap().selectable(true));
    });
}

/// A count with words below it.
#[must_use = "show it"]
pub struct Tile<'a> {
    number: &'a str,
    words: &'a str,
    needs_you: bool,
    width: Option<f32>,
    least: f32,
}

impl<'a> Tile<'a> {
    /// A tile.
    pub fn new(number: &'a str, words: &'a str) -> Self {
        Self { number, words, needs_you: false, width: None, least: 0.0 }
    }

    /// The tile that needs the person: plum number and outline.
    pub fn needs_you(mut self, needs_you: bool) -> Self {
        self.needs_you = needs_you;
        self
    }

    /// A fixed width in points; without it the tile takes the rest of the row.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// At least so high: tiles of a row end together.
    pub fn least(mut self, height: f32) -> Self {
        self.least = height;
        self
    }

    /// The height it takes by itself.
    pub fn height(&self, ui: &Ui) -> f32 {
        let inner = inside(self.width.unwrap_or_else(|| ui.available_width()));
        let words = paint::wrapped(ui, type_::HELP, self.words, ui.tokens().text_muted, inner);
        24.0 + type_::TITLE.line + words.size().y
    }

    /// Draws the tile. Screen readers hear number and words as one.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let colour = if self.needs_you { t.flag } else { t.text_strong };
        let inner = inside(width);
        let number = paint::wrapped(ui, type_::TITLE, self.number, colour, inner);
        let words = paint::wrapped(ui, type_::HELP, self.words, t.text_muted, inner);
        let height = (24.0 + number.size().y + words.size().y).max(self.least);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Label, true, format!("{} {}", self.number, self.words))
        });
        if ui.is_rect_visible(rect) {
            let line = if self.needs_you { t.flag_border } else { t.line };
            paint::boxed(ui, rect, space::RADIUS_CARD, t.surface, Stroke::new(1.0, line));
            let at = rect.min + vec2(space::L, space::M);
            paint::put(ui, at, &number);
            paint::put(ui, at + vec2(0.0, number.size().y), &words);
        }
        response
    }
}

/// What a tile of this width leaves for its words.
fn inside(width: f32) -> f32 {
    (width - 32.0).max(40.0)
}

/// One count of a [`legend`].
#[derive(Debug, Clone, Copy)]
pub struct Count<'a> {
    /// The sign that the same kind carries in the table below.
    pub icon: Icon,
    /// The number.
    pub number: &'a str,
    /// Of what.
    pub words: &'a str,
    /// Needs the person: flag and plum.
    pub needs_you: bool,
}

/// Counts in a row, below the bar they belong to; where the row ends they go on in the next.
pub fn legend(ui: &mut Ui, counts: &[Count<'_>]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XL, space::XS);
        for count in counts {
            let t = ui.tokens();
            let (strong, quiet) =
                if count.needs_you { (t.flag, t.flag) } else { (t.text_strong, t.text_muted) };
            let number = paint::line(ui, type_::LABEL, count.number, strong);
            let words = paint::line(ui, type_::DENSE, count.words, quiet);
            let size = vec2(22.0 + number.size().x + 5.0 + words.size().x, 24.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let name = format!("{} {}", count.number, count.words);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
            let sign = pos2(rect.min.x + 8.0, rect.center().y);
            if count.needs_you {
                super::mark::small_flag(ui, Rect::from_center_size(sign, vec2(14.0, 14.0)));
            } else {
                count.icon.paint_centred(ui, sign, 16.0, t.text_muted);
            }
            paint::put_middle(ui, rect.min.x + 22.0, rect.center().y, &number);
            paint::put_middle(ui, rect.min.x + 27.0 + number.size().x, rect.center().y, &words);
        }
    });
}

/// Nothing here yet: icon, one bold line, one sentence, one button.
#[must_use = "show it"]
pub struct EmptyState<'a> {
    icon: Icon,
    title: &'a str,
    sentence: &'a str,
    button: Option<&'a str>,
}

impl<'a> EmptyState<'a> {
    /// An empty state without a button.
    pub fn new(icon: Icon, title: &'a str, sentence: &'a str) -> Self {
        Self { icon, title, sentence, button: None }
    }

    /// The one way out.
    pub fn button(mut self, button: &'a str) -> Self {
        self.button = Some(button);
        self
    }

    /// Draws the card; true when the button was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        Card::new()
            .side()
            .gap(space::S)
            .show(ui, |ui| {
                ui.with_layout(Layout::top_down(eframe::egui::Align::Center), |ui| {
                    super::icon::icon(ui, self.icon, 28.0, ui.tokens().text_muted);
                    text(ui, type_::STRONG, self.title);
                    text(ui, type_::DENSE.tone(Tone::Body), self.sentence);
                    self.button.is_some_and(|button| ui.add(Button::secondary(button).small()).clicked())
                })
                .inner
            })
            .inner
    }
}
