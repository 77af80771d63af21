//! Step 3: tenant URL and secret token are here, clean, and understood.

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::Place;
use crate::domain::problems::Severity;
use crate::domain::session::{Missing, Repair, read_tenant_url, swapped};
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::{space, type_};
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, Rich, SecretField, SecretTexts, SunkenCard, TextField,
    TwoColumns, small_heading, text,
};

use super::prepare::request;
use super::{Cx, FooterButtons, Header, token_keep};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("credentials-title"),
        lead: state.texts.get("credentials-lead"),
        place: Place::ThisWindow,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("credentials-continue"), Action::Continue)
}

/// The two fields, and what helps beside them.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::side_width(272.0).show_with(ui, cx, fields, beside);
}

fn fields(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::M;
    address(ui, cx);
    token(ui, cx);
    if swapped(&cx.fields.address, cx.fields.token.expose()) {
        Notice::new(NoticeKind::Warning, &cx.t("credentials-swapped")).show(ui);
    }
}

fn address(ui: &mut Ui, cx: &mut Cx<'_>) {
    let read = cx.state.credentials.address.as_ref();
    let worst = read.and_then(|r| r.problems.iter().max_by_key(|p| p.severity));
    let id = Id::unique("field-address");
    // What is mended goes at once; what is typed wrong is said once the field is left.
    let mended = ui.memory(|m| m.has_focus(id)) && read_tenant_url(&cx.fields.address).url.is_some();
    let error = worst.filter(|p| p.severity == Severity::Blocker && !mended).map(|p| {
        let words = cx.state.texts.problem(p);
        format!("{}. {}", words.title, words.action)
    });
    // What was read speaks for the field only while it still stands in it.
    let url = read.and_then(|r| r.url.as_ref());
    let well_formed = url.is_some_and(|url| url.for_entra() == cx.fields.address);
    let good = (error.is_none() && well_formed).then(|| cx.t("credentials-address-good"));
    let (label, help, copy) =
        (cx.t("name-tenant-url"), cx.t("credentials-address-help"), cx.t("button-copy"));
    let mut typed = cx.fields.address.clone();
    let clear = cx.clear_name(&label);
    let shown = TextField::new(&label, &mut typed)
        .help(&help)
        .mono()
        .error(error.as_deref())
        .good(good.as_deref())
        .suffix(Icon::Copy, &copy)
        .clear(&clear)
        .id(id)
        .show(ui);
    if shown.response.changed() {
        cx.fields.address.clone_from(&typed);
    }
    cx.offer_back(UndoField::Address, &label, shown.cleared);
    if shown.response.lost_focus() {
        cx.ask(Action::AddressEntered);
    }
    if shown.suffix_clicked {
        let value = cx.fields.address.clone();
        cx.ask(Action::Copy { name: label, value });
    }
    if cx.state.focus_missing && cx.state.missing.first() == Some(&Missing::TenantUrl) {
        shown.response.request_focus();
    }
    let repairs: Vec<Repair> =
        cx.state.credentials.address.as_ref().map(|r| r.repairs.clone()).unwrap_or_default();
    if cx.state.credentials.address_before.is_some() && repaired(ui, cx, &repairs) {
        cx.ask(Action::UndoAddressRepair);
    }
    let softer: Vec<_> = cx
        .state
        .credentials
        .address
        .iter()
        .flat_map(|r| &r.problems)
        .filter(|p| p.severity != Severity::Blocker && !is_repair_note(p.id.as_str()))
        .cloned()
        .collect();
    for problem in softer {
        soft(ui, cx, &problem);
    }
}

fn token(ui: &mut Ui, cx: &mut Cx<'_>) {
    let problems = cx.state.credentials.token_problems.clone();
    let blocker = problems.iter().find(|p| p.severity == Severity::Blocker).map(|p| {
        let words = cx.state.texts.problem(p);
        format!("{}. {}", words.title, words.action)
    });
    let count = cx.fields.token.chars();
    let length = cx.tw("credentials-token-length", &[("count", count.into())]);
    let (label, help, hint, hold) = (
        cx.t("name-token"),
        cx.t("credentials-token-help"),
        cx.t("credentials-token-hint"),
        cx.t("credentials-token-hold"),
    );
    let texts = SecretTexts { label: &label, help: Some(&help), hint: &hint, length: &length, hold: &hold };
    let good =
        (blocker.is_none() && cx.state.credentials.token.is_some()).then(|| cx.t("credentials-token-good"));
    let presenting = cx.state.settings.presenting;
    let shown = SecretField::new(&mut cx.fields.token, texts)
        .presenting(presenting)
        .error(blocker.as_deref())
        .good(good.as_deref())
        .id(Id::unique("field-token"))
        .show(ui);
    if shown.pasted || shown.response.lost_focus() {
        cx.ask(Action::TokenEntered);
    }
    if cx.state.focus_missing && cx.state.missing.first() == Some(&Missing::Token) {
        shown.response.request_focus();
    }
    let repairs = cx.state.credentials.token_repairs.clone();
    if cx.state.credentials.token_before.is_some() && repaired(ui, cx, &repairs) {
        cx.ask(Action::UndoTokenRepair);
    }
    for problem in
        problems.iter().filter(|p| p.severity != Severity::Blocker && !is_repair_note(p.id.as_str()))
    {
        soft(ui, cx, problem);
    }
    token_keep::ask(ui, cx);
    if cx.state.practice.is_some() && cx.state.credentials.token.is_none() {
        Card::new().side().show(ui, |ui| {
            text(ui, type_::DENSE, &cx.t("practice-token-text"));
            if ui.add(Button::secondary(&cx.t("practice-token-do")).icon(Icon::Key)).clicked() {
                cx.ask(Action::UsePracticeToken);
            }
        });
    }
}

/// Notes that only repeat what the repair note says.
fn is_repair_note(id: &str) -> bool {
    matches!(
        id,
        "token.bearer_prefix"
            | "token.quotes"
            | "token.line_break"
            | "token.invisible_characters"
            | "address.has_resource_path"
            | "address.has_query"
            | "address.has_spaces"
    )
}

/// Says what was tidied; true when it shall be put back.
fn repaired(ui: &mut Ui, cx: &Cx<'_>, repairs: &[Repair]) -> bool {
    if repairs.is_empty() {
        return false;
    }
    let said: Vec<String> = repairs.iter().map(|r| r.text(&cx.state.texts)).collect();
    let words = format!("**{}** {}", cx.t("credentials-tidied"), said.join(" "));
    let undo = cx.t("button-undo");
    Notice::new(NoticeKind::Info, &words).button(Icon::Undo, &undo).show(ui)
}

fn soft(ui: &mut Ui, cx: &Cx<'_>, problem: &crate::domain::problems::Problem) {
    let kind = if problem.severity == Severity::Warning { NoticeKind::Warning } else { NoticeKind::Info };
    let words = cx.state.texts.problem(problem);
    Notice::new(kind, &format!("**{}.** {}", words.title, words.action)).show(ui);
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, &cx.t("credentials-no-token"));
        Rich::dense(&cx.t("token-who")).show(ui);
        let name = cx.t("token-request-title");
        let copied = cx.copied(ui, &name);
        let label = if copied { cx.t("button-copied") } else { cx.t("prepare-copy-request") };
        if ui.add(Button::secondary(&label).icon(Icon::Copy).small()).clicked() {
            let value = request(cx);
            cx.ask(Action::Copy { name, value });
        }
    });
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("token-personal-title"));
        Rich::dense(&cx.t("token-personal")).show(ui);
    });
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("token-contradiction-title"));
        Rich::dense(&cx.t("token-contradiction-address")).show(ui);
        Rich::dense(&cx.t("token-contradiction-issuer")).show(ui);
    });
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("credentials-keep-title"));
        Rich::dense(&cx.t("token-keep")).show(ui);
        Rich::dense(&cx.t("token-unknown")).show(ui);
    });
}
