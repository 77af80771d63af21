//! One bounded request: asks, reads within the limits, and says why nothing came when nothing came.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use hyper_util::client::legacy::connect::HttpInfo;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Request, Response, StatusCode, Version};
use rustls::pki_types::CertificateDer;
use tokio::sync::OnceCell;
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;
use zeroize::Zeroizing;

use super::failure::{causes, classify, connection_of, details};
use super::limits::Limits;
use super::proxy::{ProxyChoice, ProxyRules, is_loopback};
use super::redact::Redactor;
use super::tls::{Trust, trust_nobody};
use super::unpack::{Stopped, Unpacker};
use crate::domain::checks::{Answer, BodyEnd, Exchange, Method, NoAnswer, NoAnswerKind, RequestRecord};
use crate::domain::scim::MEDIA_TYPE;
use crate::domain::session::SecretToken;

/// What a SCIM client says it reads (RFC 7644 section 3.8).
const ACCEPTED: &str = "application/scim+json, application/json";
/// How many header lines are read: as many as fit the byte limit, which hyper's own 100 do not.
const MOST_HEADERS: usize = 4096;
/// HTTP/2 counts 32 bytes more for each line (RFC 9113 section 6.5.2); the byte limit is applied afterwards.
const HTTP2_HEADERS: u32 = 512 * 1024;

/// Connections kept from earlier requests that one request may find closed: all that side-by-side questions leave.
const MOST_STALE: usize = 32;
/// Connections remembered; reading everybody opens a few.
const MOST_CONNECTIONS: usize = 1024;

/// Asks servers, one per ladder or worker. Cheap to clone. Dropping a request's future cancels it.
#[derive(Clone)]
pub struct HttpClient(Arc<Inner>);

struct Inner {
    limits: Limits,
    trust: Trust,
    proxies: ProxyRules,
    /// Loopback only: needs no certificates, so it works on a computer without any.
    plain: Client,
    /// Made on first use: reading the system's certificates takes milliseconds.
    secure: OnceCell<Result<Client, NoAnswer>>,
    /// This computer's ends of connections that have carried an answer.
    used: Mutex<HashSet<SocketAddr>>,
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient").field("limits", &self.0.limits).finish_non_exhaustive()
    }
}

impl HttpClient {
    /// With the system's trust and proxy. A computer without trusted certificates still gets a client:
    /// plain loopback works, and https answers [`NoAnswerKind::NoTrustStore`].
    pub fn new(limits: Limits) -> Result<Self, NoAnswer> {
        Self::with(limits, Trust::system(), ProxyRules::system())
    }

    /// Trusts these roots and no others, and uses no proxy.
    pub fn with_roots(limits: Limits, roots: Vec<CertificateDer<'static>>) -> Result<Self, NoAnswer> {
        Self::with(limits, Trust::only(roots), ProxyRules::none())
    }

    /// With trust and proxy of the caller's choice.
    pub fn with(limits: Limits, trust: Trust, proxies: ProxyRules) -> Result<Self, NoAnswer> {
        let plain = build(Client::builder().no_proxy().tls_backend_preconfigured(trust_nobody()?), &limits)?;
        let (secure, used) = (OnceCell::new(), Mutex::default());
        Ok(Self(Arc::new(Inner { limits, trust, proxies, plain, secure, used })))
    }

    /// The bounds in force.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Whose signatures count; the `tls` rung must ask the same.
    pub fn trust(&self) -> &Trust {
        &self.0.trust
    }

    /// The proxy rules; the `route` rung must follow the same.
    pub fn proxies(&self) -> &ProxyRules {
        &self.0.proxies
    }

    /// Asks `url` with `GET`, the token as Bearer (RFC 6750 section 2.1), never following redirects.
    /// An echo of the token in the answer is replaced before anyone sees it.
    pub async fn get(
        &self,
        url: &Url,
        token: Option<&SecretToken>,
        deadline: Instant,
    ) -> (Exchange, RequestRecord) {
        self.send(Method::Get, url, None, token, deadline).await
    }

    /// [`HttpClient::get`] with another method and a body of JSON, for the trial write alone. Sent at most once;
    /// an answer that got lost leaves open whether it was carried out.
    pub async fn send(
        &self,
        method: Method,
        url: &Url,
        body: Option<Vec<u8>>,
        token: Option<&SecretToken>,
        deadline: Instant,
    ) -> (Exchange, RequestRecord) {
        let started = Instant::now();
        let redactor = Redactor::new(token);
        let mut status = None;
        let asked = timeout_at(deadline, self.ask(method, url, body, token, &redactor, &mut status)).await;
        let duration = started.elapsed();
        let exchange = match asked {
            Ok(exchange) => exchange.map(|mut answer| {
                answer.duration = duration;
                answer
            }),
            Err(_) => Err(no_answer(NoAnswerKind::OutOfTime, "the total time was used up")),
        };
        let record = RequestRecord {
            method: method.as_str(),
            url: redactor.text(&without_user(url)).into_owned(),
            status,
            duration_ms: u64::try_from(duration.as_millis()).unwrap_or(u64::MAX),
            bytes: exchange.as_ref().map_or(0, |answer| answer.body.len() as u64),
        };
        (exchange, record)
    }

    async fn ask(
        &self,
        method: Method,
        url: &Url,
        body: Option<Vec<u8>>,
        token: Option<&SecretToken>,
        redactor: &Redactor,
        status: &mut Option<u16>,
    ) -> Exchange {
        let limits = &self.0.limits;
        let secure = url.scheme() == "https";
        if !secure && (token.is_some() || method != Method::Get) && !is_loopback(url) {
            return Err(no_answer(
                NoAnswerKind::Other,
                "neither a token nor a change is ever sent over an unencrypted connection",
            ));
        }
        let client = if secure { self.secure().await? } else { self.0.plain.clone() };
        let proxied = secure && matches!(self.0.proxies.choose(url), ProxyChoice::Http(_));

        let mut stale = 0;
        let response = loop {
            let mut request = Request::new(wire(method), url.clone());
            *request.headers_mut() = headers(token)?;
            if let Some(body) = &body {
                request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
                *request.body_mut() = Some(body.clone().into());
            }
            let error = match timeout(limits.answer, client.execute(request)).await {
                Err(_) => {
                    return Err(no_answer(NoAnswerKind::AnswerTimeout, "connected, but no answer in time"));
                }
                Ok(Ok(response)) => break response,
                // The request's own address is in the record, redacted.
                Ok(Err(error)) => error.without_url(),
            };
            let kind = classify(&error, proxied);
            // The server had closed a kept connection while this was under way: no fault, and a question may be
            // asked again (RFC 9112 section 9.3.1). A change may have been made.
            let closed = matches!(kind, NoAnswerKind::ConnectionReset | NoAnswerKind::ClosedWithoutAnswer);
            if !closed
                || method != Method::Get
                || stale == MOST_STALE
                || !self.was_used(connection_of(&error))
            {
                return Err(NoAnswer { kind, details: details(&error, redactor) });
            }
            stale += 1;
        };
        self.note_used(response.extensions().get().map(HttpInfo::local_addr));
        if proxied && response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            return Err(no_answer(NoAnswerKind::ProxyNeedsSignIn, "407"));
        }
        *status = Some(response.status().as_u16());
        let size: usize = response.headers().iter().map(|(n, v)| n.as_str().len() + v.len() + 4).sum();
        if size > limits.headers {
            return Err(no_answer(NoAnswerKind::HeadersTooLarge, &format!("{size} bytes of headers")));
        }
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes());
                (redactor.text(name.as_str()).into_owned(), redactor.text(&value).into_owned())
            })
            .collect();
        let code = response.status().as_u16();
        let (body, body_end) = read_body(response, limits).await;
        let duration = std::time::Duration::ZERO;
        Ok(Answer { status: code, headers, body: redactor.bytes(body), body_end, duration })
    }

    /// Remembers a connection by this computer's end of it.
    fn note_used(&self, connection: Option<SocketAddr>) {
        let mut used = self.0.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() >= MOST_CONNECTIONS {
            used.clear();
        }
        used.extend(connection);
    }

    /// Whether this connection had carried an answer before.
    fn was_used(&self, connection: Option<SocketAddr>) -> bool {
        let used = self.0.used.lock().unwrap_or_else(PoisonError::into_inner);
        connection.is_some_and(|connection| used.contains(&connection))
    }

    async fn secure(&self) -> Result<Client, NoAnswer> {
        let make = || async {
            let Inner { limits, trust, proxies, .. } = &*self.0;
            let trust = trust.clone();
            let config = tokio::task::spawn_blocking(move || trust.client_config())
                .await
                .map_err(|e| no_answer(NoAnswerKind::Other, &e.to_string()))??;
            let builder = Client::builder().no_proxy().proxy(proxies.for_client());
            build(builder.tls_backend_preconfigured(config), limits)
        };
        self.0.secure.get_or_init(make).await.clone()
    }
}

const fn wire(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn build(builder: reqwest::ClientBuilder, limits: &Limits) -> Result<Client, NoAnswer> {
    builder
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(limits.connect)
        // Bodies are unpacked here within a bound.
        .no_gzip()
        .http1_max_headers(MOST_HEADERS)
        .http2_max_header_list_size(HTTP2_HEADERS)
        // What browsers and Microsoft's client forgive, a test must not blame.
        .http1_allow_obsolete_multiline_headers_in_responses(true)
        .http1_allow_spaces_after_header_name_in_responses(true)
        .http1_ignore_invalid_headers_in_responses(true)
        .user_agent(concat!("ContractbookSetupAssistant/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| no_answer(NoAnswerKind::Other, &details(&error, &Redactor::default())))
}

fn headers(token: Option<&SecretToken>) -> Result<HeaderMap, NoAnswer> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static(ACCEPTED));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate"));
    if let Some(token) = token {
        let bearer = Zeroizing::new(format!("Bearer {}", token.expose()));
        let Ok(mut value) = HeaderValue::from_str(&bearer) else {
            return Err(no_answer(
                NoAnswerKind::Other,
                "the token holds characters that a header cannot carry",
            ));
        };
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
    }
    Ok(headers)
}

/// Reads a body within the limits and says how it ended.
async fn read_body(mut response: Response, limits: &Limits) -> (Vec<u8>, BodyEnd) {
    // Without an announced length, the end of an HTTP/1 body is the end of the connection, and many servers
    // end TLS without saying goodbye.
    let ends_with_connection = response.version() <= Version::HTTP_11
        && response.content_length().is_none()
        && !response.headers().contains_key("transfer-encoding");
    let announced = response.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |length| length > limits.body_wire) {
        return (Vec::new(), BodyEnd::TooLarge);
    }
    let encoding = response
        .headers()
        .get("content-encoding")
        .map(|v| String::from_utf8_lossy(v.as_bytes()).into_owned());
    let mut unpacker = Unpacker::new(encoding.as_deref(), limits.body_unpacked);
    let mut wire = 0_usize;
    let mut end = BodyEnd::Complete;
    loop {
        match timeout(limits.stall, response.chunk()).await {
            Err(_) => end = BodyEnd::Stalled,
            Ok(Ok(None)) => break,
            Ok(Ok(Some(piece))) => {
                wire = wire.saturating_add(piece.len());
                if wire > limits.body_wire {
                    end = BodyEnd::TooLarge;
                } else if let Err(stopped) = unpacker.push(&piece) {
                    end = stopped.into();
                }
            }
            Ok(Err(error)) if ends_with_connection && missed_goodbye(&error) => break,
            Ok(Err(_)) => end = BodyEnd::CutShort,
        }
        if end != BodyEnd::Complete {
            return (unpacker.take(), end);
        }
    }
    if let Err(stopped) = unpacker.finish() {
        end = stopped.into();
    }
    (unpacker.take(), end)
}

impl From<Stopped> for BodyEnd {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::TooLarge => Self::TooLarge,
            Stopped::Unreadable => Self::UnreadableEncoding,
        }
    }
}

fn missed_goodbye(error: &reqwest::Error) -> bool {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|io| io.kind() == io::ErrorKind::UnexpectedEof)
}

fn without_user(url: &Url) -> String {
    match url.as_str().split_once("://") {
        Some((scheme, rest)) if !url.username().is_empty() || url.password().is_some() => {
            format!("{scheme}://{}", rest.split_once('@').map_or(rest, |(_, rest)| rest))
        }
        _ => url.as_str().to_owned(),
    }
}

fn no_answer(kind: NoAnswerKind, details: &str) -> NoAnswer {
    NoAnswer { kind, details: details.to_owned() }
}
