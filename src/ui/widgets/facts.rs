//! Small lists: names with values, icons or marks with a heading and help.

use super::icon::{self, Icon};
use super::layout::text;
use super::mark::{self, Mark};
use super::paint;
use super::rail::thread_segment;
use super::rich::Rich;
use crate::ui::theme::{ThemeExt as _, space, type_};
use eframe::egui::{Color32, Pos2, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Names (muted) with their values, in two columns. An empty value is a dash.
pub fn fact_list(ui: &mut Ui, facts: &[(&str, &str)]) {
    let facts: Vec<(&str, &str, bool)> = facts.iter().map(|(name, value)| (*name, *value, false)).collect();
    fact_list_with_gaps(ui, &facts);
}

/// [`fact_list`] in which a value can stand for something that is missing and needs the person: plum.
pub fn fact_list_with_gaps(ui: &mut Ui, facts: &[(&str, &str, bool)]) {
    let t = ui.tokens();
    let width = ui.available_width();
    let names = facts
        .iter()
        .map(|(name, ..)| paint::line(ui, type_::DENSE, name, t.text_muted).size().x)
        .fold(0.0_f32, f32::max)
        .clamp(60.0, width * 0.45);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for (name, value, missing) in facts {
            let value = if value.is_empty() { "–" } else { value };
            let left = paint::wrapped(ui, type_::DENSE, name, t.text_muted, names);
            let room = (width - names - space::M).max(60.0);
            let (style, colour) =
                if *missing { (type_::DENSE.weight(500.0), t.flag) } else { (type_::DENSE, t.text_strong) };
            let right = paint::wrapped(ui, style, value, colour, room);
            let height = left.size().y.max(right.size().y);
            let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {value}")));
            paint::put(ui, rect.min, &left);
            paint::put(ui, pos2(rect.min.x + names + space::M, rect.min.y), &right);
        }
    });
}

/// An icon with what stands beside it.
pub fn icon_row<R>(ui: &mut Ui, icon: Icon, colour: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        icon::icon(ui, icon, 20.0, colour);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XXS;
            add(ui)
        })
        .inner
    })
    .inner
}

/// A mark with a heading and, below it, help: what was set up, what to expect. Answers the middle of the mark.
pub fn mark_row(ui: &mut Ui, state: Mark<'_>, title: &str, help: &str) -> Pos2 {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let centre = mark::mark(ui, state).rect.center();
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text(ui, type_::BODY.weight(500.0).tone(type_::Tone::Strong), title);
            if !help.is_empty() {
                Rich::help(help).show(ui);
            }
        });
        centre
    })
    .inner
}

/// Several of [`mark_row`] on one thread, which is green below what holds.
pub fn mark_list(ui: &mut Ui, rows: &[(Mark<'_>, &str, &str)]) {
    let t = ui.tokens();
    let mut last: Option<(Pos2, Color32)> = None;
    for (state, title, help) in rows {
        let centre = mark_row(ui, *state, title, help);
        if let Some((from, colour)) = last {
            thread_segment(ui, from.x, from.y, centre.y, colour);
        }
        last = Some((centre, if *state == Mark::Passed { t.positive_border } else { t.line }));
    }
}
