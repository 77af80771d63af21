//! The built-in Entra: a directory, an enterprise app and a provisioning job that sends what Entra sends.
//!
//! [`Simulator`] decides, without clock or network; [`EntraHandle`] lets it run on real or faster time.

mod client;
mod cycle;
mod driver;
mod mapping;
mod outcome;
mod people;
mod person_run;
mod simulator;
mod view;
mod work;

pub use client::{CallAnswer, CallError};
pub use driver::EntraHandle;
pub use outcome::{BANNER, EntraFailure, EntraOutcome, code};
pub use people::{EntraPerson, directory};
pub use simulator::{AskId, AskResult, PlannedCall, SimTime, Simulator, StartRefusal};
pub use view::{
    AppView, ConnectionState, Counts, CycleKind, CycleView, EntraView, JobState, LogAction, LogEntry,
    LogStatus, OnDemandReport, OnDemandStep, PersonState, PersonView, StepKind, Wait,
};
