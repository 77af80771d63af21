//! Saved setups: damage costs only what is damaged, writing is whole, and no secret is ever in a file.

#![expect(clippy::expect_used, reason = "helpers of tests may fail the test")]

use std::fs;

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::people::list::Field;
use contractbook_setup::domain::session::{
    AdminAnswer, AppPath, AssignBy, Change, EntraIds, Licence, ListNote, SaveWarning, Session, Step,
    TestAnswer, TokenNote, read_saved, write_saved,
};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::store::{Store, StoreError};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

const CANARY: &str = "cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9";

fn now() -> Timestamp {
    "2026-11-23T18:00:00Z".parse().expect("time")
}

fn note() -> ListNote {
    let kind = "entra_users".to_owned();
    ListNote { kind, rows: 120, create: 97, link: 16, skip: 7, needs_you: 9, compared: true, at: now() }
}

fn filled() -> Session {
    let mut session = Session::new(now());
    for change in [
        Change::Company("Nordlys ApS".to_owned()),
        Change::AppPath(AppPath::AlreadyThere),
        Change::TenantUrl("https://api.contractbook.com/scim?aadOptscim062020".to_owned()),
        Change::TokenEntered(TokenNote {
            fingerprint: "cb…Kp (28)".to_owned(),
            entered_at: now(),
            expires_at: Some(now()),
        }),
        Change::Expected(Some(12)),
        Change::Trial("mette@nordlys.example".to_owned()),
        Change::AssignBy(AssignBy::Groups),
        Change::Licence(Licence::NotSure),
        Change::Groups(Some(3)),
        Change::LoginFromMail(true),
        Change::Domains(vec!["nordlys.example".to_owned()]),
        Change::Columns(vec![("Kontonavn".to_owned(), Some(Field::UserName)), ("Ord".to_owned(), None)]),
        Change::ListJudged(note()),
    ] {
        session.apply(change, now());
    }
    for step in [Step::Prepare, Step::CreateApp, Step::Credentials] {
        session.finish(step, now()).expect("complete");
    }
    session
}

fn document() -> Value {
    serde_json::from_str(&write_saved(&filled())).expect("json")
}

#[test]
fn each_bad_field_costs_only_itself() {
    let cases = [
        ("/answers/company", "answers.company"),
        ("/answers/app/path", "answers.app.path"),
        ("/answers/app/name", "answers.app.name"),
        ("/answers/app/ids", "answers.app.ids"),
        ("/answers/tenant_url", "answers.tenant_url"),
        ("/answers/token_kept", "answers.token_kept"),
        ("/archived_at", "archived_at"),
        ("/answers/people/expected", "answers.people.expected"),
        ("/answers/people/admin", "answers.people.admin"),
        ("/answers/people/assign", "answers.people.assign"),
        ("/answers/people/licence", "answers.people.licence"),
        ("/answers/people/groups", "answers.people.groups"),
        ("/answers/people/login_from_mail", "answers.people.login_from_mail"),
        ("/answers/people/domains", "answers.people.domains"),
        ("/answers/people/columns", "answers.people.columns"),
        ("/answers/people/list", "answers.people.list"),
        ("/answers/start/arrived", "answers.start.arrived"),
        ("/answers/start/started_at", "answers.start.started_at"),
        ("/answers/consent/signed_in_at", "answers.consent.signed_in_at"),
        ("/answers/test", "answers.test"),
        ("/created_at", "created_at"),
        ("/viewed", "viewed"),
        ("/practice", "practice"),
        ("/steps/test/stale", "steps.test.stale"),
    ];
    for (pointer, field) in cases {
        let mut document = document();
        *document.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = json!([["bad"]]);
        let loaded = read_saved(&document.to_string());
        assert!(
            loaded.warnings.contains(&SaveWarning::BadField(field.to_owned())),
            "{field}: {:?}",
            loaded.warnings
        );
        assert!(!loaded.read_only);
        if field != "answers.people.trial" {
            assert_eq!(loaded.session.answers().people.trial, "mette@nordlys.example", "{field}");
        }
    }
}

#[test]
fn what_is_known_about_a_list_comes_back_and_names_nobody() {
    let loaded = read_saved(&write_saved(&filled()));
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    assert_eq!(loaded.session.answers().people, filled().answers().people);
    assert_eq!(loaded.session.answers().people.list, Some(note()));

    // The first line of a list without heads is a person; an address among the domains is one too.
    let mut session = filled();
    for change in [
        Change::Columns(vec![("mia@nordlys.example".to_owned(), None), (CANARY.to_owned(), None)]),
        Change::Domains(vec!["@Nordlys.example ".to_owned(), "mia@nordlys.example".to_owned()]),
        Change::ListJudged(ListNote { kind: "Mia Lind".to_owned(), ..note() }),
    ] {
        session.apply(change, now());
    }
    let people = &session.answers().people;
    assert_eq!((people.columns.len(), people.list.as_ref()), (0, None));
    assert_eq!(people.domains, ["nordlys.example"]);
    let text = write_saved(&session);
    assert!(!text.contains("mia@") && !text.contains("Mia") && !text.contains(CANARY));

    // The same from a file that somebody has changed.
    let mut document = document();
    document["answers"]["people"]["columns"] = json!([["mia@nordlys.example", null], ["Konto", "mail"]]);
    document["answers"]["people"]["list"]["kind"] = json!("Mia Lind");
    let loaded = read_saved(&document.to_string());
    assert_eq!(loaded.session.answers().people.columns, [("Konto".to_owned(), Some(Field::Mail))]);
    assert_eq!(loaded.session.answers().people.list, None);
    assert_eq!(loaded.warnings, [SaveWarning::BadField("answers.people.list".to_owned())]);
}

#[test]
fn reading_a_list_after_the_start_reopens_nothing() {
    let mut session = filled();
    session.apply(Change::Started { accounts_before: None }, now());
    session.apply(Change::Arrived(12), now());
    let arrived = session.answers().start.all_arrived_at;
    assert!(arrived.is_some());
    session.apply(Change::ListJudged(ListNote { rows: 3, ..note() }), now());
    session.apply(Change::Columns(Vec::new()), now());
    assert_eq!(session.answers().start.all_arrived_at, arrived);
    session.apply(Change::Expected(Some(20)), now());
    assert_eq!(session.answers().start.all_arrived_at, None, "other people are");
}

#[test]
fn broken_files_open_as_a_fresh_setup() {
    let whole = write_saved(&filled());
    let cases = [
        ("", SaveWarning::Empty, false),
        ("\0\0\0", SaveWarning::Empty, false),
        (&whole[..whole.len() / 2], SaveWarning::NotJson, false),
        ("nonsense", SaveWarning::NotJson, false),
        ("[]", SaveWarning::NotASetup, true),
        ("{\"format\":\"other\"}", SaveWarning::NotASetup, true),
    ];
    for (text, warning, read_only) in cases {
        let loaded = read_saved(text);
        assert_eq!((loaded.warnings, loaded.read_only), (vec![warning], read_only), "{text}");
        assert_eq!(loaded.session.next_step(), Step::Prepare);
    }
    assert_eq!(read_saved(&"x".repeat(2_000_000)).warnings, [SaveWarning::TooLarge]);
    assert_eq!(read_saved(&"[".repeat(100_000)).warnings, [SaveWarning::NotJson]);
}

#[test]
fn newer_versions_open_read_only() {
    let mut document = document();
    document["version"] = json!(7);
    let loaded = read_saved(&document.to_string());
    assert!(loaded.read_only);
    assert_eq!(loaded.warnings, [SaveWarning::NewerVersion(7)]);
    assert_eq!(loaded.session.answers().company, "Nordlys ApS");
}

#[test]
fn claims_of_a_file_are_not_believed() {
    let mut document = document();
    for step in Step::ALL {
        document["steps"][step.as_str()] =
            json!({"reached": true, "done_at": "2026-11-23T18:00:00Z", "stale": false});
    }
    let loaded = read_saved(&document.to_string());
    assert!(!loaded.session.is_done(Step::Test) && !loaded.session.is_complete());
    assert!(loaded.warnings.contains(&SaveWarning::Inconsistent));
}

#[test]
fn no_change_lets_a_token_into_a_file() {
    let text = || CANARY.to_owned();
    let changes = [
        Change::Company(text()),
        Change::AppPath(AppPath::New),
        Change::AppName(text()),
        Change::AppIds(EntraIds::new(CANARY, CANARY)),
        Change::TenantUrl(text()),
        Change::TenantUrl(format!("https://user:{CANARY}@api.contractbook.com/scim")),
        Change::TenantUrl(format!("https://api.contractbook.com/scim?token={CANARY}")),
        Change::TokenEntered(TokenNote { fingerprint: text(), entered_at: now(), expires_at: None }),
        Change::TokenReplaced(TokenNote { fingerprint: text(), entered_at: now(), expires_at: None }),
        Change::TokenGone,
        Change::Tested(TestAnswer {
            verdict: Verdict::NotReady,
            at: now(),
            tenant_url: format!("https://api.contractbook.com/scim?{CANARY}"),
            problems: vec![text()],
        }),
        Change::ConnectSaved(true),
        Change::Expected(Some(1)),
        Change::Trial(text()),
        Change::Admin(AdminAnswer::Assigned(text())),
        Change::Assigned(true),
        Change::TrialArrived,
        Change::Started { accounts_before: None },
        Change::Arrived(1),
        Change::AllArrived,
        Change::SignedIn(true),
        Change::Accepted(true),
    ];
    let mut session = Session::new(now());
    for change in changes {
        session.apply(change.clone(), now());
        assert!(!write_saved(&session).contains("CANARY"), "{change:?}");
        assert!(!format!("{session:?}").contains("CANARY"));
    }
}

#[test]
fn the_store_keeps_lists_and_removes() {
    let folder = tempfile::tempdir().expect("folder");
    let store = Store::open(folder.path().join("new")).expect("store");
    let session = filled();
    store.save(&session).expect("saved");
    store.save(&session).expect("saved over");
    store.save(&Session::practice(now())).expect("ignored");
    fs::write(store.folder().join("broken.json"), "{\"for").expect("file");
    fs::write(store.folder().join("notes.txt"), "x").expect("file");
    let listed = store.list().expect("list");
    assert_eq!(listed.len(), 2);
    assert_eq!((listed[0].id.as_str(), listed[0].company.as_str()), (session.id(), "Nordlys ApS"));
    assert_eq!((listed[0].step, listed[0].complete), (Step::Test, false));
    assert_eq!((listed[1].id.as_str(), &listed[1].warnings), ("broken", &vec![SaveWarning::NotJson]));
    let names: Vec<_> = fs::read_dir(store.folder()).expect("dir").filter_map(Result::ok).collect();
    assert_eq!(names.len(), 3, "no temporary file is left: {names:?}");
    assert_eq!(store.load(session.id()).expect("loaded").session.answers(), session.answers());
    store.remove(session.id()).expect("deleted");
    assert!(matches!(store.load(session.id()), Err(StoreError::NotFound(_))));
    assert!(matches!(store.load("../../etc/passwd"), Err(StoreError::NotFound(_))));
}

#[cfg(unix)]
#[test]
fn files_are_for_this_account_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("folder");
    let store = Store::open(folder.path()).expect("store");
    let session = filled();
    store.save(&session).expect("saved");
    let mode = fs::metadata(folder.path().join(format!("{}.json", session.id())))
        .expect("file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_second_copy_is_told_apart() {
    let folder = tempfile::tempdir().expect("folder");
    let store = Store::open(folder.path()).expect("store");
    let session = filled();
    store.save(&session).expect("saved");
    let lock = store.lock(session.id()).expect("lock");
    assert!(matches!(store.lock(session.id()), Err(StoreError::Locked(_))));
    assert!(matches!(store.remove(session.id()), Err(StoreError::Locked(_))));
    drop(lock);
    store.remove(session.id()).expect("deleted");
}

#[test]
fn what_cannot_be_saved_is_named() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("file");
    fs::write(&file, "x").expect("file");
    assert!(matches!(Store::open(&file), Err(StoreError::NotWritable(_))));
    assert!(matches!(Store::open(file.join("below")), Err(StoreError::NotWritable(_))));

    let store = Store::open(folder.path().join("store")).expect("store");
    let session = filled();
    let path = store.folder().join(format!("{}.json", session.id()));
    let mut newer = document();
    newer["version"] = json!(2);
    fs::write(&path, newer.to_string()).expect("file");
    assert!(matches!(store.save(&session), Err(StoreError::ReadOnly(_))));
    fs::write(&path, "{\"company\": \"half").expect("file");
    store.save(&session).expect("saved");
    let kept = fs::read_to_string(path.with_extension("damaged")).expect("copy");
    assert_eq!(kept, "{\"company\": \"half");
    fs::write(&path, vec![b' '; 2_000_000]).expect("file");
    assert!(matches!(store.load(session.id()), Err(StoreError::TooLarge(_))));
    assert!(matches!(store.load_path(folder.path()), Err(StoreError::Other { .. })));
    fs::remove_dir_all(store.folder()).expect("removed");
    assert!(matches!(store.save(&session), Err(StoreError::NotWritable(_))));
}

#[test]
fn warnings_and_errors_have_words() {
    let texts = Texts::english();
    let path = std::path::PathBuf::from("x");
    for warning in [
        SaveWarning::Empty,
        SaveWarning::NotJson,
        SaveWarning::NotASetup,
        SaveWarning::NewerVersion(2),
        SaveWarning::BadField("a".to_owned()),
        SaveWarning::Inconsistent,
        SaveWarning::TooLarge,
    ] {
        assert!(texts.has(warning.key()), "{warning:?}");
    }
    for error in [
        StoreError::NotWritable(path.clone()),
        StoreError::DiskFull(path.clone()),
        StoreError::Locked(path.clone()),
        StoreError::NotFound(path.clone()),
        StoreError::TooLarge(path.clone()),
        StoreError::ReadOnly(path.clone()),
        StoreError::Other { path, details: String::new() },
    ] {
        assert!(texts.has(error.key()), "{error:?}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        Just(json!("2026-11-23T18:00:00Z")),
        Just(json!("https://api.contractbook.com/scim")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::hash_map("[a-z_]{1,10}", inner, 0..4).prop_map(|m| json!(m)),
        ]
    })
}

proptest! {
    #[test]
    fn reading_never_panics(text in any::<String>(), cut in any::<proptest::sample::Index>(), junk in any_json(), place in any::<proptest::sample::Index>()) {
        read_saved(&text);
        let whole = write_saved(&filled());
        let at = cut.index(whole.len());
        read_saved(whole.get(..at).unwrap_or_default());

        let mut document = document();
        let pointers = pointers(&document);
        if let Some(part) = document.pointer_mut(&pointers[place.index(pointers.len())]) {
            *part = junk;
        }
        let loaded = read_saved(&document.to_string());
        let again = read_saved(&write_saved(&loaded.session));
        prop_assert!(again.warnings.is_empty(), "{:?}", again.warnings);
        prop_assert_eq!(again.session, loaded.session);
    }
}

fn pointers(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    if let Value::Object(members) = value {
        for (name, member) in members {
            found.extend(pointers(member).into_iter().map(|rest| format!("/{name}{rest}")));
        }
    }
    found
}
