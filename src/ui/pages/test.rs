//! Step 4: the connection ladder, climbed from this computer.

use eframe::egui::{Id, Ui};

use crate::domain::checks::{NotTriedReason, Rung, RungReport, RungState};
use crate::domain::entra::guides::Place;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::session::Step;
use crate::domain::texts::Arg;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Card, EmptyState, Icon, Mark, Notice, NoticeKind, Rung as Row, RungState as RowState, StatusLine,
    TwoColumns, fold, ladder, section_heading, text,
};

use super::problem_card::{self, Offer};
use super::{Cx, FooterButtons, Header};

/// The top.
pub fn header(state: &State) -> Header {
    let texts = &state.texts;
    let lead = match (&state.ladder.job, &state.ladder.report) {
        (Some(_), _) => "test-lead-running",
        (None, None) => "test-lead",
        (None, Some(report)) => match report.verdict {
            crate::domain::checks::Verdict::Ready => "test-lead-ready",
            crate::domain::checks::Verdict::ReadyWithWarnings => "test-lead-warnings",
            crate::domain::checks::Verdict::NotReady => "test-lead-failed",
            crate::domain::checks::Verdict::Cancelled => "test-lead-cancelled",
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
    Header { title: texts.get("test-title"), lead: texts.get(lead), place: Place::ThisWindow, note }
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
    FooterButtons {
        main_icon: tried.then_some(Icon::Again),
        main_is_primary: !tried || state.ladder.outdated,
        ..FooterButtons::main(texts.get(if tried { "test-again" } else { "test-start" }), Action::Test)
    }
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
    TwoColumns::main_share(0.46).side_first_in_compact(true).show_with(ui, cx, rungs, findings);
}

fn rungs(ui: &mut Ui, cx: &mut Cx<'_>) {
    let rows: Vec<_> = Rung::ALL.into_iter().map(|rung| row(cx.state, rung)).collect();
    let rows: Vec<Row<'_>> = rows
        .iter()
        .map(|r| Row {
            state: r.state,
            word: &r.word,
            question: &r.question,
            answer: &r.answer,
            time: &r.time,
            pressable: false,
        })
        .collect();
    ladder(ui, &rows);
    if let Some(words) = counts(cx.state) {
        text(ui, type_::HELP, &words);
    }
    if !cx.state.ladder.requests.is_empty() {
        let memory = Id::unique("test-requests-open");
        let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
        let count = cx.state.ladder.requests.len();
        let label = cx.tw("test-requests", &[("count", count.into())]);
        fold(ui, &label, &mut open, |ui| requests(ui, cx));
        ui.data_mut(|d| d.insert_temp(memory, open));
    }
}

struct Worded {
    state: RowState,
    word: String,
    question: String,
    answer: String,
    time: String,
}

fn row(state: &State, rung: Rung) -> Worded {
    let texts = &state.texts;
    let key = rung.as_str().replace('_', "-");
    let question = texts.get(&format!("rung-{key}"));
    let plain = |row: RowState, word: &str, answer: String| Worded {
        state: row,
        word: texts.get(word),
        question: question.clone(),
        answer,
        time: String::new(),
    };
    if let Some(report) = state.ladder.done.iter().find(|r| r.rung == rung) {
        let old = state.ladder.job.is_none()
            && state.ladder.report.as_ref().is_some_and(|r| state.result_is_old(r.started_at));
        return reported(state, report, question, old);
    }
    if state.ladder.running.contains(&rung) {
        return plain(RowState::Running, "rung-state-running", texts.get(&format!("rung-{key}-running")));
    }
    if state.ladder.job.is_some() {
        return plain(RowState::Waiting, "rung-state-waiting", texts.get("rung-waiting"));
    }
    plain(RowState::Waiting, "rung-state-waiting", texts.get("rung-not-yet"))
}

fn reported(state: &State, report: &RungReport, question: String, old: bool) -> Worded {
    let texts = &state.texts;
    let found = report.found.as_ref().map(|found| {
        let args: Vec<(&str, Arg<'_>)> =
            found.facts.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        texts.with(&format!("rung-found-{}", found.key), &args)
    });
    let worst = report.problems.iter().max_by_key(|p| p.severity).map(|p| texts.problem(p).title);
    let time = texts.with("milliseconds", &[("count", report.duration_ms.into())]);
    let (row, word, answer, time) = match report.state {
        RungState::Passed if old => {
            let at = state.ladder.report.as_ref().map(|r| state.moment(r.started_at)).unwrap_or_default();
            (
                RowState::Old,
                "rung-state-old",
                texts.with("rung-passed-at", &[("time", (&at).into())]),
                String::new(),
            )
        }
        RungState::Passed => (RowState::Passed, "rung-state-passed", found.unwrap_or_default(), time),
        RungState::Warning => {
            (RowState::Warning, "rung-state-warning", worst.or(found).unwrap_or_default(), time)
        }
        RungState::Failed => (RowState::Failed, "rung-state-failed", worst.unwrap_or_default(), time),
        RungState::NotTried => {
            (RowState::NotTried, "rung-state-not-tried", not_tried(state, report), String::new())
        }
    };
    Worded { state: row, word: texts.get(word), question, answer, time }
}

fn not_tried(state: &State, report: &RungReport) -> String {
    let texts = &state.texts;
    match report.not_tried {
        Some(NotTriedReason::Needs(rung)) => {
            texts.get(&format!("not-tried-needs-{}", rung.as_str().replace('_', "-")))
        }
        Some(NotTriedReason::Cancelled) => texts.get("not-tried-cancelled"),
        Some(NotTriedReason::OutOfTime) => texts.get("not-tried-out-of-time"),
        Some(NotTriedReason::DoesNotApply) | None => texts.get("not-tried-does-not-apply"),
    }
}

/// "5 passed, 1 failed, 4 not tried".
fn counts(state: &State) -> Option<String> {
    if state.ladder.done.is_empty() {
        return None;
    }
    let of = |wanted: RungState| state.ladder.done.iter().filter(|r| r.state == wanted).count();
    let parts: Vec<_> = [
        ("test-count-passed", of(RungState::Passed)),
        ("test-count-warning", of(RungState::Warning)),
        ("test-count-failed", of(RungState::Failed)),
        ("test-count-not-tried", of(RungState::NotTried)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| state.texts.with(key, &[("count", count.into())]))
    .collect();
    Some(parts.join(", "))
}

fn requests(ui: &mut Ui, cx: &mut Cx<'_>) {
    for request in &cx.state.ladder.requests {
        let status = match request.status {
            Some(status) => status.to_string(),
            None => cx.t("test-request-no-answer"),
        };
        let line = format!(
            "{} {}\n{status} · {} ms · {} B",
            request.method, request.url, request.duration_ms, request.bytes
        );
        ui.add(eframe::egui::Label::new(type_::mono_small(line)).wrap().selectable(true));
    }
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
    if cx.state.ladder.outdated && cx.state.ladder.report.is_some() {
        Notice::new(NoticeKind::Warning, &cx.t("test-outdated")).show(ui);
    }
    if problems.is_empty() {
        nothing_found(ui, cx);
        return;
    }
    let worst = problems.iter().map(|p| p.severity).max();
    for (index, problem) in problems.iter().enumerate() {
        let leads = index == 0 && worst == Some(Severity::Blocker) && cx.state.ladder.job.is_none();
        let offers = offers(cx, problem);
        problem_card::show(ui, cx, problem, &offers, leads);
    }
}

fn nothing_found(ui: &mut Ui, cx: &mut Cx<'_>) {
    use crate::domain::checks::Verdict;
    if cx.state.ladder.job.is_some() {
        Card::new().side().show(ui, |ui| {
            section_heading(ui, &cx.t("test-what-happens"));
            text(ui, type_::DENSE, &cx.t("test-what-happens-text"));
        });
        return;
    }
    if let Some(Verdict::Ready | Verdict::ReadyWithWarnings) =
        cx.state.ladder.report.as_ref().map(|r| r.verdict)
    {
        Card::new().show(ui, |ui| {
            StatusLine::new(Mark::Passed, &format!("**{}**", cx.t("test-all-good")))
                .style(type_::BODY)
                .show(ui);
            text(ui, type_::DENSE, &cx.t("test-all-good-text"));
        });
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
fn offers(cx: &Cx<'_>, problem: &Problem) -> Vec<Offer> {
    let offer = |key: &str, icon: Icon, action: Action| Offer { label: cx.t(key), icon: Some(icon), action };
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
