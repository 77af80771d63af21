//! Work on a case file that takes its time: looking for everybody who is named, and the disk.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::task::{spawn_blocking, spawn_local};

use super::command::{JobId, SaveTo};
use super::event::Event;
use super::log::ended_early;
use super::run::Out;
use crate::domain::report::case::{Known, find};
use crate::service::store::write_atomically;

/// Looks for everybody who is named in these texts. Half a million known people take seconds.
pub fn find_named(out: &Out, job: JobId, texts: Vec<String>, known: Known) {
    let out = out.clone();
    spawn_local(async move {
        match spawn_blocking(move || find(&texts, &known)).await {
            Ok(hidden) => out.send(Event::NamedFound(job, Box::new(hidden))),
            Err(error) => ended_early(&error, "looking for names"),
        }
    });
}

/// Writes these bytes where the person chooses.
pub fn save(out: &Out, to: SaveTo, bytes: Arc<Vec<u8>>) {
    let out = out.clone();
    spawn_local(async move {
        let path: Option<PathBuf> = match to {
            SaveTo::Path(path) => Some(path),
            SaveTo::Chooser(chooser) => chooser.await,
        };
        let Some(path) = path else {
            out.send(Event::CaseSaved(Ok(None)));
            return;
        };
        let saved = spawn_blocking(move || write_atomically(&path, &bytes).map(|()| Some(path)));
        match saved.await {
            Ok(result) => out.send(Event::CaseSaved(result)),
            Err(error) => ended_early(&error, "writing a case file"),
        }
    });
}
