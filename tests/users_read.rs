//! Reading all users from servers that page well, oddly and wrongly.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

#[path = "common/scim_server.rs"]
mod scim_server;
#[path = "common/users.rs"]
mod users;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::practice::{Contractbook, Fault, Options};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::users::{UsersOptions, UsersRead, read_all, read_all_until};
use scim_server::{Say, list, scim, serve};
use users::user;

/// The number behind `name=` in a query.
fn number(asked: &str, name: &str) -> Option<usize> {
    let query = asked.split_once('?')?.1;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

async fn read(url: &str, token: &SecretToken) -> UsersRead {
    let base = read_tenant_url(url).url.unwrap();
    let mut last = 0;
    let read = read_all(HttpClient::new(Limits::default()), &base, token, UsersOptions::default(), |now| {
        assert!(now.read >= last);
        last = now.read;
    })
    .await;
    assert_eq!(last, read.users.len());
    read
}

async fn from(answer: impl Fn(usize, usize) -> Say + Send + Sync + 'static) -> UsersRead {
    let server =
        serve(move |asked, _| answer(number(asked, "startIndex").unwrap(), number(asked, "count").unwrap()))
            .await;
    let read = read(&server.url(), &SecretToken::new("a-token-of-some-length".to_owned())).await;
    assert!(server.seen().iter().all(|r| r.starts_with("GET ")));
    // A request that was given up may not have reached the server.
    assert!(read.requests >= server.seen().len());
    assert_eq!(read.records.len(), read.requests);
    read
}

fn page(all: usize, start: usize, count: usize) -> Vec<String> {
    (start.max(1)..=all).take(count).map(user).collect()
}

fn ids(read: &UsersRead) -> Vec<&'static str> {
    read.problems.iter().map(|p| p.id.as_str()).collect()
}

#[tokio::test]
async fn ten_thousand_users_come_in_a_hundred_pages() {
    let server = Contractbook::start(Options { users: 10_000, ..Options::default() }).await.unwrap();
    let read = read(&server.tenant_url(), &server.token()).await;
    assert!(read.complete, "{:?}", read.problems);
    // One more: that nobody comes behind the last full page shows only there.
    assert_eq!((read.users.len(), read.pages, read.requests), (10_000, 100, 101));
    assert_eq!(read.reported_total, Some(10_000));
}

#[tokio::test]
async fn servers_that_cap_ignore_or_omit_are_read_completely() {
    let capped = from(|start, count| list(1234, &page(1234, start, count.min(37)))).await;
    let all_at_once = from(|_, _| list(1234, &page(1234, 1, usize::MAX))).await;
    let no_total = from(|start, count| {
        scim(200, format!(r#"{{"Resources":[{}]}}"#, page(1234, start, count).join(",")))
    })
    .await;
    let from_zero = from(|start, count| list(1234, &page(1234, start + 1, count))).await;
    let start_ignored = from(|_, count| list(1234, &page(1234, 1, count))).await;
    let overlapping = from(|start, count| list(1234, &page(1234, start.saturating_sub(5), count))).await;
    assert!(ids(&overlapping).contains(&"scim.paging_overlaps"), "{:?}", overlapping.problems);
    assert!(ids(&capped).is_empty(), "{:?}", capped.problems);
    for (name, read) in [
        ("capped", capped),
        ("all at once", all_at_once),
        ("no total", no_total),
        ("from zero", from_zero),
        ("start ignored", start_ignored),
        ("overlapping", overlapping),
    ] {
        assert!(read.complete, "{name}: {:?}", read.problems);
        assert_eq!(read.users.len(), 1234, "{name}");
    }
}

#[tokio::test]
async fn what_is_not_certain_is_not_complete() {
    let ignored = from(|_, count| list(1234, &page(1234, 1, count.min(100)))).await;
    assert!(!ignored.complete && ids(&ignored).contains(&"scim.paging_ignored"), "{:?}", ignored.problems);
    let overstated = from(|start, count| list(300, &page(250, start, count))).await;
    assert!(
        !overstated.complete && ids(&overstated).contains(&"scim.counts_wrong"),
        "{:?}",
        overstated.problems
    );
    assert_eq!(overstated.users.len(), 250);
    let lost = from(|start, count| {
        if start > 100 {
            list(300, &page(300, start + 7, count))
        } else {
            list(300, &page(300, start, count))
        }
    })
    .await;
    assert!(!lost.complete, "{:?}", lost.problems);
    let announced_only = from(|_, _| scim(200, r#"{"totalResults":5}"#)).await;
    assert!(!announced_only.complete && ids(&announced_only).contains(&"scim.list_without_resources"));
}

#[tokio::test]
async fn an_understated_total_is_read_to_the_end() {
    let read = from(|start, count| list(50, &page(250, start, count))).await;
    assert_eq!((read.users.len(), read.complete), (250, true), "{:?}", read.problems);
}

#[tokio::test]
async fn paging_that_never_ends_is_ended() {
    for faults in [Fault::PagingEndless, Fault::PagingIgnored] {
        let options = Options { users: 250, faults: BTreeSet::from([faults]), ..Options::default() };
        let server = Contractbook::start(options).await.unwrap();
        let read = read(&server.tenant_url(), &server.token()).await;
        assert!(read.requests < 60, "{faults}: {}", read.requests);
        let named = ids(&read).iter().any(|id| matches!(*id, "scim.paging_endless" | "scim.paging_ignored"));
        assert!(named, "{faults}: {:?}", read.problems);
    }
}

#[tokio::test]
async fn the_paging_fault_is_named_and_not_its_signs() {
    for (fault, users, wanted) in [
        (Fault::PagingEndless, 25, "scim.paging_endless"),
        (Fault::PagingEndless, 250, "scim.paging_endless"),
        (Fault::PagingIgnored, 250, "scim.paging_ignored"),
    ] {
        let options = Options { users, faults: BTreeSet::from([fault]), ..Options::default() };
        let server = Contractbook::start(options).await.unwrap();
        let read = read(&server.tenant_url(), &server.token()).await;
        assert_eq!((ids(&read), read.complete), (vec![wanted], false), "{fault} {users}");
    }
}

#[tokio::test]
async fn out_of_time_names_what_took_the_time() {
    let server = serve(|_, _| scim(500, "{}")).await;
    let base = read_tenant_url(&server.url()).url.unwrap();
    let token = SecretToken::new("a-token-of-some-length".to_owned());
    let options = UsersOptions { timeout: Some(Duration::from_millis(600)), ..UsersOptions::default() };
    let read = read_all(HttpClient::new(Limits::default()), &base, &token, options, |_| {}).await;
    assert_eq!((ids(&read), read.complete), (vec!["http.server_error"], false));
}

#[tokio::test]
async fn a_read_that_is_stopped_keeps_what_it_has() {
    let options = Options { users: 5000, latency: Duration::from_millis(50), ..Options::default() };
    let server = Contractbook::start(options).await.unwrap();
    let base = read_tenant_url(&server.tenant_url()).url.unwrap();
    let seen = AtomicUsize::new(0);
    let stop = async {
        while seen.load(Ordering::Relaxed) < 300 {
            tokio::task::yield_now().await;
        }
    };
    let count = |now: contractbook_setup::service::users::UsersProgress| {
        seen.store(now.read, Ordering::Relaxed);
    };
    let client = HttpClient::new(Limits::default());
    let read = read_all_until(client, &base, &server.token(), UsersOptions::default(), count, stop).await;
    assert!(read.cancelled && !read.complete);
    assert!((300..5000).contains(&read.users.len()), "{}", read.users.len());
    assert_eq!((read.reported_total, ids(&read)), (Some(5000), vec![]));
}

#[tokio::test]
async fn hiccups_are_overcome_and_a_lasting_failure_is_said() {
    let tries = AtomicUsize::new(0);
    let flaky = from(move |start, count| {
        let nth = tries.fetch_add(1, Ordering::Relaxed);
        if nth % 4 == 3 { scim(503, "{}") } else { list(1000, &page(1000, start, count)) }
    })
    .await;
    assert!(flaky.complete && flaky.users.len() == 1000, "{:?}", flaky.problems);
    let broken = from(
        |start, count| {
            if start > 500 { scim(403, "{}") } else { list(1000, &page(1000, start, count)) }
        },
    )
    .await;
    assert!(!broken.complete && ids(&broken).contains(&"scim.paging_fails"), "{:?}", broken.problems);
    assert!(broken.users.len() >= 100);
}

#[tokio::test]
async fn a_refused_token_is_said_at_once() {
    let read = from(|_, _| scim(401, "{}")).await;
    assert_eq!((ids(&read), read.requests, read.complete), (vec!["token.rejected"], 1, false));
}

#[tokio::test]
async fn refused_page_sizes_are_made_smaller() {
    let read =
        from(|start, count| if count > 10 { scim(400, "{}") } else { list(95, &page(95, start, count)) })
            .await;
    assert!(read.complete && read.users.len() == 95, "{:?}", read.problems);
    assert!(ids(&read).contains(&"scim.page_size_refused"));
}

#[tokio::test]
async fn people_without_ids_and_doubles_are_counted_once() {
    let read = from(|start, _| {
        let same = r#"{"userName":"a@nordwind.example"}"#.to_owned();
        if start == 1 {
            list(3, &[same.clone(), same, r#"{"userName":"b@nordwind.example"}"#.to_owned()])
        } else {
            list(3, &[])
        }
    })
    .await;
    assert_eq!(read.users.len(), 2);
    assert!(ids(&read).contains(&"scim.id_missing"));
}
