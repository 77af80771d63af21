//! Two copies of the program at once: what one has open the other does not write, and no change is lost unsaid.

use std::time::Duration;

use contractbook_setup::domain::session::{Change, Session, read_saved};
use contractbook_setup::domain::settings::{Settings, ThemeChoice};
use contractbook_setup::worker::{Command, Event, SetupRef, StoreError, Worker, read_settings_in};
use jiff::Timestamp;

use crate::again::{self, Again};

/// The setup both want.
const ID: &str = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";

fn session(company: &str) -> Session {
    let at = Timestamp::from_second(1_795_468_800).unwrap();
    let mut session = Session::new(at).with_id(ID);
    session.apply(Change::Company(company.to_owned()), at);
    session
}

fn ask(worker: &Worker, command: Command) -> Event {
    worker.send(command);
    worker.wait(Duration::from_secs(30)).unwrap()
}

#[test]
#[ignore = "a part of the tests below, in a process of its own"]
fn holds_a_setup() {
    let worker = Worker::start_with(again::folder(), || {}).unwrap();
    let saved = ask(&worker, Command::SaveSetup(Box::new(session("first"))));
    assert!(matches!(saved, Event::SetupSaved(_, Ok(()))));
    println!("holds it");
    // Until it is killed, or whoever started it has gone.
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[test]
fn a_setup_that_is_open_in_another_process_is_not_written() {
    let data = tempfile::tempdir().unwrap();
    let mut other = Again::start("copies::holds_a_setup", data.path());
    other.line("holds it").unwrap();
    let company = || {
        let text = std::fs::read_to_string(data.path().join(format!("{ID}.json"))).unwrap();
        read_saved(&text).session.answers().company.clone()
    };
    let worker = Worker::start_with(Some(data.path().to_owned()), || {}).unwrap();
    let opened = ask(&worker, Command::OpenSetup(SetupRef::Id(ID.to_owned())));
    assert!(matches!(opened, Event::SetupOpened(Err(StoreError::Locked(_)))), "{opened:?}");
    let saved = ask(&worker, Command::SaveSetup(Box::new(session("second"))));
    assert!(matches!(saved, Event::SetupSaved(_, Err(StoreError::Locked(_)))), "{saved:?}");
    let deleted = ask(&worker, Command::DeleteSetup(ID.to_owned()));
    assert!(matches!(deleted, Event::SetupDeleted(_, Err(StoreError::Locked(_)))), "{deleted:?}");
    assert_eq!(company(), "first");
    // A copy that was killed holds nothing any more.
    other.kill();
    let saved = ask(&worker, Command::SaveSetup(Box::new(session("second"))));
    assert!(matches!(saved, Event::SetupSaved(_, Ok(()))), "{saved:?}");
    assert_eq!(company(), "second");
}

#[test]
fn a_setup_stays_locked_when_the_next_one_cannot_be_opened() {
    let data = tempfile::tempdir().unwrap();
    let start = || Worker::start_with(Some(data.path().to_owned()), || {}).unwrap();
    let (here, there) = (start(), start());
    let open = session("open").with_id("0f8fad5b-d9cb-469f-a165-70867728950e");
    let id = open.id().to_owned();
    for (worker, session) in [(&here, open), (&there, session("taken"))] {
        let saved = ask(worker, Command::SaveSetup(Box::new(session)));
        assert!(matches!(saved, Event::SetupSaved(_, Ok(()))), "{saved:?}");
    }
    let refused = ask(&here, Command::OpenSetup(SetupRef::Id(ID.to_owned())));
    assert!(matches!(refused, Event::SetupOpened(Err(StoreError::Locked(_)))), "{refused:?}");
    let refused = ask(&there, Command::OpenSetup(SetupRef::Id(id)));
    assert!(matches!(refused, Event::SetupOpened(Err(StoreError::Locked(_)))), "{refused:?}");
}

#[test]
fn an_older_copy_of_a_setup_does_not_take_the_place_of_the_newer_one() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = data.path().join(format!("{ID}.json"));
    let worker = Worker::start_with(Some(data.path().to_owned()), || {}).unwrap();
    let save = |session: Session| {
        let saved = ask(&worker, Command::SaveSetup(Box::new(session)));
        assert!(matches!(saved, Event::SetupSaved(_, Ok(()))), "{saved:?}");
    };
    let copy = |name: &str| {
        let copy = elsewhere.path().join(name);
        std::fs::copy(&here, &copy).unwrap();
        copy
    };
    let open = |path| match ask(&worker, Command::OpenFile(path)) {
        Event::SetupOpened(Ok(loaded)) => Some(loaded.session),
        _ => None,
    };
    let mut before = session("before");
    before.apply(Change::TokenKept(true), before.updated_at());
    save(before);
    let older = copy("older.json");
    let mut newer = session("before");
    let later = newer.updated_at() + jiff::SignedDuration::from_hours(1);
    newer.apply(Change::Company("after".to_owned()), later);
    save(newer);
    let opened = open(older).unwrap();
    assert_eq!(opened.answers().company, "before");
    assert_ne!(opened.id(), ID);
    assert!(!opened.answers().token_kept, "the keychain has it for the other one");
    save(opened);
    assert_eq!(read_saved(&std::fs::read_to_string(&here).unwrap()).session.answers().company, "after");
    // What is as new is the same setup, wherever it lies.
    assert_eq!(open(copy("same.json")).unwrap().id(), ID);
    assert_eq!(open(here.clone()).unwrap().id(), ID);
}

/// Changes one part of the settings again and again, from what was saved last by this copy.
fn change_settings(folder: std::path::PathBuf, change: impl Fn(&mut Settings, u16)) {
    let worker = Worker::start_with(Some(folder), || {}).unwrap();
    let mut before = Settings::default();
    for turn in 1..=60 {
        let mut after = before.clone();
        change(&mut after, turn);
        let (old, new) = (Box::new(before), Box::new(after.clone()));
        let saved = ask(&worker, Command::SaveSettings { before: old, after: new });
        assert!(matches!(saved, Event::SettingsSaved(Ok(()))), "{saved:?}");
        before = after;
    }
}

#[test]
#[ignore = "a part of the test below, in a process of its own"]
fn changes_the_size() {
    let folder = again::folder().unwrap();
    println!("begins");
    change_settings(folder, |settings, turn| settings.zoom = 100 + turn);
    println!("is done");
}

#[test]
fn two_processes_change_different_options_and_both_hold() {
    let data = tempfile::tempdir().unwrap();
    let mut other = Again::start("copies::changes_the_size", data.path());
    other.line("begins").unwrap();
    change_settings(data.path().to_owned(), |settings, turn| {
        settings.theme = if turn % 2 == 0 { ThemeChoice::Dark } else { ThemeChoice::Light };
        settings.portal_looks.insert(format!("topic-{turn}"), "older".to_owned());
    });
    other.line("is done").unwrap();
    assert!(other.child.wait().unwrap().success());
    let settings = read_settings_in(data.path()).settings;
    assert_eq!((settings.theme, settings.zoom), (ThemeChoice::Dark, 160));
    assert_eq!(settings.portal_looks.len(), 60);
}
