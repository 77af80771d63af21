//! How many are here, of how many, and when the others will be.

use eframe::egui::Ui;
use jiff::Timestamp;

use crate::domain::people::progress::{Eta, ROUND, Report, State as Progressing};
use crate::domain::session::Change;
use crate::ui::action::{Action, FriendlyAction};
use crate::ui::action_start::StartAction;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    Art, Button, Card, Count, CountdownRing, Icon, Mark, ProgressBar, Rich, StatusLine, art, button_row,
    divider, legend, said, text,
};

use super::super::Cx;
use super::{countdown, state_lines, tick};

/// From here on a forecast is told in hours.
const HOURS_FROM: u64 = 180;
/// Width of the drawing once everybody is here.
const DONE: f32 = 168.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let report = cx.state.progress();
    let arrived = cx.count(report.arrived.try_into().unwrap_or(usize::MAX));
    let expected = cx.count(report.expected.try_into().unwrap_or(usize::MAX));
    let args = [("arrived", (&arrived).into()), ("expected", (&expected).into())];
    Card::new().gap(space::S).show(ui, |ui| {
        let name = cx.tw("start-arrived", &args);
        let beside = Beside::of(ui, cx, &report);
        let room = ui.available_width() - beside.as_ref().map_or(0.0, |one| one.width() + space::XL);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = 0.0;
                let style = if ui.is_compact() { type_::TITLE } else { type_::FIGURE };
                text(ui, style, &cx.tw("start-arrived-number", &args));
                text(ui, type_::BODY, &cx.t("start-arrived-words"));
                ui.add_space(space::L);
                ui.add(ProgressBar::new(report.share, &name));
            });
            if let Some(beside) = beside {
                ui.add_space(space::XL - space::S);
                beside.show(ui, cx);
            }
        });
        counts(ui, cx, &report);
        divider(ui);
        state(ui, cx, &report);
        if report.state != Progressing::AllHere {
            if let Some(eta) = report.eta {
                forecast(ui, cx, eta);
            }
            next_round(ui, cx, &report);
        }
        looks(ui, cx);
    });
}

/// What stands beside the figure: how long until the next round, or that it is over.
enum Beside {
    Ring { left: f32, number: u64, unit: &'static str, caption: &'static str },
    Done,
}

impl Beside {
    fn of(ui: &Ui, cx: &Cx<'_>, report: &Report) -> Option<Self> {
        if report.state == Progressing::AllHere {
            return (!ui.is_compact()).then_some(Self::Done);
        }
        // Only a round that is known, or the longest wait, can be counted down; practice jumps through its rounds.
        let round = report.next_round.filter(|_| cx.state.practice.is_none())?;
        let left = round.at.duration_since(cx.state.now);
        let seconds = u64::try_from(left.as_secs()).ok()?;
        let (number, unit) = match seconds {
            3600.. => (seconds / 3600, "look-ring-hours"),
            60.. => (seconds / 60, "look-ring-minutes"),
            _ => (seconds, "look-ring-seconds"),
        };
        let caption = if round.known { "look-ring-next" } else { "look-ring-first" };
        Some(Self::Ring { left: left.as_secs_f32() / ROUND.as_secs_f32(), number, unit, caption })
    }

    fn width(&self) -> f32 {
        match self {
            Self::Ring { .. } => CountdownRing::WIDTH,
            Self::Done => DONE,
        }
    }

    fn show(self, ui: &mut Ui, cx: &Cx<'_>) {
        match self {
            Self::Ring { left, number, unit, caption } => {
                let (number, unit, caption) = (number.to_string(), cx.t(unit), cx.t(caption));
                ui.add(CountdownRing::new(left, &number, &unit, &caption));
            }
            Self::Done => {
                art(ui, Art::Done, DONE);
            }
        }
    }
}

/// When it looked and looks next, and the way to look at once.
fn looks(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.session.needs_token() {
        return;
    }
    let watching = cx.state.watch.job.is_some();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        state_lines::looks(ui, cx);
        if !watching && cx.state.watch.looked.is_some() {
            let words = cx.t("watch-paused");
            text(ui, type_::HELP, &words);
            said::say(ui, &words);
        }
    });
    button_row(ui, |ui| {
        if ui.add(Button::quiet(&cx.t("start-look-now")).icon(Icon::Again).small()).clicked() {
            cx.ask(Action::LookNow);
        }
        if watching && ui.add(Button::quiet(&cx.t("watch-pause")).icon(Icon::Pause).small()).clicked() {
            cx.ask(Action::Friendly(FriendlyAction::PauseWatch));
        }
    });
}

fn state(ui: &mut Ui, cx: &mut Cx<'_>, report: &Report) {
    let mark = match report.state {
        Progressing::AllHere => Mark::Passed,
        Progressing::Overdue | Progressing::Nobody => Mark::Warning,
        _ => Mark::Clock,
    };
    let all_at = cx.state.session.answers().start.all_arrived_at;
    let words = match (report.state, all_at) {
        (Progressing::AllHere, Some(at)) => {
            let time = cx.state.moment(at);
            cx.tw("start-all-arrived", &[("time", (&time).into())])
        }
        (state, _) => cx.t(state.key()),
    };
    StatusLine::new(mark, &words).style(type_::STRONG).show(ui);
}

fn forecast(ui: &mut Ui, cx: &Cx<'_>, eta: Eta) {
    let now = cx.state.now;
    let minutes =
        |at: Timestamp| u64::try_from(at.duration_since(now).as_secs()).unwrap_or_default().div_ceil(60);
    let (from, to) = (minutes(eta.earliest), minutes(eta.latest));
    let (earliest, latest) = (cx.state.moment(eta.earliest), cx.state.moment(eta.latest));
    let (key, from, to) = match to {
        0 | 1 => ("start-forecast-now", from, to),
        HOURS_FROM.. => ("start-forecast-hours", from / 60, to.div_ceil(60)),
        _ if from >= to => ("start-forecast-about", from, to),
        _ => ("start-forecast", from.max(1), to),
    };
    let args = [
        ("from", from.into()),
        ("to", to.into()),
        ("earliest", (&earliest).into()),
        ("latest", (&latest).into()),
    ];
    let words = cx.tw(key, &args);
    let source = match (cx.state.practice.is_some(), eta.observed) {
        (true, _) => "practice-forecast",
        (false, true) => "start-forecast-seen",
        (false, false) => "start-forecast-rule",
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        Rich::new(&words).show(ui);
        text(ui, type_::HELP, &cx.t(source));
    });
}

fn next_round(ui: &mut Ui, cx: &mut Cx<'_>, report: &Report) {
    let practice = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref());
    if let Some(entra) = practice {
        // The practice Entra tells its rounds itself, and its time may run fast.
        let key = if entra.view.cycle.is_some() {
            "practice-round-runs"
        } else if entra.view.next_cycle.is_some() {
            "practice-round-waits"
        } else {
            return;
        };
        text(ui, type_::HELP, &cx.t(key));
        if entra.view.cycle.is_none() {
            button_row(ui, |ui| {
                if ui.add(Button::quiet(&cx.t("practice-next-round")).icon(Icon::Play).small()).clicked() {
                    cx.ask(Action::Step7(StartAction::NextRound));
                }
            });
        }
        return;
    }
    let Some(round) = report.next_round else { return };
    let (left, time) = (countdown(cx, round.at), cx.state.moment(round.at));
    let key = if round.known { "start-round-known" } else { "start-round-first" };
    Rich::new(&cx.tw(key, &[("left", (&left).into()), ("time", (&time).into())])).show(ui);
    tick(ui);
}

/// New, linked, missing and unexpected, as far as they are known, with the signs of the table below.
fn counts(ui: &mut Ui, cx: &Cx<'_>, report: &Report) {
    let watch = &cx.state.watch;
    if watch.looked.is_none() {
        return;
    }
    let number = |n: u64| cx.count(n.try_into().unwrap_or(usize::MAX));
    let mut counts = vec![
        (Icon::Plus, number(watch.counts.created), cx.t("start-tile-new"), false),
        (Icon::Tree, number(watch.counts.linked), cx.t("start-tile-linked"), false),
    ];
    if let Some(expected) = watch.expected {
        // Once everybody is here, whose account was there before has been linked without a trace.
        let there = if report.state == Progressing::AllHere { 0 } else { expected.there };
        let open = expected.missing.saturating_add(there);
        counts.push((Icon::Clock, number(open), cx.t("start-tile-missing"), false));
        let unexpected = expected.unexpected;
        counts.push((Icon::User, number(unexpected), cx.t("start-tile-unexpected"), unexpected > 0));
    }
    let counts: Vec<_> = counts
        .iter()
        .map(|(icon, number, words, needs_you)| Count { icon: *icon, number, words, needs_you: *needs_you })
        .collect();
    legend(ui, &counts);
}

/// Asked once; afterwards it stands under Options.
pub fn ask_to_tell(ui: &mut Ui, cx: &mut Cx<'_>) {
    let start = &cx.state.session.answers().start;
    if start.tell.is_some() || start.all_arrived_at.is_some() {
        return;
    }
    Card::new().side().show(ui, |ui| {
        Rich::dense(&cx.t("start-tell")).show(ui);
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&cx.t("start-tell-yes")).small()).clicked() {
                cx.ask(Action::Change(Change::Tell(true)));
            }
            if ui.add(Button::quiet(&cx.t("start-tell-no")).small()).clicked() {
                cx.ask(Action::Change(Change::Tell(false)));
            }
        });
    });
}
