//! The eight steps: what finishes them, what reopens them, and what always holds.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests may fail the test")]

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{
    AdminAnswer, AppPath, Change, EntraIds, Missing, REOPENS, Session, Status, Step, Subject, TestAnswer,
    TokenNote, read_saved, write_saved,
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const URL: &str = "https://api.contractbook.com/scim";
const OTHER_URL: &str = "https://api.contractbook.com/scim/v2";

fn at(minute: i64) -> Timestamp {
    let start: Timestamp = "2026-11-23T18:00:00Z".parse().expect("time");
    start + SignedDuration::from_mins(minute)
}

fn note(fingerprint: &str, minute: i64) -> TokenNote {
    TokenNote { fingerprint: fingerprint.to_owned(), entered_at: at(minute), expires_at: None }
}

fn tested(verdict: Verdict, minute: i64) -> Change {
    let problems = if verdict == Verdict::NotReady { vec!["token.empty".to_owned()] } else { vec![] };
    Change::Tested(TestAnswer { verdict, at: at(minute), tenant_url: URL.to_owned(), problems })
}

fn ids(last: char) -> EntraIds {
    let id = |head: &str| format!("{head}f8fad5b-d9cb-469f-a165-7086772895{last}{last}");
    EntraIds::new(&id("0"), &id("1")).expect("ids")
}

/// The answers of each step, as a person would give them.
fn answers(step: Step) -> Vec<Change> {
    match step {
        Step::Prepare => vec![Change::Company("Nordlys ApS".to_owned())],
        Step::CreateApp => {
            vec![Change::AppName("Contractbook SCIM".to_owned()), Change::AppIds(Some(ids('a')))]
        }
        Step::Credentials => {
            vec![Change::TenantUrl(URL.to_owned()), Change::TokenEntered(note("cb…Kp (28)", 1))]
        }
        Step::Test => vec![tested(Verdict::Ready, 2)],
        Step::Connect => vec![Change::ConnectSaved(true)],
        Step::People => vec![
            Change::Expected(Some(3)),
            Change::Trial("mette@nordlys.example".to_owned()),
            Change::Admin(AdminAnswer::AlreadyInContractbook),
            Change::Assigned(true),
        ],
        Step::Start => vec![
            Change::TrialArrived,
            Change::Started { accounts_before: Some(1) },
            Change::Arrived(2),
            Change::Arrived(3),
        ],
        Step::Consent => vec![Change::SignedIn(true)],
    }
}

/// A session in which all steps before `end` are done.
fn walked(end: Option<Step>) -> Session {
    let mut session = Session::new(at(0));
    for step in Step::ALL.into_iter().take_while(|step| Some(*step) != end) {
        for change in answers(step) {
            session.apply(change, at(3));
        }
        session.finish(step, at(4)).unwrap_or_else(|missing| panic!("{step:?}: {missing:?}"));
    }
    session
}

fn reopened(session: &Session) -> Vec<Step> {
    Step::ALL.into_iter().filter(|s| session.status(*s) == Status::CheckAgain).collect()
}

#[test]
fn the_whole_way() {
    let mut session = Session::new(at(0));
    assert_eq!(session.time_left(), (30, 50));
    assert!(!session.open(Step::Test) && session.viewed() == Step::Prepare);
    for step in Step::ALL {
        assert_eq!(session.status(step), Status::Current);
        let needs_nothing = matches!(step, Step::Prepare | Step::CreateApp);
        assert_eq!(session.finish(step, at(1)).is_ok(), needs_nothing, "{step:?}");
        for change in answers(step) {
            session.apply(change, at(3));
        }
        assert!(session.finish(step, at(4)).is_ok(), "{step:?}: {:?}", session.missing(step));
        assert_eq!(session.status(step), Status::Done);
    }
    assert!(session.is_complete());
    assert_eq!(session.time_left(), (0, 0));
    assert_eq!(walked(Some(Step::Test)).time_left(), (20, 35));
}

#[test]
fn each_change_reopens_what_depends_on_it_and_nothing_else() {
    use Step::{Connect, People, Start, Test};
    let cases: Vec<(Change, Vec<Step>)> = vec![
        (Change::TenantUrl(OTHER_URL.to_owned()), vec![Test, Connect]),
        (Change::TenantUrl(format!("{URL}?aadOptscim062020")), vec![Connect]),
        (Change::TokenEntered(note("xy…zz (30)", 9)), vec![Test, Connect]),
        (Change::AppPath(AppPath::AlreadyThere), vec![Connect, People, Start]),
        (Change::AppIds(Some(ids('b'))), vec![Connect, People, Start]),
        (Change::AppName("Another label".to_owned()), vec![]),
        (Change::Expected(Some(5)), vec![Start]),
        (Change::Trial("anders@nordlys.example".to_owned()), vec![Start]),
        (Change::Company("Other".to_owned()), vec![]),
        (Change::TokenGone, vec![]),
        (tested(Verdict::Cancelled, 9), vec![]),
        (tested(Verdict::ReadyWithWarnings, 9), vec![]),
    ];
    for (change, expected) in cases {
        let mut session = walked(None);
        session.apply(change.clone(), at(10));
        assert_eq!(reopened(&session), expected, "{change:?}");
        assert_eq!(
            session.updated_at() == at(10),
            session != walked(None).with_id(session.id()),
            "{change:?}"
        );
    }
}

#[test]
fn equal_values_change_nothing() {
    let before = walked(None);
    for change in Step::ALL.into_iter().flat_map(answers) {
        let mut session = before.clone();
        session.apply(change.clone(), at(50));
        assert_eq!(session, before, "{change:?}");
    }
}

#[test]
fn the_dependency_table_is_what_happens() {
    let example = |subject: Subject| match subject {
        Subject::App => Change::AppPath(AppPath::AlreadyThere),
        Subject::TenantUrl => Change::TenantUrl(OTHER_URL.to_owned()),
        Subject::CompatFlag => Change::TenantUrl(format!("{URL}?aadOptscim062020")),
        Subject::Token => Change::TokenEntered(note("xy…zz (30)", 9)),
        Subject::PeopleAfterStart => Change::Expected(Some(9)),
    };
    for row in REOPENS {
        let mut session = walked(None);
        session.apply(example(row.subject), at(10));
        assert_eq!(session.status(row.step), Status::CheckAgain, "{row:?}");
        assert!(!row.reason.is_empty());
    }
}

#[test]
fn reopened_steps_want_their_confirmation_again() {
    let mut session = walked(None);
    session.apply(Change::TokenEntered(note("xy…zz (30)", 9)), at(10));
    assert_eq!(session.missing(Step::Test), [Missing::PassedTest]);
    assert_eq!(session.missing(Step::Connect), [Missing::SavedInEntra]);
    assert_eq!(session.next_step(), Step::Test);
    session.apply(tested(Verdict::Ready, 11), at(11));
    session.finish(Step::Test, at(11)).expect("tested");
    session.apply(Change::ConnectSaved(true), at(12));
    session.finish(Step::Connect, at(12)).expect("saved");
    assert!(session.is_complete());
}

#[test]
fn a_test_counts_only_for_this_address_and_token() {
    let mut session = walked(Some(Step::Test));
    session.apply(tested(Verdict::Ready, 2), at(3));
    assert!(session.missing(Step::Test).is_empty());
    session.apply(Change::TokenEntered(note("xy…zz (30)", 9)), at(9));
    assert_eq!(session.missing(Step::Test), [Missing::PassedTest]);
    assert!(session.finish(Step::Test, at(9)).is_err());
}

#[test]
fn a_failed_test_needs_you() {
    let mut session = walked(None);
    session.apply(tested(Verdict::NotReady, 9), at(9));
    assert_eq!(session.status(Step::Test), Status::NeedsYou);
    assert_eq!(session.status(Step::Connect), Status::Done);
    assert!(!session.is_complete());
    session.apply(tested(Verdict::Cancelled, 10), at(10));
    assert_eq!(session.status(Step::Test), Status::NeedsYou, "stopping a test does not hide the failure");
}

#[test]
fn the_start_waits_until_all_are_there() {
    let mut session = walked(Some(Step::Start));
    assert_eq!(session.status(Step::Start), Status::Current);
    session.apply(Change::Started { accounts_before: None }, at(5));
    assert_eq!(session.status(Step::Start), Status::Waiting);
    assert_eq!(session.missing(Step::Start), [Missing::Arrivals]);
    session.apply(Change::Arrived(2), at(6));
    assert!(session.missing(Step::Start).is_empty(), "the rest can arrive while the person goes on");
    session.apply(Change::Arrived(1), at(7));
    assert_eq!(session.answers().start.arrived, 2);
    session.apply(Change::AllArrived, at(8));
    assert!(session.missing(Step::Start).is_empty());
}

#[test]
fn after_loading_the_token_is_wanted_but_nothing_is_lost() {
    let session = walked(None);
    let loaded = read_saved(&write_saved(&session));
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    assert!(loaded.session.is_complete() && loaded.session.needs_token() && !session.needs_token());
    let mut loaded = loaded.session;
    loaded.apply(Change::TokenEntered(note("cb…Kp (28)", 60)), at(60));
    assert!(loaded.is_complete() && !loaded.needs_token(), "the same token again reopens nothing");
    let mut short = loaded;
    short.apply(Change::TokenEntered(note("(9)", 61)), at(61));
    short.apply(tested(Verdict::Ready, 62), at(62));
    short.apply(Change::TokenEntered(note("(9)", 63)), at(63));
    assert!(!short.missing(Step::Test).is_empty(), "a length alone does not prove the same token");
}

#[test]
fn a_token_known_to_be_another_is_another_however_alike() {
    let mut session = walked(None);
    session.apply(Change::TokenEntered(note("cb…Kp (28)", 50)), at(50));
    assert!(session.is_complete(), "as far as the note tells, it is the same");
    session.apply(Change::TokenReplaced(note("cb…Kp (28)", 51)), at(51));
    assert_eq!(reopened(&session), [Step::Test, Step::Connect]);
    assert_eq!(session.answers().token, Some(note("cb…Kp (28)", 51)));
}

fn change() -> impl Strategy<Value = Change> {
    let text =
        prop_oneof![Just(String::new()), Just(URL.to_owned()), Just(OTHER_URL.to_owned()), "\\PC{0,12}"];
    let verdicts = prop_oneof![
        Just(Verdict::Ready),
        Just(Verdict::ReadyWithWarnings),
        Just(Verdict::NotReady),
        Just(Verdict::Cancelled)
    ];
    prop_oneof![
        text.clone().prop_map(Change::Company),
        any::<bool>().prop_map(|b| Change::AppPath(if b { AppPath::New } else { AppPath::AlreadyThere })),
        text.clone().prop_map(Change::AppName),
        proptest::option::of("[a-f]").prop_map(|c| Change::AppIds(c.and_then(|c| c.chars().next()).map(ids))),
        text.clone().prop_map(Change::TenantUrl),
        (0..3i64).prop_map(|n| Change::TokenEntered(note(&format!("a{n}…zz (20)"), n))),
        Just(Change::TokenGone),
        (verdicts, 0..6i64).prop_map(|(verdict, minute)| tested(verdict, minute)),
        any::<bool>().prop_map(Change::ConnectSaved),
        proptest::option::of(0..4u32).prop_map(Change::Expected),
        text.clone().prop_map(Change::Trial),
        text.prop_map(|t| Change::Admin(AdminAnswer::Assigned(t))),
        Just(Change::Admin(AdminAnswer::AlreadyInContractbook)),
        any::<bool>().prop_map(Change::Assigned),
        Just(Change::TrialArrived),
        Just(Change::Started { accounts_before: Some(2) }),
        (0..5u32).prop_map(Change::Arrived),
        Just(Change::AllArrived),
        any::<bool>().prop_map(Change::SignedIn),
        any::<bool>().prop_map(Change::Accepted),
    ]
}

fn check_invariants(session: &Session) -> Result<(), TestCaseError> {
    let statuses: Vec<Status> = Step::ALL.into_iter().map(|s| session.status(s)).collect();
    let count = |wanted: Status| statuses.iter().filter(|s| **s == wanted).count();
    prop_assert!(count(Status::Current) <= 1 && count(Status::Waiting) <= 1);
    // Reached steps come first, and of them only the last may never have been finished.
    let reached = statuses.iter().filter(|s| **s != Status::CannotStart).count();
    prop_assert!(statuses.iter().take(reached).all(|s| *s != Status::CannotStart));
    for step in Step::ALL.into_iter().take(reached.saturating_sub(1)) {
        prop_assert!(session.done_at(step).is_some());
    }
    prop_assert!(session.is_reached(session.viewed()));
    prop_assert_eq!(session.is_complete(), count(Status::Done) == 8);
    prop_assert_eq!(session.is_complete(), session.time_left() == (0, 0));
    for step in Step::ALL {
        if session.status(step) == Status::Done {
            prop_assert!(session.missing(step).is_empty(), "{:?} {:?}", step, session.missing(step));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_happens_the_statuses_make_sense(
        full in any::<bool>(),
        events in proptest::collection::vec((change(), 0..8usize), 0..40),
    ) {
        let mut session = if full { walked(None) } else { Session::new(at(0)) };
        for (minute, (change, step)) in (10..).zip(events) {
            session.apply(change, at(minute));
            check_invariants(&session)?;
            // Refusals are part of the game here.
            session.finish(Step::ALL[step], at(minute)).ok();
            check_invariants(&session)?;
        }
        let loaded = read_saved(&write_saved(&session));
        prop_assert!(loaded.warnings.is_empty() && !loaded.read_only, "{:?}", loaded.warnings);
        let mut expected = session;
        expected.apply(Change::TokenGone, expected.updated_at());
        prop_assert_eq!(loaded.session, expected);
    }
}
