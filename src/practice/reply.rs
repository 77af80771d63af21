//! One answer of the built-in Contractbook, and how it travels.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, StatusCode};
use http_body::Frame;
use serde_json::Value;
use tokio::sync::watch;

use crate::domain::scim::{MEDIA_TYPE, ScimError};

/// What is answered.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) content: Content,
    pub(super) delivery: Delivery,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    Nothing,
    Json(Value, &'static str),
    Text(String, &'static str),
}

/// How it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delivery {
    Whole,
    After(Duration),
    Stalled,
    CutShort,
    Endless,
}

impl Reply {
    pub(super) fn json(status: u16, value: Value) -> Self {
        Self { content: Content::Json(value, MEDIA_TYPE), ..Self::status(status) }
    }

    pub(super) fn text(status: u16, text: &str, media_type: &'static str) -> Self {
        Self { content: Content::Text(text.to_owned(), media_type), ..Self::status(status) }
    }

    pub(super) fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), content: Content::Nothing, delivery: Delivery::Whole }
    }

    pub(super) fn error(status: u16, detail: &str) -> Self {
        Self::from(ScimError::new(status, detail))
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The answer for the wire. `stop` ends answers that would never end by themselves.
    pub(super) fn into_response(self, stop: watch::Receiver<bool>) -> Response {
        let (bytes, media_type) = match self.content {
            Content::Nothing => (Vec::new(), None),
            Content::Json(value, media_type) => (value.to_string().into_bytes(), Some(media_type)),
            Content::Text(text, media_type) => (text.into_bytes(), Some(media_type)),
        };
        let announced = bytes.len().max(64);
        let half = Bytes::copy_from_slice(bytes.get(..bytes.len() / 2).unwrap_or_default());
        let (body, length) = match self.delivery {
            Delivery::Whole | Delivery::After(_) => (Body::from(bytes), None),
            Delivery::Stalled => (Body::new(Drip::new(half, Then::Wait, stop)), Some(announced)),
            Delivery::CutShort => (Body::new(Drip::new(half, Then::Flush, stop)), Some(announced)),
            Delivery::Endless => (Body::new(Drip::new(half, Then::Repeat, stop)), None),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::IM_A_TEAPOT);
        let headers = response.headers_mut();
        if let Some(media_type) = media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}

impl From<ScimError> for Reply {
    fn from(error: ScimError) -> Self {
        let reply = Self::json(error.status, error.to_json());
        match error.status {
            // RFC 6750 section 3.
            401 => reply.with("www-authenticate", "Bearer realm=\"Contractbook SCIM\""),
            _ => reply,
        }
    }
}

/// What follows after the first bytes.
#[derive(Debug, Clone, Copy)]
enum Then {
    Wait,
    /// One more turn, so that what was written leaves first; then an error.
    Flush,
    Break,
    Repeat,
}

/// A body that does not end as a body should.
struct Drip {
    first: Option<Bytes>,
    then: Then,
    filler: Bytes,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Drip {
    fn new(first: Bytes, then: Then, mut stop: watch::Receiver<bool>) -> Self {
        let stopped = async move {
            drop(stop.wait_for(|stop| *stop).await);
        };
        Self { first: Some(first), then, filler: Bytes::from(vec![b' '; 64 * 1024]), stop: Box::pin(stopped) }
    }
}

impl HttpBody for Drip {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let broken = || Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        if self.stop.as_mut().poll(cx).is_ready() {
            return broken();
        }
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        match self.then {
            Then::Wait => Poll::Pending,
            Then::Flush => {
                self.then = Then::Break;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Then::Break => broken(),
            Then::Repeat => Poll::Ready(Some(Ok(Frame::data(self.filler.clone())))),
        }
    }
}
