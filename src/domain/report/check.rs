//! One climb of the ladder as JSON for programs and as plain text for a terminal.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::super::checks::{CheckReport, NotTriedReason, Rung, RungReport, RungState, Verdict};
use super::super::problems::{Problem, Severity};
use super::super::texts::Texts;

/// The document of `check --json`. Keys stand in the order of the contract; problems with blockers first.
pub fn check_json(report: &CheckReport, texts: &Texts, version: &str) -> Value {
    let rungs: Vec<Value> = Rung::ALL.into_iter().map(|rung| rung_json(rung, report.rung(rung))).collect();
    let problems: Vec<Value> = report.problems().into_iter().map(|p| problem_json(p, texts)).collect();
    json!({
        "format": "contractbook-setup/check/1",
        "version": version,
        "tenant_url": report.tenant_url,
        "recommended_tenant_url": report.recommended_tenant_url,
        "verdict": report.verdict,
        "started_at": report.started_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "duration_ms": report.duration_ms,
        "rungs": rungs,
        "problems": problems,
        "requests": report.requests,
    })
}

/// One problem with its words, as it stands in every JSON document; `cause` is the likeliest.
pub fn problem_json(problem: &Problem, texts: &Texts) -> Value {
    let words = texts.problem(problem);
    json!({
        "id": problem.id.as_str(),
        "severity": problem.severity,
        "rung": problem.rung,
        "owner": problem.owner(),
        "title": words.title,
        "cause": words.causes.first().map(String::as_str).unwrap_or_default(),
        "action": words.action,
        "details": problem.details,
    })
}

/// A rung that has no report was not tried.
fn rung_json(rung: Rung, report: Option<&RungReport>) -> Value {
    let mut problems: Vec<&Problem> = report.map(|r| r.problems.iter().collect()).unwrap_or_default();
    problems.sort_by_key(|p| std::cmp::Reverse(p.severity));
    json!({
        "id": rung,
        "state": report.map_or(RungState::NotTried, |r| r.state),
        "duration_ms": report.map_or(0, |r| r.duration_ms),
        "problems": problems.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(),
    })
}

/// The text key of a reason: `not-tried-needs-token`, …
pub fn not_tried_key(reason: NotTriedReason) -> String {
    match reason {
        NotTriedReason::Needs(rung) => format!("not-tried-needs-{}", rung.as_str().replace('_', "-")),
        NotTriedReason::DoesNotApply => "not-tried-does-not-apply".to_owned(),
        NotTriedReason::Cancelled => "not-tried-cancelled".to_owned(),
        NotTriedReason::OutOfTime => "not-tried-out-of-time".to_owned(),
    }
}

/// The report for a person at a terminal: verdict, rungs, then each problem with causes, action, owner and code.
pub fn check_text(report: &CheckReport, texts: &Texts) -> String {
    let mut out = String::new();
    if !report.tenant_url.is_empty() {
        line(&mut out, 0, &format!("{}: {}", texts.get("report-tenant-url"), report.tenant_url));
    }
    line(&mut out, 0, &texts.get(verdict_key(report.verdict)));
    if let Some(url) = &report.recommended_tenant_url {
        line(&mut out, 0, &texts.with("report-recommended", &[("url", url.into())]));
    }
    out.push('\n');
    let width = [RungState::Passed, RungState::Warning, RungState::Failed, RungState::NotTried]
        .map(|state| texts.get(state_key(state)).chars().count())
        .into_iter()
        .max()
        .unwrap_or_default();
    for rung in Rung::ALL {
        let rung_report = report.rung(rung);
        let state = texts.get(state_key(rung_report.map_or(RungState::NotTried, |r| r.state)));
        let statement = texts.get(&format!("rung-{}", rung.as_str().replace('_', "-")));
        let finding = rung_report.map(|r| finding(r, texts)).unwrap_or_default();
        line(&mut out, 2, &format!("{state:<width$}  {statement}{finding}"));
    }
    for problem in report.problems() {
        out.push('\n');
        write_problem(&mut out, problem, texts);
    }
    out
}

/// One rung as it is told while the ladder is climbed: state, statement, finding.
pub fn rung_line(report: &RungReport, texts: &Texts) -> String {
    let state = texts.get(state_key(report.state));
    let statement = texts.get(&format!("rung-{}", report.rung.as_str().replace('_', "-")));
    let mut out = String::new();
    line(&mut out, 0, &format!("{state}: {statement}{}", finding(report, texts)));
    out.truncate(out.trim_end().len());
    out
}

/// One problem for a person at a terminal.
pub fn problem_text(problem: &Problem, texts: &Texts) -> String {
    let mut out = String::new();
    write_problem(&mut out, problem, texts);
    out
}

/// What stands behind a rung's statement: its finding and time, or why it was not tried.
fn finding(report: &RungReport, texts: &Texts) -> String {
    if let Some(reason) = report.not_tried {
        return format!(": {}", texts.get(&not_tried_key(reason)));
    }
    let found = report.found.as_ref();
    let found = found.map(|f| format!(": {}", texts.facts(&format!("rung-found-{}", f.key), &f.facts)));
    let time = texts.with("report-duration", &[("ms", report.duration_ms.into())]);
    format!("{} ({time})", found.unwrap_or_default())
}

pub(super) fn write_problem(out: &mut String, problem: &Problem, texts: &Texts) {
    let words = texts.problem(problem);
    let severity = texts.get(severity_key(problem.severity));
    line(out, 0, &format!("{severity} {}: {}", problem.id.code(), words.title));
    line(out, 2, &texts.owner(problem.owner()));
    if !words.causes.is_empty() {
        line(out, 2, &format!("{}:", texts.get("report-causes")));
        for (index, cause) in words.causes.iter().enumerate() {
            line(out, 4, &format!("{}. {cause}", index + 1));
        }
    }
    if !words.action.is_empty() {
        line(out, 2, &format!("{}: {}", texts.get("report-action"), words.action));
    }
    if let Some(message) = &words.message {
        line(out, 2, &format!("{}: {message}", texts.get("report-message")));
    }
    if !problem.details.is_empty() {
        line(out, 2, &format!("{}: {}", texts.get("report-details"), problem.details));
    }
}

/// One line; what a server said must not move the terminal's cursor or change its colours.
pub(super) fn line(out: &mut String, indent: usize, text: &str) {
    let harmless: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    // Writing into a String cannot fail.
    writeln!(out, "{:indent$}{}", "", harmless.trim_end()).ok();
}

pub(super) const fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "verdict-ready",
        Verdict::ReadyWithWarnings => "verdict-ready-with-warnings",
        Verdict::NotReady => "verdict-not-ready",
        Verdict::Cancelled => "verdict-cancelled",
    }
}

pub(super) const fn state_key(state: RungState) -> &'static str {
    match state {
        RungState::Passed => "rung-state-passed",
        RungState::Warning => "rung-state-warning",
        RungState::Failed => "rung-state-failed",
        RungState::NotTried => "rung-state-not-tried",
    }
}

pub(super) const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocker => "severity-blocker",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}
