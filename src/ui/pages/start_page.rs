//! The start page: saved setups, a new one, practice.

use eframe::egui::Ui;

use crate::domain::entra::guides::Place;
use crate::ui::action::Action;
use crate::ui::remote::Remote;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, EmptyState, Icon, IconButton, Notice, NoticeKind, Rich, SunkenCard, TwoColumns,
    right_group, section_heading, text,
};
use crate::ui::words::{error_text, warning_text};

use super::{Cx, FooterButtons, Header, trial};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("start-page-title"),
        lead: state.texts.get("start-page-lead"),
        place: Place::ThisWindow,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("start-page-new"), Action::NewSetup).aside(
        state.texts.get("prepare-practise"),
        Some(Icon::Play),
        Action::StartPractice,
    )
}

/// The list.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    trial::leftovers(ui, cx, false);
    TwoColumns::side_width(300.0).show_with(ui, cx, setups, beside);
}

fn setups(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Remote::Failed { error, .. } = &cx.state.setups {
        let why = error_text(&cx.state.texts, error);
        Notice::new(NoticeKind::Warning, &why).show(ui);
    }
    let list = cx.state.setups.latest().cloned().unwrap_or_default();
    if list.is_empty() {
        let (title, sentence) = (cx.t("start-page-empty"), cx.t("start-page-empty-text"));
        EmptyState::new(Icon::Folder, &title, &sentence).show(ui);
    }
    for setup in list {
        let company =
            if setup.company.trim().is_empty() { cx.t("start-page-unnamed") } else { setup.company.clone() };
        Card::new().side().show(ui, |ui| {
            section_heading(ui, &company);
            let step = cx.t(&format!("step-{}", setup.step.as_str().replace('_', "-")));
            let time = cx.state.moment(setup.updated_at);
            text(
                ui,
                type_::HELP,
                &cx.tw(
                    if setup.complete { "start-page-complete" } else { "start-page-where" },
                    &[
                        ("number", setup.step.number().into()),
                        ("step", (&step).into()),
                        ("time", (&time).into()),
                    ],
                ),
            );
            for warning in &setup.warnings {
                let words = warning_text(&cx.state.texts, warning);
                Notice::new(NoticeKind::Warning, &words).show(ui);
            }
            ui.horizontal(|ui| {
                let label = cx.t("start-page-continue");
                let name = cx.tw("start-page-continue-name", &[("company", (&company).into())]);
                if ui.add(Button::secondary(&label).name(&name)).clicked() {
                    cx.ask(Action::Resume(setup.id.clone()));
                }
                right_group(ui, &setup.id, |ui| {
                    let name = cx.tw("start-page-delete-name", &[("company", (&company).into())]);
                    if ui.add(IconButton::new(Icon::Trash, &name)).clicked() {
                        cx.ask(Action::AskDelete(setup.id.clone()));
                    }
                });
            });
        });
    }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-practice"));
        Rich::dense(&cx.t("start-page-practice-text")).show(ui);
    });
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-saved"));
        Rich::dense(&cx.t("start-page-saved-text")).show(ui);
    });
}
