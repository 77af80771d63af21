//! `contractbook-setup practice`: the built-in Contractbook on its own, until Ctrl+C.

use std::time::Duration;

use anyhow::bail;

use crate::domain::texts::Texts;
use crate::worker::{Command, EntraFault, Event, Fault, PracticeOptions};

use super::args::PracticeArgs;
use super::{INTERRUPTED, output, worker};

/// In front of the names of faults in Entra.
const ENTRA: &str = "entra:";

fn is_in_entra(name: &str) -> bool {
    name.strip_prefix(ENTRA).is_some_and(|name| name.parse::<EntraFault>().is_ok())
}

/// Runs it and gives the exit status.
pub fn run(args: &PracticeArgs, texts: &Texts) -> anyhow::Result<u8> {
    if args.list_faults {
        let here = Fault::ALL.iter().map(|fault| (fault.as_str().to_owned(), fault.text_key()));
        let there = EntraFault::ALL.iter().map(|fault| (format!("{ENTRA}{fault}"), fault.text_key()));
        let all: Vec<_> = here.chain(there).collect();
        let width = all.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        for (name, key) in all {
            output::print(&format!("{name:width$}  {}", texts.get(&key)))?;
        }
        return Ok(0);
    }
    if let Some(name) = args.fault.iter().find(|name| is_in_entra(name)) {
        bail!("{}", texts.with("cli-fault-in-entra", &[("name", name.into())]));
    }
    if let Some(unknown) = args.fault.iter().find(|name| name.parse::<Fault>().is_err()) {
        bail!("{}", texts.with("cli-fault-unknown", &[("name", unknown.into())]));
    }
    let worker = worker(texts)?;
    worker.send(Command::ListenForInterrupt);
    worker.send(Command::StartPractice(PracticeOptions {
        port: args.port,
        users: args.users.and_then(|n| usize::try_from(n).ok()),
        latency: Duration::from_millis(args.latency_ms),
        faults: args.fault.clone(),
    }));
    loop {
        match worker.wait(Duration::from_hours(1)) {
            Ok(Event::PracticeReady { tenant_url, token }) => {
                // This token opens nothing but the made-up company on this computer.
                output::print(&format!("Tenant URL:   {tenant_url}\nSecret token: {}", token.expose()))?;
                output::progress(&texts.get("cli-practice-running"));
            }
            Ok(Event::PracticeFailed(why)) => bail!("{}", why.text(texts)),
            Ok(Event::Interrupted) => return Ok(INTERRUPTED),
            Ok(_) | Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
            Err(error) => return Err(error.into()),
        }
    }
}
