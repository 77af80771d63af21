//! Helpers shared by the test files.

pub mod look;
pub mod sheet;
