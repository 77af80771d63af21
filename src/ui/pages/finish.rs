//! The finish page: what was set up, what to watch, the token's card.

use std::path::PathBuf;

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::Place;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::{ThemeExt as _, type_};
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Rich, SunkenCard, TextField, TwoColumns, button_row, divider, fact_list,
    icon_row, mark_row, section_heading, text,
};

use super::{Cx, FooterButtons, Header};

/// The top.
pub fn header(state: &State) -> Header {
    let arrived = state.session.answers().start.arrived;
    let lead = state.texts.with("finish-lead", &[("count", arrived.into())]);
    let note = Some(state.moment(state.now));
    Header { title: state.texts.get("finish-title"), lead, place: Place::ThisWindow, note }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let (label, action) = if state.practice.is_some() {
        ("practice-leave", Action::LeavePractice)
    } else {
        ("finish-another", Action::NewSetup)
    };
    FooterButtons {
        main_is_primary: false,
        ..FooterButtons::main(state.texts.get("button-close"), Action::Close)
    }
    .aside(state.texts.get(label), None, action)
}

/// What was set up, and the little that needs care.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::main_share(0.5).show_with(ui, cx, done, care);
}

fn done(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("finish-what"));
        let answers = cx.state.session.answers();
        let at = |time: Option<jiff::Timestamp>| time.map(|t| cx.state.moment(t)).unwrap_or_default();
        let name = answers.app.name.clone();
        let rows = [
            (
                Some(Step::CreateApp),
                cx.tw("finish-app", &[("name", (&name).into())]),
                at(cx.state.session.done_at(Step::CreateApp)),
            ),
            (
                Some(Step::Connect),
                cx.t("finish-connection"),
                format!("{} · {}", answers.tenant_url, at(answers.connect.saved_at)),
            ),
            (
                Some(Step::Start),
                cx.tw(
                    "finish-people",
                    &[
                        ("arrived", answers.start.arrived.into()),
                        ("expected", answers.people.expected.unwrap_or_default().into()),
                    ],
                ),
                at(answers.start.all_arrived_at),
            ),
            (
                Some(Step::Consent),
                cx.t("finish-sign-in"),
                at(answers.consent.signed_in_at.or(answers.consent.accepted_at)),
            ),
        ];
        for (step, title, help) in rows {
            let status = step.map(|s| cx.state.session.status(s));
            let mark =
                if status == Some(crate::domain::session::Status::Done) { Mark::Passed } else { Mark::Again };
            mark_row(ui, mark, &title, &help);
        }
        divider(ui);
        let muted = ui.tokens().text_muted;
        icon_row(ui, Icon::Lock, muted, |ui| {
            Rich::dense(&cx.t("summary-later-people")).show(ui);
        });
        icon_row(ui, Icon::Pause, muted, |ui| {
            Rich::dense(&cx.t("summary-later-pause")).show(ui);
        });
        icon_row(ui, Icon::Mail, muted, |ui| {
            Rich::dense(&cx.t("summary-later-mail")).show(ui);
        });
    });
}

fn care(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("finish-token"));
        Rich::dense(&cx.t("summary-later-token")).show(ui);
        if let Some(token) = cx.state.session.answers().token.clone() {
            let entered = cx.state.moment(token.entered_at);
            let ends = token.expires_at.map_or_else(|| cx.t("finish-token-no-end"), |at| cx.state.moment(at));
            let (print, since, until) =
                (cx.t("summary-token"), cx.t("summary-token-entered"), cx.t("finish-token-ends"));
            fact_list(ui, &[(&print, &token.fingerprint), (&since, &entered), (&until, &ends)]);
        }
    });
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("finish-summary"));
        text(ui, type_::DENSE, &cx.t("finish-summary-text"));
        let label = cx.t("finish-summary-path");
        TextField::new(&label, &mut cx.fields.summary_path)
            .hint("contractbook-setup.md")
            .no_message_row()
            .id(Id::unique("field-summary-path"))
            .show(ui);
        let typed = cx.fields.summary_path.trim().to_owned();
        button_row(ui, |ui| {
            if ui.add(Button::primary(&cx.t("finish-summary-save")).icon(Icon::Download)).clicked() {
                cx.ask(if typed.is_empty() {
                    Action::ChooseSummary
                } else {
                    Action::SaveSummary(PathBuf::from(&typed))
                });
            }
            if ui.add(Button::quiet(&cx.t("finish-summary-choose")).icon(Icon::Folder)).clicked() {
                cx.ask(Action::ChooseSummary);
            }
        });
    });
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("finish-check-again"));
        Rich::dense(&cx.t("finish-check-again-text")).show(ui);
        if ui.add(Button::secondary(&cx.t("test-again")).icon(Icon::Again).small()).clicked() {
            cx.ask(Action::Open(Step::Test));
        }
    });
}
