//! Faults planted beside each other and beside somebody's own work: each one undoes what it changed and nothing else, and
//! is cured by what it concerns and nothing else.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

#[path = "common/entra_world.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod entra_world;

use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::Fault;
use contractbook_setup::practice::entra::{
    ACTIVE, AppKind, AskResult, EntraFault, EntraView, JobState, PersonState, Scope, ScopingFilter, Settings,
    SimTime, Simulator, Source, USER_NAME, code,
};
use entra_world::{World, find, run, simulator};

const FOUR: [&str; 4] = ["Mikkel", "Anna", "Lukas", "Ida"];

fn view(simulator: &Simulator) -> EntraView {
    simulator.view(SimTime::default(), 1.0)
}

fn ids(simulator: &Simulator, given: &[&str]) -> Vec<String> {
    given.iter().map(|given| find(simulator, given).id).collect()
}

fn filter(value: &str) -> ScopingFilter {
    ScopingFilter { attribute: "department".to_owned(), value: value.to_owned() }
}

#[test]
fn of_two_faults_each_undoes_its_own_in_either_order() {
    let world = || {
        let mut simulator = simulator();
        let four = ids(&simulator, &FOUR);
        simulator.assign(&four).unwrap();
        simulator.save_connection("http://127.0.0.1:9/scim", SecretToken::new("t".to_owned())).unwrap();
        simulator
    };
    let untouched = world();
    let before = view(&untouched);
    for first in EntraFault::ALL.iter().copied() {
        for second in EntraFault::ALL.iter().copied().filter(|second| *second != first) {
            for cleared in [[first, second], [second, first]] {
                let mut simulator = world();
                simulator.plant(first);
                simulator.plant(second);
                let told = format!("{first}, {second}; cleared {cleared:?}");
                for fault in cleared {
                    simulator.clear(fault);
                }
                let after = view(&simulator);
                assert_eq!(after.planted, [], "{told}");
                assert_eq!(after.mapping, before.mapping, "{told}");
                assert_eq!(after.settings, before.settings, "{told}");
                assert_eq!(after.people, before.people, "{told}");
                assert_eq!(after.groups, before.groups, "{told}");
                let kinds = |view: &EntraView| view.apps.iter().map(|app| app.kind).collect::<Vec<_>>();
                assert_eq!(kinds(&after), kinds(&before), "{told}");
                assert_eq!(simulator.people(), untouched.people(), "{told}");
                assert_eq!(simulator.groups(), untouched.groups(), "{told}");
            }
        }
    }
}

#[test]
fn a_fault_beside_another_and_a_row_of_ones_own_stay_when_one_is_cleared() {
    let mut simulator = simulator();
    let before = view(&simulator).mapping;
    for fault in
        [EntraFault::MappingSendsUnknownField, EntraFault::SoftDeleteUnmapped, EntraFault::DuplicateMail]
    {
        simulator.plant(fault);
    }
    let mut own = view(&simulator).mapping;
    own.set("nickName", Source::attribute("mailNickname"));
    simulator.set_mapping(own).unwrap();

    simulator.clear(EntraFault::MappingSendsUnknownField);
    let mapping = view(&simulator).mapping;
    assert_eq!(mapping.source("title"), before.source("title"));
    assert_eq!(mapping.source(ACTIVE), None, "the other fault is still there");
    assert_eq!(mapping.source(USER_NAME), Some(&Source::attribute("mail")));
    simulator.clear(EntraFault::SoftDeleteUnmapped);
    simulator.clear(EntraFault::DuplicateMail);
    let mut wanted = before;
    wanted.set("nickName", Source::attribute("mailNickname"));
    assert_eq!(view(&simulator).mapping, wanted, "and so is one's own row");
}

#[test]
fn what_somebody_did_meanwhile_is_not_undone() {
    let mut simulator = simulator();
    let own = Settings { filter: Some(filter("Operations")), ..Settings::default() };
    simulator.set_settings(own).unwrap();
    let before = simulator.people().to_vec();
    for fault in [EntraFault::MailEmpty, EntraFault::ScopeAll, EntraFault::ScopingFilter] {
        simulator.plant(fault);
    }
    // Two people have lost their address; one gets another one, and both another department.
    let lost: Vec<_> = simulator.people().iter().filter(|p| !before.contains(p)).cloned().collect();
    assert_eq!(lost.len(), 2);
    for (n, mut person) in lost.iter().cloned().enumerate() {
        person.department = "Board".to_owned();
        if n == 0 {
            person.mail = Some("own@nordwind.example".to_owned());
        }
        simulator.update_person(person);
    }
    let mut settings = view(&simulator).settings;
    assert_eq!(settings.scope, Scope::All);
    assert_ne!(settings.filter, Some(filter("Operations")));
    settings.notification = Some("it@nordwind.example".to_owned());
    simulator.set_settings(settings).unwrap();
    for fault in [EntraFault::MailEmpty, EntraFault::ScopeAll, EntraFault::ScopingFilter] {
        simulator.clear(fault);
    }
    let now: Vec<_> =
        lost.iter().map(|person| simulator.people().iter().find(|p| p.id == person.id).unwrap()).collect();
    assert!(now.iter().all(|person| person.department == "Board"));
    assert_eq!(now[0].mail.as_deref(), Some("own@nordwind.example"));
    assert_eq!(now[1].mail.as_deref(), Some(now[1].upn.as_str()));
    let wanted = Settings {
        scope: Scope::Assigned,
        filter: Some(filter("Operations")),
        notification: Some("it@nordwind.example".to_owned()),
        deletion_threshold: None,
    };
    assert_eq!(view(&simulator).settings, wanted);

    // A filter that was chosen after the fault stays.
    simulator.plant(EntraFault::ScopingFilter);
    simulator.set_settings(Settings { filter: Some(filter("Finance")), ..Settings::default() }).unwrap();
    simulator.clear(EntraFault::ScopingFilter);
    assert_eq!(view(&simulator).settings.filter, Some(filter("Finance")));
}

#[test]
fn a_fault_is_undone_in_the_app_that_it_was_planted_into() {
    let mut simulator = simulator();
    simulator.plant(EntraFault::ScopingFilter);
    simulator.plant(EntraFault::SoftDeleteUnmapped);
    let first = view(&simulator).app.unwrap().object_id;
    simulator.create_app_as("Another", AppKind::NonGallery);
    // What is right in another app cures nothing.
    let person = find(&simulator, "Anna");
    simulator.update_person(person);
    assert_eq!(view(&simulator).planted, [EntraFault::ScopingFilter, EntraFault::SoftDeleteUnmapped]);
    simulator.clear(EntraFault::ScopingFilter);
    simulator.clear(EntraFault::SoftDeleteUnmapped);
    simulator.open_app(&first).unwrap();
    let view = view(&simulator);
    assert_eq!((view.settings.filter, view.mapping.source(ACTIVE)), (None, Some(&Source::IsSoftDeleted)));
}

#[test]
fn the_guards_fault_is_undone_whole() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&FOUR);
        let own = Settings { deletion_threshold: Some(100), ..Settings::default() };
        world.simulator.set_settings(own).unwrap();
        world.start().await;
        world.plant(EntraFault::ThresholdReached);
        world.cycle().await;
        let view = world.view();
        assert!(matches!(&view.job, JobState::Quarantine(f) if f.code == code::TOO_MANY_DELETES));
        assert_eq!(view.settings.deletion_threshold, Some(2));
        world.simulator.clear(EntraFault::ThresholdReached);
        let view = world.view();
        assert_eq!((view.job, view.settings.deletion_threshold), (JobState::Active, Some(100)));
        assert!(view.people.iter().all(|person| person.by_name));
        let sent = world.sent.len();
        world.cycle().await;
        assert_eq!(world.sent.len(), sent + 2, "the connection is tried, and nobody is sent anew");
        assert_eq!((world.view().job, world.view().counts.created), (JobState::Active, 4));
    });
}

#[test]
fn a_planted_quarantine_is_lifted_and_one_with_another_reason_stays() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&FOUR);
        world.start().await;
        world.plant(EntraFault::Quarantined);
        assert!(matches!(world.view().job, JobState::Quarantine(_)));
        world.simulator.clear(EntraFault::Quarantined);
        assert_eq!(world.view().job, JobState::Active);
        let sent = world.sent.len();
        world.cycle().await;
        assert_eq!(world.sent.len(), sent + 2, "whom Entra knew it knows still");
        assert_eq!(world.view().counts.created, 4);

        world.plant(EntraFault::Quarantined);
        world.set_faults(&[Fault::TokenRejected]);
        world.cycle().await;
        world.simulator.clear(EntraFault::Quarantined);
        let job = world.view().job;
        assert!(matches!(&job, JobState::Quarantine(f) if f.code == code::VALIDATION_UNAVAILABLE), "{job:?}");
    });
}

#[test]
fn assignments_are_cured_by_those_who_were_taken() {
    let mut simulator = simulator();
    let four = ids(&simulator, &FOUR);
    simulator.plant(EntraFault::NobodyAssigned);
    simulator.assign(&four).unwrap();
    simulator.assign(&[]).unwrap();
    assert_eq!(view(&simulator).planted, [EntraFault::NobodyAssigned], "to assign nobody is no cure");
    simulator.assign(&four).unwrap();
    assert_eq!(view(&simulator).planted, []);

    let first = view(&simulator).app.unwrap().object_id;
    simulator.plant(EntraFault::TwoAppsSameName);
    let twin = view(&simulator).apps.pop().unwrap().object_id;
    simulator.open_app(&twin).unwrap();
    simulator.assign(&four).unwrap();
    assert_eq!(view(&simulator).planted, [EntraFault::TwoAppsSameName], "in the wrong app");
    simulator.open_app(&first).unwrap();
    simulator.assign(&four[..1]).unwrap();
    assert_eq!(view(&simulator).planted, [EntraFault::TwoAppsSameName], "three are missing");
    simulator.assign(&four).unwrap();
    assert_eq!(view(&simulator).planted, []);

    simulator.plant(EntraFault::OnlyNestedGroup);
    let outer = view(&simulator).groups.pop().unwrap().group;
    let group = |name: &str| simulator.groups().iter().find(|g| g.name == name).unwrap().id.clone();
    let sales = [outer.id.clone(), group("Sales team")];
    simulator.assign_groups(&sales).unwrap();
    assert_eq!(view(&simulator).planted, [EntraFault::OnlyNestedGroup], "others came");
    simulator.assign_groups(&outer.groups).unwrap();
    assert_eq!(view(&simulator).planted, [], "they came with the inner group");
}

#[test]
fn faults_that_take_people_off_wait_for_each_other() {
    let mut simulator = simulator();
    let four = ids(&simulator, &FOUR);
    simulator.plant(EntraFault::TwoAppsSameName);
    simulator.plant(EntraFault::NobodyAssigned);
    simulator.assign(&four).unwrap();
    assert_eq!((view(&simulator).apps.len(), view(&simulator).people.len()), (1, 0));
    simulator.assign(&four).unwrap();
    assert_eq!(view(&simulator).planted, [EntraFault::TwoAppsSameName]);
    assert_eq!((view(&simulator).apps.len(), view(&simulator).people.len()), (2, 0));
    simulator.assign(&four).unwrap();
    assert_eq!((view(&simulator).planted, view(&simulator).people.len()), (vec![], 4));
}

#[test]
fn a_missing_manager_is_cured_by_that_persons_reference() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.assign(&FOUR);
        let lukas = world.ids(&["Lukas"]).remove(0);
        let boss = lukas.clone();
        world.change("Ida", |person| person.manager = Some(boss));
        world.plant(EntraFault::ManagerOutOfScope);
        world.start().await;
        let arrived = |world: &World, given: &str| {
            let enterprise = world.account(given).unwrap().enterprise;
            enterprise.is_some_and(|map| map.contains_key("manager"))
        };
        assert!(arrived(&world, "Ida") && !arrived(&world, "Mikkel"));
        assert_eq!(world.view().planted, [EntraFault::ManagerOutOfScope], "Ida has nothing to do with it");
        for (given, cured) in [("Mikkel", false), ("Anna", true)] {
            let boss = lukas.clone();
            world.change(given, |person| person.manager = Some(boss));
            assert_eq!(world.view().planted, [EntraFault::ManagerOutOfScope], "{given}: not sent yet");
            world.cycle().await;
            assert!(arrived(&world, given));
            assert_eq!(world.view().planted.is_empty(), cured, "{given}");
        }
    });
}

#[test]
fn starting_another_app_does_not_start_the_paused_one() {
    run(async {
        let mut world = World::new(&[], "").await;
        world.start().await;
        world.plant(EntraFault::PausedBySomeoneElse);
        assert_eq!(world.view().job, JobState::Paused);
        let first = world.view().app.unwrap().object_id;
        world.simulator.create_app_as("Another", AppKind::NonGallery);
        let (url, token) = (world.book().tenant_url(), world.book().token());
        world.simulator.save_connection(&url, token).unwrap();
        world.simulator.start(world.now).unwrap();
        assert_eq!(world.view().planted, [EntraFault::PausedBySomeoneElse]);
        world.simulator.open_app(&first).unwrap();
        world.simulator.start(world.now).unwrap();
        assert_eq!((world.view().job, world.view().planted), (JobState::Active, vec![]));
    });
}

#[test]
fn a_twin_that_goes_leaves_no_question_open_and_one_that_is_in_use_stays() {
    let mut simulator = simulator();
    let four = ids(&simulator, &FOUR);
    simulator.assign(&four).unwrap();
    let first = view(&simulator).app.unwrap().object_id;
    simulator.create_app_as("Another", AppKind::NonGallery);
    simulator.open_app(&first).unwrap();
    let plant = |simulator: &mut Simulator| {
        simulator.plant(EntraFault::TwoAppsSameName);
        let twin = view(simulator).apps.pop().unwrap().object_id;
        simulator.open_app(&twin).unwrap();
        twin
    };
    plant(&mut simulator);
    let asked = [simulator.ask_test(), simulator.ask_on_demand(&four[0]).unwrap()];
    simulator.clear(EntraFault::TwoAppsSameName);
    let results = simulator.take_results();
    assert_eq!(results.iter().map(|(ask, _)| *ask).collect::<Vec<_>>(), asked);
    assert!(matches!(&results[0].1, AskResult::Tested(Err(_))));
    assert!(matches!(&results[1].1, AskResult::OnDemand(report) if !report.succeeded()));
    assert!(simulator.tick(SimTime::default()).is_empty());
    let now = view(&simulator);
    assert_eq!((now.apps.len(), now.app.unwrap().object_id), (2, first.clone()), "where the people belong");
    assert!(now.people.iter().filter(|person| person.by_name).count() == 4);

    let twin = plant(&mut simulator);
    simulator.save_connection("http://127.0.0.1:9/scim", SecretToken::new("t".to_owned())).unwrap();
    simulator.clear(EntraFault::TwoAppsSameName);
    assert_eq!(view(&simulator).app.unwrap().object_id, twin);
    simulator.open_app(&first).unwrap();
    assert!(
        view(&simulator).people.iter().all(|person| person.by_name && person.state == PersonState::Waiting)
    );
    assert_eq!(view(&simulator).people.len(), 4);
}

#[test]
fn the_kind_of_an_app_is_put_back_as_it_was_chosen() {
    let mut simulator = simulator();
    simulator.plant(EntraFault::WrongAppKind);
    let kind = |simulator: &Simulator| view(simulator).app.unwrap().kind;
    assert_eq!(kind(&simulator), AppKind::Registration);
    simulator.clear(EntraFault::WrongAppKind);
    assert_eq!(kind(&simulator), AppKind::NonGallery);
    simulator.create_app_as("Contractbook Viewer", AppKind::Gallery);
    simulator.plant(EntraFault::WrongAppKind);
    assert_eq!(kind(&simulator), AppKind::Registration);
    simulator.clear(EntraFault::WrongAppKind);
    assert_eq!(kind(&simulator), AppKind::Gallery, "a wrong turn of one's own stays one");
}
