//! A whole journey in the window with a token typed in: on no page, in no dialog, in no title, in no file, in no
//! log.

use std::io::Write;
use std::sync::{Arc, Mutex};

use contractbook_setup::domain::session::Step;
use contractbook_setup::ui::{Action, CaseAction, Dialog};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::canary::{PART, TOKEN, assert_in_no_file, assert_nowhere};
use crate::step7::real_at_step_7;
use crate::window::Window;

/// Everything the program says of itself, in more words than its log takes.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Said {
    fn listen() -> Self {
        let said = Self::default();
        let writer = said.clone();
        let ours = Targets::new().with_target("contractbook_setup", LevelFilter::TRACE);
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish()
            .with(ours)
            .init();
        said
    }
}

/// Whatever of the window leaves this process: the accessibility tree, titles and other wishes to the system.
fn assert_not_told(window: &Window, place: &str) {
    let everything = window.everything();
    assert!(everything.len() > 200, "{place} was drawn");
    assert_nowhere(everything.as_bytes(), place);
    let output = window.harness.output();
    for viewport in output.viewport_output.values() {
        let told = format!("{:?} {:?}", viewport.builder, viewport.commands);
        assert_nowhere(told.as_bytes(), place);
    }
    // Copied texts and opened addresses.
    let told = format!("{:?}", output.platform_output.commands);
    assert_nowhere(told.as_bytes(), place);
}

#[test]
fn the_token_is_on_no_page_in_no_dialog_and_in_no_file() {
    let said = Said::listen();
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
    assert!(assert_in_no_file(data.path()) > 0, "the setup is saved");
    tracing::warn!(target: "contractbook_setup", "listened to the end");
    let said = said.0.lock().unwrap();
    assert!(memchr::memmem::find(&said, b"listened to the end").is_some());
    assert_nowhere(&said, "what the program says of itself");
}
