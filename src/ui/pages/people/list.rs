//! The list that was read: what it is, what will become of its people, and each of them.

use eframe::egui::{Align, Layout, Ui, vec2};

use crate::domain::people::forecast;
use crate::domain::people::list::PeopleList;
use crate::domain::people::preflight::{Finding, Preflight};
use crate::domain::problems::Problem;
use crate::domain::report::Circumstances;
use crate::domain::session::AdminAnswer;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::{Cx, accounts, people_table, problem_card};
use crate::ui::remote::Remote;
use crate::ui::state::PeopleView;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{Card, Icon, Mark, Notice, NoticeKind, Rich, StatusLine, Tile, section_heading};

use super::columns;
use super::forecast::scope;
use super::get::remembered_fold;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some((list, preflight)) = state.people.judged() else { return };
    tiles(ui, cx, preflight);
    compare(ui, cx, preflight);
    // What concerns the whole list, such as an admin who is not in it.
    for summary in preflight.summaries.iter().filter(|summary| summary.count == 0) {
        let problem = Problem::new(summary.id()).weighing(summary.severity);
        problem_card::show(ui, cx, &problem, &[], false, Circumstances::default());
    }
    people_table::show(ui, cx);
    Card::new().side().show(ui, |ui| {
        kind(ui, cx, list);
        unreadable(ui, cx, list, preflight);
        columns::show(ui, cx, list);
    });
}

fn tiles(ui: &mut Ui, cx: &Cx<'_>, preflight: &Preflight) {
    let numbers = [
        (preflight.create, "people-tile-create", false),
        (preflight.link, "people-tile-link", false),
        (preflight.skip, "people-tile-skip", preflight.skip > 0),
    ];
    let compact = ui.is_compact();
    let gap = space::M;
    let all = ui.available_width();
    // The last one holds a name and takes a little more.
    let width = if compact { (all - 2.0 * gap) / 3.0 } else { (all - 3.0 * gap) / 4.0 - 16.0 }.floor();
    let told = numbers.map(|(number, key, needs_you)| {
        // Before the comparison nobody is known to be linked, which is not the same as nobody.
        let open = key == "people-tile-link" && !preflight.compared;
        let words = cx.tw(if open { "people-tile-link-open" } else { key }, &[("count", number.into())]);
        (if open { "–".to_owned() } else { cx.count(number) }, words, needs_you)
    });
    let tiles = told
        .each_ref()
        .map(|(number, words, needs_you)| Tile::new(number, words).needs_you(*needs_you).width(width));
    let least = tiles.iter().map(|tile| tile.height(ui)).fold(0.0, f32::max);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for tile in tiles {
            tile.least(least).show(ui);
        }
        if !compact {
            let rest = vec2(all - 3.0 * (width + gap), 0.0);
            ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
                admin_tile(ui, cx, preflight, least);
            });
        }
    });
    if compact {
        admin_tile(ui, cx, preflight, 0.0);
    }
}

fn admin_tile(ui: &mut Ui, cx: &Cx<'_>, preflight: &Preflight, least: f32) {
    let answers = &cx.state.session.answers().people;
    let (mark, words) = match &answers.admin {
        AdminAnswer::Open => (Mark::NeedsYou("!"), cx.t("people-tile-no-admin")),
        AdminAnswer::AlreadyInContractbook => (Mark::Passed, cx.t("people-tile-admin-there")),
        AdminAnswer::Assigned(who) => {
            let row = PeopleView::row_of(cx.state.people.admin.as_ref(), who).flatten();
            let name = row.and_then(|row| cx.state.people.name_of(row)).unwrap_or_else(|| who.clone());
            let lost = preflight.summaries.iter().any(|summary| summary.finding == Finding::NoAdmin);
            let mark = if lost { Mark::Warning } else { Mark::Passed };
            (mark, cx.tw("people-tile-admin", &[("name", (&name).into())]))
        }
    };
    let people = u64::try_from(preflight.ready()).unwrap_or(u64::MAX);
    let (lo, hi) = forecast(scope(answers, people)).whole;
    Card::new().side().gap(space::XXS).show(ui, |ui| {
        ui.set_min_height((least - 2.0 * space::L).max(0.0));
        StatusLine::new(mark, &format!("**{words}**")).style(type_::DENSE).show(ui);
        Rich::help(&cx.tw("people-tile-round", &[("from", lo.into()), ("to", hi.into())])).show(ui);
    });
}

/// Whether the list was compared with Contractbook, and the one button that does it.
fn compare(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight) {
    let accounts = &cx.state.accounts;
    if accounts.read.is_running() {
        Card::new().side().show(ui, |ui| {
            section_heading(ui, &cx.t("people-compare-running"));
            accounts::running(ui, cx);
        });
        return;
    }
    if preflight.compared {
        let at = accounts.at.map(|at| cx.state.moment(at)).unwrap_or_default();
        let args = [("count", cx.state.people.accounts.len().into()), ("time", (&at).into())];
        StatusLine::new(Mark::Passed, &cx.tw("people-compared", &args)).style(type_::DENSE).show(ui);
        return;
    }
    let key = match &accounts.read {
        Remote::Ready(read) if !read.complete => "people-compare-incomplete",
        _ => "people-compare-not-yet",
    };
    let (words, button) = (cx.t(key), cx.t("people-compare"));
    if Notice::new(NoticeKind::Warning, &words).button(Icon::Swap, &button).show(ui) {
        cx.ask(Action::List(ListAction::Compare));
    }
}

/// Which export it is, and what that cannot tell.
fn kind(ui: &mut Ui, cx: &Cx<'_>, list: &PeopleList) {
    let key = PeopleView::kind_key(list.kind());
    let name = cx.t(&key);
    let args = [("kind", (&name).into()), ("rows", list.len().into()), ("encoding", list.encoding().into())];
    Rich::dense(&cx.tw("people-list-kind", &args)).show(ui);
    if let Some(cannot) = cx.state.texts.attribute(&key, "cannot", &[]) {
        Rich::help(&cannot).show(ui);
    }
}

/// The rows that could not be read, by their lines.
fn unreadable(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList, preflight: &Preflight) {
    let Some(summary) = preflight.summaries.iter().find(|s| s.finding == Finding::UnreadableRow) else {
        return;
    };
    let lines =
        summary.rows.iter().filter_map(|row| list.row(*row as usize)).map(|row| row.line().to_string());
    let lines = lines.collect::<Vec<_>>().join(", ");
    let args = [("count", summary.count.into())];
    StatusLine::new(Mark::Warning, &cx.tw("people-unreadable", &args)).style(type_::DENSE).show(ui);
    remembered_fold(ui, "people-unreadable-open", &cx.t("people-unreadable-lines"), |ui| {
        Rich::dense(&lines).show(ui);
        if summary.count > summary.rows.len() {
            Rich::help(&cx.tw("people-unreadable-more", &[("count", summary.rows.len().into())])).show(ui);
        }
    });
}
