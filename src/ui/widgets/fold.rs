//! A disclosure: one quiet line that opens what most people never need.

use super::icon::Icon;
use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{Color32, CursorIcon, Id, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// How far the ground reaches out to the left.
const OUT: f32 = 8.0;

/// Draws the line and, while `open`, what is below it. A press changes `open`.
pub fn fold<R>(ui: &mut Ui, label: &str, open: &mut bool, add: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        fold_button(ui, label, open);
        if *open { Some(add(ui)) } else { None }
    })
    .inner
}

/// [`fold`] with a description for screen readers, where a page has two of the same name.
pub fn fold_about<R>(
    ui: &mut Ui,
    label: &str,
    about: &str,
    open: &mut bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let (_, line) = line(ui, label, open);
        ui.accesskit_node_builder(line, |node| node.set_description(about));
        if *open { Some(add(ui)) } else { None }
    })
    .inner
}

/// The line alone, where other quiet buttons stand beside it. True when it was pressed.
pub(super) fn fold_button(ui: &mut Ui, label: &str, open: &mut bool) -> bool {
    line(ui, label, open).0
}

fn line(ui: &mut Ui, label: &str, open: &mut bool) -> (bool, Id) {
    let t = ui.tokens();
    let room = (ui.max_rect().width() - 46.0).max(60.0);
    let galley = paint::wrapped(ui, type_::LABEL, label, t.accent_text, room);
    let size = vec2(20.0 - OUT + Icon::SIZE + space::S + galley.size().x, galley.size().y + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *open = !*open;
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    let expanded = *open;
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(expanded));
    paint::keep_in_view(&response);
    if ui.is_rect_visible(rect) {
        // The ground reaches out to the left, so that the line begins where the text around it does.
        let rect = rect.with_min_x(rect.min.x - OUT);
        let fill = paint::fade(ui, &response, Color32::TRANSPARENT, t.hover);
        paint::boxed(ui, rect, space::RADIUS, fill, Stroke::NONE);
        let icon = if expanded { Icon::ChevronDown } else { Icon::ChevronRight };
        let centre = pos2(rect.min.x + 10.0 + Icon::SIZE / 2.0, rect.center().y);
        icon.paint_centred(ui, centre, Icon::SIZE, t.accent_text);
        paint::put_middle(ui, rect.min.x + 10.0 + Icon::SIZE + space::S, rect.center().y, &galley);
        if response.has_focus() {
            paint::ring(ui, rect, space::RADIUS);
        }
    }
    let (clicked, id) = (response.clicked(), response.id);
    response.on_hover_cursor(CursorIcon::PointingHand);
    (clicked, id)
}
