//! The window: draws state, returns actions. Nothing changes the session while widgets are laid out.

mod action;
mod action_later;
mod action_list;
mod action_people;
mod action_pretend;
mod action_start;
mod app;
mod carry_out;
mod dialogs;
mod later_view;
mod launch;
mod logic;
mod missing;
mod pages;
mod people_view;
mod pretend;
mod remote;
mod shell;
mod state;
pub mod theme;
mod watch_view;
pub mod widgets;
mod words;

pub use action::{Action, Dialog};
pub use action_later::LaterAction;
pub use action_list::ListAction;
pub use action_people::PeopleAction;
pub use action_pretend::PretendAction;
pub use action_start::StartAction;
pub use app::{App, Clock};
pub use launch::{Launch, LaunchError, TITLE, launch};
pub use people_view::{PeoplePart, PeopleView};
pub use pretend::{PretendAsk, PretendFields, PretendPage, PretendPanel, PretendView};
pub use remote::Remote;
pub use state::{Fields, SaveState, Screen, State};
pub use watch_view::{Chosen, SilenceView, TrialSeen, WatchNote, WatchTab, WatchView};
