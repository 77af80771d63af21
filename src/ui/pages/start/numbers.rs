//! How many are here, of how many, and when the others will be.

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;
use jiff::Timestamp;

use crate::domain::people::progress::{Eta, Report, State as Progressing};
use crate::domain::session::Change;
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{Button, Card, Icon, Mark, ProgressBar, Rich, StatusLine, Tile, button_row, text};
use crate::ui::words::grouped;

use super::super::Cx;
use super::{countdown, state_lines, tick};

/// From here on a forecast is told in hours.
const HOURS_FROM: u64 = 180;
/// Width of a tile, with the gap behind it.
const TILE: (f32, f32) = (116.0, 12.0);

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let report = cx.state.progress();
    let arrived = grouped(report.arrived.try_into().unwrap_or(usize::MAX));
    let expected = grouped(report.expected.try_into().unwrap_or(usize::MAX));
    let args = [("arrived", (&arrived).into()), ("expected", (&expected).into())];
    Card::new().gap(space::S).show(ui, |ui| {
        let name = cx.tw("start-arrived", &args);
        ui.horizontal_wrapped(|ui| {
            text(ui, type_::TITLE, &cx.tw("start-arrived-number", &args));
            text(ui, type_::BODY, &cx.t("start-arrived-words"));
        });
        ui.add(ProgressBar::new(report.share, &name));
        state(ui, cx, &report);
        if report.state != Progressing::AllHere {
            if let Some(eta) = report.eta {
                forecast(ui, cx, eta);
            }
            next_round(ui, cx, &report);
        }
        looks(ui, cx);
    });
    tiles(ui, cx, &report);
}

/// When it looked and looks next, and the way to look at once.
fn looks(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.session.needs_token() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        state_lines::looks(ui, cx);
        if ui.add(Button::quiet(&cx.t("start-look-now")).icon(Icon::Again).small()).clicked() {
            cx.ask(Action::LookNow);
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
    let line = StatusLine::new(mark, &words).style(type_::STRONG).show(ui);
    ui.accesskit_node_builder(line.id, |node| node.set_live(Live::Polite));
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
    Rich::new(&cx.tw(key, &args)).show(ui);
    let source = match (cx.state.practice.is_some(), eta.observed) {
        (true, _) => "practice-forecast",
        (false, true) => "start-forecast-seen",
        (false, false) => "start-forecast-rule",
    };
    text(ui, type_::HELP, &cx.t(source));
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

/// New, linked, missing and unexpected, as far as they are known.
fn tiles(ui: &mut Ui, cx: &Cx<'_>, report: &Report) {
    let watch = &cx.state.watch;
    if watch.looked.is_none() {
        return;
    }
    let number = |n: u64| grouped(n.try_into().unwrap_or(usize::MAX));
    let mut tiles = vec![
        (number(watch.counts.created), cx.t("start-tile-new"), false),
        (number(watch.counts.linked), cx.t("start-tile-linked"), false),
    ];
    if let Some(expected) = watch.expected {
        // Once everybody is here, whose account was there before has been linked without a trace.
        let there = if report.state == Progressing::AllHere { 0 } else { expected.there };
        let open = expected.missing.saturating_add(there);
        tiles.push((number(open), cx.t("start-tile-missing"), false));
        tiles.push((number(expected.unexpected), cx.t("start-tile-unexpected"), expected.unexpected > 0));
    }
    let count = tiles.len() as f32;
    let room = ui.available_width() - TILE.1 * (count - 1.0);
    let each = (room / count).floor();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = TILE.1;
        let width = if each < TILE.0 { ((ui.available_width() - TILE.1) / 2.0).floor() } else { each };
        for (number, words, needs_you) in &tiles {
            Tile::new(number, words).needs_you(*needs_you).width(width).show(ui);
        }
    });
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
                cx.ask(Action::Step7(StartAction::Tell(true)));
            }
            if ui.add(Button::quiet(&cx.t("start-tell-no")).small()).clicked() {
                cx.ask(Action::Change(Change::Tell(false)));
            }
        });
    });
}
