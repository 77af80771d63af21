//! The document of `people --json`.

use serde_json::{Value, json};

use super::super::super::problems::Problem;
use super::super::super::texts::Texts;
use super::told::{ListFinding, PeopleReport};

const FORMAT: &str = "contractbook-setup/people/1";

/// The check of a list, findings the worst first.
pub fn people_json(report: &PeopleReport<'_>, texts: &Texts) -> Value {
    let (low, high) = report.first_round();
    json!({
        "format": FORMAT,
        "file_kind": report.list.kind().as_str(),
        "rows": report.list.len(),
        "ready": report.ready(),
        "compared": report.compared(),
        "domains": report.preflight.domains,
        "findings": report.findings().iter().map(|told| told_json(told, texts)).collect::<Vec<_>>(),
        "forecast": {
            "create": report.preflight.create,
            "link": report.preflight.link,
            "skip": report.preflight.skip,
            "first_cycle_minutes": [low, high],
        },
    })
}

/// The same document for what is no list.
pub fn no_list_json(problem: &Problem, texts: &Texts) -> Value {
    let told = ListFinding { problem: problem.clone(), count: 0, lines: Vec::new() };
    json!({
        "format": FORMAT,
        "file_kind": null,
        "rows": 0,
        "ready": 0,
        "compared": false,
        "domains": [],
        "findings": [told_json(&told, texts)],
        "forecast": {"create": 0, "link": 0, "skip": 0, "first_cycle_minutes": [0, 0]},
    })
}

fn told_json(told: &ListFinding, texts: &Texts) -> Value {
    let words = texts.problem(&told.problem);
    let mut json = json!({
        "id": told.problem.id.as_str(),
        "code": told.problem.id.code(),
        "count": told.count,
        "severity": told.problem.severity,
        "owner": told.problem.owner(),
        "title": words.title,
        "cause": words.causes.first().map(String::as_str).unwrap_or_default(),
        "action": words.action,
        "rows": told.lines,
    });
    // Only what a server answered has some.
    if !told.problem.details.is_empty()
        && let Some(map) = json.as_object_mut()
    {
        map.insert("details".to_owned(), told.problem.details.clone().into());
    }
    json
}
