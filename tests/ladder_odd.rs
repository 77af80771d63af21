//! The ladder against small servers that are odd in ways of their own.
#![expect(clippy::unwrap_used, clippy::type_complexity, reason = "a helper of a test fails the test")]

#[path = "common/scim_server.rs"]
mod scim_server;
#[path = "common/silent.rs"]
mod silent;
#[path = "common/users.rs"]
mod users;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use contractbook_setup::domain::checks::{
    CheckReport, NoAnswer, NoAnswerKind, NotTriedReason, Rung, RungState, Verdict, held,
};
use contractbook_setup::domain::problems::{ProblemId, Severity};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{Guids, LadderEvent, LadderInput, climb, climb_until};
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::proxy::ProxyRules;
use contractbook_setup::service::tls::Trust;
use scim_server::{Say, list, scim, serve};
use silent::silent;
use tokio::sync::Notify;
use users::user;

const TOKEN: &str = "canary-7f3a9c51e2d84b06";

fn input(tenant_url: &str, token: Option<&str>) -> LadderInput {
    LadderInput {
        tenant_url: tenant_url.to_owned(),
        token: token.map(|t| SecretToken::new(t.to_owned())),
        started_at: jiff::Timestamp::now(),
        timeout: Duration::from_secs(20),
        keep: Vec::new(),
    }
}

async fn check(tenant_url: &str, token: Option<&str>) -> CheckReport {
    let mut events = Vec::new();
    let report =
        climb(input(tenant_url, token), HttpClient::new(Limits::default()), |e| events.push(e)).await;
    assert_eq!(report.rungs.iter().map(|r| r.rung).collect::<Vec<_>>(), Rung::ALL);
    let said = format!("{report:?}{events:?}");
    assert!(!said.contains("7f3a9c51"), "{said}");
    report
}

async fn check_answers(answer: impl Fn(&str) -> Say + Send + Sync + 'static) -> CheckReport {
    let server = serve(move |asked, _| answer(asked)).await;
    let report = check(&server.url(), Some(TOKEN)).await;
    assert!(server.seen().iter().all(|r| r.starts_with("GET ")));
    report
}

/// A good server with one user, except where `spoil` has something else to say.
async fn spoiled(spoil: impl Fn(&str) -> Option<Say> + Send + Sync + 'static) -> CheckReport {
    check_answers(move |asked| spoil(asked).unwrap_or_else(|| good(asked))).await
}

fn good(asked: &str) -> Say {
    if asked.starts_with("/scim/Users?filter=") {
        let known = asked.to_lowercase().contains("user1%40nordwind.example");
        return if known { list(1, &[user(1)]) } else { list(0, &[]) };
    }
    match asked.split('?').next() {
        Some("/scim/Users") => list(1, &[user(1)]),
        Some("/scim/Groups") => list(0, &[]),
        Some("/scim/ServiceProviderConfig") => {
            scim(200, r#"{"patch":{"supported":true},"filter":{"supported":true}}"#)
        }
        Some("/scim/ResourceTypes") => scim(200, r#"{"Resources":[{"id":"User"},{"id":"Group"}]}"#),
        Some("/scim/Schemas") => {
            scim(200, r#"{"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User"}]}"#)
        }
        _ => scim(404, "{}"),
    }
}

fn ids(report: &CheckReport) -> Vec<&'static str> {
    report.problems().iter().map(|p| p.id.as_str()).collect()
}

fn is_lookup(asked: &str, known: bool) -> bool {
    asked.starts_with("/scim/Users?filter=") && asked.to_lowercase().contains("user1%40") == known
}

#[tokio::test]
async fn the_good_server_is_good() {
    let report = spoiled(|_| None).await;
    assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec![]));
}

#[tokio::test]
async fn the_filter_is_proven_by_a_person_who_exists() {
    let other = || user(2).replace("nordwind", "andere");
    let cases: [(&str, Say); 5] = [
        ("scim.existing_user_not_found", list(0, &[])),
        ("scim.existing_user_not_found", scim(404, "{}")),
        ("scim.wrong_user_returned", list(1, &[other()])),
        ("scim.filter_too_broad", list(2, &[user(1), other()])),
        ("scim.user_name_duplicate", list(2, &[user(1), user(1)])),
    ];
    for (id, say) in cases {
        let report = spoiled(move |asked| is_lookup(asked, true).then(|| say.clone())).await;
        assert_eq!(ids(&report).first(), Some(&id), "{:?}", report.problems());
        assert_eq!(report.rung(Rung::UserLookup).unwrap().state, RungState::Failed);
        assert_eq!(report.rung(Rung::Token).unwrap().state, RungState::Passed);
    }
}

#[tokio::test]
async fn a_look_up_of_nobody_must_find_nobody() {
    let guids = |asked: &str| asked.split("%22").nth(1).unwrap().to_owned();
    let cases: [(&str, Box<dyn Fn(&str) -> Say + Send + Sync>); 7] = [
        ("scim.filter_ignored", Box::new(|_| list(1, &[user(1)]))),
        (
            "scim.finds_unknown_user",
            Box::new(move |asked| list(1, &[user(1).replace("user1@nordwind.example", &guids(asked))])),
        ),
        ("scim.counts_wrong", Box::new(|_| list(4, &[]))),
        ("scim.list_without_resources", Box::new(|_| scim(200, r#"{"totalResults":4}"#))),
        ("scim.filter_refused", Box::new(|_| scim(403, "{}"))),
        (
            "scim.too_deep",
            Box::new(|_| scim(200, format!("{{\"a\":{}{}}}", "[".repeat(500), "]".repeat(500)))),
        ),
        ("http.server_error", Box::new(|_| scim(500, "{}"))),
    ];
    for (id, say) in cases {
        let report = spoiled(move |asked| is_lookup(asked, false).then(|| say(asked))).await;
        let problem = report.problems()[0].clone();
        assert_eq!((problem.id.as_str(), problem.rung), (id, Rung::UserLookup), "{:?}", report.problems());
        assert_eq!(report.verdict, Verdict::NotReady);
        assert_eq!(report.rung(Rung::Http).unwrap().state, RungState::Passed, "{id}");
    }
}

#[tokio::test]
async fn a_filter_that_is_refused_for_everybody_is_called_so() {
    let report = spoiled(|asked| asked.starts_with("/scim/Users?filter").then(|| {
        scim(400, r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","scimType":"invalidFilter"}"#)
    }))
    .await;
    assert_eq!(ids(&report)[0], "scim.filter_refused");
}

#[tokio::test]
async fn lists_of_people_never_block_when_they_cannot_be_had() {
    for status in [403, 404, 500] {
        let report = spoiled(move |asked| asked.contains("startIndex").then(|| scim(status, "{}"))).await;
        assert_eq!(report.verdict, Verdict::ReadyWithWarnings, "{status} {:?}", report.problems());
        assert!(ids(&report).contains(&"scim.paging_fails"), "{status}");
        assert!(ids(&report).contains(&"scim.filter_unproven"), "{status}");
    }
}

#[tokio::test]
async fn a_refused_page_size_is_asked_for_again_smaller() {
    let report = spoiled(|asked| asked.contains("count=100").then(|| scim(400, "{}"))).await;
    assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec!["scim.page_size_refused"]));
}

#[tokio::test]
async fn people_are_judged_one_by_one() {
    let report = spoiled(|asked| asked.contains("startIndex").then(|| list(3, &[
        user(1),
        r#"{"id":7,"userName":"a\u0007@x.example","active":"True","emails":"a@x.example","password":"geheim-1"}"#.to_owned(),
        r#"{"userName":"a\u0007@X.example"}"#.to_owned(),
    ])))
    .await;
    for id in [
        "scim.id_missing",
        "scim.id_not_text",
        "scim.user_name_duplicate",
        "scim.active_not_boolean",
        "scim.active_missing",
        "scim.emails_malformed",
        "scim.email_missing",
        "scim.odd_text",
        "scim.secrets_returned",
    ] {
        assert!(ids(&report).contains(&id), "{id}: {:?}", ids(&report));
    }
    assert!(!format!("{report:?}").contains("geheim-1"));
}

#[tokio::test]
async fn what_both_standard_and_entra_accept_is_no_fault() {
    // No startIndex, no itemsPerPage, a charset, and no Resources where there are none.
    let report = spoiled(|asked| {
        is_lookup(asked, false).then(|| {
            let kind = ("content-type", "application/scim+json; charset=utf-8".to_owned());
            (
                200,
                vec![kind],
                r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0}"#
                    .to_owned(),
            )
        })
    })
    .await;
    assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec!["scim.list_without_resources"]));
}

#[tokio::test]
async fn the_form_of_a_list_is_judged() {
    let cases: [(&str, &str); 6] = [
        ("scim.schemas_missing", r#"{"totalResults":0,"Resources":[]}"#),
        ("scim.schemas_old", r#"{"schemas":["urn:scim:schemas:core:1.0"],"totalResults":0,"Resources":[]}"#),
        (
            "scim.attribute_case",
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalresults":0,"resources":[]}"#,
        ),
        (
            "scim.duplicate_keys",
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0,"totalResults":0,"Resources":[]}"#,
        ),
        (
            "scim.counts_wrong",
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":"0","Resources":[]}"#,
        ),
        (
            "scim.odd_text",
            "\u{feff}{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"Resources\":[]}",
        ),
    ];
    for (id, body) in cases {
        let report = spoiled(move |asked| is_lookup(asked, false).then(|| scim(200, body))).await;
        assert_eq!(ids(&report), [id]);
        assert_ne!(report.verdict, Verdict::NotReady);
    }
}

#[tokio::test]
async fn groups_are_judged_on_their_own() {
    let group = r#"{"id":"g","displayName":"A","members":[{"value":"u1"}]}"#.to_owned();
    let cases: [(&[&str], Say); 3] = [
        (&["scim.filter_ignored", "scim.members_not_excluded"], list(1, &[group])),
        (&["scim.groups_missing"], scim(501, "{}")),
        (&["scim.groups_refused"], scim(401, "{}")),
    ];
    for (wanted, say) in cases {
        let report = spoiled(move |asked| asked.starts_with("/scim/Groups").then(|| say.clone())).await;
        let rung = report.rung(Rung::GroupLookup).unwrap();
        assert_eq!(rung.problems.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), wanted);
        assert_eq!(rung.state, RungState::Failed);
        assert_eq!(report.rung(Rung::UserLookup).unwrap().state, RungState::Passed);
    }
}

#[tokio::test]
async fn descriptions_that_cannot_be_read_are_notes() {
    let report = spoiled(|asked| asked.starts_with("/scim/S").then(|| scim(200, "[1"))).await;
    assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec!["scim.discovery_malformed"]));
}

#[tokio::test]
async fn an_echo_of_the_token_is_told_and_shown_nowhere() {
    for status in [200, 400, 401, 403, 404, 500] {
        let server = serve(move |_, token| {
            let token = token.unwrap_or_default().to_owned();
            let body = format!(r#"{{"detail":"you sent {token}"}}"#);
            (status, vec![("content-type", "application/json".to_owned()), ("x-echo", token)], body)
        })
        .await;
        let report = check(&server.url(), Some(TOKEN)).await;
        assert_eq!(report.verdict, Verdict::NotReady, "{status}");
        assert!(ids(&report).contains(&"scim.secrets_returned"), "{status} {:?}", ids(&report));
    }
    let redirecting = serve(|_, token| {
        let to = format!("http://127.0.0.1:9/{}", token.unwrap_or_default().replace(' ', "/"));
        (302, vec![("location", to)], String::new())
    })
    .await;
    assert_eq!(check(&redirecting.url(), Some(TOKEN)).await.verdict, Verdict::NotReady);
}

#[tokio::test]
async fn without_a_token_the_way_is_tried_and_no_token_is_sent() {
    let server = serve(|_, token| {
        assert_eq!(token, None);
        scim(401, "{}")
    })
    .await;
    for token in [None, Some("https://api.contractbook.com/scim")] {
        let report = check(&server.url(), token).await;
        assert_eq!(report.rung(Rung::Http).unwrap().state, RungState::Passed);
        assert_eq!(report.rung(Rung::Token).unwrap().state, RungState::Failed);
        assert_eq!(
            report.rung(Rung::UserLookup).unwrap().not_tried,
            Some(NotTriedReason::Needs(Rung::Token))
        );
        assert_eq!(report.verdict, Verdict::NotReady);
        assert_eq!(report.requests.len(), 1);
    }
}

#[tokio::test]
async fn an_unreadable_address_stops_at_once() {
    for (text, shown) in [
        ("", ""),
        ("nonsense words", ""),
        ("http://api.contractbook.com/scim?x=canary-7f3a9c51e2d84b06", "http://api.contractbook.com/scim"),
    ] {
        let report = check(text, Some(TOKEN)).await;
        assert_eq!(report.rung(Rung::Address).unwrap().state, RungState::Failed, "{text}");
        assert!(report.requests.is_empty());
        assert_eq!(report.rung(Rung::Token).unwrap().not_tried, Some(NotTriedReason::Needs(Rung::Address)));
        assert_eq!(report.tenant_url, shown);
    }
}

#[tokio::test]
async fn a_closed_port_fails_the_route() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let report = check(&format!("http://127.0.0.1:{port}/scim"), Some(TOKEN)).await;
    assert_eq!(ids(&report), ["network.nothing_listens"]);
    assert_eq!(report.rung(Rung::Http).unwrap().not_tried, Some(NotTriedReason::Needs(Rung::Route)));
}

#[tokio::test]
async fn a_name_behind_a_proxy_that_cannot_be_used_is_not_blamed() {
    let proxies = ProxyRules::fixed("socks5://proxy.invalid:1080", "");
    let client = HttpClient::with(Limits::default(), Trust::only(Vec::new()), proxies);
    // "invalid" never exists (RFC 6761 section 6.4).
    let report = climb(input("https://a.invalid/scim", Some(TOKEN)), client, |_| {}).await;
    let problem = &report.rung(Rung::Name).unwrap().problems[0];
    assert_eq!((problem.id, problem.severity), (ProblemId::NetworkProxyFailed, Severity::Blocker));
}

#[tokio::test]
async fn a_client_that_cannot_be_built_is_said() {
    let none = NoAnswer { kind: NoAnswerKind::NoTrustStore, details: "no list".to_owned() };
    let report = climb(input("http://127.0.0.1:9/scim", Some(TOKEN)), Err(none), |_| {}).await;
    assert_eq!(report.rung(Rung::Route).unwrap().problems[0].id, ProblemId::TlsNoTrustStore);
    assert_eq!(report.verdict, Verdict::NotReady);
}

#[tokio::test]
async fn out_of_time_is_a_blocker_on_the_rung_under_way() {
    let (url, _kept) = silent();
    let input = LadderInput { timeout: Duration::from_millis(200), ..input(&url, Some(TOKEN)) };
    let report = climb(input, HttpClient::new(Limits::default()), |_| {}).await;
    let http = report.rung(Rung::Http).unwrap();
    assert_eq!((http.state, http.problems[0].severity), (RungState::Failed, Severity::Blocker));
    assert_eq!(report.rung(Rung::People).unwrap().not_tried, Some(NotTriedReason::OutOfTime));
    assert_eq!(report.verdict, Verdict::NotReady);
    assert_eq!(report.requests.len(), 2);
    assert!(report.requests.iter().all(|r| r.status.is_none()));
}

#[tokio::test]
async fn cancelling_keeps_what_was_found() {
    let (url, _kept) = silent();
    let asked = Notify::new();
    let on_event = |event: LadderEvent| {
        if matches!(event, LadderEvent::RungStarted(Rung::Http)) {
            asked.notify_one();
        }
    };
    let client = HttpClient::new(Limits::default());
    let input = input(&url, Some(TOKEN));
    let report = climb_until(input, Guids::random(), client, on_event, asked.notified()).await;
    assert_eq!(report.verdict, Verdict::Cancelled, "it does not wait for the answer");
    assert_eq!(report.rung(Rung::Route).unwrap().state, RungState::Passed);
    assert_eq!(report.rung(Rung::Http).unwrap().not_tried, Some(NotTriedReason::Cancelled));
}

#[tokio::test]
async fn trying_again_asks_only_what_did_not_hold() {
    let broken = Arc::new(AtomicBool::new(true));
    let switch = Arc::clone(&broken);
    let server = serve(move |asked, _| {
        match asked.split('?').next() {
            _ if !switch.load(Ordering::SeqCst) => good(asked),
            Some("/scim/Groups") => scim(404, "{}"),
            // What speaks of groups would be read again as well.
            Some("/scim/ResourceTypes") => scim(200, r#"{"Resources":[{"id":"User"}]}"#),
            _ => good(asked),
        }
    })
    .await;
    let first = check(&server.url(), Some(TOKEN)).await;
    assert_eq!(first.verdict, Verdict::NotReady);
    let before = server.seen().len();

    broken.store(false, Ordering::SeqCst);
    let again = LadderInput { keep: held(&first), ..input(&server.url(), Some(TOKEN)) };
    let mut told = Vec::new();
    let second = climb(again, HttpClient::new(Limits::default()), |e| told.push(e)).await;
    assert_eq!(second.verdict, Verdict::Ready, "{:?}", ids(&second));
    assert_eq!(second.rungs.iter().map(|r| r.rung).collect::<Vec<_>>(), Rung::ALL);
    let asked = server.seen().split_off(before);
    assert!(asked.iter().all(|r| r.starts_with("GET /scim/Groups?")), "{asked:?}");
    assert!((1..=2).contains(&asked.len()), "{asked:?}");
    let started: Vec<_> = told
        .iter()
        .filter_map(|e| if let LadderEvent::RungStarted(r) = e { Some(*r) } else { None })
        .collect();
    assert_eq!(started, [Rung::Address, Rung::GroupLookup]);
}

#[tokio::test]
async fn a_refused_token_is_tried_again_without_the_way_to_the_host() {
    let server = serve(
        |asked, token| {
            if token.is_some_and(|t| t.ends_with("b06")) { good(asked) } else { scim(401, "{}") }
        },
    )
    .await;
    let first = check(&server.url(), Some("canary-7f3a9c51-old-one")).await;
    assert_eq!(held(&first).iter().map(|r| r.rung).collect::<Vec<_>>(), [Rung::Name, Rung::Route, Rung::Tls]);
    let again = LadderInput { keep: held(&first), ..input(&server.url(), Some(TOKEN)) };
    let second = climb(again, HttpClient::new(Limits::default()), |_| {}).await;
    assert_eq!(second.verdict, Verdict::Ready, "{:?}", ids(&second));
}

#[tokio::test]
async fn a_token_that_ends_before_the_next_try_is_told_as_such() {
    let ended = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&ended);
    let server = serve(move |asked, _| match told.load(Ordering::SeqCst) {
        true => scim(401, "{}"),
        false if asked.contains("/Users?filter") => scim(500, "{}"),
        false => good(asked),
    })
    .await;
    let first = check(&server.url(), Some(TOKEN)).await;
    assert!(!held(&first).is_empty() && first.verdict == Verdict::NotReady, "{:?}", ids(&first));
    ended.store(true, Ordering::SeqCst);
    let again = LadderInput { keep: held(&first), ..input(&server.url(), Some(TOKEN)) };
    let second = climb(again, HttpClient::new(Limits::default()), |_| {}).await;
    assert!(ids(&second).contains(&"token.rejected"), "{:?}", ids(&second));
    assert!(!ids(&second).contains(&"scim.filter_refused"), "{:?}", ids(&second));
}
