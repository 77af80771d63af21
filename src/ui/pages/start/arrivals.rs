//! Who has arrived, who of the list has not, and who arrived without being on it: however many there are.

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use crate::domain::people::Standing;
use crate::domain::people::list::PeopleList;
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::theme::{space, type_};
use crate::ui::undo::UndoField;
use crate::ui::watch_view::{Chosen, WatchTab};
use crate::ui::widgets::{
    Cell, Column, CopyBox, EmptyState, FilterChip, Icon, LongTable, LongTablePress, Notice, NoticeKind, Rich,
    SearchField, SunkenCard, Table, button_row, choice_group, said, text,
};
use crate::worker::How;

use super::super::Cx;

/// What stands above and below the rows on a page of the usual size.
const AROUND: f32 = 470.0;
/// A search field narrower than this takes a line of its own.
const NARROWEST_SEARCH: f32 = 120.0;

/// Draws the filters, the list and whoever is chosen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.watch.arrivals.is_empty() && cx.state.watch.waiting.is_empty() {
        let (title, sentence) = (cx.t("start-nobody-yet"), cx.t("start-nobody-yet-text"));
        EmptyState::new(Icon::Users, &title, &sentence).show(ui);
        no_list(ui, cx);
        return;
    }
    tools(ui, cx);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        if cx.state.watch.order.is_empty() {
            nobody(ui, cx);
        } else {
            match cx.state.watch.tab {
                WatchTab::Missing => missing(ui, cx),
                WatchTab::Arrived | WatchTab::Unexpected => arrived(ui, cx),
            }
            count(ui, cx);
        }
        chosen(ui, cx);
    });
    no_list(ui, cx);
}

/// Without a list nobody can be named who is missing.
fn no_list(ui: &mut Ui, cx: &mut Cx<'_>) {
    let all = cx.state.session.answers().start.all_arrived_at.is_some();
    if cx.state.watch.list.is_some() || all || cx.state.watch.job.is_none() {
        return;
    }
    let differs = cx.state.people.judged().is_some();
    let words = cx.t(if differs { "start-list-differs" } else { "start-no-list" });
    let go = cx.t("start-to-list");
    if Notice::new(NoticeKind::Info, &words).button(Icon::File, &go).show(ui) {
        cx.ask(Action::Open(Step::People));
    }
}

fn tools(ui: &mut Ui, cx: &mut Cx<'_>) {
    let watch = &cx.state.watch;
    // Whose account was there before has been linked without a trace, once everybody is here.
    let all = cx.state.session.answers().start.all_arrived_at.is_some();
    let linked_silently = all && watch.expected.is_some_and(|e| e.missing == 0);
    let missing = if linked_silently { 0 } else { watch.waiting.len() };
    let unexpected = watch.expected.map_or(0, |e| e.unexpected);
    let tabs = [
        (WatchTab::Arrived, "start-tab-arrived", watch.people()),
        (WatchTab::Missing, "start-tab-missing", missing),
        (WatchTab::Unexpected, "start-tab-unexpected", unexpected.try_into().unwrap_or(usize::MAX)),
    ];
    let chosen = watch.tab;
    button_row(ui, |ui| {
        choice_group(ui, &cx.t("access-who"), |ui| {
            for (tab, key, number) in tabs {
                // A kind without anybody is left out, unless it is shown.
                if number == 0 && tab != WatchTab::Arrived && tab != chosen {
                    continue;
                }
                let label = cx.tw(key, &[("count", (&cx.count(number)).into())]);
                if ui.add(FilterChip::new(&label, tab == chosen)).clicked() {
                    cx.ask(Action::Step7(StartAction::Tab(tab)));
                }
            }
        });
        let rest = ui.available_size_before_wrap().x;
        let width = if rest < NARROWEST_SEARCH { ui.max_rect().width() } else { rest };
        let (label, hint, clear) =
            (cx.t("start-search"), cx.t("start-search-hint"), cx.t("start-search-clear"));
        let before = cx.fields.watch_search.clone();
        let field = SearchField::new(&label, &hint, &clear, &mut cx.fields.watch_search).width(width);
        if field.id(Id::unique("field-watch-search")).show(ui).changed() {
            let now = cx.fields.watch_search.clone();
            cx.offer_search_back(UndoField::WatchSearch, &before, &now);
            cx.ask(Action::Step7(StartAction::Search));
        }
    });
}

fn visible_rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height() - AROUND;
    ((room / Table::ROW).floor().max(0.0) as usize).clamp(5, 14)
}

fn arrived(ui: &mut Ui, cx: &mut Cx<'_>) {
    let titles = [cx.t("start-column-seen"), cx.t("start-column-who"), cx.t("start-column-how")];
    let [seen, who, how] = &titles;
    let width = ui.available_width();
    let columns = [Column::fixed(seen, 84.0), Column::fixed(who, width * 0.52), Column::rest(how)];
    let words = [cx.t("start-how-new"), cx.t("start-how-linked"), cx.t("start-how-off")];
    let [new, linked, off] = &words;
    let watch = &cx.state.watch;
    let order = Arc::clone(&watch.order);
    let place = match &watch.chosen {
        Some(Chosen::Id(id, at)) => order.iter().position(|place| {
            watch.arrivals.get(*place as usize).is_some_and(|a| a.id == *id && a.at == *at)
        }),
        _ => None,
    };
    let name = cx.t("start-list-arrived");
    let long = LongTable::new(&name, &columns, order.len())
        .selected(place)
        .visible(visible_rows(ui))
        .version(watch.version);
    let pressed = long.show(ui, |index, line| {
        let Some(arrival) = order.get(index).and_then(|place| watch.arrivals.get(*place as usize)) else {
            return;
        };
        let time = cx.state.clock_with_seconds(arrival.at);
        let (icon, how) = match arrival.how {
            How::New => (Icon::Plus, new),
            How::Linked => (Icon::Tree, linked),
            How::SwitchedOff => (Icon::Stop, off),
        };
        let said = format!("{}, {}, {how}, {time}", arrival.name, arrival.user_name);
        line.fill(&said, &[Cell::Muted(&time), Cell::Strong(&arrival.name), Cell::Icon(icon, how)]);
    });
    if let Some(LongTablePress::Select(index)) = pressed
        && let Some(arrival) = order.get(index).and_then(|place| watch.arrivals.get(*place as usize))
    {
        let id = Chosen::Id(arrival.id.clone(), arrival.at);
        cx.ask(Action::Step7(StartAction::Choose(Some(id))));
    }
}

fn missing(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(list) = cx.state.watch.list.as_ref().map(|(list, _)| Arc::clone(list)) else { return };
    let titles = [cx.t("start-column-missing"), cx.t("start-column-login"), cx.t("start-column-stands")];
    let [who, login, stands] = &titles;
    let width = ui.available_width();
    let columns =
        [Column::fixed(who, width * 0.32), Column::fixed(login, width * 0.36), Column::rest(stands)];
    let (none, there) = (cx.t("start-stands-none"), cx.t("start-stands-there"));
    let watch = &cx.state.watch;
    let order = Arc::clone(&watch.order);
    let place = match watch.chosen {
        Some(Chosen::Row(row)) => {
            order.iter().position(|place| watch.waiting.get(*place as usize).is_some_and(|(r, _)| *r == row))
        }
        _ => None,
    };
    let name = cx.t("start-list-missing");
    let long = LongTable::new(&name, &columns, order.len())
        .selected(place)
        .visible(visible_rows(ui))
        .version(watch.version);
    let pressed = long.show(ui, |index, line| {
        let Some((row, standing)) = order.get(index).and_then(|place| watch.waiting.get(*place as usize))
        else {
            return;
        };
        let (name, login) = names(&list, *row);
        let (icon, stands) = match standing {
            Standing::There => (Icon::Tree, &there),
            Standing::Missing | Standing::Arrived => (Icon::Clock, &none),
        };
        line.fill(
            &format!("{name}, {login}, {stands}"),
            &[Cell::Strong(&name), Cell::Text(&login), Cell::Icon(icon, stands)],
        );
    });
    if let Some(LongTablePress::Select(index)) = pressed
        && let Some((row, _)) = order.get(index).and_then(|place| watch.waiting.get(*place as usize))
    {
        let row = Chosen::Row(*row);
        cx.ask(Action::Step7(StartAction::Choose(Some(row))));
    }
}

fn names(list: &PeopleList, row: u32) -> (String, String) {
    list.row(row as usize)
        .map(|person| (person.name().into_owned(), person.user_name().trim().to_owned()))
        .unwrap_or_default()
}

/// How many are shown; told to screen readers when it changes.
fn count(ui: &mut Ui, cx: &Cx<'_>) {
    let shown = cx.state.watch.order.len();
    let words = cx.tw("start-count", &[("count", shown.into()), ("shown", (&cx.count(shown)).into())]);
    text(ui, type_::META, &words);
    // While they arrive the number changes all the time; then only what was asked for is said.
    if !cx.fields.watch_search.trim().is_empty() {
        said::say(ui, &words);
    }
}

fn nobody(ui: &mut Ui, cx: &Cx<'_>) {
    let search = cx.fields.watch_search.trim();
    let (title, sentence) = if search.is_empty() {
        (cx.t("start-nobody-here"), cx.t("start-nobody-here-text"))
    } else {
        (cx.t("start-nobody-found"), cx.tw("start-nobody-found-text", &[("words", search.into())]))
    };
    EmptyState::new(Icon::Search, &title, &sentence).show(ui);
}

/// Whoever is chosen, with the login to look for in Entra.
fn chosen(ui: &mut Ui, cx: &mut Cx<'_>) {
    let watch = &cx.state.watch;
    let (name, login, key) = match &watch.chosen {
        None => return,
        Some(Chosen::Id(id, at)) => {
            let Some(arrival) = watch.arrivals.iter().find(|a| a.id == *id && a.at == *at) else { return };
            let key = match (arrival.expected, arrival.active) {
                (Some(false), _) => "start-chosen-unexpected",
                (_, Some(false)) => "start-chosen-off",
                _ => "start-chosen-here",
            };
            (arrival.name.clone(), arrival.user_name.clone(), key)
        }
        Some(Chosen::Row(row)) => {
            let Some((_, standing)) = watch.waiting.iter().find(|(r, _)| r == row) else { return };
            let Some((list, _)) = &watch.list else { return };
            let (name, login) = names(list, *row);
            let there = *standing == Standing::There;
            (name, login, if there { "start-chosen-there" } else { "start-chosen-missing" })
        }
    };
    SunkenCard::new().show(ui, |ui| {
        text(ui, type_::STRONG, &name);
        Rich::dense(&cx.t(key)).show(ui);
        let label = cx.t("start-chosen-login");
        let copied = cx.copied(ui, &label);
        let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
        if CopyBox::new(&label, &login, &copy, &copied_word, copied).show(ui).clicked() {
            cx.ask(Action::Copy { name: label, value: login });
        }
    });
}
