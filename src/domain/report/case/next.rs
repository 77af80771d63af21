//! What to say next to a customer whose case is open: at most three things, the likeliest to help first.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::model::{Case, CheckPart, ExplainedPart, FindingPart};
use super::rebuild::{known, problem_of};
use crate::domain::problems::{Owner, Problem, ProblemId, Severity};
use crate::domain::session::Step;

/// So many things are said.
pub const MOST_THINGS: usize = 3;
/// A token that ends within this time is spoken of.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);
/// A check older than this says little about today.
const OLD: SignedDuration = SignedDuration::from_hours(24);

/// One thing to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextThing {
    /// Something that was found.
    Finding(Box<Found>),
    /// Something that follows from times and answers.
    Rule(Rule),
    /// What the open step asks for.
    Step(Step),
}

/// A finding, in the words of the case; a known one also as a problem, to be worded in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Stable id.
    pub id: String,
    /// Short code.
    pub code: String,
    /// What does not work.
    pub title: String,
    /// What to do.
    pub action: String,
    /// The problem with its facts, when this version knows it.
    pub problem: Option<Problem>,
    /// Who met it.
    pub met: Met,
}

/// Where a finding comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// Address or token as typed.
    Typed,
    /// A check.
    Check,
    /// A pasted message, read for certain.
    Pasted,
    /// A pasted message, read as likely.
    PastedLikely,
    /// The customer's own answers, in step 6 or when nobody came.
    Answers,
}

/// What follows from times and answers. Numbers are days, or people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The token has ended.
    TokenEnded,
    /// The token has to be pasted again before anything can be asked.
    TokenAgain,
    /// The token ends or is to be changed within so many days.
    TokenSoon(i64),
    /// Address or token has changed since the test.
    TestAgain,
    /// The last check is so many days old.
    CheckOld(i64),
    /// People are late, and no question was answered yet.
    AskSilence,
    /// The answers say: a line of the log tells it.
    PasteLog,
    /// Contractbook has stopped answering the watch.
    WatchFailing,
    /// Waiting is right.
    Waiting,
    /// So many rows of the list need somebody.
    ListNeedsYou(u64),
    /// Nobody has said who the organization admin is.
    AdminOpen,
    /// Nothing is left to do.
    Finished,
}

impl Rule {
    /// The text key: the thing itself; its attribute `say` is what to say. Texts may use `count`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TokenEnded => "agent-next-token-ended",
            Self::TokenAgain => "agent-next-token-again",
            Self::TokenSoon(_) => "agent-next-token-soon",
            Self::TestAgain => "agent-next-test-again",
            Self::CheckOld(_) => "agent-next-check-old",
            Self::AskSilence => "agent-next-ask-silence",
            Self::PasteLog => "agent-next-paste-log",
            Self::WatchFailing => "agent-next-watch-failing",
            Self::Waiting => "agent-next-waiting",
            Self::ListNeedsYou(_) => "agent-next-list-needs-you",
            Self::AdminOpen => "agent-next-admin-open",
            Self::Finished => "agent-next-finished",
        }
    }

    /// The number in the text.
    pub fn count(self) -> i64 {
        match self {
            Self::TokenSoon(days) | Self::CheckOld(days) => days,
            Self::ListNeedsYou(rows) => i64::try_from(rows).unwrap_or(i64::MAX),
            _ => 0,
        }
    }
}

/// The likely next things to say, in order. `now` is the moment of the helper, not of the case.
pub fn next_things(case: &Case, now: Timestamp) -> Vec<NextThing> {
    let viewed = Step::ALL.into_iter().find(|step| step.as_str() == case.setup.viewed);
    let mut said = Saying { case, now, viewed: viewed.unwrap_or(Step::Prepare), things: Vec::new() };
    said.saved_for();
    said.token_ended();
    said.typed();
    said.checks(Severity::Blocker);
    said.explained(Met::Pasted);
    said.watch();
    said.test_again();
    said.token_again();
    said.explained(Met::PastedLikely);
    said.people();
    said.step(viewed);
    said.checks(Severity::Warning);
    said.token_soon();
    said.check_old();
    let mut seen = BTreeSet::new();
    let key = |thing: &NextThing| match thing {
        NextThing::Finding(found) => found.id.clone(),
        NextThing::Rule(rule) => rule.key().to_owned(),
        NextThing::Step(step) => step.as_str().to_owned(),
    };
    said.things.retain(|thing| seen.insert(key(thing)));
    said.things.truncate(MOST_THINGS);
    said.things
}

impl Case {
    /// What counts as the present state: no check of an address or token that has changed since, and the quiet first
    /// look only while there is no test.
    pub(super) fn current_checks(&self) -> Vec<&CheckPart> {
        let tested = self.checks.iter().any(|check| check.kind == "test");
        let holds = |check: &&CheckPart| !(check.outdated || tested && check.kind == "reach");
        self.checks.iter().filter(holds).collect()
    }
}

struct Saying<'a> {
    case: &'a Case,
    now: Timestamp,
    viewed: Step,
    things: Vec<NextThing>,
}

impl<'a> Saying<'a> {
    fn say(&mut self, rule: Rule) {
        self.things.push(NextThing::Rule(rule));
    }

    fn found(&mut self, finding: &FindingPart, met: Met) {
        self.things.push(NextThing::Finding(Box::new(Found {
            id: finding.id.clone(),
            code: finding.code.clone(),
            title: finding.title.clone(),
            action: finding.action.clone(),
            problem: problem_of(finding),
            met,
        })));
    }

    /// The finding that the customer pressed the button on comes first.
    fn saved_for(&mut self) {
        let case = self.case;
        if case.about.is_empty() {
            return;
        }
        let typed = case.input.iter().map(|finding| (finding, Met::Typed));
        let checked = case.checks.iter().flat_map(|check| &check.findings).map(|f| (f, Met::Check));
        if let Some((finding, met)) = typed.chain(checked).find(|(finding, _)| finding.id == case.about) {
            self.found(finding, met);
        } else if let Some(part) = case.explained.iter().find(|part| part.id == case.about) {
            let met = if part.confidence == "exact" { Met::Pasted } else { Met::PastedLikely };
            self.pasted(part, met);
        }
    }

    fn token_ended(&mut self) {
        let ended = self.case.answers.token.as_ref().and_then(|token| token.expires_at);
        if ended.is_some_and(|at| at <= self.now) {
            self.say(Rule::TokenEnded);
        }
    }

    /// What is wrong with address and token as typed.
    fn typed(&mut self) {
        for finding in self.case.input.iter().filter(|finding| finding.severity == "blocker") {
            self.found(finding, Met::Typed);
        }
    }

    fn checks(&mut self, severity: Severity) {
        let word = if severity == Severity::Blocker { "blocker" } else { "warning" };
        let rank = |check: &&CheckPart| match check.kind.as_str() {
            "test" => 0,
            "watch" => 1,
            "trial_write" => 2,
            _ => 3,
        };
        let mut checks = self.case.current_checks();
        checks.sort_by_key(rank);
        let findings: Vec<&'a FindingPart> =
            checks.into_iter().flat_map(|check| &check.findings).filter(|f| f.severity == word).collect();
        for finding in findings {
            self.found(finding, Met::Check);
        }
    }

    fn pasted(&mut self, part: &ExplainedPart, met: Met) {
        self.things.push(NextThing::Finding(Box::new(Found {
            id: part.id.clone(),
            code: part.code.clone(),
            title: part.title.clone(),
            action: part.action.clone(),
            problem: known(&part.id).map(Problem::new),
            met,
        })));
    }

    fn explained(&mut self, met: Met) {
        let case = self.case;
        let exact = met == Met::Pasted;
        for part in case.explained.iter().filter(|part| (part.confidence == "exact") == exact) {
            self.pasted(part, met);
        }
    }

    /// Nobody comes: what the questions found, or the questions themselves.
    fn watch(&mut self) {
        let watch = &self.case.watch;
        if watch.failing_since.is_some() {
            self.say(Rule::WatchFailing);
        }
        let last = watch.silence.last().map(|answer| answer.means.as_str());
        match (last, watch.state.as_str()) {
            (Some("paste"), _) => self.say(Rule::PasteLog),
            (Some("wait"), _) | (None, "waiting" | "between-rounds") => self.say(Rule::Waiting),
            (Some(id), _) if known(id).is_some() => self.answered(id),
            (_, "overdue") => self.say(Rule::AskSilence),
            _ => {}
        }
    }

    fn answered(&mut self, id: &str) {
        let Some(problem) = known(id) else { return };
        self.things.push(NextThing::Finding(Box::new(Found {
            id: id.to_owned(),
            code: problem.code().to_owned(),
            title: String::new(),
            action: String::new(),
            problem: Some(Problem::new(problem)),
            met: Met::Answers,
        })));
    }

    fn test_again(&mut self) {
        if self.case.checks.iter().any(|check| check.kind == "test" && check.outdated) {
            self.say(Rule::TestAgain);
        }
    }

    /// Only where the next act needs the token.
    fn token_again(&mut self) {
        let lost = self.case.answers.token.as_ref().is_some_and(|token| !token.in_memory);
        if lost && matches!(self.viewed, Step::Credentials | Step::Test | Step::Connect | Step::Start) {
            self.say(Rule::TokenAgain);
        }
    }

    fn people(&mut self) {
        if !self.is_open(Step::People) || self.viewed < Step::People {
            return;
        }
        let people = &self.case.answers.people;
        let by_groups = people.assign == "groups" || people.groups.is_some_and(|count| count > 0);
        if by_groups && people.licence == "no" {
            self.answered(ProblemId::EntraGroupsNeedLicence.as_str());
        }
        if let Some(list) = self.case.people.as_ref().filter(|list| list.needs_you > 0) {
            self.say(Rule::ListNeedsYou(list.needs_you));
        }
        if people.admin == "open" {
            self.say(Rule::AdminOpen);
        }
    }

    fn is_open(&self, step: Step) -> bool {
        !self.case.steps.iter().any(|part| part.id == step.as_str() && part.status == "done")
    }

    fn step(&mut self, viewed: Option<Step>) {
        let first_open = Step::ALL.into_iter().find(|step| self.is_open(*step));
        match viewed.filter(|step| self.is_open(*step)).or(first_open) {
            Some(step) => self.things.push(NextThing::Step(step)),
            None => self.say(Rule::Finished),
        }
    }

    fn token_soon(&mut self) {
        let Some(token) = &self.case.answers.token else { return };
        let change = token.change_on.and_then(|day| TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok());
        let ends = [token.expires_at, change].into_iter().flatten().min();
        let Some(left) = ends.map(|at| at.duration_since(self.now)) else { return };
        // One that has ended was told first of all.
        let ended = token.expires_at.is_some_and(|at| at <= self.now);
        if left <= SOON && !ended {
            self.say(Rule::TokenSoon((left.as_hours() / 24).max(0)));
        }
    }

    fn check_old(&mut self) {
        let last =
            self.case.checks.iter().filter(|check| !check.verdict.is_empty()).filter_map(|c| c.started_at);
        let Some(age) = last.max().map(|at| self.now.duration_since(at)) else { return };
        if age > OLD {
            self.say(Rule::CheckOld(age.as_hours() / 24));
        }
    }
}

impl Found {
    /// Who acts, when this version knows the finding.
    pub fn owner(&self) -> Option<Owner> {
        self.problem.as_ref().map(Problem::owner)
    }
}
