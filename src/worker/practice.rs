//! The practice company, kept by the worker: the built-in Contractbook and the built-in Entra.

use std::cell::RefCell;
use std::rc::Rc;

use tokio::task::{JoinHandle, spawn_local};

use crate::domain::session::TenantUrl;
use crate::practice::entra::{EntraFailure, EntraHandle, EntraPerson, EntraView, OnDemandReport};
use crate::practice::{Contractbook, Fault, Options};

use super::command::{EntraAct, PracticeOptions};
use super::event::Event;
use super::run::Out;

/// What the built-in Entra looks like, with the results of what was asked of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeEntra {
    /// App, connection, job, log.
    pub view: EntraView,
    /// Everybody in the directory.
    pub directory: Vec<EntraPerson>,
    /// The last Test connection.
    pub last_test: Option<Result<(), EntraFailure>>,
    /// The last provisioning on demand.
    pub last_on_demand: Option<OnDemandReport>,
}

impl PracticeEntra {
    /// Whether a connection is saved that passed Entra's own test.
    pub fn is_connected(&self) -> bool {
        matches!(self.last_test, Some(Ok(())))
    }
}

#[derive(Default)]
struct Asked {
    last_test: Option<Result<(), EntraFailure>>,
    last_on_demand: Option<OnDemandReport>,
}

/// The two halves, while practice is on.
struct Running {
    contractbook: Contractbook,
    entra: Rc<EntraHandle>,
    asked: Rc<RefCell<Asked>>,
    reporter: JoinHandle<()>,
}

/// Practice, on or off.
pub struct Practice {
    out: Out,
    running: Option<Running>,
}

impl Practice {
    /// Off.
    pub fn new(out: Out) -> Self {
        Self { out, running: None }
    }

    /// Starts a fresh pair; an earlier one is stopped first.
    pub async fn start(&mut self, options: PracticeOptions) {
        self.stop().await;
        let faults = options.faults.iter().filter_map(|name| name.parse().ok()).collect();
        let usual = Options::default();
        let contractbook = Contractbook::start(Options {
            port: options.port,
            users: options.users.unwrap_or(usual.users),
            latency: options.latency,
            faults,
            token: None,
        });
        let contractbook = match contractbook.await {
            Ok(contractbook) => contractbook,
            Err(error) => {
                self.out.send(Event::PracticeFailed(error.to_string()));
                return;
            }
        };
        let entra = Rc::new(EntraHandle::spawn());
        let asked = Rc::default();
        self.out.send(Event::PracticeReady {
            tenant_url: contractbook.tenant_url(),
            token: contractbook.token(),
        });
        report(&self.out, &entra, &asked);
        let reporter = {
            let (out, entra, asked) = (self.out.clone(), Rc::clone(&entra), Rc::clone(&asked));
            let mut changes = entra.changes();
            spawn_local(async move {
                while changes.changed().await.is_ok() {
                    report(&out, &entra, &asked);
                    // No more than ten pictures a second, whatever happens in between.
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            })
        };
        self.running = Some(Running { contractbook, entra, asked, reporter });
    }

    /// Stops both.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.reporter.abort();
            running.contractbook.shutdown().await;
        }
    }

    /// Whether the built-in Contractbook answers at this address.
    pub fn is_at(&self, tenant_url: &TenantUrl) -> bool {
        self.running.as_ref().is_some_and(|r| r.contractbook.tenant_url() == tenant_url.as_str())
    }

    /// Plants exactly these faults; unknown names are left out.
    pub fn plant(&self, faults: &[String]) {
        if let Some(running) = &self.running {
            running
                .contractbook
                .set_faults(faults.iter().filter_map(|name| name.parse::<Fault>().ok()).collect());
        }
    }

    /// Does something in the built-in Entra. What takes time runs beside the worker's other jobs.
    pub fn act(&self, act: EntraAct) {
        let Some(running) = &self.running else { return };
        let (out, entra, asked) = (self.out.clone(), Rc::clone(&running.entra), Rc::clone(&running.asked));
        match act {
            EntraAct::CreateApp { name } => {
                entra.create_app(&name);
            }
            EntraAct::Connect { tenant_url, token } => {
                entra.save_connection(&tenant_url, token);
                spawn_local(async move {
                    let outcome = entra.test_connection().await;
                    asked.borrow_mut().last_test = Some(outcome);
                    report(&out, &entra, &asked);
                });
            }
            EntraAct::Assign(ids) => {
                for person in entra.people() {
                    if !ids.contains(&person.id) {
                        entra.unassign(&person.id);
                    }
                }
                entra.assign(&ids);
            }
            EntraAct::OnDemand(id) => {
                spawn_local(async move {
                    let done = entra.on_demand(&id).await;
                    asked.borrow_mut().last_on_demand = done;
                    report(&out, &entra, &asked);
                });
            }
            EntraAct::Start => {
                if let Err(refusal) = entra.start() {
                    tracing::warn!(?refusal, "the practice Entra did not start");
                }
            }
            EntraAct::Pause => entra.pause(),
            EntraAct::Speed(factor) => entra.set_speed(factor),
        }
    }
}

fn report(out: &Out, entra: &EntraHandle, asked: &RefCell<Asked>) {
    let asked = asked.borrow();
    out.send(Event::EntraChanged(Box::new(PracticeEntra {
        view: entra.snapshot(),
        directory: entra.people(),
        last_test: asked.last_test.clone(),
        last_on_demand: asked.last_on_demand.clone(),
    })));
}
