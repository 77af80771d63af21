//! Which language the command line speaks: as typed, else as the environment says, else the system's.

use std::ffi::{OsStr, OsString};

use crate::domain::texts::Language;

/// Names the language for every run, also of the window.
pub const VARIABLE: &str = "CONTRACTBOOK_SETUP_LANGUAGE";

/// The language the environment names for this program.
pub fn from_environment() -> Option<Language> {
    Language::of_locale(&std::env::var(VARIABLE).ok()?)
}

/// The language of `--language`, found before the arguments can be read: what is wrong with them is said in it.
pub fn typed(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> =
        arguments.iter().map(OsString::as_os_str).map(OsStr::to_str).map(Option::unwrap_or_default).collect();
    let options = words.iter().take_while(|word| **word != "--");
    let values = options.enumerate().filter_map(|(place, word)| match word.strip_prefix("--language") {
        Some("") => words.get(place + 1).copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    values.filter_map(Language::of_locale).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_among_arguments_that_cannot_be_read() {
        let typed = |line: &str| typed(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(typed("x --language da check"), Some(Language::Danish));
        assert_eq!(typed("x check --language=de --no-such"), Some(Language::German));
        assert_eq!(typed("x --language"), None);
        assert_eq!(typed("x --language fr"), None);
        assert_eq!(typed("x --languages=da"), None);
        assert_eq!(typed("x explain -- --language da"), None);
    }
}
