//! A trial write as JSON for programs and as plain text for a terminal, before and after it.

use serde_json::{Value, json};

use super::check::{line, problem_json, state_key, write_problem};
use crate::domain::checks::write::{
    Ask, Attribute, Leftover, NewUser, TrialNotTried, TrialPlan, TrialReport, TrialStep, TrialStepReport,
};
use crate::domain::checks::{RungState, Verdict};
use crate::domain::texts::{Arg, Texts};

/// The document of `trial-write --json`. Problems carry the step they were met at, blockers first.
pub fn trial_json(report: &TrialReport, texts: &Texts, version: &str) -> Value {
    let steps: Vec<Value> = report.steps.iter().map(step_json).collect();
    let problems: Vec<Value> = report
        .problems()
        .into_iter()
        .map(|(step, problem)| {
            let mut json = problem_json(problem, texts);
            if let Some(map) = json.as_object_mut() {
                map.insert("step".to_owned(), step.as_str().into());
            }
            json
        })
        .collect();
    json!({
        "format": "contractbook-setup/trial-write/1",
        "version": version,
        "tenant_url": report.tenant_url,
        "user_names": report.user_names,
        "verdict": report.verdict,
        "started_at": report.started_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "duration_ms": report.duration_ms,
        "steps": steps,
        "problems": problems,
        "requests": report.requests,
        "left_behind": report.left_behind,
    })
}

fn step_json(report: &TrialStepReport) -> Value {
    json!({
        "id": report.step.as_str(),
        "state": report.state,
        "duration_ms": report.duration_ms,
        "problems": report.problems.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(),
    })
}

/// What a trial write will do, as JSON.
pub fn plan_json(plan: &TrialPlan, version: &str) -> Value {
    let steps: Vec<Value> = plan
        .steps()
        .iter()
        .map(|step| {
            let requests: Vec<Value> = step
                .requests
                .iter()
                .map(|r| {
                    let (method, needed) = (r.method.as_str(), r.only_if_needed);
                    json!({"method": method, "url": r.url, "body": r.body, "only_if_needed": needed})
                })
                .collect();
            json!({"id": step.step.as_str(), "requests": requests})
        })
        .collect();
    json!({
        "format": "contractbook-setup/trial-write-plan/1",
        "version": version,
        "tenant_url": plan.tenant_url.as_str(),
        "user_name": plan.probe.user_name(),
        "steps": steps,
    })
}

/// Exactly what a trial write will do: what is made and removed, and each request line.
pub fn plan_text(plan: &TrialPlan, texts: &Texts) -> String {
    let mut out = String::new();
    let name = plan.probe.user_name();
    let args = [("url", plan.tenant_url.as_str().into()), ("name", Arg::Text(&name))];
    line(&mut out, 0, &texts.with("trial-plan-title", &args));
    for key in ["trial-plan-made", "trial-plan-removed", "trial-plan-others"] {
        line(&mut out, 0, &texts.with(key, &args));
    }
    for step in plan.steps() {
        out.push('\n');
        let key = step.step.text_key();
        line(&mut out, 0, &texts.get(&key));
        if let Some(about) = texts.attribute(&key, "about", &[]) {
            line(&mut out, 2, &about);
        }
        let mut without_told = false;
        for request in &step.requests {
            // The same body eight times over would hide the rest.
            if matches!(request.ask, Ask::Create(NewUser::Without(_))) {
                if !without_told {
                    without_told = true;
                    let fields = Attribute::ALL.map(Attribute::path).join(", ");
                    let args = [("url", Arg::Text(&request.url)), ("fields", Arg::Text(&fields))];
                    line(&mut out, 4, &texts.with("trial-plan-without", &args));
                }
                continue;
            }
            let when = if request.only_if_needed { texts.get("trial-plan-if-needed") } else { String::new() };
            line(&mut out, 4, format!("{} {when}", request.line()).trim_end());
        }
    }
    out
}

/// The report for a person at a terminal: verdict, steps, what is left, then each problem.
pub fn trial_text(report: &TrialReport, texts: &Texts) -> String {
    let mut out = String::new();
    line(&mut out, 0, &format!("{}: {}", texts.get("report-tenant-url"), report.tenant_url));
    line(&mut out, 0, &texts.get(verdict_key(report)));
    for left in &report.left_behind {
        line(&mut out, 0, &left_text(left, texts));
    }
    out.push('\n');
    for step in &report.steps {
        line(&mut out, 2, &trial_step_line(step, texts));
    }
    for (_, problem) in report.problems() {
        out.push('\n');
        write_problem(&mut out, problem, texts);
    }
    out
}

/// One step as it is told while the trial runs: state, what it was, and its time or why it was not tried.
pub fn trial_step_line(report: &TrialStepReport, texts: &Texts) -> String {
    let mut out = String::new();
    let (state, what) = (texts.get(state_key(report.state)), texts.get(&report.step.text_key()));
    let behind = match report.not_tried {
        Some(TrialNotTried::Needs(step)) => {
            let step = texts.get(&step.text_key());
            format!(": {}", texts.with("trial-not-tried-needs", &[("step", (&step).into())]))
        }
        Some(reason) => format!(": {}", texts.get(reason.text_key())),
        None => {
            format!(" ({})", texts.with("report-duration", &[("ms", report.duration_ms.into())]))
        }
    };
    line(&mut out, 0, &format!("{state}: {what}{behind}"));
    out.truncate(out.trim_end().len());
    out
}

fn left_text(left: &Leftover, texts: &Texts) -> String {
    let id = left.id.as_deref().unwrap_or("-");
    let args = [
        ("name", Arg::Text(&left.user_name)),
        ("id", Arg::Text(id)),
        ("state", Arg::Text(left.state.as_str())),
    ];
    texts.with("trial-left", &args)
}

fn verdict_key(report: &TrialReport) -> &'static str {
    let only_removed = report.step(TrialStep::LookBefore).is_none();
    match report.verdict {
        Verdict::Cancelled => "trial-verdict-cancelled",
        _ if only_removed && report.user_names.is_empty() => "trial-verdict-nothing-to-remove",
        _ if only_removed && report.left_behind.is_empty() => "trial-verdict-removed",
        _ if only_removed => "trial-verdict-not-removed",
        Verdict::Ready => "trial-verdict-ready",
        Verdict::ReadyWithWarnings => "trial-verdict-ready-with-warnings",
        // Nothing was tried when the ground itself did not hold.
        Verdict::NotReady
            if report.step(TrialStep::Create).is_some_and(|s| s.state == RungState::NotTried) =>
        {
            "trial-verdict-not-begun"
        }
        Verdict::NotReady => "trial-verdict-not-ready",
    }
}
