//! What is shown about signing in, about the token's future and about later checks.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::checks::memory::Changes;
use crate::domain::entra::consent::Symptom;
use crate::domain::session::{Answers, TokenNote, read_day};
use crate::domain::texts::Texts;

use super::state::State;

/// Step 8, the finish page and later checks.
#[derive(Debug, Default)]
pub struct LaterView {
    /// Step 8: what is on somebody's screen.
    pub symptom: Option<Symptom>,
    /// The running climb was asked for to see what has changed.
    pub checking: bool,
    /// What came of the last such climb.
    pub news: Option<News>,
    /// A check was asked for without a token.
    pub token_wanted: bool,
    /// The id of the setup that is being opened to be checked.
    pub opening: Option<String>,
    /// A reminder is being saved.
    pub saving_reminder: bool,
}

/// What a later check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// What has changed since the last good check; `None` when there was none.
    pub changes: Option<Changes>,
    /// Whether this check was good.
    pub good: bool,
    /// Things that are as they were then.
    pub same: usize,
}

/// The text fields of the finish page, as typed.
#[derive(Debug, Default)]
pub struct LaterFields {
    /// From whom the token came.
    pub from: String,
    /// The day of its change.
    pub day: String,
    /// The token the day was filled in for; another token gets another proposal.
    pub day_for: Option<TokenNote>,
    /// Where the reminder is saved.
    pub reminder_path: String,
    /// Where the sheet is saved.
    pub sheet_path: String,
}

impl LaterFields {
    /// The fields of a setup that was opened.
    pub fn of(answers: &Answers) -> Self {
        Self { from: answers.token_plan.from.clone(), ..Self::default() }
    }
}

/// The typed day for another token, when a reminder can be made of it: from today on, and before the token of now ends.
pub fn usable_day(state: &State, typed: &str) -> Option<Date> {
    let day_of = |at: Timestamp| at.to_zoned_datetime(state.zone.clone()).date();
    let today = day_of(state.now);
    let end = state.session.answers().token.as_ref().and_then(|token| token.expires_at).map(day_of);
    let in_time = |day: &Date| end.is_none_or(|end| end <= today || *day < end);
    read_day(typed).filter(|day| *day >= today).filter(in_time)
}

/// How long ago that was, in words.
pub fn age(texts: &Texts, now: Timestamp, at: Timestamp) -> String {
    let minutes = u64::try_from(now.duration_since(at).as_secs() / 60).unwrap_or_default();
    let (hours, days) = (minutes / 60, minutes / (60 * 24));
    let (key, count) = match (minutes, hours, days) {
        (0..2, ..) => return texts.get("again-age-now"),
        (_, 0, _) => ("again-age-minutes", minutes),
        (_, _, 0) => ("again-age-hours", hours),
        (_, _, 1..60) => ("again-age-days", days),
        _ => ("again-age-months", days / 30),
    };
    texts.with(key, &[("count", count.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn ages_are_told_in_the_unit_that_fits() {
        let texts = Texts::english();
        let now = Timestamp::from_second(1_795_468_800).unwrap();
        for (minutes, wanted) in [
            (0, "just now"),
            (-5, "just now"),
            (59, "59 minutes ago"),
            (60, "an hour ago"),
            (23 * 60, "23 hours ago"),
            (24 * 60, "a day ago"),
            (47 * 60, "a day ago"),
            (59 * 24 * 60, "59 days ago"),
            (400 * 24 * 60, "13 months ago"),
        ] {
            let at = now.checked_sub(SignedDuration::from_mins(minutes)).unwrap();
            assert_eq!(age(&texts, now, at), wanted);
        }
    }
}
