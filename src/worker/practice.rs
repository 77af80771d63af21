//! The practice company, kept by the worker: the built-in Contractbook and the built-in Entra.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use tokio::task::{JoinHandle, spawn_local};

use crate::domain::session::TenantUrl;
use crate::practice::entra::{
    ConnectionState, EntraFailure, EntraFault, EntraGroup, EntraHandle, EntraPerson, EntraView,
    OnDemandReport, Refusal, Simulator,
};
use crate::practice::{Contractbook, Fault, FaultSwitch, Options};

use super::command::PracticeOptions;
use super::entra_act::{EnteredConnection, EntraAct};
use super::event::Event;
use super::run::Out;

/// What the built-in Entra looks like, with the results of what was asked of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeEntra {
    /// App, connection, job, log.
    pub view: EntraView,
    /// Everybody in the directory.
    pub directory: Vec<EntraPerson>,
    /// Every group in the directory.
    pub groups: Vec<EntraGroup>,
    /// The last Test connection of the open app; `None` while one runs, and once other values were saved.
    pub last_test: Option<Result<(), EntraFailure>>,
    /// The last provisioning on demand; `None` while one runs.
    pub last_on_demand: Option<OnDemandReport>,
    /// What the portal said when it refused the last act; `None` after one that it did.
    pub last_refusal: Option<Refusal>,
}

impl PracticeEntra {
    /// Whether a connection is saved that passed Entra's own test as it now stands.
    pub fn is_connected(&self) -> bool {
        matches!(self.last_test, Some(Ok(()))) && self.view.saved_is_tested
    }

    /// The faults on Entra's side that are planted and not cured.
    pub fn planted(&self) -> &[EntraFault] {
        &self.view.planted
    }
}

/// What was asked of Entra, by the number of the act; an answer to an earlier one comes too late.
#[derive(Default)]
struct Asked {
    /// The last act.
    number: u64,
    /// The last test of each app, by object id.
    tests: HashMap<Option<String>, Test>,
    /// The last provisioning on demand.
    demand: u64,
    on_demand: Option<OnDemandReport>,
    refusal: Option<Refusal>,
}

struct Test {
    number: u64,
    outcome: Option<Result<(), EntraFailure>>,
}

/// Faults of the built-in Contractbook: those that were planted there, and those that a fault in Entra needs.
#[derive(Default)]
struct Faults {
    planted: BTreeSet<Fault>,
    shown: BTreeSet<Fault>,
}

/// The two halves, while practice is on.
struct Running {
    contractbook: Contractbook,
    desk: Rc<Desk>,
    reporter: JoinHandle<()>,
}

/// What the jobs of the practice share.
struct Desk {
    out: Out,
    entra: EntraHandle,
    asked: RefCell<Asked>,
    switch: FaultSwitch,
    faults: RefCell<Faults>,
    /// Practice was stopped; what still ends speaks of nothing that is there.
    stopped: Cell<bool>,
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
        let planted = known(&options.faults);
        let usual = Options::default();
        let contractbook = Contractbook::start(Options {
            port: options.port,
            users: options.users.unwrap_or(usual.users),
            latency: options.latency,
            faults: planted.clone(),
            token: None,
        });
        let contractbook = match contractbook.await {
            Ok(contractbook) => contractbook,
            Err(error) => {
                self.out.send(Event::PracticeFailed(error));
                return;
            }
        };
        let desk = Rc::new(Desk {
            out: self.out.clone(),
            entra: EntraHandle::spawn(),
            asked: RefCell::default(),
            switch: contractbook.fault_switch(),
            faults: RefCell::new(Faults { shown: planted.clone(), planted }),
            stopped: Cell::new(false),
        });
        self.out.send(Event::PracticeReady {
            tenant_url: contractbook.tenant_url(),
            token: contractbook.token(),
        });
        desk.report();
        let reporter = {
            let desk = Rc::clone(&desk);
            let mut changes = desk.entra.changes();
            spawn_local(async move {
                while changes.changed().await.is_ok() {
                    desk.report();
                    // No more than ten pictures a second, whatever happens in between.
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            })
        };
        self.running = Some(Running { contractbook, desk, reporter });
    }

    /// Stops both.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.desk.stopped.set(true);
            running.reporter.abort();
            running.contractbook.shutdown().await;
        }
    }

    /// Whether the built-in Contractbook answers at this address.
    pub fn is_at(&self, tenant_url: &TenantUrl) -> bool {
        self.running.as_ref().is_some_and(|r| r.contractbook.tenant_url() == tenant_url.as_str())
    }

    /// Plants exactly these faults in the built-in Contractbook; unknown names are left out.
    pub fn plant(&self, faults: &[String]) {
        if let Some(running) = &self.running {
            running.desk.faults.borrow_mut().planted = known(faults);
            running.desk.bring_faults(&running.desk.entra.snapshot());
        }
    }

    /// Does something in the built-in Entra. What takes time runs beside the worker's other jobs.
    pub fn act(&self, act: EntraAct) {
        if let Some(running) = &self.running {
            let desk = Rc::clone(&running.desk);
            desk.asked.borrow_mut().number += 1;
            let done = desk.act(act);
            desk.asked.borrow_mut().refusal = done.err();
            desk.report();
        }
    }
}

impl Desk {
    fn act(self: &Rc<Self>, act: EntraAct) -> Result<(), Refusal> {
        let entra = &self.entra;
        match act {
            EntraAct::CreateApp { name } => {
                entra.create_app(&name);
            }
            EntraAct::CreateAppAs { name, kind } => {
                entra.act(|simulator, _| simulator.create_app_as(&name, kind));
            }
            EntraAct::OpenApp(id) => entra.act(|simulator, _| simulator.open_app(&id))?,
            EntraAct::Connect { tenant_url, token } => {
                // What was tried before says nothing about these.
                self.forget_test();
                entra.save_connection(&tenant_url, token)?;
                self.test();
            }
            EntraAct::TestConnection(EnteredConnection { tenant_url, token, method }) => {
                self.forget_test();
                entra.act(|simulator, _| simulator.enter_connection(&tenant_url, token, method))?;
                self.test();
            }
            EntraAct::SaveConnection(EnteredConnection { tenant_url, token, method }) => {
                entra.act(|simulator, _| simulator.save_connection_as(&tenant_url, token, method))?;
                // The older page saves anything: then the last test was of other values.
                if entra.snapshot().connection == ConnectionState::Saved {
                    self.forget_test();
                }
            }
            EntraAct::Assign(ids) => entra.act(|simulator, _| simulator.assign_only(&ids))?,
            EntraAct::AssignGroups(ids) => entra.act(|simulator, _| simulator.assign_groups(&ids))?,
            EntraAct::OnDemand(id) => {
                let (number, report) = (self.demand(), entra.on_demand(&id));
                let desk = Rc::clone(self);
                spawn_local(async move { desk.demanded(number, report.await) });
            }
            EntraAct::OnDemandGroup { group, members } => {
                let (number, report) = (self.demand(), entra.on_demand_group(&group, &members));
                let desk = Rc::clone(self);
                spawn_local(async move { desk.demanded(number, report.await) });
            }
            EntraAct::SetMapping(mapping) => entra.act(|simulator, _| simulator.set_mapping(mapping))?,
            EntraAct::SetSettings(settings) => entra.act(|simulator, _| simulator.set_settings(settings))?,
            EntraAct::UpdatePerson(person) => entra.update_person(*person),
            EntraAct::DeletePerson(id) => entra.act(|simulator, _| simulator.delete_person(&id)),
            EntraAct::RestorePerson(id) => entra.act(|simulator, _| simulator.restore_person(&id)),
            EntraAct::ActivateRole => entra.act(|simulator, _| simulator.activate_role()),
            EntraAct::Start => entra.start()?,
            EntraAct::Restart => entra.restart()?,
            EntraAct::AllowDeletes => entra.act(Simulator::allow_deletes)?,
            EntraAct::Pause => entra.pause()?,
            EntraAct::PlantFault(fault) => entra.act(|simulator, _| simulator.plant(fault)),
            EntraAct::ClearFault(fault) => entra.act(|simulator, _| simulator.clear(fault)),
            EntraAct::SkipToNextCycle => entra.skip_to_next_cycle(),
            EntraAct::Speed(factor) => entra.set_speed(factor),
        }
        Ok(())
    }

    /// Object id of the open app.
    fn open_app(&self) -> Option<String> {
        self.entra.snapshot().app.map(|app| app.object_id)
    }

    /// The last test of the open app says nothing any more, nor will one that still runs.
    fn forget_test(&self) {
        let app = self.open_app();
        self.asked.borrow_mut().tests.remove(&app);
    }

    fn test(self: &Rc<Self>) {
        let app = self.open_app();
        let number = self.asked.borrow().number;
        self.asked.borrow_mut().tests.insert(app.clone(), Test { number, outcome: None });
        let (desk, outcome) = (Rc::clone(self), self.entra.test_connection());
        spawn_local(async move {
            let outcome = outcome.await;
            if let Some(test) = desk.asked.borrow_mut().tests.get_mut(&app)
                && test.number == number
            {
                test.outcome = Some(outcome);
            }
            desk.report();
        });
    }

    /// Begins a provisioning on demand and gives its number.
    fn demand(&self) -> u64 {
        let mut asked = self.asked.borrow_mut();
        (asked.demand, asked.on_demand) = (asked.number, None);
        asked.demand
    }

    fn demanded(&self, number: u64, done: Result<Option<OnDemandReport>, Refusal>) {
        {
            let mut asked = self.asked.borrow_mut();
            if let (Err(refusal), true) = (&done, asked.number == number) {
                asked.refusal = Some(*refusal);
            }
            if asked.demand == number {
                asked.on_demand = done.ok().flatten();
            }
        }
        self.report();
    }

    fn report(&self) {
        if self.stopped.get() {
            return;
        }
        let view = self.entra.snapshot();
        self.bring_faults(&view);
        let asked = self.asked.borrow();
        let app = view.app.as_ref().map(|app| app.object_id.clone());
        let last_test = asked.tests.get(&app).and_then(|test| test.outcome.clone());
        self.out.send(Event::EntraChanged(Box::new(PracticeEntra {
            view,
            directory: self.entra.people(),
            groups: self.entra.groups(),
            last_test,
            last_on_demand: asked.on_demand.clone(),
            last_refusal: asked.refusal,
        })));
    }

    /// Lets the built-in Contractbook do its part of the faults in Entra.
    fn bring_faults(&self, view: &EntraView) {
        let mut faults = self.faults.borrow_mut();
        let mut all = faults.planted.clone();
        all.extend(view.contractbook.iter().copied());
        if faults.shown != all {
            self.switch.set(all.clone());
            faults.shown = all;
        }
    }
}

/// The faults of these names; who asks in words has looked before whether there is such a fault.
fn known(names: &[String]) -> BTreeSet<Fault> {
    let fault = |name: &String| {
        let read = name.parse::<Fault>();
        read.inspect_err(|error| tracing::warn!(%error, "nothing is planted for an unknown name")).ok()
    };
    names.iter().filter_map(fault).collect()
}
