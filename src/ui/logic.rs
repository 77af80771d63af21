//! What the worker told, put into the state. Runs also while the window is minimised.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui;

use crate::domain::checks::Verdict;
use crate::domain::session::{Change, Session, Step, TestAnswer};
use crate::worker::{Command, Event};

use super::app::App;
use super::carry_out;
use super::kept;
use super::remote::Remote;
use super::state::{Fields, OLD_AFTER, PracticeView, SaveState, Screen, WatchView};
use super::theme;
use super::words::SettingsSaid;

/// Takes everything that has happened.
pub fn drain(app: &mut App, ctx: &egui::Context) {
    let events: Vec<Event> = app.worker.events().collect();
    for event in events {
        take(app, ctx, event);
    }
    carry_out::settle_removed(app);
}

fn take(app: &mut App, ctx: &egui::Context, event: Event) {
    match event {
        Event::Reached(job, report) => {
            if app.state.reach_job == Some(job) {
                app.state.reach_job = None;
                app.state.reach = Remote::Ready(*report);
            }
        }
        Event::RungStarted(job, rung) => {
            if app.state.ladder.job == Some(job) {
                app.state.ladder.running.insert(rung);
            }
        }
        Event::RungDone(job, report) => {
            let ladder = &mut app.state.ladder;
            if ladder.job == Some(job) {
                ladder.running.remove(&report.rung);
                ladder.done.retain(|r| r.rung != report.rung);
                ladder.done.push(*report);
            }
        }
        Event::Requested(job, record) => {
            if app.state.ladder.job == Some(job) {
                app.state.ladder.requests.push(record);
            } else if app.state.trial.job == Some(job) {
                app.state.trial.requests.push(record);
            }
        }
        Event::Checked(job, report) => {
            if app.state.ladder.job == Some(job) {
                checked(app, *report);
                // Nothing else wakes the window when the result begins to look old.
                ctx.request_repaint_after(OLD_AFTER + Duration::from_secs(1));
            }
        }
        Event::Looked(job, look) => {
            if app.state.watch.job == Some(job) {
                carry_out::looked(app, ctx, *look);
            }
        }
        Event::Refused(job, problem) => {
            if app.state.watch.job == Some(job) {
                app.state.watch = WatchView::default();
                app.state.watch.problem = Some(*problem);
            }
        }
        Event::PracticeReady { tenant_url, token } => practice_ready(app, tenant_url, token),
        Event::PracticeFailed(why) => app.state.practice_failed = Some(why),
        Event::EntraChanged(view) => {
            if let Some(practice) = app.state.practice.as_mut() {
                practice.entra = Some(*view);
                carry_out::follow_practice_entra(app);
            }
        }
        Event::Setups(result) => match result {
            Ok(list) => {
                let fresh = app.state.save == SaveState::Fresh && app.state.screen == Screen::Step;
                if fresh && app.state.lists_first && !list.is_empty() {
                    app.state.screen = Screen::Start;
                }
                app.state.setups = Remote::Ready(list);
                carry_out::setups_listed(app);
                carry_out::begin_reach(app);
            }
            Err(error) => {
                app.state.setups.fail(error);
                carry_out::begin_reach(app);
            }
        },
        Event::SetupOpened(Ok(loaded)) => {
            // Asked for at once with practice: what is real must not be taken for it.
            if app.state.practice.take().is_some() {
                app.worker.send(Command::StopPractice);
            }
            app.state.opened_with = loaded.warnings;
            app.state.save = if loaded.read_only { SaveState::ReadOnly } else { SaveState::Saved };
            let to_check = app.state.later.opening.as_deref() == Some(loaded.session.id());
            show_session(app, loaded.session);
            if to_check {
                carry_out::take_opened(app);
            }
            carry_out::fetch_token(app);
        }
        Event::FileOpened(Ok(opened)) => carry_out::take_file(app, opened),
        Event::SetupOpened(Err(error))
        | Event::FileOpened(Err(error))
        | Event::TextSaved(Err(error))
        | Event::PeopleSaved(Err(error)) => {
            app.state.later.opening = None;
            app.state.trouble = Some(error.text(&app.state.texts));
            // The program was started to open this: it goes on as without it.
            if matches!(app.state.setups, Remote::NotStarted) {
                app.worker.send(Command::ListSetups);
            }
        }
        Event::SetupSaved(id, result) => {
            // Practice is not saved: this was the setup before, as with another id.
            if id == app.state.session.id()
                && !matches!(app.state.save, SaveState::ReadOnly | SaveState::Practice)
            {
                app.state.save = match result {
                    Ok(()) => SaveState::Saved,
                    Err(error) => SaveState::Failed(error),
                };
            }
        }
        event @ (Event::SetupDeleted(..)
        | Event::SetupRestored(..)
        | Event::SetupArchived(..)
        | Event::TokenKept(..)
        | Event::TokenFetched(..)
        | Event::TokenForgotten(..)) => carry_out::take_many(app, event),
        Event::FolderFailed(path) => {
            let path = path.display().to_string();
            let told = app.state.texts.with("about-open-failed", &[("path", (&path).into())]);
            app.state.trouble = Some(told);
        }
        Event::TextSaved(Ok(Some(path))) => {
            carry_out::take_saved(app, &path);
            let path = path.display().to_string();
            let said = app.state.texts.with("toast-saved-to", &[("path", (&path).into())]);
            carry_out::toast(app, ctx, said);
        }
        Event::LinkFailed(url) => {
            app.state.trouble = Some(app.state.texts.with("trouble-link", &[("url", (&url).into())]));
        }
        Event::Cancelled(job) => {
            if app.state.watch.job == Some(job) {
                app.state.watch.job = None;
                app.state.watch.next = None;
            }
        }
        Event::UsersProgress(job, progress) => {
            if app.state.accounts.job == Some(job) {
                app.state.accounts.progress = progress;
            }
        }
        Event::UsersRead(job, mut read) => {
            let accounts = &mut app.state.accounts;
            if accounts.job == Some(job) {
                accounts.job = None;
                accounts.at = Some(app.state.now);
                accounts.users = Arc::new(std::mem::take(&mut read.users));
                // Counted once: the page is drawn often.
                accounts.off = accounts.users.iter().filter(|u| u.active == Some(false)).count();
                accounts.no_mail = accounts.users.iter().filter(|u| u.email.is_none()).count();
                accounts.read = Remote::Ready(*read);
                carry_out::judge_people(app);
            }
        }
        event @ (Event::PeopleRead(..)
        | Event::PeopleJudged(..)
        | Event::PeopleArranged(..)
        | Event::PeopleFound(..)) => carry_out::take_people(app, event),
        Event::PeopleSaved(Ok(paths)) => {
            let Some(path) = paths.first().map(|path| path.display().to_string()) else {
                app.state.trouble = Some(app.state.texts.get("people-saved-nobody"));
                return;
            };
            let args = [("path", (&path).into()), ("parts", paths.len().into())];
            let said = app.state.texts.with("people-saved", &args);
            carry_out::toast(app, ctx, said);
        }
        event @ (Event::NamedFound(..) | Event::CaseSaved(..)) => carry_out::take_case(app, ctx, event),
        event @ (Event::Crashes(..) | Event::CrashesRemoved(..)) => carry_out::take_crash(app, ctx, event),
        event @ (Event::TrialStepStarted(..)
        | Event::TrialStepDone(..)
        | Event::TrialFinished(..)
        | Event::TrialLeftovers(..)) => carry_out::take_trial(app, event),
        Event::SettingsSaved(Err(error)) => {
            kept::written(app, false);
            app.state.settings_said = vec![SettingsSaid::NotSaved(error)];
        }
        Event::SystemLook(look) => {
            app.state.system = look;
            theme::follow(ctx, look, app.state.settings.motion);
        }
        Event::SettingsSaved(Ok(())) => kept::written(app, true),
        // Cancelled in the chooser, or an answer only the command line asks for.
        Event::TextSaved(Ok(None)) | Event::Interrupted => {}
    }
}

fn checked(app: &mut App, report: crate::domain::checks::CheckReport) {
    let ladder = &mut app.state.ladder;
    ladder.job = None;
    ladder.running.clear();
    ladder.done.clone_from(&report.rungs);
    ladder.requests.clone_from(&report.requests);
    ladder.outdated = false;
    if report.verdict != Verdict::Cancelled {
        let answer = TestAnswer {
            verdict: report.verdict,
            at: app.state.now,
            tenant_url: app.state.session.answers().tenant_url.clone(),
            problems: report.problems().iter().map(|p| p.id.as_str().to_owned()).collect(),
        };
        carry_out::change(app, Change::Tested(answer));
    }
    carry_out::take_check(app, &report);
    app.state.ladder.report = Some(report);
}

fn practice_ready(app: &mut App, tenant_url: String, token: crate::domain::session::SecretToken) {
    let session = Session::practice(app.state.now);
    app.state.practice = Some(PracticeView {
        tenant_url: tenant_url.clone(),
        token,
        entra: None,
        fast: false,
        faults: std::collections::BTreeSet::new(),
    });
    app.state.practice_failed = None;
    app.state.save = SaveState::Practice;
    show_session_at(app, session, Some(tenant_url));
}

/// Shows a session from the beginning of what it has to show: nothing of another one is left.
pub fn show_session(app: &mut App, session: Session) {
    show_session_at(app, session, None);
}

/// [`show_session`] with another address filled in: practice must not even look at the real one.
fn show_session_at(app: &mut App, session: Session, address: Option<String>) {
    carry_out::forget(app);
    app.fields = Fields::of(&session);
    if let Some(address) = address {
        app.fields.address = address;
    }
    app.state.screen = if session.is_complete() { Screen::Finish } else { Screen::Step };
    app.state.session = session;
    app.state.focus_page = true;
    carry_out::read_address(app);
    if app.state.session.viewed() == Step::Prepare {
        carry_out::begin_reach(app);
    }
}
