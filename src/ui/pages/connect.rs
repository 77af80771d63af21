//! Step 5: the proven values are saved in Entra, and Microsoft's own test has passed.

use eframe::egui::{Id, Ui};

use crate::domain::entra::guides::{GuideId, Place};
use crate::domain::entra::{Shown, looks};
use crate::domain::session::Change;
use crate::ui::action::Action;
use crate::ui::state::State;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Checkbox, FilterChip, Icon, Mark, Notice, NoticeKind, StatusLine, button_row, choice_group,
    fold, section_heading, text,
};

use crate::worker::PracticeEntra;

use super::{Cx, FooterButtons, Header, guide_panel, pasted};

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("guide-connect-title"),
        lead: state.texts.get("guide-connect-lead"),
        place: Place::Entra,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("connect-done"), Action::Continue)
}

/// The instructions, the practice Entra, the pasted error.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.practice.is_some() {
        practice(ui, cx);
    }
    let older = Shown::of(GuideId::Connect, cx.state.looks()).guide.id == GuideId::ConnectOlder;
    choice_group(ui, &cx.t("access-portal"), |ui| {
        button_row(ui, |ui| {
            let older_look = looks::MODE_AUTOMATIC;
            for (key, look) in
                [("connect-newer-portal", None), ("connect-older-portal", Some(older_look.key))]
            {
                if ui.add(FilterChip::new(&cx.t(key), older == look.is_some())).clicked() {
                    cx.ask(Action::PortalLook(older_look.topic, look));
                }
            }
        })
    });
    guide_panel::show(ui, cx, GuideId::Connect, false);
    if cx.state.practice.is_none() {
        let mut saved = cx.state.session.answers().connect.saved_at.is_some();
        let before = saved;
        let (label, help) = (cx.t("connect-saved"), cx.t("connect-saved-help"));
        ui.add(Checkbox::new(&mut saved, &label).help(&help));
        if saved != before {
            cx.ask(Action::Change(Change::ConnectSaved(saved)));
        }
    }
    pasted::show(ui, cx);
    let memory = Id::unique("connect-mapping");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("guide-mapping-title"), &mut open, |ui| guide_panel::show(ui, cx, GuideId::Mapping, true));
    ui.data_mut(|d| d.insert_temp(memory, open));
}

fn practice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let entra = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref());
    let connected = entra.is_some_and(PracticeEntra::is_connected);
    let outcome = entra.and_then(|e| e.last_test.clone());
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("practice-entra"));
        text(ui, type_::DENSE, &cx.t("practice-connect-text"));
        if let Some(test) = outcome {
            match test {
                Ok(()) => {
                    StatusLine::new(Mark::Passed, &cx.t("practice-connect-ok")).show(ui);
                }
                Err(failure) => {
                    let said = failure.text();
                    Notice::new(
                        NoticeKind::Critical,
                        &format!("**{}**\n{said}", cx.t("practice-entra-says")),
                    )
                    .show(ui);
                    if ui.add(Button::quiet(&cx.t("pasted-explain-this")).icon(Icon::Help).small()).clicked()
                    {
                        cx.fields.pasted = said;
                        cx.ask(Action::Explain);
                    }
                }
            }
        }
        if !connected && ui.add(Button::secondary(&cx.t("practice-connect-do"))).clicked() {
            cx.ask(Action::PracticeConnect);
        }
    });
}
