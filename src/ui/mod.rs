//! The window: draws state, returns actions. Nothing changes the session while widgets are laid out.

pub mod theme;
pub mod widgets;
