//! A server that answers whatever a test wants.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Response;

/// Status, headers and body of one answer.
pub type Say = (u16, Vec<(&'static str, String)>, String);

/// A running server and the requests that came.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// The tenant URL.
    pub fn url(&self) -> String {
        format!("http://{}/scim", self.address)
    }

    /// `METHOD path?query` of every request.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

/// Answers each request by its `path?query` and its `Authorization` header.
pub async fn serve(answer: impl Fn(&str, Option<&str>) -> Say + Send + Sync + 'static) -> Server {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, answer) = (Arc::clone(&seen), Arc::new(answer));
    let app = Router::new().fallback(move |request: Request| {
        let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
        async move {
            let asked = request.uri().to_string();
            log.lock().unwrap().push(format!("{} {asked}", request.method()));
            let token = request.headers().get("authorization").and_then(|v| v.to_str().ok());
            let (status, headers, body) = answer(&asked, token);
            let mut response = Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(name, value);
            }
            response.body(Body::from(body)).unwrap()
        }
    });
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    Server { address, seen }
}

/// A SCIM answer.
pub fn scim(status: u16, body: impl Into<String>) -> Say {
    (status, vec![("content-type", "application/scim+json".to_owned())], body.into())
}

/// A ListResponse.
pub fn list(total: usize, resources: &[String]) -> Say {
    scim(
        200,
        format!(
            r#"{{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":{total},"Resources":[{}]}}"#,
            resources.join(",")
        ),
    )
}
