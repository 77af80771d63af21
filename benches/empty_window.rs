//! The floor for the window's budgets: an eframe window of the same version, features, renderer and size, with next
//! to nothing in it. With `--measure-first-frame` it prints `first_frame_ms=N` and exits, as the program does; else
//! it stays open. The bench `budgets` starts it; started by `cargo bench` itself it ends at once.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it speaks to the terminal only")]

use std::process::ExitCode;
use std::time::Instant;

use eframe::egui;

struct Empty {
    text: String,
    measure_from: Option<Instant>,
}

impl eframe::App for Empty {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        // The first frame is on the screen when the second begins.
        if let (Some(from), true) = (self.measure_from, ctx.cumulative_frame_nr() > 0) {
            println!("first_frame_ms={}", from.elapsed().as_millis());
            self.measure_from = None;
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| {
            ui.heading("Empty window");
            ui.label("Nothing happens here.");
            ui.text_edit_singleline(&mut self.text);
            if ui.button("Clear").clicked() {
                self.text.clear();
            }
        });
        if self.measure_from.is_some() {
            ui.request_repaint();
        }
    }
}

fn main() -> ExitCode {
    let started = Instant::now();
    let has = |flag: &str| std::env::args().any(|argument| argument == flag);
    // Cargo's own mark.
    if has("--bench") {
        println!("empty_window: measured by the bench `budgets`");
        return ExitCode::SUCCESS;
    }
    let measure = has("--measure-first-frame");
    #[cfg(windows)]
    let renderer = eframe::Renderer::Wgpu;
    #[cfg(not(windows))]
    let renderer = eframe::Renderer::Glow;
    let viewport = egui::ViewportBuilder::default()
        .with_title("Empty window")
        .with_inner_size([1180.0, 780.0])
        .with_min_inner_size([590.0, 390.0]);
    let options = eframe::NativeOptions { viewport, renderer, ..eframe::NativeOptions::default() };
    let app = Empty { text: String::new(), measure_from: measure.then_some(started) };
    match eframe::run_native("Empty window", options, Box::new(|_| Ok(Box::new(app)))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the empty window could not open: {error}");
            ExitCode::FAILURE
        }
    }
}
