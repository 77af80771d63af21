//! Getting a list: a file that is chosen, typed or dropped, a text that is pasted, or the practice company's own.

use eframe::egui::{
    Align2, Area, CornerRadius, Event, Frame, Id, Key, Label, LayerId, Order, Stroke, StrokeKind, TextEdit,
    Ui,
};

use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::Case;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::{Cx, problem_card};
use crate::ui::state::PeoplePart;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, Rich, TextField, button_row, fold, section_heading,
};

use super::columns;

/// Corners of what is drawn over the page.
const CORNER: CornerRadius = CornerRadius::same(space::RADIUS_CARD);

/// What is dropped on the window is read; so is a pasted text of several lines while no field has the focus.
pub fn drop_and_paste(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.dialog.is_some() {
        return;
    }
    let dropped = ui.input(|i| i.raw.dropped_files.first().map(|file| file.path().to_owned()));
    if let Some(path) = dropped {
        cx.ask(Action::List(ListAction::Read(path)));
    }
    if ui.input(|i| !i.raw.hovered_files.is_empty()) {
        hovering(ui, &cx.t("people-list-drop"));
    }
    // In Entra's part a pasted text is more likely Entra's message.
    let checking = cx.state.people.part == PeoplePart::Check;
    if checking && ui.memory(|m| m.focused().is_none()) {
        take_paste(ui, cx);
    }
}

/// Takes a pasted text of several lines before a field lays it out.
fn take_paste(ui: &Ui, cx: &mut Cx<'_>) {
    let is_list = |event: &Event| matches!(event, Event::Paste(text) if text.trim().contains(['\n', '\r']));
    let pasted = ui.input_mut(|i| {
        let at = i.events.iter().position(is_list)?;
        match i.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    });
    if let Some(text) = pasted {
        cx.ask(Action::List(ListAction::Pasted(text)));
    }
}

/// A file hangs over the window: the whole page says what letting go does.
fn hovering(ui: &Ui, words: &str) {
    let t = ui.tokens();
    let rect = ui.ctx().content_rect().shrink(12.0);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("people-drop")));
    painter.rect_filled(rect, CORNER, t.accent_soft.gamma_multiply(0.85));
    painter.rect_stroke(rect, CORNER, Stroke::new(2.0, t.accent), StrokeKind::Inside);
    Area::new(Id::unique("people-drop-words"))
        .anchor(Align2::CENTER_CENTER, [0.0, 0.0])
        .order(Order::Tooltip)
        .interactable(false)
        .show(ui.ctx(), |ui| {
            let frame = Frame::new().fill(t.raised).stroke(Stroke::new(1.0, t.accent));
            frame.corner_radius(CORNER).inner_margin(space::XL).show(ui, |ui| {
                // A line that grows with its words, not with the room it had before.
                ui.add(Label::new(type_::SECTION.text(words)).extend());
            });
        });
}

/// The card with every way to get a list.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Some(note) = cx.state.session.answers().people.list.clone() {
        let at = cx.state.moment(note.at);
        let args = [
            ("rows", note.rows.into()),
            ("at", (&at).into()),
            ("create", note.create.into()),
            ("link", note.link.into()),
            ("skip", note.skip.into()),
        ];
        Notice::new(NoticeKind::Info, &cx.tw("people-list-remembered", &args)).show(ui);
    }
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-list-title"));
        Rich::dense(&cx.t("people-list-text")).show(ui);
        ways(ui, cx, true);
        from_entra(ui, cx);
    });
    Notice::new(NoticeKind::Info, &cx.t("people-without-list-unknown")).show(ui);
}

/// The same ways once a list is there, at the end of the page.
pub fn another(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-list-another"));
        Rich::dense(&cx.t("people-list-another-text")).show(ui);
        ways(ui, cx, false);
        button_row(ui, |ui| {
            let forget = cx.t("people-list-forget");
            if ui.add(Button::quiet(&forget).icon(Icon::Trash).small()).clicked() {
                cx.ask(Action::List(ListAction::Forget));
            }
        });
        from_entra(ui, cx);
    });
}

fn ways(ui: &mut Ui, cx: &mut Cx<'_>, leads: bool) {
    let (choose, nordwind) = (cx.t("people-list-choose"), cx.t("people-list-nordwind"));
    button_row(ui, |ui| {
        let button = if leads { Button::primary(&choose) } else { Button::secondary(&choose) };
        if ui.add(button.icon(Icon::Folder)).clicked() {
            cx.ask(Action::List(ListAction::Choose));
        }
        if cx.state.practice.is_some() && ui.add(Button::secondary(&nordwind).icon(Icon::Users)).clicked() {
            cx.ask(Action::List(ListAction::Nordwind));
        }
    });
    if leads {
        Rich::help(&cx.t("people-list-drop-help")).show(ui);
    }
    remembered_fold(ui, "people-list-typed-open", &cx.t("people-list-typed"), |ui| typed(ui, cx));
    remembered_fold(ui, "people-list-paste-open", &cx.t("people-list-paste"), |ui| pasted(ui, cx));
}

fn typed(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("people-list-path"), cx.t("people-list-path-help"));
    let shown = TextField::new(&label, &mut cx.fields.list_path)
        .help(&help)
        .mono()
        .no_message_row()
        .id(Id::unique("field-list-path"))
        .show(ui);
    let enter = shown.response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    let read = cx.t("people-list-read");
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&read).icon(Icon::Upload).small()).clicked() || enter {
            cx.ask(Action::List(ListAction::ReadTyped));
        }
    });
}

fn pasted(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let id = Id::unique("field-list-pasted");
    if ui.memory(|m| m.has_focus(id)) {
        take_paste(ui, cx);
    }
    let label = Rich::dense(&cx.t("people-list-paste-help")).show(ui);
    let edit = TextEdit::multiline(&mut cx.fields.list_pasted)
        .id(id)
        .desired_rows(4)
        .desired_width(ui.available_width())
        .char_limit(100_000)
        .background_color(tokens.surface)
        .margin(space::M);
    ui.add(edit.font(type_::MONO_SMALL.font())).labelled_by(label.id);
    let read = cx.t("people-list-read-pasted");
    button_row(ui, |ui| {
        let button = Button::secondary(&read).icon(Icon::Upload).small();
        if ui.add(button).clicked() && !cx.fields.list_pasted.trim().is_empty() {
            let text = cx.fields.list_pasted.clone();
            cx.ask(Action::List(ListAction::Pasted(text)));
        }
    });
}

/// How the file comes out of Entra, in words.
fn from_entra(ui: &mut Ui, cx: &Cx<'_>) {
    remembered_fold(ui, "people-list-how-open", &cx.t("people-list-how"), |ui| {
        for key in ["people-list-how-users", "people-list-how-group", "people-list-how-365"] {
            Rich::dense(&cx.t(key)).show(ui);
        }
        Rich::help(&cx.t("people-list-how-filter")).show(ui);
    });
}

/// The one reason why there is no list, and the way on.
pub fn failed(ui: &mut Ui, cx: &mut Cx<'_>, problem: &Problem) {
    let offers = [
        problem_card::Offer {
            label: cx.t("people-list-again"),
            icon: Some(Icon::Again),
            action: Action::List(ListAction::Again),
        },
        problem_card::Offer {
            label: cx.t("people-list-choose-other"),
            icon: Some(Icon::Folder),
            action: Action::List(ListAction::Choose),
        },
    ];
    problem_card::show(ui, cx, problem, &offers, false, Case::default());
    if problem.id == ProblemId::PeopleNoKnownColumns {
        columns::unknown(ui, cx, problem);
    }
}

/// A fold that stays as the person left it.
pub fn remembered_fold(ui: &mut Ui, name: &str, label: &str, add: impl FnOnce(&mut Ui)) {
    let memory = Id::unique(name.to_owned());
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, label, &mut open, add);
    ui.data_mut(|d| d.insert_temp(memory, open));
}
