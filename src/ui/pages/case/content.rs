//! Everything that stands in the file, as its page shows it, and the document behind it.

use eframe::egui::{Id, Label, ScrollArea, Ui};

use crate::domain::report::case::{Block, Page};
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::{
    SunkenCard, code_block, fact_list, fold, heading_role, section_heading, small_heading, text,
};

use super::super::Cx;

/// Lines of the document in sight at once.
const LINES: f32 = 16.0;

/// Draws every part of the case that is about to be saved.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let Some(shown) = cx.state.case.page.as_ref() {
        page(ui, shown);
    }
}

/// Draws every part.
pub fn page(ui: &mut Ui, page: &Page) {
    for section in &page.sections {
        ui.add_space(space::S);
        section_heading(ui, &section.title);
        for block in &section.blocks {
            match block {
                Block::Heading(words) => {
                    small_heading(ui, words);
                }
                Block::Text(words) => super::line(ui, words),
                Block::Details(words) => code_block(ui, words),
                Block::Facts(facts) => {
                    let facts: Vec<(&str, &str)> =
                        facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    fact_list(ui, &facts);
                }
                Block::Table { heads, rows } => table(ui, heads, rows),
            }
        }
    }
}

/// Rows as short groups: a table of so many columns has no room here, and reads badly aloud.
fn table(ui: &mut Ui, heads: &[String], rows: &[Vec<String>]) {
    SunkenCard::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        for row in rows {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut cells = row.iter().zip(heads).filter(|(cell, _)| !cell.is_empty());
                if let Some((first, _)) = cells.next() {
                    ui.add(Label::new(type_::DENSE.text(first).color(ui.tokens().text_strong)).wrap());
                }
                let rest: Vec<String> = cells.map(|(cell, head)| format!("{head}: {cell}")).collect();
                if !rest.is_empty() {
                    text(ui, type_::HELP, &rest.join(" · "));
                }
            });
        }
    });
}

/// The document, line by line: only those in sight are laid out.
pub fn document(ui: &mut Ui, cx: &mut Cx<'_>, document: &str) {
    let memory = Id::unique("case-document");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let label = cx.tw("case-document", &[("count", document.len().into())]);
    fold(ui, &label, &mut open, |ui| {
        let lines: Vec<&str> = document.lines().collect();
        SunkenCard::new().show(ui, |ui| {
            let heading = ui.scope(|_| ()).response;
            heading_role(ui, &heading, &cx.t("case-document-name"), 3);
            // By their height and gap the area works out which of them are in sight.
            ui.spacing_mut().item_spacing.y = 0.0;
            let height = type_::MONO_SMALL.line;
            let area = ScrollArea::both().id_salt("case-document").max_height(height * LINES);
            let area = area.min_scrolled_height(height * LINES);
            area.auto_shrink([false, true]).show_rows(ui, height, lines.len(), |ui, seen| {
                for line in lines.get(seen).unwrap_or_default() {
                    ui.add(Label::new(type_::mono_small(*line)).extend());
                }
            });
        });
    });
    ui.data_mut(|d| d.insert_temp(memory, open));
}
