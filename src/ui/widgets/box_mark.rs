//! "4 B" at the corner of each part of a page while others look on, so that it can be named on the phone.

use std::cell::RefCell;

use eframe::egui::{
    Color32, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::paint;
use crate::ui::theme::{ThemeExt as _, type_};

/// The step, the letters given so far, and how a box is called in whole words.
struct Marks {
    step: usize,
    given: usize,
    called: Box<dyn Fn(&str) -> String>,
}

thread_local! {
    static NOW: RefCell<Option<Marks>> = const { RefCell::new(None) };
}

/// From here on the parts of this step are marked; `called` makes "Step 4, box B" of a letter.
pub fn begin(step: usize, called: Box<dyn Fn(&str) -> String>) {
    NOW.replace(Some(Marks { step, given: 0, called }));
}

/// From here on nothing is marked.
pub fn end() {
    NOW.replace(None);
}

/// The next mark in reading order, short and in whole words.
fn next() -> Option<(String, String)> {
    NOW.with_borrow_mut(|now| {
        let marks = now.as_mut()?;
        let letter = letter(marks.given);
        marks.given += 1;
        Some((format!("{} {letter}", marks.step), (marks.called)(&letter)))
    })
}

/// A to Z, then AA, AB and so on.
fn letter(number: usize) -> String {
    let last = char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    match number / 26 {
        0 => last.to_string(),
        rest => format!("{}{last}", letter(rest - 1)),
    }
}

/// Draws a part of the page and marks it: its letter is taken before those of the parts inside it.
pub(super) fn marked<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> (Rect, R)) -> R {
    let mark = next();
    let (rect, inner) = add(ui);
    if let Some((short, whole)) = mark {
        draw(ui, rect, &short, &whole);
    }
    inner
}

fn draw(ui: &Ui, part: Rect, short: &str, whole: &str) {
    let t = ui.tokens();
    let galley = paint::line(ui, type_::LABEL, short, t.on_flag);
    let size = galley.size() + vec2(12.0, 0.0);
    let rect = Rect::from_min_size(pos2(part.min.x - 4.0, part.min.y - size.y / 2.0), size);
    let response = ui.interact(rect, ui.scope_id().with(("box-mark", short)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, whole));
    if ui.is_rect_visible(rect) {
        let edge = Stroke::new(1.0, t.flag_border);
        ui.painter().rect(rect, CornerRadius::same(6), t.flag, edge, StrokeKind::Inside);
        ui.painter().galley(pos2(rect.min.x + 6.0, rect.min.y), galley, Color32::PLACEHOLDER);
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 1, 25, 26, 27, 52].map(letter), ["A", "B", "Z", "AA", "AB", "BA"]);
    }
}
