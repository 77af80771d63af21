//! What is done in the pretend Entra: a place is changed, or the built-in Entra is asked.

use eframe::egui::Context;

use crate::domain::entra::links::Link;
use crate::domain::session::{Change, SecretToken, Step};
use crate::ui::action_pretend::PretendAction;
use crate::ui::pretend::{OwnApp, PretendPage, PretendPanel, bring_forward};
use crate::worker::{
    AppKind, Command, EnteredConnection, EntraAct, EntraPerson, EntraSettings, JobState,
    MappingSource as Source, PracticeEntra, ScopingFilter,
};

use super::super::app::App;
use super::change;
use super::practice::practice_answers;
use super::start::begin_watch;
use super::walk::leave_fields;

/// Does it.
pub fn carry_out(app: &mut App, ctx: &Context, action: PretendAction) {
    match action {
        PretendAction::Open => open(app, ctx),
        PretendAction::OpenAt(page, older) => {
            open(app, ctx);
            app.state.pretend.older = older;
            go(app, page);
        }
        PretendAction::Close => app.state.pretend.open = false,
        PretendAction::Go(page) => go(app, page),
        PretendAction::Menu(unfolded) => app.state.pretend.menu = unfolded,
        PretendAction::Panel(panel) => show_panel(app, panel),
        PretendAction::Ask(ask) => app.state.pretend.ask = ask,
        PretendAction::Older(older) => {
            app.state.pretend.older = older;
            let page = app.state.pretend.page;
            go(app, page);
        }
        PretendAction::CreateApp(kind) => {
            let name = app.fields.pretend.name.trim().to_owned();
            app.fields.pretend.own = OwnApp::None;
            app.fields.pretend.token.clear();
            app.fields.pretend.tenant_url.clear();
            let registered = kind == AppKind::Registration;
            let page = if registered { PretendPage::Registration } else { PretendPage::Overview };
            go(app, page);
            // The app is there in a moment.
            app.state.pretend.page = page;
            act(app, EntraAct::CreateAppAs { name, kind });
            if kind == AppKind::Gallery {
                // Its name is its maker's; the next app is called as planned again.
                app.fields.pretend.name.clone_from(&app.state.session.answers().app.name);
            }
        }
        PretendAction::OpenApp(id, page) => {
            go(app, page);
            act(app, EntraAct::OpenApp(id));
        }
        PretendAction::TestConnection => {
            app.fields.pretend.untested = false;
            let entered = entered(app);
            act(app, EntraAct::TestConnection(entered));
        }
        PretendAction::SaveConnection => {
            let entered = entered(app);
            act(app, EntraAct::SaveConnection(entered));
        }
        PretendAction::Assign => assign(app),
        PretendAction::Unassign(id) => unassign(app, &id),
        PretendAction::OnDemand => on_demand(app),
        PretendAction::SaveMapping => {
            app.state.pretend.ask = None;
            if let Some(mapping) = app.fields.pretend.mapping.clone() {
                act(app, EntraAct::SetMapping(mapping));
            }
        }
        PretendAction::SaveSettings => {
            // As in Entra, nothing of a form is saved while one of its fields is wrong.
            if let Some(settings) = settings(app) {
                act(app, EntraAct::SetSettings(settings));
                app.state.pretend.panel = None;
            }
        }
        PretendAction::Start => start(app),
        PretendAction::Pause => act(app, EntraAct::Pause),
        PretendAction::Restart => {
            app.state.pretend.ask = None;
            act(app, EntraAct::Restart);
        }
        PretendAction::AllowDeletes => act(app, EntraAct::AllowDeletes),
        PretendAction::SavePerson => {
            if let Some(person) = person(app) {
                act(app, EntraAct::UpdatePerson(Box::new(person)));
            }
            app.state.pretend.panel = None;
        }
        PretendAction::EditPerson(id) => edit_person(app, &id),
        PretendAction::DeletePerson(id) => {
            act(app, EntraAct::DeletePerson(id));
            app.state.pretend.panel = None;
        }
        PretendAction::RestorePerson(id) => {
            act(app, EntraAct::RestorePerson(id));
            app.state.pretend.panel = None;
        }
        PretendAction::ActivateRole => act(app, EntraAct::ActivateRole),
        PretendAction::SkipToNextRound => app.worker.send(Command::Entra(EntraAct::SkipToNextCycle)),
        PretendAction::Plant(fault, true) => app.worker.send(Command::Entra(EntraAct::PlantFault(fault))),
        PretendAction::Plant(fault, false) => app.worker.send(Command::Entra(EntraAct::ClearFault(fault))),
    }
}

/// Opens the page that an address of the real portal stands for. False when there is none, or outside practice.
pub fn open_link(app: &mut App, ctx: &Context, link: Link) -> bool {
    let page = app.state.practice.as_ref().and_then(|_| PretendPage::of_link(link));
    if let Some(page) = page {
        open(app, ctx);
        go(app, page);
    }
    page.is_some()
}

/// A refusal belongs to the page on which something was done.
fn act(app: &mut App, act: EntraAct) {
    app.state.pretend.acted = true;
    app.worker.send(Command::Entra(act));
}

fn entra(app: &App) -> Option<&PracticeEntra> {
    app.state.practice.as_ref()?.entra.as_ref()
}

fn open(app: &mut App, ctx: &Context) {
    if app.state.practice.is_some() {
        if app.state.pretend.open {
            bring_forward(ctx);
        }
        app.state.pretend.open = true;
        if app.fields.pretend.name.is_empty() {
            app.fields.pretend.name.clone_from(&app.state.session.answers().app.name);
        }
    }
}

fn go(app: &mut App, page: PretendPage) {
    // What belongs to an app leads to the list of apps as long as there is none.
    let has_app = entra(app).is_some_and(|entra| entra.view.app.is_some());
    let page = if page.is_of_app() && !has_app { PretendPage::Apps } else { page };
    let view = &mut app.state.pretend;
    (view.page, view.panel, view.ask, view.menu, view.acted) = (page, None, None, false, false);
    app.fields.pretend.search.clear();
    match page {
        PretendPage::AddAssignment => app.fields.pretend.picked.clear(),
        PretendPage::Mapping => app.fields.pretend.mapping = entra(app).map(|e| e.view.mapping.clone()),
        PretendPage::MappingRows if app.fields.pretend.mapping.is_none() => {
            app.fields.pretend.mapping = entra(app).map(|e| e.view.mapping.clone());
        }
        PretendPage::Configuration => {
            if let Some(saved) = entra(app).and_then(|e| e.view.tenant_url.clone()) {
                app.fields.pretend.tenant_url = saved;
            }
            show_settings(app);
        }
        _ => {}
    }
}

fn show_panel(app: &mut App, panel: Option<PretendPanel>) {
    match &panel {
        Some(PretendPanel::Settings) => show_settings(app),
        Some(PretendPanel::Row(target)) => {
            let fields = &mut app.fields.pretend;
            let source = target.as_ref().and_then(|target| fields.mapping.as_ref()?.source(target));
            (fields.row_source, fields.row_constant) = match source {
                Some(Source::Constant(value)) => (value.clone(), true),
                Some(source) => (source.to_string(), false),
                None => (String::new(), false),
            };
            fields.row_target = target.clone().unwrap_or_default();
        }
        _ => {}
    }
    app.state.pretend.panel = panel;
}

fn show_settings(app: &mut App) {
    let settings = entra(app).map(|entra| entra.view.settings.clone()).unwrap_or_default();
    let fields = &mut app.fields.pretend;
    fields.mails = settings.notification.is_some();
    fields.mail = settings.notification.clone().unwrap_or_default();
    fields.guard = settings.deletion_threshold.is_some();
    fields.threshold = settings.deletion_threshold.map(|n| n.to_string()).unwrap_or_default();
    let filter = settings.filter.as_ref();
    fields.filter_attribute = filter.map(|f| f.attribute.clone()).unwrap_or_default();
    fields.filter_value = filter.map(|f| f.value.clone()).unwrap_or_default();
    fields.settings = settings;
}

/// The settings as they are typed; `None` while a field is wrong.
fn settings(app: &App) -> Option<EntraSettings> {
    let fields = &app.fields.pretend;
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let filter = text(&fields.filter_attribute).zip(text(&fields.filter_value));
    Some(EntraSettings {
        scope: fields.settings.scope,
        filter: filter.map(|(attribute, value)| ScopingFilter { attribute, value }),
        notification: text(&fields.mail).filter(|_| fields.mails),
        deletion_threshold: fields.deletion_threshold().ok()?,
    })
}

fn entered(app: &App) -> EnteredConnection {
    let fields = &app.fields.pretend;
    EnteredConnection {
        tenant_url: fields.tenant_url.clone(),
        token: SecretToken::new(fields.token.expose().to_owned()),
        method: fields.method,
    }
}

fn by_name(entra: &PracticeEntra) -> impl Iterator<Item = &EntraPerson> {
    entra.view.people.iter().filter(|person| person.by_name).map(|person| &person.person)
}

fn assign(app: &mut App) {
    let picked = std::mem::take(&mut app.fields.pretend.picked);
    let Some(entra) = entra(app) else { return };
    let people_picked = entra.directory.iter().any(|person| picked.contains(&person.id));
    let mut people: Vec<String> = by_name(entra).map(|person| person.id.clone()).collect();
    let added = entra.directory.iter().map(|person| &person.id).filter(|id| picked.contains(*id));
    people.extend(added.filter(|id| !people.contains(id)).cloned().collect::<Vec<_>>());
    let mut groups: Vec<String> = entra.view.groups.iter().map(|group| group.group.id.clone()).collect();
    let before = groups.len();
    let added = entra.groups.iter().map(|group| &group.id).filter(|id| picked.contains(*id));
    groups.extend(added.filter(|id| !groups.contains(id)).cloned().collect::<Vec<_>>());
    let groups_picked = groups.len() > before;
    app.fields.ticked.clone_from(&people.iter().cloned().collect());
    go(app, PretendPage::UsersAndGroups);
    if people_picked {
        act(app, EntraAct::Assign(people));
    }
    // Last, so that a refusal about a group is not wiped by the people.
    if groups_picked {
        act(app, EntraAct::AssignGroups(groups));
    }
    follow_assignment(app);
}

/// In the wizard it counts as if the person had said so.
fn follow_assignment(app: &mut App) {
    if !app.state.session.is_reached(Step::People) || app.fields.ticked.is_empty() {
        return;
    }
    app.fields.expected.clear();
    practice_answers(app);
    leave_fields(app, Step::People);
    change(app, Change::Assigned(true));
}

fn unassign(app: &mut App, id: &str) {
    let Some(entra) = entra(app) else { return };
    let people: Vec<String> = by_name(entra).map(|p| p.id.clone()).filter(|p| p != id).collect();
    let groups = entra.view.groups.iter().map(|group| group.group.id.clone());
    let is_group = entra.view.groups.iter().any(|group| group.group.id == id);
    let groups: Vec<String> = groups.filter(|group| group != id).collect();
    act(app, if is_group { EntraAct::AssignGroups(groups) } else { EntraAct::Assign(people) });
}

fn on_demand(app: &mut App) {
    let Some(id) = app.fields.pretend.demand.clone() else { return };
    let is_group = entra(app).is_some_and(|entra| entra.groups.iter().any(|group| group.id == id));
    app.state.pretend.demanded = Some(id.clone());
    let members = app.fields.pretend.members.iter().cloned().collect();
    let order =
        if is_group { EntraAct::OnDemandGroup { group: id, members } } else { EntraAct::OnDemand(id) };
    act(app, order);
}

fn start(app: &mut App) {
    app.state.pretend.ask = None;
    let runs = entra(app).is_some_and(|entra| entra.view.job == JobState::Active);
    act(app, EntraAct::Start);
    let session = &app.state.session;
    if !runs && session.is_reached(Step::Start) && session.answers().start.started_at.is_none() {
        begin_watch(app);
        let before = app.state.watch.total.and_then(|total| u32::try_from(total).ok());
        change(app, Change::Started { accounts_before: before });
    }
}

fn edit_person(app: &mut App, id: &str) {
    let Some(entra) = entra(app) else { return };
    let find = |id: &str| entra.directory.iter().find(|person| person.id == id);
    let Some(person) = find(id).cloned() else { return };
    let manager = person.manager.as_deref().and_then(find).map(|manager| manager.upn.clone());
    let fields = &mut app.fields.pretend;
    fields.person_mail = person.mail.clone().unwrap_or_default();
    fields.person_manager = manager.unwrap_or_default();
    fields.person = Some(person);
    app.state.pretend.panel = Some(PretendPanel::Person);
}

fn person(app: &App) -> Option<EntraPerson> {
    let fields = &app.fields.pretend;
    let manager = fields.person_manager.trim();
    let manager = entra(app)?.directory.iter().find(|person| person.upn.eq_ignore_ascii_case(manager));
    Some(EntraPerson {
        mail: Some(fields.person_mail.trim().to_owned()).filter(|mail| !mail.is_empty()),
        manager: manager.map(|person| person.id.clone()),
        ..fields.person.clone()?
    })
}
