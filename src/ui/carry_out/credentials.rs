//! Step 3 and 4: reads the two fields, climbs the ladder.

use std::time::Duration;

use crate::domain::checks::{RungReport, held};
use crate::domain::session::{
    CONTRACTBOOK_TENANT_URL, Change, SecretToken, Step, TenantUrl, TokenNote, read_tenant_url, read_token,
};
use crate::worker::Command;

use super::super::app::App;
use super::super::state::{LadderView, WatchView};
use super::keychain::keep_token;
use super::{change, open_step};

/// How long the ladder may take.
const CHECK_LIMIT: Duration = Duration::from_secs(30);

/// Reads the tenant URL field.
pub fn read_address(app: &mut App) {
    let typed = app.fields.address.clone();
    let tidied = app.state.credentials.address.as_ref().and_then(|read| read.url.as_ref());
    // What stood there before another text is no longer what tidying can be taken back to.
    if tidied.is_none_or(|url| url.for_entra() != typed) {
        app.state.credentials.address_before = None;
    }
    if typed.trim().is_empty() && app.state.credentials.address.is_none() {
        CONTRACTBOOK_TENANT_URL.clone_into(&mut app.fields.address);
    }
    let read = read_tenant_url(&app.fields.address);
    if let Some(url) = &read.url {
        let clean = url.for_entra();
        if clean != app.fields.address {
            app.state.credentials.address_before = Some(typed);
            app.fields.address.clone_from(&clean);
        }
        if clean != app.state.session.answers().tenant_url {
            app.state.ladder.outdated = true;
            end_test(app);
            // What is seen at the address of before tells nothing about this one.
            end_watch(app);
            app.state.watch = WatchView::default();
            // The prefilled address is no answer before the step is reached.
            if app.state.session.is_reached(Step::Credentials) {
                change(app, Change::TenantUrl(clean));
            }
        }
    } else if app.state.session.is_reached(Step::Credentials) {
        change(app, Change::TenantUrl(String::new()));
    }
    app.state.credentials.address = Some(read);
}

/// Ends a test of what is no longer there: what it finds proves nothing about the address and the token of now.
fn end_test(app: &mut App) {
    if let Some(job) = app.state.ladder.job.take() {
        app.worker.send(Command::Cancel(job));
        app.state.ladder.running.clear();
    }
}

/// Stops looking for arrivals; what was seen stays.
pub fn end_watch(app: &mut App) {
    app.state.watch.next = None;
    if let Some(job) = app.state.watch.job.take() {
        app.worker.send(Command::Cancel(job));
    }
}

pub fn read_secret(app: &mut App) {
    if app.fields.token.expose().trim().is_empty() && app.state.credentials.token.is_none() {
        let read = read_token("", app.state.now);
        app.state.credentials.token_problems = read.problems;
        return;
    }
    let read = read_token(app.fields.token.expose(), app.state.now);
    let same = match (&read.token, &app.state.credentials.token) {
        (Some(new), Some(old)) => new.expose() == old.expose(),
        (None, None) => true,
        _ => false,
    };
    if !same || read.token.is_none() {
        app.state.credentials.token_before = None;
    }
    if let Some(token) = &read.token
        && token.expose() != app.fields.token.expose()
    {
        app.state.credentials.token_before = Some(SecretToken::new(app.fields.token.expose().to_owned()));
        app.fields.token.set(token.expose());
        app.state.credentials.token_repairs = read.repairs;
        app.state.credentials.token_problems = read.problems;
    } else if !same || read.token.is_none() {
        app.state.credentials.token_repairs = read.repairs;
        app.state.credentials.token_problems = read.problems;
    }
    if !same {
        app.state.ladder.outdated = true;
        end_test(app);
        // The next one, begun with step 7, asks with the new token and goes on where this one was.
        end_watch(app);
        let told = read.token.as_ref().map_or(Change::TokenGone, |token| entered(app, token));
        app.state.credentials.token = read.token;
        change(app, told);
    }
}

/// What a token that was entered tells the session. The one before may be gone from its field by now.
fn entered(app: &mut App, token: &SecretToken) -> Change {
    let note = TokenNote {
        fingerprint: token.fingerprint(),
        entered_at: app.state.now,
        expires_at: token.jwt_expiry(),
    };
    let before = app.state.credentials.token_mark.replace(token.mark());
    if before.is_some_and(|before| !before.is_of(token)) {
        Change::TokenReplaced(note)
    } else {
        Change::TokenEntered(note)
    }
}

/// Climbs the whole ladder.
pub fn test(app: &mut App) {
    climb(app, Vec::new());
}

/// Climbs what did not hold. What held is kept with the time at which it was tested, unless that no longer speaks
/// for now.
pub fn retry(app: &mut App) {
    let ladder = &app.state.ladder;
    let kept = match &ladder.report {
        Some(report) if !app.state.result_is_old(report.started_at) => held(report),
        _ => Vec::new(),
    };
    let fresh = |r: &RungReport| !app.state.result_is_old(ladder.tested_at(r.rung));
    climb(app, if kept.iter().all(fresh) { kept } else { Vec::new() });
}

fn climb(app: &mut App, keep: Vec<RungReport>) {
    let Some(url) = app.state.credentials.tenant_url().map(TenantUrl::for_entra) else {
        open_step(app, Step::Credentials);
        app.state.missing = app.state.session.missing(Step::Credentials);
        return;
    };
    let Some(token) = app.state.credentials.token.clone() else {
        open_step(app, Step::Credentials);
        app.state.missing = app.state.session.missing(Step::Credentials);
        return;
    };
    if app.state.ladder.job.is_some() {
        return;
    }
    keep_token(app);
    let job = app.worker.new_job();
    let kept = keep.iter().map(|r| (r.rung, app.state.ladder.tested_at(r.rung))).collect();
    app.state.ladder =
        LadderView { job: Some(job), report: app.state.ladder.report.take(), kept, ..LadderView::default() };
    app.worker.send(Command::Check { job, tenant_url: url, token: Some(token), timeout: CHECK_LIMIT, keep });
}
