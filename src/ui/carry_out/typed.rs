//! What stands in a field and was not left yet, when the window closes or another setup comes: it is an answer all the
//! same.

use crate::domain::session::{AdminAnswer, Change, Step, find_entra_ids};

use super::super::app::App;
use super::{change, read_address};

/// Takes what the app is called, when its field was left or counts as left.
pub fn read_app_name(app: &mut App) {
    let typed = app.fields.app_name.trim().to_owned();
    if typed != app.state.session.answers().app.name {
        change(app, Change::AppName(typed));
    }
}

/// The domains in their field, where they are the person's answer: what was told from the list and left as it is goes
/// on being told from the list.
pub fn typed_domains(app: &App) -> Option<Vec<String>> {
    let told = app.state.people.preflight.as_ref().map(|p| p.domains.join(", ")).unwrap_or_default();
    let unanswered = app.state.session.answers().people.domains.is_empty();
    let typed = app.fields.domains.split([',', ';', ' ']).map(str::to_owned);
    (!unanswered || app.fields.domains.trim() != told).then(|| typed.collect())
}

/// Takes the fields of the open setup as answers, where they differ.
pub fn keep(app: &mut App) {
    if app.state.practice.is_some() {
        return;
    }
    let reached = |app: &App, step| app.state.session.is_reached(step);
    let address = app.fields.address.trim();
    let read = app.state.credentials.address.is_some();
    let another = address != app.state.session.answers().tenant_url;
    if reached(app, Step::Credentials) && read && !address.is_empty() && another {
        read_address(app);
    }
    if reached(app, Step::CreateApp) {
        if !app.fields.app_name.trim().is_empty() {
            read_app_name(app);
        }
        let ids = find_entra_ids(&app.fields.app_ids).both();
        if ids.is_some() && ids != app.state.session.answers().app.ids {
            change(app, Change::AppIds(ids));
        }
    }
    if reached(app, Step::People) {
        let people = &app.state.session.answers().people;
        let trial = app.fields.trial.trim().to_owned();
        let admin = app.fields.admin.trim().to_owned();
        let expected = app.fields.expected.trim().parse::<u32>().ok().filter(|n| *n > 0);
        let mut changes = Vec::new();
        if trial != people.trial {
            changes.push(Change::Trial(trial));
        }
        let kept = match &people.admin {
            AdminAnswer::AlreadyInContractbook => None,
            AdminAnswer::Assigned(kept) => Some(kept.as_str()),
            AdminAnswer::Open => Some(""),
        };
        if kept.is_some_and(|kept| kept != admin) {
            let answer = if admin.is_empty() { AdminAnswer::Open } else { AdminAnswer::Assigned(admin) };
            changes.push(Change::Admin(answer));
        }
        if expected.is_some() && expected != people.expected {
            changes.push(Change::Expected(expected));
        }
        let groups = app.fields.groups.trim().parse::<u32>().ok().filter(|n| *n > 0);
        if groups.is_some() && groups != people.groups {
            changes.push(Change::Groups(groups));
        }
        // Without a list that was judged the field tells what an earlier one told.
        if app.state.people.preflight.is_some() || !people.domains.is_empty() {
            changes.extend(typed_domains(app).map(Change::Domains));
        }
        for it in changes {
            change(app, it);
        }
    }
    let from = app.fields.later.from.trim().to_owned();
    if app.state.session.is_complete() && from != app.state.session.answers().token_plan.from {
        change(app, Change::TokenFrom(from));
    }
}
