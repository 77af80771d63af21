//! Jobs that can be stopped: each has a switch, and stopping waits for nobody.

use std::cell::RefCell;
use std::collections::HashMap;
use std::future::Future;
use std::rc::Rc;

use tokio::sync::{Notify, oneshot};
use tokio::task::spawn_local;

use super::command::JobId;

/// The jobs that are running.
#[derive(Clone, Default)]
pub struct Jobs {
    running: Rc<RefCell<HashMap<JobId, Running>>>,
}

struct Running {
    stop: oneshot::Sender<()>,
    nudge: Rc<Notify>,
}

/// What a job is given to notice a stop or a nudge.
pub struct Switch {
    stop: oneshot::Receiver<()>,
    /// Rings when the person wants the next turn at once.
    pub nudge: Rc<Notify>,
}

impl Switch {
    /// Is ready when the job is to stop. A job whose switch was thrown away is to stop as well.
    pub async fn stopped(&mut self) {
        let _asked_or_gone = (&mut self.stop).await;
    }

    /// Runs `work` until it is finished (`Some`) or the job is stopped (`None`).
    pub async fn run<T>(&mut self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            _ = &mut self.stop => None,
            done = work => Some(done),
        }
    }
}

impl Jobs {
    /// Starts a job. A job with the same number that still runs is stopped first.
    pub fn start<F>(&self, job: JobId, work: impl FnOnce(Switch) -> F)
    where
        F: Future<Output = ()> + 'static,
    {
        self.stop(job);
        let (stop, stopped) = oneshot::channel();
        let nudge = Rc::new(Notify::new());
        let work = work(Switch { stop: stopped, nudge: Rc::clone(&nudge) });
        self.running.borrow_mut().insert(job, Running { stop, nudge });
        let running = Rc::clone(&self.running);
        spawn_local(async move {
            work.await;
            running.borrow_mut().remove(&job);
        });
    }

    /// Stops a job; nothing happens when it has ended.
    pub fn stop(&self, job: JobId) {
        if let Some(running) = self.running.borrow_mut().remove(&job) {
            // The receiver is gone when the job ended in this very moment: nothing is left to stop.
            let _already_ended = running.stop.send(());
        }
    }

    /// Wakes a job that waits for its next turn.
    pub fn nudge(&self, job: JobId) {
        if let Some(running) = self.running.borrow().get(&job) {
            running.nudge.notify_one();
        }
    }

    /// Stops everything.
    pub fn stop_all(&self) {
        for (_, running) in self.running.borrow_mut().drain() {
            let _already_ended = running.stop.send(());
        }
    }
}
