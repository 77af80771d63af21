//! The language of the window: chosen in the options, changed at once, and nothing is lost by it.

mod common {
    pub mod finished;
    pub mod window;
}

use common::finished::finished;
use common::window::Window;
use contractbook_setup::domain::texts::{Language, Texts};
use contractbook_setup::ui::{Action, Dialog, Screen};
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn options(window: &mut Window) {
    window.act(Action::Dialog(Some(Dialog::Options)));
}

/// Chooses what is called so.
fn choose(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
    window.settle();
}

/// Whether a heading says this.
fn headed(window: &Window, text: &str) -> bool {
    window
        .harness
        .query_all_by_role(Role::Heading)
        .any(|node| node.accesskit_node().label().as_deref() == Some(text))
}

#[test]
fn each_language_is_named_in_itself_and_taken_at_once() {
    let mut window = Window::open();
    let title = window.state().texts.get("prepare-title");
    assert_eq!(window.title(), title);
    options(&mut window);
    for language in [Language::Danish, Language::German, Language::English] {
        choose(&mut window, language.own_name());
        assert_eq!(window.state().language, Some(language));
        assert_eq!(window.state().texts.language(), language);
        let texts = Texts::of(language);
        assert!(
            headed(&window, &texts.get("options-language")),
            "the dialog stays open, in {}",
            language.tag()
        );
        assert!(window.everything().contains(&texts.get("prepare-title")), "{}", language.tag());
        let root = window.harness.root().accesskit_node();
        assert_eq!(root.language(), Some(language.tag()), "a screen reader is told");
    }
}

#[test]
fn as_the_system_is_a_choice_of_its_own() {
    let mut window = Window::open();
    window.harness.state_mut().state.system_language = Language::German;
    window.act(Action::Language(Some(Language::Danish)));
    options(&mut window);
    let label = window.state().texts.with("options-language-system", &[("language", "Deutsch".into())]);
    choose(&mut window, &label);
    assert_eq!(window.state().language, None);
    assert_eq!(window.state().texts.language(), Language::German);
}

#[test]
fn nothing_is_lost_by_another_language() {
    let mut window = Window::open();
    window.harness.state_mut().state.session =
        finished("Nordwind A/S", "Contractbook SCIM", "m@nordwind.example");
    window.harness.state_mut().state.screen = Screen::Finish;
    window.harness.state_mut().fields.pasted = "AADSTS50105".to_owned();
    window.act(Action::Explain);
    let (session, explained) = (window.state().session.clone(), window.state().explained.clone());
    let day = window.harness.state().fields.later.day.clone();
    assert!(day.ends_with("2027") && !day.contains('.'), "{day}");
    window.act(Action::Language(Some(Language::Danish)));
    let app = window.harness.state();
    assert_eq!(app.state.session, session);
    assert_eq!(app.state.explained, explained);
    assert_eq!(app.fields.pasted, "AADSTS50105");
    assert_eq!(app.state.screen, Screen::Finish);
    // The day that was proposed is the same one, as Danes write it.
    assert_eq!(app.fields.later.day, "24. okt. 2027");
    assert_eq!(day, "24 Oct 2027");
    // Half a date that was typed stays as it is.
    window.harness.state_mut().fields.later.day = "24. ok".to_owned();
    window.act(Action::Language(Some(Language::German)));
    assert_eq!(window.harness.state().fields.later.day, "24. ok");
}
