//! The whole window in a test: no display, a clock of its own, the worker for real.
#![expect(clippy::expect_used, reason = "a test helper may stop the test")]
#![expect(dead_code, reason = "each test file uses a part of it")]

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use contractbook_setup::ui::{Action, App, State};
use contractbook_setup::worker::{Keychain, MemoryKeychain, PracticeOptions};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

/// A window of the usual size. The clock stands still; setups are saved in a folder of the test's own.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub data: Rc<TempDir>,
    clock: Rc<Cell<Timestamp>>,
}

impl Window {
    /// A window that has just opened; nothing is read from disk.
    pub fn open() -> Self {
        Self::sized(1180.0, 780.0)
    }

    /// The same in another size.
    pub fn sized(width: f32, height: f32) -> Self {
        let data = TempDir::new().expect("a folder");
        let folder = data.path().to_owned();
        Self::beside(Rc::new(data), folder, width, height)
    }

    /// Another copy of the program with the setups of this one.
    pub fn second(&self) -> Self {
        Self::beside(Rc::clone(&self.data), self.data.path().to_owned(), 1180.0, 780.0)
    }

    /// A window that saves where it is told.
    pub fn saving_in(folder: PathBuf) -> Self {
        Self::beside(Rc::new(TempDir::new().expect("a folder")), folder, 1180.0, 780.0)
    }

    /// The same in another size.
    pub fn sized_in(folder: PathBuf, width: f32, height: f32) -> Self {
        Self::beside(Rc::new(TempDir::new().expect("a folder")), folder, width, height)
    }

    /// A window with setups and a keychain that outlive it.
    pub fn with_keychain(folder: PathBuf, keychain: Arc<dyn Keychain>) -> Self {
        let data = Rc::new(TempDir::new().expect("a folder"));
        Self::build(data, folder, [1180.0, 780.0], keychain)
    }

    fn beside(data: Rc<TempDir>, folder: PathBuf, width: f32, height: f32) -> Self {
        Self::build(data, folder, [width, height], Arc::new(MemoryKeychain::default()))
    }

    fn build(data: Rc<TempDir>, folder: PathBuf, size: [f32; 2], keychain: Arc<dyn Keychain>) -> Self {
        let clock = Rc::new(Cell::new(Timestamp::from_second(1_795_468_800).expect("a moment")));
        let told = Rc::clone(&clock);
        let mut harness = Harness::builder().with_size(size).with_max_steps(12).build_eframe(|cc| {
            let clock = Box::new(move || told.get());
            App::with_keychain(&cc.egui_ctx, clock, TimeZone::UTC, Some(folder), keychain).expect("a worker")
        });
        harness.step();
        Self { harness, data, clock }
    }

    /// Sets the clock forward.
    pub fn pass(&mut self, time: SignedDuration) {
        self.clock.set(self.clock.get().checked_add(time).expect("a moment"));
        self.settle();
    }

    /// Carries out an action as if a page had returned it.
    pub fn act(&mut self, action: Action) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().act(&ctx, action);
        self.settle();
    }

    /// Types the token and leaves its field.
    pub fn enter_token(&mut self, token: &str) {
        self.harness.state_mut().fields.token.set(token);
        self.act(Action::TokenEntered);
    }

    /// The state that is drawn.
    pub fn state(&self) -> &State {
        &self.harness.state().state
    }

    /// Practice, ready to walk.
    pub fn practice(options: PracticeOptions) -> Self {
        Self::practice_sized(options, 1180.0, 780.0)
    }

    /// The same in another size.
    pub fn practice_sized(options: PracticeOptions, width: f32, height: f32) -> Self {
        let mut window = Self::sized(width, height);
        window.harness.state_mut().start_practice(options);
        window.until("practice is ready", |w| {
            w.harness.state().state.practice.as_ref().is_some_and(|p| p.entra.is_some())
        });
        window
    }

    /// Steps frames while the worker really works.
    pub fn until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            self.harness.step();
            if done(self) {
                self.harness.step();
                return;
            }
            assert!(Instant::now() < deadline, "timed out: {what}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Presses the button of this name.
    pub fn press(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Button, name).click_accesskit();
        self.settle();
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Presses a key while others are held.
    pub fn keys(&mut self, held: Modifiers, key: Key) {
        self.harness.key_press_modifiers(held, key);
        self.settle();
    }

    /// Presses the button of this name and answers what went to the clipboard.
    pub fn copied_by(&mut self, name: &str) -> String {
        self.harness.get_by_role_and_label(Role::Button, name).click_accesskit();
        for _ in 0..4 {
            self.harness.step();
            for command in &self.harness.output().platform_output.commands {
                if let OutputCommand::CopyText(text) = command {
                    return text.clone();
                }
            }
        }
        String::new()
    }

    /// Lets everything that follows from the last input happen.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            self.harness.step();
        }
    }

    /// Whether this text is on the page.
    pub fn shows(&self, text: &str) -> bool {
        self.harness.query_all_by_label_contains(text).next().is_some()
    }

    /// The heading of the page.
    pub fn title(&self) -> String {
        self.harness
            .query_all_by_role(Role::Heading)
            .find(|node| node.accesskit_node().level() == Some(1))
            .and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    /// Every label and value a screen reader could read, for looking for what must not be there.
    pub fn everything(&self) -> String {
        let mut out = String::new();
        for node in self.harness.query_all_by(|_| true) {
            let node = node.accesskit_node();
            for text in [node.label(), node.value(), node.description()].into_iter().flatten() {
                out.push_str(&text);
                out.push('\n');
            }
        }
        out
    }
}
