//! Step 8: people can sign in: who must accept what, how, and how to see that it worked.

mod symptoms;
mod ways;

use eframe::egui::Ui;

use crate::domain::entra::guides::Place;
use crate::domain::entra::links::Link;
use crate::domain::session::Change;
use crate::ui::action::Action;
use crate::ui::action_later::LaterAction;
use crate::ui::state::State;
use crate::ui::theme::space;
use crate::ui::widgets::{
    Button, Card, Icon, Notice, NoticeKind, Pair, PairTile, Rich, SunkenCard, TwoColumns, button_row,
    section_heading, small_heading,
};

use super::{Cx, FooterButtons, Header, pasted};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("consent-title"),
        lead: state.texts.get("consent-lead"),
        place: Place::Contractbook,
        note: None,
    }
}

/// The buttons. Where nothing is missing one press is all there is to do.
pub fn footer(state: &State) -> FooterButtons {
    let consent = &state.session.answers().consent;
    if consent.signed_in_at.is_some() || consent.accepted_at.is_some() {
        FooterButtons::main(state.texts.get("consent-finish"), Action::Continue)
    } else {
        FooterButtons::main(
            state.texts.get("consent-everybody"),
            Action::Later(LaterAction::EverybodySignsIn),
        )
    }
}

/// Try first; what is on the screen; then who accepts, and how.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    TwoColumns::side_width(316.0).show_with(
        ui,
        cx,
        |ui, cx| {
            try_it(ui, cx);
            symptoms::choose(ui, cx);
        },
        beside,
    );
    symptoms::explain(ui, cx);
    // What is known leads on to the ways; what is not has to be explained first.
    if cx.state.later.symptom.is_some() {
        ways::show(ui, cx);
        pasted::show(ui, cx);
    } else {
        pasted::show(ui, cx);
        ways::show(ui, cx);
    }
}

fn try_it(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("consent-try-title"));
        Rich::new(&cx.t("consent-try-text")).show(ui);
        said(ui, cx);
        let name = cx.t("consent-try-name");
        let copied = cx.copied(ui, &name);
        let copy = if copied { cx.t("button-copied") } else { cx.t("consent-try-copy") };
        let icon = if copied { Icon::Check } else { Icon::Copy };
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&copy).icon(icon)).clicked() {
                let url = contractbook();
                let value = cx.tw("consent-try-message", &[("url", (&url).into())]);
                cx.ask(Action::Copy { name, value });
            }
            if ui.add(Button::quiet(&cx.t("consent-try-open")).icon(Icon::External)).clicked() {
                cx.ask(Action::OpenLink(contractbook()));
            }
        });
    });
}

/// Where people sign in.
fn contractbook() -> String {
    Link::Contractbook.url(None, None).unwrap_or_default()
}

/// What the person has said about signing in, with a way to take it back.
fn said(ui: &mut Ui, cx: &mut Cx<'_>) {
    let consent = cx.state.session.answers().consent.clone();
    if consent.signed_in_at.is_none() && consent.accepted_at.is_none() {
        Rich::new(&cx.t("consent-try-result")).show(ui);
    }
    let back = cx.t("consent-take-back");
    for (key, at, undo) in [
        ("consent-said-signed-in", consent.signed_in_at, Change::SignedIn(false)),
        ("consent-said-accepted", consent.accepted_at, Change::Accepted(false)),
    ] {
        let Some(at) = at else { continue };
        let time = cx.state.moment(at);
        let words = cx.tw(key, &[("time", (&time).into())]);
        if Notice::new(NoticeKind::Positive, &words).button(Icon::Undo, &back).show(ui) {
            cx.ask(Action::Change(undo));
        }
    }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        small_heading(ui, &cx.t("consent-apps-title"));
        let name = cx.state.session.answers().app.name.clone();
        let words = cx.tw("consent-apps-words", &[("name", (&name).into())]);
        let texts = [
            "consent-apps-place",
            "consent-apps-sync-what",
            "consent-apps-sync-verdict",
            "consent-apps-sign-in",
            "consent-apps-sign-in-what",
            "consent-apps-sign-in-verdict",
        ]
        .map(|key| cx.t(key));
        let [place, sync_what, sync_verdict, sign_in, sign_in_what, sign_in_verdict] = &texts;
        let sync = PairTile { icon: Icon::Swap, name: &name, what: sync_what, verdict: sync_verdict };
        let own = PairTile { icon: Icon::User, name: sign_in, what: sign_in_what, verdict: sign_in_verdict };
        Pair::new(place, sync, own, &words).show(ui);
        Rich::dense(&cx.t("consent-apps-meaning")).show(ui);
    });
}
