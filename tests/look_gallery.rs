//! Every page in every state as a picture in `target/look/`, with contact sheets and an index:
//! `cargo test --features look --test look_gallery`. `LOOK=all` takes every look x language x size of each; without it
//! each state is taken in the usual look and in one other, each page in all. `LOOK_ONLY=7-start` takes what begins so.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod contact_sheet;
    pub mod customers;
    pub mod finished;
    pub mod gallery;
    pub mod people;
    pub mod pretend;
    pub mod step7;
    pub mod window;
}

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use common::contact_sheet::{Shot, Thumbnail, index, sheet};
use common::gallery::axes::{BASE, Size, Variant};
use common::gallery::{Scene, WALKS, walk};
use common::window::Window;
use eframe::egui::Shape;
use egui_kittest::{SnapshotOptions, SnapshotResults};

/// No page is drawn higher than this.
const HIGHEST: f32 = 4_000.0;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look")
}

/// Where to look for the end of a page that is longer than the window, when it is.
fn whole(window: &mut Window) -> Option<Size> {
    let state = window.state();
    if state.dialog.is_some() || state.pretend.open {
        return None;
    }
    Variant { size: Size::Tall(HIGHEST), ..BASE }.put(window);
    // The footer keeps to the bottom and the rail to the left.
    let ends = window.harness.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) => Some(text.visual_bounding_rect()),
        _ => None,
    });
    let ends = ends.filter(|rect| rect.min.x > 264.0 && rect.max.y < HIGHEST - 64.0).map(|rect| rect.max.y);
    let end = ends.fold(0.0, f32::max) + 40.0 + 64.0;
    (end > Size::Window.points().y).then(|| Size::Tall(end.round().min(HIGHEST)))
}

/// What a scene is taken in. `place`: how many scenes of its page were taken before.
fn variants(all: bool, place: usize) -> Vec<Variant> {
    if all {
        return Variant::every().collect();
    }
    let diagonal: Vec<Variant> = Variant::diagonal().collect();
    if place == 0 {
        return diagonal;
    }
    [BASE].into_iter().chain(diagonal.into_iter().skip(1).cycle().nth(place % 3)).collect()
}

/// Takes the picture and keeps a small one for the sheets; a blank picture is a failure.
fn take(window: &mut Window, scene: Scene, variant: Variant) -> Shot {
    let shot = Shot::new(scene, variant);
    let image = window.harness.render().unwrap();
    let colours: BTreeSet<[u8; 4]> = image.pixels().step_by(89).map(|pixel| pixel.0).collect();
    assert!(colours.len() > 10, "{} is blank", shot.file);
    let path = folder().join(&shot.file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    image.save(&path).unwrap();
    let (width, height) = image.dimensions();
    Thumbnail::of(image.as_raw(), width as usize, height as usize).keep(&folder(), &shot);
    shot
}

/// One way with all its pictures.
fn pictures_of(way: &str, all: bool, only: &str, taken: &Mutex<Vec<Shot>>) {
    let mut before: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    walk(way, &mut |window: &mut Window, scene: Scene| {
        if !format!("{}/{}", scene.page, scene.state).starts_with(only) {
            return;
        }
        let place = before.entry(scene.page).or_default();
        let mut wanted = variants(all, *place);
        *place += 1;
        if wanted.len() > 2 {
            wanted.push(Variant { size: Size::Large, ..BASE });
        }
        wanted.extend(whole(window).map(|size| Variant { size, ..BASE }));
        for variant in wanted {
            variant.put(window);
            let shot = take(window, scene, variant);
            taken.lock().unwrap().push(shot);
        }
        BASE.put(window);
    });
}

#[test]
fn pictures() {
    let all = std::env::var("LOOK").is_ok_and(|asked| asked == "all");
    let only = std::env::var("LOOK_ONLY").unwrap_or_default();
    let begun = Instant::now();
    let (taken, next) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
    let hands = std::thread::available_parallelism().map_or(1, usize::from).min(WALKS.len());
    std::thread::scope(|scope| {
        for _ in 0..hands {
            scope.spawn(|| {
                while let Some((way, _)) = WALKS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    pictures_of(way, all, &only, &taken);
                }
            });
        }
    });
    let mut taken = taken.into_inner().unwrap();
    assert!(!taken.is_empty(), "no scene is called {only:?}");
    taken.sort();
    let seconds = begun.elapsed().as_secs_f64();
    println!("{} pictures in {seconds:.0} s, {:.1} a second", taken.len(), taken.len() as f64 / seconds);
    let names: BTreeSet<String> = taken.iter().map(|shot| shot.variant.clone()).collect();
    for name in names {
        let of_it: Vec<&Shot> = taken.iter().filter(|shot| shot.variant == name).collect();
        sheet(&folder(), &name, &of_it);
    }
    std::fs::write(folder().join("index.html"), index(&taken)).unwrap();
    std::fs::remove_dir_all(folder().join("small")).unwrap();
    let files: BTreeSet<&str> = taken.iter().map(|shot| shot.file.as_str()).collect();
    assert_eq!(files.len(), taken.len(), "two scenes have one name");
    assert!(!only.is_empty() || taken.len() > 200, "only {} pictures", taken.len());
}

/// A handful that must stay as they are. `UPDATE_SNAPSHOTS=true` accepts new ones.
const KEPT: [(&str, &str, &str, usize); 6] = [
    ("start_page", "0-start", "some", 0),
    ("people", "6-people", "person-clash", 1),
    ("watch", "7-start", "watch", 0),
    ("watch", "7-start", "watch-overdue", 2),
    ("later", "9-finish", "done", 3),
    ("later", "8-consent", "approval", 0),
];

#[test]
fn a_handful_stay_as_they_are() {
    let mut all = SnapshotResults::new();
    for way in ["start_page", "people", "watch", "later"] {
        let mut seen = 0;
        walk(way, &mut |window: &mut Window, scene: Scene| {
            for (_, page, state, variant) in KEPT
                .into_iter()
                .filter(|(of, page, state, _)| *of == way && (*page, *state) == (scene.page, scene.state))
            {
                // In English and small: a picture for each look, not for each language.
                let size = if variant == 2 { Size::Zoomed } else { Size::Small };
                let theme = Variant::diagonal().nth(variant).unwrap().theme;
                Variant { theme, size, ..BASE }.put(window);
                let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(20);
                window.harness.snapshot_options(format!("gallery-{page}-{state}"), &options);
                all.extend_harness(&mut window.harness);
                BASE.put(window);
                seen += 1;
            }
        });
        assert_eq!(
            seen,
            KEPT.iter().filter(|(of, ..)| *of == way).count(),
            "a kept picture is not on the way"
        );
    }
}
