//! The one place where actions are done: each changes the state, sends a command, or both.

mod accounts;
mod agent;
mod case;
mod crash;
mod credentials;
mod friendly;
mod keychain;
mod language;
mod later;
mod looks;
mod many;
mod nordwind_list;
mod people;
mod people_list;
mod practice;
mod presenting;
mod pretend;
mod save_to;
mod start;
mod trial;
mod typed;
mod walk;

pub use agent::{landing, opened as take_file};
pub use case::{known as case_known, take as take_case};
pub use crash::{look as look_for_crash, take as take_crash};
pub use credentials::read_address;
pub use friendly::{end_offer, fill, fill_token, go_on_watching, offer};
pub use keychain::{fetch_token, keep_token};
pub use later::{
    checked as take_check, opened as take_opened, reminder_name, sheet_name, text_saved as take_saved,
};
pub use many::{listed as setups_listed, settle_removed, take as take_many};
pub use people_list::{forget as forget_list, judge as judge_people, take as take_people};
pub use practice::follow_practice_entra;
pub use presenting::STAYS;
pub use start::looked;
pub use trial::take as take_trial;
pub use typed::keep as keep_typed;
pub use walk::begin_reach;

use credentials::{read_secret, retry, test};
use practice::{practice_assign, trial_id};
use start::{ask_start, begin_watch};
use typed::read_app_name;
use walk::{back, go_on, open_step, restart, settle_missing, show};

use std::time::Duration;

use eframe::egui;

use crate::domain::explain;
use crate::domain::session::{Change, Session, Step, find_entra_ids};
use crate::domain::settings::{ZOOM_STEP, zoom_percent};
use crate::worker::{Command, EntraAct, PracticeOptions, SetupRef};

use super::action::{Action, Dialog};
use super::action_list::ListAction;
use super::agent_view::AgentView;
use super::app::App;
use super::later_view::LaterView;
use super::many_view::TokenKeeping;
use super::remote::Remote;
use super::state::{
    AccountsView, Credentials, LadderView, PeopleView, PretendView, SaveState, Screen, State, Toast,
    TrialView, WatchView,
};
use super::undo::{UndoField, Undone};
use super::{logic, theme};

/// Practice at its usual pace: one person every two seconds.
const PRACTICE_SPEED: f64 = 1.0;
/// Practice when it runs fast: the wait of 40 minutes between rounds takes one.
const PRACTICE_FAST: f64 = 40.0;
/// How long a confirmation stays, in seconds.
const TOAST_SECONDS: f64 = 4.0;

/// Does it.
pub fn carry_out(app: &mut App, ctx: &egui::Context, action: Action) {
    match action {
        Action::Open(step) => open_step(app, step),
        Action::Back => back(app),
        Action::Continue => go_on(app),
        Action::ShowStart => {
            app.worker.send(Command::ListSetups);
            show(app, Screen::Start);
        }
        Action::NewSetup => {
            keep_typed(app);
            app.worker.send(Command::CloseSetup);
            app.state.lists_first = false;
            app.state.save = SaveState::Fresh;
            app.state.opened_with.clear();
            let session = Session::new(app.state.now);
            logic::show_session(app, session);
        }
        Action::Resume(id) => {
            keep_typed(app);
            app.worker.send(Command::OpenSetup(SetupRef::Id(id)));
        }
        Action::Delete(id) => many::remove(app, id),
        Action::Many(action) => many::act(app, action),
        Action::StartPractice => {
            keep_typed(app);
            app.state.practice_failed = None;
            app.worker.send(Command::CloseSetup);
            app.worker.send(Command::StartPractice(PracticeOptions::default()));
        }
        Action::LeavePractice => {
            app.worker.send(Command::StopPractice);
            app.state.practice = None;
            app.state.lists_first = true;
            app.state.save = SaveState::Fresh;
            let session = Session::new(app.state.now);
            logic::show_session(app, session);
            app.worker.send(Command::ListSetups);
        }
        Action::PracticeFast(fast) => {
            if let Some(practice) = app.state.practice.as_mut() {
                practice.fast = fast;
                let speed = if fast { PRACTICE_FAST } else { PRACTICE_SPEED };
                app.worker.send(Command::Entra(EntraAct::Speed(speed)));
            }
        }
        Action::PlantFault(name, on) => {
            if let Some(practice) = app.state.practice.as_mut() {
                if on {
                    practice.faults.insert(name);
                } else {
                    practice.faults.remove(&name);
                }
                app.worker.send(Command::PlantFaults(practice.faults.iter().cloned().collect()));
            }
        }
        Action::AskRestart => app.state.dialog = Some(Dialog::Restart),
        Action::Restart => restart(app, ctx),
        Action::Change(it) => change(app, it),
        Action::AddressEntered => read_address(app),
        Action::TokenEntered => read_secret(app),
        Action::UndoAddressRepair => {
            if let Some(before) = app.state.credentials.address_before.take() {
                app.fields.address = before;
            }
        }
        Action::UndoTokenRepair => {
            if let Some(before) = app.state.credentials.token_before.take() {
                app.fields.token.set(before.expose());
                app.state.credentials.token_repairs.clear();
            }
        }
        Action::UsePracticeToken => {
            let before = app.state.credentials.token.clone().filter(|_| !app.fields.token.is_empty());
            if let Some(token) = before {
                let text = app.state.texts.get("undo-token");
                offer(app, ctx, text, Undone::Token(token));
            }
            if let Some(practice) = &app.state.practice {
                // As Support's mail would have it: with the word in front that people copy along.
                app.fields.token.set(&format!("Bearer {}\n", practice.token.expose()));
                read_secret(app);
            }
        }
        Action::UseRecommended => {
            let recommended =
                app.state.ladder.report.as_ref().and_then(|report| report.recommended_tenant_url.clone());
            if let Some(url) = recommended {
                let before = std::mem::replace(&mut app.fields.address, url);
                let text = app.state.texts.get("undo-address");
                offer(app, ctx, text, Undone::Field(UndoField::Address, before));
                read_address(app);
                test(app);
            }
        }
        Action::Test => test(app),
        Action::Retry => retry(app),
        Action::CancelTest => {
            if let Some(job) = app.state.ladder.job {
                app.worker.send(Command::Cancel(job));
            }
        }
        Action::OpenTrial => trial::open(app),
        Action::RunTrial => trial::run(app),
        Action::CancelTrial => trial::cancel(app),
        Action::CleanUpTrial(url) => trial::clean_up(app, &url),
        Action::CloseTrial => trial::close(app),
        Action::ReadAccounts => accounts::read(app),
        Action::CancelAccounts => accounts::cancel(app),
        Action::SaveAccounts => accounts::save(app),
        Action::List(ListAction::Forget) => {
            let before = people_list::forget(app);
            let text = app.state.texts.get("undo-list");
            offer(app, ctx, text, Undone::List(Box::new(before)));
        }
        Action::List(action) => people_list::act(app, action),
        Action::People(action) => {
            let before = (app.fields.trial.clone(), app.fields.admin.clone());
            people::act(app, ctx, action.clone());
            friendly::people_replaced(app, ctx, &action, before);
        }
        Action::Copy { name, value } => copy(app, ctx, &name, value),
        Action::CopyToken => {
            if let Some(token) = &app.state.credentials.token {
                let value = token.expose().to_owned();
                let name = app.state.texts.get("name-token");
                copy(app, ctx, &name, value);
            }
        }
        Action::OpenPortal(link) => {
            if !pretend::open_link(app, ctx, link)
                && let Some(url) = link.url(app.state.session.answers().app.ids.as_ref(), None)
            {
                app.worker.send(Command::OpenLink(url));
            }
        }
        Action::OpenLink(url) => app.worker.send(Command::OpenLink(url)),
        Action::Mail { subject, body } => app.worker.send(Command::OpenLink(mail_link(&subject, &body))),
        Action::AppNameEntered => read_app_name(app),
        Action::AppIdsEntered => {
            let ids = find_entra_ids(&app.fields.app_ids).both();
            change(app, Change::AppIds(ids));
        }
        Action::Explain => {
            let pasted = app.fields.pasted.trim();
            app.state.explained = (!pasted.is_empty()).then(|| explain::read(pasted));
            app.state.focus_explained = true;
        }
        Action::ClearPasted => {
            let before = std::mem::take(&mut app.fields.pasted);
            let explained = app.state.explained.take();
            let text = app.state.texts.get("undo-pasted");
            offer(app, ctx, text, Undone::Pasted(before, explained));
        }
        Action::PracticeCreateApp => {
            let name = app.state.session.answers().app.name.clone();
            app.worker.send(Command::Entra(EntraAct::CreateApp { name }));
        }
        Action::PracticeConnect => {
            let credentials = &app.state.credentials;
            if let (Some(url), Some(token)) = (credentials.tenant_url(), &credentials.token) {
                let act = EntraAct::Connect { tenant_url: url.for_entra(), token: token.clone() };
                app.worker.send(Command::Entra(act));
            }
        }
        Action::PracticeAssign => practice_assign(app),
        Action::PracticeOnDemand => {
            if let Some(id) = trial_id(app) {
                app.worker.send(Command::Entra(EntraAct::OnDemand(id)));
            }
        }
        Action::Pretend(it) => pretend::carry_out(app, ctx, it),
        Action::AskStart => ask_start(app),
        Action::Start => start::start(app),
        Action::Step7(action) => start::act(app, action),
        Action::LookNow => match app.state.watch.job {
            Some(job) => app.worker.send(Command::LookNow(job)),
            None => begin_watch(app),
        },
        Action::ReachAgain => {
            app.state.reach = Remote::NotStarted;
            begin_reach(app);
        }
        Action::Later(action) => later::act(app, action),
        Action::Case(action) => case::act(app, action),
        Action::Agent(action) => agent::act(app, ctx, action),
        Action::Crash(action) => crash::act(app, action),
        Action::Friendly(action) => friendly::act(app, ctx, action),
        Action::PortalLook(topic, variant) => looks::choose(app, topic, variant),
        Action::Dialog(dialog) => app.state.dialog = dialog,
        Action::Theme(choice) => {
            app.state.settings.theme = choice;
            theme::set_choice(ctx, choice);
        }
        Action::Language(choice) => language::choose(app, choice),
        Action::Motion(choice) => {
            app.state.settings.motion = choice;
            theme::follow(ctx, app.state.system, choice);
        }
        Action::Presenting(on) => presenting::switch(app, ctx, on),
        Action::Zoom(factor) => zoom(app, ctx, factor),
        Action::ZoomBy(steps) => {
            let percent = i32::from(zoom_percent(ctx.zoom_factor())) + steps * i32::from(ZOOM_STEP);
            zoom(app, ctx, percent as f32 / 100.0);
        }
        Action::DismissTrouble => app.state.trouble = None,
        Action::DismissSettingsSaid => app.state.settings_said.clear(),
        Action::Close => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
    }
}

/// Applies an answer, saves, and lets what depends on it grow old.
pub fn change(app: &mut App, change: Change) {
    let before = app.state.session.answers().people.clone();
    app.state.session.apply(change, app.state.now);
    settle_missing(app);
    save(app);
    people_list::answered(app, &before);
}

/// Clears everything that belonged to another setup.
pub fn forget(app: &mut App) {
    let State { ladder, trial, accounts, people, watch, reach_job, .. } = &app.state;
    let jobs = [ladder.job, trial.job, accounts.job, watch.job, *reach_job];
    for job in jobs.into_iter().chain(people.jobs()).flatten() {
        app.worker.send(Command::Cancel(job));
    }
    app.state.credentials = Credentials::default();
    app.state.ladder = LadderView::default();
    app.state.trial = TrialView::default();
    app.state.accounts = AccountsView::default();
    app.state.people = PeopleView::default();
    app.state.watch = WatchView::default();
    app.state.pretend = PretendView::default();
    app.state.later = LaterView::default();
    app.state.many.keep = TokenKeeping::default();
    case::forget(&mut app.state);
    app.state.agent = AgentView::default();
    app.state.reach = Remote::NotStarted;
    app.state.reach_job = None;
    app.state.explained = None;
    app.state.passing_looks.clear();
    app.state.missing.clear();
    app.state.dialog = None;
    app.state.trouble = None;
    app.state.toast = None;
    app.state.undo = None;
    app.state.copied = None;
}

/// Saves the setup, if it is one to be saved.
pub fn save(app: &App) {
    let savable = app.state.practice.is_none() && app.state.save != SaveState::ReadOnly;
    // A setup in which nothing was answered is not worth a file.
    if savable && app.state.session.is_reached(Step::CreateApp) {
        app.worker.send(Command::SaveSetup(Box::new(app.state.session.clone())));
    }
}

/// Zooms within what is readable, and says the size: the wheel has no button that shows it.
fn zoom(app: &mut App, ctx: &egui::Context, factor: f32) {
    let percent = zoom_percent(factor);
    ctx.set_zoom_factor(f32::from(percent) / 100.0);
    let said = app.state.texts.with("zoom-said", &[("percent", u32::from(percent).into())]);
    toast(app, ctx, said);
}

fn copy(app: &mut App, ctx: &egui::Context, name: &str, value: String) {
    ctx.copy_text(value);
    let text = app.state.texts.with("toast-copied", &[("name", name.into())]);
    toast(app, ctx, text);
    let until = ctx.input(|i| i.time) + TOAST_SECONDS;
    app.state.copied = Some(Toast { text: name.to_owned(), until });
}

/// Says something in the footer for a few seconds.
pub fn toast(app: &mut App, ctx: &egui::Context, text: String) {
    let seconds = if app.state.settings.presenting { STAYS } else { TOAST_SECONDS };
    let until = ctx.input(|i| i.time) + seconds;
    app.state.toast = Some(Toast { text, until });
    ctx.request_repaint_after(Duration::from_secs_f64(seconds + 0.05));
}

/// Lines end as RFC 6068 section 5 wants it.
fn mail_link(subject: &str, body: &str) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let body = body.lines().collect::<Vec<_>>().join("\r\n");
    format!(
        "mailto:?subject={}&body={}",
        utf8_percent_encode(subject, NON_ALPHANUMERIC),
        utf8_percent_encode(&body, NON_ALPHANUMERIC)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_mail_end_as_mails_want_it() {
        let link = mail_link("A & B", "one\ntwo\r\nthree");
        assert_eq!(link, "mailto:?subject=A%20%26%20B&body=one%0D%0Atwo%0D%0Athree");
    }
}
