//! Getting a list: a file that is chosen, typed or dropped, a text that is pasted, or the practice company's own.

use eframe::egui::{Event, Id, Key, TextEdit, Ui};

use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::Circumstances;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::{Cx, problem_card};
use crate::ui::state::PeoplePart;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Art, Button, Card, Icon, Notice, NoticeKind, Rich, TextField, art, button_row, fold, keep_in_view,
    section_heading,
};

use super::columns;

/// Width of the drawing beside the card's words.
const DRAWING: f32 = 176.0;

/// A pasted text of several lines is read while no field has the focus.
pub fn paste(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.dialog.is_some() {
        return;
    }
    // In Entra's part a pasted text is more likely Entra's message.
    let checking = cx.state.people.part == PeoplePart::Check;
    if checking && !ui.ctx().text_edit_focused() {
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
        let beside = if ui.is_compact() { 0.0 } else { DRAWING + space::XXL };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - beside);
                ui.spacing_mut().item_spacing.x = space::S;
                section_heading(ui, &cx.t("people-list-title"));
                Rich::dense(&cx.t("people-list-text")).show(ui);
                choose(ui, cx, true);
            });
            if beside > 0.0 {
                ui.add_space(space::XXL);
                art(ui, Art::List, DRAWING);
            }
        });
        folded_ways(ui, cx);
        from_entra(ui, cx);
    });
    Notice::new(NoticeKind::Info, &cx.t("people-without-list-unknown")).show(ui);
}

/// The same ways once a list is there, at the end of the page.
pub fn another(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-list-another"));
        Rich::dense(&cx.t("people-list-another-text")).show(ui);
        choose(ui, cx, false);
        folded_ways(ui, cx);
        button_row(ui, |ui| {
            let forget = cx.t("people-list-forget");
            if ui.add(Button::quiet(&forget).icon(Icon::Trash).small()).clicked() {
                cx.ask(Action::List(ListAction::Forget));
            }
        });
        from_entra(ui, cx);
    });
}

/// The usual way: a file that is chosen, or the practice company's list.
fn choose(ui: &mut Ui, cx: &mut Cx<'_>, leads: bool) {
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
}

/// The ways without a dialog.
fn folded_ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    remembered_fold(ui, "people-list-typed-open", &cx.t("people-list-typed"), |ui| typed(ui, cx));
    remembered_fold(ui, "people-list-paste-open", &cx.t("people-list-paste"), |ui| pasted(ui, cx));
}

fn typed(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("people-list-path"), cx.t("people-list-path-help"));
    let clear = cx.clear_name(&label);
    let shown = TextField::new(&label, &mut cx.fields.list_path)
        .private()
        .help(&help)
        .mono()
        .no_message_row()
        .clear(&clear)
        .id(Id::unique("field-list-path"))
        .show(ui);
    cx.offer_back(UndoField::ListPath, &label, shown.cleared);
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
        .password(cx.state.settings.presenting)
        .char_limit(100_000)
        .background_color(tokens.surface)
        .margin(space::M);
    keep_in_view(&ui.add(edit.font(type_::MONO_SMALL.font())).labelled_by(label.id));
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
        problem_card::WayOn {
            label: cx.t("people-list-again"),
            icon: Some(Icon::Again),
            action: Action::List(ListAction::Again),
        },
        problem_card::WayOn {
            label: cx.t("people-list-choose-other"),
            icon: Some(Icon::Folder),
            action: Action::List(ListAction::Choose),
        },
    ];
    problem_card::show(ui, cx, problem, &offers, false, Circumstances::default());
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
