//! The words: Fluent files under `assets/texts/<locale>/`, one per page, compiled in.
//!
//! A missing id shows as the id itself, never as nothing; `tests/texts.rs` finds both missing and unused ids.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::problems::{Owner, Problem, ProblemId};

/// English sources, one file per page or topic.
const ENGLISH: &[(&str, &str)] = &[
    ("cli", include_str!("../../assets/texts/en/cli.ftl")),
    ("cli-explain", include_str!("../../assets/texts/en/cli-explain.ftl")),
    ("pages", include_str!("../../assets/texts/en/pages.ftl")),
    ("shell", include_str!("../../assets/texts/en/shell.ftl")),
    ("problems", include_str!("../../assets/texts/en/problems.ftl")),
    ("problems-entra", include_str!("../../assets/texts/en/problems-entra.ftl")),
    ("problems-aadsts", include_str!("../../assets/texts/en/problems-aadsts.ftl")),
    ("problems-provisioning", include_str!("../../assets/texts/en/problems-provisioning.ftl")),
    ("portal", include_str!("../../assets/texts/en/portal.ftl")),
    ("guide", include_str!("../../assets/texts/en/guide.ftl")),
    ("problems-input", include_str!("../../assets/texts/en/problems-input.ftl")),
    ("saved", include_str!("../../assets/texts/en/saved.ftl")),
    ("test", include_str!("../../assets/texts/en/test.ftl")),
    ("practice", include_str!("../../assets/texts/en/practice.ftl")),
    ("problems-network", include_str!("../../assets/texts/en/problems-network.ftl")),
    ("problems-write", include_str!("../../assets/texts/en/problems-write.ftl")),
    ("trial-write", include_str!("../../assets/texts/en/trial-write.ftl")),
    ("problems-users", include_str!("../../assets/texts/en/problems-users.ftl")),
    ("problems-people", include_str!("../../assets/texts/en/problems-people.ftl")),
    ("people-list", include_str!("../../assets/texts/en/people-list.ftl")),
    ("people-out", include_str!("../../assets/texts/en/people-out.ftl")),
    ("consent", include_str!("../../assets/texts/en/consent.ftl")),
    ("finish", include_str!("../../assets/texts/en/finish.ftl")),
    ("handover", include_str!("../../assets/texts/en/handover.ftl")),
    ("start", include_str!("../../assets/texts/en/start.ftl")),
    ("watch", include_str!("../../assets/texts/en/watch.ftl")),
    ("rungs", include_str!("../../assets/texts/en/rungs.ftl")),
    ("pretend", include_str!("../../assets/texts/en/pretend.ftl")),
    ("people", include_str!("../../assets/texts/en/people.ftl")),
];

/// What stands in place of a fact that a problem came without.
const UNKNOWN_FACTS: [(&str, &str); 2] = [("columns", "none"), ("format", "unknown format")];

/// The words of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Texts")
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
    /// English, the language every text exists in.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
        // Isolation marks around arguments would be drawn as boxes.
        bundle.set_use_isolating(false);
        for (name, source) in ENGLISH {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    tracing::error!(file = name, ?errors, "a text file has faults");
                    resource
                }
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
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

    /// Whether `id` exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// The attribute `attribute` of `id`, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// The words of a problem, with its facts filled in.
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        let id = problem_key(problem.id);
        let unknown = UNKNOWN_FACTS.iter().filter(|(name, _)| !problem.facts.contains_key(name));
        let unknown = unknown.map(|(name, words)| (*name, Arg::Text(words)));
        let known = problem.facts.iter().map(|(name, value)| (*name, Arg::Text(value)));
        let args: Vec<(&str, Arg<'_>)> = unknown.chain(known).collect();
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

    /// "You act", "Contractbook acts", …
    pub fn owner(&self, owner: Owner) -> String {
        self.get(&format!("owner-{}", owner.as_str().replace('_', "-")))
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, value.to_fluent());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, ?errors, "a text could not be filled in");
        }
        Some(text)
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
    /// A count; takes part in plural rules.
    Number(i64),
}

impl Arg<'_> {
    fn to_fluent(self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.to_owned()),
            Self::Number(number) => FluentValue::from(number),
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
