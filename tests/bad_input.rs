//! What people hand over or the computer lacks: damaged files, closed folders, full disks, taken ports.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use contractbook_setup::domain::session::{SaveWarning, Session, write_saved};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::store::{Store, StoreError, writable_place, write_atomically};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const TOKEN: &str = "canary-7f3a9c51e2d84b06";

/// Runs the program; no output may hold the token.
fn run(args: &[&str], set: &[(&str, &str)]) -> (Output, String) {
    let output = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(args)
        .env("CONTRACTBOOK_SCIM_TOKEN", TOKEN)
        .envs(set.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains(TOKEN) && !String::from_utf8_lossy(&output.stdout).contains(TOKEN), "{said}");
    (output, said)
}

#[test]
fn a_saved_file_opens_whatever_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let good = write_saved(&Session::new(jiff::Timestamp::UNIX_EPOCH));
    let newer = good.replace("\"version\": 1", "\"version\": 7");
    let cases: [(&str, &[u8], SaveWarning, bool); 5] = [
        ("empty", b"", SaveWarning::Empty, false),
        ("truncated", good.get(..good.len() / 2).unwrap().as_bytes(), SaveWarning::NotJson, false),
        ("newer", newer.as_bytes(), SaveWarning::NewerVersion(7), true),
        ("binary", b"\x89PNG\r\n\x1a\n\0\0\xff", SaveWarning::NotJson, false),
        ("foreign", b"{\"format\":\"something/else\"}", SaveWarning::NotASetup, true),
    ];
    for (name, bytes, warning, read_only) in cases {
        let path = folder.path().join(format!("{name}.json"));
        fs::write(&path, bytes).unwrap();
        let loaded = store.load_path(&path).unwrap();
        assert_eq!((loaded.warnings.first(), loaded.read_only), (Some(&warning), read_only), "{name}");
        let words = Texts::english().with(warning.key(), &[("field", warning.field().into())]);
        assert!(words.len() > 10 && !words.contains(warning.key()), "{words}");
    }
    assert!(matches!(store.load_path(&folder.path().join("gone.json")), Err(StoreError::NotFound(_))));
    assert!(matches!(store.load_path(folder.path()), Err(StoreError::Other { .. })));
    let below = folder.path().join("newer.json").join("below");
    assert!(matches!(Store::open(&below), Err(StoreError::NotWritable(_))));
    assert!(matches!(store.load_path(&below), Err(StoreError::NotWritable(_))));
}

#[test]
fn a_second_copy_cannot_open_what_the_first_has_open() {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::new(jiff::Timestamp::UNIX_EPOCH);
    let first = Store::open(folder.path()).unwrap();
    let lock = first.lock(session.id()).unwrap();
    let second = Store::open(folder.path()).unwrap();
    assert!(matches!(second.lock(session.id()), Err(StoreError::Locked(_))));
    drop(lock);
    second.lock(session.id()).unwrap();
}

/// A file system of its own, taken away when dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this account may not make one.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let made = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16k", "tmpfs"])
            .arg(folder.path())
            .output()
            .is_ok_and(|done| done.status.success());
        made.then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0.path()).output().unwrap();
    }
}

#[test]
fn a_full_disk_is_said_and_the_old_file_stays() {
    let Some(disk) = SmallDisk::new() else { return };
    let store = Store::open(disk.path()).unwrap();
    let session = Session::new(jiff::Timestamp::UNIX_EPOCH);
    store.save(&session).unwrap();
    let before = store.load(session.id()).unwrap();
    // Fills what is left; how much fits does not matter.
    fs::write(disk.path().join("filler"), "x".repeat(64 * 1024)).unwrap_err();
    assert_eq!(store.save(&session), Err(StoreError::DiskFull(disk.path().to_owned())));
    assert_eq!(store.load(session.id()).unwrap(), before);
}

#[test]
fn a_place_that_cannot_hold_a_file_is_named_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    let missing = folder.path().join("missing");
    for (path, wanted) in [
        (missing.join("a.csv"), StoreError::NotFound(missing.clone())),
        (file.join("a.csv"), StoreError::NotWritable(file.clone())),
        (
            folder.path().to_owned(),
            StoreError::Other { path: folder.path().to_owned(), details: "it is a folder".to_owned() },
        ),
    ] {
        assert_eq!(writable_place(&path), Err(wanted.clone()));
        assert_eq!(write_atomically(&path, b"new"), Err(wanted));
        // Nobody listens there: a request would be named before the file.
        let path = path.to_str().unwrap();
        let (output, said) = run(&["users", "--tenant-url", "http://127.0.0.1:1/scim", "--csv", path], &[]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
        assert!(said.contains("could not be written") && said.lines().count() == 1, "{said}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
}

#[cfg(target_os = "linux")]
#[test]
fn links_and_devices_are_written_to_and_never_replaced() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file"), folder.path().join("link"));
    fs::write(&file, "old").unwrap();
    symlink(&file, &link).unwrap();
    write_atomically(&link, b"new").unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());

    let full = folder.path().join("full");
    symlink("/dev/full", &full).unwrap();
    assert_eq!(write_atomically(&full, b"new"), Err(StoreError::DiskFull(full.clone())));
    assert!(fs::symlink_metadata(&full).unwrap().is_symlink());
}

#[test]
fn a_read_that_fails_leaves_the_earlier_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("users.csv");
    fs::write(&file, "old").unwrap();
    let path = file.to_str().unwrap();
    let (output, said) =
        run(&["users", "--tenant-url", "http://127.0.0.1:1/scim", "--json", "--csv", path], &[]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["complete"], false);
    assert_eq!(document["problems"][0]["id"], "network.nothing_listens");
    assert_eq!(document["problems"][0]["rung"], "route");
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
}

#[test]
fn an_unreadable_token_file_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none");
    let (output, said) = run(
        &["check", "--tenant-url", "https://x.example/scim", "--token-file", path.to_str().unwrap()],
        &[],
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(said.matches("(os error").count(), 1, "{said}");
    assert_eq!(said.matches(path.to_str().unwrap()).count(), 1, "{said}");
}

#[test]
fn a_taken_practice_port_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (output, said) = run(&["practice", "--port", &port], &[]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    assert!(said.contains(&port), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_computer_without_trusted_authorities_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.pem");
    fs::write(&empty, "").unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/scim", listener.local_addr().unwrap());
    let nowhere = folder.path().join("nowhere");
    for file in [&empty, &nowhere] {
        let set = [
            ("SSL_CERT_FILE", file.to_str().unwrap()),
            ("SSL_CERT_DIR", nowhere.to_str().unwrap()),
            ("NO_PROXY", "*"),
        ];
        for command in ["check", "users"] {
            let (output, said) = run(&[command, "--tenant-url", &url, "--json"], &set);
            assert_eq!(output.status.code(), Some(1), "{said}");
            let document: Value = serde_json::from_slice(&output.stdout).unwrap();
            let problem = &document["problems"][0];
            assert_eq!(
                (problem["id"].as_str(), problem["rung"].as_str()),
                (Some("tls.no_trust_store"), Some("tls")),
                "{command} {document:#}"
            );
        }
    }
}
