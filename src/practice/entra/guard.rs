//! What stops a job: quarantine, for the connection or for many failures, and the guard against accidental deletions
//! (Microsoft: Application provisioning in quarantine status; Enable accidental deletions prevention).

use super::limits::{
    ESCROW_BASE, ESCROW_MINIMUM, ESCROW_PERCENT, ESCROW_TOTAL, QUARANTINE_LIMIT, retry_after,
};
use super::log::{LogAction, LogEntry, LogStatus};
use super::outcome::{EntraFailure, code};
use super::simulator::{SimTime, Simulator};
use super::view::{JobState, Mail, PersonState, quarantine_reason};
use super::wanted::Wanted;

impl Simulator {
    /// Slows the job down to rare attempts; the one after the last allowed never comes.
    pub(super) fn quarantine(&mut self, now: SimTime, failure: EntraFailure, soonest: SimTime) {
        let job = &mut self.app.job;
        let (since, attempts) = job.quarantined.unwrap_or((now, 0));
        let next = retry_after(attempts);
        job.quarantined = Some((since, attempts + 1));
        if next > QUARANTINE_LIMIT {
            job.state = JobState::Disabled;
            job.next_cycle_at = None;
            return;
        }
        job.next_cycle_at = Some(since.after(next).max(soonest));
        // One mail for each reason.
        let reason = quarantine_reason(failure.code);
        if !job.mailed.contains(&reason) {
            job.mailed.push(reason);
            if let Some(to) = self.app.settings.notification.clone() {
                let name = self.app.name();
                self.app.mails.push(Mail {
                    at: now,
                    to,
                    subject: format!("Provisioning of {name} is in quarantine"),
                    text: format!(
                        "The provisioning of {name} was put in quarantine. Reason: {reason}. Error code: {}. {}",
                        failure.code, failure.details
                    ),
                });
            }
        }
        self.app.job.state = JobState::Quarantine(failure);
    }

    /// A cycle went through.
    pub(super) fn leave_quarantine(&mut self) {
        self.app.job.quarantined = None;
        self.app.job.mailed.clear();
        if matches!(self.app.job.state, JobState::Quarantine(_)) {
            self.app.job.state = JobState::Active;
        }
    }

    /// Counts a failure of the running cycle, and puts the job into quarantine when there are too many.
    pub(super) fn count_failure(&mut self, now: SimTime, reference: bool) {
        let Some(cycle) = &mut self.app.job.cycle else { return };
        if reference {
            cycle.reference_failures += 1;
        } else {
            cycle.failures += 1;
        }
        let all = cycle.failures + cycle.reference_failures;
        let Some(code) = escrow(cycle.failures, cycle.reference_failures, cycle.done) else { return };
        let done = cycle.done;
        let details = format!("{all} of {done} changes failed.");
        self.cycle_failed(now, EntraFailure::new(code, details), true);
    }

    /// Before anybody is touched: stops the cycle when it would switch off more people and remove more groups than
    /// allowed.
    pub(super) fn guard_deletions(&mut self, now: SimTime) {
        let by_name = self.app.people.values().filter(|m| m.link.is_some() && m.direct).count();
        self.take_everybody(by_name);
        let Some(threshold) = self.app.settings.deletion_threshold.filter(|_| !self.app.job.deletes_allowed)
        else {
            return;
        };
        // Only what this cycle would take away: without a row for `active` nobody is switched off.
        let mapping = &self.app.mapping;
        let goes = |at: usize| {
            let Some(person) = self.directory.people.get(at) else { return false };
            let on = self.outside(at, false).is_none() && person.enabled && !person.deleted;
            Wanted::of(person, mapping, on).active == Some(false)
        };
        let on = self.app.people.iter().filter(|(_, m)| m.link.is_some() && m.state != PersonState::Disabled);
        let leavers: Vec<usize> = on.map(|(at, _)| *at).filter(|at| goes(*at)).collect();
        let gone = self.app.groups.values().filter(|g| mapping.groups && g.link.is_some() && !g.assigned);
        let groups = gone.count();
        let all = leavers.len() + groups;
        if all <= usize::try_from(threshold).unwrap_or(usize::MAX) {
            return;
        }
        for at in &leavers {
            let Some(person) = self.directory.people.get(*at) else { continue };
            let entry = LogEntry {
                at: now,
                action: LogAction::StagedDelete,
                status: LogStatus::Skipped,
                person_id: Some(person.id.clone()),
                name: person.display_name.clone(),
                target_id: self.app.people.get(at).and_then(|m| m.link.clone()),
                code: Some(code::TOO_MANY_DELETES),
                details: "The deletion is held back: the threshold for accidental deletions is exceeded."
                    .to_owned(),
            };
            self.app.note(entry);
        }
        let details = format!(
            "{all} deletions exceed the threshold of {threshold} for accidental deletions. Nothing was deleted."
        );
        self.cycle_failed(now, EntraFailure::new(code::TOO_MANY_DELETES, details), true);
    }

    /// Whether deletions are held back.
    pub(super) fn staged(&self) -> bool {
        matches!(&self.app.job.state, JobState::Quarantine(failure) if failure.code == code::TOO_MANY_DELETES)
    }

    pub(super) fn note_failure(&mut self, now: SimTime, failure: &EntraFailure) {
        let entry = LogEntry {
            at: now,
            action: LogAction::Other,
            status: LogStatus::Failure,
            person_id: None,
            name: self.app.name(),
            target_id: None,
            code: Some(failure.code),
            details: failure.details.clone(),
        };
        self.app.note(entry);
    }
}

/// The reason for a quarantine when so many of `done` things failed.
fn escrow(failures: u32, references: u32, done: usize) -> Option<&'static str> {
    let done = u64::try_from(done).unwrap_or(u64::MAX);
    let allowed = done.saturating_mul(u64::from(ESCROW_PERCENT));
    if failures.saturating_add(references) >= ESCROW_TOTAL {
        Some(code::ESCROW_TOTAL)
    } else if failures > ESCROW_BASE {
        Some(code::ESCROW_BASE)
    } else {
        (failures >= ESCROW_MINIMUM && u64::from(failures) * 100 > allowed).then_some(code::ESCROW_SHARE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_quarantine_by_share_by_number_and_with_references() {
        for (failures, references, done, wanted) in [
            (4_999, 0, 4_999, None),
            (5_000, 0, 12_500, None),
            (5_000, 0, 12_499, Some(code::ESCROW_SHARE)),
            (40_000, 0, 200_000, None),
            (40_001, 0, 200_000, Some(code::ESCROW_BASE)),
            (30_000, 29_999, 200_000, None),
            (30_000, 30_000, 200_000, Some(code::ESCROW_TOTAL)),
            (0, 60_000, 200_000, Some(code::ESCROW_TOTAL)),
        ] {
            assert_eq!(escrow(failures, references, done), wanted, "{failures} {references} {done}");
        }
    }
}
