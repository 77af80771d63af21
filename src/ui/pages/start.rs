//! Step 7: one trial person first, then the start, then the arrivals as the watch sees them.

use std::time::Duration;

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::{GuideId, Place};
use crate::domain::people::{Scope, forecast};
use crate::domain::report::Case;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Cell, Column, EmptyState, Icon, Mark, Notice, NoticeKind, ProgressBar, Rich, StatusLine,
    SunkenCard, Table, TwoColumns, button_row, fold, mark_row, section_heading, text,
};
use crate::worker::{Arrival, How, LogStatus};

use super::{Cx, FooterButtons, Header, guide_panel, problem_card};

/// Arrivals listed on the page before "Show all".
const LISTED: usize = 8;

/// The top.
pub fn header(state: &State) -> Header {
    let started = state.session.answers().start.started_at;
    let (title, lead) = match started {
        None => ("start-title", "start-lead"),
        Some(_) => ("start-watch-title", "start-watch-lead"),
    };
    let note = started.map(|at| {
        let time = state.moment(at);
        state.texts.with("start-started-at", &[("time", (&time).into())])
    });
    let place = if started.is_some() || state.practice.is_some() { Place::ThisWindow } else { Place::Entra };
    Header { title: state.texts.get(title), lead: state.texts.get(lead), place, note }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let start = &state.session.answers().start;
    if start.started_at.is_none() {
        let key = if state.practice.is_some() { "start-do" } else { "start-done" };
        return FooterButtons::main(state.texts.get(key), Action::AskStart);
    }
    let all = start.all_arrived_at.is_some();
    let key = if all { "start-continue" } else { "start-continue-early" };
    FooterButtons {
        main_is_primary: state.session.missing(Step::Start).is_empty(),
        ..FooterButtons::main(state.texts.get(key), Action::Continue)
    }
    .aside(state.texts.get("start-look-now"), Some(Icon::Again), Action::LookNow)
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
    if cx.state.session.answers().start.started_at.is_some() {
        TwoColumns::side_width(300.0).show_with(ui, cx, watch, expectations);
        guides(ui, cx, &[GuideId::Pause, GuideId::Logs]);
    } else {
        trial(ui, cx);
        guides(ui, cx, &[GuideId::Start, GuideId::Pause]);
    }
}

fn guides(ui: &mut Ui, cx: &mut Cx<'_>, which: &[GuideId]) {
    for id in which {
        let title = crate::domain::entra::guides::guide(*id).title_key;
        let memory = Id::unique(("start-guide", title));
        // The way to start is what this page is about; the others are there when wanted.
        let wanted = *id == GuideId::Start && cx.state.practice.is_none();
        let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(wanted);
        let label = cx.tw("start-in-entra", &[("what", (&cx.t(title)).into())]);
        fold(ui, &label, &mut open, |ui| guide_panel::show(ui, cx, *id, true));
        ui.data_mut(|d| d.insert_temp(memory, open));
    }
}

/// One person first.
fn trial(ui: &mut Ui, cx: &mut Cx<'_>) {
    let answers = cx.state.session.answers();
    let trial = answers.people.trial.clone();
    let arrived = answers.start.trial_arrived_at;
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-trial"));
        Rich::dense(&cx.tw("start-trial-text", &[("person", (&trial).into())])).show(ui);
        if cx.state.practice.is_some() {
            practice_trial(ui, cx);
        }
        if let Some(at) = arrived {
            let time = cx.state.moment(at);
            let words =
                cx.tw("start-trial-arrived", &[("person", (&trial).into()), ("time", (&time).into())]);
            StatusLine::new(Mark::Passed, &words).style(type_::BODY).show(ui);
            if let Some(arrival) =
                cx.state.watch.arrivals.iter().find(|a| a.user_name.eq_ignore_ascii_case(&trial))
            {
                compare(ui, cx, arrival);
            }
        } else {
            let key =
                if cx.state.watch.job.is_some() { "start-trial-waiting" } else { "start-trial-not-looking" };
            StatusLine::new(Mark::Clock, &cx.tw(key, &[("person", (&trial).into())])).show(ui);
            next_look(ui, cx);
        }
        watch_problem(ui, cx);
    });
    if cx.state.practice.is_none() {
        guide_panel::show(ui, cx, GuideId::Trial, false);
    }
}

fn compare(ui: &mut Ui, cx: &Cx<'_>, arrival: &Arrival) {
    let active = match arrival.active {
        Some(true) => cx.t("start-active-yes"),
        Some(false) => cx.t("start-active-no"),
        None => cx.t("start-active-unsaid"),
    };
    let (name, login, on) = (cx.t("start-fact-name"), cx.t("start-fact-login"), cx.t("start-fact-active"));
    crate::ui::widgets::fact_list(
        ui,
        &[(&name, &arrival.name), (&login, &arrival.user_name), (&on, &active)],
    );
}

fn practice_trial(ui: &mut Ui, cx: &mut Cx<'_>) {
    let report =
        cx.state.practice.as_ref().and_then(|p| p.entra.as_ref()).and_then(|e| e.last_on_demand.clone());
    if let Some(report) = report {
        for step in report.steps {
            let mark = match step.status {
                LogStatus::Success => Mark::Passed,
                LogStatus::Skipped => Mark::NotTried,
                LogStatus::Failure => Mark::Failed,
            };
            mark_row(ui, mark, &cx.t(&format!("practice-on-demand-{}", step.kind.as_str())), &step.details);
        }
    }
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t("practice-trial-do")).icon(Icon::Play)).clicked() {
            cx.ask(Action::PracticeOnDemand);
        }
    });
}

fn next_look(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(next) = cx.state.watch.next.filter(|_| cx.state.watch.job.is_some()) else { return };
    let seconds = next.duration_since(cx.state.now).as_secs().max(0);
    let seconds = u64::try_from(seconds).unwrap_or_default();
    text(ui, type_::HELP, &cx.tw("start-next-look", &[("seconds", seconds.into())]));
    // A running clock: one repaint a second, on this page only.
    ui.request_repaint_after(Duration::from_secs(1));
}

fn watch_problem(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Some(problem) = cx.state.watch.problem.clone() {
        Notice::new(NoticeKind::Warning, &cx.t("start-look-failed")).show(ui);
        problem_card::show(ui, cx, &problem, &[], false, Case::default());
    }
}

fn watch(ui: &mut Ui, cx: &mut Cx<'_>) {
    let answers = cx.state.session.answers();
    let expected = answers.people.expected.unwrap_or_default();
    let arrived = answers.start.arrived.min(expected.max(answers.start.arrived));
    Card::new().show(ui, |ui| {
        let name = cx.tw("start-arrived", &[("arrived", arrived.into()), ("expected", expected.into())]);
        ui.horizontal_wrapped(|ui| {
            text(
                ui,
                type_::TITLE,
                &cx.tw("start-arrived-number", &[("arrived", arrived.into()), ("expected", expected.into())]),
            );
            text(ui, type_::BODY, &cx.t("start-arrived-words"));
        });
        let share = if expected == 0 { 0.0 } else { arrived as f32 / expected as f32 };
        ui.add(ProgressBar::new(share, &name));
        if let Some(at) = answers.start.all_arrived_at {
            let time = cx.state.moment(at);
            StatusLine::new(Mark::Passed, &cx.tw("start-all-arrived", &[("time", (&time).into())])).show(ui);
        } else {
            let (lo, hi) = forecast(Scope::users(u64::from(expected))).whole;
            Rich::dense(&cx.tw("start-forecast", &[("from", lo.into()), ("to", hi.into())])).show(ui);
            next_look(ui, cx);
        }
    });
    watch_problem(ui, cx);
    arrivals(ui, cx);
}

fn arrivals(ui: &mut Ui, cx: &mut Cx<'_>) {
    let list = &cx.state.watch.arrivals;
    if list.is_empty() {
        let (title, sentence) = (cx.t("start-nobody-yet"), cx.t("start-nobody-yet-text"));
        EmptyState::new(Icon::Users, &title, &sentence).show(ui);
        return;
    }
    let memory = Id::unique("start-all-shown");
    let mut all = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let titles = [cx.t("start-column-seen"), cx.t("start-column-who"), cx.t("start-column-how")];
    let [seen, who, how] = &titles;
    let columns = [Column::fixed(seen, 84.0), Column::rest(who), Column::fixed(how, 140.0)];
    let shown = if all { list.len() } else { LISTED };
    let rows: Vec<(String, String, String, How)> = list
        .iter()
        .take(shown)
        .map(|a| {
            let time = a.at.to_zoned_datetime(cx.state.zone.clone()).strftime("%H:%M:%S").to_string();
            let how = match a.how {
                How::New => cx.t("start-how-new"),
                How::Linked => cx.t("start-how-linked"),
                How::SwitchedOff => cx.t("start-how-off"),
            };
            (time, a.name.clone(), how, a.how)
        })
        .collect();
    let table = Table::new(&columns);
    let cells: Vec<Vec<Cell<'_>>> = rows
        .iter()
        .map(|(time, name, how, kind)| {
            let icon = match kind {
                How::New => Icon::Plus,
                How::Linked => Icon::Link,
                How::SwitchedOff => Icon::Stop,
            };
            vec![Cell::Muted(time), Cell::Strong(name), Cell::Icon(icon, how)]
        })
        .collect();
    table.show(ui, &cells);
    if list.len() > LISTED {
        let label = if all {
            cx.t("start-show-fewer")
        } else {
            cx.tw("start-show-all", &[("count", list.len().into())])
        };
        if ui.add(Button::quiet(&label).icon(Icon::Users)).clicked() {
            all = !all;
        }
    }
    ui.data_mut(|d| d.insert_temp(memory, all));
}

fn expectations(ui: &mut Ui, cx: &mut Cx<'_>) {
    let start = cx.state.session.answers().start.clone();
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-expect"));
        let at = |time: Option<jiff::Timestamp>| time.map(|t| cx.state.moment(t)).unwrap_or_default();
        let state = |done: bool| if done { Mark::Passed } else { Mark::Waiting("") };
        mark_row(
            ui,
            state(start.trial_arrived_at.is_some()),
            &cx.t("start-expect-trial"),
            &at(start.trial_arrived_at),
        );
        mark_row(ui, Mark::Passed, &cx.t("start-expect-started"), &at(start.started_at));
        let all = if start.all_arrived_at.is_some() { Mark::Passed } else { Mark::Clock };
        mark_row(ui, all, &cx.t("start-expect-all"), &at(start.all_arrived_at));
        crate::ui::widgets::divider(ui);
        for key in
            ["start-expect-rounds", "start-expect-contractbook", "start-expect-stop", "start-expect-close"]
        {
            Rich::dense(&cx.t(key)).show(ui);
        }
    });
}
