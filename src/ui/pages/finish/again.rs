//! Check again: climbs the ladder, and says what is different from the last good check.

use eframe::egui::{Id, Ui};

use crate::domain::checks::memory::Changes;
use crate::domain::checks::{Rung, Verdict};
use crate::domain::explain::{Confidence, Explanation, Source};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::report::Circumstances;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::later_view::{News, age};
use crate::ui::state::OLD_AFTER;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Notice, NoticeKind, ProgressBar, Rich, SecretField, SecretTexts, StatusLine,
    button_row, section_heading, text,
};

use super::super::{Cx, problem_card, token_keep};

/// Draws the card, and a card for each thing that is new.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let news = cx.state.later.news.clone().filter(|_| cx.state.ladder.job.is_none());
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("again-title"));
        if cx.state.ladder.job.is_some() {
            running(ui, cx);
            return;
        }
        match &news {
            Some(news) => changes(ui, cx, news),
            None => Rich::dense(&cx.t("again-text")).show(ui),
        };
        last(ui, cx);
        token(ui, cx);
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&cx.t("again-do")).icon(Icon::Again)).clicked() {
                cx.ask(Action::Later(LaterAction::Check));
            }
            if news.is_some() && ui.add(Button::quiet(&cx.t("again-open-test"))).clicked() {
                cx.ask(Action::Open(Step::Test));
            }
        });
    });
    if let Some(news) = news {
        new_problems(ui, cx, &news);
    }
}

fn running(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (done, all) = (cx.state.ladder.done.len().min(Rung::ALL.len()), Rung::ALL.len());
    let words = cx.tw("again-running", &[("done", done.into()), ("all", all.into())]);
    text(ui, type_::DENSE, &words);
    let share = f32::from(u8::try_from(done).unwrap_or(u8::MAX)) / 10.0;
    ui.add(ProgressBar::new(share, &words));
    if ui.add(Button::quiet(&cx.t("again-stop")).icon(Icon::Stop)).clicked() {
        cx.ask(Action::CancelTest);
    }
}

/// When it was checked last, and how that ended. Old green looks old.
fn last(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(test) = &cx.state.session.answers().test else {
        StatusLine::new(Mark::NotTried, &cx.t("again-never")).show(ui);
        return;
    };
    let words = last_check(cx, test.at, test.verdict);
    StatusLine::new(check_mark(cx, test.at, test.verdict), &words).show(ui);
}

/// "Last check 3 days ago: everything held".
pub(in crate::ui::pages) fn last_check(cx: &Cx<'_>, at: jiff::Timestamp, verdict: Verdict) -> String {
    let age = age(&cx.state.texts, cx.state.now, at);
    let verdict = cx.t(match verdict {
        Verdict::Ready => "again-verdict-ready",
        Verdict::ReadyWithWarnings => "again-verdict-ready-with-warnings",
        Verdict::NotReady => "again-verdict-not-ready",
        Verdict::Cancelled => "again-verdict-cancelled",
    });
    cx.tw("again-last", &[("age", (&age).into()), ("verdict", (&verdict).into())])
}

/// The mark of a check of that time.
pub(in crate::ui::pages) fn check_mark(cx: &Cx<'_>, at: jiff::Timestamp, verdict: Verdict) -> Mark<'static> {
    match verdict {
        Verdict::Ready | Verdict::ReadyWithWarnings if is_old(cx, at) => Mark::Old,
        Verdict::Ready => Mark::Passed,
        Verdict::ReadyWithWarnings => Mark::Warning,
        Verdict::NotReady => Mark::Failed,
        Verdict::Cancelled => Mark::NotTried,
    }
}

/// Whether what was found at that time no longer speaks for now.
pub(in crate::ui::pages) fn is_old(cx: &Cx<'_>, at: jiff::Timestamp) -> bool {
    u64::try_from(cx.state.now.duration_since(at).as_secs())
        .is_ok_and(|seconds| seconds > OLD_AFTER.as_secs())
}

/// The token is asked for where it is needed, when it is not in memory.
fn token(ui: &mut Ui, cx: &mut Cx<'_>) {
    let problems = cx.state.credentials.token_problems.clone();
    if cx.state.credentials.token.is_none() {
        let blocker = problems.iter().find(|p| p.severity == Severity::Blocker).map(|p| {
            let words = cx.state.texts.problem(p);
            format!("{}. {}", words.title, words.action)
        });
        let wanted = cx.state.later.token_wanted;
        let error = blocker.or_else(|| wanted.then(|| cx.t("again-token-missing")));
        let count = cx.fields.token.chars();
        let length = cx.tw("credentials-token-length", &[("count", count.into())]);
        let texts = ["name-token", "again-token", "credentials-token-hint", "credentials-token-hold"]
            .map(|key| cx.t(key));
        let [label, help, hint, hold] = &texts;
        let texts = SecretTexts { label, help: Some(help), hint, length: &length, hold };
        let presenting = cx.state.settings.presenting;
        let shown = SecretField::new(&mut cx.fields.token, texts)
            .presenting(presenting)
            .error(error.as_deref())
            .id(Id::unique("field-token"))
            .show(ui);
        if shown.pasted || shown.response.lost_focus() && !cx.fields.token.is_empty() {
            cx.ask(Action::TokenEntered);
        }
        // A dialog in front has the keyboard.
        if wanted && cx.state.dialog.is_none() && ui.memory(|m| m.focused().is_none()) {
            shown.response.request_focus();
        }
        if cx.state.practice.is_some()
            && ui.add(Button::quiet(&cx.t("again-token-practice")).icon(Icon::Key)).clicked()
        {
            cx.ask(Action::UsePracticeToken);
        }
    } else if cx.state.session.status(Step::Connect) == crate::domain::session::Status::CheckAgain {
        Notice::new(NoticeKind::Warning, &cx.t("again-token-other")).show(ui);
    }
    token_keep::told(ui, cx);
}

fn changes(ui: &mut Ui, cx: &Cx<'_>, news: &News) -> eframe::egui::Response {
    let Some(changes) = &news.changes else {
        let key = if news.good { "again-first" } else { "again-not-good" };
        return Rich::dense(&cx.t(key)).show(ui);
    };
    let time = cx.state.moment(changes.since);
    if changes.nothing() {
        let key = if news.same == 0 { "again-nothing" } else { "again-nothing-but" };
        let words = cx.tw(key, &[("time", (&time).into())]);
        let at = cx.state.session.answers().test.as_ref().map(|test| test.at);
        let mark = if at.is_some_and(|at| is_old(cx, at)) { Mark::Old } else { Mark::Passed };
        return StatusLine::new(mark, &words).style(type_::BODY).show(ui);
    }
    let heading = text(ui, type_::STRONG, &cx.tw("again-changed", &[("time", (&time).into())]));
    for (mark, words) in sentences(cx, changes, news.same) {
        StatusLine::new(mark, &words).show(ui);
    }
    heading
}

fn sentences(cx: &Cx<'_>, changes: &Changes, same: usize) -> Vec<(Mark<'static>, String)> {
    let mut out = Vec::new();
    if let Some(before) = &changes.other_address {
        out.push((Mark::Note, cx.tw("again-other-address", &[("before", before.into())])));
    }
    if !changes.new.is_empty() {
        let worst = changes.new.iter().map(|id| id.severity()).max();
        let mark = match worst {
            Some(Severity::Blocker) => Mark::Failed,
            Some(Severity::Warning) => Mark::Warning,
            _ => Mark::Note,
        };
        out.push((mark, cx.tw("again-new", &[("count", changes.new.len().into())])));
    }
    for id in &changes.solved {
        let title = cx.state.texts.problem(&general(*id)).title;
        let args = [("title", (&title).into()), ("code", id.code().into())];
        out.push((Mark::Passed, cx.tw("again-solved", &args)));
    }
    if let Some((before, now)) = changes.users {
        let key = if now > before { "again-users-more" } else { "again-users-fewer" };
        let args = [("now", now.into()), ("before", before.into()), ("count", now.abs_diff(before).into())];
        out.push((Mark::Note, cx.tw(key, &args)));
    }
    if let Some((before, now)) = &changes.issuer {
        out.push((Mark::Note, cx.tw("again-issuer", &[("now", now.into()), ("before", before.into())])));
    }
    if changes.incomplete {
        out.push((Mark::NotTried, cx.t("again-incomplete")));
    }
    if same > 0 {
        out.push((Mark::Again, cx.tw("again-old-problems", &[("count", same.into())])));
    }
    out
}

/// A problem of another time in general words: its facts were not kept.
fn general(id: ProblemId) -> Problem {
    Explanation { id, confidence: Confidence::Exact, source: Source::Http, status: None }.problem()
}

/// What is new, as cards with what to do. Without an earlier check everything is.
fn new_problems(ui: &mut Ui, cx: &mut Cx<'_>, news: &News) {
    let state = cx.state;
    let Some(report) = &state.ladder.report else { return };
    let is_new = |id: ProblemId| news.changes.as_ref().is_none_or(|changes| changes.new.contains(&id));
    let program = cx.tw("message-program", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let case = Circumstances {
        tenant_url: Some(&report.tenant_url),
        at: Some(report.started_at),
        tested_with: Some(&program),
    };
    for problem in report.problems().into_iter().filter(|problem| is_new(problem.id)) {
        problem_card::show(ui, cx, problem, &[], false, case);
    }
}
