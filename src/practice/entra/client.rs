//! The one place from which the built-in Entra sends; only ever to this computer.

use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method};
use reqwest::{Client, redirect};
use url::Url;

use super::simulator::PlannedCall;
use crate::domain::scim::MEDIA_TYPE;
use crate::domain::session::SecretToken;

/// How long Entra waits for an answer; the real figure is not published.
const PATIENCE: Duration = Duration::from_secs(30);
/// Most bytes of an answer that are read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// An answer, read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallAnswer {
    /// HTTP status.
    pub status: u16,
    /// Body.
    pub body: Vec<u8>,
}

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// No connection, or one that broke.
    #[error("An error occurred while sending the request.")]
    Sending,
    /// No answer in time.
    #[error("The operation has timed out.")]
    Timeout,
    /// More than anybody would send for one person.
    #[error("The answer of the application is too large.")]
    TooLarge,
    /// The address is not on this computer; in practice nothing leaves it.
    #[error(
        "An error occurred while sending the request. In practice, only the practice Contractbook can be reached."
    )]
    NotHere,
}

#[derive(Debug)]
pub(super) struct ScimClient {
    http: Option<Client>,
}

impl ScimClient {
    pub(super) fn new() -> Self {
        let http = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .inspect_err(|error| tracing::error!(%error, "the practice client could not be made"))
            .ok();
        Self { http }
    }

    pub(super) async fn send(
        &self,
        base: &str,
        token: &SecretToken,
        call: &PlannedCall,
    ) -> Result<CallAnswer, CallError> {
        let http = self.http.as_ref().ok_or(CallError::Sending)?;
        let url =
            Url::parse(&format!("{base}{}", call.path)).ok().filter(is_here).ok_or(CallError::NotHere)?;
        let method = Method::from_bytes(call.method.as_bytes()).unwrap_or(Method::GET);
        let mut secret =
            HeaderValue::from_str(&format!("Bearer {}", token.expose())).ok().ok_or(CallError::Sending)?;
        secret.set_sensitive(true);
        let mut request = http
            .request(method, url)
            .header(AUTHORIZATION, secret)
            .header(ACCEPT, MEDIA_TYPE)
            .header("ADSCIMVersion", "5.0");
        if let Some(body) = &call.body {
            request =
                request.header(CONTENT_TYPE, "application/scim+json; charset=utf-8").body(body.to_string());
        }
        let mut response = request.send().await.map_err(|e| error_of(&e))?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(part) = response.chunk().await.map_err(|e| error_of(&e))? {
            if body.len() + part.len() > MAX_BODY {
                return Err(CallError::TooLarge);
            }
            body.extend_from_slice(&part);
        }
        Ok(CallAnswer { status, body })
    }
}

fn error_of(error: &reqwest::Error) -> CallError {
    if error.is_timeout() { CallError::Timeout } else { CallError::Sending }
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
