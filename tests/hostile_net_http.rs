//! Misbehaving web servers: each gives its own problem id, and no echo of the token survives.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/gzip.rs"]
mod gzip;
#[cfg(test)]
#[path = "common/hostile.rs"]
mod hostile;

use std::io::Write as _;
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use contractbook_setup::domain::checks::http::{judge_http, judge_intermittent};
use contractbook_setup::domain::checks::{Exchange, NoAnswerKind, RequestRecord};
use contractbook_setup::domain::problems::{Problem, Severity};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use gzip::gzip;
use hostile::{CANARY, far, quick, read_head, serve, write};
use tokio::time::Instant;
use url::Url;

const LIST: &str = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0}"#;
const SCIM_ERROR: &str = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"404"}"#;

async fn ask(url: &Url, deadline: Instant) -> (Exchange, RequestRecord, Vec<Problem>) {
    let client = HttpClient::with_roots(quick(), Vec::new()).unwrap();
    let token = SecretToken::new(CANARY.to_owned());
    let (exchange, record) = client.get(url, Some(&token), deadline).await;
    let problems = judge_http(&exchange, url);
    (exchange, record, problems)
}

fn url_of(answer: impl Fn(TcpStream) + Send + Sync + 'static) -> Url {
    Url::parse(&format!("http://{}/scim/Users?count=1", serve(answer))).unwrap()
}

/// A server with a whole answer that echoes the token in a header and, at `{echo}`, in the body.
fn whole(head: &'static str, body: impl Into<Vec<u8>>) -> impl Fn(TcpStream) + Send + Sync + 'static {
    let body = body.into();
    move |mut stream| {
        let request = read_head(&mut stream);
        let token = request.lines().find_map(|l| l.strip_prefix("authorization: Bearer ")).unwrap_or("none");
        let body = match String::from_utf8(body.clone()) {
            Ok(text) => text.replace("{echo}", token).into_bytes(),
            Err(error) => error.into_bytes(),
        };
        let head = head.replace('\n', "\r\n");
        let length = body.len();
        write(
            &mut stream,
            format!("HTTP/1.1 {head}\r\nX-Echo: {token}\r\nContent-Length: {length}\r\n\r\n").as_bytes(),
        );
        write(&mut stream, &body);
    }
}

/// A server that writes these bytes as they are, then closes.
fn raw(bytes: &'static [u8]) -> impl Fn(TcpStream) + Send + Sync + 'static {
    move |mut stream| {
        read_head(&mut stream);
        write(&mut stream, bytes);
    }
}

/// Nothing of the token anywhere, and the words are complete.
fn check_clean(name: &str, exchange: &Exchange, record: &RequestRecord, problems: &[Problem]) {
    let texts = Texts::english();
    let mut seen = format!("{exchange:?} {record:?} {problems:?}");
    if let Ok(answer) = exchange {
        seen.push_str(&String::from_utf8_lossy(&answer.body));
    }
    for problem in problems {
        let words = texts.problem(problem);
        let words = format!("{words:?}");
        assert!(!words.contains("{ $") && !words.contains("{$"), "{name}: a fact is missing in {words}");
        assert!(!words.contains("action: \"\"") && !words.contains("causes: []"), "{name}: {words}");
        seen.push_str(&words);
    }
    assert!(!seen.contains(CANARY), "{name}: the token is seen in {seen}");
    assert!(!seen.contains("Canary-4711"), "{name}: a part of the token is seen in {seen}");
}

async fn check(name: &str, url: Url, wanted: Option<&str>) {
    let (exchange, record, problems) = ask(&url, far()).await;
    let ids: Vec<_> = problems.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, wanted.into_iter().collect::<Vec<_>>(), "{name}: {exchange:?}");
    assert_eq!(record.status, exchange.as_ref().ok().map(|a| a.status).or(record.status), "{name}");
    assert_eq!((record.method, record.url.as_str()), ("GET", url.as_str()), "{name}");
    check_clean(name, &exchange, &record, &problems);
}

#[tokio::test]
async fn whole_answers_are_told_apart() {
    let html = "<!DOCTYPE html><html><body>Welcome {echo}</body></html>";
    let password = "<html><form><input type=\"password\" value=\"{echo}\"></form></html>";
    let cases: &[(&'static str, &str, Option<&str>)] = &[
        ("200 OK\nContent-Type: application/scim+json", LIST, None),
        ("200 OK\nContent-Type: text/html", LIST, None),
        ("200 OK\nContent-Type: text/plain", "hello {echo}", None),
        ("200 OK\nContent-Type: text/html", html, Some("http.web_page")),
        ("200 OK\nContent-Type: application/json", html, Some("http.web_page")),
        ("200 OK\nContent-Type: text/html", password, Some("http.sign_in_page")),
        ("200 OK", "", Some("http.empty_answer")),
        ("200 OK", " \r\n ", Some("http.empty_answer")),
        ("204 No Content", "", Some("http.empty_answer")),
        ("401 Unauthorized", "", None),
        ("401 Unauthorized\nWWW-Authenticate: Basic realm=x\nContent-Type: text/html", html, None),
        ("402 Payment Required\nContent-Type: application/json", "{}", None),
        ("403 Forbidden\nContent-Type: application/json", "{\"message\":\"zscaler\"}", None),
        ("403 Forbidden", "", None),
        ("403 Forbidden\nContent-Type: text/html", html, Some("http.blocked_by_firewall")),
        ("403 Forbidden\nContent-Type: text/plain", "error code: 1020", Some("http.blocked_by_firewall")),
        ("404 Not Found\nContent-Type: text/html", html, Some("http.not_found")),
        ("404 Not Found", "", Some("http.not_found")),
        ("404 Not Found\nContent-Type: application/json", "{\"message\":\"{echo}\"}", Some("http.not_found")),
        ("404 Not Found\nContent-Type: application/scim+json", SCIM_ERROR, None),
        ("400 Bad Request\nContent-Type: application/json", SCIM_ERROR, None),
        ("400 Bad Request", html, Some("http.unexpected_status")),
        ("405 Method Not Allowed", "{}", Some("http.method_refused")),
        ("406 Not Acceptable", "", Some("http.not_acceptable")),
        ("415 Unsupported Media Type", "{}", Some("http.not_acceptable")),
        ("429 Too Many Requests", "{}", Some("http.rate_limited")),
        ("500 Internal Server Error", SCIM_ERROR, Some("http.server_error")),
        ("501 Not Implemented", SCIM_ERROR, None),
        ("501 Not Implemented", "", Some("http.server_error")),
        ("502 Bad Gateway", html, Some("http.bad_gateway")),
        ("503 Service Unavailable", html, Some("http.unavailable")),
        ("504 Gateway Timeout", "", Some("http.gateway_timeout")),
        ("524 A Timeout Occurred", html, Some("http.gateway_timeout")),
        ("511 Network Authentication Required", html, Some("network.captive_portal")),
        ("200 OK", "<html><title>Hotel Hotspot</title></html>", Some("network.captive_portal")),
        ("407 Proxy Authentication Required", "", Some("network.proxy_needs_sign_in")),
        ("302 Found\nLocation: /web/start?token={echo}", "", Some("http.redirected")),
        ("301 Moved\nLocation: https://elsewhere.test/scim", "", Some("http.redirected")),
        ("302 Found\nLocation: https://login.elsewhere.test/", "", Some("http.redirected_to_sign_in")),
        ("302 Found\nLocation: /users/sign_in", "", Some("http.redirected_to_sign_in")),
        ("307 Temporary\nLocation: /scim/Users?count=1", "", Some("http.redirect_loop")),
        ("302 Found\nLocation: http://guestportal.hotel.test/", "", Some("network.captive_portal")),
        ("302 Found", "", Some("http.unexpected_status")),
        ("304 Not Modified", "", Some("http.unexpected_status")),
        ("206 Partial Content", "part", Some("http.unexpected_status")),
        ("799 Strange", "", Some("http.unexpected_status")),
    ];
    for (head, body, wanted) in cases {
        check(&format!("{head} / {body}"), url_of(whole(head, *body)), *wanted).await;
    }
}

#[tokio::test]
async fn block_pages_name_their_firewall() {
    let cases: &[(&'static str, &str, &str)] = &[
        ("403 Forbidden", "<html>This site was blocked by Zscaler policy</html>", "Zscaler"),
        ("307 Moved\nLocation: https://gateway.zscaler.net/auD?x=1", "", "Zscaler"),
        (
            "200 OK",
            "<html><title>FortiGuard Intrusion Prevention - Access Blocked</title></html>",
            "Fortinet",
        ),
        ("403 Forbidden", "<html><title>Attention Required! | Cloudflare</title></html>", "Cloudflare"),
        ("503 Busy\ncf-mitigated: challenge", "<html><title>Just a moment...</title></html>", "Cloudflare"),
        ("403 Forbidden", "<html>Reference #18.1 https://errors.edgesuite.net/18.1</html>", "Akamai"),
        ("200 OK", "<html><iframe src=\"/_Incapsula_Resource?x\"></iframe></html>", "Imperva"),
        ("405 Method Not Allowed\nx-amzn-waf-action: captcha", "<html></html>", "AWS WAF"),
        ("403 Forbidden", "<html><p>The request is blocked.</p></html>", "Azure Front Door"),
        (
            "200 OK",
            "<html>The requested URL was rejected. Please consult with your administrator.</html>",
            "F5",
        ),
        ("406 Not Acceptable", "<html>Not Acceptable! generated by Mod_Security</html>", "ModSecurity"),
        ("401 Unauthorized", "<html>Palo Alto Networks URL filtering</html>", "Palo Alto Networks"),
        ("403 Forbidden", "<html><h1>403 Forbidden</h1></html>", "A firewall"),
    ];
    for (head, body, vendor) in cases {
        let (exchange, record, problems) = ask(&url_of(whole(head, *body)), far()).await;
        let seen: Vec<_> = problems.iter().map(|p| (p.id.as_str(), p.facts["vendor"].as_str())).collect();
        assert_eq!(seen, [("http.blocked_by_firewall", *vendor)], "{head} / {body}");
        check_clean(vendor, &exchange, &record, &problems);
    }
}

#[tokio::test]
async fn broken_answers_are_told_apart() {
    check("closes", url_of(|mut s| drop(read_head(&mut s))), Some("network.closed_without_answer")).await;
    let half_head = url_of(raw(b"HTTP/1.1 200 OK\r\nContent-"));
    check("half a head", half_head, Some("network.closed_without_answer")).await;
    check("banner", url_of(raw(b"SSH-2.0-OpenSSH_9.6\r\n")), Some("network.not_http")).await;
    check("tls alert", url_of(raw(b"\x15\x03\x01\x00\x02\x02\x46")), Some("network.not_http")).await;
    check("http 0.9", url_of(raw(b"<html>hello</html>")), Some("network.not_http")).await;
    let reset = url_of(|stream| {
        // Closing with unread bytes makes the system reset.
        let mut byte = [0];
        assert!(stream.peek(&mut byte).is_ok());
    });
    check("reset", reset, Some("network.connection_reset")).await;
    let silent = url_of(|mut stream| {
        read_head(&mut stream);
        sleep(Duration::from_secs(8));
    });
    check("silent", silent, Some("http.no_answer")).await;
    let drip = url_of(|mut stream| {
        read_head(&mut stream);
        for byte in b"HTTP/1.1 200 OK\r\nServer: slow\r\n".iter().cycle().take(60) {
            write(&mut stream, &[*byte]);
            sleep(Duration::from_millis(100));
        }
    });
    check("dripping headers", drip, Some("http.no_answer")).await;
    let stalled = url_of(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        sleep(Duration::from_secs(5));
    });
    check("stalls", stalled, Some("http.stalled")).await;
    let cut = url_of(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":"));
    check("cut short", cut, Some("http.answer_cut_short")).await;
    let chunk = url_of(raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\""));
    check("cut chunk", chunk, Some("http.answer_cut_short")).await;
    let bad_chunk = url_of(raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"));
    check("bad chunk", bad_chunk, Some("http.answer_cut_short")).await;
    let until_close = url_of(raw(b"HTTP/1.1 200 OK\r\n\r\n{}"));
    check("until close", until_close, None).await;
}

#[tokio::test]
async fn sizes_are_bounded() {
    let announced = url_of(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{"));
    check("announced", announced, Some("http.too_large")).await;
    let endless = url_of(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'['; 8192]).is_ok() {}
    });
    check("endless", endless, Some("http.too_large")).await;
    let many = url_of(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\n");
        for n in 0..100 {
            write(&mut stream, format!("X-{n}: {}\r\n", "a".repeat(1000)).as_bytes());
        }
        write(&mut stream, b"Content-Length: 2\r\n\r\n{}");
    });
    check("100 KB of headers", many, Some("http.headers_too_large")).await;
    let endless_header = url_of(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\nX: ");
        while stream.write_all(&[b'a'; 8192]).is_ok() {}
    });
    check("endless header", endless_header, Some("http.headers_too_large")).await;
}

#[tokio::test]
async fn packed_bodies_are_unpacked_within_bounds() {
    let packed = "200 OK\nContent-Encoding: gzip\nContent-Type: application/json";
    check("gzip", url_of(whole(packed, gzip(LIST.as_bytes()))), None).await;
    let echo = format!("{{\"a\":\"{CANARY}\"}}");
    check("gzip echo", url_of(whole(packed, gzip(echo.as_bytes()))), None).await;
    check("gzip bomb", url_of(whole(packed, gzip(&vec![b'['; 8_000_000]))), Some("http.too_large")).await;
    check("not gzip", url_of(whole(packed, LIST)), Some("http.unreadable_encoding")).await;
    let short = gzip(LIST.as_bytes());
    let short = short[..short.len() - 9].to_vec();
    check("cut gzip", url_of(whole(packed, short)), Some("http.unreadable_encoding")).await;
    let br = "200 OK\nContent-Encoding: br\nContent-Type: application/json";
    check("br", url_of(whole(br, LIST)), Some("http.unreadable_encoding")).await;
}

#[tokio::test]
async fn a_drip_ends_with_the_total_time() {
    let drip = url_of(|mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        for _ in 0..100 {
            write(&mut stream, b"[");
            sleep(Duration::from_millis(100));
        }
    });
    // Whole it would be an answer.
    let (exchange, record, problems) = ask(&drip, Instant::now() + Duration::from_secs(1)).await;
    assert_eq!(exchange.as_ref().map_err(|e| e.kind), Err(NoAnswerKind::OutOfTime));
    assert_eq!(record.status, Some(200));
    assert_eq!(problems.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["http.too_slow"]);
    check_clean("drip", &exchange, &record, &problems);
}

#[tokio::test]
async fn a_closed_port_is_refused() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = Url::parse(&format!("http://127.0.0.1:{port}/scim")).unwrap();
    check("closed port", url, Some("network.nothing_listens")).await;
}

#[tokio::test]
async fn echoes_of_the_token_are_redacted_and_a_redirect_is_not_followed() {
    let other = serve(|stream| {
        stream.shutdown(Shutdown::Both).unwrap();
        panic!("the redirect was followed");
    });
    let head: &'static str =
        Box::leak(format!("302 Found\nLocation: http://{other}/{CANARY}?t={CANARY}").into_boxed_str());
    let (exchange, record, problems) = ask(&url_of(whole(head, "{\"t\":\"{echo}\"}")), far()).await;
    let answer = exchange.as_ref().unwrap();
    assert_eq!(answer.header("x-echo"), Some("[token]"));
    assert_eq!(answer.body, b"{\"t\":\"[token]\"}");
    assert_eq!(problems[0].facts["target"], format!("http://{other}/[token]"));
    check_clean("redirect", &exchange, &record, &problems);
}

#[tokio::test]
async fn a_token_goes_nowhere_unencrypted() {
    // Where this address leads to this computer, as on Linux, whoever came would be counted.
    let came = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&came);
    let server = serve(move |_stream| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let url = Url::parse(&format!("http://0.0.0.0:{}/scim", server.port())).unwrap();
    let (exchange, record, _) = ask(&url, far()).await;
    assert_eq!(exchange.map_err(|e| e.kind), Err(NoAnswerKind::Other));
    assert_eq!((record.status, came.load(Ordering::SeqCst)), (None, 0));
}

#[tokio::test]
async fn a_token_in_the_address_does_not_reach_the_record() {
    let mut url = url_of(whole("200 OK", LIST));
    url.set_query(Some(&format!("token={CANARY}")));
    url.set_username("anna").unwrap();
    url.set_password(Some("geheim")).unwrap();
    let (exchange, record, problems) = ask(&url, far()).await;
    assert!(!record.url.contains("anna") && !record.url.contains("geheim"), "{}", record.url);
    check_clean("address", &exchange, &record, &problems);
}

#[test]
fn now_and_then_is_a_warning_of_its_own() {
    assert_eq!(judge_intermittent(0, 3, "x"), None);
    assert_eq!(judge_intermittent(3, 3, "x"), None);
    let problem = judge_intermittent(1, 3, "x").unwrap();
    assert_eq!((problem.id.as_str(), problem.severity), ("http.intermittent", Severity::Warning));
}
