//! How much memory a check takes while the server sends bodies that never end, beside a server that behaves.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::{sleep, spawn};
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::server::Server;
use crate::table::{Budget, Row, Table};

/// The program itself: its memory is not mixed with the server's.
const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");

/// Two bodies of 16 MiB may be under way side by side, each with a copy while it is read.
const MORE_MIB: f64 = 64.0;

/// Peak resident memory of both checks.
pub fn measure(table: &mut Table) -> anyhow::Result<()> {
    let healthy = Server::start(24, Duration::ZERO)?;
    let floor = peak_mib(&healthy.url, healthy.token.expose())?;
    let endless = format!("http://{}/scim", endless()?);
    let measured = peak_mib(&endless, "a-token-for-an-endless-server")?;
    table.row(Row {
        what: "peak memory, bodies without an end (floor: a server that behaves)".into(),
        unit: "MiB",
        measured,
        floor: Some(floor),
        budget: Budget::AtMostMore(MORE_MIB),
    });
    Ok(())
}

/// The highest resident memory while `check` runs, in MiB.
fn peak_mib(url: &str, token: &str) -> anyhow::Result<f64> {
    let mut check = Command::new(PROGRAM)
        .args(["check", "--json", "--tenant-url", url])
        .env("CONTRACTBOOK_SCIM_TOKEN", token)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut peak = None;
    while check.try_wait()?.is_none() {
        peak = high_water_kib(&check).or(peak);
        sleep(Duration::from_millis(2));
    }
    let Some(kib) = peak else { bail!("The memory of another process cannot be read on this system") };
    Ok(kib / 1024.0)
}

/// The highest resident memory of a running process so far, in KiB.
pub fn high_water_kib(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// A server whose answers begin well and never end.
fn endless() -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("No free port")?;
    let address = listener.local_addr()?;
    spawn(move || {
        for stream in listener.incoming().flatten() {
            spawn(move || pour(stream));
        }
    });
    Ok(address)
}

fn pour(mut stream: TcpStream) {
    let mut head = [0; 4096];
    let begin = b"HTTP/1.1 200 OK\r\ncontent-type: application/scim+json\r\n\r\n{\"Resources\":[";
    let users = b"{\"id\":\"1\",\"userName\":\"one@nordwind.example\"},".repeat(1000);
    if stream.read(&mut head).is_ok() && stream.write_all(begin).is_ok() {
        while stream.write_all(&users).is_ok() {}
    }
}
