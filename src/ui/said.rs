//! The short word that something was done, and the way back while there is one.

use eframe::egui::{Align2, Area, Context, Id, Order, Ui};

use super::action::{Action, FriendlyAction};
use super::keys::{self, Does};
use super::pages::Cx;
use super::theme::space;
use super::widgets::{Button, Icon, toast, toast_beside};

/// A short confirmation in the footer.
#[derive(Debug, Clone)]
pub struct Toast {
    /// What it says.
    pub text: String,
    /// egui time in seconds until which it is shown.
    pub until: f64,
}

/// The same over a window that has no footer for it.
pub fn over(ctx: &Context, cx: &mut Cx<'_>) {
    let now = ctx.input(|i| i.time);
    let said = cx.state.toast.as_ref().is_some_and(|said| now < said.until);
    let offered = cx.state.undo.as_ref().is_some_and(|offer| now < offer.until);
    if said || offered {
        Area::new(Id::unique("said-over"))
            .anchor(Align2::CENTER_BOTTOM, [0.0, -space::L])
            .order(Order::Foreground)
            .show(ctx, |ui| ui.horizontal(|ui| show(ui, cx)));
    }
}

/// Draws what is to be said now; whether there was anything.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) -> bool {
    let now = ui.input(|i| i.time);
    let state = cx.state;
    // The newest word comes first; what can still be undone is said again after it.
    if let Some(said) = state.toast.as_ref().filter(|said| now < said.until) {
        if !state.settings.presenting {
            toast(ui, &said.text);
            return true;
        }
        // Nothing goes by itself while it is talked about.
        let close = cx.t("presenting-put-away");
        let width = put_away(&close).width(ui);
        toast_beside(ui, &said.text, width + space::M);
        if ui.add(put_away(&close)).clicked() {
            cx.ask(Action::Friendly(FriendlyAction::PutAway));
        }
        return true;
    }
    let Some(offer) = state.undo.as_ref().filter(|offer| now < offer.until) else { return false };
    let label = cx.t("button-undo");
    let button = Button::secondary(&label).icon(Icon::Undo).small();
    let close = state.settings.presenting.then(|| cx.t("presenting-put-away"));
    let mut width = button.width(ui) + space::M;
    if let Some(close) = &close {
        width += put_away(close).width(ui) + ui.spacing().item_spacing.x;
    }
    toast_beside(ui, &offer.text, width);
    let pressed = ui.add(button);
    if keys::hint(cx, pressed, Does::Undo).clicked() {
        cx.ask(Action::Friendly(FriendlyAction::Undo));
    }
    if close.is_some_and(|close| ui.add(put_away(&close)).clicked()) {
        cx.ask(Action::Friendly(FriendlyAction::PutAway));
    }
    true
}

fn put_away(words: &str) -> Button<'_> {
    Button::quiet(words).small()
}
