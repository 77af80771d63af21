//! Practice brought to step 6.

use contractbook_setup::domain::session::Step;
use contractbook_setup::ui::Action;
use contractbook_setup::worker::PracticeOptions;

use super::window::Window;

/// Practice at step 6: the app exists, the ladder was climbed, the connection is saved.
pub fn practice_at_step_6() -> Window {
    let mut window = Window::practice(PracticeOptions::default());
    window.act(Action::Continue);
    window.act(Action::PracticeCreateApp);
    window.until("the app exists", |w| w.state().session.answers().app.ids.is_some());
    window.act(Action::Continue);
    window.act(Action::UsePracticeToken);
    window.act(Action::Continue);
    window.until("the ladder is climbed", |w| {
        w.state().ladder.job.is_none() && w.state().ladder.report.is_some()
    });
    window.act(Action::Continue);
    window.act(Action::PracticeConnect);
    window.until("connected", |w| w.state().session.answers().connect.saved_at.is_some());
    window.act(Action::Continue);
    assert_eq!(window.state().session.viewed(), Step::People);
    window
}
