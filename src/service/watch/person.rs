//! Looks for one person: the trial person, or somebody expected who has not come.

use jiff::Timestamp;

use super::ask::Trouble;
use super::{Brought, Watcher};
use crate::domain::people::arrivals::{SeenAccount, View};
use crate::domain::people::drill::Sight;
use crate::domain::people::sign_in_name;

/// Up to so many people who have not come are looked up one by one; more are found faster page by page.
const FEW: usize = 20;

impl Watcher {
    /// The trial person among these accounts: by id once it is known, else by login.
    pub(super) fn own_sight(&mut self, accounts: &[SeenAccount]) -> Option<Sight> {
        let trial = self.trial.as_deref()?.to_lowercase();
        let known = self.trial_id.as_deref();
        let by_id = known.and_then(|id| accounts.iter().find(|a| a.id == id));
        let account = by_id.or_else(|| accounts.iter().find(|a| a.user_name.to_lowercase() == trial))?;
        self.trial_id = Some(account.id.clone());
        Some(Sight::Here(Box::new(account.clone())))
    }

    /// Whether this turn belongs to the trial person: every second one, while the account is waited for.
    pub(super) fn is_trials_turn(&self) -> bool {
        let awaited = self.trial.is_some() && (self.follow_trial || self.trial_id.is_none());
        awaited && self.turn % 2 == 1
    }

    /// Asks for the trial person alone.
    pub(super) async fn ask_trial(&mut self, now: Timestamp, brought: &mut Brought) -> Result<(), Trouble> {
        let Some(trial) = self.trial.clone() else { return Ok(()) };
        if let Some(id) = self.trial_id.clone()
            && let Some(account) = self.asker.read(&id).await?
        {
            let server = self.asker.server_time().unwrap_or(now);
            self.take(&[account], View::Part, now, server, brought);
            return Ok(());
        } else if self.trial_id.take().is_some() {
            // Gone. Somebody of that login may come again under another id.
            brought.trial = Sight::Absent;
            self.trial_was_absent = true;
            return Ok(());
        }
        let found = self.named(&trial).await?;
        let server = self.asker.server_time().unwrap_or(now);
        if found.is_empty() {
            brought.trial = Sight::Absent;
            self.trial_was_absent = true;
        }
        let view = if self.trial_was_absent { View::Added } else { View::Part };
        self.take(&found, view, now, server, brought);
        Ok(())
    }

    /// Looks up the next of the expected people who have not come, while they are few; whether it has asked.
    pub(super) async fn ask_expected(
        &mut self,
        now: Timestamp,
        brought: &mut Brought,
    ) -> Result<bool, Trouble> {
        let open = self.arrivals.as_ref().map(|a| a.open(self.person, FEW + 1)).unwrap_or_default();
        let Some(place) = open.first().copied().filter(|_| open.len() <= FEW) else { return Ok(false) };
        let login = self.expected.as_ref().and_then(|logins| logins.get(place as usize)).cloned();
        let found = self.named(&sign_in_name(login.unwrap_or_default().trim())).await?;
        let server = self.asker.server_time().unwrap_or(now);
        self.take(&found, View::Part, now, server, brought);
        self.person = place.saturating_add(1);
        Ok(true)
    }

    /// The accounts of this login. A server that ignores the question brings others, too.
    async fn named(&mut self, login: &str) -> Result<Vec<SeenAccount>, Trouble> {
        let mut page = self.asker.look_up(login).await?;
        let login = login.to_lowercase();
        page.accounts.retain(|account| account.user_name.to_lowercase() == login);
        Ok(page.accounts)
    }
}
