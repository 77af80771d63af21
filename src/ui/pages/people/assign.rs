//! The second part: the people are assigned in Entra.

use eframe::egui::Ui;

use crate::domain::entra::guides::GuideId;
use crate::domain::report::PeopleOutput;
use crate::domain::session::{AssignBy, Change};
use crate::ui::action::Action;
use crate::ui::pages::{Cx, guide_panel};
use crate::ui::theme::type_;
use crate::ui::widgets::{Button, Card, Checkbox, Mark, StatusLine, section_heading, text};

use super::outputs;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.practice.is_some() {
        practice(ui, cx);
    }
    let by_groups = cx.state.session.answers().people.assign == Some(AssignBy::Groups);
    if by_groups && cx.state.people.judged().is_some() {
        Card::new().show(ui, |ui| {
            section_heading(ui, &cx.t("people-members-title"));
            outputs::one(ui, cx, PeopleOutput::ImportMembers);
        });
    }
    guide_panel::show(ui, cx, GuideId::Assign, false);
    if cx.state.practice.is_none() {
        let mut assigned = cx.state.session.answers().people.assigned_at.is_some();
        let before = assigned;
        let (label, help) = (cx.t("people-assigned"), cx.t("people-assigned-help"));
        ui.add(Checkbox::new(&mut assigned, &label).help(&help));
        if assigned != before {
            cx.ask(Action::Change(Change::Assigned(assigned)));
        }
    }
}

/// The practice Entra's people, to tick and assign.
fn practice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(entra) = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("practice-entra"));
        text(ui, type_::DENSE, &cx.t("practice-people-text"));
        let columns = if ui.available_width() > 620.0 { 2 } else { 1 };
        // Row by row, so that the Tab key and the eye go the same way.
        for row in entra.directory.chunks(columns) {
            ui.columns(columns, |uis| {
                for (ui, person) in uis.iter_mut().zip(row) {
                    let mut on = cx.fields.ticked.contains(&person.id);
                    let before = on;
                    let mut remarks = vec![person.upn.clone()];
                    let quirks = [
                        (person.organisation_admin, "practice-person-admin"),
                        (person.mail.is_none(), "practice-person-no-mail"),
                        (person.guest, "practice-person-guest"),
                        (!person.enabled, "practice-person-off"),
                    ];
                    remarks.extend(quirks.into_iter().filter(|(has, _)| *has).map(|(_, key)| cx.t(key)));
                    let help = remarks.join(" · ");
                    ui.add(Checkbox::new(&mut on, &person.display_name).help(&help));
                    if on != before {
                        if on {
                            cx.fields.ticked.insert(person.id.clone());
                        } else {
                            cx.fields.ticked.remove(&person.id);
                        }
                    }
                }
            });
        }
        if cx.state.session.answers().people.assigned_at.is_some() {
            let count = entra.view.people.iter().filter(|p| p.assigned).count();
            StatusLine::new(Mark::Passed, &cx.tw("practice-people-assigned", &[("count", count.into())]))
                .show(ui);
        }
        if ui.add(Button::secondary(&cx.t("practice-people-do"))).clicked() {
            cx.ask(Action::PracticeAssign);
        }
    });
}
