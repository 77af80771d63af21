//! Misbehaving TLS servers: each gives its own problem id and the certificate that was shown.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/hostile.rs"]
mod hostile;
#[cfg(test)]
#[path = "common/hostile_tls.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile_tls;

use std::io::{copy, sink};
use std::net::{Shutdown, SocketAddr};
use std::time::Duration;

use contractbook_setup::domain::checks::http::judge_http;
use contractbook_setup::domain::checks::tls::judge_tls;
use contractbook_setup::domain::checks::{NoAnswerKind, Rung};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::proxy::{ProxyChoice, ProxyRules};
use contractbook_setup::service::route::{RouteTarget, connect};
use contractbook_setup::service::tls::{TlsOutcome, Trust, handshake};
use hostile::{CANARY, far, quick, read_head, serve, write};
use hostile_tls::{Authority, Site, hold, serve_tls};
use jiff::Timestamp;
use rustls::version::{TLS12, TLS13};
use url::Url;

const NOW: (i32, i32) = (2020, 2090);

async fn shake(address: SocketAddr, host: &str, trust: &Trust, limits: &Limits) -> TlsOutcome {
    let target =
        RouteTarget { host, port: address.port(), addresses: &[address], trust, proxy_script: false };
    let route = connect(target, &ProxyChoice::Direct, limits, far()).await.unwrap();
    handshake(route.stream, host, trust, limits, far()).await
}

fn ids(outcome: &TlsOutcome, host: &str) -> Vec<&'static str> {
    let (problems, _) = judge_tls(outcome, host, Timestamp::now());
    let texts = Texts::english();
    for problem in &problems {
        assert_eq!(problem.rung, Rung::Tls);
        let words = format!("{:?}", texts.problem(problem));
        assert!(!words.contains("{ $") && !words.contains("{$") && !words.contains("causes: []"), "{words}");
    }
    problems.iter().map(|p| p.id.as_str()).collect()
}

#[tokio::test]
async fn certificates_are_judged_and_always_shown() {
    let ours = Authority::new("Honest");
    let strangers = Authority::new("Somebody");
    let zscaler = Authority::new("Zscaler Inc.");
    let both = [&TLS12, &TLS13];
    let trust = Trust::only(vec![ours.root.clone()]);
    let cases = [
        ("good", ours.site("localhost", NOW), None),
        ("expired", ours.site("localhost", (2020, 2021)), Some("tls.expired")),
        ("not yet valid", ours.site("localhost", (2089, 2090)), Some("tls.not_yet_valid")),
        ("wrong host", ours.site("other.test", NOW), Some("tls.wrong_host")),
        ("unknown issuer", strangers.site("localhost", NOW), Some("tls.unknown_issuer")),
        ("self-signed", Site::self_signed("localhost"), Some("tls.self_signed")),
        ("inspected", zscaler.site("localhost", NOW), Some("tls.inspection_proxy")),
    ];
    for (name, site, wanted) in cases {
        let address = serve_tls(site.config(&both, None), hold);
        let outcome = shake(address, "localhost", &trust, &quick()).await;
        assert_eq!(ids(&outcome, "localhost"), wanted.into_iter().collect::<Vec<_>>(), "{name}: {outcome:?}");
        let certificate = outcome.certificate.unwrap();
        assert!(!certificate.issuer.is_empty() && certificate.not_after > certificate.not_before, "{name}");
        let expected_name = if name == "wrong host" { "other.test" } else { "localhost" };
        assert_eq!(certificate.names, [expected_name], "{name}");

        // The same server refuses the real request as well, and the token never leaves.
        if wanted.is_some() {
            let client = HttpClient::with_roots(quick(), vec![ours.root.clone()]).unwrap();
            let url = Url::parse(&format!("https://localhost:{}/", address.port())).unwrap();
            let token = SecretToken::new(CANARY.to_owned());
            let (exchange, _) = client.get(&url, Some(&token), far()).await;
            assert_eq!(exchange.as_ref().map_err(|e| e.kind), Err(NoAnswerKind::Tls), "{name}: {exchange:?}");
        }
    }
}

#[tokio::test]
async fn a_trusted_inspection_is_a_warning() {
    let fortinet = Authority::new("Fortinet");
    let address = serve_tls(fortinet.site("localhost", NOW).config(&[&TLS12], None), hold);
    let outcome = shake(address, "localhost", &Trust::only(vec![fortinet.root.clone()]), &quick()).await;
    assert_eq!((outcome.failure, outcome.protocol), (None, Some("TLS 1.2")));
    let (problems, found) = judge_tls(&outcome, "localhost", Timestamp::now());
    assert_eq!(problems[0].facts["vendor"], "Fortinet");
    assert_eq!(found.unwrap().facts[0], ("until", "2090-01-01".to_owned()));
}

#[tokio::test]
async fn handshakes_that_fail_are_told_apart() {
    let ours = Authority::new("Honest");
    let trust = Trust::only(vec![ours.root.clone()]);
    let short = Limits { connect: Duration::from_millis(700), ..quick() };
    let raw = |bytes: &'static [u8]| {
        serve(move |mut stream| {
            write(&mut stream, bytes);
            stream.shutdown(Shutdown::Write).ok();
            // Closing with our hello unread would make a reset overtake the bytes.
            copy(&mut stream, &mut sink()).ok();
        })
    };
    let cases = [
        ("plain http", raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "tls.not_spoken"),
        ("banner", raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "tls.not_spoken"),
        // Alert 70: protocol_version.
        ("alert", raw(b"\x15\x03\x01\x00\x02\x02\x46"), "tls.too_old"),
        // Alert 40: handshake_failure.
        ("refusal", raw(b"\x15\x03\x03\x00\x02\x02\x28"), "tls.handshake_failed"),
        ("silence", serve(|_stream| std::thread::sleep(Duration::from_secs(5))), "tls.timeout"),
    ];
    for (name, address, wanted) in cases {
        let outcome = shake(address, "localhost", &trust, &short).await;
        assert_eq!(ids(&outcome, "localhost"), [wanted], "{name}: {outcome:?}");
    }
    let closes = serve(|mut stream| {
        stream.shutdown(Shutdown::Write).ok();
        copy(&mut stream, &mut sink()).ok();
    });
    let outcome = shake(closes, "localhost", &trust, &short).await;
    assert_eq!(ids(&outcome, "localhost"), ["tls.handshake_failed"], "{outcome:?}");
    let resets = serve(|stream| {
        // Closing with unread bytes makes the system reset.
        assert!(stream.peek(&mut [0]).is_ok());
    });
    let outcome = shake(resets, "localhost", &trust, &short).await;
    assert_eq!(ids(&outcome, "localhost"), ["network.connection_reset"], "{outcome:?}");
}

#[tokio::test]
async fn a_wanted_client_certificate_is_named_in_both_versions() {
    let ours = Authority::new("Honest");
    let trust = Trust::only(vec![ours.root.clone()]);
    for version in [&TLS12, &TLS13] {
        let site = ours.site("localhost", NOW);
        let address = serve_tls(site.config(&[version], Some(&ours)), hold);
        let outcome = shake(address, "localhost", &trust, &quick()).await;
        assert_eq!(ids(&outcome, "localhost"), ["tls.client_certificate_wanted"], "{version:?}: {outcome:?}");
    }
}

#[tokio::test]
async fn an_answer_over_tls_passes_even_without_a_goodbye() {
    let ours = Authority::new("Honest");
    let address = serve_tls(ours.site("localhost", NOW).config(&[&TLS13], None), |mut stream| {
        assert!(read_head(&mut stream).contains(CANARY));
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}");
    });
    let client = HttpClient::with_roots(quick(), vec![ours.root.clone()]).unwrap();
    let url = Url::parse(&format!("https://localhost:{}/scim", address.port())).unwrap();
    let (exchange, record) = client.get(&url, Some(&SecretToken::new(CANARY.to_owned())), far()).await;
    assert_eq!(judge_http(&exchange, &url), [], "{exchange:?}");
    assert_eq!((record.status, record.bytes), (Some(200), 2));
}

/// Run by the tests below in a process of its own, because the system's trust is set by the environment.
#[tokio::test]
async fn child_of_system_trust() {
    let Ok(port) = std::env::var("HOSTILE_NET_PORT") else { return };
    let client = HttpClient::with(quick(), Trust::system(), ProxyRules::none()).unwrap();
    let url = Url::parse(&format!("https://localhost:{port}/")).unwrap();
    let (exchange, _) = client.get(&url, None, far()).await;
    let plain = serve(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    let (loopback, _) = client.get(&Url::parse(&format!("http://{plain}/")).unwrap(), None, far()).await;
    println!(
        "KIND {:?} LOOPBACK {:?}",
        exchange.map(|a| a.status).map_err(|e| e.kind),
        loopback.map(|a| a.status)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn the_system_s_trust_is_taken_from_ssl_cert_file() {
    use std::process::Command;

    use base64::Engine as _;

    let ours = Authority::new("Honest");
    let address = serve_tls(ours.site("localhost", NOW).config(&[&TLS13], None), |mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("root.pem");
    let body = base64::prelude::BASE64_STANDARD.encode(&ours.root);
    std::fs::write(&file, format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n"))
        .unwrap();
    for (roots, wanted) in [
        (file.as_path(), "KIND Ok(200) LOOPBACK Ok(200)"),
        (folder.path().join("missing.pem").as_path(), "KIND Err(NoTrustStore) LOOPBACK Ok(200)"),
    ] {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_of_system_trust", "--nocapture"])
            .env("HOSTILE_NET_PORT", address.port().to_string())
            .env("SSL_CERT_FILE", roots)
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains(wanted), "{text}{}", String::from_utf8_lossy(&output.stderr));
    }
}
