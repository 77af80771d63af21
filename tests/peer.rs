//! The ladder, the full read, the trial write, and the built-in Entra with the watch beside it, against a SCIM server
//! written by others. Set `SCIM_PEER_URL` and `SCIM_PEER_TOKEN`; `.ci/run` does, and seeds 120 users.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test stops where its ground gives way"
)]

#[path = "common/entra_world.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod entra_world;

use std::collections::BTreeSet;
use std::fs::File;
use std::process::Command;
use std::time::Duration;

use contractbook_setup::domain::people::WatchMemory;
use contractbook_setup::domain::people::pace::{Moment, Pace};
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::practice::entra::{Directory, JobState};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::watch::{How, WatchPlan, Watcher};
use entra_world::{World, run as run_async};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");

fn peer() -> Option<(String, String)> {
    let peer = std::env::var("SCIM_PEER_URL").ok().zip(std::env::var("SCIM_PEER_TOKEN").ok());
    if peer.is_none() {
        eprintln!("left out: SCIM_PEER_URL and SCIM_PEER_TOKEN are not set");
    }
    peer
}

/// Who counts must not be disturbed by who writes.
fn place() -> File {
    File::create(std::env::temp_dir().join("contractbook-setup-peer-test")).unwrap()
}

fn run(args: &[&str], token: &str) -> (Value, Option<i32>) {
    let output = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(args)
        .env("CONTRACTBOOK_SCIM_TOKEN", token)
        .output()
        .unwrap();
    (serde_json::from_slice(&output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_ladder_holds_against_the_peer() {
    let Some((url, token)) = peer() else { return };
    let (document, code) = run(&["check", "--json", "--tenant-url", &url], &token);
    assert_eq!(code, Some(0), "{document:#}");
    assert!(
        document["problems"].as_array().unwrap().iter().all(|p| p["severity"] != "blocker"),
        "{document:#}"
    );
}

#[test]
fn a_wrong_token_is_told_from_a_wrong_address() {
    let Some((url, _)) = peer() else { return };
    let (document, code) = run(&["check", "--json", "--tenant-url", &url], "wrong-token-wrong-token");
    assert_eq!(code, Some(1));
    let ids: Vec<_> = document["problems"].as_array().unwrap().iter().map(|p| &p["id"]).collect();
    assert!(ids.contains(&&Value::from("token.rejected")), "{ids:?}");
}

#[test]
fn all_users_of_the_peer_are_read() {
    let Some((url, token)) = peer() else { return };
    let place = place();
    place.lock_shared().unwrap();
    let (document, code) = run(&["users", "--json", "--tenant-url", &url], &token);
    assert_eq!(code, Some(0), "{document:#}");
    assert_eq!(document["complete"], true);
    assert_eq!(document["count"], document["reported_total"]);
}

#[test]
fn the_trial_write_leaves_the_peer_as_it_was() {
    let Some((url, token)) = peer() else { return };
    let place = place();
    place.lock().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["trial-write", "--yes", "--json", "--tenant-url", &url])
        .env("CONTRACTBOOK_SCIM_TOKEN", &token)
        .env("CONTRACTBOOK_SETUP_DATA", folder.path())
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{document:#}");
    assert_eq!(document["problems"], Value::Array(Vec::new()), "{document:#}");
    assert_eq!(document["left_behind"], Value::Array(Vec::new()));
}

/// Removes whom an earlier run left.
async fn sweep(world: &World, url: &str, token: &str) {
    let get = |start: usize| {
        world.client.get(format!("{url}/Users?startIndex={start}&count=100")).bearer_auth(token)
    };
    let mut gone = Vec::new();
    let mut start = 1;
    loop {
        let page: Value =
            serde_json::from_str(&get(start).send().await.unwrap().text().await.unwrap()).unwrap();
        let users = page["Resources"].as_array().cloned().unwrap_or_default();
        if users.is_empty() {
            break;
        }
        start += users.len();
        let ours = users.iter().filter(|u| u["userName"].as_str().unwrap().ends_with("@nordwind.example"));
        gone.extend(ours.map(|u| u["id"].as_str().unwrap().to_owned()));
    }
    for id in gone {
        let answer =
            world.client.delete(format!("{url}/Users/{id}")).bearer_auth(token).send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.status());
    }
}

/// Looks of one question: enough for a watch that reads a part each time.
const LOOKS: usize = 6;

/// What some looks of the watch told, as how and user name.
async fn told(watcher: &mut Watcher) -> BTreeSet<(String, String)> {
    let mut told = Vec::new();
    for _ in 0..LOOKS {
        let look = watcher.look(Moment { wall: jiff::Timestamp::now(), up: Duration::ZERO }).await;
        assert!(look.problem.is_none(), "{:?}", look.problem);
        told.extend(look.arrivals.iter().map(|a| (format!("{:?}", a.how), a.user_name.clone())));
    }
    let once: BTreeSet<_> = told.iter().cloned().collect();
    assert_eq!(once.len(), told.len(), "nobody is told twice");
    once
}

fn watcher(url: &str, token: &str) -> Watcher {
    let (client, token) = (HttpClient::new(Limits::default()).unwrap(), SecretToken::new(token.to_owned()));
    let plan = WatchPlan {
        tenant_url: read_tenant_url(url).url.unwrap(),
        token,
        pace: Pace::default(),
        since: None,
        memory: WatchMemory::default(),
        trial: None,
        follow_trial: false,
        expected: None,
    };
    Watcher::new(client, plan)
}

#[test]
fn the_watch_tells_exactly_what_the_built_in_entra_does_in_the_peer() {
    let Some((url, token)) = peer() else { return };
    let place = place();
    place.lock().unwrap();
    run_async(async {
        let directory = Directory::generated(250);
        let logins: Vec<String> = directory.people.iter().map(|p| p.upn.clone()).collect();
        let ids: Vec<String> = directory.people.iter().map(|p| p.id.clone()).collect();
        let all = |how: How, logins: &[String]| {
            logins.iter().map(|login| (format!("{how:?}"), login.clone())).collect::<BTreeSet<_>>()
        };
        let mut world = World::against(&url, SecretToken::new(token.clone()), directory);
        sweep(&world, &url, &token).await;

        let mut first = watcher(&url, &token);
        assert!(told(&mut first).await.is_empty());
        world.test_connection().await.unwrap();
        world.simulator.assign(&ids).unwrap();
        world.start().await;
        let view = world.view();
        assert_eq!((view.counts.created, view.job), (250, JobState::Active), "{:?}", view.log.last());
        assert_eq!(told(&mut first).await, all(How::New, &logins));

        // A second watch begins, as after a restart of the program: twenty change, one of them gets another login, and
        // ten leave.
        let mut second = watcher(&url, &token);
        assert!(told(&mut second).await.is_empty());
        tokio::time::sleep(Duration::from_millis(1100)).await;
        let mut changed: Vec<String> = logins.iter().take(20).cloned().collect();
        for (n, id) in ids.iter().take(20).enumerate() {
            let mut person = world.simulator.people().iter().find(|p| p.id == *id).unwrap().clone();
            match n {
                0 => person.upn = format!("renamed.{}", person.upn),
                n if n % 2 == 0 => person.department = "Board".to_owned(),
                _ => person.family = format!("{}-Lund", person.family),
            }
            if let (0, Some(login)) = (n, changed.first_mut()) {
                login.clone_from(&person.upn);
            }
            world.simulator.update_person(person);
        }
        for id in ids.iter().skip(240) {
            world.simulator.unassign(id).unwrap();
        }
        let sent = world.sent.len();
        world.cycle().await;
        let view = world.view();
        assert_eq!((view.counts.failed, view.counts.disabled), (0, 10), "{:?}", view.log.last());
        // Two questions for the connection; a look and a change for each of thirty; nothing for the others.
        assert_eq!(world.sent.len() - sent, 2 + 2 * 30);
        let left = all(How::SwitchedOff, logins.get(240..).unwrap());
        let both: BTreeSet<_> = all(How::Linked, &changed).union(&left).cloned().collect();
        assert_eq!(told(&mut second).await, both);
        assert_eq!(told(&mut first).await, left, "whom it has counted it does not count again");
        assert!(told(&mut second).await.is_empty());

        sweep(&world, &url, &token).await;
    });
}
