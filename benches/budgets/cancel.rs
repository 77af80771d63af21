//! How soon a check ends once it is cancelled while it waits for a server that never answers.

use std::net::{Ipv4Addr, TcpListener};
use std::thread::sleep;
use std::time::{Duration, Instant};

use contractbook_setup::domain::checks::Rung;
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::worker::{Command, Event, Worker};

use crate::table::{Budget, Row, Table, median_ms};

const PATIENCE: Duration = Duration::from_secs(30);

/// From sending the command to the end of the job.
pub fn measure(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    // The system accepts connections for a listener that never does; nobody ever answers them.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let tenant_url = format!("http://{}/scim", silent.local_addr()?);
    let mut worker = Worker::start(|| {})?;
    let mut took = Vec::new();
    for _ in 0..runs {
        let job = worker.new_job();
        worker.send(Command::Check {
            job,
            tenant_url: tenant_url.clone(),
            token: Some(SecretToken::new("a-token-that-nobody-answers".to_owned())),
            timeout: PATIENCE,
            keep: Vec::new(),
        });
        while !matches!(worker.wait(PATIENCE)?, Event::RungStarted(_, Rung::Http)) {}
        // The request leaves after the rung was announced.
        sleep(Duration::from_millis(50));
        let begun = Instant::now();
        worker.send(Command::Cancel(job));
        while !matches!(worker.wait(PATIENCE)?, Event::Checked(..)) {}
        took.push(begun.elapsed());
    }
    table.row(Row {
        what: "cancelling a check of a silent server".into(),
        unit: "ms",
        measured: median_ms(took.clone()),
        floor: None,
        budget: Budget::AtMost(200.0),
    });
    table.row(Row {
        what: "the same, the slowest".into(),
        unit: "ms",
        measured: median_ms(took.into_iter().max().into_iter().collect()),
        floor: None,
        budget: Budget::AtMost(200.0),
    });
    Ok(())
}
