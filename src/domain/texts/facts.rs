//! The facts of a problem or finding in a person's language. Facts are kept as programs write them: digits, ISO days,
//! and a few English words where nothing better is known.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{Arg, Language, Texts};

/// Facts that count something.
const COUNTS: [&str; 5] = ["count", "of", "taken", "failed", "tries"];
/// Facts that are a day or a moment.
const MOMENTS: [&str; 4] = ["until", "from", "when", "clock"];
/// Words in place of a fact that is not known in this case: its name, the words, their text.
const WORDS: [(&str, &str, &str); 19] = [
    ("status", "an error", "fact-status-error"),
    ("target", "another address", "fact-another-address"),
    ("address", "another address", "fact-another-address"),
    ("names", "another name", "fact-another-name"),
    ("issuer", "an unknown signer", "fact-unknown-signer"),
    ("until", "a day that has passed", "fact-past-day"),
    ("from", "a later day", "fact-later-day"),
    ("clock", "another time", "fact-another-time"),
    ("count", "several", "fact-several"),
    ("of", "all", "fact-all"),
    ("pages", "some of its pages", "fact-some-pages"),
    ("taken", "fewer", "fact-fewer"),
    ("host", "what the address says", "fact-host-name"),
    ("host", "the one that was asked for", "fact-host-asked"),
    ("host", "The address", "fact-host-address"),
    ("host", "Contractbook's server", "fact-host-contractbook"),
    ("vendor", "An inspection device", "fact-vendor-device"),
    ("vendor", "A filter", "fact-vendor-filter"),
    ("format", "binary", "fact-unknown-format"),
];
/// What stands in place of a fact that a problem came without.
const MISSING: [(&str, &str); 2] = [("columns", "fact-no-columns"), ("format", "fact-unknown-format")];

/// A fact as a text takes it.
#[derive(Debug)]
pub(super) enum FactWords {
    Words(String),
    Count(i64),
}

impl FactWords {
    pub(super) fn arg(&self) -> Arg<'_> {
        match self {
            Self::Words(words) => Arg::Text(words),
            Self::Count(count) => Arg::Number(*count),
        }
    }
}

/// One fact in the language of these texts.
pub(super) fn tell(texts: &Texts, name: &str, value: &str) -> FactWords {
    let known = WORDS.iter().find(|(of, words, _)| *of == name && *words == value);
    if let Some((_, _, id)) = known {
        return FactWords::Words(texts.get(id));
    }
    if COUNTS.contains(&name)
        && let Ok(count) = value.parse()
    {
        return FactWords::Count(count);
    }
    let moment = MOMENTS.contains(&name).then(|| moment(texts.language(), value)).flatten();
    FactWords::Words(moment.unwrap_or_else(|| value.to_owned()))
}

/// Words for the facts that a text may name and `given` does not hold.
pub(super) fn missing(
    texts: &Texts,
    given: impl Fn(&str) -> bool,
) -> impl Iterator<Item = (&'static str, FactWords)> {
    MISSING
        .into_iter()
        .filter(move |(name, _)| !given(name))
        .map(|(name, id)| (name, FactWords::Words(texts.get(id))))
}

/// `2026-11-22` or `2026-11-22 10:43 UTC`, as people write it.
fn moment(language: Language, value: &str) -> Option<String> {
    if let Some(at) = value.strip_suffix(" UTC") {
        let at: Timestamp =
            DateTime::strptime("%Y-%m-%d %H:%M", at).ok()?.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
        return Some(language.universal(at));
    }
    Date::strptime("%Y-%m-%d", value).ok().map(|day| language.date(day))
}
