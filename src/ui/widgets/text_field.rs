//! A text field with its label above it and a row for one sentence below it that is always kept free.

use super::button::{Button, IconButton};
use super::icon::Icon;
use super::layout::text;
use super::paint;
use super::rich::Rich;
use crate::ui::masked;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::accesskit::Invalid;
use eframe::egui::{
    Align2, Frame, Id, Margin, Rect, Response, Sense, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2,
};

/// Points that a field keeps for what stands in it: 33 characters of the fixed-width face, a usual address. A button that
/// would leave less stands below the field.
const LEAST: f32 = 280.0;

/// A labelled field for one line of text.
#[expect(clippy::struct_excessive_bools, reason = "a builder: each is one switch of the field")]
#[must_use = "show it"]
pub struct TextField<'a> {
    label: &'a str,
    value: &'a mut String,
    help: Option<&'a str>,
    hint: Option<&'a str>,
    error: Option<&'a str>,
    good: Option<&'a str>,
    mono: bool,
    read_only: bool,
    label_hidden: bool,
    message_row: bool,
    suffix: Option<(Icon, &'a str)>,
    clear: Option<&'a str>,
    id: Option<Id>,
    limit: usize,
    private: bool,
}

/// What happened to a [`TextField`].
pub struct TextFieldResponse {
    /// The field itself: `changed()`, `lost_focus()`, `request_focus()`.
    pub response: Response,
    /// Whether the button of [`TextField::suffix`] was pressed.
    pub suffix_clicked: bool,
    /// What stood in the field before its button emptied it.
    pub cleared: Option<String>,
}

impl<'a> TextField<'a> {
    /// A field for `value`, named by `label`.
    pub fn new(label: &'a str, value: &'a mut String) -> Self {
        Self {
            label,
            value,
            help: None,
            hint: None,
            error: None,
            good: None,
            mono: false,
            read_only: false,
            label_hidden: false,
            message_row: true,
            suffix: None,
            clear: None,
            id: None,
            limit: 4096,
            private: false,
        }
    }

    /// Help between label and field.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// An example shown while the field is empty; never the only place of a rule.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong, in one sentence that may quote the part with `` ` ``.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// What is right, in one sentence.
    pub fn good(mut self, good: Option<&'a str>) -> Self {
        self.good = good;
        self
    }

    /// Shows the value in the fixed-width face.
    pub fn mono(mut self) -> Self {
        self.mono = true;
        self
    }

    /// The value can be read and selected, not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Keeps the label for screen readers only (search fields beside their list).
    pub fn label_hidden(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    /// What is typed names somebody: nobody sees it while presenting.
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Leaves out the row that is kept free for messages.
    pub fn no_message_row(mut self) -> Self {
        self.message_row = false;
        self
    }

    /// A quiet button inside the field, at its right end; below the field where that is too narrow for both.
    pub fn suffix(mut self, icon: Icon, text: &'a str) -> Self {
        self.suffix = Some((icon, text));
        self
    }

    /// A small button that empties the field while something stands in it; `name` is read aloud.
    pub fn clear(mut self, name: &'a str) -> Self {
        self.clear = Some(name);
        self
    }

    /// A fixed id, to give the field focus from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Most characters the field takes (4096 unless told).
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Draws label, help, field and message row.
    pub fn show(self, ui: &mut Ui) -> TextFieldResponse {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let label = (!self.label_hidden).then(|| text(ui, type_::LABEL, self.label));
            if let Some(help) = self.help {
                text(ui, type_::HELP, help);
            }
            let (label_words, help, error, good) = (self.label, self.help, self.error, self.good);
            let message_row = self.message_row;
            // Several fields of a page may have such a button.
            let name = self.suffix.map(|(_, text)| format!("{text}: {label_words}")).unwrap_or_default();
            let suffix = self.suffix.map(|(icon, text)| Button::quiet(text).name(&name).icon(icon).small());
            let (inside, below) = match suffix {
                Some(button) if self.has_room_for(&button, ui) => (Some(button), None),
                other => (None, other),
            };
            let mut out = self.field(ui, inside);
            out.response.ctx.accesskit_node_builder(out.response.id, |node| {
                if let Some(label) = &label {
                    node.clear_label();
                    node.push_labelled_by(label.id.accesskit_id());
                } else {
                    node.set_label(label_words);
                }
                if error.is_some() {
                    node.set_invalid(Invalid::True);
                }
                if let Some(about) = error.or(good).or(help) {
                    node.set_description(about);
                }
            });
            if message_row {
                message(ui, error, good);
            }
            if let Some(button) = below {
                out.suffix_clicked = ui.add(button.flush()).clicked();
            }
            out
        })
        .inner
    }

    /// Whether the button leaves enough of the field, also while something stands in it that can be cleared.
    fn has_room_for(&self, button: &Button<'_>, ui: &Ui) -> bool {
        let clear = if self.clear.is_some() && !self.read_only { space::SMALL } else { 0.0 };
        ui.available_width() - space::M - button.width(ui) - space::S - clear - 4.0 >= LEAST
    }

    fn field(self, ui: &mut Ui, suffix: Option<Button<'_>>) -> TextFieldResponse {
        let t = ui.tokens();
        let width = ui.available_width();
        let (_, rect) = ui.allocate_space(vec2(width, space::FIELD));
        let suffix_width = suffix.as_ref().map_or(0.0, |button| button.width(ui) + space::S);
        let clear = self.clear.filter(|_| !self.read_only && !self.value.is_empty());
        let clear_width = if clear.is_some() { space::SMALL } else { 0.0 };
        let ground = ui.painter().add(eframe::egui::Shape::Noop);
        let inner = Rect::from_min_max(
            rect.min + vec2(space::M, 2.0),
            rect.max - vec2(suffix_width.max(space::M - 4.0) + clear_width + 4.0, 2.0),
        );
        let style = if self.mono { type_::MONO } else { type_::BODY };
        let mut fixed: &str = self.value;
        // Half a name is no name that could be masked: what is private is dots while others look on.
        let hidden = masked::is_on() && (self.private || masked::words(self.value) != *self.value);
        let mut edit =
            if self.read_only { TextEdit::singleline(&mut fixed) } else { TextEdit::singleline(self.value) };
        edit = edit
            .font(style.font())
            .text_color(if self.read_only { t.text_body } else { t.text_strong })
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .align(Align2::LEFT_CENTER)
            .min_size(inner.size())
            .desired_width(inner.width())
            .password(hidden)
            .char_limit(self.limit);
        if let Some(hint) = self.hint {
            edit = edit.hint_text(style.tone(type_::Tone::Muted).text(hint));
        }
        if let Some(id) = self.id {
            edit = edit.id(id);
        }
        let mut response = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| ui.add(edit)).inner;
        paint::keep_in_view(&response);
        let stroke = if response.has_focus() {
            Stroke::new(2.0, t.focus)
        } else if self.error.is_some() {
            Stroke::new(2.0, t.critical)
        } else if self.read_only {
            Stroke::new(1.0, t.track)
        } else {
            Stroke::new(1.0, t.line_strong)
        };
        let fill = if self.read_only { t.sunken } else { t.surface };
        ui.painter().set(ground, super::secret_field::field_shape(rect, fill, stroke));
        let cleared = clear.and_then(|name| {
            let right = rect.max.x - suffix_width.max(2.0);
            let place = Rect::from_min_max(
                pos2(right - clear_width, rect.min.y + 4.0),
                pos2(right, rect.max.y - 4.0),
            );
            let button = IconButton::new(Icon::X, name).colour(t.text_muted);
            let pressed =
                ui.scope_builder(UiBuilder::new().max_rect(place), |ui| ui.add(button)).inner.clicked();
            pressed.then(|| {
                response.mark_changed();
                response.request_focus();
                std::mem::take(self.value)
            })
        });
        let suffix_clicked = suffix.is_some_and(|button| {
            let place = Rect::from_min_max(
                pos2(rect.max.x - suffix_width + 4.0, rect.min.y + 4.0),
                rect.max - vec2(4.0, 4.0),
            );
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| ui.add(button)).inner.clicked()
        });
        TextFieldResponse { response, suffix_clicked, cleared }
    }
}

/// The row below a field: an error, praise, or nothing but its height.
pub fn message(ui: &mut Ui, error: Option<&str>, good: Option<&str>) {
    let t = ui.tokens();
    let (icon, words, colour) = match (error, good) {
        (Some(words), _) => (Icon::X, words, t.critical),
        (None, Some(words)) => (Icon::Check, words, t.positive),
        (None, None) => {
            ui.allocate_exact_size(vec2(1.0, 22.0), Sense::hover());
            return;
        }
    };
    let indent = Icon::SIZE + space::S;
    let top = ui.cursor().min + vec2(0.0, 2.0);
    let icon_rect = Rect::from_min_size(top + vec2(0.0, 1.0), vec2(Icon::SIZE, Icon::SIZE));
    icon.paint(ui, icon_rect, colour);
    let width = ui.available_width();
    let place = Rect::from_min_size(top + vec2(indent, 0.0), vec2(width - indent, 20.0));
    let builder = UiBuilder::new().max_rect(place);
    ui.scope_builder(builder, |ui| {
        Rich::new(words).style(type_::DENSE.weight(500.0)).colour(colour).show(ui)
    });
    super::said::say(ui, words);
}
