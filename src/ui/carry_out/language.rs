//! Another language, at once: the words are read anew, and what was written into fields is written again.

use crate::domain::session::read_day;
use crate::domain::texts::{Language, Texts};

use super::super::app::App;

/// Speaks this language from now on; `None`: the system's.
pub fn choose(app: &mut App, choice: Option<Language>) {
    app.state.language = choice;
    app.state.settings.language = choice.map(|language| language.tag().to_owned());
    let language = choice.unwrap_or(app.state.system_language);
    if language == app.state.texts.language() {
        return;
    }
    app.state.texts = Texts::of(language);
    super::agent::retell(app);
    // These were said in the other language, and what they speak of is over.
    app.state.toast = None;
    app.state.copied = None;
    // A day that can be read stays the same day.
    if let Some(day) = read_day(&app.fields.later.day) {
        app.fields.later.day = language.date(day);
    }
}
