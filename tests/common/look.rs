//! One way to build a harness around a closure that draws: size, look and pixels per point.

use contractbook_setup::ui::theme::{self, ThemeChoice, ThemeExt as _};
use eframe::egui::{CentralPanel, Frame, Theme, Ui};
use egui_kittest::Harness;

/// What the closure is drawn on.
pub struct Sheet {
    /// Width and height in points.
    pub size: [f32; 2],
    /// The look.
    pub choice: ThemeChoice,
    /// Pixels per point.
    pub pixels: f32,
    /// Whether less motion is asked for.
    pub reduced_motion: bool,
    /// Free ground around the drawing, in points.
    pub margin: i8,
}

impl Sheet {
    /// A light sheet of this size in points, one pixel a point.
    pub fn new(size: [f32; 2]) -> Self {
        Self { size, choice: ThemeChoice::Light, pixels: 1.0, reduced_motion: false, margin: 24 }
    }

    /// Builds the harness; it is run once before it is handed back.
    pub fn harness<'a>(self, mut draw: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
        let Self { choice, reduced_motion, margin, .. } = self;
        let mut harness = Harness::builder()
            .with_size(self.size)
            .with_pixels_per_point(self.pixels)
            .with_theme(theme_of(choice))
            .with_context_setup(move |ctx| {
                theme::apply(ctx);
                theme::set_choice(ctx, choice);
                theme::set_reduced_motion(ctx, reduced_motion);
            })
            .build_ui(move |ui| {
                let frame = Frame::new().fill(ui.tokens().canvas).inner_margin(margin);
                CentralPanel::default().frame(frame).show(ui, &mut draw);
            });
        harness.run();
        harness
    }
}

/// The egui theme under a look: the harness sets it after the look was chosen.
fn theme_of(choice: ThemeChoice) -> Theme {
    match choice {
        ThemeChoice::Dark | ThemeChoice::ContrastDark => Theme::Dark,
        _ => Theme::Light,
    }
}
