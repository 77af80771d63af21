//! Many setups: arranged, archived, removed and brought back.

use std::sync::Arc;

use crate::domain::session::Session;
use crate::domain::setups::{SetupFilter, SetupQuery, arrange, count};
use crate::worker::{Command, Event};

use super::super::action_many::ManyAction;
use super::super::app::App;
use super::super::many_view::Removed;
use super::super::state::{Fields, SaveState, Screen};
use super::keychain;

/// Does it.
pub fn act(app: &mut App, action: ManyAction) {
    let query = &mut app.state.many.query;
    match action {
        ManyAction::Filter(filter) => query.filter = filter,
        ManyAction::Search(words) => query.search = words,
        ManyAction::Sort(sort) => {
            query.descending = query.sort == sort && !query.descending;
            query.sort = sort;
        }
        ManyAction::ShowAll => {
            query.filter = SetupFilter::All;
            query.search.clear();
        }
        ManyAction::Select(id) => {
            app.state.many.selected = Some(id);
            return;
        }
        ManyAction::Archive(id, yes) => {
            let at = yes.then_some(app.state.now);
            if app.state.session.id() == id {
                // Saved again later, it must not come back out.
                app.state.session.archive(at);
            }
            app.worker.send(Command::ArchiveSetup(id, at));
            return;
        }
        ManyAction::UndoRemove => {
            if let Some(removed) = app.state.many.removed.take() {
                app.worker.send(Command::RestoreSetup(removed.id));
            }
            return;
        }
        ManyAction::KeepToken(yes) => {
            keychain::ask_to_keep(app, yes);
            return;
        }
        ManyAction::AskKeychainAgain => {
            keychain::ask_again(app);
            return;
        }
    }
    arrange_setups(app);
}

/// Works out which setups are shown. Asked when the list or the query has changed, never while drawing.
pub fn arrange_setups(app: &mut App) {
    let state = &mut app.state;
    let list = state.setups.latest().map(Vec::as_slice).unwrap_or_default();
    let today = state.now.to_zoned_datetime(state.zone.clone()).date();
    let many = &mut state.many;
    many.counts = count(list, state.now, today);
    // A filter without anything to show is gone from the page, so it cannot stay in force.
    if many.query.filter != SetupFilter::All && many.counts.of(many.query.filter) == 0 {
        many.query.filter = SetupFilter::All;
    }
    many.order = Arc::new(arrange(list, &many.query, state.now, today));
    let chosen = |id: &String| many.order.iter().filter_map(|at| list.get(*at)).any(|setup| setup.id == *id);
    if !many.selected.as_ref().is_some_and(chosen) {
        many.selected = many.order.first().and_then(|at| list.get(*at)).map(|setup| setup.id.clone());
    }
}

/// Takes a setup off the list; until the list is left it can come back.
pub fn remove(app: &mut App, id: String) {
    let_go(app);
    if app.state.session.id() == id {
        // What still runs for it would save it again.
        super::forget(app);
        let session = Session::new(app.state.now);
        app.fields = Fields::of(&session);
        app.state.session = session;
        app.state.save = SaveState::Fresh;
        super::read_address(app);
    }
    app.worker.send(Command::DeleteSetup(id));
}

/// What was removed is gone for good once the list is left.
pub fn settle_removed(app: &mut App) {
    if app.state.screen != Screen::Start {
        let_go(app);
    }
}

fn let_go(app: &mut App) {
    if let Some(removed) = app.state.many.removed.take() {
        app.worker.send(Command::PurgeSetup(removed.id));
    }
}

/// The list was read.
pub fn listed(app: &mut App) {
    if app.state.setups.latest().is_none_or(Vec::is_empty) {
        app.state.many.query = SetupQuery::default();
    }
    arrange_setups(app);
}

/// The worker told something about the list or the keychain.
pub fn take(app: &mut App, event: Event) {
    match event {
        Event::SetupDeleted(id, Ok(())) => {
            let list = app.state.setups.latest();
            let company = list.and_then(|list| list.iter().find(|setup| setup.id == id));
            let company = company.map(|setup| setup.company.clone()).unwrap_or_default();
            app.state.many.removed = Some(Removed { id, company });
            app.worker.send(Command::ListSetups);
        }
        Event::SetupRestored(id, Ok(())) => {
            app.state.many.selected = Some(id);
            app.worker.send(Command::ListSetups);
        }
        Event::SetupArchived(_, Ok(())) => app.worker.send(Command::ListSetups),
        Event::SetupDeleted(_, Err(error))
        | Event::SetupRestored(_, Err(error))
        | Event::SetupArchived(_, Err(error)) => {
            app.state.trouble = Some(error.text(&app.state.texts));
        }
        Event::TokenKept(setup, done) => keychain::kept(app, &setup, done),
        Event::TokenFetched(setup, token) => keychain::fetched(app, &setup, token),
        Event::TokenForgotten(setup, done) => keychain::forgotten(app, &setup, done),
        _ => {}
    }
}
