//! A filter chip that opens a list of further filters.

use super::icon::Icon;
use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Popup, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// Height of the list before it scrolls.
const TALLEST: f32 = 330.0;

/// A chip, 32 points high, with a list below it.
#[must_use = "show it"]
pub struct MenuChip<'a> {
    text: &'a str,
    name: &'a str,
    selected: bool,
}

/// One line of the list.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem<'a> {
    /// Its words.
    pub text: &'a str,
    /// How many there are, at the right end.
    pub count: &'a str,
    /// It is in force.
    pub selected: bool,
}

impl<'a> MenuChip<'a> {
    /// A chip. `name` is what screen readers say; `selected`: one of its filters is in force.
    pub fn new(text: &'a str, name: &'a str, selected: bool) -> Self {
        Self { text, name, selected }
    }

    /// Width the chip will take.
    pub fn width(&self, ui: &Ui) -> f32 {
        paint::line(ui, type_::META.weight(500.0), self.text, Color32::PLACEHOLDER).size().x + 44.0
    }

    /// Draws it, and the list while it is open. The answer is the place of the pressed item.
    pub fn show(self, ui: &mut Ui, items: &[MenuItem<'_>]) -> Option<usize> {
        let t = ui.tokens();
        let colour = if self.selected { t.accent_text } else { t.text_body };
        let room = (ui.max_rect().width() - 44.0).max(60.0);
        let galley = paint::cut(ui, type_::META.weight(500.0), self.text, colour, room);
        let (rect, response) =
            ui.allocate_exact_size(vec2(galley.size().x + 44.0, space::SMALL), Sense::click());
        let open = Popup::is_id_open(ui, Popup::default_response_id(&response));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        ui.accesskit_node_builder(response.id, |node| node.set_expanded(open));
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let (fill, stroke) = if self.selected {
                let width = if t.high_contrast { 2.0 } else { 1.0 };
                (t.accent_soft, Stroke::new(width, t.accent))
            } else {
                (paint::fade(ui, &response, t.surface, t.hover), Stroke::new(1.0, t.line_strong))
            };
            paint::boxed(ui, rect, 16, fill, stroke);
            paint::put_middle(ui, rect.min.x + 12.0, rect.center().y, &galley);
            let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
            icon.paint_centred(ui, pos2(rect.max.x - 19.0, rect.center().y), 14.0, colour);
            paint::focus_ring(ui, &response, 16);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        Popup::menu(&response)
            .gap(space::XS)
            .show(|ui| {
                ScrollArea::vertical()
                    .max_height(TALLEST)
                    .show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        items_of(ui, items)
                    })
                    .inner
            })
            .and_then(|shown| shown.inner)
    }
}

fn items_of(ui: &mut Ui, items: &[MenuItem<'_>]) -> Option<usize> {
    let t = ui.tokens();
    let words = |item: &MenuItem<'_>, ui: &Ui| {
        let colour = if item.selected { t.accent_text } else { t.text_body };
        (
            paint::line(
                ui,
                type_::DENSE.weight(if item.selected { 500.0 } else { 400.0 }),
                item.text,
                colour,
            ),
            paint::line(ui, type_::DENSE, item.count, t.text_muted),
        )
    };
    let laid: Vec<_> = items.iter().map(|item| words(item, ui)).collect();
    let widest = laid.iter().map(|(text, count)| text.size().x + count.size().x).fold(140.0_f32, f32::max);
    let mut pressed = None;
    for (index, (item, (text, count))) in items.iter().zip(&laid).enumerate() {
        let (rect, response) = ui.allocate_exact_size(vec2(widest + 44.0, space::SMALL), Sense::click());
        let name = format!("{} {}", item.text, item.count);
        response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, item.selected, name.trim()));
        paint::keep_in_view(&response);
        let ground = if item.selected { t.accent_soft } else { Color32::TRANSPARENT };
        let fill = paint::fade(ui, &response, ground, t.hover);
        ui.painter().rect_filled(rect, CornerRadius::same(6), fill);
        paint::put_middle(ui, rect.min.x + 10.0, rect.center().y, text);
        paint::put_middle(ui, rect.max.x - 10.0 - count.size().x, rect.center().y, count);
        if response.has_focus() {
            paint::ring(ui, rect.shrink(3.0), 4);
        }
        if response.clicked() {
            pressed = Some(index);
        }
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    pressed
}
