//! Presenting: whatever page is open, nobody who looks on learns who the people and the company are.

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod customers;
    pub mod finished;
    pub mod gallery;
    pub mod people;
    pub mod pretend;
    pub mod step7;
    pub mod window;
}

use std::collections::BTreeSet;

use common::gallery::{Scene, walk};
use common::people::{accounts, load, nordwind, open_step};
use common::window::Window;
use contractbook_setup::domain::session::Change;
use contractbook_setup::ui::{Action, Dialog, PeopleAction};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Shape};
use egui_kittest::kittest::Queryable as _;

const COMPANY: &str = "Zyxwerk Kanarifugl A/S";
const DOMAIN: &str = "zyxwerk-kanarifugl.example";
const TOKEN: &str = "K4n4r1-t0k3n-0123456789abcdef";

/// Every text that is painted, and every one that a screen reader could read.
fn everything(window: &Window) -> String {
    fn add(shape: &Shape, out: &mut String) {
        match shape {
            Shape::Vec(all) => all.iter().for_each(|it| add(it, out)),
            Shape::Text(text) => {
                out.push_str(text.galley.text());
                out.push('\n');
            }
            _ => {}
        }
    }
    let mut out = window.everything();
    window.harness.output().shapes.iter().for_each(|clipped| add(&clipped.shape, &mut out));
    out
}

/// Who is known in this window: names, addresses, ids.
fn canaries(window: &Window) -> BTreeSet<String> {
    let state = window.state();
    let mut out = BTreeSet::new();
    for row in state.people.current().into_iter().flat_map(|list| list.iter()) {
        out.extend(
            [row.name(), row.user_name(), row.mail(), row.object_id()].map(std::borrow::Cow::into_owned),
        );
    }
    for account in state.accounts.users.iter() {
        out.extend([account.user_name.clone(), account.name()]);
        out.extend(account.email.clone());
    }
    for arrival in &state.watch.arrivals {
        out.extend([arrival.name.clone(), arrival.user_name.clone()]);
    }
    out.extend(state.setups.latest().into_iter().flatten().map(|setup| setup.company.clone()));
    out.extend(state.many.removed.iter().map(|removed| removed.company.clone()));
    let answers = state.session.answers();
    out.extend([COMPANY, DOMAIN, TOKEN].map(str::to_owned));
    out.extend([answers.company.clone(), answers.people.trial.clone()]);
    out.retain(|it| it.trim().chars().count() >= 2);
    out
}

/// Whether this is told; a short one as a word of its own, since it stands in other words by chance.
fn tells(line: &str, canary: &str) -> bool {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let long = canary.chars().count() >= 5;
    line.match_indices(canary).any(|(at, found)| {
        long || apart(line[..at].chars().next_back()) && apart(line[at + found.len()..].chars().next())
    })
}

fn leaks(way: &str) {
    let mut found = Vec::new();
    let mut scenes = 0;
    walk(way, &mut |window: &mut Window, Scene { page, state }| {
        scenes += 1;
        let shown = window.state().session.clone();
        let now = window.state().now;
        let session = &mut window.harness.state_mut().state.session;
        session.apply(Change::Company(COMPANY.to_owned()), now);
        window.harness.state_mut().state.settings.presenting = true;
        window.settle();
        let all = everything(window);
        let lines: BTreeSet<&str> = all.lines().collect();
        for canary in canaries(window) {
            if let Some(line) = lines.iter().find(|line| tells(line, &canary)) {
                found.push(format!("{page}/{state}: {canary}: {line}"));
            }
        }
        let app = window.harness.state_mut();
        app.state.settings.presenting = false;
        app.state.session = shown;
        window.settle();
    });
    assert!(scenes > 1, "{way} has {scenes} scenes");
    assert!(found.is_empty(), "{} leaks:\n{}", found.len(), found.join("\n"));
}

#[test]
fn nobody_is_named_on_the_journey() {
    leaks("journey");
    leaks("real");
}

#[test]
fn nobody_is_named_among_the_people() {
    leaks("people");
}

#[test]
fn nobody_is_named_while_people_arrive() {
    leaks("watch");
}

#[test]
fn nobody_is_named_later() {
    leaks("start_page");
    leaks("later");
    leaks("checked");
    leaks("cases");
    leaks("customers");
}

#[test]
fn nobody_is_named_in_the_pretend_entra() {
    leaks("pretend");
}

/// Step 6 with a list, others looking on.
fn with_people() -> Window {
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Change(Change::Company(COMPANY.to_owned())));
    open_step(&mut window);
    load(&mut window, &nordwind(), accounts());
    window.harness.key_press(Key::F9);
    window.settle();
    window
}

#[test]
fn the_same_person_is_the_same_on_every_page() {
    let mut window = with_people();
    window.act(Action::People(PeopleAction::Select(Some(4))));
    let table = everything(&window);
    let mask = "Person\u{a0}5";
    assert!(table.contains(mask), "{table}");
    assert!(!table.contains("Holm"), "{table}");
    window.act(Action::People(PeopleAction::TrialPerson(4)));
    window.act(Action::Back);
    window.harness.state_mut().fields.pasted = "mette.holm@nordwind.example was not sent".to_owned();
    window.act(Action::Dialog(Some(Dialog::Explain)));
    let pasted = everything(&window);
    assert!(pasted.contains("Person\u{a0}5 was not sent"), "{pasted}");
    assert!(!pasted.contains("mette.holm"), "{pasted}");
}

#[test]
fn whoever_is_named_in_a_pasted_message_is_masked_known_or_not() {
    let mut window = with_people();
    window.act(Action::Dialog(Some(Dialog::Explain)));
    for (pasted, name) in [
        ("freja.unkendt@elsewhere.example was not sent", "unkendt"),
        ("User 'mette.ho", "mette.ho"),
        ("Display name: Mette Ho", "Mette Ho"),
    ] {
        window.harness.state_mut().fields.pasted = pasted.to_owned();
        window.settle();
        let all = everything(&window);
        assert!(!all.contains(name), "{pasted}: {all}");
    }
}

#[test]
fn the_size_comes_back_unless_another_one_was_chosen() {
    for before in [0.75_f32, 1.0, 2.9, 3.0] {
        let mut window = with_people();
        window.press("End presenting");
        window.harness.ctx.set_zoom_factor(before);
        window.settle();
        for _ in 0..2 {
            window.harness.key_press(Key::F9);
            window.settle();
        }
        assert!(!window.state().settings.presenting);
        assert!((window.harness.ctx.zoom_factor() - before).abs() < 0.001, "{before}");
    }
    let mut window = with_people();
    window.harness.ctx.set_zoom_factor(1.0);
    window.settle();
    window.press("End presenting");
    assert!((window.harness.ctx.zoom_factor() - 1.0).abs() < 0.001, "chosen while presenting");
}

#[test]
fn one_key_begins_and_ends_it_and_the_banner_says_so() {
    let mut window = with_people();
    assert!(window.shows("Names are masked, the token cannot be shown."));
    assert!((window.harness.ctx.zoom_factor() - 1.25).abs() < 0.001, "everything is larger");
    window.press("End presenting");
    assert!(!window.state().settings.presenting);
    assert!((window.harness.ctx.zoom_factor() - 1.0).abs() < 0.001, "and as it was");
    assert!(everything(&window).contains("Mette"));
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.settle();
    window
        .harness
        .get_by_role_and_label(Role::CheckBox, "Presenting: others look at this screen")
        .click_accesskit();
    window.settle();
    assert!(window.state().settings.presenting);
}

#[test]
fn it_is_remembered() {
    let mut window = Window::open();
    window.act(Action::Presenting(true));
    let file = window.data.path().join("settings.json");
    window.until("it is saved", |_| {
        std::fs::read_to_string(&file)
            .is_ok_and(|text| text.contains("\"presenting\": true") || text.contains("\"presenting\":true"))
    });
}

#[test]
fn the_token_cannot_be_uncovered_and_is_still_taken() {
    let mut window = Window::open();
    window.act(Action::Continue);
    window.act(Action::Continue);
    window.enter_token(TOKEN);
    assert!(window.harness.query_all_by_label_contains("Hold to show").next().is_some());
    window.act(Action::Presenting(true));
    assert!(window.state().credentials.token.is_some());
    assert!(window.harness.query_all_by_label_contains("Hold to show").next().is_none());
    assert!(!everything(&window).contains(TOKEN));
}

#[test]
fn what_is_typed_about_people_is_dots_and_is_kept() {
    let mut window = with_people();
    window.harness.state_mut().fields.trial = "Half a nam".to_owned();
    window.settle();
    assert!(!everything(&window).contains("Half a nam"));
    window.act(Action::Presenting(false));
    assert!(everything(&window).contains("Half a nam"));
}

#[test]
fn parts_of_a_step_can_be_named_and_words_stay_until_put_away() {
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Continue);
    window.act(Action::Continue);
    assert!(!window.shows("Step 3, box A"));
    window.act(Action::Presenting(true));
    assert!(window.shows("Step 3, box A"), "{}", everything(&window));
    assert!(everything(&window).contains("3 A"));
    window.harness.input_mut().time = Some(600.0);
    window.settle();
    assert!(window.shows("Presenting: names are masked"));
    window.press("Put away");
    assert!(!window.shows("Presenting: names are masked"));
}

#[test]
fn a_name_is_masked_before_a_value_is_shortened() {
    // Too long for the box with the value and for the field in the drawing: both leave the middle out.
    let company = format!("Kanarifugle{}", "vangs".repeat(16));
    let mut window = Window::sized(1180.0, 1400.0);
    window.act(Action::Change(Change::Company(company.clone())));
    window.act(Action::Continue);
    window.act(Action::Change(Change::AppName(company)));
    assert!(everything(&window).contains("Kanarifugle"));
    window.act(Action::Presenting(true));
    let all = everything(&window);
    assert!(!all.contains("Kanari"), "{all}");
}
