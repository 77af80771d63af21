//! Sorts one answer to a SCIM question: a list, a refusal, or nothing that can be used.

use url::Url;

use super::http::judge_http;
use super::{Answer, Exchange, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::MEDIA_TYPE;
use crate::domain::scim::read::{
    Content, ErrorBody, Oddities, ParseFaultKind, Person, content, parse, person,
};
use crate::domain::session::SecretToken;

/// What stands in an answer where the server had echoed the token: requests replace it before anyone reads it.
pub const ECHO_MARK: &str = "[token]";
/// Characters of a body shown in technical details.
const SHOWN: usize = 300;

/// One answer, sorted.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it is.
    pub reply: Reply,
    /// What was noticed beside it, never a blocker: a slow answer, an echo of the token.
    pub beside: Vec<Problem>,
}

/// What an answer to a question for a list is.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// A list of users or groups.
    List(Listing),
    /// The API said no, with a status that the question decides the meaning of.
    Refused(Refusal),
    /// A successful answer that is no list.
    NoList(Problem),
    /// Nothing an API would say, or no answer.
    Unusable(Vec<Problem>),
}

/// A list as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// `totalResults`.
    pub total: Option<u64>,
    /// `startIndex`.
    pub start_index: Option<u64>,
    /// `nextCursor` (RFC 9865 section 2): the list goes on under it.
    pub next_cursor: Option<String>,
    /// Its users or groups.
    pub resources: Vec<Person>,
    /// What was odd about it.
    pub oddities: Oddities,
    /// The media type was [`MEDIA_TYPE`].
    pub scim_media_type: bool,
    /// Status, media type and beginning of the body, redacted.
    pub evidence: String,
}

impl Listing {
    /// The larger of what it announces and what it holds.
    pub fn results(&self) -> u64 {
        self.total.unwrap_or(0).max(self.resources.len() as u64)
    }
}

/// A refusal as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// The SCIM error body, if it was one.
    pub error: Option<ErrorBody>,
    /// Status, media type and beginning of the body, redacted.
    pub evidence: String,
}

impl Refusal {
    /// Whether the server's words are about the filter (`invalidFilter`, RFC 7644 section 3.12).
    pub fn blames_filter(&self) -> bool {
        self.error.as_ref().is_some_and(|e| {
            e.scim_type.as_deref().is_some_and(|t| t.eq_ignore_ascii_case("invalidFilter"))
                || e.detail.as_deref().is_some_and(|d| d.to_ascii_lowercase().contains("filter"))
        })
    }
}

/// Sorts the answer to `url`, which was asked with `token`.
pub fn read_reply(exchange: &Exchange, url: &Url, token: Option<&SecretToken>) -> Reading {
    let Ok(answer) = exchange else {
        return Reading { reply: Reply::Unusable(judge_http(exchange, url)), beside: Vec::new() };
    };
    let evidence = evidence(answer, token);
    let mut beside: Vec<_> = judge_echo(answer, token).into_iter().collect();
    let problems: Vec<_> = judge_http(exchange, url)
        .into_iter()
        .map(|mut problem| {
            problem.details = format!("{}; {evidence}", redacted(&problem.details, token));
            // The target of a redirect is the server's own words, too.
            for fact in problem.facts.values_mut() {
                *fact = redacted(fact, token);
            }
            problem
        })
        .collect();
    let (blockers, notes): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|p| p.severity == Severity::Blocker);
    beside.extend(notes);
    let reply = match answer.status {
        // Whether the address is wrong or the answer is about the question is decided with other answers.
        404 | 410 => Reply::Refused(refusal(answer, evidence)),
        _ if !blockers.is_empty() => Reply::Unusable(blockers),
        200..=299 => read_list(answer, url, evidence),
        _ => Reply::Refused(refusal(answer, evidence)),
    };
    Reading { reply, beside }
}

fn refusal(answer: &Answer, evidence: String) -> Refusal {
    let error = parse(&answer.body).ok().and_then(|d| match content(&d.root, &mut Oddities::new()) {
        Content::Error(error) => Some(error),
        _ => None,
    });
    Refusal { status: answer.status, error, evidence }
}

fn read_list(answer: &Answer, url: &Url, evidence: String) -> Reply {
    let document = match parse(&answer.body) {
        Ok(document) => document,
        Err(fault) => {
            let id = match fault.kind {
                ParseFaultKind::TooDeep => ProblemId::ScimTooDeep,
                ParseFaultKind::TooMuch => ProblemId::HttpTooLarge,
                ParseFaultKind::Empty => ProblemId::HttpEmptyAnswer,
                ParseFaultKind::NotJson => ProblemId::ScimNotJson,
            };
            return Reply::NoList(
                facts(Problem::new(id), answer, url).details(format!("{}; {evidence}", fault.details)),
            );
        }
    };
    let mut oddities = document.oddities;
    let content = content(&document.root, &mut oddities);
    if let Content::Error(error) = &content
        && let Some(refused) = hidden_error(error, answer, url, &evidence)
    {
        return refused;
    }
    let Content::List(list) = content else {
        let what = document.root.kind();
        return Reply::NoList(
            facts(Problem::new(ProblemId::ScimNotScim), answer, url)
                .details(format!("expected a ListResponse, got {what}; {evidence}")),
        );
    };
    let resources = list.resources.iter().map(|r| person(r, &mut oddities)).collect();
    let media_type = answer.header("content-type").and_then(|t| t.split(';').next()).unwrap_or_default();
    Reply::List(Listing {
        total: list.total,
        start_index: list.start_index,
        next_cursor: list.next_cursor.map(str::to_owned),
        resources,
        oddities,
        scim_media_type: media_type.trim().eq_ignore_ascii_case(MEDIA_TYPE),
        evidence,
    })
}

/// A SCIM error in an answer that says success: the status inside is what the service means.
fn hidden_error(error: &ErrorBody, answer: &Answer, url: &Url, evidence: &str) -> Option<Reply> {
    match error.status? {
        status @ 400..=499 => Some(Reply::Refused(Refusal {
            status,
            error: Some(error.clone()),
            evidence: evidence.to_owned(),
        })),
        500..=599 => {
            let problem = facts(Problem::new(ProblemId::HttpServerError), answer, url);
            Some(Reply::NoList(problem.details(format!("an error inside a success; {evidence}"))))
        }
        _ => None,
    }
}

fn facts(problem: Problem, answer: &Answer, url: &Url) -> Problem {
    problem.fact("status", answer.status.to_string()).fact("host", url.host_str().unwrap_or_default())
}

/// Status, media type and the beginning of the body, with the token taken out and control characters escaped.
pub fn evidence(answer: &Answer, token: Option<&SecretToken>) -> String {
    let media_type = answer.header("content-type").unwrap_or("no content type");
    let media_type = escaped(&redacted(media_type, token), 80);
    let mut text = format!("HTTP {}, {media_type}", answer.status);
    // Redacted with room to spare before it is cut, so that no beginning of the token is left at the cut.
    let start = answer.body.get(..answer.body.len().min(5 * SHOWN)).unwrap_or_default();
    let body = redacted(&String::from_utf8_lossy(start), token);
    if body.to_ascii_lowercase().contains("\"password\"") {
        text.push_str("; body not shown, it speaks of a password");
    } else if !body.trim().is_empty() {
        text.push_str("; body begins: ");
        text.push_str(&escaped(body.trim(), SHOWN));
    }
    text
}

fn escaped(text: &str, limit: usize) -> String {
    let mut shown: String = text
        .chars()
        .take(limit)
        .flat_map(|c| {
            let plain = (!c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
                .then_some(c);
            let escape = plain.is_none().then(|| c.escape_default());
            plain.into_iter().chain(escape.into_iter().flatten())
        })
        .collect();
    if text.chars().nth(limit).is_some() {
        shown.push('…');
    }
    shown
}

/// `text` with the token taken out.
pub fn redacted(text: &str, token: Option<&SecretToken>) -> String {
    token.map_or_else(|| text.to_owned(), |token| token.redact(text))
}

/// `scim.secrets_returned` when an answer holds the token that was sent with the question.
fn judge_echo(answer: &Answer, token: Option<&SecretToken>) -> Option<Problem> {
    let token = token.filter(|t| t.expose().len() >= 6)?;
    let echoes = |text: &str| text.contains(ECHO_MARK) || text.contains(token.expose());
    let in_header = answer.headers.iter().find(|(_, value)| echoes(value));
    let place = match in_header {
        Some((name, _)) => format!("the header {}", escaped(name, 40)),
        None if echoes(&String::from_utf8_lossy(&answer.body)) => "the body".to_owned(),
        None => return None,
    };
    Some(Problem::new(ProblemId::ScimSecretsReturned).details(format!(
        "{} of an answer with status {} holds the token",
        redacted(&place, Some(token)),
        answer.status
    )))
}

/// The same problems, met on `rung`.
pub fn at_rung(problems: impl IntoIterator<Item = Problem>, rung: Rung) -> Vec<Problem> {
    problems.into_iter().map(|p| p.at(rung)).collect()
}
