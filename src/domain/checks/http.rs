//! Judges the `http` rung: does an API answer there, or a web page, a firewall, an outage.
//!
//! Refusals of the token (401, 402, 403) are the `token` rung's, unless a firewall's page answers in its place.

use url::Url;

use super::markers::{
    captive_portal, client_certificate_page, firewall, no_such_route, outage_page, sign_in_address,
    sign_in_page,
};
use super::network::judge_no_answer;
use super::{Answer, BodyEnd, Exchange, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};

/// Seconds from which a complete answer counts as slow.
const SLOW_SECONDS: u64 = 5;

/// What stands between `requested` and an API. Empty when an API answers, whatever it says.
pub fn judge_http(exchange: &Exchange, requested: &Url) -> Vec<Problem> {
    let host = requested.host_str().unwrap_or_default();
    match exchange {
        Err(no_answer) => vec![judge_no_answer(no_answer, host)],
        Ok(answer) => {
            let page = Page::read(answer);
            let mut problems: Vec<_> = judge_answer(&page, requested).into_iter().collect();
            if problems.is_empty() && answer.duration.as_secs() >= SLOW_SECONDS {
                problems.push(
                    page.problem(ProblemId::HttpTooSlow, host)
                        .weighing(Severity::Warning)
                        .details(format!("the answer took {} ms", answer.duration.as_millis())),
                );
            }
            problems
        }
    }
}

/// `http.intermittent`: `failed` of `tries` equal requests went wrong and the others did not.
pub fn judge_intermittent(failed: usize, tries: usize, host: &str) -> Option<Problem> {
    (failed > 0 && failed < tries).then(|| {
        Problem::new(ProblemId::HttpIntermittent)
            .fact("host", host)
            .fact("failed", failed.to_string())
            .fact("tries", tries.to_string())
            .details(format!("{failed} of {tries} tries failed"))
    })
}

/// Whether a body is JSON by its look: the first character that is not blank opens an object or a list.
pub fn looks_like_json(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    matches!(body.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// An answer with what its look tells.
pub(super) struct Page<'a> {
    pub(super) answer: &'a Answer,
    /// The first part of the body in lower case.
    pub(super) text: String,
    pub(super) json: bool,
    pub(super) html: bool,
    /// Markup of another kind, such as SOAP or a storage service's error.
    pub(super) xml: bool,
}

impl<'a> Page<'a> {
    fn read(answer: &'a Answer) -> Self {
        // Marks of sign-in and block pages stand near the top; a page may have megabytes of script below.
        let start = answer.body.get(..answer.body.len().min(64 * 1024)).unwrap_or_default();
        let text = String::from_utf8_lossy(start).to_lowercase();
        let json = looks_like_json(&answer.body);
        let content_type = answer.header("content-type").unwrap_or_default().to_ascii_lowercase();
        let begin = text.trim_start_matches('\u{feff}').trim_start();
        let tagged = begin.starts_with("<!doctype html")
            || begin.starts_with("<html")
            || begin.get(..1024).unwrap_or(begin).contains("<html");
        let html = !json && (tagged || (content_type.contains("html") && !begin.is_empty()));
        let xml = !html && begin.starts_with('<');
        Self { answer, text, json, html, xml }
    }

    fn problem(&self, id: ProblemId, host: &str) -> Problem {
        let status = self.answer.status;
        let kind = self.answer.header("content-type").unwrap_or("none");
        let kind: String = kind.chars().filter(|c| !c.is_control()).take(80).collect();
        Problem::new(id).at(Rung::Http).fact("host", host).fact("status", status.to_string()).details(
            format!("status {status}, content type {kind}, {} bytes{}", self.answer.body.len(), self.wait()),
        )
    }

    /// The wait the server asks for, as it wrote it.
    fn wait(&self) -> String {
        let wait = self.answer.header("retry-after").unwrap_or_default();
        let wait: String = wait.chars().filter(|c| !c.is_control()).take(40).collect();
        if wait.is_empty() { wait } else { format!(", retry after {wait}") }
    }

    /// A SCIM error (RFC 7644 section 3.12): even a 404 of this kind comes from the API itself.
    fn scim_error(&self) -> bool {
        self.json && (self.text.contains("urn:ietf:params:scim:") || self.text.contains("urn:scim:schemas:"))
    }
}

fn judge_answer(page: &Page<'_>, requested: &Url) -> Option<Problem> {
    let host = requested.host_str().unwrap_or_default();
    let problem = |id| Some(page.problem(id, host));
    let status = page.answer.status;

    if let Some(redirect) = judge_redirect(page, requested) {
        return Some(redirect);
    }
    if captive_portal(page, requested) {
        return problem(ProblemId::NetworkCaptivePortal);
    }
    // Gateways such as nginx finish the handshake and refuse a missing certificate in a page.
    if matches!(status, 400 | 403 | 495 | 496) && client_certificate_page(page) {
        return problem(ProblemId::TlsClientCertificateWanted);
    }
    if status == 403 && no_such_route(page) {
        return problem(ProblemId::HttpNotFound);
    }
    if let Some(vendor) = firewall(page) {
        return Some(page.problem(ProblemId::HttpBlockedByFirewall, host).fact("vendor", vendor));
    }
    match status {
        200..=299 => judge_success(page, host),
        401..=403 => None,
        404 | 410 if page.scim_error() => None,
        404 | 410 => problem(ProblemId::HttpNotFound),
        405 => problem(ProblemId::HttpMethodRefused),
        406 | 415 => problem(ProblemId::HttpNotAcceptable),
        407 => problem(ProblemId::NetworkProxyNeedsSignIn),
        429 => problem(ProblemId::HttpRateLimited),
        // A SCIM server says 501 to a question it does not support (RFC 7644 section 3.12).
        501 if page.json => None,
        408 | 500..=599 => problem(server_trouble(status)),
        // What a service may say to a question it dislikes, in data, in plain words or in silence.
        400 | 409 | 412..=414 | 416 | 422 if !page.html && !page.xml => None,
        400..=499 if page.scim_error() => None,
        _ => problem(ProblemId::HttpUnexpectedStatus),
    }
}

/// What a status from 500 on means, and 408: the server, or what stands before it, has trouble of its own. From 520 on:
/// Cloudflare's words for what its origin did.
pub const fn server_trouble(status: u16) -> ProblemId {
    match status {
        502 | 520 | 521 | 523 | 525..=527 | 530 => ProblemId::HttpBadGateway,
        503 | 509 | 529 => ProblemId::HttpUnavailable,
        408 | 504 | 522 | 524 | 598 | 599 => ProblemId::HttpGatewayTimeout,
        _ => ProblemId::HttpServerError,
    }
}

fn judge_success(page: &Page<'_>, host: &str) -> Option<Problem> {
    let problem = |id| Some(page.problem(id, host));
    match page.answer.body_end {
        BodyEnd::Complete => {}
        BodyEnd::CutShort => return problem(ProblemId::HttpAnswerCutShort),
        BodyEnd::TooLarge => return problem(ProblemId::HttpTooLarge),
        BodyEnd::Stalled => return problem(ProblemId::HttpStalled),
        BodyEnd::UnreadableEncoding => return problem(ProblemId::HttpUnreadableEncoding),
    }
    if page.html {
        return problem(if sign_in_page(&page.text) {
            ProblemId::HttpSignInPage
        } else if outage_page(&page.text) {
            ProblemId::HttpUnavailable
        } else {
            ProblemId::HttpWebPage
        });
    }
    match page.answer.status {
        _ if page.answer.body.trim_ascii().is_empty() => problem(ProblemId::HttpEmptyAnswer),
        // Anything else is the later rungs' to read: what is not JSON is called that there. Proxies that change
        // answers on their way say 203 (RFC 9110 section 15.3.4).
        200 | 203 => None,
        _ => problem(ProblemId::HttpUnexpectedStatus),
    }
}

/// Redirects are shown, never followed: the token must not go elsewhere.
fn judge_redirect(page: &Page<'_>, requested: &Url) -> Option<Problem> {
    if !matches!(page.answer.status, 300..=303 | 307 | 308) {
        return None;
    }
    let target = requested.join(page.answer.header("location")?.trim()).ok()?;
    let host = requested.host_str().unwrap_or_default();
    let id = if same_place(&target, requested) {
        ProblemId::HttpRedirectLoop
    } else if captive_portal(page, requested) {
        ProblemId::NetworkCaptivePortal
    } else if firewall(page).is_some() {
        return None;
    } else if sign_in_address(&target) {
        ProblemId::HttpRedirectedToSignIn
    } else {
        ProblemId::HttpRedirected
    };
    Some(page.problem(id, host).fact("target", shown(&target)))
}

fn same_place(a: &Url, b: &Url) -> bool {
    let mut a = a.clone();
    let mut b = b.clone();
    a.set_fragment(None);
    b.set_fragment(None);
    a == b
}

/// A target without its query, which may carry an echo or a session.
fn shown(target: &Url) -> String {
    let mut text = target.origin().ascii_serialization();
    if !target.origin().is_tuple() {
        text = format!("{}:", target.scheme());
    }
    text.push_str(target.path());
    text.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn judge(
        status: u16,
        seconds: u64,
        body: &str,
        end: BodyEnd,
        url: &str,
    ) -> Vec<(&'static str, Severity)> {
        let answer = Answer {
            status,
            headers: vec![("location".to_owned(), "http://hotspot.test/login".to_owned())],
            body: body.as_bytes().to_vec(),
            body_end: end,
            duration: Duration::from_secs(seconds),
        };
        let problems = judge_http(&Ok(answer), &Url::parse(url).unwrap());
        problems.iter().map(|p| (p.id.as_str(), p.severity)).collect()
    }

    #[test]
    fn a_slow_good_answer_is_a_warning() {
        let url = "https://x.test/scim";
        assert_eq!(judge(200, 4, "{}", BodyEnd::Complete, url), []);
        assert_eq!(judge(200, 6, "{}", BodyEnd::Complete, url), [("http.too_slow", Severity::Warning)]);
        assert_eq!(judge(500, 6, "{}", BodyEnd::Complete, url), [("http.server_error", Severity::Blocker)]);
    }

    #[test]
    fn behind_proven_tls_a_guest_network_is_not_blamed() {
        assert_eq!(judge(302, 0, "", BodyEnd::Complete, "http://x.test/")[0].0, "network.captive_portal");
        assert_eq!(
            judge(302, 0, "", BodyEnd::Complete, "https://x.test/")[0].0,
            "http.redirected_to_sign_in"
        );
    }

    #[test]
    fn a_refused_token_stays_one_however_its_body_ends() {
        for end in [BodyEnd::CutShort, BodyEnd::Stalled, BodyEnd::TooLarge, BodyEnd::UnreadableEncoding] {
            assert_eq!(judge(401, 0, "{", end, "https://x.test/"), []);
            assert_ne!(judge(200, 0, "{", end, "https://x.test/"), []);
        }
    }

    #[test]
    fn json_is_known_by_its_look() {
        for (body, wanted) in [
            ("{}", true),
            (" \n[1]", true),
            ("\u{feff}{", true),
            ("", false),
            ("<html>{", false),
            ("\"x\"", false),
        ] {
            assert_eq!(looks_like_json(body.as_bytes()), wanted, "{body:?}");
        }
    }
}
