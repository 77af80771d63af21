//! The trial write: its plan, its commit, its end.

use crate::domain::checks::write::{TrialPlan, TrialReport, TrialStep};
use crate::domain::session::{Step, read_tenant_url};
use crate::worker::{Command, Event, fresh_probe};

use super::super::app::App;
use super::super::state::{Screen, TrialView};
use super::{open_step, show};

/// Opens the page with a fresh plan, or with the trial that still runs. Nothing is sent.
pub fn open(app: &mut App) {
    if app.state.trial.job.is_some() {
        show(app, Screen::Trial);
        return;
    }
    let Some(url) = app.state.credentials.tenant_url().cloned() else {
        open_step(app, Step::Credentials);
        return;
    };
    app.state.trial = TrialView { plan: Some(TrialPlan::new(url, fresh_probe())), ..TrialView::default() };
    app.worker.send(Command::ListTrialLeftovers);
    show(app, Screen::Trial);
}

/// The commit: does exactly what the plan on the page says.
pub fn run(app: &mut App) {
    let Some(token) = app.state.credentials.token.clone() else {
        open_step(app, Step::Credentials);
        app.state.missing = app.state.session.missing(Step::Credentials);
        return;
    };
    if app.state.trial.job.is_some() {
        return;
    }
    // One plan, one trial.
    let Some(plan) = app.state.trial.plan.take() else { return };
    let job = app.worker.new_job();
    app.state.trial = TrialView { job: Some(job), plan: Some(plan.clone()), ..TrialView::default() };
    app.worker.send(Command::TrialWrite { job, plan, token });
}

/// Stops; what was made is removed first.
pub fn cancel(app: &mut App) {
    if let Some(job) = app.state.trial.job {
        app.state.trial.stopping = true;
        app.worker.send(Command::Cancel(job));
    }
}

/// Removes what earlier trials left at this address. It needs a token, which is not kept.
pub fn clean_up(app: &mut App, url: &str) {
    let token = app.state.credentials.token.clone();
    let (Some(tenant_url), Some(token)) = (read_tenant_url(url).url, token) else {
        open_step(app, Step::Credentials);
        app.state.missing = app.state.session.missing(Step::Credentials);
        return;
    };
    if app.state.trial.job.is_some() {
        return;
    }
    let job = app.worker.new_job();
    app.state.trial = TrialView { job: Some(job), cleaning: true, ..TrialView::default() };
    show(app, Screen::Trial);
    app.worker.send(Command::CleanUpTrial { job, tenant_url, token });
}

/// Back to the test.
pub fn close(app: &mut App) {
    show(app, Screen::Step);
}

/// What the worker tells of a trial.
pub fn take(app: &mut App, event: Event) {
    let running = app.state.trial.job;
    let trial = &mut app.state.trial;
    match event {
        Event::TrialStepStarted(job, step) if running == Some(job) => {
            trial.running.insert(step);
        }
        Event::TrialStepDone(job, report) if running == Some(job) => {
            trial.running.remove(&report.step);
            trial.done.retain(|r| r.step != report.step);
            trial.done.push(*report);
        }
        Event::TrialFinished(job, report) if running == Some(job) => finished(app, *report),
        Event::TrialLeftovers(Ok(entries)) => app.state.leftovers = entries,
        _ => {}
    }
}

fn finished(app: &mut App, report: TrialReport) {
    let cleaning = app.state.trial.cleaning;
    let done = report.steps.iter().filter(|s| !cleaning || s.step == TrialStep::CleanUp).cloned().collect();
    app.state.trial = TrialView {
        done,
        requests: report.requests.clone(),
        at: Some(app.state.now),
        report: Some(report),
        cleaning,
        ..TrialView::default()
    };
    app.state.focus_page = true;
    app.worker.send(Command::ListTrialLeftovers);
}
