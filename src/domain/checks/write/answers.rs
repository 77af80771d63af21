//! Sorts the answers of a trial write: carried out, refused, or nothing that can be relied on.

use url::Url;

use super::attribute::{Attribute, named_attribute};
use super::plan::is_usable_id;
use super::probe::Probe;
use crate::domain::checks::http::judge_http;
use crate::domain::checks::reply::{Reply, evidence, read_reply};
use crate::domain::checks::{Answer, BodyEnd, Exchange, NoAnswerKind};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Active, Json, Oddities, parse, person};
use crate::domain::session::SecretToken;

/// The answer to a request that was to change something.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The server says that it was done (2xx).
    Done(Done),
    /// The service itself said no.
    Refused(Refused),
    /// Whether it was done is not known, unless `never_sent`.
    Lost(Lost),
}

/// What came back with a success.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// HTTP status.
    pub status: u16,
    /// The resource, if the body held one that could be read.
    pub resource: Option<Json>,
    /// The id from the `Location` header, if it is one below the same `Users`.
    pub located: Option<String>,
    /// Status, media type and beginning of the body, redacted.
    pub evidence: String,
}

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// HTTP status.
    pub status: u16,
    /// The attribute that its words name.
    pub named: Option<Attribute>,
    /// Nothing is offered at this address, whatever the status says.
    pub no_such_route: bool,
    /// Status, media type and beginning of the body, redacted.
    pub evidence: String,
}

/// No answer that settles anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// What stood in the way.
    pub problem: Problem,
    /// The request cannot have reached the server.
    pub never_sent: bool,
    /// Something answered, so the server is hardly still at work on it.
    pub answered: bool,
}

impl Done {
    /// The id of the resource, and whether it stood in the body, where Entra looks for it.
    pub fn id(&self) -> Option<(String, bool)> {
        let read = self.resource.as_ref().map(|json| person(json, &mut Oddities::new()).id);
        let in_body = read.as_ref().and_then(|id| id.as_str()).filter(|id| is_usable_id(id));
        in_body.map(|id| (id.to_owned(), true)).or_else(|| self.located.clone().map(|id| (id, false)))
    }
}

/// Sorts the answer to a request to `url` that was to change something.
pub fn read_outcome(exchange: &Exchange, url: &Url, token: Option<&SecretToken>) -> Outcome {
    let judged = judge_http(exchange, url);
    let host = url.host_str().unwrap_or_default();
    let answer = match exchange {
        Ok(answer) => answer,
        Err(none) => {
            let never_sent = matches!(
                none.kind,
                NoAnswerKind::NameNotFound
                    | NoAnswerKind::Refused
                    | NoAnswerKind::Unreachable
                    | NoAnswerKind::ConnectTimeout
                    | NoAnswerKind::ProxyNeedsSignIn
                    | NoAnswerKind::NoTrustStore
            );
            return Outcome::Lost(Lost { problem: first(judged, host), never_sent, answered: false });
        }
    };
    let evidence = evidence(answer, token);
    // Some gateways say 403 where no route leads (the same as for reading).
    let no_such_route = judged.iter().any(|p| p.id == ProblemId::HttpNotFound);
    let between = judged.into_iter().find(|p| stands_between(p.id));
    if let Some(problem) = between {
        let problem = problem.details(evidence);
        return Outcome::Lost(Lost { problem, never_sent: false, answered: true });
    }
    match answer.status {
        200..=299 => Outcome::Done(Done {
            status: answer.status,
            resource: whole(answer).and_then(|body| parse(body).ok()).map(|document| document.root),
            located: answer.header("location").and_then(|to| id_of(to, url)),
            evidence,
        }),
        400..=501 => Outcome::Refused(Refused {
            status: answer.status,
            named: named_attribute(&answer.body),
            no_such_route,
            evidence,
        }),
        status => {
            let problem = met(ProblemId::HttpUnexpectedStatus, host, status);
            Outcome::Lost(Lost { problem: problem.details(evidence), never_sent: false, answered: true })
        }
    }
}

/// Whether a problem means that something else than the service answered, or that it had no time.
fn stands_between(id: ProblemId) -> bool {
    matches!(
        id,
        ProblemId::HttpRedirected
            | ProblemId::HttpRedirectedToSignIn
            | ProblemId::HttpRedirectLoop
            | ProblemId::HttpWebPage
            | ProblemId::HttpSignInPage
            | ProblemId::HttpBlockedByFirewall
            | ProblemId::TlsClientCertificateWanted
            | ProblemId::NetworkCaptivePortal
            | ProblemId::NetworkProxyNeedsSignIn
            | ProblemId::HttpRateLimited
            | ProblemId::HttpBadGateway
            | ProblemId::HttpUnavailable
            | ProblemId::HttpGatewayTimeout
    )
}

fn first(problems: Vec<Problem>, host: &str) -> Problem {
    let blocker = problems.into_iter().find(|p| p.severity == Severity::Blocker);
    blocker.unwrap_or_else(|| Problem::new(ProblemId::HttpNoAnswer).fact("host", host))
}

fn met(id: ProblemId, host: &str, status: u16) -> Problem {
    Problem::new(id).fact("host", host).fact("status", status.to_string())
}

fn whole(answer: &Answer) -> Option<&[u8]> {
    (answer.body_end == BodyEnd::Complete).then_some(answer.body.as_slice())
}

/// The id in a `Location` below the same `Users` of the same server (RFC 7644 section 3.3).
fn id_of(location: &str, asked: &Url) -> Option<String> {
    let mut users = asked.clone();
    users.set_query(None);
    let target = asked.join(location.trim()).ok()?;
    // Servers behind a proxy write their inner host; the path decides.
    let rest = target.path().strip_prefix(users.path())?.strip_prefix('/')?.trim_end_matches('/');
    let id = percent_encoding::percent_decode_str(rest).decode_utf8().ok()?;
    (!rest.contains('/') && is_usable_id(&id)).then(|| id.into_owned())
}

/// What a look-up of the probe's user name found.
#[derive(Debug, Clone, PartialEq)]
pub enum LookUp {
    /// A list with nobody in it.
    Nobody,
    /// Users of exactly this name.
    Found(Vec<FoundUser>),
    /// Nothing that settles it.
    Unclear(Box<Reply>),
}

/// A user that a look-up found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundUser {
    /// Its id, if one that can be used.
    pub id: Option<String>,
    /// Whether it is switched on.
    pub active: Active,
}

/// Sorts the answer to a look-up. Only users of the probe's name, in any case (RFC 7643 section 4.1.1), count; whoever
/// else is in the list is not ours.
pub fn read_look_up(exchange: &Exchange, url: &Url, token: Option<&SecretToken>, probe: &Probe) -> LookUp {
    let reply = read_reply(exchange, url, token).reply;
    let Reply::List(list) = &reply else { return LookUp::Unclear(Box::new(reply)) };
    let name = probe.user_name();
    let ours: Vec<FoundUser> = list
        .resources
        .iter()
        .filter(|p| p.user_name.as_deref().is_some_and(|named| named.eq_ignore_ascii_case(&name)))
        .map(|p| FoundUser {
            id: p.id.as_str().filter(|id| is_usable_id(id)).map(str::to_owned),
            active: p.active,
        })
        .collect();
    match (ours.is_empty(), list.results()) {
        (false, _) => LookUp::Found(ours),
        (true, 0) => LookUp::Nobody,
        (true, _) => LookUp::Unclear(Box::new(reply)),
    }
}

/// What reading a user by its id gave.
#[derive(Debug, Clone, PartialEq)]
pub enum ById {
    /// The probe.
    Ours(Json),
    /// A user, but not the probe, or one that does not say who it is.
    Other(String),
    /// There is none.
    Gone(String),
    /// Nothing that settles it.
    Unclear(Problem),
}

/// Sorts the answer to reading one user.
pub fn read_by_id(exchange: &Exchange, url: &Url, token: Option<&SecretToken>, probe: &Probe) -> ById {
    let host = url.host_str().unwrap_or_default();
    let answer = match read_outcome(exchange, url, token) {
        Outcome::Lost(lost) => return ById::Unclear(lost.problem),
        Outcome::Refused(refused) if matches!(refused.status, 404 | 410) => {
            return ById::Gone(refused.evidence);
        }
        Outcome::Refused(refused) => {
            let id = match refused.status {
                401 => ProblemId::TokenRejected,
                402 => ProblemId::TokenPaymentRequired,
                403 => ProblemId::TokenForbidden,
                405 => ProblemId::HttpMethodRefused,
                500 => ProblemId::HttpServerError,
                _ => ProblemId::HttpUnexpectedStatus,
            };
            return ById::Unclear(met(id, host, refused.status).details(refused.evidence));
        }
        Outcome::Done(done) => done,
    };
    if let Some(json) = answer.resource {
        let named = json.get("userName").and_then(Json::text);
        // Names of users are compared without regard to case (RFC 7643 section 4.1.1).
        let ours = named.is_some_and(|named| named.eq_ignore_ascii_case(&probe.user_name()));
        return if ours { ById::Ours(json) } else { ById::Other(answer.evidence) };
    }
    let id = match exchange {
        Ok(a) if a.body_end == BodyEnd::Stalled => ProblemId::HttpStalled,
        Ok(a) if a.body_end == BodyEnd::TooLarge => ProblemId::HttpTooLarge,
        Ok(a) if a.body_end != BodyEnd::Complete => ProblemId::HttpAnswerCutShort,
        Ok(a) if a.body.trim_ascii().is_empty() => ProblemId::HttpEmptyAnswer,
        _ => ProblemId::ScimNotJson,
    };
    ById::Unclear(met(id, host, answer.status).details(answer.evidence))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
        Answer {
            status,
            headers: headers.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
            body: body.as_bytes().to_vec(),
            body_end: BodyEnd::Complete,
            duration: Duration::ZERO,
        }
    }

    #[test]
    fn the_id_is_found_in_body_or_location_and_nowhere_else() {
        let url = Url::parse("https://h.example/scim/Users").unwrap();
        let id = |answer: Answer| match read_outcome(&Ok(answer), &url, None) {
            Outcome::Done(done) => done.id(),
            other => panic!("{other:?}"),
        };
        let at = |to: &str| id(answer(201, &[("location", to)], ""));
        assert_eq!(id(answer(201, &[], r#"{"id":"a"}"#)), Some(("a".to_owned(), true)));
        assert_eq!(id(answer(200, &[], r#"{"id":7}"#)), Some(("7".to_owned(), true)));
        assert_eq!(id(answer(201, &[], r#"{"id":".."}"#)), None);
        assert_eq!(at("https://h.example/scim/Users/a%20b"), Some(("a b".to_owned(), false)));
        assert_eq!(at("/scim/Users/9/"), Some(("9".to_owned(), false)));
        for wrong in
            ["/scim/Users", "/scim/Users/", "/scim/Users/..", "/other/Users/9", "/scim/Users/a/b", "::"]
        {
            assert_eq!(at(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_success_without_a_body_is_done_and_a_page_is_not() {
        let url = Url::parse("https://h.example/scim/Users/1").unwrap();
        for status in [200, 202, 204] {
            assert!(
                matches!(read_outcome(&Ok(answer(status, &[], "")), &url, None), Outcome::Done(_)),
                "{status}"
            );
        }
        let page = answer(200, &[("content-type", "text/html")], "<html><body>hi</body></html>");
        assert!(matches!(read_outcome(&Ok(page), &url, None), Outcome::Lost(_)));
        for status in [400, 403, 404, 405, 409, 422, 500, 501] {
            assert!(
                matches!(read_outcome(&Ok(answer(status, &[], "{}")), &url, None), Outcome::Refused(_)),
                "{status}"
            );
        }
        for status in [302, 429, 502, 503, 504] {
            let moved = answer(status, &[("location", "https://other.example/")], "");
            assert!(matches!(read_outcome(&Ok(moved), &url, None), Outcome::Lost(_)), "{status}");
        }
    }
}
