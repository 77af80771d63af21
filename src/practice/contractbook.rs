//! The built-in Contractbook: a SCIM server on 127.0.0.1 with people in it and, on request, faults.

use std::collections::{BTreeSet, VecDeque};
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::serve::ListenerExt as _;
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::api::{Api, Request};
use super::fault::Fault;
use super::gate::Faults;
use super::reply::{Delivery, Reply};
use super::store::Store;
use crate::domain::scim::{Group, ScimError, User};
use crate::domain::session::SecretToken;
use crate::domain::texts::{Arg, Texts};

/// Largest body that is read, in bytes.
const MAX_BODY: usize = 1024 * 1024;
/// How many requests are remembered.
const REMEMBERED: usize = 1000;

/// How a practice Contractbook starts.
#[derive(Debug, Clone)]
pub struct Options {
    /// Port on 127.0.0.1; any free one when `None`.
    pub port: Option<u16>,
    /// How many people are in it from the start.
    pub users: usize,
    /// Added to each answer.
    pub latency: Duration,
    /// What is wrong with it.
    pub faults: BTreeSet<Fault>,
    /// Its token; a random one when `None`.
    pub token: Option<SecretToken>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: None, users: 24, latency: Duration::ZERO, faults: BTreeSet::new(), token: None }
    }
}

/// Why it did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another program uses the port.
    #[error("port {0} on this computer is in use")]
    PortTaken(u16),
    /// The port may not be used.
    #[error("port {0} may not be used by this program")]
    PortForbidden(u16),
    /// The system refused for another reason.
    #[error("the practice server could not start")]
    Io(#[source] io::Error),
}

impl StartError {
    /// The text key; the text may use `port` and `details`.
    pub const fn text_key(&self) -> &'static str {
        match self {
            Self::PortTaken(_) => "practice-port-taken",
            Self::PortForbidden(_) => "practice-port-forbidden",
            Self::Io(_) => "practice-not-started",
        }
    }

    /// In words.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::PortTaken(port) | Self::PortForbidden(port) => {
                texts.with(self.text_key(), &[("port", Arg::Name(u64::from(*port)))])
            }
            Self::Io(error) => texts.with(self.text_key(), &[("details", (&error.to_string()).into())]),
        }
    }
}

/// One request that came. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// `GET`, …
    pub method: String,
    /// As on the wire; the token is cut out should it be there.
    pub path_and_query: String,
    /// Whether it carried the right token.
    pub authorized: bool,
    /// The client's name.
    pub user_agent: String,
    /// The body, when there was one and it was text.
    pub body: String,
}

/// A running practice Contractbook. Dropping it stops it.
#[derive(Debug)]
pub struct Contractbook {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    base: String,
    port: u16,
    token: SecretToken,
    state: Mutex<World>,
    stop: watch::Receiver<bool>,
}

#[derive(Debug)]
struct World {
    store: Store,
    faults: Faults,
    latency: Duration,
    /// Requests since the faults were last set.
    count: u64,
    seen: VecDeque<Seen>,
}

impl Contractbook {
    /// Starts it on the current tokio runtime.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let port = options.port.unwrap_or(0);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|e| match e.kind() {
            io::ErrorKind::AddrInUse => StartError::PortTaken(port),
            io::ErrorKind::PermissionDenied => StartError::PortForbidden(port),
            _ => StartError::Io(e),
        })?;
        let port = listener.local_addr().map_err(StartError::Io)?.port();
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            base: format!("http://127.0.0.1:{port}/scim"),
            port,
            token: options.token.unwrap_or_else(random_token),
            state: Mutex::new(World {
                store: Store::seeded(options.users),
                faults: Faults::new(options.faults),
                latency: options.latency,
                count: 0,
                seen: VecDeque::new(),
            }),
            stop: stopped.clone(),
        });
        let app = Router::new().fallback(handle).with_state(Arc::clone(&shared));
        // Without this, small answers wait for the other side's acknowledgement.
        let listener = listener.tap_io(|io| {
            if let Err(error) = io.set_nodelay(true) {
                tracing::debug!(%error, "TCP_NODELAY could not be set");
            }
        });
        let task = tokio::spawn(async move {
            let end = wait_for_stop(stopped);
            if let Err(error) = axum::serve(listener, app).with_graceful_shutdown(end).await {
                tracing::warn!(%error, "the practice server ended");
            }
        });
        Ok(Self { shared, stop, task: Some(task) })
    }

    /// The address to use as tenant URL. It stays the same when a fault makes another one the right one.
    pub fn tenant_url(&self) -> String {
        self.shared.base.clone()
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.shared.port
    }

    /// Its secret token.
    pub fn token(&self) -> SecretToken {
        self.shared.token.clone()
    }

    /// Plants exactly these faults, from the next request on.
    pub fn set_faults(&self, faults: BTreeSet<Fault>) {
        self.fault_switch().set(faults);
    }

    /// What plants faults from elsewhere.
    pub fn fault_switch(&self) -> FaultSwitch {
        FaultSwitch(Arc::clone(&self.shared))
    }

    /// Sets what is added to each answer, from the next request on.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.world().latency = latency;
    }

    /// The last 1,000 requests, oldest first.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.world().seen.iter().cloned().collect()
    }

    /// Everybody who is in it, in order.
    pub fn users_snapshot(&self) -> Vec<User> {
        self.shared.world().store.users().to_vec()
    }

    /// All groups, in order.
    pub fn groups_snapshot(&self) -> Vec<Group> {
        self.shared.world().store.groups().to_vec()
    }

    /// Stops it and waits until its port is free; answers under way are cut off after a second.
    pub async fn shutdown(mut self) {
        self.stop.send_replace(true);
        let Some(mut task) = self.task.take() else { return };
        if tokio::time::timeout(Duration::from_secs(1), &mut task).await.is_err() {
            task.abort();
        }
    }
}

/// Plants faults in a practice Contractbook, wherever that is kept.
#[derive(Debug, Clone)]
pub struct FaultSwitch(Arc<Shared>);

impl FaultSwitch {
    /// Plants exactly these faults, from the next request on.
    pub fn set(&self, faults: BTreeSet<Fault>) {
        let mut world = self.0.world();
        world.faults = Faults::new(faults);
        world.count = 0;
    }
}

impl Drop for Contractbook {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        // What a panicking request left behind is still a list of people.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, head: &http::request::Parts, body: Result<&[u8], ScimError>) -> (Reply, Duration) {
        let header = |name| head.headers.get(name).and_then(|v: &http::HeaderValue| v.to_str().ok());
        let authorization = header(AUTHORIZATION).unwrap_or_default();
        let token = self.token.expose();
        // RFC 9110 section 11.1: the scheme is case-insensitive.
        let authorized = authorization
            .split_once(' ')
            .is_some_and(|(scheme, given)| scheme.eq_ignore_ascii_case("bearer") && given == token);
        let mut guard = self.world();
        let world = &mut *guard;
        world.count += 1;
        if world.seen.len() >= REMEMBERED {
            world.seen.pop_front();
        }
        let wire = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        let sent = body.as_ref().map(|b| String::from_utf8_lossy(b).into_owned()).unwrap_or_default();
        world.seen.push_back(Seen {
            method: head.method.to_string(),
            path_and_query: wire.replace(token, "…"),
            authorized,
            user_agent: header(USER_AGENT).unwrap_or_default().to_owned(),
            body: sent.replace(token, "…").chars().take(8192).collect(),
        });

        if let Some(reply) = world.faults.front(world.count) {
            return (reply, world.latency);
        }
        let moved = world.faults.has(Fault::WrongPath);
        let base = if moved { format!("{}/v2", self.base) } else { self.base.clone() };
        let prefix = if moved { "/scim/v2/" } else { "/scim/" };
        let reply = match (head.uri.path().strip_prefix(prefix), body) {
            (None, _) => Reply::error(404, "There is nothing at this address."),
            (Some(_), _) if !authorized => Reply::error(401, "The token is missing or not valid."),
            (Some(_), Err(error)) => error.into(),
            (Some(path), Ok(body)) => {
                match (world.faults.refusal(), check_media_type(header(CONTENT_TYPE), body)) {
                    (Some(reply), _) => reply,
                    (None, Err(error)) => error.into(),
                    (None, Ok(())) => {
                        let request = Request {
                            method: head.method.as_str(),
                            path,
                            query: head.uri.query().unwrap_or_default(),
                            body,
                        };
                        Api { store: &mut world.store, faults: &world.faults, base: &base }.answer(&request)
                    }
                }
            }
        };
        (world.faults.spoil(reply, authorization), world.latency)
    }
}

async fn handle(State(shared): State<Arc<Shared>>, request: axum::extract::Request) -> Response {
    let (head, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, MAX_BODY).await;
    let body = bytes.as_deref().map_err(|error| {
        tracing::debug!(%error, "a request's body could not be read");
        ScimError::new(413, "The body is too large or was cut short.")
    });
    let (reply, latency) = shared.answer(&head, body);
    let wait = match reply.delivery {
        Delivery::After(delay) => latency + delay,
        _ => latency,
    };
    if !wait.is_zero() {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = wait_for_stop(shared.stop.clone()) => {}
        }
    }
    reply.into_response(shared.stop.clone())
}

async fn wait_for_stop(mut stop: watch::Receiver<bool>) {
    // An error means that the handle is gone, which is the same.
    drop(stop.wait_for(|stop| *stop).await);
}

fn check_media_type(given: Option<&str>, body: &[u8]) -> Result<(), ScimError> {
    let essence = given.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let known = ["", "application/scim+json", "application/json"];
    if body.is_empty() || known.iter().any(|k| essence.eq_ignore_ascii_case(k)) {
        Ok(())
    } else {
        Err(ScimError::new(415, "Bodies must be application/scim+json."))
    }
}

/// 64 random hexadecimal digits behind a word that tells where the token is from.
fn random_token() -> SecretToken {
    let part = || uuid::Uuid::new_v4().simple().to_string();
    SecretToken::new(format!("practice-{}{}", part(), part()))
}
