//! After an unexpected stop: what was running is stopped, what was answered is kept, and the report is offered.

use std::sync::Arc;

use eframe::egui;

use crate::domain::report::crash::crash_bundle;
use crate::worker::{Command, Event, PracticeOptions, Worker, crash_count, crashes_here};

use super::super::action::Dialog;
use super::super::action_crash::CrashAction;
use super::super::app::App;
use super::super::kept;
use super::super::remote::Remote;
use super::credentials::end_watch;
use super::keychain::ask;
use super::save_to::save_to;
use super::{save, toast};

/// The proposed name of what is handed to Support.
const NAME: &str = "contractbook-setup-crash.json";

/// Does it.
pub fn act(app: &mut App, action: CrashAction) {
    match action {
        CrashAction::Show => app.state.dialog = Some(Dialog::Crash),
        CrashAction::Save(path) => {
            let to = save_to(path, NAME, "JSON", "json");
            let text = crash_bundle(&app.state.crash.reports);
            app.worker.send(Command::SaveText { to, text });
        }
        CrashAction::Remove => app.worker.send(Command::RemoveCrashes),
    }
}

/// Takes what the worker tells about reports.
pub fn take(app: &mut App, ctx: &egui::Context, event: Event) {
    match event {
        // What happened in this window is told by itself, with what was there before.
        Event::Crashes(reports) if !app.state.crash.here => app.state.crash.reports = reports,
        Event::CrashesRemoved(Ok(())) => {
            app.state.crash.reports.clear();
            if app.state.dialog == Some(Dialog::Crash) {
                app.state.dialog = None;
            }
            let said = app.state.texts.get("crash-removed");
            toast(app, ctx, said);
        }
        Event::CrashesRemoved(Err(error)) => app.state.trouble = Some(error.text(&app.state.texts)),
        _ => {}
    }
}

/// Looks whether something has stopped since the last frame; a worker that has ended is replaced.
pub fn look(app: &mut App, ctx: &egui::Context) {
    let count = crash_count();
    if count != app.state.crash.seen {
        let earlier = app.state.crash.seen;
        app.state.crash.seen = count;
        app.state.crash.here = true;
        app.state.crash.reports.extend(crashes_here().into_iter().skip(earlier));
        stop_running(app);
        ctx.request_repaint();
    }
    if !app.worker.is_running() {
        stop_running(app);
        replace_worker(app, ctx);
    }
}

/// Nobody knows which of them will still answer. Each can be begun again by its button.
fn stop_running(app: &mut App) {
    let state = &app.state;
    for job in [state.trial.job, state.case.job].into_iter().flatten() {
        app.worker.send(Command::Cancel(job));
    }
    stop_asking(app);
    let state = &mut app.state;
    (state.trial.job, state.case.job) = (None, None);
    state.trial.running.clear();
    state.trial.stopping = false;
    state.later.opening = None;
    state.later.checking = false;
    give_up(&mut state.setups);
    // What a trial had made is told again.
    app.worker.send(Command::ListTrialLeftovers);
}

/// Stops whatever asks Contractbook or reads a list.
pub(super) fn stop_asking(app: &mut App) {
    let state = &app.state;
    let jobs = [state.ladder.job, state.accounts.job, state.reach_job];
    for job in jobs.into_iter().chain(state.people.jobs()).flatten() {
        app.worker.send(Command::Cancel(job));
    }
    end_watch(app);
    let state = &mut app.state;
    (state.ladder.job, state.accounts.job, state.reach_job) = (None, None, None);
    state.ladder.running.clear();
    let people = &mut state.people;
    (people.job, people.judging, people.arranging, people.finding) = (None, None, None, None);
    people.choosing = false;
    give_up(&mut people.list);
    give_up(&mut state.reach);
    give_up(&mut state.accounts.read);
}

fn give_up<T, E>(remote: &mut Remote<T, E>)
where
    Remote<T, E>: Default,
{
    if remote.is_running() {
        remote.give_up();
    }
}

/// The commands that the old one had not carried out are gone: what they were to save is sent again.
fn replace_worker(app: &mut App, ctx: &egui::Context) {
    let wake = {
        let ctx = ctx.clone();
        move || ctx.request_repaint()
    };
    match Worker::start_with_keychain(app.state.folder.clone(), Arc::clone(&app.keychain), wake) {
        Ok(worker) => {
            app.worker = worker;
            save(app);
            kept::write_again(app);
            // A question to the keychain ended with the old one.
            if let Some(asking) = app.state.many.keep.asking.take() {
                app.state.many.keep.there = None;
                ask(app, asking);
            }
            app.worker.send(Command::ListTrialLeftovers);
            if app.state.practice.is_some() {
                // The practice company lived in the one that has ended.
                app.worker.send(Command::StartPractice(PracticeOptions::default()));
            }
        }
        Err(error) => tracing::error!(kind = %error.kind(), "no new worker"),
    }
}
