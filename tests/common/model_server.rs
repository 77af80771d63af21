//! A small SCIM server of the tests' own, honest unless told otherwise, that remembers what was really done.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::Response;
use contractbook_setup::domain::scim::patch;
use http_body::Frame;
use serde_json::{Map, Value, json};

/// One request that came.
#[derive(Debug, Clone)]
pub struct Came {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub body: Value,
    /// Its number, from 0.
    pub nth: usize,
}

impl Came {
    pub fn is(&self, method: &str) -> bool {
        self.method == method
    }

    pub fn is_look_up(&self) -> bool {
        self.is("GET") && self.target.contains("filter=")
    }
}

/// How an answer is given.
#[derive(Debug, Clone)]
pub struct Act {
    /// Whether the request is carried out at all.
    pub carried_out: bool,
    /// Before it is carried out.
    pub before: Duration,
    /// After it is carried out, before the answer.
    pub after: Duration,
    /// Another status than the honest one.
    pub status: Option<u16>,
    /// Another body than the honest one.
    pub body: Option<String>,
    /// Left out of the headers.
    pub no_location: bool,
    /// The connection breaks in the middle of the body.
    pub cut: bool,
}

impl Default for Act {
    fn default() -> Self {
        let (before, after) = (Duration::ZERO, Duration::ZERO);
        Self { carried_out: true, before, after, status: None, body: None, no_location: false, cut: false }
    }
}

impl Act {
    /// Not carried out; this status.
    pub fn refuse(status: u16) -> Self {
        Self { carried_out: false, status: Some(status), body: Some("{}".to_owned()), ..Self::default() }
    }

    /// Carried out, yet this status and an empty body.
    pub fn lie(status: u16) -> Self {
        Self { status: Some(status), body: Some(String::new()), no_location: true, ..Self::default() }
    }
}

/// The users by id, and how they were touched.
#[derive(Debug, Default)]
pub struct World {
    pub users: BTreeMap<String, Map<String, Value>>,
    pub came: Vec<Came>,
    /// Ids that were changed or deleted.
    pub touched: Vec<String>,
    /// Requests that came and are not yet answered.
    under_way: usize,
    made: usize,
    /// Deleted users stay, switched off, and hidden from look-ups when `true`.
    pub soft: Option<bool>,
    hidden: Vec<String>,
}

impl World {
    fn by_name(&self, name: &str) -> Vec<Value> {
        let same = |u: &&Map<String, Value>| {
            u["userName"].as_str().is_some_and(|n| n.eq_ignore_ascii_case(name))
                && !self.hidden.contains(&u["id"].as_str().unwrap_or_default().to_owned())
        };
        self.users.values().filter(same).cloned().map(Value::Object).collect()
    }

    fn carry_out(&mut self, came: &Came) -> (u16, Option<String>, Value) {
        let path = came.target.split('?').next().unwrap_or_default();
        let Some(rest) = path.strip_prefix("/scim/Users") else { return (404, None, json!({})) };
        let id = rest.trim_start_matches('/').to_owned();
        match (came.method.as_str(), id.is_empty()) {
            ("GET", true) => {
                let name = came.target.split("%22").nth(1).unwrap_or_default().replace("%40", "@");
                let found = self.by_name(&name);
                let urn = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
                (200, None, json!({"schemas": [urn], "totalResults": found.len(), "Resources": found}))
            }
            ("POST", true) => {
                let name = came.body.get("userName").and_then(Value::as_str).unwrap_or_default();
                if !self.by_name(name).is_empty() {
                    return (409, None, json!({"detail": "taken"}));
                }
                (201, Some(self.make(&came.body)), Value::Null)
            }
            ("GET", false) => match self.users.get(&id) {
                Some(user) => (200, None, user.clone().into()),
                None => (404, None, json!({"detail": "none"})),
            },
            ("PATCH", false) => {
                let Some(user) = self.users.get_mut(&id) else { return (404, None, json!({})) };
                self.touched.push(id.clone());
                let done = patch::parse(&came.body).and_then(|all| patch::apply(user, &all));
                if done.is_ok() { (204, None, Value::Null) } else { (400, None, json!({})) }
            }
            ("DELETE", false) => {
                self.touched.push(id.clone());
                match (self.soft, self.users.contains_key(&id)) {
                    (_, false) => (404, None, json!({})),
                    (None, true) => {
                        self.users.remove(&id);
                        (204, None, Value::Null)
                    }
                    (Some(hide), true) => {
                        self.users.get_mut(&id).unwrap().insert("active".to_owned(), false.into());
                        if hide {
                            self.hidden.push(id);
                        }
                        (204, None, Value::Null)
                    }
                }
            }
            _ => (405, None, json!({})),
        }
    }

    /// Makes a user without asking whether the name is taken.
    pub fn make(&mut self, body: &Value) -> String {
        self.made += 1;
        let id = format!("id-{}", self.made);
        let mut user = body.as_object().cloned().unwrap_or_default();
        user.insert("id".to_owned(), id.clone().into());
        self.users.insert(id.clone(), user);
        id
    }
}

/// A running server.
pub struct Model {
    pub address: SocketAddr,
    pub world: Arc<Mutex<World>>,
}

impl Model {
    pub fn url(&self) -> String {
        format!("http://{}/scim", self.address)
    }

    /// Names of probes that are there, whatever their state.
    pub fn probes(&self) -> Vec<String> {
        let world = self.world.lock().unwrap();
        let names = world.users.values().filter_map(|u| u["userName"].as_str().map(str::to_owned));
        names.filter(|n| n.to_lowercase().starts_with("contractbook-setup-probe-")).collect()
    }

    pub fn came(&self) -> Vec<Came> {
        self.world.lock().unwrap().came.clone()
    }

    /// Waits until all that came is carried out, also for whoever has gone.
    pub async fn quiet(&self) {
        let under_way = || self.world.lock().unwrap().under_way;
        let quiet = async {
            while under_way() > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_mins(1), quiet).await.unwrap();
    }
}

/// Starts one with a person of its own in it. `act` decides about each request before it is carried out; it may
/// change the world itself.
pub async fn serve(act: impl Fn(&Came, &mut World) -> Act + Send + Sync + 'static) -> Model {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let world = Arc::new(Mutex::new(World::default()));
    world.lock().unwrap().make(&json!({"userName": "anna@nordwind.example", "active": true}));
    let (kept, act) = (Arc::clone(&world), Arc::new(act));
    let app = Router::new().fallback(move |request: Request| {
        let (world, act) = (Arc::clone(&kept), Arc::clone(&act));
        // Carried out to its end even when the client has gone.
        let carried_out = async move {
            world.lock().unwrap().under_way += 1;
            let response = answer(request, Arc::clone(&world), act).await;
            world.lock().unwrap().under_way -= 1;
            response
        };
        async move { tokio::spawn(carried_out).await.unwrap() }
    });
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    Model { address, world }
}

async fn answer(
    request: Request,
    world: Arc<Mutex<World>>,
    act: Arc<impl Fn(&Came, &mut World) -> Act>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap_or_default();
    let body = serde_json::from_slice(&bytes).unwrap_or_default();
    let (came, act) = {
        let mut world = world.lock().unwrap();
        let nth = world.came.len();
        let came = Came { method: head.method.to_string(), target: head.uri.to_string(), body, nth };
        world.came.push(came.clone());
        let act = act(&came, &mut world);
        (came, act)
    };
    tokio::time::sleep(act.before).await;
    let (status, made, body) = if act.carried_out {
        let mut world = world.lock().unwrap();
        let (status, made, body) = world.carry_out(&came);
        let body = match &made {
            Some(id) => world.users.get(id).cloned().unwrap_or_default().into(),
            None => body,
        };
        (status, made, body)
    } else {
        (500, None, Value::Null)
    };
    tokio::time::sleep(act.after).await;
    let text = act.body.unwrap_or_else(|| if body.is_null() { String::new() } else { body.to_string() });
    let mut response = Response::builder()
        .status(act.status.unwrap_or(status))
        .header("content-type", "application/scim+json");
    if let Some(id) = made.filter(|_| !act.no_location) {
        response = response.header("location", format!("/scim/Users/{id}"));
    }
    if act.cut {
        let length = text.len().max(20) + 10;
        response = response.header("content-length", length);
        let first = if text.is_empty() { "{".to_owned() } else { text };
        return response
            .body(Body::new(Broken { first: Some(first.into_bytes().into()), flushed: false }))
            .unwrap();
    }
    response.body(Body::from(text)).unwrap()
}

/// A body that breaks off.
struct Broken {
    first: Option<Bytes>,
    flushed: bool,
}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        // One more turn, so that what was written leaves first.
        if !self.flushed {
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }
}
