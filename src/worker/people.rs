//! Lists of people: read, judged, arranged and searched off the worker's thread. Of each kind only the newest job
//! answers.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::task::{spawn_blocking, spawn_local};

use crate::domain::people::Account;
use crate::domain::people::list::{Assigned, PeopleList};
use crate::domain::people::preflight::{Preflight, PreflightOptions};
use crate::domain::people::query::{PeopleQuery, arrange};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::{PeopleOutput, write_people};
use crate::domain::texts::{Language, Texts};
use crate::service::people_file::read_people_file;
use crate::service::store::{StoreError, write_atomically};

use super::command::{Chooser, JobId, SaveTo};
use super::event::Event;
use super::jobs::{Jobs, Switch};
use super::log::ended_early;
use super::run::Out;

/// A place a list can be read from, and from which it can be read again.
#[derive(Clone, PartialEq, Eq)]
pub enum PeopleOrigin {
    /// A file.
    Path(PathBuf),
    /// Pasted, or made by the practice Entra.
    Bytes {
        /// What it is called; empty when it was pasted.
        name: String,
        /// What it holds.
        bytes: Arc<[u8]>,
    },
}

impl PeopleOrigin {
    /// A text that was pasted.
    pub fn pasted(text: &str) -> Self {
        Self::Bytes { name: String::new(), bytes: text.as_bytes().into() }
    }

    /// Name of the file without the folders; empty when it was pasted.
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.file_name().unwrap_or(path.as_os_str()).display().to_string(),
            Self::Bytes { name, .. } => name.clone(),
        }
    }
}

impl fmt::Debug for PeopleOrigin {
    /// Without the people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Bytes { name, bytes } => {
                f.debug_struct("Bytes").field("name", name).field("bytes", &bytes.len()).finish()
            }
        }
    }
}

/// Where a list comes from.
pub enum PeopleSource {
    /// A known place.
    Origin(PeopleOrigin),
    /// Whatever the chooser answers.
    Chooser(Chooser),
}

/// What reading a list came to.
#[derive(Debug)]
pub struct PeopleRead {
    /// Where it was read.
    pub origin: PeopleOrigin,
    /// The list, or the one reason why there is none.
    pub list: Result<Arc<PeopleList>, Problem>,
}

/// The newest job of each kind.
#[derive(Default)]
pub struct People {
    reading: Option<JobId>,
    judging: Option<JobId>,
    arranging: Option<JobId>,
    finding: Option<JobId>,
}

impl People {
    /// Reads a list.
    pub fn read(&mut self, jobs: &Jobs, out: &Out, job: JobId, from: PeopleSource, assigned: Assigned) {
        supersede(jobs, &mut self.reading, job);
        let out = out.clone();
        jobs.start(job, |mut switch| async move {
            let chosen = async {
                match from {
                    PeopleSource::Origin(origin) => Some(origin),
                    PeopleSource::Chooser(chooser) => chooser.await.map(PeopleOrigin::Path),
                }
            };
            let Some(chosen) = switch.run(chosen).await else { return };
            let Some(origin) = chosen else {
                out.send(Event::PeopleRead(job, None));
                return;
            };
            let asked = origin.clone();
            let read = blocking(&mut switch, move || {
                let list = read(&origin, &assigned);
                PeopleRead { origin, list }
            });
            let read = match read.await {
                None => return,
                Some(Some(read)) => read,
                Some(None) => {
                    let problem = Problem::new(ProblemId::PeopleFileUnreadable).fact("file", asked.name());
                    PeopleRead { origin: asked, list: Err(problem) }
                }
            };
            out.send(Event::PeopleRead(job, Some(Box::new(read))));
        });
    }

    /// Judges a list.
    pub fn judge(
        &mut self,
        jobs: &Jobs,
        out: &Out,
        job: JobId,
        list: Arc<PeopleList>,
        accounts: Option<Arc<Vec<Account>>>,
        options: PreflightOptions,
    ) {
        supersede(jobs, &mut self.judging, job);
        answer(jobs, out, job, move || {
            let accounts = accounts.as_ref().map(|accounts| accounts.as_slice());
            let preflight = Preflight::new(&list, accounts, &options);
            let needs_you = preflight.needs_you();
            Event::PeopleJudged(job, Arc::new(preflight), needs_you)
        });
    }

    /// Answers a query of the table.
    pub fn arrange(
        &mut self,
        jobs: &Jobs,
        out: &Out,
        job: JobId,
        list: Arc<PeopleList>,
        preflight: Arc<Preflight>,
        query: PeopleQuery,
    ) {
        supersede(jobs, &mut self.arranging, job);
        answer(jobs, out, job, move || {
            Event::PeopleArranged(job, Arc::new(arrange(&list, &preflight, &query)))
        });
    }

    /// Looks for people by user name or mail.
    pub fn find(&mut self, jobs: &Jobs, out: &Out, job: JobId, list: Arc<PeopleList>, names: Vec<String>) {
        supersede(jobs, &mut self.finding, job);
        answer(jobs, out, job, move || Event::PeopleFound(job, find(&list, &names)));
    }
}

fn supersede(jobs: &Jobs, running: &mut Option<JobId>, job: JobId) {
    if let Some(older) = running.replace(job) {
        jobs.stop(older);
    }
}

fn answer(jobs: &Jobs, out: &Out, job: JobId, work: impl FnOnce() -> Event + Send + 'static) {
    let out = out.clone();
    jobs.start(job, |mut switch| async move {
        if let Some(Some(event)) = blocking(&mut switch, work).await {
            out.send(event);
        }
    });
}

/// Runs `work` beside the worker's thread: `None` when the job was stopped, `Some(None)` when the work ended early.
pub(super) async fn blocking<T: Send + 'static>(
    switch: &mut Switch,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<Option<T>> {
    let done = switch.run(spawn_blocking(work)).await?;
    Some(done.inspect_err(|error| ended_early(error, "work on a list of people")).ok())
}

fn read(origin: &PeopleOrigin, assigned: &Assigned) -> Result<Arc<PeopleList>, Problem> {
    let bytes = match origin {
        PeopleOrigin::Path(path) => read_people_file(path)?,
        PeopleOrigin::Bytes { bytes, .. } => bytes.to_vec(),
    };
    let name = origin.name();
    let told = |problem: Problem| {
        let known = name.is_empty() || problem.facts.contains_key("file");
        if known { problem } else { problem.fact("file", name.clone()) }
    };
    PeopleList::read(bytes, assigned).map(Arc::new).map_err(told)
}

/// The first row of each of these people, looked for by user name, else by mail; case does not count.
fn find(list: &PeopleList, names: &[String]) -> Vec<Option<u32>> {
    let mut found: Vec<(Option<u32>, Option<u32>)> = vec![(None, None); names.len()];
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        places.entry(name.trim().to_lowercase()).or_default().push(place);
    }
    if places.is_empty() {
        return vec![None; names.len()];
    }
    for (index, row) in (0u32..).zip(list.iter()) {
        let (user_name, mail) = (row.user_name().trim().to_lowercase(), row.mail().trim().to_lowercase());
        for place in places.get(&user_name).into_iter().flatten() {
            if let Some((by_name, _)) = found.get_mut(*place) {
                by_name.get_or_insert(index);
            }
        }
        for place in places.get(&mail).into_iter().flatten() {
            if let Some((_, by_mail)) = found.get_mut(*place) {
                by_mail.get_or_insert(index);
            }
        }
    }
    found.into_iter().map(|(by_name, by_mail)| by_name.or(by_mail)).collect()
}

/// Writes one output of a judged list, in one language, where the person chooses.
pub fn save(
    out: &Out,
    to: SaveTo,
    what: (PeopleOutput, Language),
    list: Arc<PeopleList>,
    preflight: Arc<Preflight>,
    accounts: Arc<Vec<Account>>,
) {
    let out = out.clone();
    spawn_local(async move {
        let path = match to {
            SaveTo::Path(path) => Some(path),
            SaveTo::Chooser(chooser) => chooser.await,
        };
        let Some(path) = path else {
            out.send(Event::TextSaved(Ok(None)));
            return;
        };
        let saved = spawn_blocking(move || write_all(&path, what, &list, &preflight, &accounts)).await;
        match saved {
            Ok(saved) => out.send(Event::PeopleSaved(saved)),
            Err(error) => ended_early(&error, "writing about a list of people"),
        }
    });
}

fn write_all(
    path: &Path,
    (output, language): (PeopleOutput, Language),
    list: &PeopleList,
    preflight: &Preflight,
    accounts: &[Account],
) -> Result<Vec<PathBuf>, StoreError> {
    let texts = Texts::of(language);
    let files = write_people(output, list, preflight, accounts, &texts)
        .map_err(|error| StoreError::Other { path: path.to_owned(), details: error.to_string() })?;
    let place = |(part, file): (usize, crate::domain::report::OutFile)| {
        let place = part_place(path, part);
        write_atomically(&place, file.text.as_bytes()).map(|()| place)
    };
    files.into_iter().enumerate().map(place).collect()
}

/// The place of one part of several: the chosen one, then `-2`, `-3` … before the ending.
pub fn part_place(path: &Path, part: usize) -> PathBuf {
    if part == 0 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().display().to_string();
    let ending = path.extension().map(|ending| format!(".{}", ending.display())).unwrap_or_default();
    path.with_file_name(format!("{stem}-{}{ending}", part + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_numbered_before_the_ending() {
        let place = |path: &str, part| part_place(Path::new(path), part);
        assert_eq!(place("a/members.csv", 0), Path::new("a/members.csv"));
        assert_eq!(place("a/members.csv", 1), Path::new("a/members-2.csv"));
        assert_eq!(place("a.b/members", 2), Path::new("a.b/members-3"));
    }

    #[test]
    fn what_was_pasted_is_not_written_into_logs() {
        let said = format!("{:?}", PeopleOrigin::pasted("mail\nmia@nordwind.example"));
        assert!(!said.contains("mia"), "{said}");
    }
}
