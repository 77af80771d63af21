//! When nobody comes: one question at a time, where to look, and what the answer means.

use eframe::egui::{Align, Id, Ui};

use crate::domain::checks::Verdict;
use crate::domain::people::silence::{Asked, Known, MOST_QUESTIONS, Next, Waiting, next};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::Circumstances;
use crate::domain::session::{AssignBy, Licence};
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, RadioRow, Rich, button_row, choice_group, portal_word, said,
    section_heading, text,
};

use super::super::{Cx, case, pasted, problem_card};
use super::{folded_guide, is_overdue, remembered_fold};

/// Whether the questions are on the page.
pub fn is_open(state: &State) -> bool {
    waiting(state).is_some()
}

/// For what was waited in vain; the forecast's end opens the questions by itself.
fn waiting(state: &State) -> Option<Waiting> {
    let start = &state.session.answers().start;
    match (state.watch.silence.open, start.started_at) {
        (Some(Waiting::Trial), None) => start.trial_arrived_at.is_none().then_some(Waiting::Trial),
        (None, None) => None,
        (Some(Waiting::Rounds), Some(_)) => start.all_arrived_at.is_none().then_some(Waiting::Rounds),
        (_, _) => is_overdue(state).then_some(Waiting::Rounds),
    }
}

/// What is known before anything is asked.
pub fn known(state: &State, waiting: Waiting) -> Known {
    let answers = state.session.answers();
    let minutes = |since: jiff::Timestamp| {
        u64::try_from(state.now.duration_since(since).as_secs()).ok().map(|seconds| seconds / 60)
    };
    let came = answers.start.progress.last_at();
    Known {
        waiting,
        some_arrived: answers.start.started_at.is_some_and(|started| came.is_some_and(|at| at >= started)),
        trial_arrived: answers.start.trial_arrived_at.is_some(),
        test_passed: state.session.current_test().map(|test| test.verdict != Verdict::NotReady),
        groups: answers.people.assign.map(|how| how == AssignBy::Groups),
        p1: match answers.people.licence {
            Some(Licence::Yes) => Some(true),
            Some(Licence::No) => Some(false),
            Some(Licence::NotSure) | None => None,
        },
        minutes_since_assigned: answers.people.assigned_at.and_then(minutes),
    }
}

/// Draws the question that is next, or what was found.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let memory = Id::unique("start-questions-shown");
    let Some(waiting) = waiting(cx.state) else {
        ui.data_mut(|d| d.remove::<bool>(memory));
        return;
    };
    let fresh = ui.data(|d| d.get_temp::<bool>(memory)).is_none();
    ui.data_mut(|d| d.insert_temp(memory, true));
    // Whoever asks for the questions sees them; those that come by themselves do not move the page.
    if fresh && cx.state.watch.silence.open.is_some() {
        ui.scroll_to_cursor(Some(Align::TOP));
    }
    let known = known(cx.state, waiting);
    let answered = &cx.state.watch.silence.answered;
    let next = next(&known, answered);
    match next {
        Next::Ask(asked) => question(ui, cx, &asked),
        Next::Found(id) => found(ui, cx, id),
        Next::Paste => {
            Card::new().show(ui, |ui| {
                section_heading(ui, &cx.t("start-ask-paste"));
                Rich::dense(&cx.t("start-ask-paste-text")).show(ui);
                case::way_in(ui, cx, "watch.silent");
                ways(ui, cx);
            });
            folded_guide(ui, cx, crate::domain::entra::guides::GuideId::Logs, false);
            pasted::show(ui, cx);
        }
        Next::Wait => {
            Card::new().show(ui, |ui| {
                section_heading(ui, &cx.t("start-ask-wait"));
                Rich::dense(&cx.t("start-ask-wait-text")).show(ui);
                ways(ui, cx);
            });
        }
    }
}

fn question(ui: &mut Ui, cx: &mut Cx<'_>, asked: &Asked) {
    let number = cx.state.watch.silence.answered.len() + 1;
    Card::new().show(ui, |ui| {
        let args = [("number", number.into()), ("most", MOST_QUESTIONS.into())];
        text(ui, type_::META, &cx.tw("start-ask-number", &args));
        let words = cx.t(asked.key);
        section_heading(ui, &words);
        said::say(ui, &words);
        Rich::dense(&cx.t(asked.look_key)).show(ui);
        ui.horizontal_wrapped(|ui| {
            text(ui, type_::HELP, &cx.t("start-ask-words"));
            for label in asked.labels {
                portal_word(ui, label.new);
            }
        });
        choice_group(ui, &words, |ui| {
            for choice in asked.choices {
                if ui.add(RadioRow::new(false, &cx.t(choice.key))).clicked() {
                    cx.ask(Action::Step7(StartAction::Answer(asked.question, choice.means)));
                }
            }
        });
        ways(ui, cx);
    });
    folded_guide(ui, cx, asked.guide, false);
    let label = cx.t("start-ask-have-line");
    remembered_fold(ui, "start-ask-pasted", &label, false, |ui| pasted::show(ui, cx));
}

fn found(ui: &mut Ui, cx: &mut Cx<'_>, id: ProblemId) {
    let tenant_url = cx.state.session.answers().tenant_url.clone();
    let case = Circumstances {
        tenant_url: Some(tenant_url.as_str()).filter(|url| !url.is_empty()),
        ..Circumstances::default()
    };
    problem_card::show(ui, cx, &Problem::new(id), &[], false, case);
    Notice::new(NoticeKind::Info, &cx.t("start-ask-then")).show(ui);
    ways(ui, cx);
}

/// One question back, from the beginning, enough of it.
fn ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    let begun = !cx.state.watch.silence.answered.is_empty();
    let by_hand = cx.state.watch.silence.open.is_some();
    if !begun && !by_hand {
        return;
    }
    button_row(ui, |ui| {
        if begun && ui.add(Button::quiet(&cx.t("start-ask-back")).icon(Icon::ChevronLeft).small()).clicked() {
            cx.ask(Action::Step7(StartAction::Unanswer));
        }
        let end = cx.t(if by_hand { "start-ask-end" } else { "start-ask-again" });
        let icon = if by_hand { Icon::X } else { Icon::Again };
        if ui.add(Button::quiet(&end).icon(icon).small()).clicked() {
            cx.ask(Action::Step7(StartAction::EndQuestions));
        }
    });
}
