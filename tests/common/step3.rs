//! A real setup brought to step 3.

use contractbook_setup::domain::session::{Change, Step};
use contractbook_setup::ui::Action;

use super::window::Window;

/// Names the company and goes on to step 3.
pub fn to_step_3(window: &mut Window) {
    window.act(Action::Change(Change::Company("Nordwind".to_owned())));
    window.press("Continue");
    window.press("I have made the app");
    assert_eq!(window.state().session.viewed(), Step::Credentials);
}
