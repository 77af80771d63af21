//! `contractbook-setup people`: checks a list of people, by itself or against the accounts in Contractbook.

use std::io::{self, Read as _};
use std::path::Path;
use std::time::Duration;

use anyhow::bail;

use crate::domain::people::list::{MOST_BYTES, PeopleList};
use crate::domain::people::preflight::{LoginFrom, Preflight, PreflightOptions};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::{
    PeopleOutput, PeopleReport, no_list_json, not_importable, people_json, people_text, problem_text,
    write_people,
};
use crate::domain::session::SecretToken;
use crate::domain::texts::Texts;
use crate::worker::{Command, Event, UsersRead, Worker, part_place, read_people_file, writable_place};

use super::args::{Login, PeopleArgs};
use super::users::{not_written, read_input, save, wait};
use super::{INTERRUPTED, PROBLEMS, TokenVariable, USAGE, output, token, worker};

/// Files into which one list of people to import may be cut, at the most.
const MOST_PARTS: usize = 100;

/// Runs it and gives the exit status.
pub fn run(args: &PeopleArgs, variable: &TokenVariable, texts: &Texts) -> anyhow::Result<u8> {
    let target = target(args, variable, texts)?;
    places(args, texts)?;
    let read = input(&args.file).and_then(|bytes| PeopleList::read(bytes, &args.column));
    let list = match read {
        Ok(list) => list,
        Err(problem) => return no_list(args, &problem, texts),
    };
    know_heads(args, &list, texts)?;
    let options = options(args);
    let Some((typed, token)) = target else {
        let preflight = Preflight::new(&list, None, &options);
        let report = PeopleReport { list: &list, preflight: &preflight, not_compared: None };
        tell(args, &report, texts)?;
        if outputs(args).next().is_some() {
            write_all(args, &worker(texts)?, &report, &UsersRead::default(), texts)?;
        }
        return Ok(status(&report));
    };
    let mut worker = worker(texts)?;
    let read = accounts(&mut worker, args, &typed, &token, texts)?;
    let compared = read.complete && !read.cancelled;
    let preflight = Preflight::new(&list, compared.then_some(read.users.as_slice()), &options);
    let not_compared = (!compared).then_some(read.problems.as_slice());
    let report = PeopleReport { list: &list, preflight: &preflight, not_compared };
    if read.cancelled || worker.events().any(|event| matches!(event, Event::Interrupted)) {
        if args.json {
            output::json(&people_json(&report, texts))?;
        }
        output::progress(&texts.get("cli-people-stopped"));
        return Ok(INTERRUPTED);
    }
    tell(args, &report, texts)?;
    write_all(args, &worker, &report, &read, texts)?;
    Ok(status(&report))
}

/// Address and token of the accounts to compare with, if that is asked for.
fn target(
    args: &PeopleArgs,
    variable: &TokenVariable,
    texts: &Texts,
) -> anyhow::Result<Option<(String, SecretToken)>> {
    let Some(typed) = args.target.tenant_url.clone() else {
        if args.target.token_file.is_some() {
            bail!("{}", texts.get("cli-no-address"));
        }
        return Ok(None);
    };
    let from = args.target.token_file.as_deref();
    if is_dash(&args.file) && from.is_some_and(is_dash) {
        bail!("{}", texts.get("cli-both-stdin"));
    }
    Ok(Some((typed, token::read(from, variable, texts)?)))
}

fn is_dash(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other && one.is_file())
}

fn options(args: &PeopleArgs) -> PreflightOptions {
    PreflightOptions {
        login: match args.login_from {
            Login::UserName => LoginFrom::UserName,
            Login::Mail => LoginFrom::Mail,
        },
        domains: args.domain.clone(),
        admin: args.admin.clone(),
        admin_has_account: false,
    }
}

fn input(file: &Path) -> Result<Vec<u8>, Problem> {
    if !is_dash(file) {
        return read_people_file(file);
    }
    let mut bytes = Vec::new();
    let unreadable =
        |error: io::Error| Problem::new(ProblemId::PeopleFileUnreadable).details(error.to_string());
    io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Problem::new(ProblemId::PeopleFileTooLarge));
    }
    Ok(bytes)
}

/// A column that is not in the list was mistyped, and the check would not be the one that was asked for.
fn know_heads(args: &PeopleArgs, list: &PeopleList, texts: &Texts) -> anyhow::Result<()> {
    for (head, _) in &args.column {
        if !list.columns().iter().any(|column| column.is_called(head)) {
            let names: Vec<_> = list.columns().iter().map(|column| column.label(texts)).collect();
            let names = names.join(", ");
            let args = [("column", head.into()), ("columns", (&names).into())];
            bail!("{}", texts.with("cli-no-column", &args));
        }
    }
    Ok(())
}

fn no_list(args: &PeopleArgs, problem: &Problem, texts: &Texts) -> anyhow::Result<u8> {
    if args.json {
        output::json(&no_list_json(problem, texts))?;
    } else {
        output::print(problem_text(problem, texts).trim_end())?;
    }
    Ok(USAGE)
}

fn accounts(
    worker: &mut Worker,
    args: &PeopleArgs,
    typed: &str,
    token: &SecretToken,
    texts: &Texts,
) -> anyhow::Result<UsersRead> {
    let (tenant_url, token) = match read_input(typed, token) {
        Ok(read) => read,
        Err(problems) => return Ok(UsersRead { problems, ..UsersRead::default() }),
    };
    worker.send(Command::ListenForInterrupt);
    let job = worker.new_job();
    let timeout = args.timeout.map(Duration::from_secs);
    worker.send(Command::ReadUsers { job, tenant_url, token, timeout });
    wait(worker, job, texts)
}

fn tell(args: &PeopleArgs, report: &PeopleReport<'_>, texts: &Texts) -> anyhow::Result<()> {
    if args.json {
        output::json(&people_json(report, texts))
    } else {
        output::print(people_text(report, texts).trim_end())
    }
}

fn status(report: &PeopleReport<'_>) -> u8 {
    if report.is_good() { 0 } else { PROBLEMS }
}

/// Looks before long work, not after it, whether everything can be written and takes nothing's place.
fn places(args: &PeopleArgs, texts: &Texts) -> anyhow::Result<()> {
    let said = |key: &str, path: &Path| texts.with(key, &[("file", (&path.display().to_string()).into())]);
    let mut taken = Vec::new();
    for (output, path) in outputs(args) {
        writable_place(path).map_err(|error| not_written(path, &error, texts))?;
        let parts = if output == PeopleOutput::ImportMembers { MOST_PARTS } else { 1 };
        if let Some(same) = (0..parts).map(|part| part_place(path, part)).find(|p| is_same(p, &args.file)) {
            bail!("{}", said("cli-people-same", &same));
        }
        let place = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if taken.contains(&place) {
            bail!("{}", said("cli-people-twice", path));
        }
        taken.push(place);
    }
    Ok(())
}

/// What is written, and where.
fn outputs(args: &PeopleArgs) -> impl Iterator<Item = (PeopleOutput, &Path)> {
    let page = |path: &Path| {
        path.extension().is_some_and(|e| e.eq_ignore_ascii_case("html") || e.eq_ignore_ascii_case("htm"))
    };
    let problems = args
        .problems
        .as_deref()
        .map(|path| (if page(path) { PeopleOutput::ProblemsPage } else { PeopleOutput::Problems }, path));
    let clean = args.clean.as_deref().map(|path| (PeopleOutput::Cleaned, path));
    let import = args.import_members.as_deref().map(|path| (PeopleOutput::ImportMembers, path));
    [clean, problems, import].into_iter().flatten()
}

fn write_all(
    args: &PeopleArgs,
    worker: &Worker,
    report: &PeopleReport<'_>,
    read: &UsersRead,
    texts: &Texts,
) -> anyhow::Result<()> {
    for (output, path) in outputs(args) {
        if report.not_compared.is_some()
            && matches!(output, PeopleOutput::Cleaned | PeopleOutput::ImportMembers)
        {
            // It would pass for one without doubles.
            output::progress(
                &texts.with("cli-people-kept-back", &[("file", (&path.display().to_string()).into())]),
            );
            continue;
        }
        let files = write_people(output, report.list, report.preflight, &read.users, texts)?;
        let count = files.len();
        for (part, file) in files.into_iter().enumerate() {
            let place = part_place(path, part);
            save(worker, &place, file.text, texts)?;
            let written = place.display().to_string();
            output::progress(&texts.with("cli-people-written", &[("file", (&written).into())]));
        }
        if output == PeopleOutput::ImportMembers {
            tell_import(report, count, texts);
        }
    }
    Ok(())
}

/// Says who is missing in the file for Import members, and when Entra would refuse it.
fn tell_import(report: &PeopleReport<'_>, files: usize, texts: &Texts) {
    let lost = not_importable(report.list, report.preflight).len();
    if lost > 0 {
        output::progress(&texts.with("cli-people-import-lost", &[("count", lost.into())]));
    }
    match report.preflight.ready() - lost.min(report.preflight.ready()) {
        _ if files == 0 => output::progress(&texts.get("cli-people-import-nobody")),
        1 => output::progress(&texts.get("cli-people-import-one")),
        _ => {}
    }
}
