//! Attribute mapping: which tables are used, and the rows for people.

use eframe::egui::{Id, Ui};

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{PretendAsk, PretendPage, PretendPanel};
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Cell, Checkbox, Column, Icon, Notice, NoticeKind, RadioRow, Rich, Table, TextField,
    button_row, choice_group, text,
};
use crate::worker::{JobState, Mapping, MappingRow, MappingSource as Source, PracticeEntra, Role, USER_NAME};

use super::parts::{ask, commands, go, panel, title, word};
use super::words;

/// Which tables are used.
pub fn tables(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, portal::ATTRIBUTE_MAPPING.new);
    if reader(ui, cx, entra) {
        return;
    }
    save_row(ui, cx, entra);
    let users = word(cx, &portal::MAP_USERS);
    Card::new().side().show(ui, |ui| {
        text(ui, type_::LABEL, users);
        Rich::dense(&cx.t("pretend-map-users")).show(ui);
        let name = cx.tw("pretend-open-part", &[("part", users.into())]);
        let edit = cx.t("pretend-map-edit");
        if ui.add(Button::secondary(&edit).name(&name).small()).clicked() {
            go(cx, PretendPage::MappingRows);
        }
    });
    let groups = word(cx, &portal::MAP_GROUPS);
    Card::new().side().show(ui, |ui| {
        text(ui, type_::LABEL, groups);
        let help = cx.t("pretend-map-groups");
        if let Some(mapping) = &mut cx.fields.pretend.mapping {
            ui.add(Checkbox::new(&mut mapping.groups, portal::ENABLED.new).help(&help));
        }
    });
}

/// The rows for people.
pub fn rows(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    title(ui, word(cx, &portal::MAP_USERS));
    if reader(ui, cx, entra) {
        return;
    }
    save_row(ui, cx, entra);
    let Some(mapping) = cx.fields.pretend.mapping.clone() else { return };
    let precedence = cx.t("pretend-map-matching");
    let columns = [
        Column::rest(words::TARGET_ATTRIBUTE),
        Column::rest(words::SOURCE_ATTRIBUTE),
        Column::fixed(&precedence, 90.0),
    ];
    let table = Table::new(&columns);
    let mut pressed = None;
    Table::frame(ui, |ui| {
        table.head(ui);
        for (index, row) in mapping.rows.iter().enumerate() {
            let source = row.source.to_string();
            let first = if row.target == USER_NAME { "1" } else { "" };
            let cells = [Cell::Strong(&row.target), Cell::Text(&source), Cell::Text(first)];
            let open = cx.state.pretend.panel == Some(PretendPanel::Row(Some(row.target.clone())));
            if table.row(ui, &cells, true, open, index + 1 == mapping.rows.len()).clicked() {
                pressed = Some(row.target.clone());
            }
        }
    });
    if let Some(target) = pressed {
        panel(cx, Some(PretendPanel::Row(Some(target))));
    }
    let labels = [cx.t("pretend-map-add"), cx.t("pretend-map-default")];
    let [add, default] = &labels;
    button_row(ui, |ui| {
        if ui.add(Button::secondary(add).icon(Icon::Plus).small()).clicked() {
            panel(cx, Some(PretendPanel::Row(None)));
        }
        if ui.add(Button::quiet(default).icon(Icon::Undo).small()).clicked() {
            cx.fields.pretend.mapping = Some(Mapping { groups: mapping.groups, ..Mapping::default() });
        }
    });
}

fn reader(ui: &mut Ui, cx: &Cx<'_>, entra: &PracticeEntra) -> bool {
    let reads = entra.view.role == Role::GlobalReader;
    if reads {
        Notice::new(NoticeKind::Info, &cx.t("pretend-reader")).show(ui);
    }
    reads
}

/// A job that has run begins with a first round again, so it is asked for.
fn save_row(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let changed = cx.fields.pretend.mapping.as_ref().is_some_and(|mapping| *mapping != entra.view.mapping);
    let save = if entra.view.job == JobState::NotRun {
        PretendAction::SaveMapping
    } else {
        PretendAction::Ask(Some(PretendAsk::Mapping))
    };
    let discard = cx.t("pretend-map-discard");
    let back = PretendAction::Go(PretendPage::Mapping);
    commands(
        ui,
        cx,
        &[
            (portal::SAVE.new, Some(Icon::Check), changed.then_some(save)),
            (&discard, Some(Icon::X), changed.then_some(back)),
        ],
    );
}

/// One row, to change.
pub fn row(ui: &mut Ui, cx: &mut Cx<'_>, target: Option<&str>) {
    let new = target.is_none();
    let kinds = [cx.t("pretend-row-attribute"), cx.t("pretend-row-constant")];
    let [attribute, constant] = &kinds;
    choice_group(ui, &cx.t("access-source"), |ui| {
        for (label, is_constant) in [(attribute, false), (constant, true)] {
            if ui.add(RadioRow::new(cx.fields.pretend.row_constant == is_constant, label)).clicked() {
                cx.fields.pretend.row_constant = is_constant;
            }
        }
    });
    let help = cx.t("pretend-row-source-help");
    let fields = &mut cx.fields.pretend;
    TextField::new(words::SOURCE_ATTRIBUTE, &mut fields.row_source)
        .id(Id::unique("pretend-row-source"))
        .help(&help)
        .mono()
        .no_message_row()
        .show(ui);
    TextField::new(words::TARGET_ATTRIBUTE, &mut fields.row_target)
        .id(Id::unique("pretend-row-target"))
        .mono()
        .read_only(!new)
        .no_message_row()
        .show(ui);
    let made = made(&fields.row_target, &fields.row_source, fields.row_constant);
    let labels = [cx.t("pretend-row-ok"), cx.t("pretend-row-delete")];
    let [ok, delete] = &labels;
    button_row(ui, |ui| {
        let pressed = ui.add(Button::primary(ok).medium().enabled(made.is_some())).clicked();
        if let (true, Some(row)) = (pressed, made) {
            if let Some(mapping) = &mut cx.fields.pretend.mapping {
                mapping.set(&row.target, row.source);
            }
            panel(cx, None);
        }
        let Some(target) = target else { return };
        let can_go = target != USER_NAME;
        if ui.add(Button::secondary(delete).icon(Icon::Trash).enabled(can_go)).clicked() {
            if let Some(mapping) = &mut cx.fields.pretend.mapping {
                mapping.remove(target);
            }
            ask(cx, PretendAction::Panel(None));
        }
    });
    if target == Some(USER_NAME) {
        text(ui, type_::HELP, &cx.t("pretend-row-matching"));
    }
    text(ui, type_::HELP, &cx.t("pretend-row-then-save"));
}

/// What the row being changed would be; `None` while something is missing. The two expressions of a new app are
/// understood, others are taken for the name of an attribute.
fn made(target: &str, source: &str, constant: bool) -> Option<MappingRow> {
    let (target, source) = (target.trim(), source.trim());
    if target.is_empty() || source.is_empty() {
        return None;
    }
    let names = || source.split('[').skip(1).filter_map(|part| Some(part.split_once(']')?.0.to_owned()));
    let source = if constant {
        Source::Constant(source.to_owned())
    } else if source.contains("IsSoftDeleted") {
        Source::IsSoftDeleted
    } else if source.starts_with("Join(") {
        Source::Join(names().collect())
    } else {
        Source::attribute(source)
    };
    Some(MappingRow { target: target.to_owned(), source })
}
