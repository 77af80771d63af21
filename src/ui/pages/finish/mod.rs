//! The finish page: what was set up, a later check, the token's card, the handover sheet.

mod again;
mod sheet;
mod token;

pub(super) use again::{check_mark, is_old, last_check};

use eframe::egui::Ui;

use crate::domain::entra::guides::Place;
use crate::domain::people::proof::Proof;
use crate::domain::session::{Status, Step};
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::{ThemeExt as _, space};
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Notice, NoticeKind, Rich, TwoColumns, divider, icon as draw_icon, icon_row,
    mark_list, section_heading,
};

use super::{Cx, FooterButtons, Header};

/// The top.
pub fn header(state: &State) -> Header {
    let arrived = state.session.answers().start.arrived;
    let lead = state.texts.with("finish-lead", &[("count", arrived.into())]);
    // When it was set up, not when the page was opened again.
    let note = state.session.done_at(Step::Consent).map(|at| state.moment(at));
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
    reopened(ui, cx);
    TwoColumns::main_share(0.5).show_with(
        ui,
        cx,
        |ui, cx| {
            done(ui, cx);
            again::show(ui, cx);
        },
        |ui, cx| {
            token::show(ui, cx);
            sheet::show(ui, cx);
        },
    );
}

/// A finished setup in which something has to be looked at again says so first.
fn reopened(ui: &mut Ui, cx: &mut Cx<'_>) {
    let session = &cx.state.session;
    let Some(step) = Step::ALL.into_iter().find(|step| session.status(*step) == Status::CheckAgain) else {
        return;
    };
    let name = cx.t(&format!("step-{}", step.as_str().replace('_', "-")));
    let words = cx.tw("finish-reopened", &[("step", (&name).into())]);
    let open = cx.tw("finish-open-step", &[("number", step.number().into())]);
    if Notice::new(NoticeKind::Warning, &words).button(Icon::ChevronRight, &open).show(ui) {
        cx.ask(Action::Open(step));
    }
}

fn done(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("finish-what"));
        let answers = cx.state.session.answers();
        let at = |time: Option<jiff::Timestamp>| time.map(|t| cx.state.moment(t)).unwrap_or_default();
        let name = answers.app.name.clone();
        let rows = [
            (
                Step::CreateApp,
                cx.tw("finish-app", &[("name", (&name).into())]),
                at(cx.state.session.done_at(Step::CreateApp)),
            ),
            (
                Step::Connect,
                cx.t("finish-connection"),
                format!("{} · {}", answers.tenant_url, at(answers.connect.saved_at)),
            ),
            (
                Step::Start,
                cx.tw(
                    "finish-people",
                    &[
                        ("arrived", answers.start.arrived.into()),
                        ("expected", answers.people.expected.unwrap_or_default().into()),
                    ],
                ),
                at(answers.start.all_arrived_at.or(answers.start.started_at)),
            ),
            (
                Step::Consent,
                cx.t("finish-sign-in"),
                at(answers.consent.signed_in_at.or(answers.consent.accepted_at)),
            ),
        ];
        let (drill_mark, drill_title, drill_help) = drill(cx);
        let mut marks: Vec<_> = rows
            .iter()
            .map(|(step, title, help)| {
                let holds = cx.state.session.status(*step) == Status::Done;
                (if holds { Mark::Passed } else { Mark::Again }, title.as_str(), help.as_str())
            })
            .collect();
        marks.push((drill_mark, &drill_title, &drill_help));
        mark_list(ui, &marks);
        drill_way(ui, cx);
        divider(ui);
        let muted = ui.tokens().text_muted;
        for (icon, key) in [
            (Icon::Lock, "finish-later-people"),
            (Icon::Pause, "finish-later-pause"),
            (Icon::Mail, "finish-later-mail"),
        ] {
            icon_row(ui, icon, muted, |ui| {
                Rich::dense(&cx.t(key)).show(ui);
            });
        }
    });
}

/// Whether it was proved that a leaver loses access.
fn drill(cx: &Cx<'_>) -> (Mark<'static>, String, String) {
    let proof = cx.state.session.answers().start.drill.proof();
    let mark = match proof {
        Proof::NotTried => Mark::NotTried,
        Proof::Waiting(_) => Mark::Clock,
        Proof::Off(_) | Proof::Back(_) | Proof::Passed(_) => Mark::Passed,
    };
    let time = proof.at().map(|at| cx.state.moment(at)).unwrap_or_default();
    let words = cx.tw(&format!("finish-drill-{}", proof.as_str()), &[("time", (&time).into())]);
    (mark, cx.t("finish-drill"), words)
}

/// The way to try it.
fn drill_way(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.session.answers().start.drill.on_at.is_some() {
        return;
    }
    ui.horizontal(|ui| {
        // Below the words, not below the mark.
        ui.add_space(space::XXL);
        if ui.add(Button::quiet(&cx.t("finish-drill-open")).small()).clicked() {
            cx.ask(Action::Open(Step::Start));
        }
    });
}

/// The heading of a card with its icon before it.
fn headed(ui: &mut Ui, icon: Icon, words: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        // As high as a heading without an icon.
        ui.spacing_mut().interact_size.y = 24.0;
        let accent = ui.tokens().accent;
        draw_icon(ui, icon, 20.0, accent);
        section_heading(ui, words);
    });
}
