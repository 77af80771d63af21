//! What the system says about looks, read from the words each system has for it.

/// What is known; `None` where the system says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SystemLook {
    /// Dark colours are wanted.
    pub dark: Option<bool>,
    /// High contrast is wanted.
    pub contrast: Option<bool>,
    /// Less motion is wanted.
    pub reduced_motion: Option<bool>,
}

impl SystemLook {
    /// Windows: `Flags` of `Control Panel\Accessibility\HighContrast` (a number in words, its lowest bit says that it
    /// is on), and `UserPreferencesMask` of `Control Panel\Desktop` (bytes; bit 1 of the fifth: controls and elements
    /// inside windows are animated, what the switch “Animation effects” sets).
    pub fn from_windows(flags: Option<&str>, mask: Option<&[u8]>) -> Self {
        let contrast = flags.and_then(|flags| flags.trim().parse::<u32>().ok()).map(|flags| flags & 1 == 1);
        let reduced_motion = mask.and_then(|mask| mask.get(4)).map(|byte| byte & 0b10 == 0);
        Self { dark: None, contrast, reduced_motion }
    }

    /// macOS: what `defaults read com.apple.universalaccess` answers for `increaseContrast` and `reduceMotion`.
    /// A value that was never touched is not there, and means no.
    pub fn from_macos(contrast: Option<&str>, motion: Option<&str>) -> Self {
        let yes = |answer: Option<&str>| match answer.map(str::trim) {
            Some("1" | "YES" | "true") => Some(true),
            Some("0" | "NO" | "false") => Some(false),
            _ => None,
        };
        Self { dark: None, contrast: yes(contrast), reduced_motion: yes(motion) }
    }

    /// Linux: what the desktop portal tells under these names, and the theme that the environment names.
    pub fn from_portal(told: &[PortalSetting], gtk_theme: Option<&str>) -> Self {
        let find = |space: &str, key: &str| {
            told.iter().find(|one| one.space == space && one.key == key).map(|one| &one.value)
        };
        let number = |key: &str| match find(APPEARANCE, key) {
            Some(PortalValue::Number(number)) => Some(*number),
            _ => None,
        };
        let switch = |space: &str, key: &str| match find(space, key) {
            Some(PortalValue::Switch(on)) => Some(*on),
            _ => None,
        };
        let desktop_theme = match find(GNOME, "gtk-theme") {
            Some(PortalValue::Text(theme)) => Some(theme.as_str()),
            _ => None,
        };
        let theme = gtk_theme.or(desktop_theme);
        let named = theme
            .is_some_and(|theme| theme.to_ascii_lowercase().replace('-', "").starts_with("highcontrast"));
        // 0: the person has no wish.
        let dark = number("color-scheme").filter(|scheme| (1..=2).contains(scheme)).map(|scheme| scheme == 1);
        // White on black, by its name alone.
        let inverse = named && theme.is_some_and(|theme| theme.to_ascii_lowercase().ends_with("inverse"));
        let dark = dark.or(inverse.then_some(true));
        let high = [number("contrast").map(|level| level == 1), switch(GNOME_ACCESS, "high-contrast")];
        let contrast =
            if named { Some(true) } else { high.into_iter().flatten().reduce(|one, other| one || other) };
        let still = [
            number("reduced-motion").map(|wish| wish == 1),
            switch(GNOME, "enable-animations").map(|moves| !moves),
        ];
        let reduced_motion = still.into_iter().flatten().reduce(|one, other| one || other);
        Self { dark, contrast, reduced_motion }
    }
}

/// The portal's own names, the same on every desktop.
pub const APPEARANCE: &str = "org.freedesktop.appearance";
/// GNOME's names for motion and theme.
pub const GNOME: &str = "org.gnome.desktop.interface";
/// GNOME's names for access.
pub const GNOME_ACCESS: &str = "org.gnome.desktop.a11y.interface";

/// One setting that the portal tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalSetting {
    /// Its namespace.
    pub space: String,
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: PortalValue,
}

/// A value of a kind that matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PortalValue {
    /// A number.
    Number(u32),
    /// On or off.
    Switch(bool),
    /// Words.
    Text(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(settings: &[(&str, &str, PortalValue)]) -> Vec<PortalSetting> {
        let one = |(space, key, value): &(&str, &str, PortalValue)| PortalSetting {
            space: (*space).to_owned(),
            key: (*key).to_owned(),
            value: value.clone(),
        };
        settings.iter().map(one).collect()
    }

    #[test]
    fn windows_tells_by_flags_and_mask() {
        let usual = [0x9e, 0x3e, 0x07, 0x80, 0x12, 0, 0, 0];
        let still = [0x90, 0x12, 0x03, 0x80, 0x10, 0, 0, 0];
        let look = SystemLook::from_windows(Some("126"), Some(&usual));
        assert_eq!((look.contrast, look.reduced_motion), (Some(false), Some(false)));
        let look = SystemLook::from_windows(Some("127"), Some(&still));
        assert_eq!((look.contrast, look.reduced_motion), (Some(true), Some(true)));
        for (flags, mask) in [(None, None), (Some("much"), Some(&[1u8, 2][..]))] {
            assert_eq!(SystemLook::from_windows(flags, mask), SystemLook::default());
        }
    }

    #[test]
    fn macos_tells_by_ones_and_noughts() {
        let look = SystemLook::from_macos(Some("1\n"), Some("0\n"));
        assert_eq!((look.contrast, look.reduced_motion), (Some(true), Some(false)));
        assert_eq!(SystemLook::from_macos(None, Some("perhaps")), SystemLook::default());
    }

    #[test]
    fn the_portal_tells_what_any_desktop_knows() {
        let all = told(&[
            (APPEARANCE, "color-scheme", PortalValue::Number(1)),
            (APPEARANCE, "contrast", PortalValue::Number(1)),
            (APPEARANCE, "reduced-motion", PortalValue::Number(1)),
        ]);
        let look = SystemLook::from_portal(&all, None);
        assert_eq!(look, SystemLook { dark: Some(true), contrast: Some(true), reduced_motion: Some(true) });
        let no_wish = told(&[(APPEARANCE, "color-scheme", PortalValue::Number(0))]);
        assert_eq!(SystemLook::from_portal(&no_wish, None), SystemLook::default());
        let light = told(&[(APPEARANCE, "color-scheme", PortalValue::Number(2))]);
        assert_eq!(SystemLook::from_portal(&light, None).dark, Some(false));
    }

    #[test]
    fn an_older_gnome_tells_under_its_own_names() {
        let old = told(&[
            (APPEARANCE, "contrast", PortalValue::Number(0)),
            (GNOME, "enable-animations", PortalValue::Switch(false)),
            (GNOME_ACCESS, "high-contrast", PortalValue::Switch(true)),
        ]);
        let look = SystemLook::from_portal(&old, None);
        assert_eq!((look.contrast, look.reduced_motion), (Some(true), Some(true)));
        let themed = told(&[(GNOME, "gtk-theme", PortalValue::Text("HighContrast".to_owned()))]);
        assert_eq!(SystemLook::from_portal(&themed, None).contrast, Some(true));
    }

    #[test]
    fn the_environment_may_name_the_theme() {
        let inverse = SystemLook::from_portal(&[], Some("HighContrastInverse"));
        assert_eq!((inverse.contrast, inverse.dark), (Some(true), Some(true)));
        assert_eq!(SystemLook::from_portal(&[], Some("HighContrast")).dark, None);
        assert_eq!(SystemLook::from_portal(&[], Some("Adwaita:dark")).contrast, None);
    }

    #[test]
    fn a_value_of_another_kind_says_nothing() {
        let odd = told(&[
            (APPEARANCE, "contrast", PortalValue::Text("1".to_owned())),
            (GNOME, "enable-animations", PortalValue::Number(0)),
        ]);
        assert_eq!(SystemLook::from_portal(&odd, None), SystemLook::default());
    }
}
