//! Step 6: reads all accounts in Contractbook and saves them.

use crate::domain::session::Step;
use crate::worker::{Command, users_csv};

use super::super::app::App;
use super::super::remote::Remote;
use super::super::state::AccountsView;
use super::open_step;
use super::save_to::save_to;

/// Begins to read; an earlier result stays until the new one is there.
pub fn read(app: &mut App) {
    let (Some(tenant_url), Some(token)) =
        (app.state.credentials.tenant_url().cloned(), app.state.credentials.token.clone())
    else {
        open_step(app, Step::Credentials);
        app.state.missing = app.state.session.missing(Step::Credentials);
        return;
    };
    if app.state.accounts.job.is_some() {
        return;
    }
    let job = app.worker.new_job();
    app.state.accounts = AccountsView {
        job: Some(job),
        started: Some(app.state.now),
        tenant_url: tenant_url.for_entra(),
        read: std::mem::take(&mut app.state.accounts.read),
        users: std::mem::take(&mut app.state.accounts.users),
        ..AccountsView::default()
    };
    app.state.accounts.read.begin();
    app.worker.send(Command::ReadUsers { job, tenant_url, token, timeout: None });
}

/// Stops; what was read comes with the end of the job.
pub fn cancel(app: &mut App) {
    if let Some(job) = app.state.accounts.job {
        app.worker.send(Command::Cancel(job));
    }
}

/// Saves the list where the person chooses. One that is not complete says so in its name.
pub fn save(app: &mut App) {
    let Remote::Ready(read) = &app.state.accounts.read else { return };
    let text = match users_csv(&app.state.accounts.users) {
        Ok(text) => text,
        Err(error) => {
            app.state.trouble = Some(error.to_string());
            return;
        }
    };
    let name = if read.complete { "contractbook-users.csv" } else { "contractbook-users.incomplete.csv" };
    app.worker.send(Command::SaveText { to: save_to(None, name, "CSV", "csv"), text });
}
