//! The checks themselves: a few at a time, the rest waits; an interrupt stops those that run and leaves the others out.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use jiff::Timestamp;

use crate::cli::args::CheckArgs;
use crate::cli::{output, worker};
use crate::domain::checks::CheckReport;
use crate::domain::report::{ManyChecks, NotChecked, SetupCheck, TokenSource};
use crate::domain::session::{SaveWarning, SecretToken, TenantUrl, read_tenant_url, read_token};
use crate::domain::setups::SetupSummary;
use crate::domain::texts::Texts;
use crate::worker::{Command, Event, JobId, Worker};

use super::tokens::{Found, Tokens};
use super::which::Chosen;

/// The keychain may ask the person to unlock it. Where nobody answers, the check goes on without it.
const KEYCHAIN_WAIT: Duration = Duration::from_mins(1);

/// One setup on its way.
struct Turn {
    setup: SetupSummary,
    source: Option<TokenSource>,
    outcome: Option<Result<CheckReport, NotChecked>>,
}

struct Checks<'a> {
    worker: Worker,
    args: &'a CheckArgs,
    texts: &'a Texts,
    turns: Vec<Turn>,
    running: BTreeMap<JobId, usize>,
    interrupted: bool,
}

/// Checks them all, and says whether it was interrupted.
pub fn run(
    chosen: Vec<Chosen>,
    tokens: &Tokens,
    args: &CheckArgs,
    texts: &Texts,
) -> anyhow::Result<(ManyChecks, bool)> {
    let (started_at, began) = (Timestamp::now(), Instant::now());
    let worker = worker(texts)?;
    worker.send(Command::ListenForInterrupt);
    let mut checks =
        Checks { worker, args, texts, turns: Vec::new(), running: BTreeMap::new(), interrupted: false };
    let mut waiting = VecDeque::new();
    let mut keychain = VecDeque::new();
    for one in chosen {
        let index = checks.turns.len();
        let found = address(&one.setup).map(|url| (url, tokens.find(&one, texts)));
        checks.turns.push(Turn { setup: one.setup, source: None, outcome: None });
        match found {
            Err(why) | Ok((_, Found::None(why))) => checks.end(index, Err(why)),
            Ok((url, Found::Keychain)) => keychain.push_back((index, url)),
            Ok((_, Found::Token(token))) => {
                checks.set_source(index, TokenSource::File);
                waiting.push_back((index, token));
            }
        }
    }
    checks.fetch(keychain, &mut waiting)?;
    checks.climb(waiting)?;
    let interrupted = checks.interrupted;
    let setups = checks.turns.into_iter().map(told).collect();
    let duration_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    Ok((ManyChecks { started_at, duration_ms, setups }, interrupted))
}

/// The address of a setup that can be checked.
fn address(setup: &SetupSummary) -> Result<TenantUrl, NotChecked> {
    let damaged = |warning: &SaveWarning| {
        matches!(
            warning,
            SaveWarning::Empty | SaveWarning::NotJson | SaveWarning::NotASetup | SaveWarning::TooLarge
        )
    };
    if setup.warnings.iter().any(damaged) {
        return Err(NotChecked::Damaged);
    }
    read_tenant_url(&setup.tenant_url).url.ok_or(NotChecked::NoAddress)
}

fn told(turn: Turn) -> SetupCheck {
    let Turn { setup, source, outcome } = turn;
    SetupCheck {
        id: setup.id,
        company: setup.company,
        tenant_url: setup.tenant_url,
        token: source,
        token_entered: setup.token_entered,
        token_ends: setup.token_ends,
        token_change: setup.token_change,
        outcome: outcome.unwrap_or(Err(NotChecked::Stopped)),
    }
}

impl Checks<'_> {
    fn set_source(&mut self, index: usize, source: TokenSource) {
        if let Some(turn) = self.turns.get_mut(index) {
            turn.source = Some(source);
        }
    }

    /// Notes what came of one, and says so.
    fn end(&mut self, index: usize, outcome: Result<CheckReport, NotChecked>) {
        let done = 1 + self.turns.iter().filter(|turn| turn.outcome.is_some()).count();
        let all = self.turns.len();
        let Some(turn) = self.turns.get_mut(index) else { return };
        turn.outcome = Some(outcome);
        let check =
            told(Turn { setup: turn.setup.clone(), source: turn.source, outcome: turn.outcome.clone() });
        let (company, verdict) = (check.name(self.texts), check.word(self.texts));
        let args = [
            ("done", done.into()),
            ("all", all.max(done).into()),
            ("company", (&company).into()),
            ("verdict", (&verdict).into()),
        ];
        let said = self.texts.with("many-cli-progress", &args);
        output::progress(&said.replace(char::is_control, " "));
    }

    /// Asks the keychain for the tokens of these, one after the other.
    fn fetch(
        &mut self,
        setups: VecDeque<(usize, TenantUrl)>,
        waiting: &mut VecDeque<(usize, SecretToken)>,
    ) -> anyhow::Result<()> {
        let mut setups = setups.into_iter();
        while let Some((index, tenant_url)) = setups.next() {
            let Some(id) = self.turns.get(index).map(|turn| turn.setup.id.clone()) else { continue };
            if self.interrupted {
                return Ok(());
            }
            self.worker.send(Command::FetchToken { setup: id.clone(), tenant_url });
            let answer = loop {
                match self.worker.wait(KEYCHAIN_WAIT) {
                    Ok(Event::TokenFetched(of, answer)) if of == id => break Some(answer),
                    Ok(Event::Interrupted) => {
                        self.interrupted = true;
                        return Ok(());
                    }
                    Ok(_) => {}
                    Err(std::sync::mpsc::RecvTimeoutError::Timeout) => break None,
                    Err(error) => return Err(error).context(self.texts.get("cli-no-thread")),
                }
            };
            match answer {
                Some(Ok(Some(token))) => {
                    self.set_source(index, TokenSource::Keychain);
                    waiting.push_back((index, token));
                }
                Some(Ok(None)) => self.end(index, Err(NotChecked::NoneThere)),
                Some(Err(_)) => self.end(index, Err(NotChecked::Keychain)),
                None => {
                    // It waits for somebody who is not there; every later question would wait behind this one.
                    for index in std::iter::once(index).chain(setups.map(|(index, _)| index)) {
                        self.end(index, Err(NotChecked::Keychain));
                    }
                    break;
                }
            }
        }
        Ok(())
    }

    /// Climbs the ladder of each, some at a time.
    fn climb(&mut self, mut waiting: VecDeque<(usize, SecretToken)>) -> anyhow::Result<()> {
        // A ladder ends by itself; this only keeps a lost answer from hanging the terminal for ever.
        let patience = Duration::from_secs(self.args.timeout + 10);
        loop {
            while !self.interrupted && self.running.len() < usize::from(self.args.many.at_once) {
                let Some((index, token)) = waiting.pop_front() else { break };
                self.start(index, &token);
            }
            if self.running.is_empty() {
                return Ok(());
            }
            match self.worker.wait(patience)? {
                Event::Checked(job, report) => {
                    if let Some(index) = self.running.remove(&job) {
                        self.end(index, Ok(*report));
                    }
                }
                Event::Interrupted => {
                    self.interrupted = true;
                    for job in self.running.keys() {
                        self.worker.send(Command::Cancel(*job));
                    }
                }
                _ => {}
            }
        }
    }

    fn start(&mut self, index: usize, token: &SecretToken) {
        let Some(turn) = self.turns.get_mut(index) else { return };
        // A token from a file may be newer than the one that was entered: its own end counts.
        let tidied = read_token(token.expose(), Timestamp::now()).token;
        turn.setup.token_ends = tidied.and_then(|token| token.jwt_expiry()).or(turn.setup.token_ends);
        let job = self.worker.new_job();
        self.running.insert(job, index);
        self.worker.send(Command::Check {
            job,
            tenant_url: turn.setup.tenant_url.clone(),
            token: Some(token.clone()),
            timeout: Duration::from_secs(self.args.timeout),
            keep: Vec::new(),
        });
    }
}
