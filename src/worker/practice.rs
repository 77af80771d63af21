//! The practice company, kept by the worker: the built-in Contractbook and the built-in Entra.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use tokio::task::{JoinHandle, spawn_local};

use crate::practice::entra::EntraHandle;
use crate::practice::{Contractbook, Fault, Options};

use super::command::{EntraAct, PracticeOptions};
use super::event::Event;
use super::run::Out;

/// How often the built-in Entra's clock moves on.
const TICK: Duration = Duration::from_millis(100);
