//! Widgets of our own; each knows the tokens and nothing of the journey.

pub mod schematic;
