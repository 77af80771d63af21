//! One climb against a server of a test, with everything checked that must hold whatever the server says.

use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contractbook_setup::domain::checks::{CheckReport, NoAnswer, NotTriedReason, Rung, RungState};
use contractbook_setup::domain::problems::{Owner, Severity};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{LadderEvent, LadderInput, climb};

use super::hostile::{CANARY, read_head, serve, write};

/// Climbs with the canary as token.
pub async fn climb_to(url: &str, client: Result<HttpClient, NoAnswer>) -> CheckReport {
    let input = LadderInput {
        tenant_url: url.to_owned(),
        token: Some(SecretToken::new(CANARY.to_owned())),
        started_at: jiff::Timestamp::now(),
        timeout: Duration::from_secs(30),
        keep: Vec::new(),
    };
    let mut events = Vec::new();
    let report = climb(input, client, |event| events.push(event)).await;
    holds(&report, &events);
    report
}

/// What must hold for every report.
fn holds(report: &CheckReport, events: &[LadderEvent]) {
    let name = &report.tenant_url;
    assert_eq!(report.rungs.iter().map(|r| r.rung).collect::<Vec<_>>(), Rung::ALL, "{name}");
    let texts = Texts::english();
    let mut said = format!("{report:?}{events:?}");
    for rung in &report.rungs {
        let blocked = rung.problems.iter().any(|p| p.severity == Severity::Blocker);
        assert_eq!(rung.state == RungState::Failed, blocked, "{name}: {rung:?}");
        assert_eq!(rung.state == RungState::NotTried, rung.not_tried.is_some(), "{name}: {rung:?}");
        assert!(rung.duration_ms <= report.duration_ms + 5, "{name}: {rung:?}");
        if let Some(NotTriedReason::Needs(ground)) = rung.not_tried {
            assert_eq!(report.rung(ground).unwrap().state, RungState::Failed, "{name}: {rung:?}");
        }
        for problem in &rung.problems {
            assert_eq!(problem.rung, rung.rung, "{name}: {problem:?}");
            let words = texts.problem(problem);
            let shown = format!("{words:?}");
            assert!(!shown.contains("{$") && !shown.contains("{ $"), "{name}: a fact is missing in {shown}");
            assert!(!words.title.is_empty() && !words.action.is_empty(), "{name}: {shown}");
            assert!((1..=3).contains(&words.causes.len()), "{name}: {shown}");
            said.push_str(&shown);
        }
        if let Some(found) = &rung.found {
            assert!(texts.has(&format!("rung-found-{}", found.key)), "{name}: {found:?}");
        }
    }
    assert!(!said.contains(CANARY) && !said.contains("Canary-4711"), "{name}: the token is seen");
    let told = events.iter().filter(|e| matches!(e, LadderEvent::Request(_))).count();
    let unanswered = report.requests.iter().filter(|r| r.status.is_none()).count();
    assert!(told <= report.requests.len() && told + unanswered >= report.requests.len(), "{name}");
    assert!(report.requests.iter().all(|r| r.method == "GET"), "{name}");
}

/// Ids of all problems with rung, severity and owner, in the order of the rungs.
pub fn ids(report: &CheckReport) -> Vec<(&'static str, Rung, Severity, Owner)> {
    let all = report.rungs.iter().flat_map(|r| &r.problems);
    all.map(|p| (p.id.as_str(), p.rung, p.severity, p.owner())).collect()
}

/// The ids alone.
pub fn names(report: &CheckReport) -> Vec<&'static str> {
    ids(report).into_iter().map(|(id, ..)| id).collect()
}

/// Requests that came, `path?query` each.
pub type Seen = Arc<Mutex<Vec<String>>>;

/// A keep-alive server that answers each request with whole raw bytes; `None` closes at once.
pub fn talker(answer: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static) -> (String, Seen) {
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let address = serve(move |mut stream: TcpStream| {
        loop {
            let head = read_head(&mut stream);
            let Some(asked) = head.strip_prefix("GET ").and_then(|h| h.split(' ').next()) else {
                assert!(head.is_empty(), "only GET: {head}");
                return;
            };
            log.lock().unwrap().push(asked.to_owned());
            match answer(asked) {
                Some(bytes) if !bytes.is_empty() => write(&mut stream, &bytes),
                _ => return,
            }
        }
    });
    (format!("http://{address}/scim"), seen)
}

/// A whole answer: status line and headers with `\n`, and the body.
pub fn whole(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = head.replace('\n', "\r\n");
    let mut bytes = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// A SCIM answer.
pub fn scim(status: u16, body: &str) -> Vec<u8> {
    whole(&format!("{status} X\nContent-Type: application/scim+json"), body)
}
