//! Judges switching the probe off and on, in the three forms that Entra is documented to send.

use serde_json::Value;

use super::answers::Refused;
use super::change::{dialect_word, in_use, weight};
use super::plan::TrialPlan;
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::patch::{Change, Dialect, set_active, update};
use crate::domain::scim::read::Active;

/// How `active` is written in a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// `Replace` with the text `"False"`: Entra without a flag.
    Text,
    /// `replace` with a real `false`: Entra with `aadOptscim062020`.
    Flag,
    /// `Replace` with a real `false`: the sample in Microsoft's guide for SCIM endpoints.
    Mixed,
}

impl Form {
    /// The body that switches on or off.
    pub fn body(self, on: bool) -> Value {
        match self {
            Self::Text => set_active(Dialect::Default, on),
            Self::Flag => set_active(Dialect::Flag, on),
            Self::Mixed => update(Dialect::Default, &[Change::new("active", on)]),
        }
    }
}

/// How one switch went.
#[derive(Debug, Clone, PartialEq)]
pub enum Switched {
    /// Taken; how `active` was read back.
    Read(Active),
    /// Taken, and the user can no longer be read.
    Vanished(String),
    /// Refused.
    Refused(Refused),
    /// No answer that settles it.
    Trouble(Problem),
    /// Not tried.
    Skipped,
}

impl Switched {
    fn shows(&self, on: bool) -> bool {
        matches!(self, Self::Read(active) if active.truth() == Some(on))
    }

    /// Refused, or taken without any effect.
    fn fails(&self, on: bool) -> bool {
        match self {
            Self::Refused(_) => true,
            Self::Read(active) => active.truth() == Some(!on) || *active == Active::Unreadable,
            _ => false,
        }
    }
}

/// All switches of one trial.
#[derive(Debug, Clone, PartialEq)]
pub struct Switches {
    /// Off with `"False"`.
    pub off_text: Switched,
    /// On with `"True"`.
    pub on_text: Switched,
    /// Off with `false`, lower case.
    pub off_flag: Switched,
    /// On with `true`, lower case.
    pub on_flag: Switched,
    /// Off with `false`, capital operation.
    pub off_mixed: Switched,
}

/// Judges them; the problems in the order of the fields of [`Switches`]. `before` is how `active` was read back
/// after the creation with a real boolean: a server that writes it as text anyway has not stored Entra's text.
/// `fails`: other changes in the default and in the flagged dialect fail as well, so that a refusal here is the same
/// fault once more.
pub fn judge_switches(
    plan: &TrialPlan,
    all: &Switches,
    before: Active,
    fails: [bool; 2],
) -> [Vec<Problem>; 5] {
    let boolean_works = all.off_flag.shows(false) || all.off_mixed.shows(false);
    let any_works = boolean_works || all.off_text.shows(false);
    let mut found: [Vec<Problem>; 5] = std::array::from_fn(|_| Vec::new());
    let [off_text, on_text, off_flag, on_flag, off_mixed] = &mut found;

    let [default_fails, flag_fails] = fails;
    off_text.extend(judge_text(plan, &all.off_text, before, boolean_works && !default_fails));
    for (problems, switched, dialect) in
        [(&mut *off_flag, &all.off_flag, Dialect::Flag), (&mut *off_mixed, &all.off_mixed, Dialect::Default)]
    {
        let mixed = dialect == Dialect::Default;
        let known = if mixed { default_fails } else { flag_fails };
        if switched.fails(false) && any_works && !known {
            let severity = if mixed { Severity::Warning } else { weight(plan, dialect) };
            let word = if mixed { "mixed" } else { dialect_word(dialect) };
            let used = if mixed { "yes" } else { in_use(plan, dialect) };
            problems.push(failed(switched, word).weighing(severity).fact("in_use", used));
        }
        problems.extend(beside(switched));
    }
    if !any_works && all.off_text.fails(false) && all.off_flag.fails(false) {
        off_text.retain(|p| p.id != ProblemId::WriteTextBooleanRefused);
        if !default_fails || !flag_fails {
            off_text.push(failed(&all.off_text, "all").fact("in_use", "yes"));
        }
    }
    for (problems, switched, dialect, off_worked) in [
        (&mut *on_text, &all.on_text, Dialect::Default, all.off_text.shows(false)),
        (&mut *on_flag, &all.on_flag, Dialect::Flag, all.off_flag.shows(false)),
    ] {
        // Coming back is asked only where leaving worked.
        if off_worked && switched.fails(true) {
            let severity = weight(plan, dialect).min(Severity::Warning);
            let used = in_use(plan, dialect);
            problems.push(failed(switched, "enable").weighing(severity).fact("in_use", used));
        }
        problems.extend(beside(switched));
    }
    found
}

fn judge_text(plan: &TrialPlan, switched: &Switched, before: Active, boolean_works: bool) -> Vec<Problem> {
    let flagged = plan.dialect() == Dialect::Flag;
    let severity = weight(plan, Dialect::Default);
    let problem = |id| Problem::new(id).fact("flag", if flagged { "yes" } else { "no" });
    let mut problems = beside(switched);
    match switched {
        Switched::Refused(refused) if boolean_works => problems.push(
            problem(ProblemId::WriteTextBooleanRefused)
                .weighing(severity)
                .fact("how", "refused")
                .fact("status", refused.status.to_string())
                .details(refused.evidence.clone()),
        ),
        // Taken, but the person stays: many languages read any text as "yes".
        Switched::Read(Active::Is(true) | Active::Written(true)) if boolean_works => problems.push(
            problem(ProblemId::WriteTextBooleanRefused)
                .weighing(severity)
                .fact("how", "ignored")
                .fact("status", "200")
                .details("the change with the text \"False\" was accepted, and active is still true"),
        ),
        Switched::Read(active @ (Active::Written(false) | Active::Unreadable)) if is_real(before) => problems
            .push(
                problem(ProblemId::WriteTextBooleanStored)
                    .weighing(if flagged { Severity::Note } else { Severity::Warning })
                    .details(format!("active was a boolean and is now {}", active.words())),
            ),
        _ => {}
    }
    problems
}

const fn is_real(active: Active) -> bool {
    matches!(active, Active::Is(_))
}

fn failed(switched: &Switched, form: &str) -> Problem {
    let problem = Problem::new(ProblemId::WriteDisableFailed).fact("form", form);
    match switched {
        Switched::Refused(refused) => problem
            .fact("how", "refused")
            .fact("status", refused.status.to_string())
            .details(refused.evidence.clone()),
        Switched::Read(active) => problem
            .fact("how", "ignored")
            .fact("status", "200")
            .details(format!("the change was accepted, and active is now {}", active.words())),
        _ => problem.fact("how", "ignored").fact("status", "200"),
    }
}

/// What was met beside the switch itself.
fn beside(switched: &Switched) -> Vec<Problem> {
    match switched {
        Switched::Trouble(problem) => vec![problem.clone()],
        // Entra needs a person who was switched off to stay readable (Microsoft Learn, "Develop and plan
        // provisioning for a SCIM endpoint").
        Switched::Vanished(evidence) => vec![
            Problem::new(ProblemId::WriteDisableFailed)
                .weighing(Severity::Warning)
                .fact("form", "vanished")
                .fact("in_use", "yes")
                .fact("how", "vanished")
                .fact("status", "404")
                .details(evidence.clone()),
        ],
        Switched::Read(_) | Switched::Refused(_) | Switched::Skipped => Vec::new(),
    }
}
