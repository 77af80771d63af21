//! Step 7: one trial person first, then the start, then the arrivals as the watch sees them.

mod arrivals;
mod aside;
mod before;
pub mod commit;
mod drill;
mod numbers;
mod silence;
mod state_lines;
mod trial;

use std::time::Duration;

use eframe::egui::{Id, Ui};
use jiff::Timestamp;

use crate::domain::entra::guides::{GuideId, Place, guide};
use crate::domain::people::progress::State as Progressing;
use crate::domain::people::silence::Waiting;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::state::State;
use crate::ui::widgets::{Icon, Notice, NoticeKind, TwoColumns, fold};

use super::{Cx, FooterButtons, Header, guide_panel};

/// Width of the column beside.
const BESIDE: f32 = 300.0;

/// The top.
pub fn header(state: &State) -> Header {
    let start = &state.session.answers().start;
    let (title, lead) = match (start.started_at, start.all_arrived_at) {
        (None, _) => ("start-title", "start-lead"),
        (Some(_), None) => ("start-watch-title", "start-watch-lead"),
        (Some(_), Some(_)) => ("start-all-title", "start-all-lead"),
    };
    let note = start.started_at.map(|at| {
        let time = state.moment(at);
        state.texts.with("start-started-at", &[("time", (&time).into())])
    });
    let here = start.started_at.is_some() || state.practice.is_some();
    let place = if here { Place::ThisWindow } else { Place::Entra };
    Header { title: state.texts.get(title), lead: state.texts.get(lead), place, note }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let start = &state.session.answers().start;
    if start.started_at.is_none() {
        let key = if state.practice.is_some() { "start-do" } else { "start-done" };
        let asking = (Waiting::Trial, start.trial_arrived_at.is_none(), "start-trial-not-coming");
        return with_questions(state, FooterButtons::main(state.texts.get(key), Action::AskStart), asking);
    }
    let all = start.all_arrived_at.is_some();
    let key = if all { "start-continue" } else { "start-continue-early" };
    let buttons = FooterButtons {
        main_is_primary: state.session.missing(Step::Start).is_empty(),
        ..FooterButtons::main(state.texts.get(key), Action::Continue)
    };
    with_questions(state, buttons, (Waiting::Rounds, !all, "start-somebody-missing"))
}

/// With the way to the questions about a wait in vain, while they are not open.
fn with_questions(
    state: &State,
    buttons: FooterButtons,
    (waiting, useful, key): (Waiting, bool, &str),
) -> FooterButtons {
    if !useful || silence::is_open(state) {
        return buttons;
    }
    buttons.aside(state.texts.get(key), None, Action::Step7(StartAction::Ask(waiting)))
}

/// Trial and start, or the watch.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.session.needs_token() {
        let words = cx.t("start-needs-token");
        let go = cx.t("test-to-credentials");
        if Notice::new(NoticeKind::Warning, &words).button(Icon::Key, &go).show(ui) {
            cx.ask(Action::Open(Step::Credentials));
        }
    }
    if cx.state.session.answers().start.started_at.is_none() {
        trial::show(ui, cx);
        before::show(ui, cx);
        return;
    }
    TwoColumns::side_width(BESIDE).show_with(ui, cx, watch, |ui, cx| {
        aside::show(ui, cx);
        numbers::ask_to_tell(ui, cx);
    });
    drill::show(ui, cx);
    for id in [GuideId::Pause, GuideId::Logs] {
        folded_guide(ui, cx, id, false);
    }
}

fn watch(ui: &mut Ui, cx: &mut Cx<'_>) {
    numbers::show(ui, cx);
    state_lines::show(ui, cx);
    silence::show(ui, cx);
    arrivals::show(ui, cx);
}

/// Instructions below a line that opens them. `open`: at first.
fn folded_guide(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId, open: bool) {
    let title = guide(id).title_key;
    let label = cx.tw("start-in-entra", &[("what", (&cx.t(title)).into())]);
    // What is opened by itself is another fold than what was closed before.
    remembered_fold(ui, ("start-guide", title, open), &label, open, |ui| guide_panel::show(ui, cx, id, true));
}

/// A fold that the window remembers.
fn remembered_fold(
    ui: &mut Ui,
    memory: impl std::hash::Hash + std::fmt::Debug,
    label: &str,
    open: bool,
    add: impl FnOnce(&mut Ui),
) {
    let memory = Id::unique(memory);
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(open);
    fold(ui, label, &mut open, add);
    ui.data_mut(|d| d.insert_temp(memory, open));
}

/// A running clock: one repaint a second, on this page only.
fn tick(ui: &Ui) {
    ui.request_repaint_after(Duration::from_secs(1));
}

/// How long until then, as in `12 min 30 s`; nothing of a moment that is over.
fn countdown(cx: &Cx<'_>, at: Timestamp) -> String {
    let seconds = u64::try_from(at.duration_since(cx.state.now).as_secs()).unwrap_or_default();
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        return cx.tw("start-countdown-hours", &[("hours", hours.into()), ("minutes", minutes.into())]);
    }
    if minutes > 0 {
        return cx.tw("start-countdown-minutes", &[("minutes", minutes.into()), ("seconds", rest.into())]);
    }
    cx.tw("start-countdown-seconds", &[("seconds", rest.into())])
}

/// Whether the wait for the rounds is longer than it can be.
fn is_overdue(state: &State) -> bool {
    state.progress().state == Progressing::Overdue
}
