//! Makes the picture of the simulator that a window shows.

use std::time::Duration;

use super::app::Member;
use super::simulator::{SimTime, Simulator};
use super::view::{Counts, EntraView, GroupView, PersonView, Wait};

impl Simulator {
    /// What can be seen of the open app, at the moment `now`, at `speed` simulated seconds per real second.
    pub fn view(&self, now: SimTime, speed: f64) -> EntraView {
        let app = &self.app;
        let person = |(at, member): (&usize, &Member)| {
            Some(PersonView {
                person: self.directory.people.get(*at)?.clone(),
                assigned: member.assigned,
                by_name: member.direct,
                state: member.state.clone(),
                contractbook_id: member.link.clone(),
            })
        };
        let groups = app.groups.iter().filter(|(_, group)| group.assigned).filter_map(|(at, group)| {
            Some(GroupView {
                group: self.directory.groups.get(*at)?.clone(),
                contractbook_id: group.link.clone(),
                members: group.members.len(),
                failed: group.failed,
            })
        });
        let wait = |at: SimTime| {
            let simulated = now.until(at);
            let real = Duration::try_from_secs_f64(simulated.as_secs_f64() / speed);
            Wait { simulated, real: real.unwrap_or(Duration::MAX) }
        };
        let mut apps: Vec<_> =
            self.apps().filter_map(|app| app.view.clone().map(|v| (app.made, v))).collect();
        apps.sort_by_key(|(made, _)| *made);
        EntraView {
            app: app.view.clone(),
            apps: apps.into_iter().map(|(_, view)| view).collect(),
            role: self.role(),
            edition: self.edition(),
            tenant_url: app.saved.as_ref().map(|saved| saved.entered.clone()),
            connection: app.connection.clone(),
            saved_is_tested: app.is_tested(),
            people: app.people.iter().filter_map(person).collect(),
            groups: groups.collect(),
            mapping: (*app.mapping).clone(),
            settings: app.settings.clone(),
            job: app.job.state.clone(),
            cycle: app.job.cycle_view(),
            cycles_done: app.job.cycles_done,
            next_cycle: app.job.next_cycle_at.map(wait),
            counts: Counts::of(app.people.values().map(|p| &p.state)),
            log: app.log.iter().cloned().collect(),
            mails: app.mails.clone(),
            planted: self.planted.keys().copied().collect(),
            contractbook: self.contractbook_faults(),
            now,
            speed,
        }
    }
}
