//! Every page in every language and in the pseudo-language, in the smallest usual window, as pictures in `target/look/`:
//! `cargo test --features look --test look_languages`. Look for what is cut off, and for what is plain in the
//! pseudo-language: it does not come from the texts.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod finished;
    pub mod picture;
    pub mod window;
}

use common::finished::finished;
use common::picture;
use common::window::Window;
use contractbook_setup::domain::session::Step;
use contractbook_setup::domain::texts::{Language, Texts};
use contractbook_setup::ui::{Action, Dialog, Screen};

fn shoot(name: &str, texts: impl Fn() -> Texts) {
    let mut window = Window::sized(1024.0, 700.0);
    let app = window.harness.state_mut();
    app.state.texts = texts();
    window.settle();
    picture::save(&mut window, &format!("language-{name}-fresh"));
    let app = window.harness.state_mut();
    app.state.session = finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example");
    for step in Step::ALL {
        window.act(Action::Open(step));
        picture::save(&mut window, &format!("language-{name}-{}", step.as_str()));
    }
    window.act(Action::OpenTrial);
    picture::save(&mut window, &format!("language-{name}-trial"));
    for (page, screen) in [("finish", Screen::Finish), ("start", Screen::Start)] {
        window.harness.state_mut().state.screen = screen;
        window.settle();
        picture::save(&mut window, &format!("language-{name}-{page}"));
    }
    for (page, dialog) in [("options", Dialog::Options), ("help", Dialog::Help), ("explain", Dialog::Explain)]
    {
        window.harness.state_mut().fields.pasted = "AADSTS50105".to_owned();
        window.act(Action::Dialog(Some(dialog)));
        picture::save(&mut window, &format!("language-{name}-{page}"));
    }
}

#[test]
fn danish() {
    shoot("da", || Texts::of(Language::Danish));
}

#[test]
fn german() {
    shoot("de", || Texts::of(Language::German));
}

#[test]
fn pseudo() {
    shoot("pseudo", Texts::pseudo);
}
