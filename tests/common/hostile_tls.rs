//! Certificates and TLS servers for tests.

use std::io::Read as _;
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};

use super::hostile::serve;

/// An authority of our own.
pub struct Authority {
    pub root: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// A server's certificate and key.
pub struct Site {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

impl Authority {
    pub fn new(organisation: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let params = authority_params(organisation);
        let root = params.self_signed(&key).unwrap().der().clone();
        Self { root, issuer: Issuer::new(params, key) }
    }

    /// A certificate for `name`, valid in these years.
    pub fn site(&self, name: &str, years: (i32, i32)) -> Site {
        self.odd_site(name, |params| {
            params.not_before = date_time_ymd(years.0, 1, 1);
            params.not_after = date_time_ymd(years.1, 1, 1);
        })
    }

    /// A certificate for `name` that is good except for what `spoil` does to it.
    pub fn odd_site(&self, name: &str, spoil: impl Fn(&mut CertificateParams)) -> Site {
        let (mut params, key) = site_params(name, (2020, 2090));
        spoil(&mut params);
        Site { chain: vec![params.signed_by(&key, &self.issuer).unwrap().der().clone()], key }
    }

    /// An authority below this one, valid in these years.
    pub fn below(&self, organisation: &str, years: (i32, i32)) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = authority_params(organisation);
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let root = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        Self { root, issuer: Issuer::new(params, key) }
    }
}

impl Site {
    pub fn self_signed(name: &str) -> Self {
        let (params, key) = site_params(name, (2020, 2090));
        Self { chain: vec![params.self_signed(&key).unwrap().der().clone()], key }
    }

    /// Self-signed, an authority and a server in one.
    pub fn own_authority(name: &str) -> Self {
        let (mut params, key) = site_params(name, (2020, 2090));
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self { chain: vec![params.self_signed(&key).unwrap().der().clone()], key }
    }

    /// Sends this authority's certificate too.
    pub fn with_link(mut self, authority: &Authority) -> Self {
        self.chain.push(authority.root.clone());
        self
    }

    pub fn config(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        wants_client: Option<&Authority>,
    ) -> Arc<ServerConfig> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(versions)
            .unwrap();
        let builder = match wants_client {
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.root.clone()).unwrap();
                builder.with_client_cert_verifier(
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap(),
                )
            }
            None => builder.with_no_client_auth(),
        };
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        Arc::new(builder.with_single_cert(self.chain.clone(), key).unwrap())
    }
}

fn authority_params(organisation: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::OrganizationName, organisation);
    params.distinguished_name.push(DnType::CommonName, format!("{organisation} Test Root"));
    params
}

fn site_params(name: &str, years: (i32, i32)) -> (CertificateParams, KeyPair) {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    (params, KeyPair::generate().unwrap())
}

pub type Secure = StreamOwned<ServerConnection, TcpStream>;

/// A TLS server; `answer` gets the stream before the handshake, which its first read or write does.
pub fn serve_tls(config: Arc<ServerConfig>, answer: impl Fn(Secure) + Send + Sync + 'static) -> SocketAddr {
    serve(move |stream| {
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        answer(StreamOwned::new(connection, stream));
    })
}

/// Finishes the handshake and waits for the client to leave.
pub fn hold(mut stream: Secure) {
    let mut byte = [0];
    while matches!(stream.read(&mut byte), Ok(1)) {}
}
