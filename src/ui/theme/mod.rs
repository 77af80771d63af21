//! Colours, type, space: what every widget reads, and the stock styles that match them.

#[cfg(test)]
mod contrast;
pub(crate) mod focus;
mod plain_mono;
pub mod space;
pub(crate) mod style;
pub mod tokens;
pub mod type_;

use eframe::egui::{
    Context, FontData, FontDefinitions, FontFamily, FontTweak, Id, Theme, ThemePreference, Ui,
};
use std::sync::{Arc, LazyLock};
use tokens::Tokens;

use crate::domain::packed::unpacked;
pub use crate::domain::settings::ThemeChoice;
use crate::domain::settings::{MotionChoice, SystemLook};

/// What the widgets need to know about the look, kept in egui's memory.
#[derive(Clone, Copy, Default)]
struct Look {
    choice: ThemeChoice,
    /// The system asks for high contrast; counts while the choice is the system's.
    system_contrast: bool,
    reduced_motion: bool,
    /// The practice portal is being drawn.
    portal: bool,
}

impl Look {
    fn is_contrast(self) -> bool {
        self.choice.is_contrast() || self.choice == ThemeChoice::System && self.system_contrast
    }
}

/// Reads the look from any [`Context`] or `Ui`.
pub trait ThemeExt {
    /// The colours of the theme shown now.
    fn tokens(&self) -> &'static Tokens;
    /// Whether the system or the person asked for less motion.
    fn reduced_motion(&self) -> bool;
    /// Whether the window is narrower than 760 points: rail as a strip, columns stacked.
    fn is_compact(&self) -> bool;
}

impl ThemeExt for Context {
    fn tokens(&self) -> &'static Tokens {
        let look = look(self);
        match (look.portal, look.is_contrast(), self.theme()) {
            (false, false, Theme::Light) => &tokens::LIGHT,
            (false, false, Theme::Dark) => &tokens::DARK,
            (false, true, Theme::Light) => &tokens::CONTRAST_LIGHT,
            (false, true, Theme::Dark) => &tokens::CONTRAST_DARK,
            (true, false, Theme::Light) => &tokens::PORTAL_LIGHT,
            (true, false, Theme::Dark) => &tokens::PORTAL_DARK,
            (true, true, Theme::Light) => &tokens::PORTAL_CONTRAST_LIGHT,
            (true, true, Theme::Dark) => &tokens::PORTAL_CONTRAST_DARK,
        }
    }

    fn reduced_motion(&self) -> bool {
        look(self).reduced_motion
    }

    fn is_compact(&self) -> bool {
        self.content_rect().width() < space::COMPACT_BELOW
    }
}

/// Installs fonts, image loaders and the styles of both themes. Call once, in the creator closure, so that
/// the first frame already looks right.
pub fn apply(ctx: &Context) {
    egui_extras::install_image_loaders(ctx);
    ctx.set_fonts(fonts());
    focus::install(ctx);
    super::widgets::said::install(ctx);
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    set_choice(ctx, ThemeChoice::System);
}

/// Switches to another look at once.
pub fn set_choice(ctx: &Context, choice: ThemeChoice) {
    update(ctx, |look| look.choice = choice);
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light | ThemeChoice::ContrastLight => ThemePreference::Light,
        ThemeChoice::Dark | ThemeChoice::ContrastDark => ThemePreference::Dark,
    });
    set_styles(ctx);
}

/// The look chosen last.
pub fn choice(ctx: &Context) -> ThemeChoice {
    look(ctx).choice
}

/// Stops all motion (and puts a word in the spinner's place), or allows it again.
pub fn set_reduced_motion(ctx: &Context, reduced: bool) {
    update(ctx, |look| look.reduced_motion = reduced);
    set_styles(ctx);
}

/// Follows what the system says, as far as the person left it to the system.
pub fn follow(ctx: &Context, system: SystemLook, motion: MotionChoice) {
    if let Some(dark) = system.dark {
        // Only where the window itself is told nothing, as under X11: elsewhere it knows better and sooner.
        ctx.options_mut(|options| {
            options.fallback_theme = if dark { Theme::Dark } else { Theme::Light };
        });
    }
    update(ctx, |look| {
        look.system_contrast = system.contrast == Some(true);
        look.reduced_motion = motion.is_reduced(system);
    });
    set_styles(ctx);
}

/// Draws in the greys of the practice portal, which nobody can take for this program's own pages.
pub fn portal<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    update(ui.ctx(), |look| look.portal = true);
    let style = style::style(ui.tokens(), ui.reduced_motion());
    let result = ui
        .scope(|ui| {
            ui.set_style(style);
            add(ui)
        })
        .inner;
    update(ui.ctx(), |look| look.portal = false);
    result
}

fn look_id() -> Id {
    Id::unique("contractbook-look")
}

fn look(ctx: &Context) -> Look {
    ctx.data(|data| data.get_temp(look_id())).unwrap_or_default()
}

fn update(ctx: &Context, change: impl FnOnce(&mut Look)) {
    let mut look = look(ctx);
    change(&mut look);
    ctx.data_mut(|data| data.insert_temp(look_id(), look));
}

fn set_styles(ctx: &Context) {
    let look = look(ctx);
    let (light, dark) = if look.is_contrast() {
        (&tokens::CONTRAST_LIGHT, &tokens::CONTRAST_DARK)
    } else {
        (&tokens::LIGHT, &tokens::DARK)
    };
    ctx.set_style_of(Theme::Light, style::style(light, look.reduced_motion));
    ctx.set_style_of(Theme::Dark, style::style(dark, look.reduced_motion));
}

/// The faces, unpacked once.
struct Faces {
    inter: Vec<u8>,
    mono: Vec<u8>,
}

static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let inter = unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/Inter-roman.var.ttf.deflate")));
    let mono = unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/JetBrainsMono-Regular.ttf.deflate")));
    Faces { inter: inter.unwrap_or_default(), mono: plain_mono::without_ligatures(&mono.unwrap_or_default()) }
});

/// Unpacks the faces ahead of time, while the window opens.
pub fn unpack_faces() {
    LazyLock::force(&FACES);
}

/// Inter for everything, `JetBrains Mono` for values to copy; egui's own faces stay as fallback.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    // Inter brings no hints of its own. Working them out anew for each size and weight took a tenth of the whole
    // start, and its strokes are drawn for screens without them.
    let unhinted = FontTweak { hinting: Some(false), ..FontTweak::default() };
    for (name, data, family) in [
        ("Inter", FontData::from_static(&FACES.inter).tweak(unhinted), FontFamily::Proportional),
        ("JetBrains Mono", FontData::from_static(&FACES.mono), FontFamily::Monospace),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        fonts.families.entry(family).or_default().insert(0, name.to_owned());
    }
    // A sign that JetBrains Mono lacks comes from Inter before it comes from anywhere else.
    fonts.families.entry(FontFamily::Monospace).or_default().insert(1, "Inter".to_owned());
    fonts
}
