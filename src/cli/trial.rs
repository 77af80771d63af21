//! `contractbook-setup trial-write`.

use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::domain::checks::write::{TrialPlan, TrialReport};
use crate::domain::checks::{RungState, Verdict};
use crate::domain::problems::{Problem, Severity};
use crate::domain::report::{plan_json, plan_text, problem_text, trial_json, trial_step_line, trial_text};
use crate::domain::session::{SecretToken, TenantUrl, read_tenant_url, read_token};
use crate::domain::texts::Texts;
use crate::worker::{Command, Event, JobId, OpenEntry, Worker, fresh_probe};

use super::args::TrialArgs;
use super::check::start_practice;
use super::users::why;
use super::{INTERRUPTED, PROBLEMS, TokenVariable, USAGE, output, token, worker};

/// Runs it and gives the exit status.
pub fn run(args: &TrialArgs, variable: &TokenVariable, texts: &Texts) -> anyhow::Result<u8> {
    if !args.yes && !args.clean_up {
        return show_plan(args, texts);
    }
    let (typed, pasted) = if args.practice {
        (None, None)
    } else {
        let url = args.target.tenant_url.clone();
        let url = url.with_context(|| texts.get("cli-no-address-practice"))?;
        (Some(url), Some(token::read(args.target.token_file.as_deref(), variable, texts)?))
    };
    let mut worker = worker(texts)?;
    worker.send(Command::ListenForInterrupt);
    let (typed, pasted) = match (typed, pasted) {
        (Some(typed), Some(pasted)) => (typed, pasted),
        _ => start_practice(&worker, texts)?,
    };
    let (tenant_url, token) = match read(&typed, &pasted) {
        Ok(read) => read,
        Err(problems) => {
            let report = TrialReport::not_begun(String::new(), problems, jiff::Timestamp::now());
            return finish(args, &report, texts);
        }
    };
    let job = worker.new_job();
    if args.clean_up {
        tell_journal(&worker, Some(&tenant_url), texts)?;
        worker.send(Command::CleanUpTrial { job, tenant_url, token });
    } else {
        let plan = TrialPlan::new(tenant_url, fresh_probe());
        worker.send(Command::TrialWrite { job, plan, token });
    }
    let report = wait(&worker, job, texts)?;
    finish(args, &report, texts)
}

/// Address and token, or what is wrong with them.
fn read(typed: &str, pasted: &SecretToken) -> Result<(TenantUrl, SecretToken), Vec<Problem>> {
    let address = read_tenant_url(typed);
    let token = read_token(pasted.expose(), jiff::Timestamp::now());
    let problems = [address.problems, token.problems].concat();
    let blockers: Vec<_> = problems.into_iter().filter(|p| p.severity == Severity::Blocker).collect();
    match (address.url, token.token) {
        (Some(url), Some(token)) if blockers.is_empty() => Ok((url, token)),
        _ => Err(blockers),
    }
}

/// Without `--yes`: says what would be done and sends nothing.
fn show_plan(args: &TrialArgs, texts: &Texts) -> anyhow::Result<u8> {
    let worker = worker(texts)?;
    let typed = match &args.target.tenant_url {
        Some(url) => url.clone(),
        None if args.practice => start_practice(&worker, texts)?.0,
        None => bail!("{}", texts.get("cli-no-address-practice")),
    };
    let address = read_tenant_url(&typed);
    let blocked = address.problems.iter().find(|p| p.severity == Severity::Blocker);
    let url = match (address.url, blocked) {
        (Some(url), None) => url,
        (_, Some(problem)) => bail!("{}", problem_text(problem, texts).trim_end()),
        (None, None) => bail!("{}", texts.get("cli-address-unreadable")),
    };
    let plan = TrialPlan::new(url, fresh_probe());
    if args.json {
        output::json(&plan_json(&plan, env!("CARGO_PKG_VERSION")))?;
    } else {
        output::print(plan_text(&plan, texts).trim_end())?;
    }
    tell_journal(&worker, None, texts)?;
    output::progress(&texts.get("trial-plan-commit"));
    Ok(USAGE)
}

/// Says what earlier trials left, except at `but`, where it is about to be removed.
fn tell_journal(worker: &Worker, but: Option<&TenantUrl>, texts: &Texts) -> anyhow::Result<()> {
    worker.send(Command::ListTrialLeftovers);
    let entries = loop {
        if let Event::TrialLeftovers(entries) = worker.wait(Duration::from_mins(1))? {
            break entries;
        }
    };
    let entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            output::progress(&why(&error, texts));
            return Ok(());
        }
    };
    for entry in entries {
        match entry {
            OpenEntry::Probe { entry, in_use } => {
                let (url, name) = (entry.tenant_url.as_str(), entry.probe.user_name());
                let key = match (in_use, but.is_some_and(|but| entry.is_at(but))) {
                    (true, _) => "trial-journal-in-use",
                    (false, true) => continue,
                    (false, false) => "trial-journal-open",
                };
                output::progress(&texts.with(key, &[("url", url.into()), ("name", (&name).into())]));
            }
            OpenEntry::Unusable { path, fault } => {
                let (path, why) = (path.display().to_string(), texts.get(fault.text_key()));
                let args = [("path", (&path).into()), ("why", (&why).into())];
                output::progress(&texts.with("trial-journal-unusable", &args));
            }
        }
    }
    Ok(())
}

fn wait(worker: &Worker, job: JobId, texts: &Texts) -> anyhow::Result<TrialReport> {
    loop {
        // No limit of our own: trial and cleaning up end by themselves.
        match worker.wait(Duration::from_hours(1)) {
            Ok(Event::TrialStepDone(_, step)) if step.state != RungState::NotTried => {
                output::progress(&trial_step_line(&step, texts));
            }
            Ok(Event::Interrupted) => {
                output::progress(&texts.get("trial-stopping"));
                worker.send(Command::Cancel(job));
            }
            Ok(Event::TrialFinished(_, report)) => return Ok(*report),
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn finish(args: &TrialArgs, report: &TrialReport, texts: &Texts) -> anyhow::Result<u8> {
    if args.json {
        output::json(&trial_json(report, texts, env!("CARGO_PKG_VERSION")))?;
    } else {
        output::print(trial_text(report, texts).trim_end())?;
    }
    Ok(match report.verdict {
        Verdict::Cancelled => INTERRUPTED,
        Verdict::NotReady => PROBLEMS,
        // The one thing that was asked for is not done.
        _ if args.clean_up && !report.left_behind.is_empty() => PROBLEMS,
        Verdict::Ready | Verdict::ReadyWithWarnings => 0,
    })
}
