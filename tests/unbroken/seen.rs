//! A whole journey in the window with a token typed in: on no page, in no dialog, in no title, in no file.

use contractbook_setup::domain::session::Step;
use contractbook_setup::ui::{Action, CaseAction, Dialog};

use crate::step7::real_at_step_7;
use crate::window::Window;

const TOKEN: &str = "CANARYtoken7Fq2LmZx81RtYw03sDvE5nKpQ9";
const PART: &str = "7Fq2LmZx81RtYw";

/// Whatever of the window leaves this process: the accessibility tree, titles and other wishes to the system.
fn assert_not_told(window: &Window, place: &str) {
    let everything = window.everything();
    assert!(everything.len() > 200, "{place} was drawn");
    assert!(!everything.contains(PART), "{place}: {everything}");
    let output = window.harness.output();
    for viewport in output.viewport_output.values() {
        let told = format!("{:?} {:?}", viewport.builder, viewport.commands);
        assert!(!told.contains(PART), "{place}: {told}");
    }
    // Copied texts and opened addresses.
    let told = format!("{:?}", output.platform_output.commands);
    assert!(!told.contains(PART), "{place}: the token left the window");
}

#[test]
fn the_token_is_on_no_page_in_no_dialog_and_in_no_file() {
    let mut window = Window::open();
    // Nobody answers at this address; the token is refused to be sent anywhere else.
    real_at_step_7(&mut window, "http://127.0.0.1:9/scim", TOKEN, 2);
    assert_eq!(window.harness.state().fields.token.expose(), TOKEN);
    for step in Step::ALL {
        window.act(Action::Open(step));
        assert_not_told(&window, step.as_str());
        for dialog in [
            Dialog::Options,
            Dialog::Help,
            Dialog::Keys,
            Dialog::About,
            Dialog::Explain,
            Dialog::Steps,
            Dialog::Restart,
        ] {
            let name = format!("{} {dialog:?}", step.as_str());
            window.act(Action::Dialog(Some(dialog)));
            assert_not_told(&window, &name);
            window.act(Action::Dialog(None));
        }
    }
    window.act(Action::Open(Step::Test));
    window.act(Action::Test);
    window.until("the test ended", |w| w.state().ladder.job.is_none());
    assert_not_told(&window, "the test");
    window.act(Action::OpenTrial);
    assert_not_told(&window, "the trial");
    window.act(Action::CloseTrial);
    window.act(Action::Case(CaseAction::Open(String::new())));
    window.until("the case", |w| w.state().case.file.is_some());
    assert_not_told(&window, "the case");
    // The one way out is the button that copies it for Entra's field.
    window.act(Action::Dialog(None));
    assert!(!format!("{:?}", window.state().session).contains(PART));
    let data = std::rc::Rc::clone(&window.data);
    drop(window.harness);
    let mut files = 0;
    for entry in std::fs::read_dir(data.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            assert!(!text.contains(PART), "{}", path.display());
            files += 1;
        }
    }
    assert!(files > 0, "the setup is saved");
}
