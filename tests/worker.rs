//! The seam between threads: jobs end when told to, late answers are told apart, dropping the worker ends it.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod events;
    pub mod silent;
}

use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use common::events::{PATIENCE, wait};
use common::silent::silent;
use contractbook_setup::domain::checks::write::{TrialPlan, TrialStep};
use contractbook_setup::domain::checks::{NotTriedReason, Rung, RungState, Verdict};
use contractbook_setup::domain::people::WatchMemory;
use contractbook_setup::domain::people::pace::Pace;
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::worker::{Command, Event, JobId, PracticeOptions, WatchPlan, Worker, fresh_probe};

fn token() -> SecretToken {
    SecretToken::new("cb-0123456789abcdef0123456789".to_owned())
}

/// Begins the whole check of this address.
fn check(worker: &mut Worker, tenant_url: String) -> JobId {
    let job = worker.new_job();
    worker.send(Command::Check {
        job,
        tenant_url,
        token: Some(token()),
        timeout: PATIENCE,
        keep: Vec::new(),
    });
    job
}

#[test]
fn a_cancelled_check_reports_what_it_had() {
    let (url, _kept) = silent();
    let mut worker = Worker::start(|| {}).unwrap();
    let job = check(&mut worker, url);
    wait(&worker, |event| matches!(event, Event::RungStarted(_, Rung::Http)).then_some(()));
    worker.send(Command::Cancel(job));
    let report = wait(&worker, |event| match event {
        Event::Checked(of, report) if of == job => Some(report),
        _ => None,
    });
    assert_eq!(report.verdict, Verdict::Cancelled);
    assert_eq!(report.rungs.len(), 10);
    assert_eq!(report.rung(Rung::Route).unwrap().state, RungState::Passed, "what was found stays");
    assert_eq!(report.rung(Rung::People).unwrap().not_tried, Some(NotTriedReason::Cancelled));
}

#[test]
fn a_watch_ends_when_told() {
    let (url, _kept) = silent();
    let mut worker = Worker::start(|| {}).unwrap();
    let job = worker.new_job();
    let plan = watch_of(&url, token(), Pace::default());
    worker.send(Command::Watch { job, plan });
    worker.send(Command::Cancel(job));
    wait(&worker, |event| matches!(event, Event::Cancelled(of) if of == job).then_some(()));
}

fn watch_of(url: &str, token: SecretToken, pace: Pace) -> WatchPlan {
    WatchPlan {
        tenant_url: read_tenant_url(url).url.unwrap(),
        token,
        pace,
        since: None,
        memory: WatchMemory::default(),
        trial: None,
        follow_trial: false,
        expected: None,
    }
}

#[test]
fn a_person_in_a_hurry_need_not_wait_for_the_next_look() {
    let (_company, url, token) = company();
    let mut worker = Worker::start(|| {}).unwrap();
    let job = worker.new_job();
    let hour = Duration::from_hours(1);
    worker.send(Command::Watch { job, plan: watch_of(&url, token, Pace { quick: hour, slowest: hour }) });
    for _ in 0..3 {
        let look = wait(&worker, |event| match event {
            Event::Looked(of, look) if of == job => Some(look),
            _ => None,
        });
        assert_eq!((look.total, look.next), (Some(24), hour));
        worker.send(Command::LookNow(job));
    }
}

#[test]
fn a_refused_token_ends_the_watch() {
    let (company, url, token) = company();
    company.send(Command::PlantFaults(vec!["token-rejected".to_owned()]));
    let mut worker = Worker::start(|| {}).unwrap();
    let job = worker.new_job();
    let quick = Duration::from_millis(20);
    let plan = watch_of(&url, token.clone(), Pace { quick, slowest: quick });
    worker.send(Command::Watch { job, plan });
    // The fault may be planted after the first look.
    let last = wait(&worker, |event| match event {
        Event::Looked(_, look) if look.ended => Some(look),
        Event::Looked(..) => None,
        other => panic!("{other:?}"),
    });
    assert_eq!(last.problem.map(|p| p.id), Some(ProblemId::TokenRejected));
    // Nothing is asked any more: what is wanted of the watch comes to nothing, and what is wanted of others is answered.
    worker.send(Command::LookNow(job));
    let (job, tenant_url) = (worker.new_job(), read_tenant_url(&url).url.unwrap());
    worker.send(Command::ReadUsers { job, tenant_url, token, timeout: None });
    wait(&worker, |event| match event {
        Event::Looked(..) => panic!("it looked again"),
        Event::UsersRead(of, _) if of == job => Some(()),
        _ => None,
    });
}

#[test]
fn dropping_the_worker_ends_hanging_jobs() {
    let (url, kept) = silent();
    let mut worker = Worker::start(|| {}).unwrap();
    check(&mut worker, url);
    let _connection = kept.recv_timeout(PATIENCE).expect("the check has connected");
    drop(worker);
}

#[test]
fn practice_starts_again_from_scratch() {
    let worker = Worker::start(|| {}).unwrap();
    let ready = || {
        worker.send(Command::StartPractice(PracticeOptions::default()));
        wait(&worker, |event| match event {
            Event::PracticeReady { tenant_url, token } => Some((tenant_url, token.expose().to_owned())),
            _ => None,
        })
    };
    let first = ready();
    let second = ready();
    assert_ne!(first.1, second.1, "a token of its own each time");
    let port =
        first.0.split(':').nth(2).and_then(|rest| rest.split('/').next()).unwrap().parse::<u16>().unwrap();
    if first.0 != second.0 {
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "the first one is gone");
    }
}

#[test]
fn a_taken_port_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let worker = Worker::start(|| {}).unwrap();
    worker.send(Command::StartPractice(PracticeOptions { port: Some(port), ..PracticeOptions::default() }));
    let why = wait(&worker, |event| match event {
        Event::PracticeFailed(why) => Some(why),
        _ => None,
    });
    let said = why.text(&contractbook_setup::domain::texts::Texts::english());
    assert!(said.contains(&port.to_string()), "{said}");
}

/// The practice company on another worker, as a server that stays when this worker ends.
fn company() -> (Worker, String, SecretToken) {
    let worker = Worker::start(|| {}).unwrap();
    let latency = Duration::from_millis(30);
    worker.send(Command::StartPractice(PracticeOptions { latency, ..PracticeOptions::default() }));
    let (url, token) = wait(&worker, |event| match event {
        Event::PracticeReady { tenant_url, token } => Some((tenant_url, token)),
        _ => None,
    });
    (worker, url, token)
}

fn plan(url: &str) -> TrialPlan {
    TrialPlan::new(read_tenant_url(url).url.unwrap(), fresh_probe())
}

#[test]
fn a_trial_write_tells_its_steps_and_its_end() {
    let (_company, url, token) = company();
    let folder = tempfile::tempdir().unwrap();
    let mut worker = Worker::start_with(Some(folder.path().to_owned()), || {}).unwrap();
    let job = worker.new_job();
    worker.send(Command::TrialWrite { job, plan: plan(&url), token });
    let (mut steps, mut requests) = (0, 0);
    let report = wait(&worker, |event| match event {
        Event::TrialStepDone(of, _) if of == job => {
            steps += 1;
            None
        }
        Event::Requested(of, _) if of == job => {
            requests += 1;
            None
        }
        Event::TrialFinished(of, report) if of == job => Some(report),
        _ => None,
    });
    assert_eq!((report.verdict, steps, requests), (Verdict::Ready, 15, report.requests.len()));
    worker.send(Command::ListTrialLeftovers);
    let open = wait(&worker, |event| match event {
        Event::TrialLeftovers(open) => Some(open.unwrap()),
        _ => None,
    });
    assert_eq!(open, []);
}

#[test]
fn closing_the_program_cleans_up_a_trial_write() {
    let (company, url, token) = company();
    let folder = tempfile::tempdir().unwrap();
    let mut worker = Worker::start_with(Some(folder.path().to_owned()), || {}).unwrap();
    let job = worker.new_job();
    worker.send(Command::TrialWrite { job, plan: plan(&url), token: token.clone() });
    wait(&worker, |event| matches!(event, Event::TrialStepStarted(_, TrialStep::LookUp)).then_some(()));
    drop(worker);
    let notes = std::fs::read_dir(folder.path().join("trial-write-journal")).unwrap();
    let open = notes.filter(|e| e.as_ref().unwrap().path().extension().is_some_and(|e| e == "json"));
    assert_eq!(open.count(), 0);
    // Nobody of that name is there any more.
    let mut reader = Worker::start(|| {}).unwrap();
    let (job, tenant_url) = (reader.new_job(), read_tenant_url(&url).url.unwrap());
    reader.send(Command::ReadUsers { job, tenant_url, token, timeout: None });
    let read = wait(&reader, |event| match event {
        Event::UsersRead(_, read) => Some(read),
        _ => None,
    });
    assert_eq!(read.users.len(), 24);
    drop(company);
}
