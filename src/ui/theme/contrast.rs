//! Every text and every mark against each ground that it stands on, in all themes and on the practice portal: 4.5:1
//! for what is read, 3:1 for marks, outlines of controls and the focus ring (WCAG 2.2, 1.4.3 and 1.4.11).

use super::style::selection_fill;
use super::tokens::{
    CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PORTAL_CONTRAST_DARK, PORTAL_CONTRAST_LIGHT, PORTAL_DARK,
    PORTAL_LIGHT, Tokens,
};
use eframe::egui::Color32;

const THEMES: [(&str, &Tokens); 8] = [
    ("light", &LIGHT),
    ("dark", &DARK),
    ("contrast-light", &CONTRAST_LIGHT),
    ("contrast-dark", &CONTRAST_DARK),
    ("portal-light", &PORTAL_LIGHT),
    ("portal-dark", &PORTAL_DARK),
    ("portal-contrast-light", &PORTAL_CONTRAST_LIGHT),
    ("portal-contrast-dark", &PORTAL_CONTRAST_DARK),
];

const TEXT: f32 = 4.5;
const MARK: f32 = 3.0;

type Named = (&'static str, Color32);

macro_rules! named {
    ($t:ident; $($role:ident)*) => { vec![$((stringify!($role), $t.$role)),*] };
}

/// What stands on what: (colours, their grounds, least ratio).
fn pairs(t: &Tokens) -> Vec<(Vec<Named>, Vec<Named>, f32)> {
    let plain = named!(t; canvas rail surface sunken raised hover);
    let soft = named!(t; accent_soft flag_soft positive_soft warning_soft critical_soft info_soft);
    let all = [plain.clone(), soft.clone()].concat();
    let state = |own: Named| [plain.clone(), named!(t; accent_soft), vec![own]].concat();
    vec![
        (named!(t; text_strong), [all.clone(), named!(t; press)].concat(), TEXT),
        (named!(t; text_body text_muted accent_text), all.clone(), TEXT),
        (named!(t; accent_text), named!(t; press), TEXT),
        (named!(t; text_strong text_body), vec![("selected text", selection_fill(t))], TEXT),
        (named!(t; text_off), named!(t; canvas surface sunken raised), TEXT),
        (named!(t; on_accent), named!(t; accent accent_hover accent_press), TEXT),
        (named!(t; on_flag), named!(t; flag), TEXT),
        (named!(t; on_danger), named!(t; critical danger_hover), TEXT),
        // State words stand on rows that are pointed at or chosen, too.
        (named!(t; flag), [state(("flag_soft", t.flag_soft)), named!(t; sk_page sk_chrome)].concat(), TEXT),
        (named!(t; positive), state(("positive_soft", t.positive_soft)), TEXT),
        (named!(t; warning), state(("warning_soft", t.warning_soft)), TEXT),
        (named!(t; critical), state(("critical_soft", t.critical_soft)), TEXT),
        (named!(t; info), state(("info_soft", t.info_soft)), TEXT),
        (named!(t; sk_text), named!(t; sk_page sk_chrome sk_bar), TEXT),
        (named!(t; sk_mark), named!(t; sk_page sk_chrome), MARK),
        // Outlines of controls, thin rings and the focus ring.
        (named!(t; line_strong focus), all.clone(), MARK),
        (named!(t; accent), [plain, named!(t; accent_soft track)].concat(), MARK),
        (named!(t; positive), named!(t; track), MARK),
        // The sign inside a filled mark.
        (named!(t; surface), named!(t; positive warning critical info), MARK),
    ]
}

fn luminance(colour: Color32) -> f32 {
    let part = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
}

fn ratio(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_measure_is_that_of_the_guideline() {
    assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    assert!((ratio(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
}

#[test]
fn everything_can_be_told_from_its_ground() {
    let mut low = Vec::new();
    for (theme, t) in THEMES {
        for (colours, grounds, least) in pairs(t) {
            for (colour, value) in &colours {
                for (ground, under) in &grounds {
                    let found = ratio(*value, *under);
                    if found < least {
                        low.push(format!("{theme}: {colour} on {ground} is {found:.2}, needs {least}"));
                    }
                }
            }
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

/// Nothing on the screen is see-through except what is meant to be: a ratio holds for what is opaque only.
#[test]
fn only_the_shadow_lets_anything_through() {
    for (theme, t) in THEMES {
        for (colours, grounds, _) in pairs(t) {
            for (name, colour) in colours.into_iter().chain(grounds) {
                assert!(colour.is_opaque(), "{theme}: {name}");
            }
        }
    }
}
