//! Chips: where a step happens, who acts, filters; and the small box around a code.

use super::icon::Icon;
use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{CursorIcon, Response, Role, Sense, Stroke, Ui, Widget, WidgetInfo, pos2, vec2};

/// Which ground a chip has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChipKind {
    /// This window, a person.
    Plain,
    /// A place on somebody else's screen: Microsoft Entra, Contractbook.
    Elsewhere,
    /// Needs the person.
    Flag,
}

/// A chip that cannot be pressed, 24 points high.
#[must_use = "add it to a Ui"]
pub struct Chip<'a> {
    text: &'a str,
    icon: Option<Icon>,
    kind: ChipKind,
}

impl<'a> Chip<'a> {
    /// A plain chip.
    pub fn new(text: &'a str) -> Self {
        Self { text, icon: None, kind: ChipKind::Plain }
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The ground.
    pub fn kind(mut self, kind: ChipKind) -> Self {
        self.kind = kind;
        self
    }

    /// Width the chip will take.
    pub fn width(&self, ui: &Ui) -> f32 {
        let style = type_::META.weight(500.0);
        let galley = paint::line(ui, style, self.text, ui.tokens().text_body);
        galley.size().x + self.lead() + 9.0
    }

    fn lead(&self) -> f32 {
        if self.icon.is_some() { 7.0 + Icon::CHIP + 6.0 } else { 9.0 }
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let (fill, line, text) = match self.kind {
            ChipKind::Plain => (t.surface, t.line, t.text_body),
            ChipKind::Elsewhere => (t.sk_chrome, t.sk_line, t.sk_text),
            ChipKind::Flag => (t.flag_soft, t.flag_border, t.flag),
        };
        let lead = self.lead();
        let room = ui.max_rect().width() - lead - 9.0;
        let galley = paint::cut(ui, type_::META.weight(500.0), self.text, text, room.max(60.0));
        let size = vec2(galley.size().x + lead + 9.0, space::CHIP);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.text));
        if ui.is_rect_visible(rect) {
            paint::boxed(ui, rect, 12, fill, Stroke::new(1.0, line));
            if let Some(icon) = self.icon {
                let centre = pos2(rect.min.x + 7.0 + Icon::CHIP / 2.0, rect.center().y);
                icon.paint_centred(ui, centre, Icon::CHIP, text);
            }
            paint::put_middle(ui, rect.min.x + lead, rect.center().y, &galley);
        }
        if galley.elided { paint::whole_on_hover(response, self.text) } else { response }
    }
}

/// A chip that switches, 32 points high: one of a row of filters or pictures.
#[must_use = "add it to a Ui"]
pub struct FilterChip<'a> {
    text: &'a str,
    selected: bool,
}

impl<'a> FilterChip<'a> {
    /// A filter, chosen or not.
    pub fn new(text: &'a str, selected: bool) -> Self {
        Self { text, selected }
    }
}

impl Widget for FilterChip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let text = if self.selected { t.accent_text } else { t.text_body };
        let galley = paint::line(ui, type_::META.weight(500.0), self.text, text);
        let size = vec2(galley.size().x + 24.0, space::SMALL);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), self.selected, self.text)
        });
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let (fill, stroke) = if self.selected {
                // In the contrast themes the ground is gone, so the outline is wider.
                let width = if t.high_contrast { 2.0 } else { 1.0 };
                (t.accent_soft, Stroke::new(width, t.accent))
            } else {
                let fill = paint::fade(ui, &response, t.surface, t.hover);
                (fill, Stroke::new(1.0, t.line_strong))
            };
            paint::boxed(ui, rect, 16, fill, stroke);
            paint::put_centred(ui, rect, &galley);
            paint::focus_ring(ui, &response, 16);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// A code in a small box; a click asks to copy it. `name` is what screen readers say ("Copy code T-401").
pub fn code_box(ui: &mut Ui, code: &str, name: &str) -> Response {
    let t = ui.tokens();
    let galley = paint::line(ui, type_::MONO_SMALL, code, t.text_strong);
    // The box is 24 high, what can be pressed is 32.
    let size = vec2((galley.size().x + 12.0).max(space::SMALL), space::SMALL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    paint::keep_in_view(&response);
    let rect = rect.shrink2(vec2(0.0, 4.0));
    if ui.is_rect_visible(rect) {
        let fill = paint::fade(ui, &response, t.surface, t.hover);
        paint::boxed(ui, rect, space::RADIUS_WORD, fill, Stroke::new(1.0, t.line));
        paint::put_centred(ui, rect, &galley);
        if response.has_focus() {
            paint::ring(ui, rect, space::RADIUS_WORD);
        }
    }
    response.on_hover_cursor(CursorIcon::Copy)
}
