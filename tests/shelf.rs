//! Setups that are put away: the archive, and those that were removed and can come back for a while.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod finished;
}

use std::fs;
use std::time::{Duration, SystemTime};

use common::finished::{at, finished};
use contractbook_setup::domain::session::{Change, Session, read_saved, write_saved};
use contractbook_setup::service::shelf::{Purged, setup_in, setups_in};
use contractbook_setup::service::store::{Store, StoreError};
use tempfile::TempDir;

fn store() -> (TempDir, Store, Session) {
    let folder = TempDir::new().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let mut session = finished("Nordwind A/S", "Contractbook", "mette@nordwind.example");
    session.apply(Change::TokenKept(true), at(90));
    store.save(&session).unwrap();
    (folder, store, session)
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn the_archive_changes_nothing_but_the_archive() {
    let (_folder, store, session) = store();
    store.archive(session.id(), Some(at(100))).unwrap();
    let archived = store.list().unwrap().pop().unwrap();
    assert_eq!(archived.archived_at, Some(at(100)));
    assert_eq!(archived.updated_at, session.updated_at(), "it does not move to the top of the list");
    let loaded = store.load(session.id()).unwrap();
    assert_eq!((loaded.warnings.len(), loaded.session.answers()), (0, session.answers()));
    store.archive(session.id(), None).unwrap();
    assert_eq!(store.load(session.id()).unwrap().session, {
        let mut same = read_saved(&write_saved(&session)).session;
        same.archive(None);
        same
    });
}

#[test]
fn what_is_newer_or_damaged_is_not_archived() {
    let (folder, store, session) = store();
    let path = folder.path().join(format!("{}.json", session.id()));
    let text = fs::read_to_string(&path).unwrap();
    for (bad, newer) in
        [(text.replace("\"version\": 1", "\"version\": 2"), true), ("{\"for".to_owned(), false)]
    {
        fs::write(&path, &bad).unwrap();
        let refused = store.archive(session.id(), Some(at(100))).unwrap_err();
        assert_eq!(matches!(refused, StoreError::ReadOnly(_)), newer, "{refused}");
        assert_eq!(fs::read_to_string(&path).unwrap(), bad, "not a byte of it is changed");
    }
}

#[test]
fn a_removed_setup_comes_back_as_it_was() {
    let (folder, store, session) = store();
    let path = folder.path().join(format!("{}.json", session.id()));
    let before = fs::read(&path).unwrap();
    store.remove(session.id()).unwrap();
    assert!(store.list().unwrap().is_empty());
    assert!(matches!(store.load(session.id()), Err(StoreError::NotFound(_))));
    store.restore(session.id()).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(matches!(store.restore(session.id()), Err(StoreError::Other { .. })), "nothing is overwritten");
    assert_eq!(store.purge(session.id()).unwrap(), None, "what is back is not purged");
    assert_eq!(store.list().unwrap().len(), 1);
}

#[test]
fn a_purged_setup_leaves_nothing() {
    let (folder, store, session) = store();
    fs::write(folder.path().join(format!("{}.damaged", session.id())), "Nordwind").unwrap();
    store.remove(session.id()).unwrap();
    let purged = Purged { id: session.id().to_owned(), token_kept: true };
    assert_eq!(store.purge(session.id()).unwrap(), Some(purged));
    assert!(matches!(store.restore(session.id()), Err(StoreError::NotFound(_))));
    assert_eq!(names(&folder), [] as [&str; 0]);
}

#[test]
fn what_another_window_removed_is_let_go_only_when_it_is_old() {
    let (folder, store, session) = store();
    store.remove(session.id()).unwrap();
    let minute = Duration::from_mins(1);
    assert_eq!(store.purge_older(minute), [], "its window may still bring it back");
    let aside = folder.path().join(format!("{}.removed", session.id()));
    let file = fs::File::options().write(true).open(&aside).unwrap();
    file.set_modified(SystemTime::now() - 2 * minute).unwrap();
    assert_eq!(store.purge_older(minute).len(), 1);
    assert_eq!(names(&folder), [] as [&str; 0]);
}

#[test]
fn a_setup_that_is_open_elsewhere_is_not_removed() {
    let (folder, store, session) = store();
    let lock = store.lock(session.id()).unwrap();
    assert!(matches!(store.remove(session.id()), Err(StoreError::Locked(_))));
    drop(lock);
    assert_eq!(store.list().unwrap().len(), 1);
    assert_eq!(setups_in(folder.path()).unwrap().len(), 1);
}

#[test]
fn no_setup_is_left_out_however_many_there_are() {
    let (folder, store, session) = store();
    let text = write_saved(&Session::new(at(0)));
    for copy in 0..1200 {
        fs::write(folder.path().join(format!("copy-{copy}.json")), &text).unwrap();
    }
    let listed = store.list().unwrap();
    assert_eq!(listed.len(), 1201);
    assert_eq!(listed[0].id, session.id(), "the last changed stands first");
}

#[test]
fn looking_into_a_folder_makes_none() {
    let folder = TempDir::new().unwrap();
    let none = folder.path().join("none");
    assert!(matches!(setups_in(&none), Err(StoreError::NotFound(_))));
    assert!(!none.exists());
    assert!(matches!(setup_in(&none), Err(StoreError::NotFound(_))));
}

#[test]
fn a_line_of_the_list_tells_what_the_setup_knows() {
    let (folder, _store, session) = store();
    let line = setup_in(&folder.path().join(format!("{}.json", session.id()))).unwrap();
    assert_eq!((line.id.as_str(), line.company.as_str()), (session.id(), "Nordwind A/S"));
    assert_eq!(line.tenant_url, "https://api.contractbook.com/scim");
    assert!(line.complete && line.token_kept && !line.reminder && !line.waiting && !line.again);
    assert_eq!(line.token_entered, Some(at(20)));
    assert_eq!(line.token_ends, Some(at(60 * 24 * 365)));
}
