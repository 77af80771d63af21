//! Reading 10,000 users beside those who fetch the same pages one after the other and read nothing: curl, and a bare
//! client.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use contractbook_setup::domain::session::read_tenant_url;
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::users::{UsersOptions, read_all};
use reqwest::header::{ACCEPT, AUTHORIZATION};

use crate::server::{Server, runtime};
use crate::table::{Budget, Row, Table, median_ms};

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const USERS: usize = 10_000;
const PAGE: usize = 100;
/// What the slow server adds to each page.
const SLOW: Duration = Duration::from_millis(100);

/// Without latency and with it; the slow pages are fetched once only.
pub fn measure(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    let quick = Server::start(USERS, Duration::ZERO)?;
    let (mut reader, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        reader.push(read(&quick)?);
        bare.push(fetch(&quick)?);
    }
    table.row(Row {
        what: "reading 10,000 users (floor: bare pages in turn)".into(),
        unit: "ms",
        measured: median_ms(reader),
        floor: Some(median_ms(bare)),
        budget: Budget::AtMostTimes(1.5),
    });
    let (mut command, mut curl) = (Vec::new(), Vec::new());
    let beside = (0..runs).try_for_each(|_| {
        command.push(users_command(&quick)?);
        curl.push(curled(&quick)?);
        anyhow::Ok(())
    });
    match beside {
        Ok(()) => table.row(Row {
            what: "the same, the command `users` (floor: curl)".into(),
            unit: "ms",
            measured: median_ms(command),
            floor: Some(median_ms(curl)),
            budget: Budget::AtMostTimes(1.5),
        }),
        Err(error) => table.left_out("reading users beside curl", &error),
    }
    drop(quick);
    let slow = Server::start(USERS, SLOW)?;
    table.row(Row {
        what: "the same, 100 ms per page, one run".into(),
        unit: "ms",
        measured: median_ms(vec![read(&slow)?]),
        floor: Some(median_ms(vec![fetch(&slow)?])),
        budget: Budget::FasterTimes(4.0),
    });
    Ok(())
}

fn read(server: &Server) -> anyhow::Result<Duration> {
    let base = read_tenant_url(&server.url).url.context("no tenant URL")?;
    let runtime = runtime()?;
    let begun = Instant::now();
    let read = runtime.block_on(async {
        let client = HttpClient::new(Limits::default());
        read_all(client, &base, &server.token, UsersOptions::default(), |_| {}).await
    });
    let took = begun.elapsed();
    ensure!(read.complete && read.users.len() == USERS, "Only {} users came", read.users.len());
    Ok(took)
}

/// The whole command, from start to end.
fn users_command(server: &Server) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let status = Command::new(PROGRAM)
        .args(["users", "--json", "--tenant-url", &server.url])
        .env("CONTRACTBOOK_SCIM_TOKEN", server.token.expose())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    let took = begun.elapsed();
    ensure!(status.success(), "`users` ended with {status}");
    Ok(took)
}

/// One curl for all pages, over one connection.
fn curled(server: &Server) -> anyhow::Result<Duration> {
    let last = USERS - PAGE + 1;
    let begun = Instant::now();
    let status = Command::new("curl")
        .args(["--silent", "--fail", "--noproxy", "*", "--output", "-"])
        .args(["--header", "Accept: application/scim+json"])
        .args(["--header", &format!("Authorization: Bearer {}", server.token.expose())])
        .arg(format!("{}/Users?startIndex=[1-{last}:{PAGE}]&count={PAGE}", server.url))
        .stdout(Stdio::null())
        .status()
        .context("curl did not start")?;
    let took = begun.elapsed();
    ensure!(status.success(), "curl ended with {status}");
    Ok(took)
}

fn fetch(server: &Server) -> anyhow::Result<Duration> {
    let authorization = format!("Bearer {}", server.token.expose());
    let runtime = runtime()?;
    let begun = Instant::now();
    let bytes = runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build()?;
        let mut bytes = 0;
        for start in (1..=USERS).step_by(PAGE) {
            let request = client
                .get(format!("{}/Users?startIndex={start}&count={PAGE}", server.url))
                .header(AUTHORIZATION, &authorization)
                .header(ACCEPT, "application/scim+json");
            bytes += request.send().await?.error_for_status()?.bytes().await?.len();
        }
        anyhow::Ok(bytes)
    })?;
    let took = begun.elapsed();
    ensure!(bytes > USERS * 100, "The pages hold {bytes} bytes only");
    Ok(took)
}
