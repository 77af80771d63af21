//! The case file: put together from what is known, masked, shown, saved as it was shown.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui;

use crate::domain::report::case::{
    AccountsInput, CaseInput, Choice, Known, PeopleInput, WatchInput, make, page, read, texts_in,
};
use crate::domain::session::{SecretToken, TenantUrl};
use crate::worker::{Command, Event};

use super::super::action::Dialog;
use super::super::action_case::CaseAction;
use super::super::app::App;
use super::super::case_view::CaseView;
use super::super::pages;
use super::super::remote::Remote;
use super::super::state::{AccountsView, PeopleView, State};

use super::save_to::save_to;
use super::toast;

/// Does it.
pub fn act(app: &mut App, action: CaseAction) {
    match action {
        CaseAction::Open(about) => open(app, about),
        CaseAction::Show(item, shown) => {
            let choice = &mut app.state.case.choice.shown;
            if shown {
                choice.insert(item);
            } else {
                choice.remove(&item);
            }
            write(&mut app.state);
        }
        CaseAction::Pasted(along) => {
            app.state.case.choice.pasted = along;
            write(&mut app.state);
        }
        CaseAction::Save(path) => save(app, path),
    }
}

/// Takes what the worker tells about a case.
pub fn take(app: &mut App, ctx: &egui::Context, event: Event) {
    match event {
        Event::NamedFound(job, hidden) if app.state.case.job == Some(job) => {
            app.state.case.job = None;
            app.state.case.hidden = Some(*hidden);
            write(&mut app.state);
        }
        Event::CaseSaved(Ok(Some(path))) => {
            let shown = path.display().to_string();
            app.state.case.trouble = None;
            app.state.case.saved = Some(path);
            let said = app.state.texts.with("toast-saved-to", &[("path", (&shown).into())]);
            toast(app, ctx, said);
        }
        Event::CaseSaved(Err(error)) => {
            app.state.case.saved = None;
            app.state.case.trouble = Some(error.text(&app.state.texts));
        }
        _ => {}
    }
}

fn open(app: &mut App, about: String) {
    let input = input(&app.state, &app.fields.pasted, about);
    let texts = texts_in(&input, &app.state.texts);
    let job = app.worker.new_job();
    let known = known(app);
    app.worker.send(Command::FindNamed { job, texts, known: Box::new(known) });
    app.state.case = CaseView { job: Some(job), input: Some(Box::new(input)), ..CaseView::default() };
    app.state.dialog = Some(Dialog::Case);
}

/// Makes the file anew, and what is shown from the bytes of the file.
fn write(state: &mut State) {
    let case = &mut state.case;
    let (Some(input), Some(hidden)) = (&case.input, &case.hidden) else { return };
    let file = make(input, &state.texts, hidden, &case.choice);
    case.page = read(&file.bytes).ok().map(|read| page(&read.case, &state.texts, &input.zone));
    case.file = Some(Arc::new(file));
    // What was saved before is another file now.
    case.saved = None;
    case.trouble = None;
}

fn save(app: &mut App, path: Option<PathBuf>) {
    let Some(file) = app.state.case.file.clone() else { return };
    let to = save_to(path, &file.name, "ZIP", "zip");
    app.worker.send(Command::SaveCase { to, bytes: Arc::new(file.bytes.clone()) });
}

/// Everybody and everything that is masked.
pub fn known(app: &App) -> Known {
    let state = &app.state;
    let credentials = &state.credentials;
    let mut secrets: Vec<SecretToken> =
        credentials.token.iter().chain(&credentials.token_before).cloned().collect();
    secrets.extend(state.practice.as_ref().map(|practice| practice.token.clone()));
    // Whatever stands in the token field was never meant to be read.
    let typed = app.fields.token.expose().trim();
    if !typed.is_empty() {
        secrets.push(SecretToken::new(typed.to_owned()));
    }
    let known = Known::of(&state.session, Arc::clone(&state.accounts.users));
    let judged = state.people.judged().map(|(_, preflight)| preflight.domains.clone());
    let mut domains = known.domains.clone();
    domains.extend(judged.into_iter().flatten().filter(|domain| !known.domains.contains(domain)));
    let mut people = known.people.clone();
    // What is typed and not yet an answer is somebody, too.
    people.extend([app.fields.trial.clone(), app.fields.admin.clone(), app.fields.later.from.clone()]);
    let host = state.credentials.tenant_url().map_or(known.host.clone(), TenantUrl::host);
    Known {
        domains,
        people,
        host,
        list: state.people.current().cloned(),
        arrivals: state.watch.arrivals.iter().cloned().collect(),
        secrets,
        ..known
    }
}

fn input(state: &State, pasted: &str, about: String) -> CaseInput {
    let credentials = &state.credentials;
    let address = credentials.address.as_ref();
    let mut repairs: Vec<_> =
        address.iter().flat_map(|read| read.repairs.iter().map(|it| ("address", it.clone()))).collect();
    repairs.extend(credentials.token_repairs.iter().map(|it| ("token", it.clone())));
    let problems = address.iter().flat_map(|read| read.problems.iter()).chain(&credentials.token_problems);
    CaseInput {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        platform: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        now: state.now,
        zone: state.zone.clone(),
        session: state.session.clone(),
        page: pages::name(state).to_owned(),
        about,
        faults: state.practice.iter().flat_map(|practice| practice.faults.iter().cloned()).collect(),
        repairs,
        input: problems.cloned().collect(),
        reach: state.reach.latest().cloned(),
        test: state.ladder.report.clone(),
        test_outdated: state.ladder.outdated,
        trial: state.trial.report.clone(),
        accounts: accounts(&state.accounts),
        people: people(&state.people),
        watch: WatchInput {
            counts: state.watch.counts,
            expected: state.watch.expected,
            problem: state.watch.problem.clone(),
            failing_since: state.watch.failing_since,
            arrivals: state.watch.arrivals.iter().map(|arrival| arrival.at).collect(),
            answered: state.watch.silence.answered.clone(),
        },
        symptom: state.later.symptom.map(|symptom| symptom.as_str().to_owned()).unwrap_or_default(),
        explained: state.explained.clone(),
        pasted: pasted.trim().to_owned(),
    }
}

fn accounts(view: &AccountsView) -> Option<AccountsInput> {
    let Remote::Ready(read) = &view.read else { return None };
    Some(AccountsInput {
        at: view.at,
        tenant_url: view.tenant_url.clone(),
        complete: read.complete,
        count: view.users.len(),
        reported: read.reported_total,
        off: view.off,
        no_mail: view.no_mail,
        duration_ms: u64::try_from(read.duration.as_millis()).unwrap_or(u64::MAX),
        problems: read.problems.clone(),
        requests: read.records.iter().take(100).cloned().collect(),
        made: read.requests,
    })
}

fn people(view: &PeopleView) -> Option<PeopleInput> {
    let (list, preflight) = view.judged()?;
    Some(PeopleInput {
        kind: list.kind().as_str().to_owned(),
        rows: list.len(),
        at: view.read_at,
        compared: preflight.compared,
        fates: [preflight.create, preflight.link, preflight.skip],
        needs_you: view.needs_you,
        findings: preflight.summaries.iter().map(|it| (it.id(), it.severity, it.count)).collect(),
    })
}

/// Forgets a case that belonged to another setup.
pub fn forget(state: &mut State) {
    state.case = CaseView { choice: Choice::default(), ..CaseView::default() };
}
