//! The practice Contractbook on a thread of its own, so that its work is not counted as the client's.

use std::sync::mpsc::channel;
use std::thread::spawn;
use std::time::Duration;

use anyhow::Context as _;
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::{Contractbook, Options};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// Where it is; it ends when this is dropped.
pub struct Server {
    /// Tenant URL.
    pub url: String,
    /// Its token.
    pub token: SecretToken,
    _stop: oneshot::Sender<()>,
}

impl Server {
    /// Starts it with so many people and so much time added to each answer.
    pub fn start(users: usize, latency: Duration) -> anyhow::Result<Self> {
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, is_ready) = channel();
        let runtime = runtime()?;
        spawn(move || {
            runtime.block_on(async {
                let started = Contractbook::start(Options { users, latency, ..Options::default() }).await;
                let Ok(server) = started else { return };
                if ready.send((server.tenant_url(), server.token())).is_ok() {
                    stopped.await.ok();
                }
            });
        });
        let (url, token) =
            is_ready.recv_timeout(Duration::from_secs(30)).context("The practice server did not start")?;
        Ok(Self { url, token, _stop: stop })
    }
}

/// One thread, as the worker has it.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}
