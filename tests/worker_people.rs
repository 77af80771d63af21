//! Lists of people across the seam: only the newest job of a kind answers, and what is taken along is written whole.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod events;
}

use std::fmt::Write as _;
use std::future::pending;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use common::events::wait;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Preflight, PreflightOptions};
use contractbook_setup::domain::people::query::{PeopleFilter, PeopleQuery};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::report::PeopleOutput;
use contractbook_setup::domain::texts::Language;
use contractbook_setup::worker::{
    Command, Event, JobId, PeopleOrigin, PeopleSource, SaveTo, StoreError, Worker,
};

fn people(count: usize) -> String {
    let mut text = "userPrincipalName,mail,displayName,id\n".to_owned();
    for n in 0..count {
        writeln!(text, "p{n}@nordwind.example,p{n}@nordwind.example,Person {n},").unwrap();
    }
    text
}

fn list(text: &str) -> Arc<PeopleList> {
    Arc::new(PeopleList::read(text.as_bytes().to_vec(), &Vec::new()).unwrap())
}

fn judged(list: &PeopleList) -> Arc<Preflight> {
    Arc::new(Preflight::new(list, None, &PreflightOptions::default()))
}

fn read(worker: &mut Worker, from: PeopleSource) -> JobId {
    let job = worker.new_job();
    worker.send(Command::ReadPeople { job, from, assigned: Vec::new() });
    job
}

#[test]
fn only_the_newest_read_answers() {
    let mut worker = Worker::start(|| {}).unwrap();
    // A chooser that nobody ever answers gives way to the next way of getting a list.
    read(&mut worker, PeopleSource::Chooser(Box::pin(pending())));
    let large = people(50_000);
    read(&mut worker, PeopleSource::Origin(PeopleOrigin::pasted(&large)));
    let newest = read(&mut worker, PeopleSource::Origin(PeopleOrigin::pasted(&people(3))));
    worker.send(Command::ListSetups);
    let mut answers = Vec::new();
    wait(&worker, |event| match event {
        Event::PeopleRead(job, read) => {
            answers.push((job, read.unwrap().list.unwrap().len()));
            (job == newest).then_some(())
        }
        _ => None,
    });
    assert_eq!(answers, [(newest, 3)]);
    // A cancelled chooser says so, and an older answer does not come after all.
    let job = read(&mut worker, PeopleSource::Chooser(Box::pin(async { None })));
    let none = wait(&worker, |event| match event {
        Event::PeopleRead(of, read) => Some((of, read.is_none())),
        _ => None,
    });
    assert_eq!(none, (job, true));
}

#[test]
fn a_file_is_named_in_its_problem_and_can_be_read_again() {
    let mut worker = Worker::start(|| {}).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.csv");
    std::fs::write(&path, b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml").unwrap();
    let job = read(&mut worker, PeopleSource::Origin(PeopleOrigin::Path(path.clone())));
    let outcome = wait(&worker, |event| match event {
        Event::PeopleRead(of, Some(read)) if of == job => Some(read),
        _ => None,
    });
    assert_eq!(outcome.origin, PeopleOrigin::Path(path.clone()));
    let problem = outcome.list.unwrap_err();
    assert_eq!(problem.id, ProblemId::PeopleFileIsWorkbook);
    assert_eq!(problem.facts.get("file").map(String::as_str), Some("people.csv"));
    assert!(!format!("{problem:?}").contains(&folder.path().display().to_string()), "no folder is told");
    std::fs::write(&path, people(2)).unwrap();
    read(&mut worker, PeopleSource::Origin(outcome.origin));
    let again = wait(&worker, |event| match event {
        Event::PeopleRead(_, Some(read)) => Some(read),
        _ => None,
    });
    assert_eq!(again.list.unwrap().len(), 2);
}

#[test]
fn a_list_is_judged_arranged_and_searched() {
    let mut worker = Worker::start(|| {}).unwrap();
    let list = list(&format!("{}x@nordwind.example,,Nobody,\n", people(4)));
    let job = worker.new_job();
    let options = PreflightOptions::default();
    worker.send(Command::JudgePeople { job, list: Arc::clone(&list), accounts: None, options });
    let (preflight, needs_you) = wait(&worker, |event| match event {
        Event::PeopleJudged(of, preflight, needs_you) if of == job => Some((preflight, needs_you)),
        _ => None,
    });
    assert_eq!((preflight.create, preflight.skip, needs_you), (4, 1, 1));
    let job = worker.new_job();
    let query = PeopleQuery { filter: PeopleFilter::NeedsYou, ..PeopleQuery::default() };
    worker.send(Command::ArrangePeople { job, list: Arc::clone(&list), preflight, query });
    let order = wait(&worker, |event| match event {
        Event::PeopleArranged(of, order) if of == job => Some(order),
        _ => None,
    });
    assert_eq!(*order, [4]);
    let job = worker.new_job();
    let names = ["", "P2@Nordwind.Example", "nobody@else.example"].map(str::to_owned).to_vec();
    worker.send(Command::FindPeople { job, list, names });
    let rows = wait(&worker, |event| match event {
        Event::PeopleFound(of, rows) if of == job => Some(rows),
        _ => None,
    });
    assert_eq!(rows, [None, Some(2), None]);
}

fn save(worker: &Worker, to: SaveTo, output: PeopleOutput, text: &str) -> Result<Vec<PathBuf>, StoreError> {
    let list = list(text);
    let preflight = judged(&list);
    worker.send(Command::SavePeople {
        to,
        output,
        list,
        preflight,
        accounts: Arc::default(),
        language: Language::English,
    });
    wait(worker, |event| match event {
        Event::PeopleSaved(saved) => Some(saved),
        Event::TextSaved(Ok(None)) => Some(Ok(Vec::new())),
        _ => None,
    })
}

#[test]
fn more_people_than_entra_takes_become_several_files() {
    let worker = Worker::start(|| {}).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("members.csv");
    let to = SaveTo::Path(path.clone());
    let saved = save(&worker, to, PeopleOutput::ImportMembers, &people(40_001)).unwrap();
    assert_eq!(saved, [path.clone(), folder.path().join("members-2.csv")]);
    let lines = |path: &Path| std::fs::read_to_string(path).unwrap().lines().count();
    assert!(lines(&saved[0]) <= 40_002, "Entra takes 40,000 below the two lines on top");
    assert_eq!(lines(&saved[0]) + lines(&saved[1]), 40_001 + 4);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "no temporary file is left");
}

#[test]
fn what_cannot_be_written_is_said() {
    let worker = Worker::start(|| {}).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let lost = SaveTo::Path(folder.path().join("no/such/folder/list.csv"));
    assert!(save(&worker, lost, PeopleOutput::Cleaned, &people(2)).is_err());
    let cancelled = SaveTo::Chooser(Box::pin(async { None }));
    assert_eq!(save(&worker, cancelled, PeopleOutput::Cleaned, &people(2)).unwrap(), Vec::<PathBuf>::new());
    let nobody = SaveTo::Path(folder.path().join("members.csv"));
    let saved = save(&worker, nobody, PeopleOutput::ImportMembers, "userPrincipalName,mail\na@b.example,\n");
    assert_eq!(saved.unwrap(), Vec::<PathBuf>::new(), "nobody goes through, so no file is made");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
