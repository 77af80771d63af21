//! A table of any length. Only the rows in view are laid out; the whole list is one stop for the keyboard, which
//! moves the selection inside it.

use super::icon::Icon;
use super::paint;
use super::table::{Cell, Column, RowLook, Table};
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::accesskit::{self, SortDirection};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

/// What the person did in a [`LongTable`]. Columns and rows are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LongTablePress {
    /// Pressed the head of a column.
    Sort(usize),
    /// Chose a row.
    Select(usize),
    /// Pressed Enter on the chosen row.
    Open,
}

/// A table whose rows are asked for one at a time.
#[must_use = "show it"]
pub struct LongTable<'a> {
    table: Table<'a>,
    name: &'a str,
    heads: &'a [String],
    sorted: Option<(usize, bool)>,
    rows: usize,
    selected: Option<usize>,
    visible: usize,
    version: usize,
}

/// What the table remembers from one frame to the next.
#[derive(Clone, Copy, Default)]
struct Memory {
    rows: usize,
    offset: f32,
    selected: Option<usize>,
    version: usize,
}

impl<'a> LongTable<'a> {
    /// A table of `rows` rows. `name` is what screen readers call the list, and tells it from others on the page.
    pub fn new(name: &'a str, columns: &'a [Column<'a>], rows: usize) -> Self {
        Self {
            table: Table::new(columns),
            name,
            heads: &[],
            sorted: None,
            rows,
            selected: None,
            visible: 8,
            version: 0,
        }
    }

    /// Columns that sort when pressed. `heads` are what screen readers say for them, the order in words; `sorted` is
    /// the column in force and whether it runs the other way round.
    pub fn sortable(mut self, heads: &'a [String], sorted: Option<(usize, bool)>) -> Self {
        self.heads = heads;
        self.sorted = sorted;
        self
    }

    /// The chosen row; it is brought into view when it changes.
    pub fn selected(mut self, selected: Option<usize>) -> Self {
        self.selected = selected;
        self
    }

    /// How many rows can be seen at once (8 unless told).
    pub fn visible(mut self, visible: usize) -> Self {
        self.visible = visible.max(1);
        self
    }

    /// A number that changes when other rows or another order are shown: the table then begins at its top, or at
    /// the chosen row.
    pub fn version(mut self, version: usize) -> Self {
        self.version = version;
        self
    }

    /// Draws it. `fill` is called for each row in view, with its place.
    pub fn show(self, ui: &mut Ui, mut fill: impl FnMut(usize, &mut LongRow<'_>)) -> Option<LongTablePress> {
        Table::frame(ui, |ui| {
            let head = self.head(ui);
            let body = self.body(ui, &mut fill);
            head.or(body)
        })
    }

    fn head(&self, ui: &mut Ui) -> Option<LongTablePress> {
        let t = ui.tokens();
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), Table::HEAD), Sense::hover());
        let r = space::RADIUS_CARD;
        ui.painter().rect_filled(rect, CornerRadius { nw: r, ne: r, sw: 0, se: 0 }, t.sunken);
        let mut pressed = None;
        for (index, (column, range)) in self.table.columns.iter().zip(self.table.ranges(rect)).enumerate() {
            let place = Rect::from_x_y_ranges(range.0 - 8.0..=range.1 + 4.0, rect.y_range());
            let sense = if self.heads.is_empty() { Sense::hover() } else { Sense::click() };
            let cell = ui.interact(place, response.id.with(index), sense);
            let descending = self.sorted.filter(|(by, _)| *by == index).map(|(_, descending)| descending);
            let said = self.heads.get(index).map_or(column.title, String::as_str);
            cell.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, said));
            ui.accesskit_node_builder(cell.id, |node| match descending {
                Some(true) => node.set_sort_direction(SortDirection::Descending),
                Some(false) => node.set_sort_direction(SortDirection::Ascending),
                None => {}
            });
            if !self.heads.is_empty() {
                paint::keep_in_view(&cell);
                let hover = paint::fade(ui, &cell, Color32::TRANSPARENT, t.hover);
                ui.painter().rect_filled(place.shrink2(vec2(0.0, 3.0)), CornerRadius::same(6), hover);
            }
            let colour = if descending.is_some() { t.text_strong } else { t.text_muted };
            let chevron = if descending.is_some() { 16.0 } else { 0.0 };
            let room = (range.1 - range.0 - chevron).max(0.0);
            let title = paint::cut(ui, type_::META.weight(600.0), column.title, colour, room);
            paint::put_middle(ui, range.0, rect.center().y, &title);
            if let Some(descending) = descending {
                let icon = if descending { Icon::ChevronDown } else { Icon::ChevronUp };
                let centre = pos2(range.0 + title.size().x + 10.0, rect.center().y);
                icon.paint_centred(ui, centre, 13.0, colour);
            }
            if cell.has_focus() {
                paint::ring(ui, place.shrink(4.0), 4);
            }
            if cell.clicked() {
                pressed = Some(LongTablePress::Sort(index));
            }
            let cell = if title.elided { paint::whole_on_hover(cell, column.title) } else { cell };
            if !self.heads.is_empty() {
                cell.on_hover_cursor(CursorIcon::PointingHand);
            }
        }
        pressed
    }

    fn body(&self, ui: &mut Ui, fill: &mut dyn FnMut(usize, &mut LongRow<'_>)) -> Option<LongTablePress> {
        // By its name and not by its place: what appears above it moves neither its rows nor the keyboard.
        let builder = UiBuilder::new()
            .scope_id(Id::unique(("long-table", self.name)))
            .sense(Sense::focusable_noninteractive())
            .accessibility_role(Role::ListBox)
            .accessibility_label(self.name);
        ui.scope_builder(builder, |ui| {
            let list = ui.unique_id();
            let focused = ui.response().has_focus();
            let mut pressed = None;
            if focused {
                let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
                ui.memory_mut(|memory| memory.set_focus_lock_filter(list, filter));
                pressed = self.keys(ui);
            }
            let height = self.visible.min(self.rows) as f32 * Table::ROW;
            let memory: Memory = ui.data(|data| data.get_temp(list)).unwrap_or_default();
            let mut area = ScrollArea::vertical()
                .auto_shrink([false, false])
                .max_height(height)
                // A column of a page has no height of its own.
                .min_scrolled_height(height);
            // The scroll area knows how far it can go from the frame before. Sent beyond, it would swing back like a
            // rubber band; so other rows begin at the top, and the chosen one is looked for in a second pass. Where
            // some have only come to those of before, whoever reads in the middle of them stays there.
            let offset = self.offset(memory, pressed, height);
            let known = (memory.rows as f32 * Table::ROW - height).max(0.0);
            let more = self.rows > memory.rows && memory.rows > 0 && self.version == memory.version;
            let fresh = self.rows != memory.rows && !(more && offset.is_none_or(|to| to <= known));
            if fresh {
                area = area.vertical_scroll_offset(0.0);
                ui.request_discard("the table has other rows");
            } else if let Some(offset) = offset {
                area = area.vertical_scroll_offset(offset);
            }
            let top = ui.cursor().min.y;
            let shown = area.show_viewport(ui, |ui, viewport| {
                ui.set_height(self.rows as f32 * Table::ROW);
                let window = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=top + height);
                self.rows(ui, list, focused, f64::from(viewport.min.y), window, fill)
            });
            let (clicked, chosen_in_view) = shown.inner;
            let place = ui.min_rect();
            ui.accesskit_node_builder(list, |node| {
                node.set_size_of_set(self.rows);
                // A group of parts has no bounds of its own.
                let [x0, y0, x1, y1] = [place.min.x, place.min.y, place.max.x, place.max.y].map(f64::from);
                node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
                if let (Some(row), true) = (self.selected, chosen_in_view) {
                    node.set_active_descendant(list.with(row).accesskit_id());
                }
            });
            let selected = match pressed {
                _ if fresh => None,
                Some(LongTablePress::Select(row)) => Some(row),
                _ => self.selected,
            };
            let offset = shown.state.clamped_offset().y;
            let now = Memory { rows: self.rows, offset, selected, version: self.version };
            ui.data_mut(|data| data.insert_temp(list, now));
            pressed.or(clicked.map(|row| {
                ui.memory_mut(|memory| memory.request_focus(list));
                LongTablePress::Select(row)
            }))
        })
        .inner
    }

    /// Where the selection goes by the keys pressed since the last frame.
    fn keys(&self, ui: &Ui) -> Option<LongTablePress> {
        let last = self.rows.checked_sub(1)?;
        let page = self.visible.saturating_sub(1).max(1);
        let steps = ui.input_mut(|input| {
            let mut times = |key| input.count_and_consume_key(Modifiers::NONE, key);
            (
                times(Key::ArrowDown) + page * times(Key::PageDown),
                times(Key::ArrowUp) + page * times(Key::PageUp),
                times(Key::Home) > 0,
                times(Key::End) > 0,
                times(Key::Enter) > 0,
            )
        });
        let row = match (steps, self.selected) {
            ((_, _, true, _, _), _) => 0,
            ((_, _, _, true, _), _) => last,
            ((0, 0, _, _, enter), chosen) => {
                return (enter && chosen.is_some()).then_some(LongTablePress::Open);
            }
            ((down, up, ..), Some(row)) => (row + down).saturating_sub(up).min(last),
            ((down, ..), None) => down.saturating_sub(1).min(last),
        };
        Some(LongTablePress::Select(row))
    }

    /// Where to scroll, in points from the top; `None`: stay.
    fn offset(&self, memory: Memory, pressed: Option<LongTablePress>, height: f32) -> Option<f32> {
        let other = memory.version != self.version;
        let row = match pressed {
            Some(LongTablePress::Select(row)) => Some(row),
            _ => self.selected.filter(|_| other || self.selected != memory.selected),
        };
        let begin = if other { 0.0 } else { memory.offset };
        let Some(row) = row else { return other.then_some(0.0) };
        let (above, below) = (row as f32 * Table::ROW, (row + 1) as f32 * Table::ROW);
        let offset = begin.min(above).max(below - height);
        (other || (offset - begin).abs() > 0.1).then_some(offset)
    }

    /// Lays out the rows in view: which was pressed, and whether the chosen one is among them. Their place is worked out from the offset and not from the top of the whole
    /// content, which lies millions of points above: an `f32` is too coarse there.
    fn rows(
        &self,
        ui: &Ui,
        list: Id,
        focused: bool,
        offset: f64,
        window: Rect,
        fill: &mut dyn FnMut(usize, &mut LongRow<'_>),
    ) -> (Option<usize>, bool) {
        let step = f64::from(Table::ROW);
        let first = (offset / step).floor().max(0.0) as usize;
        let (mut pressed, mut chosen) = (None, false);
        for index in first..self.rows {
            let y = window.min.y + (index as f64 * step - offset) as f32;
            if y >= window.max.y {
                break;
            }
            let rect = Rect::from_x_y_ranges(window.x_range(), y..=y + Table::ROW);
            let mut row = LongRow {
                table: &self.table,
                ui,
                id: list.with(index),
                rect,
                seen: rect.intersect(window),
                last: rect.max.y >= window.max.y - 1.0,
                selected: self.selected == Some(index),
                focused,
                place: (index, self.rows),
                pressed: false,
            };
            fill(index, &mut row);
            chosen |= row.selected;
            if row.pressed {
                pressed = Some(index);
            }
        }
        (pressed, chosen)
    }
}

/// One row that waits for its words.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is known about the row")]
pub struct LongRow<'t> {
    table: &'t Table<'t>,
    ui: &'t Ui,
    id: Id,
    rect: Rect,
    seen: Rect,
    last: bool,
    selected: bool,
    focused: bool,
    place: (usize, usize),
    pressed: bool,
}

impl LongRow<'_> {
    /// Draws it. `name` is the whole row in words, for screen readers and, when something was cut, for the pointer.
    pub fn fill(&mut self, name: &str, cells: &[Cell<'_>]) {
        let ui = self.ui;
        // The list takes the focus, not its rows: nobody tabs through a hundred thousand of them.
        let response = ui.interact(self.seen, self.id, Sense::CLICK);
        let selected = self.selected;
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, name));
        let (index, count) = self.place;
        ui.accesskit_node_builder(response.id, |node| {
            node.clear_toggled();
            node.set_selected(selected);
            node.set_position_in_set(index + 1);
            node.set_size_of_set(count);
        });
        self.pressed = response.clicked();
        let hover = paint::fade(ui, &response, Color32::TRANSPARENT, ui.tokens().hover);
        let look = RowLook { hover, selected, last: self.last, seen: self.seen };
        let cut = self.table.paint_row(ui, self.rect, cells, look);
        if selected && self.focused {
            paint::ring(ui, self.seen.shrink(5.0), 4);
        }
        let response = if cut { paint::whole_on_hover(response, name) } else { response };
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
}
