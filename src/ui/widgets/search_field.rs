//! A small field to find something in the list beside it.

use super::button::IconButton;
use super::icon::Icon;
use super::paint;
use crate::ui::masked;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Align2, Frame, Id, Margin, Rect, Response, Role, Shape, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2,
};

/// A search field, 32 points high. Its label is for screen readers: the icon and the hint say the same.
#[must_use = "show it"]
pub struct SearchField<'a> {
    label: &'a str,
    hint: &'a str,
    clear: &'a str,
    value: &'a mut String,
    width: f32,
    id: Id,
}

impl<'a> SearchField<'a> {
    /// A field for `value`. `clear` is the name of the button that empties it.
    pub fn new(label: &'a str, hint: &'a str, clear: &'a str, value: &'a mut String) -> Self {
        Self { label, hint, clear, value, width: 200.0, id: Id::unique("search-field") }
    }

    /// Width in points (200 unless told).
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// A fixed id, to give the field focus from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = id;
        self
    }

    /// Draws it. `changed()` tells that `value` is another one, by keys or by the button.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let (_, rect) = ui.allocate_space(vec2(self.width, space::SMALL));
        let ground = ui.painter().add(Shape::Noop);
        let full = !self.value.is_empty();
        let right = if full { space::SMALL } else { space::M };
        // A little higher than the middle: the face has more room above its letters than below.
        let inner = Rect::from_min_max(rect.min + vec2(35.0, 1.0), rect.max - vec2(right, 4.0));
        let edit = TextEdit::singleline(self.value)
            .id(self.id)
            .font(type_::DENSE.font())
            .text_color(t.text_strong)
            .hint_text(type_::HELP.text(self.hint))
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .align(Align2::LEFT_CENTER)
            .min_size(inner.size())
            .desired_width(inner.width())
            .password(masked::is_on())
            .char_limit(256);
        let mut response = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| ui.add(edit)).inner;
        let label = self.label;
        ui.accesskit_node_builder(response.id, |node| {
            node.set_role(Role::SearchInput);
            node.set_label(label);
        });
        paint::keep_in_view(&response);
        let stroke =
            if response.has_focus() { Stroke::new(2.0, t.focus) } else { Stroke::new(1.0, t.line_strong) };
        ui.painter().set(ground, super::secret_field::field_shape(rect, t.surface, stroke));
        Icon::Search.paint_centred(ui, pos2(rect.min.x + 19.0, rect.center().y), Icon::CHIP, t.text_muted);
        if full {
            let place = Rect::from_min_max(pos2(rect.max.x - space::SMALL, rect.min.y), rect.max);
            let button = IconButton::new(Icon::X, self.clear).colour(t.text_muted);
            let builder = UiBuilder::new().max_rect(place);
            if ui.scope_builder(builder, |ui| ui.add(button)).inner.clicked() {
                self.value.clear();
                response.mark_changed();
                response.request_focus();
            }
        }
        response
    }
}
