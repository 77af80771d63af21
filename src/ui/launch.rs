//! Opens the window, or says in one sentence why it cannot.

use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use eframe::egui::{Context, IconData, ViewportBuilder, ViewportCommand, pos2};

use crate::domain::settings::place::LEAST_SIZE;
use crate::domain::settings::{LoadedSettings, Monitor, WindowPlace};
use crate::domain::texts::{Language, Texts};
use crate::worker::{RendererTrial, data_folder, read_settings, system_language};

#[cfg(target_os = "macos")]
use super::opened_mac;
use super::{App, theme};

/// Wayland and the desktop entry know the program by this name.
const APP_ID: &str = "contractbook-setup";
/// Title of the window; never holds anything private.
pub const TITLE: &str = "Contractbook Setup Assistant";

/// Set once a frame was drawn: from then on a panic is a fault of ours, not a missing library.
static DRAWN: AtomicBool = AtomicBool::new(false);

/// Until a frame is on the screen, where there is another renderer to choose.
static TRIAL: Mutex<Option<RendererTrial>> = Mutex::new(None);

/// How to open.
#[derive(Debug, Clone, Default)]
pub struct Launch {
    /// In practice mode.
    pub practice: bool,
    /// In this language; `None`: the system's.
    pub language: Option<Language>,
    /// With this saved setup.
    pub open: Option<PathBuf>,
    /// Print the time since then after the first painted frame, and exit.
    pub measure_from: Option<Instant>,
}

/// Why no window could open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LaunchError {
    /// Linux without a display.
    #[error("no display was found")]
    NoDisplay,
    /// A library of the system is missing, or no graphics driver works. Empty when nothing more is known.
    #[error("the window could not open: {0}")]
    NoWindow(String),
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When no window can open on this machine.
pub fn launch(launch: &Launch) -> Result<(), LaunchError> {
    if cfg!(target_os = "linux") && !has_display() {
        return Err(LaunchError::NoDisplay);
    }
    let data = data_folder();
    let fatal = data.as_deref().is_some_and(RendererTrial::was_fatal);
    let renderers = renderers(fatal);
    let settings = read_settings();
    let mut failure = LaunchError::NoWindow(String::new());
    if let Some(data) = data.filter(|_| renderers.len() > 1 && !fatal) {
        *trial() = RendererTrial::begin(&data);
    }
    for renderer in renderers {
        let opened = open(launch, &settings, renderer);
        end_trial();
        match opened {
            Ok(()) => return Ok(()),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Unpacks faces and words while the window opens, which takes longer. Where no thread can be had, whoever needs them does it.
///
/// Not before the screen was found: while a process has one thread, the C library takes no locks, and reading the
/// keyboard's compositions, letter by letter, takes a tenth of the time.
fn unpack(chosen: Option<Language>) {
    let unpack = move || {
        theme::unpack_faces();
        Texts::files(chosen.unwrap_or_else(system_language)).next();
    };
    std::thread::Builder::new().name("unpack".to_owned()).spawn(unpack).ok();
}

fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The first choice first; on Windows DX12 also works on remote desktops without a GPU. Where it has ended an earlier
/// start, it comes last.
fn renderers(fatal: bool) -> Vec<eframe::Renderer> {
    #[cfg(windows)]
    let mut renderers = vec![eframe::Renderer::Wgpu, eframe::Renderer::Glow];
    #[cfg(not(windows))]
    let mut renderers = vec![eframe::Renderer::Glow];
    if fatal {
        tracing::warn!("an earlier start ended while it opened the window; the other renderer comes first");
        renderers.reverse();
    }
    renderers
}

fn trial() -> MutexGuard<'static, Option<RendererTrial>> {
    TRIAL.lock().unwrap_or_else(PoisonError::into_inner)
}

fn end_trial() {
    if let Some(trial) = trial().take() {
        trial.end();
    }
}

fn open(launch: &Launch, settings: &LoadedSettings, renderer: eframe::Renderer) -> Result<(), LaunchError> {
    let place = settings.settings.window.unwrap_or_default();
    let mut viewport = ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title(TITLE)
        .with_inner_size([place.width, place.height])
        .with_maximized(place.maximized)
        .with_min_inner_size([LEAST_SIZE.0, LEAST_SIZE.1]);
    if let Some((x, y)) = place.corner {
        viewport = viewport.with_position([x, y]);
    }
    if let Some(icon) = icon() {
        viewport = viewport.with_icon(icon);
    }
    // Nothing here shades from one colour into another over more than a shadow's edge, and where the processor paints,
    // dithering is a good part of each pixel.
    let mut options =
        eframe::NativeOptions { viewport, renderer, dithering: false, ..eframe::NativeOptions::default() };
    let chosen =
        launch.language.or_else(|| settings.settings.language.as_deref().and_then(Language::of_locale));
    options.window_builder = Some(Box::new(move |window| {
        unpack(chosen);
        window
    }));
    #[cfg(target_os = "macos")]
    let _listening = opened_mac::listen();
    let (launch, settings) = (launch.clone(), settings.clone());
    let quiet = QuietPanics::until_drawn();
    let result = catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            TITLE,
            options,
            Box::new(move |cc| {
                keep_on_screen(cc, place, settings.settings.zoom_factor());
                let mut app = App::new(&cc.egui_ctx, launch, settings)?;
                app.renderer = renderer.to_string();
                #[cfg(target_os = "macos")]
                {
                    app.inbox = opened_mac::inbox();
                }
                Ok(Box::new(app))
            }),
        )
    }));
    drop(quiet);
    match result {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(LaunchError::NoWindow(error.to_string())),
        // A library that is loaded on demand is missing; its crate panics instead of answering.
        Err(panic) if !DRAWN.load(Ordering::Relaxed) => Err(LaunchError::NoWindow(words(panic.as_ref()))),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// A screen may be gone since: then the window, which is not shown yet, comes to one that is there.
fn keep_on_screen(cc: &eframe::CreationContext<'_>, place: WindowPlace, zoom: f32) {
    let Some(window) = cc.winit_window() else { return };
    let monitors: Vec<Monitor> = window
        .available_monitors()
        .map(|monitor| {
            let scale = monitor.scale_factor();
            let (corner, size) = (monitor.position().to_logical(scale), monitor.size().to_logical(scale));
            Monitor { corner: (corner.x, corner.y), size: (size.width, size.height) }
        })
        .collect();
    let placed = place.on(&monitors);
    if let Some((x, y)) = placed.corner.filter(|_| placed.corner != place.corner) {
        // The command is carried out once the zoom is in force.
        cc.egui_ctx.send_viewport_cmd(ViewportCommand::OuterPosition(pos2(x / zoom, y / zoom)));
    }
}

/// Called by the window whenever a frame was laid out. What the driver makes of it is known when the second begins.
pub fn drawn(ctx: &Context) {
    DRAWN.store(true, Ordering::Relaxed);
    if ctx.cumulative_frame_nr() > 0 {
        end_trial();
    } else if trial().is_some() {
        ctx.request_repaint();
    }
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()))
        .unwrap_or_default()
}

/// Keeps the panic of a missing library off the terminal: one sentence says it instead.
///
/// Only on the thread that opens the window: a panic elsewhere is a fault of ours from the beginning.
struct QuietPanics(Arc<PanicHook>);

type PanicHook = dyn Fn(&PanicHookInfo<'_>) + Send + Sync;

impl QuietPanics {
    fn until_drawn() -> Self {
        let usual: Arc<PanicHook> = Arc::from(std::panic::take_hook());
        let (opens, told) = (std::thread::current().id(), Arc::clone(&usual));
        std::panic::set_hook(Box::new(move |info| {
            if DRAWN.load(Ordering::Relaxed) || std::thread::current().id() != opens {
                told(info);
            }
        }));
        Self(usual)
    }
}

impl Drop for QuietPanics {
    fn drop(&mut self) {
        // The hook cannot be changed while this thread panics; it ends with the program then.
        if !std::thread::panicking() {
            let usual = Arc::clone(&self.0);
            std::panic::set_hook(Box::new(move |info| usual(info)));
        }
    }
}

fn icon() -> Option<IconData> {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")).ok()
}
