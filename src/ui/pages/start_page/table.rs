//! Many setups as a table that lays out only what is in view, and the chosen one below it.

use std::sync::Arc;

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use crate::domain::setups::SetupSort;
use crate::ui::action::Action;
use crate::ui::action_many::ManyAction;
use crate::ui::pages::Cx;
use crate::ui::theme::{ThemeExt as _, type_};
use crate::ui::widgets::{Cell, Column, Icon, LongTable, LongTablePress, Table, text};
use crate::worker::SetupSummary;

use super::{card, lines, tools};

/// What stands above and below the rows on a page of the usual size, with the chosen setup.
const AROUND: f32 = 580.0;

/// The columns, and what each sorts by.
const COLUMNS: [(&str, SetupSort); 5] = [
    ("many-company", SetupSort::Company),
    ("many-where", SetupSort::Step),
    ("many-check", SetupSort::Check),
    ("many-token", SetupSort::Token),
    ("many-token-change", SetupSort::Change),
];

/// Draws the table and the chosen setup.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, list: &[SetupSummary]) {
    let order = Arc::clone(&cx.state.many.order);
    if order.is_empty() {
        tools::nothing(ui, cx);
        return;
    }
    let compact = ui.is_compact();
    // A narrow window has room for the first three; the card below says the rest.
    let shown = if compact { 3 } else { COLUMNS.len() };
    let titles: Vec<String> = COLUMNS.iter().take(shown).map(|(key, _)| cx.t(key)).collect();
    let width = ui.available_width();
    // The company takes what these leave.
    let shares: &[f32] = if compact { &[0.36, 0.31] } else { &[0.23, 0.2, 0.115, 0.14] };
    let columns: Vec<Column<'_>> = titles
        .iter()
        .enumerate()
        .map(|(index, title)| match index.checked_sub(1).and_then(|index| shares.get(index)) {
            Some(share) => Column::fixed(title, width * share),
            None => Column::rest(title),
        })
        .collect();
    let query = &cx.state.many.query;
    let sorted = COLUMNS.iter().position(|(_, sort)| *sort == query.sort).map(|by| (by, query.descending));
    let heads = heads(cx, &titles, sorted);
    let place = |id: &str| order.iter().position(|at| list.get(*at).is_some_and(|setup| setup.id == id));
    let selected = cx.state.many.selected.as_deref().and_then(place);
    let name = cx.t("many-list");
    let table = LongTable::new(&name, &columns, order.len())
        .sortable(&heads, sorted)
        .selected(selected)
        .visible(visible_rows(ui))
        // Another order is another vector.
        .version(Arc::as_ptr(&order).addr());
    let setup_at = |row: usize| order.get(row).and_then(|at| list.get(*at));
    let pressed = table.show(ui, |row, line| {
        if let Some(setup) = setup_at(row) {
            fill(cx, setup, shown, line);
        }
    });
    count(ui, cx, order.len());
    match pressed {
        Some(LongTablePress::Sort(column)) => {
            if let Some((_, sort)) = COLUMNS.get(column) {
                cx.ask(Action::Many(ManyAction::Sort(*sort)));
            }
        }
        Some(LongTablePress::Select(row)) => {
            if let Some(setup) = setup_at(row) {
                cx.ask(Action::Many(ManyAction::Select(setup.id.clone())));
            }
        }
        Some(LongTablePress::Open) => {
            if let Some(setup) = selected.and_then(setup_at) {
                cx.ask(Action::Resume(setup.id.clone()));
            }
        }
        None => {}
    }
    if let Some(setup) = selected.and_then(setup_at) {
        card::show(ui, cx, setup);
    }
}

fn fill(cx: &Cx<'_>, setup: &SetupSummary, shown: usize, line: &mut crate::ui::widgets::LongRow<'_>) {
    let company = lines::company(cx, &setup.company);
    let (step, check) = (lines::step(cx, setup), lines::check(cx, setup));
    let (token, change) = (lines::token(cx, setup), lines::change(cx, setup));
    let flagged = !setup.needs(cx.state.now, lines::today(cx)).is_empty();
    let needs_you = if flagged { cx.t("status-needs-you") } else { String::new() };
    let entered = cx.tw("many-token-line", &[("age", (&token).into())]);
    let age = if setup.token_entered.is_some() { &entered } else { &token };
    let said: Vec<&str> = [&company, &needs_you, &step, &check, age, &change]
        .into_iter()
        .map(|part| part.trim_end_matches('.'))
        .filter(|part| !part.is_empty())
        .collect();
    let day = setup.token_change.map(|day| lines::day(cx, day)).unwrap_or_default();
    let cells = [
        if flagged { Cell::Flag(&company) } else { Cell::Strong(&company) },
        Cell::Text(&step),
        if setup.last_check.is_some() { Cell::Text(&check) } else { Cell::Muted(&check) },
        if setup.token_entered.is_some() { Cell::Text(&token) } else { Cell::Muted(&token) },
        if setup.reminder { Cell::Icon(Icon::Calendar, &day) } else { Cell::Muted(&day) },
    ];
    line.fill(&said.join(", "), cells.get(..shown).unwrap_or(&cells));
}

/// What screen readers say for the heads of the columns.
fn heads(cx: &Cx<'_>, titles: &[String], sorted: Option<(usize, bool)>) -> Vec<String> {
    let said = titles.iter().enumerate().map(|(index, column)| {
        let key = match sorted {
            Some((by, false)) if by == index => "people-table-sorted",
            Some((by, true)) if by == index => "people-table-sorted-back",
            _ => "people-table-sort",
        };
        cx.tw(key, &[("column", column.into())])
    });
    said.collect()
}

/// As many rows as leave the chosen setup in view.
fn visible_rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height() - AROUND;
    ((room / Table::ROW).floor().max(0.0) as usize).clamp(5, 16)
}

/// How many are shown; told to screen readers when it changes.
fn count(ui: &mut Ui, cx: &Cx<'_>, shown: usize) {
    let counts = cx.state.many.counts;
    let all = counts.of(cx.state.many.query.filter);
    let (many, whole) = (cx.count(shown), cx.count(all));
    let args = [("shown", (&many).into()), ("all", (&whole).into())];
    let response = text(ui, type_::META, &cx.tw("people-table-count", &args));
    ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}
