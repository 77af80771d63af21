//! What must hold for each reader, shared with the property tests.

#[path = "../../tests/common/readers.rs"]
pub mod readers;
