//! A value with a Copy part: what the person carries over into another program.

use super::icon::Icon;
use super::layout::{group, text};
use super::paint;
use crate::ui::masked;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// A value to copy. `copied` is true for the four seconds after a press.
#[must_use = "show it"]
pub struct CopyBox<'a> {
    label: &'a str,
    show_label: bool,
    value: &'a str,
    copy: &'a str,
    copied_word: &'a str,
    copied: bool,
}

impl<'a> CopyBox<'a> {
    /// A box for `value`. `label` is shown above it and read first; `copy` and `copied_word` are the words
    /// of the button before and after.
    pub fn new(label: &'a str, value: &'a str, copy: &'a str, copied_word: &'a str, copied: bool) -> Self {
        Self { label, show_label: true, value, copy, copied_word, copied }
    }

    /// Keeps the label for screen readers only: the words stand right above already.
    pub fn label_hidden(mut self) -> Self {
        self.show_label = false;
        self
    }

    /// Draws it; the answer is `clicked()` when the value is to be copied.
    pub fn show(self, ui: &mut Ui) -> Response {
        group(ui, self.label, Role::Group, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            if self.show_label {
                text(ui, type_::LABEL, self.label);
            }
            self.frame(ui)
        })
    }

    fn frame(&self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let (icon, word, colour) = if self.copied {
            (Icon::Check, self.copied_word, t.positive)
        } else {
            (Icon::Copy, self.copy, t.accent_text)
        };
        let label = paint::line(ui, type_::LABEL, word, colour);
        let part = label.size().x + 17.0 + 6.0 + 24.0;
        let width = ui.available_width();
        let (rect, value_response) =
            ui.allocate_exact_size(vec2(width.max(part + 60.0), space::CONTROL), Sense::hover());
        // Masked before it is cut: what is left of a name is no name that could be masked.
        let (value, cut) = middle_cut(ui, &masked::words(self.value), rect.width() - part - 25.0);
        value_response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.value));
        let button = Rect::from_min_max(pos2(rect.max.x - part, rect.min.y), rect.max);
        let response = ui.interact(button, value_response.id.with("copy"), Sense::click());
        let name = format!("{word}: {}", self.label);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            paint::boxed(ui, rect, space::RADIUS, t.sunken, Stroke::NONE);
            let fill = if response.is_pointer_button_down_on() {
                t.press
            } else {
                paint::fade(ui, &response, t.surface, t.hover)
            };
            let r = space::RADIUS;
            ui.painter().rect_filled(button, CornerRadius { nw: 0, sw: 0, ne: r, se: r }, fill);
            let line = Stroke::new(1.0, t.line_strong);
            ui.painter().vline(button.min.x + 0.5, rect.y_range(), line);
            ui.painter().rect_stroke(rect, CornerRadius::same(r), line, StrokeKind::Inside);
            let galley = paint::line(ui, type_::MONO, &value, t.text_strong);
            paint::put_middle(ui, rect.min.x + space::M, rect.center().y, &galley);
            let centre = pos2(button.min.x + 12.0 + 8.5, rect.center().y);
            icon.paint_centred(ui, centre, 17.0, colour);
            paint::put_middle(ui, button.min.x + 12.0 + 23.0, rect.center().y, &label);
            if response.has_focus() {
                paint::ring(ui, button, r);
            }
        }
        if cut {
            paint::whole_on_hover(value_response, self.value);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// The same with English button words left to the caller: `copy` holds the words before and after.
pub fn copy_box(ui: &mut Ui, label: &str, value: &str, copy: (&str, &str), copied: bool) -> Response {
    CopyBox::new(label, value, copy.0, copy.1, copied).show(ui)
}

/// Cuts the middle of a value in the fixed-width face so that it fits; both ends stay readable.
fn middle_cut(ui: &Ui, value: &str, width: f32) -> (String, bool) {
    let one = ui.fonts_mut(|fonts| fonts.glyph_width(&type_::MONO.font(), 'm')).max(1.0);
    let fits = (width / one).floor().max(3.0) as usize;
    let count = value.chars().count();
    if count <= fits {
        return (value.to_owned(), false);
    }
    let kept = fits.saturating_sub(1);
    let tail = kept / 3;
    let head = kept - tail;
    let start: String = value.chars().take(head).collect();
    let end: String = value.chars().skip(count - tail).collect();
    (format!("{start}…{end}"), true)
}
