//! Sends the requests of a trial write: bounded, listed, and only those that the plan names.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout_at};
use url::Url;

use super::TrialEvent;
use super::board::Board;
use crate::domain::checks::reply::{Reply, redacted};
use crate::domain::checks::write::answers::{
    ById, LookUp, Lost, Outcome, read_by_id, read_look_up, read_outcome,
};
use crate::domain::checks::write::{Ask, NewUser, TrialPlan};
use crate::domain::checks::{BodyEnd, Exchange, Method, NoAnswer, NoAnswerKind, RequestRecord, retry_after};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::session::SecretToken;
use crate::service::http::HttpClient;

/// The longest wait a server may ask for that is honoured.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// Pause before a request is sent again when the server named none.
const PAUSE: Duration = Duration::from_millis(200);
/// Pauses before looking again: some servers show a change a moment after they have taken it.
pub(super) const PATIENCE: [Duration; 3] =
    [Duration::from_millis(250), Duration::from_millis(500), Duration::from_secs(1)];

/// Asks the questions of one trial write.
pub(super) struct Asker<'a, E> {
    pub(super) client: &'a HttpClient,
    pub(super) token: &'a SecretToken,
    pub(super) plan: &'a TrialPlan,
    pub(super) board: &'a Board<E>,
    /// Until when requests may run; the cleaning up has a time of its own.
    pub(super) deadline: Cell<Instant>,
    /// A creation that was sent and not answered yet. It is kept when the run is stopped: its answer tells what
    /// there is to remove.
    in_flight: RefCell<Option<InFlight>>,
}

struct InFlight {
    at: usize,
    url: Url,
    task: JoinHandle<(Exchange, RequestRecord)>,
}

impl<'a, E: FnMut(TrialEvent)> Asker<'a, E> {
    pub(super) fn new(
        client: &'a HttpClient,
        token: &'a SecretToken,
        plan: &'a TrialPlan,
        board: &'a Board<E>,
        deadline: Instant,
    ) -> Self {
        Self { client, token, plan, board, deadline: Cell::new(deadline), in_flight: RefCell::new(None) }
    }

    /// Looks the probe's name up.
    pub(super) async fn look_up(&self) -> LookUp {
        match self.ask(Ask::LookUp, "").await {
            Ok((exchange, url)) => read_look_up(&exchange, &url, Some(self.token), &self.plan.probe),
            Err(problem) => LookUp::Unclear(Box::new(unusable(*problem))),
        }
    }

    /// Reads one user.
    pub(super) async fn read(&self, id: &str) -> ById {
        match self.ask(Ask::Read, id).await {
            Ok((exchange, url)) => read_by_id(&exchange, &url, Some(self.token), &self.plan.probe),
            Err(problem) => ById::Unclear(*problem),
        }
    }

    /// Changes or deletes one user. The caller has made sure that it is the probe.
    pub(super) async fn write(&self, ask: Ask, id: &str) -> Outcome {
        match self.ask(ask, id).await {
            Ok((exchange, url)) => read_outcome(&exchange, &url, Some(self.token)),
            Err(problem) => lost(*problem),
        }
    }

    /// Creates the probe; sent once, whatever comes.
    pub(super) async fn create(&self, user: NewUser) -> Outcome {
        let Some(request) = self.plan.request(Ask::Create(user), "") else { return lost(no_address()) };
        let at = self.board.request_started(request.method.as_str(), self.shown(&request.url));
        let (client, token, deadline) = (self.client.clone(), self.token.clone(), self.deadline.get());
        let url = request.url.clone();
        let task = tokio::spawn(async move {
            let body = request.body.map(|body| body.to_string().into_bytes());
            client.send(request.method, &request.url, body, Some(&token), deadline).await
        });
        *self.in_flight.borrow_mut() = Some(InFlight { at, url, task });
        self.created().await.unwrap_or_else(|| lost(no_address()))
    }

    /// The answer to a creation that is still under way; `None` when none is.
    pub(super) async fn created(&self) -> Option<Outcome> {
        let answered = poll_fn(|cx| {
            let mut slot = self.in_flight.borrow_mut();
            let Some(flight) = slot.as_mut() else { return Poll::Ready(None) };
            Pin::new(&mut flight.task).poll(cx).map(Some)
        })
        .await?;
        let flight = self.in_flight.borrow_mut().take()?;
        let exchange = match answered {
            Ok((exchange, record)) => {
                self.listed(flight.at, record);
                exchange
            }
            Err(error) => Err(NoAnswer { kind: NoAnswerKind::Other, details: error.to_string() }),
        };
        Some(read_outcome(&exchange, &flight.url, Some(self.token)))
    }

    /// Waits for a creation under way, but no longer than this. `None` when none is, or it was not answered.
    pub(super) async fn created_until(&self, end: Instant) -> Option<Outcome> {
        timeout_at(end, self.created()).await.ok().flatten()
    }

    /// Whether a creation is still not answered.
    pub(super) fn is_creating(&self) -> bool {
        self.in_flight.borrow().is_some()
    }

    /// Sends a request that may be sent twice: reads, changes that set values, deletions.
    async fn ask(&self, ask: Ask, id: &str) -> Result<(Exchange, Url), Box<Problem>> {
        let request = self.plan.request(ask, id).ok_or_else(|| Box::new(no_address()))?;
        let body = request.body.map(|body| body.to_string().into_bytes());
        let mut exchange = self.once(request.method, &request.url, body.clone()).await;
        let most = if request.method == Method::Get { 2 } else { 1 };
        for _ in 0..most {
            let Some(pause) = pause_before_another(&exchange, request.method) else { break };
            sleep(pause).await;
            exchange = self.once(request.method, &request.url, body.clone()).await;
        }
        Ok((exchange, request.url))
    }

    async fn once(&self, method: Method, url: &Url, body: Option<Vec<u8>>) -> Exchange {
        let at = self.board.request_started(method.as_str(), self.shown(url));
        let sent = self.client.send(method, url, body, Some(self.token), self.deadline.get());
        let (exchange, record) = sent.await;
        self.listed(at, record);
        exchange
    }

    fn listed(&self, at: usize, mut record: RequestRecord) {
        record.url = redacted(&record.url, Some(self.token));
        self.board.request_done(at, record);
    }

    fn shown(&self, url: &Url) -> String {
        redacted(url.as_str(), Some(self.token))
    }
}

fn pause_before_another(exchange: &Exchange, method: Method) -> Option<Duration> {
    match exchange {
        Ok(answer) => {
            let asked = retry_after(answer, Timestamp::now());
            match answer.status {
                429 => asked.filter(|wait| *wait <= LONGEST_WAIT),
                503 => Some(asked.unwrap_or(PAUSE)).filter(|wait| *wait <= LONGEST_WAIT),
                502 | 504 => Some(PAUSE),
                // A second deletion does no harm (RFC 9110 section 9.2.2), a user left behind does.
                500 if method == Method::Delete => Some(PAUSE),
                200..=299 if answer.body_end == BodyEnd::CutShort && method == Method::Get => Some(PAUSE),
                _ => None,
            }
        }
        Err(none) => {
            let passing =
                matches!(none.kind, NoAnswerKind::ConnectionReset | NoAnswerKind::ClosedWithoutAnswer);
            passing.then_some(PAUSE)
        }
    }
}

/// An id of which no address can be made.
fn no_address() -> Problem {
    Problem::new(ProblemId::ScimIdMissing)
        .fact("count", "1")
        .fact("of", "1")
        .details("the id cannot be part of an address")
}

fn lost(problem: Problem) -> Outcome {
    Outcome::Lost(Lost { problem, never_sent: true, answered: true })
}

fn unusable(problem: Problem) -> Reply {
    Reply::Unusable(vec![problem])
}
