//! The trial write against servers that lie, break and dawdle: it ends, and what it made is removed or named.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

#[path = "common/local_tasks.rs"]
mod local_tasks;
#[path = "common/model_server.rs"]
mod model_server;

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contractbook_setup::domain::checks::write::{LeftState, TrialPlan, TrialReport, TrialStep};
use contractbook_setup::domain::checks::{RungState, Verdict};
use contractbook_setup::domain::problems::Severity;
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::proxy::ProxyRules;
use contractbook_setup::service::tls::Trust;
use contractbook_setup::service::trial_write::{
    Journal, OpenEntry, TrialEvent, TrialInput, TrialLimits, clean_up_entries, fresh_probe, try_write,
};
use local_tasks::join;
use model_server::{Act, Came, Model, World, serve};
use tempfile::TempDir;
use tokio::sync::Notify;
use tokio::task::LocalSet;
use tokio::time::timeout;

const TOKEN: &str = "canary-7f3a9c51e2d84b06";

/// Long enough for any machine; what ends by itself ends long before.
const PATIENCE: Duration = Duration::from_mins(1);

/// Makes an answer.
type Make = fn() -> Act;

const QUICK: TrialLimits = TrialLimits {
    total: Duration::from_secs(20),
    clean_up: Duration::from_secs(6),
    late: Duration::from_secs(2),
};

fn client() -> HttpClient {
    let limits = Limits { answer: Duration::from_millis(400), ..Limits::default() };
    HttpClient::with(limits, Trust::only(Vec::new()), ProxyRules::none()).unwrap()
}

fn token() -> SecretToken {
    SecretToken::new(TOKEN.to_owned())
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn journal(&self) -> Journal {
        Journal::in_folder(self.folder.path())
    }

    fn open(&self) -> Vec<OpenEntry> {
        self.journal().open_entries().unwrap()
    }
}

async fn trial(
    server: &Model,
    place: &Place,
    limits: TrialLimits,
    on_event: impl FnMut(TrialEvent),
    cancel: impl Future<Output = ()>,
) -> TrialReport {
    let plan = TrialPlan::new(read_tenant_url(&server.url()).url.unwrap(), fresh_probe());
    let input = TrialInput { plan, token: token(), started_at: jiff::Timestamp::now(), limits };
    let report = try_write(input, Ok(client()), place.journal(), on_event, cancel).await;
    assert!(!format!("{report:?}").contains("7f3a9c51"));
    assert_eq!(report.steps.iter().map(|s| s.step).collect::<Vec<_>>(), TrialStep::ALL);
    check_touched(server);
    report
}

/// Nobody but probes was changed or deleted, and Anna is as she was.
fn check_touched(server: &Model) {
    let world = server.world.lock().unwrap();
    assert!(!world.touched.contains(&"id-1".to_owned()), "{:?}", world.touched);
    assert!(world.users.get("id-1").is_some_and(|anna| anna["active"] == true));
    for came in world.came.iter().filter(|c| !c.is("GET")) {
        assert!(came.target == "/scim/Users" || came.target.starts_with("/scim/Users/"), "{came:?}");
        assert!(came.is("POST") || came.target.len() > "/scim/Users/".len(), "{came:?}");
    }
}

async fn against(
    act: impl Fn(&Came, &mut World) -> Act + Send + Sync + 'static,
) -> (TrialReport, Model, Place) {
    let server = serve(act).await;
    let place = Place::new();
    let report = trial(&server, &place, QUICK, |_| {}, pending()).await;
    (report, server, place)
}

fn ids(report: &TrialReport) -> Vec<&'static str> {
    report.problems().iter().map(|(_, p)| p.id.as_str()).collect()
}

/// The first creation only.
fn first_post(came: &Came, world: &World) -> bool {
    came.is("POST") && world.came.iter().filter(|c| c.is("POST")).count() == 1
}

fn clean(report: &TrialReport, server: &Model, place: &Place) {
    assert_eq!(server.probes(), Vec::<String>::new(), "{report:?}");
    assert_eq!(report.left_behind, [], "{report:?}");
    assert_eq!(place.open(), []);
}

#[tokio::test]
async fn the_honest_server_is_ready() {
    let (report, server, place) = against(|_, _| Act::default()).await;
    assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec![]));
    clean(&report, &server, &place);
    let first_write = server.came().iter().position(|c| !c.is("GET")).unwrap();
    assert!(first_write >= 1 && server.came()[0].is_look_up(), "the name is looked up first");
}

#[tokio::test]
async fn what_both_standard_and_entra_accept_is_no_fault() {
    for act in [
        // 200 with the user for a creation, a change and a deletion.
        (|c: &Came, _: &mut World| Act {
            status: (c.is("DELETE") || c.is("POST") && c.nth < 3).then_some(200),
            ..Act::default()
        }) as fn(&Came, &mut World) -> Act,
        |c, w| {
            if c.is("POST") && w.came.iter().filter(|c| c.is("POST")).count() > 1 {
                Act::refuse(409)
            } else {
                Act { no_location: true, ..Act::default() }
            }
        },
        |c, _| Act { status: c.is("PATCH").then_some(202), ..Act::default() },
        |c, _| Act { status: c.is("PATCH").then_some(200), ..Act::default() },
        // Shown a moment later.
        |c, w| {
            let reads = w.came.iter().filter(|c| c.is("GET") && !c.is_look_up()).count();
            let first_read = c.is("GET") && !c.is_look_up() && reads == 1;
            if first_read { Act::refuse(404) } else { Act::default() }
        },
        // A refused second creation in other words.
        |c, w| if c.is("POST") && !first_post(c, w) { Act::refuse(400) } else { Act::default() },
    ] {
        let (report, server, place) = against(act).await;
        assert_eq!((report.verdict, ids(&report)), (Verdict::Ready, vec![]), "{report:?}");
        clean(&report, &server, &place);
    }
}

#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_found_and_removed() {
    let cases: [(&str, Make); 8] = [
        ("http.no_answer", || Act { after: Duration::from_secs(1), ..Act::default() }),
        ("http.no_answer", || Act { before: Duration::from_secs(1), ..Act::default() }),
        ("http.bad_gateway", || Act::lie(502)),
        ("http.unavailable", || Act::lie(503)),
        ("http.rate_limited", || Act::lie(429)),
        ("write.create_refused", || Act::lie(500)),
        ("write.create_refused", || Act::lie(400)),
        ("write.create_refused", || Act::lie(409)),
    ];
    for (id, act) in cases {
        let (report, server, place) =
            against(move |c, w| if first_post(c, w) { act() } else { Act::default() }).await;
        assert_eq!(ids(&report), [id], "{report:?}");
        assert_eq!(report.verdict, Verdict::NotReady);
        assert_eq!(report.step(TrialStep::CleanUp).unwrap().state, RungState::Passed);
        assert_eq!(report.step(TrialStep::ReadBack).unwrap().state, RungState::NotTried);
        clean(&report, &server, &place);
        assert_eq!(server.came().iter().filter(|c| c.is("POST")).count(), 1, "never created again blindly");
    }
}

#[tokio::test]
async fn a_field_that_is_blamed_even_when_left_out_is_not_the_cause() {
    let (report, server, place) = against(|came, _| {
        let words = r#"{"detail":"email domain not allowed"}"#.to_owned();
        if came.is("POST") { Act { body: Some(words), ..Act::refuse(400) } } else { Act::default() }
    })
    .await;
    assert_eq!(ids(&report), ["write.create_refused"], "the mapping must stay as it is: {report:?}");
    let tried = server.came().iter().filter(|came| came.is("POST")).count();
    assert_eq!(tried, 2, "with the field and without it");
    clean(&report, &server, &place);
}

#[tokio::test]
async fn a_server_that_changes_the_case_of_names_keeps_no_probe() {
    let (report, server, place) = against(|came, world| {
        if came.is("GET") {
            for user in world.users.values_mut() {
                let name = user["userName"].as_str().unwrap().to_uppercase();
                user.insert("userName".to_owned(), name.into());
            }
        }
        Act::default()
    })
    .await;
    clean(&report, &server, &place);
}

#[tokio::test]
async fn a_creation_without_an_id_is_told_and_removed() {
    for (act, wanted) in [
        // Location only: the rest can still be tried.
        (
            (|c, w| Act { body: first_post(c, w).then(String::new), ..Act::default() })
                as fn(&Came, &mut World) -> Act,
            true,
        ),
        (|c, w| if first_post(c, w) { Act::lie(201) } else { Act::default() }, true),
        (
            |c, w| {
                if first_post(c, w) {
                    Act { body: Some("nonsense".to_owned()), no_location: true, ..Act::default() }
                } else {
                    Act::default()
                }
            },
            true,
        ),
        (|c, w| Act { cut: first_post(c, w), no_location: first_post(c, w), ..Act::default() }, true),
        // Said to be made, and never seen.
        (
            |c, w| {
                if first_post(c, w) { Act { carried_out: false, ..Act::lie(201) } } else { Act::default() }
            },
            false,
        ),
    ] {
        let (report, server, place) = against(act).await;
        assert_eq!(ids(&report), ["write.id_not_returned"], "{report:?}");
        let went_on = report.step(TrialStep::LookAfter).unwrap().state == RungState::Passed;
        assert_eq!(went_on, wanted);
        clean(&report, &server, &place);
    }
}

#[tokio::test]
async fn an_id_of_somebody_else_is_never_written_to() {
    let anna = r#"{"id":"id-1","userName":"anna@nordwind.example"}"#;
    for (body, carried_out) in [
        (anna, true),
        (anna, false),
        (r#"{"id":".."}"#, true),
        (r#"{"id":"id-1/"}"#, true),
        (r#"{"id":""}"#, true),
    ] {
        let (report, server, place) = against(move |c, w| {
            if first_post(c, w) {
                Act {
                    carried_out,
                    status: Some(201),
                    body: Some(body.to_owned()),
                    no_location: true,
                    ..Act::default()
                }
            } else {
                Act::default()
            }
        })
        .await;
        assert!(report.verdict == Verdict::NotReady, "{report:?}");
        assert!(server.came().iter().all(|c| c.is("GET") || !c.target.ends_with("/id-1")), "{body}");
        assert!(server.came().iter().all(|c| c.target != "/scim/Users/"), "{body}");
        assert_eq!(server.probes(), Vec::<String>::new(), "{report:?}");
        for left in &report.left_behind {
            assert_ne!(left.id.as_deref(), Some("id-1"), "nobody is led to delete Anna");
        }
        assert_eq!(report.left_behind.is_empty(), place.open().is_empty());
    }
}

#[tokio::test]
async fn deletions_of_every_kind() {
    // Refused: named, switched off, and kept in the journal.
    for status in [405, 403, 501, 500] {
        let (report, server, place) =
            against(move |c, _| if c.is("DELETE") { Act::refuse(status) } else { Act::default() }).await;
        assert_eq!(ids(&report), ["write.left_behind", "write.delete_refused"], "{status} {report:?}");
        assert_eq!(report.verdict, Verdict::ReadyWithWarnings);
        assert_eq!(report.left_behind.len(), 1);
        assert_eq!(report.left_behind[0].state, LeftState::Off);
        assert_eq!(server.probes(), [report.left_behind[0].user_name.clone()]);
        assert_eq!(place.open().len(), 1, "it can be tried again later");
    }
    // Accepted without effect.
    let (report, server, _) =
        against(
            |c, _| if c.is("DELETE") { Act { carried_out: false, ..Act::lie(204) } } else { Act::default() },
        )
        .await;
    assert_eq!(server.probes().len(), 1);
    assert_eq!(report.left_behind.len(), 1, "{report:?}");
    // Soft, seen or hidden from look-ups: a note.
    for hide in [false, true] {
        let (report, server, place) = against(move |_, w| {
            w.soft = Some(hide);
            Act::default()
        })
        .await;
        assert_eq!(ids(&report), ["write.delete_is_soft", "write.left_behind"], "{hide} {report:?}");
        assert!(report.problems().iter().all(|(_, p)| p.severity == Severity::Note));
        assert_eq!(report.verdict, Verdict::Ready);
        assert_eq!(report.left_behind[0].state, LeftState::SoftDeleted);
        assert_eq!((server.probes().len(), place.open()), (1, vec![]), "nothing more can be done");
    }
    // Still listed for a while.
    let kept = Arc::new(Mutex::new(None::<String>));
    let (report, server, place) = against(move |c, w| {
        let mut kept = kept.lock().unwrap();
        if c.is("DELETE") {
            let id = c.target.rsplit('/').next().unwrap();
            *kept = w.users.get(id).map(|u| serde_json::Value::from(u.clone()).to_string());
        }
        let deleted = w.came.iter().position(|c| c.is("DELETE")).unwrap_or(usize::MAX);
        match &*kept {
            Some(user) if c.is_look_up() && c.nth < deleted + 4 => Act {
                status: Some(200),
                body: Some(format!(r#"{{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":1,"Resources":[{user}]}}"#)),
                ..Act::default()
            },
            _ => Act::default(),
        }
    })
    .await;
    assert_eq!(ids(&report), Vec::<&str>::new(), "{report:?}");
    clean(&report, &server, &place);
}

#[tokio::test]
async fn a_second_user_is_removed_at_once_whatever_the_answer() {
    for status in [Some(201), Some(500), Some(502)] {
        let (report, server, place) = against(move |c, w| {
            if c.is("POST") && !first_post(c, w) {
                let id = w.make(&c.body);
                let body = match status {
                    Some(201) => serde_json::Value::from(w.users[&id].clone()).to_string(),
                    _ => String::new(),
                };
                return Act { carried_out: false, status, body: Some(body), ..Act::default() };
            }
            Act::default()
        })
        .await;
        assert!(ids(&report).contains(&"write.duplicate_not_detected"), "{status:?} {report:?}");
        assert_eq!(report.step(TrialStep::LookAfter).unwrap().state, RungState::Passed, "{report:?}");
        clean(&report, &server, &place);
    }
}

#[tokio::test]
async fn cancelling_at_every_request_leaves_nothing_behind() {
    let (_, honest, _) = against(|_, _| Act::default()).await;
    let requests = honest.came().len();
    assert!(requests > 20, "{requests}");
    let set = LocalSet::new();
    let mut all = Vec::new();
    for stop_at in 0..requests {
        all.push(set.spawn_local(async move {
            let reached = Arc::new(Notify::new());
            let ring = Arc::clone(&reached);
            let server = serve(move |c, _| {
                if c.nth == stop_at {
                    ring.notify_one();
                }
                let half = Duration::from_millis(60);
                Act { before: half, after: half, ..Act::default() }
            })
            .await;
            let place = Place::new();
            let (mut asked, world) = (0, Arc::clone(&server.world));
            let on_event = |event| {
                if event == TrialEvent::StepStarted(TrialStep::CleanUp) {
                    asked = world.lock().unwrap().came.len();
                }
            };
            let report = trial(&server, &place, QUICK, on_event, reached.notified()).await;
            assert_eq!(report.verdict, Verdict::Cancelled, "{stop_at}");
            // Told to stop, it asks for nothing more before it cleans up.
            assert!((1..=stop_at + 1).contains(&asked), "{stop_at}: {asked}");
            clean(&report, &server, &place);
        }));
    }
    join(set, all).await;
}

#[tokio::test]
async fn running_out_of_time_cleans_up_too() {
    let server = serve(|c, _| {
        if c.is("PATCH") {
            Act { before: Duration::from_millis(300), ..Act::default() }
        } else {
            Act::default()
        }
    })
    .await;
    let place = Place::new();
    let limits = TrialLimits { total: Duration::from_millis(500), ..QUICK };
    let report = trial(&server, &place, limits, |_| {}, pending()).await;
    assert_eq!(ids(&report), ["http.too_slow"], "{report:?}");
    clean(&report, &server, &place);
}

/// A deletion that fails once is tried again.
#[tokio::test]
async fn a_passing_fault_at_the_deletion_leaves_nobody_behind() {
    let failed = Arc::new(Mutex::new(false));
    let (report, server, place) = against(move |c, _| {
        if c.is("DELETE") && !std::mem::replace(&mut *failed.lock().unwrap(), true) {
            Act::refuse(500)
        } else {
            Act::default()
        }
    })
    .await;
    assert_eq!(report.left_behind, [], "{report:?}");
    clean(&report, &server, &place);
}

/// Whoever is switched off is neither found, read nor deleted.
#[tokio::test]
async fn a_server_that_hides_whoever_is_off_keeps_no_probe() {
    let (report, server, place) = against(|c, w| {
        let off = |user: &serde_json::Map<String, serde_json::Value>| {
            user["active"] == serde_json::json!(false) || user["active"] == serde_json::json!("False")
        };
        let id = c.target.rsplit('/').next().unwrap();
        match w.users.get(id) {
            Some(user) if off(user) && !c.is("PATCH") => Act::refuse(404),
            _ if c.is_look_up() && w.users.values().any(off) => Act {
                status: Some(200),
                body: Some(r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0,"Resources":[]}"#.to_owned()),
                ..Act::default()
            },
            _ => Act::default(),
        }
    })
    .await;
    assert_eq!(server.probes(), Vec::<String>::new(), "{report:?}");
    assert_eq!((report.left_behind, place.open()), (vec![], vec![]));
}

/// Where everything is answered with 404, the service may have moved and the probe with it.
#[tokio::test]
async fn an_address_that_is_not_there_any_more_proves_nothing() {
    let gone = Arc::new(Mutex::new(true));
    let whether = Arc::clone(&gone);
    let server =
        serve(move |_, _| if *whether.lock().unwrap() { Act::refuse(404) } else { Act::default() }).await;
    let place = Place::new();
    let folder = place.folder.path().join("trial-write-journal");
    std::fs::create_dir_all(&folder).unwrap();
    let name = "contractbook-setup-probe-000000000001@probe.contractbook-setup.example";
    server.world.lock().unwrap().make(&serde_json::json!({"userName": name, "active": true}));
    let note = format!(
        r#"{{"format":"contractbook-setup/trial-write-journal","version":1,"tenant_url":"{}","user_name":"{name}","ids":["id-1"],"noted_at":"2026-11-23T18:00:00Z"}}"#,
        server.url()
    );
    std::fs::write(folder.join("000000000001.json"), note).unwrap();
    let tenant_url = read_tenant_url(&server.url()).url.unwrap();
    let clean_up = || {
        let journal = place.journal();
        clean_up_entries(tenant_url.clone(), token(), QUICK, Ok(client()), journal, |_| {}, pending())
    };
    let report = clean_up().await;
    assert_eq!(report.left_behind.len(), 1, "{report:?}");
    assert_eq!(report.left_behind[0].state, LeftState::Unknown);
    assert_eq!((server.probes().len(), place.open().len()), (1, 1), "it can be tried again later");
    *gone.lock().unwrap() = false;
    let report = clean_up().await;
    assert_eq!(report.left_behind, [], "{report:?}");
    assert_eq!((server.probes().len(), place.open().len()), (0, 0));
}

#[tokio::test]
async fn only_noted_probes_at_the_same_address_are_removed() {
    let server = serve(|_, _| Act::default()).await;
    let other = serve(|_, _| Act::default()).await;
    let place = Place::new();
    let folder = place.folder.path().join("trial-write-journal");
    std::fs::create_dir_all(&folder).unwrap();
    let name = |n: u8| format!("contractbook-setup-probe-{n:012x}@probe.contractbook-setup.example");
    let note = |n: u8, user: &str, url: &str, ids: &str| {
        let text = format!(
            r#"{{"format":"contractbook-setup/trial-write-journal","version":1,"tenant_url":"{url}","user_name":"{user}","ids":{ids},"noted_at":"2026-11-23T18:00:00Z"}}"#
        );
        std::fs::write(folder.join(format!("{n:012x}.json")), text).unwrap();
    };
    {
        let mut world = server.world.lock().unwrap();
        for n in 1..=6 {
            world.make(&serde_json::json!({"userName": name(n), "active": true}));
        }
    }
    note(1, &name(1), &server.url(), "[]");
    // Its noted id is somebody else's.
    note(2, &name(2), &server.url(), r#"["id-1"]"#);
    note(3, &name(3), &other.url(), "[]");
    note(4, &name(4), &format!("{}/v2", server.url()), "[]");
    note(5, "anna@nordwind.example", &server.url(), r#"["id-1"]"#);
    // A copy under another name.
    note(9, &name(6), &server.url(), "[]");
    std::fs::write(folder.join("00000000000a.json"), "{").unwrap();

    let tenant_url = read_tenant_url(&server.url()).url.unwrap();
    let report = clean_up_entries(
        tenant_url.clone(),
        token(),
        QUICK,
        Ok(client()),
        place.journal(),
        |_| {},
        pending(),
    )
    .await;
    let mut left = server.probes();
    left.sort();
    assert_eq!(left, [name(3), name(4), name(5), name(6)], "{report:?}");
    assert_eq!(report.user_names, [name(1), name(2)]);
    check_touched(&server);
    assert!(other.came().is_empty());
    let open = place.open();
    assert_eq!(open.len(), 6 - usize::from(report.left_behind.is_empty()), "{open:?}");
    let unusable = open.iter().filter(|e| matches!(e, OpenEntry::Unusable { .. })).count();
    assert_eq!(unusable, 3, "{open:?}");
}

/// What a made-up server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whim {
    Honest,
    /// Not carried out, this status.
    Refuse(u16),
    /// Carried out, this status, no body.
    Lie(u16),
    Garbage,
    Cut,
    Late,
}

fn whim() -> impl proptest::strategy::Strategy<Value = Whim> {
    use proptest::prelude::*;
    let status =
        prop::sample::select(vec![200_u16, 201, 202, 204, 302, 400, 403, 409, 429, 500, 501, 502, 503]);
    prop_oneof![
        40 => Just(Whim::Honest),
        2 => status.clone().prop_map(Whim::Refuse),
        2 => status.prop_map(Whim::Lie),
        1 => Just(Whim::Garbage),
        1 => Just(Whim::Cut),
        1 => Just(Whim::Late),
    ]
}

fn whim_about_deletions() -> impl proptest::strategy::Strategy<Value = Whim> {
    use proptest::prelude::*;
    prop_oneof![
        2 => Just(Whim::Honest),
        1 => prop::sample::select(vec![204_u16, 403, 405, 500, 503]).prop_map(Whim::Refuse),
    ]
}

fn follow(whim: Whim, came: &Came) -> Act {
    match whim {
        Whim::Honest => Act::default(),
        // A read that says in so many words that nobody is there is believed, so those do not lie.
        Whim::Refuse(status) | Whim::Lie(status) if came.is("GET") => Act::refuse(status),
        Whim::Refuse(status) => Act::refuse(status),
        Whim::Lie(status) => Act::lie(status),
        Whim::Garbage => Act { body: Some("{\"a\":[".to_owned()), ..Act::default() },
        Whim::Cut => Act { cut: true, ..Act::default() },
        Whim::Late => Act { after: Duration::from_millis(600), ..Act::default() },
    }
}

/// A whim for each request in turn, and one for every deletion.
type Script = (Vec<Whim>, Whim);

fn arbitrary_answers(scripts: Vec<Script>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let removed = Arc::new(AtomicUsize::new(0));
    let named = Arc::new(AtomicUsize::new(0));
    let (counted, told) = (Arc::clone(&removed), Arc::clone(&named));
    runtime.block_on(async move {
        let set = LocalSet::new();
        let mut all = Vec::new();
        for script in scripts {
            let (removed, named) = (Arc::clone(&counted), Arc::clone(&told));
            all.push(set.spawn_local(async move {
                let played = script.clone();
                let (each, deletions) = script;
                let server = serve(move |c, _| {
                    let own = each.get(c.nth).copied().filter(|_| c.nth > 0).unwrap_or(Whim::Honest);
                    follow(if c.is("DELETE") && own == Whim::Honest { deletions } else { own }, c)
                })
                .await;
                let place = Place::new();
                let limits = TrialLimits { total: Duration::from_secs(6), ..QUICK };
                let ended = timeout(PATIENCE, trial(&server, &place, limits, |_| {}, pending())).await;
                assert!(ended.is_ok(), "it never ended: {played:?}");
                let report = ended.unwrap();
                server.quiet().await;
                if server.probes().is_empty() {
                    removed.fetch_add(1, Ordering::Relaxed);
                } else {
                    named.fetch_add(1, Ordering::Relaxed);
                    assert!(!report.left_behind.is_empty(), "{played:?} {report:?}");
                    // A deletion that was accepted for a user who is off is the server's way of deleting.
                    let soft = report.left_behind.iter().all(|l| l.state == LeftState::SoftDeleted);
                    assert_eq!(place.open().is_empty(), soft, "{played:?} {report:?}");
                }
                check_touched(&server);
            }));
        }
        join(set, all).await;
    });
    // Neither of the two ways out may be left untried.
    assert!(removed.load(Ordering::Relaxed) > 0 && named.load(Ordering::Relaxed) > 0);
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 2, failure_persistence: None, max_shrink_iters: 0, ..Default::default() })]
    #[test]
    fn whatever_is_answered_the_probe_is_removed_or_named(
        scripts in proptest::collection::vec((proptest::collection::vec(whim(), 0..40), whim_about_deletions()), 24),
    ) {
        arbitrary_answers(scripts);
    }
}
