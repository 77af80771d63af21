//! The message that is ready to send to whoever acts, with the facts of this case and without secrets and people.

use jiff::Timestamp;

use super::super::problems::{Owner, Problem};
use super::super::texts::Texts;
use super::mask::PeopleMask;

/// Characters of technical details that go into a message; the whole stands in the report.
const LONGEST_DETAILS: usize = 240;

/// What is known of the case beside the problem itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Circumstances<'a> {
    /// The tenant URL that was tested. Never holds a token.
    pub tenant_url: Option<&'a str>,
    /// When it was seen.
    pub at: Option<Timestamp>,
    /// Name and version of this program, for a report that came from a test of its own.
    pub tested_with: Option<&'a str>,
}

/// A message ready to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Whom it is for.
    pub to: Owner,
    /// Subject line, with the short code.
    pub subject: String,
    /// What it asks for, the beginning of the body.
    pub request: String,
    /// The whole text: the request, and the facts below it.
    pub body: String,
}

/// Words the message for this problem. A problem that nobody else has to act on gives a question to Contractbook
/// Support, so that there is always somebody to turn to.
pub fn message(texts: &Texts, problem: &Problem, case: Circumstances<'_>) -> Message {
    let words = texts.problem(problem);
    let code = problem.id.code();
    let (to, request) = match words.message {
        // What passes by itself is asked about where it does not.
        Some(request) if problem.owner() == Owner::Wait => (Owner::Contractbook, request),
        Some(request) => (problem.owner(), request),
        None => {
            let args = [("title", (&words.title).into()), ("code", code.into())];
            (Owner::Contractbook, texts.with("message-question", &args))
        }
    };
    let mut mask = PeopleMask::default();
    let request = mask.text(&request);
    let mut lines = vec![request.clone(), String::new()];
    let mut fact = |key: &str, value: &str| lines.push(texts.with(key, &[("value", value.into())]));
    fact("message-code", &format!("{code}, {}", problem.id.as_str()));
    if let Some(url) = case.tenant_url {
        fact("message-tenant-url", url);
    }
    if let Some(at) = case.at {
        fact("message-seen", &texts.language().universal(at));
    }
    if let Some(program) = case.tested_with {
        fact("message-tested-with", program);
    }
    if !problem.details.is_empty() {
        let details: String = problem.details.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let masked = mask.text(&details);
        let mut shown: String = masked.chars().take(LONGEST_DETAILS).collect();
        if masked.chars().nth(LONGEST_DETAILS).is_some() {
            shown.push('…');
        }
        fact("message-details", &shown);
    }
    let subject =
        texts.with("finding-mail-subject", &[("title", (&words.title).into()), ("code", code.into())]);
    Message { to, subject: mask.text(&subject), request, body: lines.join("\n") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problems::ProblemId;

    #[test]
    fn the_facts_are_in_it_and_nobody_is_named() {
        let texts = Texts::english();
        let problem = Problem::new(ProblemId::TokenRejected)
            .fact("status", "401")
            .details("HTTP 401, application/json; body begins: {\"userName\":\"anna@nordwind.example\"}");
        let case = Circumstances {
            tenant_url: Some("https://api.contractbook.com/scim"),
            at: Some("2026-11-23T10:14:30Z".parse().unwrap()),
            tested_with: Some("Contractbook Setup Assistant 0.1.0"),
        };
        let message = message(&texts, &problem, case);
        assert_eq!(message.to, Owner::Contractbook);
        assert!(message.subject.contains("T-401"), "{}", message.subject);
        for part in [
            "T-401",
            "token.rejected",
            "https://api.contractbook.com/scim",
            "23 Nov 2026, 10:14 UTC",
            "HTTP 401",
            "[person 1]",
        ] {
            assert!(message.body.contains(part), "{part} is missing in {}", message.body);
        }
        assert!(!message.body.contains("anna"), "{}", message.body);
    }

    #[test]
    fn every_problem_has_somebody_to_turn_to() {
        let texts = Texts::english();
        for id in ProblemId::ALL {
            let message = message(&texts, &Problem::new(*id), Circumstances::default());
            assert!(
                message.body.contains(id.code()) && message.body.len() > 60,
                "{}: {}",
                id.as_str(),
                message.body
            );
            assert_ne!(message.to, Owner::Wait, "{}", id.as_str());
        }
    }
}
