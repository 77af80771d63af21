//! Every instruction says when it was compared with which page, and nobody forgets to do it again.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use contractbook_setup::domain::entra::sources::{Compared, OLD_AFTER_DAYS, Publisher};
use contractbook_setup::domain::entra::{GuideId, guide};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// Set by whatever publishes a release: then old guidance is a failure.
const RELEASE: &str = "CONTRACTBOOK_RELEASE";

fn all() -> impl Iterator<Item = (GuideId, Compared)> {
    GuideId::ALL.into_iter().map(|id| (id, guide(id).compared))
}

/// The days on which the guides were compared, the first and the last.
fn compared_on() -> (Date, Date) {
    let days = || all().map(|(_, compared)| compared.on);
    (days().min().unwrap(), days().max().unwrap())
}

fn old_on(today: Date) -> Vec<String> {
    all()
        .filter(|(_, compared)| compared.is_old(today))
        .map(|(id, compared)| {
            format!("{id:?}: compared on {}, {} days ago", compared.on, compared.age(today))
        })
        .collect()
}

#[test]
fn every_guide_has_a_date_and_a_source_with_an_address() {
    for (id, compared) in all() {
        // The research these instructions follow was done in November 2026.
        assert!(compared.on >= date(2026, 11, 1), "{id:?}: {}", compared.on);
        assert!(!compared.with.is_empty(), "{id:?} has no source");
        for source in compared.with {
            assert!(!source.title.trim().is_empty(), "{id:?}");
            let host = match source.publisher {
                Publisher::Microsoft => "https://learn.microsoft.com/",
                Publisher::Contractbook if source.url.contains("freshdesk") => {
                    "https://contractbook.freshdesk.com/"
                }
                Publisher::Contractbook => "https://support.contractbook.com/",
            };
            assert!(source.url.starts_with(host), "{id:?}: {}", source.url);
        }
    }
}

#[test]
fn guidance_grows_old_after_180_days_and_not_before() {
    let (_, compared) = all().next().unwrap();
    let at = |days: i32| compared.on.checked_add(days.days()).unwrap();
    assert!(!compared.is_old(at(0)) && !compared.is_old(at(OLD_AFTER_DAYS)));
    assert!(compared.is_old(at(OLD_AFTER_DAYS + 1)));
    assert_eq!(OLD_AFTER_DAYS, 180);
    // A clock that is behind is no reason to call it old.
    assert_eq!(compared.age(compared.on.checked_sub(9.days()).unwrap()), 0);
    assert_eq!(compared.age(at(400)), 400);
    assert_eq!((compared.months(at(181)), compared.months(at(400)), compared.months(at(3))), (6, 13, 1));
    let (first, last) = compared_on();
    let after = |day: Date, days: i32| day.checked_add(days.days()).unwrap();
    assert!(old_on(after(first, OLD_AFTER_DAYS)).is_empty());
    assert!(!old_on(after(first, OLD_AFTER_DAYS + 1)).is_empty());
    assert_eq!(old_on(after(last, OLD_AFTER_DAYS + 1)).len(), GuideId::ALL.len());
}

/// What is said about old guidance: nothing, a warning, or where a release is made an error.
fn verdict(today: Date, release: bool) -> Result<Option<String>, String> {
    let old = old_on(today);
    if old.is_empty() {
        return Ok(None);
    }
    let words = format!(
        "guidance is older than {OLD_AFTER_DAYS} days; read it beside its source and renew the date in \
         src/domain/entra/sources.rs:\n{}",
        old.join("\n")
    );
    if release { Err(words) } else { Ok(Some(words)) }
}

#[test]
fn old_guidance_warns_and_stops_a_release() {
    let (first, last) = compared_on();
    let long_after = last.checked_add(400.days()).unwrap();
    let row = format!("Connect: compared on {}", guide(GuideId::Connect).compared.on);
    assert!(verdict(long_after, true).unwrap_err().contains(&row));
    assert!(verdict(long_after, false).unwrap().is_some_and(|words| words.contains("sources.rs")));
    assert_eq!(verdict(first.checked_add(7.days()).unwrap(), true), Ok(None));
}

/// A copy of these sources that is tested half a year later must not fail by itself, so this only warns, loudly. Where
/// a release is made it fails.
#[test]
fn guidance_was_compared_in_the_last_180_days() {
    let today = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
    let release = std::env::var(RELEASE).as_deref() == Ok("1");
    if let Some(words) = verdict(today, release).unwrap() {
        eprintln!("\n==== WARNING ====\n{words}\n=================\n");
    }
}
