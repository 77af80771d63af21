//! A Contractbook of the tests' own for the watch: honest unless told otherwise, with times of its own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use contractbook_setup::domain::people::WatchMemory;
use contractbook_setup::domain::people::pace::{Moment, Pace};
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::watch::{Look, WatchPlan, Watcher};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::wild_server::{self, Ask, Manner, Say, Server};

/// One account.
#[derive(Debug, Clone)]
pub struct One {
    pub id: u64,
    pub login: String,
    pub active: bool,
    /// Seconds on the server's clock.
    pub created: i64,
    pub modified: i64,
}

/// How the server behaves.
#[expect(clippy::struct_excessive_bools, reason = "each is a fault of its own")]
#[derive(Debug, Clone)]
pub struct Manners {
    /// Says `Date`.
    pub date: bool,
    /// Knows `meta.lastModified gt`.
    pub tells_changes: bool,
    /// Gives everybody whatever the question for changes is.
    pub ignores_moment: bool,
    /// Answers nobody to questions for changes, but knows long ago and the future.
    pub forgets_changes: bool,
    /// Says `meta`.
    pub meta: bool,
    /// The newest stand first.
    pub newest_first: bool,
    /// Added to every `totalResults` of the plain list.
    pub inflated: u64,
    /// Always the first page.
    pub ignores_start: bool,
    /// Most accounts in one answer.
    pub most: usize,
    /// Answered instead of anything else.
    pub refusal: Option<(u16, Option<u64>)>,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            date: true,
            tells_changes: true,
            ignores_moment: false,
            forgets_changes: false,
            meta: true,
            newest_first: false,
            inflated: 0,
            ignores_start: false,
            most: 200,
            refusal: None,
        }
    }
}

#[derive(Debug, Default)]
pub struct World {
    pub people: Vec<One>,
    pub manners: Manners,
    pub clock: i64,
    made: u64,
}

impl World {
    pub fn add(&mut self, login: &str) {
        self.made += 1;
        let (login, at) = (login.to_owned(), self.clock);
        self.people.push(One { id: self.made, login, active: true, created: at, modified: at });
    }

    pub fn add_many(&mut self, prefix: &str, count: usize) {
        for n in 0..count {
            self.add(&format!("{prefix}{n}@nordwind.example"));
        }
    }

    pub fn touch(&mut self, login: &str) {
        let at = self.clock;
        let one = self.people.iter_mut().find(|p| p.login == login).unwrap();
        one.modified = at;
    }

    pub fn switch(&mut self, login: &str, active: bool) {
        self.touch(login);
        self.people.iter_mut().find(|p| p.login == login).unwrap().active = active;
    }

    fn json(&self, one: &One) -> Value {
        let mut user = json!({"id": one.id.to_string(), "userName": one.login, "active": one.active,
            "displayName": one.login.split('@').next(), "emails": [{"value": one.login, "primary": true}]});
        if self.manners.meta {
            user["meta"] = json!({"created": second(one.created), "lastModified": second(one.modified)});
        }
        user
    }

    fn answer(&self, ask: &Ask) -> Say {
        let mut headers = Vec::new();
        if self.manners.date {
            let date = jiff::fmt::rfc2822::DateTimePrinter::new();
            headers.push(("date", date.timestamp_to_rfc9110_string(&second(self.clock)).unwrap()));
        }
        let say =
            |status, body: Value, headers| Say { status, body: body.to_string(), headers, ..Say::default() };
        if let Some((status, wait)) = self.manners.refusal {
            headers.extend(wait.map(|wait| ("retry-after", wait.to_string())));
            let urn = "urn:ietf:params:scim:api:messages:2.0:Error";
            return say(status, json!({"schemas": [urn], "status": status.to_string()}), headers);
        }
        let url = url::Url::parse(&format!("http://x{}", ask.target)).unwrap();
        if let Some(id) = url.path().strip_prefix("/scim/Users/") {
            return match self.people.iter().find(|p| p.id.to_string() == id) {
                Some(one) => say(200, self.json(one), headers),
                None => say(404, json!({"detail": "none"}), headers),
            };
        }
        let filter = url.query_pairs().find(|(k, _)| k == "filter").map(|(_, v)| v.into_owned());
        let mut people: Vec<&One> = self.people.iter().collect();
        if self.manners.newest_first {
            people.reverse();
        }
        let mut inflated = self.manners.inflated;
        if let Some(filter) = filter {
            inflated = 0;
            let value = filter.split('"').nth(1).unwrap().to_owned();
            if filter.starts_with("meta.lastModified gt") {
                if !self.manners.tells_changes {
                    let urn = "urn:ietf:params:scim:api:messages:2.0:Error";
                    let body = json!({"schemas": [urn], "status": "400", "scimType": "invalidFilter"});
                    return say(400, body, headers);
                }
                let moment: Timestamp = value.parse().unwrap();
                let recent = moment.as_second() > 0 && self.manners.forgets_changes;
                let all = self.manners.ignores_moment;
                people.retain(|p| all || (second(p.modified) > moment && !recent));
            } else {
                people.retain(|p| p.login.eq_ignore_ascii_case(&value));
            }
        }
        let total = people.len() as u64 + inflated;
        let start = if self.manners.ignores_start { 1 } else { ask.start().max(1) };
        let count = ask.count().min(self.manners.most);
        let page: Vec<Value> = people.iter().skip(start - 1).take(count).map(|p| self.json(p)).collect();
        let urn = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
        let body = json!({"schemas": [urn], "totalResults": total, "startIndex": start,
            "itemsPerPage": page.len(), "Resources": page});
        say(200, body, headers)
    }
}

/// A second of the server's clock.
pub fn second(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

/// A server, and one watch of it in a time of its own.
pub struct Company {
    pub world: Arc<Mutex<World>>,
    pub server: Server,
    /// Seconds since the beginning.
    pub time: i64,
    /// How far the wall clock of this computer is ahead of the server's.
    pub ahead: i64,
}

impl Company {
    /// So many people were made long ago.
    pub fn new(people: usize, manners: Manners) -> Self {
        let world = Arc::new(Mutex::new(World { manners, clock: -1_000_000, ..World::default() }));
        world.lock().unwrap().add_many("old", people);
        world.lock().unwrap().clock = 0;
        let asked = Arc::clone(&world);
        let server = wild_server::serve(Manner::Modern, move |ask| asked.lock().unwrap().answer(ask));
        Self { world, server, time: 0, ahead: 0 }
    }

    pub fn plan(&self) -> WatchPlan {
        WatchPlan {
            tenant_url: read_tenant_url(&self.server.url()).url.unwrap(),
            token: SecretToken::new("cb-0123456789abcdef0123456789".to_owned()),
            pace: Pace { quick: Duration::from_secs(4), slowest: Duration::from_mins(3) },
            since: None,
            memory: WatchMemory::default(),
            trial: None,
            follow_trial: false,
            expected: None,
        }
    }

    /// A watch of its own; the plan says of what.
    pub fn watcher(&self, plan: WatchPlan) -> Watcher {
        assert_eq!(plan.tenant_url.for_entra(), self.plan().tenant_url.for_entra());
        Watcher::new(HttpClient::with_roots(Limits::default(), Vec::new()).unwrap(), plan)
    }

    /// Lets time pass, for the server and for this computer.
    pub fn pass(&mut self, seconds: i64) {
        self.time += seconds;
        self.world.lock().unwrap().clock = self.time;
    }

    pub fn now(&self) -> Moment {
        let wall = second(self.time).checked_add(SignedDuration::from_secs(self.ahead)).unwrap();
        Moment { wall, up: Duration::from_secs(self.time.unsigned_abs()) }
    }

    /// Changes the world.
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.world.lock().unwrap())
    }

    /// Looks, waits as long as the look says, looks again, so many times; each later look costs at most one request.
    pub async fn look(&mut self, watcher: &mut Watcher, looks: usize) -> Vec<Look> {
        let mut all = Vec::new();
        for _ in 0..looks {
            let look = watcher.look(self.now()).await;
            self.pass(i64::try_from(look.next.as_secs().max(1)).unwrap());
            all.push(look);
        }
        all
    }
}

/// Logins of those who arrived in these looks, sorted.
pub fn arrived(looks: &[Look]) -> Vec<String> {
    let mut all: Vec<_> = looks.iter().flat_map(|l| &l.arrivals).map(|a| a.user_name.clone()).collect();
    all.sort();
    all
}
