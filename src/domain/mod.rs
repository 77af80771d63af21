//! What the program knows: values in, values out. No window, runtime, clock, disk or network.

pub mod checks;
pub mod entra;
pub mod explain;
pub mod guid;
pub mod licences;
pub mod packed;
pub mod people;
pub mod problems;
pub mod report;
pub mod scim;
pub mod session;
pub mod settings;
pub mod setups;
pub mod texts;
