//! "When was it started?": a time of day as people type it, today or yesterday.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

/// A clock that runs a little ahead of this one does not make a time a future one.
const AHEAD: SignedDuration = SignedDuration::from_mins(2);

/// "Yesterday" in English, Danish and German.
const YESTERDAY: [&str; 4] = ["yesterday", "i går", "igår", "gestern"];
/// "Today" in English, Danish and German.
const TODAY: [&str; 4] = ["today", "i dag", "idag", "heute"];
/// Words before a time.
const AT: [&str; 5] = ["at ", "klokken ", "kl.", "kl ", "um "];

/// The day of a time that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Day {
    /// Today.
    Today,
    /// Yesterday, as the person wrote.
    Yesterday,
    /// Yesterday, because today that time has not come yet.
    NotToday,
}

/// Why a text is no time of a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoTime {
    /// Nothing was typed.
    Empty,
    /// It is no time of day.
    Unreadable,
    /// It says today, and today that time has not come yet.
    Future,
}

/// Reads a time of day: `10:43`, `9.05`, `1043`, `10:43 pm`, `kl. 10.43`, `10:43 Uhr`, each with `today` or `yesterday`
/// before or after it, in any of the languages. A time that has not come yet today is yesterday's.
///
/// # Errors
/// Why it is none.
pub fn read_start_time(text: &str, now: Timestamp, zone: &TimeZone) -> Result<(Timestamp, Day), NoTime> {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() {
        return Err(NoTime::Empty);
    }
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let (yesterday, today) = (says(&YESTERDAY), says(&TODAY));
    let rest = YESTERDAY.iter().chain(&TODAY).fold(lower.clone(), |rest, word| rest.replace(word, " "));
    let rest = rest.trim().trim_matches([',', ';']).trim();
    let rest = AT.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest).trim();
    let time = time_of_day(rest.trim_end_matches([',', ';']).trim()).ok_or(NoTime::Unreadable)?;
    let here = now.to_zoned_datetime(zone.clone());
    let on = |days_back: i64| {
        let date = here.date().checked_sub(days_back.days()).ok()?;
        Some(date.to_datetime(time).to_zoned_datetime(zone.clone()).ok()?.timestamp())
    };
    let latest = now.checked_add(AHEAD).unwrap_or(now);
    let told = match (on(0).filter(|at| *at <= latest), yesterday, today) {
        (Some(at), false, _) => Some((at, Day::Today)),
        (None, false, true) => return Err(NoTime::Future),
        (None, false, false) => on(1).map(|at| (at, Day::NotToday)),
        (_, true, _) => on(1).map(|at| (at, Day::Yesterday)),
    };
    told.map(|(at, day)| (at.min(now), day)).ok_or(NoTime::Unreadable)
}

fn time_of_day(text: &str) -> Option<Time> {
    let (digits, half) = match text.strip_suffix("pm").or_else(|| text.strip_suffix("p.m.")) {
        Some(before) => (before, Some(12)),
        None => match text.strip_suffix("am").or_else(|| text.strip_suffix("a.m.")) {
            Some(before) => (before, Some(0)),
            None => (text, None),
        },
    };
    let digits = digits.trim();
    // German says what the number is: "10 Uhr", "10:43 Uhr".
    let (digits, full) = match digits.strip_suffix("uhr") {
        Some(before) if half.is_none() => (before.trim(), true),
        _ => (digits, false),
    };
    let (hour, minute) = match digits.split_once([':', '.', 'h']) {
        Some((hour, minute)) => (hour, minute),
        None if digits.len() >= 3 => digits.split_at_checked(digits.len() - 2)?,
        // An hour alone is a time only with its half of the day: "9" may be anything.
        None if half.is_some() || full => (digits, "00"),
        None => return None,
    };
    // Seconds are read and of no use.
    let (minute, seconds) = minute.split_once([':', '.']).unwrap_or((minute, "0"));
    let number = |part: &str, most: usize| {
        let plain = !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse::<i8>().ok()).flatten()
    };
    let (hour, minute) = (number(hour.trim(), 2)?, number(minute.trim(), 2)?);
    number(seconds.trim(), 2)?;
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + half,
        None => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 23 November 2026, 18:40 UTC.
    const NOW: i64 = 1_795_459_200;

    fn read(text: &str) -> Result<(String, Day), NoTime> {
        let now = Timestamp::from_second(NOW).unwrap();
        read_start_time(text, now, &TimeZone::UTC).map(|(at, day)| (at.to_string(), day))
    }

    fn today(time: &str) -> (String, Day) {
        (format!("2026-11-23T{time}:00Z"), Day::Today)
    }

    #[test]
    fn times_as_people_type_them() {
        assert_eq!(Timestamp::from_second(NOW).unwrap().to_string(), "2026-11-23T18:40:00Z");
        for text in [
            "10:43",
            " 10.43 ",
            "1043",
            "10:43 am",
            "10:43:20",
            "10.43.20",
            "at 10:43",
            "today 10:43",
            "10h43",
        ] {
            assert_eq!(read(text), Ok(today("10:43")), "{text}");
        }
        for text in [
            "kl. 10.43",
            "kl 10.43",
            "klokken 10.43",
            "i dag kl. 10.43",
            "10.43 i dag",
            "10:43 Uhr",
            "um 10:43 Uhr",
            "heute um 10.43",
            "Heute, 10:43 Uhr",
        ] {
            assert_eq!(read(text), Ok(today("10:43")), "{text}");
        }
        assert_eq!(read("um 9 Uhr"), Ok(today("09:00")));
        assert_eq!(read("9:05"), Ok(today("09:05")));
        assert_eq!(read("905"), Ok(today("09:05")));
        assert_eq!(read("3:30 pm"), Ok(today("15:30")));
        assert_eq!(read("12 am"), Ok(today("00:00")));
        assert_eq!(read("00:00"), Ok(today("00:00")));
    }

    #[test]
    fn what_has_not_come_yet_was_yesterday() {
        let before = |day| Ok(("2026-11-22T23:10:00Z".to_owned(), day));
        assert_eq!(read("23:10"), before(Day::NotToday));
        assert_eq!(read("yesterday 23:10"), before(Day::Yesterday));
        assert_eq!(read("11:10 pm, yesterday"), before(Day::Yesterday));
        for text in ["i går kl. 23.10", "23.10 i går", "gestern um 23:10 Uhr", "Gestern, 23:10"] {
            assert_eq!(read(text), before(Day::Yesterday), "{text}");
        }
        assert_eq!(read("yesterday at 10:43"), Ok(("2026-11-22T10:43:00Z".to_owned(), Day::Yesterday)));
        assert_eq!(read("today 23:10"), Err(NoTime::Future));
        // A clock a minute ahead.
        assert_eq!(read("18:41"), Ok(today("18:40")));
    }

    #[test]
    fn what_is_no_time() {
        assert_eq!(read("  "), Err(NoTime::Empty));
        for text in
            ["9", "25:00", "10:60", "ten", "10:4x", "-1:30", "13:00 pm", "0 am", "1:2:3:4é", "é43", "99999"]
        {
            assert_eq!(read(text), Err(NoTime::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_day_with_a_changed_clock_is_no_trouble() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        // 29 March 2026, 12:00: the hour from 2 to 3 did not exist.
        let now: Timestamp = "2026-03-29T10:00:00Z".parse().unwrap();
        let (at, day) = read_start_time("2:30", now, &zone).unwrap();
        assert_eq!((at.to_string().as_str(), day), ("2026-03-29T01:30:00Z", Day::Today));
        assert!(read_start_time("11:59", now, &zone).is_ok());
    }
}
