//! What a setup remembers for later: when its token changes, and what the last good check saw.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::checks::memory::CheckMemory;
use contractbook_setup::domain::session::{Change, SaveWarning, Session, TokenNote, read_saved, write_saved};
use jiff::Timestamp;
use jiff::civil::date;
use serde_json::{Value, json};

const CANARY: &str = "cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9";

fn now() -> Timestamp {
    "2026-11-23T18:00:00Z".parse().unwrap()
}

fn note(fingerprint: &str) -> Change {
    let fingerprint = fingerprint.to_owned();
    Change::TokenEntered(TokenNote { fingerprint, entered_at: now(), expires_at: None })
}

fn memory(verdict: Verdict) -> CheckMemory {
    CheckMemory {
        verdict,
        at: now(),
        tenant_url: "https://api.contractbook.com/scim?aadOptscim062020".to_owned(),
        problems: vec!["scim.content_type".to_owned(), "no.such_problem".to_owned()],
        users: Some(113),
        issuer: "Let's Encrypt R11".to_owned(),
    }
}

fn filled() -> Session {
    let mut session = Session::new(now());
    for change in [
        Change::Company("Nordlys ApS".to_owned()),
        note("cb…Kp (28)"),
        Change::TokenFrom("Contractbook Support, Ida".to_owned()),
        Change::TokenChangeOn(Some(date(2027, 5, 23))),
        Change::ReminderSaved("contractbook-token-nordlys.ics".to_owned()),
        Change::CheckedGood(memory(Verdict::ReadyWithWarnings)),
    ] {
        session.apply(change, now());
    }
    session
}

#[test]
fn it_comes_back_as_it_was() {
    let session = filled();
    let loaded = read_saved(&write_saved(&session));
    assert_eq!(loaded.warnings, []);
    assert_eq!(loaded.session.answers(), session.answers());
    let good = loaded.session.answers().last_good.clone().unwrap();
    assert_eq!(good.problems, ["scim.content_type"], "only known problems are remembered");
    assert_eq!(good.tenant_url, "https://api.contractbook.com/scim", "the flag is Entra's affair");
    assert_eq!(loaded.session.answers().token_plan.reminders, 1);
}

#[test]
fn each_bad_part_costs_only_itself() {
    for (pointer, field) in [
        ("/answers/token_plan", "answers.token_plan"),
        ("/answers/token_plan/from", "answers.token_plan.from"),
        ("/answers/token_plan/change_on", "answers.token_plan.change_on"),
        ("/answers/token_plan/reminder_file", "answers.token_plan.reminder_file"),
        ("/answers/token_plan/reminders", "answers.token_plan.reminders"),
        ("/answers/last_good", "answers.last_good"),
        ("/answers/last_good/verdict", "answers.last_good"),
        ("/answers/last_good/users", "answers.last_good.users"),
        ("/answers/last_good/issuer", "answers.last_good.issuer"),
    ] {
        let mut document: Value = serde_json::from_str(&write_saved(&filled())).unwrap();
        *document.pointer_mut(pointer).unwrap() = json!([["bad"]]);
        let loaded = read_saved(&document.to_string());
        assert!(
            loaded.warnings.contains(&SaveWarning::BadField(field.to_owned())),
            "{field}: {:?}",
            loaded.warnings
        );
        assert_eq!(loaded.session.answers().company, "Nordlys ApS", "{field}");
        assert!(loaded.session.answers().token.is_some(), "{field}");
    }
    // A file of before knows nothing of it, and nothing is wrong with that.
    let mut document: Value = serde_json::from_str(&write_saved(&filled())).unwrap();
    let answers = document["answers"].as_object_mut().unwrap();
    answers.remove("token_plan");
    answers.remove("last_good");
    assert_eq!(read_saved(&document.to_string()).warnings, []);
}

#[test]
fn only_a_good_check_is_worth_comparing_with() {
    let mut session = filled();
    for verdict in [Verdict::NotReady, Verdict::Cancelled] {
        let bad = CheckMemory { users: Some(1), ..memory(verdict) };
        session.apply(Change::CheckedGood(bad), now());
        assert_eq!(session.answers().last_good.as_ref().unwrap().users, Some(113));
    }
    let mut document: Value = serde_json::from_str(&write_saved(&filled())).unwrap();
    document["answers"]["last_good"]["verdict"] = json!("not_ready");
    assert_eq!(read_saved(&document.to_string()).session.answers().last_good, None);
}

#[test]
fn another_token_asks_for_another_day() {
    let mut session = filled();
    session.apply(note("cb…Kp (28)"), now());
    assert!(session.answers().token_plan.change_on.is_some(), "the same token pasted again");
    session.apply(note("zz…99 (64)"), now());
    let plan = &session.answers().token_plan;
    assert_eq!(plan.change_on, None);
    assert_eq!(plan.reminder_file, "contractbook-token-nordlys.ics", "the old entry is moved, not doubled");
}

#[test]
fn neither_a_secret_nor_a_folder_is_remembered() {
    let mut session = filled();
    session.apply(Change::TokenFrom(CANARY.to_owned()), now());
    session.apply(Change::ReminderSaved(format!("/home/ida/{CANARY}")), now());
    session.apply(
        Change::CheckedGood(CheckMemory {
            tenant_url: format!("https://api.contractbook.com/scim?t={CANARY}"),
            problems: vec![CANARY.to_owned()],
            issuer: CANARY.to_owned(),
            ..memory(Verdict::Ready)
        }),
        now(),
    );
    assert!(!write_saved(&session).contains("CANARY"));
    session.apply(Change::ReminderSaved("/home/ida/..\\x/remind:me?.ics".to_owned()), now());
    assert_eq!(session.answers().token_plan.reminder_file, "remindme.ics");
    let mut document: Value = serde_json::from_str(&write_saved(&session)).unwrap();
    document["answers"]["token_plan"]["reminder_file"] = json!("../../.bashrc");
    assert_eq!(read_saved(&document.to_string()).session.answers().token_plan.reminder_file, "bashrc");
}
