//! The languages, and how a system's name for one is read.

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, in which every text exists.
    #[default]
    English,
    /// Danish.
    Danish,
    /// German.
    German,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::Danish, Self::German];

    /// Its tag (BCP 47), which is also the name of its folder of texts.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Danish => "da",
            Self::German => "de",
        }
    }

    /// Its name in itself: who looks for a language may not read the present one.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Danish => "Dansk",
            Self::German => "Deutsch",
        }
    }

    /// Reads a locale's name: `de_AT.UTF-8`, `da-DK`, `en`. `C` and `POSIX` stand for English; `None` for a language
    /// that is not spoken here.
    pub fn of_locale(name: &str) -> Option<Self> {
        let language = name.trim().split(['_', '-', '.', '@']).next().unwrap_or_default();
        if ["C", "POSIX"].contains(&language) {
            return Some(Self::English);
        }
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The first of a person's preferred locales that is spoken here; English when none is.
    pub fn of_preferences<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> Self {
        names.into_iter().find_map(|name| Self::of_locale(name.as_ref())).unwrap_or_default()
    }

    /// The language of a POSIX system: the first variable that is set decides, in the order in which programs ask
    /// them; unless that is `C`, the languages of `LANGUAGE` come before it (GNU gettext, "The LANGUAGE variable").
    pub fn of_variables(value: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| value(name).filter(|value| !value.trim().is_empty());
        let first = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let is_c = |name: &String| ["C", "POSIX"].iter().any(|c| name.split('.').next() == Some(*c));
        let wished = set("LANGUAGE").filter(|_| !first.as_ref().is_some_and(is_c)).unwrap_or_default();
        Self::of_preferences(wished.split(':').chain(first.as_deref()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_read_as_systems_write_them() {
        for (name, wanted) in [
            ("de_AT.UTF-8", Some(Language::German)),
            ("de-CH", Some(Language::German)),
            ("da-DK", Some(Language::Danish)),
            ("da_DK@euro", Some(Language::Danish)),
            ("DA", Some(Language::Danish)),
            ("en_GB.UTF-8", Some(Language::English)),
            ("C", Some(Language::English)),
            ("C.UTF-8", Some(Language::English)),
            ("POSIX", Some(Language::English)),
            ("fr_FR.UTF-8", None),
            // Filipino and Dargwa are not what their letters begin like.
            ("dar", None),
            ("del", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(name), wanted, "{name}");
        }
        for language in Language::ALL {
            assert_eq!(Language::of_locale(language.tag()), Some(language));
        }
    }

    #[test]
    fn the_first_preference_that_is_spoken_here_counts() {
        assert_eq!(Language::of_preferences(["fr-FR", "de-DE", "da-DK"]), Language::German);
        assert_eq!(Language::of_preferences(["fr-FR"]), Language::English);
        assert_eq!(Language::of_preferences::<&str>([]), Language::English);
    }

    #[test]
    fn variables_are_asked_in_their_order() {
        let of = |set: &[(&str, &str)]| {
            Language::of_variables(|name| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&[("LANG", "da_DK.UTF-8")]), Language::Danish);
        assert_eq!(of(&[("LC_ALL", ""), ("LANG", "da_DK.UTF-8")]), Language::Danish);
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "da_DK.UTF-8")]), Language::English);
        assert_eq!(of(&[("LC_MESSAGES", "de_DE"), ("LANG", "da_DK.UTF-8")]), Language::German);
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "fr:de:en")]), Language::German);
        assert_eq!(of(&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "de")]), Language::German);
        assert_eq!(of(&[("LANG", "da_DK.UTF-8"), ("LANGUAGE", "fr")]), Language::Danish);
        assert_eq!(of(&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")]), Language::English);
        assert_eq!(of(&[("LANGUAGE", "nb:da")]), Language::Danish);
    }
}
