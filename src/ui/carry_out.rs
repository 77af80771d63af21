//! The one place where actions are done: each changes the state, sends a command, or both.

use std::path::PathBuf;
use std::time::Duration;

use eframe::egui;

use crate::domain::entra::explain::explain;
use crate::domain::session::{
    AdminAnswer, CONTRACTBOOK_TENANT_URL, Change, EntraIds, SecretToken, Session, Step, TokenNote,
    find_entra_ids, read_tenant_url, read_token,
};
use crate::worker::{Command, EntraAct, EntraPerson, JobId, PracticeOptions, SaveTo, SetupRef, WatchPlan};

use super::action::{Action, Dialog};
use super::app::App;
use super::remote::Remote;
use super::state::{Credentials, LadderView, SaveState, Screen, Toast, WatchView};
use super::{logic, summary, theme};

/// How long the ladder may take.
const CHECK_LIMIT: Duration = Duration::from_secs(30);
/// Time between two looks at a live company.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// Time between two looks in practice.
const PRACTICE_LOOK_EVERY: Duration = Duration::from_millis(1500);
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
        Action::ShowFinish => show(app, Screen::Finish),
        Action::NewSetup => {
            app.worker.send(Command::CloseSetup);
            app.state.save = SaveState::Fresh;
            app.state.opened_with.clear();
            let session = Session::new(app.state.now);
            logic::show_session(app, session);
        }
        Action::Resume(id) => app.worker.send(Command::OpenSetup(SetupRef::Id(id))),
        Action::AskDelete(id) => {
            let company = app
                .state
                .setups
                .latest()
                .and_then(|list| list.iter().find(|s| s.id == id))
                .map(|s| s.company.clone())
                .unwrap_or_default();
            app.state.dialog = Some(Dialog::Delete { id, company });
        }
        Action::Delete(id) => {
            app.state.dialog = None;
            app.worker.send(Command::DeleteSetup(id));
        }
        Action::StartPractice => {
            app.state.practice_failed = None;
            app.worker.send(Command::CloseSetup);
            app.worker.send(Command::StartPractice(PracticeOptions::default()));
        }
        Action::LeavePractice => {
            app.worker.send(Command::StopPractice);
            app.state.practice = None;
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
        Action::Restart => restart(app),
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
                app.fields.address = url;
                read_address(app);
                test(app);
            }
        }
        Action::Test => test(app),
        Action::CancelTest => {
            if let Some(job) = app.state.ladder.job {
                app.worker.send(Command::Cancel(job));
            }
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
            if let Some(url) = link.url(app.state.session.answers().app.ids.as_ref(), None) {
                app.worker.send(Command::OpenLink(url));
            }
        }
        Action::OpenLink(url) => app.worker.send(Command::OpenLink(url)),
        Action::Mail { subject, body } => app.worker.send(Command::OpenLink(mail_link(&subject, &body))),
        Action::AppIdsEntered => {
            let ids = find_entra_ids(&app.fields.app_ids).both();
            change(app, Change::AppIds(ids));
        }
        Action::Explain => {
            let pasted = app.fields.pasted.trim();
            app.state.explained = (!pasted.is_empty()).then(|| explain(pasted));
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
        Action::AskStart => ask_start(app),
        Action::Start => start(app),
        Action::LookNow => match app.state.watch.job {
            Some(job) => app.worker.send(Command::LookNow(job)),
            None => begin_watch(app),
        },
        Action::ReachAgain => {
            app.state.reach = Remote::NotStarted;
            begin_reach(app);
        }
        Action::SaveSummary(path) => save_summary(app, SaveTo::Path(path)),
        Action::ChooseSummary => {
            let dialog = rfd::AsyncFileDialog::new()
                .set_file_name("contractbook-setup.md")
                .add_filter("Markdown", &["md"])
                .save_file();
            let chooser = Box::pin(async move { dialog.await.map(|file| PathBuf::from(file.path())) });
            save_summary(app, SaveTo::Chooser(chooser));
        }
        Action::Dialog(dialog) => app.state.dialog = dialog,
        Action::Theme(choice) => {
            app.state.theme = choice;
            theme::set_choice(ctx, choice);
        }
        Action::Zoom(factor) => ctx.set_zoom_factor(factor.clamp(0.8, 3.0)),
        Action::DismissTrouble => app.state.trouble = None,
        Action::Close => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
    }
}

/// Applies an answer, saves, and lets what depends on it grow old.
pub fn change(app: &mut App, change: Change) {
    app.state.session.apply(change, app.state.now);
    settle_missing(app);
    save(app);
}

/// Clears everything that belonged to another setup.
pub fn forget(app: &mut App) {
    for job in [app.state.ladder.job, app.state.watch.job, app.state.reach_job].into_iter().flatten() {
        app.worker.send(Command::Cancel(job));
    }
    app.state.credentials = Credentials::default();
    app.state.ladder = LadderView::default();
    app.state.watch = WatchView::default();
    app.state.reach = Remote::NotStarted;
    app.state.reach_job = None;
    app.state.explained = None;
    app.state.missing.clear();
    app.state.dialog = None;
    app.state.trouble = None;
    app.state.toast = None;
    app.state.copied = None;
}

fn show(app: &mut App, screen: Screen) {
    app.state.screen = screen;
    app.state.focus_page = true;
    app.state.missing.clear();
    app.state.dialog = None;
}

fn open_step(app: &mut App, step: Step) {
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

fn back(app: &mut App) {
    match app.state.screen {
        Screen::Finish => open_step(app, Step::Consent),
        Screen::Start => {}
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

fn go_on(app: &mut App) {
    let step = app.state.session.viewed();
    leave_fields(app, step);
    if let Err(missing) = app.state.session.finish(step, app.state.now) {
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
fn leave_fields(app: &mut App, step: Step) {
    match step {
        Step::Credentials => {
            read_address(app);
            read_secret(app);
        }
        Step::CreateApp if !app.fields.app_ids.trim().is_empty() => {
            let ids = find_entra_ids(&app.fields.app_ids).both();
            change(app, Change::AppIds(ids));
        }
        Step::People => {
            if let Ok(expected) = app.fields.expected.trim().parse() {
                change(app, Change::Expected(Some(expected)));
            }
            change(app, Change::Trial(app.fields.trial.trim().to_owned()));
            if !app.fields.admin.trim().is_empty() {
                change(app, Change::Admin(AdminAnswer::Assigned(app.fields.admin.trim().to_owned())));
            }
        }
        _ => {}
    }
}

/// What was missing and has come since is no longer said.
fn settle_missing(app: &mut App) {
    if !app.state.missing.is_empty() {
        let still = app.state.session.missing(app.state.session.viewed());
        app.state.missing.retain(|m| still.contains(m));
    }
}

fn restart(app: &mut App) {
    app.state.dialog = None;
    if app.state.practice.is_some() {
        app.worker.send(Command::StartPractice(PracticeOptions::default()));
    } else {
        let fresh = Session::new(app.state.now).with_id(app.state.session.id());
        logic::show_session(app, fresh);
        save(app);
    }
}

/// Reads the tenant URL field.
pub fn read_address(app: &mut App) {
    let typed = app.fields.address.clone();
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

fn read_secret(app: &mut App) {
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
    if let Some(token) = &read.token
        && token.expose() != app.fields.token.expose()
    {
        app.state.credentials.token_before = Some(SecretToken::new(app.fields.token.expose().to_owned()));
        app.fields.token.set(token.expose());
        app.state.credentials.token_repairs = read.repairs;
        app.state.credentials.token_problems = read.problems;
    } else if !same {
        app.state.credentials.token_repairs = read.repairs;
        app.state.credentials.token_problems = read.problems;
    }
    if !same {
        app.state.ladder.outdated = true;
        let note = read.token.as_ref().map(|token| TokenNote {
            fingerprint: token.fingerprint(),
            entered_at: app.state.now,
            expires_at: token.jwt_expiry(),
        });
        app.state.credentials.token = read.token;
        change(app, note.map_or(Change::TokenGone, Change::TokenEntered));
    }
}

fn test(app: &mut App) {
    let Some(url) = app.state.credentials.tenant_url().map(crate::domain::session::TenantUrl::for_entra)
    else {
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
    let job = app.worker.new_job();
    app.state.ladder = LadderView {
        job: Some(job),
        started: Some(app.state.now),
        report: app.state.ladder.report.take(),
        ..LadderView::default()
    };
    app.worker.send(Command::Check { job, tenant_url: url, token: Some(token), timeout: CHECK_LIMIT });
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

fn begin_watch(app: &mut App) {
    if app.state.watch.job.is_some() {
        return;
    }
    let credentials = &app.state.credentials;
    let (Some(url), Some(token)) = (credentials.tenant_url().cloned(), credentials.token.clone()) else {
        return;
    };
    let job = app.worker.new_job();
    let every = if app.state.practice.is_some() { PRACTICE_LOOK_EVERY } else { LOOK_EVERY };
    let answers = app.state.session.answers();
    // Looks of this run of the program count; without any, the server's own times tell who came since.
    let since = if app.state.watch.looked.is_none() { answers.start.started_at } else { None };
    let trial = Some(answers.people.trial.clone()).filter(|t| !t.is_empty());
    app.state.watch.job = Some(job);
    app.worker.send(Command::Watch { job, plan: WatchPlan { tenant_url: url, token, every, since, trial } });
}

fn ask_start(app: &mut App) {
    app.state.dialog = Some(Dialog::Start);
}

fn start(app: &mut App) {
    app.state.dialog = None;
    begin_watch(app);
    if app.state.practice.is_some() {
        app.worker.send(Command::Entra(EntraAct::Start));
    }
    let before = app.state.watch.total.and_then(|t| u32::try_from(t).ok());
    change(app, Change::Started { accounts_before: before });
}

fn practice_assign(app: &mut App) {
    let Some(entra) = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    let chosen: Vec<_> =
        entra.directory.iter().filter(|p| app.fields.ticked.contains(&p.id)).cloned().collect();
    let ids: Vec<_> = chosen.iter().map(|p| p.id.clone()).collect();
    let expected = u32::try_from(chosen.iter().filter(|p| p.enabled).count()).unwrap_or(u32::MAX);
    app.fields.expected = expected.to_string();
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
    app.worker.send(Command::Entra(EntraAct::Assign(ids)));
    leave_fields(app, Step::People);
    change(app, Change::Assigned(expected > 0));
}

fn trial_id(app: &App) -> Option<String> {
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
    if ids.is_some() && app.state.session.answers().app.ids != ids {
        change(app, Change::AppIds(ids));
    }
    if saved && app.state.session.answers().connect.saved_at.is_none() {
        change(app, Change::ConnectSaved(true));
    }
}

fn save(app: &App) {
    let savable = app.state.practice.is_none() && app.state.save != SaveState::ReadOnly;
    // A setup in which nothing was answered is not worth a file.
    if savable && app.state.session.is_reached(Step::CreateApp) {
        app.worker.send(Command::SaveSetup(Box::new(app.state.session.clone())));
    }
}

fn save_summary(app: &App, to: SaveTo) {
    app.worker.send(Command::SaveText { to, text: summary::markdown(&app.state) });
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
    let until = ctx.input(|i| i.time) + TOAST_SECONDS;
    app.state.toast = Some(Toast { text, until });
    ctx.request_repaint_after(Duration::from_secs_f64(TOAST_SECONDS + 0.05));
}

fn mail_link(subject: &str, body: &str) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    format!(
        "mailto:?subject={}&body={}",
        utf8_percent_encode(subject, NON_ALPHANUMERIC),
        utf8_percent_encode(body, NON_ALPHANUMERIC)
    )
}
