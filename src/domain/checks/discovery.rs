//! Judges the `discovery` rung: what the service says about itself (RFC 7644 section 4). Entra does not read
//! it for an app of one's own, so nothing here weighs more than a warning.

use super::reply::evidence;
use super::{Exchange, Found};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::scim::read::{Json, parse};
use crate::domain::session::SecretToken;

/// The three pages of the description.
pub const PAGES: [&str; 3] = ["ServiceProviderConfig", "ResourceTypes", "Schemas"];

/// What other rungs proved, to compare the description with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proven {
    /// People could be looked up with a filter; `None` when that is not known.
    pub filter: Option<bool>,
    /// Groups could be looked up.
    pub groups: Option<bool>,
}

/// Judges the answers to [`PAGES`], in that order.
pub fn judge_discovery(
    pages: [&Exchange; 3],
    proven: Proven,
    token: Option<&SecretToken>,
) -> (Vec<Problem>, Option<Found>) {
    let mut missing = Vec::new();
    let mut malformed = Vec::new();
    let mut read: [Option<Json>; 3] = [None, None, None];
    for ((name, exchange), slot) in PAGES.into_iter().zip(pages).zip(&mut read) {
        match exchange {
            Err(no_answer) => missing.push((name, format!("no answer: {}", no_answer.details))),
            Ok(answer) if answer.status != 200 => missing.push((name, evidence(answer, token))),
            Ok(answer) => {
                match parse(&answer.body).map(|d| d.root).ok().filter(|root| is_right(name, root)) {
                    Some(root) => *slot = Some(root),
                    None => malformed.push((name, evidence(answer, token))),
                }
            }
        }
    }
    let [config, types, schemas] = &read;
    let mut problems = Vec::new();
    let config = config.as_ref();
    if config.and_then(|c| supported(c, "patch")) == Some(false) {
        problems.push(Problem::new(ProblemId::ScimPatchUnsupported));
    }
    let contradictions = contradictions(config, types.as_ref(), schemas.as_ref(), proven);
    if !contradictions.is_empty() {
        let problem = Problem::new(ProblemId::ScimDiscoveryContradicts);
        problems.push(problem.details(contradictions.join("; ")));
    }
    for (id, found) in
        [(ProblemId::ScimDiscoveryMissing, missing), (ProblemId::ScimDiscoveryMalformed, malformed)]
    {
        if !found.is_empty() {
            let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
            let details: Vec<_> = found.iter().map(|(name, why)| format!("{name}: {why}")).collect();
            problems.push(Problem::new(id).fact("pages", names.join(", ")).details(details.join("; ")));
        }
    }
    let count = read.iter().flatten().count();
    let found = Found { key: "discovery-read", facts: vec![("count", count.to_string())] };
    (problems, (count > 0).then_some(found))
}

/// Whether an answer to the first of [`PAGES`] is what a SCIM service says about itself.
pub fn describes_scim(page: &Exchange) -> bool {
    let read = page.as_ref().ok().filter(|answer| answer.status == 200).and_then(|a| parse(&a.body).ok());
    read.is_some_and(|document| is_right("ServiceProviderConfig", &document.root))
}

/// Whether a page has the shape RFC 7643 sections 5 to 7 give it. A bare array is tolerated.
fn is_right(name: &str, root: &Json) -> bool {
    match name {
        "ServiceProviderConfig" => {
            ["patch", "filter", "bulk", "sort", "etag"].iter().any(|part| root.get(part).is_some())
        }
        _ => resources(root).is_some(),
    }
}

fn resources(root: &Json) -> Option<&[Json]> {
    root.items().or_else(|| root.get("Resources").and_then(Json::items))
}

fn supported(config: &Json, part: &str) -> Option<bool> {
    config.get(part)?.get("supported")?.truth()
}

fn contradictions(
    config: Option<&Json>,
    types: Option<&Json>,
    schemas: Option<&Json>,
    proven: Proven,
) -> Vec<&'static str> {
    let mut found = Vec::new();
    let filter = config.and_then(|c| supported(c, "filter"));
    if filter == Some(false) && proven.filter == Some(true) {
        found.push("ServiceProviderConfig says that filters are not supported, yet they work");
    }
    if filter == Some(true) && proven.filter == Some(false) {
        found.push("ServiceProviderConfig says that filters are supported, yet the look-up failed");
    }
    let names = |root: &Json, wanted: &str| {
        resources(root).unwrap_or_default().iter().any(|r| {
            ["id", "name"].iter().any(|key| {
                let text = r.get(key).and_then(Json::text).unwrap_or_default();
                text.rsplit(':').next().is_some_and(|last| last.eq_ignore_ascii_case(wanted))
            })
        })
    };
    if let Some(types) = types {
        if !names(types, "User") {
            found.push("ResourceTypes does not list User");
        }
        let groups = names(types, "Group");
        if groups && proven.groups == Some(false) {
            found.push("ResourceTypes lists Group, yet groups could not be looked up");
        }
        if !groups && proven.groups == Some(true) {
            found.push("ResourceTypes does not list Group, yet groups can be looked up");
        }
    }
    if schemas.is_some_and(|s| !names(s, "User")) {
        found.push("Schemas does not describe User");
    }
    found
}
