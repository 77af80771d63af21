//! What is on somebody's screen, and what that asks for.

use eframe::egui::Ui;

use crate::domain::entra::consent::{Cure, Symptom};
use crate::domain::explain::{Confidence, Explanation, Source};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::Circumstances;
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::theme::{ThemeExt as _, space};
use crate::ui::widgets::{
    Card, Mark, Notice, NoticeKind, RadioRow, Rich, StatusLine, choice_group, section_heading,
};

use super::super::{Cx, problem_card};

/// From this width on the choices stand in two columns.
const TWO_COLUMNS: f32 = 440.0;

/// The picker.
pub fn choose(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("consent-symptoms-title"));
        Rich::dense(&cx.t("consent-symptoms-lead")).show(ui);
        let width = ui.available_width();
        let columns = if width >= TWO_COLUMNS && !ui.is_compact() { 2 } else { 1 };
        ui.spacing_mut().item_spacing.y = space::S;
        choice_group(ui, &cx.t("consent-symptoms-title"), |ui| {
            for row in Symptom::ALL.chunks(columns) {
                let words: Vec<_> = row.iter().map(|symptom| words(cx, *symptom)).collect();
                let each = (width - space::S * (columns - 1) as f32) / columns as f32;
                let height = |(title, help): &(String, String)| {
                    RadioRow::new(false, title).help(help).height(ui, each)
                };
                let least = words.iter().map(height).fold(0.0, f32::max);
                ui.columns(columns, |uis| {
                    for ((ui, symptom), (title, help)) in uis.iter_mut().zip(row).zip(&words) {
                        let chosen = cx.state.later.symptom == Some(*symptom);
                        if ui.add(RadioRow::new(chosen, title).help(help).least(least)).clicked() {
                            cx.ask(Action::Later(LaterAction::Symptom((!chosen).then_some(*symptom))));
                        }
                    }
                });
            }
        });
        Rich::help(&cx.t("consent-symptom-else")).show(ui);
    });
}

/// What stands on the screen, and its code.
fn words(cx: &Cx<'_>, symptom: Symptom) -> (String, String) {
    let title = cx.t(&format!("consent-symptom-{}", symptom.as_str()));
    let code = symptom.code();
    (title, if code.is_empty() { cx.t("consent-symptom-no-code") } else { code })
}

/// What the chosen symptom means.
pub fn explain(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(symptom) = cx.state.later.symptom else { return };
    let cure = symptom.cure();
    match (symptom.problem(), cure) {
        (Some(id), Cure::Accept) if symptom != Symptom::AskForApproval => why(ui, cx, id),
        (Some(id), _) => problem_card::show(ui, cx, &general(id), &[], false, Circumstances::default()),
        (None, _) => {
            Card::new().show(ui, |ui| {
                section_heading(ui, &cx.t("consent-question-title"));
                Rich::new(&cx.t("consent-question-text")).show(ui);
            });
        }
    }
    match cure {
        Cure::Accept => {}
        Cure::Other => {
            Notice::new(NoticeKind::Info, &cx.t("consent-means-other")).show(ui);
        }
        Cure::LookFirst => {
            Notice::new(NoticeKind::Info, &cx.t("consent-means-look")).show(ui);
        }
    }
}

/// Title and causes only: the ways to act stand below in full.
fn why(ui: &mut Ui, cx: &Cx<'_>, id: ProblemId) {
    let words = cx.state.texts.problem(&general(id));
    Card::new().show(ui, |ui| {
        section_heading(ui, &words.title);
        for cause in &words.causes {
            Rich::new(cause).show(ui);
        }
        StatusLine::new(Mark::NeedsYou(""), &cx.t("consent-means-accept")).show(ui);
    });
}

fn general(id: ProblemId) -> Problem {
    Explanation { id, confidence: Confidence::Exact, source: Source::Aadsts, status: None }.problem()
}
