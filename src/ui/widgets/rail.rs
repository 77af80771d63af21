//! The list of steps: marks on one thin thread, the open page on a ground of its own.

use super::mark::Mark;
use super::paint;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RailStatus {
    /// Green check.
    Done,
    /// Where the work is.
    Current,
    /// The person has to do something.
    NeedsYou,
    /// Somebody else is at work.
    Waiting,
    /// Was done, but something it rests on changed.
    CheckAgain,
    /// Cannot be opened yet.
    Locked,
}

/// One step of the list.
#[derive(Debug, Clone, Copy)]
pub struct RailItem<'a> {
    /// The step's number, in the mark while it is not done.
    pub number: &'a str,
    /// Name of the step.
    pub title: &'a str,
    /// The status in words.
    pub word: &'a str,
    /// The status.
    pub status: RailStatus,
    /// Whether its page is open.
    pub selected: bool,
    /// For locked steps: why, on hover and for screen readers.
    pub hint: Option<&'a str>,
}

/// Draws the list; answers which step was pressed.
pub fn rail_list(ui: &mut Ui, items: &[RailItem<'_>]) -> Option<usize> {
    let mut pressed = None;
    let mut knots: Vec<(eframe::egui::Pos2, Color32)> = Vec::new();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XXS;
        for (index, item) in items.iter().enumerate() {
            let (clicked, centre) = row(ui, item, (index, items.len()));
            if clicked {
                pressed = Some(index);
            }
            let t = ui.tokens();
            let done = item.status == RailStatus::Done;
            knots.push((centre, if done { t.positive_border } else { t.line }));
        }
    });
    // Painted last: it must lie above the ground of the open page, and it never touches a mark or a word.
    for pair in knots.windows(2) {
        if let [(from, colour), (to, _)] = pair {
            thread_segment(ui, from.x, from.y, to.y, *colour);
        }
    }
    pressed
}

/// One piece of thread, from 13 points below one mark's centre to 13 above the next.
pub(super) fn thread_segment(ui: &Ui, x: f32, from: f32, to: f32, colour: Color32) {
    if to - from > 28.0 {
        let rect = Rect::from_min_max(pos2(x - 1.0, from + 13.0), pos2(x + 1.0, to - 13.0));
        ui.painter().rect_filled(rect, CornerRadius::same(1), colour);
    }
}

fn row(ui: &mut Ui, item: &RailItem<'_>, place: (usize, usize)) -> (bool, eframe::egui::Pos2) {
    let t = ui.tokens();
    let locked = item.status == RailStatus::Locked;
    let width = ui.available_width();
    let text_x = 8.0 + 24.0 + 12.0;
    let room = (width - text_x - 8.0).max(40.0);
    let title_style = match (item.selected, locked) {
        (true, _) => type_::ITEM.weight(650.0),
        (false, true) => type_::ITEM.weight(400.0),
        (false, false) => type_::ITEM,
    };
    let title_colour = if locked && !item.selected { t.text_muted } else { t.text_strong };
    let title = paint::wrapped(ui, title_style, item.title, title_colour, room);
    let (word_style, word_colour) = match item.status {
        RailStatus::Done | RailStatus::Waiting | RailStatus::Locked => (type_::META, t.text_muted),
        RailStatus::Current => (type_::META_STATE, t.accent_text),
        RailStatus::NeedsYou => (type_::META_STATE, t.flag),
        RailStatus::CheckAgain => (type_::META_STATE, t.warning),
    };
    let word = paint::wrapped(ui, word_style, item.word, word_colour, room);
    let height = (14.0 + title.size().y + word.size().y).max(52.0);
    let sense = if locked { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = format!("{} {}: {}", item.number, item.title, item.word);
    response.widget_info(|| {
        if locked {
            WidgetInfo::labeled(Role::Label, true, &name)
        } else {
            WidgetInfo::labeled(Role::Button, true, &name)
        }
    });
    ui.accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(place.0 + 1);
        node.set_size_of_set(place.1);
        if item.selected {
            node.set_aria_current(eframe::egui::accesskit::AriaCurrent::Step);
        }
        if let (true, Some(hint)) = (locked, item.hint) {
            node.set_description(hint);
        }
    });
    paint::keep_in_view(&response);
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(space::RADIUS);
        if item.selected {
            let stroke =
                if t.high_contrast { Stroke::new(2.0, t.line_strong) } else { Stroke::new(1.0, t.line) };
            ui.painter().rect(rect, radius, t.surface, stroke, StrokeKind::Inside);
        } else if !locked {
            let fill = paint::fade(ui, &response, Color32::TRANSPARENT, t.hover);
            ui.painter().rect_filled(rect, radius, fill);
        }
        paint::put(ui, rect.min + vec2(text_x, 7.0), &title);
        paint::put(ui, rect.min + vec2(text_x, 7.0 + title.size().y), &word);
    }
    let centre = rect.min + vec2(8.0 + 11.0, 7.0 + 1.0 + 11.0);
    mark_of(item).paint(ui, centre);
    paint::focus_ring(ui, &response, space::RADIUS);
    let clicked = response.clicked();
    let response = if locked { response } else { response.on_hover_cursor(CursorIcon::PointingHand) };
    if let (true, Some(hint)) = (locked, item.hint) {
        response.on_hover_text(hint);
    }
    (clicked, centre)
}

fn mark_of<'a>(item: &RailItem<'a>) -> Mark<'a> {
    match item.status {
        RailStatus::Done => Mark::Passed,
        RailStatus::Current => Mark::Current(item.number),
        RailStatus::NeedsYou => Mark::NeedsYou(item.number),
        RailStatus::Waiting => Mark::Clock,
        RailStatus::CheckAgain => Mark::Again,
        RailStatus::Locked => Mark::Waiting(item.number),
    }
}
