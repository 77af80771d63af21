//! Reading very many users takes the memory that the users take: no page is kept.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]
#![expect(unsafe_code, reason = "counting memory means standing in for the allocator")]

#[path = "common/wild_server.rs"]
mod wild_server;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::users::{UsersOptions, read_all};
use wild_server::{Manner, Say, serve};

/// Bytes in use, and the most of them so far.
struct Counting {
    now: AtomicUsize,
    most: AtomicUsize,
}

#[global_allocator]
static MEMORY: Counting = Counting { now: AtomicUsize::new(0), most: AtomicUsize::new(0) };

// SAFETY: every call goes to the system's allocator unchanged; counting touches nothing of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = self.now.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        self.most.fetch_max(now, Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        self.now.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}

const USERS: usize = 200_000;
/// What a user carries beside what is kept of it.
const BESIDE: usize = 1_200;
const MIB: usize = 1024 * 1024;

#[tokio::test]
async fn memory_grows_with_the_users_and_not_with_the_pages() {
    let beside = "x".repeat(BESIDE);
    let server = serve(Manner::Modern, move |ask| {
        assert!(ask.beside <= 8 && ask.nth <= USERS / 100, "{ask:?}");
        let page: Vec<_> = (1..=USERS)
            .skip(ask.skipped())
            .take(ask.count())
            .map(|n| {
                format!(
                    r#"{{"id":"u{n}","userName":"user{n}@nordwind.example","title":"{beside}","active":true,"emails":[{{"value":"user{n}@nordwind.example"}}]}}"#
                )
            })
            .collect();
        let body = format!(r#"{{"totalResults":{USERS},"Resources":[{}]}}"#, page.join(","));
        Say { status: 200, body, ..Say::default() }
    });
    let base = read_tenant_url(&server.url()).url.unwrap();
    let token = SecretToken::new("a-token-of-some-length".to_owned());
    let client = HttpClient::new(Limits::default());
    let before = MEMORY.now.load(Ordering::Relaxed);
    MEMORY.most.store(before, Ordering::Relaxed);
    let read = read_all(client, &base, &token, UsersOptions::default(), |_| {}).await;
    let kept = MEMORY.now.load(Ordering::Relaxed) - before;
    let most = MEMORY.most.load(Ordering::Relaxed) - before;
    assert!(read.complete && read.users.len() == USERS, "{:?}", read.problems);
    assert_eq!(server.seen().len(), read.requests);
    assert!(
        server.crowds().iter().all(|beside| *beside <= 8),
        "more pages under way than the memory is counted for"
    );
    assert!(kept < USERS * 500, "{} bytes a user", kept / USERS);
    // The list of users moves to twice its size as it grows; a few pages are under way.
    assert!(most < 2 * kept + 16 * MIB, "{} MiB at most, {} MiB kept", most / MIB, kept / MIB);
    assert!(2 * kept + 16 * MIB < USERS * BESIDE, "pages kept would not be noticed");
}
