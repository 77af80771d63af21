//! The setup file: what whoever helps hands back. A few answers, a note and what to look at again; never a secret, and
//! nothing is filled in before the person has seen it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::cover::Hidden;
use super::model::Case;
use super::part::{Faults, Part as _, parts};
use super::rebuild::known;
use crate::domain::problems::ProblemId;
use crate::domain::session::{Step, TenantUrl, read_tenant_url};
use crate::domain::texts::Language;

/// Value of `format`.
pub const SETUP_FILE_FORMAT: &str = "contractbook-setup/setup-file/1";
/// What every version's `format` begins with.
const FAMILY: &str = "contractbook-setup/setup-file/";
/// Value of `version`.
const VERSION: u64 = 1;
/// Larger files are not read: a setup file takes a kilobyte.
pub const MAX_SETUP_FILE_BYTES: usize = 64 * 1024;
/// The company's name is no longer.
const MOST_COMPANY: usize = 200;
/// A note is no longer: longer ones are letters.
pub const MOST_NOTE: usize = 2000;
/// More findings are not named.
const MOST_FINDINGS: usize = 20;

parts! {
    /// As it stands in the file.
    pub struct Written {
        /// `contractbook-setup/setup-file/1`.
        pub format: String,
        /// Version of the format; newer ones are read as far as known.
        pub version: u64,
        /// The code of the case that it answers.
        pub case: String,
        /// The tenant URL to fill in.
        pub tenant_url: String,
        /// The company's name to fill in.
        pub company: String,
        /// The language of the note.
        pub language: String,
        /// What the helper wants to say.
        pub note: String,
        /// Ids of findings to look at again.
        pub check_again: Vec<String>,
        /// Id of the step to open.
        pub page: String,
    }
}

/// A setup file whose parts are clean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetupFile {
    /// The code of the case that it answers; may be empty.
    pub case: String,
    /// The tenant URL; `None` fills nothing in.
    pub tenant_url: Option<TenantUrl>,
    /// The company's name; empty fills nothing in.
    pub company: String,
    /// The language of the note.
    pub language: Option<Language>,
    /// What the helper wants to say; may be empty.
    pub note: String,
    /// Findings to look at again.
    pub check_again: Vec<ProblemId>,
    /// The step to open.
    pub page: Option<Step>,
}

/// A setup file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadSetupFile {
    /// What it would fill in.
    pub file: SetupFile,
    /// Parts that could not be used and were left out, such as `tenant_url`.
    pub faults: Vec<String>,
    /// A newer version made it.
    pub newer: bool,
}

/// Why a file is not opened as a setup file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum SetupFileRefused {
    /// Larger than [`MAX_SETUP_FILE_BYTES`].
    #[error("it is too large for a setup file")]
    TooLarge,
    /// No JSON, or cut short.
    #[error("it is damaged")]
    Damaged,
    /// JSON of something else.
    #[error("it is of another kind")]
    OtherKind,
}

impl SetupFileRefused {
    /// The text key: one sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "agent-file-too-large",
            Self::Damaged => "agent-file-damaged",
            Self::OtherKind => "agent-file-other-kind",
        }
    }
}

impl SetupFile {
    /// The file. Whatever looks like a secret is taken out, wherever it stands.
    pub fn write(&self) -> String {
        let told = |text: &str| Hidden::default().redacted(text);
        let written = Written {
            format: SETUP_FILE_FORMAT.to_owned(),
            version: VERSION,
            case: told(&self.case),
            tenant_url: self
                .tenant_url
                .clone()
                .and_then(harmless)
                .map(|url| url.for_entra())
                .unwrap_or_default(),
            company: told(&line(&self.company, MOST_COMPANY)),
            language: self.language.map(|language| language.tag().to_owned()).unwrap_or_default(),
            note: told(&note(&self.note)),
            check_again: self.check_again.iter().map(|id| id.as_str().to_owned()).collect(),
            page: self.page.map(|step| step.as_str().to_owned()).unwrap_or_default(),
        };
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }

    /// What the case suggests: its address, or the one that answers instead; its step; what stands in the way.
    pub fn answering(case: &Case) -> Self {
        let checks = case.current_checks();
        let recommended = checks.iter().map(|check| &check.recommended_tenant_url).find(|u| !u.is_empty());
        let url = recommended.unwrap_or(&case.answers.tenant_url);
        let masked = case.setup.company.contains('[');
        let findings = case.input.iter().chain(checks.iter().flat_map(|check| &check.findings));
        let blockers = findings.filter(|finding| finding.severity == "blocker");
        let mut seen = BTreeSet::new();
        Self {
            case: case.code.clone(),
            tenant_url: read_tenant_url(url).url,
            company: if masked { String::new() } else { case.setup.company.clone() },
            language: Language::of_locale(&case.program.language),
            note: String::new(),
            check_again: blockers
                .filter_map(|finding| known(&finding.id))
                .filter(|id| seen.insert(*id))
                .take(MOST_FINDINGS)
                .collect(),
            page: Step::ALL.into_iter().find(|step| step.as_str() == case.setup.viewed),
        }
    }

    /// The proposed name of the file.
    pub fn name(&self) -> String {
        let code: String =
            self.case.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(16).collect();
        if code.is_empty() {
            "contractbook.setup.json".to_owned()
        } else {
            format!("contractbook-{code}.setup.json")
        }
    }

    /// Whether it fills anything in at all.
    pub fn is_empty(&self) -> bool {
        self.tenant_url.is_none()
            && self.company.is_empty()
            && self.note.is_empty()
            && self.check_again.is_empty()
    }
}

/// Reads a setup file. What cannot be used is left out and named.
///
/// # Errors
/// When the bytes are no setup file.
pub fn read_setup_file(bytes: &[u8]) -> Result<ReadSetupFile, SetupFileRefused> {
    if bytes.len() > MAX_SETUP_FILE_BYTES {
        return Err(SetupFileRefused::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_not_text| SetupFileRefused::Damaged)?;
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|_not_json| SetupFileRefused::Damaged)?;
    if !is_setup_file(&value) {
        return Err(SetupFileRefused::OtherKind);
    }
    let mut faults = Faults::default();
    let written = Written::read(value, &mut faults);
    let mut faults = faults.found;
    let mut lost = |part: &str, given: bool, taken: bool| {
        if given && !taken {
            faults.push(part.to_owned());
        }
    };
    let url = read_tenant_url(&written.tenant_url).url.and_then(harmless);
    lost("tenant_url", !written.tenant_url.trim().is_empty(), url.is_some());
    let language = Language::of_locale(&written.language).filter(|_| !written.language.is_empty());
    lost("language", !written.language.is_empty(), language.is_some());
    let page = Step::ALL.into_iter().find(|step| step.as_str() == written.page);
    lost("page", !written.page.is_empty(), page.is_some());
    let mut check_again: Vec<ProblemId> = Vec::new();
    for id in &written.check_again {
        match known(id) {
            Some(id) if check_again.len() < MOST_FINDINGS && !check_again.contains(&id) => {
                check_again.push(id);
            }
            Some(_) => {}
            None => lost("check_again", true, false),
        }
    }
    faults.dedup();
    let told = |text: String| Hidden::default().redacted(&text);
    let file = SetupFile {
        case: super::read_code(&written.case).unwrap_or_default(),
        tenant_url: url,
        company: told(line(&written.company, MOST_COMPANY)),
        language,
        note: told(note(&written.note)),
        check_again,
        page,
    };
    Ok(ReadSetupFile { file, faults, newer: written.version > VERSION })
}

/// An address in which nothing looks like a secret.
fn harmless(url: TenantUrl) -> Option<TenantUrl> {
    let text = url.for_entra();
    (Hidden::default().redacted(&text) == text).then_some(url)
}

/// Whether a document says of itself that it is a setup file.
fn is_setup_file(value: &Value) -> bool {
    value.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with(FAMILY))
}

/// One line without marks that turn text around.
fn line(text: &str, most: usize) -> String {
    let clean = text.chars().filter(|c| is_shown(*c) && !c.is_control());
    clean.take(most).collect::<String>().trim().to_owned()
}

/// Lines of text.
fn note(text: &str) -> String {
    let clean = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean = clean.chars().filter(|c| is_shown(*c) && (*c == '\n' || !c.is_control()));
    clean.take(MOST_NOTE).collect::<String>().trim().to_owned()
}

const fn is_shown(c: char) -> bool {
    !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}
