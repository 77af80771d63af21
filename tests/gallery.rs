//! Every page in every state, looked at without a renderer: nothing is cut, nothing overlaps, and no page says more
//! than 120 words before the first thing to do.

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod customers;
    pub mod finished;
    pub mod gallery;
    pub mod gallery_fits;
    pub mod people;
    pub mod pretend;
    pub mod step7;
    pub mod window;
}

use std::collections::BTreeMap;

use common::gallery::axes::{BASE, Size, Variant, Words};
use common::gallery::{Scene, WALKS, walk};
use common::gallery_fits::{Ask, misfits, words_before_first_control};
use common::window::Window;
use contractbook_setup::domain::texts::Language;
use eframe::egui::{Button, Label, Rect, Ui, Widget};
use egui_kittest::Harness;

/// High enough for the longest page.
const HIGH: f32 = 9_000.0;

/// Most words before the first control.
const MOST_WORDS: usize = 120;

/// The languages whose texts are longest.
const WORDS: [Words; 2] = [Words::Pseudo, Words::Of(Language::German)];

fn fits(way: &str) {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let sizes = [
        (Size::Tall(HIGH), Ask::Whole),
        (Size::ZoomedTall(HIGH), Ask::Whole),
        (Size::Window, Ask::Sides),
        (Size::Zoomed, Ask::Sides),
    ];
    walk(way, &mut |window: &mut Window, Scene { page, state }| {
        for words in WORDS {
            for (size, ask) in sizes {
                Variant { words, size, ..BASE }.put(window);
                let dialog = window.state().dialog.is_some();
                let ask = if dialog && ask == Ask::Whole { Ask::Dialog } else { ask };
                for misfit in misfits(&window.harness, ask) {
                    let place = format!("{page}/{state} {} {}", words.name(), size.name());
                    found.entry(misfit).or_default().push(place);
                }
            }
        }
        BASE.put(window);
    });
    let told: Vec<String> =
        found.iter().map(|(misfit, places)| format!("{misfit}\n    {}", places.join(", "))).collect();
    assert!(told.is_empty(), "{} misfits:\n{}", told.len(), told.join("\n"));
}

/// What is found on a sheet of 300 x 200 points.
fn on_a_sheet(draw: impl FnMut(&mut Ui) + 'static) -> Vec<String> {
    let mut harness = Harness::builder().with_size([300.0, 200.0]).build_ui(draw);
    harness.run();
    misfits(&harness, Ask::Whole)
}

/// Puts something at a place of its own.
fn at(ui: &mut Ui, place: [f32; 2], size: [f32; 2], add: impl Widget) {
    ui.put(Rect::from_min_size(place.into(), size.into()), add);
}

#[test]
fn what_does_not_fit_is_found() {
    let good = on_a_sheet(|ui| {
        ui.label("Everything is in its place");
        ui.add(Button::new("Go on"));
        ui.add_sized([120.0, 20.0], Label::new("somebody@a-long-name.example").truncate());
    });
    assert_eq!(good, Vec::<String>::new());
    let found = |draw: fn(&mut Ui), words: &str| {
        let found = on_a_sheet(draw);
        assert!(found.iter().any(|misfit| misfit.starts_with(words)), "{words}: {found:?}");
    };
    found(
        |ui| at(ui, [20.0, 20.0], [90.0, 20.0], Label::new("Not all of this is told").truncate()),
        "ends in dots",
    );
    found(
        |ui| at(ui, [240.0, 20.0], [200.0, 20.0], Label::new("Half of this is out there").extend()),
        "cut at the side",
    );
    found(|ui| at(ui, [20.0, 190.0], [200.0, 20.0], Label::new("Below the end")), "cut above or below");
    found(|ui| at(ui, [250.0, 20.0], [120.0, 20.0], Button::new("Out")), "wider than the page");
    let two_texts = |ui: &mut Ui| {
        at(ui, [20.0, 20.0], [200.0, 20.0], Label::new("One above"));
        at(ui, [24.0, 22.0], [200.0, 20.0], Label::new("the other"));
    };
    found(two_texts, "two texts in one place");
    let two_buttons = |ui: &mut Ui| {
        at(ui, [20.0, 20.0], [80.0, 30.0], Button::new("Yes"));
        at(ui, [90.0, 30.0], [80.0, 30.0], Button::new("No"));
    };
    found(two_buttons, "two controls in one place");
}

#[test]
fn the_start_page_fits() {
    fits("start_page");
}

#[test]
fn the_journey_fits() {
    fits("journey");
}

#[test]
fn the_real_company_fits() {
    fits("real");
}

#[test]
fn the_people_fit() {
    fits("people");
}

#[test]
fn the_watch_fits() {
    fits("watch");
}

#[test]
fn the_later_pages_fit() {
    fits("later");
    fits("checked");
}

#[test]
fn the_pretend_entra_fits() {
    fits("pretend");
}

#[test]
fn the_cases_fit() {
    fits("cases");
}

#[test]
fn many_customers_and_their_tokens_fit() {
    fits("customers");
    fits("keychain");
}

#[test]
fn what_is_left_of_a_crash_fits() {
    fits("crash");
}

#[test]
fn a_case_that_is_open_and_what_is_handed_back_fit() {
    fits("agent");
}

#[test]
fn no_walk_is_left_out() {
    let here = include_str!("gallery.rs");
    for (way, _) in WALKS {
        assert!(here.contains(&format!("fits(\"{way}\")")), "{way}");
    }
}

#[test]
fn no_page_says_too_much_before_the_first_thing_to_do() {
    let mut counted: BTreeMap<Scene, usize> = BTreeMap::new();
    for (way, _) in WALKS {
        walk(way, &mut |window: &mut Window, scene: Scene| {
            let covered = window.state().dialog.is_some() || window.state().pretend.open;
            if let (false, Some(words)) = (covered, words_before_first_control(window)) {
                assert!(counted.insert(scene, words).is_none(), "{scene:?} is there twice");
            }
        });
    }
    assert!(counted.len() > 60, "only {} pages have a body", counted.len());
    let mut worst: Vec<(usize, Scene)> = counted.into_iter().map(|(scene, words)| (words, scene)).collect();
    worst.sort_by(|one, other| other.cmp(one));
    worst.truncate(10);
    let told: Vec<String> =
        worst.iter().map(|(words, Scene { page, state })| format!("{words:4} {page}/{state}")).collect();
    println!("Most words before the first control:\n{}", told.join("\n"));
    assert!(
        worst[0].0 <= MOST_WORDS,
        "more than {MOST_WORDS} words before the first control:\n{}",
        told.join("\n")
    );
}
