//! Step 8: people can sign in: who must accept what, how, and how to see that it worked.

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::{GuideId, Place};
use crate::domain::entra::links::admin_consent;
use crate::domain::session::Change;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::space;
use crate::ui::widgets::{
    Button, Card, Checkbox, Icon, Rich, SunkenCard, TextField, TwoColumns, button_row, fold, section_heading,
    small_heading,
};

use super::{Cx, FooterButtons, Header, guide_panel, pasted};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("consent-title"),
        lead: state.texts.get("consent-lead"),
        place: Place::Contractbook,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("consent-finish"), Action::Continue)
}

/// Try first, then who accepts, then how.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::side_width(316.0).show_with(ui, cx, answers, beside);
    guide_panel::show(ui, cx, GuideId::SignIn, true);
    pasted::show(ui, cx);
    let memory = Id::unique("consent-entra");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("guide-grant-title"), &mut open, |ui| {
        guide_panel::show(ui, cx, GuideId::GrantConsent, true);
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}

fn answers(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("consent-need-title"));
        for key in ["consent-need-not-sync", "consent-need-no", "consent-need-yes"] {
            Rich::new(&cx.t(key)).show(ui);
        }
        let consent = &cx.state.session.answers().consent;
        let mut asked = Vec::new();
        for (key, is, change) in [
            ("consent-signed-in", consent.signed_in_at.is_some(), Change::SignedIn as fn(bool) -> Change),
            ("consent-accepted", consent.accepted_at.is_some(), Change::Accepted as fn(bool) -> Change),
        ] {
            let mut on = is;
            let (label, help) = (cx.t(key), cx.t(&format!("{key}-help")));
            ui.add(Checkbox::new(&mut on, &label).help(&help));
            if on != is {
                asked.push(Action::Change(change(on)));
            }
        }
        cx.out.extend(asked);
    });
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, &cx.t("consent-ways-title"));
        for key in ["consent-way-contractbook", "consent-way-entra", "consent-way-link", "consent-assignment"]
        {
            Rich::dense(&cx.t(key)).show(ui);
        }
    });
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, &cx.t("consent-check-title"));
        Rich::dense(&cx.t("consent-check")).show(ui);
    });
    Card::new().side().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, &cx.t("consent-message-title"));
        let label = cx.t("consent-source");
        let help = cx.t("consent-link-help");
        let typed = cx.fields.consent_source.trim().to_owned();
        let link = admin_consent(&typed, None);
        let error = (!typed.is_empty() && link.is_none()).then(|| cx.t("consent-source-unreadable"));
        TextField::new(&label, &mut cx.fields.consent_source)
            .help(&help)
            .error(error.as_deref())
            .id(Id::unique("field-consent-source"))
            .show(ui);
        let Some(link) = link else { return };
        let message = cx.tw("consent-message", &[("link", (&link).into())]);
        Rich::dense(&message).show(ui);
        Rich::help(&cx.t("consent-link-500113")).show(ui);
        let name = cx.t("consent-message-title");
        let copied = cx.copied(ui, &name);
        let copy = if copied { cx.t("button-copied") } else { cx.t("finding-copy-message") };
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&copy).icon(Icon::Copy).small()).clicked() {
                cx.ask(Action::Copy { name: name.clone(), value: message.clone() });
            }
            if ui.add(Button::quiet(&cx.t("finding-open-mail")).icon(Icon::Mail).small()).clicked() {
                cx.ask(Action::Mail { subject: name.clone(), body: message.clone() });
            }
        });
    });
}
