//! The start page: saved setups, a new one, practice. A few setups are cards with everything on them; many are a table
//! with the chosen one below it.

mod card;
mod lines;
mod table;
mod tools;

use eframe::egui::Ui;

use crate::domain::entra::guides::Place;
use crate::domain::setups::SetupFilter;
use crate::ui::action::Action;
use crate::ui::action_many::ManyAction;
use crate::ui::remote::Remote;
use crate::ui::state::State;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Art, Card, Icon, Notice, NoticeKind, Rich, SunkenCard, TwoColumns, art, button_row, section_heading, text,
};
use crate::worker::SetupSummary;

use super::{Cx, FooterButtons, Header, trial};

/// More setups than this are a table.
const MOST_CARDS: usize = 6;

/// The top.
pub fn header(state: &State) -> Header {
    Header {
        title: state.texts.get("start-page-title"),
        lead: state.texts.get("start-page-lead"),
        place: Place::ThisWindow,
        note: None,
    }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("start-page-new"), Action::NewSetup).aside(
        state.texts.get("prepare-practise"),
        Some(Icon::Play),
        Action::StartPractice,
    )
}

/// The list.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    trial::leftovers(ui, cx, false);
    let state = cx.state;
    let list = state.setups.latest().map(Vec::as_slice).unwrap_or_default();
    if list.len() > MOST_CARDS {
        ui.spacing_mut().item_spacing.y = space::M;
        above(ui, cx);
        tools::show(ui, cx, true);
        table::show(ui, cx, list);
        what_is_saved(ui, cx);
    } else {
        TwoColumns::side_width(300.0).show_with(ui, cx, |ui, cx| cards(ui, cx, list), beside);
    }
}

/// What failed, and what was removed a moment ago.
fn above(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Remote::Failed { error, .. } = &cx.state.setups {
        let why = error.text(&cx.state.texts);
        Notice::new(NoticeKind::Warning, &why).show(ui);
    }
    let Some(removed) = &cx.state.many.removed else { return };
    let company = lines::company(cx, &removed.company);
    let said = cx.tw("many-removed", &[("company", (&company).into())]);
    let words = format!("**{said}** {}", cx.t("dialog-delete-there"));
    let undo = cx.t("button-undo");
    if Notice::new(NoticeKind::Info, &words).button(Icon::Undo, &undo).show(ui) {
        cx.ask(Action::Many(ManyAction::UndoRemove));
    }
}

fn cards(ui: &mut Ui, cx: &mut Cx<'_>, list: &[SetupSummary]) {
    above(ui, cx);
    if list.is_empty() {
        empty(ui, cx);
        return;
    }
    // A search or a filter goes on while the list shrinks to a few.
    let searching = !cx.state.many.query.search.is_empty();
    let filtered = cx.state.many.query.filter != SetupFilter::All;
    if searching || filtered || cx.state.many.counts.archived > 0 {
        tools::show(ui, cx, searching);
    }
    let order = std::sync::Arc::clone(&cx.state.many.order);
    if order.is_empty() {
        tools::nothing(ui, cx);
    }
    for setup in order.iter().filter_map(|at| list.get(*at)) {
        card::show(ui, cx, setup);
    }
}

/// Nothing was begun yet: what this program does, as a drawing, and that everything is kept.
fn empty(ui: &mut Ui, cx: &Cx<'_>) {
    Card::new().gap(space::XS).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(space::XXL);
            art(ui, Art::Bridge, 264.0);
            ui.add_space(space::L);
            section_heading(ui, &cx.t("start-page-empty"));
            text(ui, type_::BODY, &cx.t("start-page-empty-text"));
            ui.add_space(space::XXL);
        });
    });
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-practice"));
        Rich::dense(&cx.t("start-page-practice-text")).show(ui);
    });
    SunkenCard::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-page-saved"));
        Rich::dense(&cx.t("start-page-saved-text")).show(ui);
        Rich::dense(&cx.t("many-saved-unless")).show(ui);
    });
}

fn what_is_saved(ui: &mut Ui, cx: &Cx<'_>) {
    button_row(ui, |ui| {
        let words = format!("{} {}", cx.t("start-page-saved-text"), cx.t("many-saved-unless"));
        Rich::help(&words).show(ui);
    });
}
