//! Spacing, sizes and radii in points (logical pixels at zoom 1).

/// 2 points.
pub const XXS: f32 = 2.0;
/// 4 points.
pub const XS: f32 = 4.0;
/// 8 points: title to lead, icon to label.
pub const S: f32 = 8.0;
/// 12 points.
pub const M: f32 = 12.0;
/// 16 points: between cards, page margin in compact.
pub const L: f32 = 16.0;
/// 20 points: lead to content, inside cards.
pub const XL: f32 = 20.0;
/// 24 points: between columns, above the title.
pub const XXL: f32 = 24.0;
/// 40 points: page margin left and right.
pub const PAGE: f32 = 40.0;

/// Radius of portal words and codes.
pub const RADIUS_WORD: u8 = 4;
/// Radius of controls, steps and boxes.
pub const RADIUS: u8 = 8;
/// Radius of drawings of other programs.
pub const RADIUS_SCHEMATIC: u8 = 10;
/// Radius of cards, ladder and table.
pub const RADIUS_CARD: u8 = 12;
/// Radius of dialogs.
pub const RADIUS_DIALOG: u8 = 14;

/// Height of the primary button and of text fields.
pub const FIELD: f32 = 40.0;
/// Height of buttons, copy boxes and dialog buttons.
pub const CONTROL: f32 = 36.0;
/// Height of small buttons and filter chips; nothing that can be pressed is smaller.
pub const SMALL: f32 = 32.0;
/// Height of chips that cannot be pressed.
pub const CHIP: f32 = 24.0;

/// Width of the step rail.
pub const RAIL: f32 = 264.0;
/// Height of the strip that replaces the rail in compact.
pub const STRIP: f32 = 44.0;
/// Height of the footer.
pub const FOOTER: f32 = 64.0;
/// Height of the footer in compact.
pub const FOOTER_COMPACT: f32 = 56.0;
/// Widest content of a page; wider windows leave free ground at both sides.
pub const CONTENT: f32 = 1200.0;
/// Width of the content in a window of the usual size.
pub const USUAL: f32 = 836.0;
/// Below this width two columns stand one below the other.
pub const TWO_COLUMNS: f32 = 560.0;
/// Below this width of the page area its margins shrink.
pub const ROOMY: f32 = 840.0;
/// Longest line of running text.
pub const LINE: f32 = 640.0;
/// Below this window width the compact form begins.
pub const COMPACT_BELOW: f32 = 760.0;
/// Side length of state marks.
pub const MARK: f32 = 22.0;
