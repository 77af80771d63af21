//! The rungs of a connection test on their thread.

use super::mark::{Mark, contrast_outline};
use super::paint;
use super::rail::thread_segment;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Frame, Margin, Pos2, Rect, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// How a rung stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RungState {
    /// Its turn comes.
    Waiting,
    /// Being asked now.
    Running,
    /// Holds.
    Passed,
    /// Holds, but.
    Warning,
    /// Does not hold.
    Failed,
    /// Could not be asked, because a rung above failed.
    NotTried,
    /// Held some time ago.
    Old,
}

/// One rung.
#[derive(Debug, Clone, Copy)]
pub struct Rung<'a> {
    /// How it stands.
    pub state: RungState,
    /// The state in words, for screen readers.
    pub word: &'a str,
    /// What it asks.
    pub question: &'a str,
    /// What was found, or what it waits for.
    pub answer: &'a str,
    /// How long it took ("24 ms"), or nothing.
    pub time: &'a str,
    /// Whether a press shows more about it.
    pub pressable: bool,
}

/// Height of the head with its strip.
const HEAD: f32 = 38.0;
/// Height of the strip below the head.
const STRIP: f32 = 3.0;

/// Draws the rungs in a card; answers which one was pressed.
pub fn ladder(ui: &mut Ui, rungs: &[Rung<'_>]) -> Option<usize> {
    ladder_with_head(ui, None, rungs)
}

/// [`ladder`] with a head that sums it up in words ("7 passed, 1 failed"), over a strip of one part a rung.
pub fn ladder_with_head(ui: &mut Ui, head: Option<&str>, rungs: &[Rung<'_>]) -> Option<usize> {
    let builder = UiBuilder::new().accessibility_role(Role::List);
    ui.scope_builder(builder, |ui| rows(ui, head, rungs)).inner
}

fn rows(ui: &mut Ui, head: Option<&str>, rungs: &[Rung<'_>]) -> Option<usize> {
    let t = ui.tokens();
    Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(1.0, t.line))
        .corner_radius(CornerRadius::same(space::RADIUS_CARD))
        .inner_margin(Margin { top: if head.is_some() { 0 } else { 6 }, bottom: 6, ..Margin::ZERO })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Some(words) = head {
                sum(ui, words, rungs);
                ui.add_space(6.0);
            }
            let mut pressed = None;
            let mut knots: Vec<(Pos2, Color32)> = Vec::new();
            for (index, rung) in rungs.iter().enumerate() {
                let (clicked, centre) = row(ui, rung, (index, rungs.len()));
                if clicked {
                    pressed = Some(index);
                }
                let passed = rung.state == RungState::Passed;
                knots.push((centre, if passed { t.positive_border } else { t.line }));
            }
            for pair in knots.windows(2) {
                if let [(from, colour), (to, _)] = pair {
                    thread_segment(ui, from.x, from.y, to.y, *colour);
                }
            }
            pressed
        })
        .inner
}

/// The head: words, and below them how each rung ended, from left to right.
fn sum(ui: &mut Ui, words: &str, rungs: &[Rung<'_>]) {
    let t = ui.tokens();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let r = space::RADIUS_CARD - 1;
    ui.painter().rect_filled(rect, CornerRadius { nw: r, ne: r, sw: 0, se: 0 }, t.sunken);
    let room = rect.width() - 2.0 * space::L;
    let galley = paint::cut(ui, type_::META.weight(600.0), words, t.text_strong, room);
    paint::put_middle(ui, rect.min.x + space::L, rect.center().y - 1.0, &galley);
    if galley.elided {
        paint::whole_on_hover(response, words);
    }
    let each = rect.width() / rungs.len().max(1) as f32;
    for (index, rung) in rungs.iter().enumerate() {
        let colour = match rung.state {
            RungState::Passed => t.positive,
            RungState::Warning => t.warning,
            RungState::Failed => t.critical,
            RungState::Running => t.accent,
            RungState::Old => t.text_muted,
            RungState::Waiting | RungState::NotTried => t.track,
        };
        let from = rect.min.x + each * index as f32;
        let gap = if index + 1 == rungs.len() { 0.0 } else { 1.0 };
        let part = Rect::from_x_y_ranges(from..=from + each - gap, rect.max.y - STRIP..=rect.max.y);
        ui.painter().rect_filled(part, 0.0, colour);
    }
}

fn row(ui: &mut Ui, rung: &Rung<'_>, place: (usize, usize)) -> (bool, Pos2) {
    let t = ui.tokens();
    let width = ui.available_width();
    let text_x = 16.0 + 24.0 + 12.0;
    let time = paint::line(ui, type_::META, rung.time, t.text_muted);
    let beside = if rung.time.is_empty() { 0.0 } else { time.size().x + 12.0 };
    let room = (width - text_x - 16.0 - beside).max(60.0);
    let (question_style, question_colour) = match rung.state {
        RungState::Waiting | RungState::NotTried => (type_::ITEM.weight(400.0), t.text_muted),
        RungState::Old => (type_::ITEM.weight(400.0), t.text_strong),
        _ => (type_::ITEM, t.text_strong),
    };
    let question = paint::wrapped(ui, question_style, rung.question, question_colour, room);
    let (answer_style, answer_colour) = match rung.state {
        RungState::Running => (type_::META, t.accent_text),
        RungState::Warning => (type_::META_STATE, t.warning),
        RungState::Failed => (type_::META_STATE, t.critical),
        _ => (type_::META, t.text_muted),
    };
    let answer = paint::wrapped(ui, answer_style, rung.answer, answer_colour, room);
    // What says nothing more stands in the middle of its row.
    let lines = question.size().y + if rung.answer.is_empty() { 0.0 } else { answer.size().y };
    let height = (10.0 + lines).max(48.0);
    let text_y = if rung.answer.is_empty() { (height - lines) / 2.0 } else { 5.0 };
    let sense = if rung.pressable { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = [rung.question, rung.word, rung.answer, rung.time]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    let role = if rung.pressable { Role::Button } else { Role::ListItem };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(place.0 + 1);
        node.set_size_of_set(place.1);
        if rung.state == RungState::Running {
            node.set_busy();
        }
    });
    paint::keep_in_view(&response);
    let centre = rect.min + vec2(16.0 + 11.0, 5.0 + 8.0 + 11.0);
    if ui.is_rect_visible(rect) {
        let ground = match rung.state {
            RungState::Running => Some((t.accent_soft, t.accent)),
            RungState::Failed => Some((t.critical_soft, t.critical)),
            _ => None,
        };
        if let Some((soft, outline)) = ground {
            ui.painter().rect_filled(rect, 0.0, soft);
            contrast_outline(ui, rect, CornerRadius::ZERO, outline);
        }
        if rung.pressable {
            let fill = paint::fade(ui, &response, Color32::TRANSPARENT, t.hover);
            ui.painter().rect_filled(rect, 0.0, fill);
        }
        paint::put(ui, rect.min + vec2(text_x, text_y), &question);
        paint::put(ui, rect.min + vec2(text_x, text_y + question.size().y), &answer);
        paint::put(ui, pos2(rect.max.x - 16.0 - time.size().x, rect.min.y + text_y + 1.0), &time);
        mark_of(rung.state).paint(ui, centre);
        if response.has_focus() {
            paint::ring(ui, rect.shrink(5.0), 4);
        }
    }
    let clicked = rung.pressable && response.clicked();
    if rung.pressable {
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    (clicked, centre)
}

fn mark_of(state: RungState) -> Mark<'static> {
    match state {
        RungState::Waiting => Mark::Waiting(""),
        RungState::Running => Mark::Running,
        RungState::Passed => Mark::Passed,
        RungState::Warning => Mark::Warning,
        RungState::Failed => Mark::Failed,
        RungState::NotTried => Mark::NotTried,
        RungState::Old => Mark::Old,
    }
}
