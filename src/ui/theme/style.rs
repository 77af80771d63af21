//! The tokens as an egui `Style`, so that stock widgets (labels, scroll bars, menus, tooltips) match ours.

use super::space;
use super::tokens::Tokens;
use eframe::egui::style::{ScrollAnimation, ScrollFadeStyle, ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{
    Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Visuals, vec2,
};

/// Below this, motion is not motion.
const HOVER_SECONDS: f32 = 0.08;

pub(super) fn style(t: &Tokens, reduced_motion: bool) -> Style {
    let mut style = Style { visuals: visuals(t), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, FontId::new(13.0, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(15.0, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(14.0, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(17.0, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(14.0, FontFamily::Monospace)),
    ]
    .into();
    let s = &mut style.spacing;
    s.item_spacing = vec2(space::S, space::S);
    s.button_padding = vec2(14.0, 8.0);
    s.interact_size = vec2(space::SMALL, space::SMALL);
    s.window_margin = Margin::same(24);
    s.menu_margin = Margin::same(6);
    s.icon_width = 20.0;
    s.icon_width_inner = 12.0;
    s.icon_spacing = space::M;
    s.tooltip_width = 360.0;
    s.scroll = ScrollStyle {
        bar_width: 6.0,
        floating_width: 6.0,
        floating_allocated_width: 0.0,
        bar_outer_margin: 3.0,
        foreground_color: false,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        interact_handle_opacity: 1.0,
        // A fade would take contrast from the lines at the edge.
        fade: ScrollFadeStyle { strength: 0.0, size: 0.0 },
        ..ScrollStyle::thin()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = if reduced_motion { 0.0 } else { HOVER_SECONDS };
    if reduced_motion {
        style.scroll_animation = ScrollAnimation::none();
    }
    style
}

fn visuals(t: &Tokens) -> Visuals {
    let mut v = if t.dark { Visuals::dark() } else { Visuals::light() };
    v.override_text_color = None;
    v.weak_text_color = Some(t.text_muted);
    v.widgets = widgets(t);
    v.selection = Selection { bg_fill: selection_fill(t), stroke: Stroke::new(2.0, t.focus) };
    v.hyperlink_color = t.accent_text;
    v.faint_bg_color = t.sunken;
    v.extreme_bg_color = t.surface;
    v.text_edit_bg_color = Some(t.surface);
    v.code_bg_color = t.sunken;
    v.warn_fg_color = t.warning;
    v.error_fg_color = t.critical;
    v.window_corner_radius = CornerRadius::same(space::RADIUS_DIALOG);
    v.window_shadow = shadow(t, 12, 32);
    v.window_fill = t.raised;
    v.window_stroke = Stroke::new(1.0, t.line);
    v.menu_corner_radius = CornerRadius::same(space::RADIUS);
    v.panel_fill = t.canvas;
    v.popup_shadow = shadow(t, 4, 12);
    v.text_cursor.stroke = Stroke::new(2.0, t.text_strong);
    // A blinking one would have the window drawn twice a second for as long as somebody thinks.
    v.text_cursor.blink = false;
    v.button_frame = true;
    v.striped = false;
    v.disabled_alpha = 1.0;
    v
}

/// Soft ground of selected text. Where soft grounds vanish, the pressed ground stands in.
pub(super) fn selection_fill(t: &Tokens) -> Color32 {
    if t.high_contrast { t.press } else { t.accent_border }
}

/// Shadow of dialogs and toasts, in whole points.
pub(crate) fn shadow(t: &Tokens, down: i8, blur: u8) -> Shadow {
    Shadow { offset: [0, down], blur, spread: 0, color: t.shadow }
}

fn widgets(t: &Tokens) -> Widgets {
    let of = |fill: Color32, weak: Color32, line: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: weak,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: CornerRadius::same(space::RADIUS),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: of(t.surface, t.surface, t.line, t.text_body),
        inactive: of(t.line_strong, t.surface, t.line_strong, t.text_strong),
        hovered: of(t.text_muted, t.hover, t.line_strong, t.text_strong),
        active: of(t.text_strong, t.press, t.line_strong, t.text_strong),
        open: of(t.hover, t.hover, t.line_strong, t.text_strong),
    }
}
