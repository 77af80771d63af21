//! What a trial write has made so far, in memory and in the journal. It outlives the run, for the cleaning up.

use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::{JoinHandle, spawn_blocking};

use super::journal::{Journal, Note};
use crate::domain::checks::write::{Attribute, JournalEntry, Leftover};
use crate::service::store::StoreError;

/// One user that a server says it made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) id: String,
    /// The server itself has shown that this id carries the probe's name. Nothing is written to any other.
    pub(super) confirmed: bool,
    /// What the server said to its deletion.
    pub(super) removal: Removal,
    /// Proven gone.
    pub(super) gone: bool,
}

/// What a server said to a deletion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Removal {
    /// Nothing yet.
    Open,
    /// Yes.
    Accepted,
    /// No.
    Refused,
}

/// Everything made.
#[derive(Default)]
pub(super) struct Made {
    users: RefCell<Vec<Known>>,
    note: Arc<Mutex<Option<Note>>>,
    /// Work on the note that is under way off the thread; the next waits for it.
    writing: RefCell<Option<JoinHandle<Result<(), StoreError>>>>,
    /// A creation was sent whose outcome is not known; whether something had answered.
    pub(super) may_come: Cell<Option<bool>>,
    /// The attribute the user was created without.
    pub(super) without: Cell<Option<Attribute>>,
    /// The probe was noted.
    pub(super) noted: Cell<bool>,
    /// A creation was sent.
    pub(super) sent: Cell<bool>,
    /// The trial came to its end, with the probe deleted and looked for.
    pub(super) completed: Cell<bool>,
    /// Users that the server keeps switched off after it accepted their deletion.
    pub(super) soft: RefCell<Vec<Leftover>>,
}

impl Made {
    /// Notes the probe on disk. Nothing may be made before this is done.
    pub(super) async fn begin(&self, journal: Journal, entry: JournalEntry) -> Result<(), StoreError> {
        self.noted.set(true);
        let begun = self.on_note(move |slot| journal.begin(entry).map(|note| *slot = Some(note))).await;
        if begun.is_err() {
            self.noted.set(false);
        }
        begun
    }

    /// Takes over a probe that was noted before, with the ids noted for it.
    pub(super) async fn take(&self, journal: Journal, entry: JournalEntry) -> Result<(), StoreError> {
        let ids = entry.ids.clone();
        self.on_note(move |slot| journal.take(entry).map(|note| *slot = Some(note))).await?;
        self.noted.set(true);
        self.sent.set(true);
        for id in ids {
            self.remember(&id);
        }
        Ok(())
    }

    /// Remembers an id, also on disk. A note that cannot be renewed still holds the name, which is enough to find
    /// the user again. Whether the id is new.
    pub(super) async fn learn(&self, id: &str) -> bool {
        if !self.remember(id) {
            return false;
        }
        let id = id.to_owned();
        let noted = self.on_note(move |slot| match slot {
            Some(note) if !note.ids().contains(&id) => note.learn(&id),
            _ => Ok(()),
        });
        if let Err(error) = noted.await {
            tracing::warn!(%error, "an id could not be added to the journal");
        }
        true
    }

    /// Removes the note.
    pub(super) async fn close(&self) {
        let closed = self.on_note(|slot| slot.take().map_or(Ok(()), Note::close)).await;
        if let Err(error) = closed {
            tracing::warn!(%error, "a finished note could not be removed from the journal");
        }
        self.noted.set(false);
    }

    /// Waits for work on the note that a stopped run had begun.
    pub(super) async fn settle(&self) {
        let task = self.writing.borrow_mut().take();
        if let Some(task) = task {
            // Its result was for the run that was stopped; what counts is that it has ended.
            let _ended = task.await;
        }
    }

    async fn on_note(
        &self,
        work: impl FnOnce(&mut Option<Note>) -> Result<(), StoreError> + Send + 'static,
    ) -> Result<(), StoreError> {
        self.settle().await;
        let note = Arc::clone(&self.note);
        let task = spawn_blocking(move || work(&mut note.lock().unwrap_or_else(PoisonError::into_inner)));
        *self.writing.borrow_mut() = Some(task);
        std::future::poll_fn(|cx| {
            let mut slot = self.writing.borrow_mut();
            let Some(task) = slot.as_mut() else { return std::task::Poll::Ready(Ok(())) };
            std::pin::Pin::new(task).poll(cx).map(|ended| {
                *slot = None;
                ended.unwrap_or_else(|error| {
                    Err(StoreError::Other { path: "journal".into(), details: error.to_string() })
                })
            })
        })
        .await
    }

    fn remember(&self, id: &str) -> bool {
        let mut users = self.users.borrow_mut();
        let new = !users.iter().any(|user| user.id == id);
        if new {
            let id = id.to_owned();
            users.push(Known { id, confirmed: false, removal: Removal::Open, gone: false });
        }
        new
    }

    pub(super) fn change(&self, id: &str, change: impl FnOnce(&mut Known)) {
        if let Some(user) = self.users.borrow_mut().iter_mut().find(|user| user.id == id) {
            change(user);
        }
    }

    pub(super) fn is_confirmed(&self, id: &str) -> bool {
        self.users.borrow().iter().any(|user| user.id == id && user.confirmed)
    }

    /// Whether no id was ever heard of.
    pub(super) fn is_empty(&self) -> bool {
        self.users.borrow().is_empty()
    }

    /// Whether the server has shown any user under the probe's name.
    pub(super) fn any_confirmed(&self) -> bool {
        self.users.borrow().iter().any(|user| user.confirmed)
    }

    /// All users that are not proven gone.
    pub(super) fn open(&self) -> Vec<Known> {
        self.users.borrow().iter().filter(|user| !user.gone).cloned().collect()
    }
}
