//! A reminder for a calendar: one all-day event with an alarm (RFC 5545). Calendars of every make read it.

use jiff::Timestamp;
use jiff::civil::Date;

/// Longest line in bytes, its break not counted (RFC 5545 section 3.1).
const LONGEST_LINE: usize = 75;
/// The alarm rings at nine in the morning, seven days before: the event begins at midnight.
const ALARM: &str = "-P6DT15H";
/// Who made the file (RFC 5545 section 3.7.3).
const MAKER: &str = "-//Contractbook//Setup Assistant//EN";

/// What the calendar shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Tells the event from all others for good; a calendar that knows it moves the event instead of adding one.
    /// Letters, digits and hyphens; anything else is left out.
    pub id: String,
    /// Counts up with every file for the same event.
    pub sequence: u32,
    /// The day.
    pub day: Date,
    /// When the file was made.
    pub made_at: Timestamp,
    /// The heading.
    pub title: String,
    /// What to do; lines are kept.
    pub text: String,
}

/// The file.
pub fn reminder_file(it: &Reminder) -> String {
    let id: String = it.id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let (title, text) = (escaped(&it.title), escaped(&it.text));
    let next = it.day.tomorrow().unwrap_or(it.day);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:{MAKER}"),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}@setup.contractbook.com"),
        format!("SEQUENCE:{}", it.sequence),
        format!("DTSTAMP:{}", it.made_at.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", it.day.strftime("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")),
        format!("SUMMARY:{title}"),
        format!("DESCRIPTION:{text}"),
        // A reminder keeps nobody from being invited that day.
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{title}"),
        format!("TRIGGER:{ALARM}"),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// Text as a property value (RFC 5545 section 3.3.11): no separator and no line of its own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The line with its break, in pieces of at most 75 bytes, none of which cuts a character.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn reminder(title: &str, text: &str) -> Reminder {
        Reminder {
            id: "5b3c-token".to_owned(),
            sequence: 2,
            day: date(2027, 12, 31),
            made_at: "2026-11-26T10:14:30Z".parse().unwrap(),
            title: title.to_owned(),
            text: text.to_owned(),
        }
    }

    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn unescaped(value: &str) -> String {
        let mut out = String::new();
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next().unwrap() {
                    'n' => out.push('\n'),
                    c => out.push(c),
                },
                (c, false) => out.push(c),
            }
        }
        out
    }

    #[test]
    fn a_calendar_finds_the_day_the_words_and_the_alarm() {
        let file = reminder_file(&reminder("New token; Nordwind, Inc.", "One\nTwo \\ three"));
        assert_eq!(
            unfolded(&file),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Contractbook//Setup Assistant//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:5b3c-token@setup.contractbook.com",
                "SEQUENCE:2",
                "DTSTAMP:20261126T101430Z",
                "DTSTART;VALUE=DATE:20271231",
                "DTEND;VALUE=DATE:20280101",
                "SUMMARY:New token\\; Nordwind\\, Inc.",
                "DESCRIPTION:One\\nTwo \\\\ three",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:New token\\; Nordwind\\, Inc.",
                "TRIGGER:-P6DT15H",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn the_same_setup_keeps_its_event() {
        let uid = |file: &str| unfolded(file).into_iter().find(|l| l.starts_with("UID:")).unwrap();
        let first = reminder_file(&reminder("a", "b"));
        let later = reminder_file(&Reminder { sequence: 3, day: date(2028, 6, 1), ..reminder("c", "d") });
        assert_eq!(uid(&first), uid(&later));
        let odd = Reminder { id: "a\r\nATTACH:x".to_owned(), ..reminder("a", "b") };
        assert_eq!(uid(&reminder_file(&odd)), "UID:aATTACHx@setup.contractbook.com");
    }

    proptest! {
        #[test]
        fn any_words_come_back_and_no_line_is_too_long(title in "(?s).{0,90}", text in "(?s).{0,400}") {
            let file = reminder_file(&reminder(&title, &text));
            prop_assert!(file.ends_with("\r\n"));
            for line in file.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{line}");
                prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
            }
            let lines = unfolded(&file);
            prop_assert_eq!(lines.len(), 20);
            let said = |name: &str| lines.iter().find_map(|l| l.strip_prefix(name)).map(unescaped).unwrap();
            let kept = |text: &str| -> String {
                let text = text.replace("\r\n", "\n").replace('\r', "\n");
                text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
            };
            prop_assert_eq!(said("SUMMARY:"), kept(&title));
            prop_assert_eq!(said("DESCRIPTION:"), kept(&text));
        }
    }
}
