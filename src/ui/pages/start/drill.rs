//! The leaver drill, on request: the trial person is taken out, has to be switched off, and is put back.

use eframe::egui::Ui;

use crate::domain::checks::Verdict;
use crate::domain::entra::guides::GuideId;
use crate::domain::people::drill::{Around, Drill, Stage};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::Circumstances;
use crate::domain::session::AssignBy;
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Notice, NoticeKind, Rich, StatusLine, button_row, divider, mark_row, text,
};

use super::super::{Cx, problem_card};
use super::{countdown, folded_guide, remembered_fold, state_lines, tick};

/// Causes shown at once.
const MOST_CAUSES: usize = 3;

/// Draws the folded card, once there is somebody to try it with.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let start = &cx.state.session.answers().start;
    if start.trial_arrived_at.is_none() && start.drill == Drill::default() {
        return;
    }
    let begun = start.drill.taken_out_at.is_some();
    Card::new().show(ui, |ui| {
        let label = cx.t("start-drill");
        remembered_fold(ui, "start-drill-open", &label, begun, |ui| open(ui, cx));
    });
}

/// What is known beside the drill.
fn around(state: &State) -> Around {
    let answers = state.session.answers();
    let round = answers.start.progress.next_round(state.now, &answers.expectation());
    let failed = |report: &crate::domain::checks::write::TrialReport| {
        report.problems().iter().any(|(_, problem)| problem.id == ProblemId::WriteDisableFailed)
    };
    let works = state.trial.report.as_ref().and_then(|report| {
        if failed(report) {
            return Some(false);
        }
        (report.verdict != Verdict::Cancelled && report.verdict != Verdict::NotReady).then_some(true)
    });
    let trial = state.watch.trial.account();
    Around {
        next_round: round.filter(|round| round.known).map(|round| round.at),
        // Entra writes its own id into every account it keeps.
        managed: trial.and_then(|account| account.external_id.as_ref().map(|_| true)),
        flag: state.credentials.tenant_url().is_some_and(|url| url.compat_flag().is_some()),
        disable_works: works,
        groups: answers.people.assign.map(|how| how == AssignBy::Groups),
    }
}

fn open(ui: &mut Ui, cx: &mut Cx<'_>) {
    let person = cx.state.session.answers().people.trial.clone();
    let drill = cx.state.session.answers().start.drill;
    let stage = drill.stage(cx.state.now, &around(cx.state));
    Rich::dense(&cx.tw("start-drill-text", &[("person", (&person).into())])).show(ui);
    steps(ui, cx, &drill, &stage);
    divider(ui);
    match stage {
        Stage::NotBegun => not_begun(ui, cx, &person),
        Stage::WaitingForOff { until } | Stage::WaitingForOn { until } => {
            StatusLine::new(Mark::Clock, &cx.t(stage.key())).style(type_::STRONG).show(ui);
            let (left, time) = (countdown(cx, until), cx.state.moment(until));
            let args = [("left", (&left).into()), ("time", (&time).into())];
            Rich::dense(&cx.tw("start-drill-until", &args)).show(ui);
            state_lines::looks(ui, cx);
            tick(ui);
            next_round(ui, cx);
        }
        Stage::IsOff { .. } => {
            StatusLine::new(Mark::Passed, &cx.t(stage.key())).style(type_::STRONG).show(ui);
            Rich::dense(&cx.tw("start-drill-back-text", &[("person", (&person).into())])).show(ui);
            put_back(ui, cx);
        }
        Stage::Passed { .. } => {
            StatusLine::new(Mark::Passed, &cx.t(stage.key())).style(type_::STRONG).show(ui);
        }
        Stage::StillOn { ref causes } => {
            StatusLine::new(Mark::Warning, &cx.t(stage.key())).style(type_::STRONG).show(ui);
            why(ui, cx, causes);
            if drill.put_back_at.is_none() {
                Rich::dense(&cx.t("start-drill-back-anyway")).show(ui);
                put_back(ui, cx);
            } else {
                again(ui, cx);
            }
        }
        Stage::StillOff { ref causes } => {
            StatusLine::new(Mark::Warning, &cx.t(stage.key())).style(type_::STRONG).show(ui);
            why(ui, cx, causes);
        }
        Stage::CannotTell => {
            Notice::new(NoticeKind::Warning, &cx.t(stage.key())).show(ui);
            if drill.put_back_at.is_none() {
                put_back(ui, cx);
            }
        }
    }
}

/// The four steps with the times at which they were done.
fn steps(ui: &mut Ui, cx: &Cx<'_>, drill: &Drill, stage: &Stage) {
    let at = |time: Option<jiff::Timestamp>| time.map(|t| cx.state.moment(t)).unwrap_or_default();
    let late_off = matches!(stage, Stage::StillOn { .. });
    let late_on = matches!(stage, Stage::StillOff { .. });
    let said = |time: Option<jiff::Timestamp>| {
        if time.is_some() { Mark::Passed } else { Mark::Waiting("") }
    };
    let seen = |time: Option<jiff::Timestamp>, waits: bool, late: bool| match (time, late, waits) {
        (Some(_), _, _) => Mark::Passed,
        (None, true, _) => Mark::Warning,
        (None, false, true) => Mark::Clock,
        (None, false, false) => Mark::Waiting(""),
    };
    mark_row(ui, said(drill.taken_out_at), &cx.t("start-drill-out"), &at(drill.taken_out_at));
    let off = seen(drill.off_at, drill.taken_out_at.is_some(), late_off);
    mark_row(ui, off, &cx.t("start-drill-off"), &at(drill.off_at));
    mark_row(ui, said(drill.put_back_at), &cx.t("start-drill-back"), &at(drill.put_back_at));
    let on = seen(drill.on_at, drill.put_back_at.is_some() && drill.off_at.is_some(), late_on);
    mark_row(ui, on, &cx.t("start-drill-on"), &at(drill.on_at));
}

fn not_begun(ui: &mut Ui, cx: &mut Cx<'_>, person: &str) {
    if let Some(hindrance) = Drill::hindrance(&cx.state.watch.trial) {
        // Until the watch has looked nothing is known against it.
        if cx.state.watch.looked.is_none() {
            state_lines::looks(ui, cx);
        } else {
            Notice::new(NoticeKind::Info, &cx.t(hindrance.key())).show(ui);
        }
        return;
    }
    Rich::dense(&cx.tw("start-drill-out-text", &[("person", person.into())])).show(ui);
    Rich::help(&cx.t("start-drill-harmless")).show(ui);
    let practice = cx.state.practice.is_some();
    let key = if practice { "start-drill-out-practice" } else { "start-drill-out-done" };
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t(key)).icon(Icon::User)).clicked() {
            cx.ask(Action::Step7(StartAction::TakeOut));
        }
    });
    folded_guide(ui, cx, GuideId::TakeOut, !practice);
}

fn put_back(ui: &mut Ui, cx: &mut Cx<'_>) {
    let practice = cx.state.practice.is_some();
    let key = if practice { "start-drill-back-practice" } else { "start-drill-back-done" };
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t(key)).icon(Icon::Undo)).clicked() {
            cx.ask(Action::Step7(StartAction::PutBack));
        }
    });
    next_round(ui, cx);
    folded_guide(ui, cx, GuideId::Assign, false);
}

fn again(ui: &mut Ui, cx: &mut Cx<'_>) {
    button_row(ui, |ui| {
        if ui.add(Button::quiet(&cx.t("start-drill-again")).icon(Icon::Again)).clicked() {
            cx.ask(Action::Step7(StartAction::TakeOut));
        }
    });
}

/// Practice need not wait.
fn next_round(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.practice.is_none() {
        return;
    }
    button_row(ui, |ui| {
        if ui.add(Button::quiet(&cx.t("start-drill-next-round")).icon(Icon::Play).small()).clicked() {
            cx.ask(Action::Step7(StartAction::NextRound));
        }
    });
}

/// The likeliest causes, each with what to do.
fn why(ui: &mut Ui, cx: &mut Cx<'_>, causes: &[ProblemId]) {
    text(ui, type_::HELP, &cx.t("start-drill-causes"));
    for id in causes.iter().take(MOST_CAUSES) {
        problem_card::show(ui, cx, &Problem::new(*id), &[], false, Circumstances::default());
    }
}
