//! Draws one of Microsoft's pages from data: cool grey and flat, so that nobody takes it for the page itself, with
//! plum flags where the hand goes.

mod marks;
mod pen;

use eframe::egui::{CursorIcon, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

use crate::domain::entra::pictures::Picture;
use crate::ui::theme::tokens::Tokens;

use pen::Pen;

/// Below this the drawing scrolls sideways instead of shrinking further.
const SMALLEST_SCALE: f32 = 0.8;
/// Above this the drawing would look coarse beside our own text.
const LARGEST_SCALE: f32 = 1.25;
/// The same where it stands alone, to be read from afar.
const ENLARGED_SCALE: f32 = 2.6;

/// One drawn page, or one part of it. It is a single image for screen readers.
#[derive(Debug, Clone, Copy)]
#[must_use = "call show"]
pub struct Schematic<'a> {
    picture: &'a Picture,
    tokens: &'a Tokens,
    text_alternative: &'a str,
    sense: Sense,
    room: Option<Vec2>,
}

impl<'a> Schematic<'a> {
    /// The page in the colours of the theme.
    pub fn new(picture: &'a Picture, tokens: &'a Tokens) -> Self {
        Self { picture, tokens, text_alternative: "", sense: Sense::hover(), room: None }
    }

    /// What the drawing shows, in words; without it the page's title is spoken.
    pub fn text_alternative(mut self, words: &'a str) -> Self {
        self.text_alternative = words;
        self
    }

    /// A pointer may press it. The keyboard takes the button that does the same.
    pub fn pressable(mut self) -> Self {
        self.sense = Sense::CLICK;
        self
    }

    /// As large as this room allows.
    pub fn enlarged(mut self, room: Vec2) -> Self {
        self.room = Some(room);
        self
    }

    /// The size it has once it is enlarged; as designed before.
    pub fn size(&self) -> Vec2 {
        let (width, height) = self.picture.size();
        vec2(width, height) * self.room.map_or(1.0, |room| self.scale_in(room))
    }

    fn scale_in(&self, room: Vec2) -> f32 {
        let (width, height) = self.picture.size();
        let whole = (room.x / width).min(room.y / height).min(ENLARGED_SCALE);
        // In a low window it is scrolled rather than made small.
        whole.max((room.x / width).min(1.0))
    }

    /// Draws it as wide as there is room, within its limits.
    pub fn show(self, ui: &mut Ui) -> Response {
        let (width, _) = self.picture.size();
        let wanted = match self.room {
            Some(room) => self.scale_in(room),
            None => (ui.available_width() / width).min(LARGEST_SCALE),
        };
        if wanted >= SMALLEST_SCALE {
            return self.draw(ui, wanted);
        }
        ScrollArea::horizontal()
            .id_salt(("schematic", self.picture.id))
            .auto_shrink([false, true])
            .show(ui, |ui| self.draw(ui, SMALLEST_SCALE))
            .inner
    }

    fn draw(self, ui: &mut Ui, scale: f32) -> Response {
        let (width, height) = self.picture.size();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height) * scale, self.sense);
        let words =
            if self.text_alternative.is_empty() { &self.picture.title } else { self.text_alternative };
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
        if ui.is_rect_visible(rect) {
            let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
            Pen::new(painter, rect, scale, self.tokens).picture(self.picture);
        }
        if self.sense.senses_click() {
            return response.on_hover_cursor(CursorIcon::ZoomIn);
        }
        response
    }
}
