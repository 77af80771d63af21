//! What was set up, as a Markdown page for the person's own files. Holds no secret.

use std::fmt::Write as _;

use crate::domain::session::{AdminAnswer, Status, Step};

use super::state::State;

/// The page.
pub fn markdown(state: &State) -> String {
    let texts = &state.texts;
    let answers = state.session.answers();
    let mut out = String::new();
    let mut line = |text: String| {
        let _a_string_takes_everything = writeln!(out, "{text}");
    };
    line(format!("# {}\n", texts.get("summary-title")));
    if !answers.company.is_empty() {
        line(format!("{}\n", escape(&answers.company)));
    }
    for step in Step::ALL {
        let name = texts.get(&format!("step-{}", step.as_str().replace('_', "-")));
        let done = state.session.status(step) == Status::Done;
        line(format!("- [{}] {name}", if done { "x" } else { " " }));
    }
    line(format!("\n## {}\n", texts.get("summary-values")));
    let mut fact = |key: &str, value: &str| {
        if !value.is_empty() {
            line(format!("- {}: `{}`", texts.get(key), value.replace('`', "'")));
        }
    };
    fact("name-app", &answers.app.name);
    if let Some(ids) = &answers.app.ids {
        fact("name-object-id", &ids.object_id);
        fact("name-app-id", &ids.app_id);
    }
    fact("name-tenant-url", &answers.tenant_url);
    if let Some(token) = &answers.token {
        fact("summary-token", &token.fingerprint);
        fact("summary-token-entered", &token.entered_at.to_string());
    }
    if let Some(expected) = answers.people.expected {
        fact("summary-people", &expected.to_string());
    }
    if let AdminAnswer::Assigned(admin) = &answers.people.admin {
        fact("summary-admin", admin);
    }
    if let Some(started) = answers.start.started_at {
        fact("summary-started", &started.to_string());
    }
    line(format!("\n## {}\n", texts.get("summary-later")));
    for key in ["summary-later-people", "summary-later-pause", "summary-later-token", "summary-later-mail"] {
        line(format!("- {}", crate::domain::entra::markup::plain(&texts.get(key))));
    }
    out
}

/// A name must not turn into Markdown.
fn escape(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c]))
        .collect()
}
