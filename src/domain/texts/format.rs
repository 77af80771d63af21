//! Numbers, dates and times as each language writes them. What programs read (JSON, calendars, CSV, logs, technical
//! details) is not written here.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::Language;

/// Digits of a group.
const GROUP: usize = 3;

const ENGLISH_MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DANISH_MONTHS: [&str; 12] =
    ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];
const GERMAN_MONTHS: [&str; 12] =
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

impl Language {
    const fn group_sign(self) -> char {
        match self {
            Self::English => ',',
            Self::Danish | Self::German => '.',
        }
    }

    const fn decimal_sign(self) -> char {
        match self {
            Self::English => '.',
            Self::Danish | Self::German => ',',
        }
    }

    /// A count, as in `12,345`.
    pub fn count(self, number: usize) -> String {
        self.grouped(&number.to_string())
    }

    /// A whole number, as in `-12,345`.
    pub(super) fn whole(self, number: i64) -> String {
        let digits = self.grouped(&number.unsigned_abs().to_string());
        if number < 0 { format!("-{digits}") } else { digits }
    }

    fn grouped(self, digits: &str) -> String {
        let mut out = String::with_capacity(digits.len() + digits.len() / GROUP);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(GROUP) {
                out.push(self.group_sign());
            }
            out.push(digit);
        }
        out
    }

    /// Seconds with one decimal, as in `3.2`; below a tenth of a second with two.
    pub fn seconds(self, milliseconds: u64) -> String {
        let (unit, places) = if milliseconds < 95 { (10, 2) } else { (100, 1) };
        let rounded = milliseconds.saturating_add(unit / 2) / unit;
        let (whole, rest) = (rounded * unit / 1_000, rounded % (1_000 / unit));
        format!("{}{}{rest:0places$}", self.grouped(&whole.to_string()), self.decimal_sign())
    }

    /// A day, as in `22 Nov 2026`.
    pub fn date(self, day: Date) -> String {
        let index = usize::from(day.month().unsigned_abs()).saturating_sub(1);
        let month = |names: [&'static str; 12]| names.get(index).copied().unwrap_or_default();
        match self {
            Self::English => format!("{} {} {}", day.day(), month(ENGLISH_MONTHS), day.year()),
            Self::Danish => format!("{}. {} {}", day.day(), month(DANISH_MONTHS), day.year()),
            Self::German => format!("{}. {} {}", day.day(), month(GERMAN_MONTHS), day.year()),
        }
    }

    const fn time_sign(self) -> char {
        match self {
            Self::English | Self::German => ':',
            Self::Danish => '.',
        }
    }

    /// A time of day, as in `10:43`.
    pub fn time(self, time: Time) -> String {
        format!("{:02}{}{:02}", time.hour(), self.time_sign(), time.minute())
    }

    /// A time of day to the second, as in `10:43:07`.
    pub fn time_with_seconds(self, time: Time) -> String {
        format!("{}{}{:02}", self.time(time), self.time_sign(), time.second())
    }

    /// A day and a time, as in `22 Nov 2026, 10:43`.
    pub fn moment(self, at: DateTime) -> String {
        // A comma in Danish too: the sentences around it may say "kl." themselves.
        format!("{}, {}", self.date(at.date()), self.time(at.time()))
    }

    /// A moment in universal time, for whoever reads it elsewhere: `22 Nov 2026, 10:43 UTC`.
    pub fn universal(self, at: Timestamp) -> String {
        format!("{} UTC", self.moment(at.to_zoned_datetime(TimeZone::UTC).datetime()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn all<T>(of: impl Fn(Language) -> T) -> [T; 3] {
        Language::ALL.map(of)
    }

    #[test]
    fn counts_are_grouped() {
        assert_eq!(all(|l| l.count(0)), ["0", "0", "0"]);
        assert_eq!(all(|l| l.count(999)), ["999", "999", "999"]);
        assert_eq!(all(|l| l.count(1_000)), ["1,000", "1.000", "1.000"]);
        assert_eq!(all(|l| l.count(12_345)), ["12,345", "12.345", "12.345"]);
        assert_eq!(all(|l| l.count(1_234_567)), ["1,234,567", "1.234.567", "1.234.567"]);
        assert_eq!(all(|l| l.whole(-12_345)), ["-12,345", "-12.345", "-12.345"]);
        assert_eq!(Language::English.whole(i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn seconds_have_the_decimals_that_matter() {
        assert_eq!(all(|l| l.seconds(3_249)), ["3.2", "3,2", "3,2"]);
        assert_eq!(all(|l| l.seconds(3_250)), ["3.3", "3,3", "3,3"]);
        assert_eq!(all(|l| l.seconds(0)), ["0.00", "0,00", "0,00"]);
        assert_eq!(all(|l| l.seconds(44)), ["0.04", "0,04", "0,04"]);
        assert_eq!(all(|l| l.seconds(95)), ["0.1", "0,1", "0,1"]);
        assert_eq!(all(|l| l.seconds(94)), ["0.09", "0,09", "0,09"]);
        assert_eq!(all(|l| l.seconds(59_960)), ["60.0", "60,0", "60,0"]);
        assert_eq!(all(|l| l.seconds(1_234_500)), ["1,234.5", "1.234,5", "1.234,5"]);
        assert!(Language::English.seconds(u64::MAX).len() > 10);
    }

    #[test]
    fn days_and_times_are_written_as_people_write_them() {
        let at = date(2026, 11, 22).at(9, 5, 7, 0);
        assert_eq!(all(|l| l.date(at.date())), ["22 Nov 2026", "22. nov. 2026", "22. Nov. 2026"]);
        assert_eq!(all(|l| l.date(date(2026, 3, 1))), ["1 Mar 2026", "1. mar. 2026", "1. März 2026"]);
        assert_eq!(all(|l| l.date(date(2026, 5, 1))), ["1 May 2026", "1. maj 2026", "1. Mai 2026"]);
        assert_eq!(all(|l| l.time(at.time())), ["09:05", "09.05", "09:05"]);
        assert_eq!(all(|l| l.time_with_seconds(at.time())), ["09:05:07", "09.05.07", "09:05:07"]);
        let moments = ["22 Nov 2026, 09:05", "22. nov. 2026, 09.05", "22. Nov. 2026, 09:05"];
        assert_eq!(all(|l| l.moment(at)), moments);
        let instant: Timestamp = "2026-11-22T09:05:07Z".parse().unwrap();
        assert_eq!(all(|l| l.universal(instant)), moments.map(|moment| format!("{moment} UTC")));
    }
}
