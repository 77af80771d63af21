//! Names, routes and proxies: what kept the connection from opening.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/hostile.rs"]
mod hostile;
#[cfg(test)]
#[path = "common/hostile_tls.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile_tls;
#[cfg(test)]
#[path = "common/tunnel.rs"]
mod tunnel;

use std::net::SocketAddr;
use std::thread;
use std::time::Duration;

use contractbook_setup::domain::checks::network::{
    NameOutcome, judge_clock, judge_name, judge_no_answer, judge_route,
};
use contractbook_setup::domain::checks::{NoAnswer, NoAnswerKind};
use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::names::{LOOK_UP, resolve, resolve_beside};
use contractbook_setup::service::proxy::{ProxyChoice, ProxyRules};
use contractbook_setup::service::route::{RouteOutcome, RouteTarget, Via, connect};
use contractbook_setup::service::tls::{Trust, handshake};
use hostile::{CANARY, far, quick, read_head, serve, write};
use hostile_tls::{Authority, Site, hold, serve_tls};
use rustls::version::TLS13;
use tunnel::tunnel_to;
use url::Url;

/// A host that no test resolves: only the proxy hears of it.
const HOST: &str = "scim.contractbook.test";

fn rules(proxy: SocketAddr) -> ProxyRules {
    ProxyRules::fixed(&format!("http://anna:geh%3Aeim@{proxy}"), "")
}

fn url() -> Url {
    Url::parse(&format!("https://{HOST}/scim")).unwrap()
}

async fn open(choice: &ProxyChoice, addresses: &[SocketAddr]) -> RouteOutcome {
    let trust = Trust::only(Vec::new());
    let target = RouteTarget { host: HOST, port: 443, addresses, trust: &trust, proxy_script: false };
    connect(target, choice, &quick(), far()).await
}

fn id(outcome: &RouteOutcome) -> Option<&'static str> {
    let (problems, found) = judge_route(outcome.as_ref().map(|r| &r.via), HOST);
    assert_eq!(found.is_some(), problems.is_empty());
    problems.first().map(check_words)
}

fn check_words(problem: &Problem) -> &'static str {
    let words = format!("{:?} {problem:?}", Texts::english().problem(problem));
    assert!(!words.contains("{ $") && !words.contains("{$") && !words.contains("causes: []"), "{words}");
    assert!(!words.contains("anna") && !words.contains("geh"), "{words}");
    problem.id.as_str()
}

/// A proxy that answers `CONNECT` with these bytes.
fn saying(answer: &'static [u8]) -> SocketAddr {
    serve(move |mut stream| {
        read_head(&mut stream);
        write(&mut stream, answer);
    })
}

#[tokio::test]
async fn proxies_that_do_not_connect_are_told_apart_by_rung_and_request() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let cases = [
        (
            saying(b"HTTP/1.1 407 Auth\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"),
            "network.proxy_needs_sign_in",
        ),
        (saying(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"), "network.proxy_failed"),
        (saying(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), "network.proxy_failed"),
        (saying(b"220 mail.test ESMTP\r\n\r\n"), "network.proxy_failed"),
        (saying(b""), "network.proxy_failed"),
        (closed, "network.proxy_failed"),
    ];
    for (proxy, wanted) in cases {
        let rules = rules(proxy);
        let outcome = open(&rules.choose(&url()), &[]).await;
        assert_eq!(id(&outcome), Some(wanted), "{outcome:?}");
        assert_eq!(outcome.unwrap_err().proxy, Some(proxy.to_string()));

        let trust = Trust::only(vec![Authority::new("Nobody").root]);
        let client = HttpClient::with(quick(), trust, rules).unwrap();
        let token = SecretToken::new(CANARY.to_owned());
        let (exchange, record) = client.get(&url(), Some(&token), far()).await;
        let no_answer = exchange.unwrap_err();
        assert_eq!(check_words(&judge_no_answer(&no_answer, HOST)), wanted, "{no_answer:?}");
        assert!(!format!("{no_answer:?}{record:?}").contains(CANARY));
    }
}

#[tokio::test]
async fn a_proxy_s_tunnel_carries_handshake_and_request() {
    let ours = Authority::new("Honest");
    let site = ours.site(HOST, (2020, 2090));
    let origin = serve_tls(site.config(&[&TLS13], None), |mut stream| {
        let head = read_head(&mut stream);
        assert!(!head.contains("roxy-"), "{head}");
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
    let (proxy, heads) = tunnel_to(origin);
    let trust = Trust::only(vec![ours.root.clone()]);
    let choice = rules(proxy).choose(&url());

    let target = RouteTarget { host: HOST, port: 443, addresses: &[], trust: &trust, proxy_script: false };
    let route = connect(target, &choice, &quick(), far()).await.unwrap();
    assert_eq!(route.via, Via::Proxy(proxy.to_string()));
    assert_eq!(handshake(route.stream, HOST, &trust, &quick(), far()).await.failure, None);

    let client = HttpClient::with(quick(), trust, rules(proxy)).unwrap();
    let (exchange, _) = client.get(&url(), Some(&SecretToken::new(CANARY.to_owned())), far()).await;
    assert_eq!(exchange.map(|a| a.status).map_err(|e| e.details), Ok(200));

    let heads = heads.lock().unwrap();
    assert_eq!(heads.len(), 2);
    for head in heads.iter() {
        assert!(head.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")), "{head}");
        // "anna:geh:eim"
        assert!(head.to_lowercase().contains("proxy-authorization: basic yw5uytpnzwg6zwlt\r\n"), "{head}");
        assert!(!head.contains(CANARY), "{head}");
    }
}

#[tokio::test]
async fn an_untrusted_certificate_behind_a_proxy_is_a_tls_problem() {
    let origin = serve_tls(Site::self_signed(HOST).config(&[&TLS13], None), hold);
    let (proxy, _) = tunnel_to(origin);
    let client =
        HttpClient::with(quick(), Trust::only(vec![Authority::new("x").root]), rules(proxy)).unwrap();
    let (exchange, _) = client.get(&url(), None, far()).await;
    assert_eq!(exchange.map_err(|e| e.kind), Err(NoAnswerKind::Tls));
}

#[tokio::test]
async fn direct_routes_are_opened_or_explained() {
    let server = serve(|_stream| thread::sleep(Duration::from_secs(1)));
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    // A dead address first does not keep the living one from being found.
    let outcome = open(&ProxyChoice::Direct, &[closed, server]).await;
    assert_eq!(outcome.as_ref().map(|r| &r.via).ok(), Some(&Via::Direct(server)));
    assert_eq!(id(&open(&ProxyChoice::Direct, &[closed]).await), Some("network.refused"));
    assert_eq!(id(&open(&ProxyChoice::Direct, &[]).await), Some("network.unreachable"));
    let socks = ProxyRules::fixed("socks5://proxy.test:1080", "").choose(&url());
    assert_eq!(id(&open(&socks, &[closed]).await), Some("network.proxy_failed"));
    assert_eq!(id(&open(&socks, &[server]).await), None);
    let trust = Trust::only(Vec::new());
    let target =
        RouteTarget { host: HOST, port: 443, addresses: &[closed], trust: &trust, proxy_script: true };
    let outcome = connect(target, &ProxyChoice::Direct, &quick(), far()).await;
    assert_eq!(id(&outcome), Some("network.proxy_failed"));
}

#[tokio::test]
async fn names_are_told_from_the_network() {
    assert!(
        matches!(resolve("127.0.0.1", 1, LOOK_UP, far()).await, NameOutcome::Addresses(a) if a.len() == 1)
    );
    assert!(matches!(resolve("[::1]", 1, LOOK_UP, far()).await, NameOutcome::Addresses(_)));
    assert!(matches!(resolve("localhost", 1, LOOK_UP, far()).await, NameOutcome::Addresses(_)));
    // "invalid" never exists (RFC 6761 section 6.4); localhost always does.
    for (comparison, wanted) in [("localhost", "network.name_not_found"), ("b.invalid", "network.offline")] {
        let outcome = resolve_beside("a.invalid", 443, LOOK_UP, far(), comparison).await;
        let (problems, found) = judge_name(&outcome, "a.invalid", false);
        assert_eq!((check_words(&problems[0]), found), (wanted, None), "{outcome:?}");
        let (problems, found) = judge_name(&outcome, "a.invalid", true);
        assert_eq!((problems, found.unwrap().key), (Vec::new(), "by-proxy"));
    }
    // The comparison has time of its own when the patience for the wanted name is used up.
    let outcome = resolve_beside("a.invalid", 443, Duration::ZERO, far(), "b.invalid").await;
    let (problems, _) = judge_name(&outcome, "a.invalid", false);
    assert_eq!(check_words(&problems[0]), "network.offline", "{outcome:?}");
    let (problems, _) = judge_name(&NameOutcome::Timeout, "a.test", false);
    assert_eq!(check_words(&problems[0]), "network.timeout");
}

#[test]
fn every_kind_without_an_answer_has_a_problem_with_words() {
    use NoAnswerKind as K;
    for (kind, wanted) in [
        (K::NameNotFound, "network.name_not_found"),
        (K::Refused, "network.refused"),
        (K::Unreachable, "network.unreachable"),
        (K::ConnectTimeout, "network.timeout"),
        (K::ProxyNeedsSignIn, "network.proxy_needs_sign_in"),
        (K::ProxyFailed, "network.proxy_failed"),
        (K::Tls, "tls.handshake_failed"),
        (K::ClientCertificateWanted, "tls.client_certificate_wanted"),
        (K::NoTrustStore, "tls.no_trust_store"),
        (K::ConnectionReset, "network.connection_reset"),
        (K::ClosedWithoutAnswer, "network.closed_without_answer"),
        (K::NotHttp, "network.not_http"),
        (K::HeadersTooLarge, "http.headers_too_large"),
        (K::AnswerTimeout, "http.no_answer"),
        (K::OutOfTime, "http.too_slow"),
        (K::Other, "http.no_answer"),
    ] {
        let no_answer = NoAnswer { kind, details: "chain".to_owned() };
        assert_eq!(check_words(&judge_no_answer(&no_answer, HOST)), wanted, "{kind:?}");
    }
}

#[test]
fn a_clock_that_differs_is_a_warning() {
    let now = "2026-11-06T08:49:37Z".parse().unwrap();
    assert_eq!(judge_clock(Some("Fri, 06 Nov 2026 08:46:37 GMT"), now), None);
    assert_eq!(judge_clock(Some("nonsense"), now), None);
    assert_eq!(judge_clock(None, now), None);
    let problem = judge_clock(Some("Fri, 06 Nov 2026 07:46:37 GMT"), now).unwrap();
    assert_eq!(check_words(&problem), "network.clock_wrong");
}

#[test]
fn every_row_of_this_part_of_the_catalogue_has_words() {
    let texts = Texts::english();
    let areas = ["network.", "tls.", "http."];
    let rows: Vec<_> =
        ProblemId::ALL.iter().filter(|id| areas.iter().any(|area| id.as_str().starts_with(area))).collect();
    assert!(rows.len() >= 49, "{}", rows.len());
    for id in rows {
        let words = texts.problem(&Problem::new(*id));
        assert!(texts.has(&id.as_str().replace(['.', '_'], "-")), "{id:?}");
        assert!((1..=3).contains(&words.causes.len()) && !words.action.is_empty(), "{id:?}");
        if let Some(message) = words.message {
            assert!(message.contains(id.code()), "{id:?} is sent without its code");
        }
    }
}
