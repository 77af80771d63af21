//! Progress that never goes back, and a forecast that stays honest, over made-up courses of events.
#![expect(clippy::expect_used, reason = "a test stops where its ground gives way")]
#![expect(clippy::float_cmp, reason = "shares are whole thousandths")]

use contractbook_setup::domain::people::WatchMemory;
use contractbook_setup::domain::people::drill::Sight;
use contractbook_setup::domain::people::progress::{Eta, Expectation, Progress, Report, Seen, State};
use contractbook_setup::domain::session::{Change, Session, read_saved, write_saved};
use jiff::Timestamp;
use proptest::prelude::*;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + minute * 60).expect("time")
}

fn people(count: u64) -> Expectation {
    Expectation { started_at: Some(at(0)), create: count, link: 0 }
}

fn seen(arrived: u64) -> Seen {
    Seen { arrived, there: 0 }
}

fn state(progress: &Progress, minute: i64, expectation: &Expectation) -> State {
    progress.report(at(minute), expectation).state
}

#[test]
fn a_usual_course_from_the_start_to_everybody() {
    let (mut progress, forty) = (Progress::default(), people(40));
    assert_eq!(state(&progress, 0, &Expectation { started_at: None, ..forty }), State::NotStarted);
    assert_eq!(state(&progress, 0, &people(0)), State::Nobody);
    let first = progress.report(at(1), &forty);
    assert_eq!((first.state, first.share), (State::WaitingForFirstRound, 0.0));
    assert_eq!(first.eta, Some(Eta { earliest: at(5), latest: at(55), observed: false }));
    assert_eq!(first.next_round.map(|r| (r.at, r.known)), Some((at(40), false)));
    for n in 1..=10 {
        progress.see(at(10 + n), seen(2 * n as u64), &forty);
    }
    let middle = progress.report(at(20), &forty);
    assert_eq!((middle.state, middle.share), (State::Arriving, 0.5));
    let eta = middle.eta.expect("an end in sight");
    assert!(eta.observed && eta.earliest >= at(24) && eta.latest <= at(40), "{eta:?}");
    assert_eq!(middle.next_round.map(|r| (r.at, r.known)), Some((at(51), true)));
    let quiet = progress.report(at(35), &forty);
    assert_eq!(quiet.state, State::BetweenRounds);
    assert_eq!(quiet.eta.map(|e| e.earliest), Some(at(51)));
    progress.see(at(52), seen(40), &forty);
    let end = progress.report(at(53), &forty);
    assert_eq!((end.state, end.share, end.eta, end.next_round), (State::AllHere, 1.0, None, None));
}

#[test]
fn silence_is_overdue_only_after_it_can_no_longer_be_a_wait() {
    let (mut progress, forty) = (Progress::default(), people(40));
    assert_eq!(state(&progress, 55, &forty), State::WaitingForFirstRound);
    let late = progress.report(at(57), &forty);
    assert_eq!((late.state, late.overdue_since, late.eta), (State::Overdue, Some(at(56)), None));
    progress.see(at(60), seen(30), &forty);
    assert_eq!(state(&progress, 60, &forty), State::Arriving, "late is not never");
    assert_eq!(state(&progress, 150, &forty), State::BetweenRounds);
    assert_eq!(state(&progress, 156, &forty), State::Overdue, "two rounds brought nobody");
    assert_eq!(state(&Progress::default(), 500, &people(50_000)), State::WaitingForFirstRound);
}

#[test]
fn who_was_linked_without_a_trace_counts_after_a_silent_round() {
    let (mut progress, ten) = (Progress::default(), people(10));
    progress.see(at(10), Seen { arrived: 7, there: 3 }, &ten);
    assert_ne!(state(&progress, 20, &ten), State::AllHere);
    assert_eq!(state(&progress, 61, &ten), State::AllHere);
    progress.see(at(62), Seen { arrived: 8, there: 2 }, &ten);
    let report = progress.report(at(62), &ten);
    assert_eq!((report.state, report.share), (State::AllHere, 1.0), "and stays so");
}

#[test]
fn the_trial_before_the_start_is_no_round() {
    let (mut progress, forty) = (Progress::default(), people(40));
    progress.see(at(-3), seen(1), &Expectation { started_at: None, ..forty });
    let report = progress.report(at(1), &forty);
    assert_eq!(
        (report.state, report.next_round.map(|r| r.known)),
        (State::WaitingForFirstRound, Some(false))
    );
    progress.see(at(5), seen(4), &forty);
    assert_eq!(progress.report(at(6), &forty).next_round.map(|r| r.at), Some(at(45)));
}

#[test]
fn progress_memory_and_drill_survive_the_file() {
    let mut session = Session::new(at(0));
    session.apply(Change::Expected(Some(4)), at(0));
    session.apply(Change::Started { accounts_before: Some(9) }, at(0));
    let memory =
        WatchMemory { since: Some(at(0)), accounts_before: Some(9), created: 2, linked: 1, switched_off: 0 };
    let here = Sight::NotAsked;
    session.apply(Change::Looked(memory, seen(3), here), at(10));
    session.apply(Change::TakenOut, at(20));
    let saved = write_saved(&session);
    let loaded = read_saved(&saved);
    assert_eq!(loaded.warnings, []);
    let start = &loaded.session.answers().start;
    assert_eq!((start.watch, start.progress.arrived()), (memory, 3));
    assert_eq!(start.drill.taken_out_at, Some(at(20)));
    let report = start.progress.report(at(11), &loaded.session.answers().expectation());
    assert_eq!(report.share, 0.75);
    for part in ["watch", "progress", "drill"] {
        let mut document: serde_json::Value = serde_json::from_str(&saved).expect("json");
        document["answers"]["start"][part] = serde_json::json!("bad");
        let loaded = read_saved(&document.to_string());
        assert_eq!(loaded.warnings.len(), 1, "{part}");
        assert_eq!(loaded.session.answers().start.started_at, Some(at(0)), "{part}");
    }
}

#[test]
fn another_address_forgets_the_counts_of_the_company_before() {
    let mut session = Session::new(at(0));
    session.apply(Change::TenantUrl("https://api.contractbook.com/scim".to_owned()), at(0));
    let memory = WatchMemory { created: 5, ..WatchMemory::default() };
    let sight = Sight::NotAsked;
    session.apply(Change::Looked(memory, seen(5), sight), at(1));
    session.apply(Change::TenantUrl("https://api.contractbook.com/scim/v2".to_owned()), at(2));
    assert_eq!(session.answers().start.watch, WatchMemory::default());
    assert_eq!(session.answers().start.progress, Progress::default());
}

/// One thing that happens: minutes that pass (clocks may be set back), people seen, people added.
type Step = (i64, u64, u64, u64);

fn honest(report: &Report, now: Timestamp, expectation: &Expectation) -> Result<(), TestCaseError> {
    prop_assert!((0.0..=1.0).contains(&report.share), "{report:?}");
    if let Some(eta) = report.eta {
        prop_assert!(eta.earliest >= now && eta.latest >= eta.earliest, "{report:?}");
    }
    if let Some(round) = report.next_round {
        prop_assert!(round.at > now, "{report:?}");
    }
    prop_assert_eq!(report.overdue_since.is_some(), report.state == State::Overdue);
    if report.arrived >= expectation.people() && expectation.people() > 0 {
        prop_assert_eq!(report.state, State::AllHere);
    }
    if report.state == State::AllHere {
        prop_assert_eq!(report.share, 1.0);
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_share_never_falls_and_ranges_never_turn_around(
        start in 0_u64..60_000,
        steps in proptest::collection::vec((-90_i64..200, 0_u64..3_000, 0_u64..50, 0_u64..20), 1..60),
    ) {
        let steps: Vec<Step> = steps;
        let (mut progress, mut expectation, mut minute, mut arrived) = (Progress::default(), people(start), 0, 0);
        let mut share = 0.0;
        for (passed, came, there, added) in steps {
            minute += passed;
            arrived += came;
            expectation.create += added;
            progress.see(at(minute), Seen { arrived, there }, &expectation);
            let copy: Progress = serde_json::from_str(&serde_json::to_string(&progress).expect("json")).expect("back");
            prop_assert_eq!(copy, progress, "closed and opened again");
            let report = progress.report(at(minute), &expectation);
            honest(&report, at(minute), &expectation)?;
            prop_assert!(report.share >= share, "{} after {share}", report.share);
            share = report.share;
        }
    }
}

#[test]
fn a_start_before_the_watch_began_makes_it_look_back() {
    let mut session = Session::new(at(0));
    session.apply(Change::StartedAt(at(0)), at(0));
    assert_eq!(session.answers().start.started_at, None, "nothing was started");
    let memory = WatchMemory { since: Some(at(30)), created: 2, ..Default::default() };
    let sight = Sight::NotAsked;
    session.apply(Change::Looked(memory, seen(2), sight), at(31));
    session.apply(Change::Started { accounts_before: None }, at(40));
    session.apply(Change::StartedAt(at(35)), at(40));
    assert_eq!(session.answers().start.started_at, Some(at(35)));
    assert_eq!(session.answers().start.watch, memory, "the watch was there");
    session.apply(Change::StartedAt(at(10)), at(40));
    assert_eq!(session.answers().start.watch, WatchMemory::default());
    assert_eq!(session.answers().start.progress.arrived(), 2, "what was seen stays");
    session.apply(Change::StartedAt(at(90)), at(40));
    assert_eq!(session.answers().start.started_at, Some(at(40)), "not in the future");
    session.apply(Change::Tell(false), at(41));
    let loaded = read_saved(&write_saved(&session));
    assert_eq!(loaded.session.answers().start.tell, Some(false));
}
