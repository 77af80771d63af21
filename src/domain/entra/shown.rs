//! Instructions as they fit the screen of this person: the guide, with what the person said to see instead.

use super::super::texts::Texts;
use super::chosen::Chosen;
use super::guides::{CopyValue, Guide, GuideId, GuideLine, guide};
use super::looks::{Effect, LookVariant};
use super::markup;
use super::pictures::{Picture, PictureId, PictureValues, picture};

/// A guide with the looks that were chosen for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The instructions, which may be others than were asked for.
    pub guide: &'static Guide,
    /// The look that led to other instructions.
    pub led_by: Option<&'static LookVariant>,
    /// The looks of these instructions themselves, in their order.
    pub looks: Vec<&'static LookVariant>,
}

impl Shown {
    /// The guide as it is for most.
    pub fn usual(id: GuideId) -> Self {
        Self { guide: guide(id), led_by: None, looks: Vec::new() }
    }

    /// The guide for somebody who chose these looks.
    pub fn of(id: GuideId, chosen: Chosen<'_>) -> Self {
        let asked = guide(id);
        let is_chosen = |look: &LookVariant| chosen.has(look);
        // One step aside only: two guides may lead to each other.
        let led_by = asked.looks_different.iter().find(|l| l.goes_to().is_some() && is_chosen(l));
        let guide = led_by.and_then(LookVariant::goes_to).map_or(asked, guide);
        let looks = guide.looks_different.iter().filter(|l| l.goes_to().is_none() && is_chosen(l)).collect();
        Self { guide, led_by, looks }
    }

    /// Every look that is in force.
    pub fn in_force(&self) -> impl Iterator<Item = &'static LookVariant> {
        self.led_by.into_iter().chain(self.looks.iter().copied())
    }

    /// The sentences.
    pub fn lines(&self) -> Vec<GuideLine> {
        let other = |line: &GuideLine| {
            self.looks.iter().find_map(|look| match look.effect {
                Effect::Instead { lines, .. } => lines.iter().find(|(key, _)| *key == line.text_key),
                _ => None,
            })
        };
        let pick = |line: &GuideLine| match other(line) {
            Some((_, new)) => GuideLine { letter: line.letter, copy: line.copy, ..*new },
            None => *line,
        };
        self.guide.lines.iter().map(pick).collect()
    }

    /// The drawings, in the order of the letters.
    pub fn pictures(&self, values: &PictureValues) -> Vec<Picture> {
        let values = PictureValues { folded: self.has(Effect::Folded), ..values.clone() };
        let other = |id: PictureId| {
            self.looks.iter().find_map(|look| match look.effect {
                Effect::Instead { pictures, .. } => pictures.iter().find(|(old, _)| *old == id),
                _ => None,
            })
        };
        let ids = self.guide.pictures.iter().flat_map(|id| match other(*id) {
            Some((_, new)) => new.to_vec(),
            None => vec![*id],
        });
        ids.map(|id| picture(id, &values)).collect()
    }

    /// Whether the person's portal speaks another language.
    pub fn in_other_language(&self) -> bool {
        self.has(Effect::OtherLanguage)
    }

    /// Whether the app's menu is folded.
    pub fn is_folded(&self) -> bool {
        self.has(Effect::Folded)
    }

    fn has(&self, effect: Effect) -> bool {
        self.looks.iter().any(|look| look.effect == effect)
    }

    /// What a drawing shows, in words: its page, then the sentences of its letters with the values that stand in
    /// the fields, in order. A secret is told as dots.
    pub fn text_alternative(&self, picture: &Picture, values: &PictureValues, texts: &Texts) -> String {
        let mut out = texts.with("guide-drawing-of", &[("page", picture.title.as_ref().into())]);
        let letters = picture.letters();
        for line in self.lines().iter().filter(|l| letters.contains(&l.letter)) {
            let letter = line.letter.to_string();
            let sentence = markup::plain(&texts.get(line.text_key));
            let args = [("letter", letter.as_str().into()), ("sentence", sentence.as_str().into())];
            out.push(' ');
            out.push_str(&texts.with("guide-drawing-line", &args));
            let value = line.copy.and_then(|copy| values.of(copy));
            if line.copy == Some(CopyValue::SecretToken) {
                out.push_str(". ");
                out.push_str(&texts.get("screen-drawing-dots"));
            } else if let Some(value) = value {
                out.push_str(". ");
                out.push_str(&texts.with("screen-drawing-value", &[("value", value.into())]));
            }
        }
        out
    }
}
