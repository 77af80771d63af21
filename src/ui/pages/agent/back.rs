//! The setup file that is handed back: a few answers, a note, and the page it opens.

use std::path::PathBuf;

use eframe::egui::{Id, TextEdit, Ui};

use crate::domain::problems::Problem;
use crate::domain::report::case::MOST_NOTE;
use crate::domain::session::Step;
use crate::domain::texts::Language;
use crate::ui::action::Action;
use crate::ui::action_agent::AgentAction;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Button, Checkbox, FilterChip, Icon, TextField, button_row, choice_group, fold, keep_in_view,
    small_heading, text,
};

use super::super::Cx;
use super::step_name;

/// Draws it as the content of a dialog, which shows the title itself.
pub fn sheet(ui: &mut Ui, cx: &mut Cx<'_>) {
    text(ui, type_::DENSE, &cx.t("agent-back-text"));
    let code = cx.state.agent.case.as_ref().map(|case| case.read.case.code.clone()).unwrap_or_default();
    let file = cx.fields.agent.file(&code);
    let (label, help, wrong) =
        (cx.t("agent-back-url"), cx.t("agent-back-url-help"), cx.t("agent-back-url-error"));
    let id = Id::unique("field-back-url");
    // Nothing is wrong while it is typed.
    let error = file.is_none() && !ui.memory(|m| m.has_focus(id));
    TextField::new(&label, &mut cx.fields.agent.url)
        .help(&help)
        .mono()
        .error(error.then_some(wrong.as_str()))
        .id(id)
        .show(ui);
    let label = cx.t("agent-back-company");
    TextField::new(&label, &mut cx.fields.agent.company)
        .private()
        .no_message_row()
        .id(Id::unique("field-back-company"))
        .show(ui);
    note(ui, cx);
    let heading = cx.t("agent-back-page");
    small_heading(ui, &heading);
    choice_group(ui, &heading, |ui| {
        button_row(ui, |ui| {
            for step in Step::ALL {
                let label = format!("{}. {}", step.number(), step_name(cx.state, step));
                if ui.add(FilterChip::new(&label, cx.fields.agent.page == Some(step))).clicked() {
                    cx.ask(Action::Agent(AgentAction::Page(step)));
                }
            }
        });
    });
    let heading = cx.t("agent-back-language");
    small_heading(ui, &heading);
    choice_group(ui, &heading, |ui| {
        button_row(ui, |ui| {
            for language in Language::ALL {
                let chosen = cx.fields.agent.language == Some(language);
                if ui.add(FilterChip::new(language.own_name(), chosen)).clicked() {
                    cx.ask(Action::Agent(AgentAction::Language(language)));
                }
            }
        });
    });
    again(ui, cx);
    let name = file.as_ref().map(crate::domain::report::case::SetupFile::name).unwrap_or_default();
    save(ui, cx, file.is_some_and(|file| !file.is_empty()), &name);
}

fn note(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let label = text(ui, type_::LABEL, &cx.t("agent-back-note"));
        text(ui, type_::HELP, &cx.t("agent-back-note-help"));
        let edit = TextEdit::multiline(&mut cx.fields.agent.note)
            .id(Id::unique("field-back-note"))
            .password(cx.state.settings.presenting)
            .desired_rows(4)
            .desired_width(ui.available_width())
            .char_limit(MOST_NOTE)
            .background_color(tokens.surface)
            .margin(space::M);
        keep_in_view(&ui.add(edit.font(type_::DENSE.font())).labelled_by(label.id));
    });
}

fn again(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.fields.agent.offered.is_empty() {
        return;
    }
    small_heading(ui, &cx.t("agent-back-again"));
    for id in cx.fields.agent.offered.clone() {
        let label = format!("{}: {}", id.code(), title(cx, id));
        let mut wanted = cx.fields.agent.again.contains(&id);
        let before = wanted;
        ui.add(Checkbox::new(&mut wanted, &label));
        if wanted != before {
            cx.ask(Action::Agent(AgentAction::Again(id, wanted)));
        }
    }
}

/// With the facts of the case.
fn title(cx: &Cx<'_>, id: crate::domain::problems::ProblemId) -> String {
    let case = cx.state.agent.case.as_ref().map(|case| &case.read.case);
    let met = case.and_then(|case| {
        let mut all = case.input.iter().chain(case.checks.iter().flat_map(|check| &check.findings));
        all.find(|finding| finding.id == id.as_str()).and_then(crate::domain::report::case::problem_of)
    });
    cx.state.texts.problem(&met.unwrap_or_else(|| Problem::new(id))).title
}

fn save(ui: &mut Ui, cx: &mut Cx<'_>, ready: bool, proposed: &str) {
    if !ready {
        text(ui, type_::HELP, &cx.t("agent-back-empty"));
    }
    button_row(ui, |ui| {
        let label = cx.t("agent-back-save");
        let button = Button::primary(&label).icon(Icon::Download).enabled(ready);
        if ui.add(button).clicked() {
            cx.ask(Action::Agent(AgentAction::Save(None)));
        }
    });
    let memory = Id::unique("back-place");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("agent-back-place"), &mut open, |ui| {
        let (label, help) = (cx.t("agent-back-path"), cx.t("agent-back-path-help"));
        TextField::new(&label, &mut cx.fields.agent.path)
            .private()
            .help(&help)
            .hint(proposed)
            .no_message_row()
            .id(Id::unique("field-back-path"))
            .show(ui);
        let typed = cx.fields.agent.path.trim().to_owned();
        let label = cx.t("agent-back-path-save");
        let button = Button::secondary(&label).icon(Icon::Download).small().enabled(ready);
        if ui.add(button).clicked() {
            let path = if typed.is_empty() { proposed.to_owned() } else { typed };
            cx.ask(Action::Agent(AgentAction::Save(Some(PathBuf::from(path)))));
        }
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}
