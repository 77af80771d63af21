//! Saved setups of made-up customers, in every state a list can show.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{Change, SecretToken, Session, Step, TestAnswer, TokenNote};
use contractbook_setup::service::store::Store;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use super::finished::{URL, finished};

const NAMES: [&str; 10] = [
    "Nordwind A/S",
    "Ålborg Værft",
    "Lindqvist & Söner",
    "Contoso",
    "Müller Maschinenbau GmbH",
    "Fjordbank",
    "Brunnen Apotheken",
    "Østerbro Ejendomme",
    "Tailwind Logistics",
    "Café Écarlate",
];

/// The moment at which windows of tests stand.
fn now() -> Timestamp {
    Timestamp::from_second(1_795_468_800).unwrap()
}

/// A setup: every fourth is complete, others stop at the test that failed, in the middle of the arrivals, or early.
pub fn customer(number: usize) -> Session {
    let round = number / NAMES.len();
    let name = NAMES.get(number % NAMES.len()).copied().unwrap_or_default();
    let name = if round == 0 { name.to_owned() } else { format!("{name} {}", round + 1) };
    let at = |hours: i64| now().checked_sub(SignedDuration::from_hours(hours)).unwrap();
    let age = 3 + 29 * i64::try_from(number % 37).unwrap();
    match number % 4 {
        0 => {
            let mut session = finished(&name, "Contractbook", "mette@nordwind.example");
            let due = if number.is_multiple_of(8) { date(2027, 10, 24) } else { date(2026, 11, 20) };
            session.apply(Change::TokenChangeOn(Some(due)), at(age));
            session.apply(Change::ReminderSaved("reminder.ics".to_owned()), at(age));
            session
        }
        1 => stopped(&name, Verdict::NotReady, &at, age, Step::Credentials),
        2 => {
            let mut session = stopped(&name, Verdict::ReadyWithWarnings, &at, age, Step::People);
            session.apply(Change::Started { accounts_before: Some(4) }, at(age));
            session
        }
        _ => {
            let mut session = Session::new(at(age + 20));
            session.apply(Change::Company(name), at(age));
            session.finish(Step::Prepare, at(age)).unwrap();
            session
        }
    }
}

fn stopped(name: &str, verdict: Verdict, at: &dyn Fn(i64) -> Timestamp, age: i64, last: Step) -> Session {
    let mut session = Session::new(at(age + 200));
    let token = SecretToken::new("0123456789abcdefghijklmnop".to_owned());
    let note = TokenNote { fingerprint: token.fingerprint(), entered_at: at(age * 9), expires_at: None };
    let test = TestAnswer { verdict, at: at(age), tenant_url: URL.to_owned(), problems: Vec::new() };
    for change in [
        Change::Company(name.to_owned()),
        Change::TenantUrl(URL.to_owned()),
        Change::TokenEntered(note),
        Change::Tested(test),
        Change::ConnectSaved(true),
        Change::Expected(Some(12)),
        Change::Trial("mia@nordwind.example".to_owned()),
        Change::Admin(contractbook_setup::domain::session::AdminAnswer::AlreadyInContractbook),
        Change::Assigned(true),
    ] {
        session.apply(change, at(age));
    }
    for step in Step::ALL.into_iter().take_while(|step| *step <= last) {
        session.finish(step, at(age)).unwrap();
    }
    session
}

/// Saves so many of them.
pub fn save(store: &Store, count: usize) {
    for number in 0..count {
        store.save(&customer(number)).unwrap();
    }
}
