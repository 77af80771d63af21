//! Microsoft's rules of provisioning, kept by the built-in Entra.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

#[path = "common/entra_world.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod entra_world;

use std::time::Duration;

use contractbook_setup::domain::people::sent::Sent;
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::Fault;
use contractbook_setup::practice::entra::limits::{
    ESCROW_MINIMUM, INTERVAL, ON_DEMAND_MEMBERS, RECYCLE_BIN, retry_after,
};
use contractbook_setup::practice::entra::{
    ACTIVE, AppKind, AskResult, AuthMethod, CallAnswer, ConnectionState, Directory, EntraFault, JobState,
    LogAction, LogStatus, Mail, Mapping, PersonState, PlannedCall, Refusal, Scope, ScopingFilter, Settings,
    SimTime, Simulator, Source, StepKind, USER_NAME, code,
};
use entra_world::{World, find, run, simulator, simulator_of};
use serde_json::{Value, json};

const DAY: Duration = Duration::from_hours(24);

fn settings(change: impl FnOnce(&mut Settings)) -> Settings {
    let mut settings = Settings::default();
    change(&mut settings);
    settings
}

#[test]
fn only_the_right_kind_of_app_can_sync() {
    let token = || SecretToken::new("t".to_owned());
    for kind in [AppKind::Registration, AppKind::Gallery] {
        let mut simulator = Simulator::new(|| "id".to_owned());
        assert_eq!(simulator.save_connection("http://127.0.0.1:9/scim", token()), Err(Refusal::NoApp));
        assert_eq!(simulator.assign(&[]), Err(Refusal::NoApp));
        let mut n = 0;
        let mut simulator = Simulator::new(move || {
            n += 1;
            n.to_string()
        });
        let wrong = simulator.create_app_as("Contractbook", kind);
        assert_eq!(simulator.save_connection("http://127.0.0.1:9/scim", token()), Err(Refusal::WrongAppKind));
        assert_eq!(simulator.start(SimTime::default()), Err(Refusal::WrongAppKind));
        let person = find(&simulator, "Anna");
        assert_eq!(simulator.ask_on_demand(&person.id), Err(Refusal::WrongAppKind));
        // People can be assigned to it all the same; that helps nobody.
        simulator.assign(std::slice::from_ref(&person.id)).unwrap();

        // Made once more, under the same name, it is the right kind, and the wrong one is still there.
        let right = simulator.create_app("Contractbook");
        assert_eq!((right.kind, right.name), (AppKind::NonGallery, wrong.name.clone()));
        simulator.save_connection("http://127.0.0.1:9/scim", token()).unwrap();
        let view = simulator.view(SimTime::default(), 1.0);
        assert_eq!(view.apps.iter().map(|app| app.kind).collect::<Vec<_>>(), [kind, AppKind::NonGallery]);
        assert!(view.people.is_empty());
        simulator.open_app(&wrong.object_id).unwrap();
        let view = simulator.view(SimTime::default(), 1.0);
        assert_eq!((view.people.len(), view.tenant_url), (1, None));
        assert_eq!(simulator.open_app("nothing"), Err(Refusal::NotFound));
    }
}

#[test]
fn an_app_that_is_not_open_works_on() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna"]);
        world.simulator.start(world.now).unwrap();
        world.simulator.create_app_as("Another", AppKind::NonGallery);
        world.now = world.simulator.next_wake(world.now).unwrap();
        while world.step().await {}
        assert!(world.view().people.is_empty());
        assert!(world.account("Anna").is_some());
        let first = world.view().apps[0].object_id.clone();
        world.simulator.open_app(&first).unwrap();
        assert_eq!(world.state("Anna"), PersonState::Created);
    });
}

#[test]
fn direct_members_of_assigned_groups_come_with_the_group_itself() {
    run(async {
        let mut world = World::new(&[], "").await;
        let before = world.book().groups_snapshot().len();
        let newsletter = world.group_ids(&["Newsletter"]);
        assert_eq!(world.simulator.assign_groups(&newsletter), Err(Refusal::GroupNotSecurityEnabled));
        let sales = world.group_ids(&["Sales team"]);
        world.plant(EntraFault::FreeEditionGroup);
        assert_eq!(world.simulator.assign_groups(&sales), Err(Refusal::GroupsNeedLicence));
        world.simulator.clear(EntraFault::FreeEditionGroup);

        world.simulator.assign_groups(&sales).unwrap();
        world.start().await;
        // Lukas and Jonas; Bo is disabled, and nobody who is disabled is created.
        assert_eq!(world.view().counts.created, 2);
        assert_eq!(world.state("Bo"), PersonState::Skipped(code::SKIPPED));
        let groups = world.book().groups_snapshot();
        let made = groups.iter().find(|g| g.display_name == "Sales team").unwrap();
        assert_eq!((groups.len(), made.members.len()), (before + 1, 2));
        assert_eq!(made.external_id.as_deref(), Some(sales[0].as_str()));
        let posted = world.sent.iter().find(|c| c.method == "POST" && c.path == "/Groups").unwrap();
        assert!(posted.body.as_ref().unwrap().get("members").is_none(), "members follow in a change");
        let patch = &world.sent.last().unwrap().body.as_ref().unwrap()["Operations"][0];
        assert_eq!((&patch["op"], &patch["path"]), (&json!("Add"), &json!("members")));

        // Nothing has changed: the groups cost no request.
        let sent = world.sent.len();
        world.cycle().await;
        let again: Vec<_> = world.sent[sent..].iter().map(|c| c.path.contains("/Groups/")).collect();
        assert!(!again.contains(&true), "{again:?}");

        // A second group takes its direct members along, and one of them leaves the company.
        let both = world.group_ids(&["Sales team", "Legal team"]);
        world.simulator.assign_groups(&both).unwrap();
        world.change("Lukas", |p| p.enabled = false);
        world.cycle().await;
        assert!(!world.account("Lukas").unwrap().active);
        assert_eq!(world.state("Freja"), PersonState::Linked);
        world.simulator.assign_groups(&both[1..]).unwrap();
        world.cycle().await;
        let groups = world.book().groups_snapshot();
        assert!(groups.iter().all(|g| g.display_name != "Sales team"), "an unassigned group is deleted");
        assert!(!world.account("Jonas").unwrap().active);
    });
}

#[test]
fn nobody_looks_inside_a_group_within_a_group() {
    run(async {
        let mut world = World::new(&[], "").await;
        let all = world.group_ids(&["All teams"]);
        world.simulator.assign_groups(&all).unwrap();
        let before = world.book().users_snapshot().len();
        world.start().await;
        assert_eq!(world.book().users_snapshot().len(), before);
        assert!(world.view().people.is_empty());
        let step = world.on_demand("Jonas").await.steps.pop().unwrap();
        assert_eq!((step.kind, step.status), (StepKind::Scope, LogStatus::Skipped));
        assert!(step.details.contains("nested group"), "{}", step.details);
        let step = world.on_demand("Anna").await.steps.pop().unwrap();
        assert!(!step.details.contains("nested group"), "{}", step.details);
    });
}

#[test]
fn without_the_group_mapping_groups_are_neither_asked_for_nor_sent() {
    run(async {
        let mut world = World::new(&[], "").await;
        let sales = world.group_ids(&["Sales team"]);
        world.simulator.assign_groups(&sales).unwrap();
        world.simulator.set_mapping(Mapping { groups: false, ..Mapping::default() }).unwrap();
        world.start().await;
        assert_eq!(world.view().counts.created, 2);
        assert!(world.sent.iter().all(|call| !call.path.starts_with("/Groups")));
        // Microsoft's own test asks all the same.
        world.test_connection().await.unwrap();
        assert!(world.sent.last().unwrap().path.starts_with("/Groups?"));
    });
}

#[test]
fn a_scope_of_all_brings_everybody_and_is_narrowed_by_a_restart() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna"]);
        world.start().await;
        assert_eq!(world.view().counts.created, 1);
        world.simulator.set_settings(settings(|s| s.scope = Scope::All)).unwrap();
        world.cycle().await;
        let view = world.view();
        // Katrin has no mail address, Bo is disabled, Freja was there.
        assert_eq!((view.people.len(), view.counts.created, view.counts.failed), (16, 13, 1));
        world.simulator.set_settings(Settings::default()).unwrap();
        world.cycle().await;
        assert!(world.account("Lukas").unwrap().active, "not in force before a restart");
        world.simulator.restart(world.now).unwrap();
        world.cycle().await;
        assert_eq!(world.view().people.len(), 1);
        assert!(world.account("Lukas").unwrap().active, "whom a restart forgets stays as he is");
    });
}

#[test]
fn a_scoping_filter_leaves_people_out_and_switches_off_whom_it_comes_to_exclude() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna", "Lukas"]);
        world.start().await;
        let filter = ScopingFilter { attribute: "department".to_owned(), value: "sales".to_owned() };
        world.simulator.set_settings(settings(|s| s.filter = Some(filter))).unwrap();
        world.assign(&["Ida"]);
        world.cycle().await;
        assert!(!world.account("Anna").unwrap().active);
        assert!(world.account("Lukas").unwrap().active);
        assert_eq!(world.state("Ida"), PersonState::Skipped(code::SKIPPED));
        let line = world.view().log.into_iter().find(|e| e.name.starts_with("Ida")).unwrap();
        assert!(line.text().contains("did not pass a scoping filter"), "{}", line.text());
    });
}

#[test]
fn a_changed_mapping_begins_with_a_first_cycle_and_reaches_everybody() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna", "Emil"]);
        world.start().await;
        assert!(world.in_contractbook("enygaard@nordwind.example").is_some());
        let mut mapping = Mapping::default();
        assert_eq!(
            mapping.source(ACTIVE).unwrap().to_string(),
            r#"Switch([IsSoftDeleted], , "False", "True", "True", "False")"#
        );
        assert_eq!(
            mapping.source("name.formatted").unwrap().to_string(),
            r#"Join(" ", [givenName], [surname])"#
        );
        mapping.set(USER_NAME, Source::attribute("mail"));
        mapping.set("title", Source::Constant("Employee".to_owned()));
        mapping.remove(USER_NAME);
        world.simulator.set_mapping(mapping).unwrap();
        let before = world.now;
        world.cycle().await;
        assert!(before.until(world.now) < INTERVAL, "at once");
        let emil = world.in_contractbook("emil.nygaard@nordwind.example").unwrap();
        assert_eq!(emil.extra["title"], "Employee");
        assert!(world.in_contractbook("enygaard@nordwind.example").is_none(), "renamed, not doubled");
        // Whose matching attribute is empty is left out.
        world.assign(&["Katrin"]);
        world.cycle().await;
        assert_eq!(world.state("Katrin"), PersonState::Skipped(code::IMPORT_SKIPPED));
        // Two with the same value are not told apart.
        world.change("Katrin", |p| p.mail = Some("lukas.brandt@nordwind.example".to_owned()));
        world.assign(&["Lukas"]);
        world.cycle().await;
        for given in ["Katrin", "Lukas"] {
            assert_eq!(world.state(given), PersonState::Failed(code::DUPLICATE_SOURCES));
        }
    });
}

#[test]
fn every_attribute_of_the_default_mapping_arrives_where_it_belongs() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.change("Anna", |p| {
            for (name, value) in [
                ("jobTitle", "Counsel"),
                ("city", "Aarhus"),
                ("country", "Denmark"),
                ("mobile", "+45 1"),
                ("telephoneNumber", "+45 2"),
                ("employeeId", "17"),
            ] {
                p.more.insert(name.to_owned(), value.to_owned());
            }
        });
        world.assign(&["Anna"]);
        world.start().await;
        let posted = world.sent.iter().find(|c| c.method == "POST").unwrap().body.clone().unwrap();
        assert_eq!(posted["title"], "Counsel");
        assert_eq!(
            posted["addresses"],
            json!([{"type": "work", "locality": "Aarhus", "country": "Denmark"}])
        );
        assert_eq!(
            posted["phoneNumbers"],
            json!([{"type": "work", "value": "+45 2"}, {"type": "mobile", "value": "+45 1"}])
        );
        assert_eq!(
            posted["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
            json!({"employeeNumber": "17", "department": "Finance"})
        );
        // What the wizard shows of a person of a list is what is sent.
        let anna = find(&world.simulator, "Anna");
        let shown = Sent {
            user_name: anna.upn.clone(),
            active: true,
            display_name: anna.display_name,
            email: anna.upn,
            given: anna.given,
            family: anna.family,
            title: "Counsel".to_owned(),
            department: anna.department,
            employee_id: "17".to_owned(),
            city: "Aarhus".to_owned(),
            country: "Denmark".to_owned(),
            phone: "+45 2".to_owned(),
            mobile: "+45 1".to_owned(),
            external_id: "anna.kowalska".to_owned(),
            ..Sent::default()
        };
        assert_eq!(posted, shown.body());
        // What is there already is not sent again.
        world.simulator.restart(world.now).unwrap();
        let sent = world.sent.len();
        world.cycle().await;
        assert!(world.sent[sent..].iter().all(|c| c.method == "GET"), "{:?}", &world.sent[sent..]);
        world.change("Anna", |p| {
            p.more.insert("city".to_owned(), "Odense".to_owned());
        });
        world.cycle().await;
        let patch = &world.sent.last().unwrap().body.as_ref().unwrap()["Operations"];
        assert_eq!(
            patch,
            &json!([{"op": "Replace", "path": "addresses[type eq \"work\"].locality", "value": "Odense"}])
        );
    });
}

#[test]
fn managers_follow_when_both_are_there() {
    run(async {
        let mut world = World::new(&[], "").await;
        let boss = find(&world.simulator, "Lukas").id;
        world.change("Anna", |p| p.manager = Some(boss));
        world.assign(&["Anna"]);
        world.start().await;
        let line = world.view().log.pop().unwrap();
        assert_eq!((line.status, line.code), (LogStatus::Failure, None));
        assert!(line.details.contains("manager was not resolved"), "{}", line.details);
        assert_eq!(world.state("Anna"), PersonState::Created, "the person is there");
        world.assign(&["Lukas"]);
        world.cycle().await;
        let urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
        let enterprise = world.account("Anna").unwrap().enterprise.unwrap();
        let lukas = world.account("Lukas").unwrap().id;
        assert!(enterprise["manager"].to_string().contains(&lukas), "{urn}: {enterprise:?}");
        let sent = world.sent.len();
        world.cycle().await;
        assert!(world.sent[sent..].iter().all(|c| c.method == "GET"), "once");
    });
}

#[test]
fn who_is_deleted_is_switched_off_and_goes_for_good_after_thirty_days() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna", "Lukas", "Ida"]);
        world.start().await;
        let ids = world.ids(&["Anna", "Lukas", "Ida"]);
        // Ida was taken off the app before she was deleted: Entra no longer keeps her account.
        world.simulator.unassign(&ids[2]).unwrap();
        world.cycle().await;
        for id in &ids {
            world.simulator.delete_person(id);
        }
        assert_eq!(world.simulator.ask_on_demand(&ids[0]), Err(Refusal::AlreadyDisabled));
        world.cycle().await;
        assert!(["Anna", "Lukas", "Ida"].iter().all(|given| !world.account(given).unwrap().active));
        // Lukas comes back.
        world.simulator.restore_person(&ids[1]);
        world.cycle().await;
        assert!(world.account("Lukas").unwrap().active);
        let listed = |world: &World| world.simulator.present().iter().filter(|p| ids.contains(&p.id)).count();
        assert_eq!(listed(&world), 3, "two of them in the recycle bin");
        world.now = world.now.after(RECYCLE_BIN);
        world.cycle().await;
        assert_eq!(listed(&world), 1, "nobody can be restored who is gone for good");
        assert!(world.account("Anna").is_none());
        assert!(!world.account("Ida").unwrap().active, "no DELETE for whom Entra no longer keeps");
        let log = world.view().log;
        assert!(log.iter().any(|e| e.action == LogAction::Delete && e.status == LogStatus::Success));
        // Gone is gone.
        world.simulator.restore_person(&ids[0]);
        world.cycle().await;
        assert!(world.account("Anna").is_none());
    });
}

#[test]
fn who_is_assigned_again_is_switched_on_again() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna"]);
        world.start().await;
        let id = world.ids(&["Anna"]);
        world.simulator.unassign(&id[0]).unwrap();
        // On demand does it at once.
        assert!(world.on_demand("Anna").await.succeeded());
        assert!(!world.account("Anna").unwrap().active);
        world.simulator.assign(&id).unwrap();
        world.cycle().await;
        assert!(world.account("Anna").unwrap().active);
    });
}

#[test]
fn whoever_was_made_counts_as_made_whatever_came_between() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna", "Freja"]);
        world.start().await;
        let stand = |world: &World| (world.state("Anna"), world.state("Freja"));
        let fine = (PersonState::Created, PersonState::Linked);
        assert_eq!(stand(&world), fine);
        for enabled in [false, true] {
            for given in ["Anna", "Freja"] {
                world.change(given, |p| p.enabled = enabled);
            }
            world.cycle().await;
            let off = (PersonState::Disabled, PersonState::Disabled);
            assert_eq!(stand(&world), if enabled { fine.clone() } else { off });
        }

        // A change fails and is taken back: nothing is wrong any more.
        world.set_faults(&[Fault::PatchRefused]);
        for (department, failed) in [("Board", true), ("Finance", false)] {
            world.change("Anna", |p| p.department = department.to_owned());
            world.cycle().await;
            let wanted =
                if failed { PersonState::Failed(code::SERVICE_INCOMPATIBLE) } else { fine.0.clone() };
            assert_eq!(world.state("Anna"), wanted, "{department}");
        }
        // Another fails and succeeds later.
        world.change("Anna", |p| p.department = "Board".to_owned());
        world.cycle().await;
        world.set_faults(&[]);
        world.cycle().await;
        assert_eq!(stand(&world), fine);
        assert_eq!((world.view().counts.created, world.view().counts.linked), (1, 1));
        // After a restart she is found, not made.
        world.simulator.restart(world.now).unwrap();
        world.cycle().await;
        assert_eq!(world.state("Anna"), PersonState::Linked);
    });
}

#[test]
fn an_empty_matching_value_is_never_sent() {
    run(async {
        let mut world = World::new(&[], "").await;
        let mut mapping = Mapping::default();
        mapping.set(USER_NAME, Source::attribute("mail"));
        world.simulator.set_mapping(mapping).unwrap();
        world.assign(&["Anna"]);
        world.start().await;
        world.change("Anna", |p| {
            p.mail = None;
            p.department = "Board".to_owned();
        });
        let sent = world.sent.len();
        world.cycle().await;
        assert_eq!(world.sent.len(), sent + 2, "only the connection is tried");
        assert_eq!(world.state("Anna"), PersonState::Skipped(code::IMPORT_SKIPPED));
        assert!(world.account("Anna").unwrap().active);
        let report = world.on_demand("Anna").await;
        assert!(!report.succeeded() && report.steps.len() == 1, "{report:?}");
        world.cycle().await;
        let skipped = world.view().log.iter().filter(|e| e.code == Some(code::IMPORT_SKIPPED)).count();
        assert_eq!(skipped, 1, "told once");
        // Whoever leaves is switched off by the id that is known.
        world.change("Anna", |p| p.enabled = false);
        world.cycle().await;
        assert!(!world.account("Anna").unwrap().active);
        let patch = world.sent.last().unwrap().body.as_ref().unwrap().to_string();
        assert!(!patch.contains("userName"), "{patch}");
        // With an address she is as she was.
        world.change("Anna", |p| {
            p.enabled = true;
            p.mail = Some(p.upn.clone());
        });
        world.cycle().await;
        assert_eq!(world.state("Anna"), PersonState::Created);
        assert!(world.account("Anna").unwrap().active);
    });
}

#[test]
fn an_outage_does_not_change_the_pace_of_a_quarantine() {
    run(async {
        let mut world = World::new(&[Fault::TokenRejected], "").await;
        let told = settings(|s| s.notification = Some("it@nordwind.example".to_owned()));
        world.simulator.set_settings(told).unwrap();
        world.assign(&["Anna"]);
        world.start().await;
        let (since, held) = (world.now, world.view().job);
        world.set_faults(&[Fault::Unavailable]);
        for attempt in 0..4 {
            let next = world.now.after(world.view().next_cycle.unwrap().simulated);
            assert_eq!(next, since.after(retry_after(attempt)));
            world.cycle().await;
            assert_eq!(world.view().job, held, "the reason stays");
        }
        assert_eq!(world.view().mails.len(), 1);
        assert_eq!(world.view().log.last().unwrap().code, Some(code::VALIDATION_UNAVAILABLE));
        while world.view().job != JobState::Disabled {
            world.cycle().await;
        }
        assert!(world.view().next_cycle.is_none());
    });
}

#[test]
fn what_ends_late_does_not_hold_up_a_restart() {
    let mut simulator = simulator();
    let url = "http://127.0.0.1:9/scim";
    simulator.save_connection(url, SecretToken::new("t".to_owned())).unwrap();
    let anna = find(&simulator, "Anna").id;
    simulator.assign(std::slice::from_ref(&anna)).unwrap();
    let mut now = SimTime::default();
    let body = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 0});
    let list = CallAnswer { status: 200, body: body.to_string().into_bytes() };
    let refused = |status| CallAnswer { status, body: Vec::new() };
    // The restart comes while the connection is tried, and while Anna is looked up.
    for probes in [0, 2] {
        for status in [503, 401] {
            simulator.start(now).unwrap();
            simulator.restart(now).unwrap();
            now = simulator.next_wake(now).unwrap();
            for _ in 0..probes {
                let call = simulator.tick(now).pop().unwrap();
                simulator.answer(now, call.id, &Ok(list.clone()));
            }
            let call = simulator.tick(now).pop().unwrap();
            simulator.restart(now).unwrap();
            simulator.answer(now, call.id, &Ok(refused(status)));
            let view = simulator.view(now, 1.0);
            assert_eq!(view.job, JobState::Active, "{probes} {status}");
            assert!(view.next_cycle.unwrap().simulated < Duration::from_mins(1), "{probes} {status}");
        }
    }
}

#[test]
fn whoever_was_switched_off_before_the_recycle_bin_goes_for_good_too() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&["Anna"]);
        world.start().await;
        world.change("Anna", |p| p.enabled = false);
        world.cycle().await;
        assert!(!world.account("Anna").unwrap().active);
        let id = world.ids(&["Anna"]).remove(0);
        world.simulator.delete_person(&id);
        world.cycle().await;
        world.now = world.now.after(RECYCLE_BIN);
        world.cycle().await;
        assert!(world.account("Anna").is_none());
    });
}

#[test]
fn without_is_soft_deleted_leavers_stay_active() {
    run(async {
        let mut world = World::new(&[], "").await;
        let mut mapping = Mapping::default();
        mapping.remove(ACTIVE);
        world.simulator.set_mapping(mapping).unwrap();
        world.assign(&["Anna"]);
        world.start().await;
        let id = world.ids(&["Anna"]);
        world.simulator.unassign(&id[0]).unwrap();
        world.cycle().await;
        world.cycle().await;
        assert!(world.account("Anna").unwrap().active);
        let log = world.view().log;
        let told: Vec<_> = log.iter().filter(|e| e.details.contains("IsSoftDeleted is not mapped")).collect();
        assert_eq!(told.len(), 1, "told once: {log:?}");
    });
}

#[test]
fn the_guard_holds_back_more_deletions_than_allowed() {
    run(async {
        let mut world = World::new(&[], "").await;
        let five = ["Anna", "Lukas", "Ida", "Clara", "Zofia"];
        world.assign(&five);
        let guarded = settings(|s| {
            s.deletion_threshold = Some(2);
            s.notification = Some("it@nordwind.example".to_owned());
        });
        world.simulator.set_settings(guarded).unwrap();
        world.start().await;
        let ids = world.ids(&five);
        world.simulator.unassign(&ids[0]).unwrap();
        world.simulator.unassign(&ids[1]).unwrap();
        world.cycle().await;
        assert!(!world.account("Lukas").unwrap().active, "as many as allowed");
        for id in &ids[2..] {
            world.simulator.unassign(id).unwrap();
        }
        world.cycle().await;
        let view = world.view();
        assert!(matches!(&view.job, JobState::Quarantine(f) if f.code == code::TOO_MANY_DELETES));
        assert!(view.overview().contains("TooManyDeletes"), "{}", view.overview());
        assert_eq!(view.log.iter().filter(|e| e.action == LogAction::StagedDelete).count(), 3);
        assert!(world.account("Ida").unwrap().active);
        assert_eq!((view.mails.len(), view.mails[0].to.as_str()), (1, "it@nordwind.example"));
        assert_eq!(Mail::SENDER, "azure-noreply@microsoft.com");
        // One is put back: then two leave, which is allowed, at the next attempt.
        let mut other = world.view().settings;
        other.deletion_threshold = Some(1);
        world.simulator.set_settings(other).unwrap();
        world.simulator.assign(&ids[4..]).unwrap();
        world.cycle().await;
        assert!(matches!(world.view().job, JobState::Quarantine(_)));
        world.simulator.allow_deletes(world.now).unwrap();
        world.cycle().await;
        assert_eq!(world.view().job, JobState::Active);
        assert!(!world.account("Ida").unwrap().active);
        assert!(world.account("Zofia").unwrap().active);
    });
}

#[test]
fn the_guard_counts_only_what_would_be_taken_away() {
    run(async {
        let mut world = World::new(&[], "").await;
        let three = ["Anna", "Ida", "Clara"];
        world.assign(&three);
        let sales = world.group_ids(&["Sales team"]);
        world.simulator.assign_groups(&sales).unwrap();
        world.simulator.set_settings(settings(|s| s.deletion_threshold = Some(0))).unwrap();
        world.start().await;
        let mut mapping = Mapping::default();
        mapping.remove(ACTIVE);
        mapping.groups = false;
        world.simulator.set_mapping(mapping).unwrap();
        for id in world.ids(&three) {
            world.simulator.unassign(&id).unwrap();
        }
        world.simulator.assign_groups(&[]).unwrap();
        world.cycle().await;
        let view = world.view();
        assert_eq!(view.job, JobState::Active);
        assert!(view.log.iter().all(|entry| entry.action != LogAction::StagedDelete));
        assert!(world.account("Ida").unwrap().active);
    });
}

#[test]
fn a_group_that_was_deleted_in_contractbook_has_lost_its_anchor() {
    run(async {
        let mut world = World::new(&[], "").await;
        let sales = world.group_ids(&["Sales team"]);
        world.simulator.assign_groups(&sales).unwrap();
        world.start().await;
        let groups = world.book().groups_snapshot();
        let id = groups.iter().find(|g| g.display_name == "Sales team").unwrap().id.clone();
        let gone = world.client.delete(format!("{}/Groups/{id}", world.book().tenant_url()));
        let gone = gone.bearer_auth(world.book().token().expose()).send().await.unwrap();
        assert_eq!(gone.status(), 204);
        // One more member: the group is changed by the id that is known of it.
        world.change("Bo", |person| person.enabled = true);
        world.cycle().await;
        let view = world.view();
        assert_eq!(view.groups[0].failed, Some(code::INVALID_ANCHOR));
        assert_eq!(view.job, JobState::Active);
    });
}

#[test]
fn a_mail_is_sent_once_for_each_reason() {
    run(async {
        let mut world = World::new(&[Fault::TokenRejected], "").await;
        let told = settings(|s| s.notification = Some("it@nordwind.example".to_owned()));
        world.simulator.set_settings(told).unwrap();
        world.assign(&["Anna"]);
        world.start().await;
        world.cycle().await;
        let view = world.view();
        assert_eq!((view.mails.len(), view.mails[0].at), (1, SimTime(Duration::from_secs(1))));
        assert!(view.mails[0].text.contains("EncounteredQuarantineException"), "{}", view.mails[0].text);
        world.set_faults(&[]);
        world.cycle().await;
        assert_eq!(world.view().job, JobState::Active);
        world.set_faults(&[Fault::TokenRejected]);
        world.cycle().await;
        assert_eq!(world.view().mails.len(), 2, "a new quarantine, a new mail");
    });
}

#[test]
fn on_demand_takes_five_members_of_a_group_and_knows_new_assignments_late() {
    run(async {
        let mut world = World::new(&[], "?aadOptscim062020").await;
        let legal = world.group_ids(&["Legal team"]);
        world.simulator.assign_groups(&legal).unwrap();
        let six = world.ids(&["Freja", "Mikkel", "Clara", "Pieter", "Anna", "Lukas"]);
        assert_eq!(six.len(), ON_DEMAND_MEMBERS + 1);
        assert_eq!(world.simulator.ask_on_demand_group(&legal[0], &six), Err(Refusal::TooManyMembers));
        world.on_demand("Mikkel").await;
        // Anna is no member, and Clara has no account yet.
        let picked = world.ids(&["Mikkel", "Clara", "Anna"]);
        world.simulator.ask_on_demand_group(&legal[0], &picked).unwrap();
        let report = world.report().await;
        assert!(report.succeeded() && report.action == LogAction::Create, "{report:?}");
        let groups = world.book().groups_snapshot();
        let made = groups.iter().rfind(|g| Some(&g.id) == report.contractbook_id.as_ref()).unwrap();
        assert!(made.members.iter().any(|m| m.value == world.account("Mikkel").unwrap().id));
        let bo = world.ids(&["Bo"]);
        assert_eq!(world.simulator.ask_on_demand(&bo[0]), Err(Refusal::AlreadyDisabled));

        world.plant(EntraFault::OnDemandTooSoon);
        world.assign(&["Anna"]);
        let step = world.on_demand("Anna").await.steps.pop().unwrap();
        assert_eq!(step.kind, StepKind::Scope);
        world.now = world.now.after(Duration::from_mins(5));
        assert!(world.on_demand("Anna").await.succeeded());
    });
}

#[test]
fn a_test_tries_what_is_typed_before_it_is_saved() {
    run(async {
        let mut world = World::unconnected(&[], Directory::nordwind()).await;
        world.simulator.create_app("Contractbook");
        let (url, token) = (world.book().tenant_url(), world.book().token());
        let oauth = AuthMethod::ClientCredentials;
        world.simulator.enter_connection(&url, token.clone(), oauth).unwrap();
        assert!(world.test_connection().await.unwrap_err().details.contains("CredentialLocationInRequest"));
        world.simulator.enter_connection(&url, token.clone(), AuthMethod::Bearer).unwrap();
        world.test_connection().await.unwrap();
        assert_eq!(world.simulator.start(world.now), Err(Refusal::NotConnected));
        assert_eq!(world.view().tenant_url, None);
        let long = SecretToken::new("x".repeat(2000));
        assert_eq!(world.simulator.save_connection(&url, long), Err(Refusal::SecretTooLong));
        world.simulator.save_connection(&url, token).unwrap();
        assert!(world.view().tenant_url.is_some());
    });
}

#[test]
fn only_the_values_that_were_tested_count_as_tested() {
    run(async {
        let mut world = World::new(&[], "").await;
        let (url, token) = (world.book().tenant_url(), world.book().token());
        let wrong = || SecretToken::new("a-token-that-is-wrong".to_owned());
        let known = |world: &World| (world.view().connection, world.view().saved_is_tested);
        assert_eq!(known(&world), (ConnectionState::Saved, false));
        world.test_connection().await.unwrap();
        assert_eq!(known(&world), (ConnectionState::Tested, true));
        world.simulator.save_connection(&url, token.clone()).unwrap();
        assert_eq!(known(&world), (ConnectionState::Tested, true), "the same was saved again");

        // Typed, tested, then changed and saved without another test, as the older page allows it.
        for (other_url, other_token) in [(format!("{url}/v2"), token.clone()), (url.clone(), wrong())] {
            world.simulator.enter_connection(&url, token.clone(), AuthMethod::Bearer).unwrap();
            world.test_connection().await.unwrap();
            world.simulator.save_connection(&other_url, other_token).unwrap();
            assert_eq!(known(&world), (ConnectionState::Saved, false), "{other_url}");
            assert!(world.test_connection().await.is_err());
            assert!(matches!(known(&world), (ConnectionState::Failed(_), false)));
        }

        // Typed anew and tested, but not saved: what is saved is as untested as before.
        world.simulator.enter_connection(&url, token.clone(), AuthMethod::Bearer).unwrap();
        assert_eq!(known(&world).0, ConnectionState::Tested, "these values passed before");
        world.test_connection().await.unwrap();
        assert_eq!(known(&world), (ConnectionState::Tested, false));

        // Changed while the test is under way: what it finds is not about the new values.
        world.simulator.ask_test();
        assert!(world.step().await);
        world.simulator.save_connection(&url, wrong()).unwrap();
        assert_eq!(world.asked().await, AskResult::Tested(Ok(())));
        assert_eq!(known(&world), (ConnectionState::Saved, false));

        // A token that was pasted wrong passes no test, and passes none when it is pasted right.
        world.simulator.save_connection(&url, token.clone()).unwrap();
        world.test_connection().await.unwrap();
        world.plant(EntraFault::TokenCutOff);
        assert!(world.test_connection().await.is_err());
        world.simulator.save_connection(&url, token).unwrap();
        assert_eq!(known(&world), (ConnectionState::Saved, false));
        world.test_connection().await.unwrap();
        assert_eq!(known(&world), (ConnectionState::Tested, true));
    });
}

/// Answers without a server; `refused` says whose creation fails.
fn fake(call: &PlannedCall, made: &mut usize, refused: impl Fn(usize) -> bool) -> CallAnswer {
    let answer = |status, body: Value| CallAnswer { status, body: body.to_string().into_bytes() };
    if call.method == "GET" {
        let list =
            json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 0});
        return answer(200, list);
    }
    *made += 1;
    if refused(*made) {
        answer(422, json!({"detail": "no"}))
    } else {
        answer(201, json!({"id": made.to_string()}))
    }
}

fn first_cycle(simulator: &mut Simulator, refused: impl Fn(usize) -> bool) -> SimTime {
    let ids: Vec<String> = simulator.people().iter().map(|p| p.id.clone()).collect();
    simulator.save_connection("http://127.0.0.1:9/scim", SecretToken::new("t".to_owned())).unwrap();
    simulator.assign(&ids).unwrap();
    let (mut now, mut made) = (SimTime::default(), 0);
    simulator.start(now).unwrap();
    let mut probes = 0;
    while let Some(wake) = simulator.next_wake(now) {
        // A long cycle is followed by the next at once.
        if made > 0 && wake > now.after(Duration::from_mins(1)) {
            break;
        }
        now = now.max(wake);
        while let Some(call) = simulator.tick(now).pop() {
            probes += usize::from(call.path.starts_with("/Groups?"));
            if probes > 1 {
                return now;
            }
            let answer = fake(&call, &mut made, &refused);
            simulator.answer(now, call.id, &Ok(answer));
        }
    }
    now
}

#[test]
fn too_large_a_share_of_failures_quarantines_the_job_from_five_thousand_on() {
    let many = 2 * ESCROW_MINIMUM as usize + 100;
    for (refused, quarantined) in
        [(2, Some(5_000)), (3, None)].map(|(every, at)| (move |n: usize| n.is_multiple_of(every), at))
    {
        let mut simulator = simulator_of(Directory::generated(many));
        let now = first_cycle(&mut simulator, refused);
        let view = simulator.view(now, 1.0);
        if let Some(failures) = quarantined {
            assert!(matches!(&view.job, JobState::Quarantine(f) if f.code == code::ESCROW_SHARE));
            assert_eq!(view.counts.failed, failures);
            assert_eq!(view.next_cycle.unwrap().simulated, retry_after(0));
        } else {
            assert_eq!((view.job, view.counts.failed), (JobState::Active, many / 3));
        }
    }
}

#[test]
fn what_failed_is_tried_again_with_growing_gaps() {
    run(async {
        let mut world = World::new(&[Fault::ConflictOnCreate], "").await;
        world.assign(&["Anna"]);
        world.start().await;
        let mut tried = Vec::new();
        for _ in 0..12 {
            let before = world.sent.len();
            world.cycle().await;
            tried.push(world.sent[before..].iter().any(|c| c.method == "POST"));
        }
        let gaps: Vec<usize> = tried.split(|t| *t).map(<[bool]>::len).collect();
        assert_eq!(gaps, [0, 1, 2, 4, 1], "{tried:?}");
    });
}

#[test]
fn fifty_thousand_people_pass_through_one_cycle() {
    let mut simulator = simulator_of(Directory::generated(50_000));
    let now = first_cycle(&mut simulator, |_| false);
    let view = simulator.view(now, 1.0);
    assert_eq!((view.counts.created, view.cycles_done), (50_000, 1));
    assert_eq!(view.log.len(), 1000);
    assert!(now.0 > DAY && now.0 < DAY * 2, "two seconds each: {now:?}");
}

#[test]
fn a_reader_sees_and_changes_nothing() {
    let mut simulator = simulator();
    simulator.plant(EntraFault::ReaderRole);
    let token = SecretToken::new("t".to_owned());
    let url = "http://127.0.0.1:9/scim";
    assert_eq!(simulator.save_connection(url, token.clone()), Err(Refusal::RoleMissing));
    assert_eq!(
        simulator.set_mapping(Mapping { groups: false, ..Mapping::default() }),
        Err(Refusal::RoleMissing)
    );
    assert_eq!(simulator.pause(), Err(Refusal::RoleMissing));
    simulator.activate_role();
    simulator.save_connection(url, token).unwrap();
    assert_eq!(simulator.restart(SimTime::default()), Err(Refusal::NotStarted));
    assert_eq!(simulator.pause(), Err(Refusal::NotStarted));
    assert!(simulator.view(SimTime::default(), 1.0).planted.is_empty());
}
