//! Step 6: everybody in the list, however many: filters, search, the table, and one person beside it.

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use crate::domain::people::list::{PeopleList, RowView};
use crate::domain::people::preflight::{Fate, Finding, Preflight};
use crate::domain::people::query::{PeopleFilter, PeopleSort};
use crate::domain::problems::Severity;
use crate::domain::texts::Arg;
use crate::ui::action::Action;
use crate::ui::action_people::PeopleAction;
use crate::ui::theme::{space, type_};
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Cell, Column, EmptyState, FilterChip, Icon, LongTable, LongTablePress, MenuChip, MenuItem, SearchField,
    Table, TwoColumns, button_row, choice_group, said, text,
};

use super::people_known::{before_domain, domain, place, remember_place};
use super::{Cx, person};

/// Width of the card beside the table.
const BESIDE: f32 = 288.0;
/// What stands above and below the rows on a page of the usual size.
const AROUND: f32 = 394.0;
/// A search field narrower than this takes a line of its own.
const NARROWEST_SEARCH: f32 = 150.0;

/// Draws filters, search, the table and the chosen person. Draws nothing while there is no judged list.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let people = &cx.state.people;
    let (Some(list), Some(preflight)) = (people.list.latest().cloned(), people.preflight.clone()) else {
        return;
    };
    tools(ui, cx, &list, &preflight);
    TwoColumns::side_width(BESIDE).show_with(
        ui,
        cx,
        |ui, cx| {
            ui.spacing_mut().item_spacing.y = space::S;
            table(ui, cx, &list, &preflight);
            count(ui, cx, list.len());
        },
        person::show,
    );
}

/// The short words for a finding, as in `No e-mail address`.
pub fn short(cx: &Cx<'_>, finding: Finding) -> String {
    cx.t(&format!("people-table-short-{}", stem(finding)))
}

fn stem(finding: Finding) -> String {
    finding.id().as_str().trim_start_matches("people.").replace('_', "-")
}

fn tools(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList, preflight: &Preflight) {
    button_row(ui, |ui| {
        let filters = [
            (PeopleFilter::All, "people-table-all", list.len()),
            (PeopleFilter::NeedsYou, "people-table-needs-you", cx.state.people.needs_you),
            (PeopleFilter::Create, "people-table-new", preflight.create),
            (PeopleFilter::Link, "people-table-linked", preflight.link),
            (PeopleFilter::Skip, "people-table-stay-out", preflight.skip),
        ];
        let chosen = cx.state.people.query.filter;
        choice_group(ui, &cx.t("access-who"), |ui| {
            for (filter, key, number) in filters {
                // A filter without anybody is left out, unless it is in force.
                if number == 0 && filter != PeopleFilter::All && filter != chosen {
                    continue;
                }
                let label = cx.tw(key, &[("count", (&cx.count(number)).into())]);
                if ui.add(FilterChip::new(&label, filter == chosen)).clicked() {
                    cx.ask(Action::People(PeopleAction::Filter(filter)));
                }
            }
        });
        findings(ui, cx, preflight);
        search(ui, cx);
    });
}

/// One entry for each finding that some row carries.
fn findings(ui: &mut Ui, cx: &mut Cx<'_>, preflight: &Preflight) {
    let chosen = match cx.state.people.query.filter {
        PeopleFilter::Finding(finding) => Some(finding),
        _ => None,
    };
    let met: Vec<(Finding, String, String)> = preflight
        .summaries
        .iter()
        .filter(|summary| summary.count > 0)
        .map(|summary| (summary.finding, short(cx, summary.finding), cx.count(summary.count)))
        .collect();
    if met.is_empty() {
        return;
    }
    let items: Vec<MenuItem<'_>> = met
        .iter()
        .map(|(finding, text, count)| MenuItem { text, count, selected: chosen == Some(*finding) })
        .collect();
    let in_force = items.iter().find(|item| item.selected);
    let label =
        in_force.map_or_else(|| cx.t("people-table-more"), |item| format!("{} {}", item.text, item.count));
    let name = cx.tw("people-table-more-name", &[("chosen", (&label).into())]);
    let pressed = MenuChip::new(&label, &name, in_force.is_some()).show(ui, &items);
    if let Some((finding, ..)) = pressed.and_then(|index| met.get(index)) {
        cx.ask(Action::People(PeopleAction::Filter(PeopleFilter::Finding(*finding))));
    }
}

fn search(ui: &mut Ui, cx: &mut Cx<'_>) {
    // What was asked for is shown until it is done: a frame that is drawn twice must not lose a letter.
    let asked_id = Id::unique("people-search-asked");
    let mut asked: Option<String> = ui.data(|data| data.get_temp(asked_id));
    let current = &cx.state.people.query.search;
    if asked.as_ref() == Some(current) {
        asked = None;
    }
    let mut words = asked.clone().unwrap_or_else(|| current.clone());
    let rest = ui.available_size_before_wrap().x;
    let width = if rest < NARROWEST_SEARCH { ui.max_rect().width() } else { rest };
    let (label, hint, clear) =
        (cx.t("people-table-search"), cx.t("people-table-find"), cx.t("people-table-search-clear"));
    let field = SearchField::new(&label, &hint, &clear, &mut words).width(width);
    if field.id(Id::unique("field-people-search")).show(ui).changed() {
        let before = asked.as_deref().unwrap_or(current).to_owned();
        cx.offer_search_back(UndoField::PeopleSearch, &before, &words);
        asked = Some(words.clone());
        cx.ask(Action::People(PeopleAction::Search(words)));
    }
    ui.data_mut(|data| match asked {
        Some(asked) => {
            data.insert_temp(asked_id, asked);
        }
        None => data.remove::<String>(asked_id),
    });
}

fn table(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList, preflight: &Arc<Preflight>) {
    let order = Arc::clone(&cx.state.people.order);
    if order.is_empty() {
        // Nobody knows yet who fits while they are being put in order.
        if cx.state.people.arranging.is_none() {
            nobody(ui, cx);
        }
        return;
    }
    let sorts = [PeopleSort::Name, PeopleSort::UserName, PeopleSort::Outcome];
    let domain = domain(ui, list, preflight);
    let login = match &domain {
        Some(domain) => format!("@{domain}"),
        None => cx.t("people-table-user-name"),
    };
    let titles = [cx.t("people-table-name"), login, cx.t("people-table-outcome")];
    let [name, login, happens] = &titles;
    // What happens is read whole; name and login share what is left and are cut before it.
    let width = ui.available_width() - Table::AROUND_THREE;
    let result = (width * 0.36).clamp(168.0, 230.0);
    let columns = [
        Column::fixed(name, (width - result) * 0.55),
        Column::fixed(login, (width - result) * 0.45),
        Column::fixed(happens, result),
    ];
    let query = &cx.state.people.query;
    let sorted = sorts.iter().position(|sort| *sort == query.sort).map(|index| (index, query.descending));
    let spoken = [cx.t("people-table-name"), cx.t("people-table-user-name"), cx.t("people-table-outcome")];
    let heads: Vec<String> = spoken
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let key = match sorted {
                Some((by, false)) if by == index => "people-table-sorted",
                Some((by, true)) if by == index => "people-table-sorted-back",
                _ => "people-table-sort",
            };
            cx.tw(key, &[("column", column.into())])
        })
        .collect();
    let words = Words::new(cx);
    let list_name = cx.t("people-table-list");
    let long = LongTable::new(&list_name, &columns, order.len())
        .sortable(&heads, sorted)
        .selected(place(ui, &order, cx.state.people.selected))
        .visible(visible_rows(ui))
        // Another order is another vector.
        .version(Arc::as_ptr(&order).addr());
    let pressed = long.show(ui, |index, line| {
        let Some(row) = order.get(index).map(|row| *row as usize) else { return };
        let Some(person) = list.row(row) else { return };
        let name = name_of(cx, person);
        let user_name = person.user_name();
        let user_name = user_name.trim();
        let login = domain.as_deref().and_then(|domain| before_domain(user_name, domain));
        let outcome = outcome(cx, &words, preflight, row);
        let said: Vec<&str> =
            [name.as_str(), user_name, outcome.text()].into_iter().filter(|part| !part.is_empty()).collect();
        line.fill(
            &said.join(", "),
            &[Cell::Strong(&name), Cell::Text(login.unwrap_or(user_name)), outcome.cell()],
        );
    });
    match pressed {
        Some(LongTablePress::Sort(column)) => {
            if let Some(sort) = sorts.get(column) {
                cx.ask(Action::People(PeopleAction::Sort(*sort)));
            }
        }
        Some(LongTablePress::Select(index)) => {
            if let Some(row) = order.get(index) {
                remember_place(ui, &order, *row, index);
                cx.ask(Action::People(PeopleAction::Select(Some(*row))));
            }
        }
        Some(LongTablePress::Open) => person::focus(ui),
        None => {}
    }
}

/// As many rows as the page has room for below what stands above them.
fn visible_rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height() - AROUND;
    ((room / Table::ROW).floor().max(0.0) as usize).clamp(5, 18)
}

/// A name to show; a row without one is told by its line in the file.
pub fn name_of(cx: &Cx<'_>, person: RowView<'_>) -> String {
    let name = person.name();
    if name.is_empty() {
        return cx.tw("people-table-line", &[("line", Arg::Name(u64::from(person.line())))]);
    }
    name.into_owned()
}

/// Words that most rows share.
struct Words {
    create: String,
    link: String,
    out: String,
}

impl Words {
    fn new(cx: &Cx<'_>) -> Self {
        Self {
            create: cx.t("people-table-create"),
            link: cx.t("people-table-link"),
            out: cx.t("people-table-out"),
        }
    }
}

/// What happens to somebody.
enum Outcome<'a> {
    Flag(String),
    Plain(Icon, &'a str),
    Out(String),
}

impl Outcome<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Flag(text) | Self::Out(text) => text,
            Self::Plain(_, text) => text,
        }
    }

    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Flag(text) => Cell::Flag(text),
            Self::Plain(icon, text) => Cell::Icon(*icon, text),
            Self::Out(text) => Cell::Icon(Icon::Dash, text),
        }
    }
}

fn outcome<'a>(cx: &Cx<'_>, words: &'a Words, preflight: &Preflight, row: usize) -> Outcome<'a> {
    let worst = preflight.of_row(row).into_iter().next();
    if let Some((finding, severity)) = worst
        && severity > Severity::Note
    {
        return Outcome::Flag(short(cx, finding));
    }
    match (preflight.fates.get(row), worst) {
        (Some(Fate::Create), _) => Outcome::Plain(Icon::Plus, &words.create),
        (Some(Fate::Link(_)), _) => Outcome::Plain(Icon::Tree, &words.link),
        (_, Some((finding, _))) => Outcome::Out(out(cx, finding)),
        (_, None) => Outcome::Plain(Icon::Dash, &words.out),
    }
}

/// Why somebody stays out.
fn out(cx: &Cx<'_>, finding: Finding) -> String {
    let key = format!("people-table-short-{}", stem(finding));
    let reason = cx.state.texts.attribute(&key, "reason", &[]).unwrap_or_else(|| cx.t(&key));
    cx.tw("people-table-out-because", &[("reason", (&reason).into())])
}

/// How many are shown; told to screen readers when it changes.
fn count(ui: &mut Ui, cx: &Cx<'_>, all: usize) {
    let shown = cx.state.people.order.len();
    let (many, whole) = (cx.count(shown), cx.count(all));
    let args: [(&str, Arg<'_>); 2] = [("shown", (&many).into()), ("all", (&whole).into())];
    let key = if shown == all { "people-table-count-all" } else { "people-table-count" };
    let words = cx.tw(key, &args);
    text(ui, type_::META, &words);
    said::say(ui, &words);
}

fn nobody(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, button) = (cx.t("people-table-empty"), cx.t("people-table-show-all"));
    let search = cx.state.people.query.search.trim();
    let sentence = if search.is_empty() {
        cx.t("people-table-empty-filter")
    } else {
        cx.tw("people-table-empty-search", &[("words", search.into())])
    };
    if EmptyState::new(Icon::Search, &title, &sentence).button(&button).show(ui) {
        cx.ask(Action::People(PeopleAction::ShowAll));
    }
}
