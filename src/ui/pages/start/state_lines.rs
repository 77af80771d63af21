//! What happened to the watch itself: sleep, a network that is gone, a restart of the program, a refused token.

use eframe::egui::Ui;

use crate::domain::report::Circumstances;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::state::WatchNote;
use crate::ui::theme::type_;
use crate::ui::widgets::{Icon, Notice, NoticeKind, text};

use super::super::{Cx, problem_card};
use super::{countdown, tick};

/// Draws what there is to say.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    note(ui, cx);
    let watch = &cx.state.watch;
    let Some(problem) = watch.problem.clone() else { return };
    if watch.ended {
        let (words, go) = (cx.t("start-token-refused"), cx.t("test-to-credentials"));
        if Notice::new(NoticeKind::Warning, &words).button(Icon::Key, &go).show(ui) {
            cx.ask(Action::Open(Step::Credentials));
        }
    } else {
        let since = watch.failing_since.map(|at| cx.state.moment(at)).unwrap_or_default();
        let words = cx.tw("start-look-failed", &[("time", (&since).into())]);
        Notice::new(NoticeKind::Warning, &words).show(ui);
    }
    problem_card::show(ui, cx, &problem, &[], false, Circumstances::default());
}

fn note(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(note) = cx.state.watch.note_at(cx.state.now) else { return };
    let words = match note {
        WatchNote::Resumed if cx.state.watch.looked.is_none() => cx.t("start-note-resuming"),
        WatchNote::Resumed => cx.t("start-note-resumed"),
        WatchNote::Slept(since) => {
            let time = cx.state.moment(since);
            cx.tw("start-note-slept", &[("time", (&time).into())])
        }
        WatchNote::Back(since) => {
            let time = cx.state.moment(since);
            cx.tw("start-note-back", &[("time", (&time).into())])
        }
        WatchNote::ClockBack => cx.t("start-note-clock"),
    };
    Notice::new(NoticeKind::Info, &words).show(ui);
}

/// When it looked last and looks next.
pub fn looks(ui: &mut Ui, cx: &Cx<'_>) {
    let words = looks_words(cx);
    if !words.is_empty() {
        text(ui, type_::HELP, &words);
        tick(ui);
    }
}

/// The words of [`looks`]; empty when nothing is watched.
pub fn looks_words(cx: &Cx<'_>) -> String {
    let watch = &cx.state.watch;
    if watch.job.is_none() {
        return String::new();
    }
    let Some(next) = watch.next else { return cx.t("start-looking-first") };
    let last = watch.looked.map(|at| cx.state.clock_with_seconds(at));
    let (last, left) = (last.unwrap_or_default(), countdown(cx, next));
    let key = if watch.held { "start-looks-held" } else { "start-looks" };
    if next <= cx.state.now {
        return cx.tw("start-looks-now", &[("last", (&last).into())]);
    }
    cx.tw(key, &[("last", (&last).into()), ("left", (&left).into())])
}
