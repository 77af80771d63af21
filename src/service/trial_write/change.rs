//! The second half of a trial write: Entra's changes in both dialects, off and on in three forms, and the end.

use tokio::time::sleep;

use super::TrialEvent;
use super::ask::PATIENCE;
use super::made::Removal;
use super::run::Run;
use crate::domain::checks::write::active::{Form, Switched, Switches, judge_switches};
use crate::domain::checks::write::answers::{ById, LookUp, Outcome};
use crate::domain::checks::write::change::{Changed, judge_changes};
use crate::domain::checks::write::create::not_read_back;
use crate::domain::checks::write::delete::{Whereabouts, judge_delete, whereabouts};
use crate::domain::checks::write::{
    Ask, Attribute, LeftState, Leftover, TrialNotTried, TrialStep, left_behind,
};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::scim::patch::Dialect;
use crate::domain::scim::read::{Active, Oddities, person};

impl<E: FnMut(TrialEvent)> Run<'_, E> {
    /// Both dialects; which of them fail.
    pub(super) async fn changes(&self, id: &str) -> [bool; 2] {
        let plan = self.asker.plan;
        self.asker.board.start(TrialStep::ChangeDefault);
        let default = self.change(id, Dialect::Default).await;
        self.asker.board.pause(TrialStep::ChangeDefault);
        self.asker.board.start(TrialStep::ChangeFlag);
        let flag = self.change(id, Dialect::Flag).await;
        let [of_default, of_flag] = judge_changes(plan, &default, &flag);
        self.asker.board.done(TrialStep::ChangeDefault, of_default);
        self.asker.board.done(TrialStep::ChangeFlag, of_flag);
        [default.fails(plan, Dialect::Default), flag.fails(plan, Dialect::Flag)]
    }

    async fn change(&self, id: &str, dialect: Dialect) -> Changed {
        let refused = match self.asker.write(Ask::Change(dialect), id).await {
            Outcome::Done(_) => return self.changed(id, dialect, Vec::new()).await,
            Outcome::Lost(lost) => return Changed::Trouble(lost.problem),
            Outcome::Refused(refused) => refused,
        };
        // These speak of the request as a whole, not of what it carries.
        if matches!(refused.status, 401..=405 | 501) {
            return Changed::Refused(refused);
        }
        let mut each = Vec::new();
        for attribute in Attribute::CHANGED {
            match self.asker.write(Ask::ChangeOne(dialect, attribute), id).await {
                Outcome::Done(_) => {}
                Outcome::Refused(refused) => each.push((attribute, refused)),
                Outcome::Lost(lost) => return Changed::Trouble(lost.problem),
            }
        }
        match each.len() {
            0 => Changed::RefusedTogether(refused),
            all if all == Attribute::CHANGED.len() => Changed::Refused(refused),
            _ => self.changed(id, dialect, each).await,
        }
    }

    /// Reads the user after changes, once more when they do not show at once.
    async fn changed(
        &self,
        id: &str,
        dialect: Dialect,
        refused: Vec<(Attribute, crate::domain::checks::write::answers::Refused)>,
    ) -> Changed {
        let mut pauses = PATIENCE.into_iter();
        loop {
            let changed = match self.asker.read(id).await {
                ById::Ours(user) => Changed::Done { user, refused: refused.clone() },
                ById::Other(evidence) | ById::Gone(evidence) => Changed::Trouble(not_read_back(&evidence)),
                ById::Unclear(problem) => Changed::Trouble(problem),
            };
            let again = match &changed {
                Changed::Done { .. } => !changed.works(self.asker.plan, dialect),
                _ => false,
            };
            match pauses.next().filter(|_| again) {
                Some(pause) => sleep(pause).await,
                None => return changed,
            }
        }
    }

    /// Off and on in all forms.
    pub(super) async fn switches(&self, id: &str, before: Active, fails: [bool; 2]) {
        let board = self.asker.board;
        let mut all = Switches {
            off_text: self.switch(id, TrialStep::DisableText, Form::Text, false).await,
            on_text: Switched::Skipped,
            off_flag: Switched::Skipped,
            on_flag: Switched::Skipped,
            off_mixed: Switched::Skipped,
        };
        let off = |switched: &Switched| matches!(switched, Switched::Read(a) if a.truth() != Some(true));
        if off(&all.off_text) {
            all.on_text = self.switch(id, TrialStep::EnableText, Form::Text, true).await;
        }
        let mut is_on =
            !off(&all.off_text) || matches!(&all.on_text, Switched::Read(a) if a.truth() != Some(false));
        if self.bring_back(id, &mut is_on).await {
            all.off_flag = self.switch(id, TrialStep::DisableFlag, Form::Flag, false).await;
        }
        if off(&all.off_flag) {
            all.on_flag = self.switch(id, TrialStep::EnableFlag, Form::Flag, true).await;
            is_on = matches!(&all.on_flag, Switched::Read(a) if a.truth() != Some(false));
        }
        if self.bring_back(id, &mut is_on).await {
            all.off_mixed = self.switch(id, TrialStep::DisableMixed, Form::Mixed, false).await;
        }
        let [off_text, on_text, off_flag, on_flag, off_mixed] =
            judge_switches(self.asker.plan, &all, before, fails);
        for (step, switched, problems, needs) in [
            (TrialStep::DisableText, &all.off_text, off_text, TrialStep::ReadBack),
            (TrialStep::EnableText, &all.on_text, on_text, TrialStep::DisableText),
            (TrialStep::DisableFlag, &all.off_flag, off_flag, TrialStep::EnableText),
            (TrialStep::EnableFlag, &all.on_flag, on_flag, TrialStep::DisableFlag),
            (TrialStep::DisableMixed, &all.off_mixed, off_mixed, TrialStep::EnableFlag),
        ] {
            if *switched == Switched::Skipped {
                board.skip(step, TrialNotTried::Needs(needs));
            } else {
                board.done(step, problems);
            }
        }
    }

    /// Only a user who is on can be switched off: switches on first where that is needed.
    async fn bring_back(&self, id: &str, is_on: &mut bool) -> bool {
        if !*is_on {
            // What it does shows in what is read.
            let _done = self.asker.write(Ask::Active(Form::Flag, true), id).await;
            *is_on = match self.asker.read(id).await {
                ById::Ours(user) => person(&user, &mut Oddities::new()).active.truth() != Some(false),
                _ => false,
            };
        }
        *is_on
    }

    async fn switch(&self, id: &str, step: TrialStep, form: Form, on: bool) -> Switched {
        self.asker.board.start(step);
        let switched = match self.asker.write(Ask::Active(form, on), id).await {
            Outcome::Refused(refused) => Switched::Refused(refused),
            Outcome::Lost(lost) => Switched::Trouble(lost.problem),
            Outcome::Done(_) => self.switched(id, on).await,
        };
        self.asker.board.pause(step);
        switched
    }

    async fn switched(&self, id: &str, on: bool) -> Switched {
        let mut pauses = PATIENCE.into_iter();
        loop {
            let active = match self.asker.read(id).await {
                ById::Ours(user) => person(&user, &mut Oddities::new()).active,
                ById::Gone(evidence) => return Switched::Vanished(evidence),
                ById::Other(evidence) => return Switched::Trouble(not_read_back(&evidence)),
                ById::Unclear(problem) => return Switched::Trouble(problem),
            };
            match pauses.next().filter(|_| active.truth() == Some(!on)) {
                Some(pause) => sleep(pause).await,
                None => return Switched::Read(active),
            }
        }
    }

    /// Deletes the probe and looks whether it is gone.
    pub(super) async fn delete(&self, id: &str) {
        let board = self.asker.board;
        board.start(TrialStep::Delete);
        let mut outcome = self.asker.write(Ask::Delete, id).await;
        if matches!(&outcome, Outcome::Refused(refused) if matches!(refused.status, 404 | 410)) {
            // Some servers hide whoever is switched off: what cannot be seen may still be there.
            let shown = self.asker.write(Ask::Active(Form::Flag, true), id).await;
            if matches!(shown, Outcome::Done(_)) {
                outcome = self.asker.write(Ask::Delete, id).await;
            }
        }
        match &outcome {
            Outcome::Done(_) => self.made.change(id, |known| known.removal = Removal::Accepted),
            Outcome::Refused(_) => self.made.change(id, |known| known.removal = Removal::Refused),
            Outcome::Lost(_) => {}
        }
        board.pause(TrialStep::Delete);
        board.start(TrialStep::LookAfter);
        let accepted = matches!(outcome, Outcome::Done(_));
        let mut pauses = PATIENCE.into_iter();
        let (read, found, after) = loop {
            let read = self.asker.read(id).await;
            let found = self.asker.look_up().await;
            let after = whereabouts(Some(&read), &found, accepted);
            match pauses.next().filter(|_| accepted && after != Whereabouts::Gone) {
                Some(pause) => sleep(pause).await,
                None => break (read, found, after),
            }
        };
        let mut of_delete: Vec<Problem> = judge_delete(&outcome, after).into_iter().collect();
        let mut of_look: Vec<Problem> = Vec::new();
        of_delete.retain(|problem| {
            let soft = problem.id == ProblemId::WriteDeleteIsSoft;
            if soft {
                of_look.push(problem.clone().fact("name", self.asker.plan.probe.user_name()).fact("id", id));
            }
            !soft
        });
        match after {
            Whereabouts::Gone => self.made.change(id, |known| known.gone = true),
            Whereabouts::There(LeftState::SoftDeleted) => {
                let left = Leftover {
                    user_name: self.asker.plan.probe.user_name(),
                    id: Some(id.to_owned()),
                    state: LeftState::SoftDeleted,
                };
                of_look.push(left_behind(&left));
                self.made.soft.borrow_mut().push(left);
                self.made.change(id, |known| known.gone = true);
            }
            Whereabouts::There(LeftState::Unknown) => {
                if let ById::Unclear(problem) = read {
                    of_look.push(problem.weighing(crate::domain::problems::Severity::Warning));
                }
            }
            Whereabouts::There(_) => {}
        }
        if let LookUp::Found(others) = found {
            for other in others.into_iter().filter_map(|user| user.id) {
                self.made.learn(&other).await;
                self.made.change(&other, |known| known.confirmed = true);
            }
        }
        board.done(TrialStep::Delete, of_delete);
        board.done(TrialStep::LookAfter, of_look);
    }
}
