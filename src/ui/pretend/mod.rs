//! The pretend Entra: a second window that plays Microsoft's portal on the practice company. Where there is one
//! window only, it stands inside that one.

mod app_pages;
mod apps;
mod assign;
mod connect;
mod directory;
mod frame;
mod job;
mod logs;
mod mapping;
mod menus;
mod on_demand;
mod parts;
mod settings;
pub(super) mod trainer;
mod view;
mod words;

pub use view::{OwnApp, PretendAsk, PretendFields, PretendPage, PretendPanel, PretendView};

use eframe::egui::{Context, Frame, Id, Margin, Ui, ViewportBuilder, ViewportCommand, ViewportId, Window};

use super::action::Action;
use super::action_pretend::PretendAction;
use super::pages::Cx;
use super::state::{Fields, State};
use super::{keys, said};

/// Size of the window when it opens, in points.
const SIZE: [f32; 2] = [1120.0, 760.0];
/// It gets no smaller: [`SIZE`] at 200 %.
const LEAST: [f32; 2] = [560.0, 380.0];

fn viewport() -> ViewportId {
    ViewportId::from_hash_of("pretend-entra")
}

/// Draws the window while it is open.
pub fn window(ui: &Ui, state: &State, fields: &mut Fields, out: &mut Vec<Action>) {
    if !state.pretend.open || state.practice.is_none() {
        return;
    }
    let ctx = ui.ctx().clone();
    let mut cx = Cx { state, fields, out };
    let title = cx.t("pretend-window");
    if ctx.embed_viewports() {
        let rect = ctx.content_rect().shrink(8.0);
        let frame = Frame::window(&ctx.global_style()).inner_margin(Margin::ZERO);
        Window::new(title)
            .id(Id::unique("pretend-entra"))
            .title_bar(false)
            .resizable(false)
            .fixed_rect(rect)
            .frame(frame)
            .show(&ctx, |ui| frame::show(ui, &mut cx));
        said::over(&ctx, &mut cx);
        return;
    }
    let builder =
        ViewportBuilder::default().with_title(title).with_inner_size(SIZE).with_min_inner_size(LEAST);
    ctx.show_viewport_immediate(viewport(), builder, |ui, _| {
        keys::listen_for_size(ui, &mut cx);
        if ui.input(|i| i.viewport().close_requested()) {
            cx.ask(Action::Pretend(PretendAction::Close));
        }
        frame::show(ui, &mut cx);
        said::over(ui.ctx(), &mut cx);
    });
}

/// Brings the window, when it is open, before the others.
pub fn bring_forward(ctx: &Context) {
    if !ctx.embed_viewports() {
        ctx.send_viewport_cmd_to(viewport(), ViewportCommand::Focus);
    }
}
