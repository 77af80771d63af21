//! What stands about the program itself: what it is, what it never does, where it keeps things, whose work is in it.

use eframe::egui::{Id, ScrollArea, Ui};

use super::action::{Action, FriendlyAction};
use super::pages::Cx;
use super::theme::{ThemeExt as _, space, type_};
use super::widgets::{
    Button, CopyBox, Icon, Rich, SearchField, brand, button_row, icon_row, said, small_heading, text,
};
use crate::worker::Folder;

/// Height of one line of a licence, in points.
const LINE: f32 = 18.0;

/// The dialog about the program.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    brand(ui, &cx.t("brand-name"), &cx.t("brand-product"));
    let version = cx.tw("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    text(ui, type_::LABEL, &version);
    Rich::dense(&cx.t("about-what")).show(ui);
    small_heading(ui, &cx.t("about-never"));
    let green = ui.tokens().positive;
    for key in
        ["about-never-token-sent", "about-never-token-kept", "about-never-changes", "about-never-reports"]
    {
        icon_row(ui, Icon::Shield, green, |ui| Rich::dense(&cx.t(key)).show(ui));
    }
    small_heading(ui, &cx.t("about-places"));
    Rich::help(&cx.t("about-places-text")).show(ui);
    if let Some(folder) = cx.state.folder.clone() {
        let logs = folder.join("logs");
        for (which, key, path) in [(Folder::Data, "about-data", folder), (Folder::Logs, "about-logs", logs)] {
            place(ui, cx, which, key, &path.display().to_string());
        }
    }
    small_heading(ui, &cx.t("about-licences"));
    Rich::dense(&cx.t("about-licences-text")).show(ui);
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t("about-licences-show")).icon(Icon::File).small()).clicked() {
            cx.ask(Action::Friendly(FriendlyAction::Licences));
        }
        let name = cx.t("about-system");
        let copied = cx.copied(ui, &name);
        let label = if copied { cx.t("button-copied") } else { cx.t("about-system-copy") };
        let icon = if copied { Icon::Check } else { Icon::Copy };
        if ui.add(Button::secondary(&label).icon(icon).small()).clicked() {
            cx.ask(Action::Friendly(FriendlyAction::CopySystem));
        }
    });
    Rich::help(&cx.t("about-system-help")).show(ui);
}

fn place(ui: &mut Ui, cx: &mut Cx<'_>, which: Folder, key: &str, path: &str) {
    let label = cx.t(key);
    let copied = cx.copied(ui, &label);
    let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
    if CopyBox::new(&label, path, &copy, &copied_word, copied).show(ui).clicked() {
        cx.ask(Action::Copy { name: label.clone(), value: path.to_owned() });
    }
    button_row(ui, |ui| {
        let (open, name) = (cx.t("about-open"), cx.tw("about-open-name", &[("folder", (&label).into())]));
        if ui.add(Button::quiet(&open).name(&name).icon(Icon::Folder).small().flush()).clicked() {
            cx.ask(Action::Friendly(FriendlyAction::OpenFolder(which)));
        }
    });
}

/// The dialog with the licences. It scrolls by itself: there are thousands of lines.
pub fn licences(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(lines) = cx.state.licences.clone() else { return };
    let (label, hint, clear) =
        (cx.t("licences-search"), cx.t("licences-search-hint"), cx.t("licences-search-clear"));
    let width = ui.available_width().min(360.0);
    SearchField::new(&label, &hint, &clear, &mut cx.fields.licence_search)
        .id(Id::unique("field-licences"))
        .width(width)
        .show(ui);
    // Found once for each search, not for each frame.
    let memory = Id::unique("licences-found");
    let known: Option<(String, std::sync::Arc<super::licences::Shown>)> = ui.data(|d| d.get_temp(memory));
    let shown = match known {
        Some((words, shown)) if words == cx.fields.licence_search => shown,
        _ => {
            let shown = std::sync::Arc::new(lines.find(&cx.fields.licence_search));
            let found = (cx.fields.licence_search.clone(), std::sync::Arc::clone(&shown));
            ui.data_mut(|d| d.insert_temp(memory, found));
            shown
        }
    };
    let count = cx.tw("licences-count", &[("count", shown.parts.into())]);
    text(ui, type_::META, &count);
    said::say(ui, &count);
    let room = (ui.ctx().content_rect().height() - 290.0).clamp(LINE * 5.0, 460.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::both()
        .id_salt(("licences", &cx.fields.licence_search))
        .max_height(room)
        .auto_shrink([false, false])
        .show_rows(ui, LINE, shown.len(), |ui, rows| {
            for row in rows {
                let Some((words, head)) = lines.row(&shown, row) else { continue };
                let style = if head { type_::DENSE.weight(600.0) } else { type_::MONO_SMALL };
                let colour = if head { ui.tokens().text_strong } else { ui.tokens().text_body };
                ui.allocate_ui(eframe::egui::vec2(ui.available_width(), LINE), |ui| {
                    ui.set_min_height(LINE);
                    let words = style.text(words).color(colour);
                    ui.add(eframe::egui::Label::new(words).extend().selectable(true));
                });
            }
        });
    ui.add_space(space::S);
}
