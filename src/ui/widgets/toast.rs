//! The short word that something was done. It stands in the footer, in the place of the saved line, and
//! never covers a control. How long it stays is the caller's matter.

use super::icon::Icon;
use super::paint;
use crate::ui::theme::{ThemeExt as _, style, type_};
use eframe::egui::{CornerRadius, Frame, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Draws a toast. Answer `hovered()` to keep it while it is pointed at.
pub fn toast(ui: &mut Ui, text: &str) -> Response {
    toast_beside(ui, text, 0.0)
}

/// The same with so many points left free for what stands next to it.
pub fn toast_beside(ui: &mut Ui, text: &str, beside: f32) -> Response {
    let t = ui.tokens();
    let room = (ui.available_width() - 52.0 - beside).max(60.0);
    let galley = paint::cut(ui, type_::DENSE.weight(500.0), text, t.text_strong, room);
    let size = vec2(10.0 + Icon::SIZE + 10.0 + galley.size().x + 14.0, 36.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    super::said::confirm(ui, text);
    if ui.is_rect_visible(rect) {
        let frame = Frame::new()
            .fill(t.raised)
            .stroke(Stroke::new(1.0, t.line))
            .corner_radius(CornerRadius::same(10))
            .shadow(style::shadow(t, 4, 12));
        ui.painter().add(frame.paint(rect.shrink(1.0)));
        let centre = pos2(rect.min.x + 10.0 + Icon::SIZE / 2.0, rect.center().y);
        Icon::Check.paint_centred(ui, centre, Icon::SIZE, t.positive);
        paint::put_middle(ui, rect.min.x + 20.0 + Icon::SIZE, rect.center().y, &galley);
    }
    if galley.elided { paint::whole_on_hover(response, text) } else { response }
}
