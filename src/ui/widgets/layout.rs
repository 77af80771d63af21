//! How a page is laid out: text, columns, rows of buttons, footer, scrolling body.

use std::cell::RefCell;

use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space};
use eframe::egui::{
    Align, Frame, InnerResponse, Key, Label, Layout, Modifiers, Panel, Rect, Response, Role, ScrollArea,
    Sense, Stroke, Ui, UiBuilder, pos2, vec2,
};

/// How a page lies in what is left of the window: the free ground at each side. The content never grows wider than
/// [`space::CONTENT`]; then it stands in the middle, and banner, body and footer keep the same edges.
pub(super) fn side_margin(ui: &Ui) -> f32 {
    let width = ui.available_width();
    if ui.is_compact() {
        return space::L;
    }
    let least = if width < space::ROOMY { space::XXL } else { space::PAGE };
    least.max(((width - space::CONTENT) / 2.0).floor())
}

/// A label in one of the type styles; it wraps at the end of the column.
pub fn text(ui: &mut Ui, style: Type, words: &str) -> Response {
    ui.add(Label::new(style.text(words)).wrap())
}

/// A label that wraps at `width` points or the column's end, whichever comes first.
pub fn wrapped_text(ui: &mut Ui, style: Type, words: &str, width: f32) -> Response {
    ui.scope(|ui| {
        ui.set_max_width(width.min(ui.available_width()));
        text(ui, style, words)
    })
    .inner
}

/// Makes a label a heading for screen readers.
pub fn heading_role(ui: &Ui, response: &Response, words: &str, level: usize) {
    ui.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.clear_value();
        node.set_label(words);
    });
}

/// A hairline over the whole column.
pub fn divider(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, ui.tokens().line);
}

/// A row of buttons that takes a second line rather than leave its card.
pub fn button_row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        add(ui)
    })
}

/// A row over the whole column, at least `height` points high, its parts centred from top to bottom.
pub(super) fn row<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        add(ui)
    })
    .inner
}

/// How wide the [`right_group`] of this name was in the frame before.
fn known_width(ui: &Ui, salt: &str) -> Option<f32> {
    let id = ui.unique_id().with(salt);
    ui.data(|data| data.get_temp(id))
}

/// A group at the right end of a row, in reading and tab order. It places itself by the width it had in the
/// frame before; the first frame is drawn twice. Nothing in it may take all the width there is.
pub fn right_group<R>(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.unique_id().with(salt);
    let width = known_width(ui, salt).unwrap_or(0.0);
    let room = ui.available_rect_before_wrap();
    let left = (room.max.x - width).max(room.min.x);
    // As much room as the row has, wherever it begins: so it can grow when its words do.
    let rect = room.translate(vec2(left - room.min.x, 0.0));
    let builder = UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::left_to_right(Align::Center));
    let inner = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let result = add(ui);
        (result, ui.min_rect().width())
    });
    let (result, now) = inner.inner;
    if (now - width).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.request_discard("a group at the right end changed its width");
    }
    result
}

/// The fixed row at the bottom of the window. The body before it leaves [`Footer::height`] free, so that it keeps its
/// place at any zoom and comes last by the Tab key as well.
#[must_use = "show it"]
pub struct Footer;

impl Footer {
    /// Points it takes at the bottom.
    pub fn height(ui: &Ui) -> f32 {
        if ui.is_compact() { space::FOOTER_COMPACT } else { space::FOOTER }
    }

    /// Draws it: `left` holds Back and the saved line or toast, `right` the quiet way aside and the main
    /// button, both in reading order.
    pub fn show<L, R>(
        ui: &mut Ui,
        left: impl FnOnce(&mut Ui) -> L,
        right: impl FnOnce(&mut Ui) -> R,
    ) -> (L, R) {
        let t = ui.tokens();
        let height = Self::height(ui);
        let margin = side_margin(ui);
        Panel::bottom("footer")
            .resizable(false)
            .show_separator_line(false)
            .exact_size(height)
            .frame(Frame::new().fill(t.canvas))
            .show(ui, |ui| {
                let panel = ui.max_rect();
                ui.painter().hline(panel.x_range(), panel.min.y + 0.5, Stroke::new(1.0, t.line));
                let inner = UiBuilder::new()
                    .max_rect(panel.shrink2(vec2(margin, 0.0)))
                    .layout(Layout::left_to_right(Align::Center));
                ui.scope_builder(inner, |ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    // The buttons at the right keep their room; words at the left wrap before it.
                    let taken = known_width(ui, "footer-right").unwrap_or(0.0);
                    let room =
                        vec2((ui.available_width() - taken - space::M).max(0.0), ui.available_height());
                    let left = ui
                        .allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                            ui.set_max_width(room.x);
                            left(ui)
                        })
                        .inner;
                    (left, right_group(ui, "footer-right", right))
                })
                .inner
            })
            .inner
    }
}

impl Footer {
    /// Points that the footer has for its buttons.
    pub fn room(ui: &Ui) -> f32 {
        ui.available_width() - 2.0 * side_margin(ui)
    }

    /// [`Footer::show`] with one thing that both sides write to.
    pub fn show_with<C>(
        ui: &mut Ui,
        cx: &mut C,
        left: impl FnOnce(&mut Ui, &mut C),
        right: impl FnOnce(&mut Ui, &mut C),
    ) {
        let cx = RefCell::new(cx);
        Self::show(ui, |ui| left(ui, &mut cx.borrow_mut()), |ui| right(ui, &mut cx.borrow_mut()));
    }
}

/// The scrolling body of a page with the page margins. `salt` is the page's name, so that every page
/// remembers its own place.
pub fn page_scroll<R>(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (side, top) = (side_margin(ui), if ui.is_compact() { 14.0 } else { space::XXL });
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let room = ui.available_rect_before_wrap();
            let inner = Rect::from_min_max(
                pos2(room.min.x + side, room.min.y + top),
                pos2(room.max.x - side, room.max.y),
            );
            let shown = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
                ui.spacing_mut().item_spacing.y = space::L;
                ui.set_min_width(ui.available_width());
                let result = add(ui);
                page_keys(ui);
                result
            });
            ui.add_space(space::L);
            shown.inner
        })
        .inner
}

/// Page Up, Page Down, Home and End move through the page, unless what has the focus needs them itself.
fn page_keys(ui: &Ui) {
    if ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    let (seen, page) = (ui.clip_rect(), ui.min_rect());
    let most = (seen.height() - 60.0).max(60.0);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if pressed(Key::Home) {
        page.min.y - 100.0
    } else if pressed(Key::End) {
        page.max.y + 100.0 - seen.height()
    } else if pressed(Key::PageDown) {
        seen.min.y + most
    } else if pressed(Key::PageUp) {
        seen.min.y - most
    } else {
        return;
    };
    ui.scroll_to_rect(Rect::from_x_y_ranges(seen.x_range(), to..=to + seen.height()), Some(Align::TOP));
}

/// The frame of a page: banner, footer and scrolling body in the order that keeps them in place.
#[must_use = "show it"]
pub struct Page;

impl Page {
    /// Ground of the page area: fills what is left of the window with canvas, unless that was `cleared` with it.
    pub fn ground<R>(ui: &mut Ui, cleared: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
        let fill = (!cleared).then(|| ui.tokens().canvas);
        eframe::egui::CentralPanel::default()
            .frame(Frame::new().fill(fill.unwrap_or_default()))
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                add(ui)
            })
            .inner
    }
}

/// Two columns, 24 points apart, that stack in windows narrower than 760 points and wherever there is too little room.
#[must_use = "show it"]
pub struct TwoColumns {
    side: Side,
    side_first: bool,
    gap: f32,
}

#[derive(Clone, Copy)]
enum Side {
    Width(f32),
    MainWidth(f32),
    Share(f32),
}

impl TwoColumns {
    /// The side column is `width` points wide in a window of the usual size, the main column takes the rest.
    pub fn side_width(width: f32) -> Self {
        Self { side: Side::Width(width), side_first: false, gap: space::XXL }
    }

    /// The main column is `width` points wide in a window of the usual size, the side column takes the rest.
    pub fn main_width(width: f32) -> Self {
        Self { side: Side::MainWidth(width), side_first: false, gap: space::XXL }
    }

    /// The main column takes this share (0 to 1) of the width.
    pub fn main_share(share: f32) -> Self {
        Self { side: Side::Share(share), side_first: false, gap: space::XXL }
    }

    /// When stacked, the side column comes first (the finding before the ladder).
    pub fn side_first_in_compact(mut self, side_first: bool) -> Self {
        self.side_first = side_first;
        self
    }

    /// Draws both columns, the main one first in tab order.
    pub fn show<M, S>(
        self,
        ui: &mut Ui,
        main: impl FnOnce(&mut Ui) -> M,
        side: impl FnOnce(&mut Ui) -> S,
    ) -> (M, S) {
        let gap = ui.spacing().item_spacing.y.max(space::L);
        if ui.is_compact() || ui.available_width() < space::TWO_COLUMNS {
            let column = |ui: &mut Ui| ui.spacing_mut().item_spacing.y = gap;
            return ui
                .vertical(|ui| {
                    column(ui);
                    if self.side_first {
                        let side = side(ui);
                        (main(ui), side)
                    } else {
                        (main(ui), side(ui))
                    }
                })
                .inner;
        }
        let width = ui.available_width();
        let main_width = match self.side {
            Side::Width(side) => width - self.gap - fitted(side, width),
            Side::MainWidth(main) => fitted(main, width),
            Side::Share(share) => (width - self.gap) * share,
        }
        .clamp(80.0, (width - self.gap - 80.0).max(80.0))
        .round();
        let side_width = width - self.gap - main_width;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = self.gap;
            let main = column(ui, main_width, gap, main);
            let side = column(ui, side_width, gap, side);
            (main, side)
        })
        .inner
    }
}

impl TwoColumns {
    /// [`TwoColumns::show`] with one thing that both columns write to.
    pub fn show_with<C>(
        self,
        ui: &mut Ui,
        cx: &mut C,
        main: impl FnOnce(&mut Ui, &mut C),
        side: impl FnOnce(&mut Ui, &mut C),
    ) {
        let cx = RefCell::new(cx);
        self.show(ui, |ui| main(ui, &mut cx.borrow_mut()), |ui| side(ui, &mut cx.borrow_mut()));
    }
}

/// The width of a column that is `side` points wide in a window of the usual size. In wider ones it takes a share
/// of what is won, so that no line becomes too long; in narrower ones it gives way.
fn fitted(side: f32, width: f32) -> f32 {
    let won = width - space::USUAL;
    if won > 0.0 { side + won * 0.35 } else { (side + won * 0.3).max(side * 0.85) }
}

fn column<R>(ui: &mut Ui, width: f32, gap: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(space::S, gap);
        add(ui)
    })
    .inner
}

/// Marks everything inside as one named group for screen readers.
pub(super) fn group<R>(ui: &mut Ui, name: &str, role: Role, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(role).accessibility_label(name);
    ui.scope_builder(builder, add).inner
}

/// Choices of which one holds, under one name for screen readers.
pub fn choice_group<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    group(ui, name, Role::RadioGroup, add)
}
