//! Tenant URL and token: today's form, and the older one that holds the settings too.

use eframe::egui::{Id, Ui};

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Button, Mark, Notice, NoticeKind, RadioRow, SecretField, SecretTexts, StatusLine, TextField, button_row,
    choice_group, divider, section_heading, text,
};
use crate::worker::{AuthMethod, ConnectionState, PracticeEntra, Role};

use super::parts::{ask, copyable, title, word};
use super::{settings, words};

/// The token's field.
pub fn token_id() -> Id {
    Id::unique("pretend-token")
}

/// The form.
pub fn form(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let older = cx.state.pretend.older;
    let saved = entra.view.tenant_url.is_some();
    let heading = match (older, saved) {
        (true, _) => portal::PROVISIONING.new,
        (false, true) => portal::CONNECTIVITY.new,
        (false, false) => portal::NEW_PROVISIONING.new,
    };
    title(ui, heading);
    if entra.view.role == Role::GlobalReader {
        Notice::new(NoticeKind::Info, &cx.t("pretend-reader")).show(ui);
        return;
    }
    ui.scope(|ui| {
        ui.set_max_width(520.0);
        if older {
            save(ui, cx, entra);
            text(ui, type_::LABEL, portal::PROVISIONING_MODE.new);
            text(ui, type_::DENSE, portal::AUTOMATIC.new);
            section_heading(ui, portal::ADMIN_CREDENTIALS.new);
        } else {
            method(ui, cx);
        }
        fields(ui, cx);
        test(ui, cx, entra);
        if older {
            divider(ui);
            section_heading(ui, &cx.t("pretend-older-settings"));
            let ready = settings::fields(ui, cx);
            // One command saved both; here each has its own, so that what failed is clear.
            let label = cx.t("pretend-older-settings-save");
            if ui.add(Button::secondary(&label).small().enabled(ready)).clicked() {
                ask(cx, PretendAction::SaveSettings);
            }
        } else {
            save(ui, cx, entra);
        }
    });
}

fn method(ui: &mut Ui, cx: &mut Cx<'_>) {
    text(ui, type_::LABEL, portal::AUTHENTICATION_METHOD.new);
    choice_group(ui, portal::AUTHENTICATION_METHOD.new, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for (method, label) in [
            (AuthMethod::Bearer, portal::BEARER.new),
            (AuthMethod::ClientCredentials, portal::CLIENT_CREDENTIALS.new),
        ] {
            if ui.add(RadioRow::new(cx.fields.pretend.method == method, label)).clicked() {
                cx.fields.pretend.method = method;
                cx.fields.pretend.untested = true;
            }
        }
    });
}

fn fields(ui: &mut Ui, cx: &mut Cx<'_>) {
    let older = cx.state.pretend.older;
    if older {
        cx.fields.pretend.method = AuthMethod::Bearer;
    }
    let url = TextField::new(portal::TENANT_URL.new, &mut cx.fields.pretend.tenant_url)
        .id(Id::unique("pretend-tenant-url"))
        .mono()
        .no_message_row()
        .show(ui);
    let bearer = cx.fields.pretend.method == AuthMethod::Bearer;
    if !bearer {
        for (label, value, salt) in [
            (words::TOKEN_ENDPOINT, &mut cx.fields.pretend.token_endpoint, "pretend-token-endpoint"),
            (words::CLIENT_ID, &mut cx.fields.pretend.client_id, "pretend-client-id"),
        ] {
            TextField::new(label, value).id(Id::unique(salt)).no_message_row().show(ui);
        }
    }
    let label = if bearer { word(cx, &portal::SECRET_TOKEN) } else { words::CLIENT_SECRET };
    let count = cx.fields.pretend.token.chars();
    let length = cx.tw("credentials-token-length", &[("count", count.into())]);
    let (hint, hold) = (cx.t("credentials-token-hint"), cx.t("credentials-token-hold"));
    let texts = SecretTexts { label, help: None, hint: &hint, length: &length, hold: &hold };
    let presenting = cx.state.settings.presenting;
    let token =
        SecretField::new(&mut cx.fields.pretend.token, texts).presenting(presenting).id(token_id()).show(ui);
    cx.fields.pretend.untested |= url.response.changed() || token.response.changed();
}

fn filled(cx: &Cx<'_>) -> bool {
    !cx.fields.pretend.tenant_url.trim().is_empty() && !cx.fields.pretend.token.is_empty()
}

fn test(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let testing = entra.view.connection == ConnectionState::Testing;
    let label = word(cx, &portal::TEST_CONNECTION);
    let button = Button::secondary(label).working(testing).enabled(filled(cx));
    if ui.add(button).clicked() {
        ask(cx, PretendAction::TestConnection);
    }
    match &entra.view.connection {
        _ if cx.fields.pretend.untested => {}
        ConnectionState::Tested => {
            StatusLine::new(Mark::Passed, &cx.t("pretend-tested")).style(type_::DENSE).show(ui);
        }
        ConnectionState::Failed(failure) => {
            StatusLine::new(Mark::Failed, &cx.t("pretend-test-failed")).style(type_::DENSE).show(ui);
            copyable(ui, cx, &failure.text());
        }
        ConnectionState::NotSaved | ConnectionState::Saved | ConnectionState::Testing => {}
    }
}

/// Today's form saves only what passed its test; the older one saves anything.
fn save(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let older = cx.state.pretend.older;
    let tested = entra.view.connection == ConnectionState::Tested && !cx.fields.pretend.untested;
    let label = match (older, entra.view.tenant_url.is_some()) {
        (false, false) => portal::CREATE.new,
        _ => portal::SAVE.new,
    };
    let ready = filled(cx) && (tested || older);
    button_row(ui, |ui| {
        if ui.add(Button::primary(label).medium().enabled(ready)).clicked() {
            ask(cx, PretendAction::SaveConnection);
        }
    });
    if !ready && !older {
        text(ui, type_::HELP, &cx.t("pretend-save-needs-test"));
    }
    if entra.view.tenant_url.is_some() {
        let url = entra.view.tenant_url.as_deref().unwrap_or_default();
        text(ui, type_::HELP, &cx.tw("pretend-saved", &[("url", url.into())]));
    }
}
