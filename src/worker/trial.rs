//! Trial writes and the removal of their leftovers. They are let finish their cleaning up, also when the worker ends.

use std::path::PathBuf;

use jiff::Timestamp;
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, spawn_blocking, spawn_local};

use crate::domain::checks::write::{Probe, TrialPlan};
use crate::domain::session::{SecretToken, TenantUrl};
use crate::service::store::Store;
use crate::service::trial_write::{
    self, Journal, TrialEvent, TrialInput, TrialLimits, clean_up_entries, try_write,
};

use super::command::JobId;
use super::event::Event;
use super::jobs::{Jobs, Switch};
use super::run::{Client, Out};

/// A probe with a fresh random name, for [`TrialPlan::new`].
pub fn fresh_probe() -> Probe {
    trial_write::fresh_probe()
}

/// The trial writes under way.
pub struct Trials {
    out: Out,
    client: Client,
    /// Another data folder than the platform's.
    folder: Option<PathBuf>,
    running: Vec<JoinHandle<()>>,
}

impl Trials {
    /// None yet. `folder`: another one than the platform's data folder.
    pub fn new(out: Out, client: Client, folder: Option<PathBuf>) -> Self {
        Self { out, client, folder, running: Vec::new() }
    }

    /// Starts one. The practice company ends with this program, so its probes need no journal.
    pub fn start(&mut self, jobs: &Jobs, job: JobId, plan: TrialPlan, token: SecretToken, practice: bool) {
        let (client, out) = (self.client.clone(), self.out.clone());
        let journal = if practice { Journal::nowhere() } else { self.journal() };
        self.spawn(jobs, job, |mut switch| async move {
            let limits = TrialLimits::default();
            let input = TrialInput { plan, token, started_at: Timestamp::now(), limits };
            let on_event = tell(job, out.clone());
            let report = try_write(input, client.get(), journal, on_event, switch.stopped()).await;
            out.send(Event::TrialFinished(job, Box::new(report)));
        });
    }

    /// Removes what earlier ones left at this address.
    pub fn clean_up(&mut self, jobs: &Jobs, job: JobId, tenant_url: TenantUrl, token: SecretToken) {
        let (client, out) = (self.client.clone(), self.out.clone());
        let journal = self.journal();
        self.spawn(jobs, job, |mut switch| async move {
            let limits = TrialLimits::default();
            let (on_event, stop) = (tell(job, out.clone()), switch.stopped());
            let report = clean_up_entries(tenant_url, token, limits, client.get(), journal, on_event, stop);
            let report = report.await;
            out.send(Event::TrialFinished(job, Box::new(report)));
        });
    }

    /// Tells what the journal holds.
    pub fn list(&self) {
        let (out, journal) = (self.out.clone(), self.journal());
        spawn_local(async move {
            let read = spawn_blocking(move || journal.open_entries()).await;
            if let Ok(entries) = read {
                out.send(Event::TrialLeftovers(entries));
            }
        });
    }

    /// Waits until every trial has cleaned up, which its own limits bound.
    pub async fn finish(&mut self) {
        for running in self.running.drain(..) {
            // A panic in it was reported where it happened.
            let _ended = running.await;
        }
    }

    fn journal(&self) -> Journal {
        let folder = self.folder.clone().or_else(Store::default_folder);
        folder.map_or_else(Journal::missing, |folder| Journal::in_folder(&folder))
    }

    fn spawn<F>(&mut self, jobs: &Jobs, job: JobId, work: impl FnOnce(Switch) -> F)
    where
        F: Future<Output = ()> + 'static,
    {
        self.running.retain(|running| !running.is_finished());
        let (ended, end) = oneshot::channel::<()>();
        jobs.start(job, |switch| {
            let work = work(switch);
            async move {
                work.await;
                drop(ended);
            }
        });
        self.running.push(spawn_local(async move {
            let _dropped_at_the_end = end.await;
        }));
    }
}

fn tell(job: JobId, out: Out) -> impl FnMut(TrialEvent) {
    move |event| {
        out.send(match event {
            TrialEvent::StepStarted(step) => Event::TrialStepStarted(job, step),
            TrialEvent::StepDone(report) => Event::TrialStepDone(job, Box::new(report)),
            TrialEvent::Request(record) => Event::Requested(job, record),
        });
    }
}
