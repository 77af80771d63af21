//! Parts that the pages of the pretend Entra share.

use std::time::Duration;

use eframe::egui::{Align, Id, Layout, Ui, vec2};

use crate::domain::entra::portal::Label;
use crate::ui::action::Action;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{PretendPage, PretendPanel};
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Button, Icon, Notice, NoticeKind, SearchField, button_row, code_block, divider, heading_role,
    right_group, section_heading, text,
};
use crate::worker::{LogStatus, PracticeEntra, SimTime};

/// The practice Entra, once it is there.
pub fn entra<'a>(cx: &Cx<'a>) -> Option<&'a PracticeEntra> {
    cx.state.practice.as_ref()?.entra.as_ref()
}

/// A label in the look that is chosen.
pub fn word(cx: &Cx<'_>, label: &Label) -> &'static str {
    if cx.state.pretend.older { label.older.first().copied().unwrap_or(label.new) } else { label.new }
}

/// The person asked for something here.
pub fn ask(cx: &mut Cx<'_>, action: PretendAction) {
    cx.ask(Action::Pretend(action));
}

/// Goes to a page.
pub fn go(cx: &mut Cx<'_>, page: PretendPage) {
    ask(cx, PretendAction::Go(page));
}

/// Opens or closes what stands at the right.
pub fn panel(cx: &mut Cx<'_>, panel: Option<PretendPanel>) {
    ask(cx, PretendAction::Panel(panel));
}

/// The title of a page.
pub fn title(ui: &mut Ui, words: &str) {
    let response = text(ui, type_::TITLE_COMPACT, words);
    heading_role(ui, &response, words, 1);
}

/// A heading with something at the right end of its line.
pub fn heading_row(ui: &mut Ui, words: &str, salt: &str, add: impl FnOnce(&mut Ui)) {
    let size = vec2(ui.available_width(), space::SMALL);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        section_heading(ui, words);
        right_group(ui, salt, add);
    });
}

/// The row of commands above the content. `None`: the command is greyed.
pub fn commands(ui: &mut Ui, cx: &mut Cx<'_>, list: &[(&str, Option<Icon>, Option<PretendAction>)]) {
    button_row(ui, |ui| {
        for (index, (label, icon, action)) in list.iter().enumerate() {
            let mut button = Button::quiet(label).small().enabled(action.is_some());
            // A greyed one has a ground of its own, which stays where the text begins.
            if index == 0 && action.is_some() {
                button = button.flush();
            }
            if let Some(icon) = icon {
                button = button.icon(*icon);
            }
            if let (true, Some(action)) = (ui.add(button).clicked(), action) {
                ask(cx, action.clone());
            }
        }
    });
    divider(ui);
}

/// The filter above a list.
pub fn search(ui: &mut Ui, cx: &mut Cx<'_>, label: &str, salt: &str) {
    let (hint, clear) = (cx.t("pretend-search-hint"), cx.t("pretend-search-clear"));
    let width = ui.available_width().min(280.0);
    SearchField::new(label, &hint, &clear, &mut cx.fields.pretend.search)
        .id(Id::unique(("pretend-search", salt)))
        .width(width)
        .show(ui);
}

/// Whether any of these holds what is searched for.
pub fn found(cx: &Cx<'_>, texts: &[&str]) -> bool {
    let wanted = cx.fields.pretend.search.trim().to_lowercase();
    wanted.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(&wanted))
}

/// Text in Microsoft's English that can be taken to the place where errors are pasted.
pub fn copyable(ui: &mut Ui, cx: &mut Cx<'_>, words: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        code_block(ui, words);
        let name = cx.t("pretend-copy-name");
        let copied = cx.copied(ui, &name);
        let label = if copied { cx.t("button-copied") } else { cx.t("pretend-copy") };
        let icon = if copied { Icon::Check } else { Icon::Copy };
        if ui.add(Button::secondary(&label).icon(icon).small()).clicked() {
            cx.ask(Action::Copy { name, value: words.to_owned() });
        }
    });
}

/// What the portal said when it did not do what was asked for on this page.
pub fn refusal(ui: &mut Ui, cx: &mut Cx<'_>) {
    let refused = entra(cx).and_then(|entra| entra.last_refusal).filter(|_| cx.state.pretend.acted);
    if let Some(refused) = refused {
        let words = refused.to_string();
        let copy = cx.t("pretend-copy");
        if Notice::new(NoticeKind::Critical, &words).button(Icon::Copy, &copy).show(ui) {
            cx.ask(Action::Copy { name: cx.t("pretend-copy-name"), value: words });
        }
    }
}

/// A moment of practice time: `1:20:05`.
pub fn clock(at: SimTime) -> String {
    let seconds = Duration::as_secs(&at.0);
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// How something ended, with a capital letter as in the portal's lists.
pub const fn ended(status: LogStatus) -> &'static str {
    match status {
        LogStatus::Success => "Success",
        LogStatus::Skipped => "Skipped",
        LogStatus::Failure => "Failure",
    }
}
