//! The type table: one constant per style. Weights stay at 400, 500, 600 and 650, for each is a set of
//! glyphs of its own. Colours come from the theme in force: strong, running or muted text.

use super::tokens::Tokens;
use crate::ui::masked;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Align, Color32, FontFamily, FontId, RichText};

/// Which of the three text colours a style has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Headings, labels, values.
    Strong,
    /// Running text.
    Body,
    /// Help, times.
    Muted,
}

impl Tone {
    /// The colour of this tone.
    pub const fn colour(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Strong => tokens.text_strong,
            Self::Body => tokens.text_body,
            Self::Muted => tokens.text_muted,
        }
    }
}

/// One row of the type table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Size in points.
    pub size: f32,
    /// Line height in points.
    pub line: f32,
    /// Weight on the `wght` axis; no meaning for the fixed face.
    pub weight: f32,
    /// Extra space between letters, in points.
    pub spacing: f32,
    /// Whether the fixed-width face is used.
    pub mono: bool,
    /// Text colour.
    pub tone: Tone,
}

const fn row(size: f32, line: f32, weight: f32, spacing: f32, tone: Tone) -> Type {
    Type { size, line, weight, spacing, mono: false, tone }
}

/// Page title, one a page.
pub const TITLE: Type = row(26.0, 32.0, 650.0, -0.5, Tone::Strong);
/// Page title in compact.
pub const TITLE_COMPACT: Type = row(22.0, 28.0, 650.0, -0.5, Tone::Strong);
/// The one figure a page is about.
pub const FIGURE: Type = row(44.0, 48.0, 650.0, -1.2, Tone::Strong);
/// Card and dialog headings.
pub const SECTION: Type = row(17.0, 24.0, 600.0, -0.2, Tone::Strong);
/// Running text.
pub const BODY: Type = row(15.0, 22.0, 400.0, -0.1, Tone::Body);
/// Rung questions and step titles.
pub const ITEM: Type = row(15.0, 20.0, 500.0, -0.1, Tone::Strong);
/// Strong words inside running text.
pub const STRONG: Type = row(15.0, 22.0, 600.0, -0.1, Tone::Strong);
/// Above fields, on buttons.
pub const LABEL: Type = row(14.0, 20.0, 600.0, 0.0, Tone::Strong);
/// Below headings, beside fields, footer.
pub const HELP: Type = row(14.0, 20.0, 400.0, -0.1, Tone::Muted);
/// Tables, finding card, quiet cards.
pub const DENSE: Type = row(14.0, 20.0, 400.0, -0.1, Tone::Body);
/// Status words, answers, times, chips.
pub const META: Type = row(13.0, 18.0, 400.0, 0.0, Tone::Muted);
/// A status word that tells a state.
pub const META_STATE: Type = row(13.0, 18.0, 500.0, 0.0, Tone::Muted);
/// Values to copy, addresses.
pub const MONO: Type = Type { mono: true, ..row(14.0, 20.0, 400.0, 0.0, Tone::Strong) };
/// Codes and requests.
pub const MONO_SMALL: Type = Type { mono: true, ..row(13.0, 18.0, 400.0, 0.0, Tone::Strong) };

impl Type {
    /// The same style in another weight (400, 500, 600 or 650).
    #[must_use]
    pub const fn weight(mut self, weight: f32) -> Self {
        self.weight = weight;
        self
    }

    /// The same style in another tone.
    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The face and size.
    pub fn font(self) -> FontId {
        FontId::new(self.size, if self.mono { FontFamily::Monospace } else { FontFamily::Proportional })
    }

    /// Text in this style, coloured by the theme in force.
    pub fn text(self, text: impl Into<String>) -> RichText {
        let text = RichText::new(masked::string(text.into()))
            .font(self.font())
            .extra_letter_spacing(self.spacing)
            .line_height(Some(self.line));
        let text = if self.mono { text } else { text.variation("wght", self.weight) };
        match self.tone {
            Tone::Strong => text.strong(),
            Tone::Body => text,
            Tone::Muted => text.weak(),
        }
    }

    /// The format for a layout job.
    pub fn format(self, colour: Color32) -> TextFormat {
        let mut format = TextFormat {
            font_id: self.font(),
            extra_letter_spacing: self.spacing,
            line_height: Some(self.line),
            color: colour,
            valign: Align::Center,
            ..TextFormat::default()
        };
        if !self.mono {
            format.coords.push("wght", self.weight);
        }
        format
    }

    /// A layout job of one run, without wrapping.
    pub fn job(self, text: &str, colour: Color32) -> LayoutJob {
        LayoutJob::single_section(masked::words(text).into_owned(), self.format(colour))
    }
}

/// Codes and requests.
pub fn mono_small(text: impl Into<String>) -> RichText {
    MONO_SMALL.text(text)
}
