//! `contractbook-setup users`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use serde_json::json;

use crate::domain::problems::{Problem, Severity};
use crate::domain::report::{problem_json, problem_text};
use crate::domain::session::{SecretToken, TenantUrl, read_tenant_url, read_token};
use crate::domain::texts::Texts;
use crate::worker::{
    Command, Event, JobId, SaveTo, StoreError, UsersRead, Worker, users_csv, writable_place,
};

use super::args::UsersArgs;
use super::{INTERRUPTED, PROBLEMS, TokenVariable, output, token, worker};

/// Runs it and gives the exit status.
pub fn run(args: &UsersArgs, variable: &TokenVariable, texts: &Texts) -> anyhow::Result<u8> {
    let typed = args.target.tenant_url.as_deref().with_context(|| texts.get("cli-no-address"))?;
    let pasted = token::read(args.target.token_file.as_deref(), variable, texts)?;
    if let Some(path) = &args.csv {
        // Before a long read, not after it.
        writable_place(path).map_err(|error| not_written(path, &error, texts))?;
    }
    let (tenant_url, secret) = match read_input(typed, &pasted) {
        Ok(read) => read,
        Err(problems) => return finish(args, &UsersRead { problems, ..UsersRead::default() }, texts),
    };
    let mut worker = worker(texts)?;
    worker.send(Command::ListenForInterrupt);
    let job = worker.new_job();
    let timeout = args.timeout.map(Duration::from_secs);
    worker.send(Command::ReadUsers { job, tenant_url, token: secret, timeout });
    let read = wait(&worker, job, texts)?;
    let status = finish(args, &read, texts)?;
    let worth_keeping = !read.cancelled && (read.complete || !read.users.is_empty());
    if let Some(path) = args.csv.as_deref().filter(|_| worth_keeping) {
        let place = place(path, read.complete);
        save(&worker, &place, users_csv(&read.users)?, texts)?;
        if place != path {
            let file = place.display().to_string();
            output::progress(&texts.with("cli-users-beside", &[("file", file.as_str().into())]));
        }
    }
    Ok(status)
}

/// Address and token, or what is wrong with them.
pub(super) fn read_input(
    typed: &str,
    pasted: &SecretToken,
) -> Result<(TenantUrl, SecretToken), Vec<Problem>> {
    let address = read_tenant_url(typed);
    let token = read_token(pasted.expose(), jiff::Timestamp::now());
    if let (Some(url), Some(token)) = (address.url, token.token) {
        return Ok((url, token));
    }
    let problems = address.problems.into_iter().chain(token.problems);
    Err(problems.filter(|p| p.severity == Severity::Blocker).collect())
}

/// Where the list goes. One that is not complete must not pass for the whole list, nor take the place of an earlier,
/// better one: it stands beside it under a name that says so.
fn place(path: &Path, complete: bool) -> PathBuf {
    let is_device = path.metadata().is_ok_and(|there| !there.is_file());
    if complete || is_device {
        return path.to_owned();
    }
    let ending = path.extension().map(|ending| format!(".{}", ending.display())).unwrap_or_default();
    path.with_extension(format!("incomplete{ending}"))
}

/// Why a file could not be used.
pub(super) fn why(error: &StoreError, texts: &Texts) -> String {
    let path = error.path().display().to_string();
    let key = match error {
        StoreError::NotWritable(_) => "cli-why-not-writable",
        StoreError::DiskFull(_) => "cli-why-disk-full",
        StoreError::Locked(_) => "cli-why-locked",
        StoreError::NotFound(_) => "cli-why-not-found",
        StoreError::TooLarge(_) => "cli-why-too-large",
        StoreError::ReadOnly(_) => "cli-why-newer",
        StoreError::Other { details, .. } => return format!("{path}: {details}"),
    };
    texts.with(key, &[("path", (&path).into())])
}

/// A file was not written, and why.
pub(super) fn not_written(path: &Path, error: &StoreError, texts: &Texts) -> anyhow::Error {
    let file = path.display().to_string();
    let said = texts.with("cli-not-written", &[("file", (&file).into())]);
    anyhow::anyhow!("{said} {}", why(error, texts))
}

pub(super) fn save(worker: &Worker, path: &Path, text: String, texts: &Texts) -> anyhow::Result<()> {
    worker.send(Command::SaveText { to: SaveTo::Path(path.to_owned()), text });
    loop {
        if let Event::TextSaved(saved) = worker.wait(Duration::from_mins(1))? {
            saved.map_err(|error| not_written(path, &error, texts))?;
            return Ok(());
        }
    }
}

pub(super) fn wait(worker: &Worker, job: JobId, texts: &Texts) -> anyhow::Result<UsersRead> {
    loop {
        // No limit of our own: the read ends by itself when nothing new comes.
        match worker.wait(Duration::from_hours(1)) {
            Ok(Event::UsersProgress(_, now)) => {
                let key = if now.total.is_some() { "cli-users-progress-of" } else { "cli-users-progress" };
                let total = usize::try_from(now.total.unwrap_or_default()).unwrap_or(usize::MAX);
                let numbers = [("count", now.read.into()), ("total", total.into())];
                output::progress(&texts.with(key, &numbers));
            }
            Ok(Event::UsersRead(_, read)) => return Ok(*read),
            Ok(Event::Interrupted) => worker.send(Command::Cancel(job)),
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
    } else if read.cancelled {
        output::progress(&texts.with("cli-users-stopped", &[("count", read.users.len().into())]));
    } else {
        for problem in &read.problems {
            output::print(&problem_text(problem, texts))?;
        }
        let key = if read.complete { "cli-users-complete" } else { "cli-users-incomplete" };
        output::print(&texts.with(key, &[("count", read.users.len().into()), ("pages", read.pages.into())]))?;
    }
    Ok(match (read.cancelled, read.complete) {
        (true, _) => INTERRUPTED,
        (false, true) => 0,
        (false, false) => PROBLEMS,
    })
}
