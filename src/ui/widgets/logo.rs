//! The product's mark: a page with a sign-here flag.

use super::paint;
use crate::ui::theme::{ThemeExt as _, type_};
use eframe::egui::{
    CornerRadius, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};

/// Mark, product name and the line below it: the head of the rail.
pub fn brand(ui: &mut Ui, name: &str, line: &str) -> Response {
    let t = ui.tokens();
    let title = paint::line(ui, type_::ITEM.weight(650.0), name, t.text_strong);
    let below = paint::line(ui, type_::HELP, line, t.text_muted);
    let width = 36.0 + 12.0 + title.size().x.max(below.size().x);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name} {line}")));
    if ui.is_rect_visible(rect) {
        paint_logo(ui, Rect::from_min_size(rect.min + vec2(0.0, 2.0), Vec2::splat(36.0)));
        paint::put(ui, rect.min + vec2(48.0, 0.0), &title);
        paint::put(ui, rect.min + vec2(48.0, 20.0), &below);
    }
    response
}

fn paint_logo(ui: &Ui, rect: Rect) {
    let t = ui.tokens();
    let p = ui.painter();
    let scale = rect.width() / 36.0;
    let at = |x: f32, y: f32| -> Pos2 { rect.min + vec2(x, y) * scale };
    p.rect_filled(rect, CornerRadius::same((9.0 * scale) as u8), t.accent);
    let page = [(9.0, 7.0), (21.0, 7.0), (26.0, 12.0), (26.0, 29.0), (9.0, 29.0)].map(|(x, y)| at(x, y));
    p.add(Shape::convex_polygon(page.to_vec(), t.on_accent, Stroke::NONE));
    let fold = [(21.0, 7.0), (26.0, 12.0), (21.0, 12.0)].map(|(x, y)| at(x, y));
    p.add(Shape::convex_polygon(fold.to_vec(), t.accent_border, Stroke::NONE));
    super::mark::polyline(ui, &[at(13.0, 13.0), at(17.5, 13.0)], 2.0 * scale, t.accent);
    super::mark::polyline(ui, &[at(13.0, 17.5), at(21.0, 17.5)], 2.0 * scale, t.accent);
    let flag = [(14.0, 20.5), (26.5, 20.5), (31.5, 25.0), (26.5, 29.5), (14.0, 29.5)].map(|(x, y)| at(x, y));
    p.add(Shape::convex_polygon(flag.to_vec(), t.flag, Stroke::new(1.5 * scale, t.on_accent)));
}
