//! What the window keeps about a list of people. In memory only, and forgotten with the setup.

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::people::Account;
use crate::domain::people::list::{FileKind, PeopleList};
use crate::domain::people::preflight::Preflight;
use crate::domain::people::query::PeopleQuery;
use crate::domain::problems::Problem;
use crate::worker::{JobId, PeopleOrigin};

use super::remote::Remote;

/// Which part of step 6 is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PeoplePart {
    /// The check, in this window.
    #[default]
    Check,
    /// The assignment, in Entra.
    Assign,
}

/// Step 6: the list of people an admin handed over, and what will become of each.
#[derive(Debug, Default)]
pub struct PeopleView {
    /// Which part is open.
    pub part: PeoplePart,
    /// The job that reads.
    pub job: Option<JobId>,
    /// A chooser of the operating system is open for it.
    pub choosing: bool,
    /// The job that judges, and the accounts it compares with.
    pub judging: Option<(JobId, Arc<Vec<Account>>)>,
    /// The job that answers the table's query.
    pub arranging: Option<JobId>,
    /// The job that looks for trial person, admin and the practice directory.
    pub finding: Option<JobId>,
    /// Where the list was read, to read it again.
    pub origin: Option<PeopleOrigin>,
    /// Name of the file, without folders; empty for a pasted list.
    pub name: String,
    /// The list.
    pub list: Remote<Arc<PeopleList>, Problem>,
    /// When it was read.
    pub read_at: Option<Timestamp>,
    /// Its judgement, once it is there. Made with `accounts`.
    pub preflight: Option<Arc<Preflight>>,
    /// The accounts it was compared with; empty when it was compared with none.
    pub accounts: Arc<Vec<Account>>,
    /// Rows with a blocker or a warning.
    pub needs_you: usize,
    /// What the table shows.
    pub query: PeopleQuery,
    /// Rows in the table, in order: the answer to the last query that was answered.
    pub order: Arc<Vec<u32>>,
    /// The row whose details are shown, counted from 0 in the list.
    pub selected: Option<u32>,
    /// Where the trial person stands in the list; `None` while nobody has looked.
    pub trial: Option<Named>,
    /// Where the organisation admin stands in the list.
    pub admin: Option<Named>,
}

/// A person who was looked for in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What was looked for.
    pub name: String,
    /// The row; `None`: not in the list.
    pub row: Option<u32>,
}

impl PeopleView {
    /// The list that is worked with: the one before while another is read or could not be.
    pub fn current(&self) -> Option<&Arc<PeopleList>> {
        self.list.latest()
    }

    /// The list with its judgement, once that is there.
    pub fn judged(&self) -> Option<(&PeopleList, &Preflight)> {
        Some((self.current()?, self.preflight.as_ref()?))
    }

    /// Every job that may run.
    pub fn jobs(&self) -> [Option<JobId>; 4] {
        [self.job, self.judging.as_ref().map(|(job, _)| *job), self.arranging, self.finding]
    }

    /// Whether a list is being read or judged.
    pub fn is_working(&self) -> bool {
        self.job.is_some() || self.judging.is_some()
    }

    /// The text key of a kind of file.
    pub fn kind_key(kind: FileKind) -> String {
        format!("people-kind-{}", kind.as_str().replace('_', "-"))
    }

    /// How the person at this row is called.
    pub fn name_of(&self, row: u32) -> Option<String> {
        let name = self.list.latest()?.row(row as usize)?.name().into_owned();
        (!name.is_empty()).then_some(name)
    }

    /// Where this name was found; `None` while nobody has looked, `Some(None)` when it is not in the list.
    pub fn row_of(named: Option<&Named>, name: &str) -> Option<Option<u32>> {
        named.filter(|named| named.name == name).map(|named| named.row)
    }
}
