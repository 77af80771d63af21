//! Step 1: what is needed, what will change, how to stop, how long it takes.

use eframe::egui::Ui;

use crate::domain::checks::{CheckReport, Rung, RungState};
use crate::domain::entra::guides::Place;
use crate::domain::session::read_tenant_url;
use crate::ui::action::Action;
use crate::ui::remote::Remote;
use crate::ui::state::State;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::undo::UndoField;
use crate::ui::widgets::{
    Button, Card, Icon, Mark, Rich, StatusLine, SunkenCard, TextField, TwoColumns, button_row, divider, fold,
    icon_row, section_heading, small_heading, text,
};

use super::finish::is_old;
use super::{Cx, FooterButtons, Header};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("prepare-title"),
        lead: state.texts.get("prepare-lead"),
        place: Place::ThisWindow,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let buttons = FooterButtons::main(state.texts.get("button-continue"), Action::Continue);
    if state.practice.is_some() {
        return buttons;
    }
    buttons.aside(state.texts.get("prepare-practise"), Some(Icon::Play), Action::StartPractice)
}

/// The lists.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::side_width(316.0).show_with(ui, cx, needs, changes);
}

fn needs(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("prepare-needs-title"));
        need(ui, cx, Icon::Key, "prepare-need-token", ask_support);
        for (icon, key) in [
            (Icon::User, "prepare-need-role"),
            (Icon::File, "prepare-need-account"),
            (Icon::Users, "prepare-need-people"),
            (Icon::Shield, "prepare-need-licence"),
        ] {
            divider(ui);
            need(ui, cx, icon, key, |_, _| {});
        }
    });
    Card::new().show(ui, |ui| {
        let label = cx.t("prepare-company");
        let help = cx.t("prepare-company-help");
        let clear = cx.clear_name(&label);
        let shown = TextField::new(&label, &mut cx.fields.company)
            .private()
            .help(&help)
            .no_message_row()
            .clear(&clear)
            .limit(120)
            .show(ui);
        cx.offer_back(UndoField::Company, &label, shown.cleared);
        let response = shown.response;
        if response.lost_focus() || response.changed() {
            let company = cx.fields.company.clone();
            cx.ask(Action::Change(crate::domain::session::Change::Company(company)));
        }
        let (label, help) = (cx.t("prepare-account"), cx.t("prepare-account-help"));
        let clear = cx.clear_name(&label);
        let field =
            TextField::new(&label, &mut cx.fields.account_email).private().help(&help).no_message_row();
        let cleared = field.clear(&clear).limit(320).show(ui).cleared;
        cx.offer_back(UndoField::AccountEmail, &label, cleared);
    });
    more(ui, cx);
}

fn need(ui: &mut Ui, cx: &mut Cx<'_>, icon: Icon, key: &str, more: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    let accent = ui.tokens().accent_text;
    icon_row(ui, icon, accent, |ui| {
        Rich::new(&cx.t(key)).show(ui);
        Rich::help(&cx.t(&format!("{key}-help"))).show(ui);
        more(ui, cx);
    });
}

/// The request to Support, ready to send.
fn ask_support(ui: &mut Ui, cx: &mut Cx<'_>) {
    Rich::help(&cx.t("token-request-help")).show(ui);
    ui.add_space(space::XS);
    button_row(ui, |ui| {
        let name = cx.t("token-request-title");
        let copied = cx.copied(ui, &name);
        let label = if copied { cx.t("button-copied") } else { cx.t("prepare-copy-request") };
        let icon = if copied { Icon::Check } else { Icon::Copy };
        if ui.add(Button::secondary(&label).icon(icon).small()).clicked() {
            let value = request(cx);
            cx.ask(Action::Copy { name, value });
        }
        if ui.add(Button::quiet(&cx.t("finding-open-mail")).icon(Icon::Mail).small()).clicked() {
            let subject = cx.t("token-request-subject");
            let body = request(cx);
            cx.ask(Action::Mail { subject, body });
        }
    });
}

/// The request to Support, with the person's address when it is known.
pub fn request(cx: &Cx<'_>) -> String {
    let email = cx.fields.account_email.trim();
    let email = if email.is_empty() { cx.t("prepare-your-address") } else { email.to_owned() };
    cx.tw("token-request-message", &[("email", (&email).into())])
}

fn changes(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("prepare-changes-title"));
        let muted = ui.tokens().text_muted;
        for (icon, key) in [
            (Icon::Play, "prepare-change-nothing-yet"),
            (Icon::Lock, "prepare-change-read-only"),
            (Icon::Pause, "prepare-stop"),
            (Icon::Undo, "prepare-change-back"),
        ] {
            icon_row(ui, icon, muted, |ui| {
                Rich::new(&cx.t(key)).show(ui);
            });
        }
    });
    Card::new().side().show(ui, |ui| reach(ui, cx));
    Card::new().side().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        small_heading(ui, &cx.t("prepare-time-title"));
        let (low, high) = cx.state.session.time_left();
        Rich::dense(&cx.tw("prepare-time-hands", &[("low", low.into()), ("high", high.into())])).show(ui);
        for key in ["prepare-time-token", "prepare-time-first", "prepare-time-later"] {
            Rich::dense(&cx.t(key)).show(ui);
        }
    });
}

/// The quiet look: from this computer, without a token.
fn reach(ui: &mut Ui, cx: &mut Cx<'_>) {
    let report = match &cx.state.reach {
        Remote::Ready(report) => report,
        reach if reach.is_running() => {
            StatusLine::new(Mark::Running, &cx.t("prepare-reach-running")).show(ui);
            return;
        }
        _ => {
            StatusLine::new(Mark::NotTried, &cx.t("prepare-reach-not-tried")).show(ui);
            look_again(ui, cx);
            return;
        }
    };
    let broken = report
        .rungs
        .iter()
        .find(|r| r.state == RungState::Failed && r.rung <= Rung::Http)
        .and_then(|r| r.problems.first());
    let time = cx.state.moment(report.started_at);
    match broken {
        None => {
            let old = is_old(cx, report.started_at) || is_elsewhere(cx.state, report);
            let mark = if old { Mark::Old } else { Mark::Passed };
            StatusLine::new(mark, &format!("**{}**", cx.t("prepare-reach-ok"))).show(ui);
            text(ui, type_::HELP, &cx.tw("prepare-reach-when", &[("time", (&time).into())]));
            if old {
                look_again(ui, cx);
            }
        }
        Some(problem) => {
            let words = cx.state.texts.problem(problem);
            StatusLine::new(Mark::Warning, &format!("**{}**", words.title)).show(ui);
            Rich::dense(&words.action).show(ui);
            text(ui, type_::HELP, &cx.t("prepare-reach-go-on"));
            look_again(ui, cx);
        }
    }
}

fn look_again(ui: &mut Ui, cx: &mut Cx<'_>) {
    if ui.add(Button::secondary(&cx.t("button-try-again")).icon(Icon::Again).small()).clicked() {
        cx.ask(Action::ReachAgain);
    }
}

/// Whether another host was asked than the one that step 3 names by now.
fn is_elsewhere(state: &State, report: &CheckReport) -> bool {
    let asked = read_tenant_url(&report.tenant_url).url;
    asked.zip(state.credentials.tenant_url()).is_some_and(|(asked, now)| asked.host() != now.host())
}

/// What only some need to read.
fn more(ui: &mut Ui, cx: &mut Cx<'_>) {
    for (title, keys) in [
        ("prepare-changes-more", &["prepare-change-addresses", "prepare-change-leavers"][..]),
        ("token-who-title", &["token-who", "token-contradiction-issuer", "token-names"][..]),
        ("prepare-saml-title", &["prepare-saml"][..]),
        ("prepare-names-title", &["prepare-names"][..]),
    ] {
        let memory = eframe::egui::Id::unique(("prepare-more", title));
        let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
        let words: Vec<String> = keys.iter().map(|key| cx.t(key)).collect();
        fold(ui, &cx.t(title), &mut open, |ui| {
            for words in &words {
                Rich::dense(words).show(ui);
            }
        });
        ui.data_mut(|d| d.insert_temp(memory, open));
    }
}
