//! The `tls` rung's own handshake: it keeps the certificate that was shown, also when it is not trusted.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ResolvesClientCert, WebPkiServerVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, InvalidMessage,
    PeerIncompatible, ProtocolVersion, RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;
use tokio::io::AsyncReadExt as _;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::certificate;
use super::failure::{causes, details};
use super::limits::Limits;
use super::redact::Redactor;
use super::route::Wire;
pub use crate::domain::checks::tls::{TlsFacts, TlsFailure};
use crate::domain::checks::{NoAnswer, NoAnswerKind};

/// What the handshake showed.
pub type TlsOutcome = TlsFacts;

/// Whose signature counts. Cheap to clone; the system's list is read once for all clones.
#[derive(Clone)]
pub struct Trust(Arc<TrustInner>);

struct TrustInner {
    roots: Option<Vec<CertificateDer<'static>>>,
    verifier: OnceLock<Result<Arc<dyn ServerCertVerifier>, NoAnswer>>,
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.roots.is_some() { "Trust(given roots)" } else { "Trust(system)" })
    }
}

impl Trust {
    /// The operating system's trust; on Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` count.
    pub fn system() -> Self {
        Self(Arc::new(TrustInner { roots: None, verifier: OnceLock::new() }))
    }

    /// These roots and no others.
    pub fn only(roots: Vec<CertificateDer<'static>>) -> Self {
        Self(Arc::new(TrustInner { roots: Some(roots), verifier: OnceLock::new() }))
    }

    /// The verifier; reads the system's list the first time. Fails with [`NoAnswerKind::NoTrustStore`].
    pub(super) fn verifier(&self) -> Result<Arc<dyn ServerCertVerifier>, NoAnswer> {
        self.0.verifier.get_or_init(|| build_verifier(self.0.roots.as_deref())).clone()
    }

    /// The TLS settings of all requests.
    pub(super) fn client_config(&self) -> Result<ClientConfig, NoAnswer> {
        let mut config = config(self.verifier()?)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }
}

/// TLS settings under which no certificate is trusted: for a client that speaks plain HTTP alone.
pub(super) fn trust_nobody() -> Result<ClientConfig, NoAnswer> {
    config(Arc::new(TrustNobody))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

fn no_trust(error: impl fmt::Display) -> NoAnswer {
    NoAnswer { kind: NoAnswerKind::NoTrustStore, details: error.to_string() }
}

fn build_verifier(
    roots: Option<&[CertificateDer<'static>]>,
) -> Result<Arc<dyn ServerCertVerifier>, NoAnswer> {
    let Some(roots) = roots else {
        return Ok(Arc::new(Verifier::new(provider()).map_err(no_trust)?));
    };
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots.iter().cloned());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider());
    Ok(verifier.build().map_err(no_trust)?)
}

/// TLS settings under which `verifier` judges certificates and none is shown.
pub(super) fn config(verifier: Arc<dyn ServerCertVerifier>) -> Result<ClientConfig, NoAnswer> {
    config_with(verifier, Arc::new(NoCertificate::default()))
}

fn config_with(
    verifier: Arc<dyn ServerCertVerifier>,
    asked: Arc<dyn ResolvesClientCert>,
) -> Result<ClientConfig, NoAnswer> {
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|e| NoAnswer { kind: NoAnswerKind::Tls, details: e.to_string() })?;
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_client_cert_resolver(asked))
}

/// Shakes hands over an open connection within the connect limit and the deadline, and tells what was shown.
pub async fn handshake(
    stream: Box<dyn Wire>,
    host: &str,
    trust: &Trust,
    limits: &Limits,
    deadline: Instant,
) -> TlsOutcome {
    let failed = |failure, details: &str| TlsFacts {
        failure: Some(failure),
        details: details.to_owned(),
        ..TlsFacts::default()
    };
    // Reading the system's list takes milliseconds of disk; the thread stays free for others.
    let reader = trust.clone();
    let inner = match tokio::task::spawn_blocking(move || reader.verifier()).await {
        Ok(Ok(verifier)) => verifier,
        Ok(Err(error)) => return failed(TlsFailure::NoTrustStore, &error.details),
        Err(error) => return failed(TlsFailure::Other, &error.to_string()),
    };
    let shown = Arc::new(Keeping { inner, chain: Mutex::default() });
    let asked = Arc::new(NoCertificate::default());
    let config = match config_with(Arc::clone(&shown) as _, Arc::clone(&asked) as _) {
        Ok(mut config) => {
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
            config
        }
        Err(error) => return failed(TlsFailure::Other, &error.details),
    };
    let Ok(name) = server_name(host) else {
        return failed(TlsFailure::Other, "the host is not a name that certificates can carry");
    };

    let deadline = deadline.min(Instant::now() + limits.connect);
    let connecting = TlsConnector::from(Arc::new(config)).connect(name, stream);
    let outcome = timeout_at(deadline, connecting).await;
    let mut facts = match outcome {
        Err(_) => failed(TlsFailure::Timeout, "no handshake within the limit"),
        Ok(Err(error)) => {
            let failure = classify(&error, asked.was_asked(), shown.has_chain());
            failed(failure, &details(&error, &Redactor::default()))
        }
        Ok(Ok(stream)) => finished(stream, asked.was_asked(), limits).await,
    };
    facts.certificate = shown.certificate();
    facts
}

/// In TLS 1.3 a server refuses a missing client certificate only after we are done (RFC 8446 section 4.4.2.4).
async fn finished(mut stream: TlsStream<Box<dyn Wire>>, asked: bool, limits: &Limits) -> TlsFacts {
    let version = stream.get_ref().1.protocol_version();
    let protocol = match version {
        Some(ProtocolVersion::TLSv1_2) => Some("TLS 1.2"),
        Some(ProtocolVersion::TLSv1_3) => Some("TLS 1.3"),
        _ => None,
    };
    let mut facts = TlsFacts { protocol, ..TlsFacts::default() };
    if asked
        && version == Some(ProtocolVersion::TLSv1_3)
        && let Ok(refusal @ (Err(_) | Ok(0))) =
            timeout(limits.certificate_refusal, stream.read(&mut [0; 1])).await
    {
        facts.failure = Some(TlsFailure::ClientCertificateWanted);
        facts.details = match refusal {
            Err(error) => details(&error, &Redactor::default()),
            Ok(_) => "the server asked for a certificate and closed".to_owned(),
        };
    }
    facts
}

/// TLS to a proxy that wants it. Errors come as text for the details.
pub(super) async fn open_plainly<S: Wire + 'static>(
    stream: S,
    host: &str,
    trust: &Trust,
) -> Result<Box<dyn Wire>, String> {
    let config = config(trust.verifier().map_err(|e| e.details)?).map_err(|e| e.details)?;
    let name = server_name(host)?;
    match TlsConnector::from(Arc::new(config)).connect(name, stream).await {
        Ok(stream) => Ok(Box::new(stream)),
        Err(error) => Err(details(&error, &Redactor::default())),
    }
}

pub(super) fn server_name(host: &str) -> Result<ServerName<'static>, String> {
    let host = host.trim_matches(['[', ']']).trim_end_matches('.');
    ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())
}

fn classify(error: &io::Error, asked: bool, chain_shown: bool) -> TlsFailure {
    let Some(tls) = causes(error).find_map(|e| e.downcast_ref::<rustls::Error>()) else {
        return match error.kind() {
            io::ErrorKind::UnexpectedEof if asked => TlsFailure::ClientCertificateWanted,
            io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted | io::ErrorKind::BrokenPipe => {
                if asked {
                    TlsFailure::ClientCertificateWanted
                } else {
                    TlsFailure::Reset
                }
            }
            io::ErrorKind::TimedOut => TlsFailure::Timeout,
            _ => TlsFailure::Other,
        };
    };
    match tls {
        rustls::Error::InvalidCertificate(certificate) => of_certificate(certificate),
        rustls::Error::AlertReceived(alert) => match alert {
            AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity => TlsFailure::TooOld,
            AlertDescription::CertificateRequired => TlsFailure::ClientCertificateWanted,
            // TLS 1.2 has no alert of its own for a missing client certificate.
            AlertDescription::HandshakeFailure
            | AlertDescription::BadCertificate
            | AlertDescription::AccessDenied
                if asked =>
            {
                TlsFailure::ClientCertificateWanted
            }
            _ => TlsFailure::Other,
        },
        rustls::Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::Tls12NotOfferedOrEnabled,
        ) => TlsFailure::TooOld,
        rustls::Error::InvalidMessage(
            InvalidMessage::InvalidContentType | InvalidMessage::UnknownProtocolVersion,
        ) if !chain_shown => TlsFailure::NotSpoken,
        _ => TlsFailure::Other,
    }
}

fn of_certificate(error: &CertificateError) -> TlsFailure {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsFailure::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            TlsFailure::NotYetValid
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            TlsFailure::WrongHost
        }
        CertificateError::Revoked => TlsFailure::Revoked,
        CertificateError::UnknownIssuer | CertificateError::BadSignature => TlsFailure::UnknownIssuer,
        // Self-made certificates are often authorities and servers in one; webpki's word for it has no type here.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            TlsFailure::UnknownIssuer
        }
        // Whether it was withdrawn could not be found out; nothing is wrong with the certificate itself.
        CertificateError::UnknownRevocationStatus
        | CertificateError::ExpiredRevocationList
        | CertificateError::ExpiredRevocationListContext { .. } => TlsFailure::Other,
        _ => TlsFailure::Unfit,
    }
}

/// Passes the question on and keeps what was shown.
#[derive(Debug)]
struct Keeping {
    inner: Arc<dyn ServerCertVerifier>,
    chain: Mutex<Vec<CertificateDer<'static>>>,
}

impl Keeping {
    fn has_chain(&self) -> bool {
        !self.chain.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn certificate(&self) -> Option<crate::domain::checks::tls::Certificate> {
        certificate::read(&self.chain.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ServerCertVerifier for Keeping {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain =
            std::iter::once(end_entity).chain(intermediates).map(|c| c.clone().into_owned()).collect();
        *self.chain.lock().unwrap_or_else(PoisonError::into_inner) = chain;
        self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
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

/// Has no client certificate and remembers whether one was asked for.
#[derive(Debug, Default)]
struct NoCertificate {
    asked: AtomicBool,
}

impl NoCertificate {
    fn was_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }
}

impl ResolvesClientCert for NoCertificate {
    fn resolve(&self, _roots: &[&[u8]], _schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.asked.store(true, Ordering::Relaxed);
        None
    }

    fn has_certs(&self) -> bool {
        false
    }
}

/// Refuses every certificate.
#[derive(Debug)]
struct TrustNobody;

impl TrustNobody {
    fn refuse<T>() -> Result<T, rustls::Error> {
        Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    }
}

impl ServerCertVerifier for TrustNobody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Self::refuse()
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Self::refuse()
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Self::refuse()
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ECDSA_NISTP256_SHA256, SignatureScheme::RSA_PSS_SHA256]
    }
}
