//! The ladder and the line to the server: certificates, clocks, old protocols and proxies, each with its own id.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/climb.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod climb;
#[cfg(test)]
#[path = "common/hostile.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile;
#[cfg(test)]
#[path = "common/hostile_tls.rs"]
mod hostile_tls;
#[cfg(test)]
#[path = "common/tunnel.rs"]
mod tunnel;

use std::io::{Write as _, copy, sink};
use std::net::{Shutdown, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use contractbook_setup::domain::checks::{CheckReport, Rung, RungState};
use contractbook_setup::domain::problems::{Owner, Severity};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::proxy::{ProxyRules, Script};
use contractbook_setup::service::tls::Trust;
use jiff::{Timestamp, ToSpan as _};
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, date_time_ymd};
use rustls::version::{TLS12, TLS13};

use climb::{climb_to, ids, names};
use hostile::{CANARY, quick, read_head, serve, write};
use hostile_tls::{Authority, Site, hold, serve_tls};
use tunnel::tunnel_to;

const YEARS: (i32, i32) = (2020, 2090);
/// A host that only the proxy hears of.
const HOST: &str = "scim.contractbook.com";

/// What is noted about every host that is not Contractbook's.
const OTHER_HOST: (&str, Rung, Severity, Owner) =
    ("address.other_host", Rung::Address, Severity::Note, Owner::You);

/// Serves `site` and answers with `head`; counts tokens and requests.
fn served(site: &Site, head: String) -> (SocketAddr, Arc<AtomicUsize>, Arc<AtomicUsize>) {
    let (tokens, asked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (seen, count) = (Arc::clone(&tokens), Arc::clone(&asked));
    let address = serve_tls(site.config(&[&TLS12, &TLS13], None), move |mut stream| {
        let request = read_head(&mut stream);
        if request.is_empty() {
            return;
        }
        count.fetch_add(1, Ordering::Relaxed);
        seen.fetch_add(
            usize::from(request.to_lowercase().contains("authorization") || request.contains(CANARY)),
            Ordering::Relaxed,
        );
        write(
            &mut stream,
            format!("HTTP/1.1 401 X\r\n{head}Content-Length: 0\r\nConnection: close\r\n\r\n").as_bytes(),
        );
    });
    (address, tokens, asked)
}

async fn climb_https(host: &str, address: SocketAddr, roots: &[&Authority]) -> CheckReport {
    let roots = roots.iter().map(|authority| authority.root.clone()).collect();
    climb_to(&format!("https://{host}:{}/scim", address.port()), HttpClient::with_roots(quick(), roots)).await
}

/// Valid from so many to so many days from now.
fn days(from: i64, until: i64) -> impl Fn(&mut CertificateParams) {
    let day = |ahead: i64| {
        let date = (Timestamp::now() + (24 * ahead).hours()).strftime("%Y-%m-%d").to_string();
        let mut parts = date.split('-').map(|part| part.parse::<i32>().unwrap());
        let mut part = || parts.next().unwrap();
        date_time_ymd(part(), part() as u8, part() as u8)
    };
    let (from, until) = (day(from), day(until));
    move |params| {
        params.not_before = from;
        params.not_after = until;
    }
}

fn date_header(ahead: i64) -> String {
    let time = (Timestamp::now() + (24 * ahead).hours()).strftime("%a, %d %b %Y %H:%M:%S GMT");
    format!("Date: {time}\r\n")
}

#[tokio::test]
async fn a_wrong_clock_is_told_from_a_wrong_certificate() {
    let ours = Authority::new("Honest");
    let theirs = Authority::new("Somebody");
    let gone = || ours.odd_site("localhost", days(-60, -3));
    let early = || ours.odd_site("localhost", days(3, 60));
    let clock = ("network.clock_wrong", Owner::You);
    let expired = ("tls.expired", Owner::Contractbook);
    let cases = [
        ("our clock is ahead", gone(), date_header(-30), clock),
        ("our clock is behind", early(), date_header(30), clock),
        ("both clocks agree", gone(), date_header(0), expired),
        ("the server's clock does not help", gone(), date_header(-300), expired),
        ("no date", gone(), String::new(), expired),
        ("a date that cannot be read", gone(), "Date: yesterday\r\n".to_owned(), expired),
        ("a stranger's date", theirs.odd_site("localhost", days(-60, -3)), date_header(-30), expired),
        ("another host's date", ours.odd_site("other.test", days(-60, -3)), date_header(-30), expired),
        ("not yet, and both agree", early(), date_header(0), ("tls.not_yet_valid", Owner::You)),
    ];
    for (name, site, date, (id, owner)) in cases {
        let (address, tokens, asked) = served(&site, date);
        let report = climb_https("localhost", address, &[&ours]).await;
        assert_eq!(ids(&report), [(id, Rung::Tls, Severity::Blocker, owner)], "{name}");
        assert_eq!(report.rung(Rung::Tls).unwrap().state, RungState::Failed);
        // One question for the time, listed, without a token.
        assert_eq!((tokens.load(Ordering::Relaxed), asked.load(Ordering::Relaxed)), (0, 1), "{name}");
        let listed: Vec<_> = report.requests.iter().map(|r| (r.status, r.url.as_str())).collect();
        assert_eq!(
            listed,
            [(Some(401), format!("https://localhost:{}/scim", address.port()).as_str())],
            "{name}"
        );
    }
}

#[tokio::test]
async fn asking_for_the_time_is_bounded() {
    let ours = Authority::new("Honest");
    let site = || ours.odd_site("localhost", days(-60, -3)).config(&[&TLS13], None);
    // Until we leave. Unbounded, the question would last until the time for the whole climb is up, which has another
    // name.
    let silent = serve_tls(site(), hold);
    let endless = serve_tls(site(), |mut stream| {
        read_head(&mut stream);
        write(&mut stream, b"HTTP/1.1 200 OK\r\n");
        while stream.write_all(&[b'a'; 8192]).is_ok() {}
    });
    for address in [silent, endless] {
        let report = climb_https("localhost", address, &[&ours]).await;
        assert_eq!(names(&report), ["tls.expired"]);
    }
}

#[tokio::test]
async fn certificates_are_told_apart() {
    let ours = Authority::new("Honest");
    let theirs = Authority::new("Somebody");
    let link = ours.below("Honest Link", YEARS);
    let old_link = ours.below("Honest Old Link", (2019, 2021));
    let cases: Vec<(&str, Site, &[&str], Owner)> = vec![
        ("good", ours.site("localhost", YEARS), &["token.rejected"], Owner::Contractbook),
        (
            "good with its link",
            link.site("localhost", YEARS).with_link(&link),
            &["token.rejected"],
            Owner::Contractbook,
        ),
        ("without its link", link.site("localhost", YEARS), &["tls.unknown_issuer"], Owner::NetworkTeam),
        (
            "with a link that ended",
            old_link.site("localhost", YEARS).with_link(&old_link),
            &["tls.expired"],
            Owner::Contractbook,
        ),
        (
            "for clients",
            ours.odd_site("localhost", |p| p.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]),
            &["tls.unfit_certificate"],
            Owner::Contractbook,
        ),
        (
            "the name in the old place",
            ours.odd_site("localhost", |p| p.subject_alt_names.clear()),
            &["tls.unfit_certificate"],
            Owner::Contractbook,
        ),
        (
            "another name in the old place",
            ours.odd_site("localhost", |p| {
                p.subject_alt_names.clear();
                p.distinguished_name.push(DnType::CommonName, "other.test");
            }),
            &["tls.wrong_host"],
            Owner::You,
        ),
        ("another name", ours.site("other.test", YEARS), &["tls.wrong_host"], Owner::You),
        ("nobody's", theirs.site("localhost", YEARS), &["tls.unknown_issuer"], Owner::NetworkTeam),
        ("its own", Site::self_signed("localhost"), &["tls.self_signed"], Owner::NetworkTeam),
        ("its own authority", Site::own_authority("localhost"), &["tls.self_signed"], Owner::NetworkTeam),
        ("long gone", ours.site("localhost", (2020, 2021)), &["tls.expired"], Owner::Contractbook),
    ];
    for (name, site, wanted, owner) in cases {
        let (address, tokens, _) = served(&site, date_header(0));
        let report = climb_https("localhost", address, &[&ours]).await;
        assert_eq!(
            (names(&report).as_slice(), ids(&report)[0].3),
            (wanted, owner),
            "{name}: {:?}",
            report.problems()
        );
        assert_eq!(tokens.load(Ordering::Relaxed) > 0, wanted == ["token.rejected"], "{name}");
        if name == "with a link that ended" {
            let words = Texts::english().problem(report.problems()[0]);
            assert!(words.title.contains("1 Jan 2021"), "{}", words.title);
        }
    }
    // An address in place of a name.
    let (address, _, _) = served(&ours.site("127.0.0.1", YEARS), String::new());
    assert_eq!(names(&climb_https("127.0.0.1", address, &[&ours]).await), ["token.rejected"]);
    let (address, _, _) = served(&ours.site("localhost", YEARS), String::new());
    assert_eq!(names(&climb_https("127.0.0.1", address, &[&ours]).await), ["tls.wrong_host"]);
}

#[tokio::test]
async fn what_answers_in_place_of_contractbook_is_an_inspection() {
    let ours = Authority::new("Honest");
    let host = "api.contractbook.com";
    let own_link = Authority::new("Let's Encrypt").below("Let's Encrypt", YEARS);
    let cases = [
        (
            "a company's own authority",
            Authority::new("Nordwind").site(host, YEARS),
            "tls.inspection_proxy",
            "A device in your network",
        ),
        ("vouching for itself", Site::self_signed(host), "tls.inspection_proxy", "A device in your network"),
        (
            "a known product",
            Authority::new("Zscaler Inc.").site(host, YEARS),
            "tls.inspection_proxy",
            "Zscaler",
        ),
        (
            "a public authority without its link",
            own_link.site(host, YEARS),
            "tls.unknown_issuer",
            "Nobody this computer trusts",
        ),
    ];
    for (name, site, id, title) in cases {
        let (origin, tokens, _) = served(&site, String::new());
        let rules = ProxyRules::fixed(&format!("http://{}", tunnel_to(origin).0), "");
        let client = HttpClient::with(quick(), Trust::only(vec![ours.root.clone()]), rules);
        let report = climb_to(&format!("https://{host}/scim"), client).await;
        assert_eq!(ids(&report), [(id, Rung::Tls, Severity::Blocker, Owner::NetworkTeam)], "{name}");
        let words = Texts::english().problem(report.problems()[0]);
        assert!(words.title.starts_with(title), "{name}: {}", words.title);
        assert_eq!(tokens.load(Ordering::Relaxed), 0);
    }
}

#[tokio::test]
async fn old_and_foreign_protocols_are_told_apart() {
    let ours = Authority::new("Honest");
    let hello = |version: u8| {
        let mut body = vec![3, version];
        body.extend_from_slice(&[7; 32]);
        body.extend_from_slice(&[0, 0, 0x2f, 0]);
        let mut bytes = vec![0x16, 3, version.min(1), 0, body.len() as u8 + 4, 2, 0, 0, body.len() as u8];
        bytes.extend_from_slice(&body);
        bytes
    };
    let alert = |version: u8, code: u8| vec![0x15, 3, version, 0, 2, 2, code];
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("TLS 1.0", hello(1), "tls.too_old"),
        ("TLS 1.1", hello(2), "tls.too_old"),
        ("SSL 3", hello(0), "tls.too_old"),
        ("protocol version", alert(1, 70), "tls.too_old"),
        ("insufficient security", alert(3, 71), "tls.too_old"),
        ("handshake failure", alert(3, 40), "tls.handshake_failed"),
        ("unrecognised name", alert(3, 112), "tls.handshake_failed"),
        ("internal error", alert(3, 80), "tls.handshake_failed"),
        ("plain HTTP", b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), "tls.not_spoken"),
        ("a mail server", b"220 mail.test ESMTP\r\n".to_vec(), "tls.not_spoken"),
        ("SSH", b"SSH-2.0-OpenSSH_9.6\r\n".to_vec(), "tls.not_spoken"),
    ];
    for (name, bytes, id) in cases {
        let address = serve(move |mut stream| {
            write(&mut stream, &bytes);
            stream.shutdown(Shutdown::Write).ok();
            copy(&mut stream, &mut sink()).ok();
        });
        let report = climb_https("localhost", address, &[&ours]).await;
        assert_eq!(
            ids(&report).iter().map(|f| (f.0, f.1)).collect::<Vec<_>>(),
            [(id, Rung::Tls)],
            "{name}: {:?}",
            report.problems()
        );
    }
}

#[tokio::test]
async fn proxies_are_told_apart() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let saying = |bytes: &'static [u8]| {
        serve(move |mut stream| {
            read_head(&mut stream);
            write(&mut stream, bytes);
        })
    };
    let failed = "network.proxy_failed";
    let cases = [
        ("nobody there", closed, failed),
        ("a page", saying(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>hello</html>"), failed),
        ("403", saying(b"HTTP/1.1 403 Forbidden\r\n\r\n<html></html>"), failed),
        ("502", saying(b"HTTP/1.0 502 Bad Gateway\r\n\r\n"), failed),
        (
            "407 Negotiate",
            saying(b"HTTP/1.1 407 X\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n"),
            "network.proxy_needs_sign_in",
        ),
        (
            "407 Basic",
            saying(b"HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n"),
            "network.proxy_needs_sign_in",
        ),
        ("closes", saying(b""), failed),
        ("speaks otherwise", saying(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), failed),
        // Until we leave; were it for the time of the whole climb, that would be said instead.
        ("hangs", serve(|mut stream| drop(copy(&mut stream, &mut sink()))), failed),
    ];
    for (name, proxy, id) in cases {
        let limits = Limits { connect: Duration::from_millis(800), ..quick() };
        let rules = ProxyRules::fixed(&format!("http://{proxy}"), "");
        let client = HttpClient::with(limits, Trust::only(vec![Authority::new("x").root]), rules);
        let report = climb_to(&format!("https://{HOST}/scim"), client).await;
        assert_eq!(ids(&report), [(id, Rung::Route, Severity::Blocker, Owner::NetworkTeam)], "{name}");
        assert!(report.requests.is_empty(), "{name}");
    }
}

#[tokio::test]
async fn a_way_out_that_cannot_be_taken_is_blamed_only_when_the_direct_one_fails() {
    // "invalid" never exists (RFC 6761 section 6.4).
    for (rules, words) in [
        (ProxyRules::with_script(Script::Named), "script"),
        (ProxyRules::fixed("socks5://proxy.invalid:1080", ""), "kind"),
        (ProxyRules::fixed(":::", ""), "kind"),
    ] {
        let client = HttpClient::with(quick(), Trust::only(vec![Authority::new("x").root]), rules);
        let report = climb_to("https://a.invalid/scim", client).await;
        let blamed = ("network.proxy_failed", Rung::Name, Severity::Blocker, Owner::NetworkTeam);
        assert_eq!(ids(&report), [OTHER_HOST, blamed]);
        assert_eq!(report.problems()[0].facts["way"], words);
    }
    // Windows looks for a script everywhere; without one in the network it changes nothing.
    let client = HttpClient::with(quick(), Trust::only(Vec::new()), ProxyRules::with_script(Script::Sought));
    let report = climb_to("https://a.invalid/scim", client).await;
    assert!(
        matches!(names(&report)[..], [_, "network.name_not_found" | "network.offline"]),
        "{:?}",
        report.problems()
    );
}

/// On Linux this address leads to this computer without being loopback by name.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_way_out_that_was_not_needed_is_a_note() {
    let ours = Authority::new("Honest");
    for (rules, wanted) in [
        (ProxyRules::with_script(Script::Named), Some("script")),
        (ProxyRules::fixed("socks5://127.0.0.1:9", ""), Some("kind")),
        (ProxyRules::fixed("http://[", ""), Some("kind")),
        (ProxyRules::with_script(Script::Sought), None),
        (ProxyRules::none(), None),
    ] {
        let (address, _, _) = served(&ours.site("0.0.0.0", YEARS), String::new());
        let client = HttpClient::with(quick(), Trust::only(vec![ours.root.clone()]), rules);
        let report = climb_to(&format!("https://0.0.0.0:{}/scim", address.port()), client).await;
        let route = report.rung(Rung::Route).unwrap();
        assert_eq!(route.state, RungState::Passed, "{:?}", report.problems());
        let noted: Vec<_> =
            route.problems.iter().map(|p| (p.id.as_str(), p.severity, p.facts["way"].as_str())).collect();
        let wanted: Vec<_> =
            wanted.into_iter().map(|way| ("network.proxy_not_used", Severity::Note, way)).collect();
        assert_eq!(noted, wanted);
        assert!(names(&report).contains(&"token.rejected"), "{:?}", report.problems());
    }
}
