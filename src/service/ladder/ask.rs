//! Asks one question of a climb: bounded, listed, and repeated once when that tells a hiccup from a fault.

use std::cell::Cell;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep};
use url::Url;

use super::LadderEvent;
use super::board::Board;
use crate::domain::checks::reply::redacted;
use crate::domain::checks::{BodyEnd, Exchange, NoAnswerKind, may_pass, retry_after};
use crate::domain::session::SecretToken;
use crate::service::http::HttpClient;

/// The longest wait a server may ask for that is honoured.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// Waits honoured in one climb.
const MOST_WAITS: usize = 2;
/// Pause before a failed question is asked again when the server named none.
const PAUSE: Duration = Duration::from_millis(100);

/// Asks the questions of one climb.
pub(super) struct Asker<'a, E> {
    pub(super) client: &'a HttpClient,
    pub(super) token: Option<&'a SecretToken>,
    pub(super) board: &'a Board<E>,
    pub(super) deadline: Instant,
    tally: Tally,
}

/// How the questions went.
#[derive(Debug, Default)]
struct Tally {
    waits: Cell<usize>,
    tries: Cell<usize>,
    hiccups: Cell<usize>,
    slowed: Cell<bool>,
    answered: Cell<bool>,
}

impl<'a, E: FnMut(LadderEvent)> Asker<'a, E> {
    pub(super) fn new(
        client: &'a HttpClient,
        token: Option<&'a SecretToken>,
        board: &'a Board<E>,
        deadline: Instant,
    ) -> Self {
        Self { client, token, board, deadline, tally: Tally::default() }
    }

    /// Asks with the token. A failure that may pass by itself is tried again: once, and once more when the
    /// service has answered other questions well.
    pub(super) async fn ask(&self, url: &Url) -> Exchange {
        let mut exchange = self.once(url, self.token).await;
        let mut failures = 0;
        let mut waited = false;
        let mut failed_by_itself = false;
        loop {
            let trouble = trouble(&exchange);
            let pause = match trouble {
                // A failure of another kind is no answer, and no proof that the one before was a hiccup.
                Trouble::None if exchange.is_err() => return exchange,
                Trouble::None => {
                    self.tally.answered.set(true);
                    if failed_by_itself {
                        self.tally.hiccups.update(|n| n + failures);
                    } else if waited {
                        self.tally.slowed.set(true);
                    }
                    return exchange;
                }
                Trouble::Busy(wait) => {
                    let Some(wait) = wait.filter(|w| *w <= LONGEST_WAIT && !waited) else { return exchange };
                    if self.tally.waits.replace(self.tally.waits.get() + 1) >= MOST_WAITS {
                        return exchange;
                    }
                    waited = true;
                    failed_by_itself |= !matches!(&exchange, Ok(answer) if answer.status == 429);
                    wait
                }
                Trouble::Passing | Trouble::Slow => {
                    let answered = self.tally.answered.get();
                    let most = if matches!(trouble, Trouble::Passing) && answered { 2 } else { 1 };
                    if failures >= most {
                        return exchange;
                    }
                    failed_by_itself = true;
                    PAUSE
                }
            };
            failures += 1;
            sleep(pause).await;
            exchange = self.once(url, self.token).await;
        }
    }

    /// Asks once, with the given token or none.
    pub(super) async fn once(&self, url: &Url, token: Option<&SecretToken>) -> Exchange {
        let at = self.board.request_started(redacted(url.as_str(), self.token));
        let (exchange, mut record) = self.client.get(url, token, self.deadline).await;
        record.url = redacted(&record.url, self.token);
        self.board.request_done(at, record);
        self.tally.tries.update(|n| n + 1);
        exchange
    }

    /// Tries that failed and then went well, and all tries.
    pub(super) fn hiccups(&self) -> (usize, usize) {
        (self.tally.hiccups.get(), self.tally.tries.get())
    }

    /// Whether the service asked to be asked more slowly (429) and then answered.
    pub(super) fn was_slowed(&self) -> bool {
        self.tally.slowed.get()
    }
}

/// What may be worth another try.
enum Trouble {
    None,
    /// 429 or 503, with the wait the server asked for.
    Busy(Option<Duration>),
    /// Failed quickly.
    Passing,
    /// Failed slowly; a second time is enough.
    Slow,
}

fn trouble(exchange: &Exchange) -> Trouble {
    match exchange {
        Ok(answer) => match answer.status {
            429 => Trouble::Busy(retry_after(answer, Timestamp::now())),
            503 => retry_after(answer, Timestamp::now())
                .map_or(Trouble::Passing, |wait| Trouble::Busy(Some(wait))),
            status if may_pass(status) => Trouble::Passing,
            200 if answer.body_end == BodyEnd::CutShort => Trouble::Passing,
            200 if answer.body_end == BodyEnd::Stalled => Trouble::Slow,
            _ => Trouble::None,
        },
        Err(no_answer) => match no_answer.kind {
            NoAnswerKind::ConnectionReset | NoAnswerKind::ClosedWithoutAnswer => Trouble::Passing,
            NoAnswerKind::AnswerTimeout | NoAnswerKind::ConnectTimeout => Trouble::Slow,
            _ => Trouble::None,
        },
    }
}
