//! The rungs of the ladder in words: what each asks, what came of it, how long it took, and from where it was tried.

use eframe::egui::{Id, Ui};

use crate::domain::checks::{NotTriedReason, Rung, RungReport, RungState};
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{Rung as Row, RungState as RowState, ladder_with_head, text};

use super::Cx;

/// Draws the rungs with a line below them. A rung that found something leads to its card when it is pressed.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let rows: Vec<_> = Rung::ALL.into_iter().map(|rung| row(cx.state, rung)).collect();
    let sum = counts(cx.state);
    if let Some(rung) = Worded::ladder(ui, sum.as_deref(), &rows).and_then(|index| Rung::ALL.get(index)) {
        ui.data_mut(|d| d.insert_temp(wanted(), Some(*rung)));
        ui.request_repaint();
    }
    if let Some(words) = asked(cx.state) {
        text(ui, type_::HELP, &words);
    }
}

/// The rung whose card is wanted on the screen, once.
pub fn take_wanted(ui: &Ui) -> Option<Rung> {
    ui.data_mut(|d| d.remove_temp(wanted())).flatten()
}

fn wanted() -> Id {
    Id::unique("test-wanted-rung")
}

/// "Asked from this computer, 9 requests in 0.4 s."
fn asked(state: &State) -> Option<String> {
    let report = state.ladder.report.as_ref().filter(|_| state.ladder.job.is_none())?;
    let seconds = state.texts.language().seconds(report.duration_ms);
    let args = [("count", report.requests.len().into()), ("seconds", (&seconds).into())];
    Some(state.texts.with("test-asked-from-here", &args))
}

/// One row of a ladder in words.
pub struct Worded {
    /// How it stands.
    pub state: RowState,
    /// The state in words, for screen readers.
    pub word: String,
    /// What it asks.
    pub question: String,
    /// What came of it.
    pub answer: String,
    /// How long it took, or when it was tested.
    pub time: String,
    /// Whether a press leads to what was found.
    pub leads: bool,
}

impl Worded {
    /// Draws the rows below the words that sum them up; answers which one was pressed.
    pub fn ladder(ui: &mut Ui, sum: Option<&str>, rows: &[Self]) -> Option<usize> {
        let rows: Vec<Row<'_>> = rows
            .iter()
            .map(|r| Row {
                state: r.state,
                word: &r.word,
                question: &r.question,
                answer: &r.answer,
                time: &r.time,
                pressable: r.leads,
            })
            .collect();
        ladder_with_head(ui, sum, &rows)
    }
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
        leads: false,
    };
    if let Some(report) = state.ladder.done.iter().find(|r| r.rung == rung) {
        let old = state.ladder.job.is_none() && state.result_is_old(state.ladder.tested_at(rung));
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
    let found = report.found.as_ref();
    let found = found.map(|found| texts.facts(&format!("rung-found-{}", found.key), &found.facts));
    let worst = report.problems.iter().max_by_key(|p| p.severity).map(|p| texts.problem(p).title);
    let time = match state.ladder.kept.get(&report.rung) {
        Some(at) => state.moment(*at),
        None => texts.with("milliseconds", &[("count", report.duration_ms.into())]),
    };
    let (row, word, answer, time) = match report.state {
        RungState::Passed if old => {
            let at = state.moment(state.ladder.tested_at(report.rung));
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
    Worded { state: row, word: texts.get(word), question, answer, time, leads: !report.problems.is_empty() }
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
pub fn counts(state: &State) -> Option<String> {
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
