//! In which language the system speaks to this person.

use crate::domain::texts::Language;

/// The first of the system's preferred languages that is spoken here.
#[cfg(any(windows, target_os = "macos"))]
pub fn system_language() -> Language {
    Language::of_preferences(sys_locale::get_locales())
}

/// The language of the environment.
#[cfg(not(any(windows, target_os = "macos")))]
pub fn system_language() -> Language {
    Language::of_variables(|name| std::env::var(name).ok())
}
