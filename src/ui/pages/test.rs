//! Step 4: the connection ladder, climbed from this computer.

use eframe::egui::{Align, Ui};

use crate::domain::checks::{Rung, RungState, Verdict};
use crate::domain::entra::guides::Place;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::report::Circumstances;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Card, EmptyState, Icon, Notice, NoticeKind, ProgressBar, TwoColumns, good_card, said, section_heading,
    text,
};

use super::problem_card::{self, WayOn};
use super::{Cx, FooterButtons, Header, requests, rungs, trial};

/// The top.
pub fn header(state: &State) -> Header {
    let texts = &state.texts;
    let lead = match (&state.ladder.job, &state.ladder.report) {
        (Some(_), _) => "test-lead-running",
        (None, None) => "test-lead",
        (None, Some(report)) if holds(report.verdict) && state.result_is_old(report.started_at) => {
            "test-lead"
        }
        (None, Some(report)) => match report.verdict {
            Verdict::Ready => "test-lead-ready",
            Verdict::ReadyWithWarnings => "test-lead-warnings",
            Verdict::NotReady => "test-lead-failed",
            Verdict::Cancelled => "test-lead-cancelled",
        },
    };
    let at = state
        .ladder
        .report
        .as_ref()
        .map(|r| r.started_at)
        .or_else(|| state.session.answers().test.as_ref().map(|t| t.at));
    let note = at.filter(|_| state.ladder.job.is_none()).map(|at| {
        let time = state.moment(at);
        texts.with("from-this-computer", &[("time", (&time).into())])
    });
    let failed = state.ladder.done.iter().filter(|r| r.state == RungState::Failed).count();
    let lead = texts.with(lead, &[("count", failed.into())]);
    Header { title: texts.get("test-title"), lead, place: Place::ThisWindow, note }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let texts = &state.texts;
    if state.ladder.job.is_some() {
        let buttons = FooterButtons::main(texts.get("test-running-button"), Action::Test);
        return FooterButtons { working: true, ..buttons }.aside(
            texts.get("test-cancel"),
            Some(Icon::Stop),
            Action::CancelTest,
        );
    }
    if state.session.missing(Step::Test).is_empty() {
        return FooterButtons::main(texts.get("test-continue"), Action::Continue).aside(
            texts.get("test-again"),
            Some(Icon::Again),
            Action::Test,
        );
    }
    let tried = state.ladder.report.is_some();
    if !tried {
        return FooterButtons::main(texts.get("test-start"), Action::Test);
    }
    let again = FooterButtons {
        main_icon: Some(Icon::Again),
        main_is_primary: state.ladder.outdated,
        ..FooterButtons::main(texts.get("button-try-again"), Action::Retry)
    };
    again.aside(texts.get("test-everything-again"), None, Action::Test)
}

/// The ladder, and beside it what was found.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.session.needs_token() {
        let words = cx.t("test-needs-token");
        let go = cx.t("test-to-credentials");
        if Notice::new(NoticeKind::Warning, &words).button(Icon::Key, &go).show(ui) {
            cx.ask(Action::Open(Step::Credentials));
        }
    }
    trial::leftovers(ui, cx, true);
    TwoColumns::main_share(0.46).side_first_in_compact(true).show_with(ui, cx, ladder, findings);
}

fn ladder(ui: &mut Ui, cx: &mut Cx<'_>) {
    rungs::show(ui, cx);
    requests::show(ui, cx, "test", &cx.state.ladder.requests);
}

fn findings(ui: &mut Ui, cx: &mut Cx<'_>) {
    let problems: Vec<Problem> = if cx.state.ladder.job.is_some() {
        cx.state.ladder.done.iter().flat_map(|r| r.problems.clone()).collect()
    } else {
        cx.state
            .ladder
            .report
            .as_ref()
            .map(|r| r.problems().into_iter().cloned().collect())
            .unwrap_or_default()
    };
    old(ui, cx);
    if cx.state.ladder.job.is_some() {
        progress(ui, cx);
    } else if problems.is_empty() {
        nothing_found(ui, cx);
    }
    let worst = problems.iter().map(|p| p.severity).max();
    let mut wanted = rungs::take_wanted(ui);
    let state = cx.state;
    let report = state.ladder.report.as_ref().filter(|_| state.ladder.job.is_none());
    let program = cx.tw("message-program", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let case = Circumstances {
        tenant_url: report.map(|r| r.tenant_url.as_str()),
        at: report.map(|r| r.started_at),
        tested_with: Some(&program),
    };
    for (index, problem) in problems.iter().enumerate() {
        let leads = index == 0 && worst == Some(Severity::Blocker) && state.ladder.job.is_none();
        let offers = offers(cx, problem);
        if wanted == Some(problem.rung) {
            wanted = None;
            ui.scroll_to_cursor(Some(Align::TOP));
        }
        problem_card::show(ui, cx, problem, &offers, leads, case);
    }
    // A test user can be made once the token is accepted.
    let accepted = report.and_then(|r| r.rung(Rung::Token)).is_some_and(|r| r.found.is_some());
    if accepted && !state.ladder.outdated {
        trial::way_in(ui, cx);
    }
}

/// A result that no longer speaks for now says so before it says anything else.
fn old(ui: &mut Ui, cx: &mut Cx<'_>) {
    let ladder = &cx.state.ladder;
    let Some(report) = ladder.report.as_ref().filter(|_| ladder.job.is_none()) else { return };
    if ladder.outdated {
        Notice::new(NoticeKind::Warning, &cx.t("test-outdated")).show(ui);
    } else if cx.state.result_is_old(report.started_at) {
        let time = cx.state.moment(report.started_at);
        let words = cx.tw("test-old", &[("time", (&time).into())]);
        Notice::new(NoticeKind::Info, &words).show(ui);
    }
}

/// What is being asked, and how much of it is done.
fn progress(ui: &mut Ui, cx: &Cx<'_>) {
    let ladder = &cx.state.ladder;
    let (done, all) = (ladder.done.len(), Rung::ALL.len());
    Card::new().gap(space::S).show(ui, |ui| {
        let asking = match ladder.running.first() {
            Some(rung) => cx.t(&format!("rung-{}-running", rung.as_str().replace('_', "-"))),
            None => cx.t("test-what-happens"),
        };
        section_heading(ui, &asking);
        let words = cx.tw("look-test-done", &[("done", done.into()), ("all", all.into())]);
        ui.add(ProgressBar::new(done as f32 / all as f32, &words));
        let counts = rungs::counts(cx.state).map_or(words.clone(), |counts| format!("{words}: {counts}"));
        text(ui, type_::STRONG.weight(500.0), &counts);
        text(ui, type_::HELP, &cx.t("test-what-happens-text"));
    });
}

const fn holds(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Ready | Verdict::ReadyWithWarnings)
}

fn nothing_found(ui: &mut Ui, cx: &mut Cx<'_>) {
    let report = cx.state.ladder.report.as_ref();
    // What no longer speaks for now is no good news.
    if report.is_some_and(|report| holds(report.verdict) && !cx.state.result_is_old(report.started_at)) {
        let (word, place) = (cx.t("look-verdict-ready"), cx.t("look-from-here"));
        let (title, sentence) = (cx.t("test-all-good"), cx.t("test-all-good-text"));
        good_card(ui, &word, (Icon::Window, &place), &title, &sentence);
        said::say(ui, &title);
    } else {
        // A setup that was opened again remembers the verdict, not what each rung said.
        let passed = cx.state.session.current_test().filter(|test| test.verdict != Verdict::NotReady);
        let title = match passed.map(|test| cx.state.moment(test.at)) {
            Some(time) => cx.tw("test-empty-passed", &[("time", (&time).into())]),
            None => cx.t("test-empty"),
        };
        let sentence = cx.t("test-empty-text");
        EmptyState::new(Icon::Shield, &title, &sentence).show(ui);
    }
}

/// The ways on that this program itself can offer for a problem.
fn offers(cx: &Cx<'_>, problem: &Problem) -> Vec<WayOn> {
    let offer = |key: &str, icon: Icon, action: Action| WayOn { label: cx.t(key), icon: Some(icon), action };
    let mut offers = Vec::new();
    let recommended = cx.state.ladder.report.as_ref().is_some_and(|r| r.recommended_tenant_url.is_some());
    if problem.id == ProblemId::AddressVariantAnswers && recommended {
        offers.push(offer("test-use-variant", Icon::Check, Action::UseRecommended));
    }
    match problem.rung {
        Rung::Address => {
            offers.push(offer("test-change-address", Icon::Link, Action::Open(Step::Credentials)));
        }
        Rung::Token => offers.push(offer("test-change-token", Icon::Key, Action::Open(Step::Credentials))),
        _ => {}
    }
    offers
}
