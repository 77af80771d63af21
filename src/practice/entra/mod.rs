//! The built-in Entra: a directory, enterprise apps and provisioning jobs that send what Entra sends, by Microsoft's
//! rules, with faults that can be planted.
//!
//! [`Simulator`] decides, without clock or network; [`EntraHandle`] lets it run on real or faster time.

mod app;
mod client;
mod cures;
mod cycle;
mod driver;
mod fault;
mod group_run;
mod guard;
pub mod limits;
mod log;
mod mapping;
mod outcome;
mod people;
mod person_run;
mod planted;
mod portal;
mod refusal;
mod scope;
mod show;
mod simulator;
mod spoilt;
mod view;
mod wanted;
mod work;

pub use app::{AuthMethod, Settings};
pub use client::{CallAnswer, CallError};
pub use driver::EntraHandle;
pub use fault::{EntraFault, Sight};
pub use log::{LogAction, LogEntry, LogStatus, OnDemandReport, OnDemandStep, StepKind};
pub use mapping::{ACTIVE, MANAGER, Mapping, MappingRow, Source, USER_NAME};
pub use outcome::{BANNER, EntraFailure, EntraOutcome, code};
pub use people::{Directory, EntraGroup, EntraPerson, directory};
pub use refusal::Refusal;
pub use scope::{Scope, ScopingFilter};
pub use simulator::{AskId, AskResult, PlannedCall, SimTime, Simulator};
pub use view::{
    AppKind, AppView, ConnectionState, Counts, CycleKind, CycleView, Edition, EntraView, GroupView, JobState,
    Mail, PersonState, PersonView, Role, Wait,
};
