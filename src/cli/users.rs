//! `contractbook-setup users`.

use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::json;

use crate::domain::problems::Severity;
use crate::domain::report::{problem_json, problem_text};
use crate::domain::session::{read_tenant_url, read_token};
use crate::domain::texts::Texts;
use crate::worker::{Command, Event, JobId, SaveTo, UsersRead, Worker, users_csv};

use super::args::UsersArgs;
use super::{INTERRUPTED, PROBLEMS, output, token, worker};

/// Runs it and gives the exit status.
pub fn run(args: &UsersArgs) -> anyhow::Result<u8> {
    let texts = Texts::english();
    let typed = args.target.tenant_url.as_deref().context("no address: use --tenant-url URL")?;
    let pasted = token::read(args.target.token_file.as_deref())?;
    let address = read_tenant_url(typed);
    let token = read_token(pasted.expose(), jiff::Timestamp::now());
    let (Some(tenant_url), Some(secret)) = (address.url, token.token) else {
        let problems: Vec<_> = address
            .problems
            .iter()
            .chain(&token.problems)
            .filter(|p| p.severity == Severity::Blocker)
            .cloned()
            .collect();
        let nothing = UsersRead { problems, ..UsersRead::default() };
        return finish(args, &nothing, &texts);
    };
    let mut worker = worker()?;
    worker.send(Command::ListenForInterrupt);
    let job = worker.new_job();
    let timeout = args.timeout.map(Duration::from_secs);
    worker.send(Command::ReadUsers { job, tenant_url, token: secret, timeout });
    let Some(read) = wait(&worker, job)? else { return Ok(INTERRUPTED) };
    if let Some(path) = &args.csv {
        let text = users_csv(&read.users)?;
        worker.send(Command::SaveText { to: SaveTo::Path(path.clone()), text });
        loop {
            if let Event::TextSaved(saved) = worker.wait(Duration::from_mins(1))? {
                if let Err(error) = saved {
                    bail!("the file {} could not be written: {error}", path.display());
                }
                break;
            }
        }
    }
    finish(args, &read, &texts)
}

fn wait(worker: &Worker, job: JobId) -> anyhow::Result<Option<UsersRead>> {
    loop {
        // No limit of our own: the read ends by itself when nothing new comes.
        match worker.wait(Duration::from_hours(1)) {
            Ok(Event::UsersProgress(_, now)) => {
                let total = now.total.map(|t| format!(" of {t}")).unwrap_or_default();
                output::progress(&format!("{}{total} users read", now.read));
            }
            Ok(Event::UsersRead(_, read)) => return Ok(Some(*read)),
            Ok(Event::Interrupted) => worker.send(Command::Cancel(job)),
            Ok(Event::Cancelled(_)) => return Ok(None),
            Ok(_) | Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn finish(args: &UsersArgs, read: &UsersRead, texts: &Texts) -> anyhow::Result<u8> {
    if args.json {
        output::json(&json!({
            "format": "contractbook-setup/users/1",
            "complete": read.complete,
            "count": read.users.len(),
            "reported_total": read.reported_total,
            "pages": read.pages,
            "requests": read.requests,
            "duration_ms": u64::try_from(read.duration.as_millis()).unwrap_or(u64::MAX),
            "problems": read.problems.iter().map(|p| problem_json(p, texts)).collect::<Vec<_>>(),
        }))?;
    } else {
        for problem in &read.problems {
            output::print(&problem_text(problem, texts))?;
        }
        let key = if read.complete { "cli-users-complete" } else { "cli-users-incomplete" };
        output::print(&texts.with(key, &[("count", read.users.len().into()), ("pages", read.pages.into())]))?;
    }
    Ok(if read.complete { 0 } else { PROBLEMS })
}
