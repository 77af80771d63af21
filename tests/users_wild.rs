//! Reading all users from servers of every kind: each ends, each says truthfully whether the list is whole.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

#[path = "common/users.rs"]
mod numbered;
#[path = "common/wild_server.rs"]
mod wild_server;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};
use std::time::Duration;

use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::users::{
    Patience, UsersOptions, UsersProgress, UsersRead, read_all, read_all_until,
};
use numbered::user;
use tokio::time::timeout;
use wild_server::{Ask, Manner, Say, Server, serve};

const TOKEN: &str = "Canary-4711-secret-token";
/// Long enough for any machine; what ends by itself ends long before.
const PATIENCE: Duration = Duration::from_mins(1);

fn options() -> UsersOptions {
    let ms = Duration::from_millis;
    let patience = Patience {
        pauses: [ms(5), ms(20), ms(50)],
        longest_wait: Duration::from_secs(2),
        silence: ms(1500),
        most_users: 20_000,
        ..Patience::default()
    };
    UsersOptions { timeout: None, patience }
}

async fn read(server: &Server, limits: Limits) -> UsersRead {
    let base = read_tenant_url(&server.url()).url.unwrap();
    let token = SecretToken::new(TOKEN.to_owned());
    let mut last = 0;
    let read = read_all(HttpClient::new(limits), &base, &token, options(), |now: UsersProgress| {
        assert!(now.read >= last, "progress goes back");
        last = now.read;
    })
    .await;
    assert!(!format!("{read:?}").contains(TOKEN), "the token is in the result");
    assert!(server.seen().iter().all(|line| line.starts_with("GET /scim/Users?") && !line.contains(TOKEN)));
    assert!(!server.seen().iter().any(|line| line.ends_with("count=0 HTTP/1.1")), "asked for nobody");
    let distinct: BTreeSet<_> = read.users.iter().map(|u| (&u.id, &u.user_name)).collect();
    assert_eq!(distinct.len(), read.users.len(), "somebody is listed twice");
    assert!(!read.complete || !read.cancelled);
    read
}

fn ids(read: &UsersRead) -> BTreeSet<&'static str> {
    read.problems.iter().map(|p| p.id.as_str()).collect()
}

/// A server, and what must come of it.
struct Case {
    name: String,
    manner: Manner,
    limits: Limits,
    answer: Box<dyn Fn(&Ask) -> Say + Send + Sync>,
    complete: bool,
    count: RangeInclusive<usize>,
    problems: &'static [&'static str],
    most_requests: usize,
}

/// A server that is read to the end: `count` users in at most `most_requests` requests.
fn whole(
    name: impl Into<String>,
    count: usize,
    most_requests: usize,
    answer: impl Fn(&Ask) -> Say + Send + Sync + 'static,
) -> Case {
    Case {
        name: name.into(),
        manner: Manner::Modern,
        limits: Limits::default(),
        answer: Box::new(answer),
        complete: true,
        count: count..=count,
        problems: &[],
        most_requests,
    }
}

/// A server that cannot be read to the end.
fn partly(
    name: impl Into<String>,
    count: RangeInclusive<usize>,
    most_requests: usize,
    answer: impl Fn(&Ask) -> Say + Send + Sync + 'static,
) -> Case {
    Case { complete: false, count, ..whole(name, 0, most_requests, answer) }
}

impl Case {
    fn says(self, problems: &'static [&'static str]) -> Self {
        Self { problems, ..self }
    }
}

async fn check(cases: Vec<Case>) {
    let mut wrong = Vec::new();
    for case in cases {
        let server = serve(case.manner, case.answer);
        let Ok(read) = timeout(PATIENCE, read(&server, case.limits)).await else {
            wrong.push(format!("{}: never ended", case.name));
            continue;
        };
        let wanted: BTreeSet<_> = case.problems.iter().copied().collect();
        let good = read.complete == case.complete
            && case.count.contains(&read.users.len())
            && ids(&read) == wanted
            && read.requests <= case.most_requests;
        if !good {
            wrong.push(format!(
                "{}: complete {}, {} users, {} requests, {:?}",
                case.name,
                read.complete,
                read.users.len(),
                read.requests,
                read.problems.iter().map(|p| format!("{}: {}", p.id.as_str(), p.details)).collect::<Vec<_>>(),
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Users `skipped + 1` and on, at most `count`, of `all`.
fn users(all: usize, skipped: usize, count: usize) -> Vec<String> {
    (1..=all).skip(skipped).take(count).map(user).collect()
}

const LIST: &str = r#""schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"]"#;

fn list(total: impl std::fmt::Display, users: &[String]) -> Say {
    let body = format!(r#"{{{LIST},"totalResults":{total},"Resources":[{}]}}"#, users.join(","));
    Say { status: 200, body, ..Say::default() }
}

fn status(status: u16) -> Say {
    Say { status, body: "{}".to_owned(), ..Say::default() }
}

fn retry(after: &str) -> Say {
    Say { headers: vec![("Retry-After", after.to_owned())], ..status(429) }
}

/// As RFC 7644 section 3.4.2.4 has it.
fn proper(all: usize, ask: &Ask) -> Say {
    list(all, &users(all, ask.start().max(1) - 1, ask.count()))
}

#[tokio::test]
async fn counts_and_caps() {
    let mut cases = vec![
        whole("proper", 250, 3, |a| proper(250, a)),
        whole("proper, last page full", 300, 4, |a| proper(300, a)),
        whole("nobody", 0, 1, |a| proper(0, a)),
        whole("one", 1, 2, |a| proper(1, a)),
        whole("everybody on one page", 250, 2, |_| list(250, &users(250, 0, 250))),
        whole(
            "count refused above 50",
            250,
            8,
            |a| {
                if a.count() > 50 { status(400) } else { proper(250, a) }
            },
        )
        .says(&["scim.page_size_refused"]),
        whole("count refused above 10", 95, 13, |a| if a.count() > 10 { status(400) } else { proper(95, a) })
            .says(&["scim.page_size_refused"]),
        whole("Resources in other letters", 250, 3, |a| {
            let mut say = proper(250, a);
            say.body = say.body.replace("Resources", "resources");
            say
        })
        .says(&["scim.attribute_case"]),
    ];
    for cap in [10, 20, 50, 100] {
        let requests = 250 / cap + 2;
        cases.push(whole(format!("cap {cap}"), 250, requests, move |a| {
            list(250, &users(250, a.skipped(), a.count().min(cap)))
        }));
        cases.push(whole(format!("cap {cap}, announced"), 250, requests, move |a| {
            let page = users(250, a.skipped(), a.count().min(cap));
            list(format!(r#"250,"startIndex":{},"itemsPerPage":{}"#, a.start(), page.len()), &page)
        }));
    }
    check(cases).await;
}

#[tokio::test]
async fn totals_of_every_kind() {
    const WRONG: &[&str] = &["scim.counts_wrong"];
    let says = |total: &'static str| move |a: &Ask| list(total, &users(250, a.skipped(), a.count()));
    let mut cases = vec![
        whole("missing", 250, 12, |a| {
            let mut say = proper(250, a);
            say.body = say.body.replace(r#""totalResults":250,"#, "");
            say
        })
        .says(WRONG),
        whole("as text", 250, 3, says(r#""250""#)).says(WRONG),
        whole("number of the page", 250, 12, |a| {
            let page = users(250, a.skipped(), a.count());
            list(page.len(), &page)
        })
        .says(WRONG),
        whole("number of the page, the last one full", 200, 12, |a| {
            let page = users(200, a.skipped(), a.count());
            list(page.len(), &page)
        })
        .says(WRONG),
        whole("number of the page, capped", 250, 20, |a| {
            let page = users(250, a.skipped(), a.count().min(25));
            list(page.len(), &page)
        })
        .says(WRONG),
        whole("0 behind the end", 200, 3, |a| {
            let page = users(200, a.skipped(), a.count());
            list(if page.is_empty() { 0 } else { 200 }, &page)
        }),
        partly("too large", 250..=250, 10, says("300")).says(WRONG),
        partly("far too large", 250..=250, 20, says("9000000000000000")).says(WRONG),
        partly("announced, but nobody sent", 0..=0, 1, |_| list(250, &[]))
            .says(&["scim.list_without_resources"]),
        partly("announced, and empty from the second page on", 100..=100, 14, |a| {
            list(1000, &users(100, a.skipped(), a.count()))
        })
        .says(WRONG),
    ];
    for total in ["-1", "null", "50", "0", "100", "150", "200", "249"] {
        cases.push(whole(format!("total {total}"), 250, 14, says(total)).says(WRONG));
    }
    check(cases).await;
}

#[tokio::test]
async fn the_first_user_is_looked_for_where_servers_hide_it() {
    const IGNORED: &[&str] = &["scim.paging_ignored"];
    check(vec![
        whole("startIndex ignored", 250, 4, |a| list(250, &users(250, 0, a.count()))).says(IGNORED),
        whole("startIndex ignored, total of the page", 250, 5, |a| {
            let page = users(250, 0, a.count());
            list(page.len(), &page)
        })
        .says(IGNORED),
        partly("startIndex ignored and capped", 100..=100, 5, |a| {
            list(250, &users(250, 0, a.count().min(100)))
        })
        .says(IGNORED),
        whole("counted from 0", 250, 7, |a| list(250, &users(250, a.start(), a.count()))).says(IGNORED),
        whole("counted from 2", 250, 6, |a| list(250, &users(250, a.start().saturating_sub(2), a.count())))
            .says(&["scim.paging_overlaps"]),
        partly("counted from 0, but not the first page", 249..=249, 8, |a| {
            list(250, &users(250, if a.start() <= 1 { 0 } else { a.start() }, a.count()))
        })
        .says(&["scim.counts_wrong"]),
        whole("number of a page", 250, 9, |a| list(250, &users(250, a.skipped() * a.count(), a.count())))
            .says(IGNORED),
        whole("number of a page from 0", 250, 9, |a| {
            list(250, &users(250, a.start() * a.count(), a.count()))
        })
        .says(IGNORED),
    ])
    .await;
}

#[tokio::test]
async fn last_pages_of_every_kind() {
    const FAILS: &[&str] = &["scim.paging_fails"];
    let mut cases = vec![
        partly("one missing on the last page", 249..=249, 8, |a| {
            list(250, &users(249, a.skipped(), a.count()))
        })
        .says(&["scim.counts_wrong"]),
        partly("last page empty", 200..=200, 9, |a| list(250, &users(200, a.skipped(), a.count())))
            .says(&["scim.counts_wrong"]),
        whole("the last page again behind the end", 200, 4, |a| {
            list(200, &users(200, a.skipped().min(100), a.count()))
        }),
    ];
    for code in [400, 404, 500] {
        cases.push(
            partly(format!("last page {code}"), 200..=200, 9, move |a| {
                if a.start() > 200 { status(code) } else { proper(250, a) }
            })
            .says(FAILS),
        );
        cases.push(whole(format!("{code} behind the end"), 200, 3, move |a| {
            if a.start() > 200 { status(code) } else { proper(200, a) }
        }));
    }
    check(cases).await;
}

#[tokio::test]
async fn pages_in_the_middle_that_fail() {
    const FAILS: &[&str] = &["scim.paging_fails"];
    let mut cases = vec![
        whole("empty once", 1000, 14, {
            let times = AtomicUsize::new(0);
            move |a| {
                if a.start() == 501 && times.fetch_add(1, Ordering::SeqCst) == 0 {
                    list(1000, &[])
                } else {
                    proper(1000, a)
                }
            }
        }),
        whole("every second request 429 with Retry-After", 500, 20, |a| {
            if a.nth % 2 == 1 { retry("0") } else { proper(500, a) }
        }),
        whole("every second request 429", 1000, 30, |a| {
            if a.nth % 2 == 1 { status(429) } else { proper(1000, a) }
        }),
        whole("once 429 with a second to wait", 500, 16, |a| {
            if a.nth == 3 { retry("1") } else { proper(500, a) }
        }),
        partly("429 from the fifth page on", 300..=900, 40, |a| {
            if a.start() > 400 { status(429) } else { proper(1000, a) }
        })
        .says(&["http.rate_limited"]),
        partly("an hour to wait", 100..=900, 12, |a| {
            if a.start() > 300 { retry("3600") } else { proper(1000, a) }
        })
        .says(&["http.rate_limited"]),
        partly("all later pages 500", 100..=100, 16, |a| {
            if a.start() > 100 { status(500) } else { proper(1000, a) }
        })
        .says(FAILS),
        partly("no JSON in the middle", 900..=900, 14, |a| {
            if a.start() == 501 {
                Say { status: 200, body: "{\"Resources\":[".to_owned(), ..Say::default() }
            } else {
                proper(1000, a)
            }
        })
        .says(FAILS),
    ];
    for code in [500, 502, 503, 504] {
        let times = AtomicUsize::new(0);
        cases.push(whole(format!("{code} once"), 1000, 14, move |a| {
            let fails = a.start() == 501 && times.fetch_add(1, Ordering::SeqCst) == 0;
            if fails { status(code) } else { proper(1000, a) }
        }));
        cases.push(
            partly(format!("{code} for ever"), 900..=900, 15, move |a| {
                if a.start() == 501 { status(code) } else { proper(1000, a) }
            })
            .says(FAILS),
        );
    }
    check(cases).await;
}

/// A number that looks random, the same each time.
fn shuffled(all: usize, salt: usize) -> Vec<usize> {
    let mut order: Vec<_> = (1..=all).collect();
    order.sort_by_key(|n| n.wrapping_mul(2_654_435_761).wrapping_add(salt.wrapping_mul(40_503)) % 1_000_003);
    order
}

#[tokio::test]
async fn pages_that_overlap_repeat_and_change_order() {
    const OVERLAPS: &[&str] = &["scim.paging_overlaps"];
    let random = |total: bool| {
        move |a: &Ask| {
            let order = shuffled(1000, a.nth * a.nth + 1);
            let page: Vec<_> = order.into_iter().skip(a.skipped()).take(a.count()).map(user).collect();
            let mut say = list(1000, &page);
            if !total {
                say.body = say.body.replace(r#""totalResults":1000,"#, "");
            }
            say
        }
    };
    check(vec![
        whole("overlap by one", 1000, 16, |a| {
            let back = usize::from(a.start() > 1);
            list(1000, &users(1000, a.skipped() - back, a.count() + back))
        })
        .says(OVERLAPS),
        partly("the third page is the second", 900..=900, 16, |a| {
            let start = if a.start() == 201 { 101 } else { a.start().max(1) };
            list(1000, &users(1000, start - 1, a.count()))
        })
        .says(OVERLAPS),
        partly("every fifth is counted and never shown", 800..=800, 40, |a| {
            let rows = (1..=1000).skip(a.skipped()).take(a.count());
            list(1000, &rows.filter(|n| n % 5 > 0).map(user).collect::<Vec<_>>())
        })
        .says(OVERLAPS),
        partly("the second page for ever", 200..=200, 16, |a| {
            list(1000, &users(1000, if a.start() > 100 { 100 } else { 0 }, a.count()))
        })
        .says(&["scim.paging_ignored"]),
        partly("another order each time", 400..=950, 16, random(true)).says(OVERLAPS),
        partly("another order each time, no total", 400..=950, 30, random(false))
            .says(&["scim.counts_wrong", "scim.paging_overlaps"]),
        partly("everybody is the same person", 1..=1, 5, |a| {
            list(250, &vec![user(1); a.count().min((251_usize).saturating_sub(a.start()))])
        })
        .says(&["scim.paging_ignored"]),
    ])
    .await;
}

#[tokio::test]
async fn ids_and_names_of_every_kind() {
    let with = |make: fn(usize) -> String| {
        move |a: &Ask| {
            let page: Vec<_> = (1..=250).skip(a.skipped()).take(a.count()).map(make).collect();
            list(250, &page)
        }
    };
    let mail = r#""active":true,"emails":[{"value":"a@b.example"}]"#;
    assert!(user(1).contains("active") && mail.contains("emails"));
    check(vec![
        whole(
            "one id for two",
            250,
            3,
            with(|n| user(n).replace(&format!(r#""id":"u{n}""#), &format!(r#""id":"u{}""#, n.div_ceil(2)))),
        )
        .says(&["scim.id_duplicate"]),
        whole(
            "one userName for two",
            250,
            3,
            with(|n| {
                user(n).replace(
                    &format!(r#""userName":"user{n}@"#),
                    &format!(r#""userName":"user{}@"#, n.div_ceil(2)),
                )
            }),
        )
        .says(&["scim.user_name_duplicate"]),
        whole("no ids", 250, 3, with(|n| user(n).replace(&format!(r#""id":"u{n}","#), "")))
            .says(&["scim.id_missing"]),
        whole("numbers as ids", 250, 3, with(|n| user(n).replace(&format!(r#""u{n}""#), &n.to_string())))
            .says(&["scim.id_not_text"]),
        whole(
            "ids that differ in letter case",
            250,
            3,
            with(|n| {
                let id = if n % 2 == 0 { format!("AB{}", n / 2) } else { format!("ab{}", n.div_ceil(2)) };
                user(n).replace(&format!(r#""u{n}""#), &format!(r#""{id}""#))
            }),
        ),
    ])
    .await;
}

#[tokio::test]
async fn lists_without_end() {
    const ENDLESS: &[&str] = &["scim.paging_endless"];
    let fresh = |a: &Ask| users(usize::MAX, a.skipped(), a.count());
    check(vec![
        partly("fresh users, a total that grows", 200..=20_000, 300, move |a| {
            list(a.start() + 200, &fresh(a))
        })
        .says(ENDLESS),
        partly("fresh users, a total beyond belief", 200..=20_000, 300, move |a| {
            list(u64::MAX / 4, &fresh(a))
        })
        .says(ENDLESS),
        partly("fresh users, no total", 200..=20_000, 300, move |a| list("null", &fresh(a)))
            .says(&["scim.counts_wrong", "scim.paging_endless"]),
        partly("slow fresh users, no total", 100..=15_000, 200, move |a| Say {
            after: Duration::from_millis(100),
            ..list("null", &fresh(a))
        })
        .says(&["scim.counts_wrong", "scim.paging_endless"]),
        partly("the last page for ever, no total", 250..=250, 20, |a| {
            list("null", &users(250, a.skipped().min(200), a.count()))
        })
        .says(&["scim.counts_wrong", "scim.paging_endless"]),
        partly("it begins again", 100..=250, 20, |a| {
            list(a.start() + 300, &users(250, a.skipped() % 200, a.count()))
        })
        .says(ENDLESS),
    ])
    .await;
}

#[tokio::test]
async fn pages_and_users_that_are_too_large() {
    let small = Limits { body_wire: 256 * 1024, body_unpacked: 256 * 1024, ..Limits::default() };
    let padded =
        |n: usize, bytes: usize| user(n).replacen('{', &format!(r#"{{"pad":"{}","#, "x".repeat(bytes)), 1);
    let heavy = whole("a page of 20 MiB", 120, 20, move |a| {
        let page: Vec<_> = (1..=120).skip(a.skipped()).take(a.count()).map(|n| padded(n, 200_000)).collect();
        list(120, &page)
    })
    .says(&["scim.page_size_refused"]);
    let growing = whole("later pages too large", 1000, 60, move |a| {
        let page: Vec<_> = (1..=1000)
            .skip(a.skipped())
            .take(a.count())
            .map(|n| if n > 200 { padded(n, 5_000) } else { user(n) })
            .collect();
        list(1000, &page)
    })
    .says(&["scim.page_size_refused"]);
    let one = partly("one user too large", 249..=249, 24, move |a| {
        let page: Vec<_> = (1..=250)
            .skip(a.skipped())
            .take(a.count())
            .map(|n| if n == 137 { padded(n, 300_000) } else { user(n) })
            .collect();
        list(250, &page)
    })
    .says(&["scim.page_size_refused", "scim.paging_fails"]);
    check(vec![heavy, Case { limits: small, ..growing }, Case { limits: small, ..one }]).await;
}

#[tokio::test]
async fn connections_of_every_kind() {
    let in_manner =
        |manner, name: &str, most| Case { manner, ..whole(name, 1000, most, |a| proper(1000, a)) };
    check(vec![
        in_manner(Manner::Old, "HTTP/1.0", 11),
        in_manner(Manner::OneConnection, "one connection at a time", 40),
        Case {
            limits: Limits { answer: Duration::from_millis(600), ..Limits::default() },
            ..in_manner(Manner::InTurn, "one connection after the other", 40)
        },
        in_manner(Manner::Fickle, "hangs up at random", 30),
        whole("hangs up without a word", 1000, 20, |a| Say { hang_up: a.nth % 5 == 4, ..proper(1000, a) }),
    ])
    .await;
}

#[tokio::test]
async fn cursors_are_followed() {
    const ENDLESS: &[&str] = &["scim.counts_wrong", "scim.paging_endless"];
    /// RFC 9865: no `startIndex`, the next page under `nextCursor`.
    fn by_cursor(all: usize, total: &str, ask: &Ask) -> Say {
        let skipped = ask.text("cursor").map_or(0, |c| c.trim_start_matches("to%2F").parse().unwrap());
        let page = users(all, skipped, ask.count().min(50));
        let next = skipped + page.len();
        let next = if next < all { format!(r#","nextCursor":"to/{next}""#) } else { String::new() };
        list(format!("{total}{next}"), &page)
    }
    check(vec![
        whole("with a total", 220, 5, |a| by_cursor(220, "220", a)),
        whole("without a total", 220, 5, |a| by_cursor(220, "null", a)).says(&["scim.counts_wrong"]),
        partly("with too large a total", 220..=220, 5, |a| by_cursor(220, "221", a))
            .says(&["scim.counts_wrong"]),
        partly("refused on the way", 100..=100, 4, |a| {
            if a.text("cursor") == Some("to%2F100") { status(400) } else { by_cursor(220, "220", a) }
        })
        .says(&["scim.paging_fails"]),
        partly("leads to itself", 50..=50, 5, |a| {
            let mut say = by_cursor(220, "null", a);
            if a.text("cursor").is_some() {
                say = list(r#"null,"nextCursor":"to/50""#, &users(220, 0, 50));
            }
            say
        })
        .says(ENDLESS),
        partly("a new cursor each time", 50..=50, 6, |a| {
            list(format!(r#"null,"nextCursor":"to/{}""#, a.nth), &users(220, 0, 50))
        })
        .says(ENDLESS),
        partly("fresh users without end", 50..=20_000, 450, |a| by_cursor(usize::MAX, "null", a))
            .says(ENDLESS),
    ])
    .await;
}

#[tokio::test]
async fn people_come_and_go_meanwhile() {
    // From the fourth request on somebody is there who was not, or somebody is gone.
    let later = |a: &Ask| a.nth >= 3;
    let numbered = |numbers: Vec<usize>, a: &Ask| {
        let page: Vec<_> = numbers.iter().skip(a.skipped()).take(a.count()).map(|n| user(*n)).collect();
        list(numbers.len(), &page)
    };
    check(vec![
        whole("one more at the end", 1001, 14, move |a| {
            numbered((1..=if later(a) { 1001 } else { 1000 }).collect(), a)
        }),
        whole("one more on a page of its own", 401, 9, move |a| {
            numbered((1..=if later(a) { 401 } else { 400 }).collect(), a)
        }),
        partly("one more at the beginning", 998..=1001, 16, move |a| {
            numbered((usize::from(!later(a))..=1000).collect(), a)
        })
        .says(&["scim.list_changed"]),
        partly("one fewer at the beginning", 996..=1000, 16, move |a| {
            numbered((if later(a) { 2 } else { 1 }..=1000).collect(), a)
        })
        .says(&["scim.list_changed"]),
        partly("one fewer at the end", 999..=1000, 16, move |a| {
            numbered((1..=if later(a) { 999 } else { 1000 }).collect(), a)
        })
        .says(&["scim.list_changed"]),
    ])
    .await;
}

#[tokio::test]
async fn a_token_that_ends_and_a_way_that_turns() {
    let elsewhere = serve(Manner::Modern, |a| proper(1000, a));
    let target = elsewhere.url();
    check(vec![
        partly(
            "401 on page 7",
            300..=900,
            16,
            |a| if a.start() > 600 { status(401) } else { proper(2000, a) },
        )
        .says(&["token.rejected"]),
        partly("redirected on page 7", 300..=900, 16, move |a| {
            if a.start() > 600 {
                Say { headers: vec![("Location", format!("{target}/Users"))], ..status(302) }
            } else {
                proper(2000, a)
            }
        })
        .says(&["http.redirected"]),
        partly("401 behind the end", 200..=200, 4, |a| {
            if a.start() > 200 { status(401) } else { proper(200, a) }
        })
        .says(&["token.rejected"]),
    ])
    .await;
    assert_eq!(elsewhere.seen(), [""; 0], "a redirect was followed");
}

#[tokio::test]
async fn a_stop_in_the_middle_keeps_what_came() {
    let server = serve(Manner::Modern, |a| Say { after: Duration::from_millis(20), ..proper(5000, a) });
    let base = read_tenant_url(&server.url()).url.unwrap();
    let token = SecretToken::new(TOKEN.to_owned());
    let (some_came, stop) = tokio::sync::watch::channel(false);
    let mut stop = stop;
    let stop = async move {
        stop.wait_for(|some| *some).await.ok();
    };
    let client = HttpClient::new(Limits::default());
    let on_progress = |progress: UsersProgress| {
        some_came.send_replace(progress.read >= 200);
    };
    let read = read_all_until(client, &base, &token, options(), on_progress, stop).await;
    assert!(read.cancelled && !read.complete && ids(&read).is_empty(), "{:?}", read.problems);
    assert!((100..5000).contains(&read.users.len()), "{}", read.users.len());
}

/// Neither page of the pair is sent before both were asked for.
#[tokio::test]
async fn pages_are_fetched_side_by_side() {
    let (asked, both) = (Mutex::new(BTreeSet::new()), Condvar::new());
    let server = serve(Manner::Modern, move |a| {
        if ![101, 201].contains(&a.start()) {
            return proper(1000, a);
        }
        let mut asked = asked.lock().unwrap();
        asked.insert(a.start());
        both.notify_all();
        let patience = Duration::from_secs(5);
        let (asked, waited) = both.wait_timeout_while(asked, patience, |asked| asked.len() < 2).unwrap();
        drop(asked);
        if waited.timed_out() { status(500) } else { proper(1000, a) }
    });
    let read = read(&server, Limits::default()).await;
    // Ten pages, and one that shows that nobody comes behind the last.
    assert_eq!((read.complete, read.users.len(), read.requests), (true, 1000, 11), "{:?}", read.problems);
}

#[tokio::test]
async fn a_server_that_bears_it_is_asked_more_and_one_that_does_not_less() {
    let fixed = serve(Manner::Modern, |a| Say { after: Duration::from_millis(40), ..proper(4000, a) });
    let read_fixed = read(&fixed, Limits::default()).await;
    assert!(read_fixed.complete);
    let most = fixed.crowds().into_iter().max().unwrap();
    assert!((6..=8).contains(&most), "{most} side by side");
    let growing = serve(Manner::Modern, |a| Say {
        after: Duration::from_millis(40) * u32::try_from(a.beside * a.beside).unwrap(),
        ..proper(4000, a)
    });
    let read_growing = read(&growing, Limits::default()).await;
    assert!(read_growing.complete);
    let crowds = growing.crowds();
    let most = crowds.iter().skip(crowds.len() / 2).max().unwrap();
    assert!(*most <= 4, "{crowds:?}");
}
