//! The built-in Entra against the built-in Contractbook: exact requests, whole cycles, failures. Time is handed in.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::unnecessary_wraps,
    reason = "a helper of a test fails the test"
)]

#[path = "common/entra_world.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod entra_world;

use std::time::Duration;

use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::entra::{
    AskResult, BANNER, CallAnswer, CallError, ConnectionState, CycleKind, EntraHandle, EntraPerson, JobState,
    LogAction, LogStatus, PersonState, PlannedCall, Refusal, SimTime, Simulator, StepKind, code,
};
use contractbook_setup::practice::{Contractbook, Fault, Options};
use entra_world::{World, find, run, simulator};
use serde_json::{Value, json};

const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

fn answer(status: u16, body: &Value) -> Result<CallAnswer, CallError> {
    Ok(CallAnswer { status, body: body.to_string().into_bytes() })
}

fn list(resources: &[Value]) -> Result<CallAnswer, CallError> {
    let body = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": resources.len(), "Resources": resources});
    answer(200, &body)
}

/// Lets the simulator make its one next call, jumping over waits.
fn next_call(simulator: &mut Simulator, now: &mut SimTime) -> PlannedCall {
    loop {
        let mut calls = simulator.tick(*now);
        assert!(calls.len() <= 1);
        if let Some(call) = calls.pop() {
            return call;
        }
        *now = simulator.next_wake(*now).expect("nothing is left to do");
    }
}

#[test]
fn the_connection_test_asks_exactly_two_questions() {
    let mut simulator = simulator();
    let mut now = SimTime::default();
    simulator
        .save_connection("http://127.0.0.1:9/scim/?aadOptscim062020", SecretToken::new("t".to_owned()))
        .unwrap();
    assert_eq!(simulator.destination().unwrap().0, "http://127.0.0.1:9/scim");
    let ask = simulator.ask_test();
    let first = next_call(&mut simulator, &mut now);
    assert_eq!((first.method, first.body.as_ref()), ("GET", None));
    assert_eq!(first.path, "/Users?filter=userName+eq+%2200000000-0000-4000-8000-000000000003%22");
    assert!(simulator.tick(now).is_empty(), "one at a time");
    simulator.answer(now, first.id, &list(&[]));
    let second = next_call(&mut simulator, &mut now);
    let groups =
        "/Groups?excludedAttributes=members&filter=displayName+eq+%2200000000-0000-4000-8000-000000000004%22";
    assert_eq!((second.method, second.path.as_str()), ("GET", groups));
    simulator.answer(now, first.id, &list(&[])); // late and unknown: passed over
    simulator.answer(now, second.id, &list(&[]));
    assert_eq!(simulator.take_results(), [(ask, AskResult::Tested(Ok(())))]);
    assert_eq!(simulator.view(now, 1.0).connection, ConnectionState::Tested);
    assert!(simulator.tick(now).is_empty());
}

#[test]
fn one_person_is_looked_up_and_created_with_entras_body() {
    let mut simulator = simulator();
    let mut now = SimTime::default();
    simulator.save_connection("http://127.0.0.1:9/scim", SecretToken::new("t".to_owned())).unwrap();
    let person = find(&simulator, "Mikkel");
    simulator.assign(std::slice::from_ref(&person.id)).unwrap();
    simulator.start(now).unwrap();
    for _ in 0..2 {
        let probe = next_call(&mut simulator, &mut now);
        simulator.answer(now, probe.id, &list(&[]));
    }
    let lookup = next_call(&mut simulator, &mut now);
    assert_eq!(lookup.path, "/Users?filter=userName+eq+%22mikkel.soerensen%40nordwind.example%22");
    simulator.answer(now, lookup.id, &list(&[]));
    let create = next_call(&mut simulator, &mut now);
    assert_eq!((create.method, create.path.as_str()), ("POST", "/Users"));
    let body = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE],
        "externalId": "mikkel.soerensen", "userName": "mikkel.soerensen@nordwind.example", "active": true,
        "displayName": "Mikkel Sørensen",
        "emails": [{"primary": true, "type": "work", "value": "mikkel.soerensen@nordwind.example"}],
        "name": {"formatted": "Mikkel Sørensen", "givenName": "Mikkel", "familyName": "Sørensen"},
        ENTERPRISE: {"department": "Legal"},
        "meta": {"resourceType": "User"},
    });
    assert_eq!(create.body.unwrap().to_string(), body.to_string());
    simulator.answer(now, create.id, &answer(201, &json!({"id": "cb 1/2"})));
    assert!(simulator.tick(now.after(Duration::from_mins(1))).is_empty());
    let view = simulator.view(now, 1.0);
    assert_eq!(view.people[0].contractbook_id.as_deref(), Some("cb 1/2"));

    // The leaver: read first, then switched off, the id safely encoded.
    simulator.unassign(&person.id).unwrap();
    for _ in 0..2 {
        let probe = next_call(&mut simulator, &mut now);
        simulator.answer(now, probe.id, &list(&[]));
    }
    let read = next_call(&mut simulator, &mut now);
    assert_eq!((read.method, read.path.as_str()), ("GET", "/Users/cb%201%2F2"));
    simulator.answer(now, read.id, &answer(200, &json!({"id": "cb 1/2", "active": true})));
    let off = next_call(&mut simulator, &mut now);
    assert_eq!((off.method, off.path.as_str()), ("PATCH", "/Users/cb%201%2F2"));
    let body =
        json!({"schemas": [PATCH_OP], "Operations": [{"op": "Replace", "path": "active", "value": "False"}]});
    assert_eq!(off.body, Some(body));
}

#[test]
fn an_existing_account_is_brought_up_to_date_in_either_dialect() {
    run(async {
        for (flag, operations) in [
            (
                "",
                json!([
                    {"op": "Replace", "path": "externalId", "value": "freja.holm"},
                    {"op": "Replace", "path": format!("{ENTERPRISE}:department"), "value": "Board"},
                ]),
            ),
            (
                "?aadOptscim062020",
                json!([{"op": "replace", "value": {
                    "externalId": "freja.holm", format!("{ENTERPRISE}:department"): "Board",
                }}]),
            ),
        ] {
            let mut world = World::new(&[], flag).await;
            let mut freja = find(&world.simulator, "Freja");
            freja.department = "Board".to_owned();
            world.simulator.update_person(freja.clone());
            world.assign(&["Freja"]);
            let before = world.book().users_snapshot().len();
            world.simulator.start(world.now).unwrap();
            world.cycle().await;
            let patch = world.sent.last().unwrap();
            assert_eq!(patch.method, "PATCH");
            assert_eq!(patch.body.as_ref().unwrap()["Operations"], operations);
            assert_eq!(world.state("Freja"), PersonState::Linked);
            let user = world.in_contractbook(&freja.upn).unwrap();
            assert_eq!(user.enterprise.unwrap()["department"], "Board");
            assert_eq!(world.book().users_snapshot().len(), before);

            // Later the address changes too: several values, one of them with a filter in its path.
            freja.mail = Some("freja@nordwind.example".to_owned());
            freja.display_name = "Freja Holm-Lund".to_owned();
            freja.family = "Holm-Lund".to_owned();
            world.simulator.update_person(freja.clone());
            world.cycle().await;
            let patch = world.sent.last().unwrap().body.clone().unwrap();
            let operations = patch["Operations"].as_array().unwrap();
            if flag.is_empty() {
                let paths: Vec<_> = operations.iter().map(|op| op["path"].as_str().unwrap()).collect();
                let all =
                    ["displayName", "emails[type eq \"work\"].value", "name.familyName", "name.formatted"];
                assert_eq!(paths, all);
            } else {
                assert_eq!(operations[0]["path"], "emails[type eq \"work\"].value");
                assert_eq!(
                    operations[1],
                    json!({"op": "replace", "value": {"displayName": "Freja Holm-Lund",
                    "name.familyName": "Holm-Lund", "name.formatted": "Freja Holm-Lund"}})
                );
            }
            let user = world.in_contractbook(&freja.upn).unwrap();
            assert_eq!(user.work_email(), freja.mail.as_deref());
            assert_eq!(user.name.unwrap().family_name.as_deref(), Some("Holm-Lund"));

            // And leaves.
            world.simulator.unassign(&freja.id).unwrap();
            world.cycle().await;
            let value = if flag.is_empty() { json!("False") } else { json!(false) };
            assert_eq!(world.sent.last().unwrap().body.as_ref().unwrap()["Operations"][0]["value"], value);
            assert!(!world.in_contractbook(&freja.upn).unwrap().active);
            assert_eq!(world.state("Freja"), PersonState::Disabled);
        }
    });
}

#[test]
fn a_first_cycle_brings_everybody_and_tells_who_could_not_come() {
    run(async {
        let mut world = World::new(&[], "").await;
        let before = world.book().users_snapshot().len();
        let ids: Vec<String> = world.simulator.people().iter().map(|p| p.id.clone()).collect();
        assert_eq!(ids.len(), 16);
        world.simulator.assign(&ids).unwrap();
        world.simulator.start(world.now).unwrap();
        world.cycle().await;
        let view = world.view();
        let counts = view.counts;
        assert_eq!(
            (counts.created, counts.linked, counts.failed, counts.skipped, counts.waiting),
            (13, 1, 1, 1, 0)
        );
        assert_eq!(world.state("Freja"), PersonState::Linked);
        assert_eq!(world.state("Katrin"), PersonState::Failed(code::SERVICE_INCOMPATIBLE));
        assert_eq!(world.state("Bo"), PersonState::Skipped(code::SKIPPED));
        assert_eq!(world.book().users_snapshot().len(), before + 13);
        let emil = world.in_contractbook("enygaard@nordwind.example").unwrap();
        assert_eq!(emil.work_email(), Some("emil.nygaard@nordwind.example"));
        assert!(world.in_contractbook("pieter@vanlaar-legal.example").is_some());
        let failed = view.log.iter().find(|e| e.status == LogStatus::Failure).unwrap();
        assert_eq!((failed.action, failed.name.as_str()), (LogAction::Create, "Katrin Vogel"));
        assert!(failed.details.contains("e-mail"), "{}", failed.details);
        assert_eq!(view.log.len(), 16);
        assert_eq!((view.job, view.cycles_done, view.cycle), (JobState::Active, 1, None));

        // Forty minutes later nothing has changed: the failed one alone is tried again.
        let begun = world.now;
        let sent = world.sent.len();
        world.cycle().await;
        assert!(begun.until(world.now) > Duration::from_mins(35));
        assert!(begun.until(world.now) < Duration::from_mins(41));
        let again: Vec<_> = world.sent[sent..].iter().map(|c| c.method).collect();
        // Two questions for the connection, Katrin's look-up and creation, Bo's look-up.
        assert_eq!(again, ["GET", "GET", "GET", "POST", "GET"]);

        // Once she has a mailbox she comes.
        let mut katrin = find(&world.simulator, "Katrin");
        katrin.mail = Some(katrin.upn.clone());
        world.simulator.update_person(katrin);
        world.cycle().await;
        assert_eq!(world.state("Katrin"), PersonState::Created);

        // Whose sign-in is blocked is switched off, and on again.
        let mut ida = find(&world.simulator, "Ida");
        for enabled in [false, true] {
            ida.enabled = enabled;
            world.simulator.update_person(ida.clone());
            world.cycle().await;
            assert_eq!(world.in_contractbook(&ida.upn).unwrap().active, enabled);
        }
    });
}

#[test]
fn twelve_people_arrive_at_a_believable_pace() {
    run(async {
        let mut world = World::new(&[], "").await;
        let ids: Vec<String> = world.simulator.people().iter().take(12).map(|p| p.id.clone()).collect();
        world.simulator.assign(&ids).unwrap();
        world.simulator.start(world.now).unwrap();
        world.now = world.simulator.next_wake(world.now).unwrap();
        let mut done = Vec::new();
        while world.view().cycles_done == 0 {
            if !world.step().await && world.view().cycle.is_some() {
                world.now = world.simulator.next_wake(world.now).unwrap();
            }
            if let Some(cycle) = world.view().cycle {
                assert_eq!((cycle.kind, cycle.total), (CycleKind::Initial, 12));
                done.push(cycle.done);
            }
        }
        assert!(done.is_sorted() && done.contains(&6));
        assert!((20..=30).contains(&world.now.0.as_secs()), "{:?}", world.now);
    });
}

#[test]
fn with_nobody_assigned_a_cycle_succeeds_and_does_nothing() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.simulator.start(world.now).unwrap();
        world.cycle().await;
        assert_eq!((world.view().cycles_done, world.sent.len()), (1, 2));
        assert!(world.view().log.is_empty());
    });
}

#[test]
fn a_failed_connection_test_is_worded_as_entra_words_it() {
    run(async {
        for (fault, wanted, part) in [
            (Fault::TokenRejected, code::VALIDATION_UNAVAILABLE, "HTTP/401 Unauthorized"),
            (Fault::TokenForbidden, code::VALIDATION_UNAVAILABLE, "HTTP/403 Forbidden"),
            (Fault::ServerError, code::VALIDATION_UNAVAILABLE, "HTTP/500"),
            (Fault::WrongPath, code::SERVICE_INCOMPATIBLE, "rather than the expected HTTP/200 OK"),
            (Fault::GroupsMissing, code::SERVICE_INCOMPATIBLE, "HTTP/404 Not Found"),
            (Fault::NoMatchIs404, code::SERVICE_INCOMPATIBLE, "HTTP/404 Not Found"),
            (Fault::NoMatchIs400, code::VALIDATION_FAILURE, "HTTP/400 Bad Request"),
            (Fault::HtmlPage, code::SERVICE_INCOMPATIBLE, "could not be read"),
            (Fault::NotScim, code::SERVICE_INCOMPATIBLE, "could not be read"),
            (Fault::EmptyAnswer, code::SERVICE_INCOMPATIBLE, "It said nothing."),
            (Fault::Redirect, code::SERVICE_INCOMPATIBLE, "HTTP/308"),
        ] {
            let mut world = World::new(&[fault], "").await;
            let failure = world.test_connection().await.unwrap_err();
            assert_eq!(failure.code, wanted, "{fault}");
            assert!(failure.details.contains(part), "{fault}: {}", failure.details);
            assert!(
                failure.text().starts_with("You appear to have entered invalid credentials. Please confirm")
            );
            assert!(failure.text().starts_with(BANNER) && failure.text().contains("Error code: "));
            assert!(matches!(world.view().connection, ConnectionState::Failed(_)));
        }
        let mut world = World::new(&[], "").await;
        assert_eq!(world.test_connection().await, Ok(()));

        let mut simulator = simulator();
        simulator.ask_test();
        assert!(simulator.tick(SimTime::default()).is_empty());
        match simulator.take_results().pop().unwrap().1 {
            AskResult::Tested(Err(failure)) => assert_eq!(failure.code, code::INVALID_CREDENTIALS),
            other => unreachable!("{other:?}"),
        }
        assert_eq!(simulator.start(SimTime::default()), Err(Refusal::NotConnected));
    });
}

#[test]
fn a_token_in_an_answer_is_not_quoted() {
    let mut simulator = simulator();
    let mut now = SimTime::default();
    simulator
        .save_connection("http://127.0.0.1:9/scim", SecretToken::new("s3cret-token".to_owned()))
        .unwrap();
    simulator.ask_test();
    let call = next_call(&mut simulator, &mut now);
    simulator.answer(now, call.id, &answer(500, &json!({"detail": "Bearer s3cret-token was sent"})));
    let text = format!("{:?} {:?} {simulator:?}", simulator.view(now, 1.0), simulator.take_results());
    assert!(text.contains("was sent") && !text.contains("s3cret-token"), "{text}");
}

#[test]
fn on_demand_shows_its_steps() {
    run(async {
        let mut world = World::new(&[], "?aadOptscim062020").await;
        world.assign(&["Anna", "Freja", "Katrin"]);
        let report = world.on_demand("Anna").await;
        let kinds: Vec<_> = report.steps.iter().map(|s| s.kind).collect();
        assert_eq!(kinds, [StepKind::Import, StepKind::Scope, StepKind::Match, StepKind::Action]);
        assert!(report.succeeded() && report.action == LogAction::Create);
        assert_eq!(world.state("Anna"), PersonState::Created);
        assert!(world.on_demand("Anna").await.succeeded(), "a second time nothing has to be done");

        // It never speaks the flag's dialect.
        let report = world.on_demand("Freja").await;
        assert!(report.succeeded());
        assert_eq!(world.sent.last().unwrap().body.as_ref().unwrap()["Operations"][0]["op"], "Replace");

        let report = world.on_demand("Katrin").await;
        let last = report.steps.last().unwrap();
        assert_eq!(
            (last.kind, last.status, last.code),
            (StepKind::Action, LogStatus::Failure, Some(code::SERVICE_INCOMPATIBLE))
        );
        let report = world.on_demand("Lukas").await;
        assert_eq!((report.steps.last().unwrap().kind, report.succeeded()), (StepKind::Scope, false));
        assert!(report.steps.last().unwrap().details.contains("not assigned"));

        world.set_faults(&[Fault::TokenRejected]);
        let report = world.on_demand("Anna").await;
        assert_eq!(report.steps.len(), 1);
        assert_eq!(report.steps[0].kind, StepKind::TestConnection);
        assert!(world.simulator.ask_on_demand("nobody").is_err());
    });
}

#[test]
fn failures_of_one_person_carry_the_codes_of_the_log() {
    run(async {
        for (fault, wanted) in [
            (Fault::ConflictOnCreate, code::CONFLICT),
            (Fault::FilterIgnored, code::MULTIPLE_ENTRIES),
            (Fault::IdMissing, code::SERVICE_INCOMPATIBLE),
        ] {
            let mut world = World::new(&[fault], "").await;
            world.assign(&["Anna"]);
            world.simulator.start(world.now).unwrap();
            world.cycle().await;
            assert_eq!(world.state("Anna"), PersonState::Failed(wanted), "{fault}");
            assert_eq!(world.view().job, JobState::Active, "{fault}");
        }
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna"]);
        world.simulator.start(world.now).unwrap();
        world.cycle().await;
        // Deleted by hand in Contractbook, then changed in Entra.
        let anna = find(&world.simulator, "Anna");
        let id = world.in_contractbook(&anna.upn).unwrap().id;
        let gone = world.client.delete(format!("{}/Users/{id}", world.book().tenant_url()));
        gone.bearer_auth(world.book().token().expose()).send().await.unwrap();
        world.simulator.update_person(EntraPerson { department: "Board".to_owned(), ..anna.clone() });
        world.cycle().await;
        assert_eq!(world.state("Anna"), PersonState::Failed(code::INVALID_ANCHOR));
        world.simulator.restart(world.now).unwrap();
        world.cycle().await;
        assert_eq!(world.state("Anna"), PersonState::Created);
        assert!(world.in_contractbook(&anna.upn).is_some());
    });
}

#[test]
fn refused_credentials_quarantine_the_job_and_a_mended_connection_ends_it() {
    run(async {
        let mut world = World::new(&[Fault::TokenRejected], "").await;
        world.assign(&["Anna"]);
        world.simulator.start(world.now).unwrap();
        world.cycle().await;
        let since = world.now;
        for hours in [6, 12, 24, 48] {
            let view = world.view();
            assert!(matches!(view.job, JobState::Quarantine(_)));
            assert!(view.log.last().unwrap().person_id.is_none());
            assert_eq!(
                since.after(Duration::from_hours(hours)),
                world.now.after(view.next_cycle.unwrap().simulated)
            );
            world.cycle().await;
        }
        world.set_faults(&[]);
        world.cycle().await;
        assert_eq!((world.view().job, world.state("Anna")), (JobState::Active, PersonState::Created));

        world.set_faults(&[Fault::GroupsMissing]);
        world.cycle().await;
        assert!(matches!(world.view().job, JobState::Quarantine(_)));
        while world.view().job != JobState::Disabled {
            world.cycle().await;
        }
        assert!((27..=28).contains(&(since.until(world.now).as_secs() / 86_400 - 3)), "{:?}", world.now);
        assert!(world.view().next_cycle.is_none());
        world.set_faults(&[]);
        world.simulator.start(world.now).unwrap();
        world.cycle().await;
        assert_eq!((world.view().job, world.state("Anna")), (JobState::Active, PersonState::Linked));

        // An outage is no reason for quarantine: Entra tries again in the next cycle.
        world.set_faults(&[Fault::Unavailable]);
        world.cycle().await;
        assert_eq!(world.view().job, JobState::Active);
        assert!(world.view().next_cycle.unwrap().simulated <= Duration::from_mins(40));
    });
}

#[test]
fn a_paused_job_ends_its_cycle_and_waits() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna", "Lukas"]);
        world.simulator.start(world.now).unwrap();
        world.now = world.simulator.next_wake(world.now).unwrap();
        assert!(world.step().await);
        world.simulator.pause().unwrap();
        while world.view().cycle.is_some() {
            if !world.step().await && world.view().cycle.is_some() {
                world.now = world.simulator.next_wake(world.now).unwrap();
            }
        }
        assert_eq!((world.view().counts.created, world.view().job), (2, JobState::Paused));
        assert!(world.simulator.next_wake(world.now).is_none());
        world.simulator.start(world.now).unwrap();
        assert!(world.simulator.next_wake(world.now).is_some());
    });
}

#[test]
fn the_handle_drives_it_all_over_the_loopback() {
    run(async {
        let book = Contractbook::start(Options::default()).await.unwrap();
        let entra = EntraHandle::spawn();
        assert_eq!(entra.start(), Err(Refusal::NoApp));
        let app = entra.create_app("Contractbook");
        assert_eq!(entra.create_app("Contractbook 2").object_id, app.object_id);
        entra.save_connection(&book.tenant_url(), SecretToken::new("wrong".to_owned())).unwrap();
        assert!(entra.test_connection().await.is_err());
        entra.save_connection(&book.tenant_url(), book.token()).unwrap();
        assert_eq!(entra.test_connection().await, Ok(()));
        let seen = book.requests();
        assert_eq!(seen.iter().map(|s| s.authorized).collect::<Vec<_>>(), [false, true, true]);

        let ids: Vec<String> = entra.people().iter().take(5).map(|p| p.id.clone()).collect();
        entra.assign(&ids).unwrap();
        assert!(entra.on_demand(&ids[1]).await.unwrap().unwrap().succeeded());
        entra.set_speed(3600.0);
        entra.set_speed(f64::NAN);
        let mut changes = entra.changes();
        entra.start().unwrap();
        while entra.snapshot().cycles_done == 0 {
            changes.changed().await.unwrap();
        }
        let view = entra.snapshot();
        assert_eq!((view.counts.created, view.counts.linked), (4, 1));
        let wait = view.next_cycle.unwrap();
        assert!((wait.real.as_secs_f64() * 3600.0 - wait.simulated.as_secs_f64()).abs() < 1.0);

        entra.unassign(&ids[1]).unwrap();
        entra.skip_to_next_cycle();
        while entra.snapshot().cycles_done == 1 {
            changes.changed().await.unwrap();
        }
        let leaver = entra.people().remove(1);
        let user = book.users_snapshot().into_iter().find(|u| u.user_name == leaver.upn).unwrap();
        assert!(!user.active);

        // Nothing leaves this computer in practice.
        entra.save_connection("https://api.contractbook.com/scim", book.token()).unwrap();
        let failure = entra.test_connection().await.unwrap_err();
        assert!(failure.details.contains("only the practice Contractbook"), "{}", failure.details);
        book.shutdown().await;
    });
}
