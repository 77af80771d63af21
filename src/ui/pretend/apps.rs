//! The list of enterprise apps, the gallery, and where each way of making an app leads.

use eframe::egui::{Id, Ui};

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{OwnApp, PretendPage, PretendPanel};
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Cell, Column, Icon, Notice, NoticeKind, RadioRow, Rich, Table, TextField, button_row,
    choice_group, small_heading, text,
};
use crate::worker::{AppKind, PracticeEntra};

use super::parts::{ask, commands, found, go, search, title, word};
use super::words;

/// "Enterprise apps".
pub fn list(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, word(cx, &portal::ENTERPRISE_APPS));
    let new = portal::NEW_APPLICATION.new;
    commands(ui, cx, &[(new, None, Some(PretendAction::Go(PretendPage::NewApp)))]);
    text(ui, type_::LABEL, portal::ALL_APPLICATIONS.new);
    rows(ui, cx, entra, None, PretendPage::Overview);
}

/// "App registrations": only what was registered.
pub fn registrations(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, words::APP_REGISTRATIONS);
    text(ui, type_::DENSE, &cx.t("pretend-registrations-about"));
    rows(ui, cx, entra, Some(AppKind::Registration), PretendPage::Registration);
}

fn rows(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra, only: Option<AppKind>, page: PretendPage) {
    let label = cx.t("pretend-search-apps");
    search(ui, cx, &label, "apps");
    let apps: Vec<_> =
        entra.view.apps.iter().filter(|app| only.is_none_or(|kind| app.kind == kind)).collect();
    let shown: Vec<_> = apps.iter().filter(|app| found(cx, &[&app.name, &app.app_id])).collect();
    if shown.is_empty() {
        let key = if apps.is_empty() { "pretend-apps-none" } else { "pretend-nothing-found" };
        text(ui, type_::DENSE, &cx.t(key));
        return;
    }
    let columns = [
        Column::rest(words::NAME),
        Column::rest(portal::OBJECT_ID.new),
        Column::rest(portal::APPLICATION_ID.new),
    ];
    let table = Table::new(&columns);
    let mut pressed = None;
    Table::frame(ui, |ui| {
        table.head(ui);
        for (index, app) in shown.iter().enumerate() {
            let cells = [Cell::Strong(&app.name), Cell::Muted(&app.object_id), Cell::Muted(&app.app_id)];
            if table.row(ui, &cells, true, false, index + 1 == shown.len()).clicked() {
                pressed = Some(app.object_id.clone());
            }
        }
    });
    if let Some(id) = pressed {
        ask(cx, PretendAction::OpenApp(id, page));
    }
}

/// "Browse Microsoft Entra Gallery".
pub fn gallery(ui: &mut Ui, cx: &mut Cx<'_>) {
    title(ui, word(cx, &portal::GALLERY));
    let own = portal::CREATE_OWN.new;
    commands(ui, cx, &[(own, None, Some(PretendAction::Panel(Some(PretendPanel::CreateOwn))))]);
    Rich::dense(&cx.t("pretend-gallery-about")).show(ui);
}

/// "Create your own application", in which all three ways can be gone.
pub fn create_own(ui: &mut Ui, cx: &mut Cx<'_>) {
    TextField::new(words::APP_NAME, &mut cx.fields.pretend.name)
        .id(Id::unique("pretend-app-name"))
        .no_message_row()
        .limit(120)
        .show(ui);
    let name = cx.fields.pretend.name.trim().to_owned();
    if !name.is_empty() {
        text(ui, type_::DENSE, &cx.t("pretend-gallery-similar"));
        let similar = cx.tw("pretend-gallery-similar-app", &[("name", (&name).into())]);
        if ui.add(Button::secondary(&similar).small()).clicked() {
            cx.fields.pretend.name.clone_from(&similar);
            ask(cx, PretendAction::CreateApp(AppKind::Gallery));
        }
    }
    let question = cx.t("pretend-own-question");
    small_heading(ui, &question);
    let proxy = cx.t("pretend-own-proxy");
    choice_group(ui, &question, |ui| {
        for (own, label) in [
            (OwnApp::Proxy, proxy.as_str()),
            (OwnApp::Register, portal::REGISTER.new),
            (OwnApp::NonGallery, portal::NON_GALLERY.new),
        ] {
            if ui.add(RadioRow::new(cx.fields.pretend.own == own, label)).clicked() {
                cx.fields.pretend.own = own;
            }
        }
    });
    let ready = !name.is_empty() && cx.fields.pretend.own != OwnApp::None;
    if ui.add(Button::primary(portal::CREATE.new).medium().enabled(ready)).clicked() {
        match cx.fields.pretend.own {
            OwnApp::None => {}
            OwnApp::Proxy => go(cx, PretendPage::Proxy),
            OwnApp::Register => go(cx, PretendPage::Register),
            OwnApp::NonGallery => ask(cx, PretendAction::CreateApp(AppKind::NonGallery)),
        }
    }
}

/// The form that "App you're developing" leads to.
pub fn register(ui: &mut Ui, cx: &mut Cx<'_>) {
    title(ui, &cx.t("pretend-register-title"));
    text(ui, type_::DENSE, &cx.t("pretend-register-about"));
    TextField::new(words::NAME, &mut cx.fields.pretend.name)
        .id(Id::unique("pretend-register-name"))
        .no_message_row()
        .limit(120)
        .show(ui);
    let ready = !cx.fields.pretend.name.trim().is_empty();
    button_row(ui, |ui| {
        let register = cx.t("pretend-register-do");
        if ui.add(Button::primary(&register).medium().enabled(ready)).clicked() {
            ask(cx, PretendAction::CreateApp(AppKind::Registration));
        }
    });
}

/// The page that the choice of a proxy leads to: there is nothing to go on with.
pub fn proxy(ui: &mut Ui, cx: &mut Cx<'_>) {
    title(ui, &cx.t("pretend-proxy-title"));
    Notice::new(NoticeKind::Info, &cx.t("pretend-proxy-about")).show(ui);
    let back = cx.t("pretend-proxy-back");
    if ui.add(Button::secondary(&back).icon(Icon::ChevronLeft)).clicked() {
        go(cx, PretendPage::NewApp);
    }
}
