//! What the columns of a list hold: as recognised, and as the person says.

use eframe::egui::{ComboBox, Ui};

use crate::domain::people::list::{Column, Field, PeopleList, unknown_columns};
use crate::domain::problems::Problem;
use crate::ui::action::Action;
use crate::ui::action_list::ListAction;
use crate::ui::pages::Cx;
use crate::ui::theme::{ThemeExt as _, type_};
use crate::ui::widgets::{Card, Icon, Rich, keep_in_view, section_heading, text};

use super::get::remembered_fold;

/// Columns that are listed; a file may have ten thousand.
const LISTED: usize = 60;

/// The columns of a list, folded.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, list: &PeopleList) {
    let unknown = list.columns().iter().filter(|column| column.field.is_none()).count();
    let args = [("count", list.columns().len().into()), ("unknown", unknown.into())];
    let label = cx.tw("people-columns", &args);
    remembered_fold(ui, "people-columns-open", &label, |ui| {
        Rich::dense(&cx.t("people-columns-text")).show(ui);
        rows(ui, cx, list.columns());
    });
}

/// The heads of a file in which nothing was recognised.
pub fn unknown(ui: &mut Ui, cx: &mut Cx<'_>, problem: &Problem) {
    let columns = unknown_columns(problem, &cx.state.session.answers().people.columns);
    if columns.is_empty() {
        return;
    }
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("people-columns-title"));
        Rich::dense(&cx.t("people-columns-text")).show(ui);
        rows(ui, cx, &columns);
    });
}

/// Those about which nothing is known come first.
fn rows(ui: &mut Ui, cx: &mut Cx<'_>, columns: &[Column]) {
    let named = columns.iter().filter(|column| !column.name.trim().is_empty());
    let (known, open): (Vec<_>, Vec<_>) = named.partition(|column| column.field.is_some() && !column.by_hand);
    let all = known.len() + open.len();
    let shown = open.into_iter().chain(known);
    for (place, column) in shown.take(LISTED).enumerate() {
        row(ui, cx, place, column);
    }
    if all > LISTED {
        Rich::help(&cx.tw("people-columns-more", &[("count", LISTED.into())])).show(ui);
    }
}

/// What a column can be said to hold.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    /// What its head tells.
    AsRecognised,
    /// Nothing of use.
    Nothing,
    /// This.
    Field(Field),
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, place: usize, column: &Column) {
    let before = match (column.by_hand, column.field) {
        (false, _) => Choice::AsRecognised,
        (true, None) => Choice::Nothing,
        (true, Some(field)) => Choice::Field(field),
    };
    let field_word = |field: Field| {
        if Field::ASSIGNABLE.contains(&field) {
            cx.t(&format!("people-field-{}", field.as_str().replace('_', "-")))
        } else {
            cx.t("people-columns-other")
        }
    };
    let word = |choice: Choice| match choice {
        Choice::AsRecognised => match column.field.filter(|_| !column.by_hand) {
            Some(field) => cx.tw("people-columns-recognised", &[("field", (&field_word(field)).into())]),
            None => cx.t("people-columns-unknown"),
        },
        Choice::Nothing => cx.t("people-columns-nothing"),
        Choice::Field(field) => field_word(field),
    };
    let mut choice = before;
    let name = column.label(&cx.state.texts);
    ui.horizontal(|ui| {
        let width = (ui.available_width() * 0.45).clamp(120.0, 300.0);
        let label = ui
            .scope(|ui| {
                ui.set_width(width);
                text(ui, type_::DENSE.weight(500.0), &name)
            })
            .inner;
        let shown = ComboBox::from_id_salt(("people-column", place, &column.name))
            .width((ui.available_width() - 8.0).clamp(120.0, 260.0))
            .selected_text(type_::DENSE.text(word(before)))
            .icon(|ui, rect, _, open| {
                let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
                icon.paint_centred(ui, rect.center(), Icon::SIZE, ui.tokens().text_muted);
            })
            .show_ui(ui, |ui| {
                let fields = Field::ASSIGNABLE.into_iter().map(Choice::Field);
                for one in [Choice::AsRecognised, Choice::Nothing].into_iter().chain(fields) {
                    // A head that the person has spoken for no longer says what it was taken for.
                    let words = if one == Choice::AsRecognised && column.by_hand {
                        cx.t("people-columns-take-back")
                    } else {
                        word(one)
                    };
                    ui.selectable_value(&mut choice, one, type_::DENSE.text(words));
                }
            });
        keep_in_view(&shown.response.labelled_by(label.id));
    });
    if choice != before {
        let head = column.name.clone();
        cx.ask(Action::List(match choice {
            Choice::AsRecognised => ListAction::Unassign(head),
            Choice::Nothing => ListAction::Assign(head, None),
            Choice::Field(field) => ListAction::Assign(head, Some(field)),
        }));
    }
}
