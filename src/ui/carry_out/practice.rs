//! What the practice Entra is asked to do, and what it shows becoming an answer.

use crate::domain::session::{Change, EntraIds, Step};
use crate::worker::{Command, EntraAct, EntraPerson};

use super::super::app::App;
use super::super::fields::typed_ids;
use super::change;
use super::walk::leave_fields;

/// Assigns the ticked people in the practice Entra.
pub fn practice_assign(app: &mut App) {
    let chosen = chosen(app);
    let ids = chosen.iter().map(|p| p.id.clone()).collect();
    let expected = chosen.iter().filter(|p| p.enabled).count();
    app.fields.expected = expected.to_string();
    practice_answers(app);
    app.worker.send(Command::Entra(EntraAct::Assign(ids)));
    leave_fields(app, Step::People);
    change(app, Change::Assigned(expected > 0));
}

fn chosen(app: &App) -> Vec<EntraPerson> {
    let entra = app.state.practice.as_ref().and_then(|p| p.entra.as_ref());
    let people = entra.into_iter().flat_map(|entra| &entra.directory);
    people.filter(|p| app.fields.ticked.contains(&p.id)).cloned().collect()
}

/// Without a list, what is still open about the practice people is answered from their directory.
pub fn practice_answers(app: &mut App) {
    if app.state.practice.is_none() || app.state.people.current().is_some() {
        return;
    }
    let chosen = chosen(app);
    if app.fields.expected.is_empty() {
        app.fields.expected = chosen.iter().filter(|p| p.enabled).count().to_string();
    }
    if app.fields.trial.is_empty()
        && let Some(first) = chosen.iter().find(|p| p.enabled && !p.guest && p.mail.is_some())
    {
        app.fields.trial.clone_from(&first.upn);
    }
    if app.fields.admin.is_empty()
        && let Some(admin) = chosen.iter().find(|p| p.organisation_admin)
    {
        app.fields.admin.clone_from(&admin.upn);
    }
}

pub fn trial_id(app: &App) -> Option<String> {
    let entra = app.state.practice.as_ref()?.entra.as_ref()?;
    let trial = app.state.session.answers().people.trial.to_lowercase();
    entra.directory.iter().find(|p| p.upn.to_lowercase() == trial).map(|p| p.id.clone())
}

/// The people ticked at first: everybody a careful administrator would take.
fn suggested(person: &EntraPerson) -> bool {
    person.enabled && !person.guest && person.mail.is_some()
}

/// What the built-in Entra shows becomes an answer, as if the person had read it off the portal.
pub fn follow_practice_entra(app: &mut App) {
    let Some(entra) = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    let ids = entra
        .view
        .app
        .as_ref()
        .map(|a| EntraIds { object_id: a.object_id.clone(), app_id: a.app_id.clone() });
    let saved = entra.is_connected();
    if app.fields.ticked.is_empty() && app.state.session.answers().people.assigned_at.is_none() {
        app.fields.ticked = entra.directory.iter().filter(|p| suggested(p)).map(|p| p.id.clone()).collect();
    }
    let name = entra.view.app.as_ref().map(|a| a.name.clone()).unwrap_or_default();
    if ids.is_some() && app.state.session.answers().app.ids != ids {
        app.fields.app_name.clone_from(&name);
        change(app, Change::AppName(name));
        app.fields.app_ids = ids.as_ref().map(typed_ids).unwrap_or_default();
        change(app, Change::AppIds(ids));
    }
    if saved && app.state.session.answers().connect.saved_at.is_none() {
        change(app, Change::ConnectSaved(true));
    }
}
