//! The window's own object: it drains the worker, draws, and carries out what the pages ask for.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use eframe::egui;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::settings::LoadedSettings;
use crate::domain::texts::Language;
use crate::worker::{
    Command, Keychain, MemoryKeychain, PracticeOptions, SystemKeychain, Worker, crash_count, crash_place,
    data_folder, provoke_panic, system_language,
};

use super::action::Action;
use super::kept::{self, Kept};
use super::launch::{self, Launch};
use super::masked::{self, Masks, Net};
use super::opened::Inbox;
use super::state::{Fields, Screen, State};
use super::{carry_out, drop, logic, pages, pretend, shell, theme};

/// Tells the time; tests bring their own.
pub type Clock = Box<dyn Fn() -> Timestamp>;

/// The window.
pub struct App {
    /// Everything that is drawn.
    pub state: State,
    /// The text fields.
    pub fields: Fields,
    pub(super) worker: Worker,
    /// Where tokens may be remembered; a worker that takes the place of another asks the same.
    pub(super) keychain: Arc<dyn Keychain>,
    pub(super) clock: Clock,
    pub(super) actions: Vec<Action>,
    pub(super) kept: Kept,
    /// Who has which mask while presenting.
    pub(super) masks: Masks,
    /// What draws, for those who are asked for help.
    pub(super) renderer: String,
    /// Files that the system hands over.
    pub inbox: Inbox,
    /// Whether the system is asked about looks; tests tell them themselves.
    asks_system: bool,
    asked_system: bool,
    measure_from: Option<Instant>,
    /// The colour that the window was emptied with last.
    cleared: Cell<Option<egui::Color32>>,
}

impl App {
    /// The window as the person opens it.
    ///
    /// # Errors
    /// When the worker's thread cannot be started.
    pub fn new(ctx: &egui::Context, launch: Launch, settings: LoadedSettings) -> std::io::Result<Self> {
        let kept = settings.settings.language.as_deref().and_then(Language::of_locale);
        let languages = (launch.language.or(kept), system_language());
        let (clock, keychain) = (Box::new(Timestamp::now), Arc::new(SystemKeychain::default()));
        let mut app = Self::speaking(languages, ctx, clock, TimeZone::system(), None, keychain)?;
        app.remember(ctx, settings);
        app.asks_system = true;
        app.measure_from = launch.measure_from;
        if launch.practice {
            app.worker.send(Command::StartPractice(PracticeOptions::default()));
        } else if let Some(file) = launch.open {
            app.worker.send(Command::OpenFile(file));
        } else {
            app.worker.send(Command::ListSetups);
        }
        app.worker.send(Command::ListTrialLeftovers);
        app.worker.send(Command::ListCrashes);
        Ok(app)
    }

    /// A window with a clock, a time zone, a data folder and a keychain of its own, in English; nothing is read or
    /// started.
    ///
    /// # Errors
    /// When the worker's thread cannot be started.
    pub fn with(
        ctx: &egui::Context,
        clock: Clock,
        zone: TimeZone,
        data: Option<PathBuf>,
    ) -> std::io::Result<Self> {
        Self::with_keychain(ctx, clock, zone, data, Arc::new(MemoryKeychain::default()))
    }

    /// The same with a keychain of the caller's.
    ///
    /// # Errors
    /// When the worker's thread cannot be started.
    pub fn with_keychain(
        ctx: &egui::Context,
        clock: Clock,
        zone: TimeZone,
        data: Option<PathBuf>,
        keychain: Arc<dyn Keychain>,
    ) -> std::io::Result<Self> {
        Self::speaking((None, Language::English), ctx, clock, zone, data, keychain)
    }

    /// The chosen language and the system's go first: only the texts that are shown are read.
    fn speaking(
        (language, system): (Option<Language>, Language),
        ctx: &egui::Context,
        clock: Clock,
        zone: TimeZone,
        data: Option<PathBuf>,
        keychain: Arc<dyn Keychain>,
    ) -> std::io::Result<Self> {
        theme::apply(ctx);
        ctx.add_plugin(Net);
        let wake = {
            let ctx = ctx.clone();
            move || ctx.request_repaint()
        };
        // What is written on the keys is written in the table, and nowhere else.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let mut state = State::speaking(clock(), zone, language, system);
        state.folder = data.clone().or_else(data_folder);
        state.crash.seen = crash_count();
        let fields = Fields::of(&state.session);
        Ok(Self {
            worker: Worker::start_with_keychain(data, Arc::clone(&keychain), wake)?,
            keychain,
            state,
            fields,
            clock,
            actions: Vec::new(),
            kept: Kept::default(),
            masks: Masks::default(),
            renderer: "none".to_owned(),
            inbox: Inbox::default(),
            asks_system: false,
            asked_system: false,
            measure_from: None,
            cleared: Cell::new(None),
        })
    }

    /// Takes over what was read of the person's settings.
    pub fn remember(&mut self, ctx: &egui::Context, settings: LoadedSettings) {
        kept::apply(ctx, &mut self.state, &settings);
        self.kept = Kept::of(settings);
    }

    /// Carries out an action as if a page had returned it.
    pub fn act(&mut self, ctx: &egui::Context, action: Action) {
        carry_out::carry_out(self, ctx, action);
    }

    /// Asks the worker for something no page has a button for.
    pub fn ask(&self, command: Command) {
        self.worker.send(command);
    }

    /// Starts practice with options of the caller's choice.
    pub fn start_practice(&mut self, options: PracticeOptions) {
        self.state.screen = Screen::Step;
        self.worker.send(Command::StartPractice(options));
    }

    /// Asks about looks after the first frame, and again whenever the person comes back: perhaps from the settings.
    fn ask_system(&mut self, ctx: &egui::Context) {
        let back =
            ctx.input(|i| i.events.iter().any(|event| matches!(event, egui::Event::WindowFocused(true))));
        let begun = ctx.cumulative_frame_nr() > 0;
        if self.asks_system && begun && (back || !std::mem::replace(&mut self.asked_system, true)) {
            self.worker.send(Command::AskSystemLook);
        }
    }

    /// A dialog is answered first.
    fn take_handed_over(&mut self, ctx: &egui::Context) {
        self.inbox.belongs_to(ctx);
        if self.state.dialog.is_none() {
            let files = self.inbox.take();
            if !files.is_empty() {
                self.actions.push(drop::handed_over(&self.state, &files));
            }
        }
    }

    fn report_first_frame(&mut self, ctx: &egui::Context) {
        // The first frame is on the screen when the second begins. A frame can take several passes, and this is
        // called in each.
        if let (Some(from), true) = (self.measure_from, ctx.cumulative_frame_nr() > 0) {
            use std::io::Write as _;
            let _nobody_reads = writeln!(std::io::stdout(), "first_frame_ms={}", from.elapsed().as_millis());
            self.measure_from = None;
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // The worker writes what it was sent before it ends. After a panic nobody knows in what state this is: another
        // one here must not keep the worker from that.
        let kept = catch_unwind(AssertUnwindSafe(|| {
            carry_out::keep_typed(self);
            kept::write(self);
        }));
        if kept.is_err() {
            tracing::error!("what was typed last could not be kept");
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.state.now = (self.clock)();
        crash_place(
            pages::name(&self.state),
            self.state.session.viewed().as_str(),
            self.state.practice.is_some(),
        );
        logic::drain(self, ctx);
        carry_out::look_for_crash(self, ctx);
        if ctx.cumulative_frame_nr() > 1 {
            provoke_panic("window");
        }
        self.take_handed_over(ctx);
        for action in std::mem::take(&mut self.actions) {
            carry_out::carry_out(self, ctx, action);
        }
        carry_out::end_offer(self, ctx);
        kept::keep(self, ctx);
        self.ask_system(ctx);
        self.report_first_frame(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        masked::begin(self);
        let before = self.actions.len();
        let language = self.state.texts.language().tag();
        ui.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_language(language));
        let cleared = self.cleared.get() == Some(ui.visuals().panel_fill);
        shell::show(ui, cleared, &self.state, &mut self.fields, &mut self.actions);
        pretend::window(ui, &self.state, &mut self.fields, &mut self.actions);
        // Once drawn, a wish for the focus is granted.
        self.state.focus_page = false;
        self.state.focus_missing = false;
        self.state.focus_explained = false;
        if self.actions.len() > before || self.measure_from.is_some() {
            ui.request_repaint();
        }
        launch::drawn(ui.ctx());
    }

    /// The page's ground: where the processor paints, filling the window twice is a good part of a frame.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.cleared.set(Some(visuals.panel_fill));
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
