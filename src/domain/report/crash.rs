//! What is written when the program stops unexpectedly: where in the program, and what it was asked to do, by name.
//! Nothing that was typed, read or answered has a place in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The format of one report.
const FORMAT: &str = "contractbook-setup/crash/1";
/// The format of what is handed to Support.
const BUNDLE: &str = "contractbook-setup/crashes/1";
/// A longer file is no report.
pub const MAX_CRASH_BYTES: usize = 64 * 1024;
/// Functions named, the innermost first.
const MOST_CALLS: usize = 60;
/// Words of ours are no longer.
const MOST_CHARS: usize = 200;

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CrashReport {
    /// Which format; a document without one is no report.
    #[serde(default)]
    pub format: String,
    /// When.
    pub at: Timestamp,
    /// Version of the program.
    pub version: String,
    /// System and processor.
    pub platform: String,
    /// Name of the thread.
    pub thread: String,
    /// File, line and column of the program's own text.
    pub place: String,
    /// What went wrong, without anything that was being read.
    pub said: String,
    /// Which page was open.
    pub page: String,
    /// Which step was open.
    pub step: String,
    /// Whether it was practice.
    pub practice: bool,
    /// What the window had asked for last, oldest first.
    pub commands: Vec<String>,
    /// The functions that had called each other, the innermost first.
    pub calls: Vec<String>,
}

impl Default for CrashReport {
    fn default() -> Self {
        Self {
            format: FORMAT.to_owned(),
            at: Timestamp::UNIX_EPOCH,
            version: String::new(),
            platform: String::new(),
            thread: String::new(),
            place: String::new(),
            said: String::new(),
            page: String::new(),
            step: String::new(),
            practice: false,
            commands: Vec::new(),
            calls: Vec::new(),
        }
    }
}

/// The words a panic came with.
#[derive(Debug, Clone, Copy)]
pub enum PanicWords<'a> {
    /// They stand like this in the program: no data can be in them.
    Literal(&'static str),
    /// They were put together while it ran.
    Formatted(&'a str),
    /// There are none.
    None,
}

impl PanicWords<'_> {
    /// What may be told of them.
    pub fn told(self) -> String {
        /// How the language begins its own, with data behind.
        const KNOWN: [&str; 11] = [
            "index out of bounds",
            "range start index",
            "range end index",
            "slice index starts at",
            "byte index",
            "start byte index",
            "end byte index",
            "called `Result::unwrap()` on an `Err` value",
            "assertion `left == right` failed",
            "RefCell already",
            "there is no reactor running",
        ];
        match self {
            Self::Literal(words) => words.chars().take(MOST_CHARS).collect(),
            Self::Formatted(words) => match KNOWN.into_iter().find(|known| words.starts_with(known)) {
                Some(known) => format!("{known} …"),
                None => "(words left out: they may quote what was being read)".to_owned(),
            },
            Self::None => "(no words)".to_owned(),
        }
    }
}

/// A place in a source file without the folders of whoever built the program.
pub fn place(file: &str, line: u32, column: u32) -> String {
    let file = file.replace('\\', "/");
    let short = if let Some((_, rest)) = file.split_once("/registry/src/") {
        rest.split_once('/').map_or(rest, |(_, rest)| rest)
    } else if let Some((_, rest)) = file.split_once("/rustc/") {
        rest.split_once('/').map_or(rest, |(_, rest)| rest)
    } else if file.starts_with('/') || file.contains(':') {
        file.rsplit('/').next().unwrap_or_default()
    } else {
        &file
    };
    format!("{short}:{line}:{column}")
}

/// The names of functions in a printed backtrace, without files, addresses and hashes.
pub fn calls(backtrace: &str) -> Vec<String> {
    let mut names: Vec<String> = backtrace
        .lines()
        .filter_map(|line| {
            let (number, name) = line.trim_start().split_once(": ")?;
            number.parse::<u32>().ok()?;
            let name = name.trim();
            let hash = name.rfind("::h").filter(|at| {
                name.get(at + 3..).is_some_and(|h| h.len() == 16 && h.bytes().all(|b| b.is_ascii_hexdigit()))
            });
            Some(hash.and_then(|at| name.get(..at)).unwrap_or(name).to_owned())
        })
        .collect();
    // What comes before is the machinery that tells of the panic.
    if let Some(at) = names.iter().rposition(|name| {
        ["rust_begin_unwind", "__rustc::rust_begin_unwind"].contains(&name.as_str())
            || name.starts_with("core::panicking::")
    }) {
        names.drain(..=at);
    }
    names.truncate(MOST_CALLS);
    names
}

/// The file of one report.
pub fn write_crash(report: &CrashReport) -> String {
    // A report holds text and numbers only: it can always be written.
    serde_json::to_string_pretty(report).unwrap_or_default() + "\n"
}

/// Reads one; `None` when it is something else.
pub fn read_crash(bytes: &[u8]) -> Option<CrashReport> {
    if bytes.len() > MAX_CRASH_BYTES {
        return None;
    }
    let report: CrashReport = serde_json::from_slice(bytes).ok()?;
    (report.format == FORMAT).then_some(report)
}

/// What is shown and handed to Support, the same for both.
pub fn crash_bundle(reports: &[CrashReport]) -> String {
    let bundle = serde_json::json!({ "format": BUNDLE, "reports": reports });
    format!("{bundle:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_program_are_told() {
        assert_eq!(PanicWords::Literal("the step is not there").told(), "the step is not there");
        let canary = "byte index 3 is not a char boundary; it is inside 'é' of `canary@example.org`";
        assert_eq!(PanicWords::Formatted(canary).told(), "byte index …");
        assert!(!PanicWords::Formatted("row 7: canary@example.org").told().contains("canary"));
        assert_eq!(PanicWords::None.told(), "(no words)");
    }

    #[test]
    fn a_place_names_nobodys_folders() {
        let home =
            "/home/somebody/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/csv-1.4.0/src/reader.rs";
        assert_eq!(place(home, 7, 9), "csv-1.4.0/src/reader.rs:7:9");
        assert_eq!(place("/rustc/0123abcd/library/core/src/str.rs", 1, 2), "library/core/src/str.rs:1:2");
        assert_eq!(place("src/ui/app.rs", 3, 4), "src/ui/app.rs:3:4");
        assert_eq!(place("src\\ui\\app.rs", 3, 4), "src/ui/app.rs:3:4");
        assert_eq!(place("C:\\Users\\somebody\\made\\app.rs", 3, 4), "app.rs:3:4");
        assert_eq!(place("/home/somebody/made/app.rs", 3, 4), "app.rs:3:4");
    }

    #[test]
    fn calls_are_names_alone() {
        let printed = "   0: std::backtrace::Backtrace::create\n             at /rustc/1/b.rs:331:13\n   \
            1: core::panicking::panic_fmt::h0123456789abcdef\n   2: contractbook_setup::ui::x::h0123456789abcdef\n   \
            \n             at /home/somebody/x.rs:1:2\n   3: main\n";
        assert_eq!(calls(printed), ["contractbook_setup::ui::x", "main"]);
        assert_eq!(calls("disabled backtrace"), Vec::<String>::new());
    }

    #[test]
    fn a_report_is_read_as_it_was_written() {
        let report = CrashReport { said: "a".to_owned(), practice: true, ..CrashReport::default() };
        assert_eq!(read_crash(write_crash(&report).as_bytes()), Some(report));
        for other in ["", "{}", "[]", "{\"format\":\"contractbook-setup/crash/9\"}", "{\"format\":7}"] {
            assert_eq!(read_crash(other.as_bytes()), None, "{other}");
        }
        let long = format!("{}{}", write_crash(&CrashReport::default()), " ".repeat(MAX_CRASH_BYTES));
        assert_eq!(read_crash(long.as_bytes()), None);
    }
}
