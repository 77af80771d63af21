//! A real setup brought to step 7.

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{AdminAnswer, Change, Step, TestAnswer};
use contractbook_setup::ui::{Action, ListAction, PeoplePart};

use super::window::Window;

/// A real setup at step 7; every answer is given.
pub fn real_at_step_7(window: &mut Window, tenant_url: &str, token: &str, expected: u32) {
    window.act(Action::Change(Change::Company("Nordwind".to_owned())));
    window.act(Action::Continue);
    window.act(Action::Continue);
    tenant_url.clone_into(&mut window.harness.state_mut().fields.address);
    window.act(Action::AddressEntered);
    window.enter_token(token);
    window.act(Action::Continue);
    window.act(Action::CancelTest);
    window.until("the ladder ends", |w| w.state().ladder.job.is_none());
    let at = window.state().now;
    let tested =
        TestAnswer { verdict: Verdict::Ready, at, tenant_url: tenant_url.to_owned(), problems: Vec::new() };
    window.act(Action::Change(Change::Tested(tested)));
    window.act(Action::Continue);
    window.act(Action::Change(Change::ConnectSaved(true)));
    window.act(Action::Continue);
    "mia@nordwind.example".clone_into(&mut window.harness.state_mut().fields.trial);
    window.harness.state_mut().fields.expected = expected.to_string();
    window.act(Action::Change(Change::Expected(Some(expected))));
    window.act(Action::Change(Change::Trial("mia@nordwind.example".to_owned())));
    window.act(Action::Change(Change::Admin(AdminAnswer::AlreadyInContractbook)));
    window.act(Action::Change(Change::Assigned(true)));
    window.act(Action::List(ListAction::Part(PeoplePart::Assign)));
    window.act(Action::Continue);
    assert_eq!(window.state().session.viewed(), Step::Start);
}
