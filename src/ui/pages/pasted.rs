//! "What does Microsoft say?": a pasted message, explained on the spot. The same place on every page, and where a
//! message is most likely also in the page itself.

use eframe::egui::{Align, Event, Id, TextEdit, Ui};

use crate::domain::entra::links::error_lookup;
use crate::domain::report::Circumstances;
use crate::ui::action::Action;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, Rich, StatusLine, button_row, keep_in_view, said, section_heading,
};

use super::{Cx, problem_card};

/// Draws the place and the explanation inside a page.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("pasted-title"));
        field(ui, cx, Id::unique("field-pasted"));
    });
    explained(ui, cx);
}

/// Draws both as the content of a dialog, which shows the title itself.
pub fn sheet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let id = Id::unique("field-pasted-sheet");
    field(ui, cx, id);
    explained(ui, cx);
    // Opened to paste into: the hands need not look for the field.
    if ui.memory(|m| m.focused().is_none()) && cx.state.explained.is_none() {
        ui.memory_mut(|m| m.request_focus(id));
    }
}

fn field(ui: &mut Ui, cx: &mut Cx<'_>, id: Id) {
    let tokens = ui.tokens();
    let help = cx.t("pasted-help");
    Rich::dense(&help).show(ui);
    let width = ui.available_width();
    let edit = TextEdit::multiline(&mut cx.fields.pasted)
        .id(id)
        .desired_rows(3)
        .desired_width(width)
        .char_limit(100_000)
        .background_color(tokens.surface)
        .margin(space::M);
    let edited = ui.add(edit.font(type_::MONO_SMALL.font()));
    keep_in_view(&edited);
    let name = cx.t("access-message");
    ui.accesskit_node_builder(edited.id, |node| {
        node.set_label(name);
        node.set_description(help);
    });
    // Whoever pastes wants to know; whoever types presses the button.
    let pasted = edited.changed() && ui.input(|i| i.events.iter().any(|e| matches!(e, Event::Paste(_))));
    button_row(ui, |ui| {
        let pressed = ui.add(Button::secondary(&cx.t("pasted-explain")).icon(Icon::Help)).clicked();
        if pressed || pasted {
            cx.ask(Action::Explain);
        }
        if !cx.fields.pasted.is_empty()
            && ui.add(Button::quiet(&cx.t("pasted-clear")).icon(Icon::X)).clicked()
        {
            cx.ask(Action::ClearPasted);
        }
    });
}

fn explained(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(explained) = cx.state.explained.clone() else { return };
    if cx.state.focus_explained {
        ui.scroll_to_cursor(Some(Align::TOP));
    }
    for code in &explained.unknown_codes {
        unknown_code(ui, cx, code);
    }
    let explained = explained.matches;
    if explained.is_empty() {
        if cx.state.explained.as_ref().is_some_and(|read| read.unknown_codes.is_empty()) {
            Notice::new(NoticeKind::Info, &cx.t("pasted-nothing")).show(ui);
        }
        return;
    }
    let count = cx.tw("pasted-found", &[("count", explained.len().into())]);
    said::say(ui, &count);
    StatusLine::new(crate::ui::widgets::Mark::Note, &count).style(type_::DENSE).show(ui);
    let tenant_url = Some(cx.state.session.answers().tenant_url.as_str()).filter(|url| !url.is_empty());
    let case = Circumstances { tenant_url, ..Circumstances::default() };
    for explanation in explained {
        problem_card::show(ui, cx, &explanation.problem(), &[], false, case);
    }
}

/// A sign-in code that the catalogue does not have: Microsoft's own page explains it.
fn unknown_code(ui: &mut Ui, cx: &mut Cx<'_>, code: &str) {
    let words = cx.tw("pasted-unknown-code", &[("code", code.into())]);
    let open = cx.t("pasted-look-up");
    if Notice::new(NoticeKind::Info, &words).button(Icon::External, &open).show(ui) {
        cx.ask(Action::OpenLink(error_lookup(code)));
    }
}
