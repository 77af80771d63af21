//! The files the fuzzer begins with (`tests/corpus`): each reader holds its promise over them, whole, cut and damaged,
//! and no reader is left out of the fuzzing.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]
#![expect(clippy::indexing_slicing, reason = "a promise that panics is a promise that broke")]

#[path = "common/readers.rs"]
mod readers;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use contractbook_setup::domain::checks::write::JournalEntry;
use contractbook_setup::domain::report::{case, crash};
use contractbook_setup::domain::session::{read_saved, read_tenant_url, read_token};
use contractbook_setup::domain::settings::read_settings;
use jiff::Timestamp;

type Reader = fn(&[u8]);

/// Each reader by the name of its fuzz target and of its folder in `tests/corpus`.
const READERS: [(&str, Reader); 17] = [
    ("case_file", readers::case_file),
    ("certificates", readers::certificates),
    ("crash_report", readers::crash_report),
    ("csv_file", readers::csv_file),
    ("journal_entry", readers::journal_entry),
    ("list_judging", readers::list_judging),
    ("pasted_message", readers::pasted_message),
    ("people_list", readers::people_list),
    ("proxy_answer", readers::proxy_answer),
    ("redaction", readers::redaction),
    ("saved_setup", readers::saved_setup),
    ("scim_json", readers::scim_json),
    ("settings", readers::settings),
    ("tenant_url", readers::tenant_url),
    ("token", readers::token),
    ("unpacking", readers::unpacking),
    ("waiting", readers::waiting),
];

/// The largest file of the corpus, in bytes: it is cloned by everybody, and fuzzers are quick with small ones.
const SMALL: usize = 16 * 1024;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names in a folder, without what follows the first dot.
fn names(folder: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().split('.').next().unwrap().to_owned())
        .collect()
}

fn seeds(reader: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/corpus").join(reader);
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn seed(path: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/corpus").join(path)).unwrap()
}

fn text(path: &str) -> String {
    String::from_utf8(seed(path)).unwrap()
}

#[test]
fn every_reader_is_fuzzed_from_files_of_its_own() {
    let readers: BTreeSet<String> = READERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(readers.len(), READERS.len());
    assert_eq!(names("tests/corpus"), readers);
    assert_eq!(names("fuzz/fuzz_targets"), readers);
    let code = std::fs::read_to_string(root().join("tests/common/readers.rs")).unwrap();
    let functions =
        code.lines().filter_map(|line| line.strip_prefix("pub fn ")?.strip_suffix("(bytes: &[u8]) {"));
    assert_eq!(functions.map(str::to_owned).collect::<BTreeSet<_>>(), readers);
    let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    for (name, _) in READERS {
        assert!(manifest.contains(&format!("name = \"{name}\"\n")), "no target: {name}");
        let target =
            std::fs::read_to_string(root().join("fuzz/fuzz_targets").join(format!("{name}.rs"))).unwrap();
        assert!(target.contains(&format!("readers::{name}(bytes)")), "{name}: {target}");
        for path in seeds(name) {
            let bytes = std::fs::metadata(&path).unwrap().len();
            assert!((1..=SMALL as u64).contains(&bytes), "{}: {bytes} bytes", path.display());
        }
    }
}

/// Each file whole; then cut off, and with a byte that is lost, doubled or another one, at as many places as are
/// quick to try.
#[test]
fn every_reader_keeps_its_promise_over_damaged_files() {
    for (name, read) in READERS {
        let seeds = seeds(name);
        assert!(!seeds.is_empty());
        for path in seeds {
            let whole = std::fs::read(&path).unwrap();
            read(&whole);
            for at in (0..whole.len()).step_by(whole.len() / 150 + 1) {
                let (before, rest) = whole.split_at(at);
                read(before);
                read(&[before, &rest[1..]].concat());
                read(&[before, &rest[..1], rest].concat());
                read(&[before, b"\"", rest].concat());
                for other in [rest[0] ^ 1, rest[0] ^ 0x20, 0, b'"', 0xFF] {
                    read(&[before, &[other], &rest[1..]].concat());
                }
            }
        }
    }
}

/// They say something to their readers, so that damage to them is damage to something.
#[test]
fn the_files_are_what_they_stand_for() {
    assert!(JournalEntry::read(&seed("journal_entry/whole")).is_ok());
    assert!(read_settings(&text("settings/whole")).warnings.is_empty());
    assert!(crash::read_crash(&seed("crash_report/whole")).is_some_and(|report| !report.calls.is_empty()));
    for path in ["case_file/document", "case_file/zip"] {
        let read = case::read(&seed(path)).unwrap();
        assert!(read.faults.is_empty() && read.newer.is_none() && read.unchanged, "{path}");
    }
    let setup = read_saved(&text("saved_setup/whole"));
    assert!(setup.warnings.is_empty() && !setup.read_only, "{:?}", setup.warnings);
    assert!(read_saved(&text("saved_setup/newer")).read_only);
    assert!(read_tenant_url(&text("tenant_url/plain")).url.is_some());
    assert!(read_token(&text("token/plain"), Timestamp::UNIX_EPOCH).token.is_some());
}
