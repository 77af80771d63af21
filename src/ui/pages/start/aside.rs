//! What to expect: what is behind, what comes next, how to stop.

use eframe::egui::Ui;
use jiff::Timestamp;

use crate::domain::people::progress::State as Progressing;
use crate::ui::widgets::{Mark, Rich, SunkenCard, divider, mark_list, section_heading};

use super::super::Cx;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let start = cx.state.session.answers().start.clone();
    let report = cx.state.progress();
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-expect"));
        let at = |time: Option<Timestamp>| time.map(|t| cx.state.moment(t)).unwrap_or_default();
        let done = |done: bool| if done { Mark::Passed } else { Mark::Waiting("") };
        let everybody = match (report.state, report.eta) {
            (Progressing::AllHere, _) => at(start.all_arrived_at),
            (_, Some(eta)) => {
                let (from, to) = (cx.state.moment(eta.earliest), cx.state.moment(eta.latest));
                cx.tw("start-expect-between", &[("from", (&from).into()), ("to", (&to).into())])
            }
            _ => String::new(),
        };
        let mark = match report.state {
            Progressing::AllHere => Mark::Passed,
            Progressing::Overdue => Mark::Warning,
            _ => Mark::Clock,
        };
        let mut rows = vec![
            (done(start.trial_arrived_at.is_some()), cx.t("start-expect-trial"), at(start.trial_arrived_at)),
            (Mark::Passed, cx.t("start-expect-started"), at(start.started_at)),
            (mark, cx.t("start-expect-all"), everybody),
        ];
        let practice = cx.state.practice.is_some();
        if let Some(round) = report.next_round.filter(|_| !practice) {
            let time = cx.state.moment(round.at);
            let key = if round.known { "start-expect-round-at" } else { "start-expect-round-by" };
            let when = cx.tw(key, &[("time", (&time).into())]);
            rows.push((Mark::Waiting(""), cx.t("start-expect-round"), when));
        }
        let rows: Vec<_> =
            rows.iter().map(|(mark, title, help)| (*mark, title.as_str(), help.as_str())).collect();
        mark_list(ui, &rows);
        divider(ui);
        for key in
            ["start-expect-rounds", "start-expect-contractbook", "start-expect-stop", "start-expect-close"]
        {
            Rich::dense(&cx.t(key)).show(ui);
        }
    });
}
