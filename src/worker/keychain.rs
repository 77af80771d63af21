//! The keychain, asked on a thread of its own, one question after the other: each may wait for the person to unlock it,
//! and nothing else may wait for that.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::domain::session::{SecretToken, TenantUrl};
use crate::service::keychain::{self, Keychain, KeychainError};

use super::event::Event;
use super::run::Out;

/// So long the program waits at its end for what was to be kept or forgotten.
const LAST_WAIT: Duration = Duration::from_secs(2);

type Job = Box<dyn FnOnce(&dyn Keychain) + Send>;

/// The way to the keychain; the thread starts with the first question.
#[derive(Clone)]
pub struct Keyring {
    out: Out,
    keychain: Arc<dyn Keychain>,
    jobs: Arc<Mutex<Option<Sender<Job>>>>,
}

impl Keyring {
    /// Nothing is asked yet.
    pub fn new(out: Out, keychain: Arc<dyn Keychain>) -> Self {
        Self { out, keychain, jobs: Arc::default() }
    }

    /// Keeps a token for this setup and address.
    pub fn keep(&self, setup: String, url: TenantUrl, token: SecretToken) {
        self.ask(move |keychain| {
            let done = told("keep", keychain::keep(keychain, &setup, &url, &token));
            Event::TokenKept(setup, done)
        });
    }

    /// Reads the token that was kept for this setup and address.
    pub fn fetch(&self, setup: String, url: TenantUrl) {
        self.ask(move |keychain| {
            let token = told("fetch", keychain::fetch(keychain, &setup, &url));
            Event::TokenFetched(setup, token)
        });
    }

    /// Forgets it.
    pub fn forget(&self, setup: String) {
        self.ask(move |keychain| {
            let done = told("forget", keychain.erase(&setup));
            Event::TokenForgotten(setup, done)
        });
    }

    /// Waits a little for what is under way.
    pub async fn finish(&self) {
        if self.jobs.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
            return;
        }
        let (idle, idled) = oneshot::channel();
        self.send(Box::new(move |_| {
            // Nobody waits any more when the time was up.
            let _in_time = idle.send(());
        }));
        if tokio::time::timeout(LAST_WAIT, idled).await.is_err() {
            tracing::warn!("the keychain did not answer before the program ended");
        }
    }

    fn ask(&self, question: impl FnOnce(&dyn Keychain) -> Event + Send + 'static) {
        let out = self.out.clone();
        self.send(Box::new(move |keychain| out.send(question(keychain))));
    }

    fn send(&self, job: Job) {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = jobs.get_or_insert_with(|| start(Arc::clone(&self.keychain)));
        if sender.send(job).is_err() {
            tracing::error!("the keychain's thread has ended");
        }
    }
}

/// The thread ends with the program: one that waits for the person cannot be stopped otherwise.
fn start(keychain: Arc<dyn Keychain>) -> Sender<Job> {
    let (sender, jobs) = channel::<Job>();
    let thread = std::thread::Builder::new().name("keychain".to_owned()).spawn(move || {
        for job in jobs {
            job(keychain.as_ref());
        }
    });
    if let Err(error) = thread {
        tracing::error!(%error, "the keychain's thread could not start");
    }
    sender
}

fn told<T>(what: &str, done: Result<T, KeychainError>) -> Result<T, KeychainError> {
    if let Err(error) = &done {
        tracing::info!(what, %error, "the keychain");
    }
    done
}
