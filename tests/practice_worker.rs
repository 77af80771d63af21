//! The built-in Entra as the window reaches it: acts down, pictures up.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where its ground gives way")]

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
