//! The trial write: says exactly what it will do, does it on its own named commit, and says what came of it.

use eframe::egui::{Id, Label, Ui};

use crate::domain::checks::write::{LeftState, Leftover, TrialPlan, TrialReport, TrialStep, TrialStepReport};
use crate::domain::checks::{RungState, Verdict};
use crate::domain::entra::guides::Place;
use crate::domain::report::Circumstances;
use crate::ui::action::Action;
use crate::ui::state::{State, TrialView};
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Notice, NoticeKind, Rich, RungState as RowState, StatusLine, SunkenCard,
    TwoColumns, button_row, fold, section_heading, small_heading, text,
};
use crate::worker::OpenEntry;

use super::rungs::Worded;
use super::{Cx, FooterButtons, Header, problem_card, requests};

/// The top.
pub fn header(state: &State) -> Header {
    let texts = &state.texts;
    let trial = &state.trial;
    let lead = match (&trial.job, &trial.report) {
        (Some(_), _) if trial.stopping => "trial-stopping".to_owned(),
        (Some(_), _) => "trial-lead-running".to_owned(),
        (None, None) => "trial-lead".to_owned(),
        (None, Some(report)) => verdict_key(trial, report).to_owned(),
    };
    let note = trial.at.map(|at| {
        let time = state.moment(at);
        texts.with("from-this-computer", &[("time", (&time).into())])
    });
    Header { title: texts.get("trial-title"), lead: texts.get(&lead), place: Place::ThisWindow, note }
}

fn verdict_key(trial: &TrialView, report: &TrialReport) -> &'static str {
    match report.verdict {
        _ if trial.cleaning && report.user_names.is_empty() => "trial-verdict-nothing-to-remove",
        _ if trial.cleaning && report.left_behind.is_empty() => "trial-verdict-removed",
        _ if trial.cleaning => "trial-verdict-not-removed",
        Verdict::Ready => "trial-verdict-ready",
        Verdict::ReadyWithWarnings => "trial-verdict-ready-with-warnings",
        Verdict::NotReady => "trial-verdict-not-ready",
        Verdict::Cancelled => "trial-verdict-cancelled",
    }
}

/// The buttons: the commit, stopping it, or the way back.
pub fn footer(state: &State) -> FooterButtons {
    let texts = &state.texts;
    let trial = &state.trial;
    if trial.job.is_some() {
        let main = FooterButtons::main(texts.get("trial-running-button"), Action::RunTrial);
        let buttons = FooterButtons { working: true, ..main };
        if trial.stopping {
            return buttons;
        }
        return buttons.aside(texts.get("trial-stop"), Some(Icon::Stop), Action::CancelTrial);
    }
    if trial.report.is_some() {
        return FooterButtons::main(texts.get("trial-back"), Action::CloseTrial).aside(
            texts.get("trial-once-more"),
            Some(Icon::Again),
            Action::OpenTrial,
        );
    }
    FooterButtons::main(texts.get("trial-commit"), Action::RunTrial)
}

/// The steps, and beside them what will be done, then what was found.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    leftovers(ui, cx, true);
    TwoColumns::main_share(0.46).side_first_in_compact(true).show_with(ui, cx, steps, beside);
}

/// The way in, at the end of the test's findings.
pub fn way_in(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("trial-way-in"));
        text(ui, type_::DENSE, &cx.t("trial-way-in-text"));
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&cx.t("trial-open")).small()).clicked() {
                cx.ask(Action::OpenTrial);
            }
        });
    });
}

/// Test users of earlier trials that may still be there. Where no token is at hand they are only told.
pub fn leftovers(ui: &mut Ui, cx: &mut Cx<'_>, removable: bool) {
    for entry in &cx.state.leftovers {
        match entry {
            OpenEntry::Probe { in_use: true, .. } => {}
            OpenEntry::Probe { entry, .. } => {
                let (name, url) = (entry.probe.user_name(), entry.tenant_url.as_str().to_owned());
                let mut words = cx.tw("trial-left-open", &[("name", (&name).into()), ("url", (&url).into())]);
                let remove = cx.t("trial-remove");
                if !removable {
                    words = format!("{words} {}", cx.t("trial-left-how"));
                    Notice::new(NoticeKind::Warning, &words).show(ui);
                } else if Notice::new(NoticeKind::Warning, &words).button(Icon::Trash, &remove).show(ui) {
                    cx.ask(Action::CleanUpTrial(url));
                }
            }
            OpenEntry::Unusable { path, fault } => {
                let (path, why) = (path.display().to_string(), cx.t(fault.text_key()));
                let args = [("path", (&path).into()), ("why", (&why).into())];
                Notice::new(NoticeKind::Info, &cx.tw("trial-journal-unusable", &args)).show(ui);
            }
        }
    }
}

fn steps(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let rows: Vec<_> = TrialStep::ALL
        .into_iter()
        .filter(|step| !state.trial.cleaning || *step == TrialStep::CleanUp)
        .map(|step| row(state, step))
        .collect();
    Worded::ladder(ui, None, &rows);
    requests::show(ui, cx, "trial", &state.trial.requests);
}

fn row(state: &State, step: TrialStep) -> Worded {
    let texts = &state.texts;
    let key = step.text_key();
    let question = texts.get(&key);
    let about = texts.attribute(&key, "about", &[]).unwrap_or_default();
    if let Some(report) = state.trial.done.iter().find(|r| r.step == step) {
        return reported(state, report, question, about);
    }
    let (row, word) = if state.trial.running.contains(&step) {
        (RowState::Running, "rung-state-running")
    } else {
        (RowState::Waiting, "rung-state-waiting")
    };
    Worded { state: row, word: texts.get(word), question, answer: about, time: String::new(), leads: false }
}

fn reported(state: &State, report: &TrialStepReport, question: String, about: String) -> Worded {
    let texts = &state.texts;
    let worst = report.problems.iter().max_by_key(|p| p.severity).map(|p| texts.problem(p).title);
    let took = texts.with("milliseconds", &[("count", report.duration_ms.into())]);
    let (row, word, answer, time) = match report.state {
        RungState::Passed => (RowState::Passed, "rung-state-passed", String::new(), took),
        RungState::Warning => (RowState::Warning, "rung-state-warning", worst.unwrap_or(about), took),
        RungState::Failed => (RowState::Failed, "rung-state-failed", worst.unwrap_or(about), took),
        RungState::NotTried => {
            let why = report.not_tried.map(|reason| {
                let needs = match reason {
                    crate::domain::checks::write::TrialNotTried::Needs(step) => texts.get(&step.text_key()),
                    _ => String::new(),
                };
                texts.with(reason.text_key(), &[("step", (&needs).into())])
            });
            (RowState::NotTried, "rung-state-not-tried", why.unwrap_or_default(), String::new())
        }
    };
    Worded { state: row, word: texts.get(word), question, answer, time, leads: false }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    match (&state.trial.report, &state.trial.plan) {
        (Some(report), _) if state.trial.job.is_none() => found(ui, cx, report),
        (_, Some(plan)) if !state.trial.cleaning => what_will_happen(ui, cx, plan),
        _ => {}
    }
}

fn what_will_happen(ui: &mut Ui, cx: &mut Cx<'_>, plan: &TrialPlan) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("trial-what"));
        let (name, url) = (plan.probe.user_name(), plan.tenant_url.as_str());
        Rich::dense(&cx.tw("trial-what-where", &[("url", url.into())])).show(ui);
        Rich::dense(&cx.tw("trial-plan-made", &[("name", (&name).into())])).show(ui);
        Rich::dense(&cx.t("trial-plan-removed")).show(ui);
        planned(ui, cx, plan);
        Rich::dense(&cx.t("trial-what-others")).show(ui);
        Rich::dense(&cx.t("trial-what-noted")).show(ui);
    });
}

/// Every request that can be sent, word by word.
fn planned(ui: &mut Ui, cx: &Cx<'_>, plan: &TrialPlan) {
    let memory = Id::unique("trial-planned-open");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let steps = plan.steps();
    let count: usize = steps.iter().map(|step| step.requests.len()).sum();
    let label = cx.tw("trial-planned", &[("count", count.into())]);
    let if_needed = cx.t("trial-plan-if-needed");
    fold(ui, &label, &mut open, |ui| {
        for step in &steps {
            small_heading(ui, &cx.t(&step.step.text_key()));
            for request in &step.requests {
                let mut line = request.line();
                if request.only_if_needed {
                    line = format!("{line} {if_needed}");
                }
                ui.add(Label::new(type_::mono_small(line)).wrap().selectable(true));
            }
        }
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}

fn found(ui: &mut Ui, cx: &mut Cx<'_>, report: &TrialReport) {
    for left in &report.left_behind {
        left_behind(ui, cx, left);
    }
    let problems = report.problems();
    if problems.is_empty() && report.verdict == Verdict::Ready {
        Card::new().show(ui, |ui| {
            let words = format!("**{}**", cx.t(verdict_key(&cx.state.trial, report)));
            StatusLine::new(Mark::Passed, &words).style(type_::BODY).show(ui);
            text(ui, type_::DENSE, &cx.t("trial-all-good-text"));
        });
    }
    let program = cx.tw("message-program", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let case = Circumstances {
        tenant_url: Some(&report.tenant_url),
        at: Some(report.started_at),
        tested_with: Some(&program),
    };
    for (_, problem) in problems {
        problem_card::show(ui, cx, problem, &[], false, case);
    }
}

fn left_behind(ui: &mut Ui, cx: &Cx<'_>, left: &Leftover) {
    let kind = if left.state == LeftState::SoftDeleted { NoticeKind::Info } else { NoticeKind::Warning };
    let id = left.id.as_deref().unwrap_or("-");
    let args = [("state", left.state.as_str().into()), ("name", (&left.user_name).into()), ("id", id.into())];
    Notice::new(kind, &cx.tw("trial-left", &args)).show(ui);
}
