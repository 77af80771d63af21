//! What stays true for the whole window (practice, presenting), notes inside a page, and lines with a mark.

use super::button::Button;
use super::icon::Icon;
use super::layout::{button_row, group, right_group, row, side_margin};
use super::mark::{self, Mark};
use super::rich::Rich;
use super::said;
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Align, CornerRadius, Frame, Layout, Margin, Panel, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2,
    vec2,
};

/// Which banner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BannerKind {
    /// Nothing here is real.
    Practice,
    /// Names and token are hidden.
    Presenting,
}

/// A band over the whole content width. Add it before the page's body; it stays while that scrolls.
#[must_use = "show it"]
pub struct Banner<'a> {
    kind: BannerKind,
    text: &'a str,
    buttons: &'a [(&'a str, Option<Icon>)],
    salt: Option<&'a str>,
}

impl<'a> Banner<'a> {
    /// A banner that says `text` (its name as a `**strong**` word first) and offers quiet buttons.
    pub fn new(kind: BannerKind, text: &'a str, buttons: &'a [(&'a str, Option<Icon>)]) -> Self {
        Self { kind, text, buttons, salt: None }
    }

    /// Another name, where two banners of a kind are in one window.
    pub fn salt(mut self, salt: &'a str) -> Self {
        self.salt = Some(salt);
        self
    }

    /// Draws it as a panel at the top of what is left; answers which button was pressed.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let t = ui.tokens();
        let (fill, line, salt) = match self.kind {
            BannerKind::Practice => (t.info_soft, t.info_border, "banner-practice"),
            BannerKind::Presenting => (t.flag_soft, t.flag_border, "banner-presenting"),
        };
        let side = side_margin(ui);
        Panel::top(self.salt.unwrap_or(salt))
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(fill).inner_margin(Margin { top: 6, bottom: 7, ..Margin::ZERO }))
            .show(ui, |ui| {
                let panel = ui.max_rect();
                let inner = UiBuilder::new().max_rect(panel.shrink2(vec2(side, 0.0)));
                // By its name its buttons are told from those of the page.
                let name = super::markup::plain(self.text);
                let shown = ui.scope_builder(inner, |ui| group(ui, &name, Role::Group, |ui| self.row(ui)));
                let y = shown.response.rect.max.y + 6.5;
                ui.painter().hline(panel.x_range(), y, Stroke::new(1.0, line));
                shown.inner
            })
            .inner
    }

    fn row(&self, ui: &mut Ui) -> Option<usize> {
        let buttons: f32 =
            self.buttons.iter().map(|(text, icon)| button(text, *icon).width(ui) + space::S).sum();
        let least = if ui.is_compact() { 96.0 } else { 220.0 };
        let stacked = ui.available_width() - buttons < least;
        if stacked {
            return ui
                .vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    self.words(ui, ui.available_width());
                    button_row(ui, |ui| self.pressed(ui)).inner
                })
                .inner;
        }
        row(ui, space::SMALL, |ui| {
            let room = ui.available_width() - buttons - space::S;
            self.words(ui, room);
            right_group(ui, "banner-buttons", |ui| ui.horizontal(|ui| self.pressed(ui)).inner)
        })
    }

    fn words(&self, ui: &mut Ui, width: f32) {
        let t = ui.tokens();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            match self.kind {
                BannerKind::Practice => mark::mark(ui, Mark::Note),
                BannerKind::Presenting => super::icon::icon(ui, Icon::Eye, 20.0, t.flag),
            };
            ui.scope(|ui| {
                ui.set_max_width((width - 32.0).max(64.0));
                Rich::dense(self.text).show(ui);
            });
        });
    }

    fn pressed(&self, ui: &mut Ui) -> Option<usize> {
        let mut pressed = None;
        for (index, (text, icon)) in self.buttons.iter().enumerate() {
            if ui.add(button(text, *icon)).clicked() {
                pressed = Some(index);
            }
        }
        pressed
    }
}

fn button(text: &str, icon: Option<Icon>) -> Button<'_> {
    let button = Button::quiet(text).small();
    match icon {
        Some(icon) => button.icon(icon),
        None => button,
    }
}

/// What a note inside a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    Info,
    /// Works, but will bite later.
    Warning,
    /// Does not work.
    Critical,
    /// Works.
    Positive,
}

/// A note in its soft colour: what was repaired in a paste, what to look out for. With one quiet button.
#[must_use = "show it"]
pub struct Notice<'a> {
    kind: NoticeKind,
    text: &'a str,
    button: Option<(Icon, &'a str)>,
    silent: bool,
    verbatim: bool,
}

impl<'a> Notice<'a> {
    /// A note; `text` may hold marked parts.
    pub fn new(kind: NoticeKind, text: &'a str) -> Self {
        Self { kind, text, button: None, silent: false, verbatim: false }
    }

    /// The quiet button at its right end (Undo).
    pub fn button(mut self, icon: Icon, text: &'a str) -> Self {
        self.button = Some((icon, text));
        self
    }

    /// Is read where it stands, and not said when it appears.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Somebody else's words are in it: nothing is a mark.
    pub fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }

    /// Draws it; true when its button was pressed. Screen readers hear it when it appears.
    pub fn show(self, ui: &mut Ui) -> bool {
        self.show_with(ui, |_| {})
    }

    /// The same with something more below the words.
    pub fn show_with(self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) -> bool {
        let t = ui.tokens();
        match self.kind {
            _ if self.silent => {}
            NoticeKind::Critical => said::alarm(ui, self.text),
            _ if self.verbatim => said::say_verbatim(ui, self.text),
            _ => said::say(ui, self.text),
        }
        let (fill, line, mark) = match self.kind {
            NoticeKind::Info => (t.info_soft, t.info_border, Mark::Note),
            NoticeKind::Warning => (t.warning_soft, t.warning_border, Mark::Warning),
            NoticeKind::Critical => (t.critical_soft, t.critical_border, Mark::Failed),
            NoticeKind::Positive => (t.positive_soft, t.positive_border, Mark::Passed),
        };
        Frame::new()
            .fill(fill)
            .stroke(Stroke::new(1.0, line))
            .corner_radius(CornerRadius::same(space::RADIUS))
            .inner_margin(Margin::symmetric(11, 8))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(space::MARK), Sense::hover());
                    mark.paint(ui, rect.center());
                    let button = self.button.map(|(icon, text)| Button::quiet(text).icon(icon).small());
                    let beside = button.as_ref().map_or(0.0, |button| button.width(ui) + space::S);
                    let room = ui.available_width() - beside;
                    ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(room);
                        ui.add_space(1.0);
                        let words = Rich::dense(self.text);
                        let words = if self.verbatim { words.verbatim() } else { words };
                        words.show(ui);
                        add(ui);
                    });
                    button.is_some_and(|button| ui.add(button).clicked())
                })
                .inner
            })
            .inner
    }
}

/// A mark and a sentence on one line, without a box. What passed, warns or failed is said when it appears.
#[must_use = "show it"]
pub struct StatusLine<'a> {
    mark: Mark<'a>,
    text: &'a str,
    style: Type,
    silent: bool,
}

impl<'a> StatusLine<'a> {
    /// A line; `text` may hold marked parts.
    pub fn new(mark: Mark<'a>, text: &'a str) -> Self {
        Self { mark, text, style: type_::DENSE, silent: false }
    }

    /// Another type style.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// Is read where it stands, and not said when it appears.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        if matches!(self.mark, Mark::Passed | Mark::Warning | Mark::Failed) && !self.silent {
            said::say(ui, self.text);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            mark::mark(ui, self.mark);
            ui.vertical(|ui| {
                ui.add_space((space::MARK - self.style.line).max(0.0) / 2.0);
                Rich::new(self.text).style(self.style).show(ui)
            })
            .inner
        })
        .inner
    }
}
