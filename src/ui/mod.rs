//! The window: draws state, returns actions. Nothing changes the session while widgets are laid out.

mod action;
mod app;
mod carry_out;
mod dialogs;
mod launch;
mod logic;
mod missing;
mod pages;
mod remote;
mod shell;
mod state;
mod summary;
pub mod theme;
pub mod widgets;
mod words;

pub use action::{Action, Dialog};
pub use app::{App, Clock};
pub use launch::{Launch, LaunchError, TITLE, launch};
pub use remote::Remote;
pub use state::{Fields, SaveState, Screen, State};
