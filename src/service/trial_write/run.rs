//! The first half of a trial write: nobody has the name, the probe is made, read back, looked up, and made again.

use tokio::time::sleep;

use super::TrialEvent;
use super::ask::{Asker, PATIENCE};
use super::journal::Journal;
use super::made::{Made, Removal};
use crate::domain::checks::write::answers::{ById, Done, LookUp, Lost, Outcome, Refused};
use crate::domain::checks::write::create::{
    Twice, judge_create_refused, judge_created, judge_look_before, judge_read_back, judge_twice,
    not_looked_up, not_read_back,
};
use crate::domain::checks::write::delete::{Whereabouts, whereabouts};
use crate::domain::checks::write::{Ask, JournalEntry, NewUser, TrialNotTried, TrialStep};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::scim::read::{Active, Oddities, person};

/// One trial write under way.
pub(super) struct Run<'a, E> {
    pub(super) asker: &'a Asker<'a, E>,
    pub(super) made: &'a Made,
}

/// The step that did not hold.
pub(super) type Held<T> = Result<T, TrialStep>;

pub(super) fn blocks(problems: &[Problem]) -> bool {
    problems.iter().any(|p| p.severity == Severity::Blocker)
}

impl<E: FnMut(TrialEvent)> Run<'_, E> {
    /// The whole trial; stops at the first step without which the next ones mean nothing.
    pub(super) async fn all(&self, journal: Journal, entry: JournalEntry) -> Held<()> {
        self.look_before().await?;
        let id = self.create(journal, entry).await?;
        let before = self.read_back(&id).await?;
        let found = self.look_up(&id).await;
        self.create_again(&id, found).await;
        let fails = self.changes(&id).await;
        self.switches(&id, before, fails).await;
        self.delete(&id).await;
        self.made.completed.set(true);
        Ok(())
    }

    fn close(&self, step: TrialStep, problems: Vec<Problem>) -> Held<()> {
        let failed = blocks(&problems);
        self.asker.board.done(step, problems);
        if failed { Err(step) } else { Ok(()) }
    }

    async fn look_before(&self) -> Held<()> {
        let step = TrialStep::LookBefore;
        self.asker.board.start(step);
        let found = self.asker.look_up().await;
        let problems = judge_look_before(&found, self.asker.plan);
        let holds = problems.is_empty();
        self.asker.board.done(step, problems);
        if holds { Ok(()) } else { Err(step) }
    }

    async fn create(&self, journal: Journal, entry: JournalEntry) -> Held<String> {
        let step = TrialStep::Create;
        self.asker.board.start(step);
        if let Err(error) = self.made.begin(journal, entry).await {
            let path = error.path().display().to_string();
            let problem = Problem::new(ProblemId::WriteNoJournal).fact("path", path);
            self.asker.board.done(step, vec![problem.details(error.to_string())]);
            return Err(step);
        }
        let mut problems = Vec::new();
        self.made.sent.set(true);
        let mut outcome = self.asker.create(NewUser::Whole).await;
        if matches!(&outcome, Outcome::Lost(lost) if lost.never_sent) {
            self.made.sent.set(false);
        }
        if let Outcome::Refused(refused) = &outcome {
            problems.push(judge_create_refused(refused));
            // Once more without what the server named, when it surely made nobody.
            if problems.iter().all(|p| p.id == ProblemId::WriteAttributeRefused)
                && let Some(attribute) = refused.named
                && self.asker.look_up().await == LookUp::Nobody
            {
                outcome = self.asker.create(NewUser::Without(attribute)).await;
                match &outcome {
                    // What was left out and is named again was not the cause: nobody may take it out of the mapping.
                    Outcome::Refused(again) if again.named == Some(attribute) => {
                        problems = vec![judge_create_refused(&Refused { named: None, ..again.clone() })];
                    }
                    Outcome::Refused(again) => problems.push(judge_create_refused(again)),
                    Outcome::Done(_) => self.made.without.set(Some(attribute)),
                    Outcome::Lost(_) => {}
                }
            }
        }
        match outcome {
            Outcome::Refused(refused) => {
                if refused.status >= 500 {
                    self.made.may_come.set(Some(true));
                }
                self.asker.board.done(step, problems);
                Err(step)
            }
            Outcome::Lost(lost) => {
                self.lose(&lost);
                problems.push(lost.problem.weighing(Severity::Blocker));
                self.asker.board.done(step, problems);
                Err(step)
            }
            Outcome::Done(done) => self.new_id(&done, problems).await,
        }
    }

    /// The id of the user that was just made; it is asked for by name when the server did not say it.
    async fn new_id(&self, done: &Done, mut problems: Vec<Problem>) -> Held<String> {
        let step = TrialStep::Create;
        problems.extend(judge_created(done));
        let mut id = done.id().map(|(id, _)| id);
        if id.is_none() {
            id = self.found_ids(true).await.into_iter().next();
        }
        let Some(id) = id else {
            // It was said to be made, and it may yet appear.
            self.made.may_come.set(Some(true));
            self.asker.board.done(step, problems);
            return Err(step);
        };
        self.made.learn(&id).await;
        // A missing id or attribute is told, and the rest can be tried all the same.
        self.asker.board.done(step, problems);
        Ok(id)
    }

    /// Ids that a look-up shows under the probe's name; they are the probe's.
    async fn found_ids(&self, patient: bool) -> Vec<String> {
        let mut pauses = PATIENCE.into_iter();
        loop {
            if let LookUp::Found(found) = self.asker.look_up().await {
                let ids: Vec<String> = found.into_iter().filter_map(|user| user.id).collect();
                for id in &ids {
                    if self.made.learn(id).await {
                        // Whatever was still to come has come.
                        self.made.may_come.set(None);
                    }
                    self.made.change(id, |user| user.confirmed = true);
                }
                return ids;
            }
            match pauses.next().filter(|_| patient) {
                Some(pause) => sleep(pause).await,
                None => return Vec::new(),
            }
        }
    }

    pub(super) fn lose(&self, lost: &Lost) {
        if !lost.never_sent {
            let answered = self.made.may_come.get().is_none_or(|before| before) && lost.answered;
            self.made.may_come.set(Some(answered));
        }
    }

    /// Reads the new user, a little patiently.
    async fn read_patiently(&self, id: &str) -> ById {
        let mut pauses = PATIENCE.into_iter();
        loop {
            let read = self.asker.read(id).await;
            match (&read, pauses.next()) {
                (ById::Gone(_), Some(pause)) => sleep(pause).await,
                _ => return read,
            }
        }
    }

    /// Makes sure that the id is the probe's before anything is written to it.
    async fn read_back(&self, id: &str) -> Held<Active> {
        let step = TrialStep::ReadBack;
        self.asker.board.start(step);
        let read = self.read_patiently(id).await;
        let (problems, active) = match read {
            ById::Ours(user) => {
                self.made.change(id, |known| known.confirmed = true);
                let sent = self.asker.plan.probe.user();
                let active = person(&user, &mut Oddities::new()).active;
                (judge_read_back(&user, &sent, self.made.without.get()), active)
            }
            ById::Other(evidence) | ById::Gone(evidence) => {
                // Perhaps the name shows which user it is, so that it can be removed.
                self.found_ids(false).await;
                (vec![not_read_back(&evidence)], Active::Missing)
            }
            ById::Unclear(problem) => (vec![problem.weighing(Severity::Blocker)], Active::Missing),
        };
        self.close(step, problems)?;
        Ok(active)
    }

    /// Looks the probe up as Entra does. Whether it was found, which the next step needs.
    async fn look_up(&self, id: &str) -> bool {
        let step = TrialStep::LookUp;
        self.asker.board.start(step);
        let mut pauses = PATIENCE.into_iter();
        let found = loop {
            let found = self.asker.look_up().await;
            match (&found, pauses.next()) {
                (LookUp::Nobody, Some(pause)) => sleep(pause).await,
                _ => break found,
            }
        };
        let mut problems = not_looked_up(&found);
        let mut right = problems.is_empty();
        if let LookUp::Found(users) = &found
            && !users.iter().any(|user| user.id.as_deref() == Some(id))
        {
            right = false;
            let without = users.iter().any(|user| user.id.is_none());
            let id = if without { ProblemId::ScimIdMissing } else { ProblemId::ScimWrongUserReturned };
            problems.push(Problem::new(id).fact("count", "1").fact("of", users.len().to_string()));
            for other in users.iter().filter_map(|user| user.id.as_deref()) {
                self.made.learn(other).await;
                self.made.change(other, |known| known.confirmed = true);
            }
        }
        self.asker.board.done(step, problems);
        right
    }

    async fn create_again(&self, id: &str, found: bool) {
        let step = TrialStep::CreateAgain;
        if !found {
            // A second user could not be found again, so none is risked.
            self.asker.board.skip(step, TrialNotTried::Needs(TrialStep::LookUp));
            return;
        }
        self.asker.board.start(step);
        let user = self.made.without.get().map_or(NewUser::Whole, NewUser::Without);
        let outcome = self.asker.create(user).await;
        let mut problems = Vec::new();
        let (how, evidence) = match &outcome {
            Outcome::Refused(refused) if refused.status < 500 => (Twice::Refused, refused.evidence.clone()),
            Outcome::Refused(refused) => {
                self.found_ids(false).await;
                (Twice::Failed, refused.evidence.clone())
            }
            Outcome::Done(done) => {
                match done.id() {
                    Some((second, _)) => {
                        self.made.learn(&second).await;
                    }
                    None => {
                        self.found_ids(false).await;
                    }
                }
                (Twice::SameUser, done.evidence.clone())
            }
            Outcome::Lost(lost) => {
                self.lose(lost);
                problems.push(lost.problem.clone().weighing(Severity::Warning));
                self.found_ids(false).await;
                (Twice::Refused, String::new())
            }
        };
        let mut second = false;
        for other in self.made.open() {
            if other.id != id {
                second |= self.confirm(&other.id).await;
                self.remove(&other.id).await;
            }
        }
        let how = if second { Twice::SecondUser } else { how };
        problems.extend(judge_twice(how, &evidence));
        self.asker.board.done(step, problems);
    }

    /// Whether the server shows that this id carries the probe's name.
    pub(super) async fn confirm(&self, id: &str) -> bool {
        if self.made.is_confirmed(id) {
            return true;
        }
        match self.asker.read(id).await {
            ById::Ours(_) => self.made.change(id, |known| known.confirmed = true),
            ById::Gone(_) => self.made.change(id, |known| known.gone = true),
            ById::Other(_) | ById::Unclear(_) => {}
        }
        self.made.is_confirmed(id)
    }

    /// Deletes one user, if it is surely the probe, and reads it again.
    pub(super) async fn remove(&self, id: &str) {
        if !self.made.is_confirmed(id) {
            return;
        }
        match self.asker.write(Ask::Delete, id).await {
            Outcome::Done(_) => self.made.change(id, |known| known.removal = Removal::Accepted),
            Outcome::Refused(_) => self.made.change(id, |known| known.removal = Removal::Refused),
            Outcome::Lost(_) => {}
        }
        let read = self.asker.read(id).await;
        if whereabouts(Some(&read), &LookUp::Nobody, false) == Whereabouts::Gone {
            self.made.change(id, |known| known.gone = true);
        }
    }
}
