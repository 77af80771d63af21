//! Every page of the program in every state worth looking at, each by a short way there. What looks at them (pictures,
//! clipping, counting words) is handed the window at each one, and gives it back as it was.
#![expect(clippy::unwrap_used, reason = "a page that cannot be reached fails whoever wants to see it")]
#![expect(dead_code, reason = "each test file uses a part of it")]

mod agent;
pub mod axes;
mod cases;
mod crash;
mod journey;
mod later;
mod people;
mod pretend;
mod real;
mod start_page;
mod watch;

use contractbook_setup::ui::{Action, State};
use contractbook_setup::worker::JobId;
use egui_kittest::kittest::Queryable as _;

use super::window::Window;

/// A page in a state. Both names stand in the names of pictures and reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scene {
    /// The page, with its step's number first.
    pub page: &'static str,
    /// The state it is in.
    pub state: &'static str,
}

/// A job that no worker knows: it never ends.
const ENDLESS: JobId = JobId(u64::MAX);

/// What is done with each scene.
pub type Look<'a> = &'a mut dyn FnMut(&mut Window, Scene);

/// Goes through a part of the program.
pub type Way = fn(Look<'_>);

/// Ways through the program, each from a window of its own.
pub const WALKS: [(&str, Way); 13] = [
    ("agent", agent::walk),
    ("crash", crash::walk),
    ("customers", start_page::customers_walk),
    ("keychain", start_page::keychain),
    ("cases", cases::walk),
    ("start_page", start_page::walk),
    ("journey", journey::walk),
    ("real", real::walk),
    ("people", people::walk),
    ("watch", watch::walk),
    ("later", later::walk),
    ("checked", later::checked),
    ("pretend", pretend::walk),
];

/// Goes one of the ways.
pub fn walk(name: &str, look: Look<'_>) {
    let (_, way) = WALKS.iter().find(|(known, _)| *known == name).unwrap();
    way(look);
}

/// A window on its way, and who looks at it.
struct Stage<'a> {
    window: Window,
    look: Look<'a>,
    page: &'static str,
}

impl<'a> Stage<'a> {
    /// A window in the look that all ways are walked in.
    fn new(mut window: Window, look: Look<'a>) -> Self {
        axes::BASE.put(&mut window);
        Self { window, look, page: "" }
    }

    /// From here on the scenes are of this page.
    fn page(&mut self, page: &'static str) {
        self.page = page;
    }

    /// The page as it is now.
    fn scene(&mut self, state: &'static str) {
        self.window.settle();
        (self.look)(&mut self.window, Scene { page: self.page, state });
    }

    fn act(&mut self, action: Action) {
        self.window.act(action);
    }

    fn state(&mut self) -> &mut State {
        &mut self.window.harness.state_mut().state
    }

    /// Waits until the ladder has been climbed.
    fn ladder(&mut self) {
        self.window
            .until("the ladder", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    }

    /// Waits until the list of people has been judged.
    fn judged(&mut self) {
        self.window.until("the list is judged", |w| {
            let people = &w.state().people;
            people.preflight.is_some() && people.jobs().into_iter().flatten().count() == 0
        });
    }

    fn scroll_to(&mut self, words: &str) {
        self.window.harness.get_by_label(words).scroll_to_me();
        self.window.settle();
    }
}
