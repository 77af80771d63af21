//! What the program remembers about the person, not about a setup: language, look, size and place of the window.

mod file;
pub mod place;
pub mod system;

use std::collections::BTreeMap;

pub use file::{
    LoadedSettings, MAX_SETTINGS_BYTES, SettingsWarning, read_settings, write_settings, write_settings_over,
};
pub use place::{Monitor, WindowPlace};
pub use system::SystemLook;

/// The smallest size of everything, in percent.
pub const ZOOM_MIN: u16 = 75;
/// The largest size of everything, in percent.
pub const ZOOM_MAX: u16 = 300;
/// The size in which everything is drawn unless somebody says otherwise.
pub const ZOOM_USUAL: u16 = 100;
/// What one press of the keys adds or takes away.
pub const ZOOM_STEP: u16 = 10;
/// More pictures of Microsoft's pages than that do not exist.
pub const MAX_LOOKS: usize = 200;

/// Which of the looks the person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ThemeChoice {
    /// Light or dark, plain or in high contrast, as the system says; light where the system says nothing.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// High contrast on white.
    ContrastLight,
    /// High contrast on black.
    ContrastDark,
}

impl ThemeChoice {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::System, Self::Light, Self::Dark, Self::ContrastLight, Self::ContrastDark];

    /// Whether this is one of the two looks in which soft grounds vanish and outlines carry the state.
    pub const fn is_contrast(self) -> bool {
        matches!(self, Self::ContrastLight | Self::ContrastDark)
    }

    /// Its name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::ContrastLight => "contrast_light",
            Self::ContrastDark => "contrast_dark",
        }
    }
}

/// Whether things may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum MotionChoice {
    /// As the system says; they move where the system says nothing.
    #[default]
    System,
    /// Less motion.
    Reduced,
    /// The usual motion.
    Usual,
}

impl MotionChoice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::System, Self::Reduced, Self::Usual];

    /// Its name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Reduced => "reduced",
            Self::Usual => "usual",
        }
    }

    /// Whether less motion is asked for.
    pub fn is_reduced(self, system: SystemLook) -> bool {
        match self {
            Self::System => system.reduced_motion == Some(true),
            Self::Reduced => true,
            Self::Usual => false,
        }
    }
}

/// All of it. What is not known is left to the system.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Tag of the language, such as `da`; `None`: the system's.
    pub language: Option<String>,
    /// Colours.
    pub theme: ThemeChoice,
    /// Size of everything in percent, from [`ZOOM_MIN`] to [`ZOOM_MAX`].
    pub zoom: u16,
    /// Motion.
    pub motion: MotionChoice,
    /// Where the window was; `None` before it was ever closed.
    pub window: Option<WindowPlace>,
    /// How Microsoft's portal looks for the person, whichever setup is open: topic → the look's key. Which of them are
    /// known is not asked here, so that another version finds its own again.
    pub portal_looks: BTreeMap<String, String>,
    /// Others look on: names are masked and secrets cannot be uncovered.
    pub presenting: bool,
    /// The zoom before presenting made everything larger, in percent like `zoom`; `None` when nobody presents.
    pub zoom_before: Option<u16>,
    /// The person helps others: pages show the script.
    pub helping: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::default(),
            zoom: ZOOM_USUAL,
            motion: MotionChoice::default(),
            window: None,
            portal_looks: BTreeMap::new(),
            presenting: false,
            zoom_before: None,
            helping: false,
        }
    }
}

impl Settings {
    /// The zoom as a factor, 1.0 is 100 %.
    pub fn zoom_factor(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }
}

/// What is on disk, with what one copy of the program changed from `before` to `after`: what it left alone stays as
/// another copy may have saved it meanwhile. A part that could not be read there is nobody's choice: it becomes as it is
/// here.
pub fn merged(before: &Settings, after: &Settings, there: LoadedSettings) -> Settings {
    fn one<T: PartialEq + Clone>(before: &T, after: &T, there: Option<T>) -> T {
        there.filter(|_| before == after).unwrap_or_else(|| after.clone())
    }
    let LoadedSettings { settings: there, warnings, .. } = there;
    let is_read = |part| !warnings.contains(&SettingsWarning::BadField(part));
    let portal_looks = if is_read("portal_looks") {
        merged_looks(&before.portal_looks, &after.portal_looks, there.portal_looks)
    } else {
        after.portal_looks.clone()
    };
    Settings {
        language: one(&before.language, &after.language, is_read("language").then_some(there.language)),
        theme: one(&before.theme, &after.theme, is_read("theme").then_some(there.theme)),
        zoom: one(&before.zoom, &after.zoom, is_read("zoom").then_some(there.zoom)),
        motion: one(&before.motion, &after.motion, is_read("motion").then_some(there.motion)),
        window: one(&before.window, &after.window, is_read("window").then_some(there.window)),
        presenting: one(
            &before.presenting,
            &after.presenting,
            is_read("presenting").then_some(there.presenting),
        ),
        zoom_before: one(
            &before.zoom_before,
            &after.zoom_before,
            is_read("zoom_before").then_some(there.zoom_before),
        ),
        helping: one(&before.helping, &after.helping, is_read("helping").then_some(there.helping)),
        portal_looks,
    }
}

fn merged_looks(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
    mut there: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    there.retain(|topic, _| after.contains_key(topic) || !before.contains_key(topic));
    for (topic, look) in after {
        if before.get(topic) != Some(look) {
            there.insert(topic.clone(), look.clone());
        }
    }
    there
}

/// A factor as whole percent within what is readable.
pub fn zoom_percent(factor: f32) -> u16 {
    if factor.is_finite() {
        (factor * 100.0).round().clamp(f32::from(ZOOM_MIN), f32::from(ZOOM_MAX)) as u16
    } else {
        ZOOM_USUAL
    }
}

/// Whether this could be the tag of a language, such as `de` or `pt-BR`.
pub fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.split('-').all(is_subtag)
}

fn is_subtag(part: &str) -> bool {
    (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_whole_percent_and_readable() {
        assert_eq!(zoom_percent(1.0), 100);
        assert_eq!(zoom_percent(1.249), 125);
        assert_eq!(zoom_percent(0.1), ZOOM_MIN);
        assert_eq!(zoom_percent(9.0), ZOOM_MAX);
        assert_eq!(zoom_percent(f32::NAN), ZOOM_USUAL);
    }

    #[test]
    fn the_system_is_followed_only_where_that_was_chosen() {
        let still = SystemLook { reduced_motion: Some(true), ..SystemLook::default() };
        assert!(MotionChoice::System.is_reduced(still));
        assert!(!MotionChoice::System.is_reduced(SystemLook::default()));
        assert!(!MotionChoice::Usual.is_reduced(still));
        assert!(MotionChoice::Reduced.is_reduced(SystemLook::default()));
    }

    #[test]
    fn tags_of_languages() {
        for good in ["en", "da", "pt-BR", "zh-Hant-TW"] {
            assert!(is_language_tag(good), "{good}");
        }
        for odd in ["", "e", "da_DK", "../../etc", "de-", "a very long tag that is none"] {
            assert!(!is_language_tag(odd), "{odd}");
        }
    }
}
