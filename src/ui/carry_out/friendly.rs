//! What people expect of any program: undo, the page about it, files that are dropped on it.

use eframe::egui::Context;

use crate::domain::session::{AdminAnswer, Change, SecretToken, Step, find_entra_ids};
use crate::worker::Command;

use super::super::action::{Dialog, FriendlyAction};
use super::super::action_people::PeopleAction;
use super::super::app::App;
use super::super::licences;
use super::super::state::{Screen, State};
use super::super::undo::{self, UndoField, UndoOffer, Undone};
use super::credentials::end_watch;
use super::start::begin_watch;
use super::typed::read_app_name;
use super::{change, copy, keep_typed, people, people_list, read_address, read_secret, start};
use crate::ui::action_list::ListAction;
use crate::ui::action_start::StartAction;

/// Does it.
pub fn act(app: &mut App, ctx: &Context, action: FriendlyAction) {
    match action {
        FriendlyAction::PutAway => {
            let now = ctx.input(|i| i.time);
            // The one that is seen.
            if app.state.toast.take().is_none_or(|said| now >= said.until) {
                app.state.undo = None;
            }
        }
        FriendlyAction::Undo => {
            if undo::undo(app) {
                let said = app.state.texts.get("undo-done");
                super::toast(app, ctx, said);
            }
        }
        FriendlyAction::Cleared(field, name, before) => {
            let text = app.state.texts.with("undo-cleared", &[("name", (&name).into())]);
            offer(app, ctx, text, Undone::Field(field, before));
        }
        FriendlyAction::PauseWatch => end_watch(app),
        FriendlyAction::OpenFolder(which) => app.worker.send(Command::OpenFolder(which)),
        FriendlyAction::Licences => {
            if app.state.licences.is_none() {
                app.state.licences = Some(licences::Lines::third_party());
            }
            app.state.dialog = Some(Dialog::Licences);
        }
        FriendlyAction::CopySystem => {
            let name = app.state.texts.get("about-system");
            let value = system_information(app, ctx);
            copy(app, ctx, &name, value);
        }
        FriendlyAction::OpenFile(path) => {
            keep_typed(app);
            app.worker.send(Command::OpenFile(path));
        }
        FriendlyAction::NotTaken(key) => {
            let said = app.state.texts.get(key);
            super::toast(app, ctx, said);
        }
    }
}

/// Says what was done, and offers for a while to take it back.
pub fn offer(app: &mut App, ctx: &Context, text: String, what: Undone) {
    let now = ctx.input(|i| i.time);
    app.state.toast = None;
    app.state.undo = Some(UndoOffer::new(text, now, what, app.state.settings.presenting));
    ctx.request_repaint();
}

/// Ends an offer whose time is over. What it held is dropped, a secret wiped.
pub fn end_offer(app: &mut App, ctx: &Context) {
    let now = ctx.input(|i| i.time);
    if app.state.undo.as_ref().is_some_and(|offer| now >= offer.until) {
        app.state.undo = None;
    }
    // Asked for in each frame: one that comes earlier takes the request along.
    let State { toast, copied, undo, .. } = &app.state;
    let untils =
        [toast.as_ref().map(|t| t.until), copied.as_ref().map(|t| t.until), undo.as_ref().map(|o| o.until)];
    for until in untils.into_iter().flatten().filter(|until| *until > now) {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(until - now + 0.05));
    }
}

/// Puts a text back into its field, and takes it as if the field had been left.
pub fn fill(app: &mut App, field: UndoField, text: String) {
    match field {
        UndoField::Address => {
            app.fields.address = text;
            read_address(app);
        }
        UndoField::Company => {
            app.fields.company.clone_from(&text);
            change(app, Change::Company(text));
        }
        UndoField::AccountEmail => app.fields.account_email = text,
        UndoField::AppName => {
            app.fields.app_name = text;
            read_app_name(app);
        }
        UndoField::AppIds => {
            app.fields.app_ids = text;
            let ids = find_entra_ids(&app.fields.app_ids).both();
            change(app, Change::AppIds(ids));
        }
        UndoField::ListPath => app.fields.list_path = text,
        UndoField::Domains => {
            app.fields.domains = text;
            people_list::act(app, ListAction::DomainsEntered);
        }
        UndoField::Trial => {
            app.fields.trial.clone_from(&text);
            change(app, Change::Trial(text.trim().to_owned()));
        }
        UndoField::Admin => {
            app.fields.admin.clone_from(&text);
            change(app, Change::Admin(AdminAnswer::Assigned(text.trim().to_owned())));
        }
        UndoField::ConsentSource => app.fields.consent_source = text,
        UndoField::PeopleSearch => {
            app.state.people.query.search = text;
            people::rearrange(app);
        }
        UndoField::WatchSearch => {
            app.fields.watch_search = text;
            start::act(app, StartAction::Search);
        }
    }
}

/// Puts a token back into its field.
pub fn fill_token(app: &mut App, token: &SecretToken) {
    app.fields.token.set(token.expose());
    read_secret(app);
}

/// Watches again where that was open.
pub fn go_on_watching(app: &mut App) {
    if app.state.screen == Screen::Step && app.state.session.viewed() == Step::Start {
        begin_watch(app);
    }
}

/// Offers the person's own answer back when a press has put another in its place.
pub fn people_replaced(app: &mut App, ctx: &Context, action: &PeopleAction, before: (String, String)) {
    let (trial, admin) = before;
    let (field, key, old, new) = match action {
        PeopleAction::TrialPerson(_) => (UndoField::Trial, "undo-trial", trial, &app.fields.trial),
        PeopleAction::OrganisationAdmin(_) => (UndoField::Admin, "undo-admin", admin, &app.fields.admin),
        _ => return,
    };
    if !old.trim().is_empty() && old != *new {
        let text = app.state.texts.get(key);
        offer(app, ctx, text, Undone::Field(field, old));
    }
}

/// What helps whoever is asked for help: the program, the system, the screen. Nothing about anybody.
fn system_information(app: &App, ctx: &Context) -> String {
    let settings = &app.state.settings;
    let size = ctx.content_rect().size() * ctx.zoom_factor();
    let screen = ctx.native_pixels_per_point().unwrap_or(1.0);
    let system = app.state.system;
    let told = |known: Option<bool>| known.map_or("unknown", |yes| if yes { "yes" } else { "no" });
    [
        format!("Contractbook Setup Assistant {}", env!("CARGO_PKG_VERSION")),
        format!("System: {} {}", std::env::consts::OS, std::env::consts::ARCH),
        format!("Renderer: {}", app.renderer),
        format!("Window: {:.0} × {:.0}, screen scale {screen}, size {} %", size.x, size.y, settings.zoom),
        format!(
            "Colours: {}; system: dark {}, high contrast {}, less motion {}",
            settings.theme.as_str(),
            told(system.dark),
            told(system.contrast),
            told(system.reduced_motion),
        ),
    ]
    .join("\n")
}
