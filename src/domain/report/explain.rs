//! What a pasted message says, as JSON for programs and as plain text for a terminal. The message itself is not repeated.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::super::explain::{Confidence, Explanation, Reading};
use super::super::texts::Texts;
use super::problem_text;

/// The document of `explain --json`; empty `matches` when nothing is known.
pub fn explain_json(reading: &Reading, texts: &Texts) -> Value {
    let matches: Vec<Value> = reading.matches.iter().map(|m| match_json(*m, texts)).collect();
    json!({ "format": "contractbook-setup/explain/1", "matches": matches })
}

fn match_json(explanation: Explanation, texts: &Texts) -> Value {
    let problem = explanation.problem();
    let words = texts.problem(&problem);
    json!({
        "id": problem.id.as_str(),
        "confidence": explanation.confidence.as_str(),
        "owner": problem.owner(),
        "title": words.title,
        "cause": words.causes.first().map(String::as_str).unwrap_or_default(),
        "action": words.action,
        "source": explanation.source.as_str(),
    })
}

/// For a person at a terminal: each match, then Microsoft's page for codes that are not known here.
pub fn explain_text(reading: &Reading, texts: &Texts) -> String {
    let mut parts: Vec<String> = Vec::new();
    for explanation in &reading.matches {
        let mut part = String::new();
        if explanation.confidence == Confidence::Likely {
            // Writing into a String cannot fail.
            writeln!(part, "{}", texts.get("cli-explain-likely")).ok();
        }
        part.push_str(problem_text(&explanation.problem(), texts).trim_end());
        parts.push(part);
    }
    for code in &reading.unknown_codes {
        parts.push(texts.with("cli-explain-unknown-code", &[("code", code.into())]));
    }
    if parts.is_empty() {
        parts.push(texts.get("cli-explain-nothing"));
    }
    parts.join("\n\n")
}
