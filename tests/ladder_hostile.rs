//! The ladder against servers, gateways and networks that misbehave: each cause has its own id, owner and weight, and
//! brings no other with it.

#![expect(clippy::unwrap_used, clippy::type_complexity, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/climb.rs"]
mod climb;
#[cfg(test)]
#[path = "common/gzip.rs"]
mod gzip;
#[cfg(test)]
#[path = "common/hostile.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile;

use std::io::Write as _;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

use contractbook_setup::domain::checks::{Rung, Verdict};
use contractbook_setup::domain::problems::{Owner, Severity};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;

use climb::{climb_to, ids, names, scim, talker, whole};
use gzip::gzip;
use hostile::{quick, read_head, serve, write};

const EMPTY: &str =
    r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0,"Resources":[]}"#;

fn client() -> Result<HttpClient, contractbook_setup::domain::checks::NoAnswer> {
    HttpClient::with_roots(quick(), Vec::new())
}

/// A good service without people.
fn good(asked: &str) -> Vec<u8> {
    if asked.contains("/ServiceProviderConfig") {
        scim(200, r#"{"patch":{"supported":true},"filter":{"supported":true}}"#)
    } else if asked.contains("/ResourceTypes") {
        scim(200, r#"{"Resources":[{"id":"User"},{"id":"Group"}]}"#)
    } else if asked.contains("/Schemas") {
        scim(200, r#"{"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User"}]}"#)
    } else {
        scim(200, EMPTY)
    }
}

/// Everything is answered with these bytes.
async fn all(bytes: Vec<u8>) -> Vec<(&'static str, Rung, Severity, Owner)> {
    let (url, seen) = talker(move |_| Some(bytes.clone()));
    let report = climb_to(&url, client()).await;
    assert!(seen.lock().unwrap().len() <= 16, "no storm: {:?}", seen.lock().unwrap());
    ids(&report)
}

#[tokio::test]
async fn whatever_answers_in_place_of_the_service_is_told_apart() {
    use Owner::{Contractbook, NetworkTeam, Wait, You};
    let html = "Content-Type: text/html";
    let json = "Content-Type: application/json";
    let cases: Vec<(&str, String, &str, &str, Rung, Owner)> = vec![
        (
            "nginx 404",
            format!("404 X\n{html}"),
            "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>",
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "nginx 502",
            format!("502 X\n{html}"),
            "<html><head><title>502 Bad Gateway</title></head></html>",
            "http.bad_gateway",
            Rung::Http,
            Wait,
        ),
        (
            "nginx wants a certificate",
            format!("400 X\n{html}"),
            "<html><head><title>400 No required SSL certificate was sent</title></head></html>",
            "tls.client_certificate_wanted",
            Rung::Http,
            Contractbook,
        ),
        (
            "IIS wants a certificate",
            format!("403 X\n{html}"),
            "<!DOCTYPE html><html><h2>HTTP Error 403.7 - Forbidden</h2>The page requires your browser to have a Secure Sockets Layer (SSL) client certificate</html>",
            "tls.client_certificate_wanted",
            Rung::Http,
            Contractbook,
        ),
        (
            "nginx plain to TLS",
            format!("400 X\n{html}"),
            "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>",
            "http.unexpected_status",
            Rung::Http,
            Contractbook,
        ),
        (
            "IIS 404",
            format!("404 X\n{html}"),
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html><title>404 - File or directory not found.</title></html>",
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Tomcat 404",
            format!("404 X\n{html};charset=utf-8"),
            "<!doctype html><html lang=\"en\"><head><title>HTTP Status 404 – Not Found</title></head></html>",
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Tomcat 500",
            format!("500 X\n{html}"),
            "<!doctype html><html><h1>HTTP Status 500 – Internal Server Error</h1></html>",
            "http.server_error",
            Rung::Http,
            Contractbook,
        ),
        (
            "Amazon API Gateway, no route",
            format!("403 X\n{json}\nx-amzn-ErrorType: MissingAuthenticationTokenException"),
            r#"{"message":"Missing Authentication Token"}"#,
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Amazon API Gateway, body alone",
            format!("403 X\n{json}"),
            r#"{"message":"Missing Authentication Token"}"#,
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Amazon API Gateway, forbidden",
            format!("403 X\n{json}"),
            r#"{"message":"Forbidden"}"#,
            "token.forbidden",
            Rung::Token,
            Contractbook,
        ),
        (
            "Amazon API Gateway, authorizer",
            format!("401 X\n{json}"),
            r#"{"message":"Unauthorized"}"#,
            "token.rejected",
            Rung::Token,
            Contractbook,
        ),
        (
            "Amazon API Gateway, limit",
            format!("429 X\n{json}"),
            r#"{"message":"Too Many Requests"}"#,
            "http.rate_limited",
            Rung::Http,
            Wait,
        ),
        (
            "Amazon ALB, no target",
            format!("503 X\n{html}\nServer: awselb/2.0"),
            "<html><head><title>503 Service Temporarily Unavailable</title></head></html>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "Amazon S3",
            "403 X\nContent-Type: application/xml".to_owned(),
            "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Amazon CloudFront, blocked",
            format!("403 X\n{html}"),
            "<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY>Request blocked.</BODY></HTML>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "Amazon CloudFront, origin down",
            format!("503 X\n{html}"),
            "<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD></HTML>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "Kong",
            format!("404 X\n{json}"),
            r#"{"message":"no Route matched with those values"}"#,
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Azure App Service, stopped",
            format!("403 X\n{html}"),
            "<!DOCTYPE html><html><title>Web App - Unavailable</title>Error 403 - This web app is stopped.</html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "Azure App Service, down",
            format!("503 X\n{html}"),
            "<html><h1>Service Unavailable</h1></html>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "Azure Front Door, no route",
            format!("404 X\n{html}"),
            "<html><title>Page not found</title>Azure Front Door</html>",
            "http.not_found",
            Rung::Http,
            You,
        ),
        (
            "Akamai, blocked",
            format!("403 X\n{html}"),
            "<HTML><TITLE>Access Denied</TITLE>Reference #18 https://errors.edgesuite.net/18.1</HTML>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "Akamai, origin down",
            format!("503 X\n{html}"),
            "<HTML><TITLE>Service Unavailable</TITLE>https://errors.edgesuite.net/11.1</HTML>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare 520",
            format!("520 X\n{html}"),
            "<!DOCTYPE html><title>contractbook | 520: Web server is returning an unknown error</title>",
            "http.bad_gateway",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare 522",
            format!("522 X\n{html}"),
            "error code: 522",
            "http.gateway_timeout",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare 525",
            format!("525 X\n{html}"),
            "<html>SSL handshake failed</html>",
            "http.bad_gateway",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare 530",
            format!("530 X\n{html}"),
            "<html>1016 origin DNS error</html>",
            "http.bad_gateway",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare, challenged",
            format!("403 X\n{html}\ncf-mitigated: challenge"),
            "<html><title>Just a moment...</title></html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "Cloudflare, limit",
            "429 X\nContent-Type: text/plain".to_owned(),
            "error code: 1015",
            "http.rate_limited",
            Rung::Http,
            Wait,
        ),
        (
            "Cloudflare, blocked",
            "403 X\nContent-Type: text/plain".to_owned(),
            "error code: 1010",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "a website behind Cloudflare",
            format!("200 X\n{html}"),
            "<html><title>Contracts made easy</title><script src=\"/cdn-cgi/challenge-platform/scripts/jsd/main.js\"></script></html>",
            "http.web_page",
            Rung::Http,
            You,
        ),
        (
            "a website that names a product",
            format!("200 X\n{html}"),
            "<html><title>Integrations</title>Works with Zscaler and Netskope</html>",
            "http.web_page",
            Rung::Http,
            You,
        ),
        (
            "a website that names a product, with style, script and a privacy policy",
            format!("200 X\n{html}"),
            "<html><style>a{display:block}</style><script>userCheck()</script>Zscaler, Sophos. Privacy policy</html>",
            "http.web_page",
            Rung::Http,
            You,
        ),
        (
            "a filter that says 401",
            format!("401 X\n{html}"),
            "<html>Palo Alto Networks URL filtering</html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "a block page",
            format!("200 X\n{html}"),
            "<html><title>Web Page Blocked!</title>Category: file sharing</html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        (
            "a block page that names itself",
            format!("200 X\n{html}"),
            "<html><title>Stop</title>Sophos blocked this request</html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        ("legal reasons", "451 X".to_owned(), "", "http.blocked_by_firewall", Rung::Http, NetworkTeam),
        (
            "maintenance with success",
            format!("200 X\n{html}"),
            "<html><head><title>Scheduled Maintenance</title></head></html>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "maintenance",
            format!("503 X\n{html}\nRetry-After: 3600"),
            "<html><h1>We'll be back soon</h1></html>",
            "http.unavailable",
            Rung::Http,
            Wait,
        ),
        (
            "a sign-in page",
            format!("200 X\n{html}"),
            "<html><title>Welcome</title><input type=\"password\"></html>",
            "http.sign_in_page",
            Rung::Http,
            You,
        ),
        (
            "a page that sends to the sign-in",
            format!("200 X\n{html}"),
            "<html><meta http-equiv=\"refresh\" content=\"0; url='/users/sign_in'\"></html>",
            "http.sign_in_page",
            Rung::Http,
            You,
        ),
        (
            "a page that sends elsewhere",
            format!("200 X\n{html}"),
            "<html><meta http-equiv=\"refresh\" content=\"0;url=/home\"></html>",
            "http.web_page",
            Rung::Http,
            You,
        ),
        (
            "a page with a wrong label",
            format!("200 X\n{json}"),
            "\n<!DOCTYPE HTML>\n<html></html>",
            "http.web_page",
            Rung::Http,
            You,
        ),
        (
            "SOAP",
            "500 X\nContent-Type: text/xml".to_owned(),
            "<?xml version=\"1.0\"?><soap:Envelope/>",
            "http.server_error",
            Rung::Http,
            Contractbook,
        ),
        (
            "XML",
            "200 X\nContent-Type: text/xml".to_owned(),
            "<?xml version=\"1.0\"?><list/>",
            "scim.not_json",
            Rung::Http,
            Contractbook,
        ),
        (
            "text",
            "200 X\nContent-Type: text/plain".to_owned(),
            "OK",
            "scim.not_json",
            Rung::Http,
            Contractbook,
        ),
        (
            "another API",
            format!("200 X\n{json}"),
            r#"{"status":"ok"}"#,
            "scim.not_scim",
            Rung::Http,
            Contractbook,
        ),
        ("401 in silence", "401 X".to_owned(), "", "token.rejected", Rung::Token, Contractbook),
        (
            "401 with a page",
            format!("401 X\n{html}"),
            "<html><h1>401 Unauthorized</h1></html>",
            "token.rejected",
            Rung::Token,
            Contractbook,
        ),
        (
            "401 with another scheme",
            format!("401 X\n{html}\nWWW-Authenticate: Basic realm=\"x\""),
            "<html>Log in</html>",
            "token.rejected",
            Rung::Token,
            Contractbook,
        ),
        (
            "401 in SCIM",
            "401 X\nContent-Type: application/scim+json".to_owned(),
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"401"}"#,
            "token.rejected",
            Rung::Token,
            Contractbook,
        ),
        (
            "401 inside a success",
            "200 X\nContent-Type: application/scim+json".to_owned(),
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"401"}"#,
            "token.rejected",
            Rung::Token,
            Contractbook,
        ),
        (
            "403 in SCIM",
            "403 X\nContent-Type: application/scim+json".to_owned(),
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"403"}"#,
            "token.forbidden",
            Rung::Token,
            Contractbook,
        ),
        (
            "403 in plain words",
            "403 X\nContent-Type: text/plain".to_owned(),
            "Forbidden",
            "token.forbidden",
            Rung::Token,
            Contractbook,
        ),
        (
            "403 from a firewall",
            format!("403 X\n{html}"),
            "<html><h1>Forbidden</h1></html>",
            "http.blocked_by_firewall",
            Rung::Http,
            NetworkTeam,
        ),
        ("402", format!("402 X\n{json}"), "{}", "token.payment_required", Rung::Token, Contractbook),
        (
            "407",
            "407 X\nProxy-Authenticate: NTLM".to_owned(),
            "",
            "network.proxy_needs_sign_in",
            Rung::Http,
            NetworkTeam,
        ),
        ("408", "408 X".to_owned(), "", "http.gateway_timeout", Rung::Http, Wait),
        ("426", "426 X\nUpgrade: h2c".to_owned(), "", "http.unexpected_status", Rung::Http, Contractbook),
        ("431", "431 X".to_owned(), "", "http.unexpected_status", Rung::Http, Contractbook),
        ("206", format!("206 X\n{json}"), EMPTY, "http.unexpected_status", Rung::Http, Contractbook),
        ("300", "300 X\nLocation: /v2/Users".to_owned(), "", "http.redirected", Rung::Http, You),
        (
            "308 elsewhere",
            "308 X\nLocation: https://elsewhere.test/scim/Users".to_owned(),
            "",
            "http.redirected",
            Rung::Http,
            You,
        ),
        (
            "308 another way",
            "308 X\nLocation: ftp://elsewhere.test/".to_owned(),
            "",
            "http.redirected",
            Rung::Http,
            You,
        ),
        (
            "308 nowhere",
            "308 X\nLocation: http://[".to_owned(),
            "",
            "http.unexpected_status",
            Rung::Http,
            Contractbook,
        ),
        (
            "308 to the sign-in",
            "308 X\nLocation: https://sso.elsewhere.test/".to_owned(),
            "",
            "http.redirected_to_sign_in",
            Rung::Http,
            You,
        ),
        (
            "a guest network",
            format!("511 X\n{html}"),
            "<html>hello</html>",
            "network.captive_portal",
            Rung::Http,
            You,
        ),
        ("529", "529 X".to_owned(), "", "http.unavailable", Rung::Http, Wait),
    ];
    for (name, head, body, id, rung, owner) in cases {
        let found = all(whole(&head, body)).await;
        assert_eq!(found, [(id, rung, Severity::Blocker, owner)], "{name}");
    }
}

#[tokio::test]
async fn a_redirect_that_names_the_same_place_is_a_loop() {
    let (url, _) = talker(|asked| Some(whole(&format!("307 X\nLocation: {asked}"), "")));
    assert_eq!(names(&climb_to(&url, client()).await), ["http.redirect_loop"]);
}

#[tokio::test]
async fn damaged_answers_are_told_apart() {
    let raw = |head: &str, body: &[u8]| [head.replace('\n', "\r\n").as_bytes(), b"\r\n\r\n", body].concat();
    let long = "x".repeat(100 * 1024);
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "two lengths",
            raw("HTTP/1.1 200 OK\nContent-Length: 2\nContent-Length: 3", b"{}"),
            "http.malformed",
        ),
        ("a negative length", raw("HTTP/1.1 200 OK\nContent-Length: -2", b"{}"), "http.malformed"),
        ("a length in words", raw("HTTP/1.1 200 OK\nContent-Length: two", b"{}"), "http.malformed"),
        (
            "a length that is too short",
            raw("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 4", EMPTY.as_bytes()),
            "scim.not_json",
        ),
        (
            "NUL bytes in a header",
            raw("HTTP/1.1 200 OK\nX-Odd: a\0b\nContent-Length: 2", b"{}"),
            "http.malformed",
        ),
        ("a status in words", b"HTTP/1.1 fine\r\n\r\n{}".to_vec(), "http.malformed"),
        ("no HTTP", b"220 mail.test ESMTP\r\n".to_vec(), "network.not_http"),
        ("nearly HTTP", b"HTTP 200 OK\r\n\r\n{}".to_vec(), "network.not_http"),
        ("another version", b"HTTP/3.0 200 OK\r\n\r\n{}".to_vec(), "network.not_http"),
        (
            "frames of HTTP/2",
            b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80\x00\x04\x00\x01\x00\x00".to_vec(),
            "network.not_http",
        ),
        ("TLS on a plain port", b"\x15\x03\x01\x00\x02\x02\x46".to_vec(), "network.not_http"),
        (
            "100 KB in one header",
            raw(&format!("HTTP/1.1 200 OK\nX: {long}\nContent-Length: 2"), b"{}"),
            "http.headers_too_large",
        ),
        ("a bomb", whole("200 OK\nContent-Encoding: gzip", gzip(&vec![b'['; 8_000_000])), "http.too_large"),
        (
            "half a stream",
            whole("200 OK\nContent-Encoding: gzip", &gzip(EMPTY.as_bytes())[..40]),
            "http.unreadable_encoding",
        ),
        ("gzip that is none", whole("200 OK\nContent-Encoding: gzip", EMPTY), "http.unreadable_encoding"),
        ("gzip without its label", whole("200 OK", gzip(EMPTY.as_bytes())), "scim.not_json"),
        (
            "a coding nobody asked for",
            whole("200 OK\nContent-Encoding: br", EMPTY),
            "http.unreadable_encoding",
        ),
        (
            "UTF-16",
            whole(
                "200 OK\nContent-Type: application/scim+json; charset=utf-16",
                EMPTY.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
            ),
            "scim.not_json",
        ),
        ("half a JSON", whole("200 OK", &EMPTY[..60]), "scim.not_json"),
        ("NUL bytes", whole("200 OK", [0_u8; 64]), "scim.not_json"),
        ("blanks", whole("200 OK", "  \r\n\t"), "http.empty_answer"),
        ("a byte order mark and nothing", whole("200 OK", "\u{feff}"), "http.empty_answer"),
        ("nothing", whole("200 OK", ""), "http.empty_answer"),
    ];
    for (name, bytes, id) in cases {
        let found = all(bytes).await;
        assert_eq!(found.iter().map(|f| f.0).collect::<Vec<_>>(), [id], "{name}");
        assert_eq!(found[0].2, Severity::Blocker, "{name}");
    }
}

#[tokio::test]
async fn what_browsers_forgive_is_forgiven() {
    let answers: [(&str, fn(&str) -> Vec<u8>); 7] = [
        ("600 headers", |asked| splice(&good(asked), &"X-More: a\r\n".repeat(600))),
        ("a folded header", |asked| splice(&good(asked), "X-Long: a\r\n  b\r\n")),
        ("a header without a name", |asked| splice(&good(asked), "odd line\r\n")),
        ("early hints", |asked| {
            [b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n".to_vec(), good(asked)].concat()
        }),
        ("a wrong label for no packing", |asked| splice(&good(asked), "Content-Encoding: utf-8\r\n")),
        ("the same length twice", |asked| {
            let text = String::from_utf8(good(asked)).unwrap();
            let length = text.lines().find(|l| l.starts_with("Content-Length")).unwrap().to_owned();
            splice(text.as_bytes(), &format!("{length}\r\n"))
        }),
        ("packed", |asked| {
            let text = String::from_utf8(good(asked)).unwrap();
            let body = text.split_once("\r\n\r\n").unwrap().1;
            whole(
                "200 OK\nContent-Type: application/scim+json\nContent-Encoding: gzip",
                gzip(body.as_bytes()),
            )
        }),
    ];
    for (name, answer) in answers {
        let (url, _) = talker(move |asked| Some(answer(asked)));
        let report = climb_to(&url, client()).await;
        assert_eq!(
            (report.verdict, names(&report)),
            (Verdict::Ready, vec!["scim.filter_unproven"]),
            "{name}"
        );
    }
}

/// Puts header lines behind the status line.
fn splice(answer: &[u8], lines: &str) -> Vec<u8> {
    let at = answer.windows(2).position(|w| w == b"\r\n").unwrap() + 2;
    let (first, rest) = answer.split_at(at);
    [first, lines.as_bytes(), rest].concat()
}

#[tokio::test]
async fn limits_on_the_rate_are_honoured_within_reason() {
    for (wait, repeats) in [
        ("0", true),
        ("1", true),
        ("3600", false),
        ("-1", false),
        ("soon", false),
        ("99999999999999999999", false),
        ("", false),
        ("Sun, 06 Nov 1994 08:49:37 GMT", true),
    ] {
        let asked_of = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked_of);
        let (url, _) = talker(move |asked| {
            let first = asked.contains("/Users?filter") && count.fetch_add(1, Ordering::Relaxed) == 0;
            Some(if first { whole(&format!("429 X\nRetry-After: {wait}"), "") } else { good(asked) })
        });
        let report = climb_to(&url, client()).await;
        let wanted: &[(&str, Rung, Severity)] = if repeats {
            &[
                ("http.rate_limited", Rung::Http, Severity::Note),
                ("scim.filter_unproven", Rung::UserLookup, Severity::Note),
            ]
        } else {
            // The list beside it was answered, so the service is there and the token good.
            &[("http.rate_limited", Rung::UserLookup, Severity::Blocker)]
        };
        let found: Vec<_> =
            ids(&report).into_iter().map(|(id, rung, severity, _)| (id, rung, severity)).collect();
        assert_eq!(found, wanted, "{wait:?}");
    }
    // A wait asked of everything is honoured twice in all, then the limit is said.
    let (url, seen) = talker(|_| Some(whole("429 X\nRetry-After: 1", "")));
    let report = climb_to(&url, client()).await;
    assert_eq!(names(&report), ["http.rate_limited"]);
    assert!(seen.lock().unwrap().len() <= 4, "{:?}", seen.lock().unwrap());
}

#[tokio::test]
async fn what_fails_now_and_then_is_said_with_its_rate() {
    for failure in [whole("503 X", ""), whole("520 X", ""), whole("408 X", ""), Vec::new()] {
        let count = AtomicUsize::new(0);
        let (url, _) = talker(move |asked| {
            let turn = count.fetch_add(1, Ordering::Relaxed);
            if turn % 4 == 1 { Some(failure.clone()).filter(|f| !f.is_empty()) } else { Some(good(asked)) }
        });
        let report = climb_to(&url, client()).await;
        let found = ids(&report);
        assert_eq!(found[0], ("http.intermittent", Rung::Http, Severity::Warning, Owner::Wait), "{found:?}");
        assert_eq!(report.verdict, Verdict::ReadyWithWarnings, "{found:?}");
        let rate = &report.rung(Rung::Http).unwrap().problems[0];
        let (failed, tries): (usize, usize) =
            (rate.facts["failed"].parse().unwrap(), rate.facts["tries"].parse().unwrap());
        assert!(failed >= 1 && failed < tries && tries == report.requests.len(), "{failed} of {tries}");
    }
}

#[tokio::test]
async fn connections_closed_between_requests_are_no_fault() {
    // Closes after each answer without announcing it, and after a moment of idleness.
    for pause in [0_u64, 1, 3, 10] {
        let address = serve(move |mut stream: TcpStream| {
            let head = read_head(&mut stream);
            if let Some(asked) = head.strip_prefix("GET ").and_then(|h| h.split(' ').next()) {
                write(&mut stream, &good(asked));
                sleep(Duration::from_millis(pause));
            }
        });
        for _ in 0..5 {
            let report = climb_to(&format!("http://{address}/scim"), client()).await;
            assert_eq!(names(&report), ["scim.filter_unproven"], "{pause} ms");
        }
    }
}

#[tokio::test]
async fn a_service_that_serves_one_connection_at_a_time_is_ready() {
    let turn = Arc::new(Mutex::new(()));
    let address = serve(move |mut stream: TcpStream| {
        let _mine = turn.lock().unwrap();
        let head = read_head(&mut stream);
        if let Some(asked) = head.strip_prefix("GET ").and_then(|h| h.split(' ').next()) {
            write(&mut stream, &splice(&good(asked), "Connection: close\r\n"));
        }
    });
    let report = climb_to(&format!("http://{address}/scim"), client()).await;
    assert_eq!((report.verdict, names(&report)), (Verdict::Ready, vec!["scim.filter_unproven"]));
}

#[tokio::test]
async fn each_silence_and_drip_ends_by_its_own_limit() {
    // The time for the whole climb would end them all under one other name.
    let limits = Limits { answer: Duration::from_millis(600), stall: Duration::from_millis(300), ..quick() };
    let cases: Vec<(&str, std::net::SocketAddr, &str)> = vec![
        (
            "silence",
            serve(|mut s| {
                read_head(&mut s);
                sleep(Duration::from_secs(20));
            }),
            "http.no_answer",
        ),
        (
            "a banner at once",
            serve(|mut s| {
                write(&mut s, b"SSH-2.0-OpenSSH_9.6\r\n");
                read_head(&mut s);
                sleep(Duration::from_millis(200));
            }),
            "network.not_http",
        ),
        (
            "a flood of 1xx",
            serve(|mut s| {
                read_head(&mut s);
                while s.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").is_ok() {
                    sleep(Duration::from_millis(5));
                }
            }),
            "http.no_answer",
        ),
        (
            "a drip of headers",
            serve(|mut s| {
                read_head(&mut s);
                write(&mut s, b"HTTP/1.1 200 OK\r\nX: ");
                while s.write_all(b"x").is_ok() {
                    sleep(Duration::from_millis(100));
                }
            }),
            "http.no_answer",
        ),
        (
            "stalls",
            serve(|mut s| {
                read_head(&mut s);
                write(&mut s, b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
                sleep(Duration::from_secs(20));
            }),
            "http.stalled",
        ),
        (
            "cut",
            serve(|mut s| {
                read_head(&mut s);
                write(&mut s, b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
            }),
            "http.answer_cut_short",
        ),
        (
            "endless",
            serve(|mut s| {
                read_head(&mut s);
                write(&mut s, b"HTTP/1.1 200 OK\r\n\r\n");
                while s.write_all(&[b'['; 8192]).is_ok() {}
            }),
            "http.too_large",
        ),
        (
            "endless chunks",
            serve(|mut s| {
                read_head(&mut s);
                write(&mut s, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                while s.write_all(b"5\r\n[[[[[\r\n").is_ok() {}
            }),
            "http.too_large",
        ),
        (
            "hangs up",
            serve(|mut s| {
                read_head(&mut s);
            }),
            "network.closed_without_answer",
        ),
        (
            "resets",
            serve(|s| {
                s.peek(&mut [0]).ok();
            }),
            "network.connection_reset",
        ),
    ];
    for (name, address, id) in cases {
        let report =
            climb_to(&format!("http://{address}/scim"), HttpClient::with_roots(limits, Vec::new())).await;
        let found = ids(&report);
        assert_eq!(
            found.iter().map(|f| (f.0, f.1, f.2)).collect::<Vec<_>>(),
            [(id, Rung::Http, Severity::Blocker)],
            "{name}"
        );
        assert!(report.requests.len() <= 8, "{name}: {:?}", report.requests);
    }
}
