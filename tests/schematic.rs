//! The drawing widget: size, sideways scrolling, one named image.

use contractbook_setup::domain::entra::pictures::{HEIGHT, PictureId, PictureValues, WIDTH, picture};
use contractbook_setup::ui::theme::tokens::{CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens};
use contractbook_setup::ui::widgets::schematic::Schematic;
use eframe::egui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn shown(id: PictureId, tokens: &'static Tokens, width: f32) -> Harness<'static, egui::Vec2> {
    let drawing = picture(id, &PictureValues::default());
    let mut harness = Harness::builder().with_size([width + 40.0, 520.0]).build_ui_state(
        move |ui, size: &mut egui::Vec2| {
            ui.set_max_width(width);
            *size =
                Schematic::new(&drawing, tokens).text_alternative("Drawing of a page.").show(ui).rect.size();
        },
        egui::Vec2::ZERO,
    );
    harness.run();
    harness
}

#[test]
fn every_drawing_is_one_named_image_in_every_theme() {
    for &id in PictureId::ALL {
        for tokens in [&LIGHT, &DARK, &CONTRAST_LIGHT, &CONTRAST_DARK] {
            let harness = shown(id, tokens, WIDTH);
            let images = harness.query_all_by_role(egui::accesskit::Role::Image).count();
            assert_eq!(images, 1, "{id:?}");
            harness.get_by_label("Drawing of a page.");
        }
    }
}

#[test]
fn it_takes_the_width_it_is_given_within_its_limits() {
    for (width, expected) in [(WIDTH, WIDTH), (450.0, 450.0), (900.0, WIDTH * 1.25), (300.0, WIDTH * 0.8)] {
        let harness = shown(PictureId::Gallery, &LIGHT, width);
        let size = *harness.state();
        assert!((size.x - expected).abs() < 1.0, "{width}: {size:?}");
        assert!((size.y / size.x - HEIGHT / WIDTH).abs() < 0.01, "{size:?}");
    }
}

#[test]
fn enlarged_it_fills_the_room_and_keeps_its_shape() {
    let drawing = picture(PictureId::Gallery, &PictureValues::default());
    let mut harness = Harness::builder().with_size([1400.0, 1000.0]).build_ui_state(
        move |ui, size: &mut egui::Vec2| {
            let room = egui::vec2(1200.0, 700.0);
            *size = Schematic::new(&drawing, &LIGHT).enlarged(room).show(ui).rect.size();
        },
        egui::Vec2::ZERO,
    );
    harness.run();
    let size = *harness.state();
    assert!((size.y - 700.0).abs() < 1.0, "{size:?}");
    assert!((size.x / size.y - WIDTH / HEIGHT).abs() < 0.01, "{size:?}");
}

#[test]
fn in_a_low_window_it_is_scrolled_rather_than_made_small() {
    let drawing = picture(PictureId::Gallery, &PictureValues::default());
    let low = Schematic::new(&drawing, &LIGHT).enlarged(egui::vec2(500.0, 160.0)).size();
    assert!((low.x - 500.0).abs() < 1.0, "{low:?}");
}

#[test]
fn without_words_the_title_is_spoken() {
    let drawing = picture(PictureId::Gallery, &PictureValues::default());
    let mut harness = Harness::new_ui(move |ui| {
        Schematic::new(&drawing, &LIGHT).show(ui);
    });
    harness.run();
    harness.get_by_label("Browse Microsoft Entra Gallery");
}

#[test]
fn in_the_programs_own_font_every_label_fits_without_being_made_smaller() {
    use contractbook_setup::domain::entra::pictures::Element;
    use egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
    let mut harness = Harness::new_ui(|ui| {
        ui.label("fonts");
    });
    let inter = egui::FontData::from_static(include_bytes!("../assets/fonts/Inter-roman.var.ttf"));
    let family = InsertFontFamily { family: egui::FontFamily::Proportional, priority: FontPriority::Highest };
    harness.ctx.add_font(FontInsert::new("inter", inter, vec![family]));
    harness.run();
    let width = |text: &str, size: f32, weight: f32| {
        let job = egui::RichText::new(text).size(size).variation("wght", weight);
        let job = egui::WidgetText::from(job).into_layout_job(
            &egui::Style::default(),
            egui::FontSelection::Default,
            egui::Align::Center,
        );
        harness.ctx.fonts_mut(|fonts| {
            let mut job = (*job).clone();
            job.wrap.max_width = f32::INFINITY;
            fonts.layout_job(job).size().x
        })
    };
    let plain = width("Browse Microsoft Entra Gallery", 14.0, 400.0);
    assert!(width("Browse Microsoft Entra Gallery", 14.0, 600.0) > plain, "the weight has no effect");
    let mut out = Vec::new();
    for &id in PictureId::ALL {
        for element in picture(id, &PictureValues::default()).elements {
            let (text, size, weight, room) = match &element {
                Element::Word { area, text, size, bold } if area.h < 2.0 * (size + 4.0) => {
                    (text, *size, if *bold { 600.0 } else { 400.0 }, area.w)
                }
                Element::Button { area, text, .. } => (text, 12.0, 600.0, area.w - 12.0),
                Element::Faint { area, text, button } => {
                    (text, 12.0, 600.0, if *button { area.w - 12.0 } else { area.w })
                }
                Element::MenuItem { area, text, selected, .. } => {
                    (text, 12.0, if *selected { 600.0 } else { 400.0 }, area.w - 26.0)
                }
                _ => continue,
            };
            let needed = width(text, size, weight);
            if needed > room + 0.5 {
                out.push(format!("{id:?}: '{text}' needs {needed}, has {room}"));
            }
        }
    }
    assert!(out.is_empty(), "{out:#?}");
}
