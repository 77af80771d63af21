//! The built-in Entra in front of a server, without waiting: time is handed in.

use std::collections::BTreeSet;
use std::time::Duration;

use contractbook_setup::domain::scim::User;
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::entra::{
    AskResult, CallAnswer, CallError, Directory, EntraFault, EntraOutcome, EntraPerson, EntraView,
    OnDemandReport, PersonState, PlannedCall, SimTime, Simulator,
};
use contractbook_setup::practice::{Contractbook, Fault, Options};

pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn bare(directory: Directory) -> Simulator {
    let mut n = 0;
    Simulator::with_directory(directory, move || {
        n += 1;
        format!("00000000-0000-4000-8000-{n:012}")
    })
}

pub fn simulator_of(directory: Directory) -> Simulator {
    with_app(bare(directory))
}

fn with_app(mut simulator: Simulator) -> Simulator {
    simulator.create_app("Contractbook");
    simulator
}

pub fn simulator() -> Simulator {
    simulator_of(Directory::nordwind())
}

pub fn find(simulator: &Simulator, given: &str) -> EntraPerson {
    simulator.people().iter().find(|p| p.given == given).unwrap().clone()
}

/// A simulator and a real server; no waiting.
pub struct World {
    pub book: Option<Contractbook>,
    pub client: reqwest::Client,
    pub simulator: Simulator,
    pub now: SimTime,
    pub sent: Vec<PlannedCall>,
    /// Faults of the server beside those that the planted ones need.
    pub faults: BTreeSet<Fault>,
    shown: BTreeSet<Fault>,
}

impl World {
    /// Against the built-in Contractbook, with the connection saved.
    pub async fn new(faults: &[Fault], flag: &str) -> Self {
        let mut world = Self::unconnected(faults, Directory::nordwind()).await;
        world.simulator.create_app("Contractbook");
        let url = format!("{}{flag}", world.book().tenant_url());
        let token = world.book().token();
        world.simulator.save_connection(&url, token).unwrap();
        world
    }

    /// The same with no app yet.
    pub async fn unconnected(faults: &[Fault], directory: Directory) -> Self {
        Self::beside(Options::default().users, faults, directory).await
    }

    /// The same beside so many people who are in Contractbook already.
    pub async fn beside(users: usize, faults: &[Fault], directory: Directory) -> Self {
        let faults: BTreeSet<Fault> = faults.iter().copied().collect();
        let options = Options { users, faults: faults.clone(), ..Options::default() };
        let book = Contractbook::start(options).await.unwrap();
        let mut world = Self::with(bare(directory));
        (world.book, world.shown, world.faults) = (Some(book), faults.clone(), faults);
        world
    }

    /// Against any server.
    pub fn against(url: &str, token: SecretToken, directory: Directory) -> Self {
        let mut world = Self::with(simulator_of(directory));
        world.simulator.save_connection(url, token).unwrap();
        world
    }

    fn with(simulator: Simulator) -> Self {
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        let client = client.timeout(Duration::from_secs(2));
        Self {
            book: None,
            client: client.build().unwrap(),
            simulator,
            now: SimTime::default(),
            sent: Vec::new(),
            faults: BTreeSet::new(),
            shown: BTreeSet::new(),
        }
    }

    pub fn book(&self) -> &Contractbook {
        self.book.as_ref().unwrap()
    }

    /// Sets the faults of the server.
    pub fn set_faults(&mut self, faults: &[Fault]) {
        self.faults = faults.iter().copied().collect();
    }

    pub fn plant(&mut self, fault: EntraFault) {
        self.simulator.at(self.now);
        self.simulator.plant(fault);
    }

    /// Lets the server do its part of the faults.
    fn bring_faults(&mut self) {
        let Some(book) = &self.book else { return };
        let mut all = self.faults.clone();
        all.extend(self.simulator.contractbook_faults());
        if all != self.shown {
            book.set_faults(all.clone());
            self.shown = all;
        }
    }

    pub async fn step(&mut self) -> bool {
        self.bring_faults();
        let Some(call) = self.simulator.tick(self.now).pop() else { return false };
        let method = call.method.parse().unwrap();
        let (base, token) = self.simulator.destination().unwrap();
        let mut request =
            self.client.request(method, format!("{base}{}", call.path)).bearer_auth(token.expose());
        if let Some(body) = &call.body {
            request = request.header("content-type", "application/scim+json").body(body.to_string());
        }
        let answer = async {
            let response = request.send().await?;
            let status = response.status().as_u16();
            Ok(CallAnswer { status, body: response.bytes().await?.to_vec() })
        };
        let answer =
            answer.await.map_err(
                |error: reqwest::Error| {
                    if error.is_timeout() { CallError::Timeout } else { CallError::Sending }
                },
            );
        self.simulator.answer(self.now, call.id, &answer);
        self.sent.push(call);
        true
    }

    /// Until the cycle that comes next has ended or failed.
    pub async fn cycle(&mut self) {
        self.now = self.now.max(self.simulator.next_wake(self.now).unwrap());
        loop {
            if !self.step().await {
                match self.simulator.view(self.now, 1.0).cycle {
                    Some(_) => self.now = self.simulator.next_wake(self.now).unwrap(),
                    None => break,
                }
            }
        }
        self.bring_faults();
    }

    pub async fn start(&mut self) {
        self.simulator.start(self.now).unwrap();
        self.cycle().await;
    }

    pub async fn asked(&mut self) -> AskResult {
        while self.step().await {}
        self.simulator.take_results().pop().unwrap().1
    }

    pub async fn test_connection(&mut self) -> EntraOutcome {
        self.simulator.ask_test();
        match self.asked().await {
            AskResult::Tested(outcome) => outcome,
            other @ AskResult::OnDemand(_) => unreachable!("{other:?}"),
        }
    }

    pub async fn on_demand(&mut self, given: &str) -> OnDemandReport {
        let id = find(&self.simulator, given).id;
        self.simulator.ask_on_demand(&id).unwrap();
        self.report().await
    }

    pub async fn report(&mut self) -> OnDemandReport {
        match self.asked().await {
            AskResult::OnDemand(report) => report,
            other @ AskResult::Tested(_) => unreachable!("{other:?}"),
        }
    }

    pub fn ids(&self, given: &[&str]) -> Vec<String> {
        given.iter().map(|g| find(&self.simulator, g).id).collect()
    }

    pub fn assign(&mut self, given: &[&str]) {
        let ids = self.ids(given);
        self.simulator.assign(&ids).unwrap();
    }

    pub fn change(&mut self, given: &str, change: impl FnOnce(&mut EntraPerson)) {
        let mut person = find(&self.simulator, given);
        change(&mut person);
        self.simulator.update_person(person);
    }

    /// Assigns groups by name, and no others.
    pub fn group_ids(&self, names: &[&str]) -> Vec<String> {
        let of = |name: &&str| self.simulator.groups().iter().find(|g| g.name == *name).unwrap().id.clone();
        names.iter().map(of).collect()
    }

    pub fn view(&self) -> EntraView {
        self.simulator.view(self.now, 1.0)
    }

    pub fn state(&self, given: &str) -> PersonState {
        self.view().people.into_iter().find(|p| p.person.given == given).unwrap().state
    }

    pub fn in_contractbook(&self, user_name: &str) -> Option<User> {
        self.book().users_snapshot().into_iter().find(|user| user.user_name == user_name)
    }

    /// The account of somebody by first name.
    pub fn account(&self, given: &str) -> Option<User> {
        self.in_contractbook(&find(&self.simulator, given).upn)
    }
}
