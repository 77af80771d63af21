//! Many pictures at a glance: a sheet of small ones for each look, and a page with all of them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use eframe::egui::{
    CentralPanel, Color32, ColorImage, Frame, Image, RichText, TextureHandle, TextureOptions, Theme, Ui, vec2,
};
use egui_kittest::Harness;

use super::gallery::Scene;
use super::gallery::axes::Variant;

/// Width of a small picture.
const SMALL: usize = 236;
/// Height at most: of a long page the top is enough.
const SMALL_HIGH: usize = 200;
/// Small pictures in a row of a sheet.
const IN_A_ROW: usize = 7;

/// One picture that was taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shot {
    /// Page and state.
    pub scene: Scene,
    /// Theme, language and size.
    pub variant: String,
    /// The three of them apart.
    axes: [&'static str; 3],
    /// The file, below the folder of pictures.
    pub file: String,
}

impl Shot {
    pub fn new(scene: Scene, variant: Variant) -> Self {
        let name = variant.name();
        let file = format!("{}/{}-{name}.png", scene.page, scene.state);
        let axes = [variant.theme_name(), variant.words.name(), variant.size.name()];
        Self { scene, variant: name, axes, file }
    }

    fn small(&self, folder: &Path) -> PathBuf {
        folder.join("small").join(format!("{}-{}-{}", self.scene.page, self.scene.state, self.variant))
    }
}

/// A small picture, three bytes a pixel.
pub struct Thumbnail {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Thumbnail {
    /// Of a picture with four bytes a pixel.
    pub fn of(raw: &[u8], width: usize, height: usize) -> Self {
        const EACH: usize = 3;
        let step = width as f32 / SMALL as f32;
        let high = ((height as f32 / step) as usize).min(SMALL_HIGH);
        let mut pixels = Vec::with_capacity(SMALL * high * 3);
        for y in 0..high {
            for x in 0..SMALL {
                let mut sum = [0_usize; 3];
                for part in 0..EACH * EACH {
                    let at = |place: usize, part: usize| {
                        ((place as f32 + (part as f32 + 0.5) / EACH as f32) * step) as usize
                    };
                    let place =
                        (at(y, part / EACH).min(height - 1) * width + at(x, part % EACH).min(width - 1)) * 4;
                    for (sum, colour) in sum.iter_mut().zip(raw.iter().skip(place)) {
                        *sum += usize::from(*colour);
                    }
                }
                pixels.extend(sum.map(|sum| (sum / (EACH * EACH)) as u8));
            }
        }
        Self { width: SMALL, height: high, pixels }
    }

    /// Puts it aside until its sheet is drawn: thousands of them need not be in memory at once.
    pub fn keep(&self, folder: &Path, shot: &Shot) {
        std::fs::create_dir_all(folder.join("small")).unwrap();
        std::fs::write(shot.small(folder), &self.pixels).unwrap();
        assert_eq!(self.pixels.len(), self.width * self.height * 3, "a row is missing");
    }
}

/// Draws the sheet of these pictures, which are of one variant.
pub fn sheet(folder: &Path, variant: &str, shots: &[&Shot]) {
    let small: Vec<(String, ColorImage)> = shots
        .iter()
        .map(|shot| {
            let pixels = std::fs::read(shot.small(folder)).unwrap();
            let high = pixels.len() / 3 / SMALL;
            let name = format!("{}/{}", shot.scene.page, shot.scene.state);
            (name, ColorImage::from_rgb([SMALL, high], &pixels))
        })
        .collect();
    let rows = shots.len().div_ceil(IN_A_ROW);
    let highest = small.iter().map(|(_, image)| image.height()).max().unwrap_or_default();
    let (cell_wide, cell_high) = (SMALL as f32 + 12.0, highest as f32 + 30.0);
    let size = vec2(cell_wide * IN_A_ROW as f32 + 24.0, cell_high * rows as f32 + 64.0);
    let mut textures: Vec<(String, TextureHandle)> = Vec::new();
    let draw = |ui: &mut Ui| {
        if textures.is_empty() {
            textures = small
                .iter()
                .map(|(name, image)| {
                    (name.clone(), ui.ctx().load_texture(name, image.clone(), TextureOptions::LINEAR))
                })
                .collect();
        }
        CentralPanel::default().frame(Frame::new().fill(Color32::WHITE).inner_margin(12.0)).show(ui, |ui| {
            ui.label(RichText::new(variant).size(20.0).color(Color32::BLACK));
            for row in textures.chunks(IN_A_ROW) {
                ui.horizontal_top(|ui| {
                    for (name, texture) in row {
                        ui.allocate_ui(vec2(cell_wide - 8.0, cell_high - 4.0), |ui| {
                            ui.vertical(|ui| {
                                ui.set_min_size(vec2(cell_wide - 8.0, cell_high - 4.0));
                                ui.add(
                                    eframe::egui::Label::new(
                                        RichText::new(name).size(11.0).color(Color32::BLACK),
                                    )
                                    .truncate(),
                                );
                                ui.add(Image::new(texture).fit_to_exact_size(texture.size_vec2()));
                            });
                        });
                    }
                });
            }
        });
    };
    let mut harness = Harness::builder().with_size(size).with_theme(Theme::Light).build_ui(draw);
    harness.run();
    harness.render().unwrap().save(folder.join(format!("sheet-{variant}.png"))).unwrap();
}

/// A page with all pictures by page and state, and filters.
pub fn index(shots: &[Shot]) -> String {
    let mut page = String::from(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Every page</title><style>\
        body{font:14px system-ui,sans-serif;margin:24px;background:#fff;color:#111}\
        h2{margin:32px 0 8px}h3{margin:16px 0 4px;font-weight:600}\
        figure{display:inline-block;margin:0 12px 12px 0;vertical-align:top}\
        img{width:320px;max-height:260px;object-fit:cover;object-position:top;border:1px solid #bbb;display:block}\
        figcaption{font-size:12px}label{margin-right:16px}[hidden]{display:none}\
        form{position:sticky;top:0;background:#fff;padding:8px 0;border-bottom:1px solid #bbb}</style><h1>Every page</h1>",
    );
    let mut sheets: Vec<&str> = shots.iter().map(|shot| shot.variant.as_str()).collect();
    sheets.sort_unstable();
    sheets.dedup();
    let links: Vec<String> =
        sheets.iter().map(|name| format!("<a href='sheet-{name}.png'>{name}</a>")).collect();
    writeln!(page, "<p>{} pictures. Sheets: {}</p>", shots.len(), links.join(", ")).unwrap();
    filters(&mut page, shots);
    let mut last = ("", "");
    for shot in shots {
        let Scene { page: name, state } = shot.scene;
        let [theme, words, size] = shot.axes;
        if last.0 != name {
            writeln!(page, "<h2 data-page='{name}'>{name}</h2>").unwrap();
        }
        if last != (name, state) {
            writeln!(page, "<h3 data-page='{name}'>{state}</h3>").unwrap();
        }
        last = (name, state);
        writeln!(
            page,
            "<figure data-page='{name}' data-theme='{theme}' data-language='{words}' data-size='{size}'>\
            <a href='{file}'><img loading=lazy src='{file}' alt='{name}, {state}, {variant}'></a>\
            <figcaption>{variant}</figcaption></figure>",
            file = shot.file,
            variant = shot.variant,
        )
        .unwrap();
    }
    page.push_str(
        "<script>const form=document.forms[0];form.oninput=()=>{const asked=Object.entries(form.elements)\
        .filter(([k])=>isNaN(k)).map(([k,e])=>[k,e.value]).filter(([,v])=>v);\
        document.querySelectorAll('[data-page]').forEach(e=>{e.hidden=asked.some(([k,v])=>e.dataset[k]&&e.dataset[k]!==v)})}</script></html>\n",
    );
    page
}

fn filters(page: &mut String, shots: &[Shot]) {
    page.push_str("<form>");
    for (place, name) in ["page", "theme", "language", "size"].into_iter().enumerate() {
        let parts = shots.iter().map(|Shot { scene, axes: [theme, words, size], .. }| {
            [scene.page, theme, words, size].into_iter().nth(place).unwrap_or_default()
        });
        let mut values: Vec<&str> = parts.collect();
        values.sort_unstable();
        values.dedup();
        let options: Vec<String> = values.iter().map(|value| format!("<option>{value}</option>")).collect();
        let options = options.concat();
        write!(
            page,
            "<label>{name} <select name={name}><option value=''>all</option>{options}</select></label>"
        )
        .unwrap();
    }
    page.push_str("</form>\n");
}
