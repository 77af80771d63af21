//! The app's own first pages.

use eframe::egui::Ui;

use crate::domain::entra::portal;
use crate::ui::action::Action;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::PretendPage;
use crate::ui::theme::type_;
use crate::ui::widgets::{Button, Card, CopyBox, Icon, Rich, button_row, section_heading, text};
use crate::worker::{AppKind, AppView, PracticeEntra, Refusal};

use super::parts::{ask, copyable, go, title};
use super::words;

/// Whether the open app can sync people at all.
pub fn can_provision(entra: &PracticeEntra) -> bool {
    entra.view.app.as_ref().is_none_or(|app| app.kind == AppKind::NonGallery)
}

/// "Overview".
pub fn overview(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let Some(app) = &entra.view.app else {
        making(ui, cx);
        return;
    };
    title(ui, &app.name);
    ids(ui, cx, app);
    section_heading(ui, &cx.t("pretend-app-start"));
    for (key, label, page) in [
        ("pretend-app-assign", portal::USERS_AND_GROUPS.new, PretendPage::UsersAndGroups),
        ("pretend-app-provision", portal::PROVISIONING.new, PretendPage::Provisioning),
    ] {
        Card::new().side().show(ui, |ui| {
            Rich::dense(&cx.t(key)).show(ui);
            let name = cx.tw("pretend-open-part", &[("part", label.into())]);
            if ui.add(Button::secondary(label).name(&name).icon(Icon::ChevronRight).small()).clicked() {
                go(cx, page);
            }
        });
    }
}

/// "Properties".
pub fn properties(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, portal::PROPERTIES.new);
    match &entra.view.app {
        Some(app) => {
            copy(ui, cx, words::NAME, &app.name);
            ids(ui, cx, app);
        }
        None => making(ui, cx),
    }
}

/// "Permissions": the app that syncs has none, unlike the one that people sign in with.
pub fn permissions(ui: &mut Ui, cx: &mut Cx<'_>) {
    title(ui, portal::PERMISSIONS.new);
    Rich::new(&cx.t("pretend-permissions-none")).show(ui);
    Rich::help(&cx.t("pretend-permissions-other")).show(ui);
}

/// One app registration, which has no provisioning.
pub fn registration(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let Some(app) = entra.view.app.as_ref().filter(|app| app.kind == AppKind::Registration) else {
        making(ui, cx);
        return;
    };
    title(ui, &app.name);
    text(ui, type_::DENSE, &cx.t("pretend-registration-about"));
    copy(ui, cx, portal::APPLICATION_ID.older.first().copied().unwrap_or_default(), &app.app_id);
    let name = cx.t("pretend-registration-managed");
    button_row(ui, |ui| {
        if ui.add(Button::quiet(&name).icon(Icon::ChevronRight).flush()).clicked() {
            ask(cx, PretendAction::OpenApp(app.object_id.clone(), PretendPage::Overview));
        }
    });
}

/// Provisioning of an app that has none.
pub fn unsupported(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, portal::PROVISIONING.new);
    let name = entra.view.app.as_ref().map(|app| app.name.clone()).unwrap_or_default();
    text(ui, type_::STRONG, &name);
    copyable(ui, cx, &Refusal::WrongAppKind.to_string());
}

fn making(ui: &mut Ui, cx: &Cx<'_>) {
    text(ui, type_::BODY, &cx.t("pretend-app-making"));
}

fn ids(ui: &mut Ui, cx: &mut Cx<'_>, app: &AppView) {
    copy(ui, cx, portal::APPLICATION_ID.new, &app.app_id);
    copy(ui, cx, portal::OBJECT_ID.new, &app.object_id);
}

fn copy(ui: &mut Ui, cx: &mut Cx<'_>, label: &str, value: &str) {
    let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
    let copied = cx.copied(ui, label);
    if CopyBox::new(label, value, &copy, &copied_word, copied).show(ui).clicked() {
        cx.ask(Action::Copy { name: label.to_owned(), value: value.to_owned() });
    }
}
