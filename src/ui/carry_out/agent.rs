//! Whoever helps: a case is opened read-only, a setup file goes out or comes in.

use eframe::egui;

use crate::domain::report::case::{ReadCase, ReadSetupFile, SetupFile};
use crate::domain::session::{Change, Step};
use crate::worker::{Command, OpenedFile};

use super::super::action::Dialog;
use super::super::action_agent::{AgentAction, Ticked};
use super::super::agent_view::{AgentFields, Incoming, OpenCase};
use super::super::app::App;
use super::super::state::{SaveState, Screen, State};
use super::crash::stop_asking;
use super::save_to::save_to;
use super::walk::show;
use super::{begin_reach, change, go_on_watching, language, open_step, read_address, toast};

/// Does it.
pub fn act(app: &mut App, ctx: &egui::Context, action: AgentAction) {
    match action {
        AgentAction::Close => close(app),
        AgentAction::Look(step) => {
            if let Some(case) = app.state.agent.case.as_mut()
                && case.mirror.session.open(step)
            {
                case.mirror.screen = Screen::Step;
            }
        }
        AgentAction::HandBack => app.state.dialog = Some(Dialog::HandBack),
        AgentAction::Page(step) => app.fields.agent.page = Some(step),
        AgentAction::Language(language) => app.fields.agent.language = Some(language),
        AgentAction::Again(id, wanted) => {
            if wanted {
                app.fields.agent.again.insert(id);
            } else {
                app.fields.agent.again.remove(&id);
            }
        }
        AgentAction::Save(path) => save(app, path),
        AgentAction::Tick(what, on) => {
            if let Some(incoming) = app.state.agent.incoming.as_mut() {
                match what {
                    Ticked::Url => incoming.url = on,
                    Ticked::Company => incoming.company = on,
                    Ticked::Language => incoming.language = on,
                }
            }
        }
        AgentAction::Take => take_over(app, ctx),
        AgentAction::Done => app.state.agent.received = None,
        AgentAction::Helping(helping) => app.state.settings.helping = helping,
    }
}

/// A file was opened that is no saved setup.
pub fn opened(app: &mut App, opened: OpenedFile) {
    match opened {
        OpenedFile::Case(read) => show_case(app, *read),
        OpenedFile::SetupFile(read) => receive(app, *read),
        OpenedFile::Refused(why) => app.state.trouble = Some(app.state.texts.get(why)),
        // Answered as a saved setup.
        OpenedFile::Setup => {}
    }
}

/// Shows a case. Nothing is asked of anybody from here on: what still runs for another setup is stopped. A trial write
/// goes on to its end, since it removes what it has made.
fn show_case(app: &mut App, read: ReadCase) {
    stop_asking(app);
    let case = &read.case;
    let findings = case.input.iter().chain(case.checks.iter().flat_map(|check| &check.findings));
    let mut offered = Vec::new();
    for id in findings.filter_map(crate::domain::report::case::problem_of).map(|problem| problem.id) {
        if !offered.contains(&id) {
            offered.push(id);
        }
    }
    app.fields.agent = AgentFields::answering(&SetupFile::answering(case), offered);
    let language = app.state.texts.language();
    let open = OpenCase::new(read, language, app.state.now, &app.state.zone);
    app.fields.mirror = Some(Box::new(open.fields()));
    app.state.agent.case = Some(Box::new(open));
    app.state.trouble = None;
    show(app, Screen::Case);
}

/// The case that is open in another language.
pub fn retell(app: &mut App) {
    if let Some(case) = app.state.agent.case.take() {
        let language = app.state.texts.language();
        let viewed = case.mirror.session.viewed();
        let mut open = OpenCase::new(case.read, language, app.state.now, &app.state.zone);
        open.mirror.session.open(viewed);
        app.state.agent.case = Some(Box::new(open));
    }
}

/// Back to the own setup, or to the list when none is open.
pub fn close(app: &mut App) {
    app.state.agent.case = None;
    app.fields.mirror = None;
    if app.state.practice.is_some() || app.state.session.is_reached(Step::CreateApp) {
        show(app, Screen::Step);
        go_on_watching(app);
        begin_reach(app);
    } else {
        app.worker.send(Command::ListSetups);
        show(app, Screen::Start);
    }
}

fn save(app: &mut App, path: Option<std::path::PathBuf>) {
    let code = app.state.agent.case.as_ref().map(|case| case.read.case.code.clone()).unwrap_or_default();
    let Some(file) = app.fields.agent.file(&code).filter(|file| !file.is_empty()) else { return };
    let name = file.name();
    let to = save_to(path, &name, "JSON", "json");
    app.worker.send(Command::SaveText { to, text: file.write() });
}

/// A setup file has arrived: it says what it would fill in. What is empty here is ticked, what would replace something
/// is not, and the host never is.
fn receive(app: &mut App, read: ReadSetupFile) {
    let company = app.state.session.answers().company.trim().is_empty();
    app.state.agent.incoming = Some(Incoming { read, url: false, company, language: false });
    app.state.dialog = Some(Dialog::SetupFile);
}

fn take_over(app: &mut App, ctx: &egui::Context) {
    let Some(Incoming { read, url, company, language }) = app.state.agent.incoming.take() else { return };
    app.state.agent.case = None;
    app.fields.mirror = None;
    let file = read.file;
    let writable = app.state.save != SaveState::ReadOnly;
    if let (true, true, Some(address)) = (writable, url, &file.tenant_url) {
        app.fields.address = address.for_entra();
        read_address(app);
    }
    if writable && company && !file.company.is_empty() {
        app.fields.company.clone_from(&file.company);
        change(app, Change::Company(file.company.clone()));
    }
    if let (true, Some(wanted)) = (language, file.language) {
        language::choose(app, Some(wanted));
    }
    let step = landing(&app.state, file.page);
    open_step(app, step);
    let told = app.state.texts.get("agent-file-done");
    app.state.agent.received = Some(file);
    toast(app, ctx, told);
}

/// The page that opens: the wanted one, or as far as the setup has come.
pub fn landing(state: &State, wanted: Option<Step>) -> Step {
    let session = &state.session;
    let wanted = wanted.unwrap_or_else(|| session.viewed());
    Step::ALL
        .into_iter()
        .rev()
        .find(|step| *step <= wanted && session.is_reached(*step))
        .unwrap_or(Step::Prepare)
}
