//! Buttons: primary, secondary, quiet, danger; icon buttons; links inside text.

use super::icon::Icon;
use super::{mark, paint};
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Galley, Id, Rect, Response, Role, Sense, Stroke, Ui, Vec2, Widget,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// How far the ground of a flush button reaches out to the left.
const FLUSH: f32 = 8.0;

/// How loud a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main act of a page.
    Primary,
    /// Any other act.
    Secondary,
    /// A way aside.
    Quiet,
    /// Deletes something; in dialogs only.
    Danger,
}

/// A button named by its verb.
#[expect(clippy::struct_excessive_bools, reason = "a builder: each is one switch of the button")]
#[must_use = "add it to a Ui"]
pub struct Button<'a> {
    kind: ButtonKind,
    text: &'a str,
    icon: Option<Icon>,
    height: Option<f32>,
    working: bool,
    enabled: bool,
    wide: bool,
    flush: bool,
    name: Option<&'a str>,
    id: Option<Id>,
}

impl<'a> Button<'a> {
    /// The one main act of the page.
    pub fn primary(text: &'a str) -> Self {
        Self::new(ButtonKind::Primary, text)
    }

    /// Any other act.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(ButtonKind::Secondary, text)
    }

    /// A way aside, without ground or outline.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(ButtonKind::Quiet, text)
    }

    /// A button of the given kind.
    pub fn new(kind: ButtonKind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            icon: None,
            height: None,
            working: false,
            enabled: true,
            wide: false,
            flush: false,
            name: None,
            id: None,
        }
    }

    /// An icon before the label.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// 32 points high instead of 40 (primary) or 36.
    pub fn small(mut self) -> Self {
        self.height = Some(space::SMALL);
        self
    }

    /// 36 points high, also for the primary one: in dialogs.
    pub fn medium(mut self) -> Self {
        self.height = Some(space::CONTROL);
        self
    }

    /// While a job runs: the spinner takes the icon's place and presses do nothing. The label passed in
    /// says what happens ("Testing …").
    pub fn working(mut self, working: bool) -> Self {
        self.working = working;
        self
    }

    /// Not available, only for what a running job blocks.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// As wide as its column.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// For a quiet button at the beginning of a line: its ground reaches out to the left, so that its label
    /// stands where the text around it does.
    pub fn flush(mut self) -> Self {
        self.flush = true;
        self
    }

    /// The name for screen readers where the label alone does not tell which thing it acts on.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// A fixed id, to give the button focus from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Width this button will take when nothing makes it wrap.
    pub fn width(&self, ui: &Ui) -> f32 {
        let galley = self.galley(ui, Color32::PLACEHOLDER, f32::INFINITY);
        self.content_width(ui, &galley) + 2.0 * self.padding()
    }

    fn padding(&self) -> f32 {
        match (self.kind, self.height) {
            (_, Some(height)) if height <= space::SMALL => 10.0,
            (ButtonKind::Quiet, _) => 10.0,
            (ButtonKind::Primary, None) => 18.0,
            _ => 14.0,
        }
    }

    fn style(&self) -> Type {
        let size = match (self.kind, self.height) {
            (ButtonKind::Primary, None) => 15.0,
            _ => 14.0,
        };
        Type { size, ..type_::LABEL }
    }

    fn galley(&self, ui: &Ui, colour: Color32, width: f32) -> Arc<Galley> {
        paint::wrapped(ui, self.style(), self.text, colour, width)
    }

    /// Points taken by icon or spinner and their gap.
    fn lead(&self, ui: &Ui) -> f32 {
        let spinner = self.working && !ui.reduced_motion();
        if spinner || self.icon.is_some() { Icon::SIZE + space::S } else { 0.0 }
    }

    fn content_width(&self, ui: &Ui, galley: &Galley) -> f32 {
        galley.size().x + self.lead(ui)
    }
}

impl Widget for Button<'_> {
    fn ui(mut self, ui: &mut Ui) -> Response {
        if !self.enabled && ui.is_enabled() {
            self.enabled = true;
            return ui.add_enabled(false, self);
        }
        let t = ui.tokens();
        let padding = self.padding();
        let enabled = ui.is_enabled();
        let (ground, over, press, outline, text) = match (enabled, self.kind) {
            (false, _) => (t.sunken, t.sunken, t.sunken, t.track, t.text_off),
            (true, ButtonKind::Primary) => {
                (t.accent, t.accent_hover, t.accent_press, Color32::TRANSPARENT, t.on_accent)
            }
            (true, ButtonKind::Secondary) => (t.surface, t.hover, t.press, t.line_strong, t.text_strong),
            (true, ButtonKind::Quiet) => {
                (Color32::TRANSPARENT, t.hover, t.press, Color32::TRANSPARENT, t.accent_text)
            }
            (true, ButtonKind::Danger) => {
                (t.critical, t.danger_hover, t.danger_hover, Color32::TRANSPARENT, t.on_danger)
            }
        };
        // A label that is too long for the whole column wraps inside the button.
        let column = ui.max_rect().width().max(ui.available_width()) - 2.0 * padding - self.lead(ui);
        let galley = self.galley(ui, text, column.max(40.0));
        let content = self.content_width(ui, &galley);
        let least = self.height.unwrap_or(match self.kind {
            ButtonKind::Primary => space::FIELD,
            _ => space::CONTROL,
        });
        let mut size = vec2((content + 2.0 * padding).max(space::SMALL), least.max(galley.size().y + 12.0));
        let out = if self.flush { FLUSH.min(padding) } else { 0.0 };
        size.x -= out;
        if self.wide {
            size.x = size.x.max(ui.available_width());
        }
        let (rect, mut response) = match self.id {
            Some(id) => {
                let (_, rect) = ui.allocate_space(size);
                (rect, ui.interact(rect, id, Sense::click()))
            }
            None => ui.allocate_exact_size(size, Sense::click()),
        };
        let name = self.name.unwrap_or(self.text);
        if self.working {
            quiet_response(&mut response);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
        if self.working {
            ui.accesskit_node_builder(response.id, eframe::egui::accesskit::Node::set_busy);
        }
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let rect = rect.with_min_x(rect.min.x - out);
            let fill = if response.is_pointer_button_down_on() && !self.working {
                press
            } else {
                paint::fade(ui, &response, ground, over)
            };
            paint::boxed(ui, rect, space::RADIUS, fill, Stroke::new(1.0, outline));
            let x = rect.center().x - content / 2.0;
            let centre = pos2(x + Icon::SIZE / 2.0, rect.center().y);
            if self.working && !ui.reduced_motion() {
                let track = text.gamma_multiply(0.3);
                mark::spinner(ui, centre, 6.5, 2.0, track, text);
            } else if let Some(icon) = self.icon {
                icon.paint_centred(ui, centre, Icon::SIZE, text);
            }
            paint::put_middle(ui, x + self.lead(ui), rect.center().y, &galley);
            if response.has_focus() {
                paint::ring(ui, rect, space::RADIUS);
            }
        }
        response.on_hover_cursor(if self.working { CursorIcon::Wait } else { CursorIcon::PointingHand })
    }
}

/// Takes presses back: the button keeps its focus, but the job is already running.
fn quiet_response(response: &mut Response) {
    use eframe::egui::response::Flags;
    response.flags.remove(Flags::CLICKED | Flags::FAKE_PRIMARY_CLICKED | Flags::LONG_TOUCHED);
}

/// A button that is only an icon; `name` is read aloud and shown on hover.
#[must_use = "add it to a Ui"]
pub struct IconButton<'a> {
    icon: Icon,
    name: &'a str,
    colour: Option<Color32>,
}

impl<'a> IconButton<'a> {
    /// An icon with a name.
    pub fn new(icon: Icon, name: &'a str) -> Self {
        Self { icon, name, colour: None }
    }

    /// Another colour than that of quiet buttons.
    pub fn colour(mut self, colour: Color32) -> Self {
        self.colour = Some(colour);
        self
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(space::SMALL), Sense::click());
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, self.name));
        paint::keep_in_view(&response);
        if ui.is_rect_visible(rect) {
            let fill = if response.is_pointer_button_down_on() {
                t.press
            } else {
                paint::fade(ui, &response, Color32::TRANSPARENT, t.hover)
            };
            ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS), fill);
            let colour = if enabled { self.colour.unwrap_or(t.accent_text) } else { t.text_off };
            self.icon.paint_centred(ui, rect.center(), Icon::SIZE, colour);
            paint::focus_ring(ui, &response, space::RADIUS);
        }
        paint::whole_on_hover(response.on_hover_cursor(CursorIcon::PointingHand), self.name)
    }
}

/// An underlined link on a line of its own or at the end of a text: it opens something, and takes a target
/// 32 points high.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let t = ui.tokens();
    let galley = paint::wrapped(ui, type_::LABEL, text, t.accent_text, ui.available_width().max(80.0));
    let size = vec2(galley.size().x, galley.size().y.max(space::SMALL));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    paint::keep_in_view(&response);
    let text_rect = Rect::from_center_size(rect.center(), galley.size());
    paint::put(ui, text_rect.min, &galley);
    let width = if response.hovered() { 2.0 } else { 1.0 };
    for row in &galley.rows {
        let row = row.rect().translate(text_rect.min.to_vec2());
        ui.painter().hline(row.x_range(), row.max.y - 2.0, Stroke::new(width, t.accent_text));
    }
    paint::focus_ring(ui, &response, space::RADIUS_WORD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
