//! The practice world: a Contractbook to connect to and an Entra that syncs into it, both inside the program.
//!
//! Nothing here ever talks to another computer.

mod api;
mod contractbook;
mod discovery;
pub mod entra;
mod fault;
mod gate;
mod nordwind;
mod query;
mod reply;
mod store;

pub use contractbook::{Contractbook, FaultSwitch, Options, Seen, StartError};
pub use fault::{Fault, UnknownFault};
