//! How long the connection ladder takes against a server that answers at once, and against a slow one.

use std::time::{Duration, Instant};

use anyhow::ensure;
use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{LadderInput, climb};
use contractbook_setup::service::limits::Limits;
use jiff::Timestamp;

use crate::server::{Server, runtime};
use crate::table::{Budget, Row, Table, median_ms};

/// What the slow server adds to each answer.
const SLOW: Duration = Duration::from_millis(200);

/// Both climbs.
pub fn measure(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    let quick = Server::start(24, Duration::ZERO)?;
    let slow = Server::start(24, SLOW)?;
    let (mut at_once, mut slowly) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        at_once.push(climbed(&quick)?);
        slowly.push(climbed(&slow)?);
    }
    table.row(Row {
        what: "ladder, no latency".into(),
        unit: "ms",
        measured: median_ms(at_once),
        floor: None,
        budget: Budget::AtMost(50.0),
    });
    table.row(Row {
        what: "ladder, 200 ms per answer (floor: one answer)".into(),
        unit: "ms",
        measured: median_ms(slowly),
        floor: Some(SLOW.as_secs_f64() * 1000.0),
        budget: Budget::AtMostTimes(3.0),
    });
    Ok(())
}

/// A whole climb with a fresh client, as each check has it.
fn climbed(server: &Server) -> anyhow::Result<Duration> {
    let input = LadderInput {
        tenant_url: server.url.clone(),
        token: Some(server.token.clone()),
        started_at: Timestamp::now(),
        timeout: Duration::from_secs(30),
        keep: Vec::new(),
    };
    let runtime = runtime()?;
    let begun = Instant::now();
    let report = runtime.block_on(async { climb(input, HttpClient::new(Limits::default()), |_| {}).await });
    let took = begun.elapsed();
    ensure!(report.verdict == Verdict::Ready, "The ladder did not come out ready: {:?}", report.verdict);
    Ok(took)
}
