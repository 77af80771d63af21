//! Moving through the journey.

use eframe::egui::Context;

use crate::domain::session::{AdminAnswer, Change, Missing, Session, Step, find_entra_ids};
use crate::worker::{Command, JobId, PracticeOptions};

use super::super::app::App;
use super::super::logic;
use super::super::remote::Remote;
use super::super::state::{PeoplePart, Screen};
use super::super::undo::{Before, Undone};
use super::keychain::keep_token;
use super::start::begin_watch;
use super::typed::read_app_name;
use super::{change, offer, read_address, read_secret, save, test};

pub fn show(app: &mut App, screen: Screen) {
    app.state.screen = screen;
    app.state.focus_page = true;
    app.state.missing.clear();
    app.state.dialog = None;
}

pub fn open_step(app: &mut App, step: Step) {
    if !app.state.session.open(step) {
        return;
    }
    show(app, Screen::Step);
    match step {
        Step::Prepare => begin_reach(app),
        Step::Start => begin_watch(app),
        _ => {}
    }
    save(app);
}

pub fn back(app: &mut App) {
    match app.state.screen {
        Screen::Finish => open_step(app, Step::Consent),
        Screen::Start => {}
        Screen::Case => super::agent::close(app),
        Screen::Trial => show(app, Screen::Step),
        Screen::Step
            if app.state.session.viewed() == Step::People && app.state.people.part == PeoplePart::Assign =>
        {
            app.state.people.part = PeoplePart::Check;
            show(app, Screen::Step);
        }
        Screen::Step => match app.state.session.viewed().previous() {
            Some(step) => open_step(app, step),
            None => show_setups(app),
        },
    }
}

fn show_setups(app: &mut App) {
    if app.state.practice.is_none() {
        app.worker.send(Command::ListSetups);
        show(app, Screen::Start);
    }
}

pub fn go_on(app: &mut App) {
    let step = app.state.session.viewed();
    leave_fields(app, step);
    if let Err(missing) = app.state.session.finish(step, app.state.now) {
        // What is said in this window is asked for where it is said.
        if step == Step::People && missing != [Missing::Assigned] {
            app.state.people.part = PeoplePart::Check;
        }
        app.state.missing = missing;
        app.state.focus_missing = true;
        return;
    }
    save(app);
    match step.next() {
        Some(next) => {
            open_step(app, next);
            if next == Step::Test && !app.state.session.is_done(Step::Test) {
                test(app);
            }
        }
        None => show(app, Screen::Finish),
    }
}

/// A field that still has the focus counts as left when the main button is pressed.
pub fn leave_fields(app: &mut App, step: Step) {
    match step {
        Step::Credentials => {
            read_address(app);
            read_secret(app);
            keep_token(app);
        }
        Step::CreateApp => {
            read_app_name(app);
            let ids = find_entra_ids(&app.fields.app_ids).both();
            change(app, Change::AppIds(ids));
        }
        Step::People => {
            let expected = app.fields.expected.trim().parse().ok().filter(|count| *count > 0);
            change(app, Change::Expected(expected));
            change(app, Change::Trial(app.fields.trial.trim().to_owned()));
            let already = app.state.session.answers().people.admin == AdminAnswer::AlreadyInContractbook;
            if !already {
                let typed = app.fields.admin.trim();
                let assigned = || AdminAnswer::Assigned(typed.to_owned());
                let admin = if typed.is_empty() { AdminAnswer::Open } else { assigned() };
                change(app, Change::Admin(admin));
            }
        }
        _ => {}
    }
}

/// What was missing and has come since is no longer said.
pub fn settle_missing(app: &mut App) {
    if !app.state.missing.is_empty() {
        let still = app.state.session.missing(app.state.session.viewed());
        app.state.missing.retain(|m| still.contains(m));
    }
}

pub fn restart(app: &mut App, ctx: &Context) {
    app.state.dialog = None;
    if app.state.practice.is_some() {
        app.worker.send(Command::StartPractice(PracticeOptions::default()));
    } else {
        if app.state.session.answers().token_kept {
            app.worker.send(Command::ForgetToken(app.state.session.id().to_owned()));
        }
        let fresh = Session::new(app.state.now).with_id(app.state.session.id());
        let before = Before::take(app);
        logic::show_session(app, fresh);
        save(app);
        let text = app.state.texts.get("undo-restart");
        offer(app, ctx, text, Undone::Everything(Box::new(before)));
    }
}

/// Asks quietly whether this computer reaches the address, once.
pub fn begin_reach(app: &mut App) {
    let nothing_asked = matches!(app.state.reach, Remote::NotStarted);
    let on_step_1 = app.state.screen == Screen::Step && app.state.session.viewed() == Step::Prepare;
    if nothing_asked && on_step_1 {
        let job: JobId = app.worker.new_job();
        app.state.reach_job = Some(job);
        app.state.reach.begin();
        app.worker.send(Command::Reach { job, tenant_url: app.fields.address.clone() });
    }
}
