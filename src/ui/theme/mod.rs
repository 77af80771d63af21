//! Colours, type, space and icons.

pub mod tokens;
