//! The pages that differ for a real company. Nobody is asked, the answers are given: a test must not ask a live
//! service.

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::entra::looks;
use contractbook_setup::domain::session::{AdminAnswer, Change, TestAnswer};
use contractbook_setup::ui::{Action, ListAction, PeoplePart, Remote};

use super::super::window::Window;
use super::{Look, Stage};

/// Nothing listens there.
const NOWHERE: &str = "http://127.0.0.1:9/scim";

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    stage.page("1-prepare");
    stage.state().reach = Remote::Running { previous: None };
    stage.scene("real-busy");
    NOWHERE.clone_into(&mut stage.window.harness.state_mut().fields.address);
    stage.act(Action::AddressEntered);
    stage.act(Action::ReachAgain);
    stage.window.until("it was looked", |w| matches!(w.state().reach, Remote::Ready(_)));
    stage.scene("real-offline");
    stage.act(Action::Continue);
    stage.page("2-create-app");
    stage.scene("real");
    stage.window.press("My screen looks different");
    stage.scene("real-looks");
    let seen = stage.window.state().texts.get(looks::NEW_APP_GREY.key);
    stage.window.press(&format!("This is what I see: {seen}"));
    stage.act(Action::PortalLook(looks::OTHER_LANGUAGE.topic, Some(looks::OTHER_LANGUAGE.key)));
    stage.scene("real-looks-chosen");
    "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/0f8fad5b-d9cb-469f-a165-70867728950e/appId/7c9e6679-7425-40de-944b-e07fc1f90ae7"
        .clone_into(&mut stage.window.harness.state_mut().fields.app_ids);
    stage.act(Action::AppIdsEntered);
    stage.scene("real-ids");
    stage.act(Action::Continue);
    stage.page("3-credentials");
    stage.window.press("Clear Tenant URL");
    stage.scene("real-cleared");
    for (address, token, state) in [
        ("", "", "real-empty"),
        ("graph.microsoft.com /v1.0/users", "no", "real-wrong"),
        ("https://api.contractbook.com/scim/Users?count=1", "https://app.contractbook.com", "real-slips"),
    ] {
        let fields = &mut stage.window.harness.state_mut().fields;
        address.clone_into(&mut fields.address);
        fields.token.set(token);
        stage.act(Action::AddressEntered);
        stage.act(Action::TokenEntered);
        stage.act(Action::Continue);
        stage.scene(state);
    }
    NOWHERE.clone_into(&mut stage.window.harness.state_mut().fields.address);
    stage.act(Action::AddressEntered);
    stage.window.harness.state_mut().fields.token.set("no-such-token-0123456789");
    stage.act(Action::TokenEntered);
    stage.act(Action::Continue);
    stage.ladder();
    stage.page("4-test");
    stage.scene("real-refused");
    let now = stage.window.state().now;
    let tested =
        TestAnswer { verdict: Verdict::Ready, at: now, tenant_url: NOWHERE.to_owned(), problems: Vec::new() };
    stage.act(Action::Change(Change::Tested(tested)));
    stage.act(Action::Continue);
    stage.page("5-connect");
    stage.scene("real");
    stage.act(Action::Change(Change::ConnectSaved(true)));
    stage.act(Action::Continue);
    stage.page("6-people");
    stage.scene("real");
    stage.act(Action::Change(Change::Expected(Some(113))));
    stage.act(Action::Change(Change::Trial("mia.lind@nordwind.example".to_owned())));
    stage.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    stage.act(Action::Change(Change::Assigned(true)));
    "mia.lind@nordwind.example".clone_into(&mut stage.window.harness.state_mut().fields.trial);
    stage.act(Action::List(ListAction::Part(PeoplePart::Assign)));
    stage.scene("real-assign");
    stage.act(Action::Continue);
    stage.page("7-start");
    stage.scene("real-trial");
    stage.act(Action::AskStart);
    stage.page("dialog");
    stage.scene("real-start");
    stage.act(Action::Start);
    stage.page("7-start");
    stage.scene("real-waiting");
    stage.act(Action::Change(Change::Arrived(38)));
    stage.act(Action::Continue);
    stage.page("8-consent");
    stage.scene("real");
}
