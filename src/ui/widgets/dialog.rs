//! A question before an act that cannot be taken back at once. Escape and a click outside mean "not yet".

use super::button::{Button, ButtonKind};
use super::layout::{heading_role, right_group, row, text};
use super::rich::Rich;
use crate::ui::theme::focus;
use crate::ui::theme::{ThemeExt as _, space, style, type_};
use eframe::egui::{
    Area, Context, CornerRadius, Frame, Id, Margin, Modal, Role, ScrollArea, Stroke, Ui, vec2,
};

/// Height of title, buttons and margins, and some free ground above and below.
const AROUND: f32 = 190.0;

/// What the person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialogAnswer {
    /// The safe button, Escape or a click outside.
    NotYet,
    /// The button with the verb.
    Act,
}

/// A dialog. Show it in every frame in which it is open.
#[must_use = "show it"]
pub struct Dialog<'a> {
    id: &'a str,
    title: &'a str,
    lines: &'a [&'a str],
    safe: &'a str,
    act: &'a str,
    kind: ButtonKind,
}

/// Kept while the dialog is open: the pass it was shown in last, and who had the focus before.
#[derive(Clone, Copy)]
struct Opened {
    pass: u64,
    before: Option<Id>,
}

impl<'a> Dialog<'a> {
    /// A dialog with a question as its title, lines that may hold marked parts, the safe button and the
    /// button with the verb. `id` tells dialogs apart.
    pub fn new(id: &'a str, title: &'a str, lines: &'a [&'a str], safe: &'a str, act: &'a str) -> Self {
        Self { id, title, lines, safe, act, kind: ButtonKind::Primary }
    }

    /// The act deletes something.
    pub fn danger(mut self) -> Self {
        self.kind = ButtonKind::Danger;
        self
    }

    /// Draws it; answers once the person did.
    pub fn show(self, ctx: &Context) -> Option<DialogAnswer> {
        self.show_with(ctx, |_| ())
    }

    /// The same with more between the lines and the buttons.
    pub fn show_with(self, ctx: &Context, add: impl FnOnce(&mut Ui)) -> Option<DialogAnswer> {
        let t = ctx.tokens();
        let id = Id::unique(("dialog", self.id));
        let pass = ctx.cumulative_pass_nr();
        let known: Option<Opened> = ctx.data(|data| data.get_temp(id));
        let fresh = known.is_none_or(|opened| opened.pass + 2 < pass);
        let before = match known {
            Some(opened) if !fresh => opened.before,
            _ => ctx.memory(eframe::egui::Memory::focused),
        };
        ctx.data_mut(|data| data.insert_temp(id, Opened { pass, before }));
        let frame = Frame::new()
            .fill(t.raised)
            .stroke(Stroke::new(1.0, t.line))
            .corner_radius(CornerRadius::same(space::RADIUS_DIALOG))
            .inner_margin(Margin::same(23))
            .shadow(style::shadow(t, 12, 32));
        let area: Area = Modal::default_area(id).role(Role::Dialog).accessible_name(self.title);
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(crate::ui::theme::tokens::BACKDROP);
        let shown = modal.show(ctx, |ui| {
            ui.set_width((440.0 - 48.0_f32).min(ctx.content_rect().width() - 80.0));
            ui.spacing_mut().item_spacing.y = space::M;
            let title = text(ui, type_::SECTION, self.title);
            heading_role(ui, &title, self.title, 1);
            // In a low window the way back must stay in sight.
            let room = (ctx.content_rect().height() - AROUND).max(80.0);
            ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::M;
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    for line in self.lines {
                        Rich::dense(line).show(ui);
                    }
                });
                // The focus ring of what stands at the edge needs room.
                ui.set_clip_rect(ui.clip_rect().expand2(vec2(5.0, 0.0)));
                add(ui);
            });
            row(ui, space::CONTROL, |ui| {
                right_group(ui, "dialog-buttons", |ui| {
                    let safe = ui.add(Button::secondary(self.safe));
                    if fresh {
                        safe.request_focus();
                    }
                    let act = ui.add(Button::new(self.kind, self.act).medium());
                    if act.clicked() {
                        Some(DialogAnswer::Act)
                    } else if safe.clicked() {
                        Some(DialogAnswer::NotYet)
                    } else {
                        None
                    }
                })
            })
        });
        ctx.accesskit_node_builder(id, eframe::egui::accesskit::Node::set_modal);
        let answer = match shown.inner {
            None if shown.should_close() => Some(DialogAnswer::NotYet),
            answer => answer,
        };
        if answer.is_some() {
            ctx.data_mut(|data| data.remove::<Opened>(id));
            if let Some(before) = before {
                focus::give_back(ctx, before);
            }
        }
        answer
    }
}
