//! Asks a server for its own time when the dates of its certificate were doubted.
//!
//! The line may not be genuine, so nothing but the time is taken from it, nothing secret goes over it, and it serves
//! nobody else. A time at which the certificate would not be trusted either is not believed.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use url::Url;

use super::limits::Limits;
use super::proxy::{ProxyChoice, authority};
use super::route::{RouteTarget, Wire, connect, status_of};
use super::tls::{config, server_name};
use crate::domain::checks::{RequestRecord, http_date};

/// How long the answer may take once the connection is open.
const PATIENCE: Duration = Duration::from_secs(2);
/// The most that is read to find the date.
const MOST_BYTES: usize = 64 * 1024;

/// The server's time, if it tells one at which its certificate is good for this host; and the request for the list.
pub(super) async fn server_time(
    url: &Url,
    target: RouteTarget<'_>,
    proxy: &ProxyChoice,
    limits: &Limits,
    deadline: Instant,
) -> (Option<Timestamp>, RequestRecord) {
    let started = Instant::now();
    let mut status = None;
    let time = ask(url, target, proxy, limits, deadline, &mut status).await;
    let duration_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    (time, RequestRecord { method: "GET", url: url.to_string(), status, duration_ms, bytes: 0 })
}

async fn ask(
    url: &Url,
    target: RouteTarget<'_>,
    proxy: &ProxyChoice,
    limits: &Limits,
    deadline: Instant,
    status: &mut Option<u16>,
) -> Option<Timestamp> {
    let inner = target.trust.verifier().ok()?;
    let route = connect(target, proxy, limits, deadline).await.ok()?;
    let seen = Arc::new(Unproven { inner: Arc::clone(&inner), chain: Mutex::default() });
    let mut config = config(Arc::clone(&seen) as _).ok()?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let name = server_name(target.host).ok()?;
    let connecting = TlsConnector::from(Arc::new(config)).connect(name.clone(), route.stream);
    let deadline = deadline.min(Instant::now() + PATIENCE);
    let mut stream = timeout_at(deadline, connecting).await.ok()?.ok()?;
    let head = timeout_at(deadline, read_head(&mut stream, url, target)).await.ok()?;
    let (answered, time) = read_date(&head)?;
    *status = Some(answered);
    let seconds = u64::try_from(time?.as_second()).ok()?;
    let then = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let chain = seen.chain.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let (first, rest) = chain.split_first()?;
    inner.verify_server_cert(first, rest, &name, &[], then).ok().and(time)
}

/// Asks, and reads as much of the answer as holds its headers.
async fn read_head(stream: &mut (impl Wire + ?Sized), url: &Url, target: RouteTarget<'_>) -> Vec<u8> {
    let mut head = Vec::new();
    let host = authority(target.host, target.port);
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: ContractbookSetupAssistant/{}\r\nConnection: close\r\n\r\n",
        url.path(),
        env!("CARGO_PKG_VERSION")
    );
    if stream.write_all(request.as_bytes()).await.is_err() || stream.flush().await.is_err() {
        return head;
    }
    let mut piece = [0; 4096];
    while head.len() < MOST_BYTES && !head.windows(4).any(|w| w == b"\r\n\r\n") {
        match stream.read(&mut piece).await {
            Ok(count @ 1..) => head.extend_from_slice(piece.get(..count).unwrap_or_default()),
            Ok(0) | Err(_) => break,
        }
    }
    head
}

/// Status and `Date` of an HTTP answer.
fn read_date(head: &[u8]) -> Option<(u16, Option<Timestamp>)> {
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = status_of(lines.next()?)?;
    let date = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("date"));
    Some((status, date.and_then(|(_, value)| http_date(value))))
}

/// Lets a certificate pass unproven and keeps it; the server must still hold its key.
#[derive(Debug)]
struct Unproven {
    inner: Arc<dyn ServerCertVerifier>,
    chain: Mutex<Vec<CertificateDer<'static>>>,
}

impl ServerCertVerifier for Unproven {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain = std::iter::once(end_entity).chain(intermediates).map(|c| c.clone().into_owned());
        *self.chain.lock().unwrap_or_else(PoisonError::into_inner) = chain.collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}
