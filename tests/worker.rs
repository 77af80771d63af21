//! The seam between threads: jobs end when told to, late answers are told apart, dropping the worker ends it.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where its ground gives way")]

use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use contractbook_setup::domain::checks::{NotTriedReason, Rung, RungState, Verdict};
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::worker::{Command, Event, PracticeOptions, WatchPlan, Worker};

/// Long enough for any machine; the tests end as soon as the event is there.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that takes connections and never says a word. The connections are kept open by the receiver.
fn silent() -> (String, Receiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/scim", listener.local_addr().unwrap());
    let (taken, kept) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            if taken.send(stream).is_err() {
                break;
            }
        }
    });
    (url, kept)
}

fn token() -> SecretToken {
    SecretToken::new("cb-0123456789abcdef0123456789".to_owned())
}

fn wait<T>(worker: &Worker, mut wanted: impl FnMut(Event) -> Option<T>) -> T {
    loop {
        if let Some(found) = wanted(worker.wait(PATIENCE).expect("an event")) {
            return found;
        }
    }
}

#[test]
fn a_cancelled_check_reports_what_it_had() {
    let (url, _kept) = silent();
    let mut worker = Worker::start(|| {}).unwrap();
    let job = worker.new_job();
    worker.send(Command::Check {
        job,
        tenant_url: url,
        token: Some(token()),
        timeout: PATIENCE,
        keep: Vec::new(),
    });
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
    let plan = WatchPlan {
        tenant_url: read_tenant_url(&url).url.unwrap(),
        token: token(),
        every: Duration::from_mins(1),
        since: None,
        trial: None,
    };
    worker.send(Command::Watch { job, plan });
    worker.send(Command::Cancel(job));
    wait(&worker, |event| matches!(event, Event::Cancelled(of) if of == job).then_some(()));
}

#[test]
fn dropping_the_worker_ends_hanging_jobs() {
    let (url, kept) = silent();
    let mut worker = Worker::start(|| {}).unwrap();
    let job = worker.new_job();
    worker.send(Command::Check {
        job,
        tenant_url: url,
        token: Some(token()),
        timeout: PATIENCE,
        keep: Vec::new(),
    });
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
    assert!(why.contains(&port.to_string()), "{why}");
}
