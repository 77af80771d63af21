//! The ladder over https: no request, and so no token, before the line is proven genuine.

#[cfg(test)]
#[path = "common/hostile.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile;
#[cfg(test)]
#[path = "common/hostile_tls.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile_tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use contractbook_setup::domain::checks::{CheckReport, NotTriedReason, Rung, RungState};
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{LadderInput, climb};
use contractbook_setup::service::users::{UsersOptions, read_all};
use hostile::{CANARY, quick, read_head, write};
use hostile_tls::{Authority, Site, serve_tls};
use rustls::version::TLS13;

async fn check(site: &Site, trusted: &Authority) -> (CheckReport, usize) {
    let asked = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&asked);
    let address = serve_tls(site.config(&[&TLS13], None), move |mut stream| {
        if read_head(&mut stream).contains(CANARY) {
            seen.fetch_add(1, Ordering::Relaxed);
        }
        write(&mut stream, b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    let input = LadderInput {
        tenant_url: format!("https://localhost:{}/scim", address.port()),
        token: Some(SecretToken::new(CANARY.to_owned())),
        started_at: jiff::Timestamp::now(),
        timeout: Duration::from_secs(20),
        keep: Vec::new(),
    };
    let client = HttpClient::with_roots(quick(), vec![trusted.root.clone()]);
    let report = climb(input, client, |_| {}).await;
    (report, asked.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_genuine_line_leads_to_the_token() {
    let ours = Authority::new("Honest");
    let (report, asked) = check(&ours.site("localhost", (2020, 2090)), &ours).await;
    let tls = report.rung(Rung::Tls).unwrap();
    assert_eq!(tls.state, RungState::Passed, "{:?}", tls.problems);
    let key = tls.found.as_ref().unwrap().key;
    assert!(Texts::english().has(&format!("rung-found-{key}")), "{key}");
    assert_eq!(report.rung(Rung::Token).unwrap().problems[0].id.as_str(), "token.rejected");
    assert_eq!(asked, 2);
}

#[tokio::test]
async fn reading_users_names_the_same_fault_of_the_line() {
    let ours = Authority::new("Honest");
    let told = Arc::new(AtomicUsize::new(0));
    for (site, wanted) in [
        (ours.site("localhost", (2020, 2021)), "tls.expired"),
        (ours.site("other.test", (2020, 2090)), "tls.wrong_host"),
        (Site::self_signed("localhost"), "tls.self_signed"),
    ] {
        let seen = Arc::clone(&told);
        let address = serve_tls(site.config(&[&TLS13], None), move |mut stream| {
            if read_head(&mut stream).contains(CANARY) {
                seen.fetch_add(1, Ordering::Relaxed);
            }
        });
        let base = read_tenant_url(&format!("https://localhost:{}/scim", address.port())).url.unwrap();
        let client = HttpClient::with_roots(quick(), vec![ours.root.clone()]);
        let token = SecretToken::new(CANARY.to_owned());
        let read = read_all(client, &base, &token, UsersOptions::default(), |_| {}).await;
        let named: Vec<_> = read.problems.iter().map(|p| (p.id.as_str(), p.rung)).collect();
        assert_eq!(named, [(wanted, Rung::Tls)]);
    }
    assert_eq!(told.load(Ordering::Relaxed), 0, "the token was told");
}

#[tokio::test]
async fn a_line_that_is_not_genuine_never_sees_the_token() {
    let ours = Authority::new("Honest");
    let theirs = Authority::new("Somebody");
    for (site, trusted) in [
        (theirs.site("localhost", (2020, 2090)), &ours),
        (ours.site("other.test", (2020, 2090)), &ours),
        (ours.site("localhost", (2020, 2021)), &ours),
        (Site::self_signed("localhost"), &ours),
    ] {
        let (report, asked) = check(&site, trusted).await;
        let tls = report.rung(Rung::Tls).unwrap();
        assert_eq!(tls.state, RungState::Failed, "{tls:?}");
        assert_eq!(report.rung(Rung::Http).unwrap().not_tried, Some(NotTriedReason::Needs(Rung::Tls)));
        assert!(report.requests.is_empty());
        assert_eq!(asked, 0);
    }
}
