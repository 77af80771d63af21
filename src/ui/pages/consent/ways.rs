//! The ways to accept, in the order in which they are worth trying, and how to see that it worked.

use eframe::egui::{Id, Ui};

use crate::domain::entra::consent::{Cure, Named, named_app};
use crate::domain::entra::guides::{GuideId, guide};
use crate::domain::session::Change;
use crate::ui::action::Action;
use crate::ui::theme::space;
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Button, Card, Checkbox, CopyBox, Icon, Notice, NoticeKind, Rich, SunkenCard, TextField, TwoColumns,
    button_row, fold, section_heading, small_heading,
};

use super::super::{Cx, guide_panel};
use super::contractbook;

/// The ways. They are folded until something is missing, and left out where accepting would not help.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let cure = cx.state.later.symptom.map(crate::domain::entra::consent::Symptom::cure);
    if cure == Some(Cure::Other) {
        return;
    }
    let needed = cure == Some(Cure::Accept);
    section_heading(ui, &cx.t(if needed { "consent-ways-title" } else { "consent-ways-if" }));
    Rich::new(&cx.t("consent-who")).show(ui);
    way(ui, cx, "consent-way-contractbook", needed, |ui, cx| steps(ui, cx, GuideId::SignIn));
    way(ui, cx, "consent-way-entra", false, |ui, cx| steps(ui, cx, GuideId::GrantConsent));
    // Whoever pasted an address is in the middle of it.
    let begun = !cx.fields.consent_source.is_empty();
    way(ui, cx, "consent-way-link", begun, pass_on);
    Notice::new(NoticeKind::Info, &cx.t("consent-assignment")).show(ui);
    worked(ui, cx);
}

fn way(ui: &mut Ui, cx: &mut Cx<'_>, key: &str, wanted: bool, add: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    let memory = Id::unique(("consent-way", key));
    let symptom = cx.state.later.symptom;
    // Another symptom is another question: what is wanted for it opens by itself.
    let mut open = match ui.data(|d| d.get_temp::<(Option<_>, bool)>(memory)) {
        Some((asked, open)) if asked == symptom => open,
        _ => wanted,
    };
    fold(ui, &cx.t(key), &mut open, |ui| add(ui, cx));
    ui.data_mut(|d| d.insert_temp(memory, (symptom, open)));
}

fn steps(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId) {
    Rich::new(&cx.t(guide(id).lead_key)).show(ui);
    guide_panel::show(ui, cx, id, false);
}

/// A link made from what names the app, and a message around it.
fn pass_on(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::main_share(0.5).show_with(ui, cx, source, message);
}

/// What names the app: the field, or the message that was pasted to be explained.
fn named(cx: &Cx<'_>) -> Named {
    let sync = cx.state.session.answers().app.ids.as_ref().map(|ids| ids.app_id.as_str());
    match named_app(&cx.fields.consent_source, sync) {
        Named::Nothing => match named_app(&cx.fields.pasted, sync) {
            found @ Named::App { .. } => found,
            _ => Named::Nothing,
        },
        named => named,
    }
}

fn source(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        let named = named(cx);
        let error = match &named {
            Named::NoApp => Some("consent-source-none"),
            Named::Several => Some("consent-source-several"),
            Named::SyncApp => Some("consent-source-sync"),
            Named::Microsofts => Some("consent-source-microsofts"),
            Named::Nothing | Named::App { .. } => None,
        };
        let id = Id::unique("field-consent-source");
        // Nothing is wrong while it is typed.
        let error = error.filter(|_| !ui.memory(|m| m.has_focus(id))).map(|key| cx.t(key));
        let from_pasted = cx.fields.consent_source.trim().is_empty();
        let good = match &named {
            Named::App { .. } if from_pasted => Some(cx.t("consent-source-from-pasted")),
            Named::App { app_id, .. } => Some(cx.tw("consent-source-found", &[("id", app_id.into())])),
            _ => None,
        };
        let (label, help) = (cx.t("consent-source"), cx.t("consent-source-help"));
        let clear = cx.clear_name(&label);
        let shown = TextField::new(&label, &mut cx.fields.consent_source)
            .private()
            .help(&help)
            .error(error.as_deref())
            .good(good.as_deref())
            .clear(&clear)
            .id(id)
            .show(ui);
        cx.offer_back(UndoField::ConsentSource, &label, shown.cleared);
        let Named::App { link, .. } = named else { return };
        let name = cx.t("consent-link-name");
        let copied = cx.copied(ui, &name);
        let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
        if CopyBox::new(&name, &link, &copy, &copied_word, copied).show(ui).clicked() {
            cx.ask(Action::Copy { name, value: link.clone() });
        }
        button_row(ui, |ui| {
            if ui.add(Button::quiet(&cx.t("consent-link-open")).icon(Icon::External).small()).clicked() {
                cx.ask(Action::OpenLink(link));
            }
        });
        Rich::help(&cx.t("consent-link-500113")).show(ui);
    });
}

fn message(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let name = cx.t("consent-message-title");
        small_heading(ui, &name);
        let body = if let Named::App { link, .. } = named(cx) {
            cx.tw("consent-message", &[("link", (&link).into())])
        } else {
            cx.tw("consent-message-without-link", &[("url", (&contractbook()).into())])
        };
        Rich::dense(&body).show(ui);
        let copied = cx.copied(ui, &name);
        let copy = if copied { cx.t("button-copied") } else { cx.t("finding-copy-message") };
        let icon = if copied { Icon::Check } else { Icon::Copy };
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&copy).icon(icon).small()).clicked() {
                cx.ask(Action::Copy { name: name.clone(), value: body.clone() });
            }
            if ui.add(Button::quiet(&cx.t("finding-open-mail")).icon(Icon::Mail).small()).clicked() {
                cx.ask(Action::Mail { subject: name.clone(), body: body.clone() });
            }
        });
    });
}

fn worked(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("consent-check-title"));
        Rich::new(&cx.t("consent-check")).show(ui);
        Rich::dense(&cx.t("consent-check-portal")).show(ui);
        let is = cx.state.session.answers().consent.accepted_at.is_some();
        let mut on = is;
        let (label, help) = (cx.t("consent-accepted"), cx.t("consent-accepted-help"));
        ui.add(Checkbox::new(&mut on, &label).help(&help));
        if on != is {
            cx.ask(Action::Change(Change::Accepted(on)));
        }
    });
}
