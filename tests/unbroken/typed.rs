//! A window that closes while somebody types: what stands in the fields is an answer all the same.

use contractbook_setup::domain::session::{AdminAnswer, Change, Session, Step, read_saved};
use contractbook_setup::ui::Action;

use crate::on_disk::saved_setup;
use crate::step7::real_at_step_7;
use crate::window::Window;

fn on_disk(data: &std::path::Path) -> Session {
    read_saved(&std::fs::read_to_string(saved_setup(data)).unwrap()).session
}

#[test]
fn what_is_typed_when_the_window_closes_is_saved() {
    let mut window = Window::open();
    let data = std::rc::Rc::clone(&window.data);
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 2);
    window.act(Action::Change(Change::Admin(AdminAnswer::Assigned("old@nordwind.example".to_owned()))));
    window.act(Action::Open(Step::People));
    let fields = &mut window.harness.state_mut().fields;
    fields.trial = " ada@nordwind.example ".to_owned();
    fields.admin = "bo@nordwind.example".to_owned();
    fields.expected = "17".to_owned();
    fields.address = "https://scim.nordwind.example/v2".to_owned();
    drop(window.harness);
    let session = on_disk(data.path());
    let answers = session.answers();
    assert_eq!(answers.people.trial, "ada@nordwind.example");
    assert_eq!(answers.people.admin, AdminAnswer::Assigned("bo@nordwind.example".to_owned()));
    assert_eq!(answers.people.expected, Some(17));
    assert_eq!(answers.tenant_url, "https://scim.nordwind.example/v2");
}

#[test]
fn closing_changes_nothing_that_was_not_typed() {
    let mut window = Window::open();
    let data = std::rc::Rc::clone(&window.data);
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", "no-such-token-0123456789", 2);
    window.harness.state_mut().fields.expected = "not a number".to_owned();
    let before = window.state().session.answers().clone();
    drop(window.harness);
    assert_eq!(*on_disk(data.path()).answers(), before);
}
