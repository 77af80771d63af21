//! In what look, language and size a scene is seen.

use contractbook_setup::domain::texts::{Language, Texts};
use contractbook_setup::ui::Action;
use contractbook_setup::ui::theme::ThemeChoice;
use eframe::egui::{Memory, Vec2, vec2};

use super::super::window::Window;

/// A language, or what stands in for every other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// A language that the program speaks. Every way is walked in English.
    Of(Language),
    /// Accents, and two letters more in five.
    Pseudo,
}

impl Words {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::Of(Language::English), Self::Of(Language::Danish), Self::Of(Language::German), Self::Pseudo];

    /// Its name in the names of pictures.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Of(language) => language.tag(),
            Self::Pseudo => "pseudo",
        }
    }

    fn put(self, window: &mut Window) {
        let ctx = window.harness.ctx.clone();
        let app = window.harness.state_mut();
        match self {
            Self::Of(language) => {
                app.act(&ctx, Action::Language(Some(language)));
                // Its language is English, too.
                if app.state.texts.get("button-continue").contains(|letter: char| !letter.is_ascii()) {
                    app.state.texts = Texts::of(language);
                }
            }
            Self::Pseudo => app.state.texts = Texts::pseudo(),
        }
    }
}

/// A size of the window, with its zoom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Size {
    /// As it opens: 1180 x 780.
    Window,
    /// The smallest common projector: 1024 x 700.
    Small,
    /// A whole screen: 1920 x 1080.
    Screen,
    /// A large screen: 2560 x 1300.
    Large,
    /// 200 % of 1280 x 720: the compact form.
    Zoomed,
    /// As wide as it opens, and so many points high.
    Tall(f32),
    /// 200 % of 1280 points' width, and so many points high.
    ZoomedTall(f32),
}

impl Size {
    /// Those in which every page is seen in every look.
    pub const ALL: [Self; 4] = [Self::Window, Self::Small, Self::Screen, Self::Zoomed];

    /// Its name in the names of pictures.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Window => "1180x780",
            Self::Small => "1024x700",
            Self::Screen => "1920x1080",
            Self::Large => "2560x1300",
            Self::Zoomed => "1280x720-200",
            Self::Tall(_) => "whole",
            Self::ZoomedTall(_) => "whole-200",
        }
    }

    /// Width and height in points.
    pub fn points(self) -> Vec2 {
        match self {
            Self::Window => vec2(1180.0, 780.0),
            Self::Small => vec2(1024.0, 700.0),
            Self::Screen => vec2(1920.0, 1080.0),
            Self::Large => vec2(2560.0, 1300.0),
            Self::Zoomed => vec2(640.0, 360.0),
            Self::Tall(height) => vec2(1180.0, height),
            Self::ZoomedTall(height) => vec2(640.0, height),
        }
    }

    /// Zoom, 1.0 is 100 %.
    pub const fn zoom(self) -> f32 {
        match self {
            Self::Zoomed | Self::ZoomedTall(_) => 2.0,
            _ => 1.0,
        }
    }
}

/// The looks, with their names in the names of pictures.
pub const THEMES: [(ThemeChoice, &str); 4] = [
    (ThemeChoice::Light, "light"),
    (ThemeChoice::Dark, "dark"),
    (ThemeChoice::ContrastLight, "contrast-light"),
    (ThemeChoice::ContrastDark, "contrast-dark"),
];

/// One of each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Variant {
    /// The look.
    pub theme: ThemeChoice,
    /// The language.
    pub words: Words,
    /// The size.
    pub size: Size,
}

/// What every way is walked in.
pub const BASE: Variant =
    Variant { theme: ThemeChoice::Light, words: Words::Of(Language::English), size: Size::Window };

impl Variant {
    /// Shows the window like this.
    pub fn put(self, window: &mut Window) {
        let ctx = window.harness.ctx.clone();
        self.words.put(window);
        let app = window.harness.state_mut();
        app.act(&ctx, Action::Theme(self.theme));
        // By the person it would be said in the footer.
        ctx.set_zoom_factor(self.size.zoom());
        // A new zoom also changes the size, in the frame in which it begins.
        window.harness.step();
        window.harness.set_size(self.size.points());
        // A dialog remembers how high it was.
        ctx.memory_mut(Memory::reset_areas);
        window.settle();
    }

    /// Theme, language and size, as in the names of pictures.
    pub fn name(self) -> String {
        format!("{}-{}-{}", self.theme_name(), self.words.name(), self.size.name())
    }

    /// The theme's part of the name.
    pub fn theme_name(self) -> &'static str {
        THEMES.iter().find(|(theme, _)| *theme == self.theme).map_or("system", |(_, name)| name)
    }

    /// All there are.
    pub fn every() -> impl Iterator<Item = Self> {
        THEMES.into_iter().flat_map(|(theme, _)| {
            Words::ALL
                .into_iter()
                .flat_map(move |words| Size::ALL.into_iter().map(move |size| Self { theme, words, size }))
        })
    }

    /// A way through the axes that meets each theme, language and size at least once.
    pub fn diagonal() -> impl Iterator<Item = Self> {
        let sizes = [Size::Window, Size::Small, Size::Zoomed, Size::Screen];
        let rest = Words::ALL.into_iter().zip(sizes);
        THEMES.into_iter().zip(rest).map(|((theme, _), (words, size))| Self { theme, words, size })
    }
}
