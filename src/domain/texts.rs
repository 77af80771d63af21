//! The words: Fluent files under `assets/texts/<locale>/`, one per page, compiled in for three languages.
//! What a language lacks is said in English.
//!
//! A missing id shows as the id itself, never as nothing; `tests/texts.rs` finds both missing and unused ids.

mod facts;
mod format;
mod language;
mod pseudo;

pub use language::Language;

use std::fmt;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::problems::{Owner, Problem, ProblemId};

/// Name and text of each file of a language, unpacked when they are asked for (see `build.rs`).
type Files = LazyLock<String>;
static ENGLISH: Files =
    LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/texts-en.deflate"))));
static DANISH: Files =
    LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/texts-da.deflate"))));
static GERMAN: Files =
    LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/texts-de.deflate"))));

/// The words of one language.
pub struct Texts {
    language: Language,
    bundle: Bundle,
    /// What another language lacks is said in English; read once that happens.
    english: OnceLock<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}

/// The words of one problem, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemText {
    /// What does not work.
    pub title: String,
    /// Causes, likeliest first, at most three. Each is one or more sentences; the first sentence names it.
    pub causes: Vec<String>,
    /// The one thing to do.
    pub action: String,
    /// A message ready to send to whoever acts, when that is not the person here.
    pub message: Option<String>,
}

impl Default for Texts {
    fn default() -> Self {
        Self::english()
    }
}

impl Texts {
    /// The words of this language.
    pub fn of(language: Language) -> Self {
        Self { language, bundle: bundle(language), english: OnceLock::new() }
    }

    /// English, the language every text exists in.
    pub fn english() -> Self {
        Self::of(Language::English)
    }

    /// The language for tests: English with accents and two letters more in five.
    pub fn pseudo() -> Self {
        let mut bundle = bundle(Language::English);
        bundle.set_transform(Some(pseudo::transform));
        Self { language: Language::English, bundle, english: OnceLock::new() }
    }

    /// Name and text of each file of a language.
    pub fn files(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
        let files: &'static Files = match language {
            Language::English => &ENGLISH,
            Language::Danish => &DANISH,
            Language::German => &GERMAN,
        };
        let mut parts = files.split('\u{1f}');
        std::iter::from_fn(move || parts.next().zip(parts.next()))
    }

    /// The language, which also says how numbers, days and times are written.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of `id` without arguments.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text of `id` with arguments.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| {
            tracing::error!(id, "text is missing");
            id.to_owned()
        })
    }

    /// Whether `id` exists, at least in English.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| bundle.get_message(id).is_some_and(|m| m.value().is_some()))
    }

    /// The attribute `attribute` of `id`, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// The words of a problem, with its facts filled in.
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        let id = problem_key(problem.id);
        let known = problem.facts.iter().map(|(name, value)| (*name, facts::tell(self, name, value)));
        let missing = facts::missing(self, |name| problem.facts.contains_key(name));
        let told: Vec<_> = known.chain(missing).collect();
        let args: Vec<(&str, Arg<'_>)> = told.iter().map(|(name, told)| (*name, told.arg())).collect();
        let causes = ["cause", "cause2", "cause3"]
            .into_iter()
            .filter_map(|name| self.attribute(&id, name, &args))
            .collect();
        ProblemText {
            title: self.with(&id, &args),
            causes,
            action: self.attribute(&id, "action", &args).unwrap_or_default(),
            message: self.attribute(&id, "message", &args),
        }
    }

    /// The text of `id` with facts as the checks below keep them: digits and ISO days.
    pub fn facts(&self, id: &str, facts: &[(&'static str, String)]) -> String {
        let told: Vec<_> =
            facts.iter().map(|(name, value)| (*name, facts::tell(self, name, value))).collect();
        let args: Vec<(&str, Arg<'_>)> = told.iter().map(|(name, told)| (*name, told.arg())).collect();
        self.with(id, &args)
    }

    /// "You act", "Contractbook acts", …
    pub fn owner(&self, owner: Owner) -> String {
        self.get(&format!("owner-{}", owner.as_str().replace('_', "-")))
    }

    /// The own words first, then English.
    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        let english = (self.language != Language::English)
            .then(|| std::iter::once_with(|| self.english.get_or_init(|| bundle(Language::English))));
        std::iter::once(&self.bundle).chain(english.into_iter().flatten())
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        // A message that is there decides for all its parts.
        let (bundle, message) =
            self.bundles().find_map(|bundle| bundle.get_message(id).map(|message| (bundle, message)))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, value.to_fluent());
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, ?errors, "a text could not be filled in");
        }
        Some(text)
    }
}

fn unpacked(packed: &[u8]) -> String {
    super::packed::unpacked(packed).and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    // Isolation marks around arguments would be drawn as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| written(Language::English, value),
        Language::Danish => |value, _| written(Language::Danish, value),
        Language::German => |value, _| written(Language::German, value),
    }));
    for (name, source) in Texts::files(language) {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(language = language.tag(), file = name, ?errors, "a text file has faults");
                resource
            }
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A whole number with the marks of the language between its groups.
fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        // Counts are whole; a float holds those of them that are shown.
        FluentValue::Number(number) if number.options.use_grouping && number.value.fract() == 0.0 => {
            Some(language.whole(number.value as i64))
        }
        _ => None,
    }
}

/// The text key of a problem: `token.jwt_expired` → `token-jwt-expired`.
pub fn problem_key(id: ProblemId) -> String {
    id.as_str().replace(['.', '_'], "-")
}

/// One argument of a text.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// Words, shown as they are.
    Text(&'a str),
    /// A count; takes part in plural rules and is written in groups of three digits.
    Number(i64),
    /// The number of something: a line, a code. Written without groups.
    Name(u64),
}

impl Arg<'_> {
    fn to_fluent(self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.to_owned()),
            Self::Number(number) => FluentValue::from(number),
            Self::Name(number) => FluentValue::from(number.to_string()),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
