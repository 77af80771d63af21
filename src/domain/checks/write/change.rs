//! Judges Entra's changes in both dialects (Microsoft: Known issues and resolutions with SCIM 2.0 protocol
//! compliance of the Microsoft Entra provisioning service).

use super::answers::Refused;
use super::attribute::Attribute;
use super::plan::TrialPlan;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::patch::Dialect;
use crate::domain::scim::read::Json;

/// How the changes of one dialect went.
#[derive(Debug, Clone, PartialEq)]
pub enum Changed {
    /// Carried out; what was read back afterwards, and the attributes that had to be left out.
    Done {
        /// The user as it was read back.
        user: Json,
        /// Attributes that were refused on their own, with the server's words.
        refused: Vec<(Attribute, Refused)>,
    },
    /// Refused, also one by one.
    Refused(Refused),
    /// Each attribute was taken on its own, but not all of them together.
    RefusedTogether(Refused),
    /// No answer that settles it.
    Trouble(Problem),
}

impl Changed {
    /// Whether changes of this dialect are refused, or taken without effect.
    pub fn fails(&self, plan: &TrialPlan, dialect: Dialect) -> bool {
        match self {
            Self::Refused(_) => true,
            Self::Done { .. } => !self.works(plan, dialect),
            Self::RefusedTogether(_) | Self::Trouble(_) => false,
        }
    }

    /// Whether changes of this dialect arrive.
    pub fn works(&self, plan: &TrialPlan, dialect: Dialect) -> bool {
        match self {
            Self::Done { user, refused } => stored(user, plan, dialect, refused),
            _ => false,
        }
    }
}

/// Whether at least one attribute shows its new value. An address that keeps its value proves nothing.
fn stored(user: &Json, plan: &TrialPlan, dialect: Dialect, refused: &[(Attribute, Refused)]) -> bool {
    telling(refused).any(|a| a.read(user) == Some(plan.changed_value(dialect, a).as_str()))
}

fn telling(refused: &[(Attribute, Refused)]) -> impl Iterator<Item = Attribute> {
    let left_out = move |a: &Attribute| refused.iter().any(|(r, _)| r == a);
    Attribute::CHANGED.into_iter().filter(move |a| *a != Attribute::WorkEmail && !left_out(a))
}

/// The word the texts choose by.
pub const fn dialect_word(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Default => "default",
        Dialect::Flag => "flag",
    }
}

/// A fault in a dialect that Entra does not speak with this tenant URL hurts nobody today.
pub(super) fn weight(plan: &TrialPlan, dialect: Dialect) -> Severity {
    if plan.dialect() == dialect { Severity::Blocker } else { Severity::Note }
}

/// Whether Entra speaks this dialect with this tenant URL, as the texts choose by it.
pub(super) fn in_use(plan: &TrialPlan, dialect: Dialect) -> &'static str {
    if plan.dialect() == dialect { "yes" } else { "no" }
}

/// Judges both dialects; the problems of the default one and of the flagged one.
pub fn judge_changes(plan: &TrialPlan, default: &Changed, flag: &Changed) -> [Vec<Problem>; 2] {
    let works = [default.works(plan, Dialect::Default), flag.works(plan, Dialect::Flag)];
    [judge_one(plan, Dialect::Default, default, works[1]), judge_one(plan, Dialect::Flag, flag, works[0])]
}

fn judge_one(plan: &TrialPlan, dialect: Dialect, changed: &Changed, other_works: bool) -> Vec<Problem> {
    let problem = |id| {
        Problem::new(id)
            .weighing(weight(plan, dialect))
            .fact("dialect", dialect_word(dialect))
            .fact("other", if other_works { "works" } else { "fails" })
            .fact("in_use", in_use(plan, dialect))
    };
    let refusal = |refused: &Refused, form: &str| {
        vec![
            problem(ProblemId::WritePatchRefused)
                .fact("status", refused.status.to_string())
                .fact("form", form)
                .details(refused.evidence.clone()),
        ]
    };
    match changed {
        Changed::Trouble(trouble) => vec![trouble.clone()],
        Changed::Refused(refused) => refusal(refused, "each"),
        Changed::RefusedTogether(refused) => refusal(refused, "together"),
        Changed::Done { user, refused } => {
            let mut problems: Vec<Problem> = refused
                .iter()
                .map(|(attribute, refused)| {
                    Problem::new(ProblemId::WriteAttributeRefused)
                        .weighing(weight(plan, dialect).min(Severity::Warning))
                        .fact("attribute", attribute.path())
                        .fact("how", "change")
                        .fact("status", refused.status.to_string())
                        .details(refused.evidence.clone())
                })
                .collect();
            if telling(refused).next().is_some() && !stored(user, plan, dialect, refused) {
                problems.push(problem(ProblemId::WritePatchNotStored));
                return problems;
            }
            // One of several kept back is the server's choice: some derive the name they show.
            for attribute in telling(refused) {
                if attribute.read(user) != Some(plan.changed_value(dialect, attribute).as_str()) {
                    problems.push(
                        Problem::new(ProblemId::WriteAttributeRefused)
                            .weighing(Severity::Note)
                            .fact("attribute", attribute.path())
                            .fact("how", "not_stored")
                            .fact("status", "200"),
                    );
                }
            }
            problems
        }
    }
}
