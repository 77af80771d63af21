//! Every colour of the program, one value per role and theme. No colour is named anywhere else.
#![expect(clippy::disallowed_methods, reason = "this is the one file where colours are made")]

use eframe::egui::Color32;

/// The colour roles of one theme. Warm paper is this program, cool grey (`sk_*`) is Microsoft's screen;
/// ink blue (`accent`) acts, plum (`flag`) marks where the person's hand goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tokens {
    /// Window background.
    pub canvas: Color32,
    /// Step rail, compact top strip.
    pub rail: Color32,
    /// Cards, fields, secondary buttons, selected step.
    pub surface: Color32,
    /// Quiet cards, copy boxes, read-only fields, table head.
    pub sunken: Color32,
    /// Dialogs, toasts, popups.
    pub raised: Color32,
    /// Pointer over row, quiet or secondary button.
    pub hover: Color32,
    /// Pressed secondary or quiet button.
    pub press: Color32,
    /// Empty part of a bar, rest of the spinner ring, outline of a control that is not available.
    pub track: Color32,
    /// Hairlines, card outlines (decoration).
    pub line: Color32,
    /// Outline of every control.
    pub line_strong: Color32,
    /// Headings, labels, values.
    pub text_strong: Color32,
    /// Running text.
    pub text_body: Color32,
    /// Help, times, status words of steps to come.
    pub text_muted: Color32,
    /// Label of a control that is not available.
    pub text_off: Color32,
    /// Primary button, progress, current step.
    pub accent: Color32,
    /// Primary button under the pointer.
    pub accent_hover: Color32,
    /// Primary button pressed.
    pub accent_press: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Links, quiet buttons, 'You are here'.
    pub accent_text: Color32,
    /// Running rung, selected row, selected chip.
    pub accent_soft: Color32,
    /// Outline on accent-soft.
    pub accent_border: Color32,
    /// Sign-here flag: target marks, 'needs you'.
    pub flag: Color32,
    /// Letter on the flag.
    pub on_flag: Color32,
    /// Presenting banner, soft flag area.
    pub flag_soft: Color32,
    /// Outline on flag-soft.
    pub flag_border: Color32,
    /// Passed, done.
    pub positive: Color32,
    /// Ground of what passed.
    pub positive_soft: Color32,
    /// Thread below a passed mark.
    pub positive_border: Color32,
    /// Works, but will bite later.
    pub warning: Color32,
    /// Ground of a warning.
    pub warning_soft: Color32,
    /// Outline on warning-soft.
    pub warning_border: Color32,
    /// Failed, blocker, danger button.
    pub critical: Color32,
    /// Ground of what failed.
    pub critical_soft: Color32,
    /// Outline on critical-soft.
    pub critical_border: Color32,
    /// Note, waiting.
    pub info: Color32,
    /// Practice banner, repair note.
    pub info_soft: Color32,
    /// Outline on info-soft.
    pub info_border: Color32,
    /// Danger button, hover and pressed.
    pub danger_hover: Color32,
    /// Text on danger.
    pub on_danger: Color32,
    /// Focus ring.
    pub focus: Color32,
    /// Dialogs, toasts, popups (last two digits: alpha).
    pub shadow: Color32,
    /// Drawn Microsoft page, its paper.
    pub sk_page: Color32,
    /// Its browser bar; portal words in our text.
    pub sk_chrome: Color32,
    /// Its lines.
    pub sk_line: Color32,
    /// Its text that does not matter, as bars.
    pub sk_bar: Color32,
    /// Its text that matters.
    pub sk_text: Color32,
    /// Its outlines and icons that matter.
    pub sk_mark: Color32,
    /// Whether this is a high-contrast theme, in which soft grounds vanish and outlines are 2 points.
    pub high_contrast: bool,
    /// Whether the ground is dark.
    pub dark: bool,
}

const fn rgb(r: u8, g: u8, b: u8) -> Color32 {
    Color32::from_rgb(r, g, b)
}

/// `Color32` holds premultiplied channels.
const fn alpha(r: u8, g: u8, b: u8, a: u8) -> Color32 {
    const fn times(channel: u8, a: u8) -> u8 {
        ((channel as u16 * a as u16 + 127) / 255) as u8
    }
    Color32::from_rgba_premultiplied(times(r, a), times(g, a), times(b, a), a)
}

/// Light.
pub const LIGHT: Tokens = Tokens {
    canvas: rgb(0xf7, 0xf5, 0xf0),
    rail: rgb(0xed, 0xea, 0xe2),
    surface: rgb(0xff, 0xff, 0xff),
    sunken: rgb(0xf1, 0xee, 0xe7),
    raised: rgb(0xff, 0xff, 0xff),
    hover: rgb(0xe6, 0xe2, 0xd8),
    press: rgb(0xd9, 0xd4, 0xc7),
    track: rgb(0xde, 0xd9, 0xce),
    line: rgb(0xe0, 0xdb, 0xd0),
    line_strong: rgb(0x85, 0x7f, 0x72),
    text_strong: rgb(0x18, 0x1d, 0x2b),
    text_body: rgb(0x34, 0x3b, 0x4b),
    text_muted: rgb(0x5a, 0x60, 0x70),
    text_off: rgb(0x5f, 0x65, 0x74),
    accent: rgb(0x2c, 0x44, 0xb0),
    accent_hover: rgb(0x24, 0x38, 0x90),
    accent_press: rgb(0x1c, 0x2c, 0x73),
    on_accent: rgb(0xff, 0xff, 0xff),
    accent_text: rgb(0x2a, 0x41, 0xa8),
    accent_soft: rgb(0xe8, 0xeb, 0xf9),
    accent_border: rgb(0xb4, 0xbf, 0xea),
    flag: rgb(0xa0, 0x1f, 0x63),
    on_flag: rgb(0xff, 0xff, 0xff),
    flag_soft: rgb(0xfa, 0xea, 0xf2),
    flag_border: rgb(0xdf, 0xa9, 0xc4),
    positive: rgb(0x1c, 0x6b, 0x3b),
    positive_soft: rgb(0xe5, 0xf2, 0xe9),
    positive_border: rgb(0x9c, 0xc9, 0xac),
    warning: rgb(0x87, 0x4a, 0x00),
    warning_soft: rgb(0xfb, 0xf0, 0xda),
    warning_border: rgb(0xe0, 0xbc, 0x7e),
    critical: rgb(0xa5, 0x26, 0x1d),
    critical_soft: rgb(0xfb, 0xea, 0xe7),
    critical_border: rgb(0xe5, 0xaa, 0xa3),
    info: rgb(0x1f, 0x58, 0x75),
    info_soft: rgb(0xe4, 0xf0, 0xf5),
    info_border: rgb(0x9f, 0xc6, 0xd8),
    danger_hover: rgb(0x86, 0x1c, 0x15),
    on_danger: rgb(0xff, 0xff, 0xff),
    focus: rgb(0x2c, 0x44, 0xb0),
    shadow: alpha(0x18, 0x1d, 0x2b, 0x33),
    sk_page: rgb(0xff, 0xff, 0xff),
    sk_chrome: rgb(0xe9, 0xec, 0xf1),
    sk_line: rgb(0xc6, 0xcc, 0xd6),
    sk_bar: rgb(0xd9, 0xde, 0xe6),
    sk_text: rgb(0x43, 0x4b, 0x5b),
    sk_mark: rgb(0x70, 0x78, 0x88),
    high_contrast: false,
    dark: false,
};

/// Dark.
pub const DARK: Tokens = Tokens {
    canvas: rgb(0x15, 0x17, 0x1c),
    rail: rgb(0x10, 0x12, 0x16),
    surface: rgb(0x1d, 0x20, 0x27),
    sunken: rgb(0x18, 0x1a, 0x20),
    raised: rgb(0x27, 0x2b, 0x34),
    hover: rgb(0x2a, 0x2e, 0x38),
    press: rgb(0x34, 0x39, 0x45),
    track: rgb(0x36, 0x3c, 0x48),
    line: rgb(0x2f, 0x34, 0x3f),
    line_strong: rgb(0x75, 0x7d, 0x8d),
    text_strong: rgb(0xf4, 0xf2, 0xec),
    text_body: rgb(0xd6, 0xd6, 0xd4),
    text_muted: rgb(0xa4, 0xa8, 0xb2),
    text_off: rgb(0x9d, 0xa2, 0xad),
    accent: rgb(0x9a, 0xa9, 0xfa),
    accent_hover: rgb(0xb2, 0xbd, 0xfc),
    accent_press: rgb(0xc8, 0xd0, 0xfd),
    on_accent: rgb(0x11, 0x16, 0x3a),
    accent_text: rgb(0xa9, 0xb6, 0xfb),
    accent_soft: rgb(0x23, 0x2a, 0x4a),
    accent_border: rgb(0x41, 0x4e, 0x8f),
    flag: rgb(0xf1, 0x9a, 0xc6),
    on_flag: rgb(0x3a, 0x0b, 0x25),
    flag_soft: rgb(0x3a, 0x1f, 0x2e),
    flag_border: rgb(0x7a, 0x40, 0x60),
    positive: rgb(0x7f, 0xd3, 0xa0),
    positive_soft: rgb(0x17, 0x29, 0x1e),
    positive_border: rgb(0x2f, 0x5f, 0x43),
    warning: rgb(0xf0, 0xbc, 0x62),
    warning_soft: rgb(0x32, 0x27, 0x0f),
    warning_border: rgb(0x6e, 0x54, 0x23),
    critical: rgb(0xff, 0x9e, 0x94),
    critical_soft: rgb(0x38, 0x1c, 0x1a),
    critical_border: rgb(0x7b, 0x3d, 0x37),
    info: rgb(0x8a, 0xc8, 0xe8),
    info_soft: rgb(0x15, 0x2a, 0x35),
    info_border: rgb(0x2d, 0x58, 0x6f),
    danger_hover: rgb(0xff, 0xb8, 0xb0),
    on_danger: rgb(0x3b, 0x0b, 0x07),
    focus: rgb(0xc8, 0xd0, 0xfd),
    shadow: alpha(0x00, 0x00, 0x00, 0x73),
    sk_page: rgb(0x22, 0x26, 0x2e),
    sk_chrome: rgb(0x2b, 0x30, 0x3a),
    sk_line: rgb(0x45, 0x4c, 0x59),
    sk_bar: rgb(0x3b, 0x42, 0x4e),
    sk_text: rgb(0xcd, 0xd3, 0xdd),
    sk_mark: rgb(0x8f, 0x98, 0xa8),
    high_contrast: false,
    dark: true,
};

/// High contrast on white.
pub const CONTRAST_LIGHT: Tokens = Tokens {
    canvas: rgb(0xff, 0xff, 0xff),
    rail: rgb(0xff, 0xff, 0xff),
    surface: rgb(0xff, 0xff, 0xff),
    sunken: rgb(0xff, 0xff, 0xff),
    raised: rgb(0xff, 0xff, 0xff),
    hover: rgb(0xe8, 0xe8, 0xe8),
    press: rgb(0xd0, 0xd0, 0xd0),
    track: rgb(0xc8, 0xc8, 0xc8),
    line: rgb(0x00, 0x00, 0x00),
    line_strong: rgb(0x00, 0x00, 0x00),
    text_strong: rgb(0x00, 0x00, 0x00),
    text_body: rgb(0x00, 0x00, 0x00),
    text_muted: rgb(0x00, 0x00, 0x00),
    text_off: rgb(0x5a, 0x5a, 0x5a),
    accent: rgb(0x0a, 0x2a, 0xa8),
    accent_hover: rgb(0x06, 0x1c, 0x74),
    accent_press: rgb(0x04, 0x13, 0x52),
    on_accent: rgb(0xff, 0xff, 0xff),
    accent_text: rgb(0x0a, 0x2a, 0xa8),
    accent_soft: rgb(0xff, 0xff, 0xff),
    accent_border: rgb(0x0a, 0x2a, 0xa8),
    flag: rgb(0x8a, 0x00, 0x50),
    on_flag: rgb(0xff, 0xff, 0xff),
    flag_soft: rgb(0xff, 0xff, 0xff),
    flag_border: rgb(0x8a, 0x00, 0x50),
    positive: rgb(0x00, 0x53, 0x1f),
    positive_soft: rgb(0xff, 0xff, 0xff),
    positive_border: rgb(0x00, 0x53, 0x1f),
    warning: rgb(0x6b, 0x3a, 0x00),
    warning_soft: rgb(0xff, 0xff, 0xff),
    warning_border: rgb(0x6b, 0x3a, 0x00),
    critical: rgb(0x8f, 0x00, 0x00),
    critical_soft: rgb(0xff, 0xff, 0xff),
    critical_border: rgb(0x8f, 0x00, 0x00),
    info: rgb(0x00, 0x3f, 0x5e),
    info_soft: rgb(0xff, 0xff, 0xff),
    info_border: rgb(0x00, 0x3f, 0x5e),
    danger_hover: rgb(0x5e, 0x00, 0x00),
    on_danger: rgb(0xff, 0xff, 0xff),
    focus: rgb(0x0a, 0x2a, 0xa8),
    shadow: alpha(0x00, 0x00, 0x00, 0x00),
    sk_page: rgb(0xff, 0xff, 0xff),
    sk_chrome: rgb(0xff, 0xff, 0xff),
    sk_line: rgb(0x00, 0x00, 0x00),
    sk_bar: rgb(0xd9, 0xd9, 0xd9),
    sk_text: rgb(0x00, 0x00, 0x00),
    sk_mark: rgb(0x00, 0x00, 0x00),
    high_contrast: true,
    dark: false,
};

/// High contrast on black.
pub const CONTRAST_DARK: Tokens = Tokens {
    canvas: rgb(0x00, 0x00, 0x00),
    rail: rgb(0x00, 0x00, 0x00),
    surface: rgb(0x00, 0x00, 0x00),
    sunken: rgb(0x00, 0x00, 0x00),
    raised: rgb(0x00, 0x00, 0x00),
    hover: rgb(0x2b, 0x2b, 0x2b),
    press: rgb(0x44, 0x44, 0x44),
    track: rgb(0x4a, 0x4a, 0x4a),
    line: rgb(0xff, 0xff, 0xff),
    line_strong: rgb(0xff, 0xff, 0xff),
    text_strong: rgb(0xff, 0xff, 0xff),
    text_body: rgb(0xff, 0xff, 0xff),
    text_muted: rgb(0xff, 0xff, 0xff),
    text_off: rgb(0xa8, 0xa8, 0xa8),
    accent: rgb(0x8f, 0xd3, 0xff),
    accent_hover: rgb(0xb9, 0xe4, 0xff),
    accent_press: rgb(0xdd, 0xf2, 0xff),
    on_accent: rgb(0x00, 0x00, 0x00),
    accent_text: rgb(0x8f, 0xd3, 0xff),
    accent_soft: rgb(0x00, 0x00, 0x00),
    accent_border: rgb(0x8f, 0xd3, 0xff),
    flag: rgb(0xff, 0x9b, 0xd6),
    on_flag: rgb(0x00, 0x00, 0x00),
    flag_soft: rgb(0x00, 0x00, 0x00),
    flag_border: rgb(0xff, 0x9b, 0xd6),
    positive: rgb(0x5c, 0xff, 0x9d),
    positive_soft: rgb(0x00, 0x00, 0x00),
    positive_border: rgb(0x5c, 0xff, 0x9d),
    warning: rgb(0xff, 0xd2, 0x3f),
    warning_soft: rgb(0x00, 0x00, 0x00),
    warning_border: rgb(0xff, 0xd2, 0x3f),
    critical: rgb(0xff, 0x9c, 0x94),
    critical_soft: rgb(0x00, 0x00, 0x00),
    critical_border: rgb(0xff, 0x9c, 0x94),
    info: rgb(0x7f, 0xe3, 0xff),
    info_soft: rgb(0x00, 0x00, 0x00),
    info_border: rgb(0x7f, 0xe3, 0xff),
    danger_hover: rgb(0xff, 0xc2, 0xbc),
    on_danger: rgb(0x00, 0x00, 0x00),
    focus: rgb(0xff, 0xf0, 0x4d),
    shadow: alpha(0x00, 0x00, 0x00, 0x00),
    sk_page: rgb(0x00, 0x00, 0x00),
    sk_chrome: rgb(0x00, 0x00, 0x00),
    sk_line: rgb(0xff, 0xff, 0xff),
    sk_bar: rgb(0x3a, 0x3a, 0x3a),
    sk_text: rgb(0xff, 0xff, 0xff),
    sk_mark: rgb(0xff, 0xff, 0xff),
    high_contrast: true,
    dark: true,
};

/// What dims the page behind a dialog: black at 40 %.
pub const BACKDROP: Color32 = alpha(0x00, 0x00, 0x00, 0x66);

/// The colours of a drawn Microsoft page for widgets that can be used: its greys take the place of paper and ink.
/// States, the focus ring and what marks the practice stay as they are.
const fn portal(t: Tokens) -> Tokens {
    Tokens {
        canvas: t.sk_page,
        rail: t.sk_chrome,
        surface: t.sk_page,
        sunken: t.sk_chrome,
        raised: t.sk_page,
        // In the contrast themes the lines have the colour of the words.
        hover: if t.high_contrast { t.hover } else { t.sk_bar },
        press: if t.high_contrast { t.press } else { t.sk_line },
        track: if t.high_contrast { t.track } else { t.sk_line },
        line: t.sk_line,
        line_strong: t.sk_mark,
        text_strong: t.sk_text,
        text_body: t.sk_text,
        text_muted: t.sk_text,
        accent: t.sk_text,
        accent_hover: t.text_strong,
        accent_press: t.text_strong,
        on_accent: t.sk_page,
        accent_text: t.sk_text,
        accent_soft: t.sk_chrome,
        accent_border: t.sk_line,
        ..t
    }
}

/// [`LIGHT`] on the practice portal.
pub const PORTAL_LIGHT: Tokens = portal(LIGHT);
/// [`DARK`] on the practice portal.
pub const PORTAL_DARK: Tokens = portal(DARK);
/// [`CONTRAST_LIGHT`] on the practice portal.
pub const PORTAL_CONTRAST_LIGHT: Tokens = portal(CONTRAST_LIGHT);
/// [`CONTRAST_DARK`] on the practice portal.
pub const PORTAL_CONTRAST_DARK: Tokens = portal(CONTRAST_DARK);
