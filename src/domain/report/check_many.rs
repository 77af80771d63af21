//! The check of many setups at once: one table for people, one JSON document for programs. Neither holds a token.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::super::checks::{CheckReport, Verdict};
use super::super::texts::{Arg, Texts};
use super::check::{check_json, line};

/// Columns of a terminal that stay for names and titles.
const WIDEST: [usize; 5] = [28, 20, 44, 24, 16];

/// Where the token of a setup came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenSource {
    /// A file that was named for it.
    File,
    /// The keychain of this computer.
    Keychain,
}

/// Why a setup was not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotChecked {
    /// No token was named for it, and it is not remembered.
    NoneKept,
    /// The keychain has none for its tenant URL.
    NoneThere,
    /// The token folder has no file for it.
    NoFile,
    /// Its name stands for another setup too.
    TwoNames,
    /// Its token file cannot be read.
    Unreadable,
    /// The keychain is locked, absent or refuses.
    Keychain,
    /// It has no tenant URL yet.
    NoAddress,
    /// Its file cannot be read.
    Damaged,
    /// Everything was stopped before its turn.
    Stopped,
}

impl NotChecked {
    /// The stable id, as in the document.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoneKept => "token_not_kept",
            Self::NoneThere => "token_not_in_keychain",
            Self::NoFile => "no_token_file",
            Self::TwoNames => "name_not_unique",
            Self::Unreadable => "token_file_unreadable",
            Self::Keychain => "keychain_failed",
            Self::NoAddress => "no_tenant_url",
            Self::Damaged => "setup_unreadable",
            Self::Stopped => "stopped",
        }
    }

    /// Whether what is missing is the token.
    pub const fn is_token(self) -> bool {
        !matches!(self, Self::NoAddress | Self::Damaged | Self::Stopped)
    }

    const fn key(self) -> &'static str {
        match self {
            Self::NoneKept => "many-cli-why-none-kept",
            Self::NoneThere => "many-cli-why-none-there",
            Self::NoFile => "many-cli-why-no-file",
            Self::TwoNames => "many-cli-why-two-names",
            Self::Unreadable => "many-cli-why-file",
            Self::Keychain => "many-cli-why-keychain",
            Self::NoAddress => "many-cli-why-no-address",
            Self::Damaged => "many-cli-why-damaged",
            Self::Stopped => "many-cli-why-stopped",
        }
    }
}

/// What came of one setup.
#[derive(Debug, Clone, PartialEq)]
pub struct SetupCheck {
    /// Its id.
    pub id: String,
    /// Its company, perhaps empty.
    pub company: String,
    /// Its tenant URL, perhaps empty.
    pub tenant_url: String,
    /// Where its token came from; `None` when there was none.
    pub token: Option<TokenSource>,
    /// When its token was entered in the program.
    pub token_entered: Option<Timestamp>,
    /// When its token ends, when it says so itself.
    pub token_ends: Option<Timestamp>,
    /// The day on which its token is to be changed.
    pub token_change: Option<Date>,
    /// The climb, or why there was none.
    pub outcome: Result<CheckReport, NotChecked>,
}

/// What came of all.
#[derive(Debug, Clone, PartialEq)]
pub struct ManyChecks {
    /// When the first began.
    pub started_at: Timestamp,
    /// How long all took.
    pub duration_ms: u64,
    /// One by one, in the order they were named.
    pub setups: Vec<SetupCheck>,
}

impl ManyChecks {
    /// How many are ready, with or without warnings.
    pub fn ready(&self) -> usize {
        self.number(|setup| matches!(setup.verdict(), Some(Verdict::Ready | Verdict::ReadyWithWarnings)))
    }

    /// How many were checked and are not ready.
    pub fn not_ready(&self) -> usize {
        self.number(|setup| setup.verdict() == Some(Verdict::NotReady))
    }

    /// How many had no token.
    pub fn without_token(&self) -> usize {
        self.number(|setup| matches!(setup.outcome, Err(why) if why.is_token()))
    }

    /// How many were not checked for another reason, or not to the end.
    pub fn rest(&self) -> usize {
        self.setups.len() - self.ready() - self.not_ready() - self.without_token()
    }

    fn number(&self, is: impl Fn(&SetupCheck) -> bool) -> usize {
        self.setups.iter().filter(|setup| is(setup)).count()
    }
}

impl SetupCheck {
    fn verdict(&self) -> Option<Verdict> {
        self.outcome.as_ref().ok().map(|report| report.verdict)
    }

    /// The company, or the id where there is no name.
    pub fn name(&self, texts: &Texts) -> String {
        match self.company.trim() {
            "" => texts.with("many-cli-unnamed", &[("id", (&self.id).into())]),
            company => company.to_owned(),
        }
    }

    /// `ready`, `not ready`, `no token`, …
    pub fn word(&self, texts: &Texts) -> String {
        texts.get(match &self.outcome {
            Ok(report) => match report.verdict {
                Verdict::Ready => "many-cli-ready",
                Verdict::ReadyWithWarnings => "many-cli-warnings",
                Verdict::NotReady => "many-cli-not-ready",
                Verdict::Cancelled => "many-cli-stopped",
            },
            Err(why) if why.is_token() => "many-cli-no-token",
            Err(_) => "many-cli-not-checked",
        })
    }
}

/// The document of `check --setups --json`.
pub fn check_many_json(all: &ManyChecks, texts: &Texts, version: &str) -> Value {
    let setups: Vec<Value> = all.setups.iter().map(|setup| one(setup, texts, version)).collect();
    json!({
        "format": "contractbook-setup/check-many/1",
        "version": version,
        "started_at": written(all.started_at),
        "duration_ms": all.duration_ms,
        "count": all.setups.len(),
        "ready": all.ready(),
        "not_ready": all.not_ready(),
        "no_token": all.without_token(),
        "not_checked": all.rest(),
        "setups": setups,
    })
}

fn one(setup: &SetupCheck, texts: &Texts, version: &str) -> Value {
    let why = setup.outcome.as_ref().err();
    json!({
        "setup": setup.id,
        "company": setup.company,
        "tenant_url": setup.tenant_url,
        "token": {
            "source": setup.token.map(|source| match source {
                TokenSource::File => "file",
                TokenSource::Keychain => "keychain",
            }),
            "entered_at": setup.token_entered.map(written),
            "ends_at": setup.token_ends.map(written),
            "change_on": setup.token_change.map(|day| day.to_string()),
        },
        "not_checked": why.map(|why| json!({"id": why.as_str(), "text": texts.get(why.key())})),
        "check": setup.outcome.as_ref().ok().map(|report| check_json(report, texts, version)),
    })
}

fn written(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The table for a person at a terminal, with a line of totals.
pub fn check_many_text(all: &ManyChecks, now: Timestamp, texts: &Texts) -> String {
    let heads =
        ["many-cli-company", "many-cli-verdict", "many-cli-problem", "many-cli-owner", "many-cli-token"];
    let mut rows = vec![heads.map(|key| texts.get(key))];
    rows.extend(all.setups.iter().map(|setup| row(setup, now, texts)));
    let widths: Vec<usize> = WIDEST
        .iter()
        .enumerate()
        .map(|(column, widest)| {
            let longest =
                rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
            longest.unwrap_or_default().min(*widest)
        })
        .collect();
    let mut out = String::new();
    for row in &rows {
        let mut words = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            // Writing into a String cannot fail.
            write!(words, "{:<width$}  ", cut(cell, *width)).ok();
        }
        line(&mut out, 0, &words);
    }
    out.push('\n');
    let args: [(&str, Arg<'_>); 4] = [
        ("all", all.setups.len().into()),
        ("ready", all.ready().into()),
        ("not", all.not_ready().into()),
        ("none", all.without_token().into()),
    ];
    let mut total = texts.with("many-cli-total", &args);
    if all.rest() > 0 {
        write!(total, " {}", texts.with("many-cli-total-rest", &[("count", all.rest().into())])).ok();
    }
    line(&mut out, 0, &total);
    out
}

fn row(setup: &SetupCheck, now: Timestamp, texts: &Texts) -> [String; 5] {
    let (problem, owner) = match &setup.outcome {
        Ok(report) => match report.problems().first() {
            Some(problem) => (
                format!("{} {}", problem.id.code(), texts.problem(problem).title),
                texts.owner(problem.owner()),
            ),
            None => (String::new(), String::new()),
        },
        Err(why) => (texts.get(why.key()), String::new()),
    };
    let age = setup.token_entered.map(|at| {
        let days = u64::try_from(now.duration_since(at).as_hours() / 24).unwrap_or_default();
        texts.with("many-cli-days", &[("count", days.into())])
    });
    [setup.name(texts), setup.word(texts), problem, owner, age.unwrap_or_default()]
}

/// At most `width` characters.
fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
