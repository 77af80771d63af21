//! Every drawing of every guide, and every small drawing of what else may be seen, on contact sheets in `target/look/`:
//! `cargo test --features look --test look_guides`. Look at them after changing a drawing.
#![cfg(feature = "look")]
#![expect(clippy::unwrap_used, reason = "a picture that cannot be made has failed")]

mod common {
    pub mod look;
}

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use common::look::Sheet;
use contractbook_setup::domain::entra::pictures::{
    DETAIL, HEIGHT, Picture, PictureId, PictureValues, WIDTH, picture as draw,
};
use contractbook_setup::ui::theme::{ThemeChoice, ThemeExt as _, type_};
use contractbook_setup::ui::widgets::schematic::Schematic;
use contractbook_setup::ui::widgets::text;
use eframe::egui::{Align, Layout, Ui, vec2};

const LOOKS: [(&str, ThemeChoice, f32); 5] = [
    ("light", ThemeChoice::Light, 1.0),
    ("dark", ThemeChoice::Dark, 1.0),
    ("contrast-light", ThemeChoice::ContrastLight, 1.0),
    ("contrast-dark", ThemeChoice::ContrastDark, 1.0),
    ("light-200", ThemeChoice::Light, 2.0),
];

/// Pages on one sheet: a software driver needs seconds for each, and is waited for ten seconds.
const PAGES: usize = 4;
/// One sheet at a time, for the same reason.
static DRIVER: Mutex<()> = Mutex::new(());

fn values() -> PictureValues {
    PictureValues { trial: "mia.lind@nordwind.example".to_owned(), ..PictureValues::default() }
}

fn pictures(small: bool, values: &PictureValues) -> Vec<Picture> {
    let all = PictureId::ALL.iter().map(|id| draw(*id, values));
    all.filter(|p| p.address.is_none() == small).collect()
}

fn sheet(name: &str, pictures: &[Picture], size: (f32, f32), columns: usize, look: (&str, ThemeChoice, f32)) {
    let (cell, rows) = (vec2(size.0 + 16.0, size.1 + 36.0), pictures.len().div_ceil(columns));
    let whole = [cell.x * columns as f32 + 32.0, cell.y * rows as f32 + 32.0];
    let draw = |ui: &mut Ui| {
        for row in pictures.chunks(columns) {
            ui.horizontal_top(|ui| {
                for drawn in row {
                    ui.allocate_ui_with_layout(cell, Layout::top_down(Align::Min), |ui| {
                        ui.set_width(size.0);
                        text(ui, type_::META, &format!("{:?}", drawn.id));
                        Schematic::new(drawn, ui.tokens()).show(ui);
                    });
                }
            });
        }
    };
    let (suffix, choice, pixels) = look;
    let _turn = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    let mut harness = Sheet { choice, pixels, margin: 12, ..Sheet::new(whole) }.harness(draw);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    std::fs::create_dir_all(&folder).unwrap();
    harness.render().unwrap().save(folder.join(format!("guides-{name}-{suffix}.png"))).unwrap();
}

#[test]
fn pages() {
    for look in LOOKS {
        for (part, pictures) in pictures(false, &values()).chunks(PAGES).enumerate() {
            sheet(&format!("pages-{}", part + 1), pictures, (WIDTH, HEIGHT), 2, look);
        }
    }
}

#[test]
fn pages_with_a_folded_menu_and_long_values() {
    let values = PictureValues {
        app_name: "Contractbook SCIM for the whole Northern Europe group of companies".to_owned(),
        tenant_url: "https://api.contractbook.com/scim/v2/?aadOptscim062020&and=a&very=long&one".to_owned(),
        trial: "maximiliane.von-und-zu-lindenthal-berg@subsidiary.contoso.onmicrosoft.com".to_owned(),
        folded: true,
    };
    for (part, pictures) in pictures(false, &values).chunks(PAGES).enumerate() {
        sheet(&format!("folded-{}", part + 1), pictures, (WIDTH, HEIGHT), 2, LOOKS[0]);
    }
}

#[test]
fn small_drawings() {
    for look in LOOKS {
        sheet("small", &pictures(true, &values()), DETAIL, 6, look);
    }
}
