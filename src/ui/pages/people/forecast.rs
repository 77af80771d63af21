//! How many arrive and when: an honest range, also in the time of day.

use std::time::Duration;

use eframe::egui::Ui;
use jiff::SignedDuration;

use crate::domain::people::{SyncSize, forecast};
use crate::domain::session::{AssignBy, PeopleAnswer};
use crate::ui::pages::Cx;
use crate::ui::widgets::{Card, Rich, fact_list, section_heading};

/// Draws the card, as soon as the number of people is known.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let answers = &cx.state.session.answers().people;
    let Some(expected) = answers.expected else { return };
    let by_groups = answers.assign == Some(AssignBy::Groups);
    let told = forecast(scope(answers, u64::from(expected)));
    Card::new().side().show(ui, |ui| {
        section_heading(ui, &cx.t("people-forecast"));
        if let Some((_, preflight)) = cx.state.people.judged() {
            let linked = if preflight.compared { cx.count(preflight.link) } else { String::new() };
            let (create, link, skip) = (&cx.count(preflight.create), &linked, &cx.count(preflight.skip));
            let names =
                [cx.t("people-forecast-create"), cx.t("people-forecast-link"), cx.t("people-forecast-skip")];
            let [new, linked, out] = &names;
            fact_list(ui, &[(new, create), (linked, link), (out, skip)]);
        }
        let (lo, hi) = told.work;
        Rich::dense(&cx.tw("people-forecast-work", &[("from", lo.into()), ("to", hi.into())])).show(ui);
        Rich::dense(&cx.t("people-forecast-wait")).show(ui);
        if by_groups {
            Rich::help(&cx.t("people-forecast-groups")).show(ui);
        }
        clock(ui, cx, told.whole);
        Rich::help(&cx.t("people-forecast-source")).show(ui);
    });
}

/// When it would be over if it began now.
fn clock(ui: &mut Ui, cx: &Cx<'_>, whole: (u64, u64)) {
    let at = |minutes: u64| {
        let later = SignedDuration::from_mins(i64::try_from(minutes).unwrap_or(i64::MAX / 60));
        cx.state.now.checked_add(later).map(|at| cx.state.moment(at)).unwrap_or_default()
    };
    let (from, to) = (at(whole.0), at(whole.1));
    let args = [("from", (&from).into()), ("to", (&to).into())];
    Rich::dense(&cx.tw("people-forecast-clock", &args)).show(ui);
    // A clock of minutes: it moves when the minute does, and not oftener.
    let second = cx.state.now.as_second().rem_euclid(60).unsigned_abs();
    ui.request_repaint_after(Duration::from_secs(60 - second));
}

/// What a first round carries for so many people. Groups are carried as well, and so is each membership.
pub(super) fn scope(answers: &PeopleAnswer, users: u64) -> SyncSize {
    if answers.assign == Some(AssignBy::Groups) {
        SyncSize { users, groups: u64::from(answers.groups.unwrap_or(1)), memberships: users }
    } else {
        SyncSize::users(users)
    }
}
