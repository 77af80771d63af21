//! What stands above the page: what failed outside it, what was put right when the setup was opened, and what the main
//! button found missing, said once and with the focus on the first of it.

use eframe::egui::{Id, Role, Sense, Ui, WidgetInfo};

use crate::domain::session::Missing;

use super::action::Action;
use super::crash;
use super::pages::{self, Cx};
use super::state::SaveState;
use super::theme::space;
use super::widgets::{Icon, Notice, NoticeKind, focus_ring, said};
use super::words::warning_text;

/// What failed outside the page, and what was put right when the setup was opened.
pub fn trouble(ui: &mut Ui, cx: &mut Cx<'_>) {
    pages::agent::incoming::received(ui, cx);
    crash::notice(ui, cx);
    if let Some(trouble) = &cx.state.trouble {
        let close = cx.t("button-close");
        said::alarm(ui, trouble);
        if Notice::new(NoticeKind::Warning, trouble).silent().button(Icon::X, &close).show(ui) {
            cx.ask(Action::DismissTrouble);
        }
    }
    if let SaveState::Failed(error) = &cx.state.save {
        let why = error.text(&cx.state.texts);
        let words = cx.tw("saved-failed", &[("why", (&why).into())]);
        said::alarm(ui, &words);
        Notice::new(NoticeKind::Warning, &words).silent().show(ui);
    }
    if !cx.state.settings_said.is_empty() {
        let texts = &cx.state.texts;
        let words: Vec<String> = cx.state.settings_said.iter().map(|said| said.text(texts)).collect();
        let close = cx.t("button-close");
        if Notice::new(NoticeKind::Info, &words.join("\n")).button(Icon::X, &close).show(ui) {
            cx.ask(Action::DismissSettingsSaid);
        }
    }
    if let Some(why) = &cx.state.practice_failed {
        let words = cx.tw("practice-failed", &[("why", (&why.text(&cx.state.texts)).into())]);
        said::alarm(ui, &words);
        Notice::new(NoticeKind::Warning, &words).silent().show(ui);
    }
    for warning in &cx.state.opened_with {
        Notice::new(NoticeKind::Info, &warning_text(&cx.state.texts, warning)).show(ui);
    }
}

/// Draws what is missing, while something is.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let missing = &cx.state.missing;
    if missing.is_empty() {
        return;
    }
    let heading = cx.tw("missing-heading", &[("count", missing.len().into())]);
    let mut words = format!("**{heading}**");
    for one in missing {
        words.push('\n');
        words.push_str(&cx.t(&format!("missing-{}", one.as_str())));
    }
    let notice = ui.scope(|ui| Notice::new(NoticeKind::Warning, &words).silent().show(ui)).response;
    said::alarm(ui, &words);
    let field = missing.first().copied().is_some_and(has_field);
    if !field {
        // What is missing is no field: the focus begins at the list itself.
        let place = ui.interact(notice.rect, Id::unique("missing"), Sense::focusable_noninteractive());
        place.widget_info(|| WidgetInfo::labeled(Role::Group, true, &heading));
        if cx.state.focus_missing {
            place.request_focus();
            place.scroll_to_me(None);
        }
        if place.has_focus() {
            focus_ring(ui, place.rect, space::RADIUS);
        }
    }
}

/// Whether the thing is asked for in a field of the page, which then takes the focus.
fn has_field(missing: Missing) -> bool {
    matches!(
        missing,
        Missing::AppName
            | Missing::TenantUrl
            | Missing::Token
            | Missing::ExpectedPeople
            | Missing::TrialPerson
            | Missing::Admin
    )
}
