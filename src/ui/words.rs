//! Words for what the rooms below report by key, and times as the person reads them.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::domain::session::SaveWarning;
use crate::domain::settings::SettingsWarning;
use crate::domain::texts::Texts;
use crate::worker::StoreError;

use super::state::State;

/// What is to be said about the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsSaid {
    /// This was put right when they were read.
    Read(SettingsWarning),
    /// They could not be written.
    NotSaved(StoreError),
}

impl SettingsSaid {
    /// In the words of the language.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::Read(warning) => {
                let field = match warning {
                    SettingsWarning::BadField(field) => {
                        texts.get(&format!("settings-part-{}", field.replace('_', "-")))
                    }
                    _ => String::new(),
                };
                texts.with(warning.key(), &[("field", (&field).into())])
            }
            Self::NotSaved(error) => {
                texts.with("settings-not-saved", &[("why", (&error.text(texts)).into())])
            }
        }
    }
}

/// What was put right in a saved setup.
pub fn warning_text(texts: &Texts, warning: &SaveWarning) -> String {
    texts.with(warning.key(), &[("field", warning.field().into())])
}

impl State {
    fn here(&self, at: Timestamp) -> DateTime {
        at.to_zoned_datetime(self.zone.clone()).datetime()
    }

    /// The time of day, as in `10:43`.
    pub fn clock(&self, at: Timestamp) -> String {
        self.texts.language().time(self.here(at).time())
    }

    /// The time of day to the second, as in `10:43:07`.
    pub fn clock_with_seconds(&self, at: Timestamp) -> String {
        self.texts.language().time_with_seconds(self.here(at).time())
    }

    /// The time of day today, else the date with it, as in `22 Nov 2026, 10:43`.
    pub fn moment(&self, at: Timestamp) -> String {
        let there = self.here(at);
        if there.date() == self.here(self.now).date() {
            self.clock(at)
        } else {
            self.texts.language().moment(there)
        }
    }
}

/// How many seconds long work still takes, when it goes on as until now; `None` before that can be told. Rounded up to
/// fives, so that the number does not dance.
pub fn time_left(done: f64, all: f64, elapsed_seconds: f64) -> Option<u64> {
    const TOLD_AFTER: f64 = 2.0;
    if done <= 0.0 || all <= done || elapsed_seconds < TOLD_AFTER {
        return None;
    }
    let left = (all - done) * elapsed_seconds / done;
    // Beyond a day it tells nothing.
    (left < 86_400.0).then(|| (left / 5.0).ceil().max(1.0) as u64 * 5)
}

#[cfg(test)]
mod tests {
    use super::time_left;

    #[test]
    fn the_time_left_is_told_once_it_can_be() {
        assert_eq!(time_left(500.0, 2000.0, 4.0), Some(15));
        assert_eq!(time_left(500.0, 2000.0, 4.1), Some(15));
        assert_eq!(time_left(1999.0, 2000.0, 60.0), Some(5));
        assert_eq!(time_left(500.0, 2000.0, 1.0), None, "too early");
        assert_eq!(time_left(0.0, 2000.0, 9.0), None, "nothing done");
        assert_eq!(time_left(2000.0, 2000.0, 9.0), None, "nothing left");
        assert_eq!(time_left(2500.0, 2000.0, 9.0), None, "more than was told");
        assert_eq!(time_left(1.0, 2_000_000.0, 9.0), None, "no use");
    }
}
