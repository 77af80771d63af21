//! A field for a secret. Its text lives in memory that is wiped, is shown as at most twenty dots, never
//! reaches the accessibility tree, and is uncovered only while a button is held.

use super::icon::Icon;
use super::layout::text;
use super::text_field::message;
use super::{button, paint};
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::accesskit::{Action, ActionData, Invalid, Node};
use eframe::egui::{
    Color32, Context, CornerRadius, CursorIcon, Event, EventFilter, Id, Key, Rect, Response, Role, Sense,
    Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::fmt;
use zeroize::{Zeroize as _, Zeroizing};

/// Most bytes a secret may have. Real tokens have some hundred.
const MAX_BYTES: usize = 16 * 1024;
/// Most dots shown, whatever the length.
const MAX_DOTS: usize = 20;

/// Text that is wiped when it is replaced or dropped, and that `Debug` does not show.
#[derive(Default)]
pub struct SecretBuffer(Zeroizing<String>);

impl SecretBuffer {
    /// An empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// The secret itself. For the check and the request only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Length in characters.
    pub fn chars(&self) -> usize {
        self.0.chars().count()
    }

    /// Replaces the secret; what was there is wiped. Longer texts are cut at 16 KiB.
    pub fn set(&mut self, secret: &str) {
        let mut end = secret.len().min(MAX_BYTES);
        while !secret.is_char_boundary(end) {
            end -= 1;
        }
        let mut fresh = Zeroizing::new(String::with_capacity(MAX_BYTES));
        fresh.push_str(secret.get(..end).unwrap_or_default());
        self.0 = fresh;
    }

    /// Wipes the secret.
    pub fn clear(&mut self) {
        self.0.zeroize();
    }

    fn push(&mut self, typed: &str) {
        // The buffer never grows in place: growing would leave an unwiped copy behind.
        if self.0.capacity() < MAX_BYTES {
            let old = std::mem::take(&mut self.0);
            self.set(&old);
        }
        for sign in typed.chars().filter(|sign| !sign.is_control()) {
            if self.0.len() + sign.len_utf8() <= MAX_BYTES {
                self.0.push(sign);
            }
        }
    }
}

impl fmt::Debug for SecretBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBuffer(…)")
    }
}

/// The words of a [`SecretField`].
#[derive(Debug, Clone, Copy)]
pub struct SecretTexts<'a> {
    /// Label above the field.
    pub label: &'a str,
    /// Help below the label.
    pub help: Option<&'a str>,
    /// Shown while it is empty ("Paste it here").
    pub hint: &'a str,
    /// The length in words ("64 characters"); shown and read aloud while it is not empty.
    pub length: &'a str,
    /// The button that uncovers while it is held ("Hold to show").
    pub hold: &'a str,
}

/// The field. Paste replaces the whole secret; typing adds at its end; Backspace takes the last character,
/// Delete empties it.
#[must_use = "show it"]
pub struct SecretField<'a> {
    secret: &'a mut SecretBuffer,
    texts: SecretTexts<'a>,
    error: Option<&'a str>,
    good: Option<&'a str>,
    presenting: bool,
    id: Option<Id>,
}

/// What happened to a [`SecretField`].
pub struct SecretFieldResponse {
    /// The field: `changed()` when the secret is another one now.
    pub response: Response,
    /// Whether the secret was replaced from the clipboard in this frame.
    pub pasted: bool,
    /// Whether it is uncovered now.
    pub shown: bool,
}

impl<'a> SecretField<'a> {
    /// A field for `secret`.
    pub fn new(secret: &'a mut SecretBuffer, texts: SecretTexts<'a>) -> Self {
        Self { secret, texts, error: None, good: None, presenting: false, id: None }
    }

    /// What is wrong, in one sentence that never quotes the secret.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// What is right, in one sentence.
    pub fn good(mut self, good: Option<&'a str>) -> Self {
        self.good = good;
        self
    }

    /// While presenting there is no button to uncover.
    pub fn presenting(mut self, presenting: bool) -> Self {
        self.presenting = presenting;
        self
    }

    /// A fixed id, to give the field focus from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Draws label, help, field and message row.
    pub fn show(self, ui: &mut Ui) -> SecretFieldResponse {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let label = text(ui, type_::LABEL, self.texts.label);
            if let Some(help) = self.texts.help {
                text(ui, type_::HELP, help);
            }
            let (error, good) = (self.error, self.good);
            let out = self.field(ui);
            ui.accesskit_node_builder(out.response.id, |node| {
                node.clear_label();
                node.push_labelled_by(label.id.accesskit_id());
            });
            message(ui, error, good);
            out
        })
        .inner
    }

    fn field(mut self, ui: &mut Ui) -> SecretFieldResponse {
        let t = ui.tokens();
        let (auto_id, rect) = ui.allocate_space(vec2(ui.available_width(), space::FIELD));
        let id = self.id.unwrap_or(auto_id);
        let hold = button::Button::quiet(self.texts.hold).icon(Icon::Eye).small();
        let can_show = !self.presenting && !self.secret.is_empty();
        let hold_width = if can_show { hold.width(ui) + space::S } else { space::M };
        let typing = Rect::from_min_max(rect.min, pos2(rect.max.x - hold_width, rect.max.y));
        let mut response = ui.interact(typing, id, Sense::click());
        if response.clicked() {
            response.request_focus();
        }
        let (changed, pasted) = self.edit(ui, &response);
        if changed {
            response.mark_changed();
        }
        let about = if self.secret.is_empty() { self.texts.hint } else { self.texts.length };
        // Role and length only: neither the secret nor its dots become a value here.
        response.widget_info(|| WidgetInfo::labeled(Role::PasswordInput, ui.is_enabled(), self.texts.label));
        ui.accesskit_node_builder(id, |node| describe(node, about, self.error));
        text_run(ui, id);
        paint::keep_in_view(&response);
        let stroke = if response.has_focus() {
            Stroke::new(2.0, t.focus)
        } else if self.error.is_some() {
            Stroke::new(2.0, t.critical)
        } else {
            Stroke::new(1.0, t.line_strong)
        };
        ui.painter().add(field_shape(rect, t.surface, stroke));
        let place = Rect::from_min_max(
            pos2(rect.max.x - hold_width + 4.0, rect.min.y + 4.0),
            rect.max - vec2(4.0, 4.0),
        );
        let shown = can_show && hold_to_show(ui, place, id.with("hold"), self.texts.hold);
        self.paint(ui, typing, response.has_focus(), shown);
        let response = response.on_hover_cursor(CursorIcon::Text);
        SecretFieldResponse { response, pasted, shown }
    }

    /// Applies what was typed or pasted; answers whether it changed and whether it was pasted.
    fn edit(&mut self, ui: &Ui, response: &Response) -> (bool, bool) {
        let (mut changed, mut pasted) = (false, false);
        if !ui.is_enabled() {
            return (changed, pasted);
        }
        let mut paste = |secret: &mut SecretBuffer, new: &str| {
            secret.set(new);
            (changed, pasted) = (true, true);
        };
        let focused = response.has_focus();
        if focused {
            ui.data_mut(|data| data.insert_temp(focused_id(), response.id));
        }
        ui.input(|input| {
            for request in input.accesskit_action_requests(response.id, Action::SetValue) {
                if let Some(ActionData::Value(value)) = &request.data {
                    paste(self.secret, value);
                }
            }
            for event in &input.events {
                match event {
                    // Not through a dialog that lies above.
                    Event::MiddleClickPaste { pos, text }
                        if response.contains_pointer() && response.rect.contains(*pos) =>
                    {
                        paste(self.secret, text);
                    }
                    Event::Paste(text) if focused => paste(self.secret, text),
                    _ => {}
                }
            }
        });
        if !focused {
            return (changed, pasted);
        }
        // The arrow keys would carry the focus away in the middle of typing; Tab still leaves.
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.input(|input| {
            for event in &input.events {
                match event {
                    Event::Text(typed) if !typed.is_empty() => {
                        self.secret.push(typed);
                        changed = true;
                    }
                    Event::Key { key: Key::Backspace, pressed: true, modifiers, .. } => {
                        if modifiers.command || modifiers.alt {
                            self.secret.clear();
                        } else {
                            self.secret.0.pop();
                        }
                        changed = true;
                    }
                    Event::Key { key: Key::Delete, pressed: true, .. } => {
                        self.secret.clear();
                        changed = true;
                    }
                    _ => {}
                }
            }
        });
        (changed, pasted)
    }

    fn paint(&self, ui: &Ui, rect: Rect, focused: bool, shown: bool) {
        let t = ui.tokens();
        let x = rect.min.x + space::M;
        let mut room = rect.width() - space::M;
        if !self.secret.is_empty() {
            let length = paint::line(ui, type_::HELP, self.texts.length, t.text_muted);
            room -= length.size().x + space::M;
            let place = pos2(rect.max.x - length.size().x, rect.center().y - length.size().y / 2.0);
            paint::put(ui, place, &length);
        }
        let painter = ui.painter_at(Rect::from_min_size(rect.min, vec2(space::M + room, rect.height())));
        let galley = if self.secret.is_empty() {
            paint::cut(ui, type_::DENSE, self.texts.hint, t.text_muted, room)
        } else if shown {
            paint::line(ui, type_::MONO, self.secret.expose(), t.text_strong)
        } else {
            let dots = "•".repeat(self.secret.chars().min(MAX_DOTS));
            paint::line(ui, Type { spacing: 1.0, ..type_::MONO }, &dots, t.text_strong)
        };
        let end = if self.secret.is_empty() { x } else { x + galley.size().x.min(room) + 1.0 };
        painter.galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, t.text_strong);
        if focused {
            let y = rect.center().y;
            painter.vline(end, (y - 10.0)..=(y + 10.0), Stroke::new(1.5, t.text_strong));
        }
    }
}

/// A text without a letter in it: with one, screen readers and dictation take the field for one they may write into.
/// What is in the field stays out of it.
fn text_run(ui: &mut Ui, field: Id) {
    let builder = UiBuilder::new()
        .id_salt("secret-text")
        .sense(Sense::hover())
        .accessibility_parent(field)
        .accessibility_role(Role::TextRun);
    let run = ui.new_child(builder).unique_id();
    ui.accesskit_node_builder(run, |node| {
        node.set_value("");
        node.set_character_lengths(Vec::new());
        node.set_character_positions(Vec::new());
        node.set_character_widths(Vec::new());
    });
}

/// Whether the keyboard writes into a field for a secret.
pub fn is_secret_field_focused(ctx: &Context) -> bool {
    let known: Option<Id> = ctx.data(|data| data.get_temp(focused_id()));
    known.is_some_and(|id| ctx.memory(|memory| memory.has_focus(id)))
}

fn focused_id() -> Id {
    Id::unique("secret-field-focused")
}

fn describe(node: &mut Node, about: &str, error: Option<&str>) {
    node.add_action(Action::SetValue);
    node.set_description(error.unwrap_or(about));
    if error.is_some() {
        node.set_invalid(Invalid::True);
    }
}

/// The button that uncovers while it is held, by pointer, Space or Enter.
fn hold_to_show(ui: &mut Ui, place: Rect, id: Id, text: &str) -> bool {
    let t = ui.tokens();
    let response = ui.interact(place, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    let by_key = response.has_focus() && ui.input(|i| i.key_down(Key::Space) || i.key_down(Key::Enter));
    let held = by_key || response.is_pointer_button_down_on();
    let fill = if held { t.press } else { paint::fade(ui, &response, Color32::TRANSPARENT, t.hover) };
    paint::boxed(ui, place, space::RADIUS, fill, Stroke::NONE);
    let centre = pos2(place.min.x + 10.0 + Icon::SIZE / 2.0, place.center().y);
    Icon::Eye.paint_centred(ui, centre, Icon::SIZE, t.accent_text);
    let label = paint::line(ui, type_::LABEL, text, t.accent_text);
    paint::put_middle(ui, place.min.x + 10.0 + Icon::SIZE + space::S, place.center().y, &label);
    if response.has_focus() {
        paint::ring(ui, place, 4);
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
    held
}

/// Ground and outline of any field.
pub(super) fn field_shape(rect: Rect, fill: Color32, stroke: Stroke) -> Shape {
    eframe::egui::epaint::RectShape::new(
        rect,
        CornerRadius::same(space::RADIUS),
        fill,
        stroke,
        StrokeKind::Inside,
    )
    .into()
}
