//! The built-in Entra as the window reaches it: acts down, pictures up.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where its ground gives way")]

use std::net::TcpListener;
use std::time::Duration;

use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::worker::{
    AppKind, AuthMethod, Command, EnteredConnection, EntraAct, EntraFault, Event, JobState, Mapping,
    PracticeEntra, PracticeOptions, Refusal, Worker,
};

const PATIENCE: Duration = Duration::from_secs(30);

struct Desk {
    worker: Worker,
    tenant_url: String,
    token: SecretToken,
}

impl Desk {
    fn new() -> Self {
        let worker = Worker::start(|| {}).unwrap();
        worker.send(Command::StartPractice(PracticeOptions::default()));
        let (tenant_url, token) = loop {
            if let Event::PracticeReady { tenant_url, token } = worker.wait(PATIENCE).expect("an event") {
                break (tenant_url, token);
            }
        };
        Self { worker, tenant_url, token }
    }

    fn act(&self, act: EntraAct) {
        self.worker.send(Command::Entra(act));
    }

    /// The first picture that is as it should be.
    fn until(&self, wanted: impl Fn(&PracticeEntra) -> bool) -> PracticeEntra {
        loop {
            if let Event::EntraChanged(entra) = self.worker.wait(PATIENCE).expect("an event")
                && wanted(&entra)
            {
                return *entra;
            }
        }
    }

    fn entered(&self) -> EnteredConnection {
        EnteredConnection {
            tenant_url: self.tenant_url.clone(),
            token: self.token.clone(),
            method: AuthMethod::Bearer,
        }
    }
}

#[test]
fn what_the_portal_refuses_is_told_until_it_does_something() {
    let desk = Desk::new();
    desk.act(EntraAct::Start);
    desk.until(|entra| entra.last_refusal == Some(Refusal::NoApp));
    desk.act(EntraAct::CreateAppAs { name: "Contractbook".to_owned(), kind: AppKind::Registration });
    let wrong = desk.until(|entra| entra.view.app.is_some() && entra.last_refusal.is_none());
    desk.act(EntraAct::TestConnection(desk.entered()));
    desk.until(|entra| entra.last_refusal == Some(Refusal::WrongAppKind));
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    let right = desk.until(|entra| entra.view.apps.len() == 2);
    assert_eq!(right.view.apps.first(), wrong.view.app.as_ref());
    desk.act(EntraAct::TestConnection(desk.entered()));
    let tested = desk.until(|entra| entra.last_test == Some(Ok(())));
    assert!(!tested.is_connected(), "tried, not saved");
    desk.act(EntraAct::SaveConnection(desk.entered()));
    desk.until(PracticeEntra::is_connected);
    desk.act(EntraAct::OpenApp(wrong.view.app.unwrap().object_id));
    desk.until(|entra| entra.view.tenant_url.is_none());
}

#[test]
fn a_fault_in_entra_reaches_both_sides_and_is_cleared_on_both() {
    let desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    desk.act(EntraAct::PlantFault(EntraFault::GroupMappingOnGroups404));
    desk.act(EntraAct::Connect { tenant_url: desk.tenant_url.clone(), token: desk.token.clone() });
    let failed = desk.until(|entra| entra.last_test.is_some());
    assert!(failed.last_test.unwrap().unwrap_err().details.contains("404"));
    assert_eq!(failed.view.planted, [EntraFault::GroupMappingOnGroups404]);
    // A fault that was planted in Contractbook stays when the one in Entra goes.
    desk.worker.send(Command::PlantFaults(vec!["content-type-json".to_owned()]));
    desk.act(EntraAct::ClearFault(EntraFault::GroupMappingOnGroups404));
    desk.act(EntraAct::TestConnection(desk.entered()));
    desk.until(|entra| entra.last_test == Some(Ok(())) && entra.planted().is_empty());
}

#[test]
fn a_connection_that_was_not_saved_counts_as_none() {
    let desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    let connect = || EntraAct::Connect { tenant_url: desk.tenant_url.clone(), token: desk.token.clone() };
    desk.act(connect());
    desk.until(PracticeEntra::is_connected);
    desk.act(EntraAct::PlantFault(EntraFault::SettingsNotSaved));
    desk.act(connect());
    let refused = desk.until(|entra| entra.last_refusal == Some(Refusal::SettingsNotSaved));
    assert!(!refused.is_connected() && refused.last_test.is_none());
    desk.act(connect());
    desk.until(|entra| entra.is_connected() && entra.planted().is_empty());
}

#[test]
fn a_connection_that_was_edited_counts_as_untested_until_it_is_tested() {
    let desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    desk.act(EntraAct::TestConnection(desk.entered()));
    desk.until(|entra| entra.last_test == Some(Ok(())));
    // The older page saves anything.
    let token = SecretToken::new("a-token-that-is-wrong".to_owned());
    desk.act(EntraAct::SaveConnection(EnteredConnection { token, ..desk.entered() }));
    let edited = desk.until(|entra| entra.view.tenant_url.is_some());
    assert!(!edited.is_connected());
    assert_eq!(edited.last_test, None, "what was tested was not saved");
    desk.act(EntraAct::SaveConnection(desk.entered()));
    desk.act(EntraAct::TestConnection(desk.entered()));
    let first = desk.until(PracticeEntra::is_connected).view.app.unwrap().object_id;

    // A test in another app says nothing about this one.
    desk.act(EntraAct::CreateAppAs { name: "Another".to_owned(), kind: AppKind::NonGallery });
    let wrong = SecretToken::new("another-token-that-is-wrong".to_owned());
    desk.act(EntraAct::TestConnection(EnteredConnection { token: wrong, ..desk.entered() }));
    let other = desk.until(|entra| matches!(entra.last_test, Some(Err(_))));
    assert!(!other.is_connected());
    desk.act(EntraAct::OpenApp(first));
    desk.until(PracticeEntra::is_connected);
}

/// An address on this computer where requests are taken and never answered.
fn silence() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/scim", listener.local_addr().unwrap());
    (listener, url)
}

#[test]
fn an_answer_that_comes_late_is_not_taken_for_the_last_one() {
    let desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    let named = |name: &'static str| {
        desk.act(EntraAct::CreateApp { name: name.to_owned() });
        desk.until(|entra| entra.view.app.as_ref().is_some_and(|app| app.name == name))
    };
    let entra = named("First");
    let ids: Vec<String> = entra.directory.iter().skip(1).take(2).map(|p| p.id.clone()).collect();

    // The first test hangs, the second is asked for; then the first fails.
    let (listener, tenant_url) = silence();
    desk.act(EntraAct::TestConnection(EnteredConnection { tenant_url, ..desk.entered() }));
    let held = listener.accept().unwrap();
    desk.act(EntraAct::TestConnection(desk.entered()));
    named("Second");
    drop((held, listener));
    let tested = desk.until(|entra| entra.last_test.is_some());
    assert_eq!(tested.last_test, Some(Ok(())));

    // So it is on demand.
    let (listener, tenant_url) = silence();
    desk.act(EntraAct::SaveConnection(EnteredConnection { tenant_url, ..desk.entered() }));
    desk.act(EntraAct::Assign(ids.clone()));
    desk.act(EntraAct::OnDemand(ids[0].clone()));
    let held = listener.accept().unwrap();
    desk.act(EntraAct::SaveConnection(desk.entered()));
    desk.act(EntraAct::OnDemand(ids[1].clone()));
    named("Third");
    drop((held, listener));
    let demanded = desk.until(|entra| entra.last_on_demand.is_some());
    let report = demanded.last_on_demand.unwrap();
    assert!(report.succeeded(), "{report:?}");
}

#[test]
fn a_practice_that_was_stopped_says_nothing_more() {
    let mut desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    let (listener, tenant_url) = silence();
    desk.act(EntraAct::TestConnection(EnteredConnection { tenant_url, ..desk.entered() }));
    let held = listener.accept().unwrap();
    desk.worker.send(Command::StartPractice(PracticeOptions::default()));
    (desk.tenant_url, desk.token) = loop {
        if let Event::PracticeReady { tenant_url, token } = desk.worker.wait(PATIENCE).expect("an event") {
            break (tenant_url, token);
        }
    };
    // Only now the test of the company that is gone comes to its end.
    drop((held, listener));
    desk.act(EntraAct::CreateApp { name: "Another".to_owned() });
    desk.act(EntraAct::Connect { tenant_url: desk.tenant_url.clone(), token: desk.token.clone() });
    desk.until(|entra| {
        assert_ne!(entra.view.app.as_ref().map(|app| app.name.as_str()), Some("Contractbook"));
        entra.is_connected()
    });
}

#[test]
fn a_token_whose_owner_lost_the_role_works_for_a_while() {
    let desk = Desk::new();
    desk.act(EntraAct::CreateApp { name: "Contractbook".to_owned() });
    desk.act(EntraAct::PlantFault(EntraFault::TokenOfDemotedAdmin));
    desk.act(EntraAct::Connect { tenant_url: desk.tenant_url.clone(), token: desk.token.clone() });
    let connected = desk.until(PracticeEntra::is_connected);
    let ids: Vec<String> = connected.directory.iter().skip(1).take(2).map(|p| p.id.clone()).collect();
    desk.act(EntraAct::Assign(ids));
    desk.act(EntraAct::Speed(600.0));
    desk.act(EntraAct::Start);
    desk.until(|entra| entra.view.cycles_done == 1 && entra.view.counts.created == 2);
    desk.act(EntraAct::SkipToNextCycle);
    desk.until(|entra| matches!(entra.view.job, JobState::Quarantine(_)));
    desk.act(EntraAct::ClearFault(EntraFault::TokenOfDemotedAdmin));
    desk.act(EntraAct::Restart);
    desk.until(|entra| entra.view.job == JobState::Active && entra.view.counts.linked == 2);
    // A group goes on demand, without the mapping being in the way.
    desk.act(EntraAct::SetMapping(Mapping { groups: false, ..Mapping::default() }));
    let entra = desk.until(|entra| !entra.view.mapping.groups);
    let group = entra.groups.first().unwrap();
    let members = group.people.iter().take(6).cloned().collect::<Vec<_>>();
    desk.act(EntraAct::OnDemandGroup { group: group.id.clone(), members });
    desk.until(|entra| entra.last_on_demand.is_some());
}
