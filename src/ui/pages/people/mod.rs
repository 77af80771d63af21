//! Step 6 in two parts: the people are checked in this window, then assigned in Entra.

mod answers;
mod assign;
mod columns;
mod forecast;
mod get;
mod list;
mod outputs;
mod setup;

use eframe::egui::Ui;

use crate::domain::entra::guides::Place;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::remote::Remote;
use crate::ui::state::{PeoplePart, State};
use crate::ui::theme::ThemeExt as _;
use crate::ui::widgets::{
    Button, Icon, Mark, Rich, StatusLine, SunkenCard, TwoColumns, icon_row, section_heading,
};

use super::{Cx, FooterButtons, Header, accounts};

/// The top.
pub fn header(state: &State) -> Header {
    let (texts, people) = (&state.texts, &state.people);
    if people.part == PeoplePart::Assign {
        return Header {
            title: texts.get("people-assign-title"),
            lead: texts.get("people-assign-lead"),
            place: Place::Entra,
            note: None,
        };
    }
    let lead = match people.judged() {
        None => "people-lead",
        Some((_, preflight)) if preflight.compared => "people-lead-compared",
        Some(_) => "people-lead-list",
    };
    let note = people.current().map(|_| match people.name.as_str() {
        "" => texts.get("people-list-pasted"),
        name => name.to_owned(),
    });
    Header { title: texts.get("people-title"), lead: texts.get(lead), place: Place::ThisWindow, note }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    let texts = &state.texts;
    if state.people.part == PeoplePart::Assign {
        return FooterButtons::main(texts.get("people-done"), Action::Continue);
    }
    let go_on = Action::List(ListAction::Part(PeoplePart::Assign));
    if state.people.current().is_none() {
        let main = FooterButtons::main(texts.get("people-without-list"), go_on);
        return FooterButtons { main_is_primary: false, ..main };
    }
    let again = Action::List(ListAction::Again);
    FooterButtons::main(texts.get("people-to-entra"), go_on).aside(
        texts.get("people-list-again"),
        Some(Icon::Again),
        again,
    )
}

/// The part that is open.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    get::paste(ui, cx);
    match cx.state.people.part {
        PeoplePart::Check => check(ui, cx),
        PeoplePart::Assign => assign::show(ui, cx),
    }
}

fn check(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.people.is_working() {
        let key = if cx.state.people.choosing { "people-list-choosing" } else { "people-list-reading" };
        StatusLine::new(Mark::Running, &cx.t(key)).show(ui);
        let reading = cx.state.people.job.is_some() && !cx.state.people.choosing;
        if reading && ui.add(Button::secondary(&cx.t("people-list-stop")).icon(Icon::Stop).small()).clicked()
        {
            cx.ask(Action::List(ListAction::Stop));
        }
    }
    if let Remote::Failed { error, .. } = &cx.state.people.list {
        get::failed(ui, cx, error);
    }
    let has_list = cx.state.people.current().is_some();
    if has_list {
        list::show(ui, cx);
    } else {
        get::show(ui, cx);
    }
    TwoColumns::side_width(316.0).show_with(ui, cx, questions, beside);
    if has_list {
        outputs::show(ui, cx);
        get::another(ui, cx);
    }
    if !has_list || matches!(cx.state.accounts.read, Remote::Ready(_)) {
        accounts::show(ui, cx);
    }
    let colour = ui.tokens().text_muted;
    icon_row(ui, Icon::Shield, colour, |ui| Rich::help(&cx.t("people-privacy")).show(ui));
}

fn questions(ui: &mut Ui, cx: &mut Cx<'_>) {
    answers::show(ui, cx);
    setup::show(ui, cx);
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    forecast::show(ui, cx);
    if cx.state.people.current().is_none() {
        SunkenCard::new().show(ui, |ui| {
            section_heading(ui, &cx.t("people-watch-out"));
            for key in ["people-watch-mail", "people-watch-existing", "people-watch-guests"] {
                Rich::dense(&cx.t(key)).show(ui);
            }
        });
    }
}
