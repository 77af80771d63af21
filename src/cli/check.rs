//! `contractbook-setup check`.

use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::domain::checks::{CheckReport, RungState, Verdict};
use crate::domain::report::{check_json, check_text, rung_line};
use crate::domain::session::SecretToken;
use crate::domain::texts::Texts;
use crate::worker::{Command, Event, PracticeOptions, Worker};

use super::args::CheckArgs;
use super::{INTERRUPTED, PROBLEMS, TokenVariable, check_many, output, token, worker};

/// Runs it and gives the exit status.
pub fn run(args: &CheckArgs, variable: &TokenVariable, texts: &Texts) -> anyhow::Result<u8> {
    if let Some(setups) = &args.many.setups {
        return check_many::run(args, setups, texts);
    }
    let (tenant_url, token) = if args.practice {
        (None, None)
    } else {
        let url = args.target.tenant_url.clone().with_context(|| texts.get("cli-no-address-practice"))?;
        (Some(url), Some(token::read(args.target.token_file.as_deref(), variable, texts)?))
    };
    let mut worker = worker(texts)?;
    worker.send(Command::ListenForInterrupt);
    let (tenant_url, token) = match (tenant_url, token) {
        (Some(url), Some(token)) => (url, token),
        _ => start_practice(&worker, texts)?,
    };
    let job = worker.new_job();
    worker.send(Command::Check {
        job,
        tenant_url,
        token: Some(token),
        timeout: Duration::from_secs(args.timeout),
        keep: Vec::new(),
    });
    let report = climb(&worker, args, texts, job)?;
    if args.json {
        output::json(&check_json(&report, texts, env!("CARGO_PKG_VERSION")))?;
    } else {
        output::print(check_text(&report, texts).trim_end())?;
    }
    Ok(match report.verdict {
        Verdict::Ready | Verdict::ReadyWithWarnings => 0,
        Verdict::NotReady => PROBLEMS,
        Verdict::Cancelled => INTERRUPTED,
    })
}

/// Starts the practice company and tells its address and token.
pub(super) fn start_practice(worker: &Worker, texts: &Texts) -> anyhow::Result<(String, SecretToken)> {
    worker.send(Command::StartPractice(PracticeOptions::default()));
    loop {
        match worker.wait(Duration::from_secs(10))? {
            Event::PracticeReady { tenant_url, token } => return Ok((tenant_url, token)),
            Event::PracticeFailed(why) => bail!("{}", why.text(texts)),
            _ => {}
        }
    }
}

fn climb(
    worker: &Worker,
    args: &CheckArgs,
    texts: &Texts,
    job: crate::worker::JobId,
) -> anyhow::Result<CheckReport> {
    // The ladder ends by itself; this only keeps a lost answer from hanging the terminal for ever.
    let patience = Duration::from_secs(args.timeout + 10);
    loop {
        match worker.wait(patience)? {
            Event::RungDone(_, rung) if rung.state != RungState::NotTried => {
                output::progress(&rung_line(&rung, texts));
            }
            Event::Interrupted => worker.send(Command::Cancel(job)),
            Event::Checked(_, report) => return Ok(*report),
            _ => {}
        }
    }
}
