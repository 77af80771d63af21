//! Whether the token is remembered on this computer: asked for in step 3, told wherever a token is pasted.

use eframe::egui::Ui;

use crate::ui::action::Action;
use crate::ui::action_many::ManyAction;
use crate::ui::many_view::Asking;
use crate::ui::state::SaveState;
use crate::ui::widgets::{Button, Checkbox, Icon, Mark, Notice, NoticeKind, Spinner, StatusLine, button_row};

use super::Cx;

/// The keychain of this system, by the key of its name.
const PLACE: &str = if cfg!(windows) {
    "many-place-windows"
} else if cfg!(target_os = "macos") {
    "many-place-macos"
} else {
    "many-place-linux"
};

/// The question of step 3, its answer, and the way to take it back.
pub fn ask(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !offered(cx) {
        return;
    }
    let place = cx.t(PLACE);
    let keep = &cx.state.many.keep;
    let kept = cx.state.session.answers().token_kept;
    if keep.asking.is_none() && !kept {
        let mut wanted = keep.wanted;
        let label = cx.t("many-keep");
        let help = cx.tw("many-keep-help", &[("place", (&place).into())]);
        ui.add(Checkbox::new(&mut wanted, &label).help(&help));
        if wanted != keep.wanted {
            cx.ask(Action::Many(ManyAction::KeepToken(wanted)));
        }
    }
    told(ui, cx);
}

/// What the keychain said, and the way to make it forget.
pub fn told(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !offered(cx) {
        return;
    }
    let place = cx.t(PLACE);
    let keep = &cx.state.many.keep;
    let kept = cx.state.session.answers().token_kept;
    if keep.asking.is_some() {
        let word = cx.tw("many-keychain-asking", &[("place", (&place).into())]);
        ui.add(Spinner::new(&word));
    } else if let Some((what, error)) = keep.failed {
        let what = cx.t(match what {
            Asking::Keep => "many-not-kept",
            Asking::Fetch => "many-not-fetched",
            Asking::Forget => "many-not-forgotten",
        });
        let words = format!("**{what}** {}", cx.tw(error.key(), &[("place", (&place).into())]));
        let again = cx.t("many-ask-again");
        if Notice::new(NoticeKind::Warning, &words).button(Icon::Again, &again).show(ui) {
            cx.ask(Action::Many(ManyAction::AskKeychainAgain));
        }
    } else if keep.gone {
        Notice::new(NoticeKind::Info, &cx.tw("many-gone", &[("place", (&place).into())])).show(ui);
    } else if kept {
        let words = cx.tw("many-kept", &[("place", (&place).into())]);
        StatusLine::new(Mark::Passed, &words).show(ui);
    }
    if kept && keep.asking.is_none() {
        let forget = cx.t("many-forget");
        button_row(ui, |ui| {
            if ui.add(Button::secondary(&forget).small()).clicked() {
                cx.ask(Action::Many(ManyAction::KeepToken(false)));
            }
        });
    }
}

fn offered(cx: &Cx<'_>) -> bool {
    cx.state.practice.is_none() && cx.state.save != SaveState::ReadOnly
}
