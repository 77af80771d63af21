//! A line of a left menu, as drawn pages have it.

use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Ui, Widget, WidgetInfo, pos2, vec2,
};

/// A line of a menu that leads to a page.
#[must_use = "add it to a Ui"]
pub struct MenuRow<'a> {
    text: &'a str,
    selected: bool,
    indent: f32,
}

impl<'a> MenuRow<'a> {
    /// A line; `selected`: its page is open.
    pub fn new(text: &'a str, selected: bool) -> Self {
        Self { text, selected, indent: 0.0 }
    }

    /// Stands below another one, so many points further in.
    pub fn indent(mut self, indent: f32) -> Self {
        self.indent = indent;
        self
    }
}

impl Widget for MenuRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let style = type_::DENSE.weight(if self.selected { 600.0 } else { 400.0 });
        let lead = self.indent + space::M;
        let room = (ui.available_width() - lead - space::S).max(40.0);
        let galley = paint::wrapped(ui, style, self.text, t.text_strong, room);
        let height = (galley.size().y + 10.0).max(space::SMALL);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Link, true, self.selected, self.text));
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let ground = if self.selected { t.press } else { Color32::TRANSPARENT };
            let fill = paint::fade(ui, &response, ground, t.hover);
            ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_WORD), fill);
            if self.selected {
                let bar = Rect::from_min_size(rect.min + vec2(0.0, 6.0), vec2(3.0, height - 12.0));
                ui.painter().rect_filled(bar, CornerRadius::same(1), t.accent);
            }
            paint::put(ui, pos2(rect.min.x + lead, rect.center().y - galley.size().y / 2.0), &galley);
            if response.has_focus() {
                paint::ring(ui, rect.shrink(3.0), space::RADIUS_WORD);
            }
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
