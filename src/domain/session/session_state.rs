//! One setup on its way: which steps are reached, done or stale, and what may be opened.

use jiff::Timestamp;

use super::super::checks::Verdict;
use super::{Answers, Missing, Status, Step, TestAnswer, read_tenant_url};

/// What is remembered about one step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct StepRecord {
    pub(super) reached: bool,
    pub(super) done_at: Option<Timestamp>,
    /// Done once, but something it depends on has changed since.
    pub(super) stale: bool,
}

/// One setup on its way. It never holds the token itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub(super) id: String,
    pub(super) practice: bool,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) archived_at: Option<Timestamp>,
    pub(super) viewed: Step,
    pub(super) steps: [StepRecord; 8],
    pub(super) answers: Answers,
    pub(super) token_in_memory: bool,
}

impl Session {
    /// A fresh one.
    pub fn new(now: Timestamp) -> Self {
        let mut steps = [StepRecord::default(); 8];
        let [first, ..] = &mut steps;
        first.reached = true;
        Self {
            id: uuid::Uuid::new_v4().to_string(),
            practice: false,
            created_at: now,
            updated_at: now,
            archived_at: None,
            viewed: Step::Prepare,
            steps,
            answers: Answers::default(),
            token_in_memory: false,
        }
    }

    /// A fresh one in practice mode; it is never saved.
    pub fn practice(now: Timestamp) -> Self {
        Self { practice: true, ..Self::new(now) }
    }

    /// The same setup under another id.
    #[must_use]
    pub fn with_id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.id);
        self
    }

    /// The same, as if its token were in memory or not: for one that is only looked at.
    #[must_use]
    pub fn holding_token(self, token_in_memory: bool) -> Self {
        Self { token_in_memory, ..self }
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The setup's own id, a UUID as text; also the name of its file.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether it belongs to practice mode.
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// When it was begun.
    pub fn created_at(&self) -> Timestamp {
        self.created_at
    }

    /// When something in it last changed.
    pub fn updated_at(&self) -> Timestamp {
        self.updated_at
    }

    /// When it was put into the archive; `None` when it is not there.
    pub fn archived_at(&self) -> Option<Timestamp> {
        self.archived_at
    }

    /// Puts it into the archive, or takes it out. That changes nothing in it, so it does not count as a change.
    pub fn archive(&mut self, at: Option<Timestamp>) {
        self.archived_at = at;
    }

    /// The step that is open.
    pub fn viewed(&self) -> Step {
        self.viewed
    }

    /// Whether the token is in memory; it is never saved, so not after loading.
    pub fn token_in_memory(&self) -> bool {
        self.token_in_memory
    }

    /// Whether a token was entered once but has to be pasted again before anything can be asked of Contractbook.
    pub fn needs_token(&self) -> bool {
        self.answers.token.is_some() && !self.token_in_memory
    }

    /// Opens a step; `false` when it has not been reached yet.
    pub fn open(&mut self, step: Step) -> bool {
        let reached = self.is_reached(step);
        if reached {
            self.viewed = step;
        }
        reached
    }

    /// Whether the step may be opened.
    pub fn is_reached(&self, step: Step) -> bool {
        self.record(step).reached
    }

    /// When the step was last finished.
    pub fn done_at(&self, step: Step) -> Option<Timestamp> {
        self.record(step).done_at
    }

    /// Whether the step is finished and still true.
    pub fn is_done(&self, step: Step) -> bool {
        let record = self.record(step);
        record.done_at.is_some() && !record.stale
    }

    /// Whether all eight steps are finished and still true.
    pub fn is_complete(&self) -> bool {
        Step::ALL.into_iter().all(|step| self.is_done(step))
    }

    /// Where to go on: the first step that is not finished or no longer true; the last when all are.
    pub fn next_step(&self) -> Step {
        Step::ALL.into_iter().find(|step| !self.is_done(*step)).unwrap_or(Step::Consent)
    }

    /// Finishes a step, opens the next one, and says what is missing when it cannot be finished.
    pub fn finish(&mut self, step: Step, now: Timestamp) -> Result<(), Vec<Missing>> {
        if !self.is_reached(step) {
            return Err(vec![Missing::EarlierStep]);
        }
        let missing = self.missing(step);
        if !missing.is_empty() {
            return Err(missing);
        }
        let record = self.record_mut(step);
        record.done_at = Some(now);
        record.stale = false;
        if let Some(next) = step.next() {
            self.record_mut(next).reached = true;
            self.viewed = next;
        }
        self.updated_at = now;
        Ok(())
    }

    /// The step's status. Exactly one reached step that was never finished is `Current`, `NeedsYou` or `Waiting`,
    /// until all are finished; finished ones are `Done`, `CheckAgain`, or `NeedsYou` when a new test failed.
    pub fn status(&self, step: Step) -> Status {
        let record = self.record(step);
        if !record.reached {
            return Status::CannotStart;
        }
        if step == Step::Test && self.current_test().is_some_and(|t| t.verdict == Verdict::NotReady) {
            return Status::NeedsYou;
        }
        match (record.done_at, record.stale) {
            (Some(_), false) => Status::Done,
            (Some(_), true) => Status::CheckAgain,
            (None, _) if step == Step::Start && self.answers.start.started_at.is_some() => {
                if self.answers.start.all_arrived_at.is_some() { Status::Current } else { Status::Waiting }
            }
            (None, _) => Status::Current,
        }
    }

    /// The last test, if it was made with the tenant URL and token of now.
    pub fn current_test(&self) -> Option<&TestAnswer> {
        let test = self.answers.test.as_ref()?;
        let token = self.answers.token.as_ref()?;
        let same = base_address(&self.answers.tenant_url) == base_address(&test.tenant_url);
        (same && test.at >= token.entered_at).then_some(test)
    }

    /// Minutes of the person's own time left, from quick to unhurried; `(0, 0)` when all is finished.
    pub fn time_left(&self) -> (u32, u32) {
        let left = Step::ALL.into_iter().filter(|step| !self.is_done(*step)).map(Step::minutes);
        left.fold((0, 0), |(low, high), (l, h)| (low + l, high + h))
    }

    pub(super) fn record(&self, step: Step) -> StepRecord {
        self.steps.get(step as usize).copied().unwrap_or_default()
    }

    pub(super) fn record_mut(&mut self, step: Step) -> &mut StepRecord {
        let [prepare, create_app, credentials, test, connect, people, start, consent] = &mut self.steps;
        match step {
            Step::Prepare => prepare,
            Step::CreateApp => create_app,
            Step::Credentials => credentials,
            Step::Test => test,
            Step::Connect => connect,
            Step::People => people,
            Step::Start => start,
            Step::Consent => consent,
        }
    }

    /// Steps whose own answers no longer suffice are not done any more.
    pub(super) fn reopen_incomplete(&mut self) {
        for step in Step::ALL {
            if self.is_done(step) && !self.missing(step).is_empty() {
                self.record_mut(step).stale = true;
            }
        }
    }
}

/// The address without the flag, which the ladder never sends.
pub(super) fn base_address(text: &str) -> Option<String> {
    read_tenant_url(text).url.map(|url| url.as_str().to_owned())
}
