//! The checks in a case: rungs or steps, findings, requests.

use super::build::Tell;
use super::input::{AccountsInput, CaseInput};
use super::model::{CheckPart, FactPart, FindingPart, RequestPart, RungPart};
use crate::domain::checks::write::{TrialNotTried, TrialReport, TrialStepReport};
use crate::domain::checks::{CheckReport, RequestRecord, RungReport, RungState, Verdict};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::report::check::{not_tried_key, state_key};
use crate::domain::session::TestAnswer;
use crate::domain::texts::{Arg, Texts};

/// Requests listed for each check; a full read makes thousands that are all alike.
const MOST_REQUESTS: usize = 100;

/// A climb of the ladder.
pub(super) fn check(
    kind: &str,
    report: &CheckReport,
    outdated: bool,
    texts: &Texts,
    tell: Tell<'_>,
) -> CheckPart {
    let mut rungs: Vec<RungPart> = Vec::new();
    for rung in &report.rungs {
        let name = rung.rung.as_str();
        rungs.push(RungPart {
            id: name.to_owned(),
            title: texts.get(&format!("rung-{}", name.replace('_', "-"))),
            found: found(rung, texts, tell),
            ..state(rung.state, rung.duration_ms, texts)
        });
    }
    CheckPart {
        kind: kind.to_owned(),
        tenant_url: tell(&report.tenant_url),
        recommended_tenant_url: report.recommended_tenant_url.as_deref().map(&mut *tell).unwrap_or_default(),
        verdict: verdict(report.verdict).to_owned(),
        started_at: Some(report.started_at),
        duration_ms: report.duration_ms,
        outdated,
        rungs,
        findings: report
            .problems()
            .into_iter()
            .map(|problem| finding(problem, problem.rung.as_str(), texts, tell))
            .collect(),
        requests: requests(&report.requests, tell),
        requests_left_out: left_out(report.requests.len()),
        left_behind: Vec::new(),
    }
}

/// What the setup remembers of a test of an earlier run.
pub(super) fn remembered(answer: &TestAnswer, texts: &Texts, tell: Tell<'_>) -> CheckPart {
    let known = |id: &String| ProblemId::ALL.iter().find(|known| known.as_str() == id);
    let problems = answer.problems.iter().filter_map(known).map(|id| Problem::new(*id));
    CheckPart {
        kind: "remembered".to_owned(),
        tenant_url: tell(&answer.tenant_url),
        verdict: verdict(answer.verdict).to_owned(),
        started_at: Some(answer.at),
        findings: problems.map(|problem| finding(&problem, problem.rung.as_str(), texts, tell)).collect(),
        ..CheckPart::default()
    }
}

/// A trial write. What it made up itself is nobody's name.
pub(super) fn trial_check(report: &TrialReport, texts: &Texts, tell: Tell<'_>) -> CheckPart {
    let step = |step: &TrialStepReport| {
        let needs = match step.not_tried {
            Some(TrialNotTried::Needs(before)) => texts.get(&before.text_key()),
            _ => String::new(),
        };
        let why = |reason: TrialNotTried| texts.with(reason.text_key(), &[("step", (&needs).into())]);
        RungPart {
            id: step.step.as_str().to_owned(),
            title: texts.get(&step.step.text_key()),
            found: step.not_tried.map(why).unwrap_or_default(),
            ..state(step.state, step.duration_ms, texts)
        }
    };
    CheckPart {
        kind: "trial_write".to_owned(),
        tenant_url: tell(&report.tenant_url),
        verdict: verdict(report.verdict).to_owned(),
        started_at: Some(report.started_at),
        duration_ms: report.duration_ms,
        rungs: report.steps.iter().map(step).collect(),
        findings: report
            .problems()
            .into_iter()
            .map(|(step, problem)| finding(problem, step.as_str(), texts, tell))
            .collect(),
        requests: requests(&report.requests, tell),
        requests_left_out: left_out(report.requests.len()),
        left_behind: report.left_behind.iter().map(|left| tell(&left.user_name)).collect(),
        ..CheckPart::default()
    }
}

/// The read of all accounts.
pub(super) fn accounts_check(read: &AccountsInput, texts: &Texts, tell: Tell<'_>) -> CheckPart {
    let requests = requests(&read.requests, tell);
    CheckPart {
        kind: "accounts".to_owned(),
        tenant_url: tell(&read.tenant_url),
        started_at: read.at,
        duration_ms: read.duration_ms,
        findings: read.problems.iter().map(|problem| finding(problem, "people", texts, tell)).collect(),
        requests_left_out: (read.made.max(read.requests.len()) - requests.len()) as u64,
        requests,
        ..CheckPart::default()
    }
}

/// The look of the watch that failed.
pub(super) fn watch_check(problem: &Problem, input: &CaseInput, texts: &Texts, tell: Tell<'_>) -> CheckPart {
    CheckPart {
        kind: "watch".to_owned(),
        tenant_url: tell(&input.session.answers().tenant_url),
        started_at: input.watch.failing_since,
        findings: vec![finding(problem, problem.rung.as_str(), texts, tell)],
        ..CheckPart::default()
    }
}

/// One finding; its facts are covered before the words are put around them.
pub(super) fn finding(problem: &Problem, met_on: &str, texts: &Texts, tell: Tell<'_>) -> FindingPart {
    let mut covered = problem.clone();
    for value in covered.facts.values_mut() {
        *value = tell(value);
    }
    covered.details = tell(&problem.details);
    let words = texts.problem(&covered);
    FindingPart {
        id: problem.id.as_str().to_owned(),
        code: problem.id.code().to_owned(),
        severity: severity(problem.severity).to_owned(),
        met_on: met_on.to_owned(),
        owner: problem.owner().as_str().to_owned(),
        title: words.title,
        causes: words.causes,
        action: words.action,
        facts: covered
            .facts
            .into_iter()
            .map(|(name, value)| FactPart { name: name.to_owned(), value })
            .collect(),
        details: covered.details,
    }
}

fn state(state: RungState, duration_ms: u64, texts: &Texts) -> RungPart {
    let id = match state {
        RungState::Passed => "passed",
        RungState::Warning => "warning",
        RungState::Failed => "failed",
        RungState::NotTried => "not_tried",
    };
    RungPart { state: id.to_owned(), words: texts.get(state_key(state)), duration_ms, ..RungPart::default() }
}

fn found(rung: &RungReport, texts: &Texts, tell: Tell<'_>) -> String {
    if let Some(reason) = rung.not_tried {
        return texts.get(&not_tried_key(reason));
    }
    let Some(found) = &rung.found else { return String::new() };
    let facts: Vec<(&str, String)> = found.facts.iter().map(|(name, value)| (*name, tell(value))).collect();
    let args: Vec<(&str, Arg<'_>)> = facts.iter().map(|(name, value)| (*name, value.into())).collect();
    texts.with(&format!("rung-found-{}", found.key), &args)
}

fn requests(records: &[RequestRecord], tell: Tell<'_>) -> Vec<RequestPart> {
    let part = |record: &RequestRecord| RequestPart {
        method: record.method.to_owned(),
        url: tell(&record.url),
        status: record.status.map(u64::from),
        duration_ms: record.duration_ms,
        bytes: record.bytes,
    };
    records.iter().take(MOST_REQUESTS).map(part).collect()
}

const fn left_out(made: usize) -> u64 {
    made.saturating_sub(MOST_REQUESTS) as u64
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocker => "blocker",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "ready",
        Verdict::ReadyWithWarnings => "ready_with_warnings",
        Verdict::NotReady => "not_ready",
        Verdict::Cancelled => "cancelled",
    }
}
