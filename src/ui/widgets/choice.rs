//! Check boxes and choices out of a few.

use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

const BOX: f32 = 20.0;
/// Where the words of a choice begin.
const INDENT: f32 = space::L + BOX + space::M;

/// A check box with a label and, below it, help. The whole row can be pressed.
#[must_use = "add it to a Ui"]
pub struct Checkbox<'a> {
    value: &'a mut bool,
    text: &'a str,
    help: Option<&'a str>,
}

impl<'a> Checkbox<'a> {
    /// A check box for `value`.
    pub fn new(value: &'a mut bool, text: &'a str) -> Self {
        Self { value, text, help: None }
    }

    /// What it does, in one or two lines.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }
}

impl Widget for Checkbox<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let enabled = ui.is_enabled();
        let indent = BOX + space::M;
        let width = (ui.available_width() - indent).max(80.0);
        let colour = if enabled { t.text_strong } else { t.text_off };
        let label = paint::wrapped(ui, type_::BODY, self.text, colour, width);
        let help = self.help.map(|help| paint::wrapped(ui, type_::HELP, help, t.text_muted, width));
        let text_width = label.size().x.max(help.as_ref().map_or(0.0, |help| help.size().x));
        let height = 10.0 + label.size().y + help.as_ref().map_or(0.0, |help| help.size().y);
        let size = vec2(indent + text_width, height.max(space::SMALL));
        let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
        if response.clicked() {
            *self.value = !*self.value;
            response.mark_changed();
        }
        let on = *self.value;
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, self.text));
        describe(ui, &response, self.help);
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let square = Rect::from_min_size(rect.min + vec2(0.0, 6.0), Vec2::splat(BOX));
            let (fill, stroke) = match (enabled, on) {
                (true, true) => (t.accent, Stroke::NONE),
                (true, false) => {
                    (paint::fade(ui, &response, t.surface, t.hover), Stroke::new(1.5, t.line_strong))
                }
                (false, _) => (t.sunken, Stroke::new(1.0, t.track)),
            };
            paint::boxed(ui, square.shrink(0.5), 4, fill, stroke);
            if on {
                let at = |x: f32, y: f32| square.min + vec2(x, y);
                let tick = if enabled { t.on_accent } else { t.text_off };
                super::mark::polyline(ui, &[at(5.0, 10.4), at(8.6, 14.0), at(15.2, 6.6)], 2.0, tick);
            }
            let x = rect.min.x + indent;
            paint::put(ui, pos2(x, rect.min.y + 5.0), &label);
            if let Some(help) = help {
                paint::put(ui, pos2(x, rect.min.y + 5.0 + label.size().y), &help);
            }
            if response.has_focus() {
                paint::ring(ui, square.shrink(0.5), 4);
            }
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// One of a few choices, as a card. The caller draws one per choice and sets what was pressed.
#[must_use = "add it to a Ui"]
pub struct RadioRow<'a> {
    selected: bool,
    title: &'a str,
    help: Option<&'a str>,
    least: f32,
}

impl<'a> RadioRow<'a> {
    /// A choice, chosen or not.
    pub fn new(selected: bool, title: &'a str) -> Self {
        Self { selected, title, help: None, least: 0.0 }
    }

    /// At least so high: choices side by side end together.
    pub fn least(mut self, height: f32) -> Self {
        self.least = height;
        self
    }

    /// The height it takes by itself in a column of this width.
    pub fn height(&self, ui: &Ui, outer: f32) -> f32 {
        let (title, help) = self.galleys(ui, outer);
        24.0 + title.size().y + help.map_or(0.0, |help| help.size().y + 2.0)
    }

    fn galleys(&self, ui: &Ui, outer: f32) -> (Arc<Galley>, Option<Arc<Galley>>) {
        let t = ui.tokens();
        let width = (outer - INDENT - space::L).max(80.0);
        let colour = if ui.is_enabled() { t.text_strong } else { t.text_off };
        let title = paint::wrapped(ui, type_::ITEM, self.title, colour, width);
        let help = self.help.map(|help| paint::wrapped(ui, type_::HELP, help, t.text_muted, width));
        (title, help)
    }

    /// What choosing it means.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }
}

impl Widget for RadioRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let enabled = ui.is_enabled();
        let outer = ui.available_width();
        let (title, help) = self.galleys(ui, outer);
        let height = 24.0 + title.size().y + help.as_ref().map_or(0.0, |help| help.size().y + 2.0);
        let (rect, response) = ui.allocate_exact_size(vec2(outer, height.max(self.least)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, self.selected, self.title));
        describe(ui, &response, self.help);
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let (fill, stroke) = match (enabled, self.selected) {
                (false, _) => (t.sunken, Stroke::new(1.0, t.track)),
                (true, true) => (t.accent_soft, Stroke::new(2.0, t.accent)),
                (true, false) => {
                    (paint::fade(ui, &response, t.surface, t.hover), Stroke::new(1.0, t.line_strong))
                }
            };
            paint::boxed(ui, rect, space::RADIUS, fill, stroke);
            let centre = rect.min + vec2(space::L + BOX / 2.0, 12.0 + 10.0);
            let ring = if self.selected { t.accent } else { t.line_strong };
            ui.painter().circle(centre, 9.0, t.surface, Stroke::new(1.5, ring));
            if self.selected {
                ui.painter().circle_filled(centre, 5.0, t.accent);
            }
            let x = rect.min.x + INDENT;
            paint::put(ui, pos2(x, rect.min.y + 12.0), &title);
            if let Some(help) = help {
                paint::put(ui, pos2(x, rect.min.y + 14.0 + title.size().y), &help);
            }
            paint::focus_ring(ui, &response, space::RADIUS);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

fn describe(ui: &Ui, response: &Response, help: Option<&str>) {
    if let Some(help) = help {
        ui.accesskit_node_builder(response.id, |node| node.set_description(help));
    }
}
