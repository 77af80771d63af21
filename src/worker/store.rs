//! Saved setups, read and written off the worker's thread, one after the other.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::{spawn_blocking, spawn_local};

use crate::domain::session::Session;
use crate::service::store::{Store, StoreError};

use super::command::SetupRef;
use super::event::Event;
use super::run::Out;

/// The store, opened when first needed.
pub struct Setups {
    out: Out,
    store: Arc<Mutex<Option<Store>>>,
    /// The last work handed out; the next waits for it, so that saves keep their order.
    last: Option<tokio::task::JoinHandle<()>>,
}

impl Setups {
    /// Nothing is read yet.
    pub fn new(out: Out) -> Self {
        Self { out, store: Arc::default(), last: None }
    }

    /// The list of saved setups.
    pub fn list(&mut self) {
        self.queue(|store| Event::Setups(store.and_then(|s| s.list())));
    }

    /// Opens one.
    pub fn open(&mut self, which: SetupRef) {
        self.queue(move |store| {
            Event::SetupOpened(store.and_then(|s| match &which {
                SetupRef::Id(id) => s.load(id),
                SetupRef::Path(path) => s.load_path(path),
            }.map(Box::new)))
        });
    }

    /// Saves one.
    pub fn save(&mut self, session: Box<Session>) {
        self.queue(move |store| Event::SetupSaved(store.and_then(|s| s.save(&session))));
    }

    /// Deletes one.
    pub fn delete(&mut self, id: String) {
        self.queue(move |store| {
            let done = store.and_then(|s| s.delete(&id));
            Event::SetupDeleted(id, done)
        });
    }

    /// Lets another copy of the program open what was open here.
    pub fn close(&mut self) {
        let store = Arc::clone(&self.store);
        self.chain(move || {
            if let Some(store) = store.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
                store.close();
            }
        });
    }

    fn queue(&mut self, work: impl FnOnce(Result<&mut Store, StoreError>) -> Event + Send + 'static) {
        let (store, out) = (Arc::clone(&self.store), self.out.clone());
        self.chain(move || {
            let mut guard = store.lock().unwrap_or_else(PoisonError::into_inner);
            if guard.is_none() {
                match Store::open_default() {
                    Ok(store) => *guard = Some(store),
                    Err(error) => return out.send(work(Err(error))),
                }
            }
            if let Some(store) = guard.as_mut() {
                out.send(work(Ok(store)));
            }
        });
    }

    fn chain(&mut self, work: impl FnOnce() + Send + 'static) {
        let before = self.last.take();
        self.last = Some(spawn_local(async move {
            if let Some(before) = before {
                // A panic in earlier work was reported where it happened; this work stands alone.
                let _ended = before.await;
            }
            if spawn_blocking(work).await.is_err() {
                tracing::error!("work on the saved setups ended early");
            }
        }));
    }

    /// Waits until everything handed out is on disk.
    pub async fn finish(&mut self) {
        if let Some(last) = self.last.take() {
            let _ended = last.await;
        }
    }
}
