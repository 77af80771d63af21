//! A table of a few columns, drawn row by row, so that a long list can draw only what is visible
//! (`ScrollArea::show_rows` with [`Table::ROW`]).

use super::icon::Icon;
use super::{mark, paint};
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Frame, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// A column: its head and its width in points; `None` shares what is left.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    /// Head of the column.
    pub title: &'a str,
    /// Width in points, or a share of the rest.
    pub width: Option<f32>,
}

impl<'a> Column<'a> {
    /// A column of fixed width.
    pub fn fixed(title: &'a str, width: f32) -> Self {
        Self { title, width: Some(width) }
    }

    /// A column that shares what the fixed ones leave.
    pub fn rest(title: &'a str) -> Self {
        Self { title, width: None }
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// Running text.
    Text(&'a str),
    /// A name.
    Strong(&'a str),
    /// A time, something of less weight.
    Muted(&'a str),
    /// A result with its small icon.
    Icon(Icon, &'a str),
    /// Needs the person: flag and plum text.
    Flag(&'a str),
}

impl<'a> Cell<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Muted(text)
            | Self::Icon(_, text)
            | Self::Flag(text) => text,
        }
    }
}

/// The columns of a table.
#[must_use = "show it"]
pub struct Table<'a> {
    pub(super) columns: &'a [Column<'a>],
}

/// How a row looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowLook {
    /// Ground under the pointer.
    pub(super) hover: Color32,
    /// Its details are shown.
    pub(super) selected: bool,
    /// Its lower corners are those of the table.
    pub(super) last: bool,
    /// The part of it that can be seen.
    pub(super) seen: Rect,
}

const NO_HOVER: Color32 = Color32::TRANSPARENT;
const PADDING: f32 = 16.0;
const GAP: f32 = 12.0;

impl<'a> Table<'a> {
    /// Height of a row.
    pub const ROW: f32 = 40.0;
    /// Height of the head.
    pub const HEAD: f32 = 34.0;
    /// What a table of three columns takes beside them: free ground at both ends and two gaps.
    pub const AROUND_THREE: f32 = 2.0 * PADDING + 2.0 * GAP;

    /// A table with these columns.
    pub fn new(columns: &'a [Column<'a>]) -> Self {
        Self { columns }
    }

    /// The card around head and rows.
    pub fn frame<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
        super::box_mark::marked(ui, |ui| Self::card(ui, add))
    }

    fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> (Rect, R) {
        let t = ui.tokens();
        let shown = Frame::new().fill(t.surface).corner_radius(CornerRadius::same(space::RADIUS_CARD)).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_min_width(ui.available_width());
                add(ui)
            },
        );
        // The outline comes last, so that no row covers it.
        ui.painter().rect_stroke(
            shown.response.rect,
            CornerRadius::same(space::RADIUS_CARD),
            Stroke::new(1.0, t.line),
            StrokeKind::Inside,
        );
        (shown.response.rect, shown.inner)
    }

    /// A whole table at once, for short lists without selection.
    pub fn show(&self, ui: &mut Ui, rows: &[Vec<Cell<'_>>]) {
        Self::frame(ui, |ui| {
            self.head(ui);
            let builder = UiBuilder::new().accessibility_role(Role::List);
            ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, row) in rows.iter().enumerate() {
                    let row = self.row(ui, row, false, false, index + 1 == rows.len());
                    ui.accesskit_node_builder(row.id, |node| {
                        node.set_position_in_set(index + 1);
                        node.set_size_of_set(rows.len());
                    });
                }
            });
        });
    }

    /// The head.
    pub fn head(&self, ui: &mut Ui) {
        let t = ui.tokens();
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), Self::HEAD), Sense::hover());
        let names: Vec<&str> = self.columns.iter().map(|column| column.title).collect();
        let names = names.join(", ");
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &names));
        let r = space::RADIUS_CARD;
        ui.painter().rect_filled(rect, CornerRadius { nw: r, ne: r, sw: 0, se: 0 }, t.sunken);
        let mut cut = false;
        for (column, range) in self.columns.iter().zip(self.ranges(rect)) {
            let style = type_::META.weight(600.0);
            let galley = paint::cut(ui, style, column.title, t.text_muted, range.1 - range.0);
            paint::put_middle(ui, range.0, rect.center().y, &galley);
            cut |= galley.elided;
        }
        if cut {
            paint::whole_on_hover(response, &names);
        }
    }

    /// One row. With `pressable` it answers to clicks; `last` rounds its lower corners.
    pub fn row(
        &self,
        ui: &mut Ui,
        cells: &[Cell<'_>],
        pressable: bool,
        selected: bool,
        last: bool,
    ) -> Response {
        let t = ui.tokens();
        let sense = if pressable { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), Self::ROW), sense);
        let name = cells.iter().map(|cell| cell.text()).filter(|text| !text.is_empty());
        let name = name.collect::<Vec<_>>().join(", ");
        response.widget_info(|| {
            if pressable {
                WidgetInfo::selected(Role::Button, true, selected, &name)
            } else {
                WidgetInfo::labeled(Role::ListItem, true, &name)
            }
        });
        paint::keep_in_view(&response);
        let mut cut = false;
        if ui.is_rect_visible(rect) {
            let hover =
                if pressable { paint::fade(ui, &response, Color32::TRANSPARENT, t.hover) } else { NO_HOVER };
            cut = self.paint_row(ui, rect, cells, RowLook { hover, selected, last, seen: rect });
            if response.has_focus() {
                paint::ring(ui, rect.shrink(5.0), 4);
            }
        }
        let response = if cut { paint::whole_on_hover(response, &name) } else { response };
        if pressable { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    /// Paints a row. True when some text was cut.
    pub(super) fn paint_row(&self, ui: &Ui, rect: Rect, cells: &[Cell<'_>], look: RowLook) -> bool {
        let t = ui.tokens();
        let r = if look.last { space::RADIUS_CARD } else { 0 };
        let radius = CornerRadius { nw: 0, ne: 0, sw: r, se: r };
        let fill = if look.selected { t.accent_soft } else { look.hover };
        ui.painter().rect_filled(look.seen, radius, fill);
        ui.painter().hline(rect.x_range(), rect.min.y + 0.5, Stroke::new(1.0, t.line));
        if look.selected {
            let stroke = Stroke::new(2.0, t.accent);
            ui.painter().rect_stroke(look.seen, radius, stroke, StrokeKind::Inside);
        }
        let mut cut = false;
        for (range, cell) in self.ranges(rect).into_iter().zip(cells) {
            cut |= paint_cell(ui, *cell, range, rect.center().y);
        }
        cut
    }

    /// Left and right end of every column.
    pub(super) fn ranges(&self, rect: Rect) -> Vec<(f32, f32)> {
        let count = self.columns.len();
        let gaps = GAP * count.saturating_sub(1) as f32;
        let fixed: f32 = self.columns.iter().filter_map(|column| column.width).sum();
        let shared = self.columns.iter().filter(|column| column.width.is_none()).count();
        let room = rect.width() - 2.0 * PADDING - gaps;
        // The shared columns keep at least a quarter; where the fixed ones need more, all of those shrink alike.
        let most = if shared == 0 { room } else { room * 0.75 };
        let shrink = if fixed > most { (most / fixed).max(0.0) } else { 1.0 };
        let share = ((room - fixed * shrink) / shared.max(1) as f32).max(0.0);
        let mut x = rect.min.x + PADDING;
        self.columns
            .iter()
            .map(|column| {
                let width = column.width.map_or(share, |width| width * shrink);
                let range = (x, x + width);
                x += width + GAP;
                range
            })
            .collect()
    }
}

fn paint_cell(ui: &Ui, cell: Cell<'_>, range: (f32, f32), y: f32) -> bool {
    let t = ui.tokens();
    let (style, colour) = match cell {
        Cell::Text(_) | Cell::Icon(..) => (type_::DENSE, t.text_body),
        Cell::Strong(_) => (type_::DENSE.weight(500.0), t.text_strong),
        Cell::Muted(_) => (type_::DENSE, t.text_muted),
        Cell::Flag(_) => (type_::DENSE.weight(500.0), t.flag),
    };
    let mut range = range;
    match cell {
        Cell::Icon(icon, _) => {
            icon.paint_centred(ui, pos2(range.0 + 7.5, y), 15.0, t.text_muted);
            range.0 += 21.0;
        }
        Cell::Flag(_) => {
            mark::small_flag(ui, Rect::from_center_size(pos2(range.0 + 7.0, y), vec2(14.0, 14.0)));
            range.0 += 21.0;
        }
        _ => {}
    }
    let galley = paint::cut(ui, style, cell.text(), colour, (range.1 - range.0).max(0.0));
    paint::put_middle(ui, range.0, y, &galley);
    galley.elided
}
