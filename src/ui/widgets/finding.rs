//! What does not work, why, who acts, and the way out: in this order, in one card.

use super::box_mark;
use super::button::Button;
use super::card::{code_block, small_heading, sunken_box, tinted_head};
use super::chip::{Chip, code_box};
use super::fold::fold_button;
use super::icon::Icon;
use super::layout::{button_row, divider, heading_role, right_group, text};
use super::mark::Mark;
use super::paint;
use super::rich::Rich;
use super::said;
use crate::ui::theme::type_::Tone;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{Color32, CornerRadius, Frame, Label, Margin, Role, Stroke, Ui, UiBuilder, vec2};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing goes on before it is solved.
    Blocker,
    /// Works, but will bite later.
    Warning,
    /// Good to know.
    Note,
}

/// One likely cause.
#[derive(Debug, Clone, Copy)]
pub struct Cause<'a> {
    /// The half that names it.
    pub name: &'a str,
    /// How to know it.
    pub rest: &'a str,
}

/// The one act that helps.
#[derive(Debug, Clone, Copy)]
pub struct FindingAction<'a> {
    /// Its verb.
    pub text: &'a str,
    /// Its icon.
    pub icon: Option<Icon>,
    /// Whether it is the page's one primary button.
    pub primary: bool,
}

/// The message to send to whoever acts.
#[derive(Debug, Clone, Copy)]
pub struct FindingMessage<'a> {
    /// Heading above it ("Send this to Contractbook Support").
    pub heading: &'a str,
    /// What it asks.
    pub text: &'a str,
    /// What goes along without being shown here; may be empty.
    pub along: &'a str,
    /// Label of the copy button, now ("Copy message" or "Copied").
    pub copy: &'a str,
    /// Whether it was just copied.
    pub copied: bool,
    /// Label of the e-mail button.
    pub mail: &'a str,
    /// What screen readers say for the copy button: several cards may stand on a page.
    pub copy_name: &'a str,
    /// Whether copying it is the page's one primary act.
    pub primary: bool,
}

/// What was pressed in the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingPress {
    /// The code, to copy it.
    Code,
    /// The act.
    Action,
    /// Copy the message.
    CopyMessage,
    /// Open the message in the e-mail program.
    OpenMail,
    /// One of the quiet buttons, by its place.
    Quiet(usize),
    /// Technical details were opened or closed.
    Details,
    /// Copy the technical details.
    CopyDetails,
}

/// The card.
#[must_use = "show it"]
pub struct FindingCard<'a> {
    severity: Severity,
    word: &'a str,
    code: &'a str,
    code_name: &'a str,
    title: &'a str,
    owner: Option<(Icon, &'a str)>,
    lead: Option<&'a str>,
    causes: &'a [Cause<'a>],
    action: Option<FindingAction<'a>>,
    message: Option<FindingMessage<'a>>,
    quiet: &'a [(&'a str, Option<Icon>)],
    details: Option<(&'a str, &'a str, &'a str)>,
    todo: Option<&'a str>,
}

impl<'a> FindingCard<'a> {
    /// A card. `word` is the severity in words; `code` may be empty; `code_name` is what screen readers say
    /// for pressing it ("Copy code T-401"); `title` says what does not work.
    pub fn new(severity: Severity, word: &'a str, code: &'a str, code_name: &'a str, title: &'a str) -> Self {
        Self {
            severity,
            word,
            code,
            code_name,
            title,
            todo: None,
            owner: None,
            lead: None,
            causes: &[],
            action: None,
            message: None,
            quiet: &[],
            details: None,
        }
    }

    /// Who acts.
    pub fn owner(mut self, icon: Icon, text: &'a str) -> Self {
        self.owner = Some((icon, text));
        self
    }

    /// One or two sentences below the title.
    pub fn lead(mut self, lead: &'a str) -> Self {
        self.lead = Some(lead);
        self
    }

    /// At most three likely causes.
    pub fn causes(mut self, causes: &'a [Cause<'a>]) -> Self {
        self.causes = causes;
        self
    }

    /// The one act that helps.
    pub fn action(mut self, action: FindingAction<'a>) -> Self {
        self.action = Some(action);
        self
    }

    /// What to do, in a sentence before the button.
    pub fn todo(mut self, todo: &'a str) -> Self {
        self.todo = Some(todo);
        self
    }

    /// The message to send.
    pub fn message(mut self, message: FindingMessage<'a>) -> Self {
        self.message = Some(message);
        self
    }

    /// Ways aside.
    pub fn quiet(mut self, quiet: &'a [(&'a str, Option<Icon>)]) -> Self {
        self.quiet = quiet;
        self
    }

    /// Technical details: label of the fold, the text, and the label of its copy button.
    pub fn details(mut self, label: &'a str, text: &'a str, copy: &'a str) -> Self {
        self.details = Some((label, text, copy));
        self
    }

    /// Draws the card. `details_open` is kept by the caller.
    pub fn show(self, ui: &mut Ui, details_open: &mut bool) -> Option<FindingPress> {
        let t = ui.tokens();
        let (soft, line, strong) = match self.severity {
            Severity::Blocker => (t.critical_soft, t.critical_border, t.critical),
            Severity::Warning => (t.warning_soft, t.warning_border, t.warning),
            Severity::Note => (t.info_soft, t.info_border, t.info),
        };
        let said = format!("{}: {}", self.word, self.title);
        if self.severity == Severity::Blocker {
            said::alarm(ui, &said);
        } else {
            said::say(ui, &said);
        }
        let builder = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(said);
        ui.scope_builder(builder, |ui| {
            box_mark::marked(ui, |ui| {
                let shown = Frame::new()
                    .fill(t.surface)
                    .stroke(Stroke::new(1.0, line))
                    .corner_radius(CornerRadius::same(space::RADIUS_CARD))
                    .show(ui, |ui| {
                        ui.set_min_width(ui.available_width());
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let (head, owner_below) = self.head(ui, soft, line, strong);
                        let body = Frame::new()
                            .inner_margin(Margin { left: 15, right: 15, top: 14, bottom: 15 })
                            .show(ui, |ui| {
                                ui.spacing_mut().item_spacing.y = space::M;
                                if let Some((icon, owner)) = self.owner.filter(|_| owner_below) {
                                    ui.add(Chip::new(owner).icon(icon));
                                }
                                self.body(ui, details_open)
                            })
                            .inner;
                        head.or(body)
                    });
                (shown.response.rect, shown.inner)
            })
        })
        .inner
    }

    /// What was pressed, and whether who acts has to stand below: who it is must not be cut.
    fn head(
        &self,
        ui: &mut Ui,
        soft: Color32,
        line: Color32,
        strong: Color32,
    ) -> (Option<FindingPress>, bool) {
        tinted_head(ui, soft, line, |ui| {
            self.mark(ui);
            ui.add(Label::new(type_::META.weight(600.0).text(self.word).color(strong)));
            let pressed = !self.code.is_empty() && code_box(ui, self.code, self.code_name).clicked();
            let chip = self.owner.map(|(icon, owner)| Chip::new(owner).icon(icon));
            let room = ui.available_width();
            let below = chip.as_ref().is_some_and(|chip| chip.width(ui) > room);
            if let Some(chip) = chip.filter(|_| !below) {
                right_group(ui, "owner", |ui| ui.add(chip));
            }
            (pressed.then_some(FindingPress::Code), below)
        })
    }

    fn mark(&self, ui: &mut Ui) {
        super::mark::mark(
            ui,
            match self.severity {
                Severity::Blocker => Mark::Failed,
                Severity::Warning => Mark::Warning,
                Severity::Note => Mark::Note,
            },
        );
    }

    fn body(&self, ui: &mut Ui, details_open: &mut bool) -> Option<FindingPress> {
        let mut pressed = None;
        let title = text(ui, type_::SECTION, self.title);
        heading_role(ui, &title, self.title, 2);
        if let Some(lead) = self.lead {
            Rich::new(lead).show(ui);
        }
        if !self.causes.is_empty() {
            self.show_causes(ui);
        }
        if let Some(todo) = self.todo {
            Rich::new(todo).style(type_::BODY.tone(Tone::Strong)).show(ui);
        }
        if let Some(action) = self.action {
            let button = if action.primary {
                Button::primary(action.text).small()
            } else {
                Button::secondary(action.text).small()
            };
            let button = match action.icon {
                Some(icon) => button.icon(icon),
                None => button,
            };
            if ui.add(button).clicked() {
                pressed = Some(FindingPress::Action);
            }
        }
        if let Some(message) = self.message {
            pressed = pressed.or(show_message(ui, &message));
        }
        if !self.quiet.is_empty() || self.details.is_some() {
            divider(ui);
            pressed = pressed.or(self.show_quiet(ui, details_open));
        }
        pressed
    }

    fn show_causes(&self, ui: &mut Ui) {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for (index, cause) in self.causes.iter().enumerate() {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    let t = ui.tokens();
                    let number = paint::line(ui, type_::DENSE, &(index + 1).to_string(), t.text_muted);
                    let (rect, _) = ui.allocate_exact_size(vec2(16.0, 20.0), eframe::egui::Sense::hover());
                    paint::put(ui, rect.min, &number);
                    Rich::dense(&format!("**{}** {}", cause.name, cause.rest)).show(ui);
                });
            }
        });
    }

    fn show_quiet(&self, ui: &mut Ui, details_open: &mut bool) -> Option<FindingPress> {
        let mut pressed = None;
        ui.scope(|ui| {
            // Quiet buttons have 10 points of padding that nobody sees.
            ui.spacing_mut().item_spacing.y = space::S;
            button_row(ui, |ui| {
                for (index, (label, icon)) in self.quiet.iter().enumerate() {
                    let button = Button::quiet(label).small();
                    let button = if index == 0 { button.flush() } else { button };
                    let button = match icon {
                        Some(icon) => button.icon(*icon),
                        None => button,
                    };
                    if ui.add(button).clicked() {
                        pressed = Some(FindingPress::Quiet(index));
                    }
                }
                if let Some((label, ..)) = self.details
                    && fold_button(ui, label, details_open)
                {
                    pressed = Some(FindingPress::Details);
                }
            });
            if let (true, Some((_, words, copy))) = (*details_open, self.details) {
                code_block(ui, words);
                if ui.add(Button::secondary(copy).icon(Icon::Copy).small()).clicked() {
                    pressed = Some(FindingPress::CopyDetails);
                }
            }
        });
        pressed
    }
}

fn show_message(ui: &mut Ui, message: &FindingMessage<'_>) -> Option<FindingPress> {
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, message.heading);
        sunken_box(ui, |ui| {
            let style = type_::DENSE.tone(Tone::Body);
            ui.add(Label::new(style.text(message.text)).wrap().selectable(true));
            if !message.along.is_empty() {
                ui.add_space(space::XS);
                text(ui, type_::HELP, message.along);
            }
        });
        button_row(ui, |ui| {
            let copy =
                if message.primary { Button::primary(message.copy) } else { Button::secondary(message.copy) };
            let icon = if message.copied { Icon::Check } else { Icon::Copy };
            if ui.add(copy.icon(icon).name(message.copy_name).small()).clicked() {
                pressed = Some(FindingPress::CopyMessage);
            }
            if ui.add(Button::secondary(message.mail).icon(Icon::Mail).small()).clicked() {
                pressed = Some(FindingPress::OpenMail);
            }
        });
    });
    pressed
}
