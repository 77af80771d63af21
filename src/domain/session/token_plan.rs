//! The day on which the token is to be changed: a proposal, and the reading of a typed day.

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::TokenNote;

/// How many days before its end a token is changed: enough for Support's answer and a holiday.
const DAYS_BEFORE_END: i64 = 30;
/// How long a token without an end is used.
const MONTHS_OF_USE: i64 = 6;
/// Months by their first three letters in English, Danish and German.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar", "mär", "mrz", "mae"],
    &["apr"],
    &["may", "maj", "mai"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez"],
];
/// Words before a day that say nothing more: "den 6. maj", "am 6. Mai".
const FILLERS: [&str; 5] = ["den", "d", "der", "am", "the"];

/// A day for the change, and why this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposal {
    /// 30 days before the end the token names.
    BeforeItsEnd(Date),
    /// 6 months after it was entered, since it names no end.
    AfterSixMonths(Date),
    /// Both of these days have passed: as soon as possible.
    AtOnce(Date),
}

impl Proposal {
    /// The day.
    pub const fn day(self) -> Date {
        match self {
            Self::BeforeItsEnd(day) | Self::AfterSixMonths(day) | Self::AtOnce(day) => day,
        }
    }
}

/// A sensible day for the change, never before `today`.
pub fn propose_change(token: &TokenNote, today: Date, zone: &TimeZone) -> Proposal {
    let day = |at: jiff::Timestamp| at.to_zoned_datetime(zone.clone()).date();
    let proposal = match token.expires_at {
        Some(end) => Proposal::BeforeItsEnd(day(end).saturating_sub(DAYS_BEFORE_END.days())),
        None => Proposal::AfterSixMonths(day(token.entered_at).saturating_add(MONTHS_OF_USE.months())),
    };
    if proposal.day() < today { Proposal::AtOnce(today) } else { proposal }
}

/// Reads a typed day: `2027-05-26`, `26.5.2027`, `26 May 2027`, `May 26, 2027`, `26. maj 2027`, `26. Mai 2027`. Days with slashes are refused, since
/// half of the world reads them the other way round.
pub fn read_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || ".,-".contains(c))
        .filter(|part| !part.is_empty())
        .skip_while(|part| FILLERS.contains(&part.to_lowercase().as_str()))
        .collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| {
        (part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<i16>().ok())
            .flatten()
    };
    let small = |part: &str| number(part).and_then(|n| i8::try_from(n).ok());
    let year = |part: &str| number(part).filter(|year| (2000..=2200).contains(year));
    let month = |part: &str| {
        let word = part.to_lowercase();
        let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
        i8::try_from(at + 1).ok()
    };
    let (year, month, day) = if year(first).is_some() {
        (year(first)?, small(second)?, small(third)?)
    } else if let Some(named) = month(second) {
        (year(third)?, named, small(first)?)
    } else if let Some(named) = month(first) {
        (year(third)?, named, small(second)?)
    } else if text.contains('.') {
        (year(third)?, small(second)?, small(first)?)
    } else {
        return None;
    };
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::texts::Language;
    use jiff::Timestamp;
    use jiff::civil::date;

    fn note(expires_at: Option<&str>) -> TokenNote {
        TokenNote {
            fingerprint: "ab…yz (64)".to_owned(),
            entered_at: "2026-11-23T18:00:00Z".parse::<Timestamp>().unwrap(),
            expires_at: expires_at.map(|at| at.parse().unwrap()),
        }
    }

    #[test]
    fn a_day_is_proposed_that_lies_ahead() {
        let today = date(2026, 11, 26);
        let propose = |end| propose_change(&note(end), today, &TimeZone::UTC);
        assert_eq!(propose(None), Proposal::AfterSixMonths(date(2027, 5, 23)));
        assert_eq!(propose(Some("2027-11-23T18:00:00Z")), Proposal::BeforeItsEnd(date(2027, 10, 24)));
        assert_eq!(propose(Some("2026-12-01T00:00:00Z")), Proposal::AtOnce(today));
        assert_eq!(
            propose_change(&note(None), date(2028, 1, 1), &TimeZone::UTC),
            Proposal::AtOnce(date(2028, 1, 1))
        );
        // A number that some issuer wrote instead of "never".
        let forever = TokenNote { expires_at: Some(Timestamp::MAX), ..note(None) };
        assert!(propose_change(&forever, today, &TimeZone::UTC).day() > today);
    }

    #[test]
    fn typed_days_are_read_when_there_is_one_way_to_read_them() {
        let wanted = Some(date(2027, 5, 6));
        for text in [
            "2027-05-06",
            " 2027-5-6 ",
            "6.5.2027",
            "06. 05. 2027",
            "6 May 2027",
            "May 6, 2027",
            "6-may-2027",
            "6. maj 2027",
            "den 6. maj 2027",
            "6. Mai 2027",
            "am 6. MAI 2027",
        ] {
            assert_eq!(read_day(text), wanted, "{text}");
        }
        let all: Vec<_> = (1..=12).filter_map(|month| Date::new(2027, month, 6).ok()).collect();
        for language in Language::ALL {
            for day in &all {
                assert_eq!(read_day(&language.date(*day)), Some(*day), "{}", language.date(*day));
            }
        }
        assert_eq!(read_day("6. März 2027"), Some(date(2027, 3, 6)));
        assert_eq!(read_day("6. oktober 2027"), Some(date(2027, 10, 6)));
        assert_eq!(read_day("6. Dezember 2027"), Some(date(2027, 12, 6)));
        for text in [
            "",
            "5/6/2027",
            "6 5 2027",
            "soon",
            "2027-13-01",
            "2027-02-30",
            "6 May 27",
            "6.5.2027.1",
            "May 2027",
            "99999999999999 May 2027",
        ] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
