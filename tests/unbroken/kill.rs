//! The process is killed at any moment: what is on disk is the old state or the new one, never half of one, and never
//! older than what was said to be saved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use contractbook_setup::domain::report::crash::{CrashReport, read_crash};
use contractbook_setup::domain::session::{Change, Session, Step, read_saved};
use contractbook_setup::domain::settings::{Settings, ThemeChoice, read_settings};
use contractbook_setup::service::crash_file;
use contractbook_setup::service::store::{Store, write_atomically};
use contractbook_setup::worker::{Command, Event, SaveTo, Worker, read_settings_in};
use jiff::Timestamp;

use crate::again::{self, Again};
use crate::files::sources;

/// The setup that is saved.
const ID: &str = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
/// The setup that is taken off the list, and the one that is brought back.
const LEAVING: &str = "2b4e28ba-2fa1-41d2-883f-0016d3cca427";
const RETURNING: &str = "3b4e28ba-2fa1-41d2-883f-0016d3cca427";
/// How long a removed setup is kept, more or less.
const KEPT: Duration = Duration::from_hours(1);
/// Lines of the text file, bytes of the case file: more than one write of the system would take from a buffer.
const LINES: usize = 4_000;
const BYTES: usize = 200_000;

fn session(turn: u32) -> Session {
    let at = Timestamp::from_second(1_795_468_800).unwrap();
    let mut session = Session::new(at).with_id(ID);
    session.apply(Change::Company(format!("turn {turn}")), at);
    session.apply(Change::TokenFrom(format!("turn {turn}")), at);
    session
}

fn crash_report(turn: u32) -> CrashReport {
    let at = Timestamp::from_second(1_795_468_800 + i64::from(turn)).unwrap();
    CrashReport {
        at,
        said: format!("turn {turn}"),
        calls: vec!["a".repeat(60); 40],
        ..CrashReport::default()
    }
}

/// The looks grow with the turn, so that the file has another length each time.
fn settings(turn: u32) -> Settings {
    let looks = (0..turn % 20).map(|n| (format!("topic-{n}"), "look".to_owned())).collect();
    let zoom = 100 + u16::try_from(turn % 100).unwrap();
    Settings { theme: ThemeChoice::Dark, zoom, portal_looks: looks, ..Settings::default() }
}

fn text(turn: u32) -> String {
    format!("turn {turn}\n").repeat(LINES)
}

/// Saves everything once, and waits until all of it is said to be saved.
fn save(worker: &Worker, folder: &Path, before: Settings, turn: u32) {
    worker.send(Command::SaveSetup(Box::new(session(turn))));
    let (before, after) = (Box::new(before), Box::new(settings(turn)));
    worker.send(Command::SaveSettings { before, after });
    worker.send(Command::SaveText { to: SaveTo::Path(folder.join("out/sheet.md")), text: text(turn) });
    let bytes = Arc::new(vec![u8::try_from(turn % 251).unwrap(); BYTES]);
    worker.send(Command::SaveCase { to: SaveTo::Path(folder.join("out/file.case.zip")), bytes });
    for _ in 0..4 {
        match worker.wait(Duration::from_secs(30)).unwrap() {
            Event::SetupSaved(_, saved) | Event::SettingsSaved(saved) => saved.unwrap(),
            Event::TextSaved(saved) | Event::CaseSaved(saved) => assert!(saved.unwrap().is_some()),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
#[ignore = "a part of the tests below, in a process of its own"]
fn saves_for_ever() {
    let folder = again::folder().unwrap();
    let worker = Worker::start_with(Some(folder.clone()), || {}).unwrap();
    let from = state(&folder).map_or(1, |turns| turns.last().unwrap() + 1);
    let mut before = read_settings_in(&folder).settings;
    for turn in from.. {
        save(&worker, &folder, before, turn);
        before = settings(turn);
        println!("saved {turn}");
    }
}

#[test]
#[ignore = "a part of the tests below, in a process of its own"]
fn saves_once() {
    // All on one thread, where the steps can be counted.
    let folder = again::folder().unwrap();
    let store = Store::open(&folder).unwrap();
    store.save(&session(2)).unwrap();
    contractbook_setup::service::settings::save(&store, &settings(1), &settings(2)).unwrap();
    write_atomically(&folder.join("out/sheet.md"), text(2).as_bytes()).unwrap();
    write_atomically(&folder.join("out/file.case.zip"), &vec![2; BYTES]).unwrap();
    crash_file::write(&folder, &crash_report(2)).unwrap();
    store.remove(LEAVING).unwrap();
    store.restore(RETURNING).unwrap();
}

/// What [`saves_once`] finds: one setup on the list and one off it, both last written long ago, and a crash report.
fn shelve(folder: &Path) {
    let store = Store::open(folder).unwrap();
    for id in [LEAVING, RETURNING] {
        store.save(&session(1).with_id(id)).unwrap();
        let file = std::fs::File::options().write(true).open(folder.join(format!("{id}.json"))).unwrap();
        file.set_modified(SystemTime::now() - 2 * KEPT).unwrap();
    }
    store.remove(RETURNING).unwrap();
    crash_file::write(folder, &crash_report(1)).unwrap();
}

/// Both setups are whole and each in one place, and what was just taken off the list can still come back; both crash
/// reports are whole. Says whether all of [`saves_once`] was done.
fn is_shelved(folder: &Path) -> bool {
    let there = |id: &str, ending: &str| {
        let text = std::fs::read_to_string(folder.join(format!("{id}.{ending}"))).ok();
        text.inspect(|text| assert!(read_saved(text).warnings.is_empty(), "{id}.{ending}: {text}")).is_some()
    };
    Store::open(folder).unwrap().purge_older(KEPT);
    let (left, returned) = (there(LEAVING, "removed"), there(RETURNING, "json"));
    assert_ne!(left, there(LEAVING, "json"));
    assert_ne!(returned, there(RETURNING, "removed"));
    let reports: Vec<CrashReport> = std::fs::read_dir(folder.join("crash"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| read_crash(&std::fs::read(path).unwrap()).unwrap())
        .collect();
    assert_eq!(reports.iter().filter(|report| **report == crash_report(1)).count(), 1);
    assert!(reports.iter().all(|report| [crash_report(1), crash_report(2)].contains(report)));
    left && returned && reports.len() == 2
}

/// The turns found on disk, once everything was proven whole; `None` before anything was saved.
fn state(folder: &Path) -> Option<BTreeSet<u32>> {
    let number = |text: &str| text.strip_prefix("turn ").unwrap().parse::<u32>().unwrap();
    let read = |name: &str| std::fs::read(folder.join(name)).ok();
    let mut turns = BTreeSet::new();
    if let Some(bytes) = read(&format!("{ID}.json")) {
        let loaded = read_saved(std::str::from_utf8(&bytes).unwrap());
        assert!(loaded.warnings.is_empty() && !loaded.read_only, "{:?}", loaded.warnings);
        let answers = loaded.session.answers();
        assert_eq!(answers.company, answers.token_plan.from);
        assert!(loaded.session.is_reached(Step::Prepare));
        turns.insert(number(&answers.company));
    }
    if let Some(bytes) = read("settings.json") {
        let loaded = read_settings(std::str::from_utf8(&bytes).unwrap());
        assert!(loaded.warnings.is_empty() && !loaded.read_only, "{:?}", loaded.warnings);
        let looks = loaded.settings.portal_looks.len();
        assert_eq!(usize::from(loaded.settings.zoom - 100) % 20, looks, "half of a change");
    }
    if let Some(bytes) = read("out/sheet.md") {
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert!(text.ends_with('\n') && lines.len() == LINES && lines.iter().all(|line| *line == lines[0]));
        turns.insert(number(lines[0]));
    }
    if let Some(bytes) = read("out/file.case.zip") {
        assert!(bytes.len() == BYTES && bytes.iter().all(|byte| *byte == bytes[0]));
    }
    (!turns.is_empty()).then_some(turns)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    [folder.to_owned(), folder.join("out"), folder.join("crash")]
        .iter()
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.is_file())
        .collect()
}

/// What the next start does with what was left half written, once nobody can be at work on it any more.
fn assert_tidied(folder: &Path) {
    let old = SystemTime::now() - Duration::from_hours(1);
    for path in files(folder) {
        std::fs::File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
    }
    let store = Store::open(folder).unwrap();
    store.list().unwrap();
    crash_file::list(folder);
    write_atomically(&folder.join("out/other.txt"), b"x").unwrap();
    let mut left: Vec<String> =
        files(folder).iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    left.retain(|name| {
        !["settings.json", "settings.lock", "sheet.md", "file.case.zip", "other.txt"].contains(&name.as_str())
            && ![ID, LEAVING, RETURNING].iter().any(|id| name.starts_with(id))
            && !name.starts_with("01795468")
    });
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn killed_at_any_moment_the_disk_holds_the_old_or_the_new() {
    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir(data.path().join("out")).unwrap();
    let mut said = 0;
    for round in 0..40_u32 {
        let mut child = Again::start("kill::saves_for_ever", data.path());
        // After so many turns and a moment more, at whatever the child is doing then.
        for _ in 0..=(round * 7 % 3) {
            said = child.line("saved ").unwrap().parse().unwrap();
        }
        let moment = Instant::now();
        while moment.elapsed() < Duration::from_micros(150) * round {
            std::hint::spin_loop();
        }
        child.kill();
        let turns = state(data.path()).unwrap();
        // What was said to be saved is there; what was under way then may be.
        assert!(turns.iter().all(|turn| *turn >= said), "{turns:?} after {said}");
        let newest = *turns.last().unwrap();
        assert!(turns.iter().all(|turn| newest - turn <= 1), "{turns:?}");
    }
    assert!(said > 40);
    assert_tidied(data.path());
}

/// With `strace` the kill comes exactly between two steps of writing a file: every one of them, one after the other.
#[test]
#[cfg(target_os = "linux")]
fn killed_at_every_write_point_the_disk_holds_the_old_or_the_new() {
    if std::process::Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        eprintln!("left out: strace is not installed");
        return;
    }
    let mut killed = 0;
    // Each call is counted by itself; not every machine has all of them.
    for calls in ["write", "fsync", "utimensat", "?rename", "?renameat", "?renameat2", "?unlink", "?unlinkat"]
    {
        for nth in 1.. {
            let data = tempfile::tempdir().unwrap();
            std::fs::create_dir(data.path().join("out")).unwrap();
            let worker = Worker::start_with(Some(data.path().to_owned()), || {}).unwrap();
            save(&worker, data.path(), Settings::default(), 1);
            drop(worker);
            shelve(data.path());
            let inject = format!("inject={calls}:signal=KILL:when={nth}");
            let mut words: Vec<String> =
                ["strace", "-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}"), "-e", &inject]
                    .map(str::to_owned)
                    .to_vec();
            words.extend(again::arguments("kill::saves_once"));
            let output = again::command(&words, data.path()).output().unwrap();
            let turns = state(data.path()).unwrap();
            assert!(turns.iter().all(|turn| [1, 2].contains(turn)), "{turns:?}");
            let shelved = is_shelved(data.path());
            if output.status.success() {
                assert_eq!(turns, BTreeSet::from([2]));
                assert!(shelved);
                break;
            }
            killed += 1;
            assert!(nth < 40, "{}", String::from_utf8_lossy(&output.stderr));
            assert_tidied(data.path());
        }
    }
    // Five files: before each is written, before it is safe, before it has its name, before the name is safe. Two more
    // names for the setups.
    assert!(killed >= 22, "{killed}");
}

/// All of that holds because one function writes every file, and only whole ones get another name.
#[test]
fn every_file_is_written_by_one_function() {
    let files = sources("src", "rs");
    let calls = [
        "fs::write(",
        "fs::copy(",
        "fs::rename(",
        "File::create",
        ".create(true)",
        ".create_new(",
        ".write(true)",
        ".append(true)",
        "persist",
    ];
    let mut writing = Vec::new();
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for call in calls.iter().filter(|call| code.contains(*call)) {
            writing.push((path.file_stem().unwrap().to_str().unwrap(), *call));
        }
    }
    writing.sort_unstable();
    let expected = [
        // An empty file to lock.
        ("settings", ".create(true)"),
        ("settings", ".write(true)"),
        // A whole setup gets another name, and a new time.
        ("shelf", ".write(true)"),
        ("shelf", "fs::rename("),
        // An empty file to lock; a device or pipe, which nothing can take the place of.
        ("store", ".create(true)"),
        ("store", ".write(true)"),
        ("whole_file", "persist"),
    ];
    assert_eq!(writing, expected);
}
