//! Step 2: a non-gallery enterprise application exists in Entra.

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::{GuideId, Place};
use crate::domain::session::{AppPath, Change, Missing, find_entra_ids};
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Button, Card, FilterChip, Mark, Rich, StatusLine, TextField, button_row, choice_group, divider, fold,
    section_heading, text,
};

use super::{Cx, FooterButtons, Header, guide_panel};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("guide-create-app-title"),
        lead: state.texts.get("guide-create-app-lead"),
        place: Place::Entra,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let label = match state.session.answers().app.path {
        AppPath::New => "create-app-done",
        AppPath::AlreadyThere => "create-app-found",
    };
    FooterButtons::main(state.texts.get(label), Action::Continue)
}

/// The instructions that fit.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.practice.is_some() {
        practice(ui, cx);
    }
    let mut wrong_kind = cx.fields.wrong_kind;
    let path = cx.state.session.answers().app.path;
    choice_group(ui, &cx.t("access-way"), |ui| {
        button_row(ui, |ui| {
            for (key, chosen, wrong, to) in [
                ("create-app-new", path == AppPath::New && !wrong_kind, false, AppPath::New),
                (
                    "create-app-exists",
                    path == AppPath::AlreadyThere && !wrong_kind,
                    false,
                    AppPath::AlreadyThere,
                ),
                ("create-app-wrong-kind", wrong_kind, true, AppPath::New),
            ] {
                if ui.add(FilterChip::new(&cx.t(key), chosen)).clicked() {
                    wrong_kind = wrong;
                    cx.ask(Action::Change(Change::AppPath(to)));
                }
            }
        })
    });
    cx.fields.wrong_kind = wrong_kind;
    match (wrong_kind, path) {
        (true, _) => guide_panel::show(ui, cx, GuideId::WrongKind, true),
        (false, AppPath::AlreadyThere) => guide_panel::show(ui, cx, GuideId::AppExists, true),
        (false, AppPath::New) => guide_panel::show(ui, cx, GuideId::CreateApp, false),
    }
    this_app(ui, cx);
    let memory = Id::unique("create-app-saml");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("guide-saml-title"), &mut open, |ui| guide_panel::show(ui, cx, GuideId::SamlSignIn, true));
    ui.data_mut(|d| d.insert_temp(memory, open));
}

/// What the app is called, and its ids, which make every later link exact.
fn this_app(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("create-app-this-title"));
        name(ui, cx);
        divider(ui);
        section_heading(ui, &cx.t("create-app-ids-title"));
        Rich::dense(&cx.t("create-app-ids-why")).show(ui);
        let (label, help) = (cx.t("create-app-ids-label"), cx.t("create-app-ids-help"));
        let typed = !cx.fields.app_ids.trim().is_empty();
        let id = Id::unique("field-app-ids");
        let read = find_entra_ids(&cx.fields.app_ids).both();
        // Nothing is wrong while it is typed, and nothing is praised that stands there no longer.
        let typing = ui.memory(|m| m.has_focus(id));
        let error = (typed && !typing && read.is_none()).then(|| cx.t("create-app-ids-unreadable"));
        let known = read.is_some() && read == cx.state.session.answers().app.ids;
        let good = known.then(|| cx.t("create-app-ids-known"));
        let field = TextField::new(&label, &mut cx.fields.app_ids).help(&help).mono().id(id);
        let clear = cx.state.texts.with("undo-clear-name", &[("name", (&label).into())]);
        let shown = field.error(error.as_deref()).good(good.as_deref()).clear(&clear).show(ui);
        cx.offer_back(UndoField::AppIds, &label, shown.cleared);
        let response = shown.response;
        if response.lost_focus() || (response.changed() && cx.fields.app_ids.len() > 60) {
            cx.ask(Action::AppIdsEntered);
        }
        let memory = Id::unique("create-app-find-ids");
        let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
        fold(ui, &cx.t("guide-find-ids-title"), &mut open, |ui| {
            guide_panel::show(ui, cx, GuideId::FindIds, false);
        });
        ui.data_mut(|d| d.insert_temp(memory, open));
    });
}

fn name(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (label, help) = (cx.t("create-app-name-label"), cx.t("create-app-name-help"));
    let clear = cx.clear_name(&label);
    let field = TextField::new(&label, &mut cx.fields.app_name).help(&help).no_message_row();
    let shown = field.clear(&clear).limit(120).show(ui);
    let left = shown.response.lost_focus() || shown.cleared.is_some();
    cx.offer_back(UndoField::AppName, &label, shown.cleared);
    if cx.state.focus_missing && cx.state.missing.first() == Some(&Missing::AppName) {
        shown.response.request_focus();
        shown.response.scroll_to_me(None);
    }
    if left {
        cx.ask(Action::AppNameEntered);
    }
}

fn practice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let app = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref()).and_then(|e| e.view.app.clone());
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("practice-entra"));
        if let Some(app) = app {
            let words = cx.tw("practice-app-made", &[("name", (&app.name).into())]);
            StatusLine::new(Mark::Passed, &words).show(ui);
        } else {
            text(ui, type_::DENSE, &cx.t("practice-app-text"));
            if ui.add(Button::secondary(&cx.t("practice-app-do"))).clicked() {
                cx.ask(Action::PracticeCreateApp);
            }
        }
    });
}
